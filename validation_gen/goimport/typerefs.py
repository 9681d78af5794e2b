"""Types as written to types of the structure, with all their names looked up, or reported if they have no Python form.

Called by `declarations` for every field and declared type that is imported.
"""

from __future__ import annotations

from validation_gen.goimport.codes import (
    GENERIC,
    LEFT_OUT_TYPE,
    MAP_KEY,
    NO_PYTHON_FORM,
    NOT_IN_MODULE,
    UNEXPORTED,
    UNKNOWN_GO_NAME,
    UNKNOWN_PACKAGE,
)
from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.known import ANY_JSON, INSTEAD, SAME_AS
from validation_gen.goimport.scope import Key, Resolving, Scope, is_exported
from validation_gen.goimport.structure import GoType
from validation_gen.goimport.syntax import Import, TypeNode
from validation_gen.goimport.underlying import (
    ANY,
    basic,
    builtin,
    find_foreign,
    is_open,
    shape,
)
from validation_gen.goimport.values import kind_of
from validation_gen.source.reading import did_you_mean

_WITHOUT_FORM = {
    "array": ("an array", "use a slice, with +k8s:maxItems above it"),
    "func": ("a function", "leave the field out of JSON with `json:\"-\"`"),
    "chan": ("a channel", "leave the field out of JSON with `json:\"-\"`"),
    "interface": ("an interface with methods", "use runtime.RawExtension for any object"),
    "struct": ("a struct without a name", "declare a type for it"),
    "error": ("an interface", "use string"),
    "complex64": ("a complex number", "use resource.Quantity or string"),
    "complex128": ("a complex number", "use resource.Quantity or string"),
    "uintptr": ("an address", "use int64"),
}  # fmt: skip
EXPECTED = "a struct, a string, a number, a boolean, or a slice, map or pointer of such"


def resolve_type(state: Resolving, scope: Scope, node: TypeNode) -> GoType | None:
    """The type as the structure has it, None if that was reported. What it names is wanted from then on."""
    match node.kind:
        case "name":
            return _name(state, scope, node)
        case "pointer":
            return _pointer(state, scope, node)
        case "slice":
            elem = _inner(state, scope, node.elem)
            return elem and GoType("slice", elem=elem)
        case "map":
            return _map(state, scope, node)
        case "interface" if node.is_open:
            return ANY
        case "generic":
            message = f"`{node.name}` is a generic type"
            fix = "declare a type for what it is here"
            state.report(GENERIC, message, node.span, EXPECTED, fix)
            return None
    what, fix = _WITHOUT_FORM[node.kind]
    state.report(NO_PYTHON_FORM, f"{what} has no Python form", node.span, EXPECTED, fix)
    return None


def _inner(state: Resolving, scope: Scope, node: TypeNode | None) -> GoType | None:
    return None if node is None else resolve_type(state, scope, node)


def _pointer(state: Resolving, scope: Scope, node: TypeNode) -> GoType | None:
    elem = _inner(state, scope, node.elem)
    if elem is None:
        return None
    if elem.kind == "pointer":
        fix = "use one pointer"
        message = "a pointer to a pointer has no Python form"
        state.report(NO_PYTHON_FORM, message, node.span, EXPECTED, fix)
        return None
    return GoType("pointer", elem=elem)


def _map(state: Resolving, scope: Scope, node: TypeNode) -> GoType | None:
    key, elem = _inner(state, scope, node.key), _inner(state, scope, node.elem)
    if key is None or elem is None or node.key is None:
        return None
    behind = basic(state, key)
    if behind and behind != "string" and kind_of(behind) != "int":
        state.report(
            MAP_KEY,
            "the keys of this map have no form in JSON",
            node.key.span,
            expected="a string or integer type",
            fix="use a slice of structs with +k8s:listType=map above the field",
        )
        return None
    return GoType("map", key=key, elem=elem)


def _name(state: Resolving, scope: Scope, node: TypeNode) -> GoType | None:
    if not node.qualifier:
        if (scope.path, node.name) in state.types:
            return _declared(state, node, (scope.path, node.name))
        if found := builtin(node.name):
            return found
        if node.name in _WITHOUT_FORM:
            what, fix = _WITHOUT_FORM[node.name]
            message = f"`{node.name}` is {what}, which has no Python form"
            state.report(NO_PYTHON_FORM, message, node.span, EXPECTED, fix)
        elif not state.is_partial(scope.path):
            state.report(
                UNKNOWN_GO_NAME,
                f"no type `{node.name}` is declared in the package",
                node.span,
                fix=did_you_mean(node.name, state.type_names(scope.path)),
            )
        return None
    imported = scope.imported(node.qualifier, state)
    if imported is None:
        if not scope.file.has_errors:
            state.report(
                UNKNOWN_GO_NAME,
                f"no import of this file is called `{node.qualifier}`",
                node.span,
                fix=did_you_mean(
                    node.qualifier,
                    (i.name or state.names_of(i.path)[0] for i in scope.file.imports),
                ),
            )
        return None
    return _imported(state, node, imported)


def _imported(state: Resolving, node: TypeNode, imported: Import) -> GoType | None:
    key = imported.path, node.name
    named = GoType("named", node.name, imported.path)
    if same := SAME_AS.get(key):
        return same
    if key in SCALARS or key in ANY_JSON:
        return named
    if imported.path in state.imported:
        return _declared(state, node, key)
    if fix := INSTEAD.get(key, ""):
        message = f"`{node.qualifier}.{node.name}` has no Python form"
        state.report(NO_PYTHON_FORM, message, node.span, EXPECTED, fix)
        return None
    module = state.places.module_of(imported.path)
    if not module:
        _unknown_package(state, node, imported)
        return None
    if not state.places.python.has(module):
        message = f"there is no Python module {module}, which {imported.path} is mapped to"  # fmt: skip
        fix = "say where it is, or have its directory in search-path"
        state.report(NOT_IN_MODULE, message, node.span, fix=fix)
        return None
    if find_foreign(state, key) is None:
        state.report(
            NOT_IN_MODULE,
            f"the Python module {module} has no type `{node.name}`",
            node.span,
            expected=f"a type of {imported.path} that is in Python",
            fix=f"import {imported.path} as well, with --map {imported.path}=PYTHON.PACKAGE for where it goes",
        )
        return None
    return named


def _unknown_package(state: Resolving, node: TypeNode, imported: Import) -> None:
    """Reported once a file, where the package is imported."""
    state.report(
        UNKNOWN_PACKAGE,
        f"it is not known where the types of {imported.path} are in Python",
        imported.span,
        expected="a package that is imported as well, or mapped to a Python module",
        fix=f"add its directory to the paths, or --map {imported.path}=PYTHON.MODULE",
    )


def _declared(state: Resolving, node: TypeNode, key: Key) -> GoType | None:
    """A type of a package that is imported."""
    found = state.types.get(key)
    named = GoType("named", key[1], key[0])
    if key in SCALARS or key in ANY_JSON:
        return named
    if found is None:
        if not state.is_partial(key[0]):
            state.report(
                UNKNOWN_GO_NAME,
                f"{key[0]} declares no type `{key[1]}`",
                node.span,
                fix=did_you_mean(key[1], state.type_names(key[0])),
            )
        return None
    declared, _ = found
    if state.is_skipped(key):
        message = f"`{key[1]}` is left out, and this refers to it"
        fix = "leave out what refers to it as well, or do not skip it"
        state.report(LEFT_OUT_TYPE, message, node.span, fix=fix)
    elif declared.is_generic:
        state.report(GENERIC, f"`{key[1]}` is a generic type", node.span, EXPECTED)
    elif not is_exported(key[1]) and not declared.is_alias:
        state.report(
            UNEXPORTED,
            f"the type `{key[1]}` is not exported",
            node.span,
            expected="a type with a capital first letter",
            fix=f"export it, as `{key[1][:1].upper()}{key[1][1:]}`",
        )
    else:
        kind = shape(state, key)
        if kind not in ("interface", "func", "chan"):
            state.wanted.append(key)
            return named if kind else None
        what, fix = _WITHOUT_FORM[kind]
        if kind == "interface" and is_open(state, key):
            return ANY
        message = f"`{key[1]}` is {what}, which has no Python form"
        state.report(NO_PYTHON_FORM, message, node.span, EXPECTED, fix)
    return None
