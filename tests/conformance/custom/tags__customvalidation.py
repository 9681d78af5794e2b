"""The functions of upstream's test package: each rejects every value, and says which function it is."""

from __future__ import annotations

from validation_gen.runtime import FieldError, Operation, Path, invalid


def validate_custom_struct(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_Struct")]


def validate_custom_struct_string_field(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_Struct_StringField")]


def validate_custom_struct_max_length_field(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_Struct_MaxLengthField")]


def validate_custom_string_type(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_StringType")]


def validate_custom_other_struct_string_field(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_OtherStruct_StringField")]


def validate_custom_option_struct_string_field(
    op: Operation, path: Path, value: object, old: object
) -> list[FieldError]:
    return [invalid(path, None, "ValidateCustom_OptionStruct_StringField")]
