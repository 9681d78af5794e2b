"""`pythondefault`: defaults that only Python knows."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from validation_gen.lint.context import Context, Site
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import Enum

_NAMED = ("kind", "apiVersion")
"""What every object says of itself: a class may well say it for its objects."""

_UNKNOWN = object()


def check(ctx: Context) -> Iterator[Finding]:
    for site in ctx.own_sites:
        default = site.field.default
        if default is None or site.field.json_name in _NAMED:
            continue
        value = _value(ctx, site, default.source)
        if value is _UNKNOWN or not value or site.marks.has("default"):
            continue
        yield ctx.at_field(
            site,
            f"field {site.name} is {default.source} in objects that Python makes, and unset in those that are decoded",
            span=default.span,
            hint="say the default of the API with +default, and write `T | None = None`",
        )


def _value(ctx: Context, site: Site, source: str) -> object:
    """What a default is, if it is a literal or a member of an enum."""
    try:
        tree = ast.parse(source, mode="eval").body
        if isinstance(tree, ast.Attribute):
            return _member(ctx, site, tree.attr)
        return ast.literal_eval(tree)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return _UNKNOWN


def _member(ctx: Context, site: Site, name: str) -> object:
    declared = ctx.shapes.declaration(ctx.shapes.non_optional(site.field.type))
    if isinstance(declared, Enum):
        for member in declared.members:
            if member.name == name:
                return member.value
    return _UNKNOWN


RULE = Rule(
    name="pythondefault",
    code="VG609",
    summary="defaults are the API's, not Python's alone",
    docs="""\
What stands behind `=` is for objects that are made by calling the class. A decoder knows nothing of
it: a field that is not in the JSON has its zero value, or None. So the default of an API is said
with `+default`, which `apply_defaults_*` fills in and schemas publish, and the field begins unset.
`kind` and `apiVersion` may be what they like.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    replicas: Int32 = 3
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +default=3
    replicas: Int32 | None = None
""",
    source="",
)
