"""One view of markers in any spelling: marker lines in, `Mark`s with a common name for what means the same out.

Called by the rules. `+k8s:maxLength=3`, `+kubebuilder:validation:MaxLength:=3` and their like have the concept
`maxLength`; what speaks of list items, `+k8s:eachVal=+k8s:maxLength=3` or `...:items:MaxLength=3`, has
`items:maxLength`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Span
from validation_gen.markers import Marker, parse
from validation_gen.model import MarkerLine

OPTIONAL = ("optional", "kubebuilder:validation:Optional", "k8s:optional")
REQUIRED = ("required", "kubebuilder:validation:Required", "k8s:required")
LEVELS = ("k8s:alpha", "k8s:beta")

_KUBEBUILDER = "kubebuilder:validation:"
_BARE = {
    "kubebuilder:default": "default",
    "kubebuilder:validation:Schemaless": "schemaless",
}
_SEE_THROUGH = {"k8s:alpha": "", "k8s:beta": "", "k8s:eachVal": "items:", "k8s:eachKey": "keys:"}  # fmt: skip

WITH_ARGUMENTS = frozenset(
    {
        "default",
        "kubebuilder:metadata",
        "kubebuilder:printcolumn",
        "kubebuilder:rbac",
        "kubebuilder:resource",
        "kubebuilder:subresource:scale",
        "kubebuilder:validation:XValidation",
        "kubebuilder:validation:items:XValidation",
        "kubebuilder:webhook",
    }
)
"""Markers whose last `:` may stand before arguments: `+default:value=3`."""

_NAME = re.compile(r"[^=(\s\"'`]*")
_MORE_ARGUMENTS = re.compile(r",[A-Za-z_]\w*=")
_ARGUMENT = re.compile(
    r"""(?<!\w)([A-Za-z_]\w*+)=((?:"(?:[^"\\]|\\.)*+"?+|'(?:[^'\\]|\\.)*+'?+|`[^`]*+`?+|[^,"'`])*+)(?:,|\\?\Z)"""
)
"""What is quoted and does not end goes on to the end, so that no text is read twice."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the text of a marker says: its name, named arguments, value, and concept."""

    name: str
    args: tuple[tuple[str, str], ...]
    value: str | None
    concept: str
    inner_value: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker of a field or type. Values are as written, quotes included; None if there is none.

    `concept` is the common name, looking through `alpha`, `beta`, `eachVal` and `eachKey`; `concept_value` is the value
    that goes with it. `on_type` says that it stands on the field's named type.
    """

    line: MarkerLine
    reading: Reading
    on_type: bool = False

    @property
    def name(self) -> str:
        return self.reading.name

    @property
    def args(self) -> tuple[tuple[str, str], ...]:
        return self.reading.args

    @property
    def value(self) -> str | None:
        return self.reading.value

    @property
    def concept(self) -> str:
        return self.reading.concept

    @property
    def concept_value(self) -> str | None:
        return self.reading.inner_value

    @property
    def text(self) -> str:
        """The marker as written, without the `+`."""
        return self.line.text[1:]


class Marks:
    """The markers of one place, in source order, by name and by concept."""

    __slots__ = ("_concepts", "items")

    def __init__(self, items: Iterable[Mark]) -> None:
        self.items = tuple(items)
        concepts: dict[str, list[Mark]] = {}
        for mark in self.items:
            concepts.setdefault(mark.reading.concept, []).append(mark)
        self._concepts = concepts

    def __iter__(self) -> Iterator[Mark]:
        return iter(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)

    @property
    def concepts(self) -> Collection[str]:
        return self._concepts.keys()

    def has(self, *concepts: str) -> bool:
        return any(concept in self._concepts for concept in concepts)

    def all(self, concept: str) -> list[Mark]:
        return self._concepts.get(concept, [])

    def last(self, concept: str) -> Mark | None:
        """The marker that counts: a field's own stands behind its type's."""
        found = self._concepts.get(concept)
        return found[-1] if found else None

    def value(self, concept: str) -> str | None:
        """The value of the last marker of a concept, without quotes; None without marker or value."""
        mark = self.last(concept)
        if mark is None or mark.concept_value is None:
            return None
        return unquote(mark.concept_value)

    def named(self, name: str) -> list[Mark]:
        return [mark for mark in self.items if mark.reading.name == name]

    def has_name(self, *names: str) -> bool:
        return any(mark.reading.name in names for mark in self.items)


NO_MARKS = Marks(())


def read_marks(
    lines: Iterable[MarkerLine],
    known: frozenset[str] = frozenset(),
    on_type: bool = False,
) -> Iterator[Mark]:
    """The markers of some lines. `+k8s:` markers that do not follow the grammar are left out: `generate` refuses them.

    `known` are further names that take arguments behind a colon.
    """
    for line in lines:
        reading = read_text(line.text, known)
        if reading is not None:
            yield Mark(line, reading, on_type)


@lru_cache(maxsize=4096)
def read_text(text: str, known: frozenset[str] = frozenset()) -> Reading | None:
    """What the text of a marker, `+` included, says; None if it cannot be read, or is a line drawn in a comment."""
    if text.startswith("+k8s:"):
        return _read_grammar(text)
    body = text[1:]
    if not body[:1].isalpha():
        return None
    name = _head(body)
    rest = body[len(name) :]
    if not rest.startswith("="):
        if rest.startswith("("):
            name = body.partition("=")[0]
            rest = body[len(name) :]
        else:
            return Reading(name, (), None, concept_of(name), None)
    value = rest[1:]
    if name.endswith(":"):
        name = name[:-1]
        return Reading(name, (), value, concept_of(name), value)
    head, _, last = name.rpartition(":")
    if name not in known and head and (
        head in known or head in WITH_ARGUMENTS or _MORE_ARGUMENTS.search(value)
    ):  # fmt: skip
        args = tuple((m[1], m[2]) for m in _ARGUMENT.finditer(f"{last}={value}"))
        only = dict(args).get("value") if head == "default" else None
        return Reading(head, args, None, concept_of(head), only)
    return Reading(name, (), value, concept_of(name), value)


def _head(body: str) -> str:
    """All up to the first `=`, parenthesis, quote or blank."""
    match = _NAME.match(body)
    return match[0] if match else ""


def _read_grammar(text: str) -> Reading | None:
    marker = _parsed(text)
    if marker is None:
        return None
    args = tuple((arg.name, _plain(arg.value)) for arg in marker.args)
    if marker.payload is not None:
        value: str | None = text[marker.payload.span.column - 1 :]
    else:
        value = None if marker.value is None else _plain(marker.value)
    concept, inner = _inner(marker)
    return Reading(marker.name, args, value, concept, inner)


def _inner(marker: Marker) -> tuple[str, str | None]:
    prefix = ""
    while marker.payload is not None and marker.name in _SEE_THROUGH:
        prefix += _SEE_THROUGH[marker.name]
        marker = marker.payload
    value = None if marker.value is None else _plain(marker.value)
    return prefix + concept_of(marker.name), value


def _plain(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Marker | None:
    name = text[1:].partition("(")[0].partition("=")[0].strip()
    span = Span("", 1, 1, 1, len(text) + 1)
    parsed = parse(MarkerLine(name, text, span))
    return parsed if isinstance(parsed, Marker) else None


def parsed_marker(line: MarkerLine) -> Marker | None:
    """The tree of a `+k8s:` marker, its spans not those of the file; None if it does not follow the grammar."""
    return _parsed(line.text)


@lru_cache(maxsize=1024)
def concept_of(name: str) -> str:
    """The common name of a marker's spellings: `MinItems` and `k8s:minItems` are `minItems`."""
    if name.startswith("k8s:"):
        return name[4:]
    if name in _BARE:
        return _BARE[name]
    if name.startswith(_KUBEBUILDER):
        scope, _, last = name[len(_KUBEBUILDER) :].rpartition(":")
        prefix = f"{scope}:" if scope else ""
        return prefix + last[:1].lower() + last[1:]
    return name


def unquote(value: str) -> str:
    """A value without the quotes around it."""
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'`":
        return value[1:-1]
    return value


def number(value: str | None) -> float | None:
    """A bound as a number, None if there is none or it is none."""
    if value is None:
        return None
    try:
        return float(value)
    except ValueError:
        return None


def split_values(value: str) -> list[str]:
    """The values of an enum marker: `A;B;""`, quotes taken off."""
    return [unquote(part) for part in value.strip("{}").split(";")]
