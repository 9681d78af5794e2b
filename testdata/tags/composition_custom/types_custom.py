"""Hand-written checks of these types."""

from validation_gen.runtime import FieldError, Operation, Path, invalid

from testdata.tags.composition_custom.types import Word


def validate_custom_word(
    op: Operation, path: Path, value: Word | None, old: Word | None
) -> list[FieldError]:
    """It has one word."""
    if value is None or len(value.split()) < 2:
        return []
    was = f", was {old}" if old else ""
    return [invalid(path, value, f"must be one word{was}")]


def validate_custom_words_title(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """It begins with a capital."""
    if value[:1].isupper():
        return []
    return [invalid(path, value, "must begin with a capital", "title")]


def validate_custom_broken_text(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """It is broken."""
    return [invalid(path, value, "no good" + {"a": "!"}[value])]
