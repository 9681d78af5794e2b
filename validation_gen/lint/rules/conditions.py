"""`conditions`: fields called conditions have the standard type, markers and place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validation_gen.lint.context import Context, Site
from validation_gen.lint.rule import (
    AddMarkers,
    ChangeField,
    Edit,
    Finding,
    Fix,
    Options,
    RemoveLine,
    Rule,
)
from validation_gen.model import List, Named

Use = Literal["SuggestFix", "Warn", "Ignore", "Forbid"]

LIST_MARKERS = ("listType=map", "listMapKey=type")
PATCH_MARKERS = ("patchStrategy=merge", "patchMergeKey=type")


class ConditionsOptions(Options):
    """`useProtobuf` and `usePatchStrategy` are SuggestFix for types that mirror Go's, else Ignore."""

    is_first_field: Literal["Warn", "Ignore"] = "Warn"
    use_protobuf: Use | None = None
    use_patch_strategy: Use | None = None


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(ConditionsOptions)
    usual: Use = "SuggestFix" if ctx.style == "go" else "Ignore"
    protobuf = options.use_protobuf or usual
    patch = options.use_patch_strategy or usual
    for site in ctx.facts.all_sites:
        if site.field.name != "conditions":
            continue
        index = _index(site)
        if not _is_condition_list(site):
            yield _say(ctx, site, "must be a slice of metav1.Condition")
            continue
        if index and options.is_first_field == "Warn":
            yield _say(ctx, site, "must be the first field in the struct")
        yield from _markers(ctx, site, patch)
        if ctx.style == "go":
            number = 1 if options.is_first_field == "Warn" else index + 1
            yield from _tags(ctx, site, protobuf, patch, number)


def _say(ctx: Context, site: Site, text: str, fix: Fix | None = None) -> Finding:
    message = f"Conditions field in {site.owner.name} {text}"
    return ctx.at_field(site, message, fix=fix)


def _index(site: Site) -> int:
    return next(i for i, f in enumerate(site.owner.fields) if f is site.field)


def _is_condition_list(site: Site) -> bool:
    type_ = site.field.type
    if not isinstance(type_, List) or not isinstance(type_.elem, Named):
        return False
    elem = type_.elem
    return elem.name == "Condition" and "meta" in elem.module


def _markers(ctx: Context, site: Site, patch: Use) -> Iterator[Finding]:
    # Go's tools read these in their bare spelling only.
    marks = [
        m for m in site.marks if ctx.style == "k8s" or not m.name.startswith("k8s:")
    ]
    present = {_plain(mark.concept, mark.concept_value) for mark in marks}
    wanted = [*LIST_MARKERS, "optional"]
    if patch in ("SuggestFix", "Warn"):
        wanted[2:2] = PATCH_MARKERS
    missing = [marker for marker in wanted if marker not in present]
    if missing:
        fixed = [m for m in missing if patch == "SuggestFix" or m not in PATCH_MARKERS]
        prefix = "+k8s:" if ctx.style == "k8s" else "+"
        lines = tuple(f"+{m}" if m in PATCH_MARKERS else prefix + m for m in fixed)
        edit = AddMarkers(site.field.span.line, lines)
        text = f"is missing the following markers: {', '.join(missing)}"
        yield _say(ctx, site, text, Fix("add the markers", (edit,)) if lines else None)
    if patch == "Forbid":
        extra = [
            mark
            for mark in site.marks
            if _plain(mark.concept, mark.concept_value) in PATCH_MARKERS
        ]
        if extra:
            edits: tuple[Edit, ...] = tuple(RemoveLine(m.line.span.line) for m in extra)
            listed = ", ".join(_plain(m.concept, m.concept_value) for m in extra)
            text = f"has the following additional markers: {listed}"
            yield _say(ctx, site, text, Fix("remove the markers", edits))


def _plain(concept: str, value: str | None) -> str:
    return concept if value is None else f"{concept}={value}"


def _tags(
    ctx: Context, site: Site, protobuf: Use, patch: Use, number: int
) -> Iterator[Finding]:
    """Findings about the tags that Go has behind a field and Python in its metadata."""
    wanted: dict[str, str] = {}
    unwanted: dict[str, str] = {}
    merge = {"patchStrategy": "merge", "patchMergeKey": "type"}
    number_tag = {"protobuf": f"bytes,{number},rep,name=conditions"}
    for use, tags in ((patch, merge), (protobuf, number_tag)):
        if use in ("SuggestFix", "Warn"):
            wanted |= tags
        elif use == "Forbid":
            unwanted |= tags
    keys = {key: site.metadata(key) for key in ("json", *merge, *number_tag)}
    is_missing = all(value is None for value in keys.values())
    is_wrong = any(keys[key] != tag for key, tag in wanted.items()) or any(
        keys[key] == tag for key, tag in unwanted.items()
    )
    if not is_missing and not is_wrong:
        return
    listed = "".join(f' {key}:"{tag}"' for key, tag in wanted.items())
    kind = "is missing" if is_missing else "has incorrect"
    text = f'{kind} tags, should be: `json:"conditions,omitempty"{listed}`'
    metadata: list[tuple[str, str | bool | None]] = [("json", "conditions")]
    metadata += [(key, None) for key in keys if key != "json" and key not in wanted]
    metadata += wanted.items()
    metadata.append(("omitempty", None))
    change = ChangeField(site.owner.name, site.field.name, metadata=tuple(metadata))
    can_fix = "SuggestFix" in (protobuf, patch) or "Forbid" in (protobuf, patch)
    fix = Fix("write the tags", (change,), safe=False) if can_fix else None
    yield _say(ctx, site, text, fix)


RULE = Rule(
    name="conditions",
    code="VG503",
    summary="conditions are the standard list, keyed by type",
    docs="""\
Tools everywhere read `conditions`, so the field is a `list[Condition]` of the meta package, merged
by `type`, optional and first in its class. Where types mirror Go's, the tags for patches and
protobuf stand in the field's metadata and are checked too.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Status:
    conditions: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Status:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)
""",
    fixable=True,
    options=ConditionsOptions,
)
