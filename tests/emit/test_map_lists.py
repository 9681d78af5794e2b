"""Updates of a list whose items have keys: which items are looked at, beside which old one, and whatever is shared."""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from testdata.tags.unique import types_gen as generated
from testdata.tags.unique.types import Lists, Port

PORTS = st.builds(Port, name=st.sampled_from("abcd"), number=st.integers(8, 11))


def reported(new: Lists, old: Lists | None) -> list[tuple[str, str]]:
    return [(e.type, e.field) for e in generated.validate_lists(new, old)]


def expected(new: list[Port], old: list[Port]) -> list[tuple[str, str]]:
    """Duplicates first; then each number that is too large and was not in the first old item of that name."""
    if new == old:
        return []
    names = [port.name for port in new]
    before = {port.name: port.number for port in reversed(old)}
    return [
        ("FieldValueDuplicate", f"ports[{i}]")
        for i, name in enumerate(names)
        if name in names[:i]
    ] + [
        ("FieldValueInvalid", f"ports[{i}].number")
        for i, port in enumerate(new)
        if port.number > 9 and port.number != before.get(port.name)
    ]


@given(st.data(), st.lists(PORTS, max_size=5))
def test_items_are_compared_with_those_of_their_key(
    data: st.DataObject, old: list[Port]
) -> None:
    pool = st.sampled_from(old) | PORTS if old else PORTS
    edited = st.tuples(*(st.just(port) | PORTS for port in old)).map(list)
    new = data.draw(st.lists(pool, max_size=6) | st.permutations(old) | edited)
    errors = reported(Lists(ports=new), Lists(ports=old))
    assert errors == expected(new, old)
    assert errors == reported(Lists(ports=copy.deepcopy(new)), Lists(ports=old))


@given(st.lists(PORTS, max_size=5))
def test_without_an_old_list_every_item_is_new(new: list[Port]) -> None:
    everything = expected(new, []) if new else []
    assert reported(Lists(ports=new), Lists()) == everything
    assert reported(Lists(ports=new), None) == everything
