"""Rules that only exist to replay the cases of shared helpers (`_util:...`): they say what the helper found out.

A `~` before a field means its name alone, without the class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.lint.rules.optionalfields import OptionalFieldsOptions
from validation_gen.lint.serialization import Policies, check_serialization
from validation_gen.lint.walk import report_scalars
from validation_gen.lint.zero import zero_of


class ZeroOptions(Options):
    consider_omit_zero: bool = False


def typechecker(ctx: Context) -> Iterator[Finding]:
    yield from report_scalars(ctx, lambda name: "is a string" if name == "str" else "")


def structname(ctx: Context) -> Iterator[Finding]:
    for site in ctx.sites:
        text = f"field ~{site.name} is in struct {site.owner.name}"
        yield ctx.at_field(site, text)


def inspector(ctx: Context) -> Iterator[Finding]:
    for site in ctx.sites:
        yield ctx.at_field(site, f"field: ~{site.name}")
        if site.field.json_name and site.metadata("json"):
            yield ctx.at_field(site, f"json tag: {site.field.json_name}")


def zerovalue(ctx: Context) -> Iterator[Finding]:
    omitzero = ctx.options(ZeroOptions).consider_omit_zero
    for site in ctx.sites:
        zero = zero_of(ctx.facts, site.field.type, site.merged, omitzero=omitzero)
        is_valid = "" if zero.valid else "not "
        is_complete = "" if zero.complete else "not "
        yield ctx.at_field(site, f"zero value is {is_valid}valid")
        yield ctx.at_field(site, f"validation is {is_complete}complete")


def serialization(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(OptionalFieldsOptions)
    policies = Policies(
        always=options.pointers.preference == "Always",
        fix_pointers=options.pointers.policy == "SuggestFix",
        omitempty=options.omitempty.policy,
        omitzero=options.omitzero.policy,
    )
    for site in ctx.sites:
        yield from check_serialization(ctx, site, policies)


HELPERS: Mapping[str, Rule] = {
    rule.name: rule
    for rule in (
        Rule("_util:typechecker", "VG990", "", "", typechecker),
        Rule("_util:structname", "VG991", "", "", structname),
        Rule("_util:inspector", "VG992", "", "", inspector),
        Rule("_util:zerovalue", "VG993", "", "", zerovalue, options=ZeroOptions),
        Rule(
            "_util:serialization",
            "VG994",
            "",
            "",
            serialization,
            options=OptionalFieldsOptions,
        ),
    )
}
