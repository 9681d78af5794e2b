"""A marker as data: what `parse` makes of a comment line and what everything downstream reads.

Spans do not take part in comparison: two markers that say the same are equal wherever they stand.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Span

Value: TypeAlias = str | int | bool
ScalarKind: TypeAlias = Literal["string", "int", "bool"]
ValueKind: TypeAlias = Literal["none", "string", "int", "bool", "marker"]


@dataclass(frozen=True, slots=True)
class Arg:
    """An argument in the parentheses of a marker; the positional one has an empty name.

    `span` covers the name too, `value_span` only the value. `quoted` remembers whether a string was written with
    quotes, which matters to nobody but `print_marker`.
    """

    name: str
    value: Value
    kind: ScalarKind
    span: Span = field(compare=False)
    value_span: Span = field(compare=False)
    quoted: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Marker:
    """A parsed marker.

    `value` is the scalar behind the `=`, `payload` the marker behind `=+`; `value_kind` tells which of them is there.
    `value_span` covers either; without both it is the empty stretch where a value would have to be written. `span`
    runs from the marker's own `+` to the end of its value.
    """

    name: str
    args: tuple[Arg, ...]
    value: Value | None
    value_kind: ValueKind
    value_span: Span = field(compare=False)
    payload: Marker | None
    span: Span = field(compare=False)
    value_quoted: bool = field(default=False, compare=False)

    @property
    def name_span(self) -> Span:
        return self.span.slice(1, 1 + len(self.name))
