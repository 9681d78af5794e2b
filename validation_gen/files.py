"""Reads files of which nobody knows that they are any: paths may lead to pipes, sockets and devices.

Comes in: a path. Goes out: bytes, or an open file. What is found in directories, or written beside them, has to be a
regular file: all else might block or never end. What a user names may be a pipe as well, which is what
`<(kustomize build .)` is; but one that nobody writes to would be waited for without end. Called by all that read.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR, S_ISFIFO, S_ISREG, S_ISSOCK

NOT_REGULAR = "not a regular file"

WAIT = 5.0
"""Seconds until somebody has to open a pipe for writing. What is written may take any time."""


def read_regular(path: str | Path) -> bytes:
    """The content of a regular file. Raises OSError, also for all that is none."""
    mode = os.stat(path).st_mode
    if not S_ISREG(mode) and not S_ISDIR(mode):
        raise OSError(errno.EINVAL, NOT_REGULAR, os.fspath(path))
    with open(path, "rb") as file:
        return file.read()


def read_given(path: str | Path) -> bytes:
    """The content of a file, or of a pipe, that a user has named. Raises OSError, also for what might never end."""
    if not S_ISFIFO(os.stat(path).st_mode):
        return read_regular(path)
    with open(path, "rb", opener=open_file) as file:
        return file.read()


def open_file(path: str, flags: int) -> int:
    """An `opener` for `open`. Raises OSError, also for a pipe that nobody writes to and for sockets."""
    mode = os.stat(path).st_mode
    if S_ISSOCK(mode):
        raise OSError(errno.ENXIO, "a socket cannot be read", path)
    return _open_pipe(path, flags) if S_ISFIFO(mode) else os.open(path, flags)


def _open_pipe(path: str, flags: int) -> int:
    """Opening blocks until there is a writer, so another thread does it: only that can be given up."""
    from concurrent.futures import Future  # Late: few inputs are pipes.
    from threading import Thread

    opened: Future[int] = Future()

    def opens() -> None:
        try:
            opened.set_result(os.open(path, flags))
        except OSError as error:
            opened.set_exception(error)

    thread = Thread(target=opens, daemon=True)
    thread.start()
    try:
        return opened.result(WAIT)
    except TimeoutError:
        # With a writer, the thread comes back. Who may not write leaves it to the end of the process.
        with suppress(OSError):
            os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
            os.close(opened.result())
        raise OSError(errno.ENXIO, "nobody writes to this pipe", path) from None
