"""Given the text of a comment line: this marker, or this complaint at these columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.markers import (
    Arg,
    Marker,
    ScalarKind,
    Value,
    ValueKind,
    name_of,
    parse,
    print_marker,
)
from validation_gen.markers.parser import MAX_DEPTH
from validation_gen.model import MarkerLine

ANYWHERE = Span("", 1, 1, 1, 1)


def line(text: str) -> MarkerLine:
    """The marker line as it stands behind `    # ` in line 7."""
    return MarkerLine(name_of(text), text, Span("t.py", 7, 7, 7, 7 + len(text)))


def arg(name: str, value: Value) -> Arg:
    return Arg(name, value, kind_of(value), ANYWHERE, ANYWHERE)


def kind_of(value: Value) -> ScalarKind:
    kinds: dict[type, ScalarKind] = {str: "string", int: "int", bool: "bool"}
    return kinds[type(value)]


def marker(
    name: str, *args: Arg, value: Value | None = None, payload: Marker | None = None
) -> Marker:
    kind: ValueKind = (
        "marker" if payload else "none" if value is None else kind_of(value)
    )
    return Marker(name, args, value, kind, ANYWHERE, payload, ANYWHERE)


def alpha(payload: Marker) -> Marker:
    return marker("k8s:alpha", arg("since", "1.37"), payload=payload)


ACCEPTED = {
    "+k8s:optional": marker("k8s:optional"),
    "+k8s:optional()": marker("k8s:optional"),
    "+k8s:optional # why": marker("k8s:optional"),
    "+k8s:optional// why": marker("k8s:optional"),
    "+_x.y-z:w": marker("_x.y-z:w"),
    "+k8s:format=k8s-short-name": marker("k8s:format", value="k8s-short-name"),
    "+k8s:maximum=1000 # Highest": marker("k8s:maximum", value=1000),
    "+k8s:maximum=1000 // Highest": marker("k8s:maximum", value=1000),
    "+k8s:minimum= 5": marker("k8s:minimum", value=5),
    "+a=-1": marker("a", value=-1),
    "+a=+1": marker("a", value=1),
    "+a=0": marker("a", value=0),
    "+a=0x1F": marker("a", value=31),
    "+a=-0o17": marker("a", value=-15),
    "+a=0b101": marker("a", value=5),
    "+a=18446744073709551615": marker("a", value=2**64 - 1),
    "+a=-9223372036854775808": marker("a", value=-(2**63)),
    "+a=true": marker("a", value=True),
    "+a=false": marker("a", value=False),
    "+a=True": marker("a", value="True"),
    '+a=""': marker("a", value=""),
    '+a="true"': marker("a", value="true"),
    '+a="1"': marker("a", value="1"),
    '+a="# no comment"': marker("a", value="# no comment"),
    r'+a="\n\t\\\"\a\v"': marker("a", value='\n\t\\"\a\v'),
    r'+a="\x41\101\u00e9\U0001F600"': marker("a", value="AA\u00e9\U0001f600"),
    r'+a="\xc3\xa9"': marker("a", value="\u00e9"),
    r'+a="\303\251\337\277"': marker("a", value="\u00e9\u07ff"),
    r'+a="\b\f\r"': marker("a", value="\b\f\r"),
    r'+a="\U0010FFFF\ud7ff\ue000\u0000"': marker("a", value="\U0010ffff\ud7ff\ue000\0"),
    "+a=``": marker("a", value=""),
    "+a=`a\rb\r`": marker("a", value="ab"),
    "+a=0b" + "1" * 64: marker("a", value=2**64 - 1),
    "+a=-0x" + "0" * 5000 + "1f": marker("a", value=-31),
    "+a()=b": marker("a", value="b"),
    "+a()=+b()": marker("a", payload=marker("b")),
    r"+a=`C:\new`": marker("a", value=r"C:\new"),
    '+a=`"`# c': marker("a", value='"'),
    '+a("x")': marker("a", arg("", "x")),
    "+k8s:subfield(name)=+k8s:optional": marker(
        "k8s:subfield", arg("", "name"), payload=marker("k8s:optional")
    ),
    '+k8s:modeDiscriminator(modality:"Bool")': marker(
        "k8s:modeDiscriminator", arg("modality", "Bool")
    ),
    '+i( stringKey : "t" , intKey: 42,boolKey:true )=+v="x"': marker(
        "i",
        arg("stringKey", "t"),
        arg("intKey", 42),
        arg("boolKey", True),
        payload=marker("v", value="x"),
    ),
    '+k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:maxLength=16': alpha(
        marker("k8s:eachVal", payload=marker("k8s:maxLength", value=16))
    ),
    "+a= +b": marker("a", payload=marker("b")),
}


@pytest.mark.parametrize("text", ACCEPTED, ids=str)
def test_text_that_follows_the_grammar_gives_the_marker(text: str) -> None:
    assert parse(line(text)) == ACCEPTED[text]


VALUE = "an identifier, a string, a whole number, true or false"
NAME = "a name, as in `+k8s:optional`"
HERE = "where a marker's name should be"
INSIDE = "in the arguments of +a"
NEXT = "`,` or `)`"
END = "the end of the line, a `#` comment"
ONE = "one positional argument, or only named ones"
NUMBER = "a whole number: 16, -1, 0x10, 0o20 or 0b10000"
RANGE = "a number from -9223372036854775808 to 18446744073709551615"
ESCAPE = r"one of \a \b \f \n \r \t \v \\ \" \xNN \NNN \uNNNN \UNNNNNNNN"
CHARACTER = r"text; a character by its number is written \u00e9"

FILL = "write a value, or leave out what stands before it"
REMARK = "start a remark behind a marker with `#`"
QUOTE = 'quote the value with `"`'
AGAIN = "write +a= once more for another one"
NAMED = "write every argument as `name: value`"
RAW = r"write `\\` for a backslash, or use a raw string in backquotes"

# Text, the stretch that is wrong, what the message says, what was expected, and how to mend it.
REFUSED = [
    ("+", "", f"the line ends {HERE}", NAME, ""),
    ("+ x", " ", f"unexpected ` ` {HERE}", NAME, ""),
    ("+=x", "=", f"unexpected `=` {HERE}", NAME, ""),
    ("+-x", "-", f"unexpected `-` {HERE}", NAME, ""),
    ("+1", "1", f"unexpected `1` {HERE}", NAME, ""),
    ("+a=+", "+", "`+` is not a number", NUMBER, ""),
    ("+a=", "", "the line ends where the value of +a should be", VALUE, FILL),
    ("+a= # c", "#", "unexpected `#` where the value of +a should be", VALUE, FILL),
    ("+a=//", "/", "unexpected `/` where the value of +a should be", VALUE, FILL),
    ("+a=*", "*", "unexpected `*` where the value of +a should be", VALUE, ""),
    (
        "+a='x'",
        "'",
        "unexpected `'` where the value of +a should be",
        VALUE,
        'quote strings with `"`',
    ),
    ("+a=+b=", "", "the line ends where the value of +b should be", VALUE, FILL),
    ("+a b", "b", "unexpected `b` behind the name of +a", f"{END}, `(` or `=`", REMARK),
    (
        "+a() b",
        "b",
        "unexpected `b` behind the name of +a",
        f"{END}, `(` or `=`",
        REMARK,
    ),
    (
        "+a =b",
        "=",
        "unexpected `=` behind the name of +a",
        f"{END}, `(` or `=`",
        "write `=` right behind the name",
    ),
    (
        "+a (b)",
        "(",
        "unexpected `(` behind the name of +a",
        f"{END}, `(` or `=`",
        "write `(` right behind the name",
    ),
    (
        "+a=+b c",
        "c",
        "unexpected `c` behind the name of +b",
        f"{END}, `(` or `=`",
        REMARK,
    ),
    (
        "+a(b)c",
        "c",
        "unexpected `c` behind the arguments of +a",
        f"{END} or `=`",
        REMARK,
    ),
    (
        "+a(b) =c",
        "=",
        "unexpected `=` behind the arguments of +a",
        f"{END} or `=`",
        "write `=` right behind the arguments",
    ),
    (
        "+a(b) (c)",
        "(",
        "unexpected `(` behind the arguments of +a",
        f"{END} or `=`",
        REMARK,
    ),
    ("+a=b c", "c", "unexpected `c` behind the value of +a", END, REMARK),
    (
        "+a=b,c",
        ",",
        "unexpected `,` behind the value of +a",
        END,
        f"{QUOTE}, or {AGAIN}",
    ),
    ('+a="b","c"', ",", "unexpected `,` behind the value of +a", END, AGAIN),
    ("+a=b=c", "=", "unexpected `=` behind the value of +a", END, QUOTE),
    ("+a=b =c", "=", "unexpected `=` behind the value of +a", END, REMARK),
    ('+a="b"c', "c", "unexpected `c` behind the value of +a", END, REMARK),
    ("+a=`b`c", "c", "unexpected `c` behind the value of +a", END, REMARK),
    ("+a=b/c", "/", "unexpected `/` behind the value of +a", END, QUOTE),
    ("+a(b", "", f"the line ends {INSIDE}", NEXT, "close the arguments with `)`"),
    ("+a(b c)", "c", f"unexpected `c` {INSIDE}", NEXT, ""),
    ("+a(", "", f"the line ends {INSIDE}", VALUE, FILL),
    ("+a(b,)", ")", f"unexpected `)` {INSIDE}", VALUE, ""),
    ("+a(b:)", ")", f"unexpected `)` {INSIDE}", VALUE, ""),
    ("+a(b: +c)", "+", f"unexpected `+` {INSIDE}", VALUE, ""),
    ("+a('b')", "'", f"unexpected `'` {INSIDE}", VALUE, 'quote strings with `"`'),
    ("+a(b, c)", "c", "+a has several positional arguments", ONE, NAMED),
    ("+a(b,  c  )", "c", "+a has several positional arguments", ONE, NAMED),
    ("+a(b: 1, c)", "c", "+a mixes positional and named arguments", ONE, NAMED),
    ("+a(b, c : 1)", "c : 1", "+a mixes positional and named arguments", ONE, NAMED),
    (
        "+a(b: 1, b: 2)",
        "b: 2",
        "+a has the argument `b` twice",
        "every argument once",
        "leave out one `b`",
    ),
    (
        '+a="b',
        '"b',
        "the string is not closed",
        'a closing `"` on the same line',
        'add `"` at the end of the string',
    ),
    (
        '+a("b)=+c',
        '"b)=+c',
        "the string is not closed",
        'a closing `"` on the same line',
        'add `"` at the end of the string',
    ),
    (
        "+a=`b",
        "`b",
        "the raw string is not closed",
        "a closing backquote on the same line",
        "add a backquote at the end of the string",
    ),
    ('+a="b\\', "\\", "unknown escape `\\`", ESCAPE, RAW),
    (r'+a="\q"', r"\q", r"unknown escape `\q`", ESCAPE, RAW),
    (r'+a="\x4"', r"\x", r"unknown escape `\x`", ESCAPE, RAW),
    (r'+a="\400"', r"\4", r"unknown escape `\4`", ESCAPE, RAW),
    (r'+a="\18"', r"\1", r"unknown escape `\1`", ESCAPE, RAW),
    (r'+a="\ud800"', r"\ud800", r"`\ud800` is not a Unicode character", "", ""),
    (r'+a="\udfff"', r"\udfff", r"`\udfff` is not a Unicode character", "", ""),
    (
        r'+a="\U00110000"',
        r"\U00110000",
        r"`\U00110000` is not a Unicode character",
        "",
        "",
    ),
    (
        r'+a="b\xff" # c',
        r'"b\xff"',
        "the escapes in this string do not form UTF-8",
        CHARACTER,
        "",
    ),
    (
        '+a="\ud800" # c',
        '"\ud800"',
        "the escapes in this string do not form UTF-8",
        CHARACTER,
        "",
    ),
    (
        "+a=007",
        "007",
        "`007` is not a number",
        NUMBER,
        "write `7`, or `0o7` if it is octal",
    ),
    (
        "+a=-010",
        "-010",
        "`-010` is not a number",
        NUMBER,
        "write `10`, or `0o10` if it is octal",
    ),
    ("+a=1.37", "1.37", "`1.37` is not a number", NUMBER, ""),
    ("+a=0.5", "0.5", "`0.5` is not a number", NUMBER, ""),
    ("+a=10GB", "10GB", "`10GB` is not a number", NUMBER, ""),
    ("+a=00X5", "00X5", "`00X5` is not a number", NUMBER, ""),
    ("+a=00", "00", "`00` is not a number", NUMBER, ""),
    ("+a=0b2", "0b2", "`0b2` is not a number", NUMBER, ""),
    ("+a=1_000", "1_000", "`1_000` is not a number", NUMBER, ""),
    ("+a=- 1", "-", "`-` is not a number", NUMBER, ""),
    ("+a(b: -)", "-", "`-` is not a number", NUMBER, ""),
    (
        "+a=18446744073709551616",
        "18446744073709551616",
        "the number does not fit into 64 bits",
        RANGE,
        "",
    ),
    (
        "+a=-9223372036854775809",
        "-9223372036854775809",
        "the number does not fit into 64 bits",
        RANGE,
        "",
    ),
    ("+a=" + "9" * 5000, "9" * 5000, "the number does not fit into 64 bits", RANGE, ""),
]


@pytest.mark.parametrize(
    ("text", "wrong", "message", "expected", "fix"), REFUSED, ids=lambda v: v[:20]
)
def test_text_that_breaks_the_grammar_is_explained_where_it_does(
    text: str, wrong: str, message: str, expected: str, fix: str
) -> None:
    got = parse(line(text))
    assert isinstance(got, Diagnostic)
    assert (got.code, got.message, got.expected, got.fix) == (
        "VG001",
        message,
        expected,
        fix,
    )
    start, end = got.span.column - 7, got.span.end_column - 7
    assert text[start:end] == wrong
    assert got.span.path == "t.py"
    assert got.span.line == got.span.end_line == 7
    # Where the line ends, the column behind it is meant.
    assert end - start == (len(wrong) or 1)


def test_payloads_nest_to_a_limit() -> None:
    assert isinstance(parse(line("=".join(["+a"] * MAX_DEPTH))), Marker)
    assert isinstance(parse(line("=".join(["+a"] * 100_000))), Diagnostic)
    text = "=".join(["+a"] * (MAX_DEPTH + 1))
    got = parse(line(text))
    assert isinstance(got, Diagnostic)
    assert got.message == "markers are nested more than 32 deep"
    assert (got.expected, got.fix) == ("", "")
    assert text[got.span.column - 7 : got.span.end_column - 7] == "+a"


def test_spans_cover_what_they_name() -> None:
    text = '+k8s:item(key: "foo", n: 1)=+k8s:subfield(value)=+k8s:minimum=10 # c'

    def at(span: Span) -> str:
        return text[span.column - 7 : span.end_column - 7]

    item = parse(line(text))
    assert isinstance(item, Marker) and item.payload and item.payload.payload
    subfield, minimum = item.payload, item.payload.payload
    assert at(item.span) == text.removesuffix(" # c")
    assert at(item.name_span) == "k8s:item"
    assert [at(a.span) for a in item.args] == ['key: "foo"', "n: 1"]
    assert [at(a.value_span) for a in item.args] == ['"foo"', "1"]
    assert at(item.value_span) == at(subfield.span)
    assert at(subfield.span) == "+k8s:subfield(value)=+k8s:minimum=10"
    assert at(minimum.span) == "+k8s:minimum=10"
    assert at(minimum.name_span) == "k8s:minimum"
    assert at(minimum.value_span) == "10"


def test_quotes_are_remembered_for_printing() -> None:
    for text, quoted in {
        "+a": False,
        "+a=b": False,
        '+a="b"': True,
        "+a=`b`": True,
    }.items():
        got = parse(line(text))
        assert isinstance(got, Marker)
        assert got.value_quoted is quoted
    assert arg("", "x").quoted is False
    got = parse(line('+a("b")=+c'))
    assert isinstance(got, Marker) and got.value_quoted is False
    assert [arg.quoted for arg in got.args] == [True]


def test_without_a_value_its_span_is_empty_and_at_the_end() -> None:
    got = parse(line("+a(b) # c"))
    assert isinstance(got, Marker)
    assert (got.value_span.column, got.value_span.end_column) == (12, 12)


NAMES = {
    "+k8s:optional": "k8s:optional",
    "+k8s:alpha(since: 1)=+b": "k8s:alpha",
    "+listType=map": "listType",
    "+k8s:validation-gen-nolint // Note": "k8s:validation-gen-nolint",
    "+k8s:opaqueType.": "k8s:opaqueType.",
    "+protobuf.options.(gogoproto.goproto_stringer)=false": "protobuf.options.",
    "+patchStrategy\t": "patchStrategy",
    "+": "",
    "+ prose": "",
    "k8s:optional=x": "k8s:optional",
    "": "",
}


@pytest.mark.parametrize("text", NAMES, ids=str)
def test_the_name_of_any_marker_can_be_told(text: str) -> None:
    assert name_of(text) == NAMES[text]


CANONICAL = {
    '+a( b:"c",d : 0x10 )=+e="f"#': '+a(b: "c", d: 16)=+e="f"',
    "+k8s:ifEnabled(Opt)=+k8s:neq=`x`": '+k8s:ifEnabled(Opt)=+k8s:neq="x"',
    "+a()": "+a",
    '+a="\\u0001\\x7f\\u2028\\t"': '+a="\\x01\\x7f\\u2028\\t"',
    "+a=+0": "+a=0",
    r'+a="\a\b\f\n\r\t\v\\\""': r'+a="\a\b\f\n\r\t\v\\\""',
    r'+a="\x7f\u0080\uffff\U000e0001"': r'+a="\x7f\u0080\uffff\U000e0001"',
    "+a=`b`": '+a="b"',
    "+a=b": "+a=b",
    '+a=""': '+a=""',
    "+a=`true`": '+a="true"',
    "+a=-0b11": "+a=-3",
    "+a=true": "+a=true",
    "+a(false)=false": "+a(false)=false",
}


@pytest.mark.parametrize("text", CANONICAL, ids=str)
def test_printing_gives_the_canonical_text(text: str) -> None:
    got = parse(line(text))
    assert isinstance(got, Marker)
    assert print_marker(got) == CANONICAL[text]


# No escape in a comment line can spell half of a surrogate pair, so no value has one.
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
IDENTIFIERS = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]*", fullmatch=True)
VALUES = TEXT | st.booleans() | st.integers(-(2**63), 2**64 - 1) | IDENTIFIERS
ARGS = st.lists(
    st.builds(arg, IDENTIFIERS, VALUES), max_size=3, unique_by=lambda a: a.name
) | st.lists(st.builds(arg, st.just(""), VALUES), max_size=1)
PLAIN = st.builds(
    lambda name, args, value: marker(name, *args, value=value),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_.:-]*", fullmatch=True),
    ARGS,
    st.none() | VALUES,
)
MARKERS = st.recursive(
    PLAIN,
    lambda inner: st.builds(
        lambda outer, payload: marker(outer.name, *outer.args, payload=payload),
        PLAIN,
        inner,
    ),
    max_leaves=4,
)


@given(MARKERS)
def test_printed_and_read_again_a_marker_is_the_same(given_marker: Marker) -> None:
    assert parse(line(print_marker(given_marker))) == given_marker


@given(st.text() | st.text("+ab01:(),=\"`'\\x #-"))
def test_any_text_behind_a_plus_is_a_marker_or_a_diagnostic(text: str) -> None:
    text = "+" + text.replace("\n", " ")
    got = parse(line(text))
    assert isinstance(got, Marker | Diagnostic)
    if isinstance(got, Marker):
        assert parse(line(print_marker(got))) == got
    else:
        assert got.span.column >= 7 and got.span.end_column <= 7 + len(text) + 1
