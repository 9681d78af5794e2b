"""Real objects come back as they went in: decoded and encoded, they say the same JSON.

What is not told apart by types may differ, and is taken out of both: a plain field that has its zero may be there or
not, null is as good as nothing, and an amount has many spellings.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from validation_gen.apitypes import Quantity
from validation_gen.cli.validate_kinds import Kinds, Known
from validation_gen.decode import Document, documents
from validation_gen.runtime import DecodeError
from validation_gen.testing.shapes import Shape, attributes, shape_of

MANIFESTS = Path(__file__).parents[2] / "testdata" / "manifests"
FILES = sorted(
    file for file in MANIFESTS.rglob("*") if file.suffix in (".yaml", ".yml", ".json")
)
ZEROS: tuple[object, ...] = (None, "", 0, False, [], {})


def objects() -> Iterator[tuple[str, Known, Any]]:
    """Every object in the manifests of a kind of Kubernetes that can be decoded, with its place."""
    kinds = Kinds(())
    for file in FILES:
        with open(file, "rb") as stream:
            for found in documents(stream, file.relative_to(MANIFESTS).as_posix()):
                if not isinstance(found, Document) or not isinstance(found.data, dict):
                    continue
                names = found.data.get("apiVersion"), found.data.get("kind")
                if not all(isinstance(name, str) for name in names):
                    continue
                known = kinds.find(*map(str, names))
                if isinstance(known, Known):
                    yield f"{found.name}:{found.position.line}", known, found.data


def valid_objects() -> Iterator[tuple[str, Known, Any]]:
    for place, known, data in objects():
        try:
            known.kind.decode(data)
        except DecodeError:
            continue
        yield place, known, data


OBJECTS = list(valid_objects())


def test_there_are_objects_of_many_kinds() -> None:
    assert len(OBJECTS) > 60
    kinds = {known.kind.kind for _, known, _ in OBJECTS}
    assert {"Pod", "ResourceClaim", "ResourceSlice", "PodGroup", "DeviceMetadata"} < kinds  # fmt: skip


@pytest.mark.parametrize(
    ("known", "data"),
    [(known, data) for _, known, data in OBJECTS],
    ids=[place for place, _, _ in OBJECTS],
)
def test_an_object_is_encoded_as_it_was_decoded(known: Known, data: Any) -> None:
    encoded = known.kind.encode(known.kind.decode(data))
    shape = Shape("object", cls=known.kind.cls)
    assert without_zeros(encoded, shape) == without_zeros(data, shape)


def without_zeros(data: Any, shape: Shape) -> Any:
    """A value without nulls and plain fields that have their zero; amounts in the spelling that Kubernetes prints."""
    if shape.kind == "object" and isinstance(data, dict):
        return dict(_fields(data, shape.cls))
    if shape.kind == "list" and isinstance(data, list):
        return [without_zeros(item, shape_of(shape.item)) for item in data]
    if shape.kind == "dict" and isinstance(data, dict):
        return {k: without_zeros(v, shape_of(shape.item)) for k, v in data.items()}
    if shape.cls is Quantity and data is not None:
        return str(Quantity(str(data)))
    return data


def _fields(data: dict[str, Any], cls: type[Any]) -> Iterator[tuple[str, Any]]:
    for attribute in attributes(cls):
        shape = shape_of(attribute.hint)
        if attribute.inline:
            yield from _fields(data, shape.cls)
        elif attribute.json_name in data:
            value = without_zeros(data[attribute.json_name], shape)
            if value is not None and (shape.optional or not _is_zero(value)):
                yield attribute.json_name, value


def _is_zero(value: Any) -> bool:
    return any(value == zero and type(value) is type(zero) for zero in ZEROS)


def test_what_is_taken_out_is_no_more_than_zeros_of_plain_fields() -> None:
    """The comparison would see a field that gets lost, one that is set to zero, and an item that is gone."""
    known = Kinds(()).find("v1", "Pod")
    assert isinstance(known, Known)
    shape = Shape("object", cls=known.kind.cls)

    def seen(spec: dict[str, Any]) -> Any:
        return without_zeros({"spec": {"nodeName": "n", **spec}}, shape)["spec"]

    assert seen({"hostNetwork": False, "containers": []}) == {"nodeName": "n"}
    kept = {"nodeName": "n", "priority": 0, "containers": [{}]}
    assert seen({"priority": 0, "containers": [{"name": ""}]}) == kept
    limits = [{"resources": {"limits": {"cpu": "0.5"}}}]
    assert seen({"containers": limits})["containers"] == [
        {"resources": {"limits": {"cpu": "500m"}}}
    ]
