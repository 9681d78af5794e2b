"""`namingconventions`: names of fields that a project does not want."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field, field_validator

from validation_gen.lint.context import Context
from validation_gen.lint.naming import Convention, check_conventions
from validation_gen.lint.rule import Finding, Options, Rule


class NamingConventionsOptions(Options):
    """`conventions` lists what no name may match; there are none unless configured."""

    conventions: list[Convention] = Field(default=[])

    @field_validator("conventions")
    @classmethod
    def _has_unique_names(cls, conventions: list[Convention]) -> list[Convention]:
        if len({convention.name for convention in conventions}) != len(conventions):
            raise ValueError("two conventions have one name")
        return conventions


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_conventions(ctx, ctx.options(NamingConventionsOptions).conventions)


RULE = Rule(
    name="namingconventions",
    code="VG514",
    summary="names of fields keep the project's conventions",
    docs="""\
A convention is a regular expression that neither the attribute, written as in Go, nor the JSON name
may match, with what to do about it: inform, drop the matching text, put other text there (`$1`
stands for a group), or drop the field.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    fruit_basket: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    basket: str = ""
""",
    default=False,
    fixable=True,
    options=NamingConventionsOptions,
    example_options={
        "conventions": [
            {
                "name": "nofruit",
                "violationMatcher": "(?i)fruit",
                "operation": "Drop",
                "message": "no fruit in names",
            }
        ]
    },
)
