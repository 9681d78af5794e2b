"""`item`: a rule for one item of a list map, chosen by its keys."""

from __future__ import annotations

from validation_gen.dataclass import replace
from validation_gen.markers import Marker
from validation_gen.markers.literals import quote
from validation_gen.plan.contribution import Contribution, Reach, later
from validation_gen.plan.nodes import Check, Item, KeyValue
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import (
    ARTICLES,
    EVERY_VALUE,
    Context,
    Payload,
    Rejected,
    Tag,
)
from validation_gen.tags.listtype import correlation, list_items, must_be_structs


def plan(context: Context, marker: Marker) -> Contribution:
    item = context.shapes.non_optional(list_items(context, marker))
    must_be_structs(context, item)
    selector = selector_of(marker)
    cohort = selector_text(selector)
    inside = context.inside("list value", item, cohort, selector=selector)
    assert marker.payload is not None
    payload = context.workspace.expand(inside, marker.payload)

    def pick(check: Check, reach: Reach) -> Check:
        if reach == "parent":
            return check
        return Check(
            Item(matching_keys(context, selector, marker), check),
            short_circuit=check.short_circuit,
            silent=check.silent,
            cohort=cohort,
        )

    result = replace(payload, checks=(), deferred=())
    if payload.checks:
        result += later(lambda: Contribution(checks=payload.checks).wrap(pick))
    for part in payload.deferred:
        result += later(lambda part=part: part.resolve().wrap(pick, part.reach))  # type: ignore[misc]
    return result


def selector_of(marker: Marker) -> tuple[tuple[str, KeyValue], ...]:
    """The arguments as keys and values."""
    if not marker.args:
        raise Rejected(
            "VG240", "item needs the keys of the item", expected='item(name: "x")=+...'
        )
    for arg in marker.args:
        if not arg.name:
            raise Rejected(
                "VG240",
                "item takes named arguments",
                expected='item(name: "x")=+...',
                span=arg.span,
            )
    return tuple((arg.name, arg.value) for arg in marker.args)


def selector_text(selector: tuple[tuple[str, KeyValue], ...]) -> str:
    """How errors and cohorts write a selector: `{"name": "x"}`."""
    pairs = (f"{quote(key)}: {literal(value)}" for key, value in selector)
    return "{" + ", ".join(pairs) + "}"


def literal(value: KeyValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return quote(value) if isinstance(value, str) else str(value)


def matching_keys(
    context: Context, selector: tuple[tuple[str, KeyValue], ...], marker: Marker
) -> tuple[tuple[Member, KeyValue], ...]:
    """The selector in the order of the list's keys, all of which it must name."""
    keys = correlation(context)
    if keys.by != "map":
        raise Rejected(
            "VG241",
            "item needs a list with map semantics",
            fix="add +k8s:listType=map and +k8s:listMapKey",
        )
    values = dict(selector)
    names = [key.field.json_name for key in keys.keys]
    if sorted(values) != sorted(names):
        raise Rejected(
            "VG242",
            f"item names {', '.join(values)}, and the list's keys are {', '.join(names)}",
            expected="every listMapKey once and nothing else",
        )
    for key in keys.keys:
        must_match_type(context, key, values[key.field.json_name])
    return tuple((key, values[key.field.json_name]) for key in keys.keys)


def must_match_type(context: Context, key: Member, value: KeyValue) -> None:
    kind = context.shapes.value_kind(key.field.type)
    given = (
        "bool"
        if isinstance(value, bool)
        else "int"
        if isinstance(value, int)
        else "string"
    )
    if kind != given:
        raise Rejected(
            "VG243",
            f"{value!r} is {ARTICLES[given]}, and {key.field.json_name} is {ARTICLES[kind]}",
            expected=ARTICLES[kind],
        )


TAGS = (
    Tag(
        name="k8s:item",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="stable",
        summary="The rule behind it holds for the list item with these keys, if there is one.",
        docs="Every `listMapKey` of the list must be given, by JSON name.",
        open_args=True,
        payload=Payload("marker", "the rule"),
        example="""\
@dataclass(kw_only=True)
class Condition:
    # +k8s:required
    type: str = ""
    # +k8s:optional
    status: str = ""


@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    # +k8s:item(type: "Ready")=+k8s:immutable
    conditions: list[Condition] = field(default_factory=list)
""",
    ),
)
