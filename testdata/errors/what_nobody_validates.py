# +groupName=errors.example.com
# +k8s:validation-gen=TypesWithSuffix=Root
"""The shape of a type matters where validation gets to it; a marker that is wrong is wrong anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from foreign_module import Foreign


@dataclass(kw_only=True, slots=True)
class Unreached:
    names: list[list[str]] = field(default_factory=list)
    # +k8s:optional
    # +k8s:maxProperties=3
    by_name: dict[str, list[str]] = field(default_factory=dict)
    foreign: Foreign = field(default_factory=Foreign)
    # +k8s:maxLength=-1
    name: str = ""


@dataclass(kw_only=True, slots=True)
class PoolRoot:
    names: list[list[str]] = field(default_factory=list)
