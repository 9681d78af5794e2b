"""Everything that has a page: markers from their tags, formats from their runtime objects, codes from the code tables.

Comes in: the registry of a run. Goes out: `Pages`, plain frozen data that the renderers and the search read.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

import validation_gen
from validation_gen.dataclass import dataclass
from validation_gen.lint.page import rule_body
from validation_gen.lint.rule import Rule
from validation_gen.pages.example import example_module
from validation_gen.pages.usage import usage_lines
from validation_gen.runtime import Format
from validation_gen.tags.base import SCOPE_NAMES, Arg, Emits, Payload, Registry, Tag
from validation_gen.tags.module import DIRECTIVES, Directive


@dataclass(frozen=True, slots=True)
class MarkerPage:
    """A marker: how it is written, where it may stand, what it does, and which errors it can cause.

    `wraps` says that it runs the marker behind it, whose errors are not among its own. `companion` is the hand-written
    module that the example needs beside it.
    """

    name: str
    summary: str
    usage: tuple[str, ...]
    places: tuple[str, ...]
    stability: Literal["alpha", "beta", "stable"]
    docs: str = ""
    args: tuple[Arg, ...] = ()
    payload: Payload | None = None
    wraps: bool = False
    errors: tuple[Emits, ...] = ()
    example: str = ""
    companion: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class FormatPage:
    """A string format: some values it takes, and others with what is said about them."""

    name: str
    summary: str
    valid: tuple[str, ...]
    invalid: tuple[tuple[str, tuple[str, ...]], ...]
    source: str


@dataclass(frozen=True, slots=True)
class CodePage:
    """A diagnostic code: what it says in one line, and the rest as Markdown."""

    name: str
    summary: str
    docs: str


Page: TypeAlias = MarkerPage | FormatPage | CodePage


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages by name, sorted; `retired` are markers' old names with the new ones."""

    markers: Mapping[str, MarkerPage]
    formats: Mapping[str, FormatPage]
    codes: Mapping[str, CodePage]
    retired: Mapping[str, str]


def collect_pages(registry: Registry, rules: Iterable[Rule] = ()) -> Pages:
    """The pages of everything the registry knows, of every diagnostic code, and of these lint rules of plug-ins."""
    markers = [tag_page(tag) for tag in registry.tags.values()]
    markers += [directive_page(each) for each in DIRECTIVES]
    formats = (
        getattr(importlib.import_module(ref.module), ref.name)
        for ref in registry.formats.values()
    )
    sources = {
        name: f"{ref.module}.{ref.name}" for name, ref in registry.formats.items()
    }
    return Pages(
        {page.name: page for page in sorted(markers, key=lambda page: page.name)},
        {
            each.name: format_page(each, sources[each.name])
            for each in sorted(formats, key=lambda each: each.name)
        },
        {
            code: CodePage(code, title, docs.strip("\n"))
            for code, (title, docs) in sorted((rule_codes(rules) | all_codes()).items())
        },
        {old: retired.instead for old, retired in sorted(registry.retired.items())},
    )


def all_codes() -> dict[str, tuple[str, str]]:
    """The tables of every `codes.py` of the package: code to title and explanation."""
    package = Path(validation_gen.__file__).parent
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(package.rglob("codes.py")):
        steps = path.relative_to(package).with_suffix("").parts
        module = importlib.import_module(".".join((package.name, *steps)))
        found |= module.CODES
    return found


def rule_codes(rules: Iterable[Rule]) -> dict[str, tuple[str, str]]:
    """Lint rules as a table of codes."""
    return {
        rule.code: (f"{rule.name}: {rule.summary}", rule_body(rule)) for rule in rules
    }


def tag_page(tag: Tag) -> MarkerPage:
    return MarkerPage(
        tag.name,
        tag.summary,
        usage_lines(tag),
        tuple(name for scope, name in SCOPE_NAMES.items() if scope in tag.scopes),
        tag.stability,
        " ".join(tag.docs.split()),
        tag.args,
        None if tag.payload.kind == "none" else tag.payload,
        tag.payload.kind == "marker",
        tag.emits,
        example_module(tag.name, tag.example, tag.stability),
        tag.companion,
        tag.source,
    )


def directive_page(directive: Directive) -> MarkerPage:
    return MarkerPage(
        directive.name,
        directive.summary,
        directive.usage,
        directive.places,
        "stable",
        " ".join(directive.docs.split()),
        example=directive.example,
        source=directive.source,
    )


def format_page(known: Format, source: str) -> FormatPage:
    said = (
        (value, tuple(detail for _, detail in known.explain(value)))
        for value in known.invalid
    )
    return FormatPage(known.name, known.summary, known.valid, tuple(said), source)
