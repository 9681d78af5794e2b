"""What to write instead of a marker that is for values of another kind.

Comes in: a marker and the type it stands on. Goes out: the fix of a diagnostic, empty where most who write it mean
nothing that could be said otherwise. Called by the markers that refuse a kind (VG210).
"""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import STRUCT_SCALARS, List, Map, Scalar, TypeExpr
from validation_gen.plan.shapes import Kind
from validation_gen.tags.base import Context

LIMITS: dict[Kind, str] = {
    "int": "imum",
    "string": "Length",
    "list": "Items",
    "map": "Properties",
}
"""What the limits of a kind are called after `min` or `max`."""

COLLECTIONS: dict[Kind, str] = {"list": "list", "map": "dict"}
"""What authors call a value of a kind whose items or values have limits of their own."""


def instead(context: Context, marker: Marker, kind: Kind) -> str:
    """What says the same of the type that the marker stands on; the marker itself is for values of `kind`."""
    native = context.shapes.value_type(context.type)
    own = context.shapes.value_kind(context.type)
    found = []
    if own in LIMITS and (limit := _limit(marker)):
        which = f" for the {COLLECTIONS[own]}" if own in COLLECTIONS else ""
        found.append(f"+k8s:{limit}{LIMITS[own]}={marker.value}{which}")
    inside = native.elem if isinstance(native, List) else None
    inside = native.value if isinstance(native, Map) else inside
    if inside is not None and context.shapes.value_kind(inside) == kind:
        values = "items" if isinstance(native, List) else "values"
        found.append(f"+k8s:eachVal=+{marker.name}={marker.value} for its {values}")
    if found:
        return f"write {', '.join(found)}"
    return _by_hand(native, marker)


def _limit(marker: Marker) -> str:
    """`min` or `max` if the marker is a limit."""
    name = marker.name.removeprefix("k8s:")
    is_limit = name == "maxBytes" or name[3:] in LIMITS.values()
    return name[:3] if is_limit else ""


def _by_hand(native: TypeExpr, marker: Marker) -> str:
    """No marker limits quantities and times."""
    is_struct = isinstance(native, Scalar) and native.name in STRUCT_SCALARS
    if is_struct and _limit(marker):
        return "write +k8s:customValidation, and the function that it calls"
    return ""
