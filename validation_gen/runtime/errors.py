"""`FieldError`, what every validator returns, and the constructors that leave the words to the caller.

The rest of the runtime and hand-written validations call them. Error types and titles are those of
k8s.io/apimachinery/pkg/util/validation/field; users compare them, so they are kept to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from validation_gen.runtime.paths import Path, render_path
from validation_gen.runtime.printing import (
    Json,
    go_float,
    go_quote,
    json_data,
    json_text,
)

Level: TypeAlias = Literal["", "alpha", "beta"]
"""Stability of the rule that was broken; "" is stable."""

REQUIRED = "FieldValueRequired"
FORBIDDEN = "FieldValueForbidden"
INVALID = "FieldValueInvalid"
NOT_SUPPORTED = "FieldValueNotSupported"
DUPLICATE = "FieldValueDuplicate"
TOO_LONG = "FieldValueTooLong"
TOO_SHORT = "FieldValueTooShort"
TOO_MANY = "FieldValueTooMany"
TOO_FEW = "FieldValueTooFew"
NOT_FOUND = "FieldValueNotFound"
TYPE_INVALID = "FieldValueTypeInvalid"
INTERNAL = "InternalError"

_TITLES = {
    REQUIRED: "Required value",
    FORBIDDEN: "Forbidden",
    INVALID: "Invalid value",
    NOT_SUPPORTED: "Unsupported value",
    DUPLICATE: "Duplicate value",
    TOO_LONG: "Too long",
    TOO_SHORT: "Too short",
    TOO_MANY: "Too many",
    TOO_FEW: "Too few",
    NOT_FOUND: "Not found",
    TYPE_INVALID: "Invalid value",
    INTERNAL: "Internal error",
}
_PRINT_NO_VALUE = frozenset({REQUIRED, FORBIDDEN, TOO_LONG, TOO_SHORT, INTERNAL})


class FieldError:
    """One broken rule: which kind, where, the offending value, and why.

    `path` is kept unrendered; `field` and `str()` render it. `as_json` says that a plain string or number prints as
    JSON, the way the API server prints values of named types; it is no part of equality. `overlay` is empty for a rule
    that a marker declares; else the rule is written by hand in an overlay, and this says where it is from. Treat
    instances as immutable.
    """

    __slots__ = (
        "as_json",
        "bad_value",
        "detail",
        "level",
        "origin",
        "overlay",
        "path",
        "short_circuit",
        "type",
    )

    type: str
    path: Path
    bad_value: object
    detail: str
    origin: str
    short_circuit: bool
    level: Level
    as_json: bool
    overlay: str

    def __init__(
        self,
        type: str,
        path: Path,
        bad_value: object = None,
        detail: str = "",
        origin: str = "",
        *,
        short_circuit: bool = False,
        level: Level = "",
        as_json: bool = False,
        overlay: str = "",
    ) -> None:
        self.type = type
        self.path = path
        self.bad_value = bad_value
        self.detail = detail
        self.origin = origin
        self.short_circuit = short_circuit
        self.level = level
        self.as_json = as_json
        self.overlay = overlay

    @property
    def field(self) -> str:
        """The path as text: `spec.containers[0].name`, `<nil>` for the object itself."""
        return render_path(self.path)

    @property
    def message(self) -> str:
        """The error without its path: what a `Status` shows for one cause."""
        parts = [_TITLES.get(self.type) or f"<unknown error {go_quote(self.type)}>"]
        if self.type not in _PRINT_NO_VALUE:
            parts.append(self._printed_value())
        if self.detail:
            parts.append(self.detail)
        return ": ".join(parts)

    def _printed_value(self) -> str:
        value = self.bad_value
        if type(value) is str and not self.as_json:
            return go_quote(value)
        if type(value) is float and not self.as_json:
            return go_float(value)
        return json_text(value)

    def to_dict(self) -> dict[str, Json]:
        """The error as JSON data, every key always there; `message` is the whole printed line."""
        return {
            "type": self.type,
            "field": self.field,
            "badValue": json_data(self.bad_value),
            "detail": self.detail,
            "origin": self.origin,
            "level": self.level,
            "shortCircuit": self.short_circuit,
            "overlay": self.overlay,
            "message": str(self),
        }

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"

    def __repr__(self) -> str:
        text = f"FieldError({self.type!r}, {self.field!r}, {self.bad_value!r}"
        if self.detail:
            text += f", detail={self.detail!r}"
        if self.origin:
            text += f", origin={self.origin!r}"
        if self.level:
            text += f", level={self.level!r}"
        if self.short_circuit:
            text += ", short_circuit=True"
        if self.overlay:
            text += f", overlay={self.overlay!r}"
        return text + ")"

    def _facts(self) -> tuple[object, ...]:
        return (
            self.type,
            self.field,
            self.detail,
            self.origin,
            self.level,
            self.short_circuit,
            self.overlay,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FieldError):
            return NotImplemented
        return self._facts() == other._facts() and self.bad_value == other.bad_value

    def __hash__(self) -> int:
        return hash(self._facts())


def marked(
    errors: Iterable[FieldError], *, level: Level = "", short_circuit: bool = False
) -> list[FieldError]:
    """Copies of errors made elsewhere, say by a hand-written function, with the marks of the rule that called it."""
    return [
        FieldError(
            e.type,
            e.path,
            e.bad_value,
            e.detail,
            e.origin,
            short_circuit=short_circuit or e.short_circuit,
            level=level or e.level,
            as_json=e.as_json,
            overlay=e.overlay,
        )
        for e in errors
    ]


def overlaid(errors: Iterable[FieldError], source: str) -> list[FieldError]:
    """Copies of errors of a hand-written function of an overlay, which say where its rule is from.

    An error that says so itself, more precisely perhaps, is left alone.
    """
    return [
        e
        if e.overlay
        else FieldError(
            e.type,
            e.path,
            e.bad_value,
            e.detail,
            e.origin,
            short_circuit=e.short_circuit,
            level=e.level,
            as_json=e.as_json,
            overlay=source,
        )
        for e in errors
    ]


def required(
    path: Path,
    detail: str = "",
    origin: str = "",
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """A value must be there and is not."""
    return FieldError(
        REQUIRED, path, "", detail, origin, short_circuit=short_circuit, level=level
    )


def forbidden(
    path: Path,
    detail: str = "",
    origin: str = "",
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """A value is there and must not be."""
    return FieldError(
        FORBIDDEN, path, "", detail, origin, short_circuit=short_circuit, level=level
    )


def invalid(
    path: Path,
    value: object,
    detail: str,
    origin: str = "",
    *,
    level: Level = "",
    short_circuit: bool = False,
    as_json: bool = False,
) -> FieldError:
    """A value breaks a rule that no other constructor names."""
    return FieldError(
        INVALID,
        path,
        value,
        detail,
        origin,
        short_circuit=short_circuit,
        level=level,
        as_json=as_json,
    )


def internal_error(
    path: Path, detail: str, *, level: Level = "", short_circuit: bool = False
) -> FieldError:
    """Something is wrong with the rules or the program, not with the input."""
    return FieldError(
        INTERNAL, path, None, detail, short_circuit=short_circuit, level=level
    )
