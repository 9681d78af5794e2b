"""`update`: what an update may do to a value."""

from __future__ import annotations

from typing import get_args

from validation_gen.dataclass import dataclass, field
from validation_gen.markers import Marker
from validation_gen.plan.contribution import NOTHING, Contribution, later
from validation_gen.plan.nodes import Check, Constraint, Correlation, Level, Update
from validation_gen.similar import similar
from validation_gen.tags.base import Context, Emits, Payload, Rejected, Tag
from validation_gen.tags.listtype import correlation

ORDER: tuple[Constraint, ...] = get_args(Constraint)
"""The order in which merged constraints are checked."""


@dataclass(slots=True)
class UpdateRecord:
    """The constraints of one value while its markers are read."""

    constraints: set[Constraint] = field(default_factory=set)
    level: Level = ""


def plan(context: Context, marker: Marker) -> Contribution:
    constraint = known_constraint(marker)
    if context.scope != "field":
        must_apply_to_item(constraint, marker)
        check = Check(Update((constraint,)), short_circuit=True)
        return Contribution(checks=(check,)) + later(lambda: must_have_keys(context))
    must_apply_to_field(context, constraint, marker)
    own = context.shared(UpdateRecord, context.path)
    own.constraints.add(constraint)
    own.level = context.level
    return later(lambda: merged(context))


def known_constraint(marker: Marker) -> Constraint:
    for constraint in ORDER:
        if marker.value == constraint:
            return constraint
    if marker.value == "NoClear":
        raise Rejected(
            "VG205",
            "update=NoClear is retired",
            fix="write update=NoUnset",
            span=marker.value_span,
        )
    raise Rejected(
        "VG219",
        f"{marker.value!r} is not an update constraint",
        expected=", ".join(ORDER),
        fix=closest(str(marker.value)),
        span=marker.value_span,
    )


def closest(given: str) -> str:
    """What to write instead of a constraint that there is not."""
    if given.casefold() == "immutable":
        return "write +k8s:immutable, or NoModify for what may still be set and cleared"
    near = similar(given, ORDER)
    return f"did you mean {near[0]}?" if near else ""


def must_apply_to_item(constraint: Constraint, marker: Marker) -> None:
    if constraint != "NoModify":
        raise Rejected(
            "VG264",
            f"update={constraint} is for fields, and this is one of a field's values",
            fix=f"put +k8s:update={constraint} on the field itself",
            span=marker.value_span,
        )


def must_have_keys(context: Context) -> Contribution:
    """Refuses a rule for items that no key ties to their old selves. What a list is, is known when all is read."""
    around = context.parent
    if context.scope == "list value" and around and correlation(around).by != "map":
        raise Rejected(
            "VG264",
            "an item without keys is replaced, never modified",
            expected="listType=map or unique=map",
        )
    return NOTHING


def must_apply_to_field(
    context: Context, constraint: Constraint, marker: Marker
) -> None:
    kind = context.shapes.value_kind(context.type)
    is_collection = kind in ("list", "map")
    problem = fix = ""
    if constraint in ("NoAddItem", "NoRemoveItem") and not is_collection:
        problem = f"update={constraint} is for lists and dicts"
    elif constraint == "NoModify" and is_collection:
        problem = "update=NoModify is not for lists and dicts"
        fix = "write eachVal=+k8s:update=NoModify"
    elif (
        constraint in ("NoSet", "NoUnset")
        and context.shapes.kind(context.type) == "struct"
    ):
        problem = f"{context.describe()} by value is never unset, so {constraint} means nothing"
    if problem:
        raise Rejected("VG264", problem, fix=fix, span=marker.value_span)


def merged(context: Context) -> Contribution:
    """One check of all constraints of a field; nothing the second time."""
    own = context.shared(UpdateRecord, context.path)
    if not own.constraints:
        return NOTHING
    constraints = tuple(c for c in ORDER if c in own.constraints)
    own.constraints = set()
    rule = Update(constraints, identity(context, constraints))
    check = Check(rule, short_circuit=True, level=own.level)
    return Contribution(checks=(check,))


def identity(
    context: Context, constraints: tuple[Constraint, ...]
) -> Correlation | None:
    """Which items are the same, where adding and removing items matters."""
    if not {"NoAddItem", "NoRemoveItem"} & set(constraints):
        return None
    found = correlation(context)
    if found.by == "none" or (found.by == "map" and not found.keys):
        raise Rejected(
            "VG265",
            "items that cannot be told apart cannot be counted as added or removed",
            expected="listType=set, listType=map, unique=set or unique=map",
        )
    return found


TAGS = (
    Tag(
        name="k8s:update",
        scopes=frozenset({"field", "list value", "map value"}),
        plan=plan,
        stability="stable",
        summary="What an update must not do to the value.",
        docs="""`NoSet`: set it where it was unset. `NoUnset`: clear it. `NoModify`: change it while it stays set.
        `NoAddItem`, `NoRemoveItem`: add or remove items of a list or keys of a dict. Several markers become one check,
        in this order.""",
        payload=Payload("string", "the constraint"),
        emits=(
            Emits("FieldValueInvalid", "update"),
            Emits("FieldValueForbidden", "update"),
        ),
        example="""\
# +k8s:optional
# +k8s:update=NoModify
# +k8s:update=NoUnset
node_name: str = ""
""",
    ),
)
