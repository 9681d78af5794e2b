"""The methods that `dataclass` gives a class, made from its fields.

`__init__`, `__eq__` and `__hash__` are compiled, see `code`; the others look at the class's fields when they run.
Called by `dataclass`. Standard library only.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from reprlib import recursive_repr
from types import CodeType, FunctionType, MemberDescriptorType
from typing import Any

from validation_gen.dataclass.code import eq_code, hash_code, init_code, with_names

FIELDS = "__quick_fields__"
"""Where a class has its fields and those of its bases, by name."""


class _Missing:
    """That there is no default."""


MISSING: Any = _Missing()


class Field:
    """A field: its default, and who looks at it."""

    __slots__ = (
        "compare",
        "default",
        "factory",
        "init",
        "kw_only",
        "name",
        "repr",
        "type",
    )

    # Written by hand: making a NamedTuple takes longer than all else here.
    def __init__(
        self,
        name: str,
        type: str,
        default: Any = MISSING,
        factory: Any = MISSING,
        *,
        kw_only: bool,
        init: bool = True,
        repr: bool = True,
        compare: bool = True,
    ) -> None:
        self.name = name
        self.type = type
        self.default = default
        self.factory = factory
        self.init = init
        self.kw_only = kw_only
        self.repr = repr
        self.compare = compare

    @property
    def is_positional(self) -> bool:
        """Whether `__init__` takes it by its place."""
        return self.init and not self.kw_only


class _Factory:
    """The default of a parameter whose field has a `default_factory`; the text is the standard library's."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()


def init_method(owner: Any, fields: Mapping[str, Field], frozen: bool) -> Any:
    """`__init__` of a class; a class that is frozen sets its attributes behind its own back."""
    listed = fields.values()
    kinds = tuple((f.init, f.kw_only, f.factory is not MISSING) for f in listed)
    code = init_code(kinds, frozen, hasattr(owner, "__post_init__"))
    names = {"__name__": owner.__module__, "_FACTORY": _FACTORY}
    names |= {f"_make{at}": f.factory for at, f in enumerate(listed) if kinds[at][2]}
    if frozen:
        names |= {f"_set{at}": _setter(owner, name) for at, name in enumerate(fields)}
    made = FunctionType(with_names(code, list(fields)), names, "__init__")
    made.__defaults__ = tuple(
        _default(f) for f in listed if f.is_positional and has_default(f)
    )
    made.__kwdefaults__ = {
        f.name: _default(f) for f in listed if f.init and f.kw_only and has_default(f)
    }
    made.__qualname__ = f"{owner.__qualname__}.__init__"
    made.__annotations__ = {name: f.type for name, f in fields.items() if f.init}
    made.__annotations__["return"] = None
    return made


def _setter(owner: Any, name: str) -> Callable[[Any, Any], None]:
    """What sets an attribute of an object that is frozen: its slot itself, where it has one, without a look-up."""
    slot = getattr(owner, name, None)
    if type(slot) is MemberDescriptorType:
        return slot.__set__
    return lambda self, value: object.__setattr__(self, name, value)


def has_default(field: Field) -> bool:
    return field.default is not MISSING or field.factory is not MISSING


def _default(field: Field) -> Any:
    return field.default if field.factory is MISSING else _FACTORY


def eq_method(owner: Any, names: Sequence[str]) -> Any:
    """`__eq__` by the fields of these names: updates compare objects more than they do anything else."""
    return _compiled(owner, "__eq__", with_names(eq_code(len(names)), names))


def hash_method(owner: Any, names: Sequence[str]) -> Any:
    """`__hash__` by the fields of these names: objects that are frozen are keys."""
    return _compiled(owner, "__hash__", with_names(hash_code(len(names)), names))


def _compiled(owner: Any, name: str, code: CodeType) -> Any:
    made = FunctionType(code, {"__name__": owner.__module__}, name)
    made.__qualname__ = f"{owner.__qualname__}.{name}"
    return made


@recursive_repr()
def repr_method(self: Any) -> str:
    """`__repr__` of a class whose objects may hold themselves."""
    fields = getattr(type(self), FIELDS).values()
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in fields if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _key(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """The values of some fields, as a function from an object."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda self: tuple([getattr(self, name) for name in names])


def order_method(
    how: Callable[[Any, Any], bool], names: Sequence[str]
) -> Callable[[Any, Any], Any]:
    """`__lt__` and the like: `how` orders the values of the fields of these names."""
    key = _key(names)

    def compare(self: Any, other: Any) -> Any:
        if other.__class__ is self.__class__:
            return how(key(self), key(other))
        return NotImplemented

    return compare


def refuse_to_set(self: Any, name: str, value: object) -> None:
    """`__setattr__` of a frozen class; raises FrozenInstanceError."""
    _refuse(self, "assign to", name)
    object.__setattr__(self, name, value)


def refuse_to_delete(self: Any, name: str) -> None:
    """`__delattr__` of a frozen class; raises FrozenInstanceError."""
    _refuse(self, "delete", name)
    object.__delattr__(self, name)


def _refuse(self: Any, what: str, name: str) -> None:
    """Raises FrozenInstanceError unless a class below the frozen one has the attribute, and is no dataclass."""
    cls = type(self)
    if FIELDS in cls.__dict__ or name in getattr(cls, FIELDS):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot {what} field {name!r}")


def getstate(self: Any) -> list[Any]:
    """`__getstate__` of a frozen class with slots: what `pickle` and `copy` need."""
    import dataclasses

    return [getattr(self, f.name) for f in dataclasses.fields(self)]


def setstate(self: Any, state: list[Any]) -> None:
    """`__setstate__` to `getstate`."""
    import dataclasses

    for f, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, f.name, value)
