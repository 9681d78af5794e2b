"""What generated code calls. Imports nothing but the runtime, as generated code does."""

from __future__ import annotations

from validation_gen.runtime import FieldError, Operation, Path, invalid


def multiple_of(
    op: Operation, path: Path, value: int | None, old: int | None, divisor: int
) -> list[FieldError]:
    """`example:multipleOf`: the error of a value that `divisor` does not divide. An absent value has none."""
    if value is None or value % divisor == 0:
        return []
    return [invalid(path, value, f"must be a multiple of {divisor}", "multipleOf")]
