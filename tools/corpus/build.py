"""Writes the types modules of the reference corpus, `generated/kubernetes_api/<group>/<version>/types.py`.

    python -m tools.corpus.build DIR [--check]

Comes in: DIR with the structure of Kubernetes' Go packages (`api_types/*.json`, `meta_types/*.json`), and beside this
file `docs/<group>_<version>.toml`, which says in our own words what everything is for. Goes out: the modules. Names,
types and markers come from the structure, so that a new version of an API takes a table of documentation and a line
in `CORPUS`. Exit codes: 0 written, or nothing to change; 1 `--check` found changes, or documentation is missing or
left over; 2 usage.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.conformance.expressions import META
from tests.conformance.render import Style, render_package
from tests.conformance.structure import GoPackage, World, read_world

REPOSITORY = Path(__file__).resolve().parents[2]
GENERATED = REPOSITORY / "generated"
DOCS = Path(__file__).parent / "docs"

IDENTIFIERS = "k8s.io/apimachinery/pkg/types"
CORE = "k8s.io/api/core/v1"
OPEN_SETS = frozenset({"ResourceName"})
"""String types whose constants are not all there is: anyone may add values, so a StrEnum would be in the way."""

NOT_OURS = ("+k8s:validation-gen-input=", "+k8s:validation-gen-scheme-registry=")
"""Markers that arrange Go packages around generated code, and keep part of it out of the registry there."""

ROOTS = "+k8s:validation-gen=TypesWithField=TypeMeta"
"""Kubernetes says this outside of k8s.io/api, where it generates the validators that its servers register."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the corpus and where its types come from; `types` and `consts` are all of them if empty."""

    name: str
    package: str
    types: tuple[str, ...] = ()
    consts: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        return GENERATED.joinpath("kubernetes_api", *self.name.split("."), "types.py")

    @property
    def docs(self) -> Path:
        return DOCS / f"{self.name.replace('.', '_')}.toml"


CORPUS = (
    Module(
        "meta.v1",
        META,
        types=(
            "TypeMeta",
            "ListMeta",
            "ShardInfo",
            "ObjectMeta",
            "OwnerReference",
            "LabelSelector",
            "LabelSelectorRequirement",
            "LabelSelectorOperator",
            "ManagedFieldsEntry",
            "ManagedFieldsOperationType",
            "Condition",
            "ConditionStatus",
            "Status",
            "StatusDetails",
            "StatusReason",
            "StatusCause",
            "CauseType",
        ),
        consts=(
            "FinalizerOrphanDependents",
            "FinalizerDeleteDependents",
            "NamespaceDefault",
            "NamespaceAll",
            "NamespaceNone",
            "NamespaceSystem",
            "NamespacePublic",
            "StatusSuccess",
            "StatusFailure",
        ),
    ),
    Module(
        "core.v1",
        CORE,
        types=(
            "ResourceName",
            "NodeSelector",
            "NodeSelectorTerm",
            "NodeSelectorRequirement",
            "NodeSelectorOperator",
        ),
        consts=(
            "ResourceCPU",
            "ResourceMemory",
            "ResourceStorage",
            "ResourceEphemeralStorage",
            "ResourcePods",
            "ResourceServices",
            "ResourceReplicationControllers",
            "ResourceQuotas",
            "ResourceSecrets",
            "ResourceConfigMaps",
            "ResourcePersistentVolumeClaims",
            "ResourceServicesNodePorts",
            "ResourceServicesLoadBalancers",
            "ResourceRequestsCPU",
            "ResourceRequestsMemory",
            "ResourceRequestsStorage",
            "ResourceRequestsEphemeralStorage",
            "ResourceLimitsCPU",
            "ResourceLimitsMemory",
            "ResourceLimitsEphemeralStorage",
        ),
    ),
    Module("resource.v1", "k8s.io/api/resource/v1"),
)


def import_name(package: str) -> str:
    """The Python package that holds the types of a Go package. Raises KeyError for one the corpus does not have."""
    names = {module.package: f"kubernetes_api.{module.name}" for module in CORPUS}
    # One type, `UID`, which users look for where ObjectMeta is.
    return {**names, IDENTIFIERS: names[META]}[package]


def chosen(world: World, module: Module) -> GoPackage:
    """The part of a Go package that the module has, with the markers that mean something in Python.

    Raises KeyError for a package or type that the structure does not have.
    """
    package = world.packages[module.package]
    types, consts = package.types, package.consts
    if module.types:
        types = tuple(package.declared(name) for name in module.types)
    if module.consts:
        consts = tuple(c for c in consts if c.name in module.consts)
    if module.package == META:
        types = (world.types[IDENTIFIERS, "UID"], *types)
    kept = (m for m in package.markers if not m.startswith(NOT_OURS))
    return replace(package, types=types, consts=consts, markers=(*kept, ROOTS))


class Documentation:
    """What the tables of a module say; remembers what it was asked for, and so what is missing or left over.

    Raises OSError and `tomllib.TOMLDecodeError`.
    """

    def __init__(self, path: Path) -> None:
        self._tables = tomllib.loads(path.read_text(encoding="utf-8"))
        self._asked: set[tuple[str, str]] = set()

    def __call__(self, table: str, key: str) -> str:
        self._asked.add((table, key))
        return str(self._tables.get(table, {}).get(key, ""))

    def problems(self) -> Iterator[str]:
        written = {(table, key) for table, keys in self._tables.items() for key in keys}
        for table, key in sorted(self._asked - written):
            yield f"[{table}] {key}: there is no documentation"
        for table, key in sorted(written - self._asked):
            yield f"[{table}] {key}: there is no such thing"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus.build")
    parser.add_argument("directory", type=Path, help="the structure of the Go packages")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    world = read_world(
        [options.directory / "api_types", options.directory / "meta_types"]
    )
    status = 0
    for module in CORPUS:
        if module.package not in world.packages:
            parser.error(f"{options.directory} does not describe {module.package}")
        docs = Documentation(module.docs)
        style = Style(import_name, docs, OPEN_SETS)
        text = render_package(world, chosen(world, module), style)
        for problem in docs.problems():
            print(f"{module.docs.name}: {problem}", file=sys.stderr)
            status = 1
        if module.file.exists() and module.file.read_text(encoding="utf-8") == text:
            continue
        print(module.file.relative_to(REPOSITORY))
        if options.check:
            status = 1
        else:
            module.file.write_text(text, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
