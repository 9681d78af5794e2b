"""`minLength`, `maxLength` and `maxBytes`: how long a string is."""

from __future__ import annotations

from validation_gen.tags.base import EVERY_VALUE
from validation_gen.tags.bounds import bound_tag

TAGS = (
    bound_tag(
        "minLength",
        "string",
        EVERY_VALUE,
        "FieldValueTooShort",
        "The string must have at least this many characters.",
        "Characters are Unicode code points. `minLength=0` holds for every string."
        " An optional `str` that is empty is unset, and not looked at.",
        no_effect_at=0,
        example="""\
# +k8s:required
# +k8s:minLength=3
code: str = ""
""",
    ),
    bound_tag(
        "maxLength",
        "string",
        EVERY_VALUE,
        "FieldValueTooLong",
        "The string must have at most this many characters.",
        "Characters are Unicode code points; `maxBytes` counts UTF-8 bytes.",
        example="""\
# +k8s:required
# +k8s:maxLength=63
name: str = ""
""",
    ),
    bound_tag(
        "maxBytes",
        "string",
        EVERY_VALUE,
        "FieldValueTooLong",
        "The string must have at most this many bytes in UTF-8.",
        example="""\
# +k8s:optional
# +k8s:maxBytes=256
message: str = ""
""",
    ),
)
