"""The linter: a universe and the rules that are on in, findings out. Nothing is printed or written.

Called by the command and by tests. A rule sees one package at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Context, Facts, Style
from validation_gen.lint.evolution import Evolution
from validation_gen.lint.path_ignores import Ignored
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.model import Package, Universe
from validation_gen.plan.shapes import Shapes
from validation_gen.tags.base import Registry


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier version of the types.

    `places` are directories or files of now and what they were then; without them, modules of one name are the same.
    """

    universe: Universe
    places: tuple[tuple[Path, Path], ...] = ()

    def modules(self, universe: Universe) -> dict[str, str]:
        """What the input modules of now were called then."""
        before = {package.path: package.name for package in self.universe.inputs()}
        found: dict[str, str] = {}
        for package in universe.inputs():
            for now, then in self.places:
                if Path(package.path).is_relative_to(now):
                    file = then / Path(package.path).relative_to(now)
                    if name := before.get(str(file)):
                        found[package.name] = name
        return found


@dataclass(frozen=True, slots=True)
class Settings:
    """Which rules run, with which options.

    `repeat` reports the defect of a named type at every use, and of two rules that see one defect both, as
    kube-api-linter does; else one defect is one finding. `ignored` is what may stay, by file. `earlier` is what the
    types are compared with.
    """

    enabled: tuple[tuple[Rule, Options], ...]
    style: Style = "k8s"
    repeat: bool = False
    ignored: tuple[Ignored, ...] = ()
    earlier: Earlier | None = None


def lint(universe: Universe, settings: Settings, tags: Registry) -> list[Finding]:
    """The findings in all input packages, in order of file and position."""
    shapes = Shapes(universe)
    modules = settings.earlier.modules(universe) if settings.earlier else {}
    before = _by_module(settings, tags, modules)
    found: list[Finding] = []
    for package in universe.inputs():
        old = before.pop(package.name, None)
        found += lint_package(package, shapes, settings, tags, old, modules)
    for name, old in before.items():
        gone = Package(name, old.package.short_name, old.package.path)
        found += lint_package(gone, shapes, settings, tags, old, modules)
    return sorted(found, key=lambda f: (f.span, f.code, f.message))


def _by_module(
    settings: Settings, tags: Registry, modules: Mapping[str, str]
) -> dict[str, Facts]:
    """The packages of the earlier version, by what their modules are called now."""
    earlier = settings.earlier
    if earlier is None:
        return {}
    now = {old: new for new, old in modules.items()}
    shapes = Shapes(earlier.universe)
    return {
        now.get(package.name, package.name): Facts(
            package, shapes, tags, settings.style
        )
        for package in earlier.universe.inputs()
    }


def lint_package(
    package: Package,
    shapes: Shapes,
    settings: Settings,
    tags: Registry,
    before: Facts | None = None,
    modules: Mapping[str, str] = MappingProxyType({}),
) -> list[Finding]:
    """The findings in one package, rule by rule. `before` is what it was, `modules` what modules were called then."""
    facts = Facts(package, shapes, tags, settings.style)
    evolution = None
    if before is not None:
        evolution = Evolution(before, facts, modules)
    found: list[Finding] = []
    for rule, options in settings.enabled:
        found += rule.check(Context(facts, rule, options, evolution))
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
