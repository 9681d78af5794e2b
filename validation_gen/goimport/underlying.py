"""What types come down to, behind all the names that they have: a builtin, a struct, a slice.

Called for constants, for declarations, and for every type that is written. Names are looked up, and nothing is said of
those that are not there: `typerefs` does.
"""

from __future__ import annotations

from validation_gen.goimport.codes import GO_CYCLE
from validation_gen.goimport.expressions import SCALARS, is_builtin
from validation_gen.goimport.known import ANY_JSON, SAME_AS
from validation_gen.goimport.scope import Key, Resolving, Scope
from validation_gen.goimport.structure import GoDecl, GoType
from validation_gen.goimport.syntax import TypeNode

ANY = GoType("interface")


def basic(state: Resolving, type_: GoType) -> str:
    """The builtin that a type comes down to, or else its kind: `struct`, `slice`; empty where that is not known."""
    if type_.kind == "named":
        return shape(state, (type_.package, type_.name))
    return type_.name or type_.kind


def find_foreign(state: Resolving, key: Key) -> GoDecl | None:
    """The declaration of a type of a package that is mapped to a Python module."""
    if key not in state.foreign:
        module = state.places.module_of(key[0])
        found = state.places.python.declaration(module, *key) if module else None
        if found is None:
            return None
        state.foreign[key] = found
    return state.foreign[key]


def shape(state: Resolving, key: Key) -> str:
    """The builtin or the kind of type literal that a declared type comes down to; empty where that is not known.

    Reports a type that is made of itself (VG823).
    """
    seen: set[Key] = set()
    while key in state.types:
        node, scope = state.types[key]
        if key in seen:
            state.report(
                GO_CYCLE,
                f"`{node.name}` is made of itself alone",
                node.span,
                expected="a type that exists without it",
            )
            return ""
        seen.add(key)
        if node.type.kind != "name":
            return node.type.kind
        found = target(state, scope, node.type)
        if found is None:
            return "interface" if node.type.name == "error" else ""
        if found.kind != "named":
            return found.name or found.kind
        key = found.package, found.name
    if key in SCALARS:
        return "scalar"
    if key in ANY_JSON:
        return "interface"
    foreign = find_foreign(state, key)
    return (foreign.underlying.name or foreign.underlying.kind) if foreign else ""


def target(state: Resolving, scope: Scope, node: TypeNode) -> GoType | None:
    """What a name stands for, without a look at whether it can be imported; None if it is unknown."""
    path = scope.path
    if node.qualifier:
        imported = scope.imported(node.qualifier, state)
        if imported is None:
            return None
        path = imported.path
    elif (path, node.name) not in state.types:
        return builtin(node.name)
    return SAME_AS.get((path, node.name)) or GoType("named", node.name, path)


def builtin(name: str) -> GoType | None:
    """The builtin of that name that has a Python form; None if there is none."""
    if name == "any":
        return ANY
    return GoType("builtin", name) if is_builtin(name) else None


def is_open(state: Resolving, key: Key) -> bool:
    """Whether a declared interface has no methods."""
    while key in state.types:
        node, scope = state.types[key]
        if node.type.kind != "name":
            return node.type.is_open
        found = target(state, scope, node.type)
        if found is None or found.kind != "named":
            return found == ANY
        key = found.package, found.name
    return key in ANY_JSON
