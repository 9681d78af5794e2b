"""The source reader: the text of one module of API types in, its `Package` out. Nothing is imported or executed.

Called by the resolver for every module, and by tests. It reads the syntax tree once and looks at comment lines only
where a declaration stands below them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set
from types import MappingProxyType

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.model import Constant, Package, Struct, TypeDecl, TypeExpr
from validation_gen.source.annotations import expand_alias
from validation_gen.source.codes import DECLARED_TWICE
from validation_gen.source.comments import (
    Attached,
    attached,
    first_marked_block,
    stray_markers,
)
from validation_gen.source.module import Module
from validation_gen.source.names import collect_imports, target_of
from validation_gen.source.outline import outline
from validation_gen.source.reading import Reading
from validation_gen.source.statements import (
    doc_of,
    first_line,
    in_context,
    is_docstring,
    single_name,
)
from validation_gen.source.structs import check_undecorated, read_struct
from validation_gen.source.text import (
    Source,
    decode_python,
    make_source,
    parse_source,
    too_deep,
)
from validation_gen.source.values import (
    NEWTYPE,
    read_constant,
    read_enum,
    read_new_type,
)

_STR = ("builtins", "str")
_ENUM_BASES = frozenset({("enum", "Enum"), ("enum", "StrEnum")})


def read_package(
    path: str, name: str, text: str, display_path: str
) -> tuple[Package, list[Diagnostic]]:
    """The package a module's text declares, its references to other modules as they are written.

    `path` is the file, `display_path` what spans call it, `name` the module's dotted name. A file that cannot be
    parsed gives a package without types.
    """
    module = read_module(path, name, make_source(text, display_path))
    return module.package, list(module.diagnostics)


def read_bytes(
    path: str,
    name: str,
    data: bytes,
    display_path: str,
    wanted: Set[str] | None = None,
) -> Module:
    """The module in a file's bytes (UTF-8, with or without byte order mark, any line ends).

    With `wanted`, other dataclasses than those and what they mention may be left out: they come without fields.
    """
    source, problem = decode_python(data, display_path)
    if problem:
        return _broken(path, name, source, problem)
    if wanted is not None and (part := _read_part(path, name, source, wanted)):
        return part
    return read_module(path, name, source)


def read_module(path: str, name: str, source: Source) -> Module:
    """The module in a source text, with the facts its imports are resolved with."""
    tree = parse_source(source)
    if isinstance(tree, Diagnostic):
        return _broken(path, name, source, tree)
    try:
        return _read(path, name, source, tree)
    except RecursionError:
        return _broken(path, name, source, too_deep(source))


def _read_part(path: str, name: str, source: Source, wanted: Set[str]) -> Module | None:
    """The module without what nobody wants; None if it has to be read whole."""
    text, left_out = outline(source.text, wanted)
    if text == source.text:
        return None
    tree = parse_source(replace(source, text=text))
    try:
        return (
            _read(path, name, source, tree, left_out)
            if isinstance(tree, ast.Module)
            else None
        )
    except RecursionError:
        return None


def short_name(name: str, is_package: bool) -> str:
    """What error texts call a package: `v1` for `api.v1.types` and for `api.v1` itself."""
    parent, _, last = name.rpartition(".")
    if last == "types" and parent and not is_package:
        return parent.rpartition(".")[2]
    return last


def _broken(path: str, name: str, source: Source, problem: Diagnostic) -> Module:
    package = Package(
        name, short_name(name, _is_package(path)), path, lines=source.lines
    )
    return Module(package, (problem,), is_broken=True)


def _is_package(path: str) -> bool:
    return path.replace("\\", "/").rpartition("/")[2] == "__init__.py"


@dataclass(frozen=True, slots=True)
class _Declarations:
    types: tuple[TypeDecl, ...]
    constants: tuple[Constant, ...]


def _read(
    path: str,
    name: str,
    source: Source,
    tree: ast.Module,
    left_out: Mapping[str, int] = MappingProxyType({}),
) -> Module:
    reading = Reading(source, name)
    absent = [
        Struct(n, (), Span(source.path, line, 1, line, 1))
        for n, line in left_out.items()
    ]
    reading.types.update((struct.name, struct.span) for struct in absent)
    is_package = _is_package(path)
    collect_imports(reading, tree, is_package)
    _collect_names(reading, tree)
    found = _declarations(reading, tree)
    above = _above_module(reading, tree)
    doc = doc_of(tree.body[0]) if tree.body else ""
    package = Package(
        name=name,
        short_name=short_name(name, is_package),
        path=path,
        types=_in_order([*found.types, *absent]) if absent else found.types,
        constants=found.constants,
        markers=above.markers,
        doc=doc or (above.doc if above.markers else ""),
        stray_markers=() if absent else stray_markers(reading),
        lines=source.lines,
    )
    diagnostics, references = tuple(reading.diagnostics), tuple(reading.references)
    return Module(
        package=package,
        diagnostics=diagnostics,
        bindings=reading.bindings,
        stars=tuple(reading.stars),
        exports=_exports(tree),
        aliases=dict(_alias_targets(reading)),
        plain=reading.plain,
        references=references,
        left_out=frozenset(left_out),
    )


def _in_order(types: list[TypeDecl]) -> tuple[TypeDecl, ...]:
    return tuple(sorted(types, key=lambda declared: declared.span.line))


def _collect_names(reading: Reading, tree: ast.Module) -> None:
    """Which names the module declares as what, so that types can be used above their declaration."""
    aliases: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            reason = _why_plain(reading, node)
            if reason:
                reading.plain[node.name] = reason
            else:
                _declare(reading, node.name, node)
        elif name := single_name(node):
            assert isinstance(node, ast.Assign | ast.AnnAssign)
            if _is_new_type(reading, node):
                _declare(reading, name, node)
            elif node.value is not None and _may_be_alias(reading, node):
                aliases[name] = node.value
    reading.aliases.update(
        (name, value) for name, value in aliases.items() if name not in reading.types
    )


def _declare(reading: Reading, name: str, node: ast.stmt) -> None:
    span = reading.source.name_span(node, name)
    if first := reading.types.get(name):
        reading.report(
            DECLARED_TWICE,
            f"the type `{name}` is declared twice",
            span,
            expected=f"every type once; the first `{name}` is in line {first.line}",
        )
    reading.types.setdefault(name, span)


def _why_plain(reading: Reading, node: ast.ClassDef) -> str:
    """Why a class is no API type, empty if it is one."""
    if _is_dataclass(reading, node) or _is_enum(reading, node):
        return ""
    bases = [target_of(reading, base) for base in node.bases]
    if any(base and base[0] == "enum" for base in bases):
        return "is an enum, but not a StrEnum"
    return "is a class without `@dataclass`"


def _is_dataclass(reading: Reading, node: ast.ClassDef) -> bool:
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        target = target_of(reading, called)
        if target and target[1] == "dataclass":
            return True
    return False


def _is_enum(reading: Reading, node: ast.ClassDef) -> bool:
    bases = [target_of(reading, base) for base in node.bases]
    if any(base and base[1] == "StrEnum" for base in bases):
        return True
    return _STR in bases and any(base in _ENUM_BASES for base in bases)


def _is_new_type(reading: Reading, node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and target_of(reading, node.value.func) == NEWTYPE
    )


def _may_be_alias(reading: Reading, node: ast.Assign | ast.AnnAssign) -> bool:
    if isinstance(node, ast.AnnAssign):
        return target_of(reading, node.annotation) == ("typing", "TypeAlias")
    return isinstance(node.value, ast.Name | ast.Attribute | ast.Subscript | ast.BinOp)


def _declarations(reading: Reading, tree: ast.Module) -> _Declarations:
    types: dict[str, TypeDecl] = {}
    constants: list[Constant] = []
    for node, floor, following in in_context(tree.body, 0):
        declared: TypeDecl | None = None
        if isinstance(node, ast.ClassDef):
            if node.name in reading.types:
                read = read_struct if _is_dataclass(reading, node) else read_enum
                declared = read(reading, node, first_line(node), floor)
            else:
                check_undecorated(reading, node)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and single_name(node):
            if isinstance(node, ast.Assign) and _is_new_type(reading, node):
                declared = read_new_type(reading, node, following, floor)
            elif constant := read_constant(reading, node, following, floor):
                constants.append(constant)
        if declared:
            types.setdefault(declared.name, declared)
    return _Declarations(tuple(types.values()), tuple(constants))


def _above_module(reading: Reading, tree: ast.Module) -> Attached:
    """The comments that speak of the module itself: above its docstring, or else the first with a marker."""
    if not tree.body:
        return first_marked_block(reading, len(reading.source.lines) + 1)
    first = tree.body[0]
    if is_docstring(first):
        return attached(reading, first.lineno, 0)
    line = first_line(first)
    is_import = isinstance(first, ast.Import | ast.ImportFrom)
    return first_marked_block(reading, line, not_ending_at=0 if is_import else line - 1)


def _exports(tree: ast.Module) -> frozenset[str] | None:
    """What `__all__` lists; None if there is none, or it is not written out."""
    listed: set[str] | None = None
    for node in tree.body:
        value: object
        if isinstance(node, ast.AugAssign):
            named, value = getattr(node.target, "id", ""), node.value
        else:
            named, value = single_name(node), getattr(node, "value", None)
        if named != "__all__":
            continue
        if not isinstance(value, ast.List | ast.Tuple):
            return None
        names = {e.value for e in value.elts if isinstance(e, ast.Constant)}
        listed = (listed or set()) | {name for name in names if isinstance(name, str)}
    return None if listed is None else frozenset(listed)


def _alias_targets(reading: Reading) -> Iterator[tuple[str, TypeExpr]]:
    """The module's type aliases for other modules; what is wrong with them is said where they are used."""
    for name, node in reading.aliases.items():
        target = expand_alias(reading, node, name)
        if target is not None:
            yield name, target
