"""All markers, collected: the built-in modules of this folder and the plug-ins come through the same door.

`registry()` builds a fresh `Registry`; the compiler builds one a run and passes it on.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache

from validation_gen.tags.base import Registry, RetiredTag, Tag

ENTRY_POINTS = "validation_gen.tags"

BUILT_IN = (
    "custom", "dependent", "each", "enum", "fixed", "format", "immutable", "item", "items",
    "length", "levels", "listtype", "mode", "monotonic", "neq", "numeric", "opaque", "options",
    "properties", "requiredness", "root", "subfield", "union", "update", "zero_or_one",
)  # fmt: skip

RETIRED = (
    RetiredTag("k8s:discriminator", "k8s:modeDiscriminator"),
    RetiredTag("k8s:member", "k8s:ifMode"),
    RetiredTag("k8s:ifOptionEnabled", "k8s:ifEnabled"),
    RetiredTag("k8s:ifOptionDisabled", "k8s:ifDisabled"),
)


def registry(*, plugins: bool = True) -> Registry:
    """The built-in markers, and those of installed plug-ins unless told otherwise.

    Raises ValueError when two declarations share a name.
    """
    return collect((*built_in(), *(plugin_tags() if plugins else ())))


def collect(tags: Iterable[Tag]) -> Registry:
    by_name: dict[str, Tag] = {}
    for tag in tags:
        if tag.name in by_name:
            raise ValueError(f"the marker +{tag.name} is declared twice")
        by_name[tag.name] = tag
    return Registry(by_name, {retired.name: retired for retired in RETIRED})


@cache
def built_in() -> tuple[Tag, ...]:
    modules = (
        importlib.import_module(f"validation_gen.tags.{name}") for name in BUILT_IN
    )
    return tuple(tag for module in modules for tag in module.TAGS)


def plugin_tags() -> tuple[Tag, ...]:
    """The `TAGS` of every module that an installed distribution names in the entry-point group."""
    from importlib.metadata import entry_points

    found = sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)
    return tuple(tag for point in found for tag in point.load())
