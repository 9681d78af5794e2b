"""OpenAPI documents: one for each group and version with an index, as API servers serve them, or one for everything.

Comes in: an `Api`, a purpose and a directory. Goes out: the texts of the files, always the same for the same types, and
what is wrong. Called by `cli/openapi.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from validation_gen.model import Named
from validation_gen.printable import is_printable
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.definitions import Definitions, Exported, Purpose
from validation_gen.schema.dialects import (
    OPENAPI_30,
    OPENAPI_31,
    SWAGGER,
    Dialect,
    in_dialect,
    mapped,
    sorted_keys,
)
from validation_gen.schema.names import group_version, model_package
from validation_gen.writer import Output

Version: TypeAlias = Literal["3.0", "3.1", "2.0"]

DIALECTS: Mapping[Version, Dialect] = {
    "3.0": OPENAPI_30,
    "3.1": OPENAPI_31,
    "2.0": SWAGGER,
}

HEADS: Mapping[Version, dict[str, str]] = {
    "3.0": {"openapi": "3.0.0"},
    "3.1": {"openapi": "3.1.0"},
    "2.0": {"swagger": "2.0"},
}


def export_openapi(
    api: Api, purpose: Purpose, version: Version, into: Path
) -> Exported:
    """The documents of the input modules, below a directory."""
    definitions = Definitions(api, purpose)
    types = types_by_path(api, definitions)
    if version == "2.0":
        everything = [ref for refs in types.values() for ref in refs]
        title = ", ".join(types)
        text = document_text(definitions, everything, version, title, "")
        outputs = [Output(str(into / "swagger.json"), text)]
    else:
        outputs = []
        for path, refs in types.items():
            label = path.rpartition("/")[2]
            text = document_text(definitions, refs, version, path, label)
            outputs.append(Output(str(into / "openapi" / "v3" / file_name(path)), text))
        index = Output(
            str(into / "openapi" / "v3" / "index.json"),
            index_text(types, [output.text for output in outputs]),
        )
        outputs = [index, *outputs]
    return Exported(tuple(outputs), definitions.notes(), tuple(definitions.problems))


def types_by_path(api: Api, definitions: Definitions) -> dict[str, list[Named]]:
    """The types of the input modules by the path of their group and version, else by the name of their module."""
    found: dict[str, list[Named]] = {}
    for module in api.inputs:
        package = api.universe.packages[module]
        refs = list(definitions.published(module))
        if not refs:
            continue  # a module of names for strings and numbers defines nothing
        own = group_version(package)
        path = own.path if own else model_package(package)
        found.setdefault(path, []).extend(refs)
    return dict(sorted(found.items()))


def file_name(path: str) -> str:
    """`apis/resource.k8s.io/v1` is `apis__resource.k8s.io__v1_openapi.json`, as in the Kubernetes repository."""
    return f"{path.replace('/', '__')}_openapi.json"


def document_text(
    definitions: Definitions,
    refs: Iterable[Named],
    version: Version,
    title: str,
    label: str,
) -> str:
    """One document: the definitions of types and of all they refer to. `label` is the version of the API."""
    dialect = DIALECTS[version]
    schemas: dict[str, Schema] = {}
    for name, schema in definitions.closure(refs).items():
        if definitions.purpose.compat == "upstream" and version == "2.0":
            schema = _without_defaults(schema)
        schemas[name] = in_dialect(schema, dialect)
    document: dict[str, Any] = {
        **HEADS[version],
        "info": {"title": title, "version": label or "unversioned"},
        "paths": {},
    }
    if version == "2.0":
        document["definitions"] = schemas
    else:
        document["components"] = {"schemas": schemas}
    return json_text(document)


def index_text(paths: Iterable[str], texts: Iterable[str]) -> str:
    """The index: for each path where its document is, with a hash by which clients know a document they have."""
    entries = {}
    for path, text in zip(paths, texts, strict=True):
        digest = hashlib.sha512(text.encode()).hexdigest().upper()
        url = f"/openapi/v3/{file_name(path)}?hash={digest}"
        entries[path] = {"serverRelativeURL": url}
    return json_text({"paths": entries})


def json_text(data: Any) -> str:
    """JSON as the files have it: sorted, indented, one line break at the end."""
    return shown(json.dumps(sorted_keys(data), indent=2, ensure_ascii=False)) + "\n"


def shown(text: str) -> str:
    """JSON in which everything is escaped that an editor or a terminal would not show, or obey."""
    if is_printable(text.replace("\n", "")):
        return text
    return "".join(
        c if c == "\n" or is_printable(c) else json.dumps(c)[1:-1] for c in text
    )


def _without_defaults(schema: Schema) -> Schema:
    """The schema as API servers publish it in version 2, which has no defaults."""
    inner = mapped(schema, _without_defaults)
    return {word: value for word, value in inner.items() if word != "default"}
