"""All markers and formats, collected: the built-in ones and those of plug-ins come through the same door.

`registry()` builds a fresh `Registry`; the compiler builds one a run and passes it on.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cache

from validation_gen import runtime_names
from validation_gen.dataclass import dataclass
from validation_gen.plugins import (
    FORMAT_POINTS,
    TAG_POINTS,
    Plugin,
    PluginError,
    load_plugins,
)
from validation_gen.tags.base import FormatRef, Registry, RetiredTag, Tag

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

MARKER_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]*")


@dataclass(frozen=True, slots=True)
class Source:
    """Who declares markers and formats: validation-gen itself, or an installed distribution."""

    name: str
    tags: tuple[Tag, ...] = ()
    formats: tuple[tuple[str, FormatRef], ...] = ()


def registry(*, plugins: bool = True) -> Registry:
    """The built-in markers and formats, and those of installed plug-ins unless told otherwise.

    Raises:
        PluginError: a plug-in cannot be loaded, or two declarations share a name.
    """
    sources = [Source("validation-gen", built_in(), built_in_formats())]
    if plugins:
        sources += plugin_tags()
        sources += plugin_formats()
    return collect(sources)


def collect(sources: Iterable[Source]) -> Registry:
    """A registry of what these declare; raises PluginError when two declarations share a name."""
    tags: dict[str, Tag] = {}
    formats: dict[str, FormatRef] = {}
    owners = {f"the marker +{retired.name}": "validation-gen" for retired in RETIRED}
    for source in sources:
        for tag in source.tags:
            claim(owners, f"the marker +{tag.name}", source.name)
            tags[tag.name] = tag
        for name, ref in source.formats:
            claim(owners, f"the format {name}", source.name)
            formats[name] = ref
    return Registry(tags, {retired.name: retired for retired in RETIRED}, formats)


def claim(owners: dict[str, str], what: str, owner: str) -> None:
    """Notes who declares a name; raises PluginError if it is declared already."""
    if what in owners:
        raise PluginError(f"{what} is declared by {owners[what]} and by {owner}")
    owners[what] = owner


@cache
def built_in() -> tuple[Tag, ...]:
    modules = (
        importlib.import_module(f"validation_gen.tags.{name}") for name in BUILT_IN
    )
    return tuple(tag for module in modules for tag in module.TAGS)


def built_in_formats() -> tuple[tuple[str, FormatRef], ...]:
    return tuple(
        (name, FormatRef(RUNTIME, runtime_names.constant_of(name)))
        for name in runtime_names.FORMATS
    )


def plugin_tags() -> Iterator[Source]:
    """The markers of plug-ins: each entry point names a tuple of `Tag`s. Raises PluginError."""
    for plugin in load_plugins(TAG_POINTS):
        tags = plugin.value
        if not isinstance(tags, tuple | list):
            raise plugin.refuse("not a tuple of Tag")
        for tag in tags:
            if not isinstance(tag, Tag):
                raise plugin.refuse(f"{tag!r} is not a Tag")
            if not MARKER_NAME.fullmatch(tag.name):
                raise plugin.refuse(f"{tag.name!r} is not a marker's name")
        yield Source(plugin.offered_by, tags=tuple(tags))


def plugin_formats() -> Iterator[Source]:
    """The formats of plug-ins: each entry point names a `Format` as `module:NAME`. Raises PluginError."""
    for plugin in load_plugins(FORMAT_POINTS):
        yield Source(plugin.offered_by, formats=(plugin_format(plugin),))


def plugin_format(plugin: Plugin) -> tuple[str, FormatRef]:
    from validation_gen.runtime import Format

    point, value = plugin.point, plugin.value
    if not isinstance(value, Format):
        raise plugin.refuse("not a Format")
    # Generated code imports it by this name.
    if not point.attr.isidentifier():
        raise plugin.refuse("the format is not a constant of its module")
    return value.name, FormatRef(point.module, point.attr)
