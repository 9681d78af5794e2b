"""`validateTrue`, `validateFalse`, `validateError` and kin: markers that tests of a generator are made of."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, Fixed
from validation_gen.tags.base import (
    EVERY_VALUE,
    Arg,
    Context,
    Emits,
    Payload,
    Rejected,
    Stability,
    Tag,
    named,
)

FLAGS = ("ShortCircuit", "NonError")


def plan_fixed(context: Context, marker: Marker) -> Contribution:
    flags = [
        flag.strip()
        for flag in (named(marker, "flags") or "").split(",")
        if flag.strip()
    ]
    for flag in flags:
        if flag not in FLAGS:
            raise Rejected("VG216", f"unknown flag {flag!r}", expected=", ".join(FLAGS))
    rule = Fixed(marker.name != "k8s:validateFalse", str(marker.value or ""))
    return Contribution(
        checks=(
            Check(
                rule,
                short_circuit="ShortCircuit" in flags,
                silent="NonError" in flags,
                cohort=named(marker, "cohort") or "",
            ),
        )
    )


def plan_error(context: Context, marker: Marker) -> Contribution:
    raise Rejected(
        "VG217", f"forced error: {marker.value}" if marker.value else "forced error"
    )


ARGS = (
    Arg("flags", "string", "comma-separated: ShortCircuit, NonError"),
    Arg("cohort", "string", "the cohort the check belongs to"),
    Arg("typeArg", "string", "accepted and left alone: a Go type argument"),
)


def fixed_tag(
    name: str, stability: Stability, summary: str, emits: tuple[Emits, ...] = ()
) -> Tag:
    return Tag(
        name=f"k8s:{name}",
        scopes=EVERY_VALUE,
        plan=plan_fixed,
        stability=stability,
        summary=summary,
        args=ARGS,
        payload=Payload("string", "a text the error repeats", required=False),
        emits=emits,
        example=f"""\
# +k8s:optional
# +k8s:{name}="why"
name: str = ""
""",
    )


TAGS = (
    fixed_tag("validateTrue", "alpha", "Always passes."),
    fixed_tag(
        "validateTrueAlpha", "alpha", "Always passes; an alpha marker for tests."
    ),
    fixed_tag("validateTrueBeta", "beta", "Always passes; a beta marker for tests."),
    fixed_tag(
        "validateFalse",
        "alpha",
        "Always fails.",
        (Emits("FieldValueInvalid", "validateFalse"),),
    ),
    Tag(
        name="k8s:validateError",
        scopes=EVERY_VALUE,
        plan=plan_error,
        stability="alpha",
        summary="Always fails generation.",
        payload=Payload("string", "a text the diagnostic repeats", required=False),
        example="""\
# +k8s:optional
# +k8s:validateError="why"
name: str = ""
""",
    ),
)
