"""`maxlength`: strings, lists and dicts with an upper bound."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.lengths import Bound, check_lengths
from validation_gen.lint.rule import Finding, Rule


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_lengths(ctx, Bound("max"))


RULE = Rule(
    name="maxlength",
    code="VG512",
    summary="strings, lists and dicts have a maximum",
    docs="""\
Without a bound a single object can fill the storage, and rules in CEL are costed as if it did. A
bound counts on the field and on the named types it goes through; what is in a list needs one too.
Enums, and the formats date, date-time, duration and those of Kubernetes, bound themselves.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=64
    name: str = ""
""",
    default=False,
)
