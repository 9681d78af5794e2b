"""`optionalfields`: optional fields can be absent."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Site
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


def _is_always_there(ctx: Context, site: Site) -> bool:
    """Whether a dataclass by value is optional for readers only: the validator takes no marker for one."""
    return (
        ctx.style == "k8s"
        and ctx.shapes.kind(site.field.type) == "struct"
        and not site.marks.has_name("k8s:optional")
    )


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(OptionalFieldsOptions)
    policies = Policies(
        always=options.pointers.preference == "Always",
        fix_pointers=options.pointers.policy == "SuggestFix",
        omitempty=options.omitempty.policy,
        omitzero=options.omitzero.policy,
    )
    for site in ctx.sites:
        if not site.marks.has("optional") or site.is_embedded:
            continue
        if not _is_always_there(ctx, site):
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
