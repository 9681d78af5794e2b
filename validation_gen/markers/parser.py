"""The grammar of markers: the text of one comment line in, a `Marker` tree with exact spans or a `Diagnostic` out.

    marker = name [ "(" [ args ] ")" ] [ "=" value | "=+" marker ]
    args   = value | named { "," named }            named = identifier ":" value
    value  = identifier | string | int | bool

It knows no marker by name. The planner and the linter call it for the markers they have registered; other tools'
markers, whose values follow other rules, stay unparsed. Source of the rules: KEP-5073, k8s.io/gengo/v2/codetags.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.markers.codes import SYNTAX
from validation_gen.markers.literals import (
    LiteralError,
    read_integer,
    read_quoted,
    read_raw,
)
from validation_gen.markers.marker import Arg, Marker, ScalarKind, Value
from validation_gen.model import MarkerLine

MAX_DEPTH = 32
"""Payloads deeper than this are refused: nothing meaningful nests further, and reading them would recurse."""

_ANY_NAME = re.compile(r"[^(=\s]*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]*")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_BLANKS = re.compile(r"\s*")
_NUMBER = re.compile(r"[+-]?[0-9][0-9A-Za-z_.]*|[+-](?=[^A-Za-z_]|$)")
_COMMENT = re.compile(r"#|//")

_A_VALUE = "an identifier, a string, a whole number, true or false"


@dataclass(frozen=True, slots=True)
class _Scalar:
    value: Value
    kind: ScalarKind
    start: int
    end: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class _Head:
    """A marker up to its `=`: offsets are those of the `+` and of the end of name and arguments."""

    name: str
    args: tuple[Arg, ...]
    start: int
    end: int


def name_of(text: str) -> str:
    """The name in the text of a marker that need not follow the grammar: all up to `(`, `=`, a blank or the end."""
    match = _ANY_NAME.match(text, 1 if text.startswith("+") else 0)
    assert match is not None, "the pattern matches nothing at all, too"
    return match[0]


@lru_cache(maxsize=4096)
def parse(line: MarkerLine) -> Marker | Diagnostic:
    """The marker a comment line holds, or what is wrong with it (VG001). Remembered: rules and checks ask in turn."""
    try:
        return _parse(line.text, line.span)
    except LiteralError as problem:
        return Diagnostic(
            SYNTAX,
            problem.message,
            line.span.slice(problem.start, problem.end),
            expected=problem.expected,
            fix=problem.fix,
        )


def _parse(text: str, span: Span) -> Marker:
    heads: list[_Head] = []
    pos = 0
    scalar: _Scalar | None = None
    while True:
        if len(heads) == MAX_DEPTH:
            raise LiteralError(
                f"markers are nested more than {MAX_DEPTH} deep", pos, len(text)
            )
        head = _read_head(text, pos, span)
        heads.append(head)
        pos = head.end
        if text[pos : pos + 1] != "=":
            break
        after = _skip_blanks(text, pos + 1)
        if text[after : after + 1] == "+" and not _NUMBER.match(text, after):
            pos = after
            continue
        scalar = _read_value(text, after, f"where the value of +{head.name} should be")
        pos = scalar.end
        break
    _expect_end(text, pos, heads[-1], scalar)
    return _assemble(heads, scalar, pos, span)


def _assemble(
    heads: list[_Head], scalar: _Scalar | None, end: int, span: Span
) -> Marker:
    """The markers put together from the innermost outwards."""
    last = heads[-1]
    marker = Marker(
        name=last.name,
        args=last.args,
        value=scalar.value if scalar else None,
        value_kind=scalar.kind if scalar else "none",
        value_span=span.slice(scalar.start if scalar else end, end),
        payload=None,
        span=span.slice(last.start, end),
        value_quoted=scalar.quoted if scalar else False,
    )
    for head in reversed(heads[:-1]):
        marker = Marker(
            name=head.name,
            args=head.args,
            value=None,
            value_kind="marker",
            value_span=marker.span,
            payload=marker,
            span=span.slice(head.start, end),
        )
    return marker


def _read_head(text: str, plus: int, span: Span) -> _Head:
    name = _NAME.match(text, plus + 1)
    if name is None:
        raise _unexpected(
            text,
            plus + 1,
            "where a marker's name should be",
            "a name, as in `+k8s:optional`",
        )
    pos = name.end()
    if text[pos : pos + 1] != "(":
        return _Head(name[0], (), plus, pos)
    args, pos = _read_args(text, pos, span, name[0])
    return _Head(name[0], args, plus, pos)


def _read_args(
    text: str, parenthesis: int, span: Span, marker: str
) -> tuple[tuple[Arg, ...], int]:
    args: dict[str, Arg] = {}
    pos = _skip_blanks(text, parenthesis + 1)
    if text[pos : pos + 1] == ")":
        return (), pos + 1
    while True:
        arg, pos = _read_arg(text, pos, span, marker)
        _check_beside(arg, args, pos, span, marker)
        args[arg.name] = arg
        pos = _skip_blanks(text, pos)
        if text[pos : pos + 1] == ")":
            return tuple(args.values()), pos + 1
        if text[pos : pos + 1] != ",":
            raise _unexpected(
                text,
                pos,
                f"in the arguments of +{marker}",
                "`,` or `)`",
                fix=_ending(text, pos),
            )
        pos = _skip_blanks(text, pos + 1)


def _ending(text: str, pos: int) -> str:
    """What to do where an argument goes on in a way that none does."""
    if pos == len(text):
        return "close the arguments with `)`"
    if text[pos] == "=":
        return "write `:` between the name of an argument and its value"
    return ""


def _read_arg(text: str, start: int, span: Span, marker: str) -> tuple[Arg, int]:
    name, pos = "", start
    if identifier := _IDENTIFIER.match(text, start):
        colon = _skip_blanks(text, identifier.end())
        if text[colon : colon + 1] == ":":
            name, pos = identifier[0], _skip_blanks(text, colon + 1)
    scalar = _read_value(text, pos, f"in the arguments of +{marker}")
    arg = Arg(
        name=name,
        value=scalar.value,
        kind=scalar.kind,
        span=span.slice(start, scalar.end),
        value_span=span.slice(scalar.start, scalar.end),
        quoted=scalar.quoted,
    )
    return arg, scalar.end


def _check_beside(
    arg: Arg, before: Mapping[str, Arg], end: int, span: Span, marker: str
) -> None:
    """One positional argument, or only named ones, each once."""
    if not before:
        return
    start = arg.span.column - span.column
    if bool(arg.name) == ("" in before):
        raise LiteralError(
            f"+{marker} mixes positional and named arguments",
            start,
            end,
            expected="one positional argument, or only named ones",
            fix="write every argument as `name: value`",
        )
    if not arg.name:
        raise LiteralError(
            f"+{marker} has several positional arguments",
            start,
            end,
            expected="one positional argument, or only named ones",
            fix="write every argument as `name: value`",
        )
    if arg.name in before:
        raise LiteralError(
            f"+{marker} has the argument `{arg.name}` twice",
            start,
            end,
            expected="every argument once",
            fix=f"leave out one `{arg.name}`",
        )


def _read_value(text: str, pos: int, where: str) -> _Scalar:
    first = text[pos : pos + 1]
    if first == '"':
        string, end = read_quoted(text, pos)
        return _Scalar(string, "string", pos, end, quoted=True)
    if first == "`":
        string, end = read_raw(text, pos)
        return _Scalar(string, "string", pos, end, quoted=True)
    if identifier := _IDENTIFIER.match(text, pos):
        word = identifier[0]
        if word in ("true", "false"):
            return _Scalar(word == "true", "bool", pos, identifier.end())
        return _Scalar(word, "string", pos, identifier.end())
    if number := _NUMBER.match(text, pos):
        return _Scalar(read_integer(text, pos, number.end()), "int", pos, number.end())
    raise _unexpected(text, pos, where, _A_VALUE, fix=_fix_for_value(text, pos))


def _fix_for_value(text: str, pos: int) -> str:
    if text[pos : pos + 1] == "'":
        return 'quote strings with `"`'
    if pos == len(text) or text[pos] in "#/":
        return "write a value, or leave out what stands before it"
    return ""


def _expect_end(text: str, pos: int, head: _Head, scalar: _Scalar | None) -> None:
    rest = _skip_blanks(text, pos)
    if rest == len(text) or _COMMENT.match(text, rest):
        return
    if scalar is not None:
        what, allowed = "the value", ""
    elif head.args:
        what, allowed = "the arguments", " or `=`"
    else:
        what, allowed = "the name", ", `(` or `=`"
    fix = "start a remark behind a marker with `#`"
    if f"`{text[rest]}`" in allowed:
        fix = f"write `{text[rest]}` right behind {what}"
    elif scalar is not None and text[rest] == ",":
        again = f"write +{head.name}= once more for another one"
        fix = again if scalar.quoted else f'quote the value with `"`, or {again}'
    elif scalar is not None and rest == pos and not scalar.quoted:
        fix = 'quote the value with `"`'
    raise _unexpected(
        text,
        rest,
        f"behind {what} of +{head.name}",
        f"the end of the line, a `#` comment{allowed}",
        fix=fix,
    )


def _skip_blanks(text: str, pos: int) -> int:
    match = _BLANKS.match(text, pos)
    return match.end() if match else pos


def _unexpected(
    text: str, pos: int, where: str, expected: str, fix: str = ""
) -> LiteralError:
    if pos >= len(text):
        return LiteralError(
            f"the line ends {where}", len(text), len(text) + 1, expected, fix
        )
    return LiteralError(
        f"unexpected `{text[pos]}` {where}", pos, pos + 1, expected, fix
    )
