"""Which Go files make up which packages: paths in, packages with their import paths and the text of their files out.

Called by the importer. Directories with Go files are packages, others are searched; `go.mod` says what they are called.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from validation_gen.dataclass import dataclass
from validation_gen.files import read_regular
from validation_gen.goimport.constraints import is_built
from validation_gen.goimport.modules import find_module
from validation_gen.source.locate import display_path

ALL_BELOW = "..."
"""What Go calls a directory and all those below it by, at the end of a path."""

_GENERATED = re.compile(r"^// Code generated .* DO NOT EDIT\.$", re.M)
_DECLARES = re.compile(r"^(type|const) (?!_ )", re.M)
_CLAUSE = re.compile(r"^package\s", re.M)
_SKIPPED = frozenset({"testdata", "vendor", "node_modules", "third_party"})


@dataclass(frozen=True, slots=True)
class Text:
    """A file: what messages call it, its content, and whether a program wrote it."""

    shown: str
    data: bytes
    is_generated: bool = False


@dataclass(frozen=True, slots=True)
class Directory:
    """A package's directory: `path` is its import path, empty if it is not known; `below` what its module calls it."""

    directory: Path
    path: str
    below: str = ""


class NothingThere(Exception):
    """A path that leads to no Go files; the text says so."""


def directories(paths: Sequence[Path], module: str = "") -> list[Directory]:
    """The packages that paths name, each once, by import path.

    `module` is the import path of a given directory that no `go.mod` is in charge of. Raises NothingThere, and OSError.
    """
    found: dict[Path, Directory] = {}
    for given in paths:
        path = Path(os.path.abspath(given))
        is_tree = path.name == ALL_BELOW
        root = path.parent if is_tree else path
        if not root.is_dir():
            raise NothingThere(f"{given} is no directory of Go files")
        is_package = not is_tree and bool(go_files(root))
        listed = [root] if is_package else list(_below(root))
        if not listed:
            raise NothingThere(f"there are no Go files in {given}")
        for directory in listed:
            found.setdefault(directory, _directory(directory, root, module))
    return sorted(found.values(), key=lambda d: (d.path, d.directory))


def _below(root: Path) -> Iterator[Path]:
    for current, names, _ in os.walk(root):
        names[:] = sorted(
            name for name in names if name[0] not in "._" and name not in _SKIPPED
        )
        if go_files(Path(current)):
            yield Path(current)


def go_files(directory: Path) -> list[Path]:
    """The files that may be part of a package, apart from tests, by name. Raises OSError."""
    return sorted(
        entry
        for entry in directory.iterdir()
        if entry.suffix == ".go"
        and not entry.name.endswith("_test.go")
        and entry.name[0] not in "._"
        and not entry.is_dir()
    )


def texts(directory: Path, shown_from: Path) -> list[Text]:
    """The files of a package that build constraints let in. Raises OSError.

    Most generated files have functions alone, and are large: they are left out.
    """
    found = []
    for file in go_files(directory):
        data = read_regular(file)
        text = data.decode(errors="replace")
        if not is_built(file.name, text):
            continue
        is_generated = bool(_GENERATED.search(_CLAUSE.split(text, maxsplit=1)[0]))
        if not is_generated or _DECLARES.search(text):
            found.append(Text(display_path(file, shown_from), data, is_generated))
    return found


def _directory(directory: Path, root: Path, module: str) -> Directory:
    found = find_module(directory)
    name, base = (found.path, found.base) if found else ("", directory)
    if not name and module:
        name, base = module, root
    if not name:
        return Directory(directory, "")
    below = directory.relative_to(base).as_posix()
    below = "" if below == "." else below
    vendored = f"/{below}".rpartition("/vendor/")[2] if "vendor/" in below else ""
    if vendored:
        return Directory(directory, vendored, vendored)
    return Directory(directory, f"{name}/{below}" if below else name, below)
