"""Mutants are what they say, keep their names, and live or die as the tests of a tiny package deserve."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tools.mutation import choice
from tools.mutation.__main__ import Result, undecided
from tools.mutation.mapping import ROOT, Map, merged, moved
from tools.mutation.operators import mutants, mutated
from tools.mutation.population import (
    EQUIVALENT,
    PACKAGES,
    drawn,
    every_mutant,
    read_equivalents,
)

# A function's body, and what each of its mutants has in the place of what.
OPERATORS = {
    "return x < 1": [
        "return x < 1 -> return None",
        "x < 1 -> x <= 1",
        "1 -> 2",
    ],
    "if x:\n    f(x)": ["if x: -> if not x:", "f(x) -> nothing"],
    "if not x: raise E('no')": [
        "if not x: -> if not not x:",
        "not x -> x",
        "raise E('no') -> nothing",
        "'no' -> 'XXno'",
    ],
    "for a in x: break": ["break -> continue"],
    "x += y - 1": ["x += y - 1 -> x -= y - 1", "y - 1 -> y + 1", "1 -> 2"],
    "y = a if x and b else ''": [
        "a if x and b else '' -> '' if x and b else a",
        "x and b -> x or b",
        "'' -> 'XX'",
    ],
    "y = [a for a in x if a is not b]": [
        " for a in x if a is not b ->  for a in x",
        "a is not b -> a is b",
    ],
    "y = f(x, a=True, b=-1)": [
        "f(x, a=True, b=-1) -> f(x, b=-1)",
        "f(x, a=True, b=-1) -> f(x, a=True)",
        "True -> False",
        "-1 -> 1",
        "1 -> 2",
    ],
    "y = f'a{x}'": ["'a' -> 'XXa'"],
    "y = f'{x}'": ["f'{x}' -> f'XX{x}'"],
    "y = cast('T', 1)": ["1 -> 2"],
    "assert x < 1, 'a docstring or an assertion is for people'": [],
    "y: 'T' = b'z'": ["b'z' -> b'XXz'"],
}


@pytest.mark.parametrize("body", OPERATORS)
def test_every_small_change_is_a_mutant(body: str) -> None:
    text = f"def g(x):\n    'Says what.'\n{'    ' + body.replace(chr(10), chr(10) + '    ')}\n"
    found = list(mutants("m.py", text))
    assert [f"{m.before} -> {m.after}" for m in found] == OPERATORS[body]
    for mutant in found:
        changed = ast.unparse(mutated(text, mutant.number))
        assert changed != ast.unparse(ast.parse(text))
        assert mutant.where == "g"


def test_what_documentation_pages_say_is_left_alone() -> None:
    text = """
    TAG = Tag("name", docs="What it means.", example="+k8s:name", stability="alpha")
    CODES: Mapping[str, tuple[str, str]] = MappingProxyType({
        "VG1": ("a title", "A page."),
    })
    """
    found = list(mutants("m.py", dedent(text)))
    assert {m.before for m in found if m.before.startswith("'")} == {
        "'name'",
        "'alpha'",
        "'VG1'",
    }
    assert all(m.function is None and m.where == "" for m in found)


BEFORE = """
LIMIT = 1

def first(x):
    return x + 1

def second(x):
    if x == 1:
        return x + 1 + 1
"""


def test_a_name_stays_when_code_elsewhere_changes() -> None:
    after = BEFORE.replace("def first", "def new(x):\n    return x + 1\n\ndef first")
    after = after.replace("LIMIT = 1", "LIMIT = 2").replace("x == 1", "x in (3, 2)")
    before = {m.key: m for m in mutants("m.py", BEFORE)}
    now = {m.key: m for m in mutants("m.py", after)}
    assert len(before) == len({m.number for m in before.values()}) == 12
    gone = {(m.where, m.before, m.after) for k, m in before.items() if k not in now}
    assert gone == {
        ("", "1", "2"),
        ("second", "if x == 1:", "if not x == 1:"),
        ("second", "x == 1", "x != 1"),
        ("second", "1", "2"),
    }
    again = [k for k in before if k in now]
    assert [(now[k].before, now[k].nth) for k in again] == [
        (before[k].before, before[k].nth) for k in again
    ]


def test_a_sample_stays_when_other_mutants_come_and_go() -> None:
    keys = [f"m.py:f:{n}" for n in range(1000)]
    sample = drawn(keys, 100, seed=1)
    assert len(set(sample)) == 100
    assert drawn(reversed(keys), 100, seed=1) == sample
    assert drawn(keys, 50, seed=1) == sample[:50]
    assert drawn(keys, 100, seed=2) != sample
    fewer = [key for key in keys if key != sample[3]]
    assert drawn(fewer, 99, seed=1) == [*sample[:3], *sample[4:]]


def test_what_is_said_to_be_equivalent_is_still_there() -> None:
    assert read_equivalents(EQUIVALENT, every_mutant(PACKAGES)).problems == ()


def test_entries_that_mean_no_mutant_or_several_are_told(tmp_path: Path) -> None:
    every = {m.key: m for m in mutants("m.py", BEFORE)}
    file = tmp_path / "equivalent.toml"
    assert read_equivalents(file, every).why == {}
    entry = '[[mutant]]\npath = "m.py"\nfunction = "{}"\nbefore = "{}"\nafter = "{}"\nwhy = "{}"\n{}\n'
    file.write_text(
        entry.format("first", "x + 1", "x - 1", "one", "")
        + entry.format("second", "1", "2", "two", "nth = 2")
        + entry.format("second", "1", "2", "which?", "")
        + entry.format("second", "1", "2", "stale", "nth = 4")
        + entry.format("third", "1", "2", "stale", "")
        + entry.format("first", "x + 1", "x - 1", "one", "")
    )
    found = read_equivalents(file, every)
    assert {
        (every[k].where, every[k].before, every[k].nth): why
        for k, why in found.why.items()
    } == {
        ("first", "x + 1", 1): "one",
        ("second", "1", 2): "two",
    }
    assert found.problems == (
        "matches 3, say which with `nth`: m.py second: 1 -> 2",
        "matches nothing any more: m.py second: 1 -> 2 (number 4)",
        "matches nothing any more: m.py third: 1 -> 2",
        "is there twice: m.py first: x + 1 -> x - 1",
    )


def known_map(lines: dict[int, frozenset[int]], *tests: str) -> Map:
    imported = frozenset({1})
    seconds = [float(len(t)) for t in tests]
    return Map(
        tests, seconds, {"m.py": lines}, {"m.py": imported}, {"m.py": "a\nb"}, {}
    )


def test_lines_are_followed_to_where_they_are_now() -> None:
    known = known_map({1: frozenset({0}), 2: frozenset({1})}, "t.py::a", "t.py::b")
    now = moved(known, {"m.py": "new\na\nc"})
    assert now.lines["m.py"] == {2: frozenset({0})}
    assert now.imported["m.py"] == {2}


def test_what_is_known_of_other_files_of_tests_is_kept() -> None:
    known = known_map(
        {1: frozenset({0, 1, 2}), 2: frozenset({1})}, "a.py::x", "b.py::y", "c.py::zz"
    )
    found = known_map({2: frozenset({0}), 3: frozenset({1})}, "b.py::n", "b.py::mmm")
    both = merged(known, found, ["b.py"])
    assert both.tests == ["a.py::x", "c.py::zz", "b.py::n", "b.py::mmm"]
    assert both.seconds == [7.0, 8.0, 7.0, 9.0]
    assert both.lines == {
        "m.py": {1: frozenset({0, 1}), 2: frozenset({2}), 3: frozenset({3})}
    }


def test_the_tests_that_run_a_line_are_tried_the_likeliest_and_quickest_first() -> None:
    path = "validation_gen/runtime/m.py"
    text = "LIMIT = 1\n\n\ndef f(x):\n    return x < 1\n\n\ndef g(x):\n    return f(x + 1)\n"
    tests = [
        "tests/cli/t.py::a",
        "tests/tags/t.py::b",
        "tests/runtime/t.py::c",
        "tests/runtime/t.py::d",
    ]
    lines = {5: frozenset({0, 1, 2, 3}), 9: frozenset({0})}
    suite = Map(
        tests, [0.1, 0.1, 5.0, 0.5], {path: lines}, {path: frozenset({1, 9})}, {}, {}
    )
    found = {(m.where, m.before): m for m in mutants(path, text)}
    inside = choice.tests_for(found["f", "x < 1"], suite)
    assert inside == [tests[3], tests[2], tests[1], tests[0]]
    # What a function has made when it was called on import is read by others than those that run it.
    assert choice.tests_for(found["g", "x + 1"], suite) == [
        tests[0], tests[3], tests[2], tests[1],
    ]  # fmt: skip
    # What stands outside of functions is read by tests that run no line of it.
    assert choice.tests_for(found["", "1"], suite) == inside
    seconds = dict(zip(tests, suite.seconds, strict=True))
    assert choice.within(inside, seconds, 0.65) == [tests[3], tests[1]]
    assert choice.within(inside, seconds, 9.0) == inside
    # Code that was run on import has left its mark before a test begins.
    assert choice.is_warm(found["f", "x < 1"], suite)
    assert not choice.is_warm(found["g", "x + 1"], suite)
    assert not choice.is_warm(found["", "1"], suite)


def test_what_is_decided_is_not_tried_again() -> None:
    found: dict[str, Result] = {
        "dead": {"outcome": "killed", "is_last": False},
        "slow": {"outcome": "timeout", "is_last": False},
        "lives": {"outcome": "survived", "is_last": True},
        "half": {"outcome": "survived", "is_last": False},
        "half of the way": {"outcome": "not replaced", "is_last": True},
    }
    chosen = [*found, "new", "equal"]
    assert undecided(chosen, found, {"equal": "why"}, again=False) == [
        "half",
        "half of the way",
        "new",
    ]
    assert undecided(chosen, found, {"lives": "why"}, again=True) == [
        "half",
        "half of the way",
        "new",
        "equal",
    ]
    assert undecided(["lives"], found, {}, again=True) == ["lives"]


TINY = '''
"""Two functions and a constant."""

SIZES = {"small": 1, "large": 9}


def is_small(size):
    def inner():
        return size <= SIZES["small"]

    return inner()


def unseen(size):
    return size - 0
'''

TESTS = """
from validation_gen.runtime.tiny import is_small, unseen

def test_small():
    assert is_small(1) and not is_small(2)

def test_unseen():
    unseen(1)
"""

STALE = """
[[mutant]]
path = "validation_gen/runtime/tiny.py"
function = "unseen"
before = "0"
after = "7"
why = "no such change"
"""


def test_a_tiny_package_has_the_score_it_deserves(tmp_path: Path) -> None:
    files = {
        "validation_gen/__init__.py": "",
        "validation_gen/runtime/__init__.py": "",
        "validation_gen/runtime/tiny.py": TINY,
        "tests/test_tiny.py": TESTS,
    }
    shutil.copytree(ROOT / "tools" / "mutation", tmp_path / "tools" / "mutation")
    equivalent = tmp_path / "tools" / "mutation" / "equivalent.toml"
    equivalent.write_text(STALE)
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)

    def run(*options: str) -> tuple[int, list[str]]:
        done = subprocess.run(
            [sys.executable, "-m", "tools.mutation", "runtime", *options],
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(tmp_path),
                "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        return done.returncode, done.stdout.splitlines()

    code, said = run("--all")
    assert code == 1
    assert said[0] == "11 mutants, of which 11 are asked for"
    place = "validation_gen/runtime/tiny.py"
    assert said[-18:] == [
        f"{place}:4: outside of functions",
        "  - 'large'",
        "  + 'XXlarge'",
        f"{place}:4: outside of functions",
        "  - 9",
        "  + 10",
        f"{place}:15: in unseen",
        "  - return size - 0",
        "  + return None",
        f"{place}:15: in unseen",
        "  - size - 0",
        "  + size + 0",
        f"{place}:15: in unseen",
        "  - 0",
        "  + 1",
        "runtime: 6 of 11 killed, 54.5% (0 by a time-out); 5 survived; 0 more are equivalent",
        "together: 6 of 11 killed, 54.5% (0 by a time-out); 5 survived; 0 more are equivalent",
        f"equivalent.toml: an entry matches nothing any more: {place} unseen: 0 -> 7",
    ]

    # A test is added, and an entry corrected.
    (tmp_path / "tests/test_tiny.py").write_text(
        TESTS.replace("    unseen(1)", "    assert unseen(1) == 1")
    )
    equivalent.write_text(
        STALE.replace('"0"', '"size - 0"').replace('"7"', '"size + 0"')
    )
    code, said = run("--again", "--target", "80")
    assert code == 0
    assert said[-2:] == [
        "runtime: 8 of 10 killed, 80.0% (0 by a time-out); 2 survived; 1 more are equivalent",
        "together: 8 of 10 killed, 80.0% (0 by a time-out); 2 survived; 1 more are equivalent",
    ]
