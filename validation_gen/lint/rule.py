"""How a lint rule declares itself, and what it says: a `Rule` in, `Finding`s with `Fix`es out.

A module of `rules/` builds one `Rule`; plug-ins come through the same door (`validation_gen.lint`). Configuration, the
command line, documentation and tests all read the declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span

if TYPE_CHECKING:
    from validation_gen.lint.context import Context


class Options(BaseModel):
    """The options of a rule: keys in camelCase as kube-api-linter writes them, unknown ones refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, alias_generator=to_camel
    )


class NoOptions(Options):
    """A rule with nothing to configure."""


@dataclass(frozen=True, slots=True)
class RemoveLine:
    """A comment line that goes."""

    line: int


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Other text for a stretch of one line."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class AddMarkers:
    """Marker lines (without `#`) right above line `above`, below the markers that are there."""

    above: int
    markers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeField:
    """Another declaration of one field.

    `optional` adds or takes away one `| None`; what is left then gets `default`, an expression or a call of `field`.
    `metadata` are keys to set, or with None to drop. `rename` is the new attribute. `drop` takes the field out, with
    its comments.
    """

    owner: str
    field: str
    optional: bool | None = None
    default: str = ""
    metadata: tuple[tuple[str, str | bool | None], ...] = ()
    rename: str = ""
    drop: bool = False


Edit: TypeAlias = RemoveLine | ReplaceText | AddMarkers | ChangeField


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding: a sentence in the imperative, and the edits, all or none.

    An unsafe fix changes the API that clients see, or names that other Python code uses.
    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found.

    `symbol` names what it is about (`Pod`, `Pod.spec`, empty for the module) and stays the same when lines move.
    `hint` says how to mend it where no fix can. `cause` is the type whose own finding explains this one. Two rules that
    see the same defect give it the same `defect`, a word that counts per symbol.
    """

    rule: str
    code: str
    message: str
    span: Span
    symbol: str = ""
    fix: Fix | None = None
    hint: str = ""
    cause: str = ""
    defect: str = ""

    def diagnostic(self) -> Diagnostic:
        """The finding for the reporters, the rule's name in front."""
        mend = self.fix.title if self.fix else self.hint
        return Diagnostic(
            self.code, f"{self.rule}: {self.message}", self.span, fix=mend
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A lint rule's declaration.

    `code` is VG5xx for rules that kube-api-linter or validation-gen have under the same name, VG6xx for others. `docs`
    is Markdown in whole sentences. `bad` and `good` are bodies of modules: with `example_options` the first has a
    finding, the second none. `before` is the earlier version that both are compared with, for rules about changes;
    these have nothing to say without one.
    """

    name: str
    code: str
    summary: str
    docs: str
    check: Callable[[Context], Iterator[Finding]]
    bad: str = ""
    good: str = ""
    before: str = ""
    default: bool = True
    fixable: bool = False
    options: type[Options] = NoOptions
    example_options: Mapping[str, object] = field(default_factory=dict)
    source: str = "kube-api-linter"
