"""A class made by `validation_gen.dataclass` cannot be told from one that the standard library made."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import operator
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen import dataclass as quick

Make = Callable[..., Any]

OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        name: st.booleans()
        for name in ("frozen", "slots", "kw_only", "eq", "order", "repr", "unsafe_hash")
    },
).filter(lambda options: options.get("eq", True) or not options.get("order"))
"""Some of them are left to the standard library."""

DEFAULTS: dict[str, Callable[[], Any]] = {
    "none": lambda: dataclasses.MISSING,
    "plain": lambda: 7,
    "field": lambda: dataclasses.field(default=8),
    "factory": lambda: dataclasses.field(default_factory=lambda: 9),
    "hidden": lambda: dataclasses.field(default=10, repr=False),
    "not compared": lambda: dataclasses.field(default=11, compare=False),
    "hashed": lambda: dataclasses.field(default=12, hash=False),
    "keyword": lambda: dataclasses.field(default=13, kw_only=True),
    "not in __init__": lambda: dataclasses.field(default=14, init=False),
    "made, not in __init__": lambda: dataclasses.field(
        default_factory=lambda: 15, init=False
    ),
}


def classes(kinds: set[str]) -> st.SearchStrategy[list[str]]:
    """Fields of these kinds; those without a default come first."""
    lists = st.lists(st.sampled_from(sorted(kinds)), max_size=4)
    return lists.map(lambda found: sorted(found, key=lambda kind: kind != "none"))


CLASSES = classes(set(DEFAULTS))
FAMILIES = classes(DEFAULTS.keys() - {"not in __init__"})
"""A field that is not in `__init__` loses its default below a class with slots."""


def made(
    dataclass: Make, kinds: list[str], options: dict[str, bool], base: Any = object
) -> Any:
    """A class with one field of each kind."""
    names = [f"f{at}" for at in range(len(kinds))]
    written = {n: DEFAULTS[kind]() for n, kind in zip(names, kinds, strict=True)}
    namespace = {
        "__module__": __name__,
        "__qualname__": "Made",
        "__annotations__": {"KIND": "ClassVar[str]", **dict.fromkeys(names, "int")},
        "KIND": "made",
        **{n: v for n, v in written.items() if v is not dataclasses.MISSING},
    }
    return dataclass(**options)(type("Made", (base,), namespace))


def what_happens(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except Exception:  # Which one differs between versions of Python.
        return Exception


def objects(cls: Any, kinds: list[str]) -> list[Any]:
    wanted = {f"f{at}": at for at, kind in enumerate(kinds) if kind == "none"}
    changed = {
        f"f{at}": -1 for at, kind in enumerate(kinds[:1]) if "not in" not in kind
    }
    return [cls(**wanted), cls(**wanted), cls(**{**wanted, **changed})]


def seen(cls: Any, kinds: list[str]) -> list[Any]:
    """All that can be seen of a class."""
    found: list[Any] = [
        str(inspect.signature(cls)),
        cls.__match_args__,
        cls.__name__,
        cls.KIND,
        getattr(cls, "__slots__", None),
        dataclasses.is_dataclass(cls),
        [
            (f.name, f.type, f.default, f.init, f.repr, f.compare, f.hash, f.kw_only)
            for f in dataclasses.fields(cls)
        ],
    ]
    one, same, other = objects(cls, kinds)
    for left, right in ((one, same), (one, other), (one, 3)):
        for how in (operator.eq, operator.ne, operator.lt, operator.ge):
            found.append(what_happens(lambda how=how: how(left, right)))  # type: ignore[misc]  # noqa: B023
    for this in (one, other):
        found += [
            what_happens(lambda: hash(this)) == what_happens(lambda: hash(this)),  # noqa: B023
            isinstance(what_happens(lambda: hash(this)), int),  # noqa: B023
            cls.__repr__ is object.__repr__ or repr(this),
            dataclasses.asdict(this),
            dataclasses.asdict(copy.copy(this)),
            dataclasses.asdict(copy.deepcopy(this)),
        ]
        for name in ("f0", "extra"):
            found.append(what_happens(lambda: setattr(this, name, 5)))  # noqa: B023
            found.append(what_happens(lambda: delattr(this, name)))  # noqa: B023
    return found


@given(CLASSES, OPTIONS)
def test_a_class_is_what_the_standard_library_makes(
    kinds: list[str], options: dict[str, bool]
) -> None:
    expected = made(dataclasses.dataclass, kinds, options)
    assert seen(made(quick.dataclass, kinds, options), kinds) == seen(expected, kinds)


@given(FAMILIES, FAMILIES, st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_so_is_one_with_a_base_that_either_has_made(
    above: list[str], kinds: list[str], frozen: bool, slots: bool, mixed: bool, up: bool
) -> None:
    options = {"frozen": frozen, "slots": slots, "kw_only": True}

    def both(make_base: Make, make: Make) -> Any:
        base = made(make_base, above[:2], {**options, "slots": up})
        return made(make, kinds, options, base)

    kinds = [*above[: max(0, len(above) - 2)], *kinds]
    base_maker = dataclasses.dataclass if mixed else quick.dataclass
    full = [*kinds, *above[len(kinds) : 2]]
    expected = seen(both(dataclasses.dataclass, dataclasses.dataclass), full)
    assert seen(both(base_maker, quick.dataclass), full) == expected
    assert seen(both(quick.dataclass, dataclasses.dataclass), full) == expected


@quick.dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0
    KIND: ClassVar[str] = "point"

    @property
    def both(self) -> tuple[int, int]:
        return self.x, self.y


@quick.dataclass(slots=True)
class Counted:
    count: int
    made: list[int] = quick.field(default_factory=list)

    def __post_init__(self) -> None:
        self.made.append(self.count)


class Named(Point):
    """No dataclass; below one that is frozen it may have attributes of its own."""


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_objects_survive_being_pickled(protocol: int) -> None:
    for value in (Point(1, 2), Counted(3)):
        assert pickle.loads(pickle.dumps(value, protocol)) == value


def test_methods_of_the_class_and_those_that_are_added_go_together() -> None:
    assert Point(1).both == (1, 0)
    assert Counted(3).made == [3]
    match Point(4, 5):
        case Point(x, y):
            assert (x, y) == (4, 5)


def test_replace_makes_an_object_with_other_values() -> None:
    assert quick.replace(Point(1, 2), y=3) == Point(1, 3)
    assert dataclasses.replace(Point(1, 2), y=3) == Point(1, 3)
    with pytest.raises(TypeError):
        quick.replace(Point(1, 2), z=3)  # type: ignore[call-arg]


def test_replace_makes_anew_what_no_argument_gives() -> None:
    @quick.dataclass(frozen=True)
    class Format:
        name: str
        known: set[str] = quick.field(default_factory=set, init=False)

    first = Format("a")
    first.known.add("x")
    other = quick.replace(first, name="b")
    assert (other.name, other.known) == ("b", set())
    with pytest.raises((ValueError, TypeError), match="known is declared with init"):
        quick.replace(first, known=set())


def test_names_of_fields_are_those_of_the_standard_library() -> None:
    @dataclasses.dataclass
    class Below(Counted):
        z: int = 0
        KINDS: ClassVar[int] = 2

    for cls in (Point, Counted, Named, Below):
        expected = tuple(field.name for field in dataclasses.fields(cls))
        assert quick.field_names(cls) == expected
    assert quick.field_names(int) is quick.field_names(type) is None


def test_a_frozen_object_stays_as_it_is_but_for_what_a_subclass_adds() -> None:
    named = Named(1, 2)
    named.name = "a"  # type: ignore[attr-defined]
    del named.name  # type: ignore[attr-defined]
    changes: list[Callable[[], None]] = [
        lambda: setattr(named, "x", 5),
        lambda: delattr(named, "x"),
    ]
    for change in changes:
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()


def test_an_object_that_holds_itself_can_be_printed() -> None:
    counted = Counted(1)
    counted.made.append(counted)  # type: ignore[arg-type]
    assert repr(counted) == "Counted(count=1, made=[1, ...])"


def test_a_field_without_a_default_behind_one_with_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="non-default argument 'b' follows"):

        @quick.dataclass
        class Wrong:
            a: int = 1
            b: int  # type: ignore[misc]


def test_names_of_fields_may_be_those_that_the_methods_are_written_with() -> None:
    @quick.dataclass(frozen=True)
    class Odd:
        _1: int
        _0: int
        _set: int
        other: int
        _make0: list[int] = quick.field(default_factory=list)

    odd = Odd(1, 2, 3, other=4)
    assert (odd._1, odd._0, odd._set, odd.other, odd._make0) == (1, 2, 3, 4, [])
    assert odd == Odd(1, 2, 3, 4) != Odd(2, 1, 3, 4)

    @quick.dataclass
    class Strange:
        self: int
        a: int = 0

    assert Strange(1, a=2) == Strange(self=1, a=2)


def test_a_method_binds_before_it_is_made_as_it_does_afterwards() -> None:
    @quick.dataclass
    class Late:
        x: int

    late = vars(Late)["__init__"]
    assert late.__get__(Late, type).__self__ is Late
    assert vars(Late)["__init__"].__get__(Late, type).__self__ is Late
    assert Late.__init__ is vars(Late)["__init__"]


def test_a_default_that_all_objects_would_share_is_refused() -> None:
    shared: list[Any] = [[], {}, set(), quick.field(default=[])]
    for default in shared:
        with pytest.raises(ValueError, match="mutable default"):

            @quick.dataclass
            class Shared:
                items: object = default
