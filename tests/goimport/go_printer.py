"""Structures as Go source text: what the importer should read back. For tests alone.

Every package becomes files that are not laid out as people do it, but that Go would take: `doc.go` with the markers,
and `types.go` with constants and types in their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from validation_gen.goimport.structure import (
    GoConst,
    GoDecl,
    GoField,
    GoPackage,
    GoType,
)

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(slots=True)
class _Imports:
    """The packages a file imports, with the names it calls them by."""

    own: str
    names: dict[str, str] = field(default_factory=dict)

    def name(self, path: str) -> str:
        return self.names.setdefault(path, f"p{len(self.names)}")


def write_package(package: GoPackage, directory: Path) -> None:
    """Writes the package's files to a directory, which is made."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in print_package(package).items():
        (directory / name).write_text(text, encoding="utf-8")


def print_package(package: GoPackage) -> Mapping[str, str]:
    """The files of a package by name."""
    imports = _Imports(package.path)
    body = [*_consts(package.consts, imports), ""]
    for declared in package.types:
        body += [*_declaration(declared, imports), ""]
    lines = [f"package {package.name}", ""]
    lines += [f'import {name} "{path}"' for path, name in imports.names.items()]
    doc = [f"// {marker}" for marker in package.markers] + ["", f"package {package.name}", ""]  # fmt: skip
    return {"doc.go": "\n".join(doc), "types.go": "\n".join([*lines, "", *body])}


def _consts(consts: Iterable[GoConst], imports: _Imports) -> Iterator[str]:
    yield "const ("
    for const in consts:
        yield from _comments(const.markers)
        untyped = const.type.kind == "builtin" and const.type.name.startswith("untyped")
        type_ = "" if untyped else f" {_type(const.type, imports)}"
        yield f"\t{const.name}{type_} = {_literal(const, untyped)}"
    yield ")"


def _literal(const: GoConst, untyped: bool) -> str:
    value = const.value
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case float():
            return value.hex()
    if untyped and const.type.name == "untyped rune":
        return f"'\\U{value:08x}'"
    return str(value)


def quoted(text: str) -> str:
    """An interpreted string literal."""
    return '"' + "".join(
        _ESCAPES.get(c) or (c if c.isprintable() else f"\\U{ord(c):08x}") for c in text
    ) + '"'  # fmt: skip


def _declaration(declared: GoDecl, imports: _Imports) -> Iterator[str]:
    if declared.detached:
        yield from _comments(declared.detached, "")
        yield ""
    yield from _comments(declared.markers, "")
    equals = "= " if declared.is_alias else ""
    if declared.declared.kind != "struct":
        yield f"type {declared.name} {equals}{_type(declared.declared, imports)}"
        return
    yield f"type {declared.name} {equals}struct {{"
    for each in declared.fields:
        yield from _comments(each.markers)
        yield _field(each, imports)
    yield "}"


def _field(each: GoField, imports: _Imports) -> str:
    options = ",omitempty" if each.omitempty else ""
    tag = f'json:"{each.json_name}{",inline" if each.is_inline else ""}{options}"'
    name = "" if each.is_embedded else f"{each.name} "
    return f"\t{name}{_type(each.type, imports)} `{tag}`"


def _comments(markers: Iterable[str], indent: str = "\t") -> Iterator[str]:
    for marker in markers:
        yield f"{indent}// {marker}"


def _type(type_: GoType, imports: _Imports) -> str:
    match type_.kind:
        case "pointer":
            return f"*{_type(type_.item, imports)}"
        case "slice":
            return f"[]{_type(type_.item, imports)}"
        case "map":
            assert type_.key is not None
            return f"map[{_type(type_.key, imports)}]{_type(type_.item, imports)}"
        case "interface":
            return "interface{}"
        case "named" if type_.package != imports.own:
            return f"{imports.name(type_.package)}.{type_.name}"
    return type_.name
