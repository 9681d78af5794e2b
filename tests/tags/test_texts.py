"""What markers say in diagnostics and errors, where examples do not show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, plan_module
from validation_gen.runtime import FORMATS
from validation_gen.tags.format import CALLED
from validation_gen.tags.item import selector_text

INSTEAD = {
    ("+k8s:format=k8s-uuid", "bool = False"): "",
    ("+k8s:format=k8s-uuid", "Quantity | None = None"): "",
    ("+k8s:maxLength=3", "bool = False"): "",
    ("+k8s:maxLength=3", "Int32 = 0"): "write +k8s:maximum=3",
    (
        "+k8s:maximum=3",
        "Quantity | None = None",
    ): "write +k8s:customValidation, and the function that it calls",
}
"""The marker and what it cannot stand on, with what to do about it: nothing, where all that could be said is wrong."""


@pytest.mark.parametrize(("written", "fix"), INSTEAD.items())
def test_what_to_write_instead(
    written: tuple[str, str], fix: str, tmp_path: Path
) -> None:
    marker, annotation = written
    source = f"{HEAD}@dataclass\nclass Value:\n    # +k8s:optional\n    # {marker}\n    a: {annotation}\n"
    _, wrong = plan_module(tmp_path, source)
    assert [(problem.code, problem.fix) for problem in wrong] == [("VG210", fix)]


def test_what_other_tools_call_the_formats_leads_to_formats() -> None:
    assert set(CALLED.values()) <= set(FORMATS)
    assert not set(CALLED) & set(FORMATS)


def test_selectors_read_as_json() -> None:
    selector = (("name", 'a"b'), ("port", 80), ("ready", True), ("late", False))
    assert selector_text(selector) == (
        '{"name": "a\\"b", "port": 80, "ready": true, "late": false}'
    )
