"""Near misses: one change each, labelled, and enough of them to make most rules fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

import pytest

from tests.compiled import Compiled
from validation_gen.apitypes import Int8
from validation_gen.runtime import same
from validation_gen.testing import example, recording, variations


class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"


@dataclass(kw_only=True)
class Inner:
    deep: Int8 = 0


@dataclass(kw_only=True)
class Sample:
    name: str = ""
    mode: Mode | Literal[""] = ""
    count: Int8 = 0
    flag: bool = False
    maybe: str | None = None
    items: list[str | None] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    inner: Inner = field(default_factory=Inner)
    other: Inner | None = None


@pytest.mark.parametrize(
    ("sample", "field", "labels"),
    [
        (
            Sample(name="ab"),
            "name",
            [
                "unset",
                "other characters",
                "1 character",
                "64 characters",
                "254 characters",
                "4097 characters",
                "other text",
            ],
        ),
        (
            Sample(),
            "mode",
            [
                "set",
                "'Fast'",
                "'Safe'",
                "other characters",
                "64 characters",
                "254 characters",
                "4097 characters",
                "other text",
            ],
        ),
        (Sample(count=5), "count", ["unset", "-1", "4", "6", "-128", "127"]),
        (Sample(), "count", ["set", "-1", "1", "-128", "127"]),
        (Sample(flag=True), "flag", ["unset"]),
        (Sample(), "flag", ["set"]),
        (
            Sample(items=["x", "y"]),
            "items",
            [
                "unset",
                "last item twice",
                "1 item",
                "1 item more",
                "1025 items",
                "None at the end",
            ],
        ),
        (
            Sample(labels={"x": "1", "y": "2"}),
            "labels",
            [
                "unset",
                "1 key",
                "a key of other characters",
                "a key of 64 characters",
                "a key of 254 characters",
                "a key of 4097 characters",
                "1025 keys",
            ],
        ),
        (Sample(), "inner", []),
        (
            Sample(inner=Inner(deep=3)),
            "inner.deep",
            ["unset", "-1", "2", "4", "-128", "127"],
        ),
        (Sample(), "other", ["set"]),
        (Sample(other=Inner()), "other", ["unset"]),
    ],
)
def test_what_is_changed(sample: Sample, field: str, labels: list[str]) -> None:
    prefix = f"{field}: "
    found = [label for label, _ in variations(sample) if label.startswith(prefix)]
    assert found == [prefix + label for label in labels]


def test_items_and_values_are_changed_too() -> None:
    sample = Sample(items=["x"], labels={"k": "v"})
    labels = [label for label, _ in variations(sample)]
    assert "items[0]: other text" in labels and "labels[k]: other text" in labels


def test_each_copy_differs_and_the_object_stays_as_it_is(claims: Compiled) -> None:
    big = example(claims.types.BigClaim)
    before = repr(big)
    copies = list(variations(big))
    assert [label for label, copy in copies if same(copy, big)] == []
    assert len({label for label, _ in copies}) == len(copies)
    assert repr(big) == before


def test_examples_and_their_variations_make_most_rules_fail(claims: Compiled) -> None:
    validate = claims.generated.validate_big_claim
    with recording(["tested_api.types_gen"]) as coverage:
        for on in (False, True):
            start = example(claims.types.BigClaim, options={"Turbo": on})
            start.fixed = "x"
            for _, copy in variations(start):
                for old in (None, start):
                    for option in (False, True):
                        validate(copy, old, options={"Turbo": option})
    declared = [rule for rule in coverage.rules if rule.kind == "BigClaim"]
    unseen = {(r.path, r.origin) for r in coverage.unseen() if r.kind == "BigClaim"}
    assert len(declared) > 60
    assert unseen <= {
        ("", "zeroOrOneOf"),
        ("moded.command", ""),
        ("source.safe.name", "format=k8s-short-name"),
        ("source.safe.name", "maxLength"),
        ("source.safe.size", "maximum"),
        ("source.safe.size", "minimum"),
        ("source.safe.size", "neq"),
    }
