"""`colorformat`: fields called `color` have the format `example-color`. Read by the linter."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import AddMarkers, Finding, Fix, Rule
from validation_gen.model import Scalar

MARKER = "+k8s:format=example-color"


def check(ctx: Context) -> Iterator[Finding]:
    """A finding, with its fix, for every string field of that name that has no format."""
    for site in ctx.sites:
        named = {marker.name for marker in site.field.markers}
        is_text = ctx.shapes.value_type(site.field.type) == Scalar("str")
        if site.field.json_name == "color" and is_text and "k8s:format" not in named:
            yield ctx.at_field(
                site,
                f"field {site.name} is called color and may be anything",
                fix=Fix(
                    "say that it is a color",
                    (AddMarkers(site.field.span.line, (MARKER,)),),
                ),
            )


RULE = Rule(
    name="colorformat",
    code="EX001",
    summary="colors are written as CSS does",
    docs="A field called color has the format `example-color`, so that nobody has to guess.\n",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    color: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:format=example-color
    color: str = ""
""",
    fixable=True,
    source="example-markers",
)
