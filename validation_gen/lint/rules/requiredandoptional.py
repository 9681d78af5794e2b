"""`requiredAndOptional`: validated fields say whether they may be unset."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from validation_gen.lint.context import Context, Facts, is_list_kind
from validation_gen.lint.markers import parsed_marker
from validation_gen.lint.requiredness import NOT_SAID
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import (
    Alias,
    List,
    Map,
    MarkerLine,
    Named,
    Optional,
    Struct,
    TypeExpr,
)
from validation_gen.plan.gate import REQUIREDNESS, chain, is_exempt, validates
from validation_gen.tags.base import Registry


def check(ctx: Context) -> Iterator[Finding]:
    if is_exempt(ctx.package.markers):
        return
    lists = {struct.name for struct in ctx.facts.structs if is_list_kind(struct)}
    for site in ctx.facts.all_sites:
        field = site.field
        if site.owner.name in lists:
            continue
        if site.is_inline or ctx.shapes.kind(field.type) == "struct":
            continue
        if is_exempt(site.owner.markers):
            continue
        if says_requiredness(field.markers):
            continue
        if has_validation(field.markers, ctx.facts.tags) or _below(
            ctx.facts, field.type, _opaque(field.markers), frozenset()
        ):
            yield ctx.at_field(
                site,
                "field with validation must have +k8s:optional, +k8s:required or +k8s:forbidden",
                hint="add +k8s:optional if clients may leave it out, else +k8s:required",
                defect=NOT_SAID,
            )


def says_requiredness(lines: Iterable[MarkerLine]) -> bool:
    """Whether one of the markers, or a payload in one, is about requiredness."""
    return any(name in REQUIREDNESS for names in _chains(lines) for name in names)


def has_validation(lines: Iterable[MarkerLine], tags: Registry) -> bool:
    """Whether one of the markers checks something; `optional` and `opaqueType` do not."""
    return any(validates(names, tags) for names in _chains(lines))


def _chains(lines: Iterable[MarkerLine]) -> Iterator[list[str]]:
    for line in lines:
        if line.name.startswith("k8s:"):
            names = list(chain(parsed_marker(line)))
            if names:
                yield names


def _opaque(lines: Iterable[MarkerLine]) -> frozenset[str]:
    """Which parts of a value are not validated: "" the value itself, "values", "keys"."""
    found = set()
    for names in _chains(lines):
        if names[-1] == "k8s:opaqueType":
            if len(names) == 1:
                found.add("")
            elif "k8s:eachVal" in names:
                found.add("values")
            elif "k8s:eachKey" in names:
                found.add("keys")
    return frozenset(found)


def _below(
    facts: Facts, type_: TypeExpr, opaque: frozenset[str], seen: frozenset[TypeExpr]
) -> bool:
    """Whether anything is checked in a type, or in what it consists of."""
    if "" in opaque or type_ in seen:
        return False
    match type_:
        case Optional(elem):
            return _below(facts, elem, opaque, seen)
        case List(elem):
            return "values" not in opaque and _below(facts, elem, frozenset(), seen)
        case Map(key, value):
            return ("keys" not in opaque and _below(facts, key, frozenset(), seen)) or (
                "values" not in opaque and _below(facts, value, frozenset(), seen)
            )
        case Named():
            return _named(facts, type_, opaque, seen | {type_})
    return False


def _named(
    facts: Facts, type_: Named, opaque: frozenset[str], seen: frozenset[TypeExpr]
) -> bool:
    declaration = facts.shapes.declaration(type_)
    if declaration is None:
        return False
    own = _opaque(declaration.markers)
    if "" in own:
        return False
    if has_validation(declaration.markers, facts.tags):
        return True
    if isinstance(declaration, Alias):
        return _below(facts, declaration.underlying, opaque | own, seen)
    if isinstance(declaration, Struct):
        return any(
            has_validation(field.markers, facts.tags)
            or _below(facts, field.type, _opaque(field.markers), seen)
            for field in declaration.fields
        )
    return False


RULE = Rule(
    name="requiredAndOptional",
    code="VG542",
    summary="a validated field says whether it may be unset",
    docs="""\
Without `optional`, `required` or `forbidden` nobody can tell whether the checks of a field run on
an unset value. What its type checks, and the types below it, counts; dataclasses by value are
exempt, since they are always there, and so are the items of list kinds. `+k8s:opaqueType` ends the
search.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:maxLength=3
    name: str = ""
""",
    source="validation-gen",
)
