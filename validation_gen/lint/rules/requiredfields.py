"""`requiredfields`: required fields whose zero value cannot be mistaken for none."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.lint.serialization import (
    OmitEmptyOptions,
    OmitZeroOptions,
    PointersPolicy,
    Policies,
    check_serialization,
)


class RequiredFieldsOptions(Options):
    pointers: PointersPolicy = PointersPolicy()
    omitempty: OmitEmptyOptions = OmitEmptyOptions()
    omitzero: OmitZeroOptions = OmitZeroOptions()


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(RequiredFieldsOptions)
    policies = Policies(
        always=False,
        fix_pointers=options.pointers.policy == "SuggestFix",
        omitempty=options.omitempty.policy,
        omitzero=options.omitzero.policy,
    )
    for site in ctx.sites:
        if site.marks.has("required") and not site.is_embedded:
            yield from check_serialization(ctx, site, policies)


RULE = Rule(
    name="requiredfields",
    code="VG525",
    summary="required fields tell zero from missing where zero is legal",
    docs="""\
A required field by value cannot tell whether the client gave zero or nothing. Where bounds rule
zero out that does not matter and `| None` is superfluous; where zero is legal the field is `T |
None`. `+k8s:required` itself refuses the zero value of a field by value, so it settles the
question. Messages call `| None` a pointer.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:minLength=1
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:minLength=1
    name: str = ""
""",
    fixable=True,
    options=RequiredFieldsOptions,
)
