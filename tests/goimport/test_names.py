"""Go names in Python."""

from __future__ import annotations

import pytest

from validation_gen.goimport.names import (
    attribute_name,
    constant_name,
    import_name,
    lower_camel,
    member_names,
)


@pytest.mark.parametrize(
    ("go_name", "expected"),
    [
        ("NodeName", "node_name"),
        ("HTTPGet", "http_get"),
        ("PodIP", "pod_ip"),
        ("PodIPs", "pod_ips"),
        ("NonResourceURLs", "non_resource_urls"),
        ("ServerAddressByClientCIDRs", "server_address_by_client_cidrs"),
        ("FieldsV1", "fields_v1"),
        ("E1", "e1"),
        ("Continue", "continue_"),
    ],
)
def test_attributes(go_name: str, expected: str) -> None:
    assert attribute_name(go_name) == expected


def test_attributes_make_way() -> None:
    assert attribute_name("List", {"list"}) == "list_"


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [("name", "name"), ("pod_ip", "podIp"), ("from_", "from"), ("http_get", "httpGet")],
)
def test_json_names(attribute: str, expected: str) -> None:
    assert lower_camel(attribute) == expected


def test_constants() -> None:
    assert constant_name("NetworkDeviceDataMaxIPs") == "NETWORK_DEVICE_DATA_MAX_IPS"


@pytest.mark.parametrize(
    ("type_name", "go_names", "expected"),
    [
        ("TaintEffect", ["TaintEffectNoSchedule"], ["NO_SCHEDULE"]),
        ("NodeSelectorOperator", ["NodeSelectorOpNotIn"], ["NOT_IN"]),
        ("ConditionStatus", ["ConditionTrue"], ["TRUE"]),
        ("IPFamily", ["IPv4Protocol"], ["IPV4_PROTOCOL"]),
        ("Mode", ["Fast"], ["FAST"]),
        ("E1", ["E1V1", "E1V2"], ["V1", "V2"]),
        ("Enum", ["Enum1", "Enum2"], ["ENUM1", "ENUM2"]),
        ("Policy", ["Policy"], ["POLICY"]),
        ("Policy", ["PolicyLocal", "Local"], ["POLICY_LOCAL", "LOCAL"]),
    ],
)
def test_members(type_name: str, go_names: list[str], expected: list[str]) -> None:
    assert list(member_names(type_name, go_names).values()) == expected


@pytest.mark.parametrize(
    ("path", "name", "expected"),
    [
        ("k8s.io/api/core/v1", "v1", "k8s_io.api.core.v1"),
        ("tags/format/k8s-uuid", "format", "tags.format.k8s_uuid.format"),
        ("tags/import", "import", "tags._import._import"),
    ],
)
def test_packages(path: str, name: str, expected: str) -> None:
    assert import_name(path, name) == expected
