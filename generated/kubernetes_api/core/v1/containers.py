"""Containers of a pod, of all three sorts: rules that Kubernetes checks by hand.

Called by `pods`. Left out are probes and security contexts.

Source: k8s.io/kubernetes/pkg/apis/core/validation, validateContainers, validateInitContainers and
validateEphemeralContainers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from kubernetes_api.core.v1.resources import container_resource_errors
from kubernetes_api.core.v1.types import (
    Container,
    ContainerPort,
    EnvVar,
    EphemeralContainerCommon,
    PodSpec,
)
from kubernetes_api.core.v1.volumes import mount_errors
from kubernetes_api.meta.v1.names import SHORT_NAME_ORIGIN, dns_label, name_errors
from kubernetes_api.upstream import duplicate, not_found, one_of
from validation_gen.dataclass import dataclass
from validation_gen.runtime import FieldError, Path, forbidden, invalid, required
from validation_gen.runtime.format_rules import size

AnyContainer: TypeAlias = Container | EphemeralContainerCommon


@dataclass(frozen=True, slots=True)
class Known:
    """What containers can refer to: volumes and claims of the pod, by name."""

    volumes: set[str]
    claims: list[str]


def containers_errors(
    path: Path, containers: Sequence[Container], known: Known
) -> Iterator[FieldError]:
    """`validateContainers`."""
    if not containers:
        yield required(path)
    names: set[str] = set()
    for index, container in enumerate(containers):
        here: Path = (path, index)
        yield from container_errors(here, container, known)
        if container.name in names:
            yield duplicate((here, "name"), container.name)
        names.add(container.name)
        yield from restart_policy_errors(here, container)
    yield from host_port_errors(path, containers)


def init_container_errors(
    path: Path, spec: PodSpec, known: Known
) -> Iterator[FieldError]:
    """`validateInitContainers`."""
    names = {container.name for container in spec.containers}
    for index, container in enumerate(spec.init_containers):
        here: Path = (path, index)
        yield from container_errors(here, container, known)
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
    """`validateEphemeralContainers`."""
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
        yield from name_errors(
            (path, "name"), container.name, dns_label, SHORT_NAME_ORIGIN
        )
    if not container.image:
        yield required((path, "image"))
    here: Path = (path, "terminationMessagePolicy")
    message = container.termination_message_policy or None
    yield from one_of(here, message, "File", "FallbackToLogsOnError")
    yield from port_errors((path, "ports"), container.ports)
    for index, variable in enumerate(container.env):
        yield from variable_errors(((path, "env"), index), variable)
    mounts: Path = (path, "volumeMounts")
    yield from mount_errors(mounts, container.volume_mounts, known.volumes)
    pull: Path = (path, "imagePullPolicy")
    policy = container.image_pull_policy or None
    yield from one_of(pull, policy, "Always", "IfNotPresent", "Never")
    resources: Path = (path, "resources")
    yield from container_resource_errors(resources, container.resources, known.claims)


def restart_policy_errors(path: Path, container: Container) -> Iterator[FieldError]:
    """`validateContainerRestartPolicy`, without the rules of restarts."""
    here: Path = (path, "restartPolicy")
    if container.restart_policy is None and container.restart_policy_rules:
        yield required(here, "must specify restartPolicy when restart rules are used")
    yield from one_of(here, container.restart_policy, "Always", "Never", "OnFailure")


def port_errors(path: Path, ports: Sequence[ContainerPort]) -> Iterator[FieldError]:
    """`validateContainerPorts`."""
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
        yield from one_of(
            (here, "protocol"), port.protocol or None, "SCTP", "TCP", "UDP"
        )


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
    """`checkHostPortConflicts`."""
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
    """`ValidateEnv`, for one variable, and `validateEnvVarValueFrom`."""
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
