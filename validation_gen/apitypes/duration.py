"""`Duration`: a span of time in nanoseconds, written as Go writes one, `1h30m0s`.

Follows Go's `time.ParseDuration` and `Duration.String`, which k8s.io/apimachinery's `metav1.Duration` uses in JSON.
"""

from __future__ import annotations

import re

from validation_gen.apitypes.gotext import cannot_unmarshal, quote

_LIMIT = 2**63

_UNITS = {
    "ns": 1,
    "us": 1_000,
    "\u00b5s": 1_000,  # the micro sign, which Go prints
    "\u03bcs": 1_000,  # the Greek letter mu
    "ms": 1_000_000,
    "s": 1_000_000_000,
    "m": 60_000_000_000,
    "h": 3_600_000_000_000,
}
_PIECE = re.compile(r"([0-9]*+)(?:\.([0-9]*+))?+([^.0-9]*+)").match


class Duration:
    """A span of time, equal, ordered and hashed by length, from -2^63 to 2^63-1 nanoseconds.

    `Duration()` is zero, and zero is false.

    Raises ValueError, with Go's words, for text that is no duration.
    """

    __slots__ = ("_nanoseconds",)

    _nanoseconds: int

    def __init__(self, text: str = "0s") -> None:
        self._nanoseconds = _parse(text)

    @classmethod
    def from_nanoseconds(cls, nanoseconds: int) -> Duration:
        """The duration of so many nanoseconds. Raises ValueError beyond 64 bits."""
        if not -(2**63) <= nanoseconds < 2**63:
            raise _invalid(f"{nanoseconds}ns")
        made = cls()
        made._nanoseconds = nanoseconds
        return made

    @classmethod
    def from_json(cls, data: object) -> Duration:
        """The duration in a JSON document. Raises ValueError; null is no duration, as in Go."""
        if data is None:
            return cls("")
        if isinstance(data, str):
            return cls(data)
        raise ValueError(cannot_unmarshal(data, "string"))

    def to_json(self) -> str:
        """The text the API server writes."""
        return str(self)

    @property
    def nanoseconds(self) -> int:
        return self._nanoseconds

    def is_zero(self) -> bool:
        return self._nanoseconds == 0

    def __bool__(self) -> bool:
        return self._nanoseconds != 0

    def __str__(self) -> str:
        return _printed(self._nanoseconds)

    def __repr__(self) -> str:
        return f"Duration({str(self)!r})"

    def __reduce__(self) -> tuple[type[Duration], tuple[str]]:
        return Duration, (str(self),)

    def __hash__(self) -> int:
        return hash(self._nanoseconds)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._nanoseconds == other._nanoseconds

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._nanoseconds < other._nanoseconds

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._nanoseconds <= other._nanoseconds

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._nanoseconds > other._nanoseconds

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self._nanoseconds >= other._nanoseconds


def _parse(text: str) -> int:
    rest = text[1:] if text[:1] in ("+", "-") else text
    if rest == "0":
        return 0
    total = position = 0
    while position < len(rest):
        match = _PIECE(rest, position)
        if match is None or match.end() == position:
            break
        total += _piece(text, *match.groups(default=""))
        position = match.end()
        if total > _LIMIT:
            raise _invalid(text)
    if not rest or position < len(rest) or (total == _LIMIT and text[0] != "-"):
        raise _invalid(text)
    return -total if text[0] == "-" else total


def _piece(text: str, whole: str, fraction: str, unit: str) -> int:
    """Nanoseconds of one number with its unit; `text` is the whole duration."""
    whole = whole.lstrip("0") if whole.strip("0") else whole[:1]
    if not (whole or fraction) or len(whole) > 19 or int(whole or "0") > _LIMIT:
        raise _invalid(text)
    if not unit:
        raise ValueError(f"time: missing unit in duration {quote(text)}")
    if unit not in _UNITS:
        raise ValueError(f"time: unknown unit {quote(unit)} in duration {quote(text)}")
    numerator, scale = 0, 1.0
    for digit in fraction[:19]:
        if numerator * 10 + int(digit) > _LIMIT:
            break
        numerator = numerator * 10 + int(digit)
        scale *= 10
    # In floating point, as Go has it: the last nanosecond depends on it.
    part = int(numerator * (_UNITS[unit] / scale))
    return int(whole or "0") * _UNITS[unit] + part


def _invalid(text: str) -> ValueError:
    return ValueError(f"time: invalid duration {quote(text)}")


def _printed(nanoseconds: int) -> str:
    if nanoseconds == 0:
        return "0s"
    sign = "-" if nanoseconds < 0 else ""
    rest = abs(nanoseconds)
    for unit, size in (("ns", 1), ("\u00b5s", 1_000), ("ms", 1_000_000)):
        if rest < size * 1_000:
            return f"{sign}{_decimal(rest, size)}{unit}"
    minutes, rest = divmod(rest, 60_000_000_000)
    hours, minutes = divmod(minutes, 60)
    seconds = f"{_decimal(rest, 1_000_000_000)}s"
    if hours:
        return f"{sign}{hours}h{minutes}m{seconds}"
    return f"{sign}{minutes}m{seconds}" if minutes else f"{sign}{seconds}"


def _decimal(amount: int, size: int) -> str:
    """amount ÷ size, a power of ten, without trailing zeros."""
    whole, fraction = divmod(amount, size)
    if not fraction:
        return str(whole)
    return f"{whole}.{str(fraction).zfill(len(str(size)) - 1).rstrip('0')}"
