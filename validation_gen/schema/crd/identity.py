"""Which custom resources types are, and what they are called: group, kind, plural, scope, versions, subresources.

Comes in: an `Api`. Goes out: a `Resource` for each kind of the input modules, and what is wrong with its markers
(VG720 to VG724). The markers are those of controller-gen (sigs.k8s.io/controller-tools/pkg/crd/markers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic
from validation_gen.model import MarkerLine, Named, Struct
from validation_gen.plan.roots import all_markers, has_field, is_list_kind
from validation_gen.plan.roots import subresources as paths_answered
from validation_gen.schema.api import Api
from validation_gen.schema.crd.codes import (
    NO_STORED_VERSION,
    SAME_VERSION,
    TWO_STORED_VERSIONS,
    VERSIONS_DIFFER,
)
from validation_gen.schema.crd.markers import Kind, Value, arguments
from validation_gen.schema.crd.unfit import unfit_argument, unfit_kind, unfit_paths
from validation_gen.schema.names import group_version, kind_of

RESOURCE = "kubebuilder:resource"
STORED = "kubebuilder:storageversion"
UNSERVED = "kubebuilder:unservedversion"
DEPRECATED = "kubebuilder:deprecatedversion"
SKIPPED = "kubebuilder:skipversion"
STATUS = "kubebuilder:subresource:status"
SCALE = "kubebuilder:subresource:scale"
COLUMN = "kubebuilder:printcolumn"
SELECTABLE = "kubebuilder:selectablefield"
METADATA = "kubebuilder:metadata"
CLUSTER_SCOPED = "genclient:nonNamespaced"

ARGUMENTS: dict[str, dict[str, Kind]] = {
    RESOURCE: {
        "path": "text",
        "scope": "text",
        "singular": "text",
        "shortName": "list",
        "categories": "list",
    },
    STORED: {},
    UNSERVED: {},
    DEPRECATED: {"warning": "text"},
    SKIPPED: {},
    STATUS: {},
    SCALE: {"specpath": "text", "statuspath": "text", "selectorpath": "text"},
    COLUMN: {
        "name": "text",
        "type": "text",
        "JSONPath": "text",
        "description": "text",
        "format": "text",
        "priority": "integer",
    },
    SELECTABLE: {"JSONPath": "text"},
    METADATA: {"annotations": "list", "labels": "list"},
}
"""The markers of a custom resource and the arguments they take."""

NEEDED = {
    SCALE: ("specpath", "statuspath"),
    COLUMN: ("name", "type", "JSONPath"),
    SELECTABLE: ("JSONPath",),
}
"""Arguments that a marker does not do without."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version: its type, and the words of a CustomResourceDefinition about it but for the schema."""

    name: str
    ref: Named
    storage: bool
    about: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Resource:
    """One custom resource. `names` and `metadata` are in the words of a CustomResourceDefinition."""

    group: str
    kind: str
    scope: str
    names: dict[str, Any]
    metadata: dict[str, Any]
    versions: tuple[Version, ...]

    @property
    def name(self) -> str:
        """What the CustomResourceDefinition has to be called."""
        return f"{self.names['plural']}.{self.group}"


@dataclass(slots=True)
class _Said:
    """What the markers of one type say."""

    ref: Named
    declaration: Struct
    version: str
    values: dict[str, list[dict[str, Value]]]
    lines: dict[str, list[tuple[MarkerLine, dict[str, Value]]]]

    def one(self, marker: str) -> dict[str, Value] | None:
        return next(iter(self.values.get(marker, ())), None)

    def text(self, marker: str, name: str) -> str:
        return str((self.one(marker) or {}).get(name, ""))


def resources(api: Api) -> tuple[list[Resource], list[Diagnostic]]:
    """The custom resources of the input modules by name, and what is wrong with their markers."""
    problems: list[Diagnostic] = []
    kinds: dict[tuple[str, str], list[_Said]] = {}
    for module in api.inputs:
        package = api.universe.packages[module]
        own = group_version(package)
        if own is None or not own.group:
            continue
        for declaration in package.types:
            if not isinstance(declaration, Struct) or not _is_kind(api, declaration):
                continue
            if not kind_of(package, declaration):
                continue
            ref = Named(module, declaration.name)
            problems += unfit_kind(package, declaration)
            said = _read(api, ref, declaration, own.version, problems)
            if SKIPPED not in said.values:
                kinds.setdefault((own.group, declaration.name), []).append(said)
    found = []
    for (group, kind), versions in sorted(kinds.items()):
        versions.sort(key=lambda said: version_order(said.version))
        problems += _contradictions(kind, versions)
        found.append(_resource(group, kind, versions))
    return sorted(found, key=lambda resource: resource.name), problems


def _is_kind(api: Api, declaration: Struct) -> bool:
    return (
        not declaration.name.startswith("_")
        and has_field(declaration, "metadata")
        and not is_list_kind(declaration)
    )


def version_order(version: str) -> tuple[int, ...] | tuple[int, str]:
    """A key that sorts versions as Kubernetes ranks them: stable ones first, newer ones first."""
    match = re.fullmatch(r"v(\d+)(?:(alpha|beta)(\d+))?", version)
    if match is None:
        return (3, version)
    rank = {None: 0, "beta": 1, "alpha": 2}[match[2]]
    return (rank, -int(match[1]), -int(match[3] or 0))


def _read(
    api: Api, ref: Named, declaration: Struct, version: str, problems: list[Diagnostic]
) -> _Said:
    said = _Said(ref, declaration, version, {}, {})
    for line in all_markers(declaration):
        marker = _marker_of(line)
        if marker is None:
            continue
        found = arguments(line, marker, ARGUMENTS.get(marker, {}))
        problem = (
            found
            if isinstance(found, Diagnostic)
            else unfit_argument(line, marker, found, NEEDED.get(marker, ()))
        )
        if problem:
            problems.append(problem)
        else:
            assert not isinstance(found, Diagnostic)
            said.values.setdefault(marker, []).append(found)
            said.lines.setdefault(marker, []).append((line, found))
    problems += unfit_paths(api, ref, said.lines, SELECTABLE)
    return said


def _marker_of(line: MarkerLine) -> str | None:
    text = line.text[1:]
    known = (*ARGUMENTS, CLUSTER_SCOPED)
    return next((m for m in known if text == m or text.startswith((m + ":", m + "="))), None)  # fmt: skip


def _contradictions(kind: str, versions: list[_Said]) -> Iterator[Diagnostic]:
    """What the versions of one kind cannot all mean."""
    stored = [said for said in versions if STORED in said.values]
    if not stored and len(versions) > 1:
        names = ", ".join(said.version for said in versions)
        yield Diagnostic(
            NO_STORED_VERSION,
            f"{kind} has the versions {names}, and none of them is the stored one",
            versions[0].declaration.span,
            fix=f"put +{STORED} on the type of one version",
        )
    for said in stored[1:]:
        message = f"{kind} is stored in {stored[0].version} already"
        yield Diagnostic(TWO_STORED_VERSIONS, message, said.lines[STORED][-1][0].span)
    by_version: dict[str, _Said] = {}
    for said in versions:
        first = by_version.setdefault(said.version, said)
        if first is not said:
            message = f"{first.ref.module} has {kind} in {said.version} too"
            yield Diagnostic(SAME_VERSION, message, said.declaration.span)
    given = [said for said in versions if _names(said)]
    for said in given[1:]:
        for name, value in _names(said).items():
            first_value = _names(given[0]).get(name, value)
            if first_value != value:
                lines = said.lines.get(RESOURCE) or said.lines[CLUSTER_SCOPED]
                yield Diagnostic(
                    VERSIONS_DIFFER,
                    f"{name} of {kind} is {_shown(value)} here and {_shown(first_value)} in {given[0].version}",
                    lines[-1][0].span,
                )


def _shown(value: Value) -> str:
    return ";".join(value) if isinstance(value, tuple) else str(value)


def _names(said: _Said) -> dict[str, Value]:
    """What one version says of the whole resource."""
    names = dict(said.one(RESOURCE) or {})
    if CLUSTER_SCOPED in said.values:
        names.setdefault("scope", "Cluster")
    return names


def _resource(group: str, kind: str, versions: list[_Said]) -> Resource:
    said: dict[str, Value] = {}
    metadata: dict[str, Any] = {}
    for each in versions:
        said = {**_names(each), **said}
        for found in each.values.get(METADATA, ()):
            for word, pairs in found.items():
                assert isinstance(pairs, tuple)
                metadata.setdefault(word, {}).update(
                    pair.partition("=")[::2] for pair in pairs
                )
    names: dict[str, Any] = {
        "kind": kind,
        "listKind": f"{kind}List",
        "plural": said.get("path", plural(kind.lower())),
        "singular": said.get("singular", kind.lower()),
    }
    for word, argument in (("shortNames", "shortName"), ("categories", "categories")):
        if argument in said:
            names[word] = list(said[argument])  # type: ignore[arg-type]
    metadata["name"] = f"{names['plural']}.{group}"
    only = len(versions) == 1
    return Resource(
        group,
        kind,
        str(said.get("scope", "Namespaced")),
        names,
        metadata,
        tuple(
            Version(each.version, each.ref, only or STORED in each.values, _about(each))
            for each in versions
        ),
    )


def _about(said: _Said) -> dict[str, Any]:
    """The words about one version that its markers say."""
    about: dict[str, Any] = {"served": UNSERVED not in said.values}
    if DEPRECATED in said.values:
        about["deprecated"] = True
        if warning := said.text(DEPRECATED, "warning"):
            about["deprecationWarning"] = warning
    columns = said.values.get(COLUMN, ())
    if columns:
        about["additionalPrinterColumns"] = [_column(column) for column in columns]
    if fields := said.values.get(SELECTABLE, ()):
        about["selectableFields"] = [{"jsonPath": f["JSONPath"]} for f in fields]
    subresources: dict[str, Any] = {}
    if STATUS in said.values or "/status" in paths_answered(said.declaration):
        subresources["status"] = {}
    scale = said.one(SCALE)
    if scale is not None:
        names = {
            "specpath": "specReplicasPath",
            "statuspath": "statusReplicasPath",
            "selectorpath": "labelSelectorPath",
        }
        subresources["scale"] = {names[name]: value for name, value in scale.items()}
    if subresources:
        about["subresources"] = subresources
    return about


def _column(column: dict[str, Value]) -> dict[str, Value]:
    return {
        "jsonPath" if name == "JSONPath" else name: value
        for name, value in column.items()
    }


def plural(word: str) -> str:
    """The English plural of a noun in lower case, by its ending."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"
