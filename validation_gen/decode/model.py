"""What reading manifests gives: documents and errors, both with positions.

`documents.py` makes them, the `validate` command uses them. Positions are looked up only when somebody asks: the text
of a document is then read once more, with marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.decode.nodes import Node, find
from validation_gen.decode.reading import Reason
from validation_gen.runtime.decode_problems import duplicate_field
from validation_gen.runtime.paths import Path, Step
from validation_gen.runtime.printing import go_quote

Format: TypeAlias = Literal["json", "yaml"]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file. Lines and columns count from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class DocumentError:
    """A document that cannot be read, and why; later documents of the file are not affected.

    `limit` is the key of the limit that is hit, if one is: `max-depth`.
    """

    name: str
    position: Position
    message: str
    reason: Reason = "syntax"
    limit: str = ""

    def __str__(self) -> str:
        return (
            f"{self.name}:{self.position.line}:{self.position.column}: {self.message}"
        )


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key that an object has more than once. `path` leads to it from the document, `position` is its repetition."""

    path: tuple[Step, ...]
    position: Position
    format: Format

    @property
    def message(self) -> str:
        """In the API server's words, which differ between JSON and YAML."""
        if self.format == "yaml":
            return f"key {go_quote(str(self.path[-1]))} already set in map"
        path: Path = None
        for step in self.path:
            path = (path, step)
        return duplicate_field(path).message


class Source:
    """The text of a document and of those beside it that were cut from the file together.

    `line` is the number of its first line. `mark` reads it once more and gives the nodes of its documents; that happens
    when the first position is asked for.
    """

    __slots__ = ("_breaks", "_line", "_mark", "_nodes", "name", "text")

    def __init__(
        self, name: str, text: str, line: int, mark: Callable[[str], list[Node]]
    ) -> None:
        self.name = name
        self.text = text
        self._line = line
        self._mark = mark
        self._breaks: list[int] | None = None
        self._nodes: list[Node] | None = None

    def position(self, offset: int) -> Position:
        """Where a character of the text is in the file."""
        if self._breaks is None:
            self._breaks = [m.end() for m in re.finditer("\n", self.text)]
        line = bisect_right(self._breaks, offset)
        start = self._breaks[line - 1] if line else 0
        return Position(self._line + line, offset - start + 1)

    def node(self, number: int) -> Node:
        """The document with that number, counted from 0, as a tree of marks."""
        if self._nodes is None:
            self._nodes = self._mark(self.text)
        return self._nodes[number]


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One object of a manifest, as `json.loads` would give it.

    `index` counts documents of the file from 0; the items of a list have that of the list. Parts that YAML aliases
    repeat are the same Python object: do not change `data`.
    """

    data: Any
    index: int
    format: Format
    duplicates: tuple[Duplicate, ...]
    source: Source
    number: int = 0
    prefix: tuple[Step, ...] = ()

    @property
    def name(self) -> str:
        """The file."""
        return self.source.name

    @property
    def position(self) -> Position:
        """Where the document begins."""
        return self.locate(None)

    def locate(self, path: Path, *, key: bool = False) -> Position:
        """Where the value at a path is, or with `key` its key.

        For what is not there, and for what an alias or a merge brings, the nearest place that is: the key of the
        innermost object on the way, or the item if that is in a list.
        """
        steps: list[Step] = []
        while path is not None:
            path, step = path
            steps.append(step)
        node = self.source.node(self.number)
        return self.source.position(find(node, (*self.prefix, *reversed(steps)), key))

    @property
    def is_list(self) -> bool:
        """Whether this is a `List`, or a list of one kind, with other objects in it; null is a list without any."""
        data = self.data
        if not isinstance(data, dict) or not isinstance(data.get("kind"), str):
            return False
        kind: str = data["kind"]
        return kind == "List" or (
            kind.endswith("List")
            and "items" in data
            and isinstance(data["items"], list | None)
        )

    def items(self) -> Iterator[Document]:
        """The objects of a list. In a list of one kind they need not say what they are."""
        said: dict[str, Any] = {}
        kind = self.data["kind"].removesuffix("List")
        if kind:
            said = {"apiVersion": self.data.get("apiVersion"), "kind": kind}
        for index, item in enumerate(self.data.get("items") or ()):
            prefix: tuple[Step, ...] = ("items", index)
            yield Document(
                {**said, **item} if isinstance(item, dict) else item,
                self.index,
                self.format,
                tuple(_below(self.duplicates, prefix)),
                self.source,
                self.number,
                (*self.prefix, *prefix),
            )


def _below(
    duplicates: tuple[Duplicate, ...], prefix: tuple[Step, ...]
) -> Iterator[Duplicate]:
    depth = len(prefix)
    for found in duplicates:
        if found.path[:depth] == prefix:
            yield Duplicate(found.path[depth:], found.position, found.format)
