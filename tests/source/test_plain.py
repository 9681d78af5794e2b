"""Given a dataclass: whether an object of it is whole once its attributes are set."""

from __future__ import annotations

import textwrap

import pytest

from validation_gen.model import Struct
from validation_gen.source import read_package

IMPORTS = """\
import dataclasses
import functools
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import ClassVar
"""

PLAIN = {
    "fields": "@dataclass\nclass X:\n    a: str = ''\n",
    "keyword-only fields": "@dataclass(kw_only=True, slots=True)\nclass X:\n    a: str = ''\n",
    "a qualified decorator": "@dataclasses.dataclass()\nclass X:\n    a: str = ''\n",
    "the marker of keyword-only fields": "@dataclass\nclass X:\n    _: KW_ONLY\n    a: str = ''\n",
    "class variables": "@dataclass\nclass X:\n    a: str = ''\n    n: ClassVar[int] = 1\n    _m: ClassVar[int] = 1\n",
    "methods": "@dataclass\nclass X:\n    a: str = ''\n\n    def __str__(self) -> str:\n        return self.a\n",
    "options that are off": "@dataclass(frozen=False, init=True)\nclass X:\n    a: str = field(init=True)\n",
    "a docstring": "@dataclass\nclass X:\n    'Doc.'\n    a: str = ''\n",
}
NOT_PLAIN = {
    "a frozen class": "@dataclass(frozen=True)\nclass X:\n    a: str = ''\n",
    "an option that is no literal": "@dataclass(frozen=FROZEN)\nclass X:\n    a: str = ''\n",
    "no constructor": "@dataclass(init=False)\nclass X:\n    a: str = ''\n",
    "another decorator": "@functools.total_ordering\n@dataclass\nclass X:\n    a: str = ''\n",
    "a metaclass": "@dataclass\nclass X(metaclass=M):\n    a: str = ''\n",
    "post-init": "@dataclass\nclass X:\n    a: str = ''\n\n    def __post_init__(self) -> None: ...\n",
    "a constructor": "@dataclass\nclass X:\n    a: str = ''\n\n    def __init__(self) -> None: ...\n",
    "a constructor by assignment": "@dataclass\nclass X:\n    a: str = ''\n    __new__ = make\n",
    "a setter": "@dataclass\nclass X:\n    a: str = ''\n\n    def __setattr__(self, n: str, v: str) -> None: ...\n",
    "a private field": "@dataclass\nclass X:\n    a: str = ''\n    _b: int = 0\n",
    "an argument that is no field": "@dataclass\nclass X:\n    a: str = ''\n    b: InitVar[int] = 0\n",
    "the same in quotes": "@dataclass\nclass X:\n    a: str = ''\n    b: 'InitVar[int]' = 0\n",
    "a field that is no argument": "@dataclass\nclass X:\n    a: str = field(init=False)\n",
    "a base class of another kind": "class B:\n    pass\n\n@dataclass\nclass X(B):\n    a: str = ''\n",
}


def is_plain(source: str) -> bool:
    package, _ = read_package("t.py", "t", IMPORTS + textwrap.dedent(source), "t.py")
    struct = package.type_named("X")
    assert isinstance(struct, Struct)
    return struct.plain


@pytest.mark.parametrize("source", PLAIN.values(), ids=PLAIN)
def test_a_class_is_plain_with(source: str) -> None:
    assert is_plain(source)


@pytest.mark.parametrize("source", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_a_class_is_not_plain_with(source: str) -> None:
    assert not is_plain(source)
