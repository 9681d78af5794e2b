"""Given a declaration: these fields with these names and defaults, these constants, or this complaint."""

from __future__ import annotations

import textwrap

import pytest

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import (
    Alias,
    Enum,
    Field,
    List,
    Named,
    Optional,
    Package,
    Scalar,
    Struct,
)
from validation_gen.source import read_package, structs
from validation_gen.source.names import lower_camel

IMPORTS = """\
import abc
import dataclasses as dc
import enum
import pydantic.dataclasses
import typing as t
from dataclasses import KW_ONLY, InitVar, dataclass, field
from enum import Enum, StrEnum
from typing import Annotated, ClassVar, Final, Generic, NewType, TypeVar
from api.meta.v1 import ObjectMeta, TypeMeta
"""


def read(body: str) -> tuple[Package, list[Diagnostic]]:
    return read_package("t.py", "t", IMPORTS + textwrap.dedent(body), "t.py")


def clean(body: str) -> Package:
    package, diagnostics = read(body)
    assert diagnostics == []
    return package


def fields_of(body: str) -> tuple[Field, ...]:
    struct = clean(
        "@dataclass\nclass X:\n" + textwrap.indent(textwrap.dedent(body), "    ")
    ).type_named("X")
    assert isinstance(struct, Struct)
    return struct.fields


JSON_NAMES = {
    "name": "name",
    "pod_ip": "podIp",
    "api_version": "apiVersion",
    "continue_": "continue",
    "from_": "from",
    "field_": "field",
    "a_b_c": "aBC",
    "v1_beta_2": "v1Beta2",
    "camelCase": "camelCase",
    "pod_IP": "podIP",
    "a__b": "aB",
}


@pytest.mark.parametrize("attribute", JSON_NAMES)
def test_json_names_are_lower_camel_case(attribute: str) -> None:
    assert lower_camel(attribute) == JSON_NAMES[attribute]
    assert fields_of(f"{attribute}: str = ''")[0].json_name == JSON_NAMES[attribute]


def test_go_names_start_with_a_capital() -> None:
    assert (
        fields_of("pod_ip: str = field(default='', metadata={'json': 'podIP'})")[
            0
        ].go_name
        == "PodIP"
    )


# What stands behind the `=`: JSON name, embedding, omitempty, and the default's source.
OPTIONS = {
    "": ("f", "", True, None),
    "= 3": ("f", "", True, "3"),
    "= X( [] )": ("f", "", True, "X( [] )"),
    "= field()": ("f", "", True, None),
    "= field(default=3)": ("f", "", True, "3"),
    "= field(default_factory=list)": ("f", "", True, "list()"),
    "= field(default_factory=a.B)": ("f", "", True, "a.B()"),
    "= field(default_factory=lambda: X([]))": ("f", "", True, "X([])"),
    "= dc.field(default=3, metadata={'json': 'podIP'})": ("podIP", "", True, "3"),
    "= field(metadata={'inline': True})": ("", "inline", True, None),
    "= field(metadata={'inline': False})": ("f", "", True, None),
    "= field(metadata={'omitempty': False})": ("f", "", False, None),
    "= field(metadata={'other': anything(), X: 3})": ("f", "", True, None),
    "= other_field(metadata={'json': 'g'})": (
        "f",
        "",
        True,
        "other_field(metadata={'json': 'g'})",
    ),
}


@pytest.mark.parametrize("assigned", OPTIONS, ids=lambda v: v or "nothing")
def test_what_stands_behind_a_field(assigned: str) -> None:
    (found,) = fields_of(f"f: t.Any {assigned}")
    source = found.default.source if found.default else None
    assert (found.json_name, found.embedding, found.omitempty, source) == OPTIONS[
        assigned
    ]


def test_spans_point_at_name_type_and_default() -> None:
    package = clean(
        "@dataclass\nclass X:\n    f: list[str] = field(default_factory=list)\n"
    )
    struct = package.types[0]
    assert isinstance(struct, Struct)
    (found,) = struct.fields
    line = package.lines[found.span.line - 1]
    assert found.default is not None
    spans = (found.span, found.type_span, found.default.span)
    assert [line[s.column - 1 : s.end_column - 1] for s in spans] == [
        "f",
        "list[str]",
        "list",
    ]
    above = package.lines[struct.span.line - 1]
    assert above[struct.span.column - 1 : struct.span.end_column - 1] == "X"


NO_FIELDS = [
    "x: ClassVar[int] = 3",
    "x: ClassVar = 3",
    "x: t.ClassVar[set[str]] = set()",
    "x: 'ClassVar[int]' = 3",
    "x: Annotated[ClassVar[int], 1] = 3",
    "x: InitVar[int] = 3",
    "x: dc.InitVar[set[str]] = set()",
    "_: KW_ONLY",
    "_: dc.KW_ONLY",
    "_cache: set[str] = field(default_factory=set)",
    "x = 3",
    "x, y = 3, 4",
    "pass",
    "def method(self) -> None: ...",
    "class Inner: ...",
    "x.y: int = 3",
]


@pytest.mark.parametrize("statement", NO_FIELDS)
def test_what_dataclasses_make_no_field_of_is_none(statement: str) -> None:
    assert [f.name for f in fields_of(f"{statement}\nf: int = 0")] == ["f"]


DATACLASSES = [
    "@dataclass",
    "@dataclass()",
    "@dataclass(kw_only=True, slots=True)",
    "@dc.dataclass",
    "@dc.dataclass(frozen=True)",
    "@pydantic.dataclasses.dataclass",
    "@other\n@dataclass",
]


@pytest.mark.parametrize("decorator", DATACLASSES)
def test_any_dataclass_is_a_struct(decorator: str) -> None:
    package = clean(f"{decorator}\nclass X:\n    f: int = 0\n")
    assert [type(t) for t in package.types] == [Struct]


def test_other_classes_are_no_types() -> None:
    package = clean(
        "class A:\n    f: set[str]\n\n@other\nclass B:\n    pass\n\nclass C(Enum):\n    D = 1\n"
    )
    assert package.types == ()


BASES = {
    "class X(TypeMeta):": [("TypeMeta", Named("api.meta.v1", "TypeMeta"))],
    "class X(api.TypeMeta):": [("TypeMeta", Named("other.api", "TypeMeta"))],
    "class X(Local):": [("Local", Named("t", "Local"))],
    "class X(TypeMeta, Local):": [
        ("TypeMeta", Named("api.meta.v1", "TypeMeta")),
        ("Local", Named("t", "Local")),
    ],
    "class X(object):": [],
    "class X(abc.ABC):": [],
    "class X(t.Protocol):": [],
    "class X(Mixin):": [],
    "class X(metaclass=abc.ABCMeta):": [],
}


@pytest.mark.parametrize("header", BASES)
def test_base_classes_are_embedded_first(header: str) -> None:
    body = f"""
import other.api as api
class Mixin: ...
@dataclass
class Local: ...
@dataclass
{header}
    f: int = 0
"""
    package = clean(body)
    struct = package.type_named("X")
    assert isinstance(struct, Struct)
    *bases, own = struct.fields
    assert [(b.name, b.type) for b in bases] == BASES[header]
    assert all(b.embedding == "base" and b.json_name == "" for b in bases)
    assert own.name == "f"


def test_a_struct_may_contain_itself() -> None:
    (found,) = fields_of("f: 'X | None' = None")
    assert found.type == Optional(Named("t", "X"))


ENUMS = [
    "class M(StrEnum):",
    "class M(enum.StrEnum):",
    "class M(str, Enum):",
    "class M(str, enum.Enum):",
]


@pytest.mark.parametrize("header", ENUMS)
def test_string_enums_are_read_member_by_member(header: str) -> None:
    body = f"""
@enum.unique
{header}
    A = "a"
    B: str = "b"
    EMPTY = ""
    JOINED = "c" "d"
    _ignore_ = "x"
    def method(self) -> None: ...
"""
    package = clean(body)
    mode = package.type_named("M")
    assert isinstance(mode, Enum)
    assert [(m.name, m.value) for m in mode.members] == [
        ("A", "a"),
        ("B", "b"),
        ("EMPTY", ""),
        ("JOINED", "cd"),
    ]


NEW_TYPES = [
    "NewType('X', list[str])",
    "t.NewType('X', list[str])",
    "NewType(name='X', tp='list[str]')",
]


@pytest.mark.parametrize("call", NEW_TYPES)
def test_new_types_are_named_types(call: str) -> None:
    found = clean(f"X = {call}\n").type_named("X")
    assert isinstance(found, Alias)
    assert found.underlying == List(Scalar("str"))


def test_types_come_in_source_order_and_may_be_used_above_their_declaration() -> None:
    body = """
        Z = NewType("Z", "list[A]")
        class M(StrEnum):
            X = "x"
        @dataclass
        class A:
            m: M = M.X
        """
    package = clean(body)
    assert [t.name for t in package.types] == ["Z", "M", "A"]


CONSTANTS = {
    "A: Final = 'x'": ("A", "x", None),
    "a: Final = 3": ("a", 3, None),
    "A: Final[str] = 'x'": ("A", "x", Scalar("str")),
    "A: t.Final[int] = -3": ("A", -3, Scalar("int")),
    "A: Final = 1.5": ("A", 1.5, None),
    "A = True": ("A", True, None),
    "A_1 = 'x' 'y'": ("A_1", "xy", None),
    "A: str = 'x'": ("A", "x", Scalar("str")),
    "A: Final = Proto('TCP')": ("A", "TCP", Named("t", "Proto")),
    "A: Final[Proto] = Proto('TCP')": ("A", "TCP", Named("t", "Proto")),
    "A: Final[Unknown] = 3": ("A", 3, None),
}


@pytest.mark.parametrize("statement", CONSTANTS)
def test_module_level_literals_are_constants(statement: str) -> None:
    package = clean(f"Proto = NewType('Proto', str)\n{statement}\n")
    assert [(c.name, c.value, c.type) for c in package.constants] == [
        CONSTANTS[statement]
    ]


NO_CONSTANTS = [
    "a = 3",
    "A = 3 + 4",
    "A = B = 3",
    "A: Final = None",
    "A = f()",
    "A, B = 3, 4",
    "A: Final",
    "A = b'x'",
]


@pytest.mark.parametrize("statement", NO_CONSTANTS)
def test_other_assignments_are_not(statement: str) -> None:
    assert clean(statement + "\n").constants == ()


# A declaration, the code, the stretch that is wrong (after its first occurrence is skipped where it has to be).
COMPLAINTS = [
    ("class M(StrEnum):\n    A = enum.auto()\n", "VG117", "enum.auto()"),
    ("class M(StrEnum):\n    A = 3\n", "VG117", "3"),
    ("class M(StrEnum):\n    A = 'a'\n    B = A\n", "VG117", "A"),
    ("X = NewType('Y', str)\n", "VG118", "'Y'"),
    ("X = NewType('X')\n", "VG118", "NewType('X')"),
    ("X = NewType(name, str)\n", "VG118", "name"),
    ("X = NewType('X', set[str])\n", "VG110", "set[str]"),
    ("@dataclass\nclass X:\n    f: int = field(metadata={'json': 3})\n", "VG119", "3"),
    (
        "@dataclass\nclass X:\n    f: int = field(metadata={'json': ''})\n",
        "VG119",
        "''",
    ),
    (
        "@dataclass\nclass X:\n    f: int = field(metadata={'inline': 1})\n",
        "VG119",
        "1",
    ),
    (
        "@dataclass\nclass X:\n    f: int = field(metadata={'omitempty': no})\n",
        "VG119",
        "no",
    ),
    ("@dataclass\nclass X:\n    f: int = field(metadata=META)\n", "VG119", "META"),
    ("@dataclass\nclass X:\n    f: int = field(metadata={**META})\n", "VG119", "META"),
    ("@dataclass\nclass X:\n    f: int = field(**OPTIONS)\n", "VG119", "OPTIONS"),
    (
        "@dataclass\nclass X:\n    f: ObjectMeta = field(metadata={'json': 'g', 'inline': True})\n",
        "VG119",
        "field(metadata={'json': 'g', 'inline': True})",
    ),
    ("@dataclass\nclass X:\n    f: int\n    f: str\n", "VG120", "f"),
    ("@dataclass\nclass X:\n    a_b: int\n    aB: str\n", "VG120", "aB"),
    ("@dataclass\nclass X: ...\n@dataclass\nclass X: ...\n", "VG120", "X"),
    ("T = TypeVar('T')\n@dataclass\nclass X(Generic[T]): ...\n", "VG121", "Generic[T]"),
    ("@dataclass\nclass X(f()): ...\n", "VG121", "f()"),
    ("@dataclass\nclass X(str): ...\n", "VG121", "str"),
    ("@dataclass\nclass X:\n    if A:\n        f: int = 0\n", "VG122", "f"),
]


@pytest.mark.parametrize(("body", "code", "wrong"), COMPLAINTS)
def test_what_cannot_be_read_is_reported_where_it_stands(
    body: str, code: str, wrong: str
) -> None:
    package, diagnostics = read(body)
    assert [d.code for d in diagnostics] == [code]
    span = diagnostics[0].span
    assert span.line == span.end_line
    assert package.lines[span.line - 1][span.column - 1 : span.end_column - 1] == wrong
    assert diagnostics[0].expected


def test_every_mistake_is_reported_not_only_the_first() -> None:
    _, diagnostics = read(
        "@dataclass\nclass X:\n    f: set[str]\n    g: list\n    h: int | str\n"
    )
    assert [d.code for d in diagnostics] == ["VG110", "VG111", "VG113"]


SHORT_NAMES = {
    ("types.py", "api.resource.v1.types"): "v1",
    ("claims.py", "api.resource.v1.claims"): "claims",
    ("types.py", "types"): "types",
    ("v1/__init__.py", "api.resource.v1"): "v1",
    ("types/__init__.py", "api.types"): "types",
}


@pytest.mark.parametrize("module", SHORT_NAMES)
def test_packages_have_short_names(module: tuple[str, str]) -> None:
    path, name = module
    assert read_package(path, name, "", path)[0].short_name == SHORT_NAMES[module]


DEFAULTS_THAT_CANNOT_WORK = {
    "a: list[str] = []": ("a list cannot be a default", "field(default_factory=list)"),
    "a: list[str] = ['x']": (
        "a list cannot be",
        "field(default_factory=lambda: ['x'])",
    ),
    "a: list[str] = list()": ("a list cannot be", "field(default_factory=list)"),
    "a: dict[str, str] = field(default={})": ("a dict cannot be", "=dict)"),
    "a: ObjectMeta = ObjectMeta()": ("an object cannot be", "=ObjectMeta)"),
    "a: ObjectMeta | None = ObjectMeta()": ("an object cannot be", "=ObjectMeta)"),
    "a: int = None": ("None is no value of `int`", "`int | None = None`"),
    "a: list[str] = None": ("None is no value of", "field(default_factory=list)"),
    "a: dict[str, str] = None": ("None is no value of", "field(default_factory=dict)"),
    "a: 'X' = None": ("None is no value of `X`", "`X | None = None`"),
    "a: int = 'x'": ("'x' is no value of `int`", ""),
    "a: Int8 = 128": ("128 is no value of `Int8`", ""),
    "a: int = True": ("True is no value of `int`", ""),
    "a: int | None = 'x'": ("'x' is no value of `int | None`", ""),
    "a: bool = 0": ("0 is no value of `bool`", ""),
    "a: str = 0": ("0 is no value of `str`", ""),
    "a: list[str] = ''": ("'' is no value of `list[str]`", ""),
    "a: Quantity = '1Gi'": ("'1Gi' is no value of", "`Quantity | None = None`"),
    "a: str = field(default_factory=list)": ("a list is no value", ""),
    "a: list[str] = field(default_factory=dict)": ("a dict is no value", ""),
}


@pytest.mark.parametrize("written", DEFAULTS_THAT_CANNOT_WORK)
def test_defaults_that_cannot_work_are_reported_with_what_to_write(
    written: str,
) -> None:
    _, problems = read(
        "from validation_gen.apitypes import Int8, Quantity\n"
        f"@dataclass(kw_only=True)\nclass X:\n    {written}\n"
    )
    said, fix = DEFAULTS_THAT_CANNOT_WORK[written]
    (problem,) = problems
    assert problem.code == "VG126"
    assert said in problem.message and fix in problem.fix
    assert bool(fix) == bool(problem.fix)


DEFAULTS_THAT_WORK = (
    "a: str",
    "a: str = 'x'",
    "a: str = field()",
    "a: str = field(default='')",
    "a: float = 0",
    "a: bool = False",
    "a: int = -1",
    "a: Int8 = 127",
    "a: bytes = b''",
    "a: int | None = None",
    "a: t.Any = None",
    "a: t.Any = 5",
    "a: Quantity = Quantity('0')",
    "a: ObjectMeta = field(default_factory=ObjectMeta)",
    "a: 'X | None' = None",
    "a: list[str] = field(default_factory=list)",
    "a: list[str] = field(default_factory=lambda: [])",
    "a: dict[str, str] = field(default_factory=dict)",
    "a: Name = Name('')",
    "a: Name = ''",
    "a: Mode | t.Literal[''] = ''",
    "a: Mode = Mode.FAST",
    "a: int = SOME_CONSTANT",
)


@pytest.mark.parametrize("written", DEFAULTS_THAT_WORK)
def test_defaults_that_work_are_nobodys_business(written: str) -> None:
    clean(
        "from validation_gen.apitypes import Int8, Quantity\n"
        "Name = t.NewType('Name', str)\n"
        "class Mode(StrEnum):\n    FAST = 'Fast'\n"
        f"@dataclass(kw_only=True)\nclass X:\n    {written}\n"
    )


def test_defaults_of_frozen_dataclasses_cannot_be_filled_in() -> None:
    body = "class X:\n    # +default=1\n    a: int | None = None\n    b: int | None = None\n"
    _, problems = read(f"@dataclass(frozen=True)\n{body}")
    assert [(p.code, p.span.slice(0, 8).column) for p in problems] == [("VG126", 7)]
    assert read(f"@dataclass(frozen=False)\n{body}")[1] == []


@pytest.mark.parametrize("header", ["class X:", "class X(Base):", "@wrap\nclass X:"])
def test_markers_in_a_class_that_is_no_dataclass_are_reported(header: str) -> None:
    body = "    # +k8s:optional\n    a: int | None = None\n"
    package, problems = read(f"{header}\n{body}")
    (problem,) = problems
    assert problem.code == "VG127" and "@dataclass" in problem.fix
    assert package.types == ()
    assert [marker.text for marker in package.stray_markers] == ["+k8s:optional"]


def test_other_classes_may_have_what_they_like() -> None:
    clean(
        "class X:\n    # about a\n    a: int = None\n    # +other\n    b: list = []\n"
    )


ORDERS = {
    "a: X | None": 1,
    "a: list[X]": 1,
    "a: dict[str, Later]": 1,
    "a: t.Optional[Later] = None": 1,
    "a: 'X | None'": 0,
    "a: list['Later']": 0,
    "a: Earlier": 0,
    "a: ClassVar[Later]": 1,
}


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("future", ["", "from __future__ import annotations\n"])
@pytest.mark.parametrize("written", ORDERS)
def test_types_that_are_used_before_they_are_there(
    written: str, future: str, late: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(structs, "EVALUATES_LATE", late)
    text = (
        f"{future}{IMPORTS}@dataclass\nclass Earlier:\n    b: str\n"
        f"@dataclass\nclass X:\n    {written}\n@dataclass\nclass Later:\n    c: Earlier\n"
    )
    _, problems = read_package("t.py", "t", text, "t.py")
    expected = 0 if future or late else ORDERS[written]
    assert [p.code for p in problems] == ["VG129"] * expected
    assert all("from __future__ import annotations" in p.fix for p in problems)
