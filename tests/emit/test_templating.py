"""Templates are found and may be overridden; nothing a user wrote gets out of its literal or comment."""

from __future__ import annotations

import ast
import tokenize
from io import BytesIO
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from hypothesis import example, given
from hypothesis import strategies as st

from validation_gen.emit import templating
from validation_gen.emit.jinja import jinja_environment
from validation_gen.printable import is_printable

MODE = Mode(target_versions={TargetVersion.PY311})
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("'\"\\\n#{}")))
JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXTS
    ),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(TEXTS, inner)),
    max_leaves=5,
)


@given(TEXTS)
@example('\'\'"""')
@example('"""')
@example("\\'")
@example("\u202e\u2028\x00\x0c\ud800")
def test_a_string_literal_is_the_string_and_as_black_writes_it(text: str) -> None:
    literal = templating.py(text)
    assert ast.literal_eval(literal) == text
    assert '"""' not in literal
    assert is_printable(literal)
    assert (
        black.format_str(f"x = {literal}", mode=Mode(line_length=10**6))
        == f"x = {literal}\n"
    )


@given(JSON)
def test_a_literal_of_json_data_evaluates_to_the_data(data: object) -> None:
    assert eval(templating.py(data)) == data


@pytest.mark.parametrize(
    ("data", "literal"),
    [
        ((), "()"),
        (("a",), '("a",)'),
        ((1, None), "(1, None)"),
        ({"a": [True, -1, 1.5]}, '{"a": [True, -1, 1.5]}'),
        (float("inf"), 'float("inf")'),
    ],
)
def test_literals(data: object, literal: str) -> None:
    assert templating.py(data) == literal


def test_there_is_no_literal_for_an_object() -> None:
    with pytest.raises(TypeError, match="no literal for object"):
        templating.py(object())


@given(TEXTS)
def test_a_comment_stays_one_comment(text: str) -> None:
    source = f"# {templating.comment(text)}\nx = 1\n".encode()
    tokens = [t.type for t in tokenize.tokenize(BytesIO(source).readline)]
    assert tokens.count(tokenize.COMMENT) == 1
    assert tokens.count(tokenize.NAME) == 1
    assert len(source.decode().splitlines()) == 2


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("+k8s:required", "+k8s:required", id="a marker"),
        pytest.param(
            '+k8s:item(type: "a")=+x',
            '+k8s:item(type: "a")=+x',
            id="an argument named type",
        ),
        pytest.param(
            "a\nb\rc\x0cd\x00", "a\\nb\\rc\\x0cd\\x00", id="control characters"
        ),
        pytest.param("a\u2028b\x85c", "a\\u2028b\\x85c", id="line separators"),
        pytest.param("a\u202eb\u2066", "a\\u202eb\\u2066", id="bidirectional controls"),
        pytest.param("fmt: off", "\\x66mt: off", id="a formatter's switch"),
        pytest.param(
            "+a # fmt: skip", "+a # \\x66mt: skip", id="a switch behind a comment"
        ),
        pytest.param("type: ignore", "\\x74ype: ignore", id="a type checker's switch"),
        pytest.param("NOQA", "\\x4eOQA", id="a linter's switch"),
        pytest.param("text \t", "text", id="trailing space"),
    ],
)
def test_what_a_comment_shows(text: str, shown: str) -> None:
    assert templating.comment(text) == shown


def test_an_undefined_name_in_a_template_is_an_error() -> None:
    env = jinja_environment()
    with pytest.raises(Exception, match="'nothing' is undefined"):
        env.from_string("{{ nothing }}").render()


def test_a_users_template_goes_before_the_built_in_one_and_the_rest_stay(
    tmp_path: Path,
) -> None:
    (tmp_path / "codec").mkdir()
    (tmp_path / "codec" / "decode.jinja").write_text("mine\n")
    env = templating.environment(tmp_path)
    assert env.get_template("codec/decode.jinja").render() == "mine\n"
    assert env.get_template("codec/read.jinja")


def test_indented_moves_all_but_empty_lines() -> None:
    assert templating.indented("a\n\nb\n", 4) == "    a\n\n    b\n"
