"""Modules that hold types of each other: their types can be read, but what is generated for them imports in a circle.

Comes in: the universe of the inputs. Goes out: a diagnostic for each circle, at the field where it begins. Called by
the resolver. Go has no such packages; in Python they come about with `if TYPE_CHECKING:`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.model import Package, Struct, Universe
from validation_gen.source.codes import IN_A_CIRCLE
from validation_gen.source.rewrite import named_types


def circles(universe: Universe) -> Iterator[Diagnostic]:
    """What is wrong with inputs whose generated modules would need each other before they are there."""
    inputs = {
        name: package
        for name, package in universe.packages.items()
        if universe.roles.get(name) == "input"
    }
    structs = {
        (name, declared.name)
        for name, package in inputs.items()
        for declared in package.types
        if isinstance(declared, Struct)
    }
    needed = {name: _needed(inputs[name], structs) for name in sorted(inputs)}
    told: set[str] = set()
    for name in needed:
        if name in told:
            continue
        circle = _way_back(name, needed)
        if circle:
            told.update(circle)
            names = " and ".join(f"`{each}`" for each in circle)
            yield Diagnostic(
                IN_A_CIRCLE,
                f"{names} hold types of each other, so that what is generated for them could not be imported",
                needed[name][circle[1]],
                expected="modules of which one does without the other",
                fix="put the types into one module, or what both need into a third",
            )


def _needed(package: Package, structs: set[tuple[str, str]]) -> dict[str, Span]:
    """The other modules whose dataclasses a module's fields hold, each with the first such field's type."""
    found: dict[str, Span] = {}
    for declared in package.types:
        for field in declared.fields if isinstance(declared, Struct) else ():
            for named in named_types(field.type):
                if (
                    named.module != package.name
                    and (named.module, named.name) in structs
                ):
                    found.setdefault(named.module, field.type_span)
    return found


def _way_back(start: str, needed: Mapping[str, Mapping[str, Span]]) -> list[str]:
    """The modules of the shortest circle through a module, beginning with it; empty if there is none."""
    ways = [[start]]
    seen = {start}
    for way in ways:
        for name in sorted(needed.get(way[-1], ())):
            if name == start:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []
