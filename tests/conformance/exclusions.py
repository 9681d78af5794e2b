"""Which records are not compared, and why. Everything that is left out is left out here, and counted in the results.

Called by the conformance run; the renderer leaves out the same types.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.conformance.records import Record, RecordedError

LOSSY = "lossy: the JSON of the record does not carry all of its value"

NOT_IN_CORPUS = "kinds that the corpus does not hold, and nothing to render them from"

LEFT_OUT: Mapping[tuple[str, str], str] = MappingProxyType(
    {("embedded", "T1"): "embedded.T1: an embedded pointer has no Python form"}
)
"""Why a type, by Go package and name, is not rendered."""

LIST_UNIONS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("tags/item/union/simple", "Struct"): "tasks",
        ("tags/item/union/typedef", "Struct"): "tasks",
    }
)
"""Types with a list whose items are union members, and the list's JSON name."""

NO_OLD_LIST = "unions of list items: in Python an old list that was absent is empty"


def reason_to_skip(record: Record) -> str:
    """Why a record is not even run, empty if it is."""
    if record.is_lossy:
        return LOSSY
    return LEFT_OUT.get((record.package, record.type), "")


def errors_in_python(record: Record) -> tuple[RecordedError, ...]:
    """The recorded errors but for those that tell an absent old list from an empty one.

    Upstream takes the absent one for no old value, and reports that none of the union's items is there; with an empty
    one nothing has changed, so it does not.
    """
    name = LIST_UNIONS.get((record.package, record.type))
    if name is None or not isinstance(record.old, dict) or record.old.get(name):
        return tuple(record.errors)
    return tuple(e for e in record.errors if (e.field, e.origin) != (name, "union"))
