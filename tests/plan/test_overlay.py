"""Which hand-written functions are called for what, found by their names."""

from __future__ import annotations

from pathlib import Path

from tests.plan.planned import HEAD, plan_of
from validation_gen.plan.nodes import Overlay

TYPES = (
    HEAD.replace("=*", "=TypesWithField=TypeMeta")
    + """
@dataclass(kw_only=True, slots=True)
class TypeMeta:
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class ObjectMeta:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Pool(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    other: ObjectMeta = field(default_factory=ObjectMeta)
    host: str = ""
    name: str = ""


@dataclass(kw_only=True, slots=True)
class PoolHost:
    port: str = ""


# +genclient:nonNamespaced
@dataclass(kw_only=True, slots=True)
class Node(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# +kubebuilder:resource:path=zones,scope=Cluster
@dataclass(kw_only=True, slots=True)
class Zone(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# +kubebuilder:resource:scope=Namespaced
@dataclass(kw_only=True, slots=True)
class Own(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# +k8s:validation-gen=false
@dataclass(kw_only=True, slots=True)
class Part(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


# +k8s:validation-gen=true
@dataclass(kw_only=True, slots=True)
class Holder:
    meta: TypeMeta = field(default_factory=TypeMeta)
    metadata: ObjectMeta = field(default_factory=ObjectMeta)


@dataclass(kw_only=True, slots=True)
class Named(TypeMeta):
    metadata: str = ""
"""
)

FUNCTION = '''

def {name}(op: Operation, path: Path, value: T, old: T | None{more}) -> list[FieldError]:
    """It is a rule.

    Source: {name} in the rules
    """
    return []
'''

FUNCTIONS = {
    "overlay_object_meta_of_kind": ", namespaced: bool",
    "overlay_own_metadata": "",
    "overlay_pool": "",
    "overlay_pool_name": "",
    "overlay_pool_host": "",
    "overlay_part": "",
}


def test_functions_are_called_where_their_names_say(tmp_path: Path) -> None:
    text = '"""What markers cannot say."""\n'
    for name, more in FUNCTIONS.items():
        text += FUNCTION.format(name=name, more=more)
    (tmp_path / "types_overlay.py").write_text(text)
    plan = plan_of(tmp_path, TYPES)
    found: dict[str, Overlay] = {}
    for type_plan in plan.types.values():
        name = type_plan.ref.name
        if type_plan.overlay:
            found[name] = type_plan.overlay
        for field in type_plan.fields:
            if field.overlay:
                found[f"{name}.{field.field.name}"] = field.overlay
    called = {
        place: (overlay.function, overlay.always, overlay.arguments)
        for place, overlay in found.items()
    }
    of_kind = "overlay_object_meta_of_kind"
    assert called == {
        "Pool": ("overlay_pool", True, ()),
        "Pool.name": ("overlay_pool_name", False, ()),
        "Pool.metadata": (of_kind, False, (True,)),
        # The name fits Pool.host as well.
        "PoolHost": ("overlay_pool_host", False, ()),
        "Node.metadata": (of_kind, False, (False,)),
        "Zone.metadata": (of_kind, False, (False,)),
        "Own.metadata": ("overlay_own_metadata", False, ()),
        "Part": ("overlay_part", False, ()),
    }
    for overlay in found.values():
        assert overlay.module == "types"
        assert overlay.source == f"{overlay.function} in the rules"
