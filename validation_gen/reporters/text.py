"""Diagnostics for people: position, code and message, the line with carets, what was expected and how to mend it.

Called by the commands for `--format text`, the default.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.reporters.frame import Frame, make_frame, visible

Sources = Mapping[str, Sequence[str]]

_BOLD, _RED, _BLUE, _PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[34m", "\x1b[0m"


def render(
    diagnostics: Iterable[Diagnostic], sources: Sources, *, color: bool = False
) -> str:
    """The diagnostics with an empty line between two; without a source line there is no frame.

    types.py:12:22: VG001 unexpected `)` where the value of +k8s:minimum should be
    12 |     # +k8s:minimum=)
       |                    ^
    expected: an identifier, a string, a whole number, true or false
    """
    blocks = ["\n".join(_block(d, sources, color)) for d in in_order(diagnostics)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _block(diagnostic: Diagnostic, sources: Sources, color: bool) -> Iterator[str]:
    span = diagnostic.span
    code = _painted(diagnostic.code, _RED, color)
    yield f"{_painted(_clean(str(span)), _BOLD, color)}: {code} {_clean(diagnostic.message)}"
    frame = _frame(span, sources)
    if frame:
        number = str(span.line)
        bar = _painted("|", _BLUE, color)
        yield f"{_painted(number, _BLUE, color)} {bar} {frame.text}".rstrip()
        yield f"{' ' * len(number)} {bar} {_carets(frame, color)}"
    if diagnostic.expected:
        yield f"expected: {_clean(diagnostic.expected)}"
    if diagnostic.fix:
        yield f"fix: {_clean(diagnostic.fix)}"


def _frame(span: Span, sources: Sources) -> Frame | None:
    lines = sources.get(span.path, ())
    if not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return make_frame(line, span.column - 1, end)


def _carets(frame: Frame, color: bool) -> str:
    carets = frame.carets.lstrip()
    return frame.carets[: -len(carets)] + _painted(carets, _RED, color)


def _clean(text: str) -> str:
    """The text in one line, without characters that steer a terminal."""
    return "".join(map(visible, text.replace("\n", " ")))


def _painted(text: str, how: str, color: bool) -> str:
    return f"{how}{text}{_PLAIN}" if color else text
