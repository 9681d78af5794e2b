"""Where the modules of a run come from: Go packages in, importable Python modules out.

Called by the command line and by the tests. What the committed corpus has is taken from there if it is asked for; the
rest is rendered from structures into a directory of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conformance.generate import generate
from tests.conformance.modules import importable_once, on_path
from tests.conformance.packages import API, TOP
from tests.conformance.structure import read_world

META = "k8s.io/apimachinery/pkg/apis/"


class NoModule(Exception):
    """Packages of the records are neither in the structures nor in the corpus."""


@dataclass(frozen=True, slots=True)
class Places:
    """The directories of a run: structures, the corpus package, and where rendered modules are to be kept."""

    types: Path | None = None
    corpus: Path | None = None
    keep: Path | None = None


@contextmanager
def modules_of(packages: Iterable[str], places: Places) -> Iterator[Mapping[str, str]]:
    """The types modules of Go packages by path, importable as long as the context lasts.

    Raises NoModule, OSError, ValueError for a file that is no structure, and GenerationError.
    """
    wanted = sorted(packages)
    modules = dict(_from_corpus(wanted, places.corpus)) if places.corpus else {}
    missing = [path for path in wanted if path not in modules]
    with ExitStack() as stack:
        if places.corpus:
            stack.enter_context(on_path(places.corpus.resolve().parent))
        if missing:
            root = places.keep or Path(stack.enter_context(TemporaryDirectory()))
            modules |= _rendered(missing, places.types, root)
            stack.enter_context(importable_once(root.resolve(), TOP))
        yield modules


def _from_corpus(packages: Iterable[str], corpus: Path) -> Iterator[tuple[str, str]]:
    """The modules of those packages that the corpus has: `k8s.io/api/core/v1` is `core/v1` there."""
    for path in packages:
        for prefix in (API, META):
            parts = path.removeprefix(prefix).split("/")
            if path.startswith(prefix) and corpus.joinpath(*parts, "types.py").exists():
                yield path, ".".join([corpus.resolve().name, *parts, "types"])


def _rendered(packages: list[str], types: Path | None, root: Path) -> Mapping[str, str]:
    """Renders packages and all they need into a directory; `meta_types` beside the structures help them."""
    if types is None:
        raise NoModule(f"the corpus has no {', '.join(packages)}")
    beside = types.resolve().parent / "meta_types"
    world = read_world([types, *([beside] if beside.is_dir() else [])])
    unknown = [path for path in packages if path not in world.packages]
    if unknown:
        raise NoModule(f"{types} has no structure of {', '.join(unknown)}")
    return generate(world, packages, root)
