"""Recorded JSON in, API objects out: a lenient reader that goes by the annotations of a module alone.

The records hold what Go's encoder wrote, with unset structs, nulls for lists and base64, for types that need not be
registered. The generated decoders are strict and know registered types only; this reader makes the conformance of
validators independent of them.
"""

from __future__ import annotations

import base64
import sys
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Annotated, Any, Literal, NewType, TypeAlias

from validation_gen.apitypes import Json
from validation_gen.source.names import lower_camel

Reader: TypeAlias = Callable[[Json], Any]

_ZEROS: dict[Any, Any] = {str: "", bool: False, int: 0, float: 0.0, Any: None}


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a dataclass; `key` is its name in JSON, None for a field whose own fields stand in its place."""

    attribute: str
    key: str | None
    read: Reader


class ValueReader:
    """Reads values of any annotation. What it finds out about a class it keeps."""

    __slots__ = ("_members", "_readers")

    def __init__(self) -> None:
        self._readers: dict[Any, Reader] = {}
        self._members: dict[type[Any], tuple[Member, ...]] = {}

    def read(self, hint: Any, data: Json) -> Any:
        """The value of type `hint` that the data stand for; null is its zero value.

        Raises TypeError for an annotation that is no API type, and what the constructors of scalars raise.
        """
        return self._reader(hint)(data)

    def _reader(self, hint: Any) -> Reader:
        if hint not in self._readers:
            self._readers[hint] = self._make_reader(hint)
        return self._readers[hint]

    def _make_reader(self, hint: Any) -> Reader:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if isinstance(hint, NewType):
            # Not before it is needed: the type may contain itself.
            return lambda data: self.read(_supertype(hint), data)
        if origin is Annotated:
            return self._reader(arguments[0])
        if origin in (typing.Union, types.UnionType):
            return self._union_reader(arguments)
        if origin is list:
            return self._list_reader(self._reader(arguments[0]))
        if origin is dict:
            return self._map_reader(self._reader(arguments[1]))
        if hint in _ZEROS:
            zero = _ZEROS[hint]
            return lambda data: zero if data is None else data
        if hint is bytes:
            return _bytes
        if hasattr(hint, "from_json"):
            return typing.cast(Reader, hint.from_json)
        if isinstance(hint, type) and is_dataclass(hint):
            return lambda data: self._object(hint, data or {})
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return _enum_reader(hint)
        raise TypeError(f"{hint!r} is no API type")

    def _union_reader(self, members: tuple[Any, ...]) -> Reader:
        """Of `T | None`, and of `T | Literal[""]` for an enum by value."""
        is_optional = type(None) in members
        (inner,) = (
            self._reader(member)
            for member in members
            if member is not type(None) and typing.get_origin(member) is not Literal
        )
        if is_optional:
            return lambda data: None if data is None else inner(data)
        return lambda data: inner(data) if data else ""

    def _list_reader(self, item: Reader) -> Reader:
        def read(data: Json) -> Any:
            return [item(value) for value in typing.cast(list[Json], data or [])]

        return read

    def _map_reader(self, value: Reader) -> Reader:
        def read(data: Json) -> Any:
            members = typing.cast(dict[str, Json], data or {})
            return {key: value(member) for key, member in members.items()}

        return read

    def _object(self, cls: type[Any], data: Json) -> Any:
        if cls not in self._members:
            self._members[cls] = tuple(self._members_of(cls))
        given = typing.cast(dict[str, Json], data)
        return cls(
            **{
                member.attribute: member.read(
                    given if member.key is None else given[member.key]
                )
                for member in self._members[cls]
                if member.key is None or given.get(member.key) is not None
            }
        )

    def _members_of(self, cls: type[Any]) -> Iterator[Member]:
        hints = typing.get_type_hints(cls)
        for field in fields(cls):
            inline = field.metadata.get("inline", False)
            key = field.metadata.get("json") or lower_camel(field.name)
            reader = self._reader(hints[field.name])
            yield Member(field.name, None if inline else key, reader)


def _supertype(hint: NewType) -> Any:
    """What a named type is made of; a quoted annotation means the names of its module."""
    supertype = hint.__supertype__
    if isinstance(supertype, str):
        return eval(supertype, vars(sys.modules[hint.__module__]))
    return supertype


def _bytes(data: Json) -> bytes:
    return base64.b64decode(data) if isinstance(data, str) else b""


def _enum_reader(cls: type[StrEnum]) -> Reader:
    """Values that are no members stay strings, for validation to report."""
    members = {member.value: member for member in cls}
    return lambda data: members.get(str(data), data) if data else ""
