"""What is fuzzed: functions that take bytes and raise only when something is wrong with the product.

Called with what atheris makes up (`one.py`), and by tests with the seeds, where findings that are mended stay as seeds.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from kubernetes_api.resource import v1
from validation_gen.decode import Document, Limits, documents
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.markers import name_of, parse, print_marker
from validation_gen.model import MarkerLine
from validation_gen.reporters import render_text
from validation_gen.runtime import DecodeError, same
from validation_gen.source.reader import read_bytes

LIMITS = Limits(
    max_bytes=4096, max_depth=20, max_keys=50, max_values=500, max_alias_values=100
)


def markers(data: bytes) -> None:
    """The text of a marker gives a marker, which prints as what gives the same marker, or a problem within the text."""
    text = "+" + data.decode("utf-8", "replace").partition("\n")[0]
    parsed = parse(_line(text))
    if isinstance(parsed, Diagnostic):
        assert 1 <= parsed.span.column <= len(text) + 1, parsed
        assert parsed.message.isprintable() or not text.isprintable(), parsed
        return
    printed = print_marker(parsed)
    again = parse(_line(printed))
    assert not isinstance(again, Diagnostic), (text, printed, again)
    assert print_marker(again) == printed, (text, printed)


def _line(text: str) -> MarkerLine:
    return MarkerLine(name_of(text), text, Span("a.py", 1, 1, 1, 1 + len(text)))


def reader(data: bytes) -> None:
    """A file is read as a module of types, and what is wrong with it is at places in it."""
    module = read_bytes("/api/types.py", "api.types", data, "types.py")
    lines = module.package.lines
    for diagnostic in module.diagnostics:
        span = diagnostic.span
        assert 1 <= span.line <= max(1, len(lines)), diagnostic
        width = len(lines[span.line - 1]) if lines else 0
        assert 1 <= span.column <= width + 2, diagnostic
    assert "\x1b" not in render_text(module.diagnostics, {"types.py": lines})


def decoder(data: bytes) -> None:
    """A manifest gives documents of plain data, and errors at places in it."""
    lines = data[1:].decode(errors="replace").split("\n")
    name = "a.json" if data[:1] == b"j" else "a.yaml"
    for found in documents(data[1:], name, LIMITS):
        assert 1 <= found.position.line <= len(lines), found
        assert 1 <= found.position.column <= len(lines[found.position.line - 1]) + 1
        if isinstance(found, Document):
            json.dumps(found.data, allow_nan=False).encode()


KINDS: tuple[tuple[Callable[..., Any], ...], ...] = (
    (v1.decode_resource_claim, v1.encode_resource_claim, v1.validate_resource_claim, v1.apply_defaults_resource_claim),
    (v1.decode_resource_slice, v1.encode_resource_slice, v1.validate_resource_slice, v1.apply_defaults_resource_slice),
    (v1.decode_device_class, v1.encode_device_class, v1.validate_device_class, v1.apply_defaults_device_class),
)  # fmt: skip


def validators(data: bytes) -> None:
    """An object that decodes is validated; it comes back as it went; an update that changes nothing is right."""
    kind = KINDS[(data[0] if data else 0) % len(KINDS)]
    decode, encode, validate, set_defaults = kind
    for found in documents(data[1:], "a.yaml", LIMITS):
        if not isinstance(found, Document):
            continue
        try:
            value = decode(found.data)
        except DecodeError as error:
            assert str(error)
            continue
        assert same(decode(encode(value)), value)
        set_defaults(value)
        before = deepcopy(value)
        errors = validate(value)
        assert all(str(error) for error in errors)
        assert [str(e) for e in validate(value)] == [str(e) for e in errors]
        assert validate(value, deepcopy(value)) == []
        assert value == before


TARGETS: dict[str, Callable[[bytes], None]] = {
    "decoder": decoder,
    "markers": markers,
    "reader": reader,
    "validators": validators,
}
