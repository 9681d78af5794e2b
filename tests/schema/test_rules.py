"""What each rule becomes: the schema of a field, and which values of the field it takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from tests.schema.samples import (
    MODULE,
    PREFIX,
    api_of,
    definition,
    fields,
    purpose,
    validator,
)
from validation_gen.model import Named
from validation_gen.plan.nodes import Rule
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.rules import express

LABEL = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"

PROPERTIES: dict[str, tuple[str, dict[str, Any], bool]] = {
    # markers and field: what the property has besides its type, and whether the field is required
    "required on a string": ('# +k8s:required\nf: str = ""', {"minLength": 1}, True),
    "required on a number": (
        "# +k8s:required\nf: Int32 = 0",
        {"not": {"enum": [0]}},
        True,
    ),
    "required on a bool": ("# +k8s:required\nf: bool = False", {"enum": [True]}, True),
    "required on a list": (
        "# +k8s:required\nf: list[str] = field(default_factory=list)",
        {"minItems": 1},
        True,
    ),
    "required on a dict": (
        "# +k8s:required\nf: dict[str, str] = field(default_factory=dict)",
        {"minProperties": 1},
        True,
    ),
    "required on an optional": ("# +k8s:required\nf: Int32 | None = None", {}, True),
    "required with a default": (
        '# +k8s:required\n# +default="a"\nf: str = ""',
        {"default": "a"},
        False,
    ),
    "optional with a default": (
        '# +k8s:optional\n# +default="a"\n# +k8s:maxLength=3\nf: str = ""',
        {"default": "a", "maxLength": 3},
        False,
    ),
    "a lower bound and a default": (
        "# +default=5\n# +k8s:minimum=2\nf: Int32 = 0",
        {"default": 5, "anyOf": [{"enum": [0]}, {"minimum": 2}]},
        False,
    ),
    "forbidden on a string": ('# +k8s:forbidden\nf: str = ""', {"enum": [""]}, False),
    "forbidden on an optional": (
        "# +k8s:forbidden\nf: str | None = None",
        {"not": {}},
        False,
    ),
    "a lower bound that zero misses": (
        "# +k8s:minimum=1\nf: Int32 = 0",
        {"minimum": 1},
        True,
    ),
    "a lower bound that zero meets": (
        "# +k8s:minimum=-1\nf: Int32 = 0",
        {"minimum": -1},
        False,
    ),
    "a lower bound of an optional value": (
        "# +k8s:optional\n# +k8s:minimum=1\n# +k8s:maximum=9\nf: Int32 = 0",
        {"maximum": 9, "anyOf": [{"enum": [0]}, {"minimum": 1}]},
        False,
    ),
    "a lower bound of an optional": (
        "# +k8s:optional\n# +k8s:minimum=1\nf: Int32 | None = None",
        {"minimum": 1},
        False,
    ),
    "no minimum length": ('# +k8s:minLength=0\nf: str = ""', {}, False),
    "lengths of an optional string": (
        '# +k8s:optional\n# +k8s:minLength=3\n# +k8s:maxLength=5\nf: str = ""',
        {"maxLength": 5, "anyOf": [{"enum": [""]}, {"minLength": 3}]},
        False,
    ),
    "bytes": ('# +k8s:maxBytes=5\nf: str = ""', {"maxLength": 5}, False),
    "sizes of a list": (
        "# +k8s:minItems=1\n# +k8s:maxItems=2\nf: list[str] = field(default_factory=list)",
        {"minItems": 1, "maxItems": 2},
        True,
    ),
    "sizes of an optional dict": (
        "# +k8s:optional\n# +k8s:minProperties=2\n# +k8s:maxProperties=3\n"
        "f: dict[str, str] = field(default_factory=dict)",
        {"maxProperties": 3, "anyOf": [{"maxProperties": 0}, {"minProperties": 2}]},
        False,
    ),
    "a format": (
        '# +k8s:required\n# +k8s:format=k8s-short-name\nf: str = ""',
        {"minLength": 1, "maxLength": 63, "pattern": LABEL},
        True,
    ),
    "an optional format": (
        '# +k8s:optional\n# +k8s:format=k8s-short-name\nf: str = ""',
        {"maxLength": 63, "pattern": f"^({LABEL[1:-1]})?$"},
        False,
    ),
    "neq": ('# +k8s:neq="a"\nf: str = ""', {"not": {"const": "a"}}, False),
    "an enum": ("f: Size | None = None", {"enum": ["Big", "Small"]}, False),
    "an enum by value": (
        'f: Size | Literal[""] = ""',
        {"enum": ["Big", "Small"]},
        True,
    ),
    "an optional enum by value": (
        '# +k8s:optional\nf: Size | Literal[""] = ""',
        {"enum": ["", "Big", "Small"]},
        False,
    ),
    "rules of a named type": (
        'f: Name = Name("")',
        {"maxLength": 7},
        False,
    ),
    "rules of a dataclass": (
        "f: Inner | None = None",
        {"$ref": f"{PREFIX}Inner"},
        False,
    ),
    "rules of a dataclass by value": (
        "f: Inner = field(default_factory=Inner)",
        {"$ref": f"{PREFIX}Inner"},
        True,
    ),
    "an opaque dataclass": (
        "# +k8s:opaqueType\nf: Inner = field(default_factory=Inner)",
        {"$ref": f"{PREFIX}Inner-opaque"},
        False,
    ),
    "rules of items": (
        "# +k8s:eachVal=+k8s:maxLength=3\nf: list[str] = field(default_factory=list)",
        {"items": {"type": "string", "maxLength": 3}},
        False,
    ),
    "rules of dict values": (
        "# +k8s:eachVal=+k8s:maxLength=3\nf: dict[str, str] = field(default_factory=dict)",
        {"additionalProperties": {"type": "string", "maxLength": 3}},
        False,
    ),
    "rules of dict keys": (
        "# +k8s:eachKey=+k8s:maxLength=3\nf: dict[str, str] = field(default_factory=dict)",
        {"propertyNames": {"maxLength": 3}},
        False,
    ),
    "a subfield": (
        "# +k8s:subfield(note)=+k8s:maxLength=3\nf: Inner | None = None",
        {
            "$ref": f"{PREFIX}Inner",
            "properties": {"note": {"maxLength": 3}},
        },
        False,
    ),
    "rules about updates": (
        '# +k8s:immutable\n# +k8s:update=NoUnset\nf: str = ""',
        {},
        False,
    ),
    "a rule that always fails": (
        '# +k8s:validateFalse="no"\nf: str | None = None',
        {"not": {}},
        True,
    ),
    "an option that is off": (
        '# +k8s:ifEnabled(Turbo)=+k8s:maxLength=3\nf: str = ""',
        {},
        False,
    ),
    "an option that is on": (
        '# +k8s:ifEnabled(Fast)=+k8s:required\nf: str = ""',
        {"minLength": 1},
        True,
    ),
    "an alpha rule": (
        '# +k8s:alpha(since: "1.35")=+k8s:maxLength=3\nf: str = ""',
        {},
        False,
    ),
    "a beta rule": (
        '# +k8s:beta(since: "1.35")=+k8s:maxLength=3\nf: str = ""',
        {"maxLength": 3},
        False,
    ),
    "an alpha rule that ends others": (
        '# +k8s:alpha(since: "1.35")=+k8s:required\n# +k8s:minLength=3\nf: str = ""',
        {"anyOf": [{"enum": [""]}, {"minLength": 3}]},
        False,
    ),
}

OTHERS = """
# +k8s:maxLength=7
Name = NewType("Name", str)


# +k8s:enum
class Size(StrEnum):
    SMALL = "Small"
    BIG = "Big"

"""


@pytest.mark.parametrize("case", PROPERTIES)
def test_rules_of_one_field(case: str, tmp_path: Path) -> None:
    declared, expected, is_required = PROPERTIES[case]
    found = definition(
        api_of(tmp_path, OTHERS + fields(declared)), purpose("strict", "Fast")
    )
    made = found["properties"]["f"]
    plain = ["type", "format", "description", "x-kubernetes-list-type"]
    if "items" not in expected and "additionalProperties" not in expected:
        plain += ["items", "additionalProperties"]
    assert {k: v for k, v in made.items() if k not in plain} == expected
    assert found.get("required", []) == ["f"] * is_required


OBJECTS: dict[str, tuple[str, list[Any], list[Any]]] = {
    # fields: objects that pass, objects that do not
    "a union of optionals": (
        "# +k8s:optional\n# +k8s:unionMember\na: str | None = None\n"
        "# +k8s:optional\n# +k8s:unionMember\nb: Inner | None = None",
        [{"a": ""}, {"b": {"name": "x"}}],
        [{}, {"a": "", "b": {"name": "x"}}, {"b": {}}],
    ),
    "a union of values": (
        '# +k8s:optional\n# +k8s:unionMember\na: str = ""\n'
        "# +k8s:optional\n# +k8s:unionMember\nb: list[str] = field(default_factory=list)",
        [{"a": "x"}, {"a": "x", "b": []}, {"a": "", "b": ["x"]}],
        [{}, {"a": ""}, {"b": []}, {"a": "x", "b": ["x"]}],
    ),
    "at most one": (
        "# +k8s:optional\n# +k8s:zeroOrOneOfMember\na: str | None = None\n"
        "# +k8s:optional\n# +k8s:zeroOrOneOfMember\nb: str | None = None",
        [{}, {"a": ""}, {"b": ""}],
        [{"a": "", "b": ""}],
    ),
    "a discriminated union": (
        '# +k8s:required\n# +k8s:unionDiscriminator\nt: str = ""\n'
        "# +k8s:optional\n# +k8s:unionMember\na: str | None = None\n"
        '# +k8s:optional\n# +k8s:unionMember(memberName: "Bee")\nb: str | None = None',
        [{"t": "A", "a": ""}, {"t": "Bee", "b": ""}, {"t": "C"}],
        [{"t": "A"}, {"t": "A", "b": ""}, {"t": "C", "a": ""}, {"a": ""}],
    ),
    "a discriminator with a default": (
        '# +default="A"\n# +k8s:unionDiscriminator\nt: str = ""\n'
        "# +k8s:optional\n# +k8s:unionMember\na: str | None = None",
        [{"a": ""}, {"t": "", "a": ""}, {"t": "A", "a": ""}, {"t": "B"}],
        [{}, {"t": "A"}, {"t": "B", "a": ""}],
    ),
    "one depends on the other": (
        '# +k8s:optional\n# +k8s:dependentRequired("b")\na: str | None = None\n'
        '# +k8s:optional\nb: str | None = None\n# +k8s:optional\nc: str = ""\n',
        [{}, {"b": ""}, {"a": "", "b": ""}],
        [{"a": ""}],
    ),
    "values depend on each other": (
        '# +k8s:optional\n# +k8s:dependentRequired("b")\na: str = ""\n'
        "# +k8s:optional\nb: Int32 = 0",
        [{}, {"a": ""}, {"a": "x", "b": 1}, {"b": 1}],
        [{"a": "x"}, {"a": "x", "b": 0}],
    ),
    "one forbids the other": (
        '# +k8s:optional\n# +k8s:dependentForbidden("b")\na: str = ""\n'
        "# +k8s:optional\nb: str | None = None",
        [{}, {"a": "", "b": ""}, {"a": "x"}],
        [{"a": "x", "b": ""}],
    ),
    "modes": (
        '# +k8s:modeDiscriminator\nm: str = ""\n'
        '# +k8s:ifMode("Fast")=+k8s:required\n# +k8s:ifMode("Fast")=+k8s:minLength=2\n'
        '# +k8s:ifMode("Slow")=+k8s:optional\na: str | None = None',
        [
            {},
            {"m": "Fast", "a": "xx"},
            {"m": "Slow", "a": ""},
            {"m": "Slow"},
            {"m": "Other"},
        ],
        [{"a": ""}, {"m": "Fast"}, {"m": "Fast", "a": "x"}, {"m": "Other", "a": "xx"}],
    ),
    "modes of a bool": (
        "# +k8s:modeDiscriminator\nm: bool = False\n"
        '# +k8s:ifMode("true")=+k8s:required\na: str | None = None',
        [{}, {"m": False}, {"m": True, "a": ""}],
        [{"m": True}, {"a": ""}],
    ),
    "an item by its key": (
        "# +k8s:listType=map\n# +k8s:listMapKey=name\n"
        '# +k8s:item(name: "x")=+k8s:subfield(size)=+k8s:maximum=3\n'
        "a: list[Sized] = field(default_factory=list)",
        [
            {},
            {"a": [{"name": "x", "size": 3}, {"name": "y", "size": 4}]},
            {"a": [{"name": "x"}]},
        ],
        [{"a": [{"name": "y"}, {"name": "x", "size": 4}]}],
    ),
    "a union of items": (
        "# +k8s:listType=map\n# +k8s:listMapKey=name\n"
        '# +k8s:item(name: "x")=+k8s:unionMember\n# +k8s:item(name: "y")=+k8s:unionMember\n'
        "a: list[Sized] = field(default_factory=list)",
        [{"a": [{"name": "x"}]}, {"a": [{"name": "y"}, {"name": "z"}]}],
        [{}, {"a": []}, {"a": [{"name": "z"}]}, {"a": [{"name": "x"}, {"name": "y"}]}],
    ),
    "an optional subfield": (
        "# +k8s:subfield(name)=+k8s:optional\n# +k8s:subfield(name)=+k8s:minLength=2\n"
        "a: Sized | None = None",
        [{}, {"a": {}}, {"a": {"name": ""}}, {"a": {"name": "xx"}}],
        [{"a": {"name": "x"}}],
    ),
    "an enum without one of its values": (
        'a: Speed | Literal[""] = ""',
        [{"a": "Slow"}, {"a": "Fast"}],
        [{"a": "Warp"}, {"a": "Old"}, {}],
    ),
}

SIZED = """
@dataclass(kw_only=True)
class Sized:
    name: str = ""
    size: Int32 = 0


# +k8s:enum
class Speed(StrEnum):
    SLOW = "Slow"
    # +k8s:ifDisabled(Fast)=+k8s:enumExclude
    FAST = "Fast"
    # +k8s:ifDisabled(Warp)=+k8s:enumExclude
    WARP = "Warp"
    # +k8s:enumExclude
    OLD = "Old"

"""


@pytest.mark.parametrize("case", OBJECTS)
def test_rules_between_fields(case: str, tmp_path: Path) -> None:
    declared, good, bad = OBJECTS[case]
    api = api_of(tmp_path, SIZED + fields(declared))
    check = validator(
        Definitions(api, purpose("strict", "Fast")), Named(MODULE, "Example")
    )
    assert [value for value in good if not check.is_valid(value)] == []
    assert [value for value in bad if check.is_valid(value)] == []


def test_every_node_of_the_plan_has_a_schema() -> None:
    fallback = express.dispatch(object)
    assert [node for node in get_args(Rule) if express.dispatch(node) is fallback] == []
