"""Constants have the values and types that Go gives them; each line was checked with Go's own type checker."""

from __future__ import annotations

import pytest

from tests.goimport.helpers import Tree, messages
from validation_gen.goimport.structure import Scalar

GIVEN = """\
package v1

type Text string

const K = 5
const Wide int64 = 12
const Name Text = "n"
"""


REPEATED = """\
package v1

const (
    A, B = iota, iota * 10
    C, D
    _, _
    E, F
)

const (
    G = "g"
    H
    I int8 = 1 << iota
    J
)
"""


@pytest.mark.parametrize(
    ("source", "value", "type_"),
    [
        ("1_000", 1000, "untyped int"),
        ("0x_ff", 255, "untyped int"),
        ("017", 15, "untyped int"),
        ("0o17", 15, "untyped int"),
        ("1e3", 1000.0, "untyped float"),
        ("0x1p-2", 0.25, "untyped float"),
        (".5", 0.5, "untyped float"),
        ("'a'", 97, "untyped rune"),
        (r"'\n'", 10, "untyped rune"),
        (r"'\x41'", 65, "untyped rune"),
        (r"'\u00e9'", 233, "untyped rune"),
        (r'"\u00e9\x41\101"', "éAA", "untyped string"),
        (r'"\xc3\xa9"', "é", "untyped string"),
        ("`a\\n`", "a\\n", "untyped string"),
        ("1 + 2*3", 7, "untyped int"),
        ("(1 + 2) * 3", 9, "untyped int"),
        ("-7 / 2", -3, "untyped int"),
        ("-7 % 3", -1, "untyped int"),
        ("7 / 2.0", 3.5, "untyped float"),
        ("1 << 10", 1024, "untyped int"),
        ("1.0 << 3", 8, "untyped int"),
        ("6 &^ 2 | 1", 5, "untyped int"),
        ("^0", -1, "untyped int"),
        ("^uint8(15)", 240, "uint8"),
        ("-Wide", -12, "int64"),
        ("'a' + 1", 98, "untyped rune"),
        ("'a' * 1.5", 145.5, "untyped float"),
        ("Wide + K", 17, "int64"),
        ("K == 5.0", True, "untyped bool"),
        ('"a" < "b" && !false', True, "untyped bool"),
        ('"a" + "b" + "c"', "abc", "untyped string"),
        ('Name + "m"', "nm", "Text"),
        ('string(Name) + "m"', "nm", "string"),
        ("string(rune(65))", "A", "string"),
        ('len("Größe")', 7, "int"),
        ("len(Name)", 1, "int"),
        ("min(3, 1.5)", 1.5, "untyped float"),
        ("max(Wide, K, 40)", 40, "int64"),
        ("uint16(K)", 5, "uint16"),
        ("float32(0.1)", 0.10000000149011612, "float32"),
        ("float64(1) / 3", 1 / 3, "float64"),
        ("int(2.0)", 2, "int"),
        ("1<<400 >> 398", 4, "untyped int"),
        ("true || false", True, "untyped bool"),
    ],
)
def test_values(tree: Tree, source: str, value: Scalar, type_: str) -> None:
    tree.write({"v1/types.go": f"{GIVEN}const X = {source}\n"})
    made = tree.import_("v1")
    assert messages(made) == []
    (package,) = made.resolved.world.packages.values()
    found = next(c for c in package.consts if c.name == "X")
    assert (found.value, type(found.value), found.type.name) == (
        value,
        type(value),
        type_,
    )


@pytest.mark.parametrize(
    "source",
    [
        "int8(200)",
        "uint(-1)",
        "int(1.5)",
        "1 / 0",
        "1 % 0.0",
        "1 << -1",
        "1 << 1.5",
        "float64(4) >> 1",
        '"a" + 1',
        "Wide + int32(1)",
        "Wide + 1.5",
        'Text(1.5)',
        "!K",
        "-Name",
        "true < false",
        "true + true",
        "K && true",
        "len(K)",
        "1i",
        "nil",
        "min(1, true)",
        "func() {}",
        "[]int{1}[0]",
        "float32(1e50)",
        "1e99999999",
        "'ab'",
        r'"\q"',
        r'"\ud800"',
    ],
)  # fmt: skip
def test_what_has_no_value_is_reported_where_it_is(tree: Tree, source: str) -> None:
    tree.write({"v1/types.go": f"{GIVEN}const X = {source}\n"})
    (problem,) = tree.import_("v1").diagnostics
    assert problem.code in {"VG830", "VG831", "VG801"}
    assert problem.span.line == 8


def test_lists_of_constants_repeat_the_line_above(tree: Tree) -> None:
    tree.write({"v1/types.go": REPEATED})
    (package,) = tree.import_("v1").resolved.world.packages.values()
    assert {c.name: (c.value, c.type.name) for c in package.consts} == {
        "A": (0, "untyped int"),
        "B": (0, "untyped int"),
        "C": (1, "untyped int"),
        "D": (10, "untyped int"),
        "E": (3, "untyped int"),
        "F": (30, "untyped int"),
        "G": ("g", "untyped string"),
        "H": ("g", "untyped string"),
        "I": (4, "int8"),
        "J": (8, "int8"),
    }


def test_a_sum_of_ten_thousand_is_no_deep_nesting(tree: Tree) -> None:
    tree.write({"v1/types.go": f"package v1\n\nconst X = {'1 + ' * 9999}1\n"})
    (package,) = tree.import_("v1").resolved.world.packages.values()
    assert package.consts[0].value == 10_000
