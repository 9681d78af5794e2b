"""`statussubresource`: kinds with a status enable the subresource, others do not."""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.lint.context import Context, is_list_kind
from validation_gen.lint.markers import Marks, unquote
from validation_gen.lint.rule import AddMarkers, Finding, Fix, Rule

ROOT = "kubebuilder:object:root"
SUBRESOURCE = "kubebuilder:subresource:status"


def check(ctx: Context) -> Iterator[Finding]:
    for struct in ctx.facts.structs:
        marks = ctx.facts.marks_of(struct)
        if not _is_root(marks):
            continue
        if struct.name.endswith("List") and is_list_kind(struct):
            continue
        has_status = any(f.json_name == "status" for f in struct.fields)
        enables = marks.has_name(SUBRESOURCE) or _supports_status(marks)
        if has_status and not enables:
            above = _first_line(ctx, struct.span.line)
            edit = AddMarkers(above, (f"+{SUBRESOURCE}",))
            yield ctx.at_type(
                struct,
                f'root object type "{struct.name}" has a status field but does not have the marker'
                f' "{SUBRESOURCE}" to enable the status subresource',
                fix=Fix("add the marker", (edit,)),
            )
        elif enables and not has_status:
            yield ctx.at_type(
                struct,
                f'root object type "{struct.name}" is marked to enable the status subresource with marker'
                f' "{SUBRESOURCE}" but has no status field',
            )


def _is_root(marks: Marks) -> bool:
    return any(unquote(mark.value or "") == "true" for mark in marks.named(ROOT))


def _supports_status(marks: Marks) -> bool:
    return any(
        unquote(mark.value or "") == "/status"
        for mark in marks.named("k8s:supportsSubresource")
    )


def _first_line(ctx: Context, line: int) -> int:
    """Where a class starts, its decorators included."""
    lines = ctx.package.lines
    while line > 1 and lines[line - 2].startswith(("@", " ", ")", "\t")):
        line -= 1
    return line


RULE = Rule(
    name="statussubresource",
    code="VG530",
    summary="a kind has the status subresource exactly if it has a status",
    docs="""\
A class with `+kubebuilder:object:root=true` that has a status says
`+kubebuilder:subresource:status`, or `+k8s:supportsSubresource="/status"`, so that users cannot
write what controllers report; a class without one says neither.
""",
    check=check,
    bad="""\
# +kubebuilder:object:root=true
@dataclass(kw_only=True)
class Example:
    status: str = ""
""",
    good="""\
# +kubebuilder:object:root=true
# +kubebuilder:subresource:status
@dataclass(kw_only=True)
class Example:
    status: str = ""
""",
    default=False,
    fixable=True,
)
