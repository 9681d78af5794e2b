"""`validation-gen jsonschema`: the files, what they take, and what editors make of them."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from tests.schema.samples import HEAD
from validation_gen.cli import main
from validation_gen.schema.catalog import rank

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "generated" / "kubernetes_api"
FLAVOURS = ("master", "master-standalone", "master-standalone-strict")

TYPES = """

# +k8s:enum
class Mode(StrEnum):
    # turns twice a second
    FAST = "Fast"
    SLOW = "Slow"


@dataclass(kw_only=True)
class TypeMeta:
    api_version: str = ""
    kind: str = ""


@dataclass(kw_only=True)
class Part:
    # +k8s:optional
    # +k8s:minimum=1
    size: Int32 | None = None

    # +k8s:optional
    parts: list[Part] = field(default_factory=list)


# A widget. It turns.
@dataclass(kw_only=True)
class Widget(TypeMeta):
    # How it turns.
    # +k8s:required
    mode: Mode | Literal[""] = ""

    # The one in the middle.
    # +k8s:optional
    # +k8s:dependentRequired(other)
    # +k8s:subfield(size)=+k8s:maximum=3
    middle: Part | None = None

    # +k8s:optional
    other: Part | None = None

    # +k8s:optional
    # +k8s:eachKey=+k8s:format=k8s-short-name
    labels: dict[str, str] = field(default_factory=dict)
"""

GOOD = {
    "apiVersion": "demo.example.com/v1",
    "kind": "Widget",
    "mode": "Fast",
    "labels": {"a": "b"},
    "middle": {"size": 3, "parts": [{"parts": [{"size": 1}]}]},
    "other": {},
}

WRONG: dict[str, dict[str, Any]] = {
    "another version": {"apiVersion": "demo.example.com/v2"},
    "another kind": {"kind": "Gadget"},
    "no kind": {"kind": None},
    "no mode": {"mode": None},
    "a mode that is none": {"mode": "Warp"},
    "a key that is no name": {"labels": {"A_B": "x"}},
    "a rule of the part": {"other": {"size": 0}},
    "a rule of a part of a part": {"other": {"parts": [{"parts": [{"size": 0}]}]}},
    "a rule about a part of the field": {"middle": {"size": 4}},
    "one without the other": {"other": None},
}

UNKNOWN: dict[str, dict[str, Any]] = {
    "an unknown field": {"bogus": 1},
    "an unknown field of a part": {"other": {"bogus": 1}},
    "beside a rule about a part": {"middle": {"bogus": 1}},
}


@pytest.fixture
def types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "sample_api" / "v1", HEAD + TYPES)


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for each in (folder, folder.parent):
        (each / "__init__.py").touch()
    file = folder / "types.py"
    file.write_text(text, encoding="utf-8")
    return file


def run(*arguments: str | Path) -> int:
    return main.run(["jsonschema", *map(str, arguments)])


def load(*path: str | Path) -> Any:
    return json.loads(Path(*path).read_text(encoding="utf-8"))


def validator(file: Path) -> Any:
    """The schema of a file, whose references are to files beside it."""
    return jsonschema_rs.validator_for(
        load(file), base_uri=file.resolve().as_uri(), registry=registry(file.parent)
    )


def registry(folder: Path) -> Any:
    return jsonschema_rs.Registry(
        [(file.resolve().as_uri(), load(file)) for file in folder.glob("_*.json")]
    )


def changed(change: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in {**GOOD, **change}.items() if v is not None}


def test_the_files(types: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(types, "-o", "out") == 0
    assert capsys.readouterr().out == "10 files written\n"
    expected = [Path("out/catalog.json")]
    for flavour in FLAVOURS:
        for name in ("_definitions.json", "all.json", "widget-demo-v1.json"):
            expected.append(Path("out", flavour, name))
    assert sorted(Path("out").rglob("*.json")) == sorted(expected)
    assert run(types, "-o", "out") == 0
    assert capsys.readouterr().out == "10 files unchanged\n"


@pytest.mark.parametrize("name", ["widget-demo-v1.json", "all.json"])
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_the_schemas_take(flavour: str, name: str, types: Path) -> None:
    assert run(types, "-o", "out") == 0
    check = validator(Path("out", flavour, name))
    assert list(check.iter_errors(GOOD)) == []
    wrong = dict(WRONG)
    if name == "all.json":
        wrong.pop("no kind")  # Items of a list do not say theirs either.
    assert [case for case, c in wrong.items() if check.is_valid(changed(c))] == []
    taken = [case for case, c in UNKNOWN.items() if check.is_valid(changed(c))]
    assert taken == ([] if flavour.endswith("strict") else list(UNKNOWN))


def test_standalone_files_refer_to_nothing_outside(types: Path) -> None:
    assert run(types, "-o", "out") == 0
    for flavour in FLAVOURS[1:]:
        found = references(load("out", flavour, "widget-demo-v1.json"))
        assert set(found) == {"#/$defs/com.example.demo.v1.Part"}
    found = references(load("out", FLAVOURS[0], "widget-demo-v1.json"))
    assert set(found) == {"_definitions.json#/definitions/com.example.demo.v1.Part"}


def references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        for word, value in schema.items():
            if word == "$ref":
                yield value
            yield from references(value)
    elif isinstance(schema, list):
        for each in schema:
            yield from references(each)


def test_what_editors_read(types: Path) -> None:
    assert run(types, "-o", "out") == 0
    made = load("out", FLAVOURS[2], "widget-demo-v1.json")
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["title"] == "Widget demo.example.com/v1"
    assert made["description"] == "A widget. It turns."
    mode = made["properties"]["mode"]
    assert mode["description"].startswith("How it turns.")
    assert (mode["enum"], mode["enumDescriptions"]) == (
        ["Fast", "Slow"],
        ["turns twice a second", ""],
    )
    # Beside a reference stands only what refuses nothing.
    middle = made["properties"]["middle"]
    assert middle["description"] == "The one in the middle."
    assert "$ref" not in middle
    assert middle["allOf"][0] == {"$ref": "#/$defs/com.example.demo.v1.Part"}
    assert set(made["properties"]["other"]) == {"$ref"}


def test_the_catalogue(types: Path) -> None:
    older = types.parents[1] / "v1beta1"
    write(older, types.read_text().replace("A widget.", "An old widget."))
    assert run("sample_api", "-o", "out", "--base-url", "https://example.com/s/") == 0
    made = load("out", "catalog.json")
    assert made["$schema"] == "https://json.schemastore.org/schema-catalog.json"
    assert made["version"] == 1
    first, second = made["schemas"]
    assert first["name"] == "Widget demo.example.com/v1"
    assert first["description"] == "A widget."
    url = "https://example.com/s/master-standalone-strict/widget-demo-v1.json"
    assert first["url"] == url
    assert {"*.widget.yaml", "*.widget.v1.yaml", "widget.yml"} <= set(
        first["fileMatch"]
    )
    assert {"*.widget.v1beta1.yaml"} <= set(second["fileMatch"])
    assert not set(first["fileMatch"]) & set(second["fileMatch"])
    assert run("sample_api", "-o", "out", "-q") == 0
    first = load("out", "catalog.json")["schemas"][0]
    assert Path("out", first["url"]).is_file()


def test_versions_are_ranked_as_kubernetes_does() -> None:
    order = ["v2", "v1", "v2beta1", "v1beta2", "v1beta1", "v2alpha1", "v1alpha3"]
    assert sorted(order, key=rank, reverse=True) == order


def test_names_of_directories_and_flavours(types: Path) -> None:
    arguments = ["--kube-version", "1.34", "--flavour", "strict"]
    assert run(types, "-o", "out", *arguments) == 0
    assert [p.name for p in Path("out").iterdir() if p.is_dir()] == [
        "v1.34.0-standalone-strict"
    ]


def test_core_kinds_have_no_group(types: Path) -> None:
    text = types.read_text().replace("+groupName=demo.example.com", "+groupName=")
    types.write_text(text, encoding="utf-8")
    assert run(types, "-o", "out", "--flavour", "standalone") == 0
    made = load("out/master-standalone/widget-v1.json")
    assert made["properties"]["apiVersion"]["const"] == "v1"


def test_two_kinds_with_one_file_are_reported(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = types.read_text().replace("demo.example.com", "demo.example.org")
    write(types.parents[2] / "other_api" / "v1", text)
    assert run("sample_api", "other_api", "-o", "out") == 1
    out = capsys.readouterr().out
    assert "VG702" in out and "widget-demo-v1.json" in out
    assert not Path("out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["sample_api"], "Missing option"),
        (["sample_api", "-o", "out", "--kube-version", "new"], "is no version"),
        (["sample_api", "-o", "out", "--flavour", "loose"], "is not one of"),
        (["-o", "out"], "nothing to export"),
    ],
)
def test_usage_errors(
    arguments: list[str], message: str, types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert message in capsys.readouterr().err


def test_types_without_kinds(types: Path, capsys: pytest.CaptureFixture[str]) -> None:
    types.write_text(
        types.read_text().replace("class Widget(TypeMeta)", "class Widget")
    )
    assert run(types, "-o", "out") == 2
    assert "no kind was found" in capsys.readouterr().err


def test_nothing_is_written_for_types_that_are_wrong(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    types.write_text(types.read_text().replace("minimum=1", "minimum=x"))
    assert run(types, "-o", "out") == 1
    assert "VG208" in capsys.readouterr().out
    assert not Path("out").exists()


FEATURES = 'features = { Fast = { "1.35" = false, "1.36" = true } }'

OPTIONS = {
    # what the configuration and the command line say: whether the rule counts
    "nothing": ("", [], False),
    "the configuration": ("options = { Fast = true }", [], True),
    "the command line": ("", ["--enable", "Fast"], True),
    "both": ("options = { Fast = true }", ["--disable", "Fast"], False),
    "both the other way": ("options = { Fast = false }", ["--enable", "Fast"], True),
    "a version": (FEATURES, ["--kube-version", "1.36"], True),
    "a version before": (FEATURES, ["--kube-version", "1.35"], False),
    "the project's version": (f'kube-version = "1.36"\n{FEATURES}', [], True),
    "a version and a flag": (
        FEATURES,
        ["--kube-version", "1.36", "--disable", "Fast"],
        False,
    ),
}


@pytest.mark.parametrize("case", OPTIONS)
def test_options(case: str, types: Path) -> None:
    configured, arguments, counts = OPTIONS[case]
    Path("pyproject.toml").write_text(f"[tool.validation-gen]\n{configured}\n")
    rule = "# +k8s:ifEnabled(Fast)=+k8s:maximum=7\n    size: Int32"
    types.write_text(types.read_text().replace("size: Int32", rule))
    assert run(types, "-o", "out", "-q", *arguments) == 0
    (file,) = Path("out").glob("*-standalone/widget-demo-v1.json")
    assert validator(file).is_valid(changed({"other": {"size": 8}})) is not counts


def test_an_option_that_a_version_does_not_have_yet(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("pyproject.toml").write_text(f"[tool.validation-gen]\n{FEATURES}\n")
    arguments = ["--kube-version", "1.34", "--enable", "Fast"]
    assert run(types, "-o", "out", "-q", *arguments) == 0
    note = "note: Kubernetes 1.34 has no option Fast: it is there as of 1.35\n"
    assert capsys.readouterr().err == note


def test_kinds_that_a_version_does_not_serve_are_left_out(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lifecycle = "# +k8s:prerelease-lifecycle-gen:introduced=1.35\n"
    types.write_text(lifecycle + types.read_text())
    assert run(types, "-o", "out", "-q", "--kube-version", "1.35") == 0
    assert Path("out/v1.35.0/widget-demo-v1.json").is_file()
    assert run(types, "-o", "out", "-q", "--kube-version", "1.34") == 2
    assert "and Kubernetes 1.34 has to serve it" in capsys.readouterr().err


def test_an_option_cannot_be_on_and_off(
    types: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(types, "-o", "out", "--enable", "A", "--disable", "A") == 2
    assert "A is both enabled and disabled" in capsys.readouterr().err


def test_the_report(types: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(types, "-o", "out", "-q", "--report", "-") == 0
    out = capsys.readouterr().out
    assert "Widget.labels: +k8s:eachKey=+k8s:format=k8s-short-name: exact\n" in out


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    into = tmp_path_factory.mktemp("corpus")
    here = Path.cwd()
    try:
        os.chdir(into)
        assert run(CORPUS, "-o", into, "-q") == 0
    finally:
        os.chdir(here)
    return into


def test_schemas_of_the_corpus_meet_their_meta_schema(corpus: Path) -> None:
    files = [file for file in corpus.rglob("*.json") if file.name != "catalog.json"]
    assert len(files) > 30
    for file in files:
        schema = load(file)
        jsonschema_rs.meta.validate(schema)
        broken = copy.deepcopy(schema)
        inner = broken.get("definitions") or broken.get("$defs") or {"": broken}
        next(iter(inner.values()))["type"] = "objekt"
        assert not jsonschema_rs.meta.is_valid(broken), file


def test_files_of_the_corpus_are_called_as_kubeconform_asks(corpus: Path) -> None:
    for flavour in FLAVOURS:
        assert (corpus / flavour / "resourceclaim-resource-v1.json").is_file()


def test_every_file_of_the_corpus_can_be_used(corpus: Path) -> None:
    for flavour in FLAVOURS:
        for file in sorted((corpus / flavour).glob("*-*.json")):
            said = load(file)["properties"]
            given = {"kind": said["kind"]["const"]}
            given["apiVersion"] = said["apiVersion"].get("const", "v1")
            problems = [
                str(e.message) for e in validator(file).iter_errors({**given, "x": 1})
            ]
            unknown = [text for text in problems if "Additional properties" in text]
            assert bool(unknown) == flavour.endswith("strict"), (file, problems)
