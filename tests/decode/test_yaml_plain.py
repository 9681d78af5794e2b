"""What is read line by line is what the reader of all YAML makes of it; what is not plain is left to that one."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from validation_gen.decode.yaml_plain import read_plain
from validation_gen.decode.yaml_reader import read_yaml
from validation_gen.limits import Limits

PLAIN = """\
---
# A comment.
apiVersion: v1
kind: Pod
metadata:
  name: a
  labels: {}
  annotations:
    example.com/url: https://example.com:8443/x
spec:
  empty:
  containers:
  - name: a b
    image: "registry:5000/a"
    args:
      - --flag=1
      - '8080'
      - -1

    ports:
    - containerPort: 0x50
  -   name: b
      ready: yes
"""


def test_a_plain_manifest_is_read() -> None:
    assert read_plain(PLAIN, Limits()) is None  # `--flag` begins like a list.
    plain = PLAIN.replace("--flag=1", '"--flag=1"')
    assert read_plain(plain, Limits()) == {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": "a",
            "labels": {},
            "annotations": {"example.com/url": "https://example.com:8443/x"},
        },
        "spec": {
            "empty": None,
            "containers": [
                {
                    "name": "a b",
                    "image": "registry:5000/a",
                    "args": ["--flag=1", "8080", -1],
                    "ports": [{"containerPort": 80}],
                },
                {"name": "b", "ready": True},
            ],
        },
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "--- {}\n",
        "text\n",
        "a: b: c\n",
        "a: b\n  c: d\n",
        "a:\n    b: 1\n  c: 1\n",
        "a: 1\na: 2\n",
        "a: &x 1\n",
        "a: |\n  text\n",
        "a: [1, 2]\n",
        "a: x # comment\n",
        "a:\tb\n",
        "a: é\n",
        "a: .inf\n",
        "a: 'it''s'\n",
        'a: "\\n"\n',
        "on: 1\n",
        "1: 1\n",
        "<<: {}\n",
        "- - 1\n",
        "-\n",
        "a: 1\n- b\n",
        "a: 1\n---\nb: 1\n",
        "a: 1\n...\n",
        "a: 1\r\n",
    ],
)
def test_what_is_not_plain_or_not_right_is_left_to_the_other_reader(text: str) -> None:
    assert read_plain(text, Limits()) is None


@pytest.mark.parametrize(
    "limits", [Limits(max_depth=2), Limits(max_keys=4), Limits(max_values=16)]
)
def test_so_is_what_might_be_too_much(limits: Limits) -> None:
    text = "a:\n  b:\n    c: 1\n  d: 1\n"
    assert read_plain(text, limits) is None
    assert read_plain(text, Limits()) == {"a": {"b": {"c": 1}, "d": 1}}


KEYS = ("a", "b", "c", "y", "on", "a.b/c", "a-b", "1", "<<", "a b", "_x", "x:y", "~")
VALUES = (
    *("1", "x", "", "x y", "x  y ", "x: y", "x #c", "#c", "{}", "[]", "{a: 1}", "[1]", "- z"),
    *("'a'", '"b"', "'a''b'", '"a\\n"', "0x1f", "1e3", ".inf", "~", "null", "yes", "-1", "-x"),
    *("--x", "|", ">", "&a x", "*a", "!x", "a:", "a:b", "http://x:80/y", "12:30:45", "0o17"),
    *("010", "1_000", "+1", "=", "<", "a#b", "a,b", "%x", "@x", "? x", ":x", "'a' b", "é"),
    *("x\ty", "...", "---", "-", "(x)", "x'y", ".", "18446744073709551616", "1.0"),
)  # fmt: skip


@st.composite
def lines(draw: st.DrawFn) -> str:
    dash = draw(st.sampled_from(["", "", "- ", "-  ", "- - "]))
    key = draw(st.sampled_from(["", *(f"{key}:" for key in KEYS * 2)]))
    value = draw(st.sampled_from(VALUES))
    indent = " " * draw(st.integers(0, 6))
    return f"{indent}{dash}{key}{' ' if key and value else ''}{value}"


TEXTS = st.builds(
    lambda start, body, end: start + "\n".join(body) + end,
    st.sampled_from(["", "---\n"]),
    st.lists(st.one_of(lines(), st.sampled_from(["# c", "    # c", ""])), max_size=6),
    st.sampled_from(["\n", "", "\n\n"]),
)


@given(TEXTS)
@example("a:\n- b: 1\n  c:\n  - d\ne: 1\n")
@example("- a: 1\n  b:\n    c: 1\n- d\n")
def test_both_readers_agree(text: str) -> None:
    data = read_plain(text, Limits())
    if data is not None:
        (read,) = read_yaml(text, Limits())
        assert not read.repetitions
        assert repr(read.data) == repr(data)


JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text("ab c", max_size=4), st.sampled_from(VALUES)
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(KEYS), JSON, min_size=1), st.sampled_from([2, 4])
)
def test_they_agree_on_what_programs_write(data: Any, indent: int) -> None:
    text = yaml.safe_dump(data, sort_keys=False, indent=indent)
    plain = read_plain(text, Limits())
    if plain is not None:
        (read,) = read_yaml(text, Limits())
        assert repr(read.data) == repr(plain)
