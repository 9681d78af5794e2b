"""Names of fields in Python, Go and JSON, and the conventions they can be held to.

Called by `namingconventions` and its presets, and by rules that compare names.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, Self

from pydantic import Field, model_validator

from validation_gen.lint.context import Context, Site
from validation_gen.lint.rule import ChangeField, Finding, Fix, Options
from validation_gen.plan.naming import snake
from validation_gen.source.names import lower_camel


class Convention(Options):
    """A regular expression that no field's name may match, and what to do about a name that does."""

    name: str = Field(min_length=1)
    violation_matcher: str = Field(min_length=1)
    operation: Literal["Inform", "Drop", "DropField", "Replacement"]
    message: str = Field(min_length=1)
    replacement: str | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        try:
            pattern = compile_pattern(self.violation_matcher)
        except re.error as error:
            raise ValueError(f"violationMatcher: {error}") from error
        if (self.replacement is not None) != (self.operation == "Replacement"):
            raise ValueError(
                "replacement goes with operation Replacement, and only there"
            )
        if self.replacement and pattern.search(self.replacement):
            raise ValueError("replacement matches violationMatcher itself")
        return self


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A regular expression as Go writes it: flags may stand anywhere at the start of the text."""
    return re.compile(pattern)


@lru_cache(maxsize=4096)
def pascal(attribute: str) -> str:
    """The name Go would give an attribute: `pod_ip` is `PodIp`."""
    camel = lower_camel(attribute)
    return camel[:1].upper() + camel[1:]


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in camelCase, in small letters: `httpPort2` is http, port and 2.

    An acronym is one word, with the s of its plural: `podIPs` is pod and ips.
    """
    found: list[str] = []
    start = 0
    for index in range(1, len(name)):
        if _begins_word(name, index, start):
            found.append(name[start:index].lower())
            start = index
    return (*found, name[start:].lower()) if name else ()


def _begins_word(name: str, index: int, start: int) -> bool:
    before, here, behind = name[index - 1], name[index], name[index + 1 : index + 2]
    if here.isdigit():
        return before.isalpha()
    if not here.isupper():
        return False
    if not before.isupper():
        return before.islower() or before.isdigit()
    is_plural = behind == "s" and not name[index + 2 : index + 3].islower()
    return behind.islower() and index - start > 1 and not is_plural


def check_conventions(
    ctx: Context, conventions: Sequence[Convention]
) -> Iterator[Finding]:
    """A finding for every field and convention that do not go together, by attribute or by JSON name."""
    compiled = [(c, compile_pattern(c.violation_matcher)) for c in conventions]
    for site in ctx.sites:
        if site.is_embedded:
            continue
        names = (pascal(site.field.name), site.field.json_name)
        for convention, pattern in compiled:
            if any(pattern.search(name) for name in names):
                message = (
                    f'naming convention "{convention.name}": field {site.name}:'
                    f" {convention.message}"
                )
                fix = _fix(ctx, site, convention, pattern)
                yield ctx.at_field(site, message, fix=fix)


def _fix(
    ctx: Context, site: Site, convention: Convention, pattern: re.Pattern[str]
) -> Fix | None:
    owner, field = site.owner.name, site.field.name
    if convention.operation == "Inform":
        return None
    if convention.operation == "DropField":
        edit = ChangeField(owner, field, drop=True)
        return Fix(f"remove the field {field}", (edit,), safe=False)
    instead = re.sub(r"\$(\d+)", r"\\\1", convention.replacement or "")
    go_name = pattern.sub(instead, pascal(field))
    json_name = pattern.sub(instead, site.field.json_name)
    json_name = json_name[:1].lower() + json_name[1:]
    attribute = snake(go_name)
    others = [f for f in site.owner.fields if f is not site.field]
    if any(attribute == f.name or json_name == f.json_name for f in others):
        return None
    if not attribute.isidentifier() or keyword.iskeyword(attribute) or not json_name:
        return None
    had_json = site.metadata("json") is not None
    metadata: tuple[tuple[str, str | bool | None], ...] = ()
    if had_json or lower_camel(attribute) != json_name:
        metadata = (("json", json_name),)
    edit = ChangeField(owner, field, metadata=metadata, rename=attribute)
    return Fix(f"call the field {attribute}", (edit,), safe=False)
