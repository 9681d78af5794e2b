"""The `validation-gen` command, and `python -m validation_gen`. Imports nothing until it is known to be needed."""

from __future__ import annotations

import gc
import os
import sys

ALLOCATIONS = 500_000
"""How many objects are made before one looks for garbage in cycles. Most commands end sooner."""


def main() -> int:
    """Runs the command line and returns the exit code: 0 clean, 1 findings, 2 usage or internal error."""
    gc.set_threshold(ALLOCATIONS)
    try:
        open_streams()
        return answer(sys.argv[1:])
    except (KeyboardInterrupt, Exception) as error:
        return ended_by(error)
    finally:
        gc.freeze()  # Nor is garbage looked for at the very end, when all memory goes.


def open_streams() -> None:
    """Makes streams that are closed lead nowhere. Otherwise files that are opened would take their places."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115
            os.set_inheritable(stream.fileno(), True)
            setattr(sys, name, stream)


def ended_by(error: BaseException) -> int:
    """The exit code for what came while nobody was there yet to take care of it."""
    from validation_gen.cli.ending import ended

    def raise_it() -> None:
        raise error

    return ended(raise_it)


def answer(argv: list[str]) -> int:
    """The exit code of a command line."""
    if argv[:1] == ["generate"]:
        return generate(argv)
    from validation_gen.cli.main import run

    return run(argv)


def generate(argv: list[str]) -> int:
    """The exit code of a `generate`, which loads click only for a command line that is not plain."""
    key = ""
    if "--no-cache" not in argv:
        from validation_gen import prelude

        key = prelude.key(argv)
        printed = prelude.answer(argv, key)
        if printed is not None:
            sys.stdout.write(printed.decode())
            sys.stdout.flush()
            return 0
    from validation_gen.cli import ending, generating

    request = generating.plain_request(argv[1:], key)
    if request is not None:
        return ending.ended(lambda: generating.run(request))
    from validation_gen.cli.main import run

    return run(argv, key)


if __name__ == "__main__":
    sys.exit(main())
