"""All markers, collected: the built-in modules of this folder and the plug-ins come through the same door.

`registry()` builds a fresh `Registry`; the compiler builds one a run and passes it on.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from validation_gen.tags.base import FormatRef, Registry, RetiredTag, Tag

TAG_POINTS = "validation_gen.tags"
FORMAT_POINTS = "validation_gen.formats"
RUNTIME = "validation_gen.runtime"

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
    if not plugins:
        return collect(built_in(), built_in_formats())
    return collect(
        (*built_in(), *plugin_tags()), (*built_in_formats(), *plugin_formats())
    )


def collect(tags: Iterable[Tag], formats: Iterable[tuple[str, FormatRef]]) -> Registry:
    """A registry of these; raises ValueError when two share a name."""
    by_name: dict[str, Tag] = {}
    for tag in tags:
        if tag.name in by_name:
            raise ValueError(f"the marker +{tag.name} is declared twice")
        by_name[tag.name] = tag
    known: dict[str, FormatRef] = {}
    for name, ref in formats:
        if name in known:
            raise ValueError(f"the format {name} is declared twice")
        known[name] = ref
    return Registry(by_name, {retired.name: retired for retired in RETIRED}, known)


@cache
def built_in() -> tuple[Tag, ...]:
    modules = (
        importlib.import_module(f"validation_gen.tags.{name}") for name in BUILT_IN
    )
    return tuple(tag for module in modules for tag in module.TAGS)


def built_in_formats() -> tuple[tuple[str, FormatRef], ...]:
    from validation_gen.runtime import FORMATS

    constants = {
        name: name.removeprefix("k8s-").replace("-", "_").upper() for name in FORMATS
    }
    return tuple(
        (name, FormatRef(RUNTIME, constant)) for name, constant in constants.items()
    )


def plugin_tags() -> tuple[Tag, ...]:
    """The `TAGS` of every module that an installed distribution names in the entry-point group."""
    return tuple(tag for point in points(TAG_POINTS) for tag in point.load())


def plugin_formats() -> tuple[tuple[str, FormatRef], ...]:
    """The formats of installed distributions: each entry point names a `Format` as `module:NAME`."""
    found = ((point.load(), point) for point in points(FORMAT_POINTS))
    return tuple(
        (each.name, FormatRef(point.module, point.attr)) for each, point in found
    )


def points(group: str) -> list[EntryPoint]:
    return sorted(
        entry_points(group=group), key=lambda point: (point.name, point.value)
    )
