"""Where the modules of a run come from: the Go types of its records in, importable Python modules out.

Called by the command line and by the tests. What the committed corpus has is taken from there if it is asked for; the
rest is rendered from structures into a directory of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from tests.conformance.generate import generate, module_file
from tests.conformance.modules import importable_once, load_module, on_path
from tests.conformance.packages import API, TOP
from tests.conformance.records import GoName
from tests.conformance.structure import read_world
from validation_gen import native

META = "k8s.io/apimachinery/pkg/apis/"


class NoModule(Exception):
    """Types of the records are neither in the structures nor in the corpus."""


@dataclass(frozen=True, slots=True)
class Places:
    """The directories of a run: structures, the corpus package, and where rendered modules are to be kept.

    `compiled` is whether rendered modules run as mypyc compiles them.
    """

    types: Path | None = None
    corpus: Path | None = None
    keep: Path | None = None
    compiled: bool = False


@contextmanager
def modules_of(
    wanted: Iterable[GoName], places: Places
) -> Iterator[Mapping[GoName, str]]:
    """The types module that each type is in, importable as long as the context lasts.

    With a corpus and no structures, what the corpus does not have is left out. Raises NoModule if nothing is left,
    OSError, ValueError for a file that is no structure, and GenerationError.
    """
    names = sorted(wanted)
    modules: dict[GoName, str] = {}
    with ExitStack() as stack:
        if places.corpus:
            corpus = places.corpus.resolve()
            stack.enter_context(on_path(corpus.parent))
            modules |= _in_corpus(names, corpus)
        missing = [name for name in names if name not in modules]
        if missing and not (modules and places.types is None):
            root = places.keep or Path(stack.enter_context(TemporaryDirectory()))
            modules |= _rendered(missing, places.types, root)
            if places.compiled:
                _compile(set(modules.values()), root)
            stack.enter_context(importable_once(root.resolve(), TOP))
        yield modules


def _compile(modules: Iterable[str], root: Path) -> None:
    """Puts extension modules beside the generated ones. Raises CannotCompile and DoesNotFit."""
    generated = [
        native.Module(f"{name}_gen", module_file(root, f"{name}_gen").resolve())
        for name in sorted(modules)
    ]
    wheel = native.build_wheel(generated, native.Release(TOP, "0"), root, level="0")
    with ZipFile(wheel) as archive:
        members = [n for n in archive.namelist() if n.endswith((".so", ".pyd"))]
        archive.extractall(root, members)


def _in_corpus(names: Iterable[GoName], corpus: Path) -> Iterator[tuple[GoName, str]]:
    """Those of the types that the corpus has, with their modules: `k8s.io/api/core/v1` is `core.v1` there.

    The corpus need not have all types of a package.
    """
    for package, name in names:
        for prefix in (API, META):
            parts = package.removeprefix(prefix).split("/")
            if package.startswith(prefix) and corpus.joinpath(*parts).is_dir():
                module = ".".join([corpus.name, *parts, "types"])
                if name in load_module(module).types:
                    yield (package, name), module


def _rendered(
    names: Iterable[GoName], types: Path | None, root: Path
) -> Iterator[tuple[GoName, str]]:
    """Renders the packages of types and all they need; `meta_types` beside the structures help them."""
    packages = sorted({package for package, _ in names})
    if types is None:
        raise NoModule(f"the corpus lacks types of {', '.join(packages)}")
    beside = types.resolve().parent / "meta_types"
    world = read_world([types, *([beside] if beside.is_dir() else [])])
    unknown = [path for path in packages if path not in world.packages]
    if unknown:
        raise NoModule(f"{types} has no structure of {', '.join(unknown)}")
    modules = generate(world, packages, root)
    return ((name, modules[name[0]]) for name in names)
