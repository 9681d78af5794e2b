"""Rules of resource.k8s.io/v1 that Kubernetes checks by hand.

The generated validators find these functions by their names and leave them out where `overlay` is False. What is
checked, and what is not, is in `claims.py`, `slices.py` and `devices.py` one folder up.
"""

from __future__ import annotations

from kubernetes_api.resource.claims import (
    claim_errors,
    device_class_errors,
    template_metadata_errors,
)
from kubernetes_api.resource.devices import taint_errors
from kubernetes_api.resource.slices import slice_errors
from kubernetes_api.resource.v1.types import (
    DeviceClaim,
    DeviceClassSpec,
    DeviceTaintRuleSpec,
    ResourceClaimTemplateSpec,
    ResourceSliceSpec,
)
from validation_gen.runtime import FieldError, Operation, Path


def overlay_device_claim(
    op: Operation, path: Path, value: DeviceClaim, old: DeviceClaim | None
) -> list[FieldError]:
    """Requests, and the constraints and configurations that name them.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceClaim
    """
    return list(claim_errors(path, value))


def overlay_resource_claim_template_spec(
    op: Operation,
    path: Path,
    value: ResourceClaimTemplateSpec,
    old: ResourceClaimTemplateSpec | None,
) -> list[FieldError]:
    """Metadata of claims to come: labels and annotations.

    Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidateTemplateObjectMeta
    """
    return list(template_metadata_errors((path, "metadata"), value.metadata))


def overlay_device_class_spec(
    op: Operation, path: Path, value: DeviceClassSpec, old: DeviceClassSpec | None
) -> list[FieldError]:
    """Selectors and configurations.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceClassSpec
    """
    return list(device_class_errors(path, value))


def overlay_resource_slice_spec(
    op: Operation, path: Path, value: ResourceSliceSpec, old: ResourceSliceSpec | None
) -> list[FieldError]:
    """The driver, the pool, where the devices can be reached, and the devices.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateResourceSliceSpec
    """
    return list(slice_errors(path, value, old))


def overlay_device_taint_rule_spec(
    op: Operation,
    path: Path,
    value: DeviceTaintRuleSpec,
    old: DeviceTaintRuleSpec | None,
) -> list[FieldError]:
    """Key and value of the taint.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceTaint
    """
    return list(taint_errors((path, "taint"), value.taint))
