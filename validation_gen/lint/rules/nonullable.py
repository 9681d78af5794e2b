"""`nonullable`: no `+nullable`."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.forbidding import Forbidden, check_forbidden
from validation_gen.lint.rule import Finding, Rule

NULLABLE = Forbidden(identifier="nullable")


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_forbidden(ctx, [NULLABLE])


RULE = Rule(
    name="nonullable",
    code="VG520",
    summary="`+nullable` is not used",
    docs="""\
With it, null and a missing value are two different things in stored objects, which no client can
tell apart once they are decoded.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +nullable
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str | None = None
""",
    fixable=True,
)
