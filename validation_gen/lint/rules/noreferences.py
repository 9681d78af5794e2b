"""`noreferences`: fields end in Ref, not in Reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context
from validation_gen.lint.naming import Convention, check_conventions
from validation_gen.lint.rule import Finding, Options, Rule

ABBREVIATED = Convention.model_validate(
    {
        "name": "reference-to-ref",
        "violationMatcher": "^[Rr]eference|Reference(s?)$",
        "operation": "Replacement",
        "replacement": "Ref$1",
        "message": "field names should use 'Ref' instead of 'Reference'",
    }
)
NONE_AT_ALL = Convention.model_validate(
    {
        "name": "no-references",
        "violationMatcher": "^[Rr]eference|Reference(s?)$|^[Rr]efs?[A-Z]|Refs?$",
        "operation": "Inform",
        "message": "field names should not contain reference-related words",
    }
)


class NoReferencesOptions(Options):
    policy: Literal["PreferAbbreviatedReference", "NoReferences"] = "PreferAbbreviatedReference"  # fmt: skip


def check(ctx: Context) -> Iterator[Finding]:
    policy = ctx.options(NoReferencesOptions).policy
    convention = NONE_AT_ALL if policy == "NoReferences" else ABBREVIATED
    yield from check_conventions(ctx, [convention])


RULE = Rule(
    name="noreferences",
    code="VG522",
    summary="names say Ref rather than Reference",
    docs="""\
The word counts at the start of a name, and at the end. With the policy NoReferences the
abbreviation is reported as well.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    secret_reference: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    secret_ref: str = ""
""",
    fixable=True,
    options=NoReferencesOptions,
)
