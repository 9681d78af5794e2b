"""Writes the types modules of the reference corpus, `generated/kubernetes_api/<group>/<version>/types.py`.

    python -m tools.corpus.build SOURCES... [--check]

Comes in: SOURCES, checkouts of k8s.io/api and k8s.io/apimachinery or a directory with their recorded structure
(`api_types/*.json`, `meta_types/*.json`), and beside this file `docs/<group>_<version>.toml`, which says in our own
words what everything is for. Goes out: the modules. Names, types and markers come from the sources through the
importer, so that a new version of an API takes a table of documentation and a line in `CORPUS`. Exit codes: 0 written,
or nothing to change; 1 `--check` found changes, documentation is missing or left over, or the importer found something;
2 usage.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from tests.conformance.structure import read_world
from validation_gen.goimport.expressions import META
from validation_gen.goimport.files import ALL_BELOW, NothingThere, directories
from validation_gen.goimport.importer import KINDS, Request, understand
from validation_gen.goimport.render import Style, render_package
from validation_gen.goimport.resolve import Choice
from validation_gen.goimport.structure import GoPackage, GoType, World, make_world
from validation_gen.reporters import render_text

REPOSITORY = Path(__file__).resolve().parents[2]
GENERATED = REPOSITORY / "generated"
DOCS = Path(__file__).parent / "docs"

IDENTIFIERS = "k8s.io/apimachinery/pkg/types"
CORE = "k8s.io/api/core/v1"
OPEN_SETS = frozenset(
    {"ResourceName", "PodConditionType", "NodeConditionType", "StorageMedium"}
)
"""String types whose constants are not all there is: anyone may add values, so a StrEnum would be in the way."""

NOT_OURS = (
    "+k8s:validation-gen-input=",
    "+k8s:validation-gen-scheme-registry=",
    "+k8s:validation-gen=",
)
"""Markers that arrange Go packages around generated code, and have it made for types that are no kinds."""

NO_API = frozenset({f"{META}.InternalEvent", f"{META}.GroupVersion"})
"""Types of meta/v1 without a Python form: one holds a Go interface, the other writes its JSON by hand."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the corpus and where its types come from.

    `types` are those asked for: what they reach in their package comes along. All types if empty, and all constants
    if `consts` is empty. `markers` are those that Kubernetes' module has not.
    """

    name: str
    package: str
    types: tuple[str, ...] = ()
    consts: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        return GENERATED.joinpath("kubernetes_api", *self.name.split("."), "types.py")

    @property
    def docs(self) -> Path:
        return DOCS / f"{self.name.replace('.', '_')}.toml"


CORPUS = (
    Module("types", IDENTIFIERS, types=("UID",)),
    Module(
        "meta.v1",
        META,
        types=(
            "ListMeta",
            "ObjectMeta",
            "LabelSelector",
            "Condition",
            "Status",
            "TypeMeta",
            "GetOptions",
            "ListOptions",
            "CreateOptions",
            "UpdateOptions",
            "PatchOptions",
            "ApplyOptions",
            "DeleteOptions",
        ),
        consts=(
            "FinalizerOrphanDependents",
            "FinalizerDeleteDependents",
            "NamespaceDefault",
            "NamespaceAll",
            "NamespaceNone",
            "NamespaceSystem",
            "NamespacePublic",
            "InitialEventsAnnotationKey",
            "DryRunAll",
            "FieldValidationIgnore",
            "FieldValidationWarn",
            "FieldValidationStrict",
            "StatusSuccess",
            "StatusFailure",
        ),
    ),
    Module(
        "core.v1",
        CORE,
        types=(
            "Pod",
            "PodList",
            "PodTemplate",
            "PodTemplateList",
            "ReplicationController",
            "ReplicationControllerList",
            "Node",
            "NodeList",
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
            "ResourceDefaultNamespacePrefix",
            "ResourceHugePagesPrefix",
            "ResourceAttachableVolumesPrefix",
            "SecretVolumeSourceDefaultMode",
            "ConfigMapVolumeSourceDefaultMode",
            "ProjectedVolumeSourceDefaultMode",
            "DownwardAPIVolumeSourceDefaultMode",
            "TerminationMessagePathDefault",
            "ResourceHealthMessageMaxLength",
            "PodReasonUnschedulable",
            "PodReasonSchedulingGated",
            "PodReasonSchedulerError",
            "PodReasonTerminationByKubelet",
            "PodReasonPreemptionByScheduler",
            "PodReasonDeferred",
            "PodReasonInfeasible",
            "PodReasonError",
            "DefaultTerminationGracePeriodSeconds",
            "DefaultEnableServiceLinks",
            "DefaultSchedulerName",
            "LabelHostname",
            "LabelTopologyZone",
            "LabelTopologyRegion",
            "LabelInstanceTypeStable",
            "LabelOSStable",
            "LabelArchStable",
            "TaintNodeNotReady",
            "TaintNodeUnreachable",
            "TaintNodeUnschedulable",
            "TaintNodeMemoryPressure",
            "TaintNodeDiskPressure",
            "TaintNodeNetworkUnavailable",
            "TaintNodePIDPressure",
            "TaintNodeOutOfService",
            "PodInitialized",
            "PodReady",
            "PodScheduled",
            "ContainersReady",
            "DisruptionTarget",
            "PodReadyToStartContainers",
            "PodResizePending",
            "PodResizeInProgress",
            "AllContainersRestarting",
            "NodeReady",
            "NodeMemoryPressure",
            "NodeDiskPressure",
            "NodePIDPressure",
            "NodeNetworkUnavailable",
            "NodeGracefulNodeShutdownInProgress",
            "NodeDrainInProgress",
            "NodeDrained",
            "NodeMaintenancePlanned",
            "NodeMaintenanceInProgress",
            "StorageMediumDefault",
            "StorageMediumMemory",
            "StorageMediumHugePages",
            "StorageMediumHugePagesPrefix",
        ),
    ),
    Module("resource.v1", "k8s.io/api/resource/v1"),
    Module("resource.v1beta2", "k8s.io/api/resource/v1beta2"),
    Module("resource.v1beta1", "k8s.io/api/resource/v1beta1"),
    Module("resource.v1alpha3", "k8s.io/api/resource/v1alpha3"),
    Module("scheduling.v1", "k8s.io/api/scheduling/v1"),
    Module("scheduling.v1beta1", "k8s.io/api/scheduling/v1beta1"),
    Module(
        "scheduling.v1alpha3",
        "k8s.io/api/scheduling/v1alpha3",
        markers=("+k8s:prerelease-lifecycle-gen:introduced=1.37",),
    ),
    Module("admissionregistration.v1", "k8s.io/api/admissionregistration/v1"),
)


def import_name(package: str) -> str:
    """The Python package that holds the types of a Go package. Raises KeyError for one the corpus does not have."""
    return {module.package: f"kubernetes_api.{module.name}" for module in CORPUS}[
        package
    ]


def chosen(world: World, module: Module) -> GoPackage:
    """The part of a Go package that the module has, with the markers that mean something in Python.

    Raises KeyError for a package or type that the structure does not have.
    """
    package = world.packages.get(module.package)
    if package is None:
        # No file is about this package: what others say of it is all there is.
        known = (t for t in world.types.values() if t.package == module.package)
        package = GoPackage(module.package, module.name, (), tuple(known), ())
    types, consts = package.types, package.consts
    if module.types:
        reached = reach(world, package, module.types)
        types = tuple(t for t in types if t.name in reached)
        consts = tuple(c for c in consts if c.name in module.consts)
    kept = (m for m in package.markers if not m.startswith(NOT_OURS))
    return replace(
        package, types=types, consts=consts, markers=(*kept, *module.markers, KINDS)
    )


def reach(world: World, package: GoPackage, names: Iterable[str]) -> set[str]:
    """The types of a package that some of its types are made of, themselves included. Raises KeyError."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        declaration = package.declared(name)
        types = [declaration.declared, *(f.type for f in world.fields(declaration))]
        waiting += [
            t.name for t in chain(*map(parts, types)) if t.package == package.path
        ]
    return found


def parts(type_: GoType) -> Iterator[GoType]:
    """A type and all that it holds."""
    yield type_
    for inner in (type_.key, type_.elem):
        if inner is not None:
            yield from parts(inner)


class Documentation:
    """What the tables of a module say; remembers what it was asked for, and so what is missing or left over.

    `base` in a file names another file, which says what this one does not: one version of an API has only what sets
    it apart from the other. `alike` names, for a table, one that says what it does not, for types that repeat each
    other. Raises OSError and `tomllib.TOMLDecodeError`.
    """

    def __init__(self, path: Path) -> None:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        base = data.pop("base", "")
        self._alike: dict[str, str] = data.pop("alike", {})
        self._base = Documentation(path.with_name(f"{base}.toml")) if base else None
        self._words = {
            (t, key): text for t, keys in data.items() for key, text in keys.items()
        }
        self._asked: set[tuple[str, str]] = set()

    def __call__(self, table: str, key: str) -> str:
        self._asked.add((table, key))
        return self.find(table, key)

    def find(self, table: str, key: str) -> str:
        """What is said here, or in the base; empty if there is nothing."""
        if text := self._words.get((table, key)):
            return str(text)
        alike = self._alike.get(table)
        if alike and (text := self.find(alike, key)):
            return text
        return self._base.find(table, key) if self._base else ""

    def problems(self) -> Iterator[str]:
        for table, key in sorted(self._asked):
            said = self._words.get((table, key), "")
            if not self.find(table, key):
                yield f"[{table}] {key}: there is no documentation"
            elif said and self._base and said == self._base.find(table, key):
                yield f"[{table}] {key}: the base says the same"
        for table, key in sorted(self._words.keys() - self._asked):
            yield f"[{table}] {key}: there is no such thing"


class Wrong(Exception):
    """The importer does not take the sources; the text is what it says."""


def read_sources(directories: Sequence[Path]) -> World:
    """The structure of Go packages, recorded or in source. Raises NothingThere, Wrong, OSError and ValueError."""
    recorded = [d for d in directories if (d / "api_types").is_dir()]
    found: list[GoPackage] = []
    if recorded:
        world = read_world(
            [d / p for d in recorded for p in ("api_types", "meta_types")]
        )
        found += world.packages.values()
    if sources := [d for d in directories if d not in recorded]:
        found += import_structure(sources).packages.values()
    return make_world(found)


def import_structure(sources: Sequence[Path]) -> World:
    """The structure of the corpus' packages in Go source. Raises NothingThere, Wrong and OSError."""
    wanted = {module.package for module in CORPUS}
    below = directories([source / ALL_BELOW for source in sources])
    paths = tuple(each.directory for each in below if each.path in wanted)
    choice = Choice(skip=NO_API)
    found = understand(Request(paths, Path.cwd(), choice=choice))
    if found.diagnostics:
        raise Wrong(render_text(found.diagnostics, found.read.lines))
    return found.resolved.world


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus.build")
    parser.add_argument(
        "sources", type=Path, nargs="+", help="Go source, or its recorded structure"
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    try:
        world = read_sources(options.sources)
    except Wrong as wrong:
        print(wrong, end="")
        return 1
    except (NothingThere, OSError, ValueError) as error:
        parser.error(str(error))
    status = 0
    for module in CORPUS:
        if not any(package == module.package for package, _ in world.types):
            parser.error(f"{module.package} is not in the sources")
        docs = Documentation(module.docs)
        style = Style(
            import_name, docs, OPEN_SETS, dataclasses="validation_gen.dataclass"
        )
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
            module.file.parent.mkdir(parents=True, exist_ok=True)
            module.file.write_text(text, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
