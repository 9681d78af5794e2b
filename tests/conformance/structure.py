"""The structure of Go packages as recorded: JSON files in, the importer's own values out.

Called by the conformance run and the corpus builder. The format is described beside the data: one file per Go package,
with `externalTypes` for what its types refer to elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from validation_gen.goimport.structure import (
    GoConst,
    GoDecl,
    GoField,
    GoPackage,
    GoType,
    World,
    make_world,
)


def read_world(directories: Iterable[Path]) -> World:
    """Every structure file (`*.json`) of some directories. Raises OSError, and ValueError for a file that is none."""
    packages: dict[str, GoPackage] = {}
    for directory in directories:
        for path in sorted(directory.glob("*.json")):
            try:
                package = read_package(json.loads(path.read_text(encoding="utf-8")))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path} describes no package: {error!r}") from error
            packages.setdefault(package.path, package)
    return make_world(packages.values())


def read_package(data: dict[str, Any]) -> GoPackage:
    """The package in a structure file's data. Raises KeyError for data that is no structure."""
    return GoPackage(
        path=data["package"],
        name=data["name"],
        markers=_texts(data, "packageMarkers"),
        types=tuple(_declaration(t) for t in data["types"]),
        consts=tuple(_consts(data["consts"])),
        external=tuple(_declaration(t) for t in data.get("externalTypes") or ()),
    )


def _declaration(data: dict[str, Any]) -> GoDecl:
    declared = _type(data.get("declared") or {"kind": "struct"})
    own = GoType("named", data["name"], data["package"])
    return GoDecl(
        package=data["package"],
        name=data["name"],
        kind=data["kind"],
        declared=declared,
        underlying=_type(data["underlying"]) if "underlying" in data else declared,
        fields=tuple(_fields(data)),
        consts=tuple(_consts(data.get("consts") or (), own)),
        markers=_texts(data, "markers"),
        detached=_texts(data, "detachedMarkers"),
        is_alias=data.get("goAlias", False),
        is_exported=data.get("exported", True),
    )


def _fields(data: dict[str, Any]) -> Iterator[GoField]:
    for field in data.get("fields") or ():
        if not field["exported"] or field["jsonOmitted"]:
            continue
        json_name = field["jsonName"] if field["jsonNameExplicit"] else field["goName"]
        yield GoField(
            name=field["goName"],
            json_name="" if field["inline"] else json_name,
            type=_type(field["type"]),
            markers=_texts(field, "markers"),
            omitempty=field["omitempty"],
            is_inline=field["inline"],
            is_embedded=field["embedded"],
        )


def _consts(
    data: Iterable[dict[str, Any]], type_: GoType | None = None
) -> Iterator[GoConst]:
    for const in data:
        if const.get("exported", True):
            yield GoConst(
                name=const["name"],
                value=const["value"],
                type=type_ or _type(const["type"]),
                markers=_texts(const, "markers"),
            )


def _type(data: dict[str, Any]) -> GoType:
    elem = data.get("elem") or data.get("value")
    return GoType(
        kind=data["kind"],
        name=data.get("name", ""),
        package=data.get("package", ""),
        key=_type(data["key"]) if "key" in data else None,
        elem=_type(elem) if elem else None,
    )


def _texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(data.get(key) or ())
