"""What users' tests import needs nothing but the standard library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROBE = """\
import sys
import validation_gen.testing
import validation_gen.testing.allowlist
allowed = sys.stdlib_module_names | {"validation_gen", "sitecustomize", "usercustomize"}
print(sorted({name.split(".")[0] for name in sys.modules} - allowed))
"""


def test_only_the_standard_library_is_loaded() -> None:
    ran = subprocess.run(
        [sys.executable, "-S", "-c", PROBE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "['__main__']\n"
