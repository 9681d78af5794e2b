"""Rule coverage: which declared rules of generated modules were seen failing while tests ran.

Comes in: generated modules. Goes out: their `DECLARED_RULES`, each seen or not. Used by the pytest plugin, and by
whoever runs tests otherwise:

    with recording(["gpu.v1.types_gen"]) as coverage:
        ...
    assert not coverage.unseen()

A rule counts as seen when the function that checks it (`check_<type>` of a root type) has reported its error, called
for the root itself or for a value below another root. While nothing records, generated code is as it was written.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from validation_gen.dataclass import dataclass, field
from validation_gen.runtime import ROOT, FieldError, Kind, Path
from validation_gen.testing.expectations import normalized, normalized_path

INVALID = "FieldValueInvalid"


class NoRules(Exception):
    """A module that was named for coverage cannot be imported, or is not a generated one."""


@dataclass(frozen=True, slots=True, order=True)
class Rule:
    """One declared rule: its module and kind, where it reports errors (`spec.pools[*].name`), and which."""

    module: str
    kind: str
    path: str
    type: str
    origin: str = ""
    level: str = ""

    def __str__(self) -> str:
        marks = " ".join(filter(None, (self.type, self.origin, self.level)))
        return f"{self.module} {self.kind} {self.path or '<nil>'} [{marks}]"


@dataclass(slots=True)
class RuleCoverage:
    """The declared rules of some modules, and those of them that were seen failing so far."""

    rules: tuple[Rule, ...] = ()
    seen: set[Rule] = field(default_factory=set)

    def unseen(self) -> list[Rule]:
        """The rules that no test made fail, in the order in which they are declared."""
        return [rule for rule in self.rules if rule not in self.seen]

    def note(self, module: str, kind: str, path: Path, error: FieldError) -> None:
        """An error that the kind's validator reported for the value at `path`; those of overlays are not declared."""
        if error.overlay:
            return
        where = normalized_path(below(error.path, path)).removeprefix("<nil>")
        # A format is declared once, with the type that most of its errors have.
        type_ = INVALID if error.origin.startswith("format=") else error.type
        self.seen.add(Rule(module, kind, where, type_, error.origin, error.level))


@contextmanager
def recording(modules: Iterable[str]) -> Iterator[RuleCoverage]:
    """Records while the block runs. Raises NoRules for a module without declared rules."""
    named = {name: generated_module(name) for name in modules}
    coverage = RuleCoverage(
        tuple(rule for name, module in named.items() for rule in rules_of(name, module))
    )
    undo = [
        record_worker(coverage, name, kind)
        for name, module in named.items()
        for kind in module.SCHEME
    ]
    try:
        yield coverage
    finally:
        for restore in reversed(undo):
            restore()


def generated_module(name: str) -> ModuleType:
    try:
        module = importlib.import_module(name)
    except Exception as error:
        raise NoRules(
            f"{name} cannot be imported: {type(error).__name__}: {error}"
        ) from error
    if not hasattr(module, "DECLARED_RULES") or not hasattr(module, "SCHEME"):
        raise NoRules(f"{name} is no generated module: it has no DECLARED_RULES")
    return module


def rules_of(name: str, module: ModuleType) -> Iterator[Rule]:
    for kind, rules in module.DECLARED_RULES.items():
        for path, type_, origin, level in rules:
            yield Rule(name, kind, normalized(path), type_, origin, level)


def record_worker(
    coverage: RuleCoverage, module: str, kind: Kind
) -> Callable[[], None]:
    """Has the coverage told what a kind's worker function reports; the result puts the function back.

    Generated functions find each other through their module's names, so that this reaches every caller, however it
    came by `validate_*`.
    """
    if kind.validate is None:
        return lambda: None
    home = sys.modules[kind.validate.__module__]
    name = kind.validate.__name__.replace("validate_", "check_", 1)
    worker = getattr(home, name)

    @functools.wraps(worker)
    def recorder(
        path: Path, value: Any, old: Any, op: Any, errs: list[FieldError]
    ) -> None:
        before = len(errs)
        worker(path, value, old, op, errs)
        for error in errs[before:]:
            coverage.note(module, kind.kind, path, error)

    setattr(home, name, recorder)
    return lambda: setattr(home, name, worker)


def below(path: Path, start: Path) -> Path:
    """The part of a path behind another one; the whole path if it does not begin so."""
    steps = []
    rest = path
    while rest is not None and rest is not start:
        rest, step = rest
        steps.append(step)
    if rest is not start:
        return path
    found: Path = ROOT
    for step in reversed(steps):
        found = (found, step)
    return found
