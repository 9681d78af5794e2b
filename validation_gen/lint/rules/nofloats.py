"""`nofloats`: no floating point numbers."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.walk import report_scalars

MESSAGE = "should not use a float value because they cannot be reliably round-tripped."


def check(ctx: Context) -> Iterator[Finding]:
    yield from report_scalars(ctx, lambda scalar: MESSAGE if scalar.startswith("float") else "")  # fmt: skip


RULE = Rule(
    name="nofloats",
    code="VG517",
    summary="numbers are not floating point",
    docs="""\
What one program writes another reads back differently, so comparing stored objects goes wrong. Use
an integer with a smaller unit, or a `Quantity`.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    ratio: float = 0.0
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    percent: Int32 = 0
""",
)
