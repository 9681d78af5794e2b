"""`conflictingmarkers`: markers that exclude each other on one field."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field, field_validator

from validation_gen.lint.conflicts import Conflict, check_conflicts
from validation_gen.lint.context import Context
from validation_gen.lint.markers import OPTIONAL, REQUIRED
from validation_gen.lint.rule import Finding, Options, Rule

USUAL = (
    Conflict(
        name="optional_and_required",
        sets=[list(OPTIONAL), list(REQUIRED)],
        description="A field either may be left out or may not",
    ),
    Conflict(
        name="forbidden_and_set",
        sets=[["k8s:forbidden"], ["k8s:required", "k8s:optional"]],
        description="A field that must not be set says only that",
    ),
)


class ConflictingMarkersOptions(Options):
    """`conflicts` replaces the conflicts that every API has."""

    conflicts: list[Conflict] = Field(default=[*USUAL], min_length=1)

    @field_validator("conflicts")
    @classmethod
    def _has_unique_names(cls, conflicts: list[Conflict]) -> list[Conflict]:
        if len({conflict.name for conflict in conflicts}) != len(conflicts):
            raise ValueError("two conflicts have one name")
        return conflicts


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(ConflictingMarkersOptions)
    yield from check_conflicts(ctx, options.conflicts)


RULE = Rule(
    name="conflictingmarkers",
    code="VG504",
    summary="markers that exclude each other are not used together",
    docs="""\
Each conflict lists sets of markers; a field that has markers of more than one set, its named type's
included, is reported. An entry is a name, or `name=value` to look at the value too. Without
configuration the conflicts of requiredness count.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:required
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    name: str = ""
""",
    default=False,
    options=ConflictingMarkersOptions,
)
