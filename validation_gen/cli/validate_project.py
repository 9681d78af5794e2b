"""What a project says about validating: its schemes, options, version and limits. Called by `validate`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from validation_gen.cli.ending import FAILED
from validation_gen.cli.kube_option import Settings
from validation_gen.cli.terminal import show
from validation_gen.cli.validate_kinds import SchemeNotLoadedError, load_scheme
from validation_gen.config_files import mentions_tool
from validation_gen.dataclass import dataclass, field
from validation_gen.kube_version import parse_version
from validation_gen.limits import DEFAULT_LIMITS, Limits
from validation_gen.runtime.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Setup:
    """The schemes to look kinds up in before those of Kubernetes, what is said of versions and options, and limits."""

    schemes: tuple[Scheme, ...] = ()
    settings: Settings = field(default_factory=Settings)
    limits: Limits = DEFAULT_LIMITS


@dataclass(frozen=True, slots=True)
class _Project:
    """What is configured, and where modules are."""

    search_path: tuple[str, ...]
    schemes: tuple[str, ...] = ()
    settings: Settings = field(default_factory=Settings)
    limits: Limits = DEFAULT_LIMITS


def set_up(schemes: Iterable[str], here: Path) -> Setup:
    """The configuration that is in charge of a directory, and the schemes of the command line.

    Modules are looked for in the project's directory and its `search-path` too. Raises UsageError for one that cannot
    be imported, and Exit, having said why, if the configuration is not right.
    """
    project = _project(here)
    names = dict.fromkeys((*schemes, *project.schemes))
    if names:
        new = [place for place in project.search_path if place not in sys.path]
        sys.path[:0] = new
    try:
        loaded = tuple(map(load_scheme, names))
    except SchemeNotLoadedError as error:
        raise click.UsageError(str(error)) from error
    return Setup(loaded, project.settings, project.limits)


def _project(here: Path) -> _Project:
    if not _may_be_configured(here):
        return _Project((str(here),))
    # Most manifests have no such project around them, and pydantic takes longer to load than they to validate.
    from validation_gen.config import find_file, read_project

    read = read_project(find_file(here), here)
    if read.diagnostics:
        show(read.diagnostics, read.sources, err=True)
        raise click.exceptions.Exit(FAILED)
    root, config = read.project.root, read.project.config
    places = tuple(str(root / place) for place in config.search_path)
    version = parse_version(config.kube_version) if config.kube_version else None
    settings = Settings(version, config.options, config.features)
    schemes = tuple(config.schemes)
    return _Project((str(root), *places), schemes, settings, config.limits)


def _may_be_configured(here: Path) -> bool:
    """Whether a pyproject.toml at or above a directory speaks of this tool."""
    return any(mentions_tool(d / "pyproject.toml") for d in (here, *here.parents))
