"""The coverage report: for each marker of the types, how much of it the schemas say, and why it is not all.

Comes in: an `Api`, the notes of an export. Goes out: one entry for each marker, none left out, and text or data to
print of them. Called by the exporting commands for `--report`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Span
from validation_gen.markers import Marker, parse
from validation_gen.model import Enum, MarkerLine, Package, Struct, TypeDecl
from validation_gen.plan.nodes import Mode, Subfield, Union, Unique, Update
from validation_gen.plan.reach import nested
from validation_gen.schema.api import Api
from validation_gen.schema.compile import Note, place_key
from validation_gen.schema.definitions import Minimum
from validation_gen.schema.openapi import shown
from validation_gen.schema.remarks import Compat
from validation_gen.schema.rules import FITS, Verdict
from validation_gen.tags.module import DIRECTIVES

STRUCTURAL: Mapping[str, str] = MappingProxyType(
    {
        "default": "published as the default",
        "listType": "published as x-kubernetes-list-type",
        "listMapKey": "published with x-kubernetes-list-type",
        "unique": "published with the uniqueness of the list",
        "mapType": "published as x-kubernetes-map-type",
        "structType": "published as x-kubernetes-map-type",
        "patchStrategy": "published as x-kubernetes-patch-strategy",
        "patchMergeKey": "published as x-kubernetes-patch-merge-key",
        "union": "published as x-kubernetes-unions",
        "unionDiscriminator": "published as x-kubernetes-unions",
        "required": "published although validation does not ask for it",
        "enum": "published although validation does not ask for it",
        "optional": "an unset field passes",
        "opaqueType": "published without the rules of the type",
        "enumExclude": "published with the enum",
        "minLength": "every string is that long",
        "minItems": "every list is that long",
        "minProperties": "every dict is that long",
        "validateTrue": "never fails",
        "validateFalse": "ends what follows it without an error",
    }
)
"""What becomes of markers that are no check of their own, by name without `k8s:`."""

SILENT: Mapping[str, str] = MappingProxyType(
    {
        "customUnique": "uniqueness is left to Python code",
        "isSubresource": "schemas know no subresources",
        "supportsSubresource": "schemas know no subresources",
    }
)
"""Markers that no schema says anything of."""

DIRECTIVE_NAMES = frozenset(directive.name for directive in DIRECTIVES) | {
    "k8s:openapi-gen",
    "k8s:openapi-model-package",
}
"""Markers that are not about values."""

SAID: tuple[Verdict, ...] = ("exact", "no rule")
"""Verdicts on markers of which nothing is lost."""

SHARED = frozenset(
    {
        "k8s:unionMember",
        "k8s:unionDiscriminator",
        "k8s:zeroOrOneOfMember",
        "k8s:ifMode",
        "k8s:modeDiscriminator",
    }
)
"""Markers of which several make one rule."""


@dataclass(frozen=True, slots=True)
class Covered:
    """One marker: where it stands, what it says, and what becomes of it."""

    place: str
    marker: str
    verdict: Verdict
    why: str
    span: Span


def coverage(
    api: Api,
    notes: Iterable[Note],
    compat: Compat,
    remarks: Mapping[str, tuple[Verdict, str]] = MappingProxyType({}),
) -> list[Covered]:
    """An entry for each marker and overlay function of the input modules, in the order in which they stand.

    Behind them are the markers of read-only modules that are not said in full, as far as they were met. `remarks` are
    verdicts on markers that are no check, by name without `k8s:`, for those that an export makes more of.
    """
    by_span: dict[Span, list[Note]] = {}
    for note in notes:
        assert note.check.marker is not None
        by_span.setdefault(note.check.marker.span, []).append(note)
    own, others = [], []
    for module, package in sorted(api.universe.packages.items()):
        is_input = module in api.inputs
        for place, line in _markers(package):
            if is_input:
                own.append(_covered(module, place, line, by_span, compat, remarks))
            elif line.span in by_span:
                others.append(_covered(module, place, line, by_span, compat, remarks))
    own += _overlaid(api, remarks)
    lost = [entry for entry in others if entry.verdict not in SAID]
    return [
        entry
        for entries in (own, lost)
        for entry in sorted(entries, key=lambda entry: entry.span)
    ]


def _overlaid(
    api: Api, remarks: Mapping[str, tuple[Verdict, str]]
) -> Iterator[Covered]:
    """The overlay functions of the input modules, which no schema says anything of."""
    for ref, plan in api.plans.items():
        if ref.module not in api.inputs:
            continue
        name = plan.declaration.name
        calls = [(name, plan.overlay, plan.declaration.span)]
        for each in plan.fields:
            own = each.field.json_name or each.field.name
            calls.append((f"{name}.{own}", each.overlay, each.field.span))
        for place, overlay, span in calls:
            if overlay is not None:
                function = f"{overlay.function}()"
                lost: tuple[Verdict, str] = (
                    "not expressible",
                    f"it is Python code of {overlay.module}",
                )
                verdict, why = remarks.get(function, lost)
                yield Covered(place, function, verdict, why, span)


def _markers(package: Package) -> Iterator[tuple[str, MarkerLine]]:
    for line in package.markers:
        yield package.name, line
    for declaration in package.types:
        for line in (*declaration.detached_markers, *declaration.markers):
            yield declaration.name, line
        for name, markers in _parts(declaration):
            for line in markers:
                yield f"{declaration.name}.{name}", line
    for constant in package.constants:
        for line in constant.markers:
            yield constant.name, line


def _parts(declaration: TypeDecl) -> Iterator[tuple[str, Sequence[MarkerLine]]]:
    if isinstance(declaration, Struct):
        for field in declaration.fields:
            yield field.json_name or field.name, field.markers
    elif isinstance(declaration, Enum):
        for member in declaration.members:
            yield member.name, member.markers


def _covered(
    module: str,
    place: str,
    line: MarkerLine,
    notes: Mapping[Span, Sequence[Note]],
    compat: Compat,
    remarks: Mapping[str, tuple[Verdict, str]],
) -> Covered:
    own = notes.get(line.span) or _made_together(module, place, line, notes)
    if own:
        worst = max(own, key=lambda note: FITS.index(note.fit))
        if worst.fit == "none" and any(note.fit != "none" for note in own):
            return Covered(place, line.text, "implied", worst.why, line.span)
        verdict: Verdict = "not expressible" if worst.fit == "none" else worst.fit
        return Covered(place, line.text, verdict, worst.why, line.span)
    name = innermost(line)
    plain = name.removeprefix("k8s:")
    own_name = next((n for n in remarks if f"{plain}:".startswith(f"{n}:")), "")
    here = remarks.get(f"{place_key(module, place)} {plain}")
    if here:
        return Covered(place, line.text, *here, line.span)
    if own_name:
        return Covered(place, line.text, *remarks[own_name], line.span)
    if plain in SILENT:
        return Covered(place, line.text, "not expressible", SILENT[plain], line.span)
    is_ours = name.startswith("k8s:")
    if plain in STRUCTURAL and not (is_ours and compat == "upstream"):
        return Covered(place, line.text, "exact", STRUCTURAL[plain], line.span)
    if is_ours and compat == "upstream" and "k8s:validation-gen" not in name:
        why = "kube-openapi does not read it"
        return Covered(place, line.text, "not expressible", why, line.span)
    known = name in DIRECTIVE_NAMES
    why = "says what a type or module is" if known else "read by other tools"
    return Covered(place, line.text, "no rule", why, line.span)


def innermost(line: MarkerLine) -> str:
    """The name of the rule behind all wrapping markers."""
    return _chain(line)[-1][0]


def _chain(line: MarkerLine) -> list[tuple[str, object]]:
    """The marker and those behind it: names, and what each has in its parentheses first."""
    marker = parse(line) if "=+" in line.text else None
    if not isinstance(marker, Marker):
        return [(line.name, None)]
    chain: list[tuple[str, object]] = []
    while marker is not None:
        chain.append((marker.name, marker.args[0].value if marker.args else None))
        marker = marker.payload
    return chain


def _made_together(
    module: str, place: str, line: MarkerLine, notes: Mapping[Span, Sequence[Note]]
) -> list[Note]:
    """The notes of the rule that this marker made together with others of the same field or struct."""
    chain = _chain(line)
    # What is behind `ifMode("A")=` is about the member, and no step towards it.
    shared = next((n for n, (name, _) in enumerate(chain) if name in SHARED), None)
    steps = [arg for name, arg in chain[:shared] if name == "k8s:subfield"]
    kinds: Mapping[str, type] = {"k8s:update": Update, "k8s:unique": Unique}
    alone = kinds.get(chain[-1][0])
    owner, _, field = place.partition(".")
    found = []
    for note in (
        n for several in notes.values() for n in several if n.module == module
    ):
        if alone and note.path == place and _steps(note) == steps:
            rules = [check.rule for check in nested(note.check)]
            found += [note] if any(isinstance(rule, alone) for rule in rules) else []
        elif shared is not None and steps and note.path == place:
            found += [note] if steps[-1] in _fields_of(note) else []
        elif shared is not None and not steps and note.path.partition(".")[0] == owner:
            found += [note] if field in _fields_of(note) else []
    return found


def _steps(note: Note) -> list[str]:
    """The subfields that a rule goes down to."""
    rules = (check.rule for check in nested(note.check))
    return [rule.member.field.json_name for rule in rules if isinstance(rule, Subfield)]


def _fields_of(note: Note) -> set[str]:
    """The fields a rule is about that looks at several."""
    found: set[str] = set()
    for check in nested(note.check):
        match check.rule:
            case Union(members, discriminator):
                found |= {m.member.field.json_name for m in members if m.member}
                if any(member.selector for member in members):
                    found.add(note.path.partition(".")[2])
                if discriminator:
                    found.add(discriminator.field.json_name)
            case Mode(discriminator, member):
                found |= {discriminator.field.json_name, member.field.json_name}
    return found


def report_text(entries: Sequence[Covered], minima: Sequence[Minimum] = ()) -> str:
    """The entries as lines `path:line:column: Type.field: +marker: verdict (why)`, then how many there are of each.

    In the end comes what the files need.
    """
    lines = [
        f"{e.span}: {e.place}: {e.marker}: {e.verdict}{f' ({e.why})' if e.why else ''}"
        for e in entries
    ]
    counts = Counter(entry.verdict for entry in entries)
    parts = [f"{number} {verdict}" for verdict, number in sorted(counts.items())]
    lines.append(f"{len(entries)} markers: {', '.join(parts)}")
    lines += [f"{each.name} needs {each.words}" for each in minima]
    return "\n".join(lines) + "\n"


def report_data(entries: Sequence[Covered], minima: Sequence[Minimum] = ()) -> str:
    """The same as JSON: `markers`, and `resources` with what each of them needs."""
    markers = [
        {
            "place": entry.place,
            "marker": entry.marker,
            "verdict": entry.verdict,
            "why": entry.why,
            "file": entry.span.path,
            "line": entry.span.line,
        }
        for entry in entries
    ]
    resources = [
        {
            "name": each.name,
            "minimumKubernetesVersion": str(each.version),
            "why": list(each.why),
        }
        for each in minima
    ]
    data = {"markers": markers, "resources": resources}
    return shown(json.dumps(data, indent=2, ensure_ascii=False)) + "\n"
