"""From an error's path to the value in the object it speaks of, to be read and replaced.

Comes in: an object and a `Path`. Goes out: a `Place`, or None if the path leads nowhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.runtime import Path
from validation_gen.testing.shapes import (
    Attribute,
    attributes,
    item_value,
    shape_of,
    zero,
)

_SELECTOR = re.compile(r"\w*\[(\{.*\})\]")
"""How errors call a list item that is a member of a union: `tasks[{"name": "done"}]`."""


@dataclass(slots=True)
class Place:
    """Where a value is: in an attribute, at an index or under a key of `container`; the object itself is in none."""

    container: Any
    step: str | int | None
    hint: Any
    value: Any

    def put(self, value: Any) -> None:
        self.value = value
        if self.step is None:
            return
        if is_dataclass(self.container):
            setattr(self.container, str(self.step), value)
        else:
            self.container[self.step] = value

    def unset(self) -> None:
        """The field's zero value; an item is taken out of its list or dict."""
        if is_dataclass(self.container):
            self.put(zero(self.hint))
        elif self.step is not None:
            del self.container[self.step]


def root(obj: Any) -> Place:
    """The object itself."""
    return Place(None, None, type(obj), obj)


def find(start: Place, path: Path) -> Place | None:
    """The place that a path leads to from another one."""
    place = start
    for step in steps_of(path):
        found = (
            member(place, step)
            if isinstance(step, str)
            else inside(place, step[0] if isinstance(step, tuple) else step)
        )
        if found is None:
            return None
        place = found
    return place


def steps_of(path: Path) -> list[str | int | tuple[str]]:
    steps: list[str | int | tuple[str]] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return steps[::-1]


def member(place: Place, name: str) -> Place | None:
    """A field by JSON name, that of an inlined object included, or an item that a union names by its keys."""
    selector = _SELECTOR.fullmatch(name)
    if selector:
        return selected(place, json.loads(selector[1]))
    if not is_dataclass(place.value):
        return None
    for owner, attribute in flattened(place.value):
        if attribute.json_name == name:
            return of_attribute(owner, attribute)
    return embedded(place, name.rpartition(".")[2])


def embedded(place: Place, name: str) -> Place | None:
    """The inlined object or base class that a path on the root calls by the name of its type."""
    for attribute in attributes(type(place.value)):
        if attribute.inline and type_name(attribute.hint) == name:
            return of_attribute(place.value, attribute)
    is_base = any(cls.__name__ == name for cls in type(place.value).__mro__)
    return place if is_base else None


def type_name(hint: Any) -> str:
    return getattr(shape_of(hint).cls, "__name__", "")


def of_attribute(owner: Any, attribute: Attribute) -> Place:
    return Place(owner, attribute.name, attribute.hint, getattr(owner, attribute.name))


def flattened(obj: Any) -> Iterator[tuple[Any, Attribute]]:
    """The fields that an object has in JSON, each with the object that holds it."""
    for attribute in attributes(type(obj)):
        if not attribute.inline:
            yield obj, attribute
        elif (inner := getattr(obj, attribute.name)) is not None:
            yield from flattened(inner)


def inside(place: Place, step: str | int) -> Place | None:
    """An item or value."""
    holder, item = place.value, shape_of(place.hint).item
    if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        return Place(holder, step, item, holder[step])
    if isinstance(holder, dict) and step in holder:
        return Place(holder, step, item, holder[step])
    return None


def selected(place: Place, keys: dict[str, Any]) -> Place | None:
    """The item of a list with these keys; it is added if there is none."""
    if not isinstance(place.value, list):
        return None
    hint = shape_of(place.hint).item
    for at, item in enumerate(place.value):
        if keys.items() <= keyed(item).items():
            return Place(place.value, at, hint, item)
    item = item_value(hint)
    for holder, attribute in flattened(item):
        if attribute.json_name in keys:
            setattr(holder, attribute.name, keys[attribute.json_name])
    place.value.append(item)
    return Place(place.value, len(place.value) - 1, hint, item)


def keyed(item: Any) -> dict[str, Any]:
    return {a.json_name: getattr(owner, a.name) for owner, a in flattened(item)}
