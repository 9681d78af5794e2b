"""Whether what `import go` writes for Kubernetes' own API packages says what was recorded of them.

    python -m tests.goimport.api_types GO_SOURCE_DIR... [--keep DIR] [--only-compare]

Comes in: checkouts of k8s.io/api and k8s.io/apimachinery. Goes out: every difference by name, `equal N of 60`, and
whether the Python types generate, import and satisfy `mypy --strict`. Exit codes: 0 all is equal and well, 1 something
is not, 2 usage. What is compared are the facts that `readback` takes from either side: names, JSON names, types,
embedding, omitempty, markers, members, constants, and the markers and names of packages.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conformance.data import DATA
from tests.conformance.generate import CUSTOM
from tests.conformance.modules import on_path
from tests.conformance.readback import Go, constants_in_python, type_in_python
from tests.conformance.structure import read_world
from validation_gen.goimport.files import ALL_BELOW, NothingThere, directories
from validation_gen.goimport.importer import KINDS, Imported, Request, import_go
from validation_gen.goimport.names import constant_name, import_name
from validation_gen.goimport.render import is_rendered
from validation_gen.goimport.resolve import Choice
from validation_gen.goimport.structure import GoPackage
from validation_gen.model import Package
from validation_gen.reporters import render_text
from validation_gen.source import load_files

META = "k8s.io/apimachinery/pkg/apis/meta/v1"
HELPERS = (META, "k8s.io/apimachinery/pkg/types")
"""Packages that the others are made of; what they have in JSON is compared as well, but does not count."""

NO_API = frozenset({f"{META}.InternalEvent", f"{META}.GroupVersion"})
"""Types of meta/v1 without a Python form: one holds a Go interface, the other writes its JSON by hand."""


def import_all(sources: Sequence[Path], wanted: Iterable[str]) -> Imported:
    """The wanted packages as `import go` makes them. Raises NothingThere for one that is not in the sources."""
    found = {
        each.path: each.directory
        for each in directories([source / ALL_BELOW for source in sources])
    }
    missing = [path for path in wanted if path not in found]
    if missing:
        raise NothingThere(f"the sources do not have {', '.join(missing)}")
    paths = tuple(found[path] for path in wanted)
    return import_go(Request(paths, Path.cwd(), choice=Choice(skip=NO_API)))


def write(made: Imported, root: Path) -> dict[str, Path]:
    """The modules as files, with the hand-written functions that markers ask for; the files by import path."""
    files = {}
    for path, module in made.modules.items():
        file = root.joinpath(*module.split(".")).with_suffix(".py")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made.texts[module], encoding="utf-8")
        name = import_name(path, path.rpartition("/")[2]).replace(".", "__")
        if (CUSTOM / f"{name}.py").exists():
            shutil.copyfile(CUSTOM / f"{name}.py", file.with_name("types_custom.py"))
        directory = file.parent
        while directory != root:
            (directory / "__init__.py").touch()
            directory = directory.parent
        files[path] = file
    return files


def differences(package: GoPackage, found: Package, go: Go) -> Iterator[str]:
    """What the Python module says otherwise than the record."""
    left_out = frozenset(tuple(name.rsplit(".", 1)) for name in NO_API)
    if found.short_name != package.name:
        yield f"the package is called {found.short_name}, not {package.name}"
    markers = [marker.text for marker in found.markers]
    if [m for m in markers if m != KINDS] != [m for m in package.markers if m != KINDS]:
        yield f"the package has the markers {markers}, not {list(package.markers)}"
    expected = {
        t.name: go.type(t)
        for t in package.types
        if is_rendered(t) and t.key not in left_out
    }
    types = {t.name: type_in_python(t) for t in found.types}
    yield from _names(list(expected), list(types), "type")
    for name in expected.keys() & types.keys():
        if expected[name] != types[name]:
            yield f"{name}: {types[name]}\n    is not {expected[name]}"
    constants = {constant_name(n): value for n, value in go.constants(package).items()}
    ours = constants_in_python(found)
    yield from _names(sorted(constants), sorted(ours), "constant")
    for name in constants.keys() & ours.keys():
        if (constants[name], type(constants[name])) != (ours[name], type(ours[name])):
            yield f"{name} is {ours[name]!r}, not {constants[name]!r}"


def _names(expected: Sequence[str], found: Sequence[str], what: str) -> Iterator[str]:
    yield from (f"no {what} {n}" for n in expected if n not in found)
    yield from (f"a {what} {n} too many" for n in found if n not in expected)
    if sorted(expected) == sorted(found) and expected != found:
        yield f"the {what}s have another order"


def compare(made: Imported, files: Mapping[str, Path], root: Path) -> Mapping[str, list[str]]:  # fmt: skip
    """The differences of every package that was recorded."""
    world = read_world([DATA / "api_types", DATA / "meta_types"])
    loaded = load_files(list(files.values()), search_path=[root])
    go = Go(world, made.modules.__getitem__)
    found: dict[str, list[str]] = {}
    for path, package in world.packages.items():
        module = loaded.universe.packages[made.modules[path]]
        found[path] = list(differences(package, module, go))
    if loaded.diagnostics:
        found[""] = [render_text(loaded.diagnostics, loaded.sources)]
    return found


def build(root: Path, modules: Iterable[str]) -> Iterator[str]:
    """What goes wrong when code is generated for the modules, imported and checked by mypy."""
    for command in (
        [sys.executable, "-m", "validation_gen", "generate", "--no-cache", str(root)],
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", str(root)],
    ):  # fmt: skip
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            yield run.stdout + run.stderr
            return
    with on_path(root):
        for module in modules:
            importlib.import_module(module)
            importlib.import_module(f"{module}_gen")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.goimport.api_types")
    parser.add_argument("sources", nargs="+", type=Path, metavar="GO_SOURCE_DIR")
    parser.add_argument("--keep", type=Path, help="write the Python modules here")
    parser.add_argument("--only-compare", action="store_true", help="build nothing")
    options = parser.parse_args(arguments)
    if not DATA.is_dir():
        parser.error(f"there is no record: {DATA}")
    recorded = [
        path for path in read_world([DATA / "api_types"]).packages if path != META
    ]
    try:
        made = import_all(options.sources, [*recorded, *HELPERS])
    except NothingThere as error:
        parser.error(str(error))
    if made.diagnostics:
        print(render_text(made.diagnostics, made.lines), end="")
        return 1
    with TemporaryDirectory() as temporary:
        root = options.keep or Path(temporary)
        files = write(made, root)
        found = compare(made, files, root)
        for path, problems in found.items():
            for problem in problems:
                print(f"{path}: {problem}")
        equal = sum(1 for path in recorded if not found[path])
        print(f"equal {equal} of {len(recorded)}")
        problems = [] if options.only_compare else list(build(root, made.texts))
        print(*problems, sep="\n", end="")
        if not problems and not options.only_compare:
            print(f"{len(made.texts)} modules generate, import and pass mypy --strict")
    return 1 if problems or any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
