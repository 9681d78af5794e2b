"""What twice as long a text costs where a text is made to be slow: every format, and everything else that is parsed.

Each row is the worst of many texts: runs of what a pattern repeats, with something at the end, in the middle or at the
beginning that does not fit, so that a matcher which goes back has much to go back to. Up to a megabyte for the formats.
The time is what the thread has had of a processor, as in `scaling`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from benchmarks.measure import Spread, Work, ratios, rounds
from benchmarks.model import Row
from validation_gen.apitypes import Duration, MicroTime, Quantity, Time
from validation_gen.decode import DEFAULT_LIMITS, documents
from validation_gen.diagnostics import Span
from validation_gen.markers import parse
from validation_gen.model import MarkerLine
from validation_gen.runtime import FORMATS, ROOT

Read = Callable[[str], object]

MOST = 2.2

PIECES = ("a", "-", "a-", "a.", ".", "a/", "/", "%", "A", "_", "é", "0", "requests.")
NUMBERS = ("1", "0", "1.", ".", "e", "1e", "+", "1h", "h", "-", "T", ":", "Ki")
MARKERS = ("(", ")", ",", "a:", '"', "\\", "=+k8s:a", " ", "`", "a,")
YAML = ("- ", "[", "{", ": ", "a: ", "'", '"', "#", "\n", "&a ", "*a ", "? ", "| ", "!")
ENDS = ("", "!", "-", ".", "/", "\n")


def texts(length: int, pieces: Sequence[str] = PIECES) -> Iterator[str]:
    for piece in pieces:
        run = (piece * (length // len(piece) + 1))[:length]
        for end in ENDS:
            yield run + end
        yield "!" + run
        yield run[: length // 2] + "!" + run[length // 2 :]
        yield "x.example.com/" + run


def rows(quick: bool) -> Iterator[Row]:
    """Each on texts of half its longest length, and of all of it, by turns."""
    for name, read, pieces, longest in _readers():
        length = (1 << 12 if quick else longest) // 2
        yield Row(
            "Texts made to be slow",
            f"{name}: twice the length",
            _worst(read, pieces, length),
            target=MOST,
            more_is_better=False,
            note=f"up to {longest >> 10} KiB",
        )


def _readers() -> Iterator[tuple[str, Read, Sequence[str], int]]:
    """What is read how, the pieces of its texts, and how long they get."""
    for name, known in sorted(FORMATS.items()):
        yield name, known.accepts, PIECES, 1 << 20
        # Every empty part of a name is an error of its own.
        yield f"{name}, errors", partial(known.errors, ROOT), PIECES, 1 << 15
    for kind in (Quantity, Duration, Time, MicroTime):
        yield kind.__name__, partial(_parsed, kind.from_json), NUMBERS, 1 << 15
    yield "a marker", _marker, MARKERS, 1 << 17
    yield "YAML", _yaml, YAML, 1 << 14


def _worst(read: Read, pieces: Sequence[str], length: int) -> Spread:
    """All texts of a length are read in one piece of work: one that is slow makes all of it slow."""
    short: Work = partial(_each, read, list(texts(length, pieces)))
    long: Work = partial(_each, read, list(texts(2 * length, pieces)))
    taken = rounds({"short": short, "long": long}, 15, time.thread_time)
    return ratios(taken["long"], taken["short"])


def _each(read: Read, given: Sequence[str]) -> None:
    for text in given:
        read(text)


def _parsed(read: Read, text: str) -> None:
    try:
        read(text)
    except ValueError:
        return


def _marker(text: str) -> None:
    line = f"+k8s:a({text}"
    parse(MarkerLine("k8s:a", line, Span("", 1, 1, 1, len(line))))


def _yaml(text: str) -> None:
    for _ in documents(text.encode(), "a.yaml", DEFAULT_LIMITS):
        pass
