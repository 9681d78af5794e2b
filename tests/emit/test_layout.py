"""Lines that are too long come out as black itself breaks them."""

from __future__ import annotations

from collections.abc import Callable

import black
import pytest
from black.mode import Mode, TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st

from validation_gen.emit import layout
from validation_gen.emit.breaking import INDENT

MODE = Mode(target_versions={TargetVersion.PY311})


def blackened(text: str) -> str:
    """What black makes of statements that stand at some indentation."""
    depth = (len(text) - len(text.lstrip(" "))) // INDENT
    outer = "".join(f"{' ' * INDENT * level}if True:\n" for level in range(depth))
    body = f"\n{' ' * INDENT * (depth + 1)}pass" if text.endswith(":") else ""
    lines = black.format_str(f"{outer}{text}{body}\n", mode=MODE).splitlines()
    return "\n".join(lines[depth:-1] if body else lines[depth:]).lstrip("\n")


NAME_LENGTHS = st.integers(1, 45)


class Source:
    """Random Python of the kinds that generated code is made of."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def one(self, *texts: str) -> str:
        return self.draw(st.sampled_from(texts))

    def chance(self, percent: int) -> bool:
        return self.draw(st.integers(0, 99)) < percent

    def several(self, make: Callable[[int], str], depth: int, most: int = 4) -> str:
        count = self.draw(st.integers(1, most))
        return ", ".join(make(depth) for _ in range(count))

    def name(self, depth: int = 0) -> str:
        return self.one(*"abcdefgh") * self.draw(NAME_LENGTHS)

    def string(self, depth: int = 0) -> str:
        return f'"{self.name()}"'

    def leaf(self) -> str:
        kinds = (self.name, self.name, self.string, self.attribute, self.constant)
        return self.draw(st.sampled_from(kinds))()

    def attribute(self) -> str:
        return f"{self.name()}.{self.name()}"

    def constant(self) -> str:
        return self.one("None", "-1", "1.5", "[]", "{}")

    def expression(self, depth: int = 3) -> str:
        if depth == 0 or self.chance(40):
            return self.leaf()
        one, inner = self.expression, depth - 1
        match self.draw(st.integers(0, 11)):
            case 0 | 1:
                return f"{self.one(self.name(), self.attribute())}({self.several(self.argument, inner)})"
            case 2:
                return f"[{self.several(one, inner)}]"
            case 3:
                return f"{{{self.several(self.string, inner)}}}"
            case 4:
                return f"({one(inner)}, {one(inner)})"
            case 5:
                return f"{{{self.several(self.entry, inner)}}}"
            case 6:
                return f"[{one(inner)} for {self.name()} in {self.leaf()}]"
            case 7:
                return f"[{one(inner)} for i, {self.name()} in f({one(inner)}) if {self.leaf()}]"
            case 8:
                return f"{self.name()}()"
            case 9:
                return f"{self.name()}({one(inner)}).{self.name()}({self.leaf()}).{self.name()}()"
            case 10:
                return f"f({one(inner)}, key=lambda a, b: {one(inner)})"
        return f"{self.name()}[{self.leaf()}]"

    def entry(self, depth: int) -> str:
        return f"{self.string()}: {self.expression(depth)}"

    def argument(self, depth: int) -> str:
        keyword = f"{self.name()}=" if self.chance(20) else ""
        return keyword + (
            self.ternary(depth) if self.chance(20) else self.expression(depth)
        )

    def ternary(self, depth: int) -> str:
        return f"{self.expression(depth)} if {self.comparison(depth)} else {self.expression(depth)}"

    def comparison(self, depth: int = 2) -> str:
        match self.draw(st.integers(0, 2)):
            case 0:
                return self.expression(depth)
            case 1:
                return f"not {self.expression(depth)}"
        operator = self.one("==", "is not", "in", "not in", "<=", "<", "is")
        return f"{self.expression(depth)} {operator} {self.expression(depth)}"

    def condition(self) -> str:
        operator = self.one(" and ", " or ")
        parts = [self.comparison() for _ in range(self.draw(st.integers(1, 4)))]
        if len(parts) > 2 and self.chance(30):
            parts[0] = f"({self.comparison()} or {self.comparison()})"
            operator = " and "
        return operator.join(parts)

    def value(self) -> str:
        match self.draw(st.integers(0, 5)):
            case 0:
                return self.condition()
            case 1:
                return self.ternary(2)
            case 2:
                return f"{self.leaf()}, {self.leaf()}"
        return self.expression()

    def target(self) -> str:
        name = self.name()
        return self.one(
            name, self.attribute(), f"{name}[{self.string()}]", f"x, {name}"
        )

    def annotation(self) -> str:
        name, other = self.name(), self.name()
        return self.one(
            name,
            f"list[{name}]",
            f"dict[str, {name}]",
            f"{name} | {other}",
            f"tuple[{name}, x] | None",
        )

    def parameter(self, depth: int) -> str:
        default = f" = {self.leaf()}" if self.chance(30) else ""
        return (
            f"{self.name()}: {self.annotation()}{default}"
            if self.chance(90)
            else self.name()
        )

    def parameters(self) -> str:
        return self.one("", "*, ", "self, *, ", "self, ") + self.several(
            self.parameter, 0
        )

    def statement(self) -> str:
        match self.draw(st.integers(0, 8)):
            case 0:
                return f"{self.attribute()}({self.several(self.argument, 2)})"
            case 1:
                return f"{self.name()}: {self.annotation()} = {self.expression()}"
            case 2:
                return f"{self.name()} += {self.expression()}"
            case 3:
                return f"return {self.value()}"
            case 4:
                return f"{self.one('if', 'while')} {self.condition()}:"
            case 5:
                return f"for {self.one('', 'i, ')}{self.name()} in {self.expression()}:"
            case 6:
                return f"def {self.name()}({self.parameters()}) -> {self.annotation()}:"
        return f"{self.target()} = {self.value()}"


@st.composite
def statements(draw: st.DrawFn) -> str:
    return Source(draw).statement()


@settings(max_examples=400, deadline=None, derandomize=True)
@given(statements(), st.integers(0, 4))
def test_any_statement_breaks_as_black_breaks_it(statement: str, depth: int) -> None:
    text = " " * INDENT * depth + statement
    assert layout.break_lines(text) == blackened(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"if {'x' * 50} is not None and y < len({'z' * 50}):", id="condition"
        ),
        pytest.param(
            f"if {'x' * 30} and not (a or b and {'y' * 30}) or {'z' * 30}:",
            id="operators",
        ),
        pytest.param(
            f"while {'x' * 50} == ' and ' and f(a and b, {'y' * 50}) and z:".replace(
                "'", '"'
            ),
            id="operators inside",
        ),
        pytest.param(
            f"    obj.{'a' * 60} = read_{'b' * 30}(v, problems)", id="bracketed value"
        ),
        pytest.param(
            f"f({'a' * 50}, None if old is None else old.{'b' * 60})",
            id="ternary argument",
        ),
        pytest.param(
            f"    data[{'k' * 50!r}] = f(1)[0](2, {'c' * 30})".replace("'", '"'),
            id="trailers",
        ),
        pytest.param(
            f"    obj.a = read(v, {'b' * 60}, reuse and part(reuse[0].c, reuse[1]), d)",
            id="operands as an argument",
        ),
        pytest.param(
            f"obj.a = read(v, reuse and not part({'b' * 60}, {'c' * 30}) or {'d' * 40})",
            id="operands as the last argument, in brackets too long",
        ),
        pytest.param(
            f'data["a"] = {{k: f(x) for k, x in {"b" * 70}.items()}}',
            id="comprehension in an item",
        ),
        pytest.param(
            f"{'A' * 30}: Final[dict[str, B]] = {{m.value: m for m in {'c' * 30}}}",
            id="annotated comprehension",
        ),
        pytest.param(
            f"{'A' * 30}: Final[frozenset[str]] = frozenset(map({'B' * 20}, C))",
            id="annotated call",
        ),
        pytest.param(
            f"if old is None or (a is not b and {'c' * 40} and not same({'d' * 40}, b)):",
            id="two operands, the last in brackets",
        ),
        *(
            pytest.param(
                f"{' ' * 4 * depth}{word} {'a' * length} or ({'b' * 30} and {'c' * 30}):",
                id=f"two operands, {depth} {word} {length}",
            )
            for depth in (0, 3)
            for word in ("if", "while")
            for length in range(74 - 4 * depth, 86 - 4 * depth)
        ),
        pytest.param(
            f"if a({'b' * 40}) and {'c' * 50}[0]:", id="two operands, the last an index"
        ),
        pytest.param(
            f"if (a or {'b' * 40}) and not f({'c' * 50}, d):", id="brackets first"
        ),
        pytest.param(
            f"{'a' * 40}_was = None if old is None else old.{'a' * 40}", id="ternary"
        ),
        pytest.param(
            f"for i, {'a' * 30} in changed({'b' * 40}, {'c' * 40} or ()):", id="loop"
        ),
        pytest.param(f"x = {'a' * 100}", id="unbreakable"),
        pytest.param(f'f("{"数" * 45}", 1)', id="wide characters"),
        pytest.param(f'f("{"é" * 78}", 1)', id="narrow characters"),
    ],
)
def test_a_long_line_breaks_as_black_breaks_it(text: str) -> None:
    assert layout.break_lines(text) == blackened(text)


def test_only_long_lines_of_a_text_change_and_comments_never_do() -> None:
    comment = "# " + "a" * 100
    text = f"x = 1\n{comment}\nf({'a' * 50}, {'b' * 50})\n"
    assert (
        layout.break_lines(text)
        == f"x = 1\n{comment}\nf(\n    {'a' * 50},\n    {'b' * 50},\n)\n"
    )


def test_docstrings_stay_as_they_are() -> None:
    text = f'def f() -> None:\n    """{"a " * 60}\n\n    {"b " * 60}\n    """\n'
    assert layout.break_lines(text) == text


def test_what_is_no_statement_is_refused() -> None:
    with pytest.raises(ValueError, match="no line of Python"):
        layout.break_lines(f"f({'a' * 90}, $)")
