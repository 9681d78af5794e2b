"""The `validation-gen` command, and `python -m validation_gen`. Imports nothing until it is known to be needed."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line and returns the exit code: 0 clean, 1 findings, 2 usage or internal error."""
    argv = sys.argv[1:]
    key = ""
    if argv[:1] == ["generate"]:
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
