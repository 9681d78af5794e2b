"""`nophase`: conditions instead of a phase."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.naming import Convention, check_conventions
from validation_gen.lint.rule import Finding, Rule

CONVENTION = Convention.model_validate(
    {
        "name": "nophase",
        "violationMatcher": "(?i)phase",
        "operation": "Inform",
        "message": "phase fields are deprecated and conditions should be preferred, avoid phase like enum fields",
    }
)


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_conventions(ctx, [CONVENTION])


RULE = Rule(
    name="nophase",
    code="VG521",
    summary="no field is called phase",
    docs="""\
A phase is one word for everything, so it cannot get a new value without breaking who reads it.
Conditions can.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Status:
    phase: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Status:
    ready_replicas: Int32 = 0
""",
)
