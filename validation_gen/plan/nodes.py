"""The plan: every check of every type, in the order it runs, with nothing left to decide.

A `Rule` says what is tested; a `Check` says how its failure counts (short-circuit, silence, stability level, cohort).
Wrapping rules hold the checks they run on other values. Back ends read these nodes and never a marker.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.model import Field as ModelField
from validation_gen.model import MarkerLine, Named, Package, TypeDecl
from validation_gen.plan.shapes import Member

Level: TypeAlias = Literal["", "alpha", "beta"]
Constraint: TypeAlias = Literal[
    "NoSet", "NoUnset", "NoModify", "NoAddItem", "NoRemoveItem"
]
KeyValue: TypeAlias = str | int | bool


@dataclass(frozen=True, slots=True)
class Required:
    """The value is set."""


@dataclass(frozen=True, slots=True)
class IsSet:
    """The value is set, or nothing more is said about it: what `optional` tests."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """The value is unset."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A number's, string's, list's or map's limit: `name` is the marker's and the error's origin."""

    name: Literal[
        "minimum", "maximum", "minLength", "maxLength", "maxBytes",
        "minItems", "maxItems", "minProperties", "maxProperties",
    ]  # fmt: skip
    limit: int


@dataclass(frozen=True, slots=True)
class HasFormat:
    """The string has the named format, which generated code imports as `constant` from `module`."""

    format: str
    module: str
    constant: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A value leaves the enum while an option is on (`when` True) or off."""

    value: str
    option: str
    when: bool


@dataclass(frozen=True, slots=True)
class InEnum:
    """The string is one of `values` (sorted), less those whose exclusion applies."""

    type: Named
    values: tuple[str, ...]
    exclusions: tuple[Exclusion, ...] = ()


@dataclass(frozen=True, slots=True)
class NotEqual:
    """The value is not this one."""

    banned: KeyValue


@dataclass(frozen=True, slots=True)
class Immutable:
    """An update does not change the value; ratcheting has let equal values pass before."""


@dataclass(frozen=True, slots=True)
class Monotonic:
    """An update does not lower the number."""


@dataclass(frozen=True, slots=True)
class Update:
    """An update keeps the constraints, in this order. `identity` tells which items of a list are the same item."""

    constraints: tuple[Constraint, ...]
    identity: Correlation | None = None


@dataclass(frozen=True, slots=True)
class Correlation:
    """Which old item a new one is compared with: "none", "set" (an equal one), "map" (same keys), "dict" (same key)."""

    by: Literal["none", "set", "map", "dict"]
    keys: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Unique:
    """No two items are equal, or have equal keys where keys are given."""

    keys: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class NoNones:
    """No item of the list is None."""


@dataclass(frozen=True, slots=True)
class UnionMember:
    """One member: how errors call it, the discriminator value that selects it, and where it is.

    A field member has `member`; an item member has `selector`, the keys of the list item it stands for.
    """

    name: str
    value: str
    member: Member | None = None
    selector: tuple[tuple[Member, KeyValue], ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """How many of the members may be set: exactly one, at most one, or the one the discriminator names."""

    members: tuple[UnionMember, ...]
    discriminator: Member | None
    may_be_empty: bool


@dataclass(frozen=True, slots=True)
class Dependent:
    """When `trigger` is set, `other` must be ("required") or must not be ("forbidden")."""

    demand: Literal["required", "forbidden"]
    trigger: Member
    other: Member


@dataclass(frozen=True, slots=True)
class Mode:
    """The checks of `member` under the current value of `discriminator`; without a case it must be unset."""

    discriminator: Member
    member: Member
    cases: tuple[tuple[str | bool, tuple[Check, ...]], ...]
    otherwise: Check


@dataclass(frozen=True, slots=True)
class Custom:
    """A hand-written function, by name, of the types' custom module."""

    function: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """Always passes or always fails: the test markers."""

    passes: bool
    message: str


@dataclass(frozen=True, slots=True)
class CallType:
    """The validator of a named type runs on the value."""

    type: Named


@dataclass(frozen=True, slots=True)
class EachValue:
    """The check runs on every item or map value that has changed."""

    check: Check
    correlation: Correlation


@dataclass(frozen=True, slots=True)
class EachKey:
    """The check runs on every key the old map did not have, at the map's own path."""

    check: Check


@dataclass(frozen=True, slots=True)
class Item:
    """The check runs on the list item with these key values, if it is there and has changed."""

    selector: tuple[tuple[Member, KeyValue], ...]
    check: Check


@dataclass(frozen=True, slots=True)
class Subfield:
    """The check runs on a field of the struct, if it has changed."""

    member: Member
    check: Check


@dataclass(frozen=True, slots=True)
class IfOption:
    """The check runs while the option is on, or off; an undeclared option is an error."""

    option: str
    enabled: bool
    check: Check


@dataclass(frozen=True, slots=True)
class PluginRule:
    """A third party's rule: `function` of `module` is called as a custom validation is, with `arguments` behind."""

    module: str
    function: str
    arguments: tuple[KeyValue, ...]
    error_type: str
    origin: str


Rule: TypeAlias = (
    Required | IsSet | Forbidden | Bound | HasFormat | InEnum | NotEqual | Immutable | Monotonic
    | Update | Unique | NoNones | Union | Dependent | Mode | Custom | Fixed | CallType
    | EachValue | EachKey | Item | Subfield | IfOption | PluginRule
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One rule in its place.

    `short_circuit`: failing ends the cohort. `silent`: failing is no error. `level`: the label its errors carry.
    `cohort`: the group whose short-circuits it heeds. `self_labelled`: an enclosing level does not relabel it.
    `beside`: it runs among the cohort's short-circuit checks, in its place, though it ends nothing. `marker`: the
    comment line it comes from.
    """

    rule: Rule
    short_circuit: bool = False
    silent: bool = False
    level: Level = ""
    cohort: str = ""
    self_labelled: bool = False
    beside: bool = False
    marker: MarkerLine | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """A call of a hand-written function of the overlay beside a module of types.

    `source` says where the rule is from. `always` calls it for an unchanged value too. `arguments` stand behind the
    usual ones.
    """

    module: str
    function: str
    source: str
    always: bool = False
    arguments: tuple[KeyValue, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """All that runs for one field, in this order: checks, the type's validator, keys, values, overlay."""

    field: ModelField
    checks: tuple[Check, ...] = ()
    calls: Named | None = None
    keys: Check | None = None
    values: Check | None = None
    notes: tuple[str, ...] = ()
    overlay: Overlay | None = None

    @property
    def is_empty(self) -> bool:
        return not (
            self.checks or self.calls or self.keys or self.values or self.overlay
        )


@dataclass(frozen=True, slots=True)
class TypePlan:
    """All that runs for one type, in this order: checks, keys, values, fields, overlay."""

    ref: Named
    declaration: TypeDecl
    checks: tuple[Check, ...] = ()
    keys: Check | None = None
    values: Check | None = None
    fields: tuple[FieldPlan, ...] = ()
    notes: tuple[str, ...] = ()
    overlay: Overlay | None = None

    @property
    def is_empty(self) -> bool:
        return not (
            self.checks
            or self.keys
            or self.values
            or self.overlay
            or any(not f.is_empty for f in self.fields)
        )


@dataclass(frozen=True, slots=True)
class Root:
    """A type validated by itself, the subresource paths its validator answers, and whether it checks anything."""

    ref: Named
    subresources: tuple[str, ...]
    checks: bool


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """What is generated for one package: its types with something to check in source order, and its roots by name.

    `registers` is whether the package's scheme knows the roots.
    """

    package: Package
    types: Mapping[str, TypePlan]
    roots: tuple[Root, ...]
    registers: bool
