"""Struct tags: the text of one in, what `encoding/json` makes of it out. Called by the resolver for each field."""

from __future__ import annotations

import re

from validation_gen.dataclass import dataclass
from validation_gen.goimport import literals

_PAIR = re.compile(r'\s*([^\s:"\x00-\x1f\x7f]+):("(?:[^"\\]|\\.)*")')
_NAME_MARKS = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")


@dataclass(frozen=True, slots=True)
class JsonTag:
    """`name` is empty where the tag says none; `is_omitted` is `json:"-"`."""

    name: str = ""
    options: frozenset[str] = frozenset()
    is_omitted: bool = False


def json_tag(tag: str) -> JsonTag:
    """What a tag says about JSON. Raises ValueError, which says what is wrong with it."""
    value = _lookup(tag)
    if value == "-":
        return JsonTag(is_omitted=True)
    name, *options = value.split(",")
    if any(not (c.isalnum() or c in _NAME_MARKS) for c in name):
        raise ValueError(f"`{name}` is no name that Go accepts")
    return JsonTag(name, frozenset(options))


def _lookup(tag: str) -> str:
    """The value of the key `json`, as `reflect.StructTag` finds it; empty without one."""
    position = 0
    found = ""
    while tag[position:].strip(" "):
        match = _PAIR.match(tag, position)
        if match is None:
            raise ValueError('it is no list of `key:"value"`')
        if match[1] == "json" and not found:
            found = literals.string(match[2])
        position = match.end()
    return found
