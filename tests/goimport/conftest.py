"""A directory with a Go module for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.goimport.helpers import Tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    made = Tree(tmp_path)
    made.write({"go.mod": "module example.com/gpu\n"})
    return made
