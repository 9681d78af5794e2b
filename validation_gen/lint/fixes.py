"""Fixes put into effect: the text of a module and fixes in, its new text out. Nothing is read or written.

Called by `fixing`. Comment lines are edited as text, declarations as concrete syntax (libcst), one statement at a time,
so that all that is not part of a fix stays as it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from validation_gen.dataclass import dataclass
from validation_gen.lint.declaration import changed_declaration
from validation_gen.lint.rule import (
    AddMarkers,
    ChangeField,
    Edit,
    Fix,
    RemoveLine,
    ReplaceText,
)


@dataclass(frozen=True, slots=True)
class _Change:
    """Another text for the characters from `start` to `end`."""

    start: int
    end: int
    text: str

    def clashes(self, other: _Change) -> bool:
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


def apply_fixes(text: str, fixes: Sequence[Fix]) -> tuple[str, int]:
    """The text with as many of the fixes as go together, and how many that are.

    Earlier ones go first; the others can be tried on the result. Changes that would leave no valid Python are not made.
    """
    module = _Module(text)
    accepted: list[_Change] = []
    claimed: set[tuple[str, str]] = set()
    count = 0
    for fix in fixes:
        names = set(_new_names(fix))
        if names & claimed:
            continue
        changes = module.changes(fix.edits)
        if not changes or any(c.clashes(a) for c in changes for a in accepted):
            continue
        accepted += changes
        claimed |= names
        count += 1
    result = text
    for change in sorted(accepted, key=lambda c: c.start, reverse=True):
        result = result[: change.start] + change.text + result[change.end :]
    return (result, count) if _is_python(result) else (text, 0)


def _new_names(fix: Fix) -> Iterator[tuple[str, str]]:
    """The names that a fix gives to fields, by class: no two fields may get the same."""
    for edit in fix.edits:
        if isinstance(edit, ChangeField):
            if edit.rename:
                yield edit.owner, edit.rename
            for key, value in edit.metadata:
                if key == "json":
                    yield edit.owner, f"json {value}"


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


class _Module:
    """A module's text with the offsets of its lines and the places of its fields."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", text))]
        if self.starts[-1] == len(text) and text:
            self.starts.pop()
        self.tree = ast.parse(text)

    def line(self, number: int) -> str:
        return self.text[self._start(number) : self._start(number + 1)]

    def _start(self, number: int) -> int:
        """The offset at which a line starts, counted from 1."""
        return self.starts[number - 1] if number <= len(self.starts) else len(self.text)

    def changes(self, edits: Sequence[Edit]) -> list[_Change]:
        """The changes of one fix, none if one of its edits cannot be made."""
        found: list[_Change] = []
        for edit in edits:
            made = list(self._changes(edit))
            if not made:
                return []
            found += made
        return found

    def _changes(self, edit: Edit) -> Iterator[_Change]:
        match edit:
            case RemoveLine(number):
                if self.line(number).lstrip().startswith("#"):
                    yield _Change(self._start(number), self._start(number + 1), "")
            case ReplaceText(span, text):
                start = self._start(span.line)
                yield _Change(
                    start + span.column - 1, start + span.end_column - 1, text
                )
            case AddMarkers(above, markers):
                line = self.line(above)
                indent = line[: len(line) - len(line.lstrip())]
                end = self._line_end()
                text = "".join(f"{indent}# {marker}{end}" for marker in markers)
                start = self._start(above)
                yield _Change(start, start, text)
            case ChangeField():
                yield from self._field(edit)

    def _line_end(self) -> str:
        match = re.search(r"\r\n|\r|\n", self.text)
        return match[0] if match else "\n"

    def _field(self, edit: ChangeField) -> Iterator[_Change]:
        found = self._find(edit)
        if found is None:
            return
        owner, node = found
        end_line = node.end_lineno or node.lineno
        start = self._offset(node.lineno, node.col_offset)
        end = self._offset(end_line, node.end_col_offset or 0)
        if edit.drop:
            if len(owner.body) > 1:
                first = node.lineno
                while self.line(first - 1).lstrip().startswith("#"):
                    first -= 1
                while not self.line(first - 1).strip() and (
                    end_line < len(self.starts) and not self.line(end_line + 1).strip()
                ):
                    end_line += 1
                yield _Change(self._start(first), self._start(end_line + 1), "")
            return
        has_field = "field" in _imported(self.tree, "dataclasses")
        new = changed_declaration(
            self.text[start:end], edit, has_field, _is_kw_only(owner)
        )
        if new is not None and new != self.text[start:end]:
            yield _Change(start, end, new)

    def _offset(self, line: int, byte_offset: int) -> int:
        text = self.line(line)
        if text.isascii():
            return self._start(line) + byte_offset
        return self._start(line) + len(text.encode()[:byte_offset].decode())

    def _find(self, edit: ChangeField) -> tuple[ast.ClassDef, ast.AnnAssign] | None:
        for owner in self.tree.body:
            if not isinstance(owner, ast.ClassDef) or owner.name != edit.owner:
                continue
            for node in owner.body:
                if isinstance(node, ast.AnnAssign) and (
                    getattr(node.target, "id", "") == edit.field
                ):
                    return owner, node
        return None


def _imported(tree: ast.Module, module: str) -> set[str]:
    """What the module imports from another under its own name."""
    return {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == module
        for alias in node.names
        if alias.asname in (None, alias.name)
    }


def _is_kw_only(owner: ast.ClassDef) -> bool:
    return any(
        keyword.arg == "kw_only" and getattr(keyword.value, "value", False) is True
        for decorator in owner.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
    )
