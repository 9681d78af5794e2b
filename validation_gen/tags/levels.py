"""`alpha` and `beta`: how far a rule has come; its errors carry the label."""

from __future__ import annotations

import re
from collections.abc import Callable

from validation_gen.dataclass import replace
from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution, Reach
from validation_gen.plan.nodes import Check, Level
from validation_gen.tags.base import (
    EVERY_VALUE,
    Arg,
    Context,
    Payload,
    Rejected,
    Tag,
    named,
)

VERSION = re.compile(r"[0-9]+\.[0-9]+")


def planner_for(level: Level) -> Callable[[Context, Marker], Contribution]:
    def plan(context: Context, marker: Marker) -> Contribution:
        since = named(marker, "since")
        if since is not None and not VERSION.fullmatch(since):
            raise Rejected(
                "VG215",
                f"since: {since!r} is not a Kubernetes version",
                expected='a version such as "1.37"',
            )
        assert marker.payload is not None
        payload = context.at_level(level).expand(marker.payload)

        def label(check: Check, reach: Reach) -> Check:
            return check if check.self_labelled else replace(check, level=level)

        return payload.wrap(label)

    return plan


def level_tag(level: Level, meaning: str) -> Tag:
    return Tag(
        name=f"k8s:{level}",
        scopes=EVERY_VALUE,
        plan=planner_for(level),
        stability="beta",
        summary=f"The rule behind it is {level}: {meaning}",
        docs="""The label changes nothing about when the rule runs or what it ends; whether its errors are enforced is
        the caller's policy, see `enforced()`.""",
        args=(
            Arg("since", "string", "the Kubernetes version that introduced the rule"),
        ),
        payload=Payload("marker", "the rule"),
        example=f"""\
# +k8s:{level}(since: "1.37")=+k8s:required
name: str = ""
""",
    )


TAGS = (
    level_tag("alpha", "a server never enforces it, a handwritten rule decides."),
    level_tag("beta", "a server enforces it unless its gate is off."),
)
