"""The state of reading one module: what was found out so far, and where problems go.

Made by `reader.read_module` for each module and passed to the functions of this folder; dropped when they are done.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.similar import similar
from validation_gen.source.module import Binding, Reference
from validation_gen.source.text import Source


@dataclass(slots=True)
class Reading:
    """`types` are the names of API types the module declares, `plain` its other classes, `aliases` its type aliases.

    `consumed` holds the numbers of the comment lines that belong to something.
    """

    source: Source
    module: str
    bindings: dict[str, Binding] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    types: dict[str, Span] = field(default_factory=dict)
    plain: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    consumed: set[int] = field(default_factory=set)
    expanding: set[str] = field(default_factory=set)

    def report(
        self,
        code: str,
        message: str,
        at: ast.expr | ast.stmt | ast.keyword | Span,
        expected: str = "",
        fix: str = "",
    ) -> None:
        span = at if isinstance(at, Span) else self.source.span(at)
        self.diagnostics.append(Diagnostic(code, message, span, expected, fix))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The suggestion for a misspelt name, empty if nothing comes close. Case counts for little."""
    folded: dict[str, str] = {}
    for candidate in sorted(set(known) - {name}):
        folded.setdefault(candidate.casefold(), candidate)
    close = similar(name.casefold(), folded)
    return f"did you mean `{folded[close[0]]}`?" if close else ""
