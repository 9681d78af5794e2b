"""`dataclass` and `replace` as in the standard library, for programs that have to start quickly.

The standard library writes and compiles five to eight methods for every class when the class is made, half a
millisecond for each class, whether anybody calls them or not; that was most of the time it took to import generated
modules, or this package. Here `__init__`, `__eq__` and `__hash__` are made when they are first called, once for all
classes that differ only in names, and the other methods look at a class's fields when they run. What can be seen of a
class is the same; whatever is out of the ordinary is left to the standard library, whose module is loaded no sooner:
with what it needs itself it takes as long as sixty of our own.

Used by this package and by the corpus. The methods themselves are in `methods`. Standard library only.
"""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any

from validation_gen.dataclass.methods import (
    FIELDS,
    MISSING,
    Field,
    eq_method,
    getstate,
    has_default,
    hash_method,
    init_method,
    order_method,
    refuse_to_delete,
    refuse_to_set,
    repr_method,
    setstate,
)

__all__ = ["dataclass", "field", "field_names", "replace"]

_OPTIONS = {
    "frozen": False,
    "slots": False,
    "kw_only": False,
    "eq": True,
    "order": False,
}
_WRITTEN_BY_HAND = frozenset(
    [
        "__init__",
        "__eq__",
        "__hash__",
        "__setattr__",
        "__delattr__",
        "__slots__",
        "__annotate__",
        "__annotate_func__",
    ]
)
"""A class that defines one of these is out of the ordinary."""

_DEFAULTS = frozenset({"default", "default_factory"})
_PLAIN_OPTIONS = _DEFAULTS | {"init", "repr", "compare", "metadata"}
"""The options of a field that are not out of the ordinary."""


class _Options:
    """What `field` was called with. The standard library's `Field` is made of it if somebody asks for one."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given


class _Late:
    """An attribute of a class that is made when it is first asked for, and from then on stands there itself."""

    __slots__ = ("make", "name", "owner")

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.make = make

    def __set_name__(self, owner: Any, name: str) -> None:
        self.owner, self.name = owner, name

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        made = self.make(self.owner)
        setattr(self.owner, self.name, made)
        bind = getattr(type(made), "__get__", None)
        return bind(made, instance, owner) if bind else made


def _dataclass(cls: Any = None, /, **options: bool) -> Any:
    if cls is None:
        return lambda cls: _dataclass(cls, **options)
    fields = _fields(cls, options) if options.keys() <= _OPTIONS.keys() else None
    if fields is None:
        return _by_standard_library(cls, options)
    return _made(cls, fields, {**_OPTIONS, **options})


def _field(**given: Any) -> Any:
    # Whatever else there is, or goes wrong, is the standard library's.
    if given.keys() <= _PLAIN_OPTIONS and not given.keys() >= _DEFAULTS:
        return _Options(given)
    import dataclasses

    return dataclasses.field(**given)


def _given(value: Any) -> Mapping[str, Any] | None:
    """The options of a field, of ours or of the standard library's; None for what is no field but a default."""
    if type(value) is _Options:
        return value.given
    standard = sys.modules.get("dataclasses")
    if standard is None or type(value) is not standard.Field:
        return None
    names = ("default", "default_factory", "init", "repr", "compare", "kw_only")
    given = {name: getattr(value, name) for name in names}
    if value.hash is not None:
        given["hash"] = value.hash
    return {n: v for n, v in given.items() if v is not standard.MISSING}


def _by_standard_library(cls: Any, options: Mapping[str, bool]) -> Any:
    import dataclasses

    for name, value in list(vars(cls).items()):
        if type(value) is _Options:
            setattr(cls, name, dataclasses.field(**value.given))
    return dataclasses.dataclass(**options)(cls)


def _fields(cls: Any, options: Mapping[str, bool]) -> dict[str, Field] | None:
    """The fields of a class and its bases; None for what is left to the standard library."""
    namespace = cls.__dict__
    annotations = namespace.get("__annotations__", {})
    if not _WRITTEN_BY_HAND.isdisjoint(namespace):
        return None
    found: dict[str, Field] = {}
    for base in cls.__mro__[-2:0:-1]:
        if FIELDS in base.__dict__:
            found.update(base.__dict__[FIELDS])
        elif "__dataclass_fields__" in base.__dict__:
            return None
    kw_only = options.get("kw_only", False)
    for name, annotation in annotations.items():
        if type(annotation) is not str or annotation.endswith("KW_ONLY"):
            return None
        if "InitVar" in annotation:
            return None
        if "ClassVar" in annotation:
            continue
        value = getattr(cls, name, MISSING)
        if value is MISSING or type(value) is MemberDescriptorType:
            found[name] = Field(name, annotation, kw_only=kw_only)
            continue
        given = _given(value)
        if given is None:
            given = {"default": value}
        elif not given.keys() <= _PLAIN_OPTIONS:
            return None
        init = given.get("init", True)
        if not init and "default_factory" not in given:
            return None
        if type(given.get("default")).__hash__ is None:
            return None  # a list, say, which all objects would share: refused there
        found[name] = Field(
            name,
            annotation,
            given.get("default", MISSING),
            given.get("default_factory", MISSING),
            init=init,
            kw_only=kw_only,
            repr=given.get("repr", True),
            compare=given.get("compare", True),
        )
    optional = [has_default(f) for f in found.values() if f.is_positional]
    return None if "self" in found or optional != sorted(optional) else found


def _made(cls: Any, fields: Mapping[str, Field], options: Mapping[str, bool]) -> Any:
    """The class with what the decorator adds; with `slots` it is a new one."""
    declared = dict(cls.__dict__)
    added = dict(_attributes(declared, fields, options))
    if options["slots"]:
        taken = {slot for base in cls.__mro__[1:-1] for slot in _slots(base)}
        added["__slots__"] = tuple(name for name in fields if name not in taken)
        left_out = {*fields, "__dict__", "__weakref__"}
        kept = {name: v for name, v in declared.items() if name not in left_out}
        made = type(cls)(cls.__name__, cls.__bases__, {**kept, **added})
        made.__qualname__ = cls.__qualname__
        return made
    for name in fields:
        if _given(declared.get(name)) is not None:
            if fields[name].default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, fields[name].default)
    for name, value in added.items():
        setattr(cls, name, value)
        if type(value) is _Late:
            value.__set_name__(cls, name)
    return cls


def _slots(base: Any) -> Sequence[str]:
    slots = base.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else slots


def _attributes(
    declared: Mapping[str, Any],
    fields: Mapping[str, Field],
    options: Mapping[str, bool],
) -> Iterator[tuple[str, Any]]:
    """What the decorator adds to a class."""
    frozen = options["frozen"]
    yield FIELDS, fields
    yield "__match_args__", tuple(f.name for f in fields.values() if f.is_positional)
    yield "__init__", _Late(lambda owner: init_method(owner, fields, frozen))
    for name in ("__dataclass_fields__", "__dataclass_params__"):
        yield name, _Late(_of_twin(name, declared, options))
    if "__repr__" not in declared:
        yield "__repr__", repr_method
    compared = [f.name for f in fields.values() if f.compare]
    if options["eq"]:
        yield "__eq__", _Late(lambda owner: eq_method(owner, compared))
        hashed = _Late(lambda owner: hash_method(owner, compared))
        yield "__hash__", hashed if frozen else None
    if options["order"]:
        for name in ("lt", "le", "gt", "ge"):
            yield f"__{name}__", order_method(getattr(operator, name), compared)
    if frozen:
        yield "__setattr__", refuse_to_set
        yield "__delattr__", refuse_to_delete
        if options["slots"]:
            yield "__getstate__", getstate
            yield "__setstate__", setstate


def _of_twin(
    name: str, declared: Mapping[str, Any], options: Mapping[str, bool]
) -> Callable[[Any], Any]:
    """What `dataclasses` asks about a class, from one with the same fields that it has made."""
    given = {**options, "slots": False}

    def make(owner: Any) -> Any:
        names = ("__module__", "__qualname__", "__annotations__")
        kept = [
            n for n in (*names, *declared.get("__annotations__", ())) if n in declared
        ]
        namespace = {"__doc__": "", **{n: declared[n] for n in kept}}
        twin = type(owner)(owner.__name__, owner.__bases__, namespace)
        return getattr(_by_standard_library(twin, given), name)

    return make


def field_names(cls: type[Any]) -> tuple[str, ...] | None:
    """The names of a dataclass's fields, whoever made it; None for any other class.

    To ask `dataclasses` would load it, which validators otherwise do without.
    """
    for base in cls.__mro__:
        if FIELDS in base.__dict__:
            return tuple(base.__dict__[FIELDS])
        if "__dataclass_fields__" in base.__dict__:
            import dataclasses

            return tuple(field.name for field in dataclasses.fields(base))
    return None


def _replace(self: Any, /, **changes: Any) -> Any:
    fields = type(self).__dict__.get(FIELDS)
    if fields is None or any(not f.init for f in fields.values()):
        import dataclasses

        return dataclasses.replace(self, **changes)
    for name in fields:
        if name not in changes:
            changes[name] = getattr(self, name)
    return type(self)(**changes)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
