"""Volumes of a pod, and how containers mount them: rules that Kubernetes checks by hand.

Called by `pods` and `containers`. What a source says of itself is not checked.

Source: k8s.io/kubernetes/pkg/apis/core/validation, ValidateVolumes and ValidateVolumeMounts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kubernetes_api.core.v1.types import Volume, VolumeMount, VolumeSource
from kubernetes_api.meta.v1.names import SHORT_NAME_ORIGIN, dns_label, name_errors
from kubernetes_api.upstream import duplicate, not_found
from validation_gen.runtime import FieldError, Path, forbidden, invalid, required
from validation_gen.runtime.printing import camel_case

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


def volume_errors(
    path: Path, volumes: Sequence[Volume]
) -> tuple[set[str], list[FieldError]]:
    """The names that can be mounted, and what is wrong with all others."""
    names: set[str] = set()
    errors: list[FieldError] = []
    for index, volume in enumerate(volumes):
        here: Path = ((path, index), "name")
        found = [required(here)]
        if volume.name:
            found = [*name_errors(here, volume.name, dns_label, SHORT_NAME_ORIGIN)]
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


def mount_errors(
    path: Path, mounts: Sequence[VolumeMount], volumes: Collection[str]
) -> Iterator[FieldError]:
    """`ValidateVolumeMounts`. Paths of mounts are all different."""
    places: set[str] = set()
    for index, mount in enumerate(mounts):
        here: Path = (path, index)
        if not mount.name:
            yield required((here, "name"))
        if mount.name not in volumes:
            yield not_found((here, "name"), mount.name)
        if not mount.mount_path:
            yield required((here, "mountPath"))
        if mount.mount_path in places:
            yield invalid((here, "mountPath"), mount.mount_path, "must be unique")
        places.add(mount.mount_path)
