"""The atomic writer: texts and the paths they belong at in, files on disk out. Called by the commands that generate.

A file whose content is already right is not touched. The others are all written to temporary files beside them first
and then put in place one by one, each by a single rename: a process killed at any moment leaves every file old or new,
and when one of them cannot be written, none is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import FileIO

from validation_gen.codes import NOT_READ, NOT_WRITTEN
from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.files import read_regular

TEMPORARY = ".validation-gen-tmp"
"""What the names of temporary files end in; `.gitignore` knows it."""


@dataclass(frozen=True, slots=True)
class Output:
    """One generated file: where it belongs, its whole text, and what messages call it."""

    path: str
    text: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the outputs, by their paths."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class _Staged:
    """A temporary file with the new content of `target`, kept open because that keeps it locked."""

    file: FileIO
    temporary: str
    target: str


def write(outputs: Sequence[Output]) -> Written:
    """Brings the files up to date; nothing is lost if that fails (VG030, VG031)."""
    stale, unchanged, diagnostics = compare(outputs)
    if diagnostics:
        return Written(diagnostics=tuple(diagnostics))
    for directory in _directories(outputs):
        remove_leftovers(directory)
    with _staging() as staged:
        for output in stale:
            try:
                staged.append(_stage(output.path, output.text.encode()))
            except OSError as error:
                diagnostics.append(_not_written(output, error))
        if diagnostics:
            return Written(diagnostics=tuple(diagnostics))
        written = []
        for output, item in zip(stale, staged, strict=True):
            try:
                _put_in_place(item)
                written.append(output.path)
            except OSError as error:
                diagnostics.append(_not_written(output, error))
    for directory in _directories(stale):
        _sync_directory(directory)
    return Written(
        tuple(written),
        tuple(o.path for o in unchanged),
        tuple(diagnostics),
    )


def _directories(outputs: Iterable[Output]) -> list[str]:
    return sorted({os.path.dirname(os.path.realpath(o.path)) for o in outputs})


def compare(
    outputs: Iterable[Output],
) -> tuple[list[Output], list[Output], list[Diagnostic]]:
    """The outputs whose files differ or do not exist, those that are right, and files that cannot be read (VG031)."""
    stale: list[Output] = []
    unchanged: list[Output] = []
    diagnostics: list[Diagnostic] = []
    for output in outputs:
        try:
            same = current(output.path) == output.text.encode()
        except OSError as error:
            diagnostics.append(_diagnostic(NOT_READ, "cannot read", output, error))
        else:
            (unchanged if same else stale).append(output)
    return stale, unchanged, diagnostics


def current(path: str) -> bytes | None:
    """The content of a file, None if there is no such file. Raises OSError if it cannot be read."""
    try:
        return read_regular(path)
    except FileNotFoundError:
        return None


def remove_leftovers(directory: str) -> None:
    """Removes the temporary files of processes that were killed, and of no process that is alive."""
    with suppress(OSError), os.scandir(directory or ".") as entries:
        for entry in entries:
            if entry.name.endswith(TEMPORARY):
                with suppress(OSError):
                    _remove_if_dead(entry.path)


def replace_file(path: str, data: bytes) -> None:
    """Puts one file in place atomically. Raises OSError; then the file is as it was."""
    with _staging() as staged:
        staged.append(_stage(path, data))
        _put_in_place(staged[0])


@contextmanager
def _staging() -> Iterator[list[_Staged]]:
    """A list for staged files; in the end, those that were not put in place are removed."""
    staged: list[_Staged] = []
    try:
        yield staged
    finally:
        for item in staged:
            _discard(item)


def _stage(path: str, data: bytes) -> _Staged:
    """Writes a temporary file beside the file; for a symbolic link, beside the one it leads to. Raises OSError."""
    staged = _create(os.path.realpath(path))
    try:
        _keep_ownership(staged)
        view = memoryview(data)
        while view:
            view = view[staged.file.write(view) :]
        os.fsync(staged.file.fileno())
    except BaseException:
        _discard(staged)
        raise
    return staged


def _create(target: str) -> _Staged:
    """A new file beside `target`, locked: the lock tells other runs that its writer is alive."""
    directory, name = os.path.split(target)
    while True:
        temporary = os.path.join(directory, f".{name}.{os.urandom(4).hex()}{TEMPORARY}")
        file = FileIO(temporary, "xb")
        try:
            _lock(file)
        except BlockingIOError:
            # Another run takes it for a leftover, and is about to remove it.
            file.close()
            continue
        except OSError:
            pass  # A file system without locks.
        # Another run may have removed it before it was locked.
        if os.fstat(file.fileno()).st_nlink:
            return _Staged(file, temporary, target)
        file.close()


def _lock(file: FileIO) -> None:
    """Raises OSError if another process has the lock. On Windows, no open file can be removed anyway."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _keep_ownership(staged: _Staged) -> None:
    """Gives the new file the mode of the old one, and its owner where that is allowed."""
    try:
        old = os.stat(staged.target)
    except FileNotFoundError:
        return
    if sys.platform != "win32":
        descriptor = staged.file.fileno()
        new = os.fstat(descriptor)
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            with suppress(OSError):
                os.fchown(descriptor, old.st_uid, old.st_gid)
        os.fchmod(descriptor, old.st_mode & 0o777)


def _put_in_place(staged: _Staged) -> None:
    if sys.platform == "win32":
        staged.file.close()  # No open file can be renamed there.
    os.replace(staged.temporary, staged.target)


def _discard(staged: _Staged) -> None:
    with suppress(OSError):
        os.unlink(staged.temporary)
    staged.file.close()


def _sync_directory(directory: str) -> None:
    """Makes the renames in a directory outlast a power failure, on systems that can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_if_dead(path: str) -> None:
    with FileIO(path) as file:
        _lock(file)
        os.unlink(path)


def _not_written(output: Output, error: OSError) -> Diagnostic:
    return _diagnostic(NOT_WRITTEN, "cannot write", output, error)


def _diagnostic(code: str, what: str, output: Output, error: OSError) -> Diagnostic:
    span = Span(output.shown or output.path, 1, 1, 1, 1)
    return Diagnostic(code, f"{what} the file: {error.strerror}", span)
