"""A Go package as a Python module of API types: its structure in, source text out, a fixed point of black.

Called by the importer, the conformance run and the corpus builder. Markers come out verbatim and in
their order; documentation, where there is any, comes from the caller.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from validation_gen.dataclass import dataclass, field
from validation_gen.emit.breaking import WIDTH
from validation_gen.emit.layout import break_lines
from validation_gen.emit.templating import py
from validation_gen.goimport.expressions import META, SCALARS, Expressions, Zero
from validation_gen.goimport.imports import Imports, import_order
from validation_gen.goimport.names import (
    attribute_name,
    builtins_in,
    constant_name,
    lower_camel,
    member_names,
)
from validation_gen.goimport.prose import comments, docstring
from validation_gen.goimport.structure import GoConst, GoDecl, GoField, GoPackage, World

ABOUT = "about"
"""What documentation is asked for a type or the module itself."""

_MEMBER = re.compile(r"\+k8s:(unionMember|zeroOrOneOfMember)(?:\(([^()]*)\))?$")


_ENCODING = re.compile(r"[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+")
"""What Python takes for the encoding of a file, in its first two lines."""


def undocumented(table: str, key: str) -> str:
    """The documentation of nothing at all."""
    return ""


@dataclass(frozen=True, slots=True)
class Style:
    """How to render: where the types of a Go package go, and what is left to the caller.

    `doc` is asked once for each thing there is: for a type by its name and `about`, for its attributes and members by
    their names, for the module as `package`, for constants as members of `constants`. `open_sets` are string types that
    stay open although they have constants: they become a `NewType`. `left_out` are types without a Python form, by
    package and name. `dataclasses` is the module that `dataclass` and `field` come from.
    """

    module_of: Callable[[str], str]
    doc: Callable[[str, str], str] = undocumented
    open_sets: frozenset[str] = frozenset()
    left_out: frozenset[tuple[str, str]] = frozenset()
    dataclasses: str = "dataclasses"


@dataclass(frozen=True, slots=True)
class _Module:
    """A module while it is written; `declared` are the types that stand above the line being written."""

    style: Style
    world: World
    imports: Imports
    expressions: Expressions
    declared: set[str] = field(default_factory=set)


def render_package(world: World, package: GoPackage, style: Style) -> str:
    """The module of a package. Raises ValueError for a type that has no Python form and is not left out."""
    types = [t for t in package.types if is_rendered(t, style.left_out)]
    constants = {c.name: constant_name(c.name) for c in package.consts}
    taken = {*(t.name for t in types), *constants.values()}
    imports = Imports(style.module_of(package.path), taken, style.module_of)
    expressions = Expressions(world, imports, style.open_sets)
    module = _Module(style, world, imports, expressions)
    loose, typed = _constants(module, package)
    blocks: list[str] = []
    if loose:
        blocks.append(_constant_block(module, loose))
    for declaration in types:
        blocks.append("\n".join(_type(module, declaration)))
        module.declared.add(declaration.name)
        if consts := typed.get(declaration.name):
            blocks.append(_constant_block(module, consts, declaration.name))
    names = [t.name for t in types]
    names += [constants[c.name] for c in chain(loose, *typed.values())]
    return _assemble(module, package, sorted(names, key=import_order), blocks)


def _assemble(
    module: _Module, package: GoPackage, names: Sequence[str], blocks: Sequence[str]
) -> str:
    about = module.style.doc("package", ABOUT) or f"{package.path}."
    head = [*comments("", package.markers, ""), *docstring(about, "")]
    if any(_ENCODING.match(line) for line in head[:2]):
        # The first of such lines counts, whatever a marker has to say.
        head.insert(0, "# -*- coding: utf-8 -*-")
    imports = "from __future__ import annotations"
    if body := module.imports.render():
        imports += f"\n\n{body}"
    exports = f"__all__ = [{', '.join(map(py, names))}]"
    top = "\n\n".join(["\n".join(head), imports, exports])
    return break_lines("\n\n\n".join([top, *blocks]) + "\n")


def is_rendered(
    declaration: GoDecl, left_out: frozenset[tuple[str, str]] = frozenset()
) -> bool:
    """Whether a Go type has a declaration of its own in Python."""
    if not declaration.is_exported or declaration.is_alias:
        return False
    if declaration.key in SCALARS or declaration.key in left_out:
        return False
    return declaration.underlying.kind != "interface"


def _type(module: _Module, declaration: GoDecl) -> Iterator[str]:
    is_class = True
    if declaration.kind == "struct":
        body = _struct(module, declaration)
    elif module.expressions.is_enum(declaration):
        body = _enum(module, declaration)
    else:
        body = _new_type(module, declaration)
        is_class = False
    if declaration.detached:
        yield from comments("", declaration.detached, "")
        yield ""
        if is_class:
            # Black keeps classes two lines away from any comment that is not directly above.
            yield ""
    yield from body


def _struct(module: _Module, declaration: GoDecl) -> Iterator[str]:
    fields = list(module.world.fields(declaration))
    base = ""
    if fields and _is_base(fields[0]):
        base = f"({module.expressions.annotation(fields.pop(0).type)})"
    yield from comments("", declaration.markers, "")
    decorator = module.imports.name(module.style.dataclasses, "dataclass")
    yield f"@{decorator}(kw_only=True, slots=True)"
    yield f"class {declaration.name}{base}:"
    about = module.style.doc(declaration.name, ABOUT)
    if about:
        yield from docstring(about, "    ")
    elif not fields:
        yield "    pass"
    drafts = [_draft(module, f) for f in fields]
    hidden = builtins_in(text for d in drafts for text in (d.annotation, d.default))
    for index, (own, draft) in enumerate(zip(fields, drafts, strict=True)):
        if index or about:
            yield ""
        name = attribute_name(own_name(own), hidden | {"field"})
        doc = module.style.doc(declaration.name, name)
        yield from comments(doc, map(_with_member_name(own), own.markers), "    ")
        annotation = _breakable(name, draft.annotation)
        yield f"    {name}: {annotation} = {_value(module, draft, own, name)}"


def _breakable(name: str, annotation: str) -> str:
    """An annotation too long to leave room for anything behind it, broken as black does."""
    if len(f"    {name}: {annotation} = (") <= WIDTH:
        return annotation
    if " | " in annotation:
        return f"(\n        {annotation}\n    )"
    outer, _, inner = annotation.partition("[")
    return f"{outer}[\n        {inner[:-1]}\n    ]"


def _is_base(own: GoField) -> bool:
    """Whether an embedded type becomes the base class: TypeMeta, where nothing is said about it."""
    is_type_meta = (own.type.package, own.type.name) == (META, "TypeMeta")
    return own.is_inline and is_type_meta and not own.markers


@dataclass(frozen=True, slots=True)
class _Draft:
    """A field but for its name and metadata: `default` is an expression, or the factory of one."""

    annotation: str
    default: str
    is_factory: bool


def _draft(module: _Module, own: GoField) -> _Draft:
    if own.is_inline and own.type.kind == "pointer":
        raise ValueError(f"the embedded pointer {own.name} has no Python form")
    annotation = module.expressions.field_annotation(own.type)
    zero = module.expressions.zero(own.type)
    if zero.is_shared and zero.names <= module.declared:
        return _Draft(annotation, zero.source, is_factory=False)
    return _Draft(annotation, _factory(zero, module.declared), is_factory=True)


def _factory(zero: Zero, declared: set[str]) -> str:
    """What to call for a new zero value: a class by its name if it is declared above, else a lambda."""
    if zero.source in ("[]", "{}"):
        return "list" if zero.source == "[]" else "dict"
    if zero.source.endswith("()") and zero.names <= declared:
        return zero.source[:-2]
    return f"lambda: {zero.source}"


def own_name(own: GoField) -> str:
    """The name to call a field by: an embedded one has only that of its type, but perhaps one in JSON."""
    return own.json_name if own.is_embedded and own.json_name else own.name


def _value(module: _Module, draft: _Draft, own: GoField, name: str) -> str:
    metadata: dict[str, str | bool] = {}
    if own.is_inline:
        metadata["inline"] = True
    elif own.json_name != lower_camel(name):
        metadata["json"] = own.json_name
    if not own.omitempty and not own.is_inline:
        metadata["omitempty"] = False
    if not metadata and not draft.is_factory:
        return draft.default
    default = f"{'default_factory' if draft.is_factory else 'default'}={draft.default}"
    extra = f", metadata={py(metadata)}" if metadata else ""
    return f"{module.imports.name(module.style.dataclasses, 'field')}({default}{extra})"


def _with_member_name(own: GoField) -> Callable[[str], str]:
    """Says the Go name of union members where it cannot be told from the JSON name."""
    json_name = own.json_name or own.name
    guessed = json_name[:1].upper() + json_name[1:]

    def add(match: re.Match[str]) -> str:
        given = match[2] or ""
        if "memberName:" in given:
            return match[0]
        said = f'memberName: "{own.name}"'
        return f"+k8s:{match[1]}({', '.join(filter(None, [given, said]))})"

    def adapted(marker: str) -> str:
        if guessed == own.name or "k8s:item(" in marker:
            return marker
        return _MEMBER.sub(add, marker)

    return adapted


def _enum(module: _Module, declaration: GoDecl) -> Iterator[str]:
    yield from comments("", declaration.markers, "")
    base = module.imports.name("enum", "StrEnum")
    yield f"class {declaration.name}({base}):"
    about = module.style.doc(declaration.name, ABOUT)
    if about:
        yield from docstring(about, "    ")
    members = member_names(declaration.name, [c.name for c in declaration.consts])
    for index, const in enumerate(declaration.consts):
        name = members[const.name]
        doc = module.style.doc(declaration.name, name)
        above = list(comments(doc, const.markers, "    "))
        if (above and index) or (about and not index):
            yield ""
        yield from above
        yield f"    {name} = {py(const.value)}"


def _new_type(module: _Module, declaration: GoDecl) -> Iterator[str]:
    expressions = module.expressions
    behind = expressions.behind(declaration)
    annotation = expressions.annotation(behind)
    if expressions.local_names(behind) - module.declared:
        annotation = py(annotation)
    about = module.style.doc(declaration.name, ABOUT)
    yield from comments(about, declaration.markers, "")
    maker = module.imports.name("typing", "NewType")
    yield f"{declaration.name} = {maker}({py(declaration.name)}, {annotation})"


def _constants(
    module: _Module, package: GoPackage
) -> tuple[list[GoConst], dict[str, list[GoConst]]]:
    """The constants that are no enum members: those of builtin or foreign types, and those by the type they have."""
    loose: list[GoConst] = []
    typed: dict[str, list[GoConst]] = {}
    for const in package.consts:
        declaration = module.world.declaration(const.type)
        if declaration is None or declaration.package != package.path:
            loose.append(const)
        elif module.expressions.is_enum(declaration):
            if const.name not in {c.name for c in declaration.consts}:
                typed.setdefault(declaration.name, []).append(const)
        else:
            typed.setdefault(declaration.name, []).append(const)
    return loose, typed


def _constant_block(
    module: _Module, consts: Iterable[GoConst], type_name: str = ""
) -> str:
    lines: list[str] = []
    final = module.imports.name("typing", "Final")
    for const in consts:
        name = constant_name(const.name)
        above = list(comments(module.style.doc("constants", name), const.markers, ""))
        if lines and above:
            lines.append("")
        value = f"{type_name}({py(const.value)})" if type_name else py(const.value)
        lines += [*above, f"{name}: {final} = {value}"]
    return "\n".join(lines)
