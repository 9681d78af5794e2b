"""What definitions are called, and which API a module is.

The names are those of kube-openapi: a prefix that the module marker `+k8s:openapi-model-package` gives, a dot, and the
type's name. Without the marker the prefix is what API servers make of a custom resource: the group backwards, and the
version.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.dataclass import dataclass
from validation_gen.model import Named, Package, ScalarName, Struct, TypeDecl, Universe
from validation_gen.plan.roots import api_identity, package_value, type_name, value_of

MODEL_PACKAGE = "k8s:openapi-model-package"
GROUP = "groupName"

_META = "io.k8s.apimachinery.pkg.apis.meta.v1"

SCALAR_DEFINITIONS: Mapping[ScalarName, str] = MappingProxyType(
    {
        "Quantity": "io.k8s.apimachinery.pkg.api.resource.Quantity",
        "IntOrString": "io.k8s.apimachinery.pkg.util.intstr.IntOrString",
        "RawExtension": "io.k8s.apimachinery.pkg.runtime.RawExtension",
        "Time": f"{_META}.Time",
        "MicroTime": f"{_META}.MicroTime",
        "Duration": f"{_META}.Duration",
        "FieldsV1": f"{_META}.FieldsV1",
    }
)
"""The scalars that Kubernetes publishes as definitions of their own, by name."""


@dataclass(frozen=True, slots=True, order=True)
class GroupVersion:
    """An API group (empty for core) and version."""

    group: str
    version: str

    @property
    def path(self) -> str:
        """Where the API server has it: `api/v1`, `apis/resource.k8s.io/v1`."""
        if self.group:
            return f"apis/{self.group}/{self.version}"
        return f"api/{self.version}"


def group_version(package: Package) -> GroupVersion | None:
    """The API that a module is; None for a module of types that belong to none."""
    if not any(line.name == GROUP for line in package.markers):
        return None
    group, version = api_identity(package)
    return GroupVersion(group, version) if version else None


def definition_name(universe: Universe, ref: Named) -> str:
    """The name of the definition of a declared type."""
    package = universe.packages[ref.module]
    declaration = package.type_named(ref.name)
    own = (
        [m for m in declaration.markers if m.name == MODEL_PACKAGE]
        if declaration
        else []
    )
    prefix = value_of(own[0]) if own else model_package(package)
    return f"{prefix}.{ref.name}"


def model_package(package: Package) -> str:
    """What the names of a module's definitions begin with."""
    if given := package_value(package, MODEL_PACKAGE):
        return given
    found = group_version(package)
    if found and found.group:
        return ".".join([*reversed(found.group.split(".")), found.version])
    return package.name.removesuffix(".types")


def is_kubernetes(package: Package) -> bool:
    """Whether a module has types of Kubernetes itself."""
    return model_package(package).startswith("io.k8s.")


def kind_of(package: Package, declaration: TypeDecl) -> str:
    """The kind of a type that objects say themselves; empty for types that are only parts of others."""
    if group_version(package) is None or not isinstance(declaration, Struct):
        return ""
    embeds = (f for f in declaration.fields if f.embedding)
    return (
        declaration.name if any(type_name(f.type) == "TypeMeta" for f in embeds) else ""
    )
