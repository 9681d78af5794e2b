"""Rules of core/v1 that Kubernetes checks by hand: pods, templates of pods, replication controllers.

The generated validators find these functions by their names and leave them out where `overlay` is False. What is
checked, and what is not, is in `pods.py` and `pod_status.py` beside this file, and in what they call.
"""

from __future__ import annotations

from kubernetes_api.core.v1.pod_status import pod_status_errors
from kubernetes_api.core.v1.pods import (
    host_network_errors,
    image_errors,
    pod_spec_errors,
)
from kubernetes_api.core.v1.types import (
    Pod,
    PodSpec,
    PodTemplateSpec,
    ReplicationControllerSpec,
)
from kubernetes_api.meta.v1.object_meta import annotation_errors, label_errors
from kubernetes_api.upstream import unsupported
from validation_gen.runtime import (
    FieldError,
    Operation,
    Path,
    forbidden,
    invalid,
    required,
)


def overlay_pod_spec(
    op: Operation, path: Path, value: PodSpec, old: PodSpec | None
) -> list[FieldError]:
    """Containers, volumes, claims and resources of a pod, and how they refer to each other.

    Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodSpec
    """
    errors = list(pod_spec_errors(path, value))
    return [*errors, *host_network_errors(path, value)]


def overlay_pod(
    op: Operation, path: Path, value: Pod, old: Pod | None
) -> list[FieldError]:
    """What a pod may not have when it is created, how its images are written, and what its status says of devices.

    Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodCreate
    """
    spec: Path = (path, "spec")
    errors = list(image_errors(spec, value.spec))
    if op.subresource == "/status":
        errors += pod_status_errors((path, "status"), value)
    if op.update:
        return errors
    if value.spec.ephemeral_containers:
        errors.append(
            forbidden((spec, "ephemeralContainers"), "cannot be set on create")
        )
    if value.spec.node_name and value.spec.scheduling_gates:
        detail = "cannot be set until all schedulingGates have been cleared"
        errors.append(forbidden((spec, "nodeName"), detail))
    return errors


def overlay_pod_template_spec(
    op: Operation, path: Path, value: PodTemplateSpec, old: PodTemplateSpec | None
) -> list[FieldError]:
    """Labels and annotations of the pods to come. Kubernetes leaves `metadata` out of their paths.

    Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodTemplateSpec
    """
    errors = label_errors((path, "labels"), value.metadata.labels)
    errors += annotation_errors((path, "annotations"), value.metadata.annotations)
    if value.spec.ephemeral_containers:
        detail = "ephemeral containers not allowed in pod template"
        errors.append(forbidden(((path, "spec"), "ephemeralContainers"), detail))
    return errors


def overlay_replication_controller_spec(
    op: Operation,
    path: Path,
    value: ReplicationControllerSpec,
    old: ReplicationControllerSpec | None,
) -> list[FieldError]:
    """A selector, and a template whose pods it selects and which never end.

    Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidateReplicationControllerSpec
    """
    errors = []
    template = value.template
    labels = template.metadata.labels if template else {}
    selector = value.selector or labels
    if not selector:
        errors.append(required((path, "selector")))
    if template is None:
        return [*errors, required((path, "template"))]
    here: Path = (path, "template")
    if any(labels.get(key) != wanted for key, wanted in selector.items()):
        detail = "`selector` does not match template `labels`"
        errors.append(invalid(((here, "metadata"), "labels"), labels, detail))
    policy = template.spec.restart_policy
    if policy not in ("", "Always"):
        at: Path = ((here, "spec"), "restartPolicy")
        errors.append(unsupported(at, policy, ("Always",)))
    if template.spec.active_deadline_seconds is not None:
        detail = "activeDeadlineSeconds in ReplicationController is not Supported"
        errors.append(forbidden(((here, "spec"), "activeDeadlineSeconds"), detail))
    return errors
