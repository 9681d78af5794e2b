"""The checker of structural schemas refuses what API servers refuse: one case for each of its rules."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.schema.crd.structural import problems
from validation_gen.schema.crd.document import yaml_text

STRING = {"type": "string"}


def root(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def spec(**words: Any) -> dict[str, Any]:
    return root(spec={"type": "string", **words})


def items(kind: str, item: dict[str, Any], **words: Any) -> dict[str, Any]:
    return root(
        l={"type": "array", "items": item, "x-kubernetes-list-type": kind, **words}
    )


GOOD = [
    root(),
    root(metadata={"type": "object", "properties": {"name": {"maxLength": 3, **STRING}}}),
    root(port={"x-kubernetes-int-or-string": True, "anyOf": [{"type": "integer"}, STRING]}),
    root(any={"x-kubernetes-preserve-unknown-fields": True}),
    spec(anyOf=[{"enum": [""]}, {"minLength": 3}], default="abc"),
    items("set", STRING),
    items("set", {"type": "object", "x-kubernetes-map-type": "atomic"}),
    items("map", {**root(k=STRING), "required": ["k"]}, **{"x-kubernetes-list-map-keys": ["k"]}),
    items("map", root(k={**STRING, "default": "a"}), **{"x-kubernetes-list-map-keys": ["k"]}),
    {**root(a=STRING), "x-kubernetes-validations": [{"rule": "true", "fieldPath": ".a"}]},
    {**root(**{"a-b": STRING}), "x-kubernetes-validations": [{"rule": "true", "fieldPath": "['a-b']"}]},
]  # fmt: skip


@pytest.mark.parametrize("schema", GOOD)
def test_right_schemas(schema: dict[str, Any]) -> None:
    assert problems(schema) == []


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        *((spec(anyOf=[{word: value}]), f"{word} stands inside a junctor") for word, value in {
            "type": "string", "title": "a", "description": "a", "default": "a", "nullable": True,
            "additionalProperties": {}, "x-kubernetes-list-type": "set", "x-kubernetes-validations": [],
        }.items()),
        (spec(**{"$ref": "#/x"}), "$ref is refused"),
        (spec(uniqueItems=True), "uniqueItems is refused"),
        (spec(patternProperties={}), "patternProperties is refused"),
        (spec(definitions={}), "definitions is refused"),
        (spec(dependencies={}), "dependencies is refused"),
        (spec(const=1), "const is refused or dropped"),
        (spec(propertyNames={}), "propertyNames is refused or dropped"),
        (spec(dependentRequired={}), "dependentRequired is refused or dropped"),
        (spec(**{"if": {}}), "if is refused or dropped"),
        (spec(**{"x-kubernetes-unions": []}), "x-kubernetes-unions is refused or dropped"),
        (spec(exclusiveMinimum=3), "exclusiveMinimum is a number"),
        (spec(type=["string", "null"]), "is no type"),
        (spec(type=None), "there is no type"),
        (STRING, "the root is no object"),
        (root(l={"type": "array"}), "the items of a list have no schema"),
        (root(o={**root(), "additionalProperties": False}), "properties stand beside additionalProperties"),
        (spec(default="", enum=["a"]), "default: "),
        (spec(default="", minLength=1), "default: "),
        (root(o={**root(a=STRING), "required": ["a"], "default": {}}), "default: "),
        (root(o={**root(a=STRING), "default": {"b": 1}}), "b is pruned"),
        ({**root(a=STRING), "anyOf": [{"properties": {"b": {}}}]}, "b is declared nowhere outside"),
        (items("set", root()), "neither scalar nor atomic"),
        (items("map", root(k=STRING)), "a list map without keys"),
        (items("map", root(k=STRING), **{"x-kubernetes-list-map-keys": ["k"]}), "neither required nor defaulted"),
        (items("map", root(), **{"x-kubernetes-list-map-keys": ["k"]}), "the key k is no property"),
        (spec(**{"x-kubernetes-list-type": "set"}), "a list type on what is no list"),
        (root(metadata={"type": "object", "properties": {"labels": {}}}), "more than name and generateName"),
        (root(metadata={"type": "object", "description": "a"}), "more than name and generateName"),
        (spec(**{"x-kubernetes-validations": [{"rule": " "}]}), "no rule"),
        (spec(**{"x-kubernetes-validations": [{"rule": "true", "reason": "FieldValueTooLong"}]}), "is no reason"),
        (spec(**{"x-kubernetes-validations": [{"rule": "true", "message": " "}]}), "the message is empty"),
        (spec(**{"x-kubernetes-validations": [{"rule": "true", "optionalOldSelf": True}]}), "without oldSelf"),
        (spec(**{"x-kubernetes-validations": [{"rule": "true", "fieldPath": ".a"}]}), "leads nowhere"),
    ],
)  # fmt: skip
def test_wrong_schemas(schema: dict[str, Any], problem: str) -> None:
    assert problem in "\n".join(problems(schema))


@pytest.mark.parametrize(
    "text",
    ["n", "Y", "1e3", "0o17", "0x1F", "1_000", "+1", "-.5", "12:30", "2026-01-02"],
)
def test_texts_that_yaml_readers_do_not_agree_on_are_quoted(text: str) -> None:
    """For the reader of API servers, `n` is a truth value and `0o17` a number."""
    assert yaml_text({text: [text]}) == f"'{text}':\n- '{text}'\n"


def test_texts_that_all_agree_on_are_not() -> None:
    assert yaml_text({"no-1": [".spec.n", "a1", "1 of 2"]}) == "no-1:\n- .spec.n\n- a1\n- 1 of 2\n"  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["it's !", "a\n\nb ", "!x == ''", "# not: a comment", "x" * 300, "é\t", " a"],
)
def test_every_text_comes_back(text: str) -> None:
    assert yaml.safe_load(yaml_text({"a": text})) == {"a": text}
