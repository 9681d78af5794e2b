"""The metadata of objects, against what Kubernetes' own functions say of the same data (testdata/overlay)."""

from __future__ import annotations

import pytest

from kubernetes_api.meta.v1 import ObjectMeta, decode_object_meta
from kubernetes_api.meta.v1.names import dns_label, dns_subdomain, path_segment
from kubernetes_api.meta.v1.object_meta import (
    kind_metadata_errors,
    object_meta_errors,
    object_meta_update_errors,
)
from kubernetes_api.types import UID
from tests.overlay.recorded import Recorded, read_cases
from validation_gen.runtime import ROOT, Path
from validation_gen.runtime.operation import CREATE, UPDATE

CASES = read_cases("object_meta")
NAMES = {rule.__name__: rule for rule in (dns_label, dns_subdomain, path_segment)}
METADATA: Path = (ROOT, "metadata")


def test_no_two_cases_are_called_the_same() -> None:
    assert len({case.case for case in CASES}) == len(CASES) > 100


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.case)
def test_errors_are_those_of_kubernetes(case: Recorded) -> None:
    meta = decode_object_meta(case.new)
    if case.old is None:
        name = NAMES[case.name or "dns_subdomain"]
        found = object_meta_errors(
            METADATA, meta, namespaced=case.namespaced, name=name
        )
    else:
        found = object_meta_update_errors(METADATA, meta, decode_object_meta(case.old))
    assert [(e.type, str(e), e.origin) for e in found] == [
        (answer.type, answer.text, answer.origin) for answer in case.errors
    ]


def kind_errors(
    meta: ObjectMeta, old: ObjectMeta | None = None, namespaced: bool = True
) -> list[str]:
    op = CREATE if old is None else UPDATE
    errors = kind_metadata_errors(op, METADATA, meta, old, namespaced=namespaced)
    return [str(error) for error in errors]


def test_a_kind_is_not_asked_for_what_a_server_fills_in() -> None:
    assert kind_errors(ObjectMeta(name="a")) == []
    assert kind_errors(ObjectMeta(generate_name="a-")) == []
    assert kind_errors(ObjectMeta(name="a"), namespaced=False) == []
    assert kind_errors(ObjectMeta()) == [
        "metadata.name: Required value: name or generateName is required"
    ]
    stored = decode_object_meta({
        "name": "a",
        "namespace": "b",
        "uid": "u",
        "resourceVersion": "5",
        "generation": 4,
        "creationTimestamp": "2026-01-01T00:00:00Z",
        "deletionTimestamp": "2026-01-02T00:00:00Z",
        "deletionGracePeriodSeconds": 30,
    })  # fmt: skip
    assert kind_errors(ObjectMeta(name="a"), stored) == []
    assert kind_errors(ObjectMeta(name="a"), ObjectMeta(name="a")) == []


def test_a_kind_keeps_what_identifies_an_object() -> None:
    old = ObjectMeta(name="a", namespace="b", uid=UID("u"), resource_version="5")
    new = ObjectMeta(name="c", namespace="d", uid=UID("v"), resource_version="6")
    assert kind_errors(new, old) == [
        'metadata.name: Invalid value: "c": field is immutable',
        'metadata.namespace: Invalid value: "d": field is immutable',
        'metadata.uid: Invalid value: "v": field is immutable',
    ]


def test_the_beginning_of_a_name_is_told_once() -> None:
    [error] = kind_errors(ObjectMeta(generate_name="AB-"))
    assert error.startswith('metadata.generateName: Invalid value: "AB-": a lowercase')
