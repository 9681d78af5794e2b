"""Remembers a run of `generate` that had nothing left to do, so that the prelude can answer the next one.

Comes in: the job, and what came of it. Goes out: an entry in the cache directory. Called by the `generate` command.

An entry must never vouch for content that the run did not see. So what a run depends on is found by loading its inputs
once, its digests are taken then, and only after that the job is done: whatever changes meanwhile no longer matches.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from validation_gen import prelude
from validation_gen.compiler import CompileResult, Job
from validation_gen.dataclass import dataclass
from validation_gen.plugins import FORMAT_POINTS, TAG_POINTS, entry_points
from validation_gen.source import Loaded
from validation_gen.source.inputs import readonly_roots
from validation_gen.source.locate import candidates, module_name
from validation_gen.writer import remove_leftovers, replace_file

KEPT = 32
"""How many entries are kept; each is for one command line in one directory."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a job depended on before it was done: digests of files, and the names in directories."""

    loaded: tuple[Path, ...]
    files: Mapping[str, bytes]
    directories: Mapping[str, tuple[str, ...] | None]
    trees: Mapping[str, bytes]

    def has_changed(self, outputs: Collection[str]) -> bool:
        """Whether anything but the job's own outputs is not as it was."""
        return (
            any(
                prelude.file_digest(path) != digest
                for path, digest in self.files.items()
                if path not in outputs
            )
            or any(
                _with_outputs(path, _names(path), outputs)
                != _with_outputs(path, names, outputs)
                for path, names in self.directories.items()
            )
            or any(prelude.tree_digest(p) != digest for p, digest in self.trees.items())
        )


def take(job: Job, loaded: Loaded, configs: Mapping[str, bytes]) -> Snapshot:
    """The state of everything that could change what comes of the job.

    `configs` are the digests of the files that could be its configuration, from before one of them was read.
    """
    files = set(map(str, loaded.files))
    directories: set[str] = set()
    for given in (*job.inputs, *_paths(job.readonly)):
        if given.is_dir():
            files.update(map(str, candidates(given)))
            directories.update(_below(str(given)))
    directories.update(_looked_through(job, loaded))
    trees = set(_plugins())
    if job.templates is not None:
        trees.add(str(job.templates))
    return Snapshot(
        loaded.files,
        {**{path: prelude.file_digest(path) for path in sorted(files)}, **configs},
        {path: _names(path) for path in sorted(directories)},
        {path: prelude.tree_digest(path) for path in sorted(trees)},
    )


def remember(
    directory: Path, key: str, snapshot: Snapshot, result: CompileResult, printed: str
) -> None:
    """Stores that the command of `key` prints this, as long as everything stays as it is, the outputs included.

    A cache that cannot be written is no cache, and no error.
    """
    if result.files != snapshot.loaded:
        return
    outputs = {o.path: prelude.digest_of(o.text.encode()) for o in result.outputs}
    names = {
        path: prelude.names_digest(_with_outputs(path, found, outputs))
        for path, found in snapshot.directories.items()
    }
    digests = [
        (kind, path, digest)
        for kind, found in (
            (prelude.FILE, snapshot.files),
            (prelude.FILE, outputs),
            (prelude.NAMES, names),
            (prelude.TREE, snapshot.trees),
        )
        for path, digest in found.items()
    ]
    entry = prelude.make_entry(digests, printed)
    if entry is not None:
        with suppress(OSError):
            _store(directory, key, entry)


def _paths(readonly: Sequence[str | Path]) -> Iterator[Path]:
    return (path for path in readonly if isinstance(path, Path))


def _below(directory: str) -> Iterator[str]:
    """A directory and those below it that a search for inputs may go into."""
    yield directory
    for name in prelude.names(directory) or ():
        if name.endswith("/"):
            yield from _below(os.path.join(directory, name[:-1]))


def _plugins() -> Iterator[str]:
    """Where the code of plug-ins is; they may be installed in place, and change without a new version."""
    for group in (TAG_POINTS, FORMAT_POINTS):
        for point in entry_points(group):
            with suppress(ImportError, ValueError):
                spec = find_spec(point.module.partition(".")[0])
                if spec and spec.submodule_search_locations:
                    yield from spec.submodule_search_locations
                elif spec and spec.origin:
                    yield spec.origin


def _looked_through(job: Job, loaded: Loaded) -> Iterator[str]:
    """The directories whose names decide which file a dotted name stands for."""
    modules = [module_name(path) for path in loaded.files]
    roots = {root for _, root in modules}
    roots.update(readonly_roots(job.readonly))
    roots.update(path.absolute() for path in job.search_path)
    dotted = {name for name, _ in modules}
    dotted.update(name for name in job.readonly if isinstance(name, str))
    prefixes = {
        os.sep.join(steps[:end])
        for steps in (name.split(".") for name in dotted)
        for end in range(len(steps) + 1)
    }
    for root in roots:
        yield str(root)
        for prefix in prefixes:
            directory = os.path.join(root, prefix)
            if os.path.isdir(directory):
                yield os.path.normpath(directory)


def _names(directory: str) -> tuple[str, ...] | None:
    found = prelude.names(directory)
    return None if found is None else tuple(found)


def _with_outputs(
    directory: str, names: tuple[str, ...] | None, outputs: Iterable[str]
) -> list[str] | None:
    """The names in a directory when the outputs are there."""
    if names is None:
        return None
    made = {os.path.basename(p) for p in outputs if os.path.dirname(p) == directory}
    return sorted(made.union(names))


def _store(directory: Path, key: str, entry: bytes) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    ignore = directory / ".gitignore"
    if not ignore.exists():
        replace_file(str(ignore), b"*\n")
    remove_leftovers(str(directory))
    replace_file(str(directory / key), entry)
    entries = [path for path in directory.iterdir() if not path.name.startswith(".")]
    entries.sort(key=lambda path: path.stat().st_mtime_ns)
    for path in entries[:-KEPT]:
        path.unlink(missing_ok=True)
