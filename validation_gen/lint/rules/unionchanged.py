"""`unionchanged`: fields that join or leave a union."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.markers import parsed_marker, unquote
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Struct
from validation_gen.tags.base import named

MEMBERS = ("k8s:unionMember", "k8s:unionDiscriminator", "k8s:zeroOrOneOfMember")
ON_TYPES = ("exactlyOneOf", "atMostOneOf", "atLeastOneOf")


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for kept in evolution.kept:
        was, now = _roles(evolution.old, kept.old), _roles(ctx.facts, kept.new)
        for role in sorted(now - was):
            yield ctx.at_field(
                kept.new,
                f"field {kept.new.name} is {role} now, it was not: objects that set it beside another are refused",
            )
        for role in sorted(was - now):
            yield ctx.at_field(
                kept.new,
                f"field {kept.new.name} was {role} and is not now: clients rely on what that excluded",
            )
    for old, new in evolution.structs:
        names = {f.json_name for f in old.fields} & {f.json_name for f in new.fields}
        before, after = _groups(evolution.old, old), _groups(ctx.facts, new)
        for concept in ON_TYPES:
            then = {group & names for group in before.get(concept, ())}
            here = {group & names for group in after.get(concept, ())}
            if then != here:
                yield ctx.at_type(
                    new,
                    f"{concept} of {new.name} is about {_shown(here)} now, it was about {_shown(then)}",
                )


def _roles(facts: Facts, site: Site) -> frozenset[str]:
    """What a field, or an item of it, is in unions."""
    found = set()
    for each in enforced(facts, site):
        marker = parsed_marker(each.mark.line)
        path: list[str] = []
        while marker is not None and marker.name not in MEMBERS:
            if marker.name not in ("k8s:alpha", "k8s:beta"):
                path.append(_selector(each.mark.line.text, marker.name))
            marker = marker.payload
        if marker is None:
            continue
        union = named(marker, "union") or ""
        kind = "zero-or-one union" if "zeroOrOne" in marker.name else "union"
        which = f"{kind} {union}" if union else f"the {kind}"
        what = "the discriminator" if "Discriminator" in marker.name else "a member"
        where = f"through {' '.join(path)} " if path else ""
        found.add(f"{where}{what} of {which}")
    return frozenset(found)


def _selector(text: str, name: str) -> str:
    """`item(type: "A")` of a marker line that has it."""
    rest = text[text.index(name) + 4 :]
    return rest.partition("=+")[0]


def _groups(facts: Facts, struct: Struct) -> dict[str, set[frozenset[str]]]:
    found: dict[str, set[frozenset[str]]] = {}
    for mark in facts.marks_of(struct):
        if mark.concept in ON_TYPES:
            names = unquote(mark.concept_value or "").strip("{}").replace(";", ",")
            group = frozenset(n.strip(" \"'") for n in names.split(","))
            found.setdefault(mark.concept, set()).add(group)
    return found


def _shown(groups: set[frozenset[str]]) -> str:
    listed = sorted(", ".join(sorted(group)) for group in groups if group)
    return " and ".join(listed) or "nothing"


RULE = Rule(
    name="unionchanged",
    code="VG658",
    summary="fields stay in the unions they are in",
    docs="""\
Objects that were valid set some members of a union and not others. If a field that exists joins or
leaves one, valid objects are refused, or clients meet combinations that could not be. New fields may
join a union.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:unionMember
    path: str | None = None

    # +k8s:optional
    # +k8s:unionMember
    url: str | None = None

    # +k8s:optional
    text: str | None = None
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:unionMember
    path: str | None = None

    # +k8s:optional
    # +k8s:unionMember
    url: str | None = None

    # +k8s:optional
    # +k8s:unionMember
    text: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:unionMember
    path: str | None = None

    # +k8s:optional
    # +k8s:unionMember
    url: str | None = None

    # +k8s:optional
    text: str | None = None

    # +k8s:optional
    # +k8s:unionMember
    image: str | None = None
""",
    source="",
)
