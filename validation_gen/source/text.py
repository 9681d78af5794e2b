"""Python source as text: bytes in, decoded lines and a syntax tree out, or the `Diagnostic` that says why not.

Called by the reader and the resolver. Lines are those of the Python tokenizer (`\\n`, `\\r\\n`, `\\r`, nothing
else), columns are characters although `ast` counts UTF-8 bytes.
"""

from __future__ import annotations

import ast
import codecs
import keyword
import re
import warnings
from collections.abc import Sequence

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.source.codes import NOT_TEXT, SYNTAX, TOO_DEEP

_CODING = re.compile(r"[ \t\f]*+#.*?coding[:=][ \t]*+([-_.a-zA-Z0-9]+)")
_BLANK = re.compile(r"[ \t\f]*+(?:#.*+)?+")
_OF_HOSTS = frozenset({"punycode", "idna"})
"""Encodings of host names, which no source file is in: decoding a megabyte of them takes a minute."""
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Source:
    """One file's text; `path` is how messages call the file."""

    path: str
    text: str
    lines: tuple[str, ...]

    def column(self, line: int, offset: int) -> int:
        """The column, from 1, of a byte offset `ast` gives for a line."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        if text.isascii():
            return offset + 1
        return len(text.encode()[:offset].decode(errors="replace")) + 1

    def span(self, node: ast.expr | ast.stmt | ast.alias | ast.keyword) -> Span:
        end_line = node.end_lineno or node.lineno
        end_offset = node.end_col_offset or node.col_offset
        if self.text.isascii():
            start, end = node.col_offset + 1, end_offset + 1
            return Span(self.path, node.lineno, start, end_line, end)
        return Span(
            self.path,
            node.lineno,
            self.column(node.lineno, node.col_offset),
            end_line,
            self.column(end_line, end_offset),
        )

    def name_span(self, node: ast.stmt, name: str) -> Span:
        """Where a class or function says its own name, behind `class` or `def`."""
        text = self.lines[node.lineno - 1]
        start = self.column(node.lineno, node.col_offset)
        column = _find_word(text, name, start) + 1 or start
        return Span(self.path, node.lineno, column, node.lineno, column + len(name))

    def slice(self, span: Span) -> str:
        """The text a span covers, its lines joined by `\\n`."""
        lines = list(self.lines[span.line - 1 : span.end_line])
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return "\n".join(lines)


def _find_word(text: str, word: str, start: int) -> int:
    """Where a word stands by itself, -1 if it does not. (A pattern for every name takes long to compile.)"""
    at = text.find(word, start)
    while at >= 0:
        end = at + len(word)
        if not (_is_word(text[at - 1 : at]) or _is_word(text[end : end + 1])):
            return at
        at = text.find(word, at + 1)
    return -1


def _is_word(character: str) -> bool:
    return character == "_" or character.isalnum()


def split_lines(text: str) -> tuple[str, ...]:
    """The lines without their ends; a final line end starts no further line."""
    if not text:
        return ()
    lines = _LINE_END.split(text) if "\r" in text else text.split("\n")
    if not lines[-1]:
        lines.pop()
    return tuple(lines)


def make_source(text: str, path: str) -> Source:
    text = text.removeprefix("\ufeff")
    return Source(path, text, split_lines(text))


def decode(data: bytes, path: str) -> tuple[Source, Diagnostic | None]:
    """The file as text. What is not UTF-8 comes out as U+FFFD, with a diagnostic (VG010)."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return make_source(data.decode("utf-8"), path), None
    except UnicodeDecodeError as error:
        before = make_source(data[: error.start].decode("utf-8") + "x", path)
        line, column = len(before.lines), len(before.lines[-1])
        problem = Diagnostic(
            NOT_TEXT,
            f"the byte 0x{data[error.start]:02x} is not UTF-8",
            Span(path, line, column, line, column + 1),
            expected="a source file in UTF-8",
            fix="save the file as UTF-8",
        )
        return make_source(data.decode("utf-8", "replace"), path), problem


def decode_python(data: bytes, path: str) -> tuple[Source, Diagnostic | None]:
    """As `decode`, and what a first line declares, as in `# coding: latin-1`, may not be another text (VG010).

    Python would read the other one: it is what values are when the module is imported.
    """
    source, problem = decode(data, path)
    found = None if problem else _declared(source.lines)
    if found is None or data.startswith(codecs.BOM_UTF8):
        return source, problem
    line, declared = found
    try:
        name = codecs.lookup(declared[1]).name
        same = name not in _OF_HOSTS and data.decode(name) == source.text
    except (LookupError, UnicodeError):
        same = False
    if same:
        return source, None
    start = declared.start(1) + 1
    return source, Diagnostic(
        NOT_TEXT,
        f"the file says that it is in `{declared[1]}`, and is something else in UTF-8",
        Span(path, line, start, line, start + len(declared[1])),
        expected="a source file in UTF-8",
        fix="save the file as UTF-8, and leave out what it says of its encoding",
    )


def _declared(lines: Sequence[str]) -> tuple[int, re.Match[str]] | None:
    """The line that declares the encoding, as PEP 263 has it, and what it says; None if there is none."""
    for number, line in enumerate(lines[:2], 1):
        if found := _CODING.match(line):
            return number, found
        if not _BLANK.fullmatch(line):
            return None
    return None


def parse_source(source: Source) -> ast.Module | Diagnostic:
    """The syntax tree, or why there is none (VG010, VG011, VG012)."""
    if "\0" in source.text:
        line = next(n for n, text in enumerate(source.lines, 1) if "\0" in text)
        column = source.lines[line - 1].index("\0") + 1
        return Diagnostic(
            NOT_TEXT,
            "the file contains a null byte",
            Span(source.path, line, column, line, column + 1),
            expected="Python source text",
        )
    try:
        # Warnings about the author's string escapes are the author's linter's business.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source.text)
    except SyntaxError as error:
        return _syntax_diagnostic(error, source)
    except (RecursionError, MemoryError):
        return too_deep(source)
    except ValueError as error:
        return Diagnostic(
            NOT_TEXT,
            f"Python cannot read the file: {error}",
            Span(source.path, 1, 1, 1, 2),
            expected="Python source text",
        )


def too_deep(source: Source) -> Diagnostic:
    return Diagnostic(
        TOO_DEEP,
        "the code is nested too deeply to be read",
        Span(source.path, 1, 1, 1, 2),
        expected="expressions that Python itself can compile",
    )


def _syntax_diagnostic(error: SyntaxError, source: Source) -> Diagnostic:
    line = min(max(error.lineno or 1, 1), max(len(source.lines), 1))
    width = len(source.lines[line - 1]) if source.lines else 0
    column = min(max(error.offset or 1, 1), width + 1)
    end = error.end_offset or 0
    if error.end_lineno != error.lineno or not column < end <= width + 1:
        end = column + 1
    return Diagnostic(
        SYNTAX,
        f"Python cannot parse the file: {error.msg}",
        Span(source.path, line, column, line, end),
        expected="valid Python",
        fix=_keyword_fix(source.lines[line - 1] if source.lines else ""),
    )


def _keyword_fix(line: str) -> str:
    """What to call a field that is called like a keyword, `from: str`."""
    name, colon, annotation = line.strip().partition(":")
    if not (colon and annotation.strip() and keyword.iskeyword(name)):
        return ""
    return f"call the attribute `{name}_`: its name in JSON is `{name}`"
