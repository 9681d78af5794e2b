"""`enum` and `enumExclude`: a string type whose constants are its only values."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import Constant, Named
from validation_gen.plan.contribution import NOTHING, Contribution
from validation_gen.plan.nodes import Check, Exclusion, InEnum
from validation_gen.tags.base import Context, Emits, Rejected, Tag, positional


def plan_enum(context: Context, marker: Marker) -> Contribution:
    if context.shapes.kind(context.type) != "string":
        raise Rejected(
            "VG210",
            f"+{marker.name} is for string types, and this is {context.describe()}",
            fix=f"declare class {context.describe()}(StrEnum)",
        )
    assert isinstance(context.type, Named)
    values: dict[str, tuple[Exclusion, ...]] = {}
    for constant in sorted(context.constants, key=lambda constant: constant.name):
        excluded, exclusions = exclusions_of(context, constant)
        if not excluded:
            values.setdefault(str(constant.value), exclusions)
    rule = InEnum(
        context.type,
        tuple(sorted(values)),
        tuple(exclusion for exclusions in values.values() for exclusion in exclusions),
    )
    return Contribution(checks=(Check(rule),))


def exclusions_of(
    context: Context, constant: Constant
) -> tuple[bool, tuple[Exclusion, ...]]:
    """Whether a constant is out for good, and the options that put it out."""
    found: list[Exclusion] = []
    for marker in context.workspace.markers_of(constant):
        if marker.name == "k8s:enumExclude":
            return True, ()
        if (
            marker.name in ("k8s:ifEnabled", "k8s:ifDisabled")
            and marker.payload is not None
            and marker.payload.name == "k8s:enumExclude"
        ):
            found.append(
                Exclusion(
                    str(constant.value),
                    str(positional(marker)),
                    marker.name == "k8s:ifEnabled",
                )
            )
    return False, tuple(sorted(found, key=lambda e: (e.when, e.option)))


def plan_exclude(context: Context, marker: Marker) -> Contribution:
    return NOTHING


TAGS = (
    Tag(
        name="k8s:enum",
        scopes=frozenset({"type"}),
        plan=plan_enum,
        stability="stable",
        summary="The constants of the type are its only values.",
        docs="Decoders keep an unknown value as it is, so that validation reports it.",
        elsewhere="declare a StrEnum with the values, with +k8s:enum above it, and give the field its type",
        emits=(Emits("FieldValueNotSupported"),),
        example="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"


@dataclass(kw_only=True)
class Example:
    # +k8s:required
    mode: Mode | Literal[""] = ""
""",
    ),
    Tag(
        name="k8s:enumExclude",
        scopes=frozenset({"constant"}),
        plan=plan_exclude,
        stability="alpha",
        summary="The constant is not a value of its enum.",
        docs="""Behind `ifEnabled(Option)=` or `ifDisabled(Option)=` it is out only while the option is on, or off; with
        several of them any match excludes.""",
        example="""\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"
    # +k8s:ifDisabled(Turbo)=+k8s:enumExclude
    TURBO = "Turbo"


@dataclass(kw_only=True)
class Example:
    # +k8s:required
    mode: Mode | Literal[""] = ""
""",
    ),
)
