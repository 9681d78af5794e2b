"""One module a workload, each with `rows(quick)`: what it measured. `quick` is for tests: few rounds, small input."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.model import Row
from benchmarks.workloads import (
    adversarial,
    commands,
    compiled,
    in_memory,
    lint,
    loading,
    processes,
    recorded,
    scaling,
    stream,
)

ALL: dict[str, Callable[[bool], Iterator[Row]]] = {
    "in_memory": in_memory.rows,
    "loading": loading.rows,
    "recorded": recorded.rows,
    "compiled": compiled.rows,
    "stream": stream.rows,
    "scaling": scaling.rows,
    "adversarial": adversarial.rows,
    "lint": lint.rows,
    "commands": commands.rows,
    "processes": processes.rows,
}
