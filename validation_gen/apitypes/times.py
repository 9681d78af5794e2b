"""`Time` and `MicroTime`: instants, written in UTC as RFC 3339.

Follows `metav1.Time` and `metav1.MicroTime` of k8s.io/apimachinery, and what Go's `time.Parse` takes for RFC 3339: the
reader keeps nanoseconds; `Time` prints seconds, `MicroTime` microseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from validation_gen.apitypes.gotext import cannot_unmarshal
from validation_gen.apitypes.rfc3339 import (
    MICROSECONDS,
    SECONDS,
    Layout,
    format_instant,
    parse_instant,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NANOS = 1_000_000_000


class _Instant:
    """Nanoseconds since the start of year 1, UTC, which is the zero value."""

    __slots__ = ("_nanoseconds",)

    _nanoseconds: int
    _layout: ClassVar[Layout]

    def __init__(self, text: str | None = None) -> None:
        self._nanoseconds = parse_instant(text, self._layout) if text is not None else 0

    @classmethod
    def from_json(cls, data: object) -> Self:
        """The instant in a JSON document, null for zero. Raises ValueError."""
        if data is None or isinstance(data, str):
            return cls(data)
        raise ValueError(cannot_unmarshal(data, "string"))

    @classmethod
    def from_datetime(cls, moment: datetime) -> Self:
        """The instant of an aware datetime; a naive one is taken for UTC."""
        seconds = (moment.toordinal() - 1) * 86400
        seconds += moment.hour * 3600 + moment.minute * 60 + moment.second
        made = cls()
        made._nanoseconds = seconds * _NANOS + moment.microsecond * 1000
        offset = moment.utcoffset()
        if offset is not None:
            microseconds = (offset.days * 86400 + offset.seconds) * 1_000_000
            made._nanoseconds -= (microseconds + offset.microseconds) * 1000
        return made

    def to_datetime(self) -> datetime:
        """As an aware datetime in UTC, to the microsecond. Raises OverflowError outside the years 1 to 9999."""
        from datetime import UTC, datetime, timedelta

        start = datetime(1, 1, 1, tzinfo=UTC)
        return start + timedelta(microseconds=self._nanoseconds // 1000)

    def to_json(self) -> str | None:
        """The text the API server writes; null for zero."""
        return str(self) if self._nanoseconds else None

    def is_zero(self) -> bool:
        return self._nanoseconds == 0

    def __bool__(self) -> bool:
        return self._nanoseconds != 0

    def __str__(self) -> str:
        return format_instant(self._nanoseconds, self._layout)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({repr(str(self)) if self else ''})"

    def __hash__(self) -> int:
        return hash(self._nanoseconds)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        assert isinstance(other, _Instant)
        return self._nanoseconds == other._nanoseconds

    def __lt__(self, other: Self) -> bool:
        return self._nanoseconds < other._nanoseconds

    def __le__(self, other: Self) -> bool:
        return self._nanoseconds <= other._nanoseconds

    def __gt__(self, other: Self) -> bool:
        return self._nanoseconds > other._nanoseconds

    def __ge__(self, other: Self) -> bool:
        return self._nanoseconds >= other._nanoseconds


class Time(_Instant):
    """An instant that prints to the second: `Time("2024-05-01T12:00:00Z")`.

    Equal, ordered and hashed by instant. `Time()` is zero, the start of year 1, which is false and null in JSON.

    Raises ValueError, with Go's words, for text that is not RFC 3339.
    """

    __slots__ = ()
    _layout = SECONDS


class MicroTime(_Instant):
    """An instant that prints to the microsecond, and is read only with exactly six decimals of a second.

    Equal, ordered and hashed by instant. `MicroTime()` is zero, the start of year 1, which is false and null in JSON.

    Raises ValueError, with Go's words, for any other text.
    """

    __slots__ = ()
    _layout = MICROSECONDS
