"""Every block of code in the documentation, tried in the order of its page in a directory of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.blocks import blocks, indented_blocks, pages_before
from tests.docs.session import ROOT, Session

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_does_what_it_says(page: Path, tmp_path: Path) -> None:
    with Session(tmp_path) as session:
        text = page.read_text(encoding="utf-8")
        for before in pages_before(text):
            session.have_files(blocks((ROOT / "docs" / before).read_text("utf-8")))
        for block in blocks(text):
            try:
                session.take(block)
            except Exception as error:
                where = f"{page.relative_to(ROOT)}:{block.line}"
                raise AssertionError(f"{where}: {error}") from error


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_code_is_fenced(page: Path) -> None:
    assert list(indented_blocks(page.read_text(encoding="utf-8"))) == []
