"""Shard selectors, against what Kubernetes' own parser and hash say (testdata/overlay)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kubernetes_api.core.v1 import Pod
from kubernetes_api.meta.v1 import (
    ListOptions,
    ObjectMeta,
    ShardRange,
    fnv1a_64,
    parse_shard_selector,
    shard_matches,
    validate_list_options,
)
from kubernetes_api.types import UID
from tests.overlay.recorded import FOLDER

UID_FIELD = "object.metadata.uid"
FIRST = f"shardRange({UID_FIELD}, '0x0000000000000000', '0x8000000000000000')"
SECOND = f"shardRange({UID_FIELD}, '0x8000000000000000', '0x10000000000000000')"


def recorded(name: str) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = json.loads(
        (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    )
    return data


@pytest.mark.parametrize(
    "case", recorded("shard_selectors"), ids=lambda case: case["selector"][-60:]
)
def test_selectors_are_read_as_kubernetes_does(case: dict[str, Any]) -> None:
    wanted = case["error"]
    if wanted is None:
        assert parse_shard_selector(case["selector"])
        return
    with pytest.raises(ValueError) as raised:
        parse_shard_selector(case["selector"])
    said = str(raised.value)
    # What is no selector by its grammar is told in words of our own: Kubernetes has those of a parser of CEL.
    assert said == wanted or said.startswith("shard selector: ")
    if said != wanted:
        by_grammar = ("CEL parse error", "unexpected expression kind", "unsupported function",
                      "shardRange() ", "hexStart must be a string literal")  # fmt: skip
        assert wanted.startswith(by_grammar)


@pytest.mark.parametrize(
    "case", recorded("shard_matches"), ids=lambda case: json.dumps(case)[-90:]
)
def test_objects_are_chosen_as_kubernetes_does(case: dict[str, Any]) -> None:
    uid, namespace = case["uid"], case.get("namespace", "")
    pod = Pod(metadata=ObjectMeta(uid=UID(uid), namespace=namespace))
    data = {"metadata": {"uid": uid, "namespace": namespace}}
    assert shard_matches(case["selector"], pod) == case["matches"]
    assert shard_matches(case["selector"], data) == case["matches"]


def test_what_is_not_there_is_empty() -> None:
    empty = [{"metadata": {"uid": ""}}, {"metadata": {}}, {"metadata": None}, {}, 3]
    for obj in (*empty, Pod(), {"metadata": {"uid": 3}}):
        assert not shard_matches(FIRST, obj)
        assert shard_matches(SECOND, obj)


def test_every_object_is_in_one_of_two_halves() -> None:
    for number in range(100):
        obj = {"metadata": {"uid": str(number)}}
        assert shard_matches(FIRST, obj) != shard_matches(SECOND, obj)
        assert shard_matches(f"{FIRST} || {SECOND}", obj)


def test_the_hash_is_the_one_of_its_authors() -> None:
    """From the test vectors of the reference implementation, http://www.isthe.com/chongo/tech/comp/fnv/."""
    assert fnv1a_64(b"") == 0xCBF29CE484222325
    assert fnv1a_64(b"a") == 0xAF63DC4C8601EC8C
    assert fnv1a_64(b"foobar") == 0x85944171F73967E8


def test_ranges_are_told() -> None:
    assert parse_shard_selector(SECOND) == (ShardRange(UID_FIELD, 2**63, 2**64),)
    with pytest.raises(ValueError, match="empty shard selector"):
        shard_matches("", Pod())


def test_list_options_say_what_is_wrong_with_their_selector() -> None:
    assert validate_list_options(ListOptions()) == []
    assert validate_list_options(ListOptions(shard_selector=FIRST)) == []
    [error] = validate_list_options(ListOptions(shard_selector=" "))
    assert str(error) == (
        'shardSelector: Invalid value: " ": empty shard selector is not allowed;'
        " omit the parameter for unfiltered lists"
    )
    assert error.overlay == "k8s.io/apiserver/pkg/sharding, Parse"
    assert validate_list_options(ListOptions(shard_selector=" "), overlay=False) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"resource_version_match": "Exact", "resource_version": "1"}, []),
        (
            {"resource_version_match": "Exact"},
            [
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided"
            ],
        ),
        (
            {
                "resource_version_match": "Newest",
                "resource_version": "0",
                "continue_": "x",
            },
            [
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden when continue is provided",
                'resourceVersionMatch: Unsupported value: "Newest": supported values: "Exact", "NotOlderThan", ""',
            ],
        ),
        (
            {"resource_version_match": "Exact", "resource_version": "0"},
            [
                'resourceVersionMatch: Forbidden: resourceVersionMatch "exact" is forbidden for resourceVersion "0"'
            ],
        ),
        (
            {"send_initial_events": False},
            ["sendInitialEvents: Forbidden: sendInitialEvents is forbidden for list"],
        ),
        (
            {"watch": True, "send_initial_events": True},
            [
                "resourceVersionMatch: Forbidden: sendInitialEvents requires setting"
                " resourceVersionMatch to NotOlderThan"
            ],
        ),
        (
            {
                "watch": True,
                "resource_version_match": "Exact",
                "continue_": "x",
            },
            [
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden"
                " for watch unless sendInitialEvents is provided",
                'resourceVersionMatch: Unsupported value: "Exact": supported values: "NotOlderThan"',
                "resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden when continue is provided",
            ],
        ),
        (
            {
                "watch": True,
                "resource_version_match": "NotOlderThan",
                "send_initial_events": True,
            },
            [],
        ),
    ],
)
def test_list_options_go_together(options: dict[str, Any], said: list[str]) -> None:
    errors = validate_list_options(ListOptions(**options))
    assert [str(error) for error in errors] == said
