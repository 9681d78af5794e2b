"""Hand-written functions, one with the wrong signature and one that no marker calls."""

from validation_gen.runtime import FieldError, Operation, Path


def validate_custom_pool_name(path: Path, value: str) -> list[FieldError]:
    return []


def validate_custom_pool_port(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    return []
