"""`validation-gen openapi`: the documents, their index, and what the command says."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, validate
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from tests.schema.samples import PREFIX, fields, write_module
from tests.schema.test_differential import ACCEPTED
from tests.tags.cases import TAGS
from validation_gen.cli import main

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "generated" / "kubernetes_api"
TYPES = fields(
    "# How many.\n# +k8s:optional\n# +k8s:minimum=1\nf: Int32 = 0\n"
    "# +k8s:eachKey=+k8s:format=k8s-short-name\ng: dict[str, str] = field(default_factory=dict)\n"
    '# +k8s:immutable\nh: str = ""'
)
DOCUMENT = "openapi/v3/apis__demo.example.com__v1_openapi.json"


@pytest.fixture
def types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_module(tmp_path, TYPES)


def run(*arguments: str | Path) -> int:
    return main.run(["openapi", *map(str, arguments)])


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_document_and_an_index(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(types, "-o", "out") == 0
    assert capsys.readouterr().out == "2 files written\n"
    document = load(Path("out", DOCUMENT))
    assert document["openapi"] == "3.0.0"
    assert document["info"] == {"title": "apis/demo.example.com/v1", "version": "v1"}
    assert sorted(document["components"]["schemas"]) == [
        f"{PREFIX}Example",
        f"{PREFIX}Inner",
    ]
    made = document["components"]["schemas"][f"{PREFIX}Example"]["properties"]["f"]
    assert made == {
        "anyOf": [{"enum": [0]}, {"minimum": 1}],
        "description": "How many.",
        "format": "int32",
        "type": "integer",
    }
    digest = hashlib.sha512(Path("out", DOCUMENT).read_bytes()).hexdigest().upper()
    assert load(Path("out/openapi/v3/index.json")) == {
        "paths": {
            "apis/demo.example.com/v1": {
                "serverRelativeURL": f"/{DOCUMENT}?hash={digest}"
            }
        }
    }


def test_a_second_run_changes_nothing(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(types, "-o", "out", "-q") == 0
    os.utime(Path("out", DOCUMENT), ns=(1, 1))
    assert run(types, "-o", "out") == 0
    assert capsys.readouterr().out == "2 files unchanged\n"
    assert Path("out", DOCUMENT).stat().st_mtime_ns == 1


def test_the_same_bytes_whatever_the_hash_seed_and_directory(
    types: Path, tmp_path: Path
) -> None:
    texts = set()
    for seed in ("1", "2"):
        into = tmp_path / f"out{seed}"
        subprocess.run(
            [sys.executable, "-m", "validation_gen", "openapi", types, "-o", into],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            cwd=tmp_path if seed == "1" else ROOT,
            check=True,
            capture_output=True,
        )
        texts.add(
            tuple(
                (into / name).read_bytes()
                for name in (DOCUMENT, "openapi/v3/index.json")
            )
        )
    assert len(texts) == 1


def test_references_keep_what_stands_beside_them(types: Path) -> None:
    types.write_text(
        types.read_text() + "    # The inner one.\n    i: Inner | None = None\n"
    )
    for version, expected in (
        ("3.0", {"allOf": [{"$ref": f"#/components/schemas/{PREFIX}Inner"}]}),
        ("3.1", {"$ref": f"#/components/schemas/{PREFIX}Inner"}),
    ):
        assert run(types, "-o", version, "--openapi", version) == 0
        schemas = load(Path(version, DOCUMENT))["components"]["schemas"]
        made = schemas[f"{PREFIX}Example"]["properties"]["i"]
        assert made == {"description": "The inner one.", **expected}


def test_a_module_without_a_group_goes_by_its_name(types: Path) -> None:
    text = types.read_text().replace("# +groupName=demo.example.com\n", "")
    types.write_text(text, encoding="utf-8")
    assert run(types, "-o", "out") == 0
    document = load(Path("out/openapi/v3/sample_api.v1_openapi.json"))
    assert "sample_api.v1.Example" in document["components"]["schemas"]


@pytest.mark.parametrize(
    ("version", "compat"),
    [(v, c) for v in ("3.0", "3.1", "2.0") for c in ("strict", "upstream")],
)
def test_documents_of_the_corpus_are_valid_and_defects_are_noticed(
    version: str, compat: str, tmp_path: Path
) -> None:
    assert (
        run(CORPUS, "-o", tmp_path, "--openapi", version, "--compat", compat, "-q") == 0
    )
    files = [p for p in tmp_path.rglob("*.json") if p.name != "index.json"]
    modules = [m for m in CORPUS.rglob("types.py") if "class " in m.read_text()]
    assert len(files) == (1 if version == "2.0" else len(modules))
    for file in files:
        document = load(file)
        if compat == "upstream" and version != "2.0":
            # kube-openapi makes up defaults that its own enums and `required` refuse: this and nothing else is wrong.
            document = without_made_up_defaults(document)
        validate(document)
        broken = copy.deepcopy(document)
        schemas = broken.get("definitions") or broken["components"]["schemas"]
        next(iter(schemas.values()))["type"] = "objekt"
        with pytest.raises(OpenAPIValidationError):
            validate(broken)


@pytest.mark.parametrize(
    "folder", [f for f in ACCEPTED if f != "composition_read_only"]
)
def test_documents_of_examples_are_valid(folder: str, tmp_path: Path) -> None:
    assert run(TAGS / folder, "-o", tmp_path, "--include-alpha", "-q") == 0
    for file in tmp_path.rglob("*_openapi.json"):
        validate(load(file))


def without_made_up_defaults(data: Any) -> Any:
    """The document without the zero values that kube-openapi gives as defaults."""
    if isinstance(data, dict):
        return {
            name: without_made_up_defaults(value)
            for name, value in data.items()
            if not (name == "default" and value in ("", {}))
        }
    if isinstance(data, list):
        return [without_made_up_defaults(each) for each in data]
    return data


def test_made_up_defaults_are_all_that_validators_refuse(tmp_path: Path) -> None:
    assert run(CORPUS, "-o", tmp_path, "--compat", "upstream", "-q") == 0
    document = load(
        tmp_path / "openapi" / "v3" / "apis__resource.k8s.io__v1_openapi.json"
    )
    errors = [str(e.message) for e in OpenAPIV30SpecValidator(document).iter_errors()]
    assert errors != []
    pattern = r"'' is not one of \[.*\]|'.*' is a required property"
    assert [text for text in errors if not re.fullmatch(pattern, text)] == []


def test_the_report_says_what_becomes_of_each_marker(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(types, "-o", "out", "--report", "-", "-q") == 0
    lines = [
        line.partition("types.py:")[2] for line in capsys.readouterr().out.splitlines()
    ]
    shown = [line.partition(" ")[2] for line in lines if " Example." in line]
    assert shown == [
        "Example.f: +k8s:optional: exact (an unset field passes)",
        "Example.f: +k8s:minimum=1: exact",
        "Example.g: +k8s:eachKey=+k8s:format=k8s-short-name: not expressible (OpenAPI 3.0 has no propertyNames)",
        "Example.h: +k8s:immutable: not expressible "
        "(a schema sees one object, and this compares it with the one it replaces)",
    ]


def test_the_report_as_json(types: Path) -> None:
    assert run(types, "-o", "out", "--report", "report.json", "--openapi", "3.1") == 0
    entries = {entry["marker"]: entry for entry in load(Path("report.json"))["markers"]}
    assert entries["+k8s:minimum=1"]["verdict"] == "exact"
    assert entries["+k8s:eachKey=+k8s:format=k8s-short-name"]["verdict"] == "exact"
    assert entries["+k8s:immutable"]["verdict"] == "not expressible"
    assert entries["+k8s:immutable"]["place"] == "Example.h"


def test_nothing_is_written_for_types_that_are_wrong(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    types.write_text(types.read_text().replace("minimum=1", "minimum=x"))
    assert run(types, "-o", "out") == 1
    out = capsys.readouterr().out
    assert "VG208" in out and out.endswith("1 error, nothing written\n")
    assert not Path("out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.py", "-o", "out"], "does not exist"),
        (["sample_api"], "Missing option"),
        (["sample_api", "-o", "out", "--openapi", "1"], "is not one of"),
        (["-o", "out"], "nothing to export"),
    ],
)
def test_usage_errors(
    arguments: list[str], message: str, types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert message in capsys.readouterr().err


def test_a_directory_that_cannot_be_written_to(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("out").write_text("a file")
    assert run(types, "-o", "out/inner") == 2
    assert "cannot write out" in capsys.readouterr().err
