"""Decoding with an old object at hand: the result is the same, and unchanged parts are the old ones themselves."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emit.codec.workshop import Built
from validation_gen.runtime import DecodeError

JSON = Any

OLD: JSON = {
    "kind": "Root",
    "spec": {
        "text": "t",
        "tags": ["a"],
        "labels": {"a": "b"},
        "child": {"name": "c", "extra": {"x": ["y"]}},
        "kids": [
            {"name": "k0"},
            {"name": "k1", "kids": [{"name": "deep"}]},
            {"name": "k2"},
        ],
        "kidPtrs": [None, {"name": "p1"}],
        "kidMap": {"m0": {"name": "m0"}, "m1": {"name": "m1", "extra": {"q": []}}},
    },
}


def decode_again(everything: Built, change: Any) -> tuple[Any, Any]:
    """The old object, and the one that comes of changed data when the old one may be shared."""
    old = everything.decode_root(OLD)
    data = copy.deepcopy(OLD)
    change(data["spec"])
    new = everything.decode_root(data, reuse=(old, OLD))
    assert new == everything.decode_root(data)
    return old.spec, new.spec


def test_the_same_data_gives_the_old_object(everything: Built) -> None:
    old = everything.decode_root(OLD)
    assert everything.decode_root(copy.deepcopy(OLD), reuse=(old, OLD)) is old


def test_a_change_makes_new_what_is_above_it_and_shares_the_rest(
    everything: Built,
) -> None:
    def change(spec: JSON) -> None:
        spec["kids"][1]["kids"][0]["name"] = "changed"

    old, new = decode_again(everything, change)
    assert new.kids is not old.kids
    assert new.kids[1] is not old.kids[1]
    assert new.kids[0] is old.kids[0]
    assert new.kids[2] is old.kids[2]
    for name in (
        "tags",
        "labels",
        "child",
        "kid_ptrs",
        "kid_map",
        "kept_child",
        "limits",
    ):
        if getattr(new, name):
            assert getattr(new, name) is getattr(old, name)


def test_maps_share_by_key(everything: Built) -> None:
    def change(spec: JSON) -> None:
        spec["kidMap"] = {
            "m2": {"name": "m2"},
            "m1": spec["kidMap"]["m1"],
            "m0": {"name": "x"},
        }

    old, new = decode_again(everything, change)
    assert new.kid_map["m1"] is old.kid_map["m1"]
    assert new.kid_map["m0"] is not old.kid_map["m0"]


def test_structs_that_are_missing_in_both_are_shared(everything: Built) -> None:
    old, new = decode_again(everything, lambda spec: spec.update(text="changed"))
    assert new.kept_child is old.kept_child


@pytest.mark.parametrize(
    ("order", "shared"),
    [
        pytest.param([0, 1, 2], [0, 1, 2], id="unchanged"),
        pytest.param([1, 2], [1, 2], id="one removed at the start"),
        pytest.param([0, 2], [0, 2], id="one removed in the middle"),
        pytest.param(["new", 0, 1, 2], [None, 0, 1, 2], id="one added at the start"),
        pytest.param([0, "new", 1, 2], [0, None, 1, 2], id="one added in the middle"),
        pytest.param([2, 1, 0], [2, 1, 0], id="another order"),
        pytest.param(
            [0, 0, 1, 2],
            [0, None, 1, 2],
            id="one doubled: each old item is shared once",
        ),
        pytest.param(["new"], [None], id="all replaced"),
        pytest.param([], [], id="emptied"),
    ],
)
def test_items_are_shared_wherever_they_stand(
    everything: Built, order: list[Any], shared: list[int | None]
) -> None:
    def change(spec: JSON) -> None:
        kids = spec["kids"]
        spec["kids"] = [
            copy.deepcopy(kids[i]) if i != "new" else {"name": "new"} for i in order
        ]

    old, new = decode_again(everything, change)
    places = {id(kid): index for index, kid in enumerate(old.kids)}
    assert [places.get(id(kid)) for kid in new.kids] == shared


def test_a_changed_item_shares_with_the_old_one_of_its_name_even_if_others_moved(
    everything: Built,
) -> None:
    def change(spec: JSON) -> None:
        spec["kids"][1]["ptr"] = {"name": "new"}
        spec["kids"].pop(0)

    old, new = decode_again(everything, change)
    assert new.kids[0] is not old.kids[1]
    assert new.kids[0].kids is old.kids[1].kids
    assert new.kids[1] is old.kids[2]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param({"i8": 1}, {"i8": True}, id="a bool equals an integer"),
        pytest.param({"i8": 1}, {"i8": 1.0}, id="a float equals an integer"),
        pytest.param({"numbers": [0]}, {"numbers": [False]}, id="inside a list"),
        pytest.param(
            {"kids": [{"name": "a"}]},
            {"kids": {"name": "a"}},
            id="a map where a list was",
        ),
    ],
)
def test_data_that_only_compares_equal_is_not_taken_for_the_same(
    everything: Built, old: JSON, new: JSON
) -> None:
    before = everything.decode_spec(old)
    with pytest.raises(DecodeError):
        everything.decode_spec(new, reuse=(before, old))


def test_data_of_another_kind_than_json_is_read_without_sharing(
    everything: Built,
) -> None:
    marker = object()
    old = everything.decode_spec({"anything": marker, "kids": [{"name": "a"}]})
    new = everything.decode_spec(
        {"anything": marker, "kids": [{"name": "a"}]},
        reuse=(old, {"anything": marker, "kids": [{"name": "a"}]}),
    )
    assert new.anything is marker
    assert new.kids[0] is old.kids[0]


CHILDREN = st.recursive(
    st.fixed_dictionaries({}, optional={"name": st.sampled_from(["a", "b", "c"])}),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "name": st.sampled_from(["a", "b"]),
            "kids": st.lists(inner, max_size=3),
            "ptr": inner,
            "extra": st.dictionaries(
                st.sampled_from("xyz"), st.lists(st.just("v"), max_size=2), max_size=2
            ),
        },
    ),
    max_leaves=6,
)
SPECS = st.fixed_dictionaries(
    {},
    optional={
        "exec": st.sampled_from(["", "run"]),
        "tags": st.lists(st.sampled_from("ab"), max_size=3),
        "kids": st.lists(CHILDREN, max_size=4),
        "kidPtrs": st.lists(st.one_of(st.none(), CHILDREN), max_size=3),
        "kidMap": st.dictionaries(st.sampled_from("xyz"), CHILDREN, max_size=3),
        "child": st.one_of(st.none(), CHILDREN),
        "childPtr": st.one_of(st.none(), CHILDREN),
        "anything": st.sampled_from([1, True, 1.0, None, [], {}]),
    },
)


@given(old_data=SPECS, new_data=SPECS)
def test_sharing_never_shows_in_the_result(
    everything: Built, old_data: JSON, new_data: JSON
) -> None:
    old = everything.decode_spec(old_data)
    new = everything.decode_spec(new_data, reuse=(old, old_data))
    assert new == everything.decode_spec(new_data)
    assert old == everything.decode_spec(old_data)
    assert type(new.anything) is type(new_data.get("anything"))
