"""`required`, `optional` and `forbidden`: whether a field must, may or must not be set."""

from __future__ import annotations

from typing import Any

from validation_gen.markers import Marker
from validation_gen.model import MarkerLine
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, Forbidden, IsSet, Required
from validation_gen.tags.base import Context, Emits, Rejected, Scope, Tag

ZERO_VALUES = {"string": "", "int": 0, "float": 0, "bool": False, "bytes": ""}


def plan_required(context: Context, marker: Marker) -> Contribution:
    refuse_plain_struct(context, marker)
    return Contribution(checks=(Check(Required(), short_circuit=True),))


def plan_optional(context: Context, marker: Marker) -> Contribution:
    refuse_plain_struct(context, marker)
    default = default_line(context)
    if default is None:
        return Contribution(checks=(Check(IsSet(), short_circuit=True, silent=True),))
    if not context.shapes.is_nilable(context.type) and is_zero_default(
        context, default
    ):
        return Contribution(notes=("optional with a zero default: nothing to check",))
    required = plan_required(context, marker)
    return required + Contribution(notes=("optional with a default: set by now",))


def plan_forbidden(context: Context, marker: Marker) -> Contribution:
    refuse_plain_struct(context, marker)
    return Contribution(
        checks=(
            Check(Forbidden(), short_circuit=True),
            Check(IsSet(), short_circuit=True, silent=True),
        )
    )


def refuse_plain_struct(context: Context, marker: Marker) -> None:
    """A struct by value is never unset, so nothing can be said about its being set."""
    if context.shapes.kind(context.type) == "struct":
        raise Rejected(
            "VG220",
            f"{context.describe()} by value is never unset, so it cannot be {marker.name[4:]}",
            expected="a scalar, a list, a dict or an optional field",
            fix=f"declare the field as {context.describe()} | None, or remove the marker",
        )


def default_line(context: Context) -> MarkerLine | None:
    """The field's `+default=` line, which may be given once."""
    lines = (
        [m for m in context.field.markers if m.name == "default"]
        if context.field
        else []
    )
    if len(lines) > 1:
        raise Rejected("VG221", "more than one +default on a field", span=lines[1].span)
    return lines[0] if lines else None


def json_value(text: str) -> Any:
    """What a text says in JSON; None if it says nothing."""
    import json  # Late: there may be no defaults.

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def is_zero_default(context: Context, line: MarkerLine) -> bool:
    """Whether the default equals the zero value of the field's type; `ref(NAME)` counts as non-zero."""
    text = line.text.partition("=")[2].strip()
    value = text if text.startswith("ref(") else json_value(text)
    if value is None:
        raise Rejected(
            "VG221",
            f"{text or 'nothing'} is not a default value",
            expected='JSON that is not null, such as +default="Equal" or +default=3',
            span=line.span,
        )
    zero = ZERO_VALUES.get(context.shapes.value_kind(context.type))
    # 0 and 0.0 are the same number, false is none.
    return value == zero and isinstance(value, bool) == isinstance(zero, bool)


FIELD: frozenset[Scope] = frozenset({"field"})

TAGS = (
    Tag(
        name="k8s:required",
        scopes=FIELD,
        plan=plan_required,
        stability="stable",
        summary="The field must be set.",
        docs="""A string is set when it is not empty, a number when it is not 0, a bool when it is true, a list or
        dict when it has items, `T | None` when it is not None. A failure ends the field's other checks.""",
        emits=(Emits("FieldValueRequired"),),
        example="""\
# +k8s:required
name: str = ""
""",
    ),
    Tag(
        name="k8s:optional",
        scopes=FIELD,
        plan=plan_optional,
        stability="stable",
        summary="The field may be unset; then none of its other checks run.",
        docs="""With `+default=` the server fills the field before validation. A default other than the zero value, or
        any default on a list, dict or `T | None`, makes the field required at that point; a zero default on a plain
        value leaves nothing to check.""",
        emits=(Emits("FieldValueRequired"),),
        example="""\
# +k8s:optional
# +k8s:maxLength=64
reason: str = ""
""",
    ),
    Tag(
        name="k8s:forbidden",
        scopes=FIELD,
        plan=plan_forbidden,
        stability="beta",
        summary="The field must not be set.",
        docs="Most useful under a condition: `ifDisabled(MyFeature)=+k8s:forbidden`.",
        emits=(Emits("FieldValueForbidden"),),
        example="""\
# +k8s:ifDisabled(Turbo)=+k8s:forbidden
speed: Int32 | None = None
""",
    ),
)
