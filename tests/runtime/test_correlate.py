"""Old counterparts of new items: what an update looks at, and what it compares with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.runtime import (
    FieldError,
    added_items,
    added_keys,
    added_map_keys,
    changed_items,
    changed_members,
    changed_values,
    duplicate,
    duplicates,
    find_item,
    has_duplicates,
    items,
    removed_items,
    removed_map_keys,
    same,
    touched_items,
    touched_values,
    update_forbidden,
)

PATH = (None, "items")


@dataclass(slots=True)
class Item:
    name: str
    value: int = 0
    tags: list[str] | None = None


@dataclass(slots=True, eq=False)
class Loose:
    """Hashed by identity, as a dataclass without eq is."""

    name: str


key = attrgetter("name")


def listed(text: str) -> list[Item | None]:
    """`a1 b2 -` is an item a of value 1, an item b of value 2, and an unset item."""
    return [
        None if word == "-" else Item(word[0], int(word[1])) for word in text.split()
    ]


def told(yielded: Iterable[tuple[int, Item, Item | None]]) -> str:
    """`0:a1<a2` is item a of value 1 at index 0, which was of value 2."""
    return " ".join(
        f"{index}:{item.name}{item.value}" + (f"<{was.name}{was.value}" if was else "")
        for index, item, was in yielded
    )


@pytest.mark.parametrize(
    ("new", "old", "changes"),
    [
        ("", "a1", ""),
        ("a1 b1", "", "0:a1 1:b1"),
        ("a1 b1", "a1 b1", ""),
        ("a1 b2", "a1 b1", "1:b2<b1"),
        ("a2 b2", "a1 b1", "0:a2<a1 1:b2<b1"),
        ("b1 a1", "a1 b1", ""),
        ("b2 a1", "a1 b1", "0:b2<b1"),
        ("a1 b1 c1", "a1 b1", "2:c1"),
        ("a1 c1 b2", "a1 b1", "1:c1 2:b2<b1"),
        ("b1", "a1 b1", ""),
        ("a1", "a1 b1", ""),
        # unset items have no key and are never yielded
        ("- a1", "a2", "1:a1<a2"),
        ("a1", "- a2", "0:a1<a2"),
        ("- a1", "- a2", "1:a1<a2"),
        ("- a1 b1", "a1 - b2", "2:b1<b2"),
        # with equal keys in the old list, the first counts
        ("a1 a2", "a1 a2", "1:a2<a1"),
        ("a2", "a1 a2", "0:a2<a1"),
        ("b1 a2", "b1 a2 a1", ""),
        ("b1 c1 a1", "b1 a2 a1", "1:c1 2:a1<a2"),
        # with equal keys in the new list, all have the same counterpart
        ("a1 a1 a2", "a1", "2:a2<a1"),
    ],
)
def test_map_lists_correlate_by_key(new: str, old: str, changes: str) -> None:
    assert told(changed_items(listed(new), listed(old), key)) == changes


def expected_changes(
    new: list[Item | None], old: list[Item | None]
) -> list[tuple[int, Item, Item | None]]:
    """The rule itself: compare with the first old item of the same key."""
    found = []
    for index, item in enumerate(new):
        if item is not None:
            was = next((o for o in old if o is not None and o.name == item.name), None)
            if was is None or not same(item, was):
                found.append((index, item, was))
    return found


ITEMS = st.builds(
    Item,
    st.sampled_from("abcd"),
    st.integers(0, 1),
    st.none() | st.just([]) | st.just(["t"]),
)
LISTS = st.lists(st.none() | ITEMS, max_size=6)


@given(st.data(), LISTS)
def test_scanning_in_step_changes_no_result(
    data: st.DataObject, old: list[Item | None]
) -> None:
    # Sharing items with the old list is what the scan in step is made for.
    pool = st.sampled_from(old) | ITEMS if old else ITEMS
    new = data.draw(st.lists(pool, max_size=6))
    assert list(changed_items(new, old, key)) == expected_changes(new, old)
    keys = [item.name for item in new if item is not None]
    if len(set(keys)) == len(keys):
        found = list(changed_items(new, old, key, distinct=True))
        assert found == expected_changes(new, old)


@given(st.data(), LISTS, st.booleans())
def test_items_that_were_touched_are_the_changed_ones_and_equal_ones(
    data: st.DataObject, old: list[Item | None], told_distinct: bool
) -> None:
    """A validator that is silent about an equal value sees what it has to, and nothing of a list that is the same."""
    pool = st.sampled_from(old) | ITEMS if old else ITEMS
    new = data.draw(
        st.lists(pool, max_size=6)
        | st.just([replace(item) if item else None for item in old])
    )
    keys = [item.name for item in new if item is not None]
    distinct = len(set(keys)) == len(keys) if told_distinct else None
    found = touched_items(new, old, key, distinct)
    assert all(item is not was for _, item, was in found)
    changed = [(i, x, w) for i, x, w in found if w is None or not same(x, w)]
    assert changed == ([] if same(new, old) else expected_changes(new, old))


@given(st.data(), LISTS)
def test_whoever_has_seen_to_the_first_items_is_told_of_those_behind(
    data: st.DataObject, old: list[Item | None]
) -> None:
    pool = st.sampled_from(old) | ITEMS if old else ITEMS
    new = data.draw(st.lists(pool, max_size=6, unique_by=lambda x: x and x.name))
    keys = [item and item.name for item in old]
    in_step = 0
    while in_step < min(len(new), len(old)) and (
        (item := new[in_step]) is not None and item.name == keys[in_step]
    ):
        in_step += 1
    start = data.draw(st.integers(0, in_step))
    every = touched_items(new, old, key, True)
    assert touched_items(new, old, key, True, start) == [
        found for found in every if found[0] >= start
    ]


def test_equal_items_are_touched_if_they_are_other_objects() -> None:
    """Whether the keys are distinct is found out if need be, unset items having none."""
    old = listed("- a1 b1")
    new = [None, Item("a", 1), old[2]]
    for distinct in (None, True):
        assert touched_items(new, old, key, distinct) == [(1, new[1], old[1])]
        assert touched_items(new, old, key, distinct)[0][2] is old[1]
    assert touched_items(new, old, key, False) == []
    assert touched_items([new[1]], [old[1]], key) == [(0, new[1], old[1])]
    assert touched_items([*new, Item("a", 2)], old, key) == [(3, Item("a", 2), old[1])]


class Name(str):
    """A key whose comparisons are counted."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Name.compared += 1
        return str.__eq__(self, other)


def test_values_with_hashes_are_not_compared_one_by_one() -> None:
    names = [Name(f"n{number}") for number in range(100)]
    others = [Name(f"n{number}") for number in range(100, 200)]
    Name.compared = 0
    assert not has_duplicates(names)
    assert duplicates(PATH, names) == []
    assert len(list(changed_members(names, others))) == 100
    assert len(added_items(PATH, names, others)) == 100
    assert Name.compared < 200


def test_an_item_is_left_out_if_only_its_emptiness_differs() -> None:
    new, old = [Item("a", 1, [])], [Item("a", 1, None)]
    assert list(changed_items(new, old, key)) == []


@pytest.mark.parametrize("old", [None, [], ()])
def test_without_an_old_list_every_item_is_new(old: list[Item] | None) -> None:
    new = listed("a1 - b1")
    assert told(changed_items(new, old, key)) == "0:a1 2:b1"
    assert told(changed_members(new, old)) == "0:a1 2:b1"
    assert told(items(new)) == "0:a1 2:b1"
    assert list(changed_items(None, old, key)) == []
    assert list(changed_members(None, old)) == []
    assert list(items(None)) == []
    assert list(changed_items([], listed("a1"), key)) == []
    assert list(changed_members(None, listed("a1"))) == []
    assert list(changed_members([], ["a"])) == []


@pytest.mark.parametrize(
    ("new", "old", "changes"),
    [
        ("a1 b1", "b1 a1", ""),
        ("a1 b2 a1", "a1 b1", "1:b2"),
        ("- a2", "a1 -", "1:a2"),
    ],
)
def test_set_lists_of_structs_correlate_by_equality(
    new: str, old: str, changes: str
) -> None:
    assert told(changed_members(listed(new), listed(old))) == changes


def test_set_lists_of_scalars_correlate_by_equality() -> None:
    old = ["a", None, "b"]
    assert list(changed_members(["b", "c", None, "a"], old)) == [(1, "c", None)]
    assert list(changed_members(old, old)) == []
    assert list(changed_members([b"x"], [b"y", b"x"])) == []
    assert list(changed_members([Loose("a")], [Loose("b"), Loose("a")])) == []


def test_atomic_lists_do_not_correlate() -> None:
    assert list(items(["a", None, "a"])) == [(0, "a", None), (2, "a", None)]


def test_map_values_correlate_by_key_in_sorted_order() -> None:
    new = {"c": [1], "b": [2], "a": [3], "d": []}
    old: dict[str, list[int]] = {"b": [2], "a": [4], "z": []}
    assert list(changed_values(new, old)) == [
        ("a", [3], [4]),
        ("c", [1], None),
        ("d", [], None),
    ]
    assert [name for name, _, _ in changed_values(new, None)] == ["a", "b", "c", "d"]
    assert list(changed_values(None, old)) == []
    assert list(changed_values(new, new)) == []


def test_map_values_that_are_the_very_objects_are_left_out_however_they_compare() -> (
    None
):
    kept, equal = [2], [4]
    new: dict[str, list[int] | None] = {"c": [1], "b": kept, "a": [4], "d": None}
    old: dict[str, list[int] | None] = {"b": kept, "a": equal, "z": []}
    assert touched_values(new, old) == [("a", [4], [4]), ("c", [1], None)]
    assert touched_values(new, old)[0][2] is equal
    assert [name for name, _, _ in touched_values(new, None)] == ["a", "b", "c"]
    assert touched_values(None, old) == []
    assert touched_values(new, new) == []


def test_added_keys_are_those_the_old_map_lacks() -> None:
    assert added_keys({"c": 1, "b": 1, "a": 2}, {"b": 3}) == ["a", "c"]
    assert added_keys({"b": 1, "a": 1}, None) == ["a", "b"]
    assert added_keys(None, {"a": 1}) == []


def test_the_first_item_with_the_key_is_found() -> None:
    found = listed("- a1 b1 b2")
    assert find_item(found, key, "b") == (2, found[2])
    assert find_item(found, key, "z") == (-1, None)
    assert find_item(None, key, "z") == (-1, None)


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ([], False),
        (["a", "b"], False),
        (["a", "b", "a"], True),
        ([None, "a"], False),
        ([None, None], True),
        ([("a", 1), ("a", 2)], False),
        ([("a", 1), ("a", 1)], True),
        ([["a"], ["b"]], False),
        ([["a"], ["a"]], True),
        ([Item("a"), Item("b")], False),
        ([Item("a", tags=[]), Item("a")], True),
        ([Loose("a"), Loose("a")], True),
        ([Loose("a"), Loose("b")], False),
    ],
)
def test_duplicates_are_noticed(values: list[object], answer: bool) -> None:
    assert has_duplicates(values) is answer


def test_every_later_duplicate_is_reported_once_and_in_order() -> None:
    assert duplicates(PATH, ["a", "b", "a", None, "b", None, "a"]) == [
        duplicate((PATH, 2), "a"),
        duplicate((PATH, 4), "b"),
        duplicate((PATH, 6), "a"),
    ]
    assert duplicates(PATH, None) == []


def test_a_duplicate_key_shows_the_whole_item() -> None:
    listing = listed("a1 - a2 b1")
    assert duplicates(PATH, listing, key) == [duplicate((PATH, 2), Item("a", 2))]
    assert duplicates(PATH, listing) == []
    unhashable = duplicates(PATH, [Item("a", tags=[]), Item("a")], level="beta")
    assert unhashable == [duplicate((PATH, 1), Item("a"), level="beta")]


def test_duplicates_carry_the_marks_of_their_rule() -> None:
    [error] = duplicates(PATH, ["<", "<"], as_json=True, short_circuit=True)
    assert str(error) == r'items[1]: Duplicate value: "\u003c"'
    assert error.short_circuit


def no_add(index: int) -> FieldError:
    return update_forbidden((PATH, index), "NoAddItem")


NO_REMOVE = update_forbidden(PATH, "NoRemoveItem")


@pytest.mark.parametrize(
    ("new", "old", "added", "removed"),
    [
        ("", "", [], 0),
        ("a1", "", [0], 0),
        ("", "a1 b1", [], 2),
        ("a2 c1 - d1", "a1 b1 -", [1, 3], 1),
        ("a1", "a1 a2", [], 0),
    ],
)
def test_items_may_not_be_added_or_removed_by_key(
    new: str, old: str, added: list[int], removed: int
) -> None:
    news, olds = listed(new), listed(old)
    assert added_items(PATH, news, olds, key) == [no_add(index) for index in added]
    assert removed_items(PATH, news, olds, key) == [NO_REMOVE] * removed


def test_without_a_key_items_are_matched_by_equality() -> None:
    assert added_items(PATH, ["a", "c"], ["b", "a"]) == [no_add(1)]
    assert removed_items(PATH, ["a", "c"], ["b", "a"]) == [NO_REMOVE]
    assert added_items(PATH, listed("a1 a2"), listed("a2")) == [no_add(0)]
    assert removed_items(PATH, None, ["b"]) == [NO_REMOVE]
    assert added_items(PATH, ["b"], None) == [no_add(0)]
    # A list of none but unset items has no struct in it, though structs have no hash.
    assert added_items(PATH, listed("a1"), [None]) == [no_add(0)]
    assert told(changed_members(listed("a1"), [None])) == "0:a1"


def test_map_keys_may_not_be_added_or_removed() -> None:
    new, old = {"b": 1, "a": 1}, {"z": 1, "a": 2, "y": 1}
    assert added_map_keys(PATH, new, old) == [
        update_forbidden((PATH, ("b",)), "NoAddItem")
    ]
    assert removed_map_keys(PATH, new, old, level="alpha") == [
        update_forbidden((PATH, (gone,)), "NoRemoveItem", level="alpha")
        for gone in ("y", "z")
    ]
    assert added_map_keys(PATH, None, old) == []
    assert len(removed_map_keys(PATH, None, old)) == 3


def test_what_differs_in_a_list_with_repeated_keys_is_noted_item_by_item() -> None:
    """So that the checks of each item do not compare it again."""
    old = [Item("a", 1), Item("a", 2)]
    new = [Item("a", 3), Item("a", 4)]
    different: dict[tuple[int, int], tuple[object, object]] = {}
    touched_items(new, old, attrgetter("name"), different=different)
    assert (id(new[0]), id(old[0])) in different
    assert (id(new[1]), id(old[0])) in different
