"""The field that a marker's argument names by its JSON name.

Called by the markers that look at other fields: `subfield`, `listMapKey`, `dependentRequired` and their like.
"""

from __future__ import annotations

from validation_gen.diagnostics import Span
from validation_gen.model import TypeExpr
from validation_gen.plan.shapes import Member
from validation_gen.similar import similar
from validation_gen.tags.base import Context, Rejected


def named_member(
    context: Context, struct: TypeExpr, json_name: str, span: Span | None
) -> Member:
    """The field of `struct` with a JSON name. Raises Rejected, at `span`, with the names there are."""
    member = context.shapes.member(struct, json_name)
    if member is None:
        if json_name in context.shapes.unread(struct):
            raise Rejected("", f"{json_name} has no type that could be read")
        names = context.shapes.json_names(struct)
        near = similar(json_name, names)
        raise Rejected(
            "VG232",
            f"{context.shapes.describe(struct)} has no field with the JSON name {json_name!r}",
            expected=", ".join(names),
            fix=f"did you mean {near[0]}?" if near else "",
            span=span,
        )
    return member
