"""The work of `validate` in batches, for several processes: files, and stretches of large ones with whole documents.

Comes in: what `-f` names. Goes out: what to read, in the same order. Called by `validate_run.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from mmap import ACCESS_READ, mmap
from typing import TypeAlias

from validation_gen.cli.validate_files import Part, Unreadable, manifests

PAYS = 2 << 20
"""Bytes of manifests that take clearly longer to check than a second process to start."""

LEAST, MOST = 1 << 16, 4 << 20
"""Bytes of a part of a file; they are in memory at once."""

Batch: TypeAlias = tuple[Part | Unreadable, ...]

PARTS_PER_JOB = 8
"""So that no process waits long for another one at the end."""

_BOUND_TO_OTHERS = (b"DeviceMetadata", b"\n%")
"""What ties documents of a file to each other: streams of metadata, YAML directives."""


def batches_of(
    names: Sequence[str], jobs: int, is_wanted: bool, excluded: Sequence[str] = ()
) -> Sequence[Batch]:
    """Batches of about the same size; none if it does not pay to make any and nobody has said that it `is_wanted`."""
    found = [(part, _size(part)) for part in manifests(names, excluded)]
    total = sum(size for _, size in found)
    if jobs < 2 or not (is_wanted or total >= PAYS):
        return ()
    target = min(max(total // (jobs * PARTS_PER_JOB), LEAST), MOST // 2)
    batches: list[Batch] = []
    batch: Batch = ()
    filled = 0
    for part, size in found:
        for each in _split(part, size, target):
            if filled >= target:
                batches.append(batch)
                batch, filled = (), 0
            batch = (*batch, each)
            filled += (each.end or size) - each.start if isinstance(each, Part) else 0
    return [*batches, batch] if batches else ()


def _size(part: Part | Unreadable) -> int:
    try:
        return os.stat(part.file).st_size if isinstance(part, Part) else 0
    except OSError:
        return 0


def _split(
    part: Part | Unreadable, size: int, target: int
) -> Sequence[Part | Unreadable]:
    """A file in parts of about `target` bytes; as it is if it is small, or cannot be split."""
    if isinstance(part, Unreadable) or size < 2 * target or part.file.endswith(".json"):
        return [part]
    try:
        with (
            open(part.file, "rb") as file,
            mmap(file.fileno(), 0, access=ACCESS_READ) as text,
        ):
            if any(text.find(word) >= 0 for word in _BOUND_TO_OTHERS):
                return [part]
            parts = list(_stretches(part.file, text, target))
    except (OSError, ValueError):  # Whoever reads it will say what is wrong.
        return [part]
    is_even = all((each.end or 0) - each.start <= MOST for each in parts)
    return parts if is_even else [part]


def _stretches(file: str, text: mmap, target: int) -> Iterator[Part]:
    start, line = 0, 1
    while start < len(text):
        end = _separator(text, start + target)
        yield Part(file, start, end, line)
        line += text[start:end].count(b"\n")
        start = end


def _separator(text: mmap, at: int) -> int:
    """Where the next line begins that separates documents, behind an offset; the end if there is none."""
    while (at := text.find(b"\n---", at) + 1) > 0:
        if text[at + 3 : at + 4] in (b"", b" ", b"\t", b"\r", b"\n"):
            return at
    return len(text)
