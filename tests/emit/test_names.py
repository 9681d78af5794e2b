"""Whatever types and fields are called, a name in generated code stands for one thing."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.compiled import Compiled, compiled

GOLDEN = Path(__file__).parents[2] / "testdata" / "tags"

TYPES = '''
# +k8s:validation-gen=*
"""Ports under two keys, and fields and constants called as things of the generated module would be."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from validation_gen.apitypes import Int32

BY_META_NAME = "not a key"
MODE_VALUES = "fast"


# +k8s:enum
class Mode(StrEnum):
    FAST = "fast"
    SLOW = "slow"


@dataclass(kw_only=True, slots=True)
class Meta:
    # +k8s:optional
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Port:
    meta: Meta = field(default_factory=Meta, metadata={"inline": True})
    # +k8s:optional
    meta_name: str = ""
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Ports:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    by_name: list[Port] = field(default_factory=list)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=metaName
    by_meta_name: list[Port] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Parts:
    # +k8s:optional
    # +k8s:listType=atomic
    check: list[Item] = field(default_factory=list)
    # +k8s:optional
    # +k8s:subfield(number)=+k8s:minimum=1
    check_port: Port | None = None


@dataclass(kw_only=True, slots=True)
class PortWas:
    # +k8s:optional
    # +k8s:maximum=9
    number: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Named:
    # +k8s:optional
    # +k8s:format=k8s-short-name
    is_short_name: str = ""
    # +k8s:optional
    check_port: Port | None = None
    # +k8s:optional
    before: PortWas | None = None
    # +k8s:optional
    # +default=ref(BY_META_NAME)
    key: str | None = None
    # +k8s:optional
    # +default=ref(MODE_VALUES)
    mode: Mode | None = None
'''


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compiled]:
    with compiled(tmp_path_factory.mktemp("names"), {"types.py": TYPES}) as made:
        yield made


def reported(errors: list[Any]) -> list[tuple[str, str]]:
    return [(error.type, error.field) for error in errors]


@pytest.mark.parametrize("listed", ["by_name", "by_meta_name"])
def test_lists_of_one_type_find_old_items_by_keys_of_their_own(
    api: Compiled, listed: str
) -> None:
    """`meta.name` and `meta_name`: the key that is not the list's tells the items the wrong way round."""

    def port(key: str, other: str, number: int) -> Any:
        name, meta_name = (key, other) if listed == "by_name" else (other, key)
        meta = api.types.Meta(name=name)
        return api.types.Port(meta=meta, meta_name=meta_name, number=number)

    old = api.types.Ports(**{listed: [port("a", "x", 50), port("b", "y", 1)]})
    new = api.types.Ports(**{listed: [port("b", "x", 50), port("a", "y", 50)]})
    field = {"by_name": "byName", "by_meta_name": "byMetaName"}[listed]
    assert reported(api.generated.validate_ports(new, old)) == [
        ("FieldValueInvalid", f"{field}[0].number")
    ]


def test_fields_called_as_the_functions_that_check_them(api: Compiled) -> None:
    named = api.types.Named(
        is_short_name="-", check_port=api.types.Port(number=10), key="", mode="fast"
    )
    expected = [
        ("FieldValueInvalid", "isShortName"),
        ("FieldValueInvalid", "checkPort.number"),
    ]
    assert reported(api.generated.validate_named(named)) == expected
    old = api.types.Named(check_port=api.types.Port(number=1), before=None)
    assert reported(api.generated.validate_named(named, old)) == expected


def test_locals_of_parts_of_fields_hide_no_function(api: Compiled) -> None:
    item, port = api.types.Item(number=10), api.types.Port(number=-1)
    parts = api.types.Parts(check=[item], check_port=port)
    assert reported(api.generated.validate_parts(parts)) == [
        ("FieldValueInvalid", "check[0].number"),
        ("FieldValueInvalid", "checkPort.number"),
    ]


def test_constants_of_the_types_module_keep_their_names(api: Compiled) -> None:
    named = api.types.Named()
    api.generated.apply_defaults_named(named)
    assert (named.key, named.mode) == ("not a key", "fast")


def test_no_name_of_a_generated_module_hides_another(api: Compiled) -> None:
    files = [Path(str(api.generated.__file__)), *GOLDEN.glob("*/*_gen.py")]
    assert len(files) > 30
    assert {str(file): hidden(file) for file in files if hidden(file)} == {}


def hidden(file: Path) -> list[str]:
    """Names that a module binds twice, and locals of the name of a function that is called beside them."""
    module = ast.parse(file.read_text(encoding="utf-8"))
    bound = Counter(name for node in module.body for name in names_of(node))
    found = [name for name, count in bound.items() if count > 1]
    for function in module.body:
        if isinstance(function, ast.FunctionDef):
            nodes = list(ast.walk(function))
            local = {n.arg for n in nodes if isinstance(n, ast.arg)}
            local |= {
                n.id
                for n in nodes
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
            }
            called = {n.func for n in nodes if isinstance(n, ast.Call)}
            names = {n.id for n in called if isinstance(n, ast.Name)}
            found += [f"{function.name}: {name}" for name in sorted(local & names)]
    return found


def names_of(node: ast.stmt) -> list[str]:
    match node:
        case ast.Import(names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name for alias in names]
        case ast.FunctionDef(name) | ast.AnnAssign(ast.Name(name)):
            return [name]
        case ast.Assign(targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
    return []
