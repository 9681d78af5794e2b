"""Hand-written checks of these types: they get the operation, the path, the value and the old value."""

from validation_gen.runtime import FieldError, Operation, Path, forbidden, invalid

from testdata.tags.customValidation.types import Cron, Window


def validate_custom_cron(
    op: Operation, path: Path, value: Cron | None, old: Cron | None
) -> list[FieldError]:
    """Five fields, and not changed once it is set. An optional that nobody calls optional or required may be None."""
    if value is None:
        return []
    if len(value.split()) != 5:
        return [invalid(path, value, "must have five fields", "cron")]
    if op.update and old is not None and old != value:
        return [forbidden(path, f"was {old}")]
    return []


def validate_custom_window(
    op: Operation, path: Path, value: Window, old: Window | None
) -> list[FieldError]:
    """It does not end before it starts."""
    if value.end < value.start:
        return [invalid((path, "end"), value.end, "must not be before the start")]
    return []


def validate_custom_schedule_time_zone(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """A continent and a city, unless an option allows anything."""
    if op.options.get("AnyZone") or "/" in value:
        return []
    return [invalid(path, value, "must be Continent/City", "timeZone")]
