"""`minlength`: strings, lists, dicts and structs with a lower bound."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.lengths import Bound, check_lengths
from validation_gen.lint.rule import Finding, Rule


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_lengths(ctx, Bound("min"))


RULE = Rule(
    name="minlength",
    code="VG513",
    summary="strings, lists, dicts and structs have a minimum",
    docs="""\
Whether a value may be empty is a decision, so it is written down: 0 is an answer. A struct has one
with a required field, a union or a least number of properties.
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
    # +k8s:minLength=1
    name: str = ""
""",
    default=False,
)
