"""The objects that every peer validates, described once; each peer makes its own types from the description.

Comes in: nothing. Goes out: `CLAIM` (about 60 leaves), `POD` (about 120) and `ROWS` (a list map), each with a valid
object as JSON data, the same with five errors, and a leaf to change. Names are JSON names, for every peer.
"""

from __future__ import annotations

import itertools
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

SHORT_NAME = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
LONG_NAME = rf"{SHORT_NAME}(\.{SHORT_NAME})*"


@dataclass(frozen=True)
class Leaf:
    """A required string, integer, boolean or map of strings, with limits that every peer can state."""

    kind: str = "string"
    pattern: str = ""
    marker: str = ""
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Many:
    """A list of structs; with a `key`, no two items may have the same."""

    item: Struct
    max_items: int
    key: str = ""


@dataclass(frozen=True)
class Struct:
    """A type and its fields."""

    name: str
    fields: dict[str, Leaf | Many | Struct]


@dataclass(frozen=True)
class Sample:
    """A type and data for it: valid, with five errors, and the path of a leaf with another valid value for it."""

    root: Struct
    valid: dict[str, Any]
    errors: tuple[tuple[tuple[str | int, ...], Any], ...]
    change: tuple[tuple[str | int, ...], Any]

    def broken(self) -> dict[str, Any]:
        """The data with the five errors."""
        data = deepcopy(self.valid)
        for path, value in self.errors:
            put(data, path, value)
        return data


def put(data: Any, path: tuple[str | int, ...], value: Any) -> None:
    """Replaces what is at a path."""
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def with_new_names(root: Struct, data: Any, number: int) -> dict[str, Any]:
    """The data with another text in every place that has a pattern; no two numbers, and no two places, share one."""
    places = itertools.count()

    def renewed(kind: Leaf | Many | Struct, value: Any) -> Any:
        if isinstance(kind, Struct):
            return {name: renewed(kind.fields[name], v) for name, v in value.items()}
        if isinstance(kind, Many):
            return [renewed(kind.item, item) for item in value]
        return f"{value}-{number}-{next(places)}" if kind.pattern else value

    changed: dict[str, Any] = renewed(root, data)
    return changed


def structs(root: Struct) -> list[Struct]:
    """The struct and those below it, the innermost first, each once."""
    found: dict[str, Struct] = {}
    for kind in root.fields.values():
        inner = kind.item if isinstance(kind, Many) else kind
        if isinstance(inner, Struct):
            found.update((struct.name, struct) for struct in structs(inner))
    found[root.name] = root
    return list(found.values())


def leaves(data: Any) -> int:
    """How many values that are no lists and no objects are in the data."""
    if isinstance(data, dict):
        return sum(map(leaves, data.values()))
    return sum(map(leaves, data)) if isinstance(data, list) else 1


SHORT = Leaf(pattern=SHORT_NAME, marker="k8s-short-name", max_length=63)
LONG = Leaf(pattern=LONG_NAME, marker="k8s-long-name", max_length=253)
LABELS = Leaf("map")


def text(longest: int) -> Leaf:
    return Leaf(max_length=longest)


def number(least: int, most: int) -> Leaf:
    return Leaf("int", minimum=least, maximum=most)


def one_of(*values: str) -> Leaf:
    return Leaf(values=values)


META = Struct(
    "Meta", {"name": LONG, "namespace": SHORT, "uid": text(36), "labels": LABELS}
)
TOLERATION = Struct(
    "Toleration",
    {
        "key": LONG,
        "operator": one_of("Equal", "Exists"),
        "value": text(63),
        "effect": one_of("NoExecute", "NoSchedule"),
    },
)
_META = {
    "name": "sample.example.com",
    "namespace": "default",
    "uid": "123e4567-e89b-12d3-a456-426614174000",
    "labels": {"app": "sample", "tier": "front"},
}
_TOLERATION = {
    "key": "example.com",
    "operator": "Equal",
    "value": "v",
    "effect": "NoExecute",
}


def _claim() -> Sample:
    request = Struct(
        "Request",
        {
            "name": SHORT,
            "deviceClass": LONG,
            "mode": one_of("All", "ExactCount"),
            "count": number(1, 64),
            "tolerations": Many(TOLERATION, 16),
        },
    )
    constraint = Struct("Constraint", {"request": SHORT, "attribute": LONG})
    spec = Struct(
        "ClaimSpec",
        {
            "requests": Many(request, 32, key="name"),
            "constraints": Many(constraint, 32),
        },
    )
    requests = [
        {
            "name": f"request-{i}",
            "deviceClass": "gpu.example.com",
            "mode": "ExactCount",
            "count": i + 1,
            "tolerations": [dict(_TOLERATION), dict(_TOLERATION)],
        }
        for i in range(4)
    ]
    constraints = [
        {"request": f"request-{i}", "attribute": "model.example.com"} for i in range(2)
    ]
    return Sample(
        Struct("Claim", {"metadata": META, "spec": spec}),
        {
            "metadata": _META,
            "spec": {"requests": requests, "constraints": constraints},
        },
        (
            (("metadata", "name"), "No Name"),
            (("spec", "requests", 0, "count"), 65),
            (("spec", "requests", 1, "mode"), "Some"),
            (("spec", "requests", 2, "tolerations", 1, "value"), "v" * 64),
            (("spec", "constraints", 1, "attribute"), "_"),
        ),
        (("spec", "requests", 2, "count"), 7),
    )


def _pod() -> Sample:
    port = Struct(
        "Port",
        {
            "name": SHORT,
            "containerPort": number(1, 65535),
            "hostPort": number(1, 65535),
            "protocol": one_of("SCTP", "TCP", "UDP"),
        },
    )
    env = Struct("EnvVar", {"name": text(253), "value": text(1024)})
    mount = Struct(
        "Mount", {"name": SHORT, "mountPath": text(1024), "readOnly": Leaf("bool")}
    )
    container = Struct(
        "Container",
        {
            "name": SHORT,
            "image": text(255),
            "pullPolicy": one_of("Always", "IfNotPresent", "Never"),
            "ports": Many(port, 16),
            "env": Many(env, 64, key="name"),
            "limits": Leaf("map"),
            "requests": Leaf("map"),
            "mounts": Many(mount, 16),
        },
    )
    volume = Struct("Volume", {"name": SHORT, "claim": LONG})
    spec = Struct(
        "PodSpec",
        {
            "restartPolicy": one_of("Always", "Never", "OnFailure"),
            "dnsPolicy": one_of("ClusterFirst", "Default", "None"),
            "serviceAccount": LONG,
            "nodeName": LONG,
            "containers": Many(container, 32, key="name"),
            "volumes": Many(volume, 32, key="name"),
            "tolerations": Many(TOLERATION, 16),
        },
    )
    containers = [
        {
            "name": f"container-{i}",
            "image": "registry.example.com/app:1.2.3",
            "pullPolicy": "IfNotPresent",
            "ports": [
                {
                    "name": f"port-{p}",
                    "containerPort": 8080 + p,
                    "hostPort": 9090 + p,
                    "protocol": "TCP",
                }
                for p in range(2)
            ],
            "env": [{"name": f"ENV_{e}", "value": "value"} for e in range(4)],
            "limits": {"cpu": "1", "memory": "1Gi"},
            "requests": {"cpu": "500m", "memory": "512Mi"},
            "mounts": [
                {"name": f"volume-{m}", "mountPath": f"/data/{m}", "readOnly": True}
                for m in range(3)
            ],
        }
        for i in range(3)
    ]
    return Sample(
        Struct("Pod", {"metadata": META, "spec": spec}),
        {
            "metadata": _META,
            "spec": {
                "restartPolicy": "Always",
                "dnsPolicy": "ClusterFirst",
                "serviceAccount": "builder",
                "nodeName": "node-1.example.com",
                "containers": containers,
                "volumes": [{"name": f"volume-{v}", "claim": "c"} for v in range(3)],
                "tolerations": [dict(_TOLERATION), dict(_TOLERATION)],
            },
        },
        (
            (("metadata", "namespace"), "Not-A-Name"),
            (("spec", "dnsPolicy"), "Elsewhere"),
            (("spec", "containers", 0, "image"), "i" * 256),
            (("spec", "containers", 1, "ports", 1, "containerPort"), 65536),
            (("spec", "containers", 2, "mounts", 0, "name"), "Volume"),
        ),
        (("spec", "containers", 1, "image"), "registry.example.com/app:1.2.4"),
    )


def rows(count: int) -> Sample:
    """A list map of so many items."""
    item = Struct(
        "Row",
        {
            "name": SHORT,
            "image": text(255),
            "replicas": number(1, 100),
            "policy": one_of("OnDelete", "RollingUpdate"),
        },
    )
    data = [
        {"name": f"row-{i}", "image": "app:1", "replicas": 3, "policy": "OnDelete"}
        for i in range(count)
    ]
    return Sample(
        Struct("Rows", {"metadata": META, "items": Many(item, 100_000, key="name")}),
        {"metadata": _META, "items": data},
        tuple((("items", i, "replicas"), 101) for i in range(0, count, count // 5))[:5],
        (("items", count // 2, "replicas"), 4),
    )


CLAIM = _claim()
POD = _pod()
ROWS = rows(1000)
