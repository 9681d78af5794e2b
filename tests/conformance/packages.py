"""Which Go packages a run renders: those its records are about, and all that their types refer to.

Comes in: the world of structures and the packages wanted. Goes out: packages ready to render, with the markers that
choose their root types. Called by `generate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from validation_gen.goimport.expressions import SCALARS
from validation_gen.goimport.names import import_name
from validation_gen.goimport.structure import GoDecl, GoPackage, GoType, World

TOP = "upstream"
"""The Python package around all rendered ones, whose names might be those of other modules."""

API = "k8s.io/api/"
SELECTOR = "+k8s:validation-gen="
INPUT = "+k8s:validation-gen-input="
REGISTRY = "+k8s:validation-gen-scheme-registry="
NO_LINT = "+k8s:validation-gen-nolint"
KINDS = f"{SELECTOR}TypesWithField=TypeMeta"

WITHOUT_VALIDATORS = frozenset(
    {"k8s.io/api/events/v1beta1", "k8s.io/api/extensions/v1beta1"}
)
"""Packages for whose kinds Kubernetes registers no generated validators: their internal packages have none."""


def module_name(package: GoPackage) -> str:
    """The dotted name of the module that a package's types go to."""
    return f"{TOP}.{import_name(package.path, package.name)}.types"


def needed_packages(world: World, wanted: Iterable[str]) -> Mapping[str, GoPackage]:
    """The wanted packages and all they refer to, by path. Raises KeyError for a wanted one that no file describes."""
    missing = [path for path in wanted if path not in world.packages]
    if missing:
        raise KeyError(f"there is no structure of {', '.join(sorted(missing))}")
    found: dict[str, GoPackage] = {}
    pending = list(wanted)
    while pending:
        path = pending.pop()
        if path not in found:
            found[path] = _package(world, path)
            pending += _references(world, found[path])
    return {path: found[path] for path in sorted(found)}


def _package(world: World, path: str) -> GoPackage:
    """A package with the markers that choose its roots, or of one without a file what others say of its types."""
    package = world.packages.get(path)
    if package is None:
        types = tuple(t for t in world.types.values() if t.package == path)
        return GoPackage(path, path.rpartition("/")[2], (), types, ())
    own = package.markers
    if path.startswith(API):
        # Kubernetes registers these kinds from internal packages, which choose them; what the package itself says is
        # about functions that nothing registers.
        own = tuple(m for m in own if not m.startswith((SELECTOR, INPUT, REGISTRY)))
        if path not in WITHOUT_VALIDATORS:
            own += (KINDS,)
    return replace(package, markers=(*own, *_markers_elsewhere(world, path)))


def _markers_elsewhere(world: World, path: str) -> Iterator[str]:
    """What packages that validate another package's types say about them, where they register what they make."""
    for package in world.packages.values():
        is_input = f"{INPUT}{path}" in package.markers
        if (
            package.path != path
            and is_input
            and f"{REGISTRY}nil" not in package.markers
        ):
            yield from (m for m in package.markers if m.startswith((SELECTOR, NO_LINT)))


def _references(world: World, package: GoPackage) -> Iterator[str]:
    for declaration in package.types:
        if declaration.is_exported and declaration.key not in SCALARS:
            for named in _named_types(world, declaration):
                yield named.package


def _named_types(world: World, declaration: GoDecl) -> Iterator[GoType]:
    """The declared types in a declaration, Go aliases replaced; those without a Python form are left out."""
    pending = [declaration.declared, *(f.type for f in world.fields(declaration))]
    while pending:
        type_ = world.resolve(pending.pop())
        pending += (part for part in (type_.key, type_.elem) if part is not None)
        if type_.kind != "named" or (type_.package, type_.name) in SCALARS:
            continue
        described = world.declaration(type_)
        if described is not None and described.underlying.kind != "interface":
            yield type_
