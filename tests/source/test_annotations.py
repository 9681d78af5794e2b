"""Given an annotation: this type of the model, or this complaint about this stretch of it."""

from __future__ import annotations

import pytest

from validation_gen import apitypes
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.model import (
    List,
    Map,
    Named,
    Optional,
    Package,
    Scalar,
    Struct,
    TypeExpr,
)
from validation_gen.source import read_package

PRELUDE = """\
from __future__ import annotations
import dataclasses as dc
import datetime
import typing as t
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Any, Callable, Dict, Final, List, Literal, NewType
from typing import Optional, Set, Tuple, TypeAlias, Union
import other.deep.types
import other.deep.types as deep
import validation_gen.apitypes
from other.v1 import Thing as Stuff
from . import sibling
from .near import Near
from ..far.v2 import Far
from validation_gen import apitypes as a
from validation_gen.apitypes import Int32, Int64 as Long, Quantity, IntOrString

Names = NewType("Names", List[str])
Labels: TypeAlias = Dict[str, str]
Things = Optional[Stuff]
Loop: TypeAlias = "list[Loop]"


class Mode(StrEnum):
    A = "a"


class Colour(Enum):
    RED = "red"


class Plain:
    pass


@dataclass
class X:
    f: {annotation}
"""
LINE = PRELUDE.splitlines().index("    f: {annotation}") + 1

STR, INT32 = Scalar("str"), Scalar("int32")
MODE, X = Named("api.v1.types", "Mode"), Named("api.v1.types", "X")
STUFF = Named("other.v1", "Thing")


def read(
    annotation: str, name: str = "api.v1.types"
) -> tuple[Package, list[Diagnostic]]:
    text = PRELUDE.replace("{annotation}", annotation)
    return read_package("types.py", name, text, "types.py")


def type_of(annotation: str) -> TypeExpr:
    package, diagnostics = read(annotation)
    assert diagnostics == []
    struct = package.type_named("X")
    assert isinstance(struct, Struct)
    return struct.fields[0].type


UNDERSTOOD: dict[str, TypeExpr] = {
    "str": STR,
    "int": Scalar("int"),
    "bool": Scalar("bool"),
    "bytes": Scalar("bytes"),
    "float": Scalar("float64"),
    "Any": Scalar("Any"),
    "t.Any": Scalar("Any"),
    "Int32": INT32,
    "Long": Scalar("int64"),
    "a.Uint8": Scalar("uint8"),
    "validation_gen.apitypes.Float32": Scalar("float32"),
    "Quantity": Scalar("Quantity"),
    "IntOrString": Scalar("IntOrString"),
    "X": X,
    "Mode": MODE,
    "Names": Named("api.v1.types", "Names"),
    "Stuff": STUFF,
    "deep.Pod": Named("other.deep.types", "Pod"),
    "other.deep.types.Pod": Named("other.deep.types", "Pod"),
    "Near": Named("api.v1.near", "Near"),
    "Far": Named("api.far.v2", "Far"),
    "sibling.Pod": Named("api.v1.sibling", "Pod"),
    "list[str]": List(STR),
    "List[Int32]": List(INT32),
    "t.List[t.Any]": List(Scalar("Any")),
    "dict[str, Int32]": Map(STR, INT32),
    "Dict[Mode, list[X]]": Map(MODE, List(X)),
    "str | None": Optional(STR),
    "None | str": Optional(STR),
    "Optional[str]": Optional(STR),
    "t.Optional[X]": Optional(X),
    "Union[None, str]": Optional(STR),
    "Union[str]": STR,
    "Union[str, str]": STR,
    "Optional[str | None]": Optional(STR),
    "Union[Optional[X], None]": Optional(X),
    "list[X | None]": List(Optional(X)),
    "list[str] | None": Optional(List(STR)),
    '"X"': X,
    "'X | None'": Optional(X),
    '"X" | None': Optional(X),
    'Optional["X"]': Optional(X),
    'list["X"]': List(X),
    "\"list['X']\"": List(X),
    '" X "': X,
    'r"X"': X,
    '"""X"""': X,
    "'X' ' | None'": Optional(X),
    "Annotated[str, 3]": STR,
    "Annotated[list[X], 'a', b]": List(X),
    "Final[str]": STR,
    'Mode | Literal[""]': MODE,
    'Literal[""] | Mode': MODE,
    'Union[Mode, t.Literal[""]]': MODE,
    'Mode | Literal[""] | None': Optional(MODE),
    'list[Mode | Literal[""]]': List(MODE),
    "Labels": Map(STR, STR),
    "list[Labels]": List(Map(STR, STR)),
    "Things": Optional(STUFF),
}


@pytest.mark.parametrize("annotation", UNDERSTOOD, ids=str)
def test_an_annotation_means_a_type(annotation: str) -> None:
    assert type_of(annotation) == UNDERSTOOD[annotation]


@pytest.mark.parametrize("annotation", ["X | None", "list[Mode]", "Stuff", "a.Int8"])
def test_future_annotations_and_quotes_change_nothing(annotation: str) -> None:
    assert type_of(f'"{annotation}"') == type_of(annotation)


# Annotation, code, the stretch that is wrong, and what has to be said.
REFUSED = [
    ("set[str]", "VG110", "set[str]", "# +k8s:listType=set"),
    ("Set[str]", "VG110", "Set[str]", "# +k8s:listType=set"),
    ("list[frozenset[str]]", "VG110", "frozenset[str]", "listType=set"),
    ("tuple[str, ...]", "VG110", "tuple[str, ...]", "list[T]"),
    ("Tuple", "VG110", "Tuple", "list[T]"),
    ("Sequence[str]", "VG110", "Sequence[str]", "list[T]"),
    ("Mapping[str, str]", "VG110", "Mapping[str, str]", "dict[K, V]"),
    ("Callable[[], str]", "VG110", "Callable[[], str]", ""),
    ("datetime.datetime", "VG110", "datetime.datetime", "apitypes.Time"),
    ("datetime.timedelta | None", "VG110", "datetime.timedelta", "apitypes.Duration"),
    ("Decimal", "VG110", "Decimal", "apitypes.Quantity"),
    ("object", "VG110", "object", "RawExtension"),
    ("3", "VG110", "3", ""),
    ("None", "VG110", "None", ""),
    ("None | None", "VG110", "None | None", ""),
    ("f()", "VG110", "f()", ""),
    ("Stuff[str]", "VG110", "Stuff[str]", ""),
    ("t.Self", "VG110", "t.Self", "name of the class"),
    ("list", "VG111", "list", "write `list[str]`"),
    ("list | None", "VG111", "list", "write `list[str]`"),
    ("t.Dict", "VG111", "t.Dict", "write `t.Dict[str, str]`"),
    ("list[str, str]", "VG111", "list[str, str]", "one type"),
    ("dict[str]", "VG111", "dict[str]", "two types"),
    ("Strr", "VG112", "Strr", "did you mean `str`?"),
    ("Optional[Int23]", "VG112", "Int23", "did you mean `Int32`?"),
    ("list[mode]", "VG112", "mode", "did you mean `Mode`?"),
    ("Optional[Int16]", "VG112", "Int16", "import Int16"),
    ("a.Int23", "VG112", "a.Int23", "did you mean"),
    ("Zzz[str]", "VG112", "Zzz", "not defined"),
    ("str | int", "VG113", "str | int", "one of 2 types"),
    ("Union[str, int, None]", "VG113", "Union[str, int, None]", "+k8s:unionMember"),
    ("Plain", "VG114", "Plain", "is a class without `@dataclass`"),
    ("list[Colour]", "VG114", "Colour", "not a StrEnum"),
    ('Literal["a", "b"]', "VG115", 'Literal["a", "b"]', "StrEnum"),
    ('Literal[""]', "VG115", 'Literal[""]', "Mode"),
    ('str | Literal[""]', "VG115", 'str | Literal[""]', "enum"),
    ('Mode | Literal["x"]', "VG113", 'Mode | Literal["x"]', "2 types"),
    ('"list[str"', "VG116", '"list[str"', "`list[str` is not a type"),
    ('""', "VG116", '""', "is not a type"),
    ('list["set[str]"]', "VG110", "set[str]", "listType=set"),
    ("Loop", "VG125", "Loop", "refers to itself"),
]


@pytest.mark.parametrize(("annotation", "code", "wrong", "said"), REFUSED)
def test_other_annotations_are_refused_where_they_are_wrong(
    annotation: str, code: str, wrong: str, said: str
) -> None:
    package, diagnostics = read(annotation)
    assert [d.code for d in diagnostics] == [code]
    found: Diagnostic = diagnostics[0]
    line = package.lines[found.span.line - 1]
    assert line[found.span.column - 1 : found.span.end_column - 1] == wrong
    assert said in f"{found.message} {found.expected} {found.fix}"
    assert found.expected
    struct = package.type_named("X")
    assert isinstance(struct, Struct) and struct.fields == ()


def test_columns_count_characters_although_ast_counts_bytes() -> None:
    text = "from dataclasses import dataclass\n@dataclass\nclass X:\n"
    text += '    "é日"; größe: "set[str]" = 0\n'
    _, diagnostics = read_package("t.py", "t", text, "t.py")
    assert [d.span for d in diagnostics] == [Span("t.py", 4, 19, 4, 27)]


def test_a_name_that_only_an_import_star_can_bring_is_left_to_the_resolver() -> None:
    text = "from dataclasses import dataclass\nfrom .base import *\n@dataclass\nclass X:\n    f: Unknown\n"
    package, diagnostics = read_package("api/t.py", "api.t", text, "t.py")
    struct = package.type_named("X")
    assert isinstance(struct, Struct) and diagnostics == []
    assert struct.fields[0].type == Named("api.t", "Unknown")


def test_everything_that_validation_gen_offers_to_authors_is_known() -> None:
    for name in apitypes.__all__:
        assert isinstance(type_of(f"a.{name}"), Scalar)


def test_an_import_star_brings_what_the_well_known_modules_have() -> None:
    text = (
        "from dataclasses import *\nfrom typing import *\nfrom enum import *\nfrom validation_gen.apitypes import *\n"
        "class Mode(StrEnum):\n    A = 'a'\n@dataclass\nclass X:\n    f: Optional[Int32]\n    g: List[Mode]\n"
    )
    package, diagnostics = read_package("t.py", "t", text, "t.py")
    struct = package.type_named("X")
    assert isinstance(struct, Struct) and diagnostics == []
    assert [f.type for f in struct.fields] == [
        Optional(INT32),
        List(Named("t", "Mode")),
    ]


def test_imports_under_type_checking_and_in_try_count() -> None:
    text = """\
from typing import TYPE_CHECKING
from dataclasses import dataclass
if TYPE_CHECKING:
    from other import A
try:
    from enum import StrEnum
except ImportError:
    from backports.strenum import StrEnum
class Mode(StrEnum):
    B = "b"
@dataclass
class X:
    f: "A"
    g: Mode
"""
    package, diagnostics = read_package("t.py", "t", text, "t.py")
    struct = package.type_named("X")
    assert isinstance(struct, Struct) and diagnostics == []
    assert [f.type for f in struct.fields] == [Named("other", "A"), Named("t", "Mode")]
