"""The documentation in Go comments, by the Python names that the renderer asks for. Called by the importer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from validation_gen.goimport.names import attribute_name, constant_name, member_names
from validation_gen.goimport.render import ABOUT
from validation_gen.goimport.structure import GoPackage
from validation_gen.goimport.syntax import FieldNode, Sources, TypeNode
from validation_gen.goimport.tags import json_tag


def documentation(sources: Sources, package: GoPackage) -> Callable[[str, str], str]:
    """What the comments of a package say, as the renderer asks: by type and attribute, `package` and `constants`."""
    said = dict(_entries(sources, package))

    def find(table: str, key: str) -> str:
        return said.get((table, key.rstrip("_")), "")

    return find


def _entries(
    sources: Sources, package: GoPackage
) -> Iterator[tuple[tuple[str, str], str]]:
    about = next((f.doc for f in sources.files if f.doc), "")
    yield ("package", ABOUT), about
    consts = {c.name: c.comments.doc for f in sources.files for c in f.consts}
    for name, doc in consts.items():
        yield ("constants", constant_name(name).rstrip("_")), doc
    nodes = {t.name: t for f in sources.files for t in f.types}
    for declared in package.types:
        node = nodes[declared.name]
        yield (declared.name, ABOUT), node.comments.doc
        yield from _fields(declared.name, node.type)
        members = member_names(declared.name, [c.name for c in declared.consts])
        for const in declared.consts:
            yield (declared.name, members[const.name]), consts.get(const.name, "")


def _fields(table: str, node: TypeNode) -> Iterable[tuple[tuple[str, str], str]]:
    for each in node.fields:
        attribute = attribute_name(_own_name(each)).rstrip("_")
        yield (table, attribute), each.comments.doc


def _own_name(node: FieldNode) -> str:
    """What the renderer calls a field by."""
    try:
        named = json_tag(node.tag).name
    except ValueError:
        named = ""
    return named if node.is_embedded and named else node.name
