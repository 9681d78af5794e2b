"""Conformance: what the real tool recorded, against what generated Python validators answer.

`python -m tests.conformance` renders the recorded Go types as Python modules, generates their validators with the
compiler, runs every record, and compares. `test_conformance` does the same under pytest.
"""
