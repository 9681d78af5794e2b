"""Code of the methods that run most, `__init__`, `__eq__` and `__hash__`: written out and compiled.

It is compiled once for all classes whose fields are of the same kinds, with the names `_0`, `_1` and so on; putting a
class's own names into that code takes a fiftieth of the time of compiling it anew. Comes in: what the fields are like.
Goes out: code objects, for `methods`. Standard library only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from types import CodeType
from typing import Any


@cache
def init_code(
    kinds: tuple[tuple[bool, bool, bool], ...], frozen: bool, has_post_init: bool
) -> CodeType:
    """An `__init__` for all classes with such fields.

    `kinds` are, for each field, whether it is given at all, by keyword only, and whether it has a factory.
    """
    positional, keywords, body = ["self"], list[str](), list[str]()
    for at, (is_given, kw_only, has_factory) in enumerate(kinds):
        name = value = f"_{at}"
        if is_given:
            (keywords if kw_only else positional).append(name)
        if has_factory:
            value = f"_make{at}() if {name} is _FACTORY else {name}"
        if not is_given:
            value = f"_make{at}()"
        body.append(f"_set{at}(self, {value})" if frozen else f"self.{name} = {value}")  # fmt: skip
    if has_post_init:
        body.append("self.__post_init__()")
    parameters = [*positional, "*", *keywords] if keywords else positional
    return _compiled("__init__", parameters, body or ["pass"])


@cache
def eq_code(count: int) -> CodeType:
    """An `__eq__` for all classes that compare so many fields."""
    body = [
        "if other.__class__ is self.__class__:",
        f" return {_values('self', count)} == {_values('other', count)}",
        "return NotImplemented",
    ]
    return _compiled("__eq__", ["self", "other"], body)


@cache
def hash_code(count: int) -> CodeType:
    """A `__hash__` for all classes that compare so many fields."""
    return _compiled("__hash__", ["self"], [f"return hash({_values('self', count)})"])


def _values(of: str, count: int) -> str:
    """The tuple of so many fields of an object."""
    return f"({''.join(f'{of}._{at}, ' for at in range(count))})"


def _compiled(name: str, parameters: Sequence[str], body: Sequence[str]) -> CodeType:
    made: dict[str, Any] = {}
    exec("\n ".join([f"def {name}({', '.join(parameters)}):", *body]), made)
    code: CodeType = made[name].__code__
    return code


def with_names(code: CodeType, names: Sequence[str]) -> CodeType:
    """The code with the names of a class's fields, in the order of their numbers."""
    given = {f"_{at}": name for at, name in enumerate(names)}

    def renamed(values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(given.get(v, v) if type(v) is str else v for v in values)

    return code.replace(
        co_varnames=renamed(code.co_varnames),
        co_names=renamed(code.co_names),
        co_consts=renamed(code.co_consts),
    )
