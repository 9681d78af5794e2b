"""Versions of Kubernetes: what `--kube-version 1.37` says about options and kinds.

Comes in: a version as text, a table of features, the range of versions that serve a kind. Goes out: which options are
on, whether the kind is there. Called by `validate`, by the exporting commands, by the linter and by the configuration.
The table of Kubernetes' own features is `kubernetes_api.features`; a project adds its own as `features` in
`[tool.validation-gen]`, in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol, TypeAlias

from kubernetes_api.features import FEATURES, VERSIONS
from validation_gen.dataclass import dataclass

Features: TypeAlias = Mapping[str, Mapping[str, bool]]
"""Per option, whether it is on as of a version: `{"HPAScaleToZero": {"1.16": False, "1.37": True}}`."""

_TEXT = re.compile(r"v?([0-9]{1,4})\.([0-9]{1,4})(?:\.[0-9]+)?(?:[-+][0-9A-Za-z.+-]*)?")
_LIFE = 3
"""Minor versions that an alpha or beta API is promised before it is deprecated, and again before it is removed."""


class KubeVersionError(ValueError):
    """A text is no version of Kubernetes, or of none that is known here. The message says what would be."""


@dataclass(frozen=True, slots=True, order=True)
class KubeVersion:
    """A minor version of Kubernetes. They are ordered as numbers are: 1.9 is before 1.10."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


class Lived(Protocol):
    """What knows in which versions it is served: a `runtime.Kind`, a `Lifecycle`. Empty texts say nothing."""

    @property
    def introduced(self) -> str:
        """The first version that serves it."""
        ...

    @property
    def removed(self) -> str:
        """The first version that serves it no longer."""
        ...


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """In which versions of Kubernetes a kind is served, as `major.minor`; empty where there is no such version.

    `deprecated` is the first version that warns of it, `removed` the first without it. `replacement` is what to use
    instead, as `group,version,Kind`.
    """

    introduced: str = ""
    deprecated: str = ""
    removed: str = ""
    replacement: str = ""


def parse_version(text: str) -> KubeVersion:
    """`1.37`, also as servers and clients print it: `v1.37.2`, `v1.37.2+k3s1`. Patch versions count for nothing.

    Raises KubeVersionError.
    """
    match = _TEXT.fullmatch(text)
    if match is None:
        raise KubeVersionError(
            f"{text!r} is no version of Kubernetes: expected major.minor, as in {VERSIONS[-1]}"
        )
    return KubeVersion(int(match[1]), int(match[2]))


def known_version(text: str) -> KubeVersion:
    """A version whose options are known. Raises KubeVersionError, naming those that are, for others."""
    version = parse_version(text)
    if str(version) not in VERSIONS:
        known = ", ".join(VERSIONS)
        raise KubeVersionError(
            f"Kubernetes {version} is not known here: known are {known}"
        )
    return version


def options_at(version: KubeVersion, features: Features = FEATURES) -> dict[str, bool]:
    """Which options are on in a version, by name, when nobody turns any on or off.

    An option is off before the first version of its row. Raises KubeVersionError for a row with a bad version.
    """
    return {name: _is_on(row, version) for name, row in sorted(features.items())}


def first_version(option: str, features: Features = FEATURES) -> KubeVersion | None:
    """The version that brings an option, None for one that the table does not have."""
    row = features.get(option)
    return min(map(parse_version, row)) if row else None


def _is_on(row: Mapping[str, bool], version: KubeVersion) -> bool:
    stages = {parse_version(since): on for since, on in row.items()}
    reached = [since for since in stages if since <= version]
    return stages[max(reached)] if reached else False


def is_served(kind: Lived, version: KubeVersion) -> bool:
    """Whether a version has the kind: not before it was introduced, and no longer once it is removed."""
    if kind.introduced and version < parse_version(kind.introduced):
        return False
    return not kind.removed or version < parse_version(kind.removed)


def with_defaults(said: Lifecycle, api_version: str) -> Lifecycle:
    """A lifecycle with what is not said but follows, as prerelease-lifecycle-gen (k8s.io/code-generator) has it.

    An alpha or beta version of an API is deprecated three minor versions after it was introduced, and removed three
    later. `api_version` is the version of the API with or without its group.
    """
    if not said.introduced or not re.search("alpha|beta", api_version):
        return said
    deprecated = said.deprecated or _later(said.introduced)
    removed = said.removed or _later(deprecated)
    return Lifecycle(said.introduced, deprecated, removed, said.replacement)


def _later(text: str) -> str:
    version = parse_version(text)
    return str(KubeVersion(version.major, version.minor + _LIFE))


def served_in(kind: Lived) -> str:
    """The range of versions that serve a kind, in words: `as of 1.34`, `from 1.11 to 1.21`, `until 1.21`."""
    last = ""
    if kind.removed:
        removed = parse_version(kind.removed)
        last = str(KubeVersion(removed.major, removed.minor - 1))
    if not kind.introduced:
        return f"until {last}" if last else "always"
    if last == kind.introduced:
        return f"in {last} only"
    return f"from {kind.introduced} to {last}" if last else f"as of {kind.introduced}"


def merged(*tables: Features) -> dict[str, Mapping[str, bool]]:
    """One table of several; where two have the same option, the later one says how it is."""
    rows: dict[str, Mapping[str, bool]] = {}
    for table in tables:
        rows.update(table)
    return rows
