"""Tables of documentation: what they say themselves, share with others, lack and have too much of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.corpus.build import Documentation

BASE = """
[Device]
about = "A device."
name = "Its name."
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    (tmp_path / "shop_v1.toml").write_text(BASE)
    return tmp_path


def version(directory: Path, text: str) -> Documentation:
    path = directory / "shop_v1beta1.toml"
    path.write_text(f'base = "shop_v1"\n{text}')
    return Documentation(path)


def test_a_version_says_what_its_base_does_not(directory: Path) -> None:
    docs = version(directory, '[Device]\nabout = "An early device."\n')
    assert docs("Device", "about") == "An early device."
    assert docs("Device", "name") == "Its name."
    assert list(docs.problems()) == []


def test_a_table_may_say_what_another_one_says(directory: Path) -> None:
    docs = version(
        directory,
        '[alike]\nBasicDevice = "Device"\n\n[BasicDevice]\nabout = "What it is like."\n',
    )
    assert docs("BasicDevice", "about") == "What it is like."
    assert docs("BasicDevice", "name") == "Its name."
    assert list(docs.problems()) == []


def test_what_is_missing_left_over_or_said_twice_is_a_problem(directory: Path) -> None:
    docs = version(directory, '[Device]\nname = "Its name."\ncolour = "Its colour."\n')
    for key in ("about", "name", "size"):
        docs("Device", key)
    assert list(docs.problems()) == [
        "[Device] name: the base says the same",
        "[Device] size: there is no documentation",
        "[Device] colour: there is no such thing",
    ]


def test_what_only_the_base_has_is_not_left_over(directory: Path) -> None:
    assert list(version(directory, "").problems()) == []
