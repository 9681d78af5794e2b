"""`eachVal` and `eachKey`: a rule for every item or value, or for every key."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import List, Map
from validation_gen.plan.contribution import (
    NOTHING,
    Contribution,
    Reach,
    later,
    resolve_all,
)
from validation_gen.plan.nodes import Check, EachKey, EachValue
from validation_gen.tags.base import EVERY_VALUE, Context, Payload, Rejected, Tag
from validation_gen.tags.listtype import correlation


def plan_each_value(context: Context, marker: Marker) -> Contribution:
    native = context.shapes.native(context.type)
    match native:
        case List(elem):
            inside = context.inside("list value", elem)
        case Map(_, value):
            inside = context.inside("map value", value)
        case _:
            raise Rejected(
                "VG210",
                f"+{marker.name} is for lists and dicts, and this is {context.describe()}",
            )
    assert marker.payload is not None
    payload = context.workspace.expand(inside, marker.payload)

    def each(check: Check, reach: Reach) -> Check:
        return each_value(context, check)

    result = Contribution(notes=payload.notes, opaque_values=payload.opaque)
    if payload.checks:
        result += later(lambda: Contribution(checks=payload.checks).wrap(each))
    if payload.deferred:
        result += later(lambda: resolve_all(payload.deferred).wrap(each))
    return must_say_something(result, marker)


def each_value(context: Context, check: Check) -> Check:
    """A check of one item or value, made one of all of them."""
    return Check(
        EachValue(check, correlation(context)),
        short_circuit=check.short_circuit,
        silent=check.silent,
    )


def each_key(check: Check) -> Check:
    """A check of one key, made one of all new ones."""
    return Check(EachKey(check), short_circuit=check.short_circuit, silent=check.silent)


def plan_each_key(context: Context, marker: Marker) -> Contribution:
    native = context.shapes.native(context.type)
    if not isinstance(native, Map):
        raise Rejected(
            "VG210", f"+{marker.name} is for dicts, and this is {context.describe()}"
        )
    inside = context.inside("map key", native.key)
    assert marker.payload is not None
    payload = context.workspace.expand(inside, marker.payload)

    def each(check: Check, reach: Reach) -> Check:
        return each_key(check)

    result = Contribution(notes=payload.notes, opaque_keys=payload.opaque)
    result += Contribution(checks=payload.checks).wrap(each)
    if payload.deferred:
        result += later(lambda: resolve_all(payload.deferred).wrap(each))
    return must_say_something(result, marker)


def must_say_something(result: Contribution, marker: Marker) -> Contribution:
    if result == NOTHING:
        assert marker.payload is not None
        raise Rejected(
            "VG218",
            f"+{marker.payload.name} says nothing here that could be checked",
            span=marker.payload.span,
        )
    return result


TAGS = (
    Tag(
        name="k8s:eachVal",
        scopes=EVERY_VALUE,
        plan=plan_each_value,
        stability="stable",
        summary="The rule behind it holds for every item of a list, or every value of a dict.",
        docs="""On an update, items equal to their old counterpart are left alone: set lists find it by equality, map
        lists by key, dicts by key; items of an atomic list have none.""",
        payload=Payload("marker", "the rule"),
        example="""\
# +k8s:optional
# +k8s:listType=set
# +k8s:eachVal=+k8s:maxLength=63
hosts: list[str] = field(default_factory=list)
""",
    ),
    Tag(
        name="k8s:eachKey",
        scopes=EVERY_VALUE,
        plan=plan_each_key,
        stability="stable",
        summary="The rule behind it holds for every key of a dict.",
        docs="Errors stand at the dict's own path. On an update, keys the old dict had are left alone.",
        payload=Payload("marker", "the rule"),
        example="""\
# +k8s:optional
# +k8s:eachKey=+k8s:format=k8s-label-key
labels: dict[str, str] = field(default_factory=dict)
""",
    ),
)
