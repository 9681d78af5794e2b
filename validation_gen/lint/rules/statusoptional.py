"""`statusoptional`: what is in a status is optional."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.requiredness import exchange
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import Struct


class StatusOptionalOptions(Options):
    """`preferredOptionalMarker` is `k8s:optional`, or bare where types mirror Go's."""

    preferred_optional_marker: (
        Literal["optional", "kubebuilder:validation:Optional", "k8s:optional"] | None
    ) = None


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(StatusOptionalOptions)
    usual = "k8s:optional" if ctx.style == "k8s" else "optional"
    preferred = options.preferred_optional_marker or usual
    for site in ctx.sites:
        declared = ctx.facts.local(site.field.type)
        if _is_status(ctx, site) and isinstance(declared, Struct):
            yield from _children(ctx, declared, preferred, frozenset())


def _is_status(ctx: Context, site: Site) -> bool:
    """Whether a field is called status in JSON, where types mirror Go's by a tag that says so."""
    if ctx.style == "go":
        return site.metadata("json") == "status"
    return site.field.json_name == "status"


def _children(
    ctx: Context, struct: Struct, preferred: str, seen: frozenset[str]
) -> Iterator[Finding]:
    for site in ctx.facts.sites_of(struct):
        if site.is_inline:
            inner = ctx.facts.local(site.field.type)
            if isinstance(inner, Struct) and inner.name not in seen:
                seen |= {inner.name}
                yield from _children(ctx, inner, preferred, seen)
        elif not site.marks.has("optional", "schemaless"):
            instead = ", not required" if site.marks.has("required") else ""
            yield ctx.at_field(
                site,
                f'status field "{site.field.name}" must be marked as optional{instead}',
                fix=exchange(site, preferred, "required"),
            )


RULE = Rule(
    name="statusoptional",
    code="VG529",
    summary="the fields of a status are optional",
    docs="""\
A status is filled in bit by bit by controllers, so none of its fields can be required. Embedded
structs are looked into, deeper levels are not.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Status:
    # +k8s:required
    replicas: Int32 = 0

@dataclass(kw_only=True)
class Example:
    status: Status = field(default_factory=Status)
""",
    good="""\
@dataclass(kw_only=True)
class Status:
    # +k8s:optional
    replicas: Int32 | None = None

@dataclass(kw_only=True)
class Example:
    status: Status = field(default_factory=Status)
""",
    default=False,
    fixable=True,
    options=StatusOptionalOptions,
)
