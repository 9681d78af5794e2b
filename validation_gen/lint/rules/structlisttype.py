"""`structlisttype`: lists of structs without a list type."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.rule import Finding, Rule
from validation_gen.model import List


def check(ctx: Context) -> Iterator[Finding]:
    for site in ctx.sites:
        native = ctx.shapes.value_type(site.field.type)
        if not isinstance(native, List) or site.merged.has("listType"):
            continue
        struct = ctx.struct_behind(native.elem)
        if struct is not None:
            yield ctx.at_field(
                site,
                f"field {site.name} is a list of {struct.name} and does not say how its items are told apart",
                hint="add +k8s:listType=map with +k8s:listMapKey, or +k8s:listType=atomic",
                defect="no-list-type",
            )


RULE = Rule(
    name="structlisttype",
    code="VG606",
    summary="a list of structs says how its items are told apart",
    docs="""\
Without `listType` the list has one owner, and an update cannot be matched item by item, so that
rules about changes look at the wrong pairs. `ssatags` asks the same of every list; where both run,
it is the one to speak.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Port:
    name: str = ""

@dataclass(kw_only=True)
class Example:
    ports: list[Port] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Port:
    name: str = ""

@dataclass(kw_only=True)
class Example:
    # +k8s:listType=map
    # +k8s:listMapKey=name
    ports: list[Port] = field(default_factory=list)
""",
    source="",
)
