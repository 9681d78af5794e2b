"""How packages refer to each other and to Python, what is chosen, and what files come out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.goimport.helpers import Tree, messages, only_text
from validation_gen import goimport
from validation_gen.goimport.importer import SameModule, mapped

PART = 'package v1\n\ntype Part struct {\n\tName string `json:"name"`\n}\n'


def users(path: str) -> str:
    return f"""\
    package v1

    import "{path}"

    type User struct {{
        Part v1.Part `json:"part"`
        Parts []v1.Part `json:"parts,omitempty"`
    }}
    """


def test_packages_that_are_imported_together_import_each_other(tree: Tree) -> None:
    tree.write({"a/v1/a.go": PART, "b/v1/b.go": users("example.com/gpu/a/v1")})
    made = tree.import_("b", "a")
    assert messages(made) == []
    assert list(made.texts) == ["gpu.a.v1.types", "gpu.b.v1.types"]
    assert "from gpu.a.v1.types import Part\n" in made.texts["gpu.b.v1.types"]


def test_a_package_that_is_not_imported_has_to_be_somewhere_in_python(tree: Tree) -> None:  # fmt: skip
    tree.write({"a/v1/a.go": PART, "b/v1/b.go": users("example.com/gpu/a/v1")})
    assert messages(tree.import_("b/v1")) == [
        "b/v1/b.go:3:8: VG821 it is not known where the types of example.com/gpu/a/v1 are in Python"
    ]
    tree.write(
        {
            "parts/__init__.py": "",
            "parts/types.py": """\
            from dataclasses import dataclass

            @dataclass(kw_only=True, slots=True)
            class Part:
                name: str = ""
            """,
        }
    )
    mapping = {"example.com/gpu/a/v1": "parts"}
    assert messages(tree.import_("b/v1", mapping={"example.com/gpu": "nowhere"}))[
        0
    ] == (
        "b/v1/b.go:6:10: VG822 there is no Python module nowhere.a.v1, which example.com/gpu/a/v1 is mapped to"
    )
    text = only_text(tree.import_("b/v1", mapping=mapping))
    assert "from parts import Part\n" in text
    assert "part: Part = field(default_factory=Part, " in text


def test_types_of_python_modules_are_looked_up_there(tree: Tree) -> None:
    tree.write(
        {
            "types.go": """\
            package gpu

            import other "example.com/other"

            const (
                Size = other.DefaultSize
                Mode = other.ModeFast
                Kind = other.KindNone + "x"
            )

            type Copy other.Struct

            type User struct {
                Mode  other.Mode     `json:"mode"`
                Kind  other.Kind     `json:"kind"`
                Size  other.Size     `json:"size"`
                Names other.Names    `json:"names,omitempty"`
                Inner *other.Struct  `json:"inner,omitempty"`
                ByKind map[other.Kind]other.Size `json:"byKind,omitempty"`
                other.Struct `json:",inline"`
            }
            """,
            "other.py": """\
            from dataclasses import dataclass, field
            from enum import StrEnum
            from typing import Final, NewType
            from validation_gen.apitypes import Int32, Quantity

            DEFAULT_SIZE: Final = 7

            class Mode(StrEnum):
                UNSET = ""
                FAST = "Fast"

            class Kind(StrEnum):
                NONE = "None"

            Size = NewType("Size", Int32)
            Names = NewType("Names", list[Size])

            @dataclass(kw_only=True, slots=True)
            class Struct:
                pod_ip: str = field(default="", metadata={"json": "podIP"})
                # +k8s:optional
                sizes: dict[str, Size] = field(default_factory=dict)
                amount: Quantity = field(default_factory=Quantity)
            """,
        }
    )
    text = only_text(tree.import_(".", mapping={"example.com/other": "other"}))
    for line in (
        "from other import Kind, Mode, Names, Size, Struct",
        "SIZE: Final = 7",
        'MODE: Final = "Fast"',
        'KIND: Final = "Nonex"',
    ):
        assert line in text
    assert (
        text.partition("class Copy:\n")[2].partition("\n\n\n")[0]
        == """\
    pod_ip: str = field(default="", metadata={"json": "podIP"})

    # +k8s:optional
    sizes: dict[str, Size] = field(default_factory=dict)

    amount: Quantity = field(default_factory=Quantity)"""
    )


def test_go_paths_are_mapped_with_all_below_them() -> None:
    mapping = {"k8s.io/api": "k8s", "k8s.io/api/core/v1": "core"}
    assert mapped("k8s.io/api", mapping) == "k8s"
    assert mapped("k8s.io/api/apps/v1", mapping) == "k8s.apps.v1"
    assert mapped("k8s.io/api/core/v1", mapping) == "core"
    assert mapped("k8s.io/apix", mapping) == ""


@pytest.mark.parametrize(
    ("module", "directory", "expected"),
    [
        ("example.com/gpu", "api/v1", "gpu.api.v1.types"),
        ("example.com/gpu/v2", "api/v1", "gpu.api.v1.types"),
        ("example.com/my-gpu", "api/v1", "my_gpu.api.v1.types"),
        ("example.com/operator", "api/v1", "operator_api.api.v1.types"),
        ("gpu", ".", "gpu.v1.types"),
        ("example.com/9lives/class", "9/v1", "_class._9.v1.types"),
    ],
)
def test_modules_are_called_after_import_paths(
    tree: Tree, module: str, directory: str, expected: str
) -> None:
    tree.write({"go.mod": f"module {module}\n", f"{directory}/a.go": PART})
    made = tree.import_(directory)
    assert list(made.texts) == [expected]


def test_two_packages_do_not_become_one_module(tree: Tree) -> None:
    tree.write({"a-b/v1/a.go": PART, "a.b/v1/a.go": PART})
    with pytest.raises(SameModule, match=r"would both become gpu\.a_b\.v1\.types"):
        tree.import_("...")


CHOICE = """\
package v1

type Widget struct {
	Part Part `json:"part"`
	Mode Mode `json:"mode"`
}

type Part struct {
	Next *Part `json:"next"`
}

type Mode string

const ModeFast Mode = "Fast"

const Unrelated = 1

const Broken = 1 / 0

type Gadget struct {
	Handle chan int `json:"handle"`
}
"""


def test_chosen_types_bring_what_they_are_made_of(tree: Tree) -> None:
    tree.write({"v1/types.go": CHOICE})
    text = only_text(tree.import_("v1", types=("Widget",)))
    assert '__all__ = ["Mode", "Part", "Widget"]' in text
    assert 'FAST = "Fast"' in text and "UNRELATED" not in text
    assert len(messages(tree.import_("v1", types=("Gadget",)))) == 1
    assert tree.import_("v1", types=("Nothing",)).unknown == ("Nothing",)


def test_a_type_with_its_package_chooses_from_that_package_alone(tree: Tree) -> None:
    tree.write({"v1/types.go": CHOICE, "v2/types.go": PART.replace("v1", "v2")})
    made = tree.import_("...", types=("example.com/gpu/v1.Mode",))
    assert messages(made) == []
    assert '__all__ = ["Mode"]' in made.texts["gpu.v1.types"]
    assert '__all__ = ["Part"]' in made.texts["gpu.v2.types"]


def test_skipped_types_are_left_out_and_nothing_may_refer_to_them(tree: Tree) -> None:
    tree.write({"v1/types.go": CHOICE.replace("const Broken = 1 / 0\n", "")})
    name = "example.com/gpu/v1.Gadget"
    text = only_text(tree.import_("v1", skip=(name,)))
    assert '__all__ = ["UNRELATED", "Mode", "Part", "Widget"]' in text
    assert messages(tree.import_("v1", skip=("Gadget", "Part"))) == [
        "v1/types.go:4:7: VG825 `Part` is left out, and this refers to it"
    ]


def test_an_alias_matters_only_where_something_refers_to_it(tree: Tree) -> None:
    source = """\
    package v1

    import "example.com/elsewhere/client"

    type Client = client.Client

    type Handler = func()

    type Names = []string

    type Widget struct {
        Names Names `json:"names,omitempty"`
    }
    """
    tree.write({"v1/types.go": source})
    assert "names: list[str] = " in only_text(tree.import_("v1"))
    tree.write({"v1/types.go": source.replace("Names Names", "Names Handler")})
    assert messages(tree.import_("v1")) == [
        "v1/types.go:12:11: VG810 `Handler` is a function, which has no Python form"
    ]


def test_output_depends_on_the_sources_alone(tree: Tree) -> None:
    tree.write({"v1/b.go": PART, "v1/a.go": "package v1\n\nconst A = 1\n"})
    first = tree.import_("v1").texts
    assert tree.import_("../" + tree.root.name + "/v1/", "v1").texts == first


@pytest.mark.parametrize(
    ("path", "qualifier"),
    [
        ("github.com/acme/parts/v2", "parts"),
        ("github.com/acme/parts/v2", "v2"),
        ("example.com/parts/v1", "v1"),
        ("gopkg.in/parts.v3", "parts"),
        ("example.com/go-parts", "parts"),
        ("example.com/parts-go", "parts"),
    ],
)
def test_packages_without_a_name_are_called_as_their_paths_say(
    tree: Tree, path: str, qualifier: str
) -> None:
    source = f'package v1\n\nimport "{path}"\n\ntype X struct {{\n\tP {qualifier}.Part `json:"p"`\n}}\n'
    tree.write(
        {
            "v1/types.go": source,
            "parts.py": """\
            from typing import NewType

            Part = NewType("Part", str)
            """,
        }
    )
    assert "p: Part = " in only_text(tree.import_("v1", mapping={path: "parts"}))


def test_syntax_trees_are_seen_by_the_reader_alone() -> None:
    folder = Path(goimport.__path__[0])
    users = {
        path.name
        for path in folder.parent.rglob("*.py")
        if "from tree_sitter" in path.read_text(encoding="utf-8")
    }
    assert users == {"nodes.py", "reader.py"}
