"""The definitions of an API: the structure of each type joined with its rules, and all that it refers to.

Comes in: an `Api` and what the schemas are for. Goes out: definitions by name in neutral words, what is said of each
check, and what is wrong. Called by the exporters.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.kube_version import KubeVersion
from validation_gen.model import Named, Struct
from validation_gen.plan.nodes import CallType
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.codes import SAME_DEFINITION
from validation_gen.schema.compile import Note, Rules
from validation_gen.schema.dialects import Dialect, inner_schemas, mapped, misses
from validation_gen.schema.logic import OPAQUE, both, without_echo
from validation_gen.schema.names import (
    SCALAR_DEFINITIONS,
    definition_name,
    group_version,
    kind_of,
)
from validation_gen.schema.profile import Profile
from validation_gen.schema.remarks import Compat
from validation_gen.schema.rules import Express, Verdict, express
from validation_gen.schema.shape import SCALAR_SCHEMAS, Shaper
from validation_gen.schema.values import meets
from validation_gen.writer import Output

GROUP_VERSION_KIND = "x-kubernetes-group-version-kind"


@dataclass(frozen=True, slots=True)
class Purpose:
    """What schemas are for: whose habits to follow, which server they speak for, which language they are in."""

    compat: Compat
    profile: Profile
    dialect: Dialect


@dataclass(frozen=True, slots=True)
class Minimum:
    """The oldest Kubernetes that understands a file for `name`, and what it is that older ones do not know."""

    name: str
    version: KubeVersion
    why: tuple[str, ...]

    @property
    def words(self) -> str:
        reason = f" ({', '.join(self.why)})" if self.why else ""
        return f"Kubernetes {self.version} or later{reason}"


@dataclass(frozen=True, slots=True)
class Exported:
    """The files of an export, how much of each check they say, and what is wrong.

    `remarks` are verdicts on markers, by name without `k8s:`, that only this export has, `minima` what its files need.
    """

    outputs: tuple[Output, ...]
    notes: tuple[Note, ...]
    problems: tuple[Diagnostic, ...]
    remarks: Mapping[str, tuple[Verdict, str]] = field(default_factory=dict)
    minima: tuple[Minimum, ...] = ()


class Definitions:
    """The definitions of one `Api` for one purpose, made on demand and remembered."""

    def __init__(self, api: Api, purpose: Purpose, express: Express = express) -> None:
        self.api = api
        self.purpose = purpose
        self._shaper = Shaper(api, purpose.compat)
        missing = misses(purpose.dialect)
        self._rules = Rules(api, purpose.profile, self.name, missing, express)
        self._made: dict[str, Schema] = {}
        self._refs, self._clashes = named_definitions(api)
        for scalar, name in SCALAR_DEFINITIONS.items():
            own = purpose.dialect.scalars.get(scalar, SCALAR_SCHEMAS[scalar])
            self._made[name] = own

    def notes(self) -> tuple[Note, ...]:
        """How much of each check of the input modules is said."""
        if self.purpose.compat == "upstream":
            return ()
        for module in self.api.inputs:
            for declaration in self.api.universe.packages[module].types:
                self._rules.type(Named(module, declaration.name))
        return tuple(self._rules.notes)

    @property
    def problems(self) -> list[Diagnostic]:
        """What is wrong with the types, for all definitions made so far."""
        return in_order([*self._clashes, *self._shaper.problems])

    def published(self, module: str) -> Iterator[Named]:
        """The types of a module that have a definition."""
        for declaration in self.api.universe.packages[module].types:
            ref = Named(module, declaration.name)
            if self._shaper.is_published(ref):
                yield ref

    @property
    def shaper(self) -> Shaper:
        """What makes the structure of the types."""
        return self._shaper

    @property
    def rules(self) -> Rules:
        """What makes the rules of the types."""
        return self._rules

    def ref(self, name: str) -> Named | None:
        """The type that a definition is of, None for those of scalars."""
        return self._refs.get(name.removesuffix(OPAQUE))

    def definition(self, name: str) -> Schema:
        """One definition by its name, references and all."""
        return self._definition(name)

    def name(self, ref: Named) -> str:
        """What a type's definition is called."""
        return definition_name(self.api.universe, ref)

    def value(self, ref: Named) -> Schema:
        """The schema of the values of any declared type, as a part of another schema."""
        schema = self._shaper.type(ref)
        if self.purpose.compat == "strict":
            schema = both(schema, self._rules.call(CallType(ref)).schema)
        return schema

    def closure(self, refs: Iterable[Named]) -> Mapping[str, Schema]:
        """The definitions of types and of all they refer to, by name."""
        return self.named(map(self.name, refs))

    def named(self, names: Iterable[str]) -> Mapping[str, Schema]:
        """The definitions of these names and of all they refer to."""
        found: dict[str, Schema] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = self._definition(name)
                waiting += references(found[name])
        return dict(sorted(self._without_twins(found).items()))

    def _without_twins(self, found: Mapping[str, Schema]) -> Mapping[str, Schema]:
        """The definitions without those that turn out to leave out no rule at all."""
        same = {name for name in found if name.endswith(OPAQUE)}
        while True:
            differing = {
                name
                for name in same
                if renamed(found[name], same)
                != renamed(self._definition(name.removesuffix(OPAQUE)), same)
            }
            if not differing:
                break
            same -= differing
        return {
            name.removesuffix(OPAQUE) if name in same else name: renamed(schema, same)
            for name, schema in found.items()
        }

    def _definition(self, name: str) -> Schema:
        if name not in self._made:
            ref = self._refs[name.removesuffix(OPAQUE)]
            schema = self._shaper.definition(ref)
            if self.purpose.compat == "strict" and not name.endswith(OPAQUE):
                schema = _tidy(both(schema, self._rules.type(ref).schema))
            self._made[name] = schema | self._kind(ref)
        return self._made[name]

    def _kind(self, ref: Named) -> Schema:
        """The group, version and kind of a type whose objects say their own."""
        package = self.api.universe.packages[ref.module]
        declaration = self.api.shapes.declaration(ref)
        found = group_version(package)
        kind = kind_of(package, declaration) if declaration else ""
        if not kind or found is None:
            return {}
        entry = {"group": found.group, "kind": kind, "version": found.version}
        return {GROUP_VERSION_KIND: [entry]}


def named_definitions(api: Api) -> tuple[dict[str, Named], list[Diagnostic]]:
    """Every dataclass by the name of its definition, and those that would have another one's name (VG701)."""
    refs: dict[str, Named] = {}
    problems = []
    for module in sorted(api.universe.packages):
        for declaration in api.universe.packages[module].types:
            if not isinstance(declaration, Struct):
                continue
            ref = Named(module, declaration.name)
            name = definition_name(api.universe, ref)
            first = refs.setdefault(name, ref)
            if first != ref:
                problems.append(
                    Diagnostic(
                        SAME_DEFINITION,
                        f"the definitions of {first.module}.{ref.name} and of this are both called {name}",
                        declaration.span,
                        fix="give the modules different +k8s:openapi-model-package names",
                    )
                )
    return refs, problems


def _tidy(schema: Schema) -> Schema:
    """The schema with nothing said twice, and without zero defaults that it refuses: they mean nothing."""
    made = without_echo(mapped(schema, _tidy))
    if (
        made.get("default") in ("", 0, [])
        and "$ref" not in made
        and not meets(made, made["default"])
    ):
        del made["default"]
    return made


def renamed(schema: Schema, opaque: Collection[str]) -> Schema:
    """The schema with references to these rule-free definitions replaced by references to the usual ones."""
    result = mapped(schema, lambda inner: renamed(inner, opaque))
    if result.get("$ref") in opaque:
        result["$ref"] = result["$ref"].removesuffix(OPAQUE)
    return result


def references(schema: Schema) -> Iterator[str]:
    """The names of the definitions a schema refers to."""
    if "$ref" in schema:
        yield schema["$ref"]
    for inner in inner_schemas(schema):
        yield from references(inner)
