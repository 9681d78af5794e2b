"""How a marker is written: `+k8s:ifEnabled(<string>)=+<marker>`. Made from its declaration, for pages."""

from __future__ import annotations

from validation_gen.tags.base import Arg, Payload, Tag

WORDS = {"string": "<string>", "int": "<integer>", "bool": "true|false"}


def usage_lines(tag: Tag) -> tuple[str, ...]:
    """One line for each way to give the arguments: positional and named ones do not mix.

    What stands in square brackets may be left out.
    """
    value = payload_usage(tag.payload)
    if tag.open_args:
        return (f"+{tag.name}(<field>: <value>, ...){value}",)
    positional = [f"({WORDS[arg.kind]})" for arg in tag.args if not arg.name]
    named = named_usage([arg for arg in tag.args if arg.name])
    ways = [*positional, *([named] if named else [])] or [""]
    return tuple(f"+{tag.name}{arguments}{value}" for arguments in ways)


def named_usage(args: list[Arg]) -> str:
    """Named arguments in parentheses, all in brackets if none of them is needed."""
    listed = ", ".join(f"{arg.name}: {WORDS[arg.kind]}" for arg in args)
    if not listed:
        return ""
    return f"({listed})" if any(arg.required for arg in args) else f"[({listed})]"


def payload_usage(payload: Payload) -> str:
    if payload.kind == "none":
        return ""
    if payload.kind == "marker":
        text = "=+<marker>"
    elif payload.choices:
        text = f"={'|'.join(payload.choices)}"
    else:
        text = f"={WORDS.get(payload.kind, '<value>')}"
    return text if payload.required else f"[{text}]"
