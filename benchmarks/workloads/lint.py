"""The linter on a module of 9,000 lines, in units of what `ast.parse` takes on it.

What it takes on an empty module is taken off, so that the figure says what a module costs, not the start.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.measure import Work, rounds, spread
from benchmarks.model import Row
from validation_gen.lint.config import read_config
from validation_gen.lint.fixing import lint_once
from validation_gen.lint.registry import rules
from validation_gen.source import load_files
from validation_gen.tags import registry

LINES = 9_000
TARGET = 10.0
EMPTY = '# +k8s:validation-gen=*\n"""Nothing."""\n'
PARSE, NOTHING = "ast.parse", "an empty module"


def rows(quick: bool) -> Iterator[Row]:
    """The time over that on an empty module, and the parser's."""
    text = large_module()
    with tempfile.TemporaryDirectory() as directory:
        work = lint_work(Path(directory), text)
        taken = rounds(work, 2 if quick else 11)
    parse = taken[PARSE]
    yield Row(
        "Linter", PARSE, spread([s * 1e3 for s in parse]), "ms", more_is_better=False
    )
    for name in work:
        if name in (PARSE, NOTHING):
            continue
        times = zip(taken[name], taken[NOTHING], parse, strict=True)
        measured = spread([(lint - empty) / one for lint, empty, one in times])
        target = TARGET if "default" in name else None
        note = f"{text.count(chr(10)):,} lines"
        yield Row("Linter", name, measured, "units", target, False, note)


def lint_work(directory: Path, text: str) -> dict[str, Work]:
    """What is run, by name."""
    files = {"empty": directory / "empty.py", "large": directory / "large.py"}
    files["empty"].write_text(EMPTY)
    files["large"].write_text(text)
    return {
        PARSE: partial(ast.parse, text),
        NOTHING: _lint(directory, files["empty"], {}),
        "default rules": _lint(directory, files["large"], {}),
        "all rules": _lint(directory, files["large"], {"select": ["ALL"]}),
    }


def _lint(directory: Path, file: Path, table: dict[str, list[str]]) -> Work:
    known = rules(plugins=False)
    tags = registry(plugins=False)
    _, settings, problems = read_config(table, known, {})
    assert not problems
    load = partial(load_files, [file], (), (_corpus().parent,), directory)
    return partial(lint_once, load, settings, tags, known, {})


def large_module() -> str:
    """A module of API types with so many lines: the corpus's core/v1, and a part of it again under other names."""
    text = (_corpus() / "core" / "v1" / "types.py").read_text(encoding="utf-8")
    starts = [m.start() for m in re.finditer(r"^(?:# \+.*\n)*@dataclass", text, re.M)]
    missing = LINES - text.count("\n")
    end = next(
        (at for at in starts if text.count("\n", starts[0], at) >= missing), len(text)
    )
    again = text[starts[0] : end]
    names = "|".join(re.findall(r"^(?:class )?([A-Z]\w+)", again, re.M))
    return f"{text}\n\n" + re.sub(rf"\b({names})\b", r"\1Again", again).rstrip() + "\n"


def _corpus() -> Path:
    found = importlib.util.find_spec("kubernetes_api")
    assert found is not None and found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0])
