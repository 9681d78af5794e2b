"""Plans of modules that are written in tests: source text in, the plan of its package or its diagnostics out."""

from __future__ import annotations

from pathlib import Path

from validation_gen.diagnostics import Diagnostic
from validation_gen.plan.nodes import FieldPlan, PackagePlan
from validation_gen.plan.package import plan_packages
from validation_gen.source import load_files
from validation_gen.tags import Registry, registry

HEAD = '''\
# +groupName=plans.example.com
# +k8s:validation-gen=*
"""Types of a test."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import *

'''


def plan_module(
    folder: Path,
    source: str,
    *,
    module: str = "types",
    known: Registry | None = None,
) -> tuple[PackagePlan, list[Diagnostic]]:
    """The plan of one module with a dotted name, and what is wrong with it."""
    *parents, name = module.split(".")
    path = folder
    for parent in parents:
        path /= parent
        path.mkdir()
        (path / "__init__.py").write_text("")
    (path / f"{name}.py").write_text(source, encoding="utf-8")
    loaded = load_files([path / f"{name}.py"], display_root=folder)
    assert not loaded.diagnostics
    plans, wrong = plan_packages(loaded.universe, known or registry(plugins=False))
    return plans[module], wrong


def plan_of(
    folder: Path, source: str, *, module: str = "types", known: Registry | None = None
) -> PackagePlan:
    """The plan of one module, with which nothing is wrong."""
    plan, wrong = plan_module(folder, source, module=module, known=known)
    assert wrong == []
    return plan


def field_of(plan: PackagePlan, type_name: str, field_name: str) -> FieldPlan:
    fields = plan.types[type_name].fields
    return next(field for field in fields if field.field.name == field_name)
