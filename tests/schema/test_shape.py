"""The structure of types: what each becomes, as kube-openapi writes it and as we do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.schema.samples import PREFIX, api_of, definition, fields, purpose
from validation_gen.model import Named
from validation_gen.schema.api import read_api
from validation_gen.schema.definitions import Definitions
from validation_gen.source import load_files

META = "io.k8s.apimachinery.pkg.apis.meta.v1."

TYPES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    # field: the property upstream, and what strict has otherwise
    "a string": ('f: str = ""', {"type": "string"}, {}),
    "a bool": ("f: bool = False", {"type": "boolean"}, {}),
    "an int32": ("f: Int32 = 0", {"type": "integer", "format": "int32"}, {}),
    "an int64": ("f: Int64 = 0", {"type": "integer", "format": "int64"}, {}),
    "an int": (
        "f: int = 0",
        {"type": "integer", "format": "int32"},
        {"format": "int64"},
    ),
    "an int16": (
        "f: Int16 = 0",
        {"type": "integer", "format": "int32"},
        {"minimum": -32768, "maximum": 32767},
    ),
    "a byte": (
        "f: Uint8 = 0",
        {"type": "integer", "format": "byte"},
        {"format": "int32", "minimum": 0, "maximum": 255},
    ),
    "an uint32": (
        "f: Uint32 = 0",
        {"type": "integer", "format": "int64"},
        {"minimum": 0, "maximum": 4294967295},
    ),
    "a float": ("f: Float64 = 0.0", {"type": "number", "format": "double"}, {}),
    "bytes": ('f: bytes = b""', {"type": "string", "format": "byte"}, {}),
    "an optional": ("f: str | None = None", {"type": "string"}, {}),
    "a time": ("f: Time | None = None", {"$ref": f"{META}Time"}, {}),
    "a quantity": (
        "f: Quantity | None = None",
        {"$ref": "io.k8s.apimachinery.pkg.api.resource.Quantity"},
        {},
    ),
    "a list": (
        "f: list[Int32] = field(default_factory=list)",
        {"type": "array", "items": {"type": "integer", "format": "int32"}},
        {},
    ),
    "a list of optionals": (
        "f: list[str | None] = field(default_factory=list)",
        {"type": "array", "items": {"type": "string"}},
        {},
    ),
    "a dict": (
        "f: dict[str, bool] = field(default_factory=dict)",
        {"type": "object", "additionalProperties": {"type": "boolean"}},
        {},
    ),
    "a dict of lists": (
        "f: dict[str, list[str]] = field(default_factory=dict)",
        {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
        {},
    ),
    "a dataclass": ("f: Plain | None = None", {"$ref": f"{PREFIX}Plain"}, {}),
    "a named string": ('f: Name = Name("")', {"type": "string"}, {}),
    "an enum": ('f: Mode | Literal[""] = ""', {"type": "string"}, {}),
    "an enum that says so": (
        "f: Size | None = None",
        {
            "type": "string",
            "enum": ["Big", "Small"],
            "description": 'Possible enum values:\n - `"Big"` more\n - `"Small"` less',
        },
        {},
    ),
    "an enum in our spelling": (
        "# How warm.\nf: Heat | None = None",
        {"type": "string", "description": "How warm."},
        {
            "enum": ["Cold", "Hot"],
            "description": 'How warm.\n\nPossible enum values:\n - `"Cold"`\n - `"Hot"` above 40 degrees',
        },
    ),
    "list type and keys": (
        "# +listType=map\n# +listMapKey=name\nf: list[Plain] = field(default_factory=list)",
        {
            "type": "array",
            "items": {"$ref": f"{PREFIX}Plain"},
            "x-kubernetes-list-type": "map",
            "x-kubernetes-list-map-keys": ["name"],
        },
        {},
    ),
    "our spelling of the list type": (
        "# +k8s:listType=set\nf: list[str] = field(default_factory=list)",
        {"type": "array", "items": {"type": "string"}},
        {"x-kubernetes-list-type": "set", "uniqueItems": True},
    ),
    "the keys of unique=map": (
        "# +k8s:listType=atomic\n# +k8s:unique=map\n# +k8s:listMapKey=name\n"
        "f: list[Plain] = field(default_factory=list)",
        {"type": "array", "items": {"$ref": f"{PREFIX}Plain"}},
        {"x-kubernetes-list-type": "atomic", "uniqueItems": True},
    ),
    "patch hints": (
        "# +patchStrategy=merge\n# +patchMergeKey=name\nf: list[Plain] = field(default_factory=list)",
        {
            "type": "array",
            "items": {"$ref": f"{PREFIX}Plain"},
            "x-kubernetes-patch-strategy": "merge",
            "x-kubernetes-patch-merge-key": "name",
        },
        {},
    ),
    "an atomic dict": (
        "# +mapType=atomic\nf: dict[str, str] = field(default_factory=dict)",
        {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "x-kubernetes-map-type": "atomic",
        },
        {},
    ),
    "a default": (
        '# +default="a"\nf: str = ""',
        {"type": "string", "default": "a"},
        {},
    ),
    "a default by reference": (
        "# +default=ref(USUAL)\nf: Int32 | None = None",
        {"type": "integer", "format": "int32", "default": 3},
        {},
    ),
    "documentation": (
        "# What it is for,\n# in two lines.\nf: bool = False",
        {"type": "boolean", "description": "What it is for, in two lines."},
        {},
    ),
    "documentation of an enum": (
        "# How big.\nf: Size | None = None",
        {
            "type": "string",
            "enum": ["Big", "Small"],
            "description": 'How big.\n\nPossible enum values:\n - `"Big"` more\n - `"Small"` less',
        },
        {},
    ),
}

OTHERS = """
USUAL: Final = 3
Name = NewType("Name", str)


class Mode(StrEnum):
    FAST = "Fast"


# +k8s:enum
class Heat(StrEnum):
    # above 40 degrees
    HOT = "Hot"
    COLD = "Cold"
    # +k8s:enumExclude
    GONE = "Gone"


# +enum
class Size(StrEnum):
    # less
    SMALL = "Small"
    # more
    BIG = "Big"


@dataclass(kw_only=True)
class Plain:
    name: str = ""

"""


@pytest.mark.parametrize("case", TYPES)
def test_a_field_is_published_as(case: str, tmp_path: Path) -> None:
    declared, upstream, otherwise = TYPES[case]
    api = api_of(tmp_path, OTHERS + fields(declared))
    found = definition(api, purpose("upstream"))
    assert found["properties"]["f"] == upstream
    found = definition(api, purpose())
    assert found["properties"]["f"] == upstream | otherwise


REQUIRED: dict[str, tuple[bool, Any]] = {
    # field: is it required upstream, and what default does kube-openapi make up
    'f: str = ""': (False, None),
    'f: str = field(default="", metadata={"omitempty": False})': (True, ""),
    '# +optional\nf: str = field(default="", metadata={"omitempty": False})': (
        False,
        "",
    ),
    '# +required\nf: str = ""': (True, None),
    "# +required\nf: Int32 | None = None": (True, None),
    'f: Int32 = field(default=0, metadata={"omitempty": False})': (True, 0),
    'f: bool = field(default=False, metadata={"omitempty": False})': (True, False),
    "f: Plain = field(default_factory=Plain)": (False, {}),
    "f: Plain | None = None": (False, None),
    'f: list[str] = field(default_factory=list, metadata={"omitempty": False})': (
        True,
        None,
    ),
    'f: Time = field(default_factory=Time, metadata={"omitempty": False})': (
        True,
        None,
    ),
}


@pytest.mark.parametrize("declared", REQUIRED)
def test_requiredness_and_made_up_defaults(declared: str, tmp_path: Path) -> None:
    is_required, default = REQUIRED[declared]
    api = api_of(tmp_path, OTHERS + fields(declared))
    found = definition(api, purpose("upstream"))
    assert found.get("required", []) == ["f"] * is_required
    assert found["properties"]["f"].get("default") == default
    found = definition(api, purpose())
    assert found.get("required", []) == ["f"] * is_required
    assert "default" not in found["properties"]["f"]


def test_embedded_fields_stand_where_their_struct_does(tmp_path: Path) -> None:
    body = """
@dataclass(kw_only=True)
class TypeMeta:
    kind: str = ""


@dataclass(kw_only=True)
class Handler:
    port: Int32 = 0


@dataclass(kw_only=True)
class Example(TypeMeta):
    first: str = ""
    handler: Handler = field(default_factory=Handler, metadata={"inline": True})
    # +k8s:openapi-gen=false
    hidden: str = ""
    last: str = ""
"""
    api = api_of(tmp_path, body)
    definitions = Definitions(api, purpose("upstream"))
    name = definitions.name(Named("sample_api.v1.types", "Example"))
    found = definitions.named([name])[name]
    assert list(found["properties"]) == ["kind", "first", "port", "last"]
    assert found["x-kubernetes-group-version-kind"] == [
        {"group": "demo.example.com", "kind": "Example", "version": "v1"}
    ]


def test_unions_are_documented_as_kube_openapi_does(tmp_path: Path) -> None:
    body = """
# +union
@dataclass(kw_only=True)
class Example:
    # +unionDiscriminator
    type: str = ""
    # +optional
    fast_lane: str | None = None
    # +optional
    slow: str | None = None
"""
    found = definition(api_of(tmp_path, body), purpose("upstream"))
    assert found["x-kubernetes-unions"] == [
        {
            "discriminator": "type",
            "fields-to-discriminateBy": {"fastLane": "FastLane", "slow": "Slow"},
        }
    ]


def test_two_types_with_one_name_are_reported(tmp_path: Path) -> None:
    api = api_of(tmp_path / "a", fields('f: str = ""'))
    assert Definitions(api, purpose()).problems == []
    file = tmp_path / "a" / "sample_api" / "v1" / "types.py"
    other = file.with_name("more.py")
    other.write_text(file.read_text(), encoding="utf-8")
    both, wrong = read_api(load_files([file, other], display_root=tmp_path))
    assert wrong == []
    problems = Definitions(both, purpose()).problems
    assert [(p.code, p.span.path) for p in problems] == [
        ("VG701", "a/sample_api/v1/types.py")
    ] * 2


def test_a_default_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    api = api_of(tmp_path, fields('# +default=oops\nf: str = ""'))
    definitions = Definitions(api, purpose())
    definitions.closure([Named("sample_api.v1.types", "Example")])
    assert [p.code for p in definitions.problems] == ["VG150"]
