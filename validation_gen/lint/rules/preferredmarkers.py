"""`preferredmarkers`: one spelling for markers that mean the same."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Mark, Marks, read_marks, unquote
from validation_gen.lint.rule import (
    Edit,
    Finding,
    Fix,
    Options,
    RemoveLine,
    ReplaceText,
    Rule,
)


class Equivalent(Options):
    identifier: str = Field(min_length=1)


class Preferred(Options):
    """A marker and those it replaces; `message` goes behind the rule's own."""

    preferred_identifier: str = Field(min_length=1)
    equivalent_identifiers: list[Equivalent] = Field(min_length=1)
    message: str = ""


USUAL = tuple(
    Preferred.model_validate(
        {
            "preferredIdentifier": f"k8s:{ours}",
            "equivalentIdentifiers": [
                {"identifier": f"kubebuilder:validation:{theirs}"}
            ],
        }
    )
    for ours, theirs in (
        ("optional", "Optional"),
        ("required", "Required"),
        ("minLength", "MinLength"),
        ("maxLength", "MaxLength"),
        ("minItems", "MinItems"),
        ("maxItems", "MaxItems"),
        ("minimum", "Minimum"),
        ("maximum", "Maximum"),
    )
)


class PreferredMarkersOptions(Options):
    """`markers` replaces the usual preferences, which are for `+k8s:`."""

    markers: list[Preferred] = Field(default=[*USUAL], min_length=1)


def check(ctx: Context) -> Iterator[Finding]:
    preferences = ctx.options(PreferredMarkersOptions).markers
    known = frozenset(
        name
        for p in preferences
        for name in (p.preferred_identifier, *(e.identifier for e in p.equivalent_identifiers))
    )  # fmt: skip
    for declaration in ctx.package.types:
        lines = (*declaration.detached_markers, *declaration.markers)
        marks = Marks(read_marks(lines, known))
        for preference in preferences:
            for text, fix in _uses(marks, preference):
                yield ctx.at_type(
                    declaration, f"type {declaration.name} {text}", fix=fix
                )
    for site in ctx.own_sites:
        marks = Marks(read_marks([m.line for m in site.marks], known))
        for preference in preferences:
            for text, fix in _uses(marks, preference):
                yield ctx.at_field(site, f"field {site.name} {text}", fix=fix)


def _uses(marks: Marks, preference: Preferred) -> Iterator[tuple[str, Fix]]:
    """What to say about the markers of one place that another is preferred to, if there are any."""
    names = {e.identifier for e in preference.equivalent_identifiers}
    used = [mark for mark in marks if mark.name in names]
    if not used:
        return
    preferred = preference.preferred_identifier
    listed = ", ".join(f'"{name}"' for name in sorted(mark.name for mark in used))
    plural = "s" if len(used) > 1 else ""
    text = f'uses marker{plural} {listed}, should use preferred marker "{preferred}" instead'
    if preference.message:
        text += f": {preference.message}"
    first = () if marks.named(preferred) else used[:1]
    edits: list[Edit] = [
        ReplaceText(mark.line.span, respelled(mark, preferred)) for mark in first
    ]
    edits += [RemoveLine(m.line.span.line) for m in used if m not in first]
    # Without those that differ something else would be checked.
    said = {_content(mark) for mark in (*used, *marks.named(preferred))}
    yield text, Fix(f"write +{preferred}", tuple(edits), safe=len(said) == 1)


def _content(mark: Mark) -> tuple[tuple[tuple[str, str], ...], str | None]:
    """What a marker says, whatever it is called."""
    value = None if mark.value is None else unquote(mark.value)
    return tuple(sorted(mark.args)), value


def respelled(mark: Mark, name: str) -> str:
    """A marker's text under another name, its arguments and value in the syntax of that name."""
    value = "" if mark.value is None else f"={mark.value}"
    if not mark.args:
        return f"+{name}{value}"
    if name.startswith("k8s:"):
        listed = ", ".join(f"{k}: {v}" if k else v for k, v in mark.args)
        return f"+{name}({listed}){value}"
    listed = ",".join(f"{k}={v}" for k, v in sorted(mark.args))
    return f"+{name}:{listed}"


RULE = Rule(
    name="preferredmarkers",
    code="VG527",
    summary="markers that mean the same are spelled one way",
    docs="""\
Each preference names a marker and the spellings it replaces. The first of them becomes the
preferred one, arguments and value kept, the others go. Without configuration `+k8s:` is preferred
to kubebuilder's spelling of requiredness and bounds.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +kubebuilder:validation:MaxLength=3
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:maxLength=3
    name: str = ""
""",
    default=False,
    fixable=True,
    options=PreferredMarkersOptions,
)
