"""Whatever a client sends breaks no overlay: recorded objects, with parts of them replaced."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest

from tests.overlay.recorded import Recorded, read_cases
from tests.overlay.test_kinds import FILES, scheme
from validation_gen.runtime import Kind
from validation_gen.runtime.decode_problems import DecodeError

CASES = {name: read_cases(name) for name in FILES}
VALUES: tuple[object, ...] = (
    *(None, "", "a", "A b", "x" * 300, "\ud800", "a/b/c", "%", "-", "1Gi", "\0"),
    *(0, -1, 2**63, 1.5, True, [], {}, [None]),
)


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every key or index in it."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in list(pairs):
        yield data, key
        if isinstance(value, dict | list):
            yield from places(value)


def mutated(data: Any, rng: random.Random) -> Any:
    data = copy.deepcopy(data)
    for _ in range(rng.randint(1, 3)):
        inside = [place for place in places(data) if place[1] not in ("apiVersion", "kind")]  # fmt: skip
        if not inside:
            break
        owner, key = rng.choice(inside)
        if rng.random() < 0.2 and isinstance(owner, list):
            owner.append(copy.deepcopy(owner[key]))
        elif rng.random() < 0.2:
            del owner[key]
        else:
            owner[key] = copy.deepcopy(rng.choice(VALUES))
    return data


def decoded(kind: Kind, data: Any) -> Any:
    """The object as far as it can be read: what cannot be is zero."""
    try:
        return kind.decode(data)
    except DecodeError as error:
        return error.value


@pytest.mark.parametrize("name", FILES)
def test_no_object_breaks_an_overlay(name: str) -> None:
    rng = random.Random(name)
    for _ in range(400):
        case: Recorded = rng.choice(CASES[name])
        kind = scheme().kind(case.new["apiVersion"], case.new["kind"])
        assert kind is not None
        new = decoded(kind, mutated(case.new, rng))
        old = decoded(kind, mutated(case.new, rng)) if rng.random() < 0.3 else None
        options = dict.fromkeys(kind.options, rng.random() < 0.5)
        for error in scheme().validate(new, old, options=options):
            assert error.type != "InternalError", str(error)
            assert error.to_dict()
