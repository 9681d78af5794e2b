"""Where the values of YAML documents are: text that has been read before in, trees of offsets out.

Called by `model.Source` when a position has to be shown, so for documents with errors alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from validation_gen.decode.nodes import Node
from validation_gen.decode.reading import Refusal
from validation_gen.decode.yaml_reader import PARSER
from validation_gen.decode.yaml_scalars import is_merge, key_text, scalar_value


class _Open:
    """A list or object that is being read. `key` waits for its value: its text, None for a merge, and its offset."""

    __slots__ = ("key", "merge", "node")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.key: tuple[str | None, int] | None = None
        self.merge: Node | None = None

    def put(self, node: Node, key: str | None) -> None:
        children = self.node.children
        if isinstance(children, list):
            children.append(node)
        elif self.key is None:
            self.settle()
            self.key = (key, node.offset)
        else:
            text, offset = self.key
            self.key = None
            if text is None:
                self.merge = node
            elif children is not None:
                children[text] = (offset, node)

    def settle(self) -> None:
        """Adds what a merge brings, once that is complete."""
        if self.merge is None or not isinstance(self.node.children, dict):
            return
        found = self.merge.children
        for source in reversed(found) if isinstance(found, list) else [self.merge]:
            if isinstance(source.children, dict):
                self.node.children.update(source.children)
        self.merge = None


def mark_yaml(text: str, parser: Callable[[str], Any] = PARSER) -> list[Node]:
    """The documents of a text; of one that cannot be read to its end, those before it."""
    documents = []
    try:
        get = parser(text).get_event
        while (event := get()).__class__ is not StreamEndEvent:
            if event.__class__ is DocumentStartEvent:
                documents.append(_document(get))
    except (yaml.YAMLError, Refusal):
        pass
    return documents


def _document(get: Callable[[], Any]) -> Node:
    documents = _Open(Node(0, []))
    around = [documents]
    anchors: dict[str, tuple[Node, str | None]] = {}
    while (event := get()).__class__ is not DocumentEndEvent:
        kind = event.__class__
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            around.pop().settle()
            continue
        node, key = _node(event, anchors)
        around[-1].put(node, key)
        if node.children is not None and kind is not AliasEvent:
            around.append(_Open(node))
    found = documents.node.children
    assert isinstance(found, list)
    return found[0]


def _node(
    event: Any, anchors: dict[str, tuple[Node, str | None]]
) -> tuple[Node, str | None]:
    """A node, and the text it is as a key."""
    offset = event.start_mark.index
    kind = event.__class__
    if kind is AliasEvent:
        if event.anchor not in anchors:
            raise Refusal(f"unknown anchor '{event.anchor}'", offset)
        target, key = anchors[event.anchor]
        return Node(offset, target.children), key
    if kind is ScalarEvent:
        node, key = Node(offset), _key(event)
    else:
        node, key = Node(offset, {} if kind is MappingStartEvent else []), None
    if event.anchor is not None:
        anchors[event.anchor] = node, key
    return node, key


def _key(event: Any) -> str | None:
    """The text of a scalar as a key, None if it is a merge or can be none."""
    text, tag, plain = event.value, event.tag, event.implicit[0]
    if is_merge(text, tag, plain):
        return None
    try:
        value = scalar_value(text, tag, plain)
        return value if isinstance(value, str) else key_text(text, value)
    except Refusal:
        return None  # It is a value, or the document would have been refused.
