"""Every limit of reading manifests: at it a document is read, one beyond it is not, and the configuration moves it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from validation_gen.cli import main
from validation_gen.decode import Document, DocumentError, Limits, documents
from validation_gen.limits import COUNTED, attribute

HEAD = {"apiVersion": "x.example.com/v1", "kind": "Thing"}
BLOCK = "apiVersion: x.example.com/v1\nkind: Thing\n"
FLOW = "{apiVersion: x.example.com/v1, kind: Thing, "


def flow(text: str) -> str:
    """YAML that is read by its events, not line by line."""
    return f"{FLOW}{text}}}\n"


def in_json(**more: object) -> str:
    return json.dumps(HEAD | more)


def padded(text: str, count: int) -> str:
    return text + " " * (count - len(text))


def nested(depth: int) -> object:
    return [nested(depth - 1)] if depth else 1


def lists(depth: int) -> str:
    return "[" * depth + "]" * depth


DOCUMENTS: dict[tuple[str, str], Callable[[int], str]] = {
    ("max-bytes", "a.yaml"): lambda n: BLOCK + "a: " + "x" * (n - len(BLOCK) - 4) + "\n",
    ("max-bytes", "b.yaml"): lambda n: padded(flow("a: 1").rstrip(), n),
    ("max-bytes", "a.json"): lambda n: padded(in_json(a=1), n),
    ("max-depth", "a.yaml"): lambda n: BLOCK + "a:\n".join(" " * k for k in range(n)) + "a: 1\n",
    ("max-depth", "b.yaml"): lambda n: flow(f"a: {lists(n - 1)}"),
    ("max-depth", "a.json"): lambda n: in_json(a=nested(n - 1)),
    ("max-keys", "a.yaml"): lambda n: BLOCK + "".join(f"k{k}: 1\n" for k in range(n - 2)),
    ("max-keys", "b.yaml"): lambda n: flow(", ".join(f"k{k}: 1" for k in range(n - 2))),
    ("max-keys", "a.json"): lambda n: in_json(**{f"k{k}": 1 for k in range(n - 2)}),
    # The object, two keys with their values, and the third key with its list are seven.
    ("max-values", "a.yaml"): lambda n: BLOCK + "a:\n" + "- 1\n" * (n - 7),
    ("max-values", "b.yaml"): lambda n: flow(f"a: [{', '.join('1' * (n - 7))}]"),
    ("max-values", "a.json"): lambda n: in_json(a=[1] * (n - 7)),
    ("max-alias-values", "a.yaml"): lambda n: BLOCK + "a: &a [" + ", ".join("1" * (n - 1)) + "]\nb: *a\n",
    ("max-alias-values", "b.yaml"): lambda n: BLOCK + "a: &a 1\nb: [" + ", ".join(["*a"] * n) + "]\n",
}  # fmt: skip
"""By limit and file: a document that takes just so much of what is limited."""

COST = 80

Case = pytest.mark.parametrize(
    ("key", "file"), DOCUMENTS, ids=["-".join(case) for case in DOCUMENTS]
)


def test_all_limits_are_here() -> None:
    names = {field.name for field in fields(Limits)}
    assert {attribute(key) for key in COUNTED} == names
    assert {key for key, _ in DOCUMENTS} == set(COUNTED)


@Case
def test_what_is_at_the_limit_is_read_and_what_is_beyond_is_not(
    key: str, file: str
) -> None:
    text = DOCUMENTS[key, file](COST).encode()
    (found,) = documents(text, file, Limits(**{attribute(key): COST}))
    assert isinstance(found, Document)
    (error,) = documents(text, file, Limits(**{attribute(key): COST - 1}))
    assert isinstance(error, DocumentError)
    assert (error.reason, error.limit) == ("limit", key)


@Case
def test_the_configuration_says_where_it_is_and_the_command_line_says_it_again(
    key: str,
    file: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(file).write_text(DOCUMENTS[key, file](COST))

    def ends(most: int, *arguments: str) -> tuple[int, str]:
        text = f"[tool.validation-gen.limits]\n{key} = {most}\n"
        Path("pyproject.toml").write_text(text)
        command = ["validate", file, "--ignore-unknown-kinds", "-q", *arguments]
        code = main.run(command)
        return code, capsys.readouterr().out

    assert ends(COST) == (0, "")
    code, said = ends(COST - 1)
    assert code == 1
    assert said.startswith(f"{file}:")
    assert str(COST - 1) in said
    assert f"`--{key} N`, or `{key} = N` in [tool.validation-gen.limits]" in said
    assert len(said.splitlines()) == 1
    assert ends(COST - 1, f"--{key}", str(COST)) == (0, "")
    assert ends(COST, f"--{key}", str(COST - 1))[0] == 1


def test_documents_around_it_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.yaml"
    whole = BLOCK + "a: 1\n"
    file.write_text(
        "---\n".join([whole, BLOCK + "a: " + lists(600) + "\n", whole, "a: ["])
    )
    assert main.run(["validate", str(file), "--ignore-unknown-kinds"]) == 1
    said = capsys.readouterr().out
    assert "a.yaml:7:503: exceeded max depth of 500; `--max-depth N`" in said
    assert said.endswith("2 errors in 2 objects, 2 of unknown kinds skipped\n")
