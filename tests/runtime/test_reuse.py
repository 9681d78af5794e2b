"""Which old part belongs to which new data; only data that is the same all through is shared whole."""

from __future__ import annotations

from typing import Any

import pytest

from validation_gen.runtime.reuse import reuse_items, reuse_part, same_data

STRANGE = object()


@pytest.mark.parametrize(
    ("new", "old", "answer"),
    [
        (1, 1, True),
        (1, 2, False),
        (1, True, False),
        (1, 1.0, False),
        ("a", "a", True),
        ([{"a": None}], [{"a": None}], True),
        ([{"a": 0}], [{"a": False}], False),
        # Equal objects in another order of keys count as different: that costs time and nothing else.
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, False),
        # What is no JSON is the same only if it is one object.
        ({"a": STRANGE}, {"a": STRANGE}, False),
        ({"a": STRANGE, "b": 1}, {"a": STRANGE, "b": True}, False),
        (STRANGE, STRANGE, True),
    ],
)
def test_data_is_the_same_or_not(new: Any, old: Any, answer: bool) -> None:
    assert same_data(new, old) is answer
    assert same_data(old, new) is answer


def test_a_part_comes_with_its_data() -> None:
    assert reuse_part("x", {"n": {"a": 1}}, "n") == ("x", {"a": 1})
    assert reuse_part("x", {"n": None}, "n") == ("x", {})
    assert reuse_part("x", {}, "n") == ("x", {})
    assert reuse_part(None, {"n": {"a": 1}}, "n") is None


def named(*names: str) -> list[Any]:
    """Items by name; `a1` has the name a and another value."""
    return [
        {"name": name[0], "value": name[1:]} if name != "-" else None for name in names
    ]


@pytest.mark.parametrize(
    ("new", "old", "shared"),
    [
        ("a b", "a b", "a b"),
        ("b a", "a b", "b a"),
        ("a1 b", "a b", "a b"),
        ("b1 a1", "a b", "b a"),
        ("c a1", "a b", "b a"),
        ("b", "a b", "b"),
        ("b1", "a b", "b"),
        ("c b a", "a b", "- b a"),
        ("a a", "a b", "a b"),
        ("a a a", "a", "a - -"),
        ("a1 a2", "a3 a4", "a3 a4"),
        ("a1 a2 a3", "a3 a4", "a4 - a3"),
        ("x y", "a b", "a b"),
        ("x", "a b", "a"),
        ("x y z", "a b", "a b -"),
        ("a1 b1", "- b", "- b"),
        ("", "a", ""),
        ("a", "", "-"),
    ],
)
def test_an_item_shares_with_itself_else_with_what_seems_to_be_it(
    new: str, old: str, shared: str
) -> None:
    old_data = named(*old.split())
    values = old.split()
    found = reuse_items(named(*new.split()), (values, old_data))
    assert [part[0] if part else "-" for part in found] == shared.split()
    for part in found:
        assert part is None or part[1] == old_data[values.index(part[0])]


def test_items_of_data_that_does_not_belong_to_the_old_list_share_nothing() -> None:
    data = named("a", "b")
    assert reuse_items(data, None) == [None, None]
    assert reuse_items(data, (["a", "b"], {"a": 1, "b": 2})) == [None, None]
    assert reuse_items(data, (["a"], data)) == [None, None]


def test_items_that_are_no_json_or_have_no_name_share_by_place() -> None:
    strange = {"a": STRANGE}
    old = (["x", "y"], [{"n": 1}, strange])
    assert reuse_items([{"a": STRANGE}, {"n": 2}], old) == [
        ("x", {"n": 1}),
        ("y", strange),
    ]
    # The very object is found wherever it stands.
    assert reuse_items([strange, {"n": 2}], old) == [("y", strange), ("x", {"n": 1})]
    assert reuse_items([{}, {}], (["x", "y"], [{"n": 1}, {}])) == [
        ("x", {"n": 1}),
        ("y", {}),
    ]
    assert reuse_items([5, {}], (["x", "y"], [5, 5])) == [("x", 5), None]


def test_data_is_the_same_whatever_objects_it_shares() -> None:
    once, again = "".join(["sha", "red"]), "".join(["sha", "red"])
    assert once is not again
    assert same_data([once, once, [1]], [once, again, [1]])
