"""Whatever text markers, comments and values have: the code generated from them differs in its literals alone."""

from __future__ import annotations

import ast
import tokenize
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compiled import compile_text
from tests.hostile.texts import HARMLESS, TEXTS, harmless_like, module


class Blank(ast.NodeTransformer):
    """Makes every text the empty one."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def shape(code: str) -> str:
    """The code without its texts."""
    return ast.dump(Blank().visit(ast.parse(code)), indent=1)


def literals(code: str) -> set[str]:
    nodes = ast.walk(ast.parse(code))
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}  # fmt: skip


def generated(directory: Path, text: str) -> str:
    result = compile_text(directory, {"types.py": module(text)})
    assert result.diagnostics == ()
    (output,) = result.outputs
    return output.text


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The code for the types with harmless texts."""
    return {
        text: generated(tmp_path_factory.mktemp("harmless"), text) for text in HARMLESS
    }


@pytest.mark.parametrize("text", HARMLESS)
def test_texts_reach_the_code(harmless: dict[str, str], text: str) -> None:
    """Or else the other tests here would prove nothing."""
    nodes = ast.walk(ast.parse(harmless[text]))
    values = [node.value for node in nodes if isinstance(node, ast.Constant)]
    assert sum(text in str(value) for value in values) > 20
    other = harmless[text].replace("if ", "if not ", 1)
    assert shape(other) != shape(harmless[text])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_code_is_the_same_but_for_its_literals(
    text: str, harmless: dict[str, str], tmp_path: Path
) -> None:
    code = generated(tmp_path, text)
    assert shape(code) == shape(harmless[harmless_like(text)])
    assert text in literals(code)
    # No line is ended, hidden or turned around by a character that editors obey and Python does not.
    assert code.replace("\n", "").isprintable()
    assert tokenize.detect_encoding(BytesIO(code.encode()).readline)[0] == "utf-8"


# "/" is the one text that means something where it stands: as a subresource it is the object itself.
@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(
        lambda text: text != "/"
    )
)
@settings(max_examples=25)
def test_so_it_is_with_any_text(
    tmp_path_factory: pytest.TempPathFactory, harmless: dict[str, str], text: str
) -> None:
    code = generated(tmp_path_factory.mktemp("any"), text)
    assert shape(code) == shape(harmless[harmless_like(text)])
