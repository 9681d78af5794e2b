"""Instants and spans of time: what Go's parser takes, what it says of the rest, how they print."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.apitypes import Duration, MicroTime, Time

SECONDS = '"2006-01-02T15:04:05Z07:00"'
MICROS = '"2006-01-02T15:04:05.000000Z07:00"'


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2024-05-01T12:00:00Z", "2024-05-01T12:00:00Z"),
        ("2024-05-01T12:00:00+02:00", "2024-05-01T10:00:00Z"),
        ("2024-02-29T23:30:00-01:30", "2024-03-01T01:00:00Z"),
        ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z"),
        ("2024-05-01T12:00:00.999999999Z", "2024-05-01T12:00:00Z"),
        ("2024-05-01T12:00:00,5Z", "2024-05-01T12:00:00Z"),
        ("2024-05-01T2:00:00Z", "2024-05-01T02:00:00Z"),
        ("2024-05-01T00:00:00+24:60", "2024-04-29T23:00:00Z"),
        ("0001-01-01T00:00:01Z", "0001-01-01T00:00:01Z"),
        ("0000-12-31T23:59:59Z", "0000-12-31T23:59:59Z"),
        ("0000-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z"),
        ("9999-12-31T23:59:59-01:00", "10000-01-01T00:59:59Z"),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T01:00:00+01:00", None),
    ],
)
def test_a_time_is_read_anywhere_and_written_in_utc(
    text: str, written: str | None
) -> None:
    assert Time(text).to_json() == written
    assert Time.from_json(text) == Time(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", f' as {SECONDS}: cannot parse "" as "2006"'),
        ("x", f' as {SECONDS}: cannot parse "x" as "2006"'),
        ("24-05-01", f' as {SECONDS}: cannot parse "24-05-01" as "2006"'),
        ("2024-5-01", f' as {SECONDS}: cannot parse "5-01" as "01"'),
        ("2024-05-01", f' as {SECONDS}: cannot parse "" as "T"'),
        ("2024-05-01 12:00:00Z", f' as {SECONDS}: cannot parse " 12:00:00Z" as "T"'),
        ("2024-05-01T12:00:00", f' as {SECONDS}: cannot parse "" as "Z07:00"'),
        ("2024-05-01T12:00:00z", f' as {SECONDS}: cannot parse "z" as "Z07:00"'),
        ("2024-05-01T12:00:00.Z", f' as {SECONDS}: cannot parse ".Z" as "Z07:00"'),
        (
            "2024-05-01T12:00:00+0200",
            f' as {SECONDS}: cannot parse "+0200" as "Z07:00"',
        ),
        ("2024-13-01T12:00:00Z", ": month out of range"),
        ("2024-00-01T12:00:00Z", ": month out of range"),
        ("2023-02-29T12:00:00Z", ": day out of range"),
        ("1900-02-29T12:00:00Z", ": day out of range"),
        ("2024-05-00T12:00:00Z", ": day out of range"),
        ("2024-05-01T24:00:00Z", ": hour out of range"),
        ("2024-05-01T12:60:00Z", ": minute out of range"),
        ("2024-05-01T12:00:60Z", ": second out of range"),
        ("2024-05-01T12:00:00+25:00", ": time zone offset hour out of range"),
        ("2024-05-01T12:00:00+00:61", ": time zone offset minute out of range"),
        ("2024-05-01T12:00:00Zx", ': extra text: "x"'),
    ],
)
def test_other_text_is_no_time(text: str, words: str) -> None:
    with pytest.raises(ValueError) as caught:
        Time(text)
    assert str(caught.value) == f'parsing time "{text}"{words}'


def test_errors_quote_bytes_as_go_does() -> None:
    with pytest.raises(ValueError) as caught:
        Time('"\\\té')
    assert str(caught.value).startswith(r'parsing time "\"\\\x09\xc3\xa9" as ')


@pytest.mark.parametrize("kind", [Time, MicroTime])
@pytest.mark.parametrize(
    ("data", "found"),
    [(1, "number"), (True, "bool"), ([], "array"), ({}, "object")],
)
def test_json_of_another_sort_is_no_time(
    kind: type[Time] | type[MicroTime], data: object, found: str
) -> None:
    with pytest.raises(ValueError) as caught:
        kind.from_json(data)
    assert str(caught.value) == (
        f"json: cannot unmarshal {found} into Go value of type string"
    )


def test_a_micro_time_has_six_decimals_and_no_other_number() -> None:
    text = "2024-05-01T12:00:00.120000Z"
    assert MicroTime(text).to_json() == text
    assert MicroTime("2024-05-01T14:00:00,120000+02:00").to_json() == text
    for wrong, rest, part in [
        ("2024-05-01T12:00:00Z", "Z", ".000000"),
        ("2024-05-01T12:00:00.12Z", ".12Z", ".000000"),
        ("2024-05-01T12:00:00.1200000Z", "0Z", "Z07:00"),
    ]:
        with pytest.raises(ValueError) as caught:
            MicroTime(wrong)
        assert str(caught.value) == (
            f'parsing time "{wrong}" as {MICROS}: cannot parse "{rest}" as "{part}"'
        )


@pytest.mark.parametrize("kind", [Time, MicroTime])
def test_the_zero_time_is_false_and_null(kind: type[Time] | type[MicroTime]) -> None:
    assert not kind()
    assert kind().is_zero()
    assert kind() == kind.from_json(None)
    assert kind().to_json() is None
    assert repr(kind()) == f"{kind.__name__}()"


def test_times_compare_by_instant_to_the_nanosecond() -> None:
    early = Time("2024-05-01T12:00:00.000000001Z")
    late = Time("2024-05-01T12:00:00.000000002Z")
    assert early < late
    assert early <= late
    assert late > early
    assert late >= early
    assert early != late
    assert early.to_json() == late.to_json()
    same = Time("2024-05-01T14:00:00.000000001+02:00")
    assert early == same
    assert hash(early) == hash(same)
    assert Time("2024-05-01T12:00:00Z") != MicroTime("2024-05-01T12:00:00.000000Z")


def test_copies_are_equal() -> None:
    time = Time("2024-05-01T12:00:00.5Z")
    assert copy.deepcopy(time) == time
    assert pickle.loads(pickle.dumps(time)) == time
    assert repr(time) == "Time('2024-05-01T12:00:00Z')"


MOMENTS = st.datetimes(
    timezones=st.integers(-1439, 1439).map(
        lambda minutes: timezone(timedelta(minutes=minutes))
    ),
    min_value=datetime(1, 1, 3),
    max_value=datetime(9999, 12, 29),
)


@given(MOMENTS)
def test_datetimes_go_in_and_come_out(moment: datetime) -> None:
    time = MicroTime.from_datetime(moment)
    assert time.to_datetime() == moment
    assert MicroTime(moment.isoformat(timespec="microseconds")) == time
    assert MicroTime(str(time)) == time
    utc = moment.astimezone(UTC)
    shown = f"{utc.year:04d}{utc:-%m-%dT%H:%M:%SZ}"
    assert str(Time.from_datetime(moment)) == shown


def test_a_naive_datetime_is_taken_for_utc() -> None:
    assert Time.from_datetime(datetime(2024, 5, 1)) == Time("2024-05-01T00:00:00Z")


@pytest.mark.parametrize(
    ("text", "nanoseconds", "written"),
    [
        ("0", 0, "0s"),
        ("-0", 0, "0s"),
        ("0h", 0, "0s"),
        ("1ns", 1, "1ns"),
        ("1500ns", 1_500, "1.5µs"),
        ("1us", 1_000, "1µs"),
        ("1\u00b5s1\u03bcs", 2_000, "2µs"),
        ("1.5ms", 1_500_000, "1.5ms"),
        ("90s", 90 * 10**9, "1m30s"),
        ("1.5h", 5400 * 10**9, "1h30m0s"),
        ("1h1s", 3601 * 10**9, "1h0m1s"),
        ("+.5s", 500_000_000, "500ms"),
        ("5.s", 5 * 10**9, "5s"),
        ("-1m1.5s", -61_500_000_000, "-1m1.5s"),
        ("0.3333333333333333333h", 1_200_000_000_000, "20m0s"),
        ("0.100000000000000000000h", 360_000_000_000, "6m0s"),
        ("0.9ns", 0, "0s"),
        ("9223372036854775807ns", 2**63 - 1, "2562047h47m16.854775807s"),
        ("-9223372036854775808ns", -(2**63), "-2562047h47m16.854775808s"),
        ("00000000000000000000001s", 10**9, "1s"),
    ],
)
def test_a_duration_is_nanoseconds_and_prints_as_go_does(
    text: str, nanoseconds: int, written: str
) -> None:
    duration = Duration(text)
    assert duration.nanoseconds == nanoseconds
    assert duration.to_json() == str(duration) == written
    assert Duration.from_json(written) == duration


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 'invalid duration ""'),
        ("-", 'invalid duration "-"'),
        ("s", 'invalid duration "s"'),
        (".s", 'invalid duration ".s"'),
        ("--1s", 'invalid duration "--1s"'),
        ("1", 'missing unit in duration "1"'),
        ("1h30", 'missing unit in duration "1h30"'),
        ("1d", 'unknown unit "d" in duration "1d"'),
        ("1h-1m", 'unknown unit "h-" in duration "1h-1m"'),
        ("1 s", 'unknown unit " s" in duration "1 s"'),
        ("1é", r'unknown unit "\xc3\xa9" in duration "1\xc3\xa9"'),
        ("9223372036854775808ns", 'invalid duration "9223372036854775808ns"'),
        ("-9223372036854775809ns", 'invalid duration "-9223372036854775809ns"'),
        ("2562048h", 'invalid duration "2562048h"'),
        ("99999999999999999999x", 'invalid duration "99999999999999999999x"'),
    ],
)
def test_other_text_is_no_duration(text: str, words: str) -> None:
    with pytest.raises(ValueError) as caught:
        Duration(text)
    assert str(caught.value) == f"time: {words}"


def test_json_that_is_no_text_is_no_duration() -> None:
    with pytest.raises(ValueError, match='time: invalid duration ""'):
        Duration.from_json(None)
    with pytest.raises(ValueError, match="cannot unmarshal number into Go value"):
        Duration.from_json(5)


def test_durations_are_values() -> None:
    assert Duration("60s") == Duration("1m")
    assert hash(Duration("60s")) == hash(Duration("1m"))
    assert Duration("1m") != 60 * 10**9
    assert Duration("1s") < Duration("1m") <= Duration("60s")
    assert Duration("1m") > Duration("-1m") >= Duration("-60s")
    assert not Duration()
    assert Duration().is_zero()
    assert Duration("1ns")
    assert pickle.loads(pickle.dumps(Duration("1.5h"))) == Duration("90m")
    assert repr(Duration("90m")) == "Duration('1h30m0s')"


def test_nanoseconds_make_a_duration_within_64_bits() -> None:
    assert Duration.from_nanoseconds(90 * 10**9) == Duration("1m30s")
    with pytest.raises(ValueError, match='invalid duration "9223372036854775808ns"'):
        Duration.from_nanoseconds(2**63)


@given(st.integers(-(2**63), 2**63 - 1))
def test_a_printed_duration_reads_back(nanoseconds: int) -> None:
    duration = Duration.from_nanoseconds(nanoseconds)
    assert Duration(str(duration)) == duration
