"""The forms that names have, as the hand-written validation of Kubernetes asks for them.

Called by `object_meta` and by overlays. A rule is a function from a name to what is wrong with it.

Source: k8s.io/apimachinery/pkg/api/validation (generic.go) and pkg/api/validation/path.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from validation_gen.runtime import (
    LONG_NAME,
    PATH_SEGMENT_NAME,
    SHORT_NAME,
    FieldError,
    Format,
    Path,
    invalid,
)

__all__ = ["NameRule", "dns_label", "dns_subdomain", "path_segment"]

NameRule: TypeAlias = Callable[[str, bool], list[str]]
"""What is wrong with a name; True stands for the beginning of one, which the server will add to."""

SHORT_NAME_ORIGIN = "format=k8s-short-name"
"""The origin that Kubernetes gives errors of most DNS labels."""


def dns_subdomain(name: str, is_prefix: bool) -> list[str]:
    """The names of most kinds: DNS subdomains (`NameIsDNSSubdomain`)."""
    return _details(LONG_NAME, name, is_prefix)


def dns_label(name: str, is_prefix: bool) -> list[str]:
    """The names of namespaces and the like: DNS labels (`NameIsDNSLabel`)."""
    return _details(SHORT_NAME, name, is_prefix)


def path_segment(name: str, is_prefix: bool) -> list[str]:
    """The names of roles and the like: whatever can stand in a URL (`ValidatePathSegmentName`)."""
    if is_prefix:
        return [f"may not contain '{char}'" for char in "/%" if char in name]
    return [detail for _, detail in PATH_SEGMENT_NAME.explain(name)]


def _details(rule: Format, name: str, is_prefix: bool) -> list[str]:
    if is_prefix and len(name) > 1 and name.endswith("-"):
        # So does Kubernetes: the letter before the hyphen is dropped as well.
        name = f"{name[:-2]}a"
    if rule.accepts(name):
        return []
    # These functions count as the markers do, and call bytes characters.
    return [
        re.sub(r"^(must be no more than \d+) bytes$", r"\1 characters", detail)
        for _, detail in rule.explain(name)
    ]


def name_errors(
    path: Path, name: str, rule: NameRule, origin: str = ""
) -> Iterator[FieldError]:
    """What is wrong with the name at `path`, an error for each thing."""
    for detail in rule(name, False):
        yield invalid(path, name, detail, origin)
