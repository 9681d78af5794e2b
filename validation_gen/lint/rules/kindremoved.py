"""`kindremoved`: kinds that are gone."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.evolution import is_kind
from validation_gen.lint.rule import Finding, Rule
from validation_gen.source.reading import did_you_mean


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    old = evolution.old
    gone = [
        struct
        for struct in old.structs
        if is_kind(struct) and not evolution.is_kept_by_name(struct.name)
    ]
    if not gone:
        return
    if not ctx.package.types:
        names = ", ".join(struct.name for struct in gone)
        message = f"version {ctx.package.short_name} is gone, with {names}"
        yield ctx.at_module(message, gone[0].span, hint=STORED)
        return
    others = [s.name for s in ctx.facts.structs if is_kind(s)]
    for struct in gone:
        first = ctx.package.types[0].span
        span = ctx.package.markers[0].span if ctx.package.markers else first
        yield Finding(
            ctx.rule.name,
            ctx.rule.code,
            f"kind {struct.name} is gone",
            span,
            struct.name,
            hint=did_you_mean(struct.name, others) or STORED,
        )


STORED = "keep it until no object of it is stored and no client asks for it"

RULE = Rule(
    name="kindremoved",
    code="VG650",
    summary="no kind and no version is removed",
    docs="""\
Stored objects of a kind that is gone cannot be read any more, and clients that ask for it get
nothing. A kind is a dataclass with `TypeMeta`. A version whose module is gone is one finding, at
the file that was.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class TypeMeta:
    kind: str = ""

@dataclass(kw_only=True)
class Gateway(TypeMeta):
    name: str = ""

@dataclass(kw_only=True)
class Route(TypeMeta):
    name: str = ""
""",
    bad="""\
@dataclass(kw_only=True)
class TypeMeta:
    kind: str = ""

@dataclass(kw_only=True)
class Gateway(TypeMeta):
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class TypeMeta:
    kind: str = ""

@dataclass(kw_only=True)
class Route(TypeMeta):
    name: str = ""

@dataclass(kw_only=True)
class Gateway(TypeMeta):
    name: str = ""
""",
    source="",
)
