"""`listType`, `listMapKey`, `unique`, `customUnique`: which items of a list are the same item.

The four together describe one list, so they fill one `ListRecord` per value; the uniqueness check is made when all of
them have been read, and other markers (`eachVal`, `item`, `update`) ask the record how items correlate.
"""

from __future__ import annotations

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Span
from validation_gen.markers import Marker
from validation_gen.model import List, Named, TypeExpr
from validation_gen.plan.contribution import NOTHING, Contribution, later
from validation_gen.plan.nodes import Check, Correlation, Level, Unique
from validation_gen.plan.shapes import Member
from validation_gen.tags.base import (
    EVERY_VALUE,
    Context,
    Emits,
    Payload,
    Rejected,
    Tag,
    type_path,
)
from validation_gen.tags.members import named_member


@dataclass(slots=True)
class ListRecord:
    """What the markers of one list have said so far."""

    list_type: str = ""
    unique: str = ""
    keys: list[Member] = field(default_factory=list)
    keys_given: bool = False
    custom_unique: bool = False
    level: Level = ""
    checked: bool = False
    planned: bool = False

    @property
    def semantic(self) -> str:
        """Which items are the same: "atomic", "set" or "map"; empty if nothing says so."""
        return self.unique or self.list_type

    @property
    def is_declared(self) -> bool:
        return bool(self.semantic or self.keys or self.custom_unique)

    def correlation(self) -> Correlation:
        if self.semantic == "map":
            return Correlation("map", tuple(self.keys))
        return Correlation("set" if self.semantic == "set" else "none")


def record(context: Context) -> ListRecord:
    """The record of the value a context speaks of."""
    return context.shared(ListRecord, context.path)


def type_record(context: Context) -> ListRecord | None:
    """The record of the value's named type, if markers on that type describe a list."""
    if not isinstance(context.type, Named):
        return None
    path = type_path(context.type)
    found = context.shared(ListRecord, path)
    return found if path != context.path and found.is_declared else None


def correlation(context: Context) -> Correlation:
    """How items of the value correlate with old ones: what is said about the value, else about its type."""
    if context.shapes.kind(context.type) == "map":
        return Correlation("dict")
    own = record(context)
    found = own if own.is_declared else type_record(context)
    return found.correlation() if found else Correlation("none")


def list_items(context: Context, marker: Marker) -> TypeExpr:
    """The item type of the list a marker stands on."""
    native = context.shapes.native(context.type)
    if not isinstance(native, List):
        raise Rejected(
            "VG210", f"+{marker.name} is for lists, and this is {context.describe()}"
        )
    return native.elem


def must_be_structs(context: Context, item: TypeExpr, span: Span | None = None) -> None:
    """Raises Rejected where items have no fields that could be keys; at `span`, where the list is made a map."""
    if context.shapes.struct(item) is None:
        is_scalar = context.shapes.value_kind(item) != "struct"
        raise Rejected(
            "VG230",
            f"only a list of dataclasses can be a map, and this is {context.describe()}",
            expected="items that are dataclasses",
            fix="use set" if span and is_scalar else "",
            span=span,
        )


def plan_list_type(context: Context, marker: Marker) -> Contribution:
    item = list_items(context, marker)
    own = record(context)
    own.level = context.level
    if own.list_type:
        raise Rejected("VG231", "listType is given more than once")
    kind = str(marker.value)
    if kind == "map":
        must_be_structs(context, item, marker.value_span)
    own.list_type = kind
    if own.unique:
        must_be_atomic(own)
    return later(lambda: uniqueness(context))


def plan_unique(context: Context, marker: Marker) -> Contribution:
    item = list_items(context, marker)
    own = record(context)
    own.level = context.level
    if own.list_type:
        must_be_atomic(own)
    if own.unique:
        raise Rejected("VG231", "unique is given more than once")
    kind = str(marker.value)
    if kind == "map":
        must_be_structs(context, item, marker.value_span)
    own.unique = kind
    return later(lambda: uniqueness(context))


def must_be_atomic(own: ListRecord) -> None:
    if own.list_type != "atomic":
        raise Rejected(
            "VG231",
            "unique goes with listType=atomic only",
            expected="listType=atomic, or no unique beside listType=set and listType=map",
        )


def plan_list_map_key(context: Context, marker: Marker) -> Contribution:
    item = list_items(context, marker)
    own = record(context)
    own.keys_given = True
    must_be_structs(context, item, marker.value_span)
    own.keys.append(key_member(context, item, str(marker.value), marker))
    return later(lambda: described(context))


def key_member(
    context: Context, item: TypeExpr, json_name: str, marker: Marker
) -> Member:
    """The scalar field of the item type that a key names."""
    member = named_member(context, item, json_name, marker.value_span)
    if context.shapes.value_kind(member.field.type) not in (
        "string",
        "int",
        "bool",
        "float",
    ):
        raise Rejected(
            "VG233",
            f"{json_name} is {context.shapes.describe(member.field.type)}, which cannot be a key",
            expected="a string, number or bool, optional or not",
            span=marker.value_span,
        )
    return member


def plan_custom_unique(context: Context, marker: Marker) -> Contribution:
    list_items(context, marker)
    record(context).custom_unique = True
    return later(lambda: described(context))


def described(context: Context) -> Contribution:
    """Refuses what was said about a list, once, if it is too little or too much."""
    own = record(context)
    if not own.checked:
        own.checked = True
        if context.scope == "field" and type_record(context):
            raise Rejected(
                "VG234",
                f"both the field and its type {context.describe()} describe the list",
                fix="keep the list markers in one of the two places",
            )
        must_be_complete(own)
    return NOTHING


def uniqueness(context: Context) -> Contribution:
    """The check of one list, once, from all that was said about it."""
    described(context)
    own = record(context)
    if own.planned:
        return NOTHING
    own.planned = True
    if own.custom_unique:
        return Contribution(notes=("uniqueness is checked by hand",))
    if own.semantic == "atomic":
        return NOTHING
    return Contribution(checks=(Check(Unique(tuple(own.keys)), level=own.level),))


def must_be_complete(own: ListRecord) -> None:
    if own.keys and own.semantic != "map":
        raise Rejected(
            "VG235",
            "listMapKey without listType=map or unique=map",
            fix="add +k8s:listType=map, or remove the keys",
        )
    if own.semantic == "map" and not own.keys_given:
        raise Rejected(
            "VG235",
            "a list with map semantics has no key",
            fix="add +k8s:listMapKey=<JSON name> for each key field",
        )
    if not own.list_type:
        raise Rejected(
            "VG236",
            "the list has no listType",
            expected="listType=atomic, listType=set or listType=map",
            fix="add +k8s:listType=atomic",
        )


DUPLICATE = (Emits("FieldValueDuplicate", "", "[*]"),)

TAGS = (
    Tag(
        name="k8s:listType",
        scopes=EVERY_VALUE,
        plan=plan_list_type,
        stability="stable",
        summary="Who owns the list, and which of its items are the same item.",
        docs="""`atomic`: one owner, items have no identity. `set`: equal items are the same item and may stand once.
        `map`: items with equal `listMapKey` fields are the same item and may stand once.""",
        payload=Payload(
            "string", "atomic, set or map", choices=("atomic", "set", "map")
        ),
        emits=DUPLICATE,
        example="""\
# +k8s:optional
# +k8s:listType=set
finalizers: list[str] = field(default_factory=list)
""",
    ),
    Tag(
        name="k8s:listMapKey",
        scopes=EVERY_VALUE,
        plan=plan_list_map_key,
        stability="stable",
        summary="A field of the items that is part of their key.",
        docs="Repeat it for a key of several fields; they are compared in the order given.",
        payload=Payload("string", "the JSON name of a scalar field"),
        emits=DUPLICATE,
        example="""\
@dataclass(kw_only=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    number: Int32 = 0


@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    ports: list[Port] = field(default_factory=list)
""",
    ),
    Tag(
        name="k8s:unique",
        scopes=EVERY_VALUE,
        plan=plan_unique,
        stability="stable",
        summary="The items of an atomic list are unique, as in a set or a map.",
        payload=Payload("string", "set or map", choices=("set", "map")),
        emits=DUPLICATE,
        example="""\
# +k8s:optional
# +k8s:listType=atomic
# +k8s:unique=set
hosts: list[str] = field(default_factory=list)
""",
    ),
    Tag(
        name="k8s:customUnique",
        scopes=EVERY_VALUE,
        plan=plan_custom_unique,
        stability="stable",
        summary="Uniqueness of the list is checked by hand; no check is generated.",
        example="""\
# +k8s:optional
# +k8s:listType=set
# +k8s:customUnique
# +k8s:eachVal=+k8s:maxLength=63
hosts: list[str] = field(default_factory=list)
""",
    ),
)
