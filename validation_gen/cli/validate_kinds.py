"""Which kinds `validate` knows: the user's schemes, and the Kubernetes API types that come with this package.

With a version of Kubernetes, kinds that it does not serve are not there. The types that come with this package are
imported when the first object of their group and version turns up, and not before: `kubernetes_api` is large. Nothing
that a manifest says is imported by name before it has been seen to be on disk.
"""

from __future__ import annotations

import difflib
import importlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.kube_version import (
    KubeVersion,
    is_served,
    parse_version,
    served_in,
)
from validation_gen.runtime.printing import go_quote
from validation_gen.runtime.scheme import Kind, Scheme

CORPUS = "kubernetes_api"

_DIRECTORIES = {"": "core", "internal.apiserver.k8s.io": "apiserverinternal"}
"""The groups whose directories in k8s.io/api are not called by the first part of the group."""

_DIRECTORY = re.compile(r"[a-z]{1,40}")
_VERSION = re.compile(r"v[1-9][0-9]?(?:(?:alpha|beta)[1-9][0-9]?)?")
_VERSION_PARTS = re.compile(r"v([0-9]{1,9})(?:(alpha|beta)([0-9]{1,9}))?")
_MOST_NAMED = 12
_CACHED = 256


class SchemeNotLoadedError(Exception):
    """A module of the user's cannot be imported, or has no scheme. Says which and why."""


@dataclass(frozen=True, slots=True)
class Known:
    """A kind, and the scheme that validates it."""

    kind: Kind
    scheme: Scheme


def load_scheme(name: str) -> Scheme:
    """The `SCHEME` of a generated module. Raises SchemeNotLoadedError."""
    try:
        module = importlib.import_module(name)
    except Exception as error:
        # The module is the user's: whatever it raises is theirs to see, without our traceback.
        raise SchemeNotLoadedError(
            f"cannot import {name}: {type(error).__name__}: {error}"
        ) from error
    scheme = getattr(module, "SCHEME", None)
    if not isinstance(scheme, Scheme):
        raise SchemeNotLoadedError(
            f"{name} has no SCHEME: give the generated module, as in `gpu.v1.types_gen`"
        )
    return scheme


@dataclass(frozen=True, slots=True)
class NotFound:
    """There is no such kind, and why; `key` is what to change: `kind` or `apiVersion`.

    `is_known` says that another version of Kubernetes has it.
    """

    message: str
    key: str = "kind"
    is_known: bool = False


class Kinds:
    """Finds kinds by what a document says of itself. Remembers what it found.

    With a version of Kubernetes, only kinds are there that it serves.
    """

    __slots__ = ("_schemes", "_version", "find")

    def __init__(
        self, schemes: Sequence[Scheme], version: KubeVersion | None = None
    ) -> None:
        self._schemes = tuple(schemes)
        self._version = version
        self.find = lru_cache(_CACHED)(self._find)
        """The kind that a document names with `apiVersion` and `kind`; else, that there is none."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Kinds, (self._schemes, self._version)

    def _find(self, api_version: str, kind: str) -> Known | NotFound:
        known = self._look_up(api_version, kind)
        if known is None:
            message = f"{_no_matches(api_version, kind)}{self._hint(api_version, kind)}"
            return NotFound(message)
        if self._version and not is_served(known.kind, self._version):
            return self._not_served(known, self._version)
        return known

    def _look_up(self, api_version: str, kind: str) -> Known | None:
        for scheme in self._schemes:
            if known := scheme.kind(api_version, kind):
                return Known(known, scheme)
        corpus = corpus_scheme(api_version)
        known = corpus.kind(api_version, kind) if corpus else None
        return Known(known, corpus) if corpus and known else None

    def deprecation(self, kind: Kind) -> str:
        """What a server of the version says to those who use a deprecated kind; empty if it is not.

        The words are those of k8s.io/apiserver/pkg/endpoints/deprecation.
        """
        version = self._version
        if not (version and kind.deprecated):
            return ""
        if version < parse_version(kind.deprecated):
            return ""
        text = f"{kind.api_version} {kind.kind} is deprecated in v{kind.deprecated}+"
        if kind.removed:
            text += f", unavailable in v{kind.removed}+"
        if kind.replacement:
            group, number, name = kind.replacement.split(",")
            text += f"; use {group}/{number} {name}"
        return text

    def _not_served(self, known: Known, version: KubeVersion) -> NotFound:
        """What there is instead of a kind that another version of Kubernetes has."""
        api_version, name = known.kind.api_version, known.kind.kind
        text = (
            f"{_no_matches(api_version, name)} of Kubernetes {version}:"
            f" it is there {served_in(known.kind)}"
        )
        instead = []
        for other in self._versions_beside(api_version):
            there = self._look_up(other, name)
            if there and is_served(there.kind, version):
                instead.append(other)
        if instead:
            text += f"; {version} has it in {_listed(instead)}"
        beside = (k for k in known.scheme if k.api_version == api_version)
        is_there = any(is_served(k, version) for k in beside)
        return NotFound(
            text, "kind" if is_there and not instead else "apiVersion", True
        )

    def _versions_beside(self, api_version: str) -> list[str]:
        """The other versions of the same API group, of Kubernetes and of the user's schemes, best first."""
        group = api_version.rpartition("/")[0]
        own = {k.api_version for s in self._schemes for k in s if k.group == group}
        found = {*own, *_other_versions(api_version)} - {api_version}
        same = (v for v in found if v.rpartition("/")[0] == group)
        return sorted(same, key=_stability)

    def _hint(self, api_version: str, kind: str) -> str:
        """What may have been meant, to be put after the message."""
        schemes = [*self._schemes]
        if corpus := corpus_scheme(api_version):
            schemes.append(corpus)
        objects = [k for scheme in schemes for k in scheme if _is_object(k)]
        beside = sorted({k.kind for k in objects if k.api_version == api_version})
        if beside:
            return did_you_mean(kind, beside) or f": it has {_listed(beside)}"
        elsewhere = {k.api_version for k in objects if k.kind == kind}
        elsewhere |= {v for v in _other_versions(api_version) if _has(v, kind)}
        if not elsewhere:
            return ""
        found = sorted(elsewhere)
        return did_you_mean(api_version, found) or f": it is in {_listed(found)}"


def _no_matches(api_version: str, kind: str) -> str:
    quoted = f"{go_quote(kind)} in version {go_quote(api_version)}"
    return f"no matches for kind {quoted}"


def _stability(api_version: str) -> tuple[int, int, int, str]:
    """Sorts versions of an API as clients prefer them: stable ones first, then beta, then alpha, each newest first."""
    version = api_version.rpartition("/")[2]
    parts = _VERSION_PARTS.fullmatch(version)
    if parts is None:
        return 3, 0, 0, version
    level = 2 if parts[2] == "alpha" else 1 if parts[2] else 0
    return level, -int(parts[1]), -int(parts[3] or 0), version


def did_you_mean(text: str, known: Iterable[str]) -> str:
    """`: did you mean X?`, to be put after a message about a misspelt name; empty if nothing comes close."""
    close = _closest(text, known)
    return f": did you mean {close}?" if close else ""


def corpus_scheme(api_version: str) -> Scheme | None:
    """The scheme of a group and version of Kubernetes, None if there is none."""
    group, _, version = api_version.rpartition("/")
    directory = _DIRECTORIES.get(group, group.partition(".")[0])
    if not _DIRECTORY.fullmatch(directory) or not _VERSION.fullmatch(version):
        return None
    name = f"{CORPUS}.{directory}.{version}"
    try:
        if find_spec(name) is None:
            return None
    except ModuleNotFoundError:
        return None
    scheme = importlib.import_module(f"{name}.types_gen").SCHEME
    assert isinstance(scheme, Scheme)
    return scheme


def _other_versions(api_version: str) -> list[str]:
    """The versions that a group of Kubernetes has; for a group it has not, those of one that is written alike."""
    group, _, _ = api_version.rpartition("/")
    directory, _, rest = group.partition(".")
    if find_spec(CORPUS) is None:
        return []
    known = _modules_in(CORPUS)
    if _DIRECTORIES.get(group, directory) not in known:
        directory = _closest(directory, known)
        rest = rest or "k8s.io"
    prefix = f"{directory}.{rest}" if rest else directory
    package = f"{CORPUS}.{_DIRECTORIES.get(group, directory)}"
    versions = _modules_in(package) if directory or group == "" else []
    return [f"{prefix}/{v}" if prefix else v for v in versions if _VERSION.fullmatch(v)]


def _modules_in(package: str) -> list[str]:
    module = importlib.import_module(package)
    return sorted(found.name for found in iter_modules(module.__path__))


def _has(api_version: str, kind: str) -> bool:
    scheme = corpus_scheme(api_version)
    return scheme is not None and scheme.kind(api_version, kind) is not None


def _is_object(kind: Kind) -> bool:
    """Whether something can be of that kind on its own: a type that is only part of others has no API version."""
    return hasattr(kind.cls, "api_version") or "api_version" in getattr(
        kind.cls, "__dataclass_fields__", ()
    )


def _closest(text: str, known: Iterable[str]) -> str:
    """The likeliest meaning of a misspelt name, empty if nothing comes close. Case counts for nothing."""
    folded = {name.casefold(): name for name in known}
    close = difflib.get_close_matches(text.casefold()[:100], folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown
