"""Which tests are tried on a mutant, and in which order. Called by `__main__.py`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tools.mutation.mapping import Map
from tools.mutation.operators import Mutant
from tools.mutation.population import package_of

LIKELY: dict[str, tuple[tuple[str, ...], ...]] = {
    "markers": (("tests/markers",),),
    "plan": (("tests/tags", "tests/plan", "tests/plugins", "tests/test_codes.py"),),
    "runtime": (("tests/runtime",), ("tests/tags", "tests/emit")),
    "tags": (("tests/tags", "tests/plan"),),
}
"""Where the tests of a package are, the first first; others are asked afterwards."""


def tests_for(mutant: Mutant, suite: Map) -> list[str]:
    """The tests that could notice a mutant, some cases of every test function first, and those of its package before.

    Inside of functions these are the tests that run its lines. What a module says outside of them, or in functions
    that it calls when it is imported, is read by tests that run no line of it, so there they are all tests of the
    package besides those that run anything in the module.
    """
    lines = suite.lines.get(mutant.path, {})
    likely = LIKELY[package_of(mutant.path)]
    anywhere = tuple(prefix for prefixes in likely for prefix in prefixes)
    run: set[int] = set()
    if mutant.function is not None:
        for line in range(mutant.first, mutant.last + 1):
            run |= lines.get(line, frozenset())
    others: set[int] = set()
    if not run or not is_warm(mutant, suite):
        others = set().union(*lines.values())
        others |= {n for n, test in enumerate(suite.tests) if test.startswith(anywhere)}
    ordered = [*_ordered(run, suite, likely), *_ordered(others - run, suite, likely)]
    return [suite.tests[n] for n in ordered]


def _ordered(
    found: set[int], suite: Map, likely: Sequence[tuple[str, ...]]
) -> list[int]:
    """The likeliest and quickest first, some cases of every test function before others."""
    by_function: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(found, key=lambda n: (suite.seconds[n], n)):
        by_function[suite.tests[number].partition("[")[0]].append(number)
    ordered: list[int] = []
    for prefixes in (*likely, ("",)):
        names = [name for name in by_function if name.startswith(prefixes)]
        ordered += _in_turn([by_function.pop(name) for name in names])
    return ordered


def _in_turn(lists: list[list[int]]) -> Iterator[int]:
    """Some of each list, more each time."""
    count = 6
    while lists:
        for numbers in lists:
            yield from numbers[:count]
            del numbers[:count]
        lists = [numbers for numbers in lists if numbers]
        count *= 2


def within(
    tests: Sequence[str], seconds: Mapping[str, float], most: float
) -> list[str]:
    """The tests, in order, that together take at most so many seconds."""
    chosen: list[str] = []
    for test in tests:
        if seconds[test] <= most:
            most -= seconds[test]
            chosen.append(test)
    return chosen


def is_warm(mutant: Mutant, suite: Map) -> bool:
    """Whether the change is in a function that nothing has called before the tests begin."""
    function = mutant.function
    imported = suite.imported.get(mutant.path, frozenset())
    return function is not None and not any(
        line in imported for line in range(function.first, function.last + 1)
    )
