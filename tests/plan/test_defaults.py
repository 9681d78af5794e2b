"""What `optional` checks where there is a default: a field that the server has filled by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, field_of, plan_of
from validation_gen.plan.nodes import Check, IsSet, Required

ZERO = ("optional with a zero default: nothing to check",)
SET = ("optional with a default: set by now",)

DEFAULTS = {
    ("str = ''", '""'): ZERO,
    ("str = ''", '"a"'): SET,
    ("str = ''", "ref(NAME)"): SET,
    ("str = ''", "0"): SET,
    ("Int32 = 0", "0"): ZERO,
    ("Int32 = 0", " 0 "): ZERO,
    ("Int32 = 0", "1"): SET,
    ("Int32 = 0", "false"): SET,
    ("Float64 = 0.0", "0"): ZERO,
    ("Float64 = 0.0", "0.0"): ZERO,
    ("Float64 = 0.0", "0.5"): SET,
    ("bool = False", "false"): ZERO,
    ("bool = False", "true"): SET,
    ("bool = False", "0"): SET,
    ("bytes = b''", '""'): ZERO,
    ("bytes = b''", '"YQ=="'): SET,
    ("str | None = None", '""'): SET,
    ("Int32 | None = None", "0"): SET,
    ("list[str] = field(default_factory=list)", "[]"): SET,
    ("dict[str, str] = field(default_factory=dict)", "{}"): SET,
    ("Word = Word('')", '""'): ZERO,
    ("Word = Word('')", '"a"'): SET,
}


@pytest.mark.parametrize(("case", "notes"), DEFAULTS.items(), ids=map(str, DEFAULTS))
def test_a_field_with_a_default_is_set_or_zero(
    case: tuple[str, str], notes: tuple[str, ...], tmp_path: Path
) -> None:
    annotation, default = case
    plan = plan_of(
        tmp_path,
        f"{HEAD}NAME = 'a'\nWord = NewType('Word', str)\n\n\n"
        f"@dataclass(kw_only=True)\nclass Root:\n"
        f"    # +k8s:optional\n    # +default={default}\n    value: {annotation}\n",
    )
    found = field_of(plan, "Root", "value")
    assert found.notes == notes
    assert [(c.rule, c.short_circuit, c.silent) for c in found.checks] == (
        [] if notes == ZERO else [(Required(), True, False)]
    )


def test_a_field_without_a_default_may_be_unset(tmp_path: Path) -> None:
    source = "@dataclass(kw_only=True)\nclass Root:\n    # +k8s:optional\n    name: str = ''\n"
    found = field_of(plan_of(tmp_path, HEAD + source), "Root", "name")
    (check,) = found.checks
    assert isinstance(check, Check)
    assert (check.rule, check.short_circuit, check.silent) == (IsSet(), True, True)
    assert found.notes == ()
