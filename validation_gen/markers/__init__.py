"""The grammar of markers: comment text to `Marker` tree and back. Knows no marker by name."""

from validation_gen.markers.marker import Arg, Marker, ScalarKind, Value, ValueKind
from validation_gen.markers.parser import name_of, parse
from validation_gen.markers.printer import print_marker

__all__ = [
    "Arg",
    "Marker",
    "ScalarKind",
    "Value",
    "ValueKind",
    "name_of",
    "parse",
    "print_marker",
]
