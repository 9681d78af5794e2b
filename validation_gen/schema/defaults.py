"""The values of `+default=` markers as JSON, for schemas to show.

Comes in: a field and the module it stands in. Goes out: the value, or a diagnostic. Whether the value fits the field's
type is for `generate` to say, which makes code of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec.defaults import BAD_DEFAULT, json_default
from validation_gen.emit.codec.references import resolve
from validation_gen.model import (
    Alias,
    Enum,
    Field,
    MarkerLine,
    Named,
    Optional,
    TypeExpr,
)
from validation_gen.schema.api import Api

MARKER = "default"
_REFERENCE = re.compile(r"ref\((.*)\)")


@dataclass(frozen=True, slots=True)
class Default:
    """A default: JSON data."""

    value: Any


def field_default(api: Api, module: str, field: Field) -> Default | Diagnostic | None:
    """What a field of a struct in `module` gets if it is unset; a named type may say it for its fields."""
    line, owner = _line(api, module, field)
    if line is None:
        return None
    text = line.text.partition("=")[2].strip()
    if reference := _REFERENCE.match(text):
        found = resolve(api, reference[1].strip(), owner, field.type)
        if found is not None:
            return Default(found.value)
        return Diagnostic(
            BAD_DEFAULT, f"there is no constant {reference[1]}", line.span
        )
    data = json_default(line)
    return data if isinstance(data, Diagnostic) else Default(data)


def _line(api: Api, module: str, field: Field) -> tuple[MarkerLine | None, str]:
    """The marker that counts for a field, and the module it stands in."""
    if line := _first(field.markers):
        return line, module
    expr: TypeExpr = field.type
    while True:
        if isinstance(expr, Optional):
            expr = expr.elem
            continue
        declaration = api.shapes.declaration(expr)
        if not isinstance(expr, Named) or not isinstance(declaration, Alias | Enum):
            return None, module
        if line := _first(declaration.markers):
            return line, expr.module
        expr = declaration.underlying


def _first(markers: Iterable[MarkerLine]) -> MarkerLine | None:
    return next((line for line in markers if line.name == MARKER), None)
