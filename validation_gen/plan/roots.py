"""Which types are validated by themselves, and at which subresource paths."""

from __future__ import annotations

import re
from collections.abc import Iterable

from validation_gen.diagnostics import Diagnostic
from validation_gen.markers import Marker, parse
from validation_gen.model import MarkerLine, Package, Struct, TypeDecl, TypeExpr

SELECTOR = "k8s:validation-gen"
SCHEME_REGISTRY = "k8s:validation-gen-scheme-registry"
IS_SUBRESOURCE = "k8s:isSubresource"
SUPPORTS_SUBRESOURCE = "k8s:supportsSubresource"
LIST_METADATA = "ListMeta"


def criteria(package: Package) -> tuple[list[str], list[Diagnostic]]:
    """The module's `+k8s:validation-gen=` values, and those that say nothing known."""
    found, diagnostics = [], []
    for line in package.markers:
        if line.name != SELECTOR:
            continue
        value = value_of(line)
        prefix, _, wanted = value.partition("=")
        if value == "false":
            return [], []
        if value == "*" or (prefix in ("TypesWithField", "TypesWithSuffix") and wanted):
            found.append(value)
        else:
            diagnostics.append(
                Diagnostic(
                    "VG310",
                    f"{value or 'nothing'} does not choose any types",
                    line.span,
                    expected="*, TypesWithField=<name> or TypesWithSuffix=<suffix>",
                )
            )
    return found, diagnostics


def registers_roots(package: Package) -> bool:
    """Whether the package's scheme knows its roots: `+k8s:validation-gen-scheme-registry=nil` says no."""
    return package_value(package, SCHEME_REGISTRY) != "nil"


def value_of(line: MarkerLine) -> str:
    """The text behind the first `=`, which for this marker may hold another one."""
    return line.text.partition("=")[2].split("#")[0].split("//")[0].strip().strip('"`')


def is_root(declaration: TypeDecl, chosen: list[str]) -> bool:
    """Whether a type is a root under the module's criteria and its own markers."""
    said = {value_of(m) for m in all_markers(declaration) if m.name == SELECTOR}
    is_chosen = "true" in said or (
        not is_list_kind(declaration)
        and any(meets(declaration, criterion) for criterion in chosen)
    )
    return is_chosen and not declaration.name.startswith("_") and "false" not in said


def meets(declaration: TypeDecl, criterion: str) -> bool:
    prefix, _, wanted = criterion.partition("=")
    return (
        criterion == "*"
        or (prefix == "TypesWithField" and has_field(declaration, wanted))
        or (prefix == "TypesWithSuffix" and declaration.name.endswith(wanted))
    )


def all_markers(declaration: TypeDecl) -> Iterable[MarkerLine]:
    return (*declaration.detached_markers, *declaration.markers)


def is_list_kind(declaration: TypeDecl) -> bool:
    return isinstance(declaration, Struct) and any(
        type_name(field.type) == LIST_METADATA and field.json_name == "metadata"
        for field in declaration.fields
    )


def type_name(expr: TypeExpr) -> str | None:
    return getattr(expr, "name", None)


def has_field(declaration: TypeDecl, wanted: str) -> bool:
    return isinstance(declaration, Struct) and any(
        wanted in (field.name, field.json_name, field.go_name)
        or (field.embedding and type_name(field.type) == wanted)
        for field in declaration.fields
    )


def subresources(declaration: TypeDecl) -> tuple[str, ...]:
    """The paths a root's validator answers, sorted."""
    own = string_values(declaration, IS_SUBRESOURCE)
    others = string_values(declaration, SUPPORTS_SUBRESOURCE)
    return tuple(sorted({*(own or ["/"]), *others}))


def string_values(declaration: TypeDecl, name: str) -> list[str]:
    parsed = (parse(line) for line in all_markers(declaration) if line.name == name)
    return [str(m.value) for m in parsed if isinstance(m, Marker)]


VERSION = re.compile(r"v[0-9]+((alpha|beta)[0-9]+)?")


def api_identity(package: Package) -> tuple[str, str]:
    """The API group and version of a package: `+groupName=` and `+versionName=`, else what its name says."""
    group = package_value(package, "groupName")
    version = package_value(package, "versionName")
    if not version:
        parts = [part for part in package.name.split(".") if VERSION.fullmatch(part)]
        version = parts[-1] if parts else ""
    return group, version


def package_value(package: Package, name: str) -> str:
    return next((value_of(line) for line in package.markers if line.name == name), "")
