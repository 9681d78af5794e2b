"""Where modules are: dotted names to files and back, inputs to modules. Looks at directories, imports nothing.

Called by the resolver.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import NoReturn

_NEVER_INPUT = re.compile(
    r"\..*|.*_gen\.py|.*_custom\.py|.*_overlay\.py|__init__\.py|conftest\.py|test_.*\.py|.*_test\.py"
)
_NEVER_SEARCHED = frozenset({"__pycache__", "node_modules", "site-packages"})


def module_name(file: Path) -> tuple[str, Path]:
    """A file's dotted name, from the outermost directory with an `__init__.py` on, and the directory above that."""
    parts = [] if file.name == "__init__.py" else [file.stem]
    directory = file.parent
    while (directory / "__init__.py").is_file() and directory != directory.parent:
        parts.insert(0, directory.name)
        directory = directory.parent
    return ".".join(parts) or file.stem, directory


def no_identifier(file: Path) -> str:
    """What in a file's dotted name cannot be part of one; empty if it can be imported.

    The name becomes code, so it may be nothing else than names.
    """
    _, root = module_name(file)
    parts = file.relative_to(root).with_suffix("").parts
    return next((p for p in parts if not p.isidentifier() or iskeyword(p)), "")


def find_file(dotted: str, roots: Sequence[Path]) -> Path | None:
    """The file of a module or package, in the first root that has it."""
    if not _is_dotted_name(dotted):
        return None
    relative = dotted.replace(".", os.sep)
    for root in roots:
        package = root / relative / "__init__.py"
        if package.is_file():
            return package
        module = root / (relative + ".py")
        if module.is_file():
            return module
    return None


def find_directory(dotted: str, roots: Sequence[Path]) -> Path | None:
    """The directory of a package without `__init__.py`, in the first root that has it."""
    if not _is_dotted_name(dotted):
        return None
    relative = dotted.replace(".", os.sep)
    return next((root / relative for root in roots if (root / relative).is_dir()), None)


def _is_dotted_name(text: str) -> bool:
    return all(part.isidentifier() for part in text.split("."))


def modules_beside(dotted: str, roots: Sequence[Path]) -> set[str]:
    """The dotted names of the modules in the package of the given one: what a misspelt name may have meant."""
    parent, _, _ = dotted.rpartition(".")
    found: set[str] = set()
    for root in roots if parent else roots[:1]:
        directory = root / parent.replace(".", os.sep)
        if not directory.is_dir():
            continue
        for entry in sorted(os.listdir(directory)):
            name, suffix = os.path.splitext(entry)
            is_module = suffix == ".py" or (not suffix and (directory / entry).is_dir())
            if name.isidentifier() and is_module:
                found.add(f"{parent}.{name}" if parent else name)
    return found


def candidates(directory: Path) -> Iterator[Path]:
    """The files below a directory that may be modules of API types, in the order of their paths.

    Raises OSError for a directory that cannot be read.
    """
    for current, directories, files in os.walk(directory, onerror=_fail):
        directories[:] = sorted(
            name
            for name in directories
            if not name.startswith(".")
            and name not in _NEVER_SEARCHED
            and not os.path.exists(os.path.join(current, name, "pyvenv.cfg"))
        )
        for name in sorted(files):
            if name.endswith(".py") and not _NEVER_INPUT.fullmatch(name):
                yield Path(current, name)


def is_generated(name: str) -> bool:
    """Whether a file is called as generated modules are, unless the project calls its own in another way."""
    return name.endswith("_gen.py")


def _fail(error: OSError) -> NoReturn:
    raise error


def display_path(file: Path, root: Path) -> str:
    """How messages call a file: relative to `root`, with slashes on every system."""
    try:
        return Path(os.path.relpath(file, root)).as_posix()
    except ValueError:  # On another drive.
        return file.as_posix()
