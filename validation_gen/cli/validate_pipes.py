"""Opens what `validate` is told to read, which may be no file at all. Called by `validate_files.py`.

Comes in: a path. Goes out: an open file. A pipe is as good as a file, which is what `<(kustomize build .)` is; but one
that nobody writes to would be waited for without end.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from stat import S_ISFIFO, S_ISSOCK

WAIT = 5.0
"""Seconds until somebody has to open a pipe for writing. What is written may take any time."""


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
