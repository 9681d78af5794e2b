"""`eachvalsubfield`: a check of a part of every item, which one item without that part switches off."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Site
from validation_gen.lint.markers import LEVELS, parsed_marker
from validation_gen.lint.rule import Finding, Rule
from validation_gen.markers import Marker
from validation_gen.model import List, Map, TypeExpr
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import positional


def check(ctx: Context) -> Iterator[Finding]:
    for site in ctx.facts.all_sites:
        for line in site.field.markers:
            if "k8s:subfield" not in line.text or "k8s:eachVal" not in line.text:
                continue
            name, member = _part(ctx, site, parsed_marker(line))
            if member is None or not _is_optional(member):
                continue
            yield ctx.at_field(
                site,
                f"one item that leaves {name} unset ends all checks of field {site.name}, for subfield takes the"
                f" +k8s:optional of {name} over",
                span=line.span,
                hint=f"put the check above {name} itself, or above a class that only this field uses",
            )


def _part(ctx: Context, site: Site, marker: Marker | None) -> tuple[str, Member | None]:
    """The part of an item that a marker looks at, by its name in JSON."""
    type_: TypeExpr = site.field.type
    is_in_items = False
    while marker is not None:
        native = ctx.shapes.value_type(type_)
        if marker.name == "k8s:eachVal":
            if not isinstance(native, List | Map):
                break
            type_ = native.elem if isinstance(native, List) else native.value
            is_in_items = True
        elif marker.name == "k8s:subfield":
            name = str(positional(marker))
            member = ctx.shapes.member(type_, name)
            if is_in_items or member is None:
                return name, member
            type_ = member.field.type
        elif marker.name not in LEVELS:
            break
        marker = marker.payload
    return "", None


def _is_optional(member: Member) -> bool:
    names = {line.name for line in member.field.markers}
    return "k8s:optional" in names and "k8s:opaqueType" not in names


RULE = Rule(
    name="eachvalsubfield",
    code="VG607",
    summary="a check of a part of every item does not hang on one item",
    docs="""\
`+k8s:subfield(x)=...` takes over what says whether `x` may be unset, so that an unset `x` is not
checked. Behind `+k8s:eachVal` that ends the field and not the item: as soon as one item leaves `x`
unset, nothing behind it is checked for any item. Kubernetes' own generator does the same.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Item:
    # +k8s:optional
    name: str | None = None

@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:eachVal=+k8s:subfield(name)=+k8s:maxLength=3
    items: list[Item] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Item:
    # +k8s:optional
    # +k8s:maxLength=3
    name: str | None = None

    # +k8s:required
    kind: str = ""

@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:eachVal=+k8s:subfield(kind)=+k8s:maxLength=3
    items: list[Item] = field(default_factory=list)
""",
    source="",
)
