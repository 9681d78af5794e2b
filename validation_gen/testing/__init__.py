"""For users' own tests: expected errors, valid examples and near misses, rule coverage, two validations side by side.

Imports only the standard library; the pytest plug-in is `validation_gen.testing.plugin`.
"""

from validation_gen.testing.builder import NoExample, example
from validation_gen.testing.compare import Comparison, Report, compare, compare_all
from validation_gen.testing.coverage import Rule, RuleCoverage, recording
from validation_gen.testing.expectations import Expectation, expect
from validation_gen.testing.matcher import ErrorMatcher
from validation_gen.testing.variations import variations

__all__ = [
    "Comparison",
    "ErrorMatcher",
    "Expectation",
    "NoExample",
    "Report",
    "Rule",
    "RuleCoverage",
    "compare",
    "compare_all",
    "example",
    "expect",
    "recording",
    "variations",
]
