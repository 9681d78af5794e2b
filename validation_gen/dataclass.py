"""`dataclass` and `replace` as in the standard library, for programs that have to start quickly.

The standard library writes and compiles five to eight methods for every class when the class is made, half a
millisecond for each class, whether anybody calls them or not; that was most of the time it took to import generated
modules, or this package. Here `__init__` and `__eq__` are made when they are first called, once for all classes that
differ only in names, and the other methods look at a class's fields when they run. What can be seen of a class is the
same; whatever is out of the ordinary is left to the standard library, whose module is loaded no sooner: with what it
needs itself it takes as long as sixty of our own.

Used by this package and by the corpus. Standard library only.
"""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from reprlib import recursive_repr
from types import CodeType, FunctionType, MemberDescriptorType
from typing import TYPE_CHECKING, Any, NamedTuple

__all__ = ["dataclass", "field", "replace"]

_PARAMS = "__quick_params__"
"""Where a class has its fields and those of its bases, by name."""

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
_PLAIN_OPTIONS = _DEFAULTS | {"repr", "compare", "metadata"}
"""The options of a field that are not out of the ordinary."""


class _Missing:
    """That there is no default."""


_MISSING: Any = _Missing()


class _Options:
    """What `field` was called with. The standard library's `Field` is made of it if somebody asks for one."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given


class _Param(NamedTuple):
    """A field: its default, and who looks at it."""

    name: str
    type: str
    default: Any
    factory: Any
    kw_only: bool
    repr: bool
    compare: bool


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


class _Factory:
    """The default of a parameter whose field has a `default_factory`; the text is the standard library's."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()


def _dataclass(cls: Any = None, /, **options: bool) -> Any:
    if cls is None:
        return lambda cls: _dataclass(cls, **options)
    params = _params(cls, options) if options.keys() <= _OPTIONS.keys() else None
    if params is None:
        return _by_standard_library(cls, options)
    return _made(cls, params, {**_OPTIONS, **options})


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
    names = ("default", "default_factory", "repr", "compare", "kw_only")
    given = {name: getattr(value, name) for name in names}
    if not value.init or value.hash is not None:
        given |= {"init": value.init, "hash": value.hash}
    return {n: v for n, v in given.items() if v is not standard.MISSING}


def _by_standard_library(cls: Any, options: Mapping[str, bool]) -> Any:
    import dataclasses

    for name, value in list(vars(cls).items()):
        if type(value) is _Options:
            setattr(cls, name, dataclasses.field(**value.given))
    return dataclasses.dataclass(**options)(cls)


def _params(cls: Any, options: Mapping[str, bool]) -> dict[str, _Param] | None:
    """The fields of a class and its bases; None for what is left to the standard library."""
    namespace = cls.__dict__
    annotations = namespace.get("__annotations__", {})
    if not _WRITTEN_BY_HAND.isdisjoint(namespace):
        return None
    found: dict[str, _Param] = {}
    for base in cls.__mro__[-2:0:-1]:
        if _PARAMS in base.__dict__:
            found.update(base.__dict__[_PARAMS])
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
        value = getattr(cls, name, _MISSING)
        if type(value) is MemberDescriptorType:
            value = _MISSING
        given = _given(value)
        if given is None:
            given = {"default": value}
        elif not given.keys() <= _PLAIN_OPTIONS:
            return None
        if type(given.get("default")).__hash__ is None:
            return None  # a list, say, which all objects would share: refused there
        found[name] = _Param(
            name,
            annotation,
            given.get("default", _MISSING),
            given.get("default_factory", _MISSING),
            kw_only,
            given.get("repr", True),
            given.get("compare", True),
        )
    optional = [_has_default(p) for p in found.values() if not p.kw_only]
    return None if "self" in found or optional != sorted(optional) else found


def _made(cls: Any, params: Mapping[str, _Param], options: Mapping[str, bool]) -> Any:
    """The class with what the decorator adds; with `slots` it is a new one."""
    declared = dict(cls.__dict__)
    added = dict(_attributes(declared, params, options))
    if options["slots"]:
        taken = {slot for base in cls.__mro__[1:-1] for slot in _slots(base)}
        added["__slots__"] = tuple(name for name in params if name not in taken)
        left_out = {*params, "__dict__", "__weakref__"}
        kept = {name: v for name, v in declared.items() if name not in left_out}
        made = type(cls)(cls.__name__, cls.__bases__, {**kept, **added})
        made.__qualname__ = cls.__qualname__
        return made
    for name in params:
        if _given(declared.get(name)) is not None:
            if params[name].default is _MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, params[name].default)
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
    params: Mapping[str, _Param],
    options: Mapping[str, bool],
) -> Iterator[tuple[str, Any]]:
    """What the decorator adds to a class."""
    frozen = options["frozen"]
    yield _PARAMS, params
    yield "__match_args__", tuple(p.name for p in params.values() if not p.kw_only)
    yield "__init__", _Late(lambda owner: _init(owner, params, frozen))
    for name in ("__dataclass_fields__", "__dataclass_params__"):
        yield name, _Late(_of_twin(name, declared, options))
    if "__repr__" not in declared:
        yield "__repr__", _repr
    compared = [p.name for p in params.values() if p.compare]
    if options["eq"]:
        yield "__eq__", _Late(lambda owner: _eq(owner, compared))
        yield "__hash__", _hash(compared) if frozen else None
    if options["order"]:
        for name in ("lt", "le", "gt", "ge"):
            yield f"__{name}__", _compare(getattr(operator, name), compared)
    if frozen:
        yield "__setattr__", _refuse_to_set
        yield "__delattr__", _refuse_to_delete
        if options["slots"]:
            yield "__getstate__", _getstate
            yield "__setstate__", _setstate


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


def _init(owner: Any, params: Mapping[str, _Param], frozen: bool) -> Any:
    listed = params.values()
    kinds = tuple((p.kw_only, p.factory is not _MISSING) for p in listed)
    code = _init_code(kinds, frozen, hasattr(owner, "__post_init__"))
    names = {"__name__": owner.__module__, "_set": object.__setattr__, "_FACTORY": _FACTORY}  # fmt: skip
    names |= {f"_make{at}": p.factory for at, p in enumerate(listed) if kinds[at][1]}
    made = FunctionType(_renamed(code, list(params)), names, "__init__")
    made.__defaults__ = tuple(
        _default(p) for p in listed if not p.kw_only and _has_default(p)
    )
    made.__kwdefaults__ = {
        p.name: _default(p) for p in listed if p.kw_only and _has_default(p)
    }
    made.__qualname__ = f"{owner.__qualname__}.__init__"
    made.__annotations__ = {name: p.type for name, p in params.items()}
    made.__annotations__["return"] = None
    return made


def _has_default(param: _Param) -> bool:
    return param.default is not _MISSING or param.factory is not _MISSING


def _default(param: _Param) -> Any:
    return param.default if param.factory is _MISSING else _FACTORY


@cache
def _init_code(
    kinds: tuple[tuple[bool, bool], ...], frozen: bool, has_post_init: bool
) -> CodeType:
    """An `__init__` for all classes with such fields, which are called `_0`, `_1` and so on; see `_renamed`.

    `kinds` are, for each field, whether it is given by keyword only, and whether it has a factory.
    """
    positional, keywords, body = ["self"], list[str](), list[str]()
    for at, (kw_only, has_factory) in enumerate(kinds):
        name = value = f"_{at}"
        (keywords if kw_only else positional).append(name)
        if has_factory:
            value = f"_make{at}() if {name} is _FACTORY else {name}"
        body.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")  # fmt: skip
    if has_post_init:
        body.append("self.__post_init__()")
    parameters = [*positional, "*", *keywords] if keywords else positional
    return _compiled("__init__", parameters, body or ["pass"])


def _eq(owner: Any, names: Sequence[str]) -> Any:
    """Written out like `__init__`: updates compare objects far more often than they look at anything else."""
    code = _renamed(_eq_code(len(names)), names)
    made = FunctionType(code, {"__name__": owner.__module__}, "__eq__")
    made.__qualname__ = f"{owner.__qualname__}.__eq__"
    return made


@cache
def _eq_code(count: int) -> CodeType:
    """An `__eq__` for all classes that compare so many fields, which are called as in `_init_code`."""
    mine, others = (
        "".join(f"{of}._{at}, " for at in range(count)) for of in ("self", "other")
    )
    body = [
        "if other.__class__ is self.__class__:",
        f" return ({mine}) == ({others})",
        "return NotImplemented",
    ]
    return _compiled("__eq__", ["self", "other"], body)


def _compiled(name: str, parameters: Sequence[str], body: Sequence[str]) -> CodeType:
    made: dict[str, Any] = {}
    exec("\n ".join([f"def {name}({', '.join(parameters)}):", *body]), made)
    code: CodeType = made[name].__code__
    return code


def _renamed(code: CodeType, names: Sequence[str]) -> CodeType:
    """The code with the names of a class's fields: compiling it anew for every class would take fifty times as long."""
    given = {f"_{at}": name for at, name in enumerate(names)}

    def renamed(values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(given.get(v, v) if type(v) is str else v for v in values)

    return code.replace(
        co_varnames=renamed(code.co_varnames),
        co_names=renamed(code.co_names),
        co_consts=renamed(code.co_consts),
    )


@recursive_repr()
def _repr(self: Any) -> str:
    params = getattr(type(self), _PARAMS).values()
    shown = (f"{p.name}={getattr(self, p.name)!r}" for p in params if p.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _key(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """The values of some fields, as a function from an object."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda self: tuple([getattr(self, name) for name in names])


def _compare(
    how: Callable[[Any, Any], bool], names: Sequence[str]
) -> Callable[[Any, Any], Any]:
    key = _key(names)

    def compare(self: Any, other: Any) -> Any:
        if other.__class__ is self.__class__:
            return how(key(self), key(other))
        return NotImplemented

    return compare


def _hash(names: Sequence[str]) -> Callable[[Any], int]:
    key = _key(names)
    return lambda self: hash(key(self))


def _refuse_to_set(self: Any, name: str, value: object) -> None:
    _refuse(self, "assign to", name)
    object.__setattr__(self, name, value)


def _refuse_to_delete(self: Any, name: str) -> None:
    _refuse(self, "delete", name)
    object.__delattr__(self, name)


def _refuse(self: Any, what: str, name: str) -> None:
    """Raises FrozenInstanceError unless a class below the frozen one has the attribute, and is no dataclass."""
    cls = type(self)
    if _PARAMS in cls.__dict__ or name in getattr(cls, _PARAMS):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot {what} field {name!r}")


def _getstate(self: Any) -> list[Any]:
    import dataclasses

    return [getattr(self, f.name) for f in dataclasses.fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    import dataclasses

    for f, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, f.name, value)


def _replace(self: Any, /, **changes: Any) -> Any:
    params = type(self).__dict__.get(_PARAMS)
    if params is None:
        import dataclasses

        return dataclasses.replace(self, **changes)
    for name in params:
        if name not in changes:
            changes[name] = getattr(self, name)
    return type(self)(**changes)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
