"""Manifests to documents, one by one. Called by the `validate` command, and by whoever reads manifests.

Comes in: the bytes of a file. Goes out: for each object in it a `Document`, for whatever cannot be read a
`DocumentError`; the items of lists come as documents of their own. No more than one piece of the file is in memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from validation_gen.decode.json_reader import mark_json, read_json
from validation_gen.decode.model import (
    Document,
    DocumentError,
    Duplicate,
    Format,
    Position,
    Source,
)
from validation_gen.decode.pieces import Endless, Lines, Oversize, Piece, pieces
from validation_gen.decode.reading import Read, Refusal
from validation_gen.decode.yaml_marks import mark_yaml
from validation_gen.decode.yaml_plain import read_plain
from validation_gen.decode.yaml_reader import read_yaml
from validation_gen.limits import DEFAULT_LIMITS, Limits

_TEMPLATED = re.compile(r"\{\{-?[^{}\n]+\}\}")
"""What templates of Helm and others have between double braces."""

_OCTETS = {
    "invalid start byte": "invalid leading UTF-8 octet",
    "invalid continuation byte": "invalid trailing UTF-8 octet",
    "unexpected end of data": "incomplete UTF-8 octet sequence",
}


def documents(
    source: Lines | bytes,
    name: str,
    limits: Limits = DEFAULT_LIMITS,
    first_line: int = 1,
) -> Iterator[Document | DocumentError]:
    """The objects of a file with JSON or YAML, or several documents of either.

    `name` is what the file is called; one that ends in `.json` is not tried as YAML. Documents without content are
    left out. `first_line` is the line of the file that a part of it begins with, at a separator. Raises OSError if the
    stream cannot be read.
    """
    stream = BytesIO(source) if isinstance(source, bytes) else source
    only_json = name.endswith(".json")
    index = 0
    is_lost = False
    for piece in pieces(stream, limits.max_bytes, only_json, first_line):
        if isinstance(piece, Piece):
            if is_lost and not _is_start(piece):
                continue
            is_lost = False
            for found in _read_piece(piece, name, limits, index):
                if isinstance(found, Document):
                    index = found.index + 1
                else:
                    is_lost = True
                yield from _expanded(found)
        elif isinstance(piece, Oversize):
            message = f"the document is longer than {limits.max_bytes} bytes"
            position = Position(piece.line, 1)
            yield DocumentError(name, position, message, "limit", "max-bytes")
        elif isinstance(piece, Endless):
            message = "nothing is read from here on: the document that is too long has no end in sight"
            yield DocumentError(name, Position(piece.line, 1), message, "limit")
        else:
            message = "the file is UTF-16, not UTF-8"
            yield DocumentError(name, Position(1, 1), message)


def _is_start(piece: Piece) -> bool:
    """Whether a document begins with a piece even if what stood before it was broken."""
    return piece.is_cut or piece.data.startswith(b"{")


def _read_piece(
    piece: Piece, name: str, limits: Limits, index: int
) -> Iterator[Document | DocumentError]:
    try:
        text = piece.data.decode()
    except UnicodeDecodeError as error:
        yield _not_utf_8(error, piece, name)
        return
    if not piece.is_json:
        yield from _read_text(text, "yaml", piece.line, name, limits, index)
        return
    found = _read_text(text, "json", piece.line, name, limits, index)
    first = next(found, None)
    is_broken = isinstance(first, DocumentError) and first.reason == "syntax"
    if is_broken and not name.endswith(".json"):
        # It may be YAML that begins like JSON. If it is not, JSON's errors are the better ones.
        others = list(_read_text(text, "yaml", piece.line, name, limits, index))
        if not any(isinstance(other, DocumentError) for other in others):
            yield from others
            return
    if first is not None:
        yield first
        yield from found


def _read_text(
    text: str, format: Format, line: int, name: str, limits: Limits, index: int
) -> Iterator[Document | DocumentError]:
    if format == "json":
        source = Source(name, text, line, lambda text: mark_json(text, limits))
        reads = read_json(text, limits)
    else:
        source = Source(name, text, line, mark_yaml)
        plain = read_plain(text, limits)
        reads = read_yaml(text, limits) if plain is None else iter([Read(plain)])
    try:
        for number, read in enumerate(reads):
            if read.data is not None:
                duplicates = tuple(_duplicates(read, format, source))
                yield Document(read.data, index, format, duplicates, source, number)
                index += 1
    except Refusal as refusal:
        position = source.position(refusal.offset or 0)
        message = refusal.message
        if refusal.begin is not None:
            begin = source.position(refusal.begin).line
            if begin != position.line:
                message += f" that begins on line {begin}"
        reason, key = refusal.reason, refusal.limit
        if format == "yaml" and not key and _TEMPLATED.search(text):
            message += "; this looks like a template, which has to be rendered first"
        yield DocumentError(name, position, message, reason, key)


def _duplicates(read: Read, format: Format, source: Source) -> Iterator[Duplicate]:
    for repetition in read.repetitions:
        position = source.position(repetition.offset)
        yield Duplicate(repetition.path, position, format)


def _expanded(
    found: Document | DocumentError,
) -> Iterator[Document | DocumentError]:
    """The items of a list, and what is wrong with the list itself; everything else as it is."""
    if isinstance(found, DocumentError) or not found.is_list:
        yield found
        return
    for duplicate in found.duplicates:
        if len(duplicate.path) < 3 or duplicate.path[0] != "items":
            yield DocumentError(found.name, duplicate.position, duplicate.message)
    if not isinstance(found.data.get("items"), list | None):
        position = found.locate((None, "items"))
        yield DocumentError(found.name, position, "the items of a List are not a list")
        return
    for item in found.items():
        yield from _expanded(item)


def _not_utf_8(error: UnicodeDecodeError, piece: Piece, name: str) -> DocumentError:
    before = piece.data[: error.start]
    line = piece.line + before.count(b"\n")
    column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
    message = _OCTETS.get(error.reason, error.reason)
    return DocumentError(name, Position(line, column), message)
