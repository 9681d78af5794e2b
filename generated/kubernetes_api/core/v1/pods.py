"""Pods as wholes: what they name, how they are scheduled, what their parts call each other.

Rules that Kubernetes checks by hand, called by the overlay of core/v1. What an API server sets by default, such as
`restartPolicy`, is not missed. Containers, volumes and resources have modules of their own. Left out are probes,
security contexts, affinity, the sources of volumes and what an update may change: see
docs/reference/kubernetes-api.md.

Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodSpec.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kubernetes_api.core.v1.containers import (
    Known,
    containers_errors,
    ephemeral_container_errors,
    init_container_errors,
)
from kubernetes_api.core.v1.resources import pod_resource_errors
from kubernetes_api.core.v1.types import PodResourceClaim, PodSpec, Toleration
from kubernetes_api.core.v1.volumes import volume_errors
from kubernetes_api.meta.v1.names import (
    SHORT_NAME_ORIGIN,
    dns_label,
    dns_subdomain,
    name_errors,
)
from kubernetes_api.meta.v1.object_meta import label_errors
from kubernetes_api.upstream import duplicate, one_of, qualified_name, unsupported
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    FieldError,
    Path,
    invalid,
    required,
)

MAX_SECONDS = 2**31 - 1


def pod_spec_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    """`ValidatePodSpec`, for pods and templates of pods."""
    volumes, errors = volume_errors((path, "volumes"), spec.volumes)
    yield from errors
    yield from pod_claim_errors((path, "resourceClaims"), spec.resource_claims)
    known = Known(volumes, [claim.name for claim in spec.resource_claims if claim.name])
    yield from containers_errors((path, "containers"), spec.containers, known)
    yield from init_container_errors((path, "initContainers"), spec, known)
    yield from ephemeral_container_errors((path, "ephemeralContainers"), spec, known)
    yield from pod_resource_errors((path, "resources"), spec)
    restart: Path = (path, "restartPolicy")
    yield from one_of(
        restart, spec.restart_policy or None, "Always", "OnFailure", "Never"
    )
    dns = ("ClusterFirstWithHostNet", "ClusterFirst", "Default", "None")
    yield from one_of((path, "dnsPolicy"), spec.dns_policy or None, *dns)
    yield from label_errors((path, "nodeSelector"), spec.node_selector)
    yield from gate_errors((path, "schedulingGates"), spec)
    for name, value, rule in (
        ("serviceAccountName", spec.service_account_name, dns_subdomain),
        ("nodeName", spec.node_name, dns_subdomain),
        ("hostname", spec.hostname, dns_label),
        ("subdomain", spec.subdomain, dns_label),
        ("priorityClassName", spec.priority_class_name, dns_subdomain),
        ("runtimeClassName", spec.runtime_class_name, dns_subdomain),
    ):
        if value:
            origin = SHORT_NAME_ORIGIN if rule is dns_label else ""
            yield from name_errors((path, name), value, rule, origin)
    seconds = spec.active_deadline_seconds
    if seconds is not None and not 1 <= seconds <= MAX_SECONDS:
        detail = f"must be between 1 and {MAX_SECONDS}, inclusive"
        yield invalid((path, "activeDeadlineSeconds"), seconds, detail)
    for index, toleration in enumerate(spec.tolerations):
        yield from toleration_errors(((path, "tolerations"), index), toleration)


def pod_claim_errors(
    path: Path, claims: Sequence[PodResourceClaim]
) -> Iterator[FieldError]:
    """`validatePodResourceClaims`."""
    names: set[str] = set()
    for index, claim in enumerate(claims):
        here: Path = (path, index)
        if not claim.name:
            yield required((here, "name"))
        elif claim.name in names:
            yield duplicate((here, "name"), claim.name)
        else:
            yield from name_errors(
                (here, "name"), claim.name, dns_label, SHORT_NAME_ORIGIN
            )
            names.add(claim.name)
        name, template = claim.resource_claim_name, claim.resource_claim_template_name
        if name is not None and template is not None:
            detail = "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
            yield invalid(here, as_shown(claim), detail)
        if name is None and template is None:
            detail = (
                "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"
            )
            yield invalid(here, as_shown(claim), detail)
        if name is not None:
            yield from name_errors((here, "resourceClaimName"), name, dns_subdomain)
        if template is not None:
            at: Path = (here, "resourceClaimTemplateName")
            yield from name_errors(at, template, dns_subdomain)


def as_shown(claim: PodResourceClaim) -> dict[str, str | None]:
    """The claim as Kubernetes shows it, whose code here has names that are not those of JSON."""
    return {
        "Name": claim.name,
        "ResourceClaimName": claim.resource_claim_name,
        "ResourceClaimTemplateName": claim.resource_claim_template_name,
    }


def gate_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    """`validateSchedulingGates`."""
    names: set[str] = set()
    for index, gate in enumerate(spec.scheduling_gates):
        for detail in qualified_name(gate.name):
            yield invalid((path, index), gate.name, detail)
        if gate.name in names:
            yield duplicate((path, index), gate.name)
        names.add(gate.name)


def toleration_errors(path: Path, toleration: Toleration) -> Iterator[FieldError]:
    """`ValidateTolerations`, for one toleration."""
    operator, value = toleration.operator, toleration.value
    at: Path = (path, "operator")
    if toleration.key:
        yield from LABEL_KEY.errors((path, "key"), toleration.key)
    elif operator != "Exists":
        detail = (
            "operator must be Exists when `key` is empty,"
            ' which means "match all values and all keys"'
        )
        yield invalid(at, operator, detail, as_json=True)
    if toleration.toleration_seconds is not None and toleration.effect != "NoExecute":
        detail = "effect must be 'NoExecute' when `tolerationSeconds` is set"
        yield invalid((path, "effect"), toleration.effect, detail, as_json=True)
    if operator in ("", "Equal"):
        if details := LABEL_VALUE.explain(value):
            yield invalid(at, value, ";".join(detail for _, detail in details))
    elif operator == "Exists":
        if value:
            detail = "value must be empty when `operator` is 'Exists'"
            yield invalid(at, value, detail)
    elif operator not in ("Lt", "Gt"):
        yield unsupported(at, operator, ("Equal", "Exists"))
    effects = ("NoSchedule", "PreferNoSchedule", "NoExecute")
    yield from one_of((path, "effect"), toleration.effect or None, *effects)


def host_network_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    """A port of the host's network is its own host port, or none is said."""
    for index, container in enumerate(spec.containers if spec.host_network else ()):
        for number, port in enumerate(container.ports):
            if port.host_port not in (0, port.container_port):
                here: Path = (((path, "containers"), index), "ports")
                detail = "must match `containerPort` when `hostNetwork` is true"
                yield invalid(((here, number), "hostPort"), port.host_port, detail)


def image_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    """Images are written without blanks around them."""
    for name, containers in (
        ("containers", spec.containers),
        ("initContainers", spec.init_containers),
    ):
        for index, container in enumerate(containers):
            if container.image != container.image.strip():
                here: Path = (((path, name), index), "image")
                detail = "must not have leading or trailing whitespace"
                yield invalid(here, container.image, detail)
