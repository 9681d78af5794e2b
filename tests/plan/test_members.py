"""Which fields can be members of a union: those that can be unset."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, plan_module

FIELDS = {
    "str = ''": True,
    "Int64 = 0": True,
    "bool = False": True,
    "Float64 = 0.0": True,
    "bytes = b''": True,
    "list[str] = field(default_factory=list)": True,
    "dict[str, str] = field(default_factory=dict)": True,
    "str | None = None": True,
    "Inner | None = None": True,
    "Quantity | None = None": True,
    "Inner = field(default_factory=Inner)": False,
    "Quantity = field(default_factory=Quantity)": False,
}


@pytest.mark.parametrize("marker", ("unionMember", "zeroOrOneOfMember"))
@pytest.mark.parametrize(("annotation", "can"), FIELDS.items())
def test_members_are_what_can_be_unset(
    annotation: str, can: bool, marker: str, tmp_path: Path
) -> None:
    optional = "    # +k8s:optional\n" if can else ""
    source = HEAD + (
        "@dataclass(kw_only=True)\nclass Inner:\n    name: str = ''\n\n\n"
        "@dataclass(kw_only=True)\nclass Root:\n"
        f"{optional}    # +k8s:{marker}\n    value: {annotation}\n"
    )
    _, wrong = plan_module(tmp_path, source)
    assert [diagnostic.code for diagnostic in wrong] == ([] if can else ["VG250"])
