"""What the reader makes of a Go file: comments at their declarations, positions, and files that are none."""

from __future__ import annotations

import pytest

from tests.goimport.helpers import Tree, messages
from validation_gen.diagnostics import Span
from validation_gen.goimport.reader import read_file
from validation_gen.goimport.syntax import Comments, GoFile


def read(text: str) -> GoFile:
    file, problems = read_file("types.go", text.encode())
    assert file is not None and problems == []
    return file


def comments(text: str) -> Comments:
    """Of the type X in a package with some lines in it."""
    declared = read(f"package v1\n{text}\n").types
    return next(t.comments for t in declared if t.name == "X")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("// +a\n//+b\n// Prose.\n// +c\ntype X int", Comments(("+a", "+b", "+c"), (), "Prose.")),
        ("// +a\n\ntype X int", Comments((), ("+a",), "")),
        ("// +a\n\n// +b\ntype X int", Comments(("+b",), ("+a",), "")),
        ("// +a\n\n\n// +b\ntype X int", Comments(("+b",), (), "")),
        ("// +a\n\n\ntype X int", Comments((), (), "")),
        ("// +a\ntype W int\n// +b\ntype X int", Comments(("+b",), (), "")),
        ("type W int // +a\ntype X int", Comments((), (), "")),
        ("type W int // +a\n// +b\ntype X int", Comments(("+b",), (), "")),
        ("/* +a\n   Prose.\n\n   +b */\ntype X int", Comments(("+a", "+b"), (), "Prose.")),
        ("// A.\n//\n//\n// B.\ntype X int", Comments((), (), "A.\n\nB.")),
        ("//go:generate x\n//nolint:all\n// A.\ntype X int", Comments((), (), "A.")),
        ("type (\n\t// +a\n\tX int\n)", Comments(("+a",), (), "")),
        ("// +a\ntype (\n\tX int\n)", Comments((), (), "")),
        ("//   +a b \r\ntype X int", Comments(("+a b",), (), "")),
    ],
)  # fmt: skip
def test_comments_belong_to_what_is_below_them(text: str, expected: Comments) -> None:
    assert comments(text) == expected


def test_a_comment_behind_a_field_is_its_documentation_but_has_no_markers() -> None:
    body = "\tA int // one +x\n\t// two\n\tB int // three\n"
    (declared,) = read(f"package v1\ntype X struct {{\n{body}}}\n").types
    assert [f.comments.doc for f in declared.type.fields] == ["one +x", "two"]


def test_markers_that_are_nothings_are_told(tree: Tree) -> None:
    body = "\t// +a\n\n\tA int // ä +x\n\tB int // +b\n\t// +c\n\tC int\n\t/*\n\t  +d\n\t*/\n"
    file = read(
        f"package v1\n// +far\n\n\ntype X struct {{\n{body}}}\n// +e\nfunc F() {{}}\n"
    )
    assert [(m.span.line, m.span.column, m.text) for m in file.stray] == [
        (6, 5, "+a"),
        (13, 4, "+d"),
        (9, 11, "+b"),
    ]


def test_markers_of_the_package_stand_anywhere_above_its_clause() -> None:
    file = read("// +build linux\n// +a\n\n/* License */\n\n// +b\n// Doc.\npackage v1\n// +c\n")  # fmt: skip
    assert (file.markers, file.doc) == (("+a", "+b"), "Doc.")


def test_columns_count_characters_and_lines_have_any_end() -> None:
    file = read("\ufeffpackage v1\r\n\r\ntype Größe struct {\r\n\tÄ, B int\r\n}\r\n")
    declared = file.types[0]
    assert declared.span == Span("types.go", 3, 6, 3, 11)
    assert declared.type.fields[1].span == Span("types.go", 4, 5, 4, 6)


def test_bodies_are_not_looked_at() -> None:
    file = read("package v1\n\nfunc F() { type X struct{}; const Y = }{ 1 }\n\nvar v = new(1)\n")  # fmt: skip
    assert (file.types, file.consts) == ((), ())


DEEP = b"(" * 200 + b"1" + b")" * 200


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"package v1\n\ntype X\xff int\n", "types.go:3:7: VG800 the file has bytes that are not UTF-8"),
        (b"package v1\n// \xc3\xa4\0\n", "types.go:2:5: VG800 the file has a null byte"),
        (b"", "types.go:1:1: VG801 there is no package clause"),
        (b"type X int\n", "types.go:1:1: VG801 there is no package clause"),
        (b"package v1\n\ntype X struct {\n", "types.go:3:1: VG801 syntax error near `type X struct {`"),
        (b"package v1\n\ntype X = " + b"[]" * 200 + b"int\n", "types.go:3:212: VG802 this is nested too deeply"),
        (b"package v1\n\nconst X = " + DEEP, "types.go:3:112: VG802 this is nested too deeply"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_read(data: bytes, message: str) -> None:
    _, problems = read_file("types.go", data)
    assert [f"{p.span}: {p.code} {p.message}" for p in problems] == [message]


def test_hostile_nesting_ends_well(tree: Tree) -> None:
    deep = "struct{ X " * 5000 + "int" + "}" * 5000
    tree.write({"v1/types.go": f"package v1\n\ntype X {deep}\n"})
    assert messages(tree.import_("v1")) != []
