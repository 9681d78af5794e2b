"""Options of the pytest plug-in for rule coverage; what they turn on is `testing/plugin.py`.

pytest loads this module wherever validation-gen is installed, so it imports nothing else until it is asked for.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("validation-gen", "rule coverage of generated validators")
    group.addoption(
        "--rule-coverage",
        action="append",
        default=[],
        metavar="MODULE",
        help="Fail if a declared rule of this generated module was never seen failing. Repeatable.",
    )
    group.addoption(
        "--rule-coverage-allow",
        metavar="FILE",
        help="TOML file of rules that need no failing test, each with a reason.",
    )
    group.addoption(
        "--no-rule-coverage",
        action="store_true",
        help="Measure nothing, whatever the configuration names: for running a part of the tests.",
    )
    parser.addini(
        "rule_coverage", "Modules for --rule-coverage.", type="args", default=[]
    )
    parser.addini("rule_coverage_allow", "The file for --rule-coverage-allow.")


def pytest_configure(config: pytest.Config) -> None:
    modules = [*config.getini("rule_coverage"), *config.getoption("--rule-coverage")]
    if modules and not config.getoption("--no-rule-coverage"):
        from validation_gen.testing.plugin import RuleCoveragePlugin

        plugin = RuleCoveragePlugin(config, list(dict.fromkeys(modules)))
        config.pluginmanager.register(plugin, "validation-gen-rule-coverage")
