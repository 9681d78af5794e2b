"""The section as a whole: other packages, classes with constructors of their own, names, templates, tidiness."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.emit.codec.samples import EVERYTHING
from tests.emit.codec.workshop import Built, build, read_types, section, write_types
from validation_gen.diagnostics import Span
from validation_gen.emit.codec.members import JsonField, members
from validation_gen.emit.templating import environment
from validation_gen.model import Field, Named, Package, Scalar, Struct, Universe
from validation_gen.plan.shapes import Shapes
from validation_gen.runtime import DecodeError

USER = """
from TOP.v2.types import Child as OtherChild, Color, Deep

Alone = NewType("Alone", OtherChild)


@dataclass(kw_only=True, slots=True)
class Child:
    text: str = ""


@dataclass(kw_only=True, slots=True)
class Root:
    child: OtherChild = field(default_factory=OtherChild)
    own: Child = field(default_factory=Child)
    kids: list[OtherChild] = field(default_factory=list)
    color: Color | Literal[""] = ""
    deep: Deep | None = None
    alone: Alone = field(default_factory=lambda: Alone(OtherChild()))
    inline: Deep = field(default_factory=Deep, metadata={"inline": True})
"""
USED = """
class Color(StrEnum):
    RED = "Red"


@dataclass(kw_only=True, slots=True)
class Deeper:
    # +default=ref(SIZE)
    size: Int32 = 0


SIZE: Final = 3


@dataclass(kw_only=True, slots=True)
class Deep:
    deeper: list[Deeper] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Child:
    name: str = ""
    kids: list[Child] = field(default_factory=list)
"""
DATA = {
    "child": {"name": "c", "kids": [{"name": "k"}]},
    "own": {"text": "t"},
    "kids": [{"name": "k"}],
    "color": "Red",
    "deep": {"deeper": [{}]},
    "alone": {"name": "a"},
    "deeper": [{"size": 1}],
}


@pytest.fixture(scope="module", params=["input", "foreign"])
def two_packages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Built:
    """A package and one it uses, which has generated code of its own, or has none."""
    directory = tmp_path_factory.mktemp("packages")
    others = {"v2.types": USED}
    if request.param == "input":
        return build(directory, USER, others=others, roots=["Root"])
    return build(directory, USER, foreign=others, roots=["Root"])


def test_structs_of_another_package_are_read_written_and_filled(
    two_packages: Built,
) -> None:
    root = two_packages.decode_root(DATA)
    assert type(root.child) is not type(root.own)
    assert root.child.kids[0].name == "k"
    assert root.alone.name == "a"
    assert root.inline.deeper[0].size == 1
    assert two_packages.encode_root(root) == {**DATA, "deep": {"deeper": [{}]}}
    two_packages.apply_defaults_root(root)
    assert root.deep.deeper[0].size == 3


def test_messages_name_the_other_packages_types_by_its_version(
    two_packages: Built,
) -> None:
    with pytest.raises(DecodeError) as caught:
        two_packages.decode_root(
            {"child": {"name": 1, "kids": [5]}, "color": 5, "kids": 5}
        )
    assert [
        p.message.removeprefix("json: cannot unmarshal number into Go ")
        for p in caught.value.problems
    ] == [
        "struct field Child.child.name of type string",
        "struct field Child.child.kids of type v2.Child",
        "struct field Root.color of type v2.Color",
        "struct field Root.kids of type []v2.Child",
    ]


def test_only_a_package_without_generated_code_gets_private_functions(
    two_packages: Built,
) -> None:
    is_private = (
        "from types" in two_packages.text
        and "types_gen import" not in two_packages.text
    )
    assert ("def _read_v2_child(" in two_packages.text) is is_private
    assert ("read_child as read_child_v2" in two_packages.text) is not is_private
    assert not any(name.startswith("_") for name in two_packages.names)


OWN_MAKERS = """
from dataclasses import InitVar


@dataclass(kw_only=True, frozen=True)
class Frozen:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Counted:
    name: str = ""
    _length: int = 0

    def __post_init__(self) -> None:
        self._length = len(self.name)


@dataclass(kw_only=True)
class Derived(Counted):
    text: str = ""


@dataclass(kw_only=True)
class Root:
    counted: Counted = field(default_factory=Counted)
    inline: Counted = field(default_factory=Counted, metadata={"inline": True})
    frozen: list[Frozen] = field(default_factory=list)
    derived: Derived | None = None
    empty: dict[str, str] = field(default_factory=dict)
"""


def test_classes_with_constructors_of_their_own_are_made_by_them(
    tmp_path: Path,
) -> None:
    built = build(tmp_path, OWN_MAKERS)
    data = {
        "counted": {"name": "abc"},
        "name": "ab",
        "frozen": [{"name": "f"}],
        "derived": {"name": "d", "text": "t"},
    }
    root = built.decode_root(data)
    assert (root.counted._length, root.inline._length, root.derived._length) == (
        3,
        2,
        1,
    )
    assert root == built.Root(
        counted=built.Counted(name="abc"),
        inline=built.Counted(name="ab"),
        frozen=[built.Frozen(name="f")],
        derived=built.Derived(name="d", text="t"),
    )
    assert built.encode_root(root) == data
    with pytest.raises(DecodeError, match="unknown field"):
        built.decode_root({"frozen": [{"nam": "f"}]})


NAMES = """
SIZE: Final = 1


@dataclass
class Path:
    name: str = ""


@dataclass
class DecodeProblem:
    path: Path = field(default_factory=Path)
    data: str = ""
    obj: str = ""
    v: str = ""
    n: Int32 = 0
    problems: list[str] = field(default_factory=list)
    reuse: bool = False
    type: str = ""
    list_: list[Path] = field(default_factory=list)
    class_: str = ""


@dataclass
class Any:
    values: dict[str, list[DecodeProblem]] = field(default_factory=dict)
    # +default=ref(SIZE)
    wrong_type: Int32 = 0
    decoded: bytes = b""


@dataclass
class read_any:
    x: Any | None = None


@dataclass
class obj:
    data: read_any = field(default_factory=read_any)
"""


def test_types_and_fields_may_have_any_name(tmp_path: Path) -> None:
    built = build(tmp_path, NAMES, roots=["obj"])
    problem = {
        "path": {"name": "p"}, "data": "d", "obj": "o", "v": "v", "n": 1, "problems": ["p"], "reuse": True,
        "type": "t", "list": [{"name": "l"}], "class": "c",
    }  # fmt: skip
    data = {
        "data": {"x": {"values": {"a": [problem]}, "wrongType": 2, "decoded": "aGk="}}
    }
    value = built.decode_obj(data)
    assert built.encode_obj(value) == data
    assert built.decode_obj(built.encode_obj(value), reuse=(value, data)) is value
    value.data.x.wrong_type = 0
    built.apply_defaults_obj(value)
    assert value.data.x.wrong_type == 1
    assert "Path as RuntimePath" in built.text


SHAPES = """
Rows = NewType("Rows", list[str])
Table = NewType("Table", dict[str, Rows])


@dataclass
class Root:
    table: Table = field(default_factory=lambda: Table({}))
    tables: dict[str, Table] = field(default_factory=dict)
    times: list[Time] = field(default_factory=list)
    rows: list[Rows] = field(default_factory=list)
    flags: list[bool] = field(default_factory=list)
    optional_times: dict[str, Time | None] = field(default_factory=dict)
    things: list[Any] = field(default_factory=list)
"""


def test_lists_and_maps_may_stand_inside_each_other_behind_names(
    tmp_path: Path,
) -> None:
    built = build(tmp_path, SHAPES)
    data = {
        "table": {"a": ["b"]},
        "tables": {"x": {"a": ["b"]}},
        "times": ["2024-05-01T12:00:00Z", None],
        "rows": [["a"], ["b"]],
        "flags": [True, False],
        "optionalTimes": {"a": None},
        "things": [1, None, {"a": 1}],
    }
    assert built.encode_root(built.decode_root(data)) == data
    with pytest.raises(DecodeError) as caught:
        built.decode_root({"tables": {"x": {"a": "b", "c": [5]}}, "rows": [[5]]})
    assert [p.message.rpartition(" ")[2] for p in caught.value.problems] == [
        "v1.Rows",
        "string",
        "string",
    ]
    assert [p.path for p in caught.value.problems] == [
        (((None, "tables"), ("x",)), ("a",)),
        ((((None, "tables"), ("x",)), ("c",)), 0),
        (((None, "rows"), 0), 0),
    ]


SPAN = Span("t.py", 1, 1, 1, 2)


def make_field(name: str, embeds: str = "") -> Field:
    if embeds:
        return Field(name, "", Named("t", embeds), SPAN, SPAN, embedding="inline")
    return Field(name, name, Scalar("str"), SPAN, SPAN)


def shown(*structs: Struct) -> dict[str, bool]:
    """Attribute paths of the first struct, and whether JSON leads to them."""
    universe = Universe({"t": Package("t", "t", "t.py", structs)}, {"t": "input"})
    found = members(structs[0], Shapes(universe))
    return {
        ".".join(m.attributes): not m.hidden for m in found if isinstance(m, JsonField)
    }


def test_of_two_fields_with_one_json_name_the_outer_one_counts_and_none_of_two_equally_deep() -> (
    None
):
    outer = Struct(
        "Outer",
        (make_field("a"), make_field("i", "Inner"), make_field("j", "Other")),
        SPAN,
    )
    inner = Struct("Inner", (make_field("a"), make_field("b"), make_field("c")), SPAN)
    other = Struct("Other", (make_field("b"), make_field("d")), SPAN)
    assert shown(outer, inner, other) == {
        "a": True, "i.a": False, "i.b": False, "i.c": True, "j.b": False, "j.d": True,
    }  # fmt: skip


def test_a_struct_that_embeds_itself_ends() -> None:
    assert shown(Struct("Loop", (make_field("a"), make_field("me", "Loop")), SPAN)) == {
        "a": True
    }


def test_a_field_that_json_does_not_lead_to_is_zero(tmp_path: Path) -> None:
    source = """
@dataclass(kw_only=True, slots=True)
class Part:
    name: str = ""
    child: Part | None = None
    part: Other = field(default_factory=lambda: Other())


@dataclass(kw_only=True, slots=True)
class Other:
    text: str = ""


@dataclass(kw_only=True, slots=True)
class Root:
    name: str = ""
    part: Other = field(default_factory=Other)
    inline: Part = field(default_factory=Part, metadata={"inline": True})
"""
    built = build(tmp_path, source)
    root = built.decode_root({"name": "n", "part": {"text": "t"}})
    assert root == built.Root(name="n", part=built.Other(text="t"))
    assert built.encode_root(root) == {"name": "n", "part": {"text": "t"}}


def test_a_users_template_replaces_one_construct(tmp_path: Path) -> None:
    templates = tmp_path / "mine"
    (templates / "codec").mkdir(parents=True)
    (templates / "codec" / "encode_value.jinja").write_text(
        "def {{ name }}(obj: object) -> str:\n    return 'mine'\n"
    )
    top, paths = write_types(tmp_path, {"v1.types": 'Name = NewType("Name", str)\n'})
    universe = read_types(tmp_path, paths, ["v1.types"], [])
    text, _, _ = section(universe, f"{top}.v1.types", ["Name"], environment(templates))
    assert "def encode_name(obj: object) -> str:\n    return 'mine'\n" in text
    assert "def decode_name(" in text


SCALARS_ONLY = """
@dataclass
class Root:
    text: str = ""
    time: Time | None = None
"""
EMPTY = """
Name = NewType("Name", str)
"""


@pytest.mark.parametrize("length", [10, 30, 50, 60, 80])
def test_names_may_be_long(tmp_path: Path, length: int) -> None:
    source = re.sub(r"(?m)^    (\w+): ", rf"    \1_{'x' * length}: ", EVERYTHING)
    for name in re.findall(r"(?m)^class (\w+)", EVERYTHING):
        source = re.sub(rf"\b{name}\b", name + "Z" * length, source)
    built = build(tmp_path, source)
    assert max(map(len, built.text.splitlines())) <= max(100, 2 * length + 60)


@pytest.mark.parametrize(
    "name", ["everything", "user", "names", "makers", "shapes", "scalars", "empty"]
)
def test_the_text_is_the_same_each_time(tmp_path: Path, name: str) -> None:
    source, others, roots = SOURCES[name]
    top, paths = write_types(tmp_path, {"v1.types": source, **others})
    universe = read_types(tmp_path, paths, ["v1.types"], [])
    first = section(universe, f"{top}.v1.types", roots)
    assert section(universe, f"{top}.v1.types", roots) == first


SOURCES: dict[str, tuple[str, dict[str, str], list[str]]] = {
    "everything": (EVERYTHING, {}, ["Root", "Name", "Mode", "Names", "Extra"]),
    "user": (USER, {"v2.types": USED}, ["Root"]),
    "names": (NAMES, {}, ["obj"]),
    "makers": (OWN_MAKERS, {}, []),
    "shapes": (SHAPES, {}, ["Table"]),
    "scalars": (SCALARS_ONLY, {}, []),
    "empty": (EMPTY, {}, []),
}


def test_ruff_and_mypy_have_nothing_to_say(tmp_path: Path) -> None:
    modules = []
    for source, others, roots in SOURCES.values():
        top, paths = write_types(tmp_path, {"v1.types": source, **others})
        universe = read_types(tmp_path, paths, ["v1.types"], [])
        text, _, _ = section(universe, f"{top}.v1.types", roots)
        modules.append(paths["v1.types"].with_name("types_gen.py"))
        modules[-1].write_text(text)
    rules = [
        "--isolated",
        "--no-cache",
        "--select=E,F,W,I,UP,B,SIM,RUF",
        "--ignore=E501",
    ]
    judge(tmp_path, "ruff", "check", *rules, *modules)
    judge(tmp_path, "mypy", "--strict", "--cache-dir", tmp_path / "cache", *modules)


def judge(directory: Path, tool: str, *arguments: Any) -> None:
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, "-m", tool, *arguments],
        cwd=directory,
        env={"MYPYPATH": str(root), "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
