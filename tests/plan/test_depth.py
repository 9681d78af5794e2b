"""How many types may hold each other, one in the other."""

from __future__ import annotations

from pathlib import Path

from tests.plan.planned import HEAD, plan_module
from validation_gen.diagnostics import Diagnostic

DATACLASS = "@dataclass(kw_only=True, slots=True)\n"


def wrong_with(folder: Path, levels: int, beside: int = 0) -> list[Diagnostic]:
    """What is wrong with so many types, each with two fields of the next, and others that stand beside the first."""
    source = HEAD.replace("=*", "=TypesWithSuffix=Root")
    for number in range(beside):
        source += f"{DATACLASS}class B{number}:\n    # +k8s:required\n    name: str = ''\n\n\n"
    source += f"{DATACLASS}class Root:\n"
    for name in (*(f"B{number}" for number in range(beside)), "T2"):
        source += f"    # +k8s:optional\n    {name.lower()}: {name} | None = None\n"
    for number in range(2, levels):
        below = f"T{number + 1} | None = None"
        source += f"{DATACLASS}class T{number}:\n    # +k8s:optional\n    a: {below}\n"
        source += f"    # +k8s:optional\n    b: {below}\n\n\n"
    source += f"{DATACLASS}class T{levels}:\n    # +k8s:required\n    name: str = ''\n"
    return plan_module(folder, source)[1]


def test_sixty_levels_are_as_good_as_one(tmp_path: Path) -> None:
    assert wrong_with(tmp_path, 60) == []


def test_the_sixty_first_level_is_refused_where_it_is_declared(tmp_path: Path) -> None:
    (wrong,) = wrong_with(tmp_path, 61)
    assert (wrong.code, wrong.message, wrong.expected, wrong.fix) == (
        "VG012",
        "T61 is more than 60 levels down in other types",
        "types that go at most 60 levels into each other",
        "",
    )
    assert wrong.span.slice(0, 3) == wrong.span  # The name.
    assert (wrong.span.path, wrong.span.column) == ("types.py", 7)


def test_types_that_stand_beside_each_other_are_one_level(tmp_path: Path) -> None:
    assert wrong_with(tmp_path, 60, beside=70) == []


def test_types_that_stand_beside_each_other_excuse_nothing(tmp_path: Path) -> None:
    (wrong,) = wrong_with(tmp_path, 61, beside=70)
    assert wrong.message == "T61 is more than 60 levels down in other types"
