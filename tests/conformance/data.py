"""Where the recorded data are: outside of the repository, so tests that need them ask here first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "conformance"

DATA = Path(os.environ.get("VALIDATION_GEN_CONFORMANCE") or _BESIDE)
"""The directory of the data, there or not."""


def skip_module_without_data() -> None:
    """Skips the whole test module, and says why, where there are no data."""
    if not DATA.is_dir():
        pytest.skip(
            f"no conformance data: {DATA} is not there", allow_module_level=True
        )
