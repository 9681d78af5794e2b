"""The corpus of Kubernetes types: it has a word on everything, and works when imported."""

from __future__ import annotations

import importlib

import pytest

from tools.corpus import build
from validation_gen.model import Enum, Package, Struct
from validation_gen.source import load_files

CORPUS = build.GENERATED / "kubernetes_api"
TYPES = sorted(CORPUS.rglob("types.py"))
MODULES = [".".join(file.parent.relative_to(CORPUS).parts) for file in TYPES]

KINDS = {
    "admissionregistration.v1": {
        "MutatingAdmissionPolicy",
        "MutatingAdmissionPolicyBinding",
        "MutatingWebhookConfiguration",
        "ValidatingAdmissionPolicy",
        "ValidatingAdmissionPolicyBinding",
        "ValidatingWebhookConfiguration",
    },
    "apiserver.v1": {
        "AdmissionConfiguration",
        "MutatingAdmissionPolicyConfiguration",
        "ValidatingAdmissionPolicyConfiguration",
        "WebhookAdmissionConfiguration",
    },
    "core.v1": {"Node", "Pod", "PodTemplate", "ReplicationController"},
    "kubelet.v1beta1": {"KubeletConfiguration"},
    "meta.v1": {
        *("ApplyOptions", "CreateOptions", "DeleteOptions", "GetOptions"),
        *("ListOptions", "PatchOptions", "UpdateOptions"),
    },
    "metadata.v1alpha1": {"DeviceMetadata"},
    "metadata.v1beta1": {"DeviceMetadata"},
    "resource.v1": {
        "DeviceClass",
        "DeviceTaintRule",
        "ResourceClaim",
        "ResourceClaimTemplate",
        "ResourceSlice",
    },
    "resource.v1alpha3": {"DeviceTaintRule", "ResourcePoolStatusRequest"},
    "resource.v1beta1": {
        "DeviceClass",
        "ResourceClaim",
        "ResourceClaimTemplate",
        "ResourceSlice",
    },
    "resource.v1beta2": {
        "DeviceClass",
        "DeviceTaintRule",
        "ResourceClaim",
        "ResourceClaimTemplate",
        "ResourceSlice",
    },
    "scheduling.v1": {"PriorityClass"},
    "scheduling.v1alpha2": {"PodGroup", "Workload"},
    "scheduling.v1alpha3": {"CompositePodGroup", "PodGroup", "Workload"},
    "scheduling.v1beta1": {"PodGroup", "PriorityClass", "Workload"},
    "types": set(),
}
"""What manifests can hold, lists aside: more than this in a module, and users are told of kinds that are none."""


@pytest.fixture(scope="module")
def packages() -> dict[str, Package]:
    loaded = load_files(TYPES)
    assert loaded.diagnostics == ()
    named = {f"kubernetes_api.{name}.types": name for name in MODULES}
    return {named[package.name]: package for package in loaded.universe.inputs()}


@pytest.mark.parametrize("name", MODULES)
def test_the_kinds_are_those_that_manifests_can_hold(name: str) -> None:
    scheme = importlib.import_module(f"kubernetes_api.{name}").SCHEME
    assert {k.kind for k in scheme if not k.kind.endswith("List")} == KINDS[name]


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
    claim.metadata.name = "gpu"
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


def test_a_uid_is_called_as_in_go() -> None:
    """It comes from a package of its own there, though users find it in meta/v1 too."""
    core = importlib.import_module("kubernetes_api.core.v1")
    with pytest.raises(ValueError) as raised:
        core.decode_pod({"metadata": {"uid": 3}})
    assert str(raised.value) == (
        "json: cannot unmarshal number into Go struct field "
        "ObjectMeta.metadata.uid of type types.UID"
    )
    meta = importlib.import_module("kubernetes_api.meta.v1")
    assert meta.UID is importlib.import_module("kubernetes_api.types").UID
