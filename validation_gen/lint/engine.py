"""The linter: a universe and the rules that are on in, findings out. Nothing is printed or written.

Called by the command and by tests. A rule sees one package at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Context, Facts, Style
from validation_gen.lint.path_ignores import Ignored
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import Package, Universe
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Registry


@dataclass(frozen=True, slots=True)
class Settings:
    """Which rules run, with which options.

    `repeat` reports the defect of a named type at every use, and of two rules that see one defect both, as
    kube-api-linter does; else one defect is one finding. `ignored` is what may stay, by file.
    """

    enabled: tuple[tuple[Rule, Options], ...]
    style: Style = "k8s"
    repeat: bool = False
    ignored: tuple[Ignored, ...] = ()


def lint(universe: Universe, settings: Settings, tags: Registry) -> list[Finding]:
    """The findings in all input packages, in order of file and position."""
    shapes = Shapes(universe)
    found: list[Finding] = []
    for package in universe.inputs():
        found += lint_package(package, shapes, settings, tags)
    return sorted(found, key=lambda f: (f.span, f.code, f.message))


def lint_package(
    package: Package, shapes: Shapes, settings: Settings, tags: Registry
) -> list[Finding]:
    """The findings in one package, rule by rule."""
    facts = Facts(package, shapes, tags, settings.style)
    found: list[Finding] = []
    for rule, options in settings.enabled:
        found += rule.check(Context(facts, rule, options))
    return found if settings.repeat else folded(found)


def folded(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without those that another one explains."""
    reported = {(f.rule, f.symbol) for f in findings}
    kept: list[Finding] = []
    defects: set[tuple[str, str]] = set()
    for finding in _without_doubles(findings):
        if finding.cause and (finding.rule, finding.cause) in reported:
            continue
        if finding.defect:
            if (finding.symbol, finding.defect) in defects:
                continue
            defects.add((finding.symbol, finding.defect))
        kept.append(finding)
    return kept


def _without_doubles(findings: Iterable[Finding]) -> Iterable[Finding]:
    seen: set[tuple[str, str, object]] = set()
    for finding in findings:
        key = (finding.rule, finding.message, finding.span)
        if key not in seen:
            seen.add(key)
            yield finding
