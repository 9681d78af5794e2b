"""Schemas against validators: the same verdict on the same object, but for what the coverage report lists.

Objects are those of `testdata/tags` and many more made at random from the same types and from the corpus; where they
are there, those recorded from the real tool too. A schema may let an object pass that the validators refuse only if
every one of its errors comes from a rule that the report does not call exact; it may never refuse a valid one.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from tests.schema.objects import Objects
from tests.schema.samples import purpose, validator
from tests.tags.cases import FOLDERS, TAGS, Case, generated, read_folder
from validation_gen.model import Named, Struct, Universe
from validation_gen.plan.naming import snake
from validation_gen.plan.nodes import Custom, PluginRule
from validation_gen.plan.reach import nested, options_of
from validation_gen.plan.rules import Plans, check_rules
from validation_gen.runtime import ROOT as ROOT_PATH
from validation_gen.runtime import FieldError, operation
from validation_gen.schema.api import Api, read_api
from validation_gen.schema.compile import Note
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.json_schema import Kind, flavour_files, kinds_of
from validation_gen.source import load_files

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "generated" / "kubernetes_api"

PER_TYPE = 80
"""Objects for each type of `testdata/tags`."""

CORPUS_OBJECTS = 640
"""Objects for each root type of the corpus."""


RAISES = {("composition_custom", "Broken")}
"""Types whose hand-written validation raises on purpose."""


class Verdicts:
    """The schemas and validators of one API."""

    def __init__(self, api: Api, enabled: frozenset[str], alpha: bool) -> None:
        self.api = api
        self.enabled = enabled
        self.rules = Definitions(api, purpose("strict", *enabled, alpha=alpha))
        self.structure = Definitions(api, purpose("upstream"))
        self.notes = [note for note in self.rules.notes() if note.fit != "exact"]
        self._validators: dict[tuple[int, Named], Any] = {}

    def takes(self, definitions: Definitions, ref: Named, data: Any) -> bool:
        key = (id(definitions), ref)
        if key not in self._validators:
            self._validators[key] = validator(definitions, ref)
        return bool(self._validators[key].is_valid(data))

    def comparable(self, objects: Objects, ref: Named, count: int) -> Iterator[Any]:
        """So many random objects whose structure is right, so that schema and validators both have to say something."""
        for _ in range(4 * count):
            data = objects.of(ref)
            if self.takes(self.structure, ref, data):
                yield data
                count -= 1
            if count == 0:
                return
        raise AssertionError(f"most objects of {ref.name} have a wrong structure")

    def difference(self, ref: Named, data: Any, errors: Sequence[FieldError]) -> str:
        """What schema and validators disagree about, empty if there is nothing."""
        if not self.takes(self.structure, ref, data):
            return ""  # Not about rules: the structure alone refuses it.
        if not self.takes(self.rules, ref, data):
            return "" if errors else "refused although it is valid"
        unexplained = [error for error in errors if not self.is_listed(error)]
        return f"accepted in spite of {unexplained[0]}" if unexplained else ""

    def is_listed(self, error: FieldError) -> bool:
        """Whether the report lists the rule an error comes from."""
        return any(may_cause(note, error, self.api.universe) for note in self.notes)


def may_cause(note: Note, error: FieldError, universe: Universe) -> bool:
    inner = [each.rule for each in nested(note.check)]
    if any(isinstance(rule, Custom | PluginRule) for rule in inner):
        return True
    plans = Plans({}, universe)
    declared = check_rules(plans, note.check, "", "", ())
    return (error.type, error.origin) in {
        rule[1:3] for rule in declared if rule is not None
    }


@cache
def api_of(folder: str) -> Api:
    job = read_folder(folder).job
    loaded = load_files(job.inputs, job.readonly, job.search_path, job.display_root)
    api, wrong = read_api(loaded)
    assert wrong == []
    return api


ACCEPTED = tuple(folder for folder in FOLDERS if not read_folder(folder).rejected)


def created(
    case: Case, code: Any, data: Any, options: dict[str, bool]
) -> list[FieldError]:
    """The errors of an object when it is created, as a server would find them."""
    obj = getattr(code, f"decode_{snake(case.type)}")(data)
    if is_dataclass(obj) and (
        defaults := getattr(code, f"apply_defaults_{snake(case.type)}", None)
    ):
        defaults(obj)
    errors: list[FieldError] = []
    if check := getattr(code, f"check_{snake(case.type)}", None):
        check(
            ROOT_PATH,
            obj,
            None,
            operation(None, "create", options, "", overlay=False),
            errors,
        )
    return [error for error in errors if error.type != "InternalError"]


def all_options(api: Api, given: dict[str, bool]) -> dict[str, bool]:
    return {
        name: given.get(name, False) for name in options_of(api.plans.values())
    } | given


@pytest.mark.parametrize("folder", ACCEPTED)
def test_the_objects_of_a_marker(folder: str) -> None:
    api = api_of(folder)
    by_options: dict[frozenset[str], Verdicts] = {}
    for case in read_folder(folder).cases:
        if (folder, case.type) in RAISES:
            continue
        options = all_options(api, case.options)
        enabled = frozenset(name for name, on in options.items() if on)
        verdicts = by_options.setdefault(enabled, Verdicts(api, enabled, alpha=True))
        code = generated(folder, case.module)
        module = code.__name__.removesuffix("_gen")
        ref = named(api, module, case.type)
        errors = created(case, code, case.new, options)
        assert verdicts.difference(ref, case.new, errors) == "", case.title


def named(api: Api, module: str, name: str) -> Named:
    """The type of a generated module; its dotted name may be longer than the exporter's."""
    known = next(
        m for m in api.universe.packages if module == m or module.endswith("." + m)
    )
    return Named(known, name)


@pytest.mark.parametrize("folder", ACCEPTED)
def test_random_objects_of_a_marker(folder: str) -> None:
    api = api_of(folder)
    objects = Objects(api, folder)
    options = all_options(api, {})
    names = sorted(options)
    profiles = [frozenset[str](), frozenset(names), frozenset(names[::2])]
    differences = []
    for enabled in dict.fromkeys(profiles):
        verdicts = Verdicts(api, enabled, alpha=True)
        given = {name: name in enabled for name in names}
        for module, ref in roots(api):
            code = importlib.import_module(f"testdata.tags.{folder}.{module}_gen")
            if (folder, ref.name) in RAISES:
                continue
            case = Case(folder, "valid", "random", ref.name, None)
            for data in verdicts.comparable(objects, ref, PER_TYPE):
                found = verdicts.difference(ref, data, created(case, code, data, given))
                if found:
                    differences.append((ref.name, data, found))
    assert differences == []


def roots(api: Api) -> Iterator[tuple[str, Named]]:
    """The dataclasses of the inputs that have validators, with the last part of their module's name."""
    for module in api.inputs:
        for declaration in api.universe.packages[module].types:
            ref = Named(module, declaration.name)
            if isinstance(declaration, Struct) and ref in api.plans:
                yield module.rpartition(".")[2], ref


@cache
def corpus() -> Verdicts:
    api, wrong = read_api(load_files([CORPUS], display_root=ROOT))
    assert wrong == []
    return Verdicts(api, frozenset(), alpha=True)


@cache
def exported() -> dict[Named, tuple[Kind, Any]]:
    """The kinds of the corpus, each with what its strict file takes."""
    definitions = corpus().rules
    kinds, clashes = kinds_of(definitions.api, definitions)
    assert clashes == []
    files = flavour_files(definitions, kinds, "strict")
    return {
        kind.ref: (kind, jsonschema_rs.validator_for(files[kind.file]))
        for kind in kinds
    }


CORPUS_KINDS = (
    "core.v1 NodeSelector", "core.v1 Pod", "meta.v1 ObjectMeta", "meta.v1 Condition",
    *(f"resource.v1 {name}" for name in (
        "DeviceClass", "DeviceTaintRule", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice",
        "DeviceAttribute", "NetworkDeviceData",
    )),
)  # fmt: skip


@pytest.mark.parametrize("kind", CORPUS_KINDS)
def test_random_objects_of_the_corpus(kind: str) -> None:
    package, name = kind.split()
    verdicts = corpus()
    ref = Named(f"kubernetes_api.{package}.types", name)
    code = importlib.import_module(f"kubernetes_api.{package}.types_gen")
    objects = Objects(verdicts.api, kind)
    options = all_options(verdicts.api, {})
    case = Case("", "valid", "random", name, None)
    differences = []
    for data in verdicts.comparable(objects, ref, CORPUS_OBJECTS):
        found = verdicts.difference(ref, data, created(case, code, data, options))
        if found:
            differences.append((data, found))
        if ref in exported():
            # In the file of its kind everything is said for editors; the verdict is the same.
            known, file = exported()[ref]
            whole = {**data, **known.identity}
            if file.is_valid(whole) != verdicts.takes(verdicts.rules, ref, whole):
                differences.append((data, f"otherwise in {known.file}"))
    assert differences == []


def test_there_are_enough_objects() -> None:
    """For one profile of options; most examples with options are compared for two or three."""
    types = [(f, ref.name) for f in ACCEPTED for _, ref in roots(api_of(f))]
    compared = PER_TYPE * len(set(types) - RAISES) + CORPUS_OBJECTS * len(CORPUS_KINDS)
    print(f"{compared} random objects are compared, besides those of the examples")
    assert compared >= 20_000


def test_the_cases_are_those_of_the_markers() -> None:
    assert TAGS.is_dir() and len(ACCEPTED) > 40
