"""`listtypechanged`: lists, maps and structs that are merged in another way."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.lint.markers import unquote
from validation_gen.lint.rule import Finding, Rule

USUAL = {"listType": "atomic", "mapType": "granular", "structType": "granular"}


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for kept in evolution.kept:
        was, now = _merging(evolution.old, kept.old), _merging(ctx.facts, kept.new)
        for concept in sorted({*was, *now}):
            usual = USUAL.get(concept, "none")
            before, after = was.get(concept, usual), now.get(concept, usual)
            if before != after:
                yield ctx.at_field(
                    kept.new,
                    f"{concept} of field {kept.new.name} is {after} now, it was {before}: {_breaks(concept, after)}",
                )


def _merging(facts: Facts, site: Site) -> dict[str, str]:
    """How server-side apply merges a field, by concept; several keys are listed in order."""
    found: dict[str, list[str]] = {}
    for each in enforced(facts, site):
        if each.concept in (*USUAL, "listMapKey", "unique"):
            value = unquote(each.mark.concept_value or "")
            if each.concept in USUAL:
                found[each.concept] = [value]
            else:
                found.setdefault(each.concept, []).append(value)
    return {concept: ", ".join(sorted(values)) for concept, values in found.items()}


def _breaks(concept: str, after: str) -> str:
    if concept == "unique" or after in ("set", "map") or concept == "listMapKey":
        return "stored lists may have items twice by it, and who owns which item is counted anew"
    return "who owns which part of stored objects is counted anew"


RULE = Rule(
    name="listtypechanged",
    code="VG657",
    summary="lists and maps stay merged as they are",
    docs="""\
Server-side apply remembers who owns which item of an object. With another `listType`, other
`listMapKey`s, or another `mapType` or `structType`, what it remembers of stored objects does not fit
any more, and a list that becomes a set or map may be stored with items that are there twice.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:listType=set
    names: list[str] = field(default_factory=list)
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:listType=atomic
    names: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +listType=set
    names: list[str] = field(default_factory=list)
""",
    source="",
)
