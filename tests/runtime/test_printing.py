"""Go's quoting and JSON, character by character and number by number."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.apitypes import IntOrString
from validation_gen.runtime.decode_problems import DecodeProblem
from validation_gen.runtime.decode_values import read_int32
from validation_gen.runtime.printing import (
    camel_case,
    go_float,
    go_quote,
    json_text,
)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", '""'),
        ("plain é 桑 😀", '"plain é 桑 😀"'),
        ("<&>'", '"<&>\'"'),
        ('a"b\\c', r'"a\"b\\c"'),
        ("a\\b", r'"a\\b"'),
        ('a"b', r'"a\"b"'),
        ("\a\b\f\n\r\t\v", r'"\a\b\f\n\r\t\v"'),
        ("\0\x1b\x7f", r'"\x00\x1b\x7f"'),
        ("\x80\xa0\xad", r'"\u0080\u00a0\u00ad"'),
        ("\u200b\u2028\ufeff\ue000", r'"\u200b\u2028\ufeff\ue000"'),
        ("\U000e0001", r'"\U000e0001"'),
        # Of Unicode 15.0, which Go 1.26 has; then of 15.1 and of 16.0, which it does not know yet.
        ("\U0001fae8\u0cf3", '"\U0001fae8\u0cf3"'),
        ("\U0002ebf0\u2ffc", r'"\U0002ebf0\u2ffc"'),
        ("\U0001fae9\u1c89", r'"\U0001fae9\u1c89"'),
        ("\ud800x\udfff", '"\ufffdx\ufffd"'),
        ("\ud83d\ude00", '"😀"'),
    ],
)
def test_text_is_quoted_as_go_does(text: str, quoted: str) -> None:
    assert go_quote(text) == quoted


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain XYZ é 😀 \x7f", '"plain XYZ é 😀 \x7f"'),
        ('a"b\\c/', r'"a\"b\\c/"'),
        ("\b\f\n\r\t", r'"\b\f\n\r\t"'),
        ("\0\v\x1f", r'"\u0000\u000b\u001f"'),
        ("<&>\u2028\u2029", r'"\u003c\u0026\u003e\u2028\u2029"'),
        ("\ud800", '"\ufffd"'),
    ],
)
def test_text_is_escaped_as_gos_json_does(text: str, written: str) -> None:
    assert json_text(text) == written


@pytest.mark.parametrize("sign", ["", "-"])
def test_integers_of_any_length_are_printed(sign: str) -> None:
    long = -(10**5000) if sign else 10**5000
    digits = f"{sign}1{'0' * 5000}"
    assert json_text([long]) == f"[{digits}]"
    problems: list[DecodeProblem] = []
    assert read_int32(long, (None, "a"), problems, "A", "int32") == 0
    assert problems[0].message.startswith(f"json: cannot unmarshal number {digits} ")
    with pytest.raises(ValueError, match=f"cannot unmarshal number {digits[:70]}"):
        IntOrString.from_json(long)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (-2.5, "-2.5"),
        (0.1, "0.1"),
        (100.0, "100"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (0.000001, "0.000001"),
        (0.0000015, "0.0000015"),
        (1e-7, "1e-7"),
        (1.25e-10, "1.25e-10"),
        (123456789.125, "123456789.125"),
        (10**30, "1" + "0" * 30),
        (9.99e20, "999000000000000000000"),
        (1.5e21, "1.5e+21"),
        (-1e21, "-1e+21"),
        (-1.5e-7, "-1.5e-7"),
        (9.5e-7, "9.5e-7"),
        (12.5, "12.5"),
        (0.05, "0.05"),
        (1e16, "10000000000000000"),
        (1.5e16, "15000000000000000"),
        (123456.0, "123456"),
        (float("inf"), "inf"),
        (float("-inf"), "-inf"),
        (float("nan"), "nan"),
    ],
)
def test_numbers_are_written_as_gos_json_does(number: float, written: str) -> None:
    assert json_text(number) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0.0, "0"),
        (-0.0, "-0"),
        (0.5, "0.5"),
        (0.0001, "0.0001"),
        (0.00001, "1e-05"),
        (1.5e-07, "1.5e-07"),
        (999999.5, "999999.5"),
        (1e6, "1e+06"),
        (1234567.0, "1.234567e+06"),
        (-2.5e10, "-2.5e+10"),
        (1e21, "1e+21"),
        (1e100, "1e+100"),
    ],
)
def test_numbers_are_shown_as_go_does(number: float, written: str) -> None:
    assert go_float(number) == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_written_float_reads_back_to_the_bit(number: float) -> None:
    read = float(json.loads(json_text(number), parse_int=float))
    assert struct.pack("d", read) == struct.pack("d", number)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.text("ab<\n", max_size=3), inner)
    ),
)


@given(JSON)
def test_written_json_reads_back(data: object) -> None:
    assert json.loads(json_text(data)) == data


@pytest.mark.parametrize(
    ("attribute", "name"),
    [
        ("name", "name"),
        ("host_ip", "hostIp"),
        ("from_", "from"),
        ("a_b_c", "aBC"),
        ("x509_cert", "x509Cert"),
    ],
)
def test_an_attribute_has_a_json_name(attribute: str, name: str) -> None:
    assert camel_case(attribute) == name


@dataclass
class Inner:
    z_index: int = 0
    name: str = ""


@dataclass
class Outer:
    plain: Inner | None = field(default=None, metadata={"inline": True})
    size: int = field(default=0, metadata={"json": "SIZE"})
    kept: list[int] = field(default_factory=list, metadata={"omitempty": False})
    unset: str | None = field(default=None, metadata={"omitempty": False})
    maybe: int | None = None
    text: str | None = None
    flag: bool = False
    inner: Inner = field(default_factory=Inner)


class Own:
    def to_json(self) -> object:
        return {"b": (1, b"x"), "a": None}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        # Zero values are left out, optional ones only if they are unset.
        (Outer(), '{"kept":[],"unset":null}'),
        (
            Outer(maybe=0, text="", flag=True, size=5),
            '{"SIZE":5,"kept":[],"unset":null,"maybe":0,"text":"","flag":true}',
        ),
        (
            Outer(plain=Inner(1, "n"), kept=[0], inner=Inner(name="<")),
            '{"zIndex":1,"name":"n","kept":[0],"unset":null,"inner":{"name":"\\u003c"}}',
        ),
        ([Inner(), Inner(2)], '[{},{"zIndex":2}]'),
        # Keys of maps come in the order of their text, whatever they are.
        ({2: "b", 10: "a", "x": 1}, '{"10":"a","2":"b","x":1}'),
        (Own(), '{"a":null,"b":[1,"eA=="]}'),
        (bytearray(b"\xfb\xff" * 40), '"' + "+//7//v/" * 13 + '+/8="'),
        (Inner, '"' + "\\u003cclass 'tests.runtime.test_printing.Inner'\\u003e" + '"'),
        (True, "true"),
        (False, "false"),
        (-5, "-5"),
        ([[], {}, [[]], {"a": {}}], '[[],{},[[]],{"a":{}}]'),
        ([1, 2, 3], "[1,2,3]"),
    ],
)
def test_values_are_written_as_gos_json_does(value: object, written: str) -> None:
    assert json_text(value) == written


def test_what_is_nested_too_deeply_says_so() -> None:
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    assert json_text(value) == '"<value nested too deeply to print>"'
