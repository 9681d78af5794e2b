"""The diagnostic codes of exporters, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SAME_DEFINITION = "VG701"
SAME_FILE = "VG702"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        SAME_DEFINITION: (
            "two types have the same definition name",
            """\
A schema is called by the `+k8s:openapi-model-package` of its module and its own
name. Two modules may share a package, but not a type name.
""",
        ),
        SAME_FILE: (
            "two kinds have the same schema file",
            """\
Tools look for the JSON Schema of a kind under its name, the first label of its
group and its version. Groups that share their first label, such as
`gpu.example.com` and `gpu.example.org`, need directories of their own.
""",
        ),
    }
)
"""Code to title and explanation."""
