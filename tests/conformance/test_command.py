"""`python -m tests.conformance` on structures and records small enough to read."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.__main__ import main
from tests.conformance.run import is_crash
from validation_gen.apitypes import Json
from validation_gen.runtime import ROOT, internal_error, undefined_option

SELECTOR = "+k8s:validation-gen=TypesWithField=TypeMeta"
STRING: Json = {"kind": "builtin", "name": "string"}
REQUIRED: Json = {
    "type": "FieldValueRequired",
    "field": "name",
    "badValue": "",
    "detail": "",
    "origin": "",
    "shortCircuit": True,
    "string": "name: Required value",
}


def go_field(go_name: str, type_: Json, *markers: str) -> dict[str, Json]:
    return {
        "goName": go_name,
        "type": type_,
        "markers": list(markers),
        "jsonName": go_name[0].lower() + go_name[1:],
        "jsonNameExplicit": True,
        "jsonOmitted": False,
        "omitempty": True,
        "embedded": False,
        "inline": False,
        "exported": True,
    }


def go_struct(package: str, name: str, *fields: dict[str, Json]) -> dict[str, Any]:
    return {
        "package": package,
        "name": name,
        "kind": "struct",
        "declared": {"kind": "struct"},
        "detachedMarkers": [],
        "exported": True,
        "fields": list(fields),
        "goAlias": False,
        "markers": [],
    }


def write_structure(
    directory: Path, package: str, *types: dict[str, Any], markers: tuple[str, ...] = ()
) -> None:
    data = {
        "package": package,
        "name": package.rpartition("/")[2],
        "packageMarkers": list(markers),
        "types": types,
        "externalTypes": [],
        "consts": [],
    }
    directory.mkdir(exist_ok=True)
    file = directory / f"{package.replace('/', '__')}.json"
    file.write_text(json.dumps(data))


def record(value: Json, *errors: Json, **others: Any) -> dict[str, Any]:
    facts = {"package": "shop", "type": "Order", "op": "create", "registered": True}
    return facts | {"value": value, "errors": list(errors), **others}


def write_records(file: Path, *records: dict[str, Any]) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join(json.dumps(r) + "\n" for r in records))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A directory with the structure of a package with one kind, whose name is required, in `types`."""
    kind = go_struct(
        "shop",
        "Order",
        go_field("TypeMeta", {"kind": "builtin", "name": "int"}),
        go_field("Name", STRING, "+k8s:required"),
    )
    markers = (SELECTOR, "+k8s:validation-gen-nolint")
    write_structure(tmp_path / "types", "shop", kind, markers=markers)
    return tmp_path


def run(shop: Path, *more: str) -> int:
    types, vectors = str(shop / "types"), str(shop / "vectors")
    return main(["--types", types, "--vectors", vectors, *more])


def test_all_records_match(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_records(shop / "vectors/a.jsonl", record({}, REQUIRED), record({"name": "x"}))
    assert run(shop, "--decode", "reflection") == 0
    assert run(shop, "-v") == 0
    assert capsys.readouterr().out.splitlines() == [
        "matched 2 of 2",
        "a.jsonl: matched 2 of 2",
        "matched 2 of 2",
    ]


def test_a_difference_is_shown_with_what_was_recorded_and_what_was_found(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_records(shop / "vectors/a.jsonl", record({"name": ""}))
    assert run(shop) == 1
    assert capsys.readouterr().out.splitlines() == [
        "a.jsonl:1: create shop.Order",
        '  value {"name": ""}',
        "  + FieldValueRequired short-circuit name: Required value",
        "",
        "matched 0 of 1",
    ]


def test_what_cannot_be_read_is_a_difference_too(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = record({}, type="Invoice"), record({}, package="shop", type="Order")
    write_records(shop / "vectors/a.jsonl", *others)
    assert run(shop) == 1
    out = capsys.readouterr().out
    assert "shop.Invoice\n  LookupError: the scheme has no Invoice" in out
    assert "- FieldValueRequired" not in out
    assert out.endswith("matched 0 of 2\n")


def test_every_record_left_out_is_counted_with_its_reason(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lossy = record({}, lossy=True)
    write_records(shop / "vectors/a.jsonl", lossy, lossy, record({}, REQUIRED))
    assert run(shop) == 0
    assert capsys.readouterr().out.splitlines() == [
        "excluded 2 (lossy: the JSON of the record does not carry all of its value)",
        "matched 1 of 1",
    ]


def test_where_upstream_crashed_any_answer_will_do(shop: Path) -> None:
    crash = record({}, panic="nil pointer dereference")
    write_records(shop / "vectors/a.jsonl", crash)
    assert run(shop) == 0


def test_an_option_nobody_declared_is_no_crash_of_ours() -> None:
    assert not is_crash(undefined_option(ROOT, "X"))
    assert is_crash(internal_error(ROOT, "TypeError: no"))


def test_a_type_without_validator_has_no_errors(shop: Path) -> None:
    write_structure(shop / "types", "plain", go_struct("plain", "Note"))
    note = record({}, package="plain", type="Note", registered=False)
    write_records(shop / "vectors/a.jsonl", note)
    assert run(shop) == 0


def test_records_may_be_compressed(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = json.dumps(record({"name": "x"})).encode() + b"\n"
    vectors = shop / "vectors"
    vectors.mkdir()
    (vectors / "a.jsonl").write_bytes(line)
    (vectors / "b.jsonl.gz").write_bytes(gzip.compress(line))
    (vectors / "c.jsonl.xz").write_bytes(lzma.compress(line))
    (vectors / "README.md").write_text("no records")
    assert run(shop) == 0
    assert run(shop, "--only", "[bc]") == 0
    out = capsys.readouterr().out
    assert out == "matched 3 of 3\nmatched 2 of 2\n"


def test_rendered_modules_can_be_kept(shop: Path) -> None:
    write_records(shop / "vectors/a.jsonl", record({"name": "x"}))
    assert run(shop, "--keep", str(shop / "kept")) == 0
    module = shop / "kept/upstream/shop/types.py"
    assert "class Order:" in module.read_text()
    assert module.with_name("types_gen.py").exists()


def test_formats_can_be_run_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "formats.jsonl"
    calls: list[dict[str, Any]] = [
        {"format": "k8s-short-name", "value": "a", "errors": []},
        {"format": "k8s-short-name", "value": "A", "errors": []},
        {"format": "k8s-tall-name", "value": "a", "errors": []},
    ]
    write_records(file, *calls)
    assert main(["--formats", str(file)]) == 1
    out = capsys.readouterr().out
    assert "formats.jsonl:2: k8s-short-name rejects 'A'\n  + FieldValueInvalid" in out
    assert "formats.jsonl:3: k8s-tall-name is unknown: 'a'" in out
    assert out.endswith("matched 1 of 3\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "nothing to do without --vectors or --formats"),
        (["--vectors", "{here}"], "--vectors needs --types or --corpus"),
        (["--vectors", "{here}/no", "--types", "{here}"], "no is no directory"),
        (["--vectors", "{here}", "--types", "{here}"], "no file of records"),
        (["--verbosely"], "unrecognized arguments"),
    ],
)
def test_usage_errors_end_with_2(
    tmp_path: Path,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as raised:
        main([argument.format(here=tmp_path) for argument in arguments])
    assert raised.value.code == 2
    assert message in capsys.readouterr().err


def test_records_of_unknown_packages_end_with_2(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_records(shop / "vectors/a.jsonl", record({}, package="fleet"))
    assert run(shop) == 2
    assert "has no structure of fleet" in capsys.readouterr().err


def test_lines_that_are_no_records_end_with_2(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_records(shop / "vectors/a.jsonl", record({}), {"package": "shop"})
    assert run(shop) == 2
    assert "a.jsonl:2 is no record: KeyError('type')" in capsys.readouterr().err


def test_types_that_the_compiler_rejects_end_with_2_and_its_words(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = go_struct("shop", "Order", go_field("Name", STRING, "+k8s:minimum=1"))
    write_structure(shop / "types", "shop", broken, markers=(SELECTOR,))
    write_records(shop / "vectors/a.jsonl", record({}))
    assert run(shop) == 2
    err = capsys.readouterr().err
    assert err.startswith("upstream/shop/types.py:")
    assert "# +k8s:minimum=1" in err


def test_records_below_the_directory_count_and_calls_of_formats_do_not(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_records(shop / "vectors/a.jsonl", record({"name": "x"}))
    (shop / "vectors/deep").mkdir()
    write_records(shop / "vectors/deep/b.jsonl", record({"name": "x"}))
    (shop / "vectors/formats.jsonl").write_text('{"format": "x"}')
    assert run(shop) == 0
    assert capsys.readouterr().out == "matched 2 of 2\n"


def test_what_the_corpus_has_is_not_rendered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The corpus package is called differently in every test, as imported modules stay."""
    corpus = tmp_path / "stock"
    (corpus / "shop/v1").mkdir(parents=True)
    for directory in (corpus, corpus / "shop", corpus / "shop/v1"):
        (directory / "__init__.py").touch()
    types = "from dataclasses import dataclass\n\n@dataclass\nclass Order:\n    pass\n"
    (corpus / "shop/v1/types.py").write_text(types)
    scheme = "from validation_gen.runtime import Scheme\nSCHEME = Scheme()\n"
    (corpus / "shop/v1/types_gen.py").write_text(scheme)
    order = record({}, package="k8s.io/api/shop/v1", registered=False)
    write_records(tmp_path / "vectors/a.jsonl", order)
    vectors = ["--vectors", str(tmp_path / "vectors")]
    assert main(["--corpus", str(corpus), *vectors]) == 0
    assert capsys.readouterr().out == "matched 1 of 1\n"

    missing = record({}, package="k8s.io/api/shop/v1", type="Invoice")
    write_records(tmp_path / "vectors/b.jsonl", missing, missing)
    assert main(["--corpus", str(corpus), *vectors]) == 0
    assert capsys.readouterr().out == (
        "excluded 2 (kinds that the corpus does not hold, and nothing to render them from)\nmatched 1 of 1\n"
    )

    write_records(tmp_path / "vectors/a.jsonl", missing)
    assert main(["--corpus", str(corpus), *vectors]) == 2
    assert "the corpus lacks types of k8s.io/api/shop/v1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("suffix", "damaged"),
    [
        (".gz", gzip.compress(b"{}", mtime=0)[:-9]),
        (".gz", b"{}"),
        (".xz", lzma.compress(b"{}")[:-9]),
        (".xz", b"{}"),
    ],
)
def test_damaged_files_end_with_2(shop: Path, suffix: str, damaged: bytes) -> None:
    write_records(shop / "vectors/a.jsonl", record({"name": "x"}))
    (shop / f"vectors/b.jsonl{suffix}").write_bytes(damaged)
    assert run(shop) == 2
