"""Overlay functions with something wrong."""

from validation_gen.runtime import FieldError, Operation, Path


def overlay_pol(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    """There is no such type.

    Source: nowhere
    """
    return []


def overlay_gauge(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    """There is none like it.

    Source: nowhere
    """
    return []


def overlay_pool_host_name(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """Two fields would have this name.

    Source: nowhere
    """
    return []


def overlay_pool_name(path: Path, value: str) -> list[FieldError]:
    """Too few parameters.

    Source: nowhere
    """
    return []


def overlay_pool_host(*arguments: object) -> list[FieldError]:
    """No source, and no names of parameters."""
    return []


def overlay_pool_of_kind(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    """One parameter is missing.

    Source: nowhere
    """
    return []


def overlay_pool(
    op: Operation, path: Path, value: object, *old: object
) -> list[FieldError]:
    """What was before is not one value.

    Source: nowhere
    """
    return []


def overlay_pool_host_of_kind(
    op: Operation, path: Path, value: object, old: object, namespaced: bool
) -> list[str]:
    """Texts are no errors.

    Source: nowhere
    """
    return []
