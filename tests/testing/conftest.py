"""The sample types, compiled once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.compiled import Compiled, compiled

CLAIMS = Path(__file__).with_name("claims.py")


@pytest.fixture(scope="package")
def claims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compiled]:
    """`tests/testing/claims.py` as `tested_api.types`, and the module generated from it."""
    directory = tmp_path_factory.mktemp("claims")
    types = CLAIMS.read_text(encoding="utf-8")
    with compiled(directory, {"types.py": types}, name="tested_api") as made:
        yield made
