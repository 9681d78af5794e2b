"""RFC 3339 as Go's `time.Parse` reads it and `Time.Format` writes it; `times` is the caller.

Go is laxer than the RFC (one digit will do for the hour, a comma for the point, an offset of 24:00 passes) and its
errors name the part that did not fit; both are facts users of the API server meet.
"""

from __future__ import annotations

import re

from validation_gen.apitypes.gotext import quote
from validation_gen.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """How an instant is written: Go's model time, and the decimals of a second (0: none written, any read)."""

    model: str
    decimals: int


SECONDS = Layout("2006-01-02T15:04:05Z07:00", 0)
MICROSECONDS = Layout("2006-01-02T15:04:05.000000Z07:00", 6)

# Each part of the layout as errors name it, and what Go takes for it.
_PARTS = tuple(
    (name, re.compile(pattern).match)
    for name, pattern in (
        ("2006", "[0-9]{4}"),
        ("-", "-"),
        ("01", "[0-9]{2}"),
        ("-", "-"),
        ("02", "[0-9]{2}"),
        ("T", "T"),
        ("15", "[0-9]{1,2}"),
        (":", ":"),
        ("04", "[0-9]{2}"),
        (":", ":"),
        ("05", "[0-9]{2}"),
    )
)
_ANY_FRACTION = re.compile("[.,]([0-9]++)").match
_SIX_DECIMALS = re.compile("[.,]([0-9]{6})").match
_OFFSET = re.compile("Z|([+-])([0-9]{2}):([0-9]{2})").match

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NANOS = 1_000_000_000


def parse_instant(text: str, layout: Layout) -> int:
    """Nanoseconds since the start of year 1, UTC. Raises ValueError with Go's words."""
    numbers: list[int] = []
    position = 0
    out_of_range = ""
    for name, match in _PARTS:
        found = match(text, position)
        if found is None:
            raise _misfit(text, layout, position, name)
        position = found.end()
        if name.isdecimal():
            numbers.append(int(found[0]))
            out_of_range = _beyond(name, numbers)
            if out_of_range:
                raise _failure(text, layout, f": {out_of_range} out of range")
    nanoseconds, position = _fraction(text, layout, position)
    found = _OFFSET(text, position)
    if found is None:
        raise _misfit(text, layout, position, "Z07:00")
    offset = 0
    if found[1]:
        hours, minutes = int(found[2]), int(found[3])
        if hours > 24 or minutes > 60:
            part = "minute" if minutes > 60 else "hour"
            raise _failure(text, layout, f": time zone offset {part} out of range")
        offset = (hours * 3600 + minutes * 60) * (-1 if found[1] == "-" else 1)
    if found.end() < len(text):
        raise _failure(text, layout, f": extra text: {quote(text[found.end() :])}")
    year, month, day, hour, minute, second = numbers
    if not 1 <= day <= _days_in(year, month):
        raise _failure(text, layout, ": day out of range")
    seconds = _days_before(year, month, day) * 86400
    seconds += hour * 3600 + minute * 60 + second - offset
    return seconds * _NANOS + nanoseconds


def _beyond(name: str, numbers: list[int]) -> str:
    """The name of the number just read if it is too large or small; days wait until the whole date is known."""
    number = numbers[-1]
    if name == "01" and not 1 <= number <= 12:
        return "month"
    limits = {"15": (24, "hour"), "04": (60, "minute"), "05": (60, "second")}
    limit, part = limits.get(name, (10_000, "year"))
    return part if number >= limit else ""


def _fraction(text: str, layout: Layout, position: int) -> tuple[int, int]:
    """Nanoseconds of a decimal fraction of a second, which digits past the ninth do not change, and where it ends."""
    if layout.decimals:
        found = _SIX_DECIMALS(text, position)
        if found is None:
            raise _misfit(text, layout, position, ".000000")
    else:
        found = _ANY_FRACTION(text, position)
        if found is None:
            return 0, position
    return int(found[1][:9].ljust(9, "0")), found.end()


def _misfit(text: str, layout: Layout, position: int, part: str) -> ValueError:
    rest = quote(text[position:])
    return _failure(
        text, layout, f" as {quote(layout.model)}: cannot parse {rest} as {quote(part)}"
    )


def _failure(text: str, layout: Layout, what: str) -> ValueError:
    return ValueError(f"parsing time {quote(text)}{what}")


def _days_in(year: int, month: int) -> int:
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


def _days_before(year: int, month: int, day: int) -> int:
    """Days from 0001-01-01 to a date of the Gregorian calendar, which may lie before."""
    years = year - 1
    days = years * 365 + years // 4 - years // 100 + years // 400
    return days + sum(_days_in(year, earlier) for earlier in range(1, month)) + day - 1


def format_instant(nanoseconds: int, layout: Layout) -> str:
    """The instant in UTC, cut off after the layout's decimals."""
    seconds, rest = divmod(nanoseconds, _NANOS)
    days, seconds = divmod(seconds, 86400)
    year, month, day = _date(days)
    shown = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    fraction = f".{rest:09d}"[: layout.decimals + 1] if layout.decimals else ""
    return f"{shown}-{month:02d}-{day:02d}T{clock}{fraction}Z"


def _date(days: int) -> tuple[int, int, int]:
    """Year, month and day that lie `days` after 0001-01-01."""
    year = 1 + days * 400 // 146_097
    while _days_before(year, 1, 1) > days:
        year -= 1
    while _days_before(year + 1, 1, 1) <= days:
        year += 1
    rest = days - _days_before(year, 1, 1)
    month = 1
    while rest >= _days_in(year, month):
        rest -= _days_in(year, month)
        month += 1
    return year, month, rest + 1
