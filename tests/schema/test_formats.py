"""The formats as patterns: they take what the runtime takes, on thousands of strings near the border."""

from __future__ import annotations

import random
from collections.abc import Iterator

import jsonschema_rs
import pytest

from validation_gen.runtime import FORMATS as RUNTIME
from validation_gen.schema.formats import ASCII, FORMATS, LOOSE

STRINGS = 15_000
LETTERS = [
    *"abyzABYZ0189",
    *"-._/%:",
    "--",
    "..",
    "//",
    " ",
    "\n",
    "é",
    "\u017f",
    "\u212a",
    "\u0660",
]
PIECES = [
    "a" * 62,
    "a" * 63,
    "b" * 64,
    "kubernetes.io/",
    "requests.",
    "a" * 253,
    "c" * 244,
    "d" * 32,
]


def strings(name: str) -> Iterator[str]:
    """Strings made from the format's own examples and from pieces that matter to some format."""
    rng = random.Random(name)
    known = RUNTIME[name]
    seeds = [*known.valid, *known.invalid, "", ".", "..", "a", "a/b", *PIECES]
    yield from seeds
    for _ in range(STRINGS - len(seeds)):
        text = rng.choice(seeds)
        for _ in range(rng.randrange(4)):
            at = rng.randrange(len(text) + 1)
            what = rng.choice(PIECES if rng.random() < 0.1 else LETTERS)
            cut = at + rng.choice([0, 0, 1, 3])
            text = text[:at] + what + text[cut:]
        yield text


def test_all_formats_are_there() -> None:
    assert set(FORMATS) == set(RUNTIME)


@pytest.mark.parametrize("name", FORMATS)
def test_the_pattern_takes_what_the_runtime_takes(name: str) -> None:
    schema = jsonschema_rs.validator_for(FORMATS[name])
    accepts = RUNTIME[name].accepts
    counts = {True: 0, False: 0}
    differing = []
    for text in strings(name):
        valid = bool(accepts(text))
        counts[valid] += 1
        if schema.is_valid(text) != valid:
            differing.append(text)
    if name in LOOSE:
        # Only strings whose length in bytes is not that in characters, and none that the runtime takes.
        differing = [t for t in differing if t.isascii() or accepts(t)]
    assert differing == []
    assert min(counts.values()) > 100


@pytest.mark.parametrize("name", sorted(ASCII))
def test_strings_of_ascii_formats_are_ascii(name: str) -> None:
    accepts = RUNTIME[name].accepts
    assert all(text.isascii() for text in strings(name) if accepts(text))
