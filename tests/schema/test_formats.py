"""The formats as patterns: they take what the runtime takes, on thousands of strings at the border of each.

A string is built of parts whose lengths are at some limit or one beside it, and then spoilt in one or two places, most
often at an end or at a separator. It is asked of the runtime, of a validator of JSON Schema, and of RE2, which is what
API servers match with.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import Any

import jsonschema_rs
import pytest
import re2

from tests.conformance.data import DATA
from validation_gen.runtime import FORMATS as RUNTIME
from validation_gen.schema.formats import ASCII, FORMATS, LOOSE

STRINGS = 15_000
"""Different strings for each format."""

LETTERS = [*"abyzABYZ0189", *"-._/%:@", "--", "..", "//", " ", "\n", "é", "\u017f", "\u212a", "\u0660"]  # fmt: skip
LENGTHS = (1, 1, 2, 3, 8, 31, 32, 33, 62, 63, 64)
TOTALS = (61, 62, 63, 64, 65, 243, 244, 245, 252, 253, 254)
PIECES = ["kubernetes.io/", "requests.", "example.com/", "a.b.c", "..", ".", ""]


class Strings:
    """Makes strings for one format, different ones."""

    def __init__(self, name: str) -> None:
        self.rng = random.Random(name)
        self.known = [*RUNTIME[name].valid, *RUNTIME[name].invalid]
        self.makers = [
            self.label, self.subdomain, self.name, self.identifier, self.prefixed, self.path, self.uuid, self.listed,
        ]  # fmt: skip

    def __iter__(self) -> Iterator[str]:
        seen: set[str] = set()
        for text in [*self.known, *PIECES]:
            seen.add(text)
            yield text
        while True:
            text = self.rng.choice(self.makers)()
            for _ in range(self.rng.choice([0, 0, 1, 1, 2])):
                text = self.spoilt(text)
            if text not in seen:
                seen.add(text)
                yield text

    def word(self, letters: str, inner: str, length: int) -> str:
        middle = "".join(self.rng.choice(inner) for _ in range(length - 2))
        ends = [self.rng.choice(letters) for _ in range(min(2, length))]
        return ends[0] + middle + "".join(ends[1:])

    def label(self) -> str:
        letters = "abz09"
        return self.word(letters, letters + "-", self.rng.choice(LENGTHS))

    def subdomain(self) -> str:
        """Labels with dots between them, as a rule as long as some limit, or one more or less."""
        text = self.label()
        while self.rng.random() < 0.8:
            text += "." + self.label()
        total = self.rng.choice(TOTALS)
        if len(text) < total and self.rng.random() < 0.6:
            text += ".a" * ((total - len(text)) // 2)
            text += "b" * (total - len(text))
        return text[:total] if self.rng.random() < 0.6 else text

    def name(self) -> str:
        letters = "abzABZ09"
        return self.word(letters, letters + "-_.", self.rng.choice(LENGTHS))

    def identifier(self) -> str:
        return self.word("abZ_", "abZ_09", self.rng.choice(LENGTHS))

    def prefixed(self) -> str:
        last = self.rng.choice([self.name, self.identifier])()
        return f"{self.subdomain()}/{last}"

    def path(self) -> str:
        return "/".join(self.subdomain() for _ in range(self.rng.choice([1, 2, 2, 3])))

    def uuid(self) -> str:
        return "-".join(self.word("09af", "09af", n) for n in (8, 4, 4, 4, 12))

    def listed(self) -> str:
        return self.rng.choice(self.known) + self.rng.choice(["", "", *PIECES])

    def spoilt(self, text: str) -> str:
        """The text with a letter more, less or another one: anywhere, or where it matters."""
        places = [
            0,
            len(text),
            max(0, len(text) - 1),
            self.rng.randrange(len(text) + 1),
        ]
        for separator in "./-":
            at = text.find(separator)
            places += [at, at + 1] if at >= 0 else []
        at = self.rng.choice(places)
        letter: str = self.rng.choice(LETTERS if self.rng.random() < 0.9 else PIECES)
        return text[:at] + letter + text[at + self.rng.choice([0, 0, 1, 2]) :]


@cache
def strings(name: str) -> tuple[str, ...]:
    return tuple(islice(Strings(name), STRINGS))


def matches(schema: dict[str, Any], text: str) -> bool:
    """Whether a string meets a fragment, by RE2."""
    tests: dict[str, Callable[[Any], bool]] = {
        "pattern": lambda value: re2.search(value, text) is not None,
        "maxLength": lambda value: len(text) <= value,
        "enum": lambda value: text in value,
        "not": lambda value: not matches(value, text),
        "allOf": lambda value: all(matches(each, text) for each in value),
        "anyOf": lambda value: any(matches(each, text) for each in value),
    }
    return all(tests[word](value) for word, value in schema.items())


def is_loose(name: str, text: str) -> bool:
    """Whether a fragment may take a string that the format does not: its length in bytes is not that in characters."""
    return name in LOOSE and not text.isascii()


def test_all_formats_are_there() -> None:
    assert set(FORMATS) == set(RUNTIME) and len(FORMATS) == 11


@pytest.mark.parametrize("name", FORMATS)
def test_the_pattern_takes_what_the_runtime_takes(name: str) -> None:
    schema = jsonschema_rs.validator_for(FORMATS[name])
    accepts = RUNTIME[name].accepts
    counts = {True: 0, False: 0}
    differing = []
    for text in strings(name):
        valid = bool(accepts(text))
        counts[valid] += 1
        for taken in (schema.is_valid(text), matches(FORMATS[name], text)):
            if taken != valid and not (taken and is_loose(name, text)):
                differing.append(text)
    assert differing == []
    assert sum(counts.values()) == STRINGS
    assert min(counts.values()) > STRINGS // 30, counts
    print(f"{name}: {counts[True]} strings are valid, {counts[False]} are not")


@pytest.mark.parametrize("name", sorted(ASCII))
def test_strings_of_ascii_formats_are_ascii(name: str) -> None:
    accepts = RUNTIME[name].accepts
    assert all(text.isascii() for text in strings(name) if accepts(text))


@pytest.mark.parametrize("name", FORMATS)
def test_the_pattern_takes_what_kubernetes_was_seen_to_take(name: str) -> None:
    file = DATA / "formats.jsonl.gz"
    if not file.is_file():
        pytest.skip(f"no recorded verdicts: {file} is not there")
    schema = jsonschema_rs.validator_for(FORMATS[name])
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        records = [
            each for line in lines if (each := json.loads(line))["format"] == name
        ]
    differing = [
        record["value"]
        for record in records
        if schema.is_valid(record["value"]) == bool(record["errors"])
        and not is_loose(name, record["value"])
    ]
    assert differing == [] and records != []
