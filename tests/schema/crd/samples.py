"""For the tests of CustomResourceDefinitions: APIs of one or more versions from the text of their types."""

from __future__ import annotations

from pathlib import Path

from validation_gen.schema.api import Api, read_api
from validation_gen.source import load_files

CORPUS = Path(__file__).parents[3] / "generated"

HEAD = '''\
# +groupName=demo.example.com
# +k8s:validation-gen=TypesWithField=TypeMeta
# +k8s:validation-gen-nolint
"""Types of a custom resource."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, NewType

from kubernetes_api.meta.v1 import ListMeta, ObjectMeta, TypeMeta
from validation_gen.apitypes import (
    Duration, Float64, Int32, Int64, IntOrString, Quantity, RawExtension, Time, Uint64,
)
'''


def kind(*markers: str, spec: str = "    n: Int32 = 0\n", before: str = "") -> str:
    """The types of a kind `Claim` whose `Spec` has these fields."""
    lines = "".join(f"# {marker}\n" for marker in markers)
    return f"""

{before}

@dataclass(kw_only=True, slots=True)
class Spec:
{spec}

{lines}@dataclass(kw_only=True, slots=True)
class Claim(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
    spec: Spec = field(default_factory=Spec)
"""


def api_with(directory: Path, **versions: str) -> Api:
    """The API whose modules have these types by version, which have to be right."""
    files = []
    for version, body in versions.items():
        package = directory / "demo" / version
        package.mkdir(parents=True)
        for folder in (package, package.parent):
            (folder / "__init__.py").touch()
        file = package / "types.py"
        file.write_text(HEAD + body, encoding="utf-8")
        files.append(file)
    loaded = load_files(files, ("kubernetes_api",), (CORPUS,), directory)
    api, wrong = read_api(loaded)
    assert wrong == []
    return api
