"""The version that types are compared with: a git revision or a directory in, the types as they were out.

Called by the command for `--against`. The work tree is not touched: the Python files of a revision are written to a
directory of their own, which is removed again. Git is only asked for objects; no hook or filter runs.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from validation_gen.dataclass import dataclass
from validation_gen.lint.engine import Earlier
from validation_gen.source import Loaded, load_files

MAX_BYTES = 512 * 2**20
"""More than the Python files of any repository; one with more is not read."""


class EarlierError(Exception):
    """The earlier version cannot be had; the message says why, on one line."""


@dataclass(frozen=True, slots=True)
class Then:
    """The types as they were, and all that was read, for the lines that messages show."""

    earlier: Earlier
    loaded: Loaded


def load_earlier(
    against: str,
    inputs: Sequence[Path],
    readonly: Sequence[str | Path],
    search_path: Sequence[Path],
    here: Path,
) -> Then:
    """The inputs as they were in a directory or a revision; a directory of that name goes first.

    A directory is another copy of what `here` holds, or of the one input that is a directory. Raises EarlierError, and
    OSError for files that cannot be read.
    """
    directory = Path(os.path.abspath(here / against))
    if directory.is_dir():
        places = _in_copy(directory, inputs, here)
        return _load(against, places, readonly, search_path, here)
    top = Path(_git(here, "rev-parse", "--show-toplevel", why=against).strip())
    top = top.resolve()
    outside = [path for path in inputs if not path.resolve().is_relative_to(top)]
    if outside:
        raise EarlierError(f"{outside[0]} is not in the repository {top}")
    with _checked_out(top, against) as then:
        places = [(path.resolve(), _moved(path, top, then)) for path in inputs]
        moved = [_moved_if_there(path, top, then) for path in search_path]
        kept = [
            each if isinstance(each, str) else _moved_if_there(each, top, then)
            for each in readonly
        ]
        return _load(against, places, kept, moved, _moved(here, top, then))


def _in_copy(
    directory: Path, inputs: Sequence[Path], here: Path
) -> list[tuple[Path, Path]]:
    """The inputs and their counterparts in a directory."""
    found = [(path, directory / os.path.relpath(path, here)) for path in inputs]
    if len(inputs) == 1 and inputs[0].is_dir() and not found[0][1].exists():
        return [(inputs[0], directory)]
    return found


def _load(
    name: str,
    places: Sequence[tuple[Path, Path]],
    readonly: Sequence[str | Path],
    search_path: Sequence[Path],
    shown_from: Path,
) -> Then:
    there = tuple(
        (Path(os.path.abspath(now)), Path(os.path.abspath(then)))
        for now, then in places
        if then.exists()
    )
    if not there:
        listed = ", ".join(str(now) for now, _ in places)
        raise EarlierError(f"{name} has nothing to compare with: no {listed}")
    inputs = [then for _, then in there]
    loaded = load_files(inputs, readonly, search_path, shown_from)
    return Then(Earlier(loaded.universe, there), loaded)


def _moved(path: Path, top: Path, then: Path) -> Path:
    """The counterpart of a path of the repository."""
    return then / path.resolve().relative_to(top.resolve())


def _moved_if_there(path: Path, top: Path, then: Path) -> Path:
    """The counterpart of a path, or the path itself where that is outside of the repository or not part of it."""
    if path.resolve().is_relative_to(top.resolve()):
        moved = _moved(path, top, then)
        if moved.exists():
            return moved
    return path


@contextmanager
def _checked_out(top: Path, revision: str) -> Iterator[Path]:
    """A directory with the Python files of a revision."""
    if revision.startswith("-"):
        raise EarlierError(f"{revision} is neither a directory nor a revision")
    commit = _git(
        top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", why=revision
    ).strip()
    listed = _git(top, "ls-tree", "-r", "-z", "--full-tree", commit, why=revision)
    wanted: list[tuple[str, PurePosixPath]] = []
    for entry in listed.split("\0"):
        facts, _, name = entry.partition("\t")
        if facts.startswith("100") and name.endswith(".py"):
            wanted.append((facts.split()[2], PurePosixPath(name)))
    with tempfile.TemporaryDirectory(prefix="validation-gen-") as directory:
        root = Path(os.path.realpath(directory))
        texts = _blobs(top, [name for name, _ in wanted], revision)
        for (_, path), data in zip(wanted, texts, strict=True):
            if path.is_absolute() or ".." in path.parts:
                continue
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        yield root


def _blobs(top: Path, names: Sequence[str], revision: str) -> Iterator[bytes]:
    """The contents of some objects, in their order."""
    data = _run(
        top,
        ("cat-file", "--batch"),
        "".join(f"{name}\n" for name in names).encode(),
        revision,
    )
    if len(data) > MAX_BYTES:
        raise EarlierError(f"{revision} has more than {MAX_BYTES >> 20} MiB of Python")
    at = 0
    for name in names:
        end = data.index(b"\n", at)
        head = data[at:end].split()
        if len(head) != 3:
            raise EarlierError(f"git does not have {name} of {revision}")
        size = int(head[2])
        yield data[end + 1 : end + 1 + size]
        at = end + size + 2


def _git(top: Path, *arguments: str, why: str) -> str:
    return _run(top, arguments, b"", why).decode("utf-8", "surrogateescape")


def _run(top: Path, arguments: Sequence[str], data: bytes, why: str) -> bytes:
    """What a git command prints. Raises EarlierError."""
    try:
        done = subprocess.run(
            ["git", "-C", str(top), *arguments],
            input=data,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        message = f"{why} is no directory, and git is not installed"
        raise EarlierError(message) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = f": {said[-1]}" if said else ""
        raise EarlierError(f"{why} is neither a directory nor a revision{reason}")
    return done.stdout
