"""Tries mutants: a list of trials in, for each what became of it out. Called as a process by `__main__.py`.

    python -m tools.mutation.trial warm|cold WORK RESULTS

Each mutant is tried in a fork of this process, so that nothing it does outlives it and nothing is imported twice.
`warm`: the suite is collected, and in the fork the code of functions that exist is replaced; this takes milliseconds,
and is only for changes inside functions that no import has called. `cold`: only what others made is imported, and the
fork imports the changed module when the tests ask for it. A mutant is killed when a test fails, when the tests cannot
be collected, or when it takes far more processor time or memory than the tests do without it.
"""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, Literal

import pytest

from tools.mutation.mapping import OPTIONS, ROOT, arguments
from tools.mutation.operators import mutated
from tools.mutation.work import NO_MUTANT, Trial, read_trials

Outcome = Literal["killed", "timeout", "survived", "not replaced"]

NOT_REPLACED = 98
"""What a fork ends with when code could not be replaced."""

THIRD_PARTY = (
    "_pytest.assertion.rewrite",
    "black",
    "click",
    "difflib",
    "hypothesis.strategies",
    "jinja2",
    "jsonschema_rs",
    "libcst",
    "openapi_spec_validator",
    "pydantic",
    "unittest.mock",
    "yaml",
)
"""What tests and product import of others; worth having before a fork."""

MEMORY = 4 << 30
"""Bytes of address space a fork may have."""

EXTRA_SECONDS = 10
"""Processor time a fork may take besides three times what its tests are known to."""

EXTRA_SECONDS_A_TEST = 3.0
"""The same for one test."""


def in_a_fork(trial: Trial, run: Callable[[Trial, int], int]) -> tuple[Outcome, str]:
    """Runs a trial; `run` gets a descriptor to write the name of the test that failed to, and returns 0 if none did."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 99
        try:
            os.close(reading)
            devnull = os.open(os.devnull, os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(devnull, descriptor)
            os.setsid()
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            most = int(sum(trial.seconds) * 3) + EXTRA_SECONDS
            resource.setrlimit(resource.RLIMIT_CPU, (most, most))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            signal.alarm(most * 10 + 60)
            code = run(trial, writing)
        except BaseException as error:
            os.write(writing, f"{type(error).__name__}"[:200].encode())
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read(2000).decode(errors="replace")
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        timed_out = os.WTERMSIG(status) in (
            signal.SIGXCPU,
            signal.SIGKILL,
            signal.SIGALRM,
            signal.SIGPROF,
        )
        return ("timeout" if timed_out else "killed"), said
    code = os.WEXITSTATUS(status)
    if code == NOT_REPLACED:
        return "not replaced", said
    return ("survived" if code == 0 else "killed"), said


class _First:
    """A plug-in that stops at the first failure and tells its name, or at the first test that takes too long."""

    def __init__(self, trial: Trial, writing: int) -> None:
        self.seconds = dict(zip(trial.tests, trial.seconds, strict=True))
        self.writing = writing

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        most = 3 * self.seconds.get(nodeid, 0.0) + EXTRA_SECONDS_A_TEST
        signal.setitimer(signal.ITIMER_PROF, most)

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed:
            os.write(self.writing, report.nodeid.encode()[:1500])
            os._exit(1)


# Warm: the suite is collected, functions get other code.


class Warm:
    """A plug-in of pytest that tries mutants instead of running the suite."""

    def __init__(self, trials: Sequence[Trial], tell: Callable[..., None]) -> None:
        self.trials, self.tell = trials, tell

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        caches = _caches()
        gc.collect()
        gc.freeze()

        def run(trial: Trial, writing: int) -> int:
            session.config.pluginmanager.register(_First(trial, writing))
            if trial.number != NO_MUTANT and not _replace_code(trial, functions):
                return NOT_REPLACED
            for cache in caches:
                cache.cache_clear()
            chosen = [items[name] for name in trial.tests if name in items]
            for item, following in zip(chosen, [*chosen[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            return 0

        base: Path = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
        for trial in self.trials:
            begun = time.monotonic()
            outcome, said = in_a_fork(trial, run)
            self.tell(trial, outcome, said, time.monotonic() - begun)
            for left in base.iterdir():
                shutil.rmtree(left, ignore_errors=True)
        return True


def _functions() -> dict[tuple[str, str, int], list[FunctionType]]:
    """Every function of the product there is, by file, name and first line."""
    found: dict[tuple[str, str, int], list[FunctionType]] = {}
    prefix = f"{ROOT}/validation_gen/"
    for thing in gc.get_objects():
        if type(thing) is FunctionType and thing.__code__.co_filename.startswith(
            prefix
        ):
            code = thing.__code__
            key = code.co_filename, code.co_qualname, code.co_firstlineno
            found.setdefault(key, []).append(thing)
    return found


def _caches() -> list[Any]:
    kind = type(lru_cache(repr))
    return [
        thing
        for thing in gc.get_objects()
        if type(thing) is kind
        and str(getattr(thing, "__module__", "")).startswith("validation_gen")
    ]


def _replace_code(
    trial: Trial, functions: dict[tuple[str, str, int], list[FunctionType]]
) -> bool:
    assert trial.function is not None
    file = str(ROOT / trial.path)
    name, line = trial.function
    code = _find(_compiled(trial), name, line)
    there = functions.get((file, name, line), [])
    if code is None or not there:
        return False
    for function in there:
        try:
            function.__code__ = code
        except ValueError:  # It uses other variables of what is around it.
            return False
    return True


def _find(code: CodeType, name: str, line: int) -> CodeType | None:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_qualname == name and inner.co_firstlineno == line:
                return inner
            if name.startswith(f"{inner.co_qualname}.") and (
                found := _find(inner, name, line)
            ):
                return found
    return None


def _compiled(trial: Trial) -> CodeType:
    file = ROOT / trial.path
    tree: ast.Module = mutated(file.read_text(encoding="utf-8"), trial.number)
    return compile(tree, str(file), "exec", dont_inherit=True)


# Cold: nothing of ours is imported, the changed module is when it is asked for.


class _Loader(SourceFileLoader):
    """Loads a module from code that is there."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> CodeType:
        return self.code


class _Finder(MetaPathFinder):
    """Finds the one module that is changed."""

    def __init__(self, trial: Trial) -> None:
        self.file = str(ROOT / trial.path)
        parts = trial.path.removesuffix(".py").removesuffix("/__init__").split("/")
        self.name = ".".join(parts)
        self.code = _compiled(trial)

    def find_spec(
        self, fullname: str, path: Any = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin == self.file:
            spec.loader = _Loader(fullname, self.file, self.code)
        return spec


class _Chosen:
    """A plug-in that keeps only some of the tests, in an order of its own."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {name: number for number, name in enumerate(tests)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self.order),
            key=lambda item: self.order[item.nodeid],
        )


def run_cold(trial: Trial, writing: int) -> int:
    if trial.number != NO_MUTANT:
        sys.meta_path.insert(0, _Finder(trial))
    # What is likeliest is collected and tried alone, since collecting takes longer than most tests.
    folder = str(Path(trial.tests[0].partition("::")[0]).parent) if trial.tests else ""
    first = [name for name in trial.tests if name.startswith(folder)]
    for tests in (first, [name for name in trial.tests if name not in set(first)]):
        if tests and _failed(trial, tests, writing):
            return 1
    return 0


def _failed(trial: Trial, tests: Sequence[str], writing: int) -> bool:
    files = dict.fromkeys(str(ROOT / name.partition("::")[0]) for name in tests)
    with tempfile.TemporaryDirectory(prefix="mutant-") as base:
        code = pytest.main(
            # Else pytest's own importer, which rewrites the assertions of plug-ins, goes before ours.
            [*OPTIONS, "--assert=plain", f"--basetemp={base}/t", *files],
            plugins=[_First(trial, writing), _Chosen(tests)],
        )
    # Tests that are called otherwise today are not found, and notice nothing.
    return code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def main(how: str, work: Path, results: Path) -> None:
    os.environ["CI"] = "1"
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    trials = read_trials(work)
    with results.open("a", encoding="utf-8") as file:

        def tell(trial: Trial, outcome: Outcome, said: str, seconds: float) -> None:
            line: dict[str, Any] = {
                "key": trial.key,
                "outcome": outcome,
                "by": said,
                "how": how,
            }
            line |= {"is_last": trial.is_last, "seconds": round(seconds, 2)}
            file.write(json.dumps(line) + "\n")
            file.flush()

        if how == "warm":
            pytest.main(arguments(), plugins=[Warm(trials, tell)])
            return
        for name in THIRD_PARTY:
            importlib.import_module(name)
        gc.freeze()
        for trial in trials:
            begun = time.monotonic()
            outcome, said = in_a_fork(trial, run_cold)
            tell(trial, outcome, said, time.monotonic() - begun)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
