"""Files about devices: the first object of a version that is known counts, whatever is behind it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kubernetes_api.metadata import (
    SCHEME,
    DeviceMetadataError,
    decode_device_metadata,
    v1alpha1,
    v1beta1,
)

GROUP = "metadata.resource.k8s.io"


def entry(version: str, **more: Any) -> str:
    """One object of a stream; its name says its version."""
    data = {"apiVersion": f"{GROUP}/{version}", "kind": "DeviceMetadata", "metadata": {"name": version}}  # fmt: skip
    return json.dumps({**data, **more})


def test_an_object_is_read_whole() -> None:
    devices = [{"driver": "gpu.example.com", "pool": "node", "name": "gpu-0"}]
    text = entry("v1beta1", requests=[{"name": "gpu", "devices": devices}])
    metadata = decode_device_metadata(text.encode())
    assert isinstance(metadata, v1beta1.DeviceMetadata)
    assert metadata.requests[0].devices[0].name == "gpu-0"
    assert SCHEME.validate(metadata) == []


@pytest.mark.parametrize(
    ("versions", "first"),
    [
        (["v1beta1", "v1alpha1"], "v1beta1"),
        (["v1alpha1", "v1beta1"], "v1alpha1"),
        (["v2", "v1", "v1alpha1"], "v1alpha1"),
        (["v1alpha1", "v1alpha1"], "v1alpha1"),
    ],
)
@pytest.mark.parametrize("between", ["", " ", "\n", "\r\n\t"])
def test_the_first_known_version_wins(
    versions: list[str], first: str, between: str
) -> None:
    text = between.join(map(entry, versions))
    assert decode_device_metadata(text).metadata.name == first


@given(st.lists(st.sampled_from(["v1", "v1alpha1", "v1beta1", "v2"]), min_size=1))
def test_what_is_read_is_the_first_known_one(versions: list[str]) -> None:
    known = [v for v in versions if v in ("v1alpha1", "v1beta1")]
    text = "\n".join(map(entry, versions))
    if known:
        assert decode_device_metadata(text).metadata.name == known[0]
    else:
        with pytest.raises(DeviceMetadataError):
            decode_device_metadata(text)


def test_nothing_behind_it_is_looked_at() -> None:
    text = entry("v1alpha1") + "{ this is no JSON"
    assert isinstance(decode_device_metadata(text), v1alpha1.DeviceMetadata)


def test_unknown_fields_are_left_out() -> None:
    text = entry("v1alpha1", future=1, podClaimName="gpu")
    assert decode_device_metadata(text).pod_claim_name == "gpu"


NONE = "no compatible metadata version found in stream (unknown versions:"
KNOWN = f"known: {GROUP}/v1beta1, {GROUP}/v1alpha1)"
BROKEN: list[tuple[str | bytes, str]] = [
    ("", "line 1, column 1: no metadata objects found in stream"),
    (b" \n ", "line 1, column 1: no metadata objects found in stream"),
    (f"\n {entry('v1')}{entry('v2')}", f"line 2, column 2: {NONE} {GROUP}/v1, {GROUP}/v2; {KNOWN}"),
    ("[]", "line 1, column 1: expected an object, found a list"),
    ("\n null", "line 2, column 2: expected an object, found a scalar"),
    ("{}", "line 1, column 1: Object 'Kind' is missing"),
    ('{"kind": "DeviceMetadata"}', "line 1, column 1: Object 'apiVersion' is missing"),
    ('{"kind": "DeviceMetadata", "apiVersion": 1}', "line 1, column 1: apiVersion is not a string"),
    (entry("v1", kind="Other") + entry("v1alpha1", kind="Other"),
     f'line 1, column {len(entry("v1", kind="Other")) + 1}: no kind "Other" is registered'
     f' for version "{GROUP}/v1alpha1"'),
    (entry("v1alpha1", requests={}),
     f"line 1, column 1: {GROUP}/v1alpha1: json: cannot unmarshal object into Go struct field"
     " DeviceMetadata.requests of type []v1alpha1.DeviceMetadataRequest"),
    (entry("v1") + "\n{", "line 2, column 2: Expecting property name enclosed in double quotes"),
    (b'{"kind": "\xff"}', "line 1, column 11: this is not UTF-8"),
    ('{"a": NaN}', "line 1, column 1: NaN is no JSON"),
    ("[" * 100_000, "line 1, column 1: exceeded max depth"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("stream", "message"), BROKEN, ids=[m.split(": ")[1] for _, m in BROKEN]
)
def test_what_cannot_be_read_is_an_error_with_a_place(
    stream: str | bytes, message: str
) -> None:
    with pytest.raises(DeviceMetadataError) as raised:
        decode_device_metadata(stream)
    assert str(raised.value) == message
    line, column = raised.value.line, raised.value.column
    assert message.startswith(f"line {line}, column {column}: ")
