"""`defaultorrequired`: a default where a value has to be given."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.conflicts import Conflict, check_conflicts
from validation_gen.lint.context import Context
from validation_gen.lint.markers import REQUIRED
from validation_gen.lint.rule import Finding, Rule

CONFLICT = Conflict(
    name="default_or_required",
    sets=[["default", "kubebuilder:default"], list(REQUIRED)],
    description="A field with a default value cannot be required. A required field must be provided by the user,"
    " so a default value is not meaningful.",
)


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_conflicts(ctx, [CONFLICT], defect="default-and-required")


RULE = Rule(
    name="defaultorrequired",
    code="VG505",
    summary="a required field has no default",
    docs="""\
A default is used when nothing was given, and a required field always is. Markers of the field's
named type count.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +default="a"
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +default="a"
    name: str | None = None
""",
)
