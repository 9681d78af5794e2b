"""Every rejection, as its author sees it: `testdata/errors/<case>.py` gives exactly `<case>.txt`.

`python -m tests.plan.test_errors` writes the texts anew; they are reviewed as code.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from validation_gen.diagnostics import Diagnostic
from validation_gen.plan.package import plan_packages
from validation_gen.reporters import render_text
from validation_gen.source import load_files
from validation_gen.tags import registry

ERRORS = Path(__file__).parents[2] / "testdata" / "errors"
CASES = sorted(
    p.stem for p in ERRORS.glob("*.py") if not p.stem.endswith(("_custom", "_overlay"))
)


def report(case: str) -> str:
    """The diagnostics of one module, as the text reporter prints them."""
    loaded = load_files([ERRORS / f"{case}.py"], [], [ERRORS / "elsewhere"], ERRORS)
    found: list[Diagnostic] = list(loaded.diagnostics)
    if not found:
        found = plan_packages(loaded.universe, registry(plugins=False))[1]
    return render_text(found, loaded.sources)


@pytest.mark.parametrize("case", CASES)
def test_a_rejected_module_is_reported_in_these_words(case: str) -> None:
    assert report(case) == (ERRORS / f"{case}.txt").read_text(encoding="utf-8")


def test_every_text_belongs_to_a_module() -> None:
    assert sorted(p.stem for p in ERRORS.glob("*.txt")) == CASES


def test_what_follows_from_a_reported_error_is_not_reported(tmp_path: Path) -> None:
    file = tmp_path / "types.py"
    file.write_text(
        """\
# +k8s:validation-gen=*
from dataclasses import dataclass, field
from nowhere import Missing

@dataclass(kw_only=True)
class Base:
    # +k8s:optional
    inherited: str | int = ""

@dataclass(kw_only=True)
class Port(Base):
    # +k8s:optional
    protocol: str | int = field(default="", metadata={"json": "proto"})

@dataclass(kw_only=True)
class Pool:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=proto
    # +k8s:listMapKey=inherited
    # +k8s:listMapKey=protocol
    ports: list[Port] = field(default_factory=list)

    # +k8s:optional
    missing: Missing | None = None
"""
    )
    loaded = load_files([file], display_root=tmp_path)
    planned = plan_packages(loaded.universe, registry(plugins=False))[1]
    assert [d.code for d in loaded.diagnostics] == ["VG123", "VG113", "VG113"]
    assert [(d.code, d.span.line) for d in planned] == [("VG232", 21)]


if __name__ == "__main__":
    for name in CASES:
        (ERRORS / f"{name}.txt").write_text(report(name), encoding="utf-8")
