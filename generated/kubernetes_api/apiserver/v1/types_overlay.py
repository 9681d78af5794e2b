"""Rules of an API server's configuration that Kubernetes checks by hand: paths are absolute."""

from __future__ import annotations

from pathlib import PurePosixPath

from validation_gen.runtime import FieldError, Operation, Path, invalid


def absolute_path_errors(path: Path, value: str) -> list[FieldError]:
    if not value or PurePosixPath(value).is_absolute():
        return []
    return [invalid(path, value, "must be an absolute file path")]


def overlay_validating_admission_policy_configuration_static_manifests_dir(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """The path of the directory is absolute.

    Source: KEP-5793
    """
    return absolute_path_errors(path, value)


def overlay_mutating_admission_policy_configuration_static_manifests_dir(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """The path of the directory is absolute.

    Source: KEP-5793
    """
    return absolute_path_errors(path, value)


def overlay_webhook_admission_configuration_static_manifests_dir(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """The path of the directory is absolute.

    Source: KEP-5793
    """
    return absolute_path_errors(path, value)


def overlay_webhook_admission_configuration_kube_config_file(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """The path of the file is absolute.

    Source: k8s.io/apiserver
    """
    return absolute_path_errors(path, value)
