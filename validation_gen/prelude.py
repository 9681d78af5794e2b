"""The prelude: answers a `generate` that has nothing to do, before anything else is imported.

Comes in: the arguments, the working directory and what an earlier run remembered (`cache.py`). Goes out: the text that
run would print again, or None. Called first of all by `__main__`, so it imports only what the interpreter has loaded
anyway, and a hash: on a hit, starting Python takes most of the time.

An entry lists every file and directory that had a part in a run, with digests of their contents. It answers only if all
of them are the same, so an entry that is found by mistake does no harm.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

try:  # Half of what importing `hashlib` takes.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

DIRECTORY = ".validation_gen_cache"
CONFIG = "pyproject.toml"

_HEAD = b"validation-gen cache 1"
_TAIL = b"end"
_MISSING = b"-"
_DIGEST_BYTES = 16
_SKIPPED = ("__pycache__", "node_modules", "site-packages")


def key(argv: Sequence[str]) -> str:
    """The name of the entry for a command line, here, with this Python, this tool and these plug-ins."""
    state = blake2b(digest_size=_DIGEST_BYTES)
    for part in (*argv, os.getcwd(), sys.version, sys.platform):
        _add(state, os.fsencode(part))
    for directory in sys.path:
        _add(state, os.fsencode(directory))
        for installed in _distributions(directory):
            _add(state, installed)
    package = os.path.dirname(os.path.abspath(__file__))
    for root in (package, os.path.join(os.path.dirname(package), "templates")):
        for path in files_below(root, (".py", ".jinja")):
            _add(state, os.fsencode(path))
            _add(state, file_digest(path))
    return state.hexdigest()


def answer(argv: Sequence[str], name: str) -> bytes | None:
    """What the command prints if it has nothing to do; None if that is not known."""
    for directory in _cache_directories(argv):
        entry = read_bytes(os.path.join(directory, name))
        if entry is not None:
            printed = check(entry)
            if printed is not None:
                return printed
    return None


def check(entry: bytes) -> bytes | None:
    """The text that an entry remembers, None if anything it depends on has changed."""
    head, _, rest = entry.partition(b"\n")
    listed, _, printed = rest.partition(b"\n\n")
    if head != _HEAD or not printed.endswith(_TAIL):
        return None
    for line in listed.split(b"\n"):
        kind, _, rest = line.partition(b" ")
        digest, _, encoded = rest.partition(b" ")
        path = os.fsdecode(encoded)
        now = file_digest(path) if kind == b"file" else names_digest(names(path))
        if now != digest:
            return None
    return printed[: -len(_TAIL)]


def make_entry(
    files: Iterable[tuple[str, bytes]],
    directories: Iterable[tuple[str, bytes]],
    printed: str,
) -> bytes | None:
    """An entry for `check`; None if a path cannot be written into one."""
    lines = [_HEAD]
    lines += [b"file %s %s" % (d, os.fsencode(path)) for path, d in files]
    lines += [b"names %s %s" % (d, os.fsencode(path)) for path, d in directories]
    if any(b"\n" in line for line in lines):
        return None
    return b"\n".join([*lines, b"", printed.encode() + _TAIL])


def file_digest(path: str) -> bytes:
    """The digest of a file's content, or that there is none."""
    data = read_bytes(path)
    return _MISSING if data is None else digest_of(data)


def digest_of(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST_BYTES).hexdigest().encode()


def names(directory: str) -> list[str] | None:
    """What in a directory can change which modules are found: Python files, and directories with a final slash."""
    found = []
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(".py") or name == "pyvenv.cfg":
                    found.append(name)
                elif name[0] != "." and name not in _SKIPPED and entry.is_dir():
                    found.append(name + "/")
    except OSError:
        return None
    return sorted(found)


def names_digest(found: Sequence[str] | None) -> bytes:
    if found is None:
        return _MISSING
    return digest_of(b"\0".join(map(os.fsencode, found)))


def files_below(directory: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The files with certain endings in a directory and those below it, hidden ones left out, in a fixed order."""
    below = []
    try:
        with os.scandir(directory) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in listed:
        if entry.name.endswith(endings):
            yield entry.path
        elif entry.name[0] != "." and entry.name not in _SKIPPED and entry.is_dir():
            below.append(entry.path)
    for path in below:
        yield from files_below(path, endings)


def read_bytes(path: str) -> bytes | None:
    """The content of a file; None if there is none, or it cannot be read."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except OSError:
        return None


def configs_above(directory: str) -> Iterator[str]:
    """The paths a pyproject.toml may have that is in charge of a directory, the nearest first."""
    while True:
        yield os.path.join(directory, CONFIG)
        parent = os.path.dirname(directory)
        if parent == directory:
            return
        directory = parent


def _add(state: blake2b, data: bytes) -> None:
    """Adds to a hash so that no two lists of things look the same."""
    state.update(b"%d:" % len(data))
    state.update(data)


def _distributions(directory: str) -> Iterator[bytes]:
    """What is installed in a directory of `sys.path`: names, versions and the entry points of plug-ins."""
    try:
        with os.scandir(directory or ".") as entries:
            listed = sorted(e.path for e in entries if e.name.endswith("-info"))
    except OSError:
        return
    for path in listed:
        yield os.fsencode(path)
        entry_points = read_bytes(os.path.join(path, "entry_points.txt"))
        if entry_points and b"validation_gen." in entry_points:
            yield entry_points


def _cache_directories(argv: Sequence[str]) -> Iterator[str]:
    """Where an entry for a command line may be: beside each configuration that could be in charge."""
    for at, argument in enumerate(argv):
        name, equals, value = argument.partition("=")
        if name == "--config":
            chosen = value if equals else "".join(argv[at + 1 : at + 2])
            yield from _beside(os.path.abspath(chosen))
    for config in configs_above(os.getcwd()):
        yield from _beside(config)


def _beside(config: str) -> Iterator[str]:
    root = os.path.dirname(config)
    yield os.path.join(root, DIRECTORY)
    for line in (read_bytes(config) or b"").splitlines():
        name, _, value = line.partition(b"=")
        if name.strip() == b"cache-dir":
            plain = value.partition(b"#")[0].strip().strip(b"\"'")
            yield os.path.join(root, os.fsdecode(plain))
