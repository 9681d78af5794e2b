"""Plug-ins: what installed distributions offer in an entry-point group, loaded, and who offers it.

Comes in: the name of a group. Goes out: the loaded objects, in an order that depends on nothing but their names. Called
by the registry of markers and formats. A plug-in that cannot be used is a `PluginError`, which names it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from validation_gen import prelude
from validation_gen.dataclass import dataclass

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

TAG_POINTS = "validation_gen.tags"
FORMAT_POINTS = "validation_gen.formats"


class PluginError(Exception):
    """An installed plug-in cannot be used; the message says which one and why, on one line."""


@dataclass(frozen=True, slots=True)
class Plugin:
    """One loaded entry point."""

    point: EntryPoint
    value: object

    @property
    def offered_by(self) -> str:
        """The distribution, `example-markers 1.0`; what the entry point names if it belongs to none."""
        dist = self.point.dist
        return f"{dist.name} {dist.version}" if dist else self.point.value

    def refuse(self, reason: str) -> PluginError:
        """The error that says why this plug-in cannot be used."""
        point = self.point
        return PluginError(
            f"the plug-in {self.offered_by} cannot be used:"
            f" {point.group}, {point.name} = {point.value}: {' '.join(reason.split())}"
        )


def load_plugins(group: str) -> list[Plugin]:
    """Every entry point of a group, loaded.

    Raises:
        PluginError: one of them cannot be imported, or is not there.
    """
    points = sorted(entry_points(group), key=lambda point: (point.name, point.value))
    return [Plugin(point, _load(point)) for point in points]


def entry_points(group: str) -> Iterable[EntryPoint]:
    """The entry points of a group. Without any plug-in installed, that is found out without `importlib.metadata`."""
    if not any(map(_may_offer, sys.path)):
        return ()
    from importlib.metadata import entry_points

    return entry_points(group=group)


def _may_offer(directory: str) -> bool:
    """Whether a distribution in a place of `sys.path` has plug-ins; a file there, a zip, may have any."""
    return os.path.isfile(directory) or any(prelude.entry_points(directory))


def _load(point: EntryPoint) -> object:
    try:
        return point.load()
    except (Exception, SystemExit) as error:
        # Whatever a module does while it is imported, the user has to know whose it is.
        raise Plugin(point, None).refuse(f"{type(error).__name__}: {error}") from error
