"""`--kube-version`, and the options that are on once it, the configuration and the command line have spoken.

Called by `validate` and the exporting commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import click

from kubernetes_api.features import FEATURES, VERSIONS
from validation_gen.dataclass import dataclass, field
from validation_gen.kube_version import (
    Features,
    KubeVersion,
    KubeVersionError,
    first_version,
    known_version,
    merged,
    options_at,
)

Command = TypeVar("Command", bound=Callable[..., Any])

HELP = (
    "The Kubernetes to speak for: options are as it has them by default, and kinds that it does not serve are refused."
    f" One of {VERSIONS[0]} to {VERSIONS[-1]}."
)


def kube_version_option(command: Command) -> Command:
    """Adds `--kube-version` to a command, as its argument `kube_version: KubeVersion | None`."""
    option = click.option("--kube-version", callback=_known, metavar="1.N", help=HELP)
    return option(command)


def _known(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> KubeVersion | None:
    try:
        return None if value is None else known_version(value)
    except KubeVersionError as error:
        raise click.BadParameter(str(error), context, parameter) from error


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says of versions and options. `features` is its own table, besides the one of Kubernetes."""

    kube_version: KubeVersion | None = None
    options: Mapping[str, bool] = field(default_factory=dict)
    features: Features = field(default_factory=dict)


def effective_options(
    version: KubeVersion | None,
    settings: Settings,
    enable: Iterable[str],
    disable: Iterable[str],
) -> dict[str, bool]:
    """Which options are on and off. What comes later wins: the version, the configuration, the command line.

    Raises UsageError for an option that is both enabled and disabled.
    """
    both = sorted(set(enable) & set(disable))
    if both:
        raise click.UsageError(f"{both[0]} is both enabled and disabled")
    table = merged(FEATURES, settings.features)
    named = options_at(version, table) if version else {}
    return {
        **named,
        **settings.options,
        **dict.fromkeys(enable, True),
        **dict.fromkeys(disable, False),
    }


def too_early(
    version: KubeVersion | None, settings: Settings, enable: Iterable[str]
) -> Iterator[str]:
    """Notes on options that somebody turns on and that the version does not have yet."""
    table = merged(FEATURES, settings.features)
    for option in enable:
        first = first_version(option, table)
        if version and first and version < first:
            yield f"Kubernetes {version} has no option {option}: it is there as of {first}"
