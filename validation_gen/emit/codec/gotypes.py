"""What Go calls a type, for messages that users compare with the API server's."""

from __future__ import annotations

from collections.abc import Mapping

from validation_gen.model import (
    List,
    Map,
    Named,
    Optional,
    Package,
    Scalar,
    TypeExpr,
)

_SCALARS = {
    "str": "string",
    "bytes": "[]uint8",
    "Any": "interface {}",
    "Quantity": "resource.Quantity",
    "IntOrString": "intstr.IntOrString",
    "Time": "v1.Time",
    "MicroTime": "v1.MicroTime",
    "Duration": "v1.Duration",
    "RawExtension": "runtime.RawExtension",
    "FieldsV1": "v1.FieldsV1",
}


def go_type(expr: TypeExpr, packages: Mapping[str, Package]) -> str:
    """`[]v1.Device`, `map[string]resource.Quantity`; numbers and booleans are called the same in both languages."""
    match expr:
        case Scalar(name):
            return _SCALARS.get(name, name)
        case Named(module, name):
            package = packages.get(module)
            return (
                f"{package.short_name if package else module.rpartition('.')[2]}.{name}"
            )
        case Optional(elem):
            return f"*{go_type(elem, packages)}"
        case List(elem):
            return f"[]{go_type(elem, packages)}"
        case Map(key, value):
            return f"map[{go_type(key, packages)}]{go_type(value, packages)}"
