"""What generated code pays to load the runtime and the API types: the standard library, nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

import validation_gen.apitypes
import validation_gen.runtime

LIST_MODULES = "import sys, {0}; print(*sys.modules)"


@pytest.mark.parametrize(
    "name", ["validation_gen", "validation_gen.runtime", "validation_gen.apitypes"]
)
def test_loading_it_takes_only_the_standard_library(name: str) -> None:
    command = [sys.executable, "-S", "-c", LIST_MODULES.format(name)]
    path = [str(entry) for entry in sys.path if entry]
    result = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(path)},
    )
    # It takes longer to load than all that is asserted below.
    assert "dataclasses" not in result.stdout.split()
    tops = {module.partition(".")[0] for module in result.stdout.split()}
    assert tops - sys.stdlib_module_names == {"__main__", "validation_gen"}
    loaded = {
        ".".join(module.split(".")[:2])
        for module in result.stdout.split()
        if module.startswith("validation_gen.")
    }
    assert loaded <= {
        "validation_gen.runtime",
        "validation_gen.apitypes",
        "validation_gen.dataclass",
        "validation_gen.printable",
    }


@pytest.mark.parametrize("module", [validation_gen.runtime, validation_gen.apitypes])
def test_everything_promised_is_there_in_order(module: object) -> None:
    names: list[str] = module.__all__  # type: ignore[attr-defined]
    assert all(hasattr(module, name) for name in names)
    assert len(set(names)) == len(names)
