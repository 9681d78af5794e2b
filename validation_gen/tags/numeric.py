"""`minimum` and `maximum`: the range of an integer."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import INTEGER_RANGES, Scalar
from validation_gen.tags.base import EVERY_VALUE, Context, Rejected
from validation_gen.tags.bounds import bound_tag


def must_fit(context: Context, marker: Marker, limit: int) -> None:
    """A limit outside the integer type could never be met, or never be missed."""
    native = context.shapes.value_type(context.type)
    assert isinstance(native, Scalar)
    low, high = INTEGER_RANGES[native.name]
    if not low <= limit <= high:
        raise Rejected(
            "VG212",
            f"{limit} does not fit {native.name}",
            expected=f"a number from {low} to {high}",
            span=marker.value_span,
        )


TAGS = (
    bound_tag(
        "minimum",
        "int",
        EVERY_VALUE,
        "FieldValueInvalid",
        "The number must be at least this.",
        "An optional number by value that is 0 is unset, and not looked at; with `T | None` 0 is a number.",
        check_limit=must_fit,
        example="""\
# +k8s:required
# +k8s:minimum=1
replicas: Int32 = 0
""",
    ),
    bound_tag(
        "maximum",
        "int",
        EVERY_VALUE,
        "FieldValueInvalid",
        "The number must be at most this.",
        check_limit=must_fit,
        example="""\
# +k8s:required
# +k8s:maximum=100
percent: Int32 = 0
""",
    ),
)
