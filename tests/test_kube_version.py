"""Versions of Kubernetes: how they are written and ordered, what they turn on, which kinds they serve."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kubernetes_api.features import FEATURES, VERSIONS
from validation_gen.kube_version import (
    KubeVersion,
    KubeVersionError,
    Lifecycle,
    first_version,
    is_served,
    known_version,
    merged,
    options_at,
    parse_version,
    served_in,
    with_defaults,
)

CORPUS = Path(__file__).parents[1] / "generated" / "kubernetes_api"
OPTION = re.compile(r"\+k8s:if(?:Enabled|Disabled)\(\"?(\w+)")

minors = st.integers(0, 9_999)
versions = st.builds(KubeVersion, minors, minors)


@given(versions)
def test_what_is_printed_is_read(version: KubeVersion) -> None:
    assert parse_version(str(version)) == version


@given(versions, versions)
def test_versions_are_ordered_as_numbers(one: KubeVersion, other: KubeVersion) -> None:
    numbers = (one.major, one.minor), (other.major, other.minor)
    assert (one < other) == (numbers[0] < numbers[1])


@pytest.mark.parametrize(
    "text", ["1.37", "v1.37", "1.37.2", "v1.37.2+k3s1", "v1.37.0-alpha.1", "v1.37.3-gke.1000"]
)  # fmt: skip
def test_versions_are_read_as_they_are_printed_elsewhere(text: str) -> None:
    assert parse_version(text) == KubeVersion(1, 37)


@pytest.mark.parametrize(
    "text", ["", "1", "1.", "v", "1.x", "1.37.", "1,37", " 1.37", "1.37\n", "1.99999", "latest", "1.37.2.1"]
)  # fmt: skip
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(KubeVersionError, match=r"expected major\.minor, as in 1\.37"):
        parse_version(text)


def test_a_version_that_nobody_knows_is_refused_with_those_that_are() -> None:
    with pytest.raises(KubeVersionError) as raised:
        known_version("1.99")
    assert str(raised.value) == (
        "Kubernetes 1.99 is not known here: known are 1.32, 1.33, 1.34, 1.35, 1.36, 1.37"
    )


def test_the_known_versions_are_one_behind_the_other() -> None:
    known = [known_version(text) for text in VERSIONS]
    assert all(b == KubeVersion(a.major, a.minor + 1) for a, b in pairwise(known))


def options_in_corpus() -> Iterator[str]:
    for file in sorted(CORPUS.rglob("types.py")):
        yield from OPTION.findall(file.read_text(encoding="utf-8"))


def test_every_option_of_the_corpus_has_a_row() -> None:
    named = set(options_in_corpus())
    assert "DRAPartitionableDevicesType" in named
    assert named <= set(FEATURES)


def test_options_are_as_the_documentation_of_the_gates_says() -> None:
    """Those that are on by default are in beta in 1.37; all others are in alpha."""
    assert options_at(KubeVersion(1, 36)) == dict.fromkeys(FEATURES, False)
    on = [n for n, is_on in options_at(KubeVersion(1, 37)).items() if is_on]
    assert on == ["HPAScaleToZero", "ManifestBasedAdmissionControlConfig"]


OWN = {"A": {"1.9": True, "1.10": False, "1.30": True}, "B": {"1.30": True}}


@pytest.mark.parametrize(
    ("version", "is_on"),
    [
        ("1.8", [False, False]),
        ("1.9", [True, False]),
        ("1.10", [False, False]),
        ("1.29", [False, False]),
        ("1.30", [True, True]),
        ("2.0", [True, True]),
    ],
)
def test_an_option_is_as_its_latest_stage_has_it(
    version: str, is_on: list[bool]
) -> None:
    assert list(options_at(parse_version(version), OWN).values()) == is_on


def test_the_later_table_says_how_an_option_is() -> None:
    table = merged(OWN, {"B": {"1.31": False}})
    assert options_at(KubeVersion(1, 31), table) == {"A": True, "B": False}
    assert first_version("B", table) == KubeVersion(1, 31)
    assert first_version("C", table) is None


LIVES = [
    (Lifecycle(), "always", ("1.0", "1.37"), ()),
    (Lifecycle("1.34"), "as of 1.34", ("1.34", "1.100"), ("1.33", "1.4")),
    (Lifecycle("1.11", "1.14", "1.22"), "from 1.11 to 1.21", ("1.11", "1.21"), ("1.10", "1.22")),
    (Lifecycle("1.36", removed="1.37"), "in 1.36 only", ("1.36",), ("1.35", "1.37")),
    (Lifecycle(removed="1.22"), "until 1.21", ("1.1", "1.21"), ("1.22",)),
]  # fmt: skip


@pytest.mark.parametrize(("life", "words", "there", "not_there"), LIVES)
def test_a_kind_is_served_in_its_range(
    life: Lifecycle, words: str, there: tuple[str, ...], not_there: tuple[str, ...]
) -> None:
    assert served_in(life) == words
    assert all(is_served(life, parse_version(v)) for v in there)
    assert not any(is_served(life, parse_version(v)) for v in not_there)


@pytest.mark.parametrize(
    ("said", "api_version", "meant"),
    [
        (Lifecycle("1.34"), "resource.k8s.io/v1", Lifecycle("1.34")),
        (Lifecycle("1.33"), "resource.k8s.io/v1alpha3", Lifecycle("1.33", "1.36", "1.39")),
        (Lifecycle("1.32", "1.34"), "v1beta1", Lifecycle("1.32", "1.34", "1.37")),
        (Lifecycle("1.11", removed="1.22"), "v1beta1", Lifecycle("1.11", "1.14", "1.22")),
        (Lifecycle(removed="1.22"), "v1beta1", Lifecycle(removed="1.22")),
    ],
)  # fmt: skip
def test_what_is_not_said_follows(
    said: Lifecycle, api_version: str, meant: Lifecycle
) -> None:
    assert with_defaults(said, api_version) == meant
