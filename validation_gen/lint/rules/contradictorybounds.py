"""`contradictorybounds`: bounds that no value can keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from validation_gen.lint.context import Context
from validation_gen.lint.markers import Marks, number
from validation_gen.lint.rule import Finding, Rule

PAIRS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minLength", "maxBytes"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
PREFIXES = ("", "items:", "keys:")
BOUNDS = frozenset(
    prefix + name for prefix in PREFIXES for pair in PAIRS for name in pair
)


def check(ctx: Context) -> Iterator[Finding]:
    for declaration in ctx.package.types:
        for text in _contradictions(ctx.facts.marks_of(declaration)):
            yield ctx.at_type(declaration, f"type {declaration.name} {text}")
    for site in ctx.facts.all_sites:
        on_type = Marks(mark for mark in site.merged if mark.on_type)
        known = set(_contradictions(on_type)) if on_type else set()
        for text in _contradictions(site.merged):
            if text not in known:
                yield ctx.at_field(site, f"field {site.name} {text}")


def _contradictions(marks: Marks) -> Iterator[str]:
    """What two markers of one value say that cannot both be."""
    if len(BOUNDS.intersection(marks.concepts)) < 2:
        return
    for prefix in PREFIXES:
        for low, high in PAIRS:
            least = _strictest(marks, prefix + low, max)
            most = _strictest(marks, prefix + high, min)
            if least is not None and most is not None and least > most:
                yield (
                    f"can have no value: {prefix}{low} {least:g} is more than {prefix}{high} {most:g}"
                )
        yield from _excluded(marks, prefix)


def _excluded(marks: Marks, prefix: str) -> Iterator[str]:
    """A range of one number, and that one excluded."""
    least = _strictest(marks, f"{prefix}minimum", max)
    most = _strictest(marks, f"{prefix}maximum", min)
    banned = number(marks.value(f"{prefix}neq"))
    if least is not None and least == most == banned:
        yield f"can have no value: {prefix}neq excludes {least:g}, the only one in range"


def _strictest(
    marks: Marks, concept: str, pick: Callable[[list[float]], float]
) -> float | None:
    found = [number(mark.concept_value) for mark in marks.all(concept)]
    values = [value for value in found if value is not None]
    return pick(values) if values else None


RULE = Rule(
    name="contradictorybounds",
    code="VG603",
    summary="bounds leave a value to choose",
    docs="""\
A minimum above its maximum refuses everything. The markers of the field and of its named type count
together, whatever their spelling.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:minItems=3
    # +kubebuilder:validation:MaxItems=2
    names: list[str] = field(default_factory=list)
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:minItems=2
    # +k8s:maxItems=2
    names: list[str] = field(default_factory=list)
""",
    source="",
)
