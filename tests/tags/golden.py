"""Writes the generated modules of `testdata/tags` anew, `python -m tests.tags.golden`; they are reviewed as code."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.tags.cases import FOLDERS, read_folder
from validation_gen.reporters import render_text


def write(name: str) -> int:
    """Writes the generated modules of one folder; says what is wrong if there are none. Returns how many problems."""
    folder = read_folder(name)
    result = folder.compile()
    for output in result.outputs:
        Path(output.path).write_text(output.text, encoding="utf-8")
    if folder.rejected or not result.diagnostics:
        return 0
    print(render_text(result.diagnostics, result.sources))
    return len(result.diagnostics)


if __name__ == "__main__":
    sys.exit(1 if sum([write(name) for name in sys.argv[1:] or FOLDERS]) else 0)
