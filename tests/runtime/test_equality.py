"""Semantic equality: what counts as unchanged on update."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.apitypes import (
    Duration,
    FieldsV1,
    IntOrString,
    MicroTime,
    Quantity,
    RawExtension,
    Time,
)
from validation_gen.runtime import same


@dataclass(kw_only=True, slots=True)
class Spec:
    name: str = ""
    items: list[str] | None = field(default_factory=list)
    labels: dict[str, str] | None = None
    size: Quantity | None = None
    inner: Spec | None = None


@dataclass(eq=False)
class Plain:
    kind: ClassVar[str] = "Plain"
    items: list[int] | None = None


@dataclass
class Other:
    items: list[int] | None = None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (None, None),
        (None, []),
        ({}, None),
        (None, b""),
        ([], ()),
        ("a", "a"),
        ([1, 2], [1, 2]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ({"a": None}, {"a": []}),
        ([None, [None]], [[], [{}]]),
        (Spec(items=None), Spec(items=[])),
        (Spec(labels={}), Spec(labels=None)),
        (Spec(inner=Spec(items=None)), Spec(inner=Spec())),
        (Spec(size=Quantity("1")), Spec(size=Quantity("1000m"))),
        (
            Spec(size=Quantity("1"), items=None),
            Spec(size=Quantity("1000m"), items=[]),
        ),
        (Plain(), Plain()),
        (Plain([1]), Plain([1])),
        (Plain(None), Plain([])),
        (Time("2024-05-01T12:00:00Z"), Time("2024-05-01T14:00:00+02:00")),
        (
            MicroTime("2024-05-01T12:00:00.000000Z"),
            MicroTime("2024-05-01T14:00:00.000000+02:00"),
        ),
        (Duration("60s"), Duration("1m")),
        (IntOrString(80), IntOrString(80)),
        (RawExtension({"a": 1, "b": []}), RawExtension({"b": [], "a": 1})),
        (FieldsV1({"f:a": {}}), FieldsV1({"f:a": {}})),
    ],
)
def test_these_mean_the_same(a: object, b: object) -> None:
    assert same(a, b)
    assert same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (None, ""),
        (None, 0),
        (None, False),
        (None, Spec()),
        (None, Quantity()),
        (None, [None]),
        ("a", "b"),
        ("", []),
        ([], {}),
        ([1, 2], [2, 1]),
        ([1], [1, None]),
        ({"a": 1}, {"b": 1}),
        ({"a": 1}, {"a": 1, "b": None}),
        ({"a": None}, {"b": None}),
        (Spec(items=None, name="a"), Spec(items=[], name="b")),
        (Spec(inner=Spec()), Spec(inner=None)),
        (Plain([1]), Plain([2])),
        (Plain(), Other()),
        (Spec(size=Quantity("1")), Spec(size=Quantity("1Ki"))),
        (IntOrString(80), IntOrString("80")),
        (RawExtension({"a": 1}), RawExtension({"a": True})),
        (RawExtension({"a": 1}), RawExtension({"a": 1.0})),
        (RawExtension({"a": None}), RawExtension({"a": []})),
        (RawExtension(), RawExtension({})),
        (RawExtension({}), FieldsV1({})),
        (Time(), MicroTime()),
    ],
)
def test_these_differ(a: object, b: object) -> None:
    assert same(a, b) is False
    assert same(b, a) is False


def nested(depth: int, innermost: object) -> object:
    value = innermost
    for _ in range(depth):
        value = Spec(inner=value)  # type: ignore[arg-type]
    return value


def test_depth_is_no_limit() -> None:
    assert same(nested(20_000, Spec(items=None)), nested(20_000, Spec(items=[])))
    assert same(nested(20_000, Spec(name="a")), nested(20_000, Spec(name="b"))) is False
    assert same(nested(20_000, Spec()), nested(20_000, Plain())) is False
    kept = nested(3, Spec())
    assert same(nested(20_000, kept), nested(20_000, kept))


TREES = st.recursive(
    st.none() | st.booleans() | st.text("ab", max_size=2),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("ab", max_size=1), inner, max_size=2)
        | st.builds(Plain, inner)
    ),
)


@pytest.mark.parametrize("depth", [3, 30, 5_000])
def test_what_makes_two_values_differ_is_noted_down_to_the_bottom(depth: int) -> None:
    a, b = nested(depth, Spec(name="a")), nested(depth, Spec(name="b"))
    different: dict[tuple[int, int], tuple[object, object]] = {}
    assert same(a, b, different) is False
    assert depth < len(different) < depth + 3
    while isinstance(a, Spec) and isinstance(b, Spec):
        assert (id(a), id(b)) in different
        a, b = a.inner, b.inner
    # What is noted is not looked at again.
    assert same(1, 2, {(id(1), id(2)): (1, 2)}) is False
    x, y = Spec(), Spec()
    assert same(x, y, {(id(x), id(y)): (x, y)}) is False


@given(TREES, TREES)
def test_noting_changes_no_answer(a: object, b: object) -> None:
    different: dict[tuple[int, int], tuple[object, object]] = {}
    assert same(a, b, different) == same(a, b)
    assert all(not same(x, y) for x, y in different.values())
    assert same(a, b) or different or not isinstance(a, (list, dict, Plain))


def test_a_part_that_is_the_very_object_is_the_same_even_if_nothing_equals_it() -> None:
    nan = float("nan")
    assert same(Spec(inner=nan, items=None), Spec(inner=nan, items=[]))  # type: ignore[arg-type]
    assert not same(Spec(inner=float("nan")), Spec(inner=nan))  # type: ignore[arg-type]


def emptied(tree: object) -> object:
    """The tree with every empty list and map replaced by None."""
    if isinstance(tree, Plain):
        return Plain(emptied(tree.items))  # type: ignore[arg-type]
    if isinstance(tree, list):
        return [emptied(item) for item in tree] or None
    if isinstance(tree, dict):
        return {key: emptied(item) for key, item in tree.items()} or None
    return tree


@given(TREES)
def test_a_tree_is_the_same_without_its_empty_parts(tree: object) -> None:
    assert same(tree, emptied(tree))


@given(TREES, TREES)
def test_being_the_same_is_symmetric(a: object, b: object) -> None:
    assert same(a, b) == same(b, a)
