"""`jsontags`: names in JSON are camelCase, and where types mirror Go's they are written out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import field_validator

from validation_gen.lint.context import Context, Site
from validation_gen.lint.naming import words
from validation_gen.lint.rule import ChangeField, Finding, Fix, Options, Rule
from validation_gen.source.names import lower_camel

CAMEL_CASE = "^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$"


class JSONTagsOptions(Options):
    json_tag_regex: str = CAMEL_CASE
    field_name_match: Literal["SuggestFix", "Warn", "Ignore"] = "Ignore"

    @field_validator("json_tag_regex")
    @classmethod
    def _compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(str(error)) from error
        return pattern


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(JSONTagsOptions)
    pattern = re.compile(options.json_tag_regex)
    for site in ctx.facts.all_sites:
        who = f"{'embedded field' if site.is_embedded else 'field'} {site.name}"
        if ctx.style == "go" and (problem := _missing(ctx, site)):
            yield ctx.at_field(site, f"{who} {problem}")
            continue
        name = site.field.json_name
        if site.is_inline or not name:
            continue
        if not pattern.search(name):
            text = f'json tag does not match pattern "{options.json_tag_regex}": {name}'
            yield ctx.at_field(site, f"{who} {text}")
        expected = lower_camel(site.field.name)
        if options.field_name_match != "Ignore" and words(name) != _of(site):
            text = f'json tag should match the camelCase field name "{expected}": got "{name}"'
            edit = ChangeField(
                site.owner.name, site.field.name, metadata=(("json", expected),)
            )
            fix = Fix(f"call it {expected} in JSON", (edit,), safe=False)
            is_free = all(f.json_name != expected for f in site.owner.fields)
            can_fix = options.field_name_match == "SuggestFix" and is_free
            yield ctx.at_field(site, f"{who} {text}", fix=fix if can_fix else None)


def _of(site: Site) -> tuple[str, ...]:
    """The words of an attribute."""
    parts = site.field.name.strip("_").split("_")
    return tuple(word for part in parts for word in words(part))


def _missing(ctx: Context, site: Site) -> str:
    """What is wrong with a field that does not say its JSON name."""
    if site.is_untagged:
        return "is missing json tag"
    if site.field.embedding == "inline":
        is_struct = ctx.facts.shapes.kind(site.field.type) in ("struct", "optional")
        return "" if is_struct else "has inline json tag, but is not embedded"
    written = site.metadata("json")
    if written is None:
        return "is missing json tag"
    return "" if written else "has empty json tag"


RULE = Rule(
    name="jsontags",
    code="VG511",
    summary="names in JSON are camelCase",
    docs="""\
Names in JSON match a pattern, camelCase unless configured, whether they come from the attribute or
from `metadata={"json": ...}`. `fieldNameMatch` also wants them to have the words of the attribute:
`podIP` and `podIp` go with `pod_ip`.
Where types mirror Go's, every field writes its name out.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    pod_ip: str = field(default="", metadata={"json": "pod_ip"})
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    pod_ip: str = field(default="", metadata={"json": "podIP"})
""",
    fixable=True,
    options=JSONTagsOptions,
)
