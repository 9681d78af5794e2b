"""The diagnostic codes of exporters, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SAME_DEFINITION = "VG701"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        SAME_DEFINITION: (
            "two types have the same definition name",
            """\
A schema is called by the `+k8s:openapi-model-package` of its module and its own
name. Two modules may share a package, but not a type name.
""",
        ),
    }
)
"""Code to title and explanation."""
