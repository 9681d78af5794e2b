"""An API server for tests, as far as custom resources go: keywords, list types, rules in CEL, ratcheting.

Rules are run by cel-python, which knows no optional values and does not format strings; functions for that are added.
A rule runs as k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel has it: with `oldSelf` only where the old object
has the value, in lists only if they are maps; and no keyword or rule that looks at one object alone is held against a
value that an update leaves alone.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import celpy
import celpy.celtypes as cel
import jsonschema_rs

ABSENT: Any = object()

NO_INTEGER = "must be of type integer"
"""What is said of an integer that takes more than 64 bits with its sign: an API server reads a float there."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an object is refused: where, the words, and the rule in CEL if it was one."""

    path: str
    message: str
    rule: str = ""


class Optional:
    """The old value in a rule that runs without one too."""

    def __init__(self, value: Any) -> None:
        self.value = value


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "hasValue": lambda old: cel.BoolType(old.value is not ABSENT),
    "value": lambda old: old.value,
    "format": lambda text, values: cel.StringType(str(text) % tuple(values)),
}


@cache
def program(text: str) -> Any:
    environment = celpy.Environment()
    return environment.program(environment.compile(text), functions=FUNCTIONS)


def evaluate(text: str, **variables: Any) -> Any:
    """The value of an expression. Raises celpy.CELEvalError."""
    return program(text).evaluate(variables)


class Server:
    """Takes or refuses objects of one schema. `run` counts how often each rule was true and false."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema
        self.run: dict[str, dict[bool, int]] = {}
        self._keywords: dict[int, Any] = {}
        self._known: dict[tuple[int, str], tuple[bool, str]] = {}

    def refusals(self, new: Any, old: Any = ABSENT) -> list[Refusal]:
        """Why an object may not be created, or not take the place of an old one."""
        # No rule in CEL runs on an object that keywords refuse.
        return list(self._value(self.schema, new, old, "", False)) or list(
            self._value(self.schema, new, old, "", True)
        )

    def _value(
        self, schema: dict[str, Any], new: Any, old: Any, path: str, in_cel: bool
    ) -> Iterator[Refusal]:
        if not in_cel and (old is ABSENT or new != old):
            yield from self._of_keywords(schema, new, path)
            yield from self._of_lists(schema, new, path)
        for rule in schema.get("x-kubernetes-validations", ()) if in_cel else ():
            if refusal := self._of_rule(rule, schema, new, old, path):
                yield refusal
        if isinstance(new, dict):
            for name, value in new.items():
                inner = schema.get("properties", {}).get(name)
                if inner is None:
                    inner = schema.get("additionalProperties")
                if isinstance(inner, dict):
                    was = old.get(name, ABSENT) if isinstance(old, dict) else ABSENT
                    yield from self._value(inner, value, was, f"{path}.{name}", in_cel)
        elif isinstance(new, list):
            for number, item in enumerate(new):
                was = _old_item(schema, item, old)
                yield from self._value(
                    schema["items"], item, was, f"{path}[{number}]", in_cel
                )

    def _of_keywords(
        self, schema: dict[str, Any], new: Any, path: str
    ) -> Iterator[Refusal]:
        """The words of this node alone; those of what is inside are asked there."""
        if isinstance(new, int) and not -(2**63) <= new < 2**63:
            yield Refusal(path, NO_INTEGER)
        if id(schema) not in self._keywords:
            self._keywords[id(schema)] = jsonschema_rs.validator_for(_shallow(schema))
        for error in self._keywords[id(schema)].iter_errors(new):
            yield Refusal(path, error.message)

    def _of_lists(
        self, schema: dict[str, Any], new: Any, path: str
    ) -> Iterator[Refusal]:
        keys = schema.get("x-kubernetes-list-map-keys", ())
        kind = schema.get("x-kubernetes-list-type")
        if kind not in ("set", "map"):
            return
        seen = set()
        for item in new:
            own = [item.get(key) for key in keys] if kind == "map" else item
            name = json.dumps(own, sort_keys=True)
            if name in seen:
                yield Refusal(path, "Duplicate value")
            seen.add(name)

    def _of_rule(
        self, rule: dict[str, Any], schema: dict[str, Any], new: Any, old: Any, path: str
    ) -> Refusal | None:  # fmt: skip
        text, ratchets = rule["rule"], rule.get("optionalOldSelf", False)
        is_transition = "oldSelf" in text
        if is_transition and not ratchets and old is ABSENT:
            return None
        if not is_transition and old is not ABSENT and new == old:
            return None
        passed, message = self._asked(rule, schema, new, old)
        self.run.setdefault(text, {True: 0, False: 0})[passed] += 1
        return (
            None if passed else Refusal(path + rule.get("fieldPath", ""), message, text)
        )

    def _asked(
        self, rule: dict[str, Any], schema: dict[str, Any], new: Any, old: Any
    ) -> tuple[bool, str]:
        """Whether a rule is true, and what it says otherwise; the same is not asked twice."""
        pair = json.dumps([new, "" if old is ABSENT else [old]], sort_keys=True)
        key = (id(rule), pair)
        if key not in self._known:
            before = ABSENT if old is ABSENT else to_cel(schema, old)
            ratchets = rule.get("optionalOldSelf", False)
            variables = {
                "self": to_cel(schema, new),
                "oldSelf": Optional(before) if ratchets else before,
            }
            passed, message = bool(evaluate(rule["rule"], **variables)), rule["message"]
            if not passed and "messageExpression" in rule:
                message = str(evaluate(rule["messageExpression"], **variables))
            self._known[key] = (passed, message)
        return self._known[key]


def _old_item(schema: dict[str, Any], item: Any, old: Any) -> Any:
    keys: Sequence[str] = schema.get("x-kubernetes-list-map-keys", ())
    if not keys or not isinstance(old, list):
        return ABSENT
    same = (o for o in old if all(o.get(key) == item.get(key) for key in keys))
    return next(same, ABSENT)


def _shallow(schema: dict[str, Any]) -> dict[str, Any]:
    own = {w: v for w, v in schema.items() if not w.startswith("x-kubernetes-")}
    return {
        w: v
        for w, v in own.items()
        if w not in ("properties", "items", "additionalProperties", "default")
    }


def to_cel(schema: dict[str, Any], value: Any) -> Any:
    """JSON data as CEL sees it under a schema."""
    if isinstance(value, bool):
        return cel.BoolType(value)
    if isinstance(value, int):
        if schema.get("type") == "number":
            return cel.DoubleType(value)
        return cel.IntType(value)
    if isinstance(value, float):
        return cel.DoubleType(value)
    if isinstance(value, str):
        if schema.get("format") == "byte":
            return cel.BytesType(base64.b64decode(value))
        return cel.StringType(value)
    if isinstance(value, list):
        return cel.ListType([to_cel(schema.get("items", {}), each) for each in value])
    if isinstance(value, dict):
        properties, more = schema.get("properties", {}), schema.get("additionalProperties")  # fmt: skip
        inner = more if isinstance(more, dict) else {}
        return cel.MapType(
            {
                cel.StringType(_name(name, schema)): to_cel(properties.get(name, inner), each)
                for name, each in value.items()
            }
        )  # fmt: skip
    return None


def _name(name: str, schema: dict[str, Any]) -> str:
    """What CEL calls a property, written down again here rather than asked of the exporter."""
    if name not in schema.get("properties", {}):
        return name
    if name in (
        "in",
        "as",
        "for",
        "if",
        "namespace",
        "package",
        "import",
        "const",
        "true",
        "false",
    ):
        return f"__{name}__"
    name = name.replace("__", "__underscores__")
    return (
        name.replace("-", "__dash__").replace(".", "__dot__").replace("/", "__slash__")
    )
