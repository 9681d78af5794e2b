"""JSON kept as it is: `IntOrString`, `RawExtension` and `FieldsV1`.

From k8s.io/apimachinery (pkg/util/intstr, pkg/runtime, pkg/apis/meta/v1).
"""

from __future__ import annotations

from typing import TypeAlias

from validation_gen.apitypes.gotext import cannot_unmarshal

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


class IntOrString:
    """A 32-bit integer or a string, such as a port or a percentage; `80` and `"80"` differ.

    `IntOrString()` is the integer 0, the zero value; the empty string is not zero.

    Raises ValueError for an integer that takes more than 32 bits, and for anything else.
    """

    __slots__ = ("_value",)

    _value: int | str

    def __init__(self, value: int | str = 0) -> None:
        if isinstance(value, str):
            self._value = str(value)
            return
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(cannot_unmarshal(value, "int32"))
        if not -(2**31) <= value < 2**31:
            raise ValueError(cannot_unmarshal(value, "int32"))
        self._value = int(value)

    @classmethod
    def from_json(cls, data: object) -> IntOrString:
        """The value in a JSON document, null for zero. Raises ValueError."""
        if data is None:
            return cls()
        if isinstance(data, (str, int)):
            return cls(data)
        raise ValueError(cannot_unmarshal(data, "int32"))

    @property
    def value(self) -> int | str:
        return self._value

    def to_json(self) -> int | str:
        return self._value

    def is_zero(self) -> bool:
        return self._value == 0

    def __bool__(self) -> bool:
        return self._value != 0

    def __str__(self) -> str:
        return str(self._value)

    def __repr__(self) -> str:
        return f"IntOrString({self._value!r})"

    def __reduce__(self) -> tuple[type[IntOrString], tuple[int | str]]:
        return IntOrString, (self._value,)

    def __hash__(self) -> int:
        return hash(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, IntOrString):
            return NotImplemented
        return self._value == other._value


class _Verbatim:
    """JSON data kept whole; compares by value, with `true`, `1` and `1.0` told apart as their texts are."""

    __slots__ = ("_data",)

    _data: Json

    def __init__(self, data: Json = None) -> None:
        self._data = data

    @property
    def data(self) -> Json:
        """The JSON data itself: not to be changed."""
        return self._data

    def to_json(self) -> Json:
        return self._data

    def is_zero(self) -> bool:
        return self._data is None

    def __bool__(self) -> bool:
        return self._data is not None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._data!r})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, _Verbatim)
        return _identical(self._data, other._data)


class RawExtension(_Verbatim):
    """An object of a kind the API does not know, kept as JSON data. Zero, and null in JSON, when there is none."""

    __slots__ = ()

    @classmethod
    def from_json(cls, data: Json) -> RawExtension:
        """Any JSON data; null gives the zero value."""
        return cls(data)


class FieldsV1(_Verbatim):
    """The fields a manager owns, in the trie form of `metadata.managedFields`, kept as JSON data."""

    __slots__ = ()

    @classmethod
    def from_json(cls, data: Json) -> FieldsV1:
        """Any JSON data; null gives the zero value."""
        return cls(data)


def _identical(a: Json, b: Json) -> bool:
    """Whether two pieces of JSON data are the same, key order apart; safe for any depth."""
    pending: list[tuple[Json, Json]] = [(a, b)]
    while pending:
        a, b = pending.pop()
        if a is b:
            continue
        if type(a) is not type(b):
            return False
        if isinstance(a, dict) and isinstance(b, dict):
            if a.keys() != b.keys():
                return False
            pending += [(a[key], b[key]) for key in a]
        elif isinstance(a, list) and isinstance(b, list):
            if len(a) != len(b):
                return False
            pending += zip(a, b, strict=True)
        elif a != b:
            return False
    return True
