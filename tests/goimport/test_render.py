"""Go types as Python source: what each construct becomes, and that black would leave it alone."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

import black
import pytest
from black.mode import Mode, TargetVersion

from validation_gen.goimport.names import import_name
from validation_gen.goimport.render import Style, render_package
from validation_gen.goimport.structure import (
    GoConst,
    GoDecl,
    GoField,
    GoPackage,
    GoType,
    make_world,
)

PACKAGE = "example.com/api/v1"
META = "k8s.io/apimachinery/pkg/apis/meta/v1"

STRING = GoType("builtin", "string")
INT32 = GoType("builtin", "int32")
BYTE = GoType("builtin", "byte")
INTERFACE = GoType("interface")
STRUCT = GoType("struct")


def named(name: str, package: str = PACKAGE) -> GoType:
    return GoType("named", name, package)


def pointer(elem: GoType) -> GoType:
    return GoType("pointer", elem=elem)


def slice_of(elem: GoType) -> GoType:
    return GoType("slice", elem=elem)


def map_of(key: GoType, elem: GoType) -> GoType:
    return GoType("map", key=key, elem=elem)


def go_field(
    name: str, type_: GoType, *markers: str, json: str = "", omitempty: bool = True
) -> GoField:
    json_name = json or name[0].lower() + name[1:]
    return GoField(name, json_name, type_, markers, omitempty, is_inline=False)


def embedded(type_: GoType, *markers: str, json: str = "") -> GoField:
    return GoField(type_.name, json, type_, markers, True, not json, is_embedded=True)


def struct(name: str, *fields: GoField, package: str = PACKAGE) -> GoDecl:
    return GoDecl(package, name, "struct", STRUCT, STRUCT, fields)


def new_type(name: str, declared: GoType, underlying: GoType | None = None) -> GoDecl:
    behind = underlying or declared
    return GoDecl(PACKAGE, name, behind.name or behind.kind, declared, behind)


def consts(type_: GoType, **values: str | int) -> tuple[GoConst, ...]:
    return tuple(GoConst(name, value, type_, ()) for name, value in values.items())


def enum(name: str, **values: str | int) -> GoDecl:
    members = consts(named(name), **values)
    return replace(new_type(name, STRING), consts=members, markers=("+k8s:enum",))


TYPE_META = struct("TypeMeta", package=META)
TIME = struct("Time", package=META)
OTHER = struct("Widget", package="example.com/other/v1")


def rendered(*types: GoDecl, constants: tuple[GoConst, ...] = ()) -> str:
    package = GoPackage(PACKAGE, "v1", (), types, constants, (TYPE_META, TIME, OTHER))
    return render_package(make_world([package]), package, Style(module_of))


def module_of(package: str) -> str:
    return f"{import_name(package, package.rpartition('/')[2])}.types"


# What a struct `X` with one field looks like, by field and the types declared below it.
FIELDS: dict[str, tuple[GoField, tuple[GoDecl, ...], str]] = {
    "a string": (go_field("NodeName", STRING), (), 'node_name: str = ""'),
    "a zero that JSON keeps": (
        go_field("Count", INT32, omitempty=False),
        (),
        'count: Int32 = field(default=0, metadata={"omitempty": False})',
    ),
    "a JSON name with an acronym": (
        go_field("PodIP", STRING, json="podIP"),
        (),
        'pod_ip: str = field(default="", metadata={"json": "podIP"})',
    ),
    "a plural acronym is one word": (
        go_field("IPs", slice_of(STRING), json="ips"),
        (),
        "ips: list[str] = field(default_factory=list)",
    ),
    "a keyword": (go_field("From", STRING), (), 'from_: str = ""'),
    "what dataclasses are made with": (
        go_field("Field", slice_of(STRING)),
        (),
        "field_: list[str] = field(default_factory=list)",
    ),
    "a builtin that the class uses": (
        go_field("List", slice_of(STRING)),
        (),
        "list_: list[str] = field(default_factory=list)",
    ),
    "a builtin that it does not use": (go_field("Type", STRING), (), 'type: str = ""'),
    "a pointer": (go_field("Name", pointer(STRING)), (), "name: str | None = None"),
    "bytes": (go_field("Data", slice_of(BYTE)), (), 'data: bytes = b""'),
    "a map": (
        go_field("Limits", map_of(STRING, INT32)),
        (),
        "limits: dict[str, Int32] = field(default_factory=dict)",
    ),
    "a list of pointers": (
        go_field("Names", slice_of(pointer(STRING))),
        (),
        "names: list[str | None] = field(default_factory=list)",
    ),
    "a struct with a JSON form of its own": (
        go_field("Start", named("Time", META)),
        (),
        "start: Time = field(default_factory=Time)",
    ),
    "an interface": (go_field("Object", INTERFACE), (), "object: Any = None"),
    "a struct from elsewhere": (
        go_field("Widget", named("Widget", OTHER.package)),
        (),
        "widget: Widget = field(default_factory=Widget)",
    ),
    "a struct declared below": (
        go_field("Spec", named("Spec")),
        (struct("Spec"),),
        "spec: Spec = field(default_factory=lambda: Spec())",
    ),
    "a name declared below": (
        go_field("Key", named("Key")),
        (new_type("Key", STRING),),
        'key: Key = field(default_factory=lambda: Key(""))',
    ),
    "a named list of a named list": (
        go_field("Keys", named("Keys")),
        (
            new_type("Keys", named("Base"), slice_of(STRING)),
            new_type("Base", slice_of(STRING)),
        ),
        "keys: Keys = field(default_factory=lambda: Keys(Base([])))",
    ),
    "an enum by value": (
        go_field("Mode", named("Mode")),
        (enum("Mode", ModeFast="Fast"),),
        'mode: Mode | Literal[""] = ""',
    ),
    "an enum that knows the empty string": (
        go_field("Mode", named("Mode")),
        (enum("Mode", ModeNone=""),),
        "mode: Mode = field(default_factory=lambda: Mode.NONE)",
    ),
    "an optional enum": (
        go_field("Mode", pointer(named("Mode"))),
        (enum("Mode", ModeFast="Fast"),),
        "mode: Mode | None = None",
    ),
    "a Go alias stands for its target": (
        go_field("Name", named("Alias")),
        (replace(new_type("Alias", STRING), is_alias=True),),
        'name: str = ""',
    ),
    "an embedded struct in place": (
        embedded(named("Handler"), "+optional"),
        (struct("Handler"),),
        """
        # +optional
        handler: Handler = field(
            default_factory=lambda: Handler(), metadata={"inline": True}
        )
        """,
    ),
    "an embedded struct with a JSON name is called by it": (
        embedded(named("Handler"), json="metadata"),
        (struct("Handler"),),
        "metadata: Handler = field(default_factory=lambda: Handler())",
    ),
    "markers as they are": (
        go_field("Name", STRING, "+optional", '+k8s:neq="a\\"b" // no'),
        (),
        """
        # +optional
        # +k8s:neq="a\\"b" // no
        name: str = ""
        """,
    ),
    "a union member that JSON calls otherwise": (
        go_field("IntValue", pointer(INT32), "+k8s:unionMember", json="int"),
        (),
        """
        # +k8s:unionMember(memberName: "IntValue")
        int_value: Int32 | None = field(default=None, metadata={"json": "int"})
        """,
    ),
    "a union member in a named union": (
        go_field("AB", STRING, '+k8s:unionMember(union: "u")', json="a"),
        (),
        """
        # +k8s:unionMember(union: "u", memberName: "AB")
        ab: str = field(default="", metadata={"json": "a"})
        """,
    ),
    "a union member with a name of its own": (
        go_field("AB", STRING, '+k8s:unionMember(memberName: "C")', json="a"),
        (),
        """
        # +k8s:unionMember(memberName: "C")
        ab: str = field(default="", metadata={"json": "a"})
        """,
    ),
    "items as union members": (
        go_field("Tasks", STRING, '+k8s:item(name: "x")=+k8s:unionMember', json="t"),
        (),
        """
        # +k8s:item(name: "x")=+k8s:unionMember
        tasks: str = field(default="", metadata={"json": "t"})
        """,
    ),
}


@pytest.mark.parametrize("case", FIELDS)
def test_a_field(case: str) -> None:
    field, others, expected = FIELDS[case]
    text = rendered(struct("X", field), *others)
    body = text.partition("class X:\n")[2].partition("\n\n\n")[0]
    assert dedent(body).strip() == dedent(expected).strip()
    assert_black_agrees(text)


# A module's types and constants, and what is written below the list of its names.
MODULES: dict[str, tuple[tuple[GoDecl, ...], tuple[GoConst, ...], str]] = {
    "TypeMeta is a base class": (
        (struct("Pod", embedded(named("TypeMeta", META))),),
        (),
        """
        @dataclass(kw_only=True, slots=True)
        class Pod(TypeMeta):
            pass
        """,
    ),
    "TypeMeta with markers is a field": (
        (struct("Pod", embedded(named("TypeMeta", META), "+optional")),),
        (),
        """
        @dataclass(kw_only=True, slots=True)
        class Pod:
            # +optional
            type_meta: TypeMeta = field(default_factory=TypeMeta, metadata={"inline": True})
        """,
    ),
    "detached markers keep away from a class as far as black wants": (
        (GoDecl(PACKAGE, "X", "struct", STRUCT, STRUCT, (), (), ("+a",), ("+b",)),),
        (),
        """
        # +b


        # +a
        @dataclass(kw_only=True, slots=True)
        class X:
            pass
        """,
    ),
    "detached markers of a NewType": (
        (replace(new_type("X", STRING), detached=("+b",)),),
        (),
        """
        # +b

        X = NewType("X", str)
        """,
    ),
    "a NewType of what is declared below": (
        (new_type("Xs", slice_of(named("X"))), struct("X")),
        (),
        """
        Xs = NewType("Xs", "list[X]")


        @dataclass(kw_only=True, slots=True)
        class X:
            pass
        """,
    ),
    "a named struct repeats the fields": (
        (
            struct("X", go_field("Name", STRING, "+required")),
            GoDecl(PACKAGE, "Y", "struct", named("X"), STRUCT),
        ),
        (),
        """
        @dataclass(kw_only=True, slots=True)
        class X:
            # +required
            name: str = ""


        @dataclass(kw_only=True, slots=True)
        class Y:
            # +required
            name: str = ""
        """,
    ),
    "an enum drops the type's name from its members": (
        (enum("PullPolicy", PullAlways="Always", PullIfNotPresent="IfNotPresent"),),
        (),
        """
        # +k8s:enum
        class PullPolicy(StrEnum):
            ALWAYS = "Always"
            IF_NOT_PRESENT = "IfNotPresent"
        """,
    ),
    "members keep their names where they would clash": (
        (enum("Mode", ModeFast="a", Fast="b"),),
        (),
        """
        # +k8s:enum
        class Mode(StrEnum):
            MODE_FAST = "a"
            FAST = "b"
        """,
    ),
    "a name for an enum is a name for strings": (
        (
            enum("Mode", ModeFast="Fast"),
            new_type("Other", named("Mode"), STRING),
        ),
        (),
        """
        # +k8s:enum
        class Mode(StrEnum):
            FAST = "Fast"


        Other = NewType("Other", str)
        """,
    ),
    "constants": (
        (new_type("Level", INT32),),
        (
            *consts(GoType("builtin", "untyped string"), GroupName="example.com"),
            *consts(named("Level"), LevelHigh=3),
        ),
        """
        GROUP_NAME: Final = "example.com"


        Level = NewType("Level", Int32)


        LEVEL_HIGH: Final = Level(3)
        """,
    ),
    "interfaces, aliases and private types have no place": (
        (
            new_type("Object", INTERFACE),
            replace(new_type("Alias", STRING), is_alias=True),
            replace(new_type("private", STRING), is_exported=False),
            struct("X"),
        ),
        (),
        """
        @dataclass(kw_only=True, slots=True)
        class X:
            pass
        """,
    ),
}


@pytest.mark.parametrize("case", MODULES)
def test_a_module(case: str) -> None:
    types, constants, expected = MODULES[case]
    text = rendered(*types, constants=constants)
    body = text.partition("__all__")[2].partition("\n\n\n")[2]
    assert body.strip() == dedent(expected).strip()
    assert_black_agrees(text)


def test_names_from_elsewhere_make_way_for_the_module_s_own() -> None:
    text = rendered(
        struct("Widget", go_field("Inner", named("Widget", OTHER.package))),
    )
    assert "from example_com.other.v1.types import Widget as V1Widget" in text
    assert "    inner: V1Widget = field(default_factory=V1Widget)" in text


def test_what_is_left_out_stays_out() -> None:
    pointing = struct("X", embedded(pointer(named("Y"))))
    package = GoPackage(PACKAGE, "v1", (), (pointing, struct("Y")), ())
    world = make_world([package])
    with pytest.raises(ValueError, match="embedded pointer"):
        render_package(world, package, Style(module_of))
    left_out = Style(module_of, left_out=frozenset({pointing.key}))
    assert "class X" not in render_package(world, package, left_out)


def test_documentation_stands_above_markers() -> None:
    def doc(table: str, key: str) -> str:
        return f"The {key} of {table}."

    package = GoPackage(
        PACKAGE,
        "v1",
        ("+groupName=example.com",),
        (struct("X", go_field("Name", STRING, "+required")),),
        consts(GoType("builtin", "untyped int"), Limit=3),
    )
    text = render_package(make_world([package]), package, Style(module_of, doc))
    assert text == dedent(
        '''\
        # +groupName=example.com
        """The about of package."""

        from __future__ import annotations

        from dataclasses import dataclass
        from typing import Final

        __all__ = ["LIMIT", "X"]


        # The LIMIT of constants.
        LIMIT: Final = 3


        @dataclass(kw_only=True, slots=True)
        class X:
            """The about of X."""

            # The name of X.
            # +required
            name: str = ""
        '''
    )
    assert_black_agrees(text)


def assert_black_agrees(text: str) -> None:
    mode = Mode(target_versions={TargetVersion.PY311})
    assert black.format_str(text, mode=mode) == text
    compile(text, "types.py", "exec")


def test_no_marker_says_how_the_file_is_encoded() -> None:
    package = GoPackage("a/v1", "v1", ("+x", "+x:encoding=utf-7"), (), ())
    text = render_package(make_world([package]), package, Style(lambda path: path))
    assert text.splitlines()[:2] == ["# -*- coding: utf-8 -*-", "# +x"]
    compile(text.encode(), "types.py", "exec")
