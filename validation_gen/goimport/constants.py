"""The constants of a package: their declarations in, those of the structure with their values out.

Called by `resolve`, which says which of them count. A constant is computed when something asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic
from validation_gen.goimport.codes import (
    GO_CYCLE,
    NOT_CONSTANT,
    NOT_IN_MODULE,
    UNKNOWN_GO_NAME,
)
from validation_gen.goimport.evaluate import Names, evaluate
from validation_gen.goimport.known import known_constant
from validation_gen.goimport.scope import Key, Resolving, Scope, is_exported
from validation_gen.goimport.structure import GoConst, GoType
from validation_gen.goimport.syntax import ConstNode, Expr, TypeNode
from validation_gen.goimport.underlying import basic, target
from validation_gen.goimport.values import (
    NotConstant,
    Value,
    convert,
    kind_of,
    not_constant,
    plain,
)
from validation_gen.source.reading import did_you_mean


@dataclass(frozen=True, slots=True)
class Computed:
    """An exported constant: `const` is None where it has no value, for the reason in `problem`, if that is new."""

    node: ConstNode
    const: GoConst | None
    is_generated: bool
    problem: Diagnostic | None = None


def package_consts(state: Resolving, path: str) -> Iterator[Computed]:
    """The exported constants of a package in their order."""
    for key, (node, scope) in list(state.consts.items()):
        if key[0] != path or not is_exported(node.name):
            continue
        try:
            value = _value(state, key)
            declared = _declared_type(state, scope, node)
            yield Computed(
                node,
                GoConst(
                    node.name,
                    plain(value, node.span),
                    declared or value.type,
                    node.comments.markers,
                ),
                scope.file.is_generated,
            )
        except NotConstant as error:
            yield Computed(node, None, scope.file.is_generated, error.diagnostic)


def _declared_type(state: Resolving, scope: Scope, node: ConstNode) -> GoType | None:
    return None if node.type is None else target(state, scope, node.type)


def _value(state: Resolving, key: Key) -> Value:
    """Raises NotConstant."""
    if key in state.busy:
        node, _ = state.consts[key]
        message = f"`{node.name}` is computed from itself"
        raise NotConstant(Diagnostic(GO_CYCLE, message, node.span))
    if key not in state.values:
        state.busy.add(key)
        try:
            state.values[key] = _computed(state, key)
        except NotConstant as error:
            state.values[key] = error
        finally:
            state.busy.discard(key)
    found = state.values[key]
    if isinstance(found, NotConstant):
        raise found
    return found


def _computed(state: Resolving, key: Key) -> Value:
    node, scope = state.consts[key]
    if node.value is None:
        raise not_constant(f"`{node.name}` has no value", node.span)
    names = Names(
        lambda expr: _constant(state, scope, expr),
        lambda expr: _type(state, scope, expr),
    )
    value = evaluate(node.value, node.iota, names)
    if node.type is None:
        return value
    found = target(state, scope, node.type)
    if found is None:
        raise not_constant("a constant is a string, a number or a boolean", node.type.span)  # fmt: skip
    to = canonical(state, found)
    behind = basic(state, to) or _default(value)
    return convert(value, to, behind, node.value.span, explicit=False)


def _default(value: Value) -> str:
    """The builtin that a value has where its type is one of a package that is not there."""
    name = value.basic.removeprefix("untyped ")
    return {"float": "float64", "rune": "int32"}.get(name, name)


def canonical(state: Resolving, type_: GoType) -> GoType:
    """The type behind Go aliases."""
    for _ in range(len(state.types) + 1):
        found = state.types.get((type_.package, type_.name))
        if type_.kind != "named" or found is None or not found[0].is_alias:
            break
        node, scope = found
        inner = target(state, scope, node.type) if node.type.kind == "name" else None
        if inner is None:
            break
        type_ = inner
    return type_


def _constant(state: Resolving, scope: Scope, expr: Expr) -> Value | None:
    if not expr.qualifier:
        key = scope.path, expr.text
        if key in state.consts:
            return _value(state, key)
        if expr.text in ("true", "false", "iota") or state.is_partial(scope.path):
            if expr.text not in ("true", "false", "iota"):
                raise NotConstant(None)
            return None
        names = [name for path, name in state.consts if path == scope.path]
        fix = did_you_mean(expr.text, names)
        raise not_constant(f"`{expr.text}` is no constant", expr.span, fix)
    imported = scope.imported(expr.qualifier, state)
    if imported is None:
        message = f"no import of this file is called `{expr.qualifier}`"
        raise NotConstant(Diagnostic(UNKNOWN_GO_NAME, message, expr.span))
    return _elsewhere(state, imported.path, expr)


def _elsewhere(state: Resolving, path: str, expr: Expr) -> Value:
    """A constant of another package: from its sources, known, or from its Python module."""
    if found := known_constant(path, expr.text):
        return found
    module = state.places.module_of(path)
    if path in state.imported or (not module and state.nearby(path)):
        if (path, expr.text) not in state.consts:
            raise not_constant(f"{path} has no constant `{expr.text}`", expr.span)
        return _value(state, (path, expr.text))
    if not module:
        raise NotConstant(
            Diagnostic(
                NOT_CONSTANT,
                f"the constants of {path} are not known",
                expr.span,
                expected="a package that is imported as well, or that go.mod leads to",
                fix="write its value, or have its module at hand: in the module cache, or in vendor/",
            )
        )
    value = state.places.python.constant(module, path, expr.text)
    if value is None:
        raise NotConstant(
            Diagnostic(
                NOT_IN_MODULE,
                f"the Python module {module} has no constant for `{expr.text}`",
                expr.span,
                fix=f"import {path} as well, with --map {path}=PYTHON.PACKAGE for where it goes",
            )
        )
    return value


def _type(state: Resolving, scope: Scope, expr: Expr) -> tuple[GoType, str] | None:
    """The type that a call converts to; None if what is called is none."""
    if expr.kind != "name":
        return None
    if expr.text == "uintptr" and not expr.qualifier:
        return GoType("builtin", "uintptr"), "uintptr"
    node = TypeNode("name", expr.span, expr.text, expr.qualifier)
    found = target(state, scope, node)
    if found is None or (found.kind == "named" and not _is_type(state, found)):
        return None
    to = canonical(state, found)
    behind = basic(state, to)
    return (to, behind) if kind_of(behind) in ("int", "float", "string", "bool") else None  # fmt: skip


def _is_type(state: Resolving, type_: GoType) -> bool:
    key = type_.package, type_.name
    if type_.package in state.imported or state.nearby(type_.package):
        return key in state.types
    module = state.places.module_of(type_.package)
    return bool(module) and bool(state.places.python.declaration(module, *key))


def as_builtin(state: Resolving, const: GoConst) -> GoConst:
    """The constant without its declared type, for one that Python does not have."""
    behind = basic(state, const.type)
    return replace(const, type=GoType("builtin", behind or "untyped"))
