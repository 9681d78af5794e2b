"""The diagnostic codes of CustomResourceDefinitions, with the pages that explain them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

BAD_MARKER = "VG720"
NO_STORED_VERSION = "VG721"
TWO_STORED_VERSIONS = "VG722"
VERSIONS_DIFFER = "VG723"
SAME_VERSION = "VG724"
TOO_LARGE = "VG725"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        BAD_MARKER: (
            "a marker about a custom resource is wrong",
            """\
Markers such as `+kubebuilder:resource:path=gpus,scope=Cluster` take arguments
separated by commas. A value with a comma in it stands in quotes or backticks, and
a list of values has semicolons between them: `shortName=gc;gcl`.

So does what an API server would refuse: names that are no DNS labels, a group
without a dot, a scale path that is not in spec or status. Paths have to lead to a
field, and selectable fields are strings, integers or booleans.
""",
        ),
        NO_STORED_VERSION: (
            "no version of a custom resource is stored",
            """\
Of several versions exactly one is what objects are stored as: the one whose type
has `+kubebuilder:storageversion`. A resource with one version needs no marker.
""",
        ),
        TWO_STORED_VERSIONS: (
            "two versions of a custom resource are stored",
            """\
Objects are stored in one version. Keep `+kubebuilder:storageversion` on one type
only.
""",
        ),
        VERSIONS_DIFFER: (
            "the versions of a custom resource contradict each other",
            """\
Path, scope, short names, categories and the singular name belong to the resource,
so what the types of its versions say about them has to be the same. A type may
also leave them out.
""",
        ),
        SAME_VERSION: (
            "a custom resource has one version twice",
            """\
Two modules of one group and version declare the same kind.
""",
        ),
        TOO_LARGE: (
            "the schema of a custom resource would be too large",
            """\
The schema of a custom resource has no references: a type stands in it as often as
there are ways to it. A type that is held in two ways counts twice, and what it
holds in two ways four times. API servers take no request of more than 3 MiB.
""",
        ),
    }
)
"""Code to title and explanation."""
