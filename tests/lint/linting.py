"""Types as text in, findings out: what the tests of rules are written with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from validation_gen.lint.context import Style
from validation_gen.lint.engine import Earlier, Settings, lint
from validation_gen.lint.registry import rules
from validation_gen.lint.rule import Finding, Rule
from validation_gen.source import Loaded, load_files
from validation_gen.tags import registry

HEADER = '''\
# +k8s:validation-gen=*
"""Types."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from meta import Condition
from validation_gen.apitypes import Duration, Int32, Int64, Time

'''

META = """\
from dataclasses import dataclass


@dataclass(kw_only=True)
class Condition:
    type: str = ""
"""

RULES = {rule.name: rule for rule in rules(plugins=False)}


def findings_in(
    directory: Path,
    types: str,
    rule: Rule,
    options: Mapping[str, object] | None = None,
    style: Style = "k8s",
    repeat: bool = False,
    before: str = "",
) -> list[Finding]:
    """What one rule says about a module of types; `types` is what follows the imports, `before` an earlier version."""
    earlier = Earlier(_load(directory, before).universe) if before else None
    loaded = _load(directory, types)
    assert not loaded.diagnostics
    enabled = ((rule, rule.options.model_validate(options or {})),)
    settings = Settings(enabled, style, repeat, earlier=earlier)
    return lint(loaded.universe, settings, registry(plugins=False))


def _load(directory: Path, types: str) -> Loaded:
    (directory / "v1").mkdir(exist_ok=True)
    (directory / "v1" / "__init__.py").write_text("")
    (directory / "meta.py").write_text(META)
    file = directory / "v1" / "types.py"
    file.write_text(HEADER + types, encoding="utf-8")
    return load_files([file], display_root=directory)
