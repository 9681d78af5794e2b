"""Recorded cases of kube-api-linter's and validation-gen's lint rules, replayed on Python types.

`python -m tests.lint_cases FILE` renders each case of the file (form: its README) as a module of types, lints it with
the one rule and its configuration, and compares what is said about what.
"""
