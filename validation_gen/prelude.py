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
from stat import S_ISREG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

try:  # Half of what importing `hashlib` takes.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

DIRECTORY = ".validation_gen_cache"
CONFIG = "pyproject.toml"

FILE, NAMES, TREE = b"file", b"names", b"tree"
"""What an entry may know the digest of: a file, the names in a directory, a directory with all that is in it."""

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
        _add(state, tree_digest(root))
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
        if digest != _DIGESTS.get(kind, file_digest)(path):
            return None
    return printed[: -len(_TAIL)]


def make_entry(
    digests: Iterable[tuple[bytes, str, bytes]], printed: str
) -> bytes | None:
    """An entry for `check`, from kinds, paths and digests; None if a path cannot be written into one."""
    lines = [_HEAD]
    lines += [b"%s %s %s" % (kind, d, os.fsencode(path)) for kind, path, d in digests]
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


def tree_digest(root: str) -> bytes:
    """The digest of all files in a directory and those below it, with their names; of a file, if it is one."""
    state = blake2b(digest_size=_DIGEST_BYTES)
    for path in _files_below(root):
        _add(state, os.fsencode(path))
        _add(state, read_bytes(path) or b"")
    return state.hexdigest().encode()


def _files_below(root: str) -> Iterator[str]:
    """In a fixed order; without caches, which come and go."""
    try:
        with os.scandir(root) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield root
        return
    for entry in listed:
        if not entry.is_dir():
            yield entry.path
        elif entry.name[0] != "." and entry.name not in _SKIPPED:
            yield from _files_below(entry.path)


def read_bytes(path: str) -> bytes | None:
    """The content of a file; None if there is none, it cannot be read, or might never end."""
    try:
        if not S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except OSError:
        return None


_DIGESTS = {
    FILE: file_digest,
    NAMES: lambda path: names_digest(names(path)),
    TREE: tree_digest,
}


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
    yield from map(os.fsencode, _infos(directory))
    yield from entry_points(directory)


def entry_points(directory: str) -> Iterator[bytes]:
    """The `entry_points.txt` of the distributions in a directory of `sys.path` that speak of plug-ins."""
    for path in _infos(directory):
        text = read_bytes(os.path.join(path, "entry_points.txt"))
        if text and b"[validation_gen." in text:
            yield text


def _infos(directory: str) -> list[str]:
    """The directories with what there is to know about distributions."""
    try:
        with os.scandir(directory or ".") as entries:
            return sorted(e.path for e in entries if e.name.endswith("-info"))
    except OSError:
        return []


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
