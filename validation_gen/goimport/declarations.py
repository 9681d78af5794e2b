"""Declared types and their fields to the declarations of the structure. Called by `resolve` for each wanted type."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.dataclass import replace
from validation_gen.goimport.codes import (
    BAD_TAG,
    CUSTOM_JSON,
    EMBEDDED_OTHER,
    EMBEDDED_POINTER,
    GENERIC,
    NO_PYTHON_FORM,
    STRING_OPTION,
)
from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.known import ANY_JSON
from validation_gen.goimport.scope import Key, Resolving, Scope, is_exported
from validation_gen.goimport.structure import GoDecl, GoField, GoType
from validation_gen.goimport.syntax import DeclNode, FieldNode, TypeNode
from validation_gen.goimport.tags import JsonTag, json_tag
from validation_gen.goimport.typerefs import EXPECTED, resolve_type
from validation_gen.goimport.underlying import basic, find_foreign, shape

STRUCT = GoType("struct")

HELPERS = frozenset({"interface", "func", "chan"})
"""What Go packages declare for Go programs: no data, and left out unless something that is imported refers to it."""

_JSON_METHODS = ("MarshalJSON", "MarshalText")


def is_helper(state: Resolving, key: Key) -> bool:
    """Whether a type is none of the API's."""
    node, _ = state.types[key]
    return not node.is_alias and not node.is_generic and shape(state, key) in HELPERS


def declaration(state: Resolving, key: Key) -> GoDecl | None:
    """The declaration of a type of an imported package; None if something is wrong with it, which was reported."""
    if key not in state.decls:
        state.decls[key] = None  # What a cycle finds, which `shape` reports.
        state.decls[key] = _declaration(state, key)
    return state.decls[key]


def _declaration(state: Resolving, key: Key) -> GoDecl | None:
    node, scope = state.types[key]
    state.where[(*key, "")] = node.span
    made = GoDecl(
        *key,
        kind="",
        declared=STRUCT,
        underlying=STRUCT,
        markers=node.comments.markers,
        detached=node.comments.detached,
        is_alias=node.is_alias,
        is_exported=is_exported(node.name),
    )
    if node.is_generic:
        fix = f"leave it out: --skip {node.name}"
        state.report(
            GENERIC, f"`{node.name}` is a generic type", node.span, EXPECTED, fix
        )
        return None
    if key in SCALARS:
        return replace(made, kind="struct")
    _check_methods(state, key)
    kind = shape(state, key)
    if node.type.kind == "struct":
        if node.is_alias:
            resolve_type(state, scope, node.type)
            return None
        fields = tuple(_fields(state, scope, key, node.type))
        return replace(made, kind="struct", fields=fields)
    if kind in HELPERS and not node.is_alias and key not in ANY_JSON:
        interface = GoType("interface")
        return replace(made, kind="interface", declared=interface, underlying=interface)
    if kind in ("scalar", "pointer") and not node.is_alias:
        _no_form(state, node, kind)
        return None
    declared = resolve_type(state, scope, node.type)
    if declared is None or not kind:
        return None
    return _named(state, made, declared)


def _no_form(state: Resolving, node: DeclNode, kind: str) -> None:
    if kind == "pointer":
        message = "a declared pointer has no Python form"
        fix = "put the pointer where the type is used"
    else:
        message = "a new type does not have the JSON form of the one it is made of"
        fix = f"make it an alias: type {node.name} = ..."
    state.report(NO_PYTHON_FORM, message, node.type.span, EXPECTED, fix)


def _named(state: Resolving, made: GoDecl, declared: GoType) -> GoDecl | None:
    """A type that is made of another one, or an alias of it."""
    underlying = declared
    fields: tuple[GoField, ...] = ()
    if declared.kind == "named":
        key = declared.package, declared.name
        base = None
        if key in SCALARS:
            underlying = STRUCT
        elif key in ANY_JSON:
            underlying = GoType("interface")
        else:
            own = key in state.types and key[0] in state.imported
            base = declaration(state, key) if own else find_foreign(state, key)
            if base is None:
                return None
            underlying, fields = base.underlying, base.fields
    kind = underlying.name or underlying.kind
    if made.is_alias:
        kind = "goalias"
    return replace(
        made, kind=kind, declared=declared, underlying=underlying, fields=fields
    )


def _check_methods(state: Resolving, key: Key) -> None:
    if key in ANY_JSON:
        return
    for method in state.methods.get(key, ()):
        if method.name in _JSON_METHODS:
            state.report(
                CUSTOM_JSON,
                f"`{key[1]}` writes its JSON by hand, which its declaration does not tell",
                method.span,
                expected="a type without MarshalJSON and MarshalText",
                fix=f"leave it out: --skip {key[1]}",
            )


def _fields(
    state: Resolving, scope: Scope, key: Key, node: TypeNode
) -> Iterator[GoField]:
    for each in node.fields:
        try:
            tag = json_tag(each.tag)
        except ValueError as error:
            state.report(
                BAD_TAG,
                f"the tag of `{each.name}` cannot be read: {error}",
                each.tag_span,
                expected='json:"NAME,omitempty"',
            )
            continue
        if tag.is_omitted:
            continue
        if not is_exported(each.name):
            if each.is_embedded:
                _check_unexported(state, scope, each)
            continue
        if "string" in tag.options:
            state.report(
                STRING_OPTION,
                f"`{each.name}` is written in quotes",
                each.tag_span,
                expected="a tag without the option `string`",
            )
        if field := _field(state, scope, each, tag):
            state.where[(*key, each.name)] = each.span
            yield field


def _field(
    state: Resolving, scope: Scope, node: FieldNode, tag: JsonTag
) -> GoField | None:
    is_inline = node.is_embedded and not tag.name
    if is_inline and node.type.kind == "pointer":
        state.report(
            EMBEDDED_POINTER,
            f"the embedded pointer *{node.name} has no Python form",
            node.span,
            expected="an embedded struct, or a field with a JSON name",
            fix=f'embed {node.name} itself, or give it a name: `json:"{node.name[:1].lower()}{node.name[1:]}"`',
        )
        return None
    type_ = resolve_type(state, scope, node.type)
    if type_ is None:
        return None
    if is_inline:
        kind = basic(state, type_)
        if kind in ("scalar", "interface"):
            state.report(
                EMBEDDED_OTHER,
                f"`{node.name}` has a JSON form of its own, and cannot be embedded",
                node.span,
                expected="a struct, or a field with a JSON name",
            )
            return None
        # Go embeds structs alone; any other type is a field of its own name.
        is_inline = kind == "struct"
    return GoField(
        name=node.name,
        json_name="" if is_inline else tag.name or node.name,
        type=type_,
        markers=node.comments.markers,
        omitempty=bool(tag.options & {"omitempty", "omitzero"}),
        is_inline=is_inline,
        is_embedded=node.is_embedded,
    )


def _check_unexported(state: Resolving, scope: Scope, node: FieldNode) -> None:
    """An embedded type that is not exported: its exported fields are in the JSON all the same."""
    key = scope.path, node.name
    found = state.types.get(key)
    fields = found[0].type.fields if found else ()
    if any(is_exported(each.name) for each in fields):
        state.report(
            EMBEDDED_OTHER,
            f"the embedded type `{node.name}` is not exported, but its fields are",
            node.span,
            expected="an exported struct",
            fix=f"export it, as `{node.name[:1].upper()}{node.name[1:]}`",
        )
