"""Whatever text markers, comments and values have: in exported schemas it is the text of strings, and nothing else."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.hostile.texts import HARMLESS, TEXTS, harmless_like, module
from validation_gen.cli import main
from validation_gen.printable import is_printable

DATACLASS = "@dataclass(kw_only=True, slots=True)\n"
TYPE_META = f"""

{DATACLASS}class TypeMeta:
    # +k8s:optional
    api_version: str = ""
    # +k8s:optional
    kind: str = ""
"""

PROSE = frozenset({"description", "enumDescriptions"})
"""Words whose values are there only where there is something to say."""


def resource(text: str) -> str:
    """The module of all texts with a kind in it that can be a custom resource."""
    made = module(text)
    head, mark, rest = made.rpartition(f"{DATACLASS}class Whole:\n")
    assert mark
    imports = "from validation_gen.apitypes"
    meta = "from kubernetes_api.meta.v1.types import ObjectMeta\n"
    return (
        head.replace(imports, meta + imports)
        + f"{DATACLASS}class Whole(TypeMeta):\n"
        + "    metadata: ObjectMeta = field(default_factory=ObjectMeta)\n"
        + rest
        + TYPE_META
    )


def exported(directory: Path, text: str) -> dict[str, Any]:
    """Every file that is exported, parsed. Files are read as strictly as their readers do."""
    directory.mkdir(exist_ok=True)
    (directory / "__init__.py").touch()
    (directory / "types.py").write_text(resource(text), encoding="utf-8")
    for command in ("openapi", "jsonschema", "crd"):
        out = directory / "out" / command
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = main.run([command, str(directory / "types.py"), "-o", str(out)])
        assert code == 0, said.getvalue()
    found = {}
    for path in sorted((directory / "out").rglob("*")):
        if path.is_dir():
            continue
        written = path.read_bytes().decode("utf-8")
        assert is_printable(written.replace("\n", ""))
        parse = json.loads if path.suffix == ".json" else yaml.safe_load
        found[path.relative_to(directory).as_posix()] = parse(written)
    assert len(found) > 4
    return found


def shape(value: Any, without: frozenset[str] = PROSE) -> Any:
    """What is left without texts and prose."""
    if isinstance(value, dict):
        return {k: shape(v, without) for k, v in value.items() if k not in without}
    if isinstance(value, list):
        return [shape(item, without) for item in value]
    return "" if isinstance(value, str) else value


def strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {found for each in value.values() for found in strings(each)}
    if isinstance(value, list):
        return {found for each in value for found in strings(each)}
    return {value} if isinstance(value, str) else set()


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    return {t: exported(tmp_path_factory.mktemp("harmless"), t) for t in HARMLESS}


def test_texts_reach_the_schemas(harmless: dict[str, dict[str, Any]]) -> None:
    for text, files in harmless.items():
        for name, document in files.items():
            if not name.endswith(("index.json", "all.json")):
                assert any(text in found for found in strings(document)), name


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_schemas_are_the_same_but_for_their_texts(
    text: str, harmless: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    files = exported(tmp_path, text)
    other = harmless[harmless_like(text)]
    assert files.keys() == other.keys()
    # Of a rule that compares with a long text an API server says that it costs too much; it is left out.
    rules = {"x-kubernetes-validations"} if len(text) > 1_000 else set()
    for name, document in files.items():
        assert shape(document, PROSE | rules) == shape(other[name], PROSE | rules), name
    assert text in {found for document in files.values() for found in strings(document)}
