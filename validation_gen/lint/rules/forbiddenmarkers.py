"""`forbiddenmarkers`: markers a project does not want."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from validation_gen.lint.context import Context
from validation_gen.lint.forbidding import Forbidden, check_forbidden
from validation_gen.lint.rule import Finding, Options, Rule


class ForbiddenMarkersOptions(Options):
    """`markers` lists what is forbidden; nothing is, unless configured."""

    markers: list[Forbidden] = Field(default=[])


def check(ctx: Context) -> Iterator[Finding]:
    yield from check_forbidden(ctx, ctx.options(ForbiddenMarkersOptions).markers)


RULE = Rule(
    name="forbiddenmarkers",
    code="VG509",
    summary="markers the project has forbidden are not used",
    docs="""\
A marker is forbidden altogether, or only with certain arguments: of several rule sets one has to
match, of the attributes in a rule set all. Only named arguments are compared. Nothing is forbidden
until `markers` says so.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:opaqueType
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:required
    name: str = ""
""",
    default=False,
    fixable=True,
    options=ForbiddenMarkersOptions,
    example_options={"markers": [{"identifier": "k8s:opaqueType"}]},
)
