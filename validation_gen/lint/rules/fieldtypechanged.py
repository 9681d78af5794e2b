"""`fieldtypechanged`: fields that are something else in JSON."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.json_types import difference
from validation_gen.lint.rule import Finding, Rule


def check(ctx: Context) -> Iterator[Finding]:
    evolution = ctx.evolution
    if evolution is None:
        return
    for kept in evolution.kept:
        changed = difference(evolution, kept.old.field.type, kept.new.field.type)
        if changed:
            yield ctx.at_field(
                kept.new,
                f"the type of field {kept.new.name} changed from {changed}",
                span=kept.new.field.type_span,
                hint="add a field of the new type beside it, under another name",
            )


RULE = Rule(
    name="fieldtypechanged",
    code="VG652",
    summary="no field changes its type",
    docs="""\
Stored objects, and clients of the old version, hold values of the old type. A wider number breaks
clients too, which cannot hold what others write. The names of types do not count, nor does `| None`:
they do not show in JSON, and dataclasses are compared field by field.
""",
    check=check,
    before="""\
@dataclass(kw_only=True)
class Example:
    port: Int32 = 0
""",
    bad="""\
@dataclass(kw_only=True)
class Example:
    port: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    port: Int32 | None = None
""",
    source="",
)
