"""Quantities: what parses to which value, how it prints, and that comparing is comparing values."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.apitypes import Quantity

FORMAT = (
    "quantities must match the regular expression "
    "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
)
NUMERIC = "unable to parse numeric part of quantity"
SUFFIX = "unable to parse quantity's suffix"
MAX = 2**63 - 1


@pytest.mark.parametrize(
    ("text", "value", "printed"),
    [
        ("0", "0", "0"),
        ("1", "1", "1"),
        ("-1", "-1", "-1"),
        ("1000", "1000", "1k"),
        ("1024", "1024", "1024"),
        ("100m", "0.1", "100m"),
        ("1000m", "1", "1"),
        ("1.5", "1.5", "1500m"),
        ("0.5", "0.5", "500m"),
        (".5", "0.5", "500m"),
        ("5.", "5", "5."),
        ("1.5G", "1500000000", "1500M"),
        ("1Ki", "1024", "1Ki"),
        ("1.5Gi", "1610612736", "1536Mi"),
        ("1024Ki", "1048576", "1Mi"),
        ("2048", "2048", "2048"),
        ("512Ki", "524288", "512Ki"),
        ("0.5Ki", "512", "512"),
        ("0.0001Ki", "0.1024", "102400u"),
        ("1e3", "1000", "1e3"),
        ("1E3", "1000", "1E3"),
        ("12e5", "1200000", "1200e3"),
        ("1e-3", "0.001", "1e-3"),
        ("15e-1", "1.5", "1500e-3"),
        ("1n", "0.000000001", "1n"),
        ("3u", "0.000003", "3u"),
        # text the API server takes for canonical is kept, however odd
        ("+5", "5", "+5"),
        ("05", "5", "05"),
        ("+5Ki", "5120", "+5Ki"),
        ("1.500", "1.5", "1.500"),
        # finer than a billionth: rounded away from zero
        ("0.1n", "0.000000001", "1n"),
        ("-0.1n", "-0.000000001", "-1n"),
        ("1.0000000001", "1.000000001", "1000000001n"),
        ("0.9999999999", "1", "1"),
        ("1e-1000000000", "0.000000001", "1e-9"),
        # binary amounts stop at 2^63-1, decimal ones do not
        ("8Ei", str(MAX), "9223372036854775807"),
        ("-8Ei", str(-MAX), "-9223372036854775807"),
        ("123456789012345678901234567890Ki", str(MAX), "9223372036854775807"),
        ("7Ei", str(7 * 2**60), "7Ei"),
        ("9E", "9000000000000000000", "9E"),
        ("99999999999999999999", "99999999999999999999", "99999999999999999999"),
        # beyond E there is no suffix; Go would print "1" here
        ("1000E", "1000000000000000000000", "1000E"),
        # a number without digits is zero, except in the largest units
        ("+", "0", "0"),
        (".", "0", "0"),
        ("k", "0", "0"),
        ("0Ki", "0", "0"),
        ("-0", "0", "0"),
        ("000", "0", "0"),
        ("0e1000000000", "0", "0"),
    ],
)
def test_text_is_a_value_and_prints_canonically(
    text: str, value: str, printed: str
) -> None:
    quantity = Quantity(text)
    assert quantity.as_decimal() == Decimal(value)
    assert str(quantity) == printed
    assert quantity.to_json() == printed
    assert Quantity(printed) == quantity


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", FORMAT),
        ("a", FORMAT),
        (" 1", FORMAT),
        ("1 ", FORMAT),
        ("1\n", FORMAT),
        ("1..2", FORMAT),
        ("1.1.M", FORMAT),
        ("--1", SUFFIX),
        ("\u0661", FORMAT),
        ("1i", SUFFIX),
        ("1mi", SUFFIX),
        ("1+1.0M", FORMAT),
        ("1+1", SUFFIX),
        ("1e", SUFFIX),
        ("1e+", SUFFIX),
        ("1ee3", SUFFIX),
        ("1KiB", FORMAT),
        ("1e2147483648", SUFFIX),
        ("1e99999999999999999999", SUFFIX),
        ("Ei", NUMERIC),
        (".Pi", NUMERIC),
        ("e-10", NUMERIC),
    ],
)
def test_other_text_is_refused_in_the_api_servers_words(text: str, words: str) -> None:
    with pytest.raises(ValueError) as caught:
        Quantity(text)
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (None, Quantity()),
        (" 1Ki\xa0", Quantity("1Ki")),
        (3, Quantity("3")),
        (1.5, Quantity("1500m")),
        (1e22, Quantity("1e22")),
        ("\u20031", Quantity("1")),
    ],
)
def test_json_may_be_text_or_number(data: object, expected: Quantity) -> None:
    assert Quantity.from_json(data) == expected


@pytest.mark.parametrize(
    "data", [True, [], {}, "", "\x1c1", "1\n", "\t1", float("nan")]
)
def test_other_json_is_refused(data: object) -> None:
    with pytest.raises(ValueError) as caught:
        Quantity.from_json(data)
    assert str(caught.value) == FORMAT


def test_an_integer_may_be_longer_than_python_prints() -> None:
    assert Quantity.from_json(10**5000) == Quantity("1e5000")


def test_equal_values_are_equal_whatever_their_text() -> None:
    assert Quantity("1") == Quantity("1000m") == Quantity("1e0")
    assert len({Quantity("1Ki"), Quantity("1024"), Quantity("1.024k")}) == 1
    assert Quantity("1") != Quantity("1Ki")
    assert Quantity("1") != 1


def test_zero_is_false_and_the_default() -> None:
    assert Quantity() == Quantity("0m")
    assert not Quantity()
    assert Quantity().is_zero()
    assert Quantity("1n")
    assert not Quantity("1n").is_zero()


def test_quantities_order_by_value() -> None:
    texts = ["-1e2000000000", "-1Ki", "-1", "-1m", "0", "1n", "1m", "1", "1k", "1Ki"]
    texts += ["1M", "1Mi", "8Ei", "1e2000000000"]
    ordered = [Quantity(text) for text in texts]
    assert sorted(reversed(ordered)) == ordered
    assert Quantity("1") <= Quantity("1000m") >= Quantity("1")
    assert not Quantity("1") < Quantity("1000m")
    assert not Quantity("1") > Quantity("1000m")
    with pytest.raises(TypeError):
        assert Quantity("1") < 2


def test_copies_keep_value_and_text() -> None:
    quantity = Quantity("1.5Gi")
    for copied in (copy.deepcopy(quantity), pickle.loads(pickle.dumps(quantity))):
        assert copied == quantity
        assert str(copied) == "1536Mi"
    assert repr(quantity) == "Quantity('1536Mi')"


def test_long_numbers_cost_no_more_than_their_length() -> None:
    digits = "1" * 200_000
    assert str(Quantity(f"{digits}1")) == f"{digits}1"
    assert Quantity(f"0.{digits}Ki") < Quantity("1Ki")
    assert Quantity(f"{digits}Ki") == Quantity("8Ei")
    assert Quantity(f"0.{'0' * 200_000}1Ki") == Quantity("1n")


SUFFIXES = ["", *"numkMGTPE", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e3", "E-2", "e+20"]
POWERS = {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9}
POWERS |= {"T": 12, "P": 15, "E": 18}


@st.composite
def texts(draw: st.DrawFn) -> str:
    sign = draw(st.sampled_from(["", "+", "-"]))
    whole = draw(st.text("0123456789", min_size=1, max_size=25))
    fraction = draw(st.none() | st.text("0123456789", max_size=80))
    number = whole if fraction is None else f"{whole}.{fraction}"
    return f"{sign}{number}{draw(st.sampled_from(SUFFIXES))}"


def value_of(text: str) -> Fraction:
    """What the documentation of a quantity says its value is."""
    number = text.rstrip("numkKMGTPEi")
    suffix = text[len(number) :]
    if suffix.endswith("i"):
        value = Fraction(number) * 2 ** (10 * ("KMGTPE".index(suffix[0]) + 1))
    else:
        value = Fraction(number) * Fraction(10) ** POWERS[suffix]
    billionths = abs(value) * 10**9
    size = Fraction(-(-billionths.numerator // billionths.denominator), 10**9)
    if suffix.endswith("i"):
        size = min(size, Fraction(MAX))
    return -size if value < 0 else size


@given(texts())
def test_the_value_is_what_the_text_says(text: str) -> None:
    assert Fraction(Quantity(text).as_decimal()) == value_of(text)


@given(texts())
def test_printing_and_parsing_gives_the_same_value(text: str) -> None:
    quantity = Quantity(text)
    assert Quantity(str(quantity)) == quantity
    assert Quantity.from_json(quantity.to_json()) == quantity
    assert str(Quantity(str(quantity))) == str(quantity)


@given(texts(), texts())
def test_comparing_agrees_with_fractions(a: str, b: str) -> None:
    left, right = Quantity(a), Quantity(b)
    x, y = value_of(a), value_of(b)
    assert (left == right, left < right, left <= right) == (x == y, x < y, x <= y)
    assert (left > right, left >= right) == (x > y, x >= y)
    if x == y:
        assert hash(left) == hash(right)


@given(st.text("0123456789.+-eEinumkKMGTP ", max_size=12))
def test_any_text_is_a_quantity_or_one_of_three_errors(text: str) -> None:
    try:
        quantity = Quantity(text)
    except ValueError as error:
        assert str(error) in (FORMAT, NUMERIC, SUFFIX)
    else:
        assert Quantity(str(quantity)) == quantity
