"""`nomaps`: lists of named objects instead of dicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.lint.walk import parts
from validation_gen.model import STRUCT_SCALARS, Map, Scalar, Struct, TypeExpr

MESSAGE = (
    "should not use a map type, use a list type with a unique name/identifier instead"
)
OPAQUE = STRUCT_SCALARS | {"Any"}


class NoMapsOptions(Options):
    policy: Literal["Enforce", "AllowStringToStringMaps", "Ignore"] = "AllowStringToStringMaps"  # fmt: skip


def check(ctx: Context) -> Iterator[Finding]:
    policy = ctx.options(NoMapsOptions).policy
    for site in ctx.sites:
        for path, cause in _maps(ctx, site.field.type, policy):
            yield ctx.at_field(
                site,
                f"field {site.name}{path} {MESSAGE}",
                span=site.field.type_span,
                cause=cause,
            )
    for declaration in ctx.package.types:
        if not isinstance(declaration, Struct):
            for path, cause in _maps(ctx, declaration.underlying, policy):
                message = f"type {declaration.name}{path} {MESSAGE}"
                yield ctx.at_type(declaration, message, cause=cause)


def _maps(ctx: Context, type_: TypeExpr, policy: str) -> Iterator[tuple[str, str]]:
    """Where a type has dicts it should not have; what is inside a dict is not looked at."""
    found: list[str] = []
    for path, part, inside in parts(ctx.facts, type_):
        if any(path.startswith(f"{above} map ") for above in found):
            continue
        if isinstance(part, Map):
            found.append(path)
            if not _is_allowed(ctx, part, policy):
                yield path, inside


def _is_allowed(ctx: Context, type_: Map, policy: str) -> bool:
    if policy == "AllowStringToStringMaps":
        value = ctx.shapes.value_type(type_.value)
        return ctx.shapes.native(type_.key) == Scalar("str") and value == Scalar("str")
    if policy == "Ignore":
        return all(
            isinstance(part, Scalar) and part.name not in OPAQUE
            for part in (type_.key, type_.value)
        )
    return False


RULE = Rule(
    name="nomaps",
    code="VG518",
    summary="objects are in lists keyed by a field, not in dicts",
    docs="""\
In a list of objects with a name everything has a place in the schema, and an entry can get further
fields. Dicts of strings to strings, as labels are, are allowed unless the policy is Enforce. The
policy Ignore allows dicts of builtin types.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    limits: dict[str, Int32] = field(default_factory=dict)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    labels: dict[str, str] = field(default_factory=dict)
""",
    options=NoMapsOptions,
)
