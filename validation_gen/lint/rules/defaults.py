"""`defaults`: fields with a default can be left out, and say so in one spelling."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import Mark, unquote
from validation_gen.lint.rule import (
    AddMarkers,
    ChangeField,
    Finding,
    Fix,
    Options,
    RemoveLine,
    ReplaceText,
    Rule,
)
from validation_gen.lint.serialization import OmitEmptyOptions, OmitZeroOptions
from validation_gen.lint.zero import omits_zero
from validation_gen.model import Optional, TypeExpr

SPELLINGS = ("default", "kubebuilder:default")


class DefaultsOptions(Options):
    preferred_default_marker: Literal["default", "kubebuilder:default"] = "default"
    omitempty: OmitEmptyOptions = OmitEmptyOptions()
    omitzero: OmitZeroOptions = OmitZeroOptions()


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(DefaultsOptions)
    for site in ctx.own_sites:
        if not site.marks.has("default"):
            continue
        yield from _spelling(ctx, site, options.preferred_default_marker)
        yield from _requiredness(ctx, site)
        yield from _serialization(ctx, site, options)


def _spelling(ctx: Context, site: Site, preferred: str) -> Iterator[Finding]:
    other = SPELLINGS[SPELLINGS.index(preferred) - 1]
    wanted, secondary = site.marks.named(preferred), site.marks.named(other)
    native = site.marks.named("k8s:default")
    name = f"field {site.name}"
    if wanted and secondary:
        values = {unquote(m.concept_value or "") for m in (*wanted, *secondary)}
        edit = RemoveLine(secondary[0].line.span.line)
        fix = Fix(f"remove +{other}", (edit,), safe=len(values) == 1)
        text = f"should use only the marker +{preferred}, +{other} is not required"
        yield ctx.at_field(site, f"{name} {text}", fix=fix)
    elif secondary:
        yield ctx.at_field(
            site,
            f"{name} should use +{preferred} marker instead of +{other}",
            fix=_respelled(secondary[0], preferred),
        )
    elif native and not wanted:
        # What the preferred spelling takes: JSON, or for kubebuilder's a word without quotes.
        value = native[0].line.text.partition("=")[2]
        if preferred != "default":
            value = unquote(value)
        line = native[0].line.span.line
        fix = Fix(f"add +{preferred}", (AddMarkers(line, (f"+{preferred}={value}",)),))
        text = f"has +k8s:default but should also have +{preferred} marker"
        yield ctx.at_field(site, f"{name} {text}", fix=fix)


def _respelled(mark: Mark, preferred: str) -> Fix:
    rest = mark.line.text[1 + len(mark.name) :]
    text = f"+{preferred}{rest}"
    return Fix(f"write +{preferred}", (ReplaceText(mark.line.span, text),))


def _requiredness(ctx: Context, site: Site) -> Iterator[Finding]:
    name = f"field {site.name}"
    if site.marks.has("required"):
        text = "has a default value but is marked as required, which is contradictory"
        yield ctx.at_field(site, f"{name} {text}", defect="default-and-required")
    elif not site.marks.has("optional"):
        text = "has a default value but is not marked as optional"
        yield ctx.at_field(site, f"{name} {text}")


def _is_struct(ctx: Context, type_: TypeExpr) -> bool:
    """Whether a type is a struct; where types mirror Go's only those of this package count."""
    find = ctx.local_struct if ctx.style == "go" else ctx.struct_behind
    return find(type_) is not None


def _serialization(
    ctx: Context, site: Site, options: DefaultsOptions
) -> Iterator[Finding]:
    type_ = site.field.type
    is_struct = not isinstance(type_, Optional) and _is_struct(ctx, type_)
    if is_struct and options.omitzero.policy != "Forbid":
        if omits_zero(ctx.facts, site):
            return
        tag, policy = "omitzero", options.omitzero.policy
    elif site.field.omitempty or options.omitempty.policy == "Ignore":
        return
    else:
        tag, policy = "omitempty", options.omitempty.policy
    metadata: tuple[tuple[str, str | bool | None], ...] = (("omitempty", None),)
    if tag == "omitzero" and ctx.style == "go":
        metadata = (("omitempty", False), ("omitzero", True))
    edit = ChangeField(site.owner.name, site.field.name, metadata=metadata)
    fix = Fix("leave the zero value out of JSON", (edit,), safe=False)
    yield ctx.at_field(
        site,
        f"field {site.name} has a default value but does not have {tag} in its json tag",
        fix=fix if policy == "SuggestFix" else None,
    )


RULE = Rule(
    name="defaults",
    code="VG506",
    summary="a field with a default may be left out, and is when it is zero",
    docs="""\
A default only means something for a field that clients may leave out: so it is optional, not
required, and its zero value does not appear in JSON, where it would look like a choice. One
spelling of the marker is preferred; `+k8s:default` stands beside it, not instead.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +kubebuilder:default="a"
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +default="a"
    name: str | None = None
""",
    fixable=True,
    options=DefaultsOptions,
)
