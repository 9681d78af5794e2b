"""Docstrings lose their indentation as the standard library takes it off."""

from __future__ import annotations

import inspect

from hypothesis import given
from hypothesis import strategies as st

from validation_gen.source.statements import without_indentation


@given(st.text(" \tab\n", max_size=40))
def test_it_is_that_of_inspect_without_blank_ends(docstring: str) -> None:
    assert without_indentation(docstring) == inspect.cleandoc(docstring).strip()
