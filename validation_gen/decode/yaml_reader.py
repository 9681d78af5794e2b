"""The YAML reader: text in, the data of its documents out, built in one pass over the parser's events.

Called by `documents.py`, for one piece of a file at a time. PyYAML's C parser makes the events, its Python parser where
there is no libyaml. Nothing here recurses: nesting is bounded by `Limits`, not by the stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from validation_gen.decode.reading import Read, Refusal, Repetition, limit
from validation_gen.decode.yaml_scalars import (
    NUMERIC,
    WORDS,
    check_collection_tag,
    is_merge,
    key_text,
    number,
    scalar_value,
)
from validation_gen.limits import Limits
from validation_gen.runtime.paths import Step

PARSER: Callable[[str], Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What makes the events."""

_NO_KEY: Any = object()
_MERGE: Any = object()
"""The key `<<`."""
_UNFINISHED: Any = object()
"""The value of an anchor that is still being read."""


def read_yaml(
    text: str, limits: Limits, parser: Callable[[str], Any] = PARSER
) -> Iterator[Read]:
    """The documents of a text, also those with nothing in them. Raises Refusal with an offset."""
    try:
        get = parser(text).get_event
        while type(event := get()) is not StreamEndEvent:
            if type(event) is DocumentStartEvent:
                yield _Builder(limits).read(get)
    except ReaderError as error:
        raise Refusal(f"yaml: {error.reason}", _offset_of(error, text)) from None
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(error, len(text)) from None


def _offset_of(error: ReaderError, text: str) -> int:
    """The C reader counts bytes, the Python one characters and tells so by its codec."""
    position = int(error.position)
    if error.encoding == "unicode":
        return position
    return len(text.encode()[:position].decode(errors="ignore"))


def _syntax_error(error: yaml.MarkedYAMLError, end: int) -> Refusal:
    message = f"yaml: {error.problem}"
    if error.context:
        message += f" {error.context}"
    mark = error.problem_mark or error.context_mark
    offset = end if mark is None else min(mark.index, end)
    begin = None if error.context_mark is None else error.context_mark.index
    return Refusal(message, offset, begin=begin)


class _Builder:
    """Builds one document. It is here, and not in functions, for the state that they would hand to each other.

    `outer` has the lists and objects around the one we are in: each with its `append` if it is a list, the key that
    waits for its value if it is an object, and the anchor of the next one in.
    """

    __slots__ = ("anchors", "limits", "merged", "outer", "repeated", "repetitions")

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.outer: list[tuple[Any, Any, Any, str | None]] = []
        self.anchors: dict[str, Any] = {}
        self.repetitions: list[Repetition] = []
        self.merged: dict[int, tuple[Any, set[str]]] = {}
        """The objects with merges, by their ids: each with the keys it has from them alone."""
        self.repeated = 0
        """How many values aliases have repeated."""

    def read(self, get: Callable[[], Any]) -> Read:
        """Reads to the end of the document; what is usual is done here, in local variables, without a call."""
        max_values, max_keys = self.limits.max_values, self.limits.max_keys
        data: Any = []
        add, key, count, event = data.append, _NO_KEY, 0, None
        try:
            while count <= max_values:
                event = get()
                kind = type(event)
                if kind is ScalarEvent:
                    count += 1
                    value = event.value
                    if event.tag or event.anchor:
                        value = self._special(event)
                    elif event.implicit[0]:
                        if value in WORDS:
                            value = WORDS[value]
                        elif value[0] in NUMERIC:
                            value = number(value)
                elif kind is MappingStartEvent or kind is SequenceStartEvent:
                    count += 1
                    data, add, key = self._enter(event, data, add, key)
                    continue
                elif kind is MappingEndEvent or kind is SequenceEndEvent:
                    value = data
                    data, add, key = self._leave(value)
                elif kind is AliasEvent:
                    value = self._alias(event.anchor)
                else:  # the end of the document
                    return Read(data[0], tuple(self.repetitions))
                if add is not None:
                    add(value)
                elif key is _NO_KEY:
                    key = value
                    if (
                        type(value) is not str
                        or value in data
                        or value == "<<"
                        or len(data) >= max_keys
                    ):
                        key = self._unusual_key(data, value, event)
                elif key is _MERGE:
                    self._merge(data, value)
                    key = _NO_KEY
                else:
                    data[key] = value
                    key = _NO_KEY
            raise limit("max-values", f"more than {max_values} values in one document")
        except Refusal as refusal:
            if refusal.offset is None and event is not None:
                refusal.offset = event.start_mark.index
            raise

    def _special(self, event: Any) -> Any:
        """A scalar with a tag or an anchor."""
        value = scalar_value(event.value, event.tag, event.implicit[0])
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        return value

    def _enter(self, event: Any, data: Any, add: Any, key: Any) -> tuple[Any, Any, Any]:
        """Into a list or object."""
        if add is None and key is _NO_KEY:
            raise Refusal("yaml: invalid map key: it is not a scalar")
        if len(self.outer) >= self.limits.max_depth:
            raise limit("max-depth", f"exceeded max depth of {self.limits.max_depth}")
        self.outer.append((data, add, key, event.anchor))
        if event.anchor is not None:
            self.anchors[event.anchor] = _UNFINISHED
        is_object = type(event) is MappingStartEvent
        if event.tag is not None:
            check_collection_tag(event.tag, "map" if is_object else "seq")
        if is_object:
            return {}, None, _NO_KEY
        items: list[Any] = []
        return items, items.append, _NO_KEY

    def _leave(self, value: Any) -> tuple[Any, Any, Any]:
        """Out of a list or object that is complete."""
        data, add, key, anchor = self.outer.pop()
        if anchor is not None:
            self.anchors[anchor] = value
        return data, add, key

    def _alias(self, name: str) -> Any:
        if name not in self.anchors:
            raise Refusal(f"yaml: unknown anchor '{name}' referenced")
        value = self.anchors[name]
        if value is _UNFINISHED:
            raise Refusal(f"yaml: anchor '{name}' value contains itself")
        allowed = self.limits.max_alias_values
        self.repeated += _size(value, allowed - self.repeated)
        if self.repeated > allowed:
            raise limit(
                "max-alias-values",
                "yaml: document contains excessive aliasing:"
                f" more than {allowed} values are repeated",
            )
        return value

    def _unusual_key(self, data: dict[str, Any], value: Any, event: Any) -> Any:
        """A key that is no text, a merge, there already, or one too many."""
        if isinstance(value, (dict, list)):
            raise Refusal("yaml: invalid map key: it is not a scalar")
        if not isinstance(value, str):
            value = key_text(getattr(event, "value", str(value)), value)
        elif type(event) is ScalarEvent and is_merge(
            value, event.tag, event.implicit[0]
        ):
            return _MERGE
        if value in data:
            _, merged = self.merged.get(id(data), (data, set()))
            if value in merged:
                merged.remove(value)
            else:
                path = (*self._path(), value)
                self.repetitions.append(Repetition(path, event.start_mark.index))
        elif len(data) >= self.limits.max_keys:
            raise limit(
                "max-keys", f"more than {self.limits.max_keys} keys in one object"
            )
        return value

    def _path(self) -> Iterator[Step]:
        """The way to the list or object that we are in."""
        for data, add, key, _ in self.outer[1:]:
            yield key if add is None else len(data)

    def _merge(self, data: dict[str, Any], value: Any) -> None:
        """Adds the keys of one object or several, the first of them winning, in the order of the document.

        As in go.yaml.in/yaml/v2 they also replace keys that stand above the merge.
        """
        sources = value if isinstance(value, list) else [value]
        if not all(isinstance(source, dict) for source in sources):
            raise Refusal(
                "yaml: map merge requires map or sequence of maps as the value"
            )
        _, merged = self.merged.setdefault(id(data), (data, set()))
        for source in reversed(sources):
            merged |= source.keys() - data.keys()
            data.update(source)


def _size(value: Any, allowed: int) -> int:
    """How many values there are in `value`, counting no further than just beyond what is allowed."""
    count, level = 1, [value]
    while level and count <= allowed:
        below: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                below += item.values()
            elif isinstance(item, list):
                below += item
            if count + len(below) > allowed:
                break
        count += len(below)
        level = below
    return count
