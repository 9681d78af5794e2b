"""The cases of `testdata/tags`: what a `cases.yaml` holds, how one case is run, and how its errors are written.

A folder has `types.py` and the module generated from it, `types_gen.py`. Its `cases.yaml` has up to four sections:

    valid       creations without errors                invalid      creations with errors
    update      updates, with the errors they cause     ratcheted    updates that leave alone what was there before

A case names a `type`; `new` and `old` are JSON data, the rest is what the validator is called with:

    - case: below the limit
      type: Replicas
      old: {count: 5}
      new: {count: 0}
      options: {Turbo: true}
      subresource: /status
      errors:
        - 'count: Invalid value: 0: must be greater than or equal to 1 [minimum] (beta)'

An error is written as it prints, then its origin in brackets, then `(alpha)` or `(beta)`, then `(short-circuit)`, then
`(overlay: <source>)`.
`inputs` and `readonly` name modules beside `types.py` that belong to the folder's job; `rejected` holds the
diagnostics of a folder whose types cannot be generated.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args

import yaml

from validation_gen.compiler import CompileResult, Job, compile_types
from validation_gen.plan.naming import snake
from validation_gen.runtime import FieldError, OperationType, same

ROOT = Path(__file__).parents[2]
TAGS = ROOT / "testdata" / "tags"
FOLDERS = tuple(sorted(path.parent.name for path in TAGS.glob("*/cases.yaml")))

Section = Literal["valid", "invalid", "update", "ratcheted"]
SECTIONS: tuple[Section, ...] = get_args(Section)


@dataclass(frozen=True, slots=True)
class Case:
    """One object, or one update, and the errors it has."""

    folder: str
    section: Section
    case: str
    type: str
    new: Any
    old: Any = None
    op: OperationType | None = None
    options: dict[str, bool] = field(default_factory=dict)
    subresource: str = ""
    overlay: bool = True
    errors: tuple[str, ...] = ()
    module: str = "types"

    @property
    def title(self) -> str:
        return f"{self.folder}, {self.section}: {self.case}"


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder: what its job reads, and its cases or the diagnostics it ends in."""

    name: str
    inputs: tuple[str, ...]
    readonly: tuple[str, ...]
    cases: tuple[Case, ...]
    rejected: str

    @property
    def job(self) -> Job:
        return Job(
            inputs=tuple(TAGS / self.name / name for name in self.inputs),
            readonly=self.readonly,
            search_path=(ROOT,),
            display_root=TAGS / self.name,
        )

    def compile(self) -> CompileResult:
        return compile_types(self.job)


def read_folder(name: str) -> Folder:
    """A folder's `cases.yaml`. Raises TypeError for keys that are none."""
    data = yaml.safe_load((TAGS / name / "cases.yaml").read_text(encoding="utf-8"))
    cases = [
        Case(name, section, **entry | {"errors": tuple(entry.get("errors", ()))})
        for section in SECTIONS
        for entry in data.pop(section, ())
    ]
    inputs = tuple(data.pop("inputs", ("types.py",)))
    readonly = tuple(data.pop("readonly", ()))
    rejected = data.pop("rejected", "")
    if data:
        raise TypeError(f"{name}/cases.yaml: unknown keys {sorted(data)}")
    return Folder(name, inputs, readonly, tuple(cases), rejected)


def generated(folder: str, module: str = "types") -> ModuleType:
    """The committed generated module of a folder."""
    return importlib.import_module(f"testdata.tags.{folder}.{module}_gen")


def found(case: Case, *, create: bool = False) -> list[str]:
    """The errors of a case as they are written in `cases.yaml`; with `create`, those of its new object alone."""
    return [written(error) for error in raised(case, create=create)]


def raised(case: Case, *, create: bool = False) -> list[FieldError]:
    """The same errors as the validator returns them."""
    code = generated(case.folder, case.module)
    decode = getattr(code, f"decode_{snake(case.type)}")
    new = decode(case.new)
    old = None if case.old is None or create else decode(case.old)
    op = "create" if create else case.op
    kind = next(kind for kind in code.SCHEME if kind.kind == case.type)
    # A scheme knows objects by their class; strings and lists have none of their own.
    validate = code.SCHEME.validate if is_dataclass(kind.cls) else kind.validate
    if validate is None:
        return []
    errors: list[FieldError] = validate(
        new,
        old,
        op=op,
        options=case.options,
        subresource=case.subresource,
        overlay=case.overlay,
    )
    return errors


def is_unchanged(case: Case) -> bool:
    """Whether an update changes nothing."""
    decode = getattr(generated(case.folder, case.module), f"decode_{snake(case.type)}")
    return same(decode(case.new), decode(case.old))


def written(error: FieldError) -> str:
    """An error as `cases.yaml` has it."""
    marks = f" [{error.origin}]" if error.origin else ""
    marks += f" ({error.level})" if error.level else ""
    marks += " (short-circuit)" if error.short_circuit else ""
    marks += f" (overlay: {error.overlay})" if error.overlay else ""
    return f"{error}{marks}"
