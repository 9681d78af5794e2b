"""The catalogue by which editors choose a schema for a file, in the form of SchemaStore's.

Comes in: kinds and where their schemas are. Goes out: the text of `catalog.json`. Called by `json_schema.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from validation_gen.schema.openapi import json_text

FORM = "https://json.schemastore.org/schema-catalog.json"
ENDINGS = ("yaml", "yml", "json")

Entry: TypeAlias = tuple[str, str, str, str]
"""Kind, apiVersion, the path of the schema below the catalogue, what it is."""


def catalog_text(entries: Iterable[Entry], base_url: str) -> str:
    """A catalogue. Files are known by their names: `name.gpuclaim.yaml`, and for one version `name.gpuclaim.v1.yaml`.

    Of several versions of a kind, the most stable and latest has the short name. Without `base_url` paths are relative
    to the catalogue.
    """
    entries = list(entries)
    best: dict[tuple[str, str], str] = {}
    for entry in entries:
        group, version = _group_and_version(entry)
        key = (entry[0], group)
        if key not in best or rank(version) > rank(best[key]):
            best[key] = version
    schemas: list[dict[str, Any]] = []
    for kind, api_version, path, summary in entries:
        group, version = _group_and_version((kind, api_version, path, summary))
        stems = [f"{kind}.{version}".lower()]
        if best[kind, group] == version:
            stems.insert(0, kind.lower())
        schemas.append(
            {
                "name": f"{kind} {api_version}",
                "description": summary,
                "fileMatch": _patterns(stems),
                "url": f"{base_url.rstrip('/')}/{path}" if base_url else path,
            }
        )
    return json_text({"$schema": FORM, "version": 1, "schemas": schemas})


def rank(version: str) -> tuple[int, int, int]:
    """How Kubernetes ranks versions: v2 before v1 before v1beta2 before v1alpha3; others come last."""
    match = re.fullmatch(r"v(\d+)(?:(alpha|beta)(\d+))?", version)
    if match is None:
        return (-1, 0, 0)
    stability = {None: 2, "beta": 1, "alpha": 0}[match[2]]
    return (stability, int(match[1]), int(match[3] or 0))


def _group_and_version(entry: Entry) -> tuple[str, str]:
    group, _, version = entry[1].rpartition("/")
    return group, version


def _patterns(stems: Sequence[str]) -> list[str]:
    return [
        pattern
        for stem in stems
        for ending in ENDINGS
        for pattern in (f"{stem}.{ending}", f"*.{stem}.{ending}")
    ]
