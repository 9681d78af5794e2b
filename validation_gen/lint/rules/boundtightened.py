"""`boundtightened`: values that were valid and are not now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Context, Site
from validation_gen.lint.evolution import Effective, enforced
from validation_gen.lint.markers import NO_MARKS, Marks, number, parsed_marker
from validation_gen.lint.ratcheting import uncovered
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import Struct
from validation_gen.plan.gate import chain, validates
from validation_gen.tags.base import Registry

MOST = ("maxLength", "maxBytes", "maxItems", "maxProperties", "maximum")
LEAST = ("minLength", "minItems", "minProperties", "minimum")
OTHER_RULES = (
    "required", "optional", "enum", "listType", "listMapKey", "mapType", "structType", "default", "unionMember",
    "unionDiscriminator", "zeroOrOneOfMember", "immutable", "update", "monotonic", "exactlyOneOf", "atMostOneOf",
    "atLeastOneOf", "opaqueType", "isSubresource", "supportsSubresource", "root", "validation-gen",
)  # fmt: skip
"""Markers that other rules compare, or that make nothing invalid."""

KUBEBUILDER = ("pattern", "format", "multipleOf", "uniqueItems", "xValidation")


class BoundTightenedOptions(Options):
    """`ratcheted` is about values that an update may leave alone: only creates with them fail."""

    ratcheted: Literal["Report", "Ignore"] = "Report"


@dataclass(frozen=True, slots=True)
class _Stricter:
    """What is stricter now, in words, and the marker that says so."""

    text: str
    by: Effective


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    lists: dict[str, str] | None = None
    reports_covered = ctx.options(BoundTightenedOptions).ratcheted == "Report"
    for kept in evolution.kept:
        old, new = enforced(evolution.old, kept.old), enforced(ctx.facts, kept.new)
        for stricter in _compared(old, new, ctx.facts.tags):
            if lists is None:
                lists = uncovered(ctx.facts)
            why = lists.get(kept.new.owner.name, "")
            if why or reports_covered:
                yield _finding(ctx, kept.new, stricter, why)
    for before, after in evolution.structs:
        was = _of_type(evolution.old.marks_of(before))
        now = _of_type(ctx.facts.marks_of(after))
        for stricter in _compared(was, now, ctx.facts.tags):
            if lists is None:
                lists = uncovered(ctx.facts)
            why = lists.get(after.name, "")
            if why or reports_covered:
                yield _about_type(ctx, after, stricter, why)


def _of_type(marks: Marks) -> list[Effective]:
    found = (Effective(mark, mark.concept, None) for mark in marks or NO_MARKS)
    return [e for e in found if not e.mark.line.name.startswith("k8s:alpha")]


def _finding(ctx: Context, site: Site, stricter: _Stricter, why: str) -> Finding:
    declaration = stricter.by.declaration
    span = stricter.by.mark.line.span
    if declaration is not None and not isinstance(declaration, Struct):
        about = f"type {declaration.name}: {stricter.text}; {_stored('')}"
        if ctx.package.type_named(declaration.name) is declaration:
            return ctx.at_type(declaration, about, span=span, hint=HINT)
    text = f"field {site.name}: {stricter.text}; {_stored(why)}"
    if declaration is not None:
        return ctx.at_field(site, text, hint=HINT)
    return ctx.at_field(site, text, span=span, hint=HINT)


def _about_type(ctx: Context, struct: Struct, stricter: _Stricter, why: str) -> Finding:
    text = f"type {struct.name}: {stricter.text}; {_stored(why)}"
    return ctx.at_type(struct, text, span=stricter.by.mark.line.span, hint=HINT)


def _stored(why: str) -> str:
    if why:
        return (
            f"ratcheting does not cover it: {why} is a list without keys, so that changing one item checks all, and"
            " stored objects can get stuck"
        )
    return "updates that leave a stored value alone pass, creates with one fail"


def _compared(
    old: list[Effective], new: list[Effective], tags: Registry
) -> Iterator[_Stricter]:
    """What is stricter now: bounds by their numbers, other checks by their text."""
    known = {each.rule for each in old}
    seen: set[str] = set()
    for each in new:
        concept = each.concept.rpartition(":")[2]
        if concept in (*MOST, *LEAST):
            if each.concept not in seen:
                seen.add(each.concept)
                yield from _bound(each.concept, concept in MOST, old, new)
        elif each.rule not in known and _checks(each, concept, tags):
            known.add(each.rule)
            before = [e.rule for e in old if e.concept == each.concept]
            instead = f", it was checked with +{before[-1]}" if before else ""
            yield _Stricter(f"it is checked with +{each.rule} now{instead}", each)


def _bound(
    concept: str, is_most: bool, old: Iterable[Effective], new: Iterable[Effective]
) -> Iterator[_Stricter]:
    was, _ = _tightest(concept, is_most, old)
    now, by = _tightest(concept, is_most, new)
    if now is None or by is None:
        return
    of = {"items": "of its items ", "keys": "of its keys "}
    parts = (by.mark.concept if by.declaration else concept).split(":")
    name = f"{parts[-1]} {''.join(of[p] for p in reversed(parts[:-1]))}".strip()
    if was is None:
        if now > 0 or is_most or parts[-1] == "minimum":
            yield _Stricter(f"{name} is {now:g} now, there was none", by)
    elif (now < was) if is_most else (now > was):
        yield _Stricter(f"{name} is {now:g} now, it was {was:g}", by)


def _tightest(
    concept: str, is_most: bool, marks: Iterable[Effective]
) -> tuple[float | None, Effective | None]:
    best: float | None = None
    by: Effective | None = None
    for each in marks:
        value = number(each.mark.concept_value) if each.concept == concept else None
        if value is not None and (
            best is None or (value < best if is_most else value > best)
        ):
            best, by = value, each
    return best, by


def _checks(each: Effective, concept: str, tags: Registry) -> bool:
    names = list(chain(parsed_marker(each.mark.line)))
    if not names:
        return concept in KUBEBUILDER
    last = names[-1].removeprefix("k8s:")
    return last not in OTHER_RULES and validates(names, tags)


HINT = (
    "start with +k8s:alpha(since: ...) around the check, or put it into a new version"
)

RULE = Rule(
    name="boundtightened",
    code="VG654",
    summary="what is valid stays valid",
    docs="""\
A bound that is new or tighter, and every other check that was not there, makes values invalid that
clients send and objects hold. Ratcheting covers a part of it: an update that leaves the invalid value
as it is passes, so that stored objects can be edited, but creates fail. It covers nothing in the items
of a list without keys, where a change of one item checks all of them. With `ratcheted` set to Ignore
only what is not covered is reported. Checks of level alpha do not count: nobody enforces them, which
is what the level is for.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:maxLength=64
    name: str | None = None
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:maxLength=16
    name: str | None = None
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:maxLength=64
    # +k8s:alpha(since: "1.37")=+k8s:maxLength=16
    name: str | None = None
""",
    options=BoundTightenedOptions,
    source="",
)
