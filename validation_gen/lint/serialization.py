"""Whether clients can tell "not given" from "zero": the check that `optionalfields` and `requiredfields` share.

Comes in: a field and the policies. Goes out: findings about its `| None`, `omitempty` and `omitzero`. Messages say
"pointer" for `| None`, as kube-api-linter does, so that results can be compared; fixes speak Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import number
from validation_gen.lint.rule import ChangeField, Finding, Fix, Options
from validation_gen.lint.zero import (
    Zero,
    omits_zero,
    zero_of,
    zero_source,
    zero_text,
)
from validation_gen.model import (
    STRUCT_SCALARS,
    Enum,
    List,
    Map,
    Optional,
    Scalar,
    TypeExpr,
)


class PointersPolicy(Options):
    policy: Literal["SuggestFix", "Warn"] = "SuggestFix"


class PointersOptions(PointersPolicy):
    preference: Literal["Always", "WhenRequired"] = "Always"


class OmitEmptyOptions(Options):
    policy: Literal["SuggestFix", "Warn", "Ignore"] = "SuggestFix"


class OmitZeroOptions(Options):
    policy: Literal["SuggestFix", "Warn", "Forbid"] = "SuggestFix"


@dataclass(frozen=True, slots=True)
class Policies:
    always: bool
    fix_pointers: bool
    omitempty: str
    omitzero: str


TOO_MUCH = (
    "underlying type does not need to be a pointer. The pointer should be removed."
)
NOT_ZERO = "does not allow the zero value. The field does not need to be a pointer."
NO_OMITEMPTY = "does not have omitempty and allows the zero value. The field does not need to be a pointer."
NIL_OR_EMPTY = (
    "with MinItems=0/MinProperties=0, underlying type should be a pointer to distinguish"
    " nil (unset) from empty."
)
INCOMPLETE = (
    "has a valid zero value ({}), but the validation is not complete (e.g. {}). The field should be a pointer"
    " to allow the zero value to be set. If the zero value is not a valid use case, complete the validation and"
    " remove the pointer."
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One field under scrutiny."""

    ctx: Context
    site: Site
    policies: Policies
    zero: Zero
    is_local_struct: bool

    @property
    def is_pointer(self) -> bool:
        """Whether the value may be None, directly or by a name for such a type."""
        type_ = self.site.field.type
        return isinstance(type_, Optional) or isinstance(
            self.ctx.shapes.native(type_), Optional
        )

    @property
    def native(self) -> TypeExpr:
        return self.ctx.shapes.value_type(self.site.field.type)

    @property
    def is_collection(self) -> bool:
        return isinstance(self.native, List | Map) or self.native == Scalar("bytes")

    def say(self, text: str, fix: Fix | None = None, hint: str = "") -> Finding:
        return self.ctx.at_field(
            self.site, f"field {self.site.name} {text}", fix=fix, hint=hint
        )


def check_serialization(
    ctx: Context, site: Site, policies: Policies
) -> Iterator[Finding]:
    """What is wrong with one field."""
    if policies.always:
        case = _Case(ctx, site, policies, Zero(False, False), False)
        yield from _omitempty(case)
        yield from _pointer_always(case)
        return
    bad = list(_bad_bounds(ctx, site))
    if bad:
        yield from bad
        return
    case = _case(ctx, site, policies)
    yield from _omitzero(case)
    yield from _omitempty(case)
    yield from _pointer_when_required(case)


def _case(ctx: Context, site: Site, policies: Policies) -> _Case:
    zero = zero_of(
        ctx.facts,
        site.field.type,
        site.merged,
        omitzero=policies.omitzero != "Forbid",
    )
    if (
        ctx.style == "k8s"
        and site.marks.has_name("k8s:required")
        and not isinstance(site.field.type, Optional)
        and ctx.struct_behind(site.field.type) is None
    ):
        # The validator itself refuses zero: it cannot tell it from an absent value.
        zero = Zero(False, True)
    is_struct = ctx.local_struct(site.field.type) is not None
    is_text = site.merged.value("type") == "string"
    return _Case(ctx, site, policies, zero, is_struct and not is_text)


def _bad_bounds(ctx: Context, site: Site) -> Iterator[Finding]:
    for concept in ("minimum", "maximum"):
        value = site.merged.value(concept)
        if value is not None and number(value) is None:
            yield ctx.at_field(
                site,
                f"field {site.name} has an invalid {concept} marker: error getting marker value: error converting"
                f' value to number: strconv.ParseFloat: parsing "{value}": invalid syntax',
            )


def _omitzero(case: _Case) -> Iterator[Finding]:
    if not case.is_local_struct:
        return
    policy = case.policies.omitzero
    has = omits_zero(case.ctx.facts, case.site)
    if policy == "Forbid":
        if case.site.metadata("omitzero") is True:
            fix = _change(
                case,
                'take "omitzero" out of the metadata',
                metadata=(("omitzero", None),),
            )
            yield case.say(
                "has the omitzero tag, but by policy is not allowed. The omitzero tag should be removed.",
                fix,
            )
    elif not case.zero.valid and case.zero.complete and not has:
        key: tuple[str, str | bool | None] = ("omitzero", True)
        title = 'add `"omitzero": True` to the metadata'
        if case.ctx.style == "k8s":
            key, title = ("omitempty", None), 'take `"omitempty": False` out'
        fix = _change(case, title, metadata=(key,)) if policy == "SuggestFix" else None
        yield case.say(
            "does not allow the zero value. It must have the omitzero tag.", fix
        )


def _omitempty(case: _Case) -> Iterator[Finding]:
    policy = case.policies.omitempty
    if case.site.field.omitempty:
        return
    not_zero = not case.zero.valid and case.zero.complete
    if case.is_local_struct and not_zero and case.policies.omitzero != "Forbid":
        return
    if policy != "Ignore":
        text = "should have the omitempty tag."
    elif not_zero:
        text = "does not allow the zero value. It must have the omitempty tag."
    else:
        return
    title = 'take `"omitempty": False` out of the metadata'
    can_fix = policy != "Warn" and case.site.metadata("omitempty") is False
    fix = _change(case, title, metadata=(("omitempty", None),)) if can_fix else None
    yield case.say(text, fix, hint=title)


def _pointer_always(case: _Case) -> Iterator[Finding]:
    if case.is_collection:
        if _least_is_zero(case):
            if not case.is_pointer:
                yield case.say(NIL_OR_EMPTY, _add_pointer(case))
        elif case.is_pointer:
            yield case.say(TOO_MUCH, _drop_pointer(case))
    elif not case.is_pointer:
        yield case.say("should be a pointer.", _add_pointer(case))
    elif _is_double(case):
        yield case.say(TOO_MUCH, _drop_pointer(case))


def _pointer_when_required(case: _Case) -> Iterator[Finding]:
    not_zero = not case.zero.valid and case.zero.complete
    # Where omitempty is asked for, the field is judged as if it had it.
    stays_written = (
        case.policies.omitempty == "Ignore" and not case.site.field.omitempty
    )
    if case.is_collection:
        if not case.is_pointer or _least_is_zero(case):
            return
        text = TOO_MUCH
        if not_zero:
            text = NOT_ZERO
        elif stays_written:
            text = NO_OMITEMPTY
        yield case.say(text, _drop_pointer(case))
    elif _is_double(case):
        yield case.say(TOO_MUCH, _drop_pointer(case))
    elif stays_written and case.zero.valid:
        if case.is_pointer:
            yield case.say(NO_OMITEMPTY, _drop_pointer(case))
    elif case.zero.valid or (
        case.is_local_struct and case.policies.omitzero == "Forbid"
    ):
        if not case.is_pointer:
            yield case.say(_zero_allowed(case), _add_pointer(case))
    elif not_zero and case.is_pointer and not _has_to_be_optional(case):
        yield case.say(NOT_ZERO, _drop_pointer(case), hint=_unset_enum(case))


def _has_to_be_optional(case: _Case) -> bool:
    """Whether the field cannot be by value: `+k8s:required` is refused on what is never unset."""
    return (
        case.ctx.style == "k8s"
        and case.site.marks.has_name("k8s:required")
        and case.ctx.shapes.value_kind(case.site.field.type) == "struct"
    )


def _unset_enum(case: _Case) -> str:
    """How an enum by value is written that may be unset; other types have a zero value of their own."""
    shapes = case.ctx.shapes
    declared = shapes.declaration(shapes.non_optional(case.site.field.type))
    if not isinstance(declared, Enum):
        return ""
    return f'write `{declared.name} | Literal[""] = ""`'


def _zero_allowed(case: _Case) -> str:
    omitzero = case.policies.omitzero != "Forbid"
    text = zero_text(case.ctx.facts, case.site.field.type, omitzero)
    if case.zero.complete:
        return f"has a valid zero value ({text}) and should be a pointer."
    return INCOMPLETE.format(text, _what_is_missing(case))


def _what_is_missing(case: _Case) -> str:
    match case.native:
        case Scalar("str"):
            return "minimum length"
        case Scalar(name) if name not in STRUCT_SCALARS:
            return "minimum/maximum"
    return "min properties/adding required fields"


def _least_is_zero(case: _Case) -> bool:
    """Whether a list or dict is explicitly allowed to be empty, which is then something else than unset."""
    concept = {List: "minItems", Map: "minProperties"}.get(type(case.native))
    return concept is not None and number(case.site.merged.value(concept)) == 0


def _is_double(case: _Case) -> bool:
    type_ = case.site.field.type
    return isinstance(type_, Optional) and isinstance(
        case.ctx.shapes.native(type_.elem), Optional
    )


def _add_pointer(case: _Case) -> Fix | None:
    return _change(case, "write `T | None = None`", optional=True)


def _drop_pointer(case: _Case) -> Fix | None:
    return _change(case, "take `| None` off", optional=False)


def _change(
    case: _Case,
    title: str,
    *,
    optional: bool | None = None,
    metadata: tuple[tuple[str, str | bool | None], ...] = (),
) -> Fix | None:
    if optional is not None and not case.policies.fix_pointers:
        return None
    site = case.site
    default = ""
    if optional is False:
        default = zero_source(case.ctx.facts, site.field.type)
        if not default:
            return None
    edit = ChangeField(site.owner.name, site.field.name, optional, default, metadata)
    return Fix(title, (edit,), safe=False)
