"""Objects made at random from types: JSON data with the right structure and values near the borders of the rules.

Every object would be decoded without complaint; whether it is valid is for the rules to say.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from validation_gen.model import (
    INTEGER_RANGES,
    Alias,
    Enum,
    Field,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)
from validation_gen.plan.nodes import (
    Bound,
    Check,
    FieldPlan,
    HasFormat,
    InEnum,
    Item,
    Mode,
    NotEqual,
    TypePlan,
    Union,
)
from validation_gen.plan.reach import checks_of, nested
from validation_gen.runtime import FORMATS
from validation_gen.schema.api import Api
from validation_gen.schema.shape import Shaper

SCALARS: Mapping[str, list[Any]] = {
    "bool": [True, False],
    "bytes": ["", "YQ==", "YWFhYWFhYWFh"],
    "float32": [0, 0.5, -1.25],
    "float64": [0, 0.5, -1.25],
    "Any": [{"a": 1}, {}],
    "Quantity": ["0", "1", "500m", "2Gi"],
    "IntOrString": [0, 80, "http", ""],
    "Time": ["2026-01-02T03:04:05Z"],
    "MicroTime": ["2026-01-02T03:04:05.000006Z"],
    "Duration": ["1m0s"],
    "RawExtension": [{"a": "b"}],
    "FieldsV1": [{"f:a": {}}],
}

WORDS = ["", "a", "b", "ab", "a-b", "a.b", "A", "a/b", "é", "x" * 40]
MAX_DEPTH = 7


@dataclass(frozen=True, slots=True)
class Hints:
    """Values that some rule of a field or type makes interesting."""

    words: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)


class Objects:
    """Makes objects of the types of one API."""

    def __init__(self, api: Api, seed: str) -> None:
        self.api = api
        self.rng = random.Random(seed)
        self.shaper = Shaper(api, "strict")
        self._hints: dict[Any, Hints] = {}

    def of(self, ref: TypeExpr) -> Any:
        """An object of a type."""
        return self.value(ref, Hints(), 0)

    def struct(self, ref: Named, depth: int) -> dict[str, Any]:
        plan = self.api.plans.get(ref)
        result = {}
        chance = self.rng.choice([0.3, 0.6, 0.9])
        for owner, own in self.shaper.fields(ref):
            made = self.shaper.property(owner.module, own)
            must = self.shaper.is_required(own, made)
            if must or self.rng.random() < chance / (1 + depth / 4):
                if depth >= MAX_DEPTH and not must:
                    continue
                hints = self.hints_of(self._field_plan(plan, owner, own), plan)
                result[own.json_name] = self.value(own.type, hints, depth)
        return result

    def changed(self, ref: Named, data: dict[str, Any], depth: int = 0) -> Any:
        """An object of a dataclass as it might be after an update: with another value in one place."""
        plan = self.api.plans.get(ref)
        owner, own = self.rng.choice(list(self.shaper.fields(ref)))
        name, result = own.json_name, dict(data)
        inner = self.api.struct_of(own.type)
        now = data.get(name)
        if inner and isinstance(now, dict) and self.rng.random() < 0.85:
            result[name] = self.changed(inner, now, depth + 1)
        elif isinstance(now, list) and now and self.rng.random() < 0.8:
            result[name] = self._changed_list(own.type, now, depth)
        elif name in data and self.rng.random() < 0.3:
            del result[name]
        else:
            hints = self.hints_of(self._field_plan(plan, owner, own), plan)
            result[name] = self.value(own.type, hints, depth)
        return result

    def _changed_list(self, expr: TypeExpr, now: list[Any], depth: int) -> list[Any]:
        native = self.api.shapes.value_type(expr)
        assert isinstance(native, List)
        at, inner = self.rng.randrange(len(now)), self.api.struct_of(native.elem)
        kept = [*now[:at], *now[at + 1 :]]
        if inner and self.rng.random() < 0.8:
            return [*now[:at], self.changed(inner, now[at], depth + 1), *now[at + 1 :]]
        more = self.value(native.elem, Hints(), depth)
        return self.rng.choice([kept, [*now, more], [*now, now[at]], [*kept, now[at]]])

    def _field_plan(
        self, plan: TypePlan | None, owner: Named, own: Field
    ) -> FieldPlan | None:
        declaring = self.api.plans.get(owner)
        plans = declaring.fields if declaring else ()
        return next((each for each in plans if each.field == own), None)

    def value(self, expr: TypeExpr, hints: Hints, depth: int) -> Any:
        if isinstance(expr, Named) and (plan := self.api.plans.get(expr)):
            more = self.hints_of(plan)
            if not isinstance(plan.declaration, Struct):
                hints = Hints(
                    hints.words + more.words,
                    hints.numbers + more.numbers,
                    hints.sizes + more.sizes,
                )
        if struct := self.api.struct_of(expr):
            return self.struct(struct, depth + 1)
        if isinstance(expr, Named):
            declaration = self.api.shapes.declaration(expr)
            if isinstance(declaration, Enum):
                values = [str(m.value) for m in declaration.members]
                return self.rng.choice([*values, *values, "", "Other", *hints.words])
            assert isinstance(declaration, Alias)
            return self.value(declaration.underlying, hints, depth)
        match expr:
            case Optional(elem):
                return self.value(elem, hints, depth)
            case List(elem):
                items = [
                    self.value(elem, hints, depth) for _ in range(self.size(hints))
                ]
                if items and self.rng.random() < 0.15:
                    items.append(self.rng.choice(items))
                return items
            case Map(key, value):
                return {
                    self.value(key, hints, depth): self.value(value, hints, depth)
                    for _ in range(self.size(hints))
                }
            case Scalar(name):
                return self.scalar(name, hints)

    def size(self, hints: Hints) -> int:
        """How many items: few, or as many as some bound says and one more or less."""
        near = [max(0, n + d) for n in hints.sizes if n < 40 for d in (-1, 0, 1)]
        return self.rng.choice([0, 1, 1, 2, *near])

    def scalar(self, name: str, hints: Hints) -> Any:
        if name == "str":
            near = [
                "a" * max(0, n + d) for n in hints.sizes if n < 2000 for d in (-1, 0, 1)
            ]
            return self.rng.choice([*WORDS, *near, *hints.words, *hints.words])
        if name in INTEGER_RANGES:
            low, high = INTEGER_RANGES[name]
            numbers = [0, 1, 2, -1, 100]
            numbers += [n + d for n in hints.numbers for d in (-1, 0, 1)]
            return self.rng.choice([n for n in numbers if low <= n <= high])
        return self.rng.choice(SCALARS[name])

    def hints_of(
        self, plan: TypePlan | FieldPlan | None, around: TypePlan | None = None
    ) -> Hints:
        """What the rules of a field or type, and of the struct around it, make interesting."""
        hints = Hints()
        checks = list(checks_of(plan)) if plan else []
        for check in around.checks if around else ():
            checks += nested(check)
        for check in checks:
            self._hint(check, hints)
        return hints

    def _hint(self, check: Check, hints: Hints) -> None:
        match check.rule:
            case Bound(name, limit) if name in ("minimum", "maximum"):
                hints.numbers.append(limit)
            case Bound(_, limit):
                hints.sizes.append(limit)
            case HasFormat(name):
                known = FORMATS.get(name)
                hints.words.extend(
                    [*known.valid, *known.valid, *known.invalid] if known else []
                )
            case InEnum(_, values):
                hints.words.extend(values)
            case NotEqual(str(banned)):
                hints.words.append(banned)
            case NotEqual(int(banned)):
                hints.numbers.append(banned)
            case Item(selector):
                hints.words.extend(str(value) for _, value in selector)
            case Mode(_, _, cases):
                hints.words.extend(str(value) for value, _ in cases)
            case Union(members):
                hints.words.extend(member.value for member in members)
                hints.words.extend(str(v) for m in members for _, v in m.selector)
