"""What there is to try, one trial a line: written by `__main__.py`, read by the processes of `trial.py`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

NO_MUTANT = -1
"""The number of a trial of the tests alone, with nothing changed."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A mutant and the tests to try on it, the likeliest first. `seconds` is what each takes."""

    key: str
    path: str
    number: int
    function: tuple[str, int] | None
    tests: tuple[str, ...]
    seconds: tuple[float, ...]
    is_last: bool


def write_trials(file: Path, trials: Iterable[Trial]) -> None:
    lines = (json.dumps(asdict(trial)) + "\n" for trial in trials)
    file.write_text("".join(lines), encoding="utf-8")


def read_trials(file: Path) -> list[Trial]:
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        function = data["function"] and (data["function"][0], data["function"][1])
        found.append(
            Trial(
                data["key"],
                data["path"],
                data["number"],
                function,
                tuple(data["tests"]),
                tuple(data["seconds"]),
                data["is_last"],
            )
        )
    return found
