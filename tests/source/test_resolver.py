"""Given a tree of files: this universe, or these complaints. Nothing is ever imported."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from validation_gen.model import (
    List,
    Named,
    Optional,
    Scalar,
    Struct,
    TypeExpr,
    Universe,
)
from validation_gen.source import Loaded, load, load_files

HEAD = "# +k8s:validation-gen=*\nfrom dataclasses import dataclass\nfrom typing import NewType, TypeAlias\n"
META = HEAD.partition("\n")[2] + "@dataclass\nclass ObjectMeta:\n    name: str = ''\n"


def struct(name: str, *fields: str) -> str:
    body = "".join(f"    f{n}: {annotation}\n" for n, annotation in enumerate(fields))
    return f"@dataclass\nclass {name}:\n{body or '    pass'}\n"


def write(root: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def loaded(
    root: Path,
    files: Mapping[str, str],
    inputs: tuple[str, ...] = (".",),
    readonly: Sequence[str | Path] = (),
    search_path: Sequence[Path] = (),
) -> Loaded:
    write(root, files)
    paths = [root / path for path in inputs]
    return load_files(paths, readonly, search_path, display_root=root)


def clean(
    root: Path,
    files: Mapping[str, str],
    inputs: tuple[str, ...] = (".",),
    readonly: Sequence[str | Path] = (),
    search_path: Sequence[Path] = (),
) -> Universe:
    result = loaded(root, files, inputs, readonly, search_path)
    assert result.diagnostics == ()
    return result.universe


def field_types(universe: Universe, module: str, name: str) -> list[TypeExpr]:
    declared = universe.lookup(Named(module, name))
    assert isinstance(declared, Struct)
    return [f.type for f in declared.fields]


PACKAGES = {
    "api/__init__.py": "",
    "api/meta/__init__.py": "",
    "api/meta/v1/__init__.py": "from .types import *\nfrom .types_gen import *\n__all__ = ['ObjectMeta']\n",
    "api/meta/v1/types.py": META,
    "api/meta/v1/types_gen.py": "raise RuntimeError('this module is never read')\n(",
    "api/core/__init__.py": "from ..meta.v1 import ObjectMeta as ObjectMeta\n",
    "api/core/v1/__init__.py": "",
}

# How the input api/core/v1/types.py imports and names the type that api/meta/v1/types.py declares.
ROUTES = {
    "the declaring module": ("from api.meta.v1.types import ObjectMeta", "ObjectMeta"),
    "a re-export by star": ("from api.meta.v1 import ObjectMeta", "ObjectMeta"),
    "another name": ("from api.meta.v1 import ObjectMeta as Meta", "Meta"),
    "a re-export by name": ("from api.core import ObjectMeta", "ObjectMeta"),
    "a relative import": ("from ...meta.v1 import ObjectMeta", "ObjectMeta"),
    "a module": ("import api.meta.v1", "api.meta.v1.ObjectMeta"),
    "a module by another name": ("import api.meta.v1.types as m", "m.ObjectMeta"),
    "a module from its package": ("from api.meta import v1", "v1.ObjectMeta"),
    "a module from a relative package": (
        "from ...meta import v1 as meta_v1",
        "meta_v1.ObjectMeta",
    ),
    "a module through a package that imported it": (
        "from api.core import meta_v1",
        "meta_v1.ObjectMeta",
    ),
    "a star": ("from api.meta.v1 import *", "ObjectMeta"),
    "type checking only": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from api.meta.v1 import ObjectMeta",
        "'ObjectMeta'",
    ),
}


@pytest.mark.parametrize("route", ROUTES)
def test_every_route_leads_to_the_module_that_declares_the_type(
    route: str, tmp_path: Path
) -> None:
    imports, name = ROUTES[route]
    files = PACKAGES | {
        "api/core/v1/types.py": f"{HEAD}{imports}\n{struct('X', name, f'list[{name} | None]')}"
    }
    if "meta_v1" in imports and "api.core" in imports:
        files["api/core/__init__.py"] = "from ..meta import v1 as meta_v1\n"
    universe = clean(tmp_path, files)
    meta = Named("api.meta.v1.types", "ObjectMeta")
    assert field_types(universe, "api.core.v1.types", "X") == [
        meta,
        List(Optional(meta)),
    ]
    assert universe.roles == {
        "api.core.v1.types": "input",
        "api.meta.v1.types": "foreign",
    }
    assert universe.packages["api.meta.v1.types"].short_name == "v1"


# The files beside a.py (the input), an annotation in it, and the type it means.
MEANINGS = {
    "a NewType": (
        {"b.py": HEAD + "N = NewType('N', str)\n"},
        "from b import N",
        "N",
        Named("b", "N"),
    ),
    "an alias": (
        {"b.py": HEAD + "L: TypeAlias = list[str]\n"},
        "from b import L",
        "L",
        List(Scalar("str")),
    ),
    "an alias of a type of a third module": (
        {"b.py": "from c import X\nY = X\nL = list[Y]\n", "c.py": HEAD + struct("X")},
        "from b import L",
        "L | None",
        Optional(List(Named("c", "X"))),
    ),
    "a scalar handed on": (
        {"b.py": "from validation_gen.apitypes import Int32 as I\n"},
        "from b import I",
        "I",
        Scalar("int32"),
    ),
    "a scalar handed on by star": (
        {"b.py": "from validation_gen.apitypes import *\n"},
        "from b import *",
        "Quantity",
        Scalar("Quantity"),
    ),
    "a cycle of stars": (
        {"b.py": "from c import *\n", "c.py": "from b import *\n" + HEAD + struct("X")},
        "from b import X",
        "X",
        Named("c", "X"),
    ),
    "modules that import each other": (
        {"b.py": HEAD + "import a\n" + struct("X", "a.T0")},
        "from b import X",
        "X",
        Named("b", "X"),
    ),
    "a namespace package": (
        {"ns/deep/b.py": HEAD + struct("X")},
        "from ns.deep.b import X",
        "X",
        Named("ns.deep.b", "X"),
    ),
    "a star that brings no private names": (
        {
            "b.py": "from c import *\nfrom d import *\n",
            "c.py": HEAD + "_X = str\n",
            "d.py": "_X = int\n__all__ = ['_X']",
        },
        "from b import _X",
        "_X",
        Scalar("int"),
    ),
    "a star that brings only what the module lists": (
        {
            "b.py": "from c import *\nfrom d import *\n",
            "c.py": HEAD + struct("X") + "__all__ = ['Y']\n",
        }
        | {"d.py": HEAD + struct("X")},
        "from b import X",
        "X",
        Named("d", "X"),
    ),
}


@pytest.mark.parametrize("case", MEANINGS)
def test_what_a_name_of_another_module_means(case: str, tmp_path: Path) -> None:
    others, imports, annotation, meant = MEANINGS[case]
    text = HEAD + struct("T0") + imports + "\n" + struct("T", annotation)
    universe = clean(tmp_path, {"a.py": text, **others}, inputs=("a.py",))
    assert field_types(universe, "a", "T") == [meant]


# The files beside a.py, its import and its annotation; code, the stretch that is wrong, and what is said.
COMPLAINTS = {
    "no module": ({}, "from bb import X", "X", "VG123", "X", "no module `bb`"),
    "no module, but one like it": (
        {"bee.py": ""},
        "from beee import X",
        "X",
        "VG123",
        "X",
        "did you mean `bee`?",
    ),
    "no module in a package": (
        {"p/b.py": ""},
        "import p.c",
        "p.c.X",
        "VG123",
        "p.c.X",
        "did you mean `p.b`?",
    ),
    "no type": (
        {"b.py": HEAD + struct("Thing")},
        "from b import Thin",
        "Thin",
        "VG124",
        "Thin",
        "did you mean `Thing`?",
    ),
    "no type behind a star": (
        {"b.py": "from c import *", "c.py": HEAD + struct("Thing")},
        "from b import Thin as X",
        "X",
        "VG124",
        "Thin",
        "did you mean `Thing`?",
    ),
    "no type in a module named in full": (
        {"b.py": ""},
        "import b",
        "b.X",
        "VG124",
        "b.X",
        "`b` has no type `X`",
    ),
    "no type by any star": (
        {"b.py": ""},
        "from b import *",
        "X",
        "VG124",
        "X",
        "`a` has no type `X`",
    ),
    "only a cycle": (
        {"b.py": "from c import X", "c.py": "from b import X"},
        "from b import X",
        "X",
        "VG124",
        "X",
        "",
    ),
    "a plain class": (
        {"b.py": "class X: ...\n"},
        "from b import X",
        "X",
        "VG114",
        "X",
        "`X` of `b` is a class without `@dataclass`",
    ),
    "a module": ({"p/b.py": ""}, "from p import b", "b", "VG123", "b", "no module `p`"),
    "a module of a package": (
        {"p/b.py": "", "p/__init__.py": ""},
        "from p import b",
        "b",
        "VG114",
        "b",
        "`b` of `p` is a module",
    ),
    "an unknown API type": (
        {"b.py": "from validation_gen.apitypes import Int23\n"},
        "from b import Int23",
        "Int23",
        "VG124",
        "Int23",
        "did you mean `Int32`?",
    ),
    "the standard library": (
        {},
        "import collections",
        "collections.Counter",
        "VG110",
        "collections.Counter",
        "",
    ),
}


@pytest.mark.parametrize("case", COMPLAINTS)
def test_what_cannot_be_found_is_reported_at_the_import_or_the_name(
    case: str, tmp_path: Path
) -> None:
    others, imports, annotation, code, wrong, said = COMPLAINTS[case]
    text = f"{HEAD}{imports}\n{struct('T', annotation)}"
    result = loaded(tmp_path, {"a.py": text, **others}, inputs=("a.py",))
    (found,) = result.diagnostics
    assert found.code == code
    line = result.sources["a.py"][found.span.line - 1]
    assert line[found.span.column - 1 : found.span.end_column - 1] == wrong
    assert said in f"{found.message} {found.fix}" and found.expected


def test_a_module_that_cannot_be_read_is_reported_where_it_is_broken(
    tmp_path: Path,
) -> None:
    files = {
        "a.py": f"{HEAD}from b import X\n{struct('T', 'X', 'X | None')}",
        "b.py": "x = (\n",
    }
    result = loaded(tmp_path, files, inputs=("a.py",))
    assert [(d.code, d.span.path) for d in result.diagnostics] == [("VG011", "b.py")]


def test_what_is_wrong_in_other_packages_is_not_this_author_s_business(
    tmp_path: Path,
) -> None:
    files = {
        "a.py": f"{HEAD}from b import X\n{struct('T', 'X')}",
        "b.py": HEAD + struct("X", "set[str]", "Missing"),
    }
    assert clean(tmp_path, files, inputs=("a.py",)).roles == {
        "a": "input",
        "b": "foreign",
    }


def test_references_of_other_packages_are_followed_as_well(tmp_path: Path) -> None:
    files = {
        "a.py": f"{HEAD}from b import X\n{struct('T', 'X')}",
        "b.py": f"{HEAD}from d import Y\n{struct('X', 'Y')}",
        "c.py": HEAD + struct("Y"),
        "d.py": "from c import Y\n",
    }
    universe = clean(tmp_path, files, inputs=("a.py",))
    assert sorted(universe.packages) == ["a", "b", "c"]
    assert field_types(universe, "b", "X") == [Named("c", "Y")]


def test_base_classes_of_other_modules_are_embedded_if_they_have_fields(
    tmp_path: Path,
) -> None:
    files = {
        "a.py": f"{HEAD}from b import Meta as M, Mixin\n@dataclass\nclass T(M, Mixin):\n    f: str = ''\n",
        "b.py": f"{HEAD}class Mixin: ...\n{struct('Meta')}",
    }
    universe = clean(tmp_path, files, inputs=("a.py",))
    declared = universe.lookup(Named("a", "T"))
    assert isinstance(declared, Struct)
    assert [(f.name, f.embedding, f.type) for f in declared.fields] == [
        ("Meta", "base", Named("b", "Meta")),
        ("f", "", Scalar("str")),
    ]


# Files below a directory, and which of them are inputs.
SEARCHES = {
    "marked modules": (
        {"a.py": HEAD, "b.py": '# +k8s:validation-gen=T\n"""Doc."""\n'},
        ["a", "b"],
    ),
    "not others": (
        {
            "a.py": "",
            "b.py": "X = 'k8s:validation-gen'\n",
            "c.py": "# k8s:validation-gen\n",
        },
        [],
    ),
    "not generated, hand-written, package and test modules": (
        dict.fromkeys(
            [
                "a_gen.py",
                "a_custom.py",
                "__init__.py",
                "conftest.py",
                "test_a.py",
                "a_test.py",
            ],
            HEAD,
        ),
        [],
    ),
    "not hidden directories and environments": (
        {
            ".x/a.py": HEAD,
            "__pycache__/a.py": HEAD,
            "v/pyvenv.cfg": "",
            "v/a.py": HEAD,
            "node_modules/a.py": HEAD,
        },
        [],
    ),
    "modules in packages": (
        {"p/__init__.py": "", "p/q/__init__.py": "", "p/q/a.py": HEAD},
        ["p.q.a"],
    ),
    "a marker that is out of place": (
        {"a.py": '# +k8s:validation-gen=*\n\n"""Doc."""\n'},
        ["a"],
    ),
    "a marker on a type alone": (
        {
            "a.py": "'''Doc.'''\nfrom dataclasses import dataclass\n# +k8s:validation-gen=true\n"
            + struct("X")
        },
        [],
    ),
}


@pytest.mark.parametrize("case", SEARCHES)
def test_directories_are_searched_for_marked_modules(case: str, tmp_path: Path) -> None:
    files, names = SEARCHES[case]
    universe = clean(tmp_path, files)
    assert sorted(universe.roles) == names


def test_a_broken_module_that_mentions_the_marker_is_an_input(tmp_path: Path) -> None:
    result = loaded(tmp_path, {"a.py": HEAD + "x = (\n"})
    assert [d.code for d in result.diagnostics] == ["VG011"]


def test_a_file_named_explicitly_needs_no_marker(tmp_path: Path) -> None:
    universe = clean(tmp_path, {"test_a.py": META}, inputs=("test_a.py",))
    assert universe.roles == {"test_a": "input"}


def test_an_input_given_twice_is_read_as_one(tmp_path: Path) -> None:
    universe = clean(tmp_path, {"p/a.py": HEAD}, inputs=("p", "p/a.py", "p/../p"))
    assert universe.roles == {"a": "input"}


def test_inputs_that_are_not_there_are_reported(tmp_path: Path) -> None:
    result = loaded(tmp_path, {}, inputs=("x.py", "y"), readonly=["no.such.module"])
    assert [(d.code, d.message) for d in result.diagnostics] == [
        ("VG013", "there is no `no.such.module`"),
        ("VG013", "there is no `x.py`"),
        ("VG013", "there is no `y`"),
    ]


def test_two_inputs_with_one_name_are_reported(tmp_path: Path) -> None:
    result = loaded(tmp_path, {"v1/types.py": HEAD, "v2/types.py": HEAD})
    assert [(d.code, d.span.path) for d in result.diagnostics] == [
        ("VG014", "v2/types.py")
    ]


@pytest.mark.parametrize(
    "name",
    ["my-api", "1api", "a b", "class", "None", "a.b", "x import y; z #", "a\nb", "{{x}}", '"""'],
)  # fmt: skip
def test_names_of_files_become_code_only_if_they_are_names(
    name: str, tmp_path: Path
) -> None:
    files = {f"{name}/__init__.py": "", f"{name}/a.py": HEAD, f"{name}.py": HEAD}
    result = loaded(tmp_path, files)
    assert [(d.code, d.message, d.span.path) for d in result.diagnostics] == [
        ("VG015", f"`{part}` is no name that Python could import", path)
        for part, path in sorted(
            (name, path) for path in files if "__init__" not in path
        )
    ]
    assert not any(result.universe.inputs())


def test_directories_above_packages_may_be_called_anything(tmp_path: Path) -> None:
    universe = clean(tmp_path, {"my-api/a.py": HEAD, "x; y/b/__init__.py": "", "x; y/b/c.py": HEAD})  # fmt: skip
    assert universe.roles == {"a": "input", "b.c": "input"}


READONLY = {
    "the module": "api.meta.v1.types",
    "its package": "api.meta.v1",
    "a package further up": "api",
    "the file": "api/meta/v1/types.py",
    "its directory": "api/meta",
}


@pytest.mark.parametrize("case", READONLY)
@pytest.mark.parametrize("as_path", [False, True])
def test_packages_are_read_only_by_name_or_place(
    case: str, as_path: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: str | Path = READONLY[case]
    if as_path and "/" in READONLY[case]:
        given = tmp_path / given
    monkeypatch.chdir(tmp_path)
    files = PACKAGES | {
        "api/core/v1/types.py": f"{HEAD}from api.meta.v1 import ObjectMeta\n{struct('X', 'ObjectMeta')}"
    }
    universe = clean(tmp_path, files, readonly=[given])
    assert universe.roles == {
        "api.core.v1.types": "input",
        "api.meta.v1.types": "readonly",
    }


def test_modules_are_found_on_the_search_path_after_the_inputs_own_packages(
    tmp_path: Path,
) -> None:
    files = {
        "work/a.py": f"{HEAD}from b import X\nfrom c import Y\n{struct('T', 'X', 'Y')}",
        "work/b.py": HEAD + struct("X"),
        "lib/b.py": HEAD + struct("Z"),
        "lib/c.py": HEAD + struct("Y"),
    }
    universe = clean(
        tmp_path, files, inputs=("work/a.py",), search_path=[tmp_path / "lib"]
    )
    assert universe.packages["b"].path == str(tmp_path / "work" / "b.py")
    assert universe.packages["c"].path == str(tmp_path / "lib" / "c.py")


def test_nothing_is_imported(tmp_path: Path) -> None:
    files = {
        "never/__init__.py": "raise RuntimeError\n",
        "never/a.py": f"{HEAD}raise RuntimeError\nfrom never.b import X\n{struct('T', 'X')}",
        "never/b.py": f"{HEAD}raise RuntimeError\n{struct('X')}",
    }
    clean(tmp_path, files)
    assert not any(name.startswith("never") for name in sys.modules)


def test_custom_functions_are_read_beside_the_types(tmp_path: Path) -> None:
    files = {
        "api/__init__.py": "",
        "api/types.py": HEAD,
        "api/types_custom.py": (
            "from validation_gen.runtime import *\n"
            "def helper(): ...\n"
            "def validate_custom_x_f(op: Operation, path: Path, value: 'X | None',\n"
            "                        old: X | None = None) -> list[FieldError]:\n"
            "    return []\n"
            "def validate_custom_y(*args, flag: bool, **rest): ...\n"
        ),
    }
    universe = clean(tmp_path, files)
    first, second = universe.packages["api.types"].custom_functions
    assert first.name == "validate_custom_x_f"
    assert first.parameters == (
        ("op", "Operation"),
        ("path", "Path"),
        ("value", "'X | None'"),
        ("old", "X | None"),
    )
    assert first.returns == "list[FieldError]"
    assert (first.span.path, first.span.line, first.span.column) == (
        "api/types_custom.py",
        3,
        5,
    )
    assert second.parameters == (("*args", ""), ("flag", "bool"), ("**rest", ""))
    assert second.returns == ""


def test_a_broken_custom_module_is_reported(tmp_path: Path) -> None:
    result = loaded(tmp_path, {"types.py": HEAD, "types_custom.py": "def (\n"})
    assert [(d.code, d.span.path) for d in result.diagnostics] == [
        ("VG011", "types_custom.py")
    ]


def test_everything_that_was_read_is_listed(tmp_path: Path) -> None:
    files = PACKAGES | {
        "api/core/v1/types.py": f"{HEAD}from api.meta.v1 import ObjectMeta\n{struct('X', 'ObjectMeta')}",
        "api/core/v1/types_custom.py": "",
        "api/other.py": META,
    }
    result = loaded(tmp_path, files)
    assert [file.relative_to(tmp_path).as_posix() for file in result.files] == [
        "api/core/v1/types.py",
        "api/core/v1/types_custom.py",
        "api/meta/v1/__init__.py",
        "api/meta/v1/types.py",
    ]
    assert {"api/core/v1/types.py", "api/meta/v1/types.py"} <= result.sources.keys()


def test_the_short_form_gives_universe_and_diagnostics(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": HEAD + struct("T", "set[str]")})
    universe, diagnostics = load([tmp_path], [], [], tmp_path)
    assert [p.name for p in universe.inputs()] == ["a"]
    assert [str(d.span) for d in diagnostics] == ["a.py:6:9"]


def test_the_order_of_inputs_shows_nowhere(tmp_path: Path) -> None:
    files = {
        f"{n}.py": f"{HEAD}import b\n{struct('X', 'b.X', 'set[str]')}" for n in "abc"
    }
    one = loaded(tmp_path, files, inputs=("a.py", "b.py", "c.py"))
    other = loaded(tmp_path, files, inputs=("c.py", "b.py", "a.py"))
    assert one.universe == other.universe
    assert one.diagnostics == other.diagnostics
    assert one.files == other.files


CHECKING = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "


def circle(*needs: tuple[str, str]) -> dict[str, str]:
    """Modules `api/<name>.py` with a dataclass X each that holds the X of another."""
    return {
        f"api/{name}.py": HEAD
        + (f"{CHECKING}from api import {other}\n" if other else "")
        + struct("X", *([f"'{other}.X | None'"] if other else []))
        for name, other in needs
    } | {"api/__init__.py": ""}


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ([("a", "b"), ("b", "a")], ["`api.a` and `api.b` hold"]),
        ([("a", "b"), ("b", "c"), ("c", "a")], ["`api.a` and `api.b` and `api.c`"]),
        ([("a", "b"), ("b", "c"), ("c", "b")], ["`api.b` and `api.c` hold"]),
        ([("a", "b"), ("b", "c"), ("c", "")], []),
        ([("a", "a")], []),
    ],
)
def test_modules_that_hold_types_of_each_other_are_reported(
    tmp_path: Path, needs: list[tuple[str, str]], said: list[str]
) -> None:
    found = loaded(tmp_path, circle(*needs)).diagnostics
    assert [d.code for d in found] == ["VG128"] * len(said)
    assert all(text in d.message for d, text in zip(found, said, strict=True))
    assert all(d.span.slice(0, 1).column > 8 for d in found)


def test_a_circle_of_names_that_generate_nothing_for_others_is_fine(
    tmp_path: Path,
) -> None:
    files = circle(("a", "b"))
    files["api/b.py"] = (
        HEAD + f"{CHECKING}from api import a\n" + 'N = NewType("N", str)\n'
        "Y = NewType('Y', 'a.Z')\n" + struct("X")
    )
    files["api/a.py"] += "Z = NewType('Z', str)\n"
    clean(tmp_path, files)
