"""The `validation-gen` command, and `python -m validation_gen`. Imports nothing until it is known to be needed."""

from __future__ import annotations

import gc
import sys

ALLOCATIONS = 500_000
"""How many objects are made before one looks for garbage in cycles. Most commands end sooner."""


def main() -> int:
    """Runs the command line and returns the exit code: 0 clean, 1 findings, 2 usage or internal error."""
    gc.set_threshold(ALLOCATIONS)
    try:
        return answer(sys.argv[1:])
    finally:
        gc.freeze()  # Nor is garbage looked for at the very end, when all memory goes.


def answer(argv: list[str]) -> int:
    """The exit code of a command line."""
    key = ""
    if argv[:1] == ["generate"] and "--no-cache" not in argv:
        from validation_gen import prelude

        key = prelude.key(argv)
        printed = prelude.answer(argv, key)
        if printed is not None:
            sys.stdout.write(printed.decode())
            return 0
    from validation_gen.cli.main import run

    return run(argv, key)


if __name__ == "__main__":
    sys.exit(main())
