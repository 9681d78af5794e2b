"""`optionalorrequired`: every field says whether it may be left out, types never do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import OPTIONAL, REQUIRED, Mark
from validation_gen.lint.requiredness import NOT_SAID
from validation_gen.lint.rule import (
    Finding,
    Fix,
    Options,
    RemoveLine,
    ReplaceText,
    Rule,
)
from validation_gen.model import Optional

NATIVE = ("optional", "required", "forbidden")


class OptionalOrRequiredOptions(Options):
    """The preferred spellings are `k8s:optional` and `k8s:required`, or bare where types mirror Go's."""

    preferred_optional_marker: (
        Literal["optional", "kubebuilder:validation:Optional", "k8s:optional"] | None
    ) = None
    preferred_required_marker: (
        Literal["required", "kubebuilder:validation:Required", "k8s:required"] | None
    ) = None


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(OptionalOrRequiredOptions)
    prefix = "k8s:" if ctx.style == "k8s" else ""
    optional = options.preferred_optional_marker or f"{prefix}optional"
    required = options.preferred_required_marker or f"{prefix}required"
    for site in ctx.sites:
        is_untagged = ctx.style == "go" and site.is_untagged
        if not site.is_inline or is_untagged:
            yield from _field(ctx, site, optional, required)
    for declaration in ctx.package.types:
        for mark in ctx.facts.marks_of(declaration):
            if mark.name in OPTIONAL or mark.name in REQUIRED:
                yield ctx.at_type(
                    declaration,
                    f"type {declaration.name} should not be marked as {mark.text}",
                    span=mark.line.span,
                    fix=Fix("remove the marker", (RemoveLine(mark.line.span.line),)),
                )


def _field(ctx: Context, site: Site, optional: str, required: str) -> Iterator[Finding]:
    who = f"{'embedded field' if site.is_embedded else 'field'} {site.name}"
    # Bare and kubebuilder spellings are for readers and schemas, `+k8s:` ones for the validator.
    told = [
        m for m in site.marks if m.name in OPTIONAL + REQUIRED and not _is_native(m)
    ]
    native = [m for m in site.marks if m.concept in NATIVE and _is_native(m)]
    if {m.concept for m in native} >= {"optional", "required"}:
        text = "must not be marked as both k8s:optional and k8s:required"
        yield ctx.at_field(site, f"{who} {text}")
    concepts = {m.concept for m in told}
    natively = {m.concept for m in native}
    if "optional" in natively and "required" in concepts:
        text = "must not be marked as both k8s:optional and required"
        yield ctx.at_field(site, f"{who} {text}")
    if "required" in natively and "optional" in concepts:
        text = "must not be marked as both optional and k8s:required"
        yield ctx.at_field(site, f"{who} {text}")
    if concepts >= {"optional", "required"}:
        text = "must not be marked as both optional and required"
        yield ctx.at_field(site, f"{who} {text}")
    elif told:
        preferred = optional if "optional" in concepts else required
        yield from _spelling(ctx, site, who, told, native, preferred)
    elif not (native and (optional.startswith("k8s:") or required.startswith("k8s:"))):
        if ctx.style == "k8s" and _is_struct_by_value(ctx, site):
            return
        yield ctx.at_field(
            site,
            f"{who} must be marked as {optional} or {required}",
            hint=f"add +{optional} if clients may leave it out, else +{required}",
            defect=NOT_SAID,
        )


def _is_native(mark: Mark) -> bool:
    return mark.name.startswith("k8s:")


def _is_struct_by_value(ctx: Context, site: Site) -> bool:
    """A struct by value is always there, so the validator takes no marker for it."""
    type_ = site.field.type
    return not isinstance(type_, Optional) and ctx.shapes.kind(type_) == "struct"


def _spelling(
    ctx: Context,
    site: Site,
    who: str,
    told: list[Mark],
    native: list[Mark],
    preferred: str,
) -> Iterator[Finding]:
    if preferred.startswith("k8s:") and (native or _is_struct_by_value(ctx, site)):
        return
    others = [mark for mark in told if mark.name != preferred]
    if len(others) < len(told):
        for mark in others:
            yield ctx.at_field(
                site,
                f"{who} should use only the marker {preferred}, {mark.name} is not required",
                fix=Fix("remove the marker", (RemoveLine(mark.line.span.line),)),
            )
        return
    for mark in others[:1]:
        text = f"+{preferred}"
        yield ctx.at_field(
            site,
            f"{who} should use marker {preferred} instead of {mark.name}",
            fix=Fix(f"write {text}", (ReplaceText(mark.line.span, text),)),
            defect=NOT_SAID,
        )


RULE = Rule(
    name="optionalorrequired",
    code="VG526",
    summary="every field says whether it may be left out",
    docs="""\
Readers, schemas and validators all have to know whether a field may be left out, so each field says
it, in one spelling. Types never do: it depends on where they are used. Dataclasses by value are
always there and need no marker; bare markers beside `+k8s:` ones are left alone.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    name: str = ""
""",
    fixable=True,
    options=OptionalOrRequiredOptions,
)
