"""`ifEnabled` and `ifDisabled`: a rule that holds while an option is on, or off."""

from __future__ import annotations

from collections.abc import Callable

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution, Reach
from validation_gen.plan.nodes import Check, IfOption
from validation_gen.tags.base import (
    EVERY_VALUE,
    Arg,
    Context,
    Emits,
    Payload,
    Tag,
    positional,
)


def planner_for(enabled: bool) -> Callable[[Context, Marker], Contribution]:
    def plan(context: Context, marker: Marker) -> Contribution:
        option = str(positional(marker))
        assert marker.payload is not None

        def condition(check: Check, reach: Reach) -> Check:
            return Check(
                IfOption(option, enabled, check),
                short_circuit=check.short_circuit,
                silent=check.silent,
            )

        return context.expand(marker.payload).wrap(condition)

    return plan


def option_tag(name: str, enabled: bool, state: str) -> Tag:
    return Tag(
        name=f"k8s:{name}",
        scopes=EVERY_VALUE | {"constant"},
        plan=planner_for(enabled),
        stability="stable",
        summary=f"The rule behind it holds while the option is {state}.",
        docs="The caller declares every option; one it did not declare is an internal error that names it.",
        args=(
            Arg(
                "", "string", "the option's name, usually a feature gate", required=True
            ),
        ),
        payload=Payload("marker", "the rule"),
        emits=(Emits("InternalError"),),
        example=f"""\
# +k8s:{name}(Turbo)=+k8s:required
speed: Int32 | None = None
""",
    )


TAGS = (option_tag("ifEnabled", True, "on"), option_tag("ifDisabled", False, "off"))
