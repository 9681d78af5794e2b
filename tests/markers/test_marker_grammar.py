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


# Text, the stretch that is wrong, and what the message has to say.
REFUSED = [
    ("+", "", "the line ends where a marker's name should be"),
    ("+ x", " ", "unexpected ` `"),
    ("+=x", "=", "unexpected `=` where a marker's name should be"),
    ("+-x", "-", "unexpected `-`"),
    ("+a=", "", "the line ends where the value of +a should be"),
    ("+a= # c", "#", "unexpected `#`"),
    ("+a=*", "*", "unexpected `*`"),
    ("+a='x'", "'", "unexpected `'`"),
    ("+a b", "b", "unexpected `b` behind the name of +a"),
    ("+a =b", "=", "unexpected `=` behind the name of +a"),
    ("+a (b)", "(", "unexpected `(`"),
    ("+a=b c", "c", "unexpected `c` behind the value of +a"),
    ("+a=b,c", ",", "unexpected `,`"),
    ("+a=b=c", "=", "unexpected `=`"),
    ("+a(b)c", "c", "unexpected `c` behind the arguments of +a"),
    ("+a(b", "", "the line ends in the arguments of +a"),
    ("+a(", "", "the line ends in the arguments of +a"),
    ("+a(b,)", ")", "unexpected `)` in the arguments of +a"),
    ("+a(b c)", "c", "unexpected `c` in the arguments of +a"),
    ("+a(b:)", ")", "unexpected `)`"),
    ("+a(b, c)", "c", "several positional arguments"),
    ("+a(b: 1, c)", "c", "mixes positional and named"),
    ("+a(b, c: 1)", "c: 1", "mixes positional and named"),
    ("+a(b: 1, b: 2)", "b: 2", "argument `b` twice"),
    ("+a(b: +c)", "+c", "unexpected `+`"),
    ('+a="b', '"b', "the string is not closed"),
    ('+a="b\\', "\\", "unknown escape"),
    ('+a("b)=+c', '"b)=+c', "the string is not closed"),
    ("+a=`b", "`b", "the raw string is not closed"),
    (r'+a="\q"', r"\q", r"unknown escape `\q`"),
    (r'+a="\400"', r"\4", "unknown escape"),
    (r'+a="\ud800"', r"\ud800", "not a Unicode character"),
    (r'+a="\xff"', r'"\xff"', "do not form UTF-8"),
    ("+a=007", "007", "is not a number"),
    ("+a=1.37", "1.37", "is not a number"),
    ("+a=10GB", "10GB", "is not a number"),
    ("+a=0b2", "0b2", "is not a number"),
    ("+a=-", "-", "is not a number"),
    ("+a=18446744073709551616", "18446744073709551616", "64 bits"),
    ("+a=" + "9" * 5000, "9" * 5000, "64 bits"),
    ("+a=+b=", "", "the line ends where the value of +b should be"),
    ("+a=+b c", "c", "unexpected `c` behind the name of +b"),
]


@pytest.mark.parametrize(("text", "wrong", "message"), REFUSED, ids=lambda v: v[:20])
def test_text_that_breaks_the_grammar_is_reported_where_it_does(
    text: str, wrong: str, message: str
) -> None:
    got = parse(line(text))
    assert isinstance(got, Diagnostic)
    assert got.code == "VG001"
    assert message in got.message
    start = got.span.column - 7
    if wrong == "+c":
        wrong = "+"
    assert text[start : got.span.end_column - 7] == wrong
    assert got.span.line == got.span.end_line == 7


FIXES = [
    ('+a="b', 'add `"`'),
    ("+a(b", "close the arguments with `)`"),
    ("+a(b, c: 1)", "name: value"),
    ("+a=007", "write `7`, or `0o7`"),
    ("+a =b", "right behind the name"),
    ("+a='x'", 'quote strings with `"`'),
    ("+a=b,c", 'quote the value with `"`'),
    (r'+a="\q"', "raw string"),
    ("+a remark", "start a remark behind a marker with `#`"),
]


@pytest.mark.parametrize(("text", "fix"), FIXES)
def test_an_obvious_repair_is_offered(text: str, fix: str) -> None:
    got = parse(line(text))
    assert isinstance(got, Diagnostic) and fix in got.fix


def test_payloads_nest_to_a_limit() -> None:
    assert isinstance(parse(line("=".join(["+a"] * MAX_DEPTH))), Marker)
    assert isinstance(parse(line("=".join(["+a"] * 100_000))), Diagnostic)


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
