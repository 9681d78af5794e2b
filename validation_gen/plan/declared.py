"""A marker against its declaration: scope, arguments, payload. Called by the planner before `Tag.plan`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from validation_gen.diagnostics import Span
from validation_gen.markers import Arg, Marker
from validation_gen.model import Named
from validation_gen.similar import similar
from validation_gen.tags import base
from validation_gen.tags.base import (
    ARTICLES,
    SCOPE_NAMES,
    Context,
    Payload,
    Registry,
    Rejected,
    Tag,
)


def declaration_of(marker: Marker, registry: Registry) -> Tag:
    """The declaration of a marker, which must be a registered one that is not retired."""
    tag = registry.tags.get(marker.name)
    if tag is not None:
        return tag
    retired = registry.retired.get(marker.name)
    if retired is not None:
        raise Rejected(
            "VG205",
            f"+{marker.name} is retired",
            fix=f"write +{retired.instead}",
            span=name_span(marker),
        )
    near = near_names(marker.name, registry)
    raise Rejected(
        "VG102",
        f"there is no marker +{marker.name}",
        expected="a registered marker",
        fix=f"did you mean +{near[0]}?" if near else "",
        span=name_span(marker),
    )


def near_names(name: str, registry: Registry) -> list[str]:
    return similar(name, registry.tags, 0.8)


def name_span(marker: Marker) -> Span:
    return marker.span.slice(0, len(marker.name) + 1)


def must_match(marker: Marker, tag: Tag, context: Context) -> None:
    """Raises Rejected where a use does not fit the declaration."""
    if context.scope not in tag.scopes:
        raise Rejected(
            "VG201",
            f"+{tag.name} cannot stand on {SCOPE_NAMES[context.scope]}",
            expected=", ".join(SCOPE_NAMES[s] for s in SCOPE_NAMES if s in tag.scopes),
            fix=elsewhere(tag, context),
            span=name_span(marker),
        )
    arguments_must_match(marker, tag)
    payload_must_match(marker, tag)


def arguments_must_match(marker: Marker, tag: Tag) -> None:
    given = {arg.name for arg in marker.args}
    for declared in tag.args:
        if declared.required and declared.name not in given:
            what = declared.name or declared.docs
            raise Rejected(
                "VG202",
                f"+{tag.name} lacks an argument: {what}",
                expected=usage(tag),
                span=name_span(marker),
            )
    for arg in marker.args:
        known = tag.arg(arg.name)
        if known is None and not tag.open_args:
            raise Rejected(
                "VG203",
                (
                    f"+{tag.name} has no argument {arg.name}"
                    if arg.name
                    else f"+{tag.name} takes no such argument"
                ),
                expected=usage(tag, tag.args),
                fix=suggestion(arg.name, (a.name for a in tag.args))
                or called(tag, arg),
                span=arg.span,
            )
        if known is not None and known.kind != arg.kind:
            raise Rejected(
                "VG204",
                f"the argument of +{tag.name} is {ARTICLES[arg.kind]}",
                expected=ARTICLES[known.kind],
                span=arg.span,
            )


def payload_must_match(marker: Marker, tag: Tag) -> None:
    wanted, given = tag.payload, marker.value_kind
    if given == "none":
        if wanted.required and wanted.kind != "none":
            raise Rejected(
                "VG206",
                f"+{tag.name} has no value",
                expected=payload_text(wanted),
                fix=usage(tag),
            )
    elif wanted.kind == "none":
        raise Rejected(
            "VG207",
            f"+{tag.name} takes no value",
            fix=f"write +{tag.name}",
            span=marker.value_span,
        )
    elif wanted.kind not in ("raw", given):
        raise Rejected(
            "VG208",
            f"the value of +{tag.name} is {ARTICLES[given]}",
            expected=payload_text(wanted),
            fix=in_other_words(marker, wanted),
            span=marker.value_span,
        )
    elif wanted.choices and marker.value not in wanted.choices:
        raise Rejected(
            "VG209",
            f"{marker.value!r} is no value of +{tag.name}",
            expected=", ".join(wanted.choices),
            fix=suggestion(str(marker.value), wanted.choices),
            span=marker.value_span,
        )


def payload_text(payload: Payload) -> str:
    if payload.choices:
        return ", ".join(payload.choices)
    return f"{ARTICLES.get(payload.kind, 'a value')}: {payload.docs}"


def elsewhere(tag: Tag, context: Context) -> str:
    """What to do with a marker that cannot stand here: one for types, on a field; else what the marker says itself."""
    named = context.shapes.non_optional(context.type)
    if tag.scopes == {"type"} and context.scope == "field" and isinstance(named, Named):
        return f"put it above the declaration of {named.name}"
    return tag.elsewhere


def called(tag: Tag, given: Arg) -> str:
    """The argument with the name it lacks, where only one can be meant: the last."""
    if given.name or not tag.args:
        return ""
    import json  # Late: nobody needs it when nothing is wrong.

    return f"write +{tag.name}({tag.args[-1].name}: {json.dumps(given.value)})"


def in_other_words(marker: Marker, wanted: Payload) -> str:
    """The marker as it has to be written, where its value is in quotes and should not be."""
    text = str(marker.value)
    if wanted.kind == "int" and re.fullmatch(r"-?[0-9]+", text):
        return f"write +{marker.name}={text}"
    if wanted.kind == "bool" and text.lower() in ("true", "false"):
        return f"write +{marker.name}={text.lower()}"
    return ""


def usage(tag: Tag, args: Iterable[base.Arg] | None = None) -> str:
    """The marker as it is written, with its arguments' names in place of values: those that it needs, or `args`."""
    if args is None:
        args = [arg for arg in tag.args if arg.required]
    parts = [f"{arg.name}: ..." if arg.name else "..." for arg in args]
    given = f"({', '.join(parts)})" if parts else ""
    value = {"none": "", "marker": "=+..."}.get(tag.payload.kind, "=...")
    return f"+{tag.name}{given}{value}"


def suggestion(given: str, known: Iterable[str]) -> str:
    near = similar(given, filter(None, known))
    return f"did you mean {near[0]}?" if near else ""
