"""Which names of Python and of `validation_gen.apitypes` have an API type, and what to write for those that have none.

Data for `annotations` and `resolver`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.model import ScalarName

APITYPES = "validation_gen.apitypes"

SCALARS: Mapping[tuple[str, str], ScalarName] = MappingProxyType(
    {
        ("builtins", "str"): "str",
        ("builtins", "bool"): "bool",
        ("builtins", "bytes"): "bytes",
        ("builtins", "int"): "int",
        ("builtins", "float"): "float64",
        ("typing", "Any"): "Any",
    }
)

API_SCALARS: Mapping[str, ScalarName] = MappingProxyType(
    {
        "Int": "int",
        "Int8": "int8",
        "Int16": "int16",
        "Int32": "int32",
        "Int64": "int64",
        "Uint": "uint",
        "Uint8": "uint8",
        "Uint16": "uint16",
        "Uint32": "uint32",
        "Uint64": "uint64",
        "Float32": "float32",
        "Float64": "float64",
        "Quantity": "Quantity",
        "IntOrString": "IntOrString",
        "Time": "Time",
        "MicroTime": "MicroTime",
        "Duration": "Duration",
        "RawExtension": "RawExtension",
        "FieldsV1": "FieldsV1",
        "Json": "Any",
    }
)
"""The types of `validation_gen.apitypes` by name."""

TYPELESS_MODULES = frozenset(
    {
        "__future__",
        "abc",
        "builtins",
        "collections",
        "collections.abc",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
        "fractions",
        "ipaddress",
        "pathlib",
        "typing",
        "uuid",
        "validation_gen.dataclass",
    }
)
"""Modules that declarations name and that have no further API types: all but the last are the standard library's."""

EXPECTED = (
    "str, bool, bytes, int, float, a type of validation_gen.apitypes, a dataclass, "
    "a StrEnum, a NewType, list[T], dict[K, V] or T | None"
)

EXPECTED_CLASS = "a class with `@dataclass`, a `StrEnum` or a `NewType`"

_SET = "write `list[T]` with `# +k8s:listType=set` above the field"
_LIST = "write `list[T]`"
_DICT = "write `dict[K, V]`"
_ENUM = "make it a StrEnum with `# +k8s:enum` above it"

_INSTEAD = {
    **dict.fromkeys(
        ["set", "frozenset", "Set", "FrozenSet", "AbstractSet", "MutableSet"], _SET
    ),
    **dict.fromkeys(
        [
            "tuple",
            "Tuple",
            "Sequence",
            "MutableSequence",
            "Iterable",
            "Iterator",
            "Collection",
            "deque",
            "Deque",
        ],
        _LIST,
    ),
    **dict.fromkeys(
        ["Mapping", "MutableMapping", "OrderedDict", "DefaultDict", "defaultdict"],
        _DICT,
    ),
    **dict.fromkeys(["Enum", "StrEnum", "IntEnum", "Flag"], _ENUM),
    **dict.fromkeys(["TypedDict", "NamedTuple"], "declare a dataclass"),
    "bytearray": "write `bytes`",
    "complex": "use `float`",
    "Decimal": "use `validation_gen.apitypes.Quantity`",
    "Fraction": "use `validation_gen.apitypes.Quantity`",
    "datetime": "use `validation_gen.apitypes.Time`",
    "date": "use `str`",
    "time": "use `str`",
    "timedelta": "use `validation_gen.apitypes.Duration`",
    "object": "use `validation_gen.apitypes.RawExtension` for any JSON object",
    "UUID": "use `str` with `# +k8s:format=k8s-uuid` above the field",
    "Text": "write `str`",
    "AnyStr": "write `str`",
    "Self": "write the name of the class",
    "Path": "use `str`",
}


def instead_of(target: tuple[str, str]) -> str:
    """What to write for a Python type that has no API type, empty if nothing comes near it."""
    module, name = target
    return _INSTEAD.get(name, "") if module in TYPELESS_MODULES else ""


def is_apitypes(module: str) -> bool:
    return module == APITYPES or module.startswith(APITYPES + ".")
