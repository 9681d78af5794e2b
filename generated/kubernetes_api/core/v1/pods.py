"""What a pod is made of and what its parts call each other: rules that Kubernetes checks by hand.

Called by the overlay of core/v1. What an API server sets by default, such as `restartPolicy`, is not missed. Left out
are probes, security contexts, affinity, the sources of volumes and what an update may change: see
docs/reference/kubernetes-api.md.

Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodSpec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from kubernetes_api.core.v1.resources import (
    container_resource_errors,
    pod_resource_errors,
)
from kubernetes_api.core.v1.types import (
    Container,
    ContainerPort,
    EnvVar,
    EphemeralContainerCommon,
    PodResourceClaim,
    PodSpec,
    Toleration,
    Volume,
    VolumeMount,
    VolumeSource,
)
from kubernetes_api.meta.v1.object_meta import dns_label, dns_subdomain, label_errors
from kubernetes_api.upstream import duplicate, not_found, qualified_name, unsupported
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    FieldError,
    Path,
    forbidden,
    invalid,
    required,
)
from validation_gen.runtime.format_rules import size
from validation_gen.runtime.printing import camel_case

AnyContainer: TypeAlias = Container | EphemeralContainerCommon

SOURCES = (
    *(
        (camel_case(name), name)
        for name in (
            *("empty_dir", "host_path", "git_repo", "gce_persistent_disk"),
            *("aws_elastic_block_store", "secret", "nfs", "iscsi", "glusterfs"),
            *("flocker", "persistent_volume_claim", "rbd", "cinder"),
        )
    ),
    ("cephFS", "ceph_fs"),
    ("quobyte", "quobyte"),
    ("downwarAPI", "downward_api"),
    *(
        (camel_case(name), name)
        for name in (
            *("fc", "flex_volume", "config_map", "azure_file", "vsphere_volume"),
            *("photon_persistent_disk", "portworx_volume", "azure_disk"),
        )
    ),
    ("storageos", "storage_os"),
    ("projected", "projected"),
    ("scaleIO", "scale_io"),
    ("csi", "csi"),
    ("ephemeral", "ephemeral"),
    ("image", "image"),
)
"""The sources of volumes as errors call them, in the order in which Kubernetes looks at them."""

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
    yield from _one_of(restart, spec.restart_policy, "Always", "OnFailure", "Never")
    dns = ("ClusterFirstWithHostNet", "ClusterFirst", "Default", "None")
    yield from _one_of((path, "dnsPolicy"), spec.dns_policy, *dns)
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
            yield from _named((path, name), value, rule)
    seconds = spec.active_deadline_seconds
    if seconds is not None and not 1 <= seconds <= MAX_SECONDS:
        detail = f"must be between 1 and {MAX_SECONDS}, inclusive"
        yield invalid((path, "activeDeadlineSeconds"), seconds, detail)
    for index, toleration in enumerate(spec.tolerations):
        yield from toleration_errors(((path, "tolerations"), index), toleration)


class Known:
    """What containers can refer to: volumes and claims of the pod, by name."""

    def __init__(self, volumes: set[str], claims: list[str]) -> None:
        self.volumes = volumes
        self.claims = claims


def _one_of(path: Path, value: str | None, *supported: str) -> Iterator[FieldError]:
    if value and value not in supported:
        yield unsupported(path, value, supported)


def _named(
    path: Path, value: str, rule: Callable[[str, bool], list[str]]
) -> Iterator[FieldError]:
    origin = "format=k8s-short-name" if rule is dns_label else ""
    for detail in rule(value, False):
        yield invalid(path, value, detail, origin)


# Volumes and claims


def volume_errors(
    path: Path, volumes: Sequence[Volume]
) -> tuple[set[str], list[FieldError]]:
    """The names that can be mounted, and what is wrong with all others."""
    names: set[str] = set()
    errors: list[FieldError] = []
    for index, volume in enumerate(volumes):
        here: Path = ((path, index), "name")
        found = list(_named(here, volume.name, dns_label)) if volume.name else []
        if not volume.name:
            found.append(required(here))
        if volume.name in names:
            found.append(duplicate(here, volume.name))
        found += source_errors((path, index), volume.volume_source)
        if not found:
            names.add(volume.name)
        errors += found
    return names, errors


def source_errors(path: Path, source: VolumeSource) -> list[FieldError]:
    """One source at most; without any a server takes an empty directory."""
    given = [
        name for name, attribute in SOURCES if getattr(source, attribute) is not None
    ]
    detail = "may not specify more than 1 volume type"
    return [forbidden((path, name), detail) for name in given[1:]]


def pod_claim_errors(
    path: Path, claims: Sequence[PodResourceClaim]
) -> Iterator[FieldError]:
    names: set[str] = set()
    for index, claim in enumerate(claims):
        here: Path = (path, index)
        if not claim.name:
            yield required((here, "name"))
        elif claim.name in names:
            yield duplicate((here, "name"), claim.name)
        else:
            yield from _named((here, "name"), claim.name, dns_label)
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
            yield from _named((here, "resourceClaimName"), name, dns_subdomain)
        if template is not None:
            at: Path = (here, "resourceClaimTemplateName")
            yield from _named(at, template, dns_subdomain)


def as_shown(claim: PodResourceClaim) -> dict[str, str | None]:
    """The claim as Kubernetes shows it, whose code here has names that are not those of JSON."""
    return {
        "Name": claim.name,
        "ResourceClaimName": claim.resource_claim_name,
        "ResourceClaimTemplateName": claim.resource_claim_template_name,
    }


# Containers


def containers_errors(
    path: Path, containers: Sequence[Container], known: Known
) -> Iterator[FieldError]:
    if not containers:
        yield required(path)
    names: set[str] = set()
    for index, container in enumerate(containers):
        here: Path = (path, index)
        yield from container_errors(here, container, known)
        if container.name in names:
            yield duplicate((here, "name"), container.name)
        names.add(container.name)
        if container.restart_policy is None and container.restart_policy_rules:
            detail = "must specify restartPolicy when restart rules are used"
            yield required((here, "restartPolicy"), detail)
        yield from restart_policy_errors(here, container)
    yield from host_port_errors(path, containers)


def restart_policy_errors(path: Path, container: Container) -> Iterator[FieldError]:
    here: Path = (path, "restartPolicy")
    policy = container.restart_policy
    if policy is not None and policy not in ("Always", "Never", "OnFailure"):
        yield unsupported(here, policy, ("Always", "Never", "OnFailure"))


def init_container_errors(
    path: Path, spec: PodSpec, known: Known
) -> Iterator[FieldError]:
    names = {container.name for container in spec.containers}
    for index, container in enumerate(spec.init_containers):
        here: Path = (path, index)
        yield from container_errors(here, container, known)
        if container.restart_policy is None and container.restart_policy_rules:
            detail = "must specify restartPolicy when restart rules are used"
            yield required((here, "restartPolicy"), detail)
        yield from restart_policy_errors(here, container)
        if container.name in names:
            yield duplicate((here, "name"), container.name)
        elif container.name:
            names.add(container.name)
        if container.restart_policy == "Always":
            continue
        for name, value in (
            ("lifecycle", container.lifecycle),
            ("livenessProbe", container.liveness_probe),
            ("readinessProbe", container.readiness_probe),
            ("startupProbe", container.startup_probe),
        ):
            if value is not None:
                detail = (
                    "may not be set for init containers without restartPolicy=Always"
                )
                yield forbidden((here, name), detail)


def ephemeral_container_errors(
    path: Path, spec: PodSpec, known: Known
) -> Iterator[FieldError]:
    others = {c.name for c in (*spec.containers, *spec.init_containers)}
    names = set(others)
    for index, ephemeral in enumerate(spec.ephemeral_containers):
        here: Path = (path, index)
        container = ephemeral.ephemeral_container_common
        yield from container_errors(here, container, known)
        if container.name in names:
            yield duplicate((here, "name"), container.name)
        names.add(container.name)
        target = ephemeral.target_container_name
        if target and target not in others:
            yield not_found((here, "targetContainerName"), target)


def container_errors(
    path: Path, container: AnyContainer, known: Known
) -> Iterator[FieldError]:
    """`validateContainerCommon`: what holds for containers of every sort."""
    if not container.name:
        yield required((path, "name"))
    else:
        yield from _named((path, "name"), container.name, dns_label)
    if not container.image:
        yield required((path, "image"))
    here: Path = (path, "terminationMessagePolicy")
    message = container.termination_message_policy
    yield from _one_of(here, message, "File", "FallbackToLogsOnError")
    yield from port_errors((path, "ports"), container.ports)
    for index, variable in enumerate(container.env):
        yield from variable_errors(((path, "env"), index), variable)
    yield from mount_errors((path, "volumeMounts"), container.volume_mounts, known)
    pull: Path = (path, "imagePullPolicy")
    policy = container.image_pull_policy
    yield from _one_of(pull, policy, "Always", "IfNotPresent", "Never")
    resources: Path = (path, "resources")
    yield from container_resource_errors(resources, container.resources, known.claims)


def port_errors(path: Path, ports: Sequence[ContainerPort]) -> Iterator[FieldError]:
    names: set[str] = set()
    for index, port in enumerate(ports):
        here: Path = (path, index)
        if port.name:
            details = port_name(port.name)
            for detail in details:
                yield invalid((here, "name"), port.name, detail)
            if not details and port.name in names:
                yield duplicate((here, "name"), port.name)
            if not details:
                names.add(port.name)
        if port.container_port == 0:
            yield required((here, "containerPort"))
        for name, number in (
            ("containerPort", port.container_port),
            ("hostPort", port.host_port),
        ):
            if number and not 1 <= number <= 65535:
                detail = "must be between 1 and 65535, inclusive"
                yield invalid((here, name), number, detail)
        yield from _one_of((here, "protocol"), port.protocol, "SCTP", "TCP", "UDP")


def port_name(name: str) -> list[str]:
    """`IsValidPortName`: what is wrong with the name of a port."""
    found = []
    letters = "abcdefghijklmnopqrstuvwxyz"
    if size(name) > 15:
        found.append("must be no more than 15 characters")
    if any(char not in f"{letters}0123456789-" for char in name):
        detail = (
            "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"
        )
        found.append(detail)
    if not any(char in letters for char in name):
        found.append("must contain at least one letter (a-z)")
    if "--" in name:
        found.append("must not contain consecutive hyphens")
    if name.startswith("-") or name.endswith("-"):
        found.append("must not begin or end with a hyphen")
    return found


def host_port_errors(
    path: Path, containers: Sequence[Container]
) -> Iterator[FieldError]:
    taken: set[str] = set()
    for index, container in enumerate(containers):
        for number, port in enumerate(container.ports):
            if not port.host_port:
                continue
            address = f"{port.protocol or 'TCP'}/{port.host_ip}/{port.host_port}"
            if address in taken:
                here: Path = ((((path, index), "ports"), number), "hostPort")
                yield duplicate(here, address)
            taken.add(address)


def variable_errors(path: Path, variable: EnvVar) -> Iterator[FieldError]:
    if not variable.name:
        yield required((path, "name"))
    for char in variable.name:
        if char == "=" or not char.isascii() or not char.isprintable():
            detail = (
                "a valid environment variable name must consist only of"
                " printable ASCII characters other than '='"
            )
            yield invalid((path, "name"), variable.name, detail)
    source = variable.value_from
    if source is None:
        return
    here: Path = (path, "valueFrom")
    sources = (
        source.field_ref,
        source.resource_field_ref,
        source.config_map_key_ref,
        source.secret_key_ref,
        source.file_key_ref,
    )
    number = sum(each is not None for each in sources)
    if not number:
        detail = (
            "must specify one of: `fieldRef`, `resourceFieldRef`,"
            " `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
        )
        yield invalid(here, "", detail)
    elif variable.value:
        yield invalid(here, "", "may not be specified when `value` is not empty")
    elif number > 1:
        detail = "may not have more than one field specified at a time"
        yield invalid(here, "", detail)


def mount_errors(
    path: Path, mounts: Sequence[VolumeMount], known: Known
) -> Iterator[FieldError]:
    places: set[str] = set()
    for index, mount in enumerate(mounts):
        here: Path = (path, index)
        if not mount.name:
            yield required((here, "name"))
        if mount.name not in known.volumes:
            yield not_found((here, "name"), mount.name)
        if not mount.mount_path:
            yield required((here, "mountPath"))
        if mount.mount_path in places:
            yield invalid((here, "mountPath"), mount.mount_path, "must be unique")
        places.add(mount.mount_path)


# Scheduling


def gate_errors(path: Path, spec: PodSpec) -> Iterator[FieldError]:
    names: set[str] = set()
    for index, gate in enumerate(spec.scheduling_gates):
        for detail in qualified_name(gate.name):
            yield invalid((path, index), gate.name, detail)
        if gate.name in names:
            yield duplicate((path, index), gate.name)
        names.add(gate.name)


def toleration_errors(path: Path, toleration: Toleration) -> Iterator[FieldError]:
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
    yield from _one_of((path, "effect"), toleration.effect, *effects)


# Pods by themselves


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
