"""Findings that may stay by configuration: `[[tool.validation-gen.lint.per-path-ignores]]`, one place for many files.

Called by `config`, which reads the table, and by `fixing`, which applies it. An entry names files, rules and, if not
all is meant, symbols; and always a reason. One that lets nothing stay is a finding itself (VG600).

    [[tool.validation-gen.lint.per-path-ignores]]
    paths = ["api/legacy"]
    rules = ["nophase"]
    symbols = ["PodStatus.phase"]
    reason = "clients have read it since v1"
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Span
from validation_gen.lint.rule import Finding
from validation_gen.lint.suppress import CODE, NAME


class PathIgnore(BaseModel):
    """One entry as it is written. Paths are files, directories, or patterns in which `*` stands for anything."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    paths: list[str] = Field(min_length=1)
    rules: list[str] = Field(min_length=1)
    symbols: list[str] = Field(
        default=[], description="`Pod.spec`, or `Pod` for all in it; without any, all"
    )
    reason: str = Field(description="why the findings may stay")

    @field_validator("reason")
    @classmethod
    def _says_something(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("a reason in words")
        return value


@dataclass(frozen=True, slots=True)
class Ignored:
    """An entry that was understood: patterns of absolute paths, names of rules, patterns of symbols, its place."""

    paths: tuple[str, ...]
    rules: frozenset[str]
    symbols: tuple[str, ...]
    span: Span

    def covers(self, finding: Finding, file: str) -> bool:
        """Whether a finding in a file may stay."""
        if finding.rule not in self.rules:
            return False
        if self.symbols and not any(_names(s, finding.symbol) for s in self.symbols):
            return False
        return any(_is_in(file, pattern) for pattern in self.paths)


def understood(
    entry: PathIgnore, root: Path, rules: Iterable[str], span: Span
) -> Ignored:
    """An entry whose paths are relative to `root`, with the names of the rules that it means."""
    paths = tuple(
        os.path.normpath(root / path).replace(os.sep, "/") for path in entry.paths
    )
    return Ignored(paths, frozenset(rules), tuple(entry.symbols), span)


def without_ignored(
    findings: Sequence[Finding], ignored: Sequence[Ignored], files: Mapping[str, str]
) -> tuple[list[Finding], tuple[Ignored, ...]]:
    """The findings that no entry lets stay, and the entries that let none stay.

    `files` gives the path of a file by what findings call it.
    """
    kept: list[Finding] = []
    used: set[int] = set()
    for finding in findings:
        file = os.path.abspath(files.get(finding.span.path, finding.span.path))
        file = file.replace(os.sep, "/")
        covering = [i for i, entry in enumerate(ignored) if entry.covers(finding, file)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    unused = (entry for index, entry in enumerate(ignored) if index not in used)
    return kept, tuple(unused)


def about_unused(entries: Iterable[Ignored]) -> list[Finding]:
    """A finding for every entry that nothing needs any more."""
    message = "this entry lets no finding stay"
    hint = "remove it, or mend its paths, rules or symbols"
    return [Finding(NAME, CODE, message, e.span, hint=hint) for e in entries]


def _names(pattern: str, symbol: str) -> bool:
    return fnmatchcase(symbol, pattern) or fnmatchcase(symbol, f"{pattern}.*")


def _is_in(file: str, pattern: str) -> bool:
    return fnmatchcase(file, pattern) or fnmatchcase(file, f"{pattern}/*")
