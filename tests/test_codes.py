"""Every code of the compiler's outer parts has a page, and no two parts share a code."""

from __future__ import annotations

import re
from pathlib import Path

from validation_gen import codes
from validation_gen.markers import codes as marker_codes
from validation_gen.plan import codes as plan_codes
from validation_gen.source import codes as source_codes

PACKAGE = Path(codes.__file__).parent


def test_every_constant_has_a_page_and_every_page_a_constant() -> None:
    assert {
        v for k, v in vars(codes).items() if k.isupper() and isinstance(v, str)
    } == (set(codes.CODES))


def test_every_constant_is_used() -> None:
    used = "".join(
        (PACKAGE / name).read_text()
        for name in ("config.py", "writer.py", "compiler.py")
    )
    constants = [k for k in vars(codes) if k.isupper() and k != "CODES"]
    assert [
        name for name in constants if len(re.findall(rf"\b{name}\b", used)) < 2
    ] == []


def test_no_two_parts_share_a_code() -> None:
    parts = [codes.CODES, source_codes.CODES, plan_codes.CODES, marker_codes.CODES]
    listed = [code for part in parts for code in part]
    assert len(listed) == len(set(listed))
