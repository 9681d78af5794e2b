"""Everything the real tool recorded, against the generated validators; the data lie outside of the repository."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.conformance.records import record_files, types_in
from tests.conformance.run import Outcome, count, run_formats, run_records
from tests.conformance.values import ValueReader
from tests.conformance.workspace import Places, modules_of

BESIDE = Path(__file__).parents[3] / "shared" / "conformance"
DATA = Path(os.environ.get("VALIDATION_GEN_CONFORMANCE") or BESIDE)

if not DATA.is_dir():
    pytest.skip(f"no conformance data: {DATA} is not there", allow_module_level=True)


CORPUS = Path(__file__).parents[2] / "generated" / "kubernetes_api"


def run_directory(
    places: Places, records: str, only: str = "*", values: ValueReader | None = None
) -> list[Outcome]:
    files = record_files(DATA / records, only)
    wanted = {name for file in files for name in types_in(file)}
    with modules_of(wanted, places) as modules:
        return [o for file in files for o in run_records(file, modules, values)]


def assert_all_match(outcomes: Iterable[Outcome]) -> None:
    tally = count(list(outcomes))
    assert not tally.differences, "\n\n".join(tally.differences[:5])
    assert 0 < tally.matched == tally.total


@pytest.mark.parametrize(
    ("types", "records"),
    [("types", "vectors"), ("types", "fuzz"), ("api_types", "api_fuzz")],
)
def test_validators_answer_as_recorded(types: str, records: str) -> None:
    assert_all_match(run_directory(Places(DATA / types), records))


def test_validators_answer_as_recorded_without_generated_decoders() -> None:
    assert_all_match(
        run_directory(Places(DATA / "types"), "vectors", values=ValueReader())
    )


@pytest.mark.parametrize(
    "only",
    [
        "resource__*",
        "core__v1__Pod",
        "core__v1__PodTemplate",
        "core__v1__ReplicationController",
        "core__v1__Node",
        "scheduling__*",
        "admissionregistration__v1__*",
    ],
)
def test_the_committed_corpus_answers_as_recorded(only: str) -> None:
    """Without structures to render from. These are all kinds that the corpus holds, so that no record is left out."""
    outcomes = run_directory(Places(corpus=CORPUS), "api_fuzz", only)
    assert not count(outcomes).excluded
    assert_all_match(outcomes)


def test_formats_answer_as_recorded() -> None:
    assert_all_match(run_formats(DATA / "formats.jsonl.gz"))
