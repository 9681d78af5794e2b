"""The names that `validation_gen.runtime` offers, for those who write code that imports it and need not load it.

Called by the emitter and the registry of markers. A test holds it against the package.
"""

from __future__ import annotations

FORMATS = (
    "k8s-short-name",
    "k8s-long-name",
    "k8s-long-name-caseless",
    "k8s-label-key",
    "k8s-prefixed-label-key",
    "k8s-label-value",
    "k8s-path-segment-name",
    "k8s-uuid",
    "k8s-resource-pool-name",
    "k8s-extended-resource-name",
    "k8s-resource-fully-qualified-name",
)
"""The formats of Kubernetes, as a marker gives them."""


def constant_of(format_name: str) -> str:
    """The constant that is a format of Kubernetes: `SHORT_NAME` is `k8s-short-name`."""
    return format_name.removeprefix("k8s-").replace("-", "_").upper()


NAMES = frozenset([
    "CREATE", "EXTENDED_RESOURCE_NAME", "FORMATS", "LABEL_KEY", "LABEL_VALUE", "LONG_NAME", "LONG_NAME_CASELESS",
    "NO_FIELDS", "NO_OPTIONS", "PATH_SEGMENT_NAME", "PREFIXED_LABEL_KEY", "RESOURCE_FULLY_QUALIFIED_NAME",
    "RESOURCE_POOL_NAME", "ROOT", "SHORT_NAME", "UPDATE", "UUID", "Blank", "DeclaredRule", "DecodeError",
    "DecodeProblem", "FieldError", "Format", "Kind", "Level", "Operation", "OperationType", "Path", "Scheme",
    "Step", "UpdateConstraint", "added_items", "added_keys", "added_map_keys", "as_object", "changed_items",
    "changed_members", "changed_values", "comparing", "decoded", "decoded_value", "decreased", "dependent_forbidden",
    "dependent_required", "discriminated_union_errors", "duplicate", "duplicate_field", "duplicates",
    "encode_bytes", "enforced", "enum_errors", "enum_reader", "find_item", "forbidden", "forced_failure",
    "has_duplicates", "immutable", "internal_error", "invalid", "items", "marked", "max_bytes", "max_items",
    "max_length", "max_properties", "maximum", "min_items", "min_length", "min_properties", "minimum",
    "missing_items", "new_object", "not_equal", "not_supported", "operation", "overlaid", "parser", "read_any",
    "read_bool", "read_bytes", "read_float32", "read_float64", "read_int", "read_int8", "read_int16", "read_int32",
    "read_int64", "read_list", "read_map", "read_object_map", "read_objects", "read_string", "read_string_map",
    "read_strings", "read_uint", "read_uint8", "read_uint16", "read_uint32", "read_uint64", "removed_items",
    "removed_map_keys", "render_path", "required", "reuse_part", "same", "same_data", "subresource_path",
    "to_status", "too_long", "touched_items", "touched_values", "undefined_option", "union_error", "unknown_field",
    "unknown_fields", "update_forbidden", "without_repeats", "wrong_number", "wrong_type", "zero_or_one_error",
])  # fmt: skip
"""All that the package exports."""
