"""What stands behind a field's `=`: its default, and the metadata of `dataclasses.field`.

Called by `structs`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from validation_gen.dataclass import dataclass
from validation_gen.model import Default
from validation_gen.source.codes import METADATA
from validation_gen.source.names import target_of
from validation_gen.source.reading import Reading
from validation_gen.source.statements import literal

_FIELD = ("dataclasses", "field")


@dataclass(frozen=True, slots=True)
class FieldOptions:
    """What metadata says: the JSON name (empty for the usual one), inlining, and whether zero is left out.

    `metadata` has every key whose value is a literal, whoever reads it.
    """

    json: str = ""
    inline: bool = False
    omitempty: bool = True
    metadata: tuple[tuple[str, str | int | float | bool], ...] = ()


def read_options(reading: Reading, value: ast.expr | None) -> FieldOptions:
    """The options in `field(metadata={...})`. Keys of other tools are left alone."""
    json, inline, omitempty = "", False, True
    metadata: list[tuple[str, str | int | float | bool]] = []
    for key, given in _metadata(reading, value):
        if (read := literal(given)) is not None:
            metadata.append((key, read))
        if key == "json":
            json = _json_name(reading, given) or json
        elif key == "inline":
            inline = _flag(reading, key, given, inline)
        elif key == "omitempty":
            omitempty = _flag(reading, key, given, omitempty)
    if inline and json and value is not None:
        reading.report(
            METADATA,
            "an inline field has no JSON name of its own",
            value,
            expected='either "inline" or "json"',
            fix='leave out `"json"`',
        )
    return FieldOptions(json, inline, omitempty, tuple(metadata))


def read_default(reading: Reading, value: ast.expr | None) -> Default | None:
    """The expression a bare instance has as its value: of a factory, the call of it."""
    if value is None:
        return None
    source = reading.source
    call = _field_call(reading, value)
    if call is None:
        span = source.span(value)
        return Default(source.slice(span), span)
    for keyword in call.keywords:
        if keyword.arg == "default":
            span = source.span(keyword.value)
            return Default(source.slice(span), span)
        if keyword.arg == "default_factory":
            span = source.span(keyword.value)
            if isinstance(keyword.value, ast.Lambda):
                body = source.span(keyword.value.body)
                return Default(source.slice(body), span)
            return Default(source.slice(span) + "()", span)
    return None


def _field_call(reading: Reading, value: ast.expr | None) -> ast.Call | None:
    if isinstance(value, ast.Call) and target_of(reading, value.func) == _FIELD:
        return value
    return None


def _metadata(
    reading: Reading, value: ast.expr | None
) -> Iterator[tuple[str, ast.expr]]:
    call = _field_call(reading, value)
    if call is None:
        return
    for keyword in call.keywords:
        if keyword.arg is None:
            reading.report(
                METADATA,
                "the arguments of `field` cannot be read",
                keyword.value,
                expected="arguments written out",
            )
        if keyword.arg != "metadata":
            continue
        if not isinstance(keyword.value, ast.Dict):
            reading.report(
                METADATA,
                "the metadata of a field cannot be read",
                keyword.value,
                expected="a literal dict",
            )
            continue
        for key, given in zip(keyword.value.keys, keyword.value.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value, given
            elif key is None:
                reading.report(
                    METADATA,
                    "the metadata of a field cannot be read",
                    given,
                    expected="keys written out",
                )


def _json_name(reading: Reading, given: ast.expr) -> str:
    if isinstance(given, ast.Constant) and isinstance(given.value, str) and given.value:
        return given.value
    reading.report(
        METADATA,
        "the JSON name of a field cannot be read",
        given,
        expected="a string literal that is not empty",
    )
    return ""


def _flag(reading: Reading, key: str, given: ast.expr, otherwise: bool) -> bool:
    if isinstance(given, ast.Constant) and isinstance(given.value, bool):
        return given.value
    reading.report(METADATA, f'"{key}" is not a flag', given, expected="True or False")
    return otherwise
