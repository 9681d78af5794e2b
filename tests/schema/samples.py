"""For the tests of exporters: APIs from the text of a module, and validators of their definitions.

The module is called `sample_api.v1.types` and belongs to the group `demo.example.com`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs

from validation_gen.model import Named
from validation_gen.schema.api import Api, Schema, read_api
from validation_gen.schema.definitions import Definitions, Purpose, references
from validation_gen.schema.dialects import JSON_SCHEMA, OPENAPI_30, Dialect, in_dialect
from validation_gen.schema.profile import Profile
from validation_gen.schema.remarks import Compat
from validation_gen.source import load_files

MODULE = "sample_api.v1.types"
PREFIX = "com.example.demo.v1."

HEAD = '''\
# +groupName=demo.example.com
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
"""Types to export."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Literal, NewType

from validation_gen.apitypes import (
    Duration, FieldsV1, Float32, Float64, Int, Int8, Int16, Int32, Int64, IntOrString, MicroTime, Quantity,
    RawExtension, Time, Uint, Uint8, Uint16, Uint32, Uint64,
)
'''

ONE_FIELD = """
@dataclass(kw_only=True)
class Inner:
    # +k8s:required
    name: str = ""

    note: str = ""


@dataclass(kw_only=True)
class Example:
"""


def write_module(directory: Path, body: str) -> Path:
    """The file of the sample module with these types."""
    package = directory / "sample_api" / "v1"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    file = package / "types.py"
    file.write_text(HEAD + body, encoding="utf-8")
    return file


def api_of(directory: Path, body: str) -> Api:
    """The API of a module with these types, which must be right."""
    file = write_module(directory, body)
    api, wrong = read_api(load_files([file], display_root=directory))
    assert wrong == []
    return api


def fields(text: str) -> str:
    """A class `Example` with these fields, one or more lines each."""
    return ONE_FIELD + "".join(
        f"    {line.strip()}\n" for line in text.strip().splitlines()
    )


def purpose(
    compat: Compat = "strict",
    *enabled: str,
    alpha: bool = False,
    dialect: Dialect = JSON_SCHEMA,
) -> Purpose:
    return Purpose(compat, Profile(frozenset(enabled), alpha), dialect)


def definition(api: Api, wanted: Purpose, name: str = "Example") -> Schema:
    """The definition of one of the sample types, without its description."""
    found = dict(Definitions(api, wanted).closure([Named(MODULE, name)])[PREFIX + name])
    found.pop("x-kubernetes-group-version-kind", None)
    return found


def complete(definitions: Definitions, ref: Named) -> Schema:
    """A schema of the values of a type that has all it refers to inside."""
    dialect = definitions.purpose.dialect
    schema = definitions.value(ref)
    named = definitions.named(references(schema))
    inner = {name: in_dialect(each, dialect) for name, each in named.items()}
    result = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **in_dialect(schema, dialect),
    }
    if dialect is OPENAPI_30:
        return result | {"components": {"schemas": inner}}
    return result | {"$defs": inner}


def validator(definitions: Definitions, ref: Named) -> Any:
    return jsonschema_rs.validator_for(complete(definitions, ref))


def accepted(schema: Mapping[str, Any], values: Iterable[Any]) -> list[Any]:
    """Those of the values that meet a schema."""
    check = jsonschema_rs.validator_for(dict(schema))
    return [value for value in values if check.is_valid(value)]
