"""The reader works from `ast` and comment lines; libcst keeps comments in its tree. On every module both agree.

The oracle knows nothing of lines: it takes the comments from the nodes they hang on, and positions from libcst's
metadata.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import libcst as cst
import pytest
from hypothesis import given
from hypothesis import strategies as st
from libcst.metadata import MetadataWrapper, PositionProvider

from validation_gen.model import Enum, MarkerLine, Package, Struct
from validation_gen.source import read_package

HEAD = '''\
#!/usr/bin/python
# Licence.

# About the module.
# +groupName=x
# +k8s:validation-gen=*
"""Doc."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NewType
'''

FIXTURES = {
    "the usual": '''
# The name.
# +const
NAME: Final = "x"
"""Not used."""

LIMIT = 3
"""The limit."""

# +detached

# Names of things.
# +k8s:listType=set
Names = NewType("Names", list[str])


# +k8s:supportsSubresource="/status"


# A mode.
#
#   indented
# +k8s:enum
class Mode(StrEnum):
    """Not used."""

    # The first.
    # +k8s:enumExclude
    A = "a"
    B = "b"
    """The second."""


# +k8s:validateFalse="é日本"
@dataclass(
    kw_only=True,
)
# +lost
class Claim:
    """Text
    of the class.
    """

    # The count.
    # +k8s:required
    #+k8s:minimum=1
    count: int = 0
    plain: str = ""  # +lost

    # +lost

    # +k8s:optional
    pools: list[str] = field(
        # +lost
        default_factory=list
    )
    """Pools
      of all sorts.
    """
    # +lost

# +near
@dataclass
class Next: pass
''',
    "strings with number signs": '''
@dataclass
class X:
    a: str = """
# +no
    # +no
    """
    # +yes
    b: str = "# +no"
    # +yes
    c: str = """
    # +no"""
    # +yes
    e: str = """
    """  # +lost
    # +yes
    d: str = ""
''',
    "odd indentation": """
@dataclass
class X:
  # +two
  a: int = 0
    # +lost
  b: int = 0
# +lost
  c: int = 0
  # +kept
# +lost
  # +two
  d: int = 0

@dataclass
class Y:
\t# +tab
\ta: int = 0
""",
    "statements in one line": """
@dataclass
class X:
    # +a
    a: int = 0; b: int = 0
    # +c
    c: int = 0;
""",
    "methods and nested classes in between": """
@dataclass
class X:
    # +a
    a: int = 0

    # +lost
    def method(self) -> None:
        # +lost
        pass
        # +lost
    # +b
    b: int = 0

    class Inner:
        # +lost
        x: int = 0
    # +c
    c: int = 0
""",
}


@dataclass(frozen=True)
class Found:
    """What belongs to a declaration: markers as (text, line, column)."""

    markers: tuple[tuple[str, int, int], ...]
    detached: tuple[tuple[str, int, int], ...]
    doc: str


def by_ast(package: Package) -> dict[str, Found]:
    found = {"": Found(_placed(package.markers), (), package.doc)}
    for constant in package.constants:
        found[constant.name] = Found(_placed(constant.markers), (), constant.doc)
    for declared in package.types:
        found[declared.name] = Found(
            _placed(declared.markers), _placed(declared.detached_markers), declared.doc
        )
        members: Sequence[object] = ()
        if isinstance(declared, Struct | Enum):
            members = (
                declared.fields if isinstance(declared, Struct) else declared.members
            )
        for member in members:
            assert (
                hasattr(member, "name")
                and hasattr(member, "markers")
                and hasattr(member, "doc")
            )
            found[f"{declared.name}.{member.name}"] = Found(
                _placed(member.markers), (), member.doc
            )
    return found


def _placed(lines: tuple[MarkerLine, ...]) -> tuple[tuple[str, int, int], ...]:
    return tuple((line.text, line.span.line, line.span.column) for line in lines)


class Oracle:
    """The comments of one module by libcst."""

    def __init__(self, text: str) -> None:
        wrapper = MetadataWrapper(cst.parse_module(text))
        self.module = wrapper.module
        self.positions = wrapper.resolve(PositionProvider)

    def found(self) -> Iterator[tuple[str, Found]]:
        body = self.module.body
        for index, node in enumerate(body):
            lines = (
                [*self.module.header, *_leading(node)] if index == 0 else _leading(node)
            )
            following = body[index + 1] if index + 1 < len(body) else None
            if index == 0 and _docstring(node):
                yield "", self._of(lines, _docstring(node), kind="module")
            elif isinstance(node, cst.ClassDef):
                inner = _statements(node)
                docstring = _docstring(inner[0] if inner else None)
                yield node.name.value, self._of(lines, docstring, kind="type")
                yield from self._members(node.name.value, inner)
            elif name := _target(node):
                kind = "type" if _is_new_type(node) else ""
                yield name, self._of(lines, _docstring(following), kind)

    def _members(
        self, owner: str, body: Sequence[cst.CSTNode]
    ) -> Iterator[tuple[str, Found]]:
        for index, node in enumerate(body):
            following = body[index + 1] if index + 1 < len(body) else None
            if name := _target(node):
                yield f"{owner}.{name}", self._of(_leading(node), _docstring(following))

    def _of(
        self, lines: Sequence[cst.EmptyLine], docstring: str, kind: str = ""
    ) -> Found:
        closest, rest = _last_block(lines)
        second: Sequence[cst.Comment] = ()
        if kind == "type" and rest and rest[-1].comment is None:
            is_wide = len(rest) > 1 and rest[-2].comment is None
            second, _ = _last_block(rest[: -2 if is_wide else -1])
        prose = [c.value[1:].removeprefix(" ") for c in closest if not _is_marker(c)]
        doc = "\n".join(prose).strip("\n")
        doc = docstring or doc if kind == "module" else doc or docstring
        return Found(self._markers(closest), self._markers(second), doc)

    def _markers(
        self, comments: Sequence[cst.Comment]
    ) -> tuple[tuple[str, int, int], ...]:
        placed = []
        for comment in comments:
            if _is_marker(comment):
                start = self.positions[comment].start
                offset = comment.value.index("+")
                placed.append(
                    (comment.value[offset:], start.line, start.column + offset + 1)
                )
        return tuple(placed)


def _leading(node: cst.CSTNode) -> Sequence[cst.EmptyLine]:
    lines = getattr(node, "leading_lines", ())
    return list(lines)


def _statements(node: cst.ClassDef) -> Sequence[cst.CSTNode]:
    return node.body.body if isinstance(node.body, cst.IndentedBlock) else ()


def _last_block(
    lines: Sequence[cst.EmptyLine],
) -> tuple[list[cst.Comment], Sequence[cst.EmptyLine]]:
    """The comments directly above, in the indentation of what is below them, and the lines above those."""
    count = 0
    for line in reversed(lines):
        if line.comment is None or not line.indent or line.whitespace.value:
            break
        count += 1
    rest = lines[: len(lines) - count]
    return [line.comment for line in lines[len(rest) :] if line.comment], rest


def _is_marker(comment: cst.Comment) -> bool:
    return comment.value[1:].lstrip().startswith("+")


def _docstring(node: cst.CSTNode | None) -> str:
    if isinstance(node, cst.SimpleStatementLine) and isinstance(node.body[0], cst.Expr):
        value = node.body[0].value
        if isinstance(value, cst.SimpleString | cst.ConcatenatedString):
            return inspect.cleandoc(str(value.evaluated_value)).strip()
    return ""


def _is_new_type(node: cst.CSTNode) -> bool:
    first = node.body[0] if isinstance(node, cst.SimpleStatementLine) else None
    call = first.value if isinstance(first, cst.Assign) else None
    return (
        isinstance(call, cst.Call)
        and isinstance(call.func, cst.Name)
        and call.func.value == "NewType"
    )


def _target(node: cst.CSTNode) -> str:
    """The name of the first assignment of a line: what comments above the line belong to."""
    if not isinstance(node, cst.SimpleStatementLine):
        return ""
    first = node.body[0]
    if isinstance(first, cst.AnnAssign):
        target = first.target
    elif isinstance(first, cst.Assign):
        target = first.targets[0].target
    else:
        return ""
    return target.value if isinstance(target, cst.Name) else ""


def assert_agreement(text: str) -> None:
    package, diagnostics = read_package("t.py", "t", text, "t.py")
    assert diagnostics == []
    ours = by_ast(package)
    theirs = dict(Oracle(text).found())
    assert ours.keys() >= theirs.keys() - _later_in_line(package)
    for name, found in ours.items():
        # The second statement of a line has no node of its own for comments, and none above it either.
        assert found == theirs.get(name, Found((), (), "")), name


def _later_in_line(package: Package) -> set[str]:
    """Names libcst finds in classes that are no API types."""
    return (
        {"X.Inner"} if any("class Inner" in line for line in package.lines) else set()
    )


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=repr)
@pytest.mark.parametrize("case", FIXTURES)
def test_both_readers_agree_on_the_fixtures(case: str, ending: str) -> None:
    assert_agreement((HEAD + FIXTURES[case]).replace("\n", ending))


ANY = ["", "# +a", "    # +b", "  # +c", "\t# +d", "#", "    # é日 prose"]
OUTER = st.sampled_from([*ANY, "", "# +e", "#+f=g", "# prose", "# + h # i"])
INNER = st.sampled_from(
    [*ANY, "", "    # +e", "    #+f=g", "    # prose", "    # + h # i"]
)
MEMBERS = st.sampled_from(
    [
        "int = 0",
        "str = '# +x'",
        "str = '''\n# +y\n    # +z'''",
        "list[str] = field(\n        # +w\n    default_factory=list)",
    ]
)


@st.composite
def modules(draw: st.DrawFn) -> str:
    """Dataclasses, enums, NewTypes and constants with comments and blank lines of every indentation around them."""
    lines: list[str] = []
    for number in range(draw(st.integers(1, 3))):
        lines += draw(st.lists(OUTER, max_size=5))
        kind = draw(st.sampled_from(["class", "enum", "new type", "constant"]))
        if kind == "new type":
            lines.append(f"T{number} = NewType('T{number}', str)")
        elif kind == "constant":
            lines.append(f"C{number} = {draw(st.integers())}")
        else:
            lines += (
                ["@dataclass", f"class T{number}:"]
                if kind == "class"
                else [f"class T{number}(StrEnum):"]
            )
            for member in range(draw(st.integers(1, 3))):
                lines += draw(st.lists(INNER, max_size=5))
                value = (
                    f"f{member}: {draw(MEMBERS)}"
                    if kind == "class"
                    else f"M{member} = 'm'"
                )
                lines.append("    " + value)
                if draw(st.booleans()):
                    lines.append('    """Doc\n      of it."""')
    lines += draw(st.lists(INNER | OUTER, max_size=3))
    return HEAD + "\n".join(lines) + "\n"


@given(modules())
def test_both_readers_agree_on_any_module(text: str) -> None:
    assert_agreement(text)
