"""Given `+default=` markers: what unset fields become, and what is reported of markers that cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.emit.codec.workshop import Built, build, read_types, section, write_types
from validation_gen.apitypes import Duration, IntOrString, Quantity
from validation_gen.diagnostics import Diagnostic

SOURCE = """
LIMIT: Final = 30
NAME: Final[str] = "from constant"


class Mode(StrEnum):
    FAST = "Fast"
    # Go calls it SlowestMode.
    SLOWEST = "Slowest"


# +default="typed"
Typed = NewType("Typed", str)
Name = NewType("Name", str)


@dataclass(kw_only=True, slots=True)
class Child:
    name: str = ""
    # +default=1
    size: Int32 = 0
    kids: list[Child] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Untouched:
    text: str = ""
    # +default=""
    empty: str = ""


@dataclass(kw_only=True, slots=True)
class Base:
    # +default="base"
    inherited: str = ""


@dataclass(kw_only=True, slots=True)
class Inline:
    # +default="inline"
    inlined: str = ""


@dataclass(kw_only=True, slots=True)
class Spec(Base):
    inline: Inline = field(default_factory=Inline, metadata={"inline": True})
    # +default="x" # a comment
    text: str = ""
    # +default="it's \\"quoted\\"\\n"
    quoted: str = ""
    # +default=5
    count: Int64 = 0
    # +default=0
    zero_count: Int64 = 0
    # +default=0
    count_ptr: Int32 | None = None
    # +default=true
    flag: bool = False
    # +default=false
    flag_ptr: bool | None = None
    # +default=2
    ratio: Float64 = 0.0
    # +default="aGk="
    blob: bytes = b""
    # +default="Fast"
    mode: Mode | Literal[""] = ""
    # +default="Other"
    other_mode: Mode | None = None
    # +default="n"
    name: Name = Name("")
    # +default=["a", "b"]
    tags: list[str] = field(default_factory=list)
    # +default=["Fast"]
    modes: list[Mode] = field(default_factory=list)
    # +default={"a": "b"}
    labels: dict[str, str] = field(default_factory=dict)
    # +default=[]
    nothing: list[str] = field(default_factory=list)
    # +default={"cpu": 1.5}
    limits: dict[str, Quantity] = field(default_factory=dict)
    # +default="100m"
    quantity: Quantity = field(default_factory=Quantity)
    # +default=80
    port: IntOrString | None = None
    # +default="1m"
    timeout: Duration | None = None
    # +default={"a": [1, null]}
    anything: Any = None
    # +default={"name": "c"}
    child: Child = field(default_factory=Child)
    # +default={}
    child_ptr: Child | None = None
    # +default=[{"name": "a"}, {"size": 7}]
    kids: list[Child] = field(default_factory=list)
    # +default=[null, {"name": "p"}]
    kid_ptrs: list[Child | None] = field(default_factory=list)
    # +default={"k": {"kids": [{}]}}
    kid_map: dict[str, Child] = field(default_factory=dict)
    # +default=ref(LIMIT)
    limit: Int32 = 0
    # +default=ref(NAME)
    named: Name | None = None
    # +default=ref(Mode.SLOWEST)
    by_member: Mode | None = None
    # +default=ref(SlowestMode)
    by_go_name: Mode | Literal[""] = ""
    # +default=ref(k8s.io/api/other.REMOTE)
    by_go_path: str = ""
    # +default=ref(TOP.other.types.REMOTE)
    by_module: str = ""
    # +default=ref(other.Color.RED)
    by_package: str = ""
    typed: Typed | None = None
    typed_by_value: Typed = Typed("")
    untouched: Untouched = field(default_factory=Untouched)
    plain_kids: list[Child] = field(default_factory=list)
    plain_ptr: Child | None = None


@dataclass(kw_only=True, slots=True)
class Root:
    spec: Spec = field(default_factory=Spec)
    specs: dict[str, list[Child]] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Empty:
    text: str = ""


Children = NewType("Children", list[Child])
"""
OTHER = """
REMOTE: Final = "remote"


class Color(StrEnum):
    RED = "Red"
"""


@pytest.fixture(scope="module")
def defaults(tmp_path_factory: pytest.TempPathFactory) -> Built:
    directory = tmp_path_factory.mktemp("defaults")
    return build(
        directory,
        SOURCE,
        others={"other.types": OTHER},
        roots=["Root", "Empty", "Children"],
    )


def defaulted(defaults: Built, **fields: Any) -> Any:
    root = defaults.Root(spec=defaults.Spec(**fields))
    defaults.apply_defaults_root(root)
    return root.spec


CASES: list[tuple[str, object]] = [
    ("inherited", "base"),
    ("text", "x"),
    ("quoted", 'it\'s "quoted"\n'),
    ("count", 5),
    ("zero_count", 0),
    ("count_ptr", 0),
    ("flag", True),
    ("flag_ptr", False),
    ("ratio", 2.0),
    ("blob", b"hi"),
    ("mode", "Fast"),
    ("other_mode", "Other"),
    ("name", "n"),
    ("tags", ["a", "b"]),
    ("modes", ["Fast"]),
    ("labels", {"a": "b"}),
    ("nothing", []),
    ("limits", {"cpu": Quantity("1500m")}),
    ("quantity", Quantity("100m")),
    ("port", IntOrString(80)),
    ("timeout", Duration("1m")),
    ("anything", {"a": [1, None]}),
    ("limit", 30),
    ("named", "from constant"),
    ("by_member", "Slowest"),
    ("by_go_name", "Slowest"),
    ("by_go_path", "remote"),
    ("by_module", "remote"),
    ("by_package", "Red"),
    ("typed", "typed"),
    ("typed_by_value", ""),
    ("plain_kids", []),
    ("plain_ptr", None),
]


@pytest.mark.parametrize(("attribute", "value"), CASES, ids=[case[0] for case in CASES])
def test_an_unset_field_gets_its_default(
    defaults: Built, attribute: str, value: object
) -> None:
    found = getattr(defaulted(defaults), attribute)
    assert found == value
    if isinstance(value, float):
        assert type(found) is float


def test_members_of_enums_are_members(defaults: Built) -> None:
    spec = defaulted(defaults)
    assert spec.mode is defaults.Mode.FAST
    assert spec.modes[0] is defaults.Mode.FAST
    assert spec.by_go_name is defaults.Mode.SLOWEST


def test_structs_get_their_default_and_then_their_fields_get_theirs(
    defaults: Built,
) -> None:
    spec, child = defaulted(defaults), defaults.Child
    assert spec.inline == defaults.Inline(inlined="inline")
    assert spec.child == child(name="c", size=1)
    assert spec.child_ptr == child(size=1)
    assert spec.kids == [child(name="a", size=1), child(size=7)]
    assert spec.kid_ptrs == [None, child(name="p", size=1)]
    assert spec.kid_map == {"k": child(size=1, kids=[child(size=1)])}


def test_what_is_set_stays_and_is_filled_below(defaults: Built) -> None:
    child = defaults.Child
    spec = defaulted(
        defaults,
        text="mine",
        count_ptr=3,
        tags=["z"],
        child=child(size=9),
        plain_kids=[child()],
        plain_ptr=child(),
    )
    assert (spec.text, spec.count_ptr, spec.tags) == ("mine", 3, ["z"])
    assert spec.child == child(size=9)
    assert spec.plain_kids == [child(size=1)]
    assert spec.plain_ptr == child(size=1)


def test_lists_inside_maps_are_filled_and_none_counts_as_empty(defaults: Built) -> None:
    root = defaults.Root(specs={"a": [defaults.Child()]})
    root.spec.plain_kids = None
    defaults.apply_defaults_root(root)
    assert root.specs == {"a": [defaults.Child(size=1)]}


def test_two_objects_do_not_share_their_defaults(defaults: Built) -> None:
    first, second = defaulted(defaults), defaulted(defaults)
    first.tags.append("c")
    first.anything["b"] = 1
    first.kids[0].name = "z"
    assert second == defaulted(defaults)


def test_defaults_change_nothing_the_second_time(defaults: Built) -> None:
    root = defaults.Root()
    defaults.apply_defaults_root(root)
    again = defaults.decode_root(defaults.encode_root(root))
    defaults.apply_defaults_root(again)
    assert again == root


def test_only_roots_and_types_with_defaults_at_or_below_them_have_a_defaulter(
    defaults: Built,
) -> None:
    prefix = "apply_defaults_"
    found = [
        name.removeprefix(prefix) for name in defaults.names if name.startswith(prefix)
    ]
    assert found == ["child", "base", "inline", "spec", "root", "empty", "children"]
    empty = defaults.Empty()
    defaults.apply_defaults_empty(empty)
    assert empty == defaults.Empty()
    kids = [defaults.Child()]
    defaults.apply_defaults_children(kids)
    assert kids == [defaults.Child(size=1)]


BAD: list[tuple[str, str, str, str]] = [
    ("str", "+default", "", "without a value"),
    ("str", "+default=", "", "without a value"),
    ("str", "+default=x", "x", "not JSON: Expecting value"),
    ("str", '+default="x', '"', "not JSON: Unterminated string"),
    ("str", '+default="x" y', ' y', "text behind"),
    ("str", "+default=null", "null", "null is no value"),
    ("str | None", "+default=null", "null", "null is no value"),
    ("str", "+default=5", "5", "5 is no default for str: an integer where a string belongs"),
    ("Int32", '+default="5"', '"5"', "a string where an integer belongs"),
    ("Int32", "+default=1.0", "1.0", "a number with decimals where an integer belongs"),
    ("Int32", "+default=true", "true", "true or false where an integer belongs"),
    ("Int8", "+default=128", "128", "int8 holds -128 to 127"),
    ("Uint8", "+default= -1 ", "-1", "uint8 holds 0 to 255"),
    ("Float64", "+default=NaN", "NaN", "NaN is no number"),
    ("bool", "+default=1", "1", "an integer where true or false belongs"),
    ("bytes", '+default="x"', '"x"', "illegal base64 data at input byte 0"),
    ("Quantity", '+default="x"', '"x"', "quantities must match"),
    ("list[str]", '+default="x"', '"x"', "a string where a list belongs"),
    ("list[str]", '+default=["a", 1]', '["a", 1]', "at [1], an integer where a string belongs"),
    ("dict[str, Int32]", '+default={"a": "b"}', '{"a": "b"}', 'at ["a"], a string where an integer belongs'),
    ("dict[str, str]", '+default={"a": "b", "a": "c"}', '{"a": "b", "a": "c"}', "a key is there twice"),
    ("Child", '+default={"nam": "x"}', '{"nam": "x"}', 'Child has no field "nam"'),
    ("Child | None", '+default={"name": 1}', '{"name": 1}', "at .name, an integer where a string belongs"),
    ("Child", "+default=[]", "[]", "a list where an object belongs"),
    ("str", "+default=ref(MISSING)", "MISSING", "there is no constant MISSING"),
    ("str", "+default=ref(Child.name)", "Child.name", "there is no constant"),
    ("Int32", "+default=ref(TEXT)", "ref(TEXT)", 'TEXT, which is "text", is no default for int32'),
    ("str", "+default=ref(TEXT) x", " x", "text behind"),
]  # fmt: skip


def diagnose(directory: Path, annotation: str, *markers: str) -> list[Diagnostic]:
    """What is reported of a field with these markers."""
    lines = "\n".join(f"    # {marker}" for marker in markers)
    source = (
        'TEXT: Final = "text"\n\n\n@dataclass\nclass Child:\n    name: str = ""\n\n\n'
        f"@dataclass\nclass Root:\n{lines}\n    f: {annotation} = field(default_factory=lambda: None)\n"
    )
    top, paths = write_types(directory, {"v1.types": source})
    universe = read_types(directory, paths, ["v1.types"], [])
    return section(universe, f"{top}.v1.types", ["Root"])[2]


@pytest.mark.parametrize(
    ("annotation", "marker", "marked", "message"),
    BAD,
    ids=[f"{c[0]} {c[1]}" for c in BAD],
)
def test_a_bad_default_is_reported_where_it_stands(
    tmp_path: Path, annotation: str, marker: str, marked: str, message: str
) -> None:
    (problem,) = diagnose(tmp_path, annotation, marker)
    assert problem.code == "VG150"
    assert message in problem.message
    line = (
        next(tmp_path.rglob("types.py")).read_text().splitlines()[problem.span.line - 1]
    )
    found = line[problem.span.column - 1 : problem.span.end_column - 1]
    assert found == (marked or marker)


def test_a_second_default_is_reported(tmp_path: Path) -> None:
    (problem,) = diagnose(tmp_path, "str", '+default="a"', '+default="b"')
    assert problem.message == "more than one +default on a field"
    assert problem.span.line == 20


@pytest.mark.parametrize("depth", [60, 500, 5000])
def test_a_default_nested_too_deeply_is_reported(tmp_path: Path, depth: int) -> None:
    (problem,) = diagnose(tmp_path, "Any", f"+default={'[' * depth}{']' * depth}")
    assert problem.message == "the default is not JSON: it is nested too deeply"


def test_a_default_may_be_nested(tmp_path: Path) -> None:
    assert diagnose(tmp_path, "Any", f"+default={'[' * 40}1{']' * 40}") == []
