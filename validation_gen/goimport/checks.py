"""What Go allows and Python does not: names that are none, and names that are one. Called by the importer."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Collection, Iterator

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.goimport.codes import (
    PYTHON_NAME,
    SAME_JSON_NAME,
    SAME_PYTHON_NAME,
)
from validation_gen.goimport.names import attribute_name, constant_name, member_names
from validation_gen.goimport.render import is_rendered, own_name
from validation_gen.goimport.resolve import Resolved
from validation_gen.goimport.structure import GoDecl, GoField, GoPackage, World


def check_names(
    resolved: Resolved, open_types: Collection[str]
) -> Iterator[Diagnostic]:
    """Problems with the names of every imported package."""
    for package in resolved.world.packages.values():
        taken = {t.name: t.name for t in package.types if is_rendered(t)}
        for declared in package.types:
            if is_rendered(declared):
                yield from _type(resolved, declared, open_types)
        yield from _constants(resolved, package, taken, open_types)


def _type(
    resolved: Resolved, declared: GoDecl, open_types: Collection[str]
) -> Iterator[Diagnostic]:
    place = resolved.where[(*declared.key, "")]
    if not is_name(declared.name):
        yield _no_name(declared.name, declared.name, place)
    attributes: dict[str, str] = {}
    for each in resolved.world.fields(declared):
        at = resolved.where.get((*declared.key, each.name), place)
        name = attribute_name(own_name(each))
        if not is_name(name):
            yield _no_name(each.name, name, at)
        first = attributes.setdefault(name, each.name)
        if first != each.name:
            yield _same(first, each.name, name, at)
    names: dict[str, str] = {}
    for path, each in _flat(resolved.world, declared):
        at = resolved.where.get((*declared.key, path.partition(".")[0]), place)
        first = names.setdefault(each.json_name, path)
        if first != path:
            yield Diagnostic(
                SAME_JSON_NAME,
                f"`{path}` has the JSON name `{each.json_name}`, which `{first}` has",
                at,
                expected="fields with different JSON names",
            )
    if declared.is_enum and not declared.is_among(open_types):
        members = member_names(declared.name, [c.name for c in declared.consts])
        uses: dict[str, str] = {}
        for go_name, member in members.items():
            at = resolved.where.get((declared.package, "", go_name), place)
            first = uses.setdefault(member, go_name)
            if first != go_name:
                yield _same(first, go_name, member, at)
            elif not is_name(member):
                yield _no_name(go_name, member, at)


def _constants(
    resolved: Resolved,
    package: GoPackage,
    taken: dict[str, str],
    open_types: Collection[str],
) -> Iterator[Diagnostic]:
    members = {
        const.name
        for declared in package.types
        if declared.is_enum and not declared.is_among(open_types)
        for const in declared.consts
    }
    for const in package.consts:
        if const.name in members:
            continue
        at = resolved.where[(package.path, "", const.name)]
        name = constant_name(const.name)
        if not is_name(name):
            yield _no_name(const.name, name, at)
        first = taken.setdefault(name, const.name)
        if first != const.name:
            yield _same(first, const.name, name, at)


def _flat(
    world: World, declared: GoDecl, prefix: str = "", depth: int = 0
) -> Iterator[tuple[str, GoField]]:
    """The fields of a struct and of those embedded in it, by their names from the outside."""
    for each in world.fields(declared):
        if not each.is_inline:
            yield f"{prefix}{each.name}", each
            continue
        inner = world.declaration(each.type)
        if inner is not None and depth < 20:
            yield from _flat(world, inner, f"{prefix}{each.name}.", depth + 1)


def is_name(text: str) -> bool:
    """Whether Python takes a text for a name, and keeps it as it is."""
    is_plain = unicodedata.normalize("NFKC", text) == text
    return text.isidentifier() and not keyword.iskeyword(text) and is_plain


def _no_name(go_name: str, name: str, at: Span) -> Diagnostic:
    return Diagnostic(
        PYTHON_NAME,
        f"`{go_name}` would be `{name}` in Python, which is no name there",
        at,
        expected="an identifier of Python",
    )


def _same(first: str, second: str, name: str, at: Span) -> Diagnostic:
    return Diagnostic(
        SAME_PYTHON_NAME,
        f"`{first}` and `{second}` would both be `{name}` in Python",
        at,
        expected="names that differ by more than capital letters",
    )
