"""A pytest session that fails when a declared rule of the named modules was never seen failing.

Comes in: the modules, and an allow-list from the configuration. Goes out: a section of the summary and the exit code.
Registered by `validation_gen.pytest_plugin`, which has the options. Under pytest-xdist workers send what they saw.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from validation_gen.testing.allowlist import (
    Allowed,
    BadAllowList,
    Verdict,
    judge,
    read_allow_list,
)
from validation_gen.testing.coverage import NoRules, Rule, RuleCoverage, recording

WORKER_OUTPUT = "validation_gen_rules_seen"


class RuleCoveragePlugin:
    """The hooks of a session that measures rule coverage."""

    def __init__(self, config: pytest.Config, modules: list[str]) -> None:
        self.modules = modules
        self.allowed = allow_list(config)
        self.coverage = RuleCoverage()
        self.verdict: Verdict | None = None
        self._recording = ExitStack()

    def pytest_sessionstart(self) -> None:
        try:
            self.coverage = self._recording.enter_context(recording(self.modules))
        except NoRules as error:
            raise pytest.UsageError(f"rule coverage: {error}") from error

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        self._recording.close()
        config = session.config
        if hasattr(config, "workeroutput"):
            config.workeroutput[WORKER_OUTPUT] = list(map(plain, self.coverage.seen))
            return
        ran = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        if not ran or config.getoption("collectonly"):
            return
        self.verdict = judge(self.coverage.rules, self.coverage.seen, self.allowed)
        if not self.verdict.passes:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """A worker of pytest-xdist is done: what it saw counts."""
        seen = getattr(node, "workeroutput", {}).get(WORKER_OUTPUT, ())
        self.coverage.seen.update(Rule(*facts) for facts in seen)

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        if self.verdict is None:
            return
        terminalreporter.section("rule coverage")
        for line in summary(self.coverage, self.verdict):
            terminalreporter.write_line(line)


def allow_list(config: pytest.Config) -> tuple[Allowed, ...]:
    """The entries of the file that the command line names, else the configuration. Raises UsageError."""
    given = config.getoption("--rule-coverage-allow")
    configured = config.getini("rule_coverage_allow")
    if not given and not configured:
        return ()
    file = Path(given) if given else config.rootpath / configured
    try:
        return read_allow_list(file)
    except BadAllowList as error:
        raise pytest.UsageError(f"rule coverage: {error}") from error


def summary(coverage: RuleCoverage, verdict: Verdict) -> Iterator[str]:
    seen = sum(rule in coverage.seen for rule in coverage.rules)
    yield f"{seen} of {len(coverage.rules)} declared rules were seen failing"
    for rule in verdict.unseen:
        yield f"never seen failing: {rule}"
    for entry, reason in verdict.stale:
        yield f"stale allow-list entry: {entry}: {reason}"


def plain(rule: Rule) -> tuple[str, ...]:
    """A rule as pytest-xdist can send it."""
    return (rule.module, rule.kind, rule.path, rule.type, rule.origin, rule.level)
