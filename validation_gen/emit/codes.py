"""The diagnostic codes of the emitter, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "VG150": (
            "a default does not fit its field",
            """\
`+default=` takes JSON that the field's decoder would take, and not null:
`+default="Equal"`, `+default=3`. `ref(NAME)` stands for a constant of the module,
a member of an enum (`Mode.FAST`), or a constant of another module by its dotted
name. A field has one default.
""",
        ),
        "VG151": (
            "two types give their functions the same name",
            """\
Functions are named after types in snake case: `validate_http_route`. Types that
differ only in how words are joined, such as `HTTPRoute` and `HttpRoute`, cannot
be in one module.
""",
        ),
        "VG152": (
            "rules apply in too many places",
            """\
A generated module lists every place where a rule applies, in `DECLARED_RULES`.
A type that is held in two ways counts twice, and what it holds in two ways four
times: thirty types of two fields each, one holding the next, come to a thousand
million places.
""",
        ),
    }
)
"""Code to title and explanation."""
