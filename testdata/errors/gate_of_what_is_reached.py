# +groupName=errors.example.com
# +k8s:validation-gen=TypesWithSuffix=Root
"""The gate is for types that are validated, roots or not, and that do not ask to be let through."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Unreached:
    # +k8s:forbidden
    name: str = ""


# +k8s:validation-gen-nolint
@dataclass(kw_only=True, slots=True)
class Exempt:
    # +k8s:forbidden
    name: str = ""


class Mode(StrEnum):
    FAST = "Fast"


# +k8s:neq="x"
Word = NewType("Word", str)


@dataclass(kw_only=True, slots=True)
class Reached:
    # +k8s:forbidden
    name: str = ""


# +k8s:validateFalse
@dataclass(kw_only=True, slots=True)
class PoolRoot:
    # +k8s:optional
    exempt: Exempt | None = None
    # +k8s:optional
    reached: Reached | None = None
    # +k8s:optional
    mode: Mode = Mode.FAST
    # +k8s:optional
    word: Word = field(default_factory=lambda: Word(""))
