"""`integers`: integers of a known size, with a sign."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.walk import report_scalars

TOO_VAGUE = "should not use an int, int8 or int16. Use int32 or int64 depending on bounding requirements"
UNSIGNED = (
    "should not use unsigned integers, use only int32 or int64 and apply validation to ensure the value is"
    " positive"
)
MESSAGES = {
    **dict.fromkeys(["int", "int8", "int16"], TOO_VAGUE),
    **dict.fromkeys(["uint", "uint8", "uint16", "uint32", "uint64"], UNSIGNED),
}


def check(ctx: Context) -> Iterator[Finding]:
    yield from report_scalars(ctx, lambda scalar: MESSAGES.get(scalar, ""))


RULE = Rule(
    name="integers",
    code="VG510",
    summary="integers are Int32 or Int64",
    docs="""\
Clients in all languages have to hold the number, so its size is part of the API: `Int32` or
`Int64`. Python's `int` has no size, and unsigned types do not exist everywhere; say
`+k8s:minimum=0` instead.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    replicas: int = 0
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    replicas: Int32 = 0
""",
)
