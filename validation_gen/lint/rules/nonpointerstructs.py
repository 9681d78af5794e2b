"""`nonpointerstructs`: structs by value say whether they are required by what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import number
from validation_gen.lint.requiredness import exchange
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import Optional, Struct


class NonPointerStructsOptions(Options):
    preferred_required_marker: Literal[
        "required", "kubebuilder:validation:Required", "k8s:required"
    ] = "required"
    preferred_optional_marker: Literal[
        "optional", "kubebuilder:validation:Optional", "k8s:optional"
    ] = "optional"


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(NonPointerStructsOptions)
    for site in ctx.sites:
        struct = _struct_by_value(ctx, site)
        if struct is None or (site.is_inline and not _is_untagged(ctx, site)):
            continue
        is_required = _has_required_content(ctx, struct)
        word = "required" if is_required else "optional"
        if site.marks.has(word):
            continue
        preferred = (
            options.preferred_required_marker
            if is_required
            else options.preferred_optional_marker
        )
        opposite = "optional" if is_required else "required"
        content = "required fields" if is_required else "no required fields"
        yield ctx.at_field(
            site,
            f"field {site.name} is a non-pointer struct with {content}. It must be marked as {word}.",
            fix=exchange(site, preferred, opposite),
        )


def _is_untagged(ctx: Context, site: Site) -> bool:
    return ctx.style == "go" and site.is_untagged


def _struct_by_value(ctx: Context, site: Site) -> Struct | None:
    if isinstance(site.field.type, Optional):
        return None
    return ctx.local_struct(site.field.type)


def _has_required_content(ctx: Context, struct: Struct) -> bool:
    least = number(ctx.facts.marks_of(struct).value("minProperties"))
    if least:
        return True
    return any(site.marks.has("required") for site in ctx.facts.sites_of(struct))


RULE = Rule(
    name="nonpointerstructs",
    code="VG519",
    summary="a struct by value is required exactly if something in it is",
    docs="""\
A struct by value is always there, so whether it must be given depends on what is in it: with a
required field it is required, without it is optional. The markers without prefix tell readers;
`+k8s:required` would be refused here, since a value that is always there has nothing to check.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Spec:
    # +k8s:required
    name: str = ""

@dataclass(kw_only=True)
class Example:
    spec: Spec = field(default_factory=Spec)
""",
    good="""\
@dataclass(kw_only=True)
class Spec:
    # +k8s:required
    name: str = ""

@dataclass(kw_only=True)
class Example:
    # +required
    spec: Spec = field(default_factory=Spec)
""",
    fixable=True,
    options=NonPointerStructsOptions,
)
