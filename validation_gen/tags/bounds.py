"""What the markers that set a limit have in common: the bounds of numbers, strings, lists and maps.

The markers themselves are in `numeric.py`, `length.py`, `items.py` and `properties.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution
from validation_gen.plan.nodes import Bound, Check
from validation_gen.plan.shapes import Kind
from validation_gen.tags.base import (
    Context,
    Emits,
    Payload,
    Rejected,
    Scope,
    Stability,
    Tag,
)
from validation_gen.tags.instead import instead

BoundName = Literal[
    "minimum", "maximum", "minLength", "maxLength", "maxBytes",
    "minItems", "maxItems", "minProperties", "maxProperties",
]  # fmt: skip

MAX_PROPERTIES = 100_000
"""The largest number of map keys a limit may name."""

ON: dict[Kind, str] = {
    "string": "strings",
    "int": "integers",
    "list": "lists",
    "map": "dicts",
}


def bound_tag(
    name: BoundName,
    kind: Kind,
    scopes: frozenset[Scope],
    error: str,
    summary: str,
    docs: str = "",
    *,
    example: str,
    short_circuit: bool = False,
    check_limit: Callable[[Context, Marker, int], None] | None = None,
    no_effect_at: int | None = None,
    stability: Stability = "stable",
) -> Tag:
    """A marker `+k8s:<name>=N` on values of one kind."""
    assert name in get_args(BoundName)

    def plan(context: Context, marker: Marker) -> Contribution:
        if context.shapes.value_kind(context.type) != kind:
            raise Rejected(
                "VG210",
                f"+{marker.name} is for {ON[kind]}, and this is {context.describe()}",
                fix=instead(context, marker, kind),
            )
        limit = int(marker.value)  # type: ignore[arg-type]  # the declaration below says int
        (check_limit or refuse_negative)(context, marker, limit)
        if limit == no_effect_at:
            return NOTHING
        return Contribution(
            checks=(Check(Bound(name, limit), short_circuit=short_circuit),)
        )

    return Tag(
        name=f"k8s:{name}",
        scopes=scopes,
        plan=plan,
        stability=stability,
        summary=summary,
        docs=docs,
        payload=Payload("int", "the limit, which itself is allowed"),
        emits=(Emits(error, name),),
        example=example,
    )


def refuse_negative(context: Context, marker: Marker, limit: int) -> None:
    if limit < 0:
        raise Rejected(
            "VG211",
            f"+{marker.name} must not be negative",
            expected="a number from 0 up",
            span=marker.value_span,
        )


def refuse_large_property_count(context: Context, marker: Marker, limit: int) -> None:
    refuse_negative(context, marker, limit)
    if limit > MAX_PROPERTIES:
        raise Rejected(
            "VG211",
            f"+{marker.name} must not be greater than {MAX_PROPERTIES}",
            expected=f"a number from 0 to {MAX_PROPERTIES}",
            span=marker.value_span,
        )
