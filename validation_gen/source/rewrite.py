"""A package with other type references: what is left to do once the resolver knows where every type is declared.

Pure functions, called by the resolver. Declarations without a changed reference stay the same objects.
"""

from __future__ import annotations

from collections.abc import Mapping

from validation_gen.dataclass import replace
from validation_gen.model import (
    Alias,
    Constant,
    Enum,
    Field,
    List,
    Map,
    Named,
    Optional,
    Package,
    Scalar,
    TypeDecl,
    TypeExpr,
)


def redirect(
    package: Package,
    targets: Mapping[Named, TypeExpr],
    fieldless: frozenset[Named],
) -> Package:
    """The package with `targets` in place of its references, and without base classes that have no fields."""
    targets = {named: type_ for named, type_ in targets.items() if type_ != named}
    if not targets and not fieldless:
        return package

    def constant(given: Constant) -> Constant:
        type_ = map_type(given.type, targets) if given.type else None
        return given if type_ is given.type else replace(given, type=type_)

    return replace(
        package,
        types=tuple(_declaration(t, targets, fieldless) for t in package.types),
        constants=tuple(map(constant, package.constants)),
    )


def map_type(type_: TypeExpr, targets: Mapping[Named, TypeExpr]) -> TypeExpr:
    """The type with the named types in it replaced; itself if there are none."""
    if isinstance(type_, Scalar):
        return type_
    if isinstance(type_, Named):
        return targets.get(type_, type_)
    if isinstance(type_, Map):
        key, value = map_type(type_.key, targets), map_type(type_.value, targets)
        unchanged = key is type_.key and value is type_.value
        return type_ if unchanged else Map(key, value)
    elem = map_type(type_.elem, targets)
    return type_ if elem is type_.elem else type(type_)(elem)


def named_types(type_: TypeExpr) -> list[Named]:
    """The named types in a type, outermost first."""
    if isinstance(type_, Named):
        return [type_]
    if isinstance(type_, Map):
        return named_types(type_.key) + named_types(type_.value)
    if isinstance(type_, Optional | List):
        return named_types(type_.elem)
    return []


def _declaration(
    declaration: TypeDecl,
    targets: Mapping[Named, TypeExpr],
    fieldless: frozenset[Named],
) -> TypeDecl:
    if isinstance(declaration, Enum):
        return declaration
    if isinstance(declaration, Alias):
        underlying = map_type(declaration.underlying, targets)
        if underlying is declaration.underlying:
            return declaration
        return replace(declaration, underlying=underlying)
    fields = tuple(
        _field(field, targets)
        for field in declaration.fields
        if not (field.embedding == "base" and field.type in fieldless)
    )
    if all(map(_same, fields, declaration.fields)) and len(fields) == len(
        declaration.fields
    ):
        return declaration
    return replace(declaration, fields=fields)


def _field(field: Field, targets: Mapping[Named, TypeExpr]) -> Field:
    type_ = map_type(field.type, targets)
    if type_ is field.type:
        return field
    if field.embedding == "base" and isinstance(type_, Named):
        return replace(field, type=type_, name=type_.name)
    return replace(field, type=type_)


def _same(one: object, other: object) -> bool:
    return one is other
