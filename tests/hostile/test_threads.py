"""Validators are pure: from many threads at once they say what they say one after the other, and change nothing."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.tags.cases import FOLDERS, found, read_folder

CASES = [case for name in FOLDERS for case in read_folder(name).cases]
THREADS = 16


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns as often as Python lets them."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("impatient")
def test_threads_do_not_disturb_each_other() -> None:
    """Every case of every marker, in an order of its own in each thread."""
    alone = [found(case) for case in CASES]
    barrier = Barrier(THREADS)

    def work(seed: int) -> list[list[str]]:
        order = list(range(len(CASES)))
        random.Random(seed).shuffle(order)
        barrier.wait()
        results = {number: found(CASES[number]) for number in order}
        return [results[number] for number in range(len(CASES))]

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(together == alone for together in pool.map(work, range(THREADS)))
