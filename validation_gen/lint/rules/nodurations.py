"""`nodurations`: a number and its unit instead of a duration."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.walk import report_scalars

MESSAGE = (
    "should not use a Duration. Use an integer type with units in the name to avoid the need for clients to"
    " implement Go style duration parsing."
)


def check(ctx: Context) -> Iterator[Finding]:
    yield from report_scalars(ctx, lambda scalar: MESSAGE if scalar == "Duration" else "")  # fmt: skip


RULE = Rule(
    name="nodurations",
    code="VG516",
    summary="time spans are integers with the unit in the name",
    docs="""\
`Duration` is written as in Go (`1h30m`), which other languages would have to parse.
`timeout_seconds: Int32` needs no parsing.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    timeout: Duration | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    timeout_seconds: Int32 = 0
""",
)
