"""Given a module: these markers and this text belong to that declaration, and those markers to nothing."""

from __future__ import annotations

import textwrap

import pytest

from validation_gen.model import Enum, Package, Struct
from validation_gen.source import read_package

IMPORTS = """\
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NewType
"""


def read(body: str, head: str = IMPORTS) -> Package:
    text = head + textwrap.dedent(body)
    package, diagnostics = read_package("t.py", "t", text, "t.py")
    assert diagnostics == []
    return package


def texts(lines: object) -> list[str]:
    assert isinstance(lines, tuple)
    return [line.text for line in lines]


# A field `f` is what the comments belong to: body of the class, markers, doc, strays.
FIELDS = {
    "a block directly above": (
        """
        # The size.
        # +k8s:required
        # +k8s:minimum=1
        f: int = 0
        """,
        ["+k8s:required", "+k8s:minimum=1"],
        "The size.",
        [],
    ),
    "paragraphs are kept, tool remarks and outer blank lines are not": (
        """
        #
        # One
        # more.
        #
        #   - indented
        # +k8s:optional
        # noqa: E501
        # fmt: off
        # type: ignore
        #
        f: int = 0
        """,
        ["+k8s:optional"],
        "One\nmore.\n\n  - indented",
        [],
    ),
    "no blank behind the number sign, several, or a tab": (
        "#Doc\n#+a\n#   +b = c\n#\t+d\nf: int = 0\n",
        ["+a", "+b = c", "+d"],
        "Doc",
        [],
    ),
    "markers end where the line does, without blanks": (
        "# +a=`x`  # why \t\nf: int = 0\n",
        ["+a=`x`  # why"],
        "",
        [],
    ),
    "names need not follow the grammar": (
        "# +protobuf.options.(x)=false\n# +-----+\n# + prose\nf: int = 0\n",
        ["+protobuf.options.(x)=false", "+-----+", "+ prose"],
        "",
        [],
    ),
    "a blank line cuts the block off": (
        "# +a\n\nf: int = 0\n",
        [],
        "",
        ["+a"],
    ),
    "only the block below the blank line counts": (
        "# +a\n\n# +b\nf: int = 0\n",
        ["+b"],
        "",
        ["+a"],
    ),
    "an attribute docstring": (
        '# +a\nf: int = 0\n"""The\n    size.\n"""\n',
        ["+a"],
        "The\nsize.",
        [],
    ),
    "prose above wins over an attribute docstring": (
        '# Above.\nf: int = 0\n"""Below."""\n',
        [],
        "Above.",
        [],
    ),
    "a marker behind the code is not read": (
        "f: int = 0  # +a\n",
        [],
        "",
        ["+a"],
    ),
    "a marker in another indentation is not read": (
        "g: int = 0\n  # +a\nf: int = 0\n",
        [],
        "",
        ["+a"],
    ),
    "a marker below the last field is not read": (
        "f: int = 0\n# +a\n",
        [],
        "",
        ["+a"],
    ),
    "a marker above a method is not read": (
        "f: int = 0\n# +a\ndef method(self) -> None: ...\n",
        [],
        "",
        ["+a"],
    ),
    "text in a string is no comment": (
        'f: str = """\n# +a\n"""\n',
        [],
        "",
        [],
    ),
    "text in a string above is no comment either": (
        '"""\n# +a"""\nf: str = ""\n',
        [],
        "",
        [],
    ),
    "text that looks like a comment in a one-line string is none": (
        'f: str = "# +a"  # b\n',
        [],
        "",
        [],
    ),
    "a comment behind such a string is one": (
        'f: str = "# +a"  # +b\n',
        [],
        "",
        ["+b"],
    ),
    "prose with a plus is no marker": (
        "# one + two\n# C++ # +x\nf: int = 0\n",
        [],
        "one + two\nC++ # +x",
        [],
    ),
    "form feeds and vertical tabs end no line": (
        "# a\x0c+b\x0b+c\n# +d\nf: int = 0\n",
        ["+d"],
        "a\x0c+b\x0b+c",
        [],
    ),
    "other separators end no line": (
        "# a\x1c\x85\u2028# +b\n# +d\nf: int = 0\n",
        ["+d"],
        "a\x1c\x85\u2028# +b",
        [],
    ),
}


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("case", FIELDS)
def test_comments_above_a_field(case: str, ending: str) -> None:
    body, markers, doc, strays = FIELDS[case]
    lines = textwrap.dedent(body).strip("\n").split("\n")
    inner = "\n".join(f"    {line}" if line else "" for line in lines)
    text = f"{IMPORTS}@dataclass\nclass X:\n    e: int = 0\n{inner}\n"
    package, diagnostics = read_package("t.py", "t", text.replace("\n", ending), "t.py")
    struct = package.types[0]
    assert isinstance(struct, Struct) and diagnostics == []
    field = next(f for f in struct.fields if f.name == "f")
    assert texts(field.markers) == markers
    assert field.doc == doc
    assert texts(package.stray_markers) == strays
    lines = text.split("\n")
    for line in (*field.markers, *package.stray_markers):
        span = line.span
        assert lines[span.line - 1][span.column - 1 : span.end_column - 1] == line.text


# Comments, a declaration, then its markers, detached markers, doc and the module's strays.
TYPES = {
    "above the decorator": (
        """
        # Doc.
        # +a
        @dataclass
        class X:
            pass
        """,
        (["+a"], [], "Doc.", []),
    ),
    "between decorator and class nothing is read": (
        """
        @dataclass
        # +a
        class X:
            pass
        """,
        ([], [], "", ["+a"]),
    ),
    "a block one blank line above the block": (
        """
        # Prose of it is no doc.
        # +detached

        # Doc.
        # +a
        @dataclass
        class X:
            pass
        """,
        (["+a"], ["+detached"], "Doc.", []),
    ),
    "a block one blank line above the declaration": (
        """
        # +detached

        @dataclass
        class X:
            pass
        """,
        ([], ["+detached"], "", []),
    ),
    "two blank lines, as black puts them above classes": (
        """
        # +detached


        # +a
        @dataclass
        class X:
            pass
        """,
        (["+a"], ["+detached"], "", []),
    ),
    "two blank lines above the declaration": (
        """
        # +detached


        @dataclass
        class X:
            pass
        """,
        ([], ["+detached"], "", []),
    ),
    "three blank lines are too many": (
        """
        # +far



        # +a
        @dataclass
        class X:
            pass
        """,
        (["+a"], [], "", ["+far"]),
    ),
    "the third block is too far": (
        """
        # +far

        # +detached

        # +a
        @dataclass
        class X:
            pass
        """,
        (["+a"], ["+detached"], "", ["+far"]),
    ),
    "a class docstring": (
        '''
        # +a
        @dataclass
        class X:
            """Doc of
            the class.
            """
        ''',
        (["+a"], [], "Doc of\nthe class.", []),
    ),
    "an enum": (
        """
        # +detached

        # Doc.
        # +a
        class X(StrEnum):
            A = "a"
        """,
        (["+a"], ["+detached"], "Doc.", []),
    ),
    "a NewType": (
        """
        # +detached

        # +a
        X = NewType("X", str)
        '''Doc.'''
        """,
        (["+a"], ["+detached"], "Doc.", []),
    ),
    "comments at the end of the class before belong to that class": (
        """
        @dataclass
        class W:
            e: int
            # +lost
        @dataclass
        class X:
            pass
        """,
        ([], [], "", ["+lost"]),
    ),
    "a class without decorator is no API type": (
        """
        # +a
        class W:
            # +b
            e: int

        @dataclass
        class X:
            pass
        """,
        ([], [], "", ["+a", "+b"]),
    ),
}


@pytest.mark.parametrize("case", TYPES)
def test_comments_above_a_type(case: str) -> None:
    body, (markers, detached, doc, strays) = TYPES[case]
    package = read(body)
    declared = package.type_named("X")
    assert declared is not None
    assert texts(declared.markers) == markers
    assert texts(declared.detached_markers) == detached
    assert declared.doc == doc
    assert texts(package.stray_markers) == strays


# A module, its markers, doc and strays.
MODULES = {
    "above the docstring": (
        '# +a\n# +b\n"""Doc.\n\nMore.\n"""\n',
        ["+a", "+b"],
        "Doc.\n\nMore.",
        [],
    ),
    "below a licence": (
        '#!/usr/bin/python\n# Licence.\n\n# +a\n"""Doc."""\n',
        ["+a"],
        "Doc.",
        [],
    ),
    "a blank line above the docstring is too much": (
        '# +a\n\n"""Doc."""\n',
        [],
        "Doc.",
        ["+a"],
    ),
    "below the docstring nothing is read": (
        '"""Doc."""\n\n# +a\n\nimport os\n',
        [],
        "Doc.",
        ["+a"],
    ),
    "without docstring the first block": (
        "# Prose.\n# +a\n\nimport os\n",
        ["+a"],
        "Prose.",
        [],
    ),
    "without docstring the first block with a marker": (
        "# Licence.\n\n# +a\nimport os\n# +b\n",
        ["+a"],
        "",
        ["+b"],
    ),
    "without docstring above an import": ("# +a\nimport os\n", ["+a"], "", []),
    "a file of comments": ("# +a", ["+a"], "", []),
    "encoding and interpreter lines are no doc": (
        "#!/usr/bin/python\n# -*- coding: utf-8 -*-\n# +a\nimport os\n",
        ["+a"],
        "",
        [],
    ),
    "an empty file": ("", [], "", []),
}


@pytest.mark.parametrize("case", MODULES)
def test_comments_of_the_module(case: str) -> None:
    text, markers, doc, strays = MODULES[case]
    package = read("", head=text)
    assert texts(package.markers) == markers
    assert package.doc == doc
    assert texts(package.stray_markers) == strays


def test_a_block_above_a_first_declaration_is_the_declaration_s() -> None:
    package = read("", head="# +a\nLIMIT = 3\n")
    assert package.markers == ()
    assert texts(package.constants[0].markers) == ["+a"]


def test_enum_members_and_constants_have_markers_and_docs() -> None:
    body = """
        # The name.
        # +c
        NAME: Final = "x"

        class Mode(StrEnum):
            # First.
            # +k8s:enumExclude
            A = "a"
            B = "b"
            '''Second.'''
        """
    package = read(body)
    mode = package.type_named("Mode")
    assert isinstance(mode, Enum)
    a, b = mode.members
    assert (texts(a.markers), a.doc) == (["+k8s:enumExclude"], "First.")
    assert (texts(b.markers), b.doc) == ([], "Second.")
    name = package.constants[0]
    assert (texts(name.markers), name.doc) == (["+c"], "The name.")
