"""Every code that can be reported has a page, and every page is of a code that is reported."""

from __future__ import annotations

import re
from pathlib import Path

from validation_gen.plan.codes import CODES

SOURCE = Path(__file__).parents[2] / "validation_gen"


def test_the_pages_are_those_of_the_codes_in_use() -> None:
    used = set()
    for folder in ("plan", "tags"):
        for path in (SOURCE / folder).glob("*.py"):
            if path.name != "codes.py":
                used |= set(
                    re.findall(r'"(VG\d{3})"', path.read_text(encoding="utf-8"))
                )
    assert used == set(CODES)


def test_every_code_has_a_case_among_the_rejections() -> None:
    texts = (SOURCE.parent / "testdata" / "errors").glob("*.txt")
    shown = set(
        re.findall(
            r": (VG\d{3}) ", "".join(p.read_text(encoding="utf-8") for p in texts)
        )
    )
    assert set(CODES) <= shown
