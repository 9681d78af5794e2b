"""The corpus of Kubernetes types: it has a word on everything, and works when imported."""

from __future__ import annotations

import importlib

import pytest

from tools.corpus import build
from validation_gen.model import Enum, Package, Struct
from validation_gen.source import load_files

MODULES = {module.name: module for module in build.CORPUS}


@pytest.fixture(scope="module")
def packages() -> dict[str, Package]:
    loaded = load_files([module.file for module in build.CORPUS])
    assert loaded.diagnostics == ()
    named = {f"kubernetes_api.{name}.types": name for name in MODULES}
    return {named[package.name]: package for package in loaded.universe.inputs()}


@pytest.mark.parametrize("name", MODULES)
def test_everything_has_a_word_of_documentation(
    name: str, packages: dict[str, Package]
) -> None:
    package = packages[name]
    silent = [c.name for c in package.constants if not c.doc]
    for declared in package.types:
        inner: list[tuple[str, str]] = []
        if isinstance(declared, Struct):
            inner = [(f.name, f.doc) for f in declared.fields if f.embedding != "base"]
        elif isinstance(declared, Enum):
            inner = [(m.name, m.doc) for m in declared.members]
        silent += [declared.name] if not declared.doc else []
        silent += [f"{declared.name}.{name}" for name, doc in inner if not doc]
    assert package.doc and not silent


def test_a_claim_is_made_and_validated_from_the_package_alone() -> None:
    resource = importlib.import_module("kubernetes_api.resource.v1")
    claim = resource.ResourceClaim()
    claim.spec.devices.requests.append(
        resource.DeviceRequest(
            name="gpu",
            first_available=[
                resource.DeviceSubRequest(
                    name=name, device_class_name="gpu.example.com"
                )
                for name in ("large", "large")
            ],
        )
    )
    (error,) = resource.validate_resource_claim(claim)
    assert str(error) == (
        "spec.devices.requests[0].firstAvailable[1]: Duplicate value: "
        '{"name":"large","deviceClassName":"gpu.example.com"}'
    )
