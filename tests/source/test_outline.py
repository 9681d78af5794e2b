"""Read-only modules are read in part, and nothing that comes of it shows that."""

from __future__ import annotations

from pathlib import Path

import pytest

from validation_gen.compiler import Job, compile_types
from validation_gen.model import Struct
from validation_gen.source import load_files
from validation_gen.source.outline import outline

GENERATED = Path(__file__).parents[2] / "generated"

MODULE = '''\
from dataclasses import dataclass

# Refers to C, and mentions D in this comment only.
@dataclass
class A:
    """Nothing."""

    # D
    c: C


@dataclass(slots=True)
class B(A):
    d: D

X = 1
@dataclass
class C:
    pass
@dataclass
class D:
    x: int
'''


def kept(text: str, *wanted: str) -> tuple[list[str], dict[str, int]]:
    part, left_out = outline(text, frozenset(wanted))
    assert part.count("\n") == text.count("\n")
    lines = zip(part.split("\n"), text.split("\n"), strict=True)
    assert all(line in ("", whole) for line, whole in lines)
    return [line for line in part.split("\n") if line.startswith("class")], left_out


@pytest.mark.parametrize(
    ("wanted", "classes", "left_out"),
    [
        ((), [], {"A": 5, "B": 13, "C": 18, "D": 21}),
        (("A",), ["class A:", "class C:"], {"B": 13, "D": 21}),
        (("D", "no"), ["class D:"], {"A": 5, "B": 13, "C": 18}),
        (("B",), ["class A:", "class B(A):", "class C:", "class D:"], {}),
    ],
)
def test_what_is_wanted_stays_with_what_its_code_mentions(
    wanted: tuple[str, ...], classes: list[str], left_out: dict[str, int]
) -> None:
    assert kept(MODULE, *wanted) == (classes, left_out)


@pytest.mark.parametrize(
    "text",
    [
        "class A:\n    x: int\n",
        "@dataclass\n@other\nclass A:\n    x: int\n",
        "@other\n@dataclass\nclass A:\n    x: int\n",
        "@other(\n    1,\n)\n@dataclass\nclass A:\n    x: int\n",
        "@other\ndef f():\n    pass\n",
        "def f(): pass\n",
        "@dataclass(\n    slots=True,\n)\nclass A:\n    x: int\n",
        "@dataclass\nclass A(Base[int]):\n    x: int\n",
        "@dataclass\nclass A: x: int\n",
        "class A(StrEnum):\n    X = 'x'\n",
    ],
)
def test_what_looks_unusual_stays(text: str) -> None:
    assert outline(text, frozenset()) == (text, {})


def test_functions_are_left_out_and_no_types() -> None:
    functions = (
        "def f(x: int) -> int:\n    return 1\n\n\n"
        "def g(\n    x: int,\n) -> None:\n    pass\n"
    )
    part, left_out = outline(f"{functions}X = 1\n", frozenset({"f"}))
    assert (part, left_out) == ("\n" * functions.count("\n") + "X = 1\n", {})


TYPES = '''\
# +k8s:validation-gen=*
"""Types."""
from __future__ import annotations
from dataclasses import dataclass, field
from kubernetes_api.{package} import {name}

@dataclass(kw_only=True, slots=True)
class Mine:
    # +k8s:optional
    theirs: {name} | None = None
    # +k8s:optional
    # +k8s:maxItems=4
    more: list[{name}] = field(default_factory=list)
'''


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("core.v1", "Pod"),
        ("core.v1", "NodeSelector"),
        ("resource.v1", "ResourceClaimTemplate"),
        ("meta.v1", "LabelSelector"),
        ("core.v1", "PodTemplateSpec"),
    ],
)
def test_modules_read_in_part_give_the_same_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str, name: str
) -> None:
    types = tmp_path / "types.py"
    types.write_text(TYPES.format(package=package, name=name))
    job = Job((types,), ("kubernetes_api",), (GENERATED,), display_root=tmp_path)
    part = compile_types(job)
    monkeypatch.setattr(
        "validation_gen.source.reader.outline", lambda text, wanted: (text, {})
    )
    whole = compile_types(job)
    assert part.outputs and not part.diagnostics
    assert part.outputs == whole.outputs
    assert part.files == whole.files


def universe(tmp_path: Path, theirs: str) -> dict[str, tuple[str, ...]]:
    """The fields of the types of a read-only module, as far as they were read."""
    (tmp_path / "theirs.py").write_text(theirs)
    (tmp_path / "mine.py").write_text(
        "from dataclasses import dataclass\nfrom theirs import A\n\n@dataclass\nclass Mine:\n    a: A\n"
    )
    loaded = load_files([tmp_path / "mine.py"], ["theirs"], in_part=True)
    assert not loaded.diagnostics
    return {
        t.name: tuple(f.name for f in t.fields)
        for t in loaded.universe.packages["theirs"].types
        if isinstance(t, Struct)
    }


HEAD = "from dataclasses import dataclass\nfrom typing import NewType\n\n"


def test_types_that_only_other_declarations_lead_to_are_read(tmp_path: Path) -> None:
    theirs = HEAD + (
        "@dataclass\nclass C:\n    c: int\n\n@dataclass\nclass D:\n    d: int\n\n"
        'B = NewType("B", list[C])\nBs = list[B]\n\n@dataclass\nclass A:\n    b: Bs\n'
    )
    assert universe(tmp_path, theirs) == {"C": ("c",), "D": (), "A": ("b",)}


def test_a_module_is_read_once_for_all_that_is_imported_through_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "theirs"
    package.mkdir()
    (package / "__init__.py").write_text("from theirs.types import *\n")
    (package / "types.py").write_text(
        HEAD + "".join(f"@dataclass\nclass {name}:\n    a: int\n\n" for name in "ABC")
    )
    (tmp_path / "mine.py").write_text(
        "from dataclasses import dataclass\nfrom theirs import A, B\n\n"
        "@dataclass\nclass Mine:\n    a: A\n    b: B\n"
    )
    seen = []

    def watched(text: str, wanted: frozenset[str]) -> tuple[str, dict[str, int]]:
        seen.append(sorted(wanted))
        return outline(text, wanted)

    monkeypatch.setattr("validation_gen.source.reader.outline", watched)
    loaded = load_files([tmp_path / "mine.py"], ["theirs"], in_part=True)
    assert not loaded.diagnostics
    assert seen == [["A", "B"], ["A", "B"]]


def test_a_class_that_does_not_end_where_it_seems_to_makes_the_module_read_whole(
    tmp_path: Path,
) -> None:
    theirs = HEAD + (
        '@dataclass\nclass A:\n    a: int\n\n@dataclass\nclass B:\n    """A text\n'
        'that begins a line."""\n    b: int\n'
    )
    assert universe(tmp_path, theirs) == {"A": ("a",), "B": ("b",)}
