"""However many processes work, and however they are started, the results are the same and in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from validation_gen import compiler, parallel
from validation_gen.compiler import Job, compile_types
from validation_gen.parallel import in_order

METHODS = multiprocessing.get_all_start_methods()


def multiplier(factor: int) -> Callable[[int], tuple[int, int]]:
    def multiply(item: int) -> tuple[int, int]:
        if item < 0:
            raise ValueError(f"{item} is negative")
        return item * factor, os.getpid()

    return multiply


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(method: str, jobs: int) -> None:
    found = list(in_order(multiplier, (3,), range(7), jobs, method))
    assert [result for result, _ in found] == [0, 3, 6, 9, 12, 15, 18]
    assert (os.getpid() in {process for _, process in found}) is (jobs == 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_call_raises_comes_in_its_turn(jobs: int) -> None:
    results = in_order(multiplier, (2,), [1, -1, 2], jobs)
    assert next(results)[0] == 2
    with pytest.raises(ValueError, match="-1 is negative"):
        next(results)


def test_there_are_no_more_processes_than_systems_allow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert parallel.MOST <= 61
    monkeypatch.setattr(parallel, "MOST", 2)
    found = list(in_order(multiplier, (1,), range(9), 1000))
    assert len({process for _, process in found}) <= 2


def blocked(_: int) -> Callable[[int], bool]:
    def is_blocked(item: int) -> bool:
        return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])

    return is_blocked


@pytest.mark.parametrize("method", METHODS)
def test_only_who_asks_for_results_is_interrupted(method: str) -> None:
    """A process that Ctrl-C ends while it holds the lock of a queue would let all others wait without end."""
    assert list(in_order(blocked, (1,), range(5), 2, method)) == [True] * 5
    assert not blocked(1)(0)


def test_one_item_needs_no_process() -> None:
    assert [p for _, p in in_order(multiplier, (2,), [1], 8)] == [os.getpid()]


TYPES = '''\
# +k8s:validation-gen=*
"""Types."""
from __future__ import annotations
from dataclasses import dataclass

@dataclass(kw_only=True, slots=True)
class {name}:
    # +k8s:required
    # +k8s:maxLength=4
    text: str = ""
'''


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "template",
    ["", "mine {{ imports }}\n", "{{ no }}"],
    ids=["built-in", "bad", "broken"],
)
def test_compiling_gives_the_same_result(
    method: str, template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("A", "B", "C"):
        (tmp_path / f"{name.lower()}.py").write_text(TYPES.format(name=name))
    templates = None
    if template:
        templates = tmp_path / "templates"
        templates.mkdir()
        (templates / "header.jinja").write_text(template)
    job = Job((tmp_path,), templates=templates, display_root=tmp_path)
    alone = compile_types(job)
    assert bool(alone.diagnostics) is bool(template)
    monkeypatch.setattr(parallel, "in_order", partial(in_order, method=method))
    assert compile_types(job, jobs=3) == alone


def test_small_inputs_are_not_split(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def spy(*given: object) -> object:
        asked.append(given[-1])  # type: ignore[arg-type]
        return in_order(*given)  # type: ignore[arg-type]

    for name in ("A", "B"):
        (tmp_path / f"{name.lower()}.py").write_text(TYPES.format(name=name))
    monkeypatch.setattr(parallel, "in_order", spy)
    monkeypatch.setattr(compiler, "available", lambda: 2)
    compile_types(Job((tmp_path,)), jobs=None)
    monkeypatch.setattr(compiler, "PAYS", 5)
    compile_types(Job((tmp_path,)), jobs=None)
    assert asked == [1, 2]
