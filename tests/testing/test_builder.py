"""Examples found by search: valid, small, the same every time, and an honest error where there is none."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.compiled import Compiled, compiled
from tests.plugins.conftest import example_plugin, site
from validation_gen.apitypes import Quantity
from validation_gen.runtime import (
    FORMATS,
    Format,
    Scheme,
    internal_error,
    invalid,
)
from validation_gen.testing import NoExample, example
from validation_gen.testing.limits import Limits, scalar
from validation_gen.testing.shapes import Shape, shape_of

__all__ = ["example_plugin", "site"]

CORPUS = ("core.v1", "meta.v1", "resource.v1")


def test_an_example_keeps_every_rule_of_its_type(claims: Compiled) -> None:
    big = example(claims.types.BigClaim)
    assert claims.generated.validate_big_claim(big, options={"Turbo": False}) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param("kind", "a", id="a required string"),
        pytest.param("mode", "Fast", id="a required enum: its first member"),
        pytest.param("pools.0", {"name": "a", "size": 3}, id="limits of fields"),
        pytest.param("pools.1.name", "a1", id="another key for another item"),
        pytest.param(
            "labels",
            {"a": "aa", "a1": "aa", "a2": "aa"},
            id="keys of a format",
        ),
        pytest.param("handler.exec", [], id="one member of a union"),
        pytest.param("source.fast.size", 3, id="the member that is selected"),
        pytest.param("source.safe", None, id="the member that is not selected"),
        pytest.param("moded.command", None, id="nothing in an unknown mode"),
        pytest.param("turbo", None, id="nothing for an option that is off"),
        pytest.param("names", ["a"], id="items of a named type"),
        pytest.param("byte", 200, id="a number in a small range"),
        pytest.param("ok", True, id="a required bool"),
        pytest.param("amount", Quantity("1"), id="a required quantity"),
        pytest.param("pool", "aaaaaaaaaaaaaaaaaaaa", id="a length and a format"),
        pytest.param("cert", "", id="nothing that is optional"),
    ],
)
def test_what_an_example_has_where(claims: Compiled, path: str, value: Any) -> None:
    assert plain(walk(example(claims.types.BigClaim), path)) == value


def walk(obj: Any, path: str) -> Any:
    for step in path.split("."):
        obj = obj[int(step)] if step.isdigit() else getattr(obj, step)
    return obj


def plain(value: Any) -> Any:
    """A small object as its attributes."""
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, Quantity):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    return value


def test_options_may_be_on(claims: Compiled) -> None:
    big = example(claims.types.BigClaim, options={"Turbo": True})
    assert big.turbo == 1
    assert claims.generated.validate_big_claim(big, options={"Turbo": True}) == []


def test_the_search_begins_with_a_copy_of_what_is_given(claims: Compiled) -> None:
    types = claims.types
    start = types.BigClaim(
        kind="Special",
        moded=types.Moded(kind="Custom"),
        handler=types.Handler(exec=["a", "b", "c"]),
        source=types.Source(type=types.Mode.SAFE, fast=types.Pool(name="x", size=4)),
        cert="x",
        allow="x",
        deny="x",
        tasks=[types.Task(name="failed"), types.Task(name="done", note="too long")],
    )
    big = example(types.BigClaim, start=start)
    assert (big.kind, big.moded.command, big.handler.exec) == (
        "Special",
        "a",
        ["a", "b"],
    )
    assert (big.source.fast, plain(big.source.safe)) == (None, {"name": "a", "size": 3})
    assert (big.cert, big.key) == ("x", "a")
    assert len({big.allow, big.deny} - {""}) == 1
    assert [task.name for task in big.tasks] == ["done"]
    assert start.moded.command is None and len(start.tasks) == 2


def test_a_list_that_is_none_is_filled_like_an_empty_one(claims: Compiled) -> None:
    start = claims.types.BigClaim(ids=None, labels=None)
    assert len(example(claims.types.BigClaim, start=start).ids) == 3


def test_a_type_without_rules_is_left_blank(claims: Compiled) -> None:
    assert example(claims.types.FreeClaim) == claims.types.FreeClaim()


def test_fields_without_defaults_get_zero_values(claims: Compiled) -> None:
    found = example(claims.types.PositionalClaim)
    assert (found.count, found.note, found.weight) == (0, None, Quantity())
    assert [pool.name for pool in found.pools] == ["a"]
    assert found.spare.name == "a"


def test_where_rules_contradict_each_other_the_last_errors_are_shown(
    claims: Compiled,
) -> None:
    with pytest.raises(NoExample) as raised:
        example(claims.types.HopelessClaim)
    assert str(raised.value).startswith(
        "found no valid HopelessClaim; left over:\n  count: "
    )
    assert [error.field for error in raised.value.errors] == ["count"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Pool", "Pool is not registered: only root types are"),
        ("Mode", "Mode is not registered: only root types are"),
    ],
)
def test_only_root_types_have_examples(
    claims: Compiled, name: str, message: str
) -> None:
    with pytest.raises(NoExample) as raised:
        example(getattr(claims.types, name))
    assert str(raised.value) == message


def test_a_class_without_a_generated_module_needs_a_scheme(claims: Compiled) -> None:
    with pytest.raises(
        NoExample, match="no generated module beside builtins; give the scheme"
    ):
        example(int)
    kinds = [kind for kind in claims.generated.SCHEME if kind.kind == "SmallClaim"]
    assert example(claims.types.SmallClaim, scheme=Scheme(kinds)).count == 1


def with_validator(claims: Compiled, validate: Any) -> Scheme:
    cls = claims.types.FreeClaim
    kind = next(kind for kind in claims.generated.SCHEME if kind.cls is cls)
    return Scheme([replace(kind, validate=validate)])


def test_a_rule_nobody_knows_is_tried_with_other_values(claims: Compiled) -> None:
    def validate(obj: Any, *, options: object) -> list[Any]:
        wrong = obj.note != "a3"
        return [invalid((None, "note"), obj.note, "guess")] if wrong else []

    scheme = with_validator(claims, validate)
    assert example(claims.types.FreeClaim, scheme=scheme).note == "a3"


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(internal_error(None, "broken"), id="an internal error"),
        pytest.param(
            invalid((None, "no_such"), 1, "?"), id="a path that leads nowhere"
        ),
    ],
)
def test_the_search_stops_where_nothing_can_be_mended(
    claims: Compiled, error: Any
) -> None:
    scheme = with_validator(claims, lambda obj, *, options: [error])
    with pytest.raises(NoExample) as raised:
        example(claims.types.FreeClaim, scheme=scheme)
    assert raised.value.errors == [error]


def test_every_kind_of_the_corpus_has_an_example() -> None:
    """In a process of its own: other tests import the corpus their own way."""
    code = f"""
import importlib
from validation_gen.testing import example
for name in {CORPUS!r}:
    for kind in importlib.import_module(f"kubernetes_api.{{name}}.types_gen").SCHEME:
        made = example(kind.cls)
        if kind.validate:
            off = dict.fromkeys(kind.options, False)
            assert kind.validate(made, options=off) == [], kind.kind
            made = example(kind.cls, overlay=False)
            assert kind.validate(made, options=off, overlay=False) == [], kind.kind
            assert not getattr(getattr(made, "metadata", None), "name", "")
"""
    root = Path(__file__).parents[2]
    path = f"{root}:{root / 'generated'}"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": path})


TEXT, INT32 = shape_of(str), Shape("int", low=-(2**31), high=2**31 - 1)


@pytest.mark.parametrize(
    ("shape", "limits", "values"),
    [
        (TEXT, Limits(), ["a", "a1", "a2"]),
        (TEXT, Limits(low=3), ["aaa", "aa1", "aa2"]),
        (TEXT, Limits(high=1), ["a", "1", "2"]),
        (TEXT, Limits(bytes=2), ["a", "a1", "a2"]),
        (TEXT, Limits(banned=["a"]), ["a1", "a2", "a3"]),
        (TEXT, Limits(allowed=("Y", "X")), ["Y", "X", None]),
        (TEXT, Limits(low=3, high=2), [None]),
        (INT32, Limits(), [1, 2, 3]),
        (INT32, Limits(low=5), [5, 6, 7]),
        (INT32, Limits(high=-1), [-1, -2, -3]),
        (INT32, Limits(low=1, high=2), [1, 2, None]),
        (INT32, Limits(low=1, banned=[1]), [2, 3, 4]),
        (shape_of(bool), Limits(), [True, False, None]),
        (shape_of(float), Limits(), [None]),
    ],
)
def test_values_within_limits(shape: Shape, limits: Limits, values: list[Any]) -> None:
    assert [scalar(shape, limits, turn) for turn in range(len(values))] == values


@pytest.mark.parametrize("known", FORMATS.values(), ids=FORMATS)
def test_many_values_of_every_format(known: Format) -> None:
    limits = Limits(formats=[known])
    values = [scalar(TEXT, limits, turn) for turn in range(50)]
    assert all(value and known.accepts(value) for value in values)
    assert len(set(values)) == 50


PLUGIN_TYPES = '''\
# +k8s:validation-gen=*
"""A type with the rules of a plug-in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(kw_only=True)
class Paint:
    # +k8s:required
    # +k8s:format=example-color
    color: str = ""
'''


def test_formats_of_plug_ins_are_found_in_the_generated_module(
    example_plugin: None, tmp_path: Path
) -> None:
    with compiled(tmp_path, {"types.py": PLUGIN_TYPES}, name="paint_api") as made:
        assert example(made.types.Paint).color == "#fa0"
