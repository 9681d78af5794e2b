"""Which mutants there are, which of them are tried, and which no test could notice. Called by `__main__.py`."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tools.mutation.mapping import ROOT
from tools.mutation.operators import Mutant, mutants

PACKAGES = ("markers", "plan", "runtime", "tags")
EQUIVALENT = Path(__file__).parent / "equivalent.toml"


def every_mutant(packages: Iterable[str]) -> dict[str, Mutant]:
    """The mutants of packages by their names."""
    found: dict[str, Mutant] = {}
    for package in packages:
        for file in sorted((ROOT / "validation_gen" / package).glob("*.py")):
            path = file.relative_to(ROOT).as_posix()
            for mutant in mutants(path, file.read_text(encoding="utf-8")):
                found[mutant.key] = mutant
    return found


def package_of(path: str) -> str:
    return path.split("/")[1]


def drawn(keys: Iterable[str], size: int, seed: int) -> list[str]:
    """A random sample that stays: a mutant is in it for its own name's sake, so others come and go without a change.

    Each name has its lot, and those with the lowest are drawn. The same sample of some packages is a part of the one
    of all, and a smaller sample a part of a larger.
    """
    return sorted(keys, key=lambda key: sha256(f"{seed}:{key}".encode()).digest())[
        :size
    ]


@dataclass(frozen=True, slots=True)
class Equivalents:
    """The mutants that no test could notice, with the reasons; and what is wrong with entries of the file."""

    why: Mapping[str, str]
    problems: tuple[str, ...]


def read_equivalents(file: Path, every: Mapping[str, Mutant]) -> Equivalents:
    """Reads `equivalent.toml`: `path`, `function`, `before`, `after` and `why`, and `nth` where there are several."""
    data = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    by_change: defaultdict[tuple[str, str, str, str], list[Mutant]] = defaultdict(list)
    for mutant in every.values():
        change = (mutant.path, mutant.where, mutant.before, mutant.after)
        by_change[change].append(mutant)
    why: dict[str, str] = {}
    problems: list[str] = []
    for entry in data.get("mutant", ()):
        change = (entry["path"], entry["function"], entry["before"], entry["after"])
        found = by_change[change]
        shown = "{} {}: {} -> {}".format(*change)
        nth = entry.get("nth")
        if nth is not None:
            found = [m for m in found if m.nth == nth]
            shown += f" (number {nth})"
        if not found:
            problems.append(f"matches nothing any more: {shown}")
        elif len(found) > 1:
            problems.append(f"matches {len(found)}, say which with `nth`: {shown}")
        elif found[0].key in why:
            problems.append(f"is there twice: {shown}")
        else:
            why[found[0].key] = entry["why"]
    return Equivalents(why, tuple(problems))
