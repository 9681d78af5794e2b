"""`optionalfields`: optional fields can be absent."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.lint.serialization import (
    OmitEmptyOptions,
    OmitZeroOptions,
    PointersOptions,
    Policies,
    check_serialization,
)


class OptionalFieldsOptions(Options):
    pointers: PointersOptions = PointersOptions()
    omitempty: OmitEmptyOptions = OmitEmptyOptions()
    omitzero: OmitZeroOptions = OmitZeroOptions()


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(OptionalFieldsOptions)
    policies = Policies(
        always=options.pointers.preference == "Always",
        fix_pointers=options.pointers.policy == "SuggestFix",
        omitempty=options.omitempty.policy,
        omitzero=options.omitzero.policy,
    )
    for site in ctx.sites:
        if site.marks.has("optional") and not site.is_embedded:
            yield from check_serialization(ctx, site, policies)


RULE = Rule(
    name="optionalfields",
    code="VG524",
    summary="optional fields can be told from zero",
    docs="""\
An optional scalar or struct is `T | None = None`, so that leaving it out is not the same as giving
zero; lists and dicts need no `| None`. Messages call `| None` a pointer. With `pointers.preference
= "WhenRequired"` plain types are fine where the bounds rule zero out: the check then asks for `|
None` only where zero is a legal value.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    name: str | None = None
""",
    fixable=True,
    options=OptionalFieldsOptions,
)
