"""What ratcheting lets pass: types in, whether an update can leave an invalid value alone out.

Called by the rules of `--against` that make validation stricter. On an update a field that did not change is not
checked, so that stored objects stay editable. It does not help where nothing says what an item was before: items of a
list without keys are all checked as soon as one of them changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Facts, Site
from validation_gen.lint.evolution import enforced
from validation_gen.model import List, Map, Named, Optional, Struct, TypeExpr


def uncovered(facts: Facts) -> dict[str, str]:
    """The dataclasses of a package whose fields an update cannot leave alone, with the list that is why."""
    found: dict[str, str] = {}
    for struct in facts.structs:
        for site in facts.sites_of(struct):
            if is_uncorrelated(facts, site):
                name = f"{struct.name}.{site.field.name}"
                for inner in _structs_in(facts, site.field.type):
                    _mark(facts, inner, name, found)
    return found


def is_uncorrelated(facts: Facts, site: Site) -> bool:
    """Whether a field is a list of which nothing says which item is which."""
    if not isinstance(facts.shapes.value_type(site.field.type), List):
        return False
    for each in enforced(facts, site):
        value = each.mark.concept_value
        if each.concept in ("listType", "unique") and value in ("map", "set"):
            return False
    return True


def _mark(facts: Facts, struct: Struct, why: str, found: dict[str, str]) -> None:
    if struct.name in found:
        return
    found[struct.name] = why
    for site in facts.sites_of(struct):
        for inner in _structs_in(facts, site.field.type):
            _mark(facts, inner, why, found)


def _structs_in(facts: Facts, type_: TypeExpr) -> Iterator[Struct]:
    """The dataclasses of this package that a type holds."""
    native = facts.shapes.value_type(type_)
    match native:
        case List(elem) | Optional(elem):
            yield from _structs_in(facts, elem)
        case Map(_, value):
            yield from _structs_in(facts, value)
        case Named():
            declaration = facts.local(native)
            if isinstance(declaration, Struct):
                yield declaration
