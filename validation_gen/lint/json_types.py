"""Whether two types are the same in JSON: a type then and one now in, the difference in words out.

Called by the rules of `--against`. Names do not count, nor does `| None`: both look the same in JSON.
"""

from __future__ import annotations

from validation_gen.lint.evolution import Evolution
from validation_gen.model import (
    INTEGER_RANGES,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
)


def difference(evolution: Evolution, old: TypeExpr, new: TypeExpr) -> str:
    """`str to Int32`, where the types differ; empty if values of one are values of the other, and look the same."""
    before = evolution.old.shapes.value_type(old)
    after = evolution.new.shapes.value_type(new)
    if evolution.same_name(before, after):
        return ""
    match before, after:
        case (Optional(was), Optional(now)) | (List(was), List(now)):
            return difference(evolution, was, now)
        case Map(old_key, was), Map(new_key, now):
            return difference(evolution, old_key, new_key) or difference(
                evolution, was, now
            )
        case Scalar(was), Scalar(now) if _is_same_scalar(was, now):
            return ""
        case Named(), Named():
            declared = evolution.old.local(before), evolution.new.local(after)
            if all(isinstance(each, Struct) for each in declared):
                return ""  # Compared field by field.
    shown = evolution.old.shapes.describe(before)
    return f"{shown} to {evolution.new.shapes.describe(after)}"


def _is_same_scalar(old: str, new: str) -> bool:
    if old == new:
        return True
    return old in INTEGER_RANGES and INTEGER_RANGES[old] == INTEGER_RANGES.get(new)
