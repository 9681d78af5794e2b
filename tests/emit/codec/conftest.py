"""The module of `samples.EVERYTHING`, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.emit.codec.samples import EVERYTHING
from tests.emit.codec.workshop import Built, build


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Built:
    directory: Path = tmp_path_factory.mktemp("everything")
    return build(
        directory, EVERYTHING, roots=["Root", "Name", "Mode", "Names", "Extra"]
    )
