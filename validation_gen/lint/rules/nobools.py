"""`nobools`: enums instead of bools."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.walk import report_scalars

MESSAGE = "should not use a bool. Use a string type with meaningful constant values as an enum."


def check(ctx: Context) -> Iterator[Finding]:
    yield from report_scalars(ctx, lambda scalar: MESSAGE if scalar == "bool" else "")


RULE = Rule(
    name="nobools",
    code="VG515",
    summary="choices are enums, not bools",
    docs="""\
A choice of two often becomes one of three, and a bool cannot grow. An enum says what is chosen,
too.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    suspend: bool = False
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    state: str = ""
""",
    default=False,
)
