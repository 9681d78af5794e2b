"""`fieldremoved`: fields that are gone, or have another name in JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from validation_gen.lint.context import Context, Site
from validation_gen.lint.evolution import Evolution, Lost
from validation_gen.lint.json_types import difference
from validation_gen.lint.rule import Finding, Rule

ALIKE = 0.6
"""How much of two names has to be the same for one to be taken for the other's new name."""


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for lost in evolution.lost:
        name = f"{lost.owner.name}.{lost.old.field.name}"
        was = lost.old.field.json_name
        added = [site for site in evolution.added if site.owner is lost.owner]
        new = _renamed(evolution, lost, added)
        if new is not None:
            now = new.field.json_name
            yield ctx.at_field(
                new,
                f"field {new.name} is called {now} in JSON, it was {was}",
                hint=f'say field(metadata={{"json": "{was}"}}), or keep {was} beside it',
            )
            continue
        yield Finding(
            ctx.rule.name,
            ctx.rule.code,
            f"field {name} is gone; its name in JSON was {was}",
            lost.owner.span,
            name,
            hint=f"keep it, say in its comment that it is deprecated, and ignore it; never use {was} for anything else",
        )


def _renamed(evolution: Evolution, lost: Lost, added: Sequence[Site]) -> Site | None:
    """The field that most likely took the place of one that is gone: of the same type and a name that is alike."""
    best, found = ALIKE, None
    for site in added:
        if difference(evolution, lost.old.field.type, site.field.type):
            continue
        if site.field.name == lost.old.field.name:
            return site
        ratio = SequenceMatcher(
            None, lost.old.field.json_name.lower(), site.field.json_name.lower()
        ).ratio()
        if ratio > best:
            best, found = ratio, site
    return found


RULE = Rule(
    name="fieldremoved",
    code="VG651",
    summary="no field is removed, none gets another name in JSON",
    docs="""\
What clients send under the old name is dropped or refused, and what is stored under it is lost with
the next write. A field that is not wanted any more stays, deprecated. A new field of the same type
whose name is alike is taken for the old one under another name; the name of the attribute in Python
is nobody's business but yours.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    pod_ip: str = ""
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    pod_address: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    address: str = field(default="", metadata={"json": "podIp"})
""",
    source="",
)
