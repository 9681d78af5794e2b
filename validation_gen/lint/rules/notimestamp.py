"""`notimestamp`: time, not timestamp."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.naming import Convention, check_conventions
from validation_gen.lint.rule import Finding, Rule

CONVENTION = Convention.model_validate(
    {
        "name": "notimestamp",
        "violationMatcher": "(?i)timestamp",
        "operation": "Replacement",
        "replacement": "Time",
        "message": "prefer use of the term 'time' over 'timestamp'",
    }
)


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_conventions(ctx, [CONVENTION])


RULE = Rule(
    name="notimestamp",
    code="VG523",
    summary="names say time rather than timestamp",
    docs="""\
The API conventions end the names of points in time in `Time`.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    creation_timestamp: Time | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    creation_time: Time | None = None
""",
    fixable=True,
)
