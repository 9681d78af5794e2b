"""JSON Schema 2020-12: a file for each kind, in the layout that kubeconform and editors look for.

Comes in: an `Api`, a profile and a directory. Goes out: the texts of the files, always the same for the same types, and
what is wrong. Called by `cli/jsonschema.py`. The layout is that of the kubernetes-json-schema repository: a directory
for each version and flavour, in it `{kind}-{group}-{version}.json` (the first label of the group, none for core),
`_definitions.json` and `all.json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.kube_version import KubeVersion, is_served
from validation_gen.model import Named, Struct
from validation_gen.plan.lifecycle import lifecycle_of
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.catalog import catalog_text
from validation_gen.schema.codes import SAME_FILE
from validation_gen.schema.definitions import (
    Definitions,
    Exported,
    Purpose,
    named_definitions,
    references,
)
from validation_gen.schema.dialects import JSON_SCHEMA, in_dialect
from validation_gen.schema.editors import readable, with_hover_text
from validation_gen.schema.logic import OPAQUE
from validation_gen.schema.names import GroupVersion, group_version, kind_of
from validation_gen.schema.openapi import json_text
from validation_gen.schema.profile import Profile
from validation_gen.writer import Output

Flavour: TypeAlias = Literal["referenced", "standalone", "strict"]

SUFFIXES: Mapping[Flavour, str] = {
    "referenced": "",
    "standalone": "-standalone",
    "strict": "-standalone-strict",
}
"""Flavour to what the name of its directory ends in."""

META_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
META_GROUP = "meta.k8s.io"
DEFINITIONS = "_definitions.json"
_SHARED = replace(JSON_SCHEMA, prefix="#/definitions/")
_REFERENCED = replace(JSON_SCHEMA, prefix=f"{DEFINITIONS}#/definitions/")


@dataclass(frozen=True, slots=True)
class Kind:
    """A type whose objects say their own kind."""

    ref: Named
    api: GroupVersion
    name: str
    definition: str

    @property
    def api_version(self) -> str:
        """As objects say it: `v1`, `resource.k8s.io/v1`."""
        return f"{self.api.group}/{self.api.version}".lstrip("/")

    @property
    def identity(self) -> dict[str, str]:
        """What every object says of itself. Those of meta.k8s.io are in all groups, and may name any of them."""
        if self.api.group == META_GROUP:
            return {"kind": self.name}
        return {"apiVersion": self.api_version, "kind": self.name}

    @property
    def file(self) -> str:
        """`pod-v1.json`, `resourceclaim-resource-v1.json`."""
        group = self.api.group.partition(".")[0]
        parts = [self.name, group, self.api.version]
        return f"{'-'.join(part for part in parts if part)}.json".lower()


def export_json_schemas(
    api: Api,
    profile: Profile,
    into: Path,
    version: str = "master",
    flavours: Iterable[Flavour] = tuple(SUFFIXES),
    base_url: str = "",
    kube: KubeVersion | None = None,
) -> Exported:
    """The schemas of the kinds of the input modules, below a directory; no outputs if there are no kinds.

    `version` is what directories are called: `master`, or `v1.34.0`. The catalogue names the last of the
    flavours, below `base_url`. Kinds that `kube` does not serve are left out.
    """
    definitions = Definitions(api, Purpose("strict", profile, JSON_SCHEMA))
    kinds, clashes = kinds_of(api, definitions, kube)
    outputs: list[Output] = []
    if not kinds:
        return Exported((), definitions.notes(), ())
    for flavour in flavours:
        folder = f"{version}{SUFFIXES[flavour]}"
        files = flavour_files(definitions, kinds, flavour)
        outputs += [
            Output(str(into / folder / name), json_text(data))
            for name, data in sorted(files.items())
        ]
    entries = [
        (kind.name, kind.api_version, f"{folder}/{kind.file}", _summary(api, kind))
        for kind in kinds
    ]
    outputs.insert(
        0, Output(str(into / "catalog.json"), catalog_text(entries, base_url))
    )
    problems = in_order([*clashes, *definitions.problems])
    return Exported(tuple(outputs), definitions.notes(), tuple(problems))


def kinds_of(
    api: Api, definitions: Definitions, kube: KubeVersion | None = None
) -> tuple[list[Kind], list[Diagnostic]]:
    """The kinds of the input modules, and those whose files would have another one's name (VG702)."""
    found: dict[str, Kind] = {}
    problems = []
    for module in api.inputs:
        package = api.universe.packages[module]
        own = group_version(package)
        for ref in definitions.published(module):
            declaration = api.shapes.declaration(ref)
            if own is None or declaration is None or not kind_of(package, declaration):
                continue
            if kube and not is_served(lifecycle_of(package, ref.name), kube):
                continue
            kind = Kind(ref, own, ref.name, definitions.name(ref))
            first = found.setdefault(kind.file, kind)
            if first != kind:
                problems.append(
                    Diagnostic(
                        SAME_FILE,
                        f"the schemas of {first.name} in {first.api_version} and of {kind.name} in "
                        f"{kind.api_version} are both called {kind.file}",
                        declaration.span,
                        fix="export the two in runs of their own, to different directories",
                    )
                )
    return sorted(found.values(), key=lambda kind: kind.file), problems


def flavour_files(
    definitions: Definitions, kinds: Iterable[Kind], flavour: Flavour
) -> dict[str, Any]:
    """The files of one flavour by name."""
    kinds = tuple(kinds)
    closure = definitions.closure(kind.ref for kind in kinds)
    by_definition = {kind.definition: kind for kind in kinds}
    refs, _ = named_definitions(definitions.api)
    finished = {
        name: finish(
            definitions.api,
            refs.get(name.removesuffix(OPAQUE)),
            schema,
            by_definition.get(name),
            flavour == "strict",
        )
        for name, schema in closure.items()
    }
    files: dict[str, Any] = {}
    for kind in kinds:
        own = _of_object(finished[kind.definition], kind)
        if flavour == "referenced":
            files[kind.file] = {
                "$schema": META_SCHEMA,
                **in_dialect(own, _REFERENCED),
            }
            continue
        inner = {
            name: in_dialect(finished[name], JSON_SCHEMA)
            for name in reachable(own, finished)
        }
        files[kind.file] = {"$schema": META_SCHEMA, **in_dialect(own, JSON_SCHEMA)}
        if inner:
            files[kind.file]["$defs"] = inner
    files[DEFINITIONS] = {
        "$schema": META_SCHEMA,
        "definitions": {
            name: in_dialect(schema, _SHARED) for name, schema in finished.items()
        },
    }
    every = [{"$ref": _REFERENCED.prefix + kind.definition} for kind in kinds]
    files["all.json"] = {"$schema": META_SCHEMA, "oneOf": every}
    return files


def finish(
    api: Api,
    ref: Named | None,
    schema: Schema,
    kind: Kind | None,
    closed: bool,
) -> Schema:
    """A definition with all that is for people and tools: hover text, the kind's own name, no unknown fields.

    `ref` is the dataclass it is of, None for a scalar's.
    """
    if ref is not None:
        schema = with_hover_text(api, ref, schema)
    if kind is not None:
        properties = dict(schema.get("properties", {}))
        for field, value in kind.identity.items():
            if field in properties:
                properties[field] = {**properties[field], "const": value}
        schema = {**schema, "properties": properties}
    if closed and ref is not None:
        schema = {**schema, "additionalProperties": False}
    return readable(schema)


def reachable(schema: Schema, finished: Mapping[str, Schema]) -> list[str]:
    """The names of all definitions that a schema needs, in order."""
    found: set[str] = set()
    waiting = list(references(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += references(finished[name])
    return sorted(found)


def _of_object(schema: Schema, kind: Kind) -> Schema:
    """The definition of a kind as the schema of whole documents, which say what they are."""
    said = [
        name for name in ("apiVersion", "kind") if name in schema.get("properties", {})
    ]
    required = list(dict.fromkeys([*said, *schema.get("required", [])]))
    title = f"{kind.name} {kind.api_version}"
    return {"title": title, **schema, "required": required}


def _summary(api: Api, kind: Kind) -> str:
    """The first sentence that is said about a kind."""
    declaration = api.shapes.declaration(kind.ref)
    text = " ".join(declaration.doc.split()) if isinstance(declaration, Struct) else ""
    sentence, stop, _ = text.partition(". ")
    return sentence + stop.strip() or f"{kind.name} in {kind.api_version}."
