"""Names that are made from the names of types and fields."""

from __future__ import annotations

import pytest

from validation_gen.model import Named, Package, Universe
from validation_gen.plan.naming import (
    custom_function_name,
    embedded_name,
    overlay_function_name,
    snake,
)

SNAKES = {
    "Pod": "pod",
    "HTTPGetAction": "http_get_action",
    "PodIP": "pod_ip",
    "CSIDriver": "csi_driver",
    "TCPSocketAction": "tcp_socket_action",
    "V1Beta2Claim": "v1_beta2_claim",
    "A": "a",
    "already_snake": "already_snake",
}


@pytest.mark.parametrize(("name", "expected"), SNAKES.items())
def test_names_in_snake_case(name: str, expected: str) -> None:
    assert snake(name) == expected


FUNCTIONS = {
    ("PodIP", ""): "pod_ip",
    ("PodIP", "host"): "pod_ip_host",
    ("PodIP", "class_"): "pod_ip_class",
    ("PodIP", "scaleX"): "pod_ip_scaleX",
    ("PodIP", "host_name"): "pod_ip_host_name",
}


@pytest.mark.parametrize(("place", "expected"), FUNCTIONS.items())
def test_functions_are_called_as_what_they_check(
    place: tuple[str, str], expected: str
) -> None:
    assert custom_function_name(*place) == f"validate_custom_{expected}"
    assert overlay_function_name(*place) == f"overlay_{expected}"
    if not place[1]:
        assert custom_function_name(place[0]) == f"validate_custom_{expected}"
        assert overlay_function_name(place[0]) == f"overlay_{expected}"


def test_an_embedded_type_of_another_module_has_its_short_name_before_it() -> None:
    packages = {name: Package(name, name[-1], "") for name in ("api.a", "api.b")}
    universe = Universe(packages, {})
    assert embedded_name(universe, Named("api.a", "Meta"), "api.a") == "Meta"
    assert embedded_name(universe, Named("api.b", "Meta"), "api.a") == "b.Meta"
