"""The markers of controller-gen that say what a custom resource is: `+kubebuilder:resource:path=gpus,shortName=g;gp`.

Comes in: a marker line and the arguments it may have. Goes out: the arguments' values, or a diagnostic at the argument
that is wrong (VG720). The syntax is that of sigs.k8s.io/controller-tools/pkg/markers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import MarkerLine
from validation_gen.schema.crd.codes import BAD_MARKER

Kind: TypeAlias = Literal["text", "list", "integer"]
Value: TypeAlias = str | int | tuple[str, ...]

_NAME = re.compile(r"\s*([A-Za-z]+)\s*=\s*")
_VALUE = re.compile(
    r'(?P<quoted>"(?:[^"\\]|\\.)*")|`(?P<raw>[^`]*)`|\{(?P<braced>[^}]*)\}|(?P<bare>[^,]*)'
)


def arguments(
    line: MarkerLine, marker: str, known: Mapping[str, Kind]
) -> dict[str, Value] | Diagnostic:
    """The arguments of a line that begins with `+marker`, each of which has to be known and given once."""
    start = len(marker) + 1
    text = line.text.rstrip()
    if start == len(text):
        return {}
    if text[start] != ":":
        return _wrong(line, start, len(text), f"{text[start:]!r} says nothing", known)
    found: dict[str, Value] = {}
    position = start + 1
    while True:
        name = _NAME.match(text, position)
        if name is None or name[1] not in known:
            end = _end(text, position)
            message = f"{text[position:end].strip() or 'nothing'!r} is no argument of +{marker}"
            return _wrong(line, position, end, message, known)
        match = _VALUE.match(text, name.end())
        assert match is not None  # `bare` matches anything.
        value = _value(match, known[name[1]])
        if value is None or name[1] in found:
            what = "is given twice" if name[1] in found else "has no such value"
            message = f"{name[1]} {what}"
            return _wrong(line, position, max(match.end(), name.end()), message, known)
        found[name[1]] = value
        position = match.end()
        if position == len(text):
            return found
        if text[position] != ",":
            message = f"{text[position:]!r} stands behind a value"
            return _wrong(line, position, len(text), message, known)
        position += 1


def _value(match: re.Match[str], kind: Kind) -> Value | None:
    if match["quoted"] is not None:
        try:
            text = json.loads(match["quoted"])
        except ValueError:
            return None
    else:
        text = next(t for t in match.group("raw", "braced", "bare") if t is not None)
        text = text.strip()
    if kind == "list":
        separator = "," if match["braced"] is not None else ";"
        parts = [part.strip().strip('"') for part in text.split(separator)]
        return tuple(part for part in parts if part)
    if kind == "integer":
        return int(text) if re.fullmatch(r"-?[0-9]{1,10}", text) else None
    return str(text) if text else None


def _end(text: str, start: int) -> int:
    comma = text.find(",", start)
    return len(text) if comma < 0 else comma


def _wrong(
    line: MarkerLine, start: int, end: int, message: str, known: Mapping[str, Kind]
) -> Diagnostic:
    return Diagnostic(
        BAD_MARKER,
        message,
        line.span.slice(start, max(end, start + 1)),
        expected=", ".join(f"{name}=" for name in sorted(known)),
    )
