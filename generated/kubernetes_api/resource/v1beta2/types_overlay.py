"""Rules of resource.k8s.io/v1beta2 that Kubernetes checks by hand.

The generated validators find these functions by their names and leave them out where `overlay` is False. What is
checked, and what is not, is in `claims.py`, `slices.py` and `devices.py` one folder up, which are written for v1: the
types of the two versions have the same attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kubernetes_api.resource.claims import (
    claim_errors,
    device_class_errors,
    template_metadata_errors,
)
from kubernetes_api.resource.devices import taint_errors
from kubernetes_api.resource.slices import slice_errors
from kubernetes_api.resource.v1beta2.types import (
    DeviceClaim,
    DeviceClassSpec,
    DeviceTaintRuleSpec,
    ResourceClaimTemplateSpec,
    ResourceSliceSpec,
)
from validation_gen.runtime import FieldError, Operation, Path

if TYPE_CHECKING:
    from kubernetes_api.resource.v1 import types as v1


def overlay_device_claim(
    op: Operation, path: Path, value: DeviceClaim, old: DeviceClaim | None
) -> list[FieldError]:
    """Requests, and the constraints and configurations that name them.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceClaim
    """
    return list(claim_errors(path, cast("v1.DeviceClaim", value)))


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
    return list(device_class_errors(path, cast("v1.DeviceClassSpec", value)))


def overlay_resource_slice_spec(
    op: Operation, path: Path, value: ResourceSliceSpec, old: ResourceSliceSpec | None
) -> list[FieldError]:
    """The driver, the pool, where the devices can be reached, and the devices.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateResourceSliceSpec
    """
    return list(
        slice_errors(
            path,
            cast("v1.ResourceSliceSpec", value),
            cast("v1.ResourceSliceSpec | None", old),
        )
    )


def overlay_device_taint_rule_spec(
    op: Operation,
    path: Path,
    value: DeviceTaintRuleSpec,
    old: DeviceTaintRuleSpec | None,
) -> list[FieldError]:
    """Key and value of the taint.

    Source: k8s.io/kubernetes/pkg/apis/resource/validation, validateDeviceTaint
    """
    return list(taint_errors((path, "taint"), cast("v1.DeviceTaint", value.taint)))
