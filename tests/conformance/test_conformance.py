"""Everything the real tool recorded, against the generated validators; the data lie outside of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conformance.records import record_files, types_in
from tests.conformance.run import Tally, run_formats, run_records
from tests.conformance.values import ValueReader
from tests.conformance.workspace import Places, modules_of

BESIDE = Path(__file__).parents[3] / "shared" / "conformance"
DATA = Path(os.environ.get("VALIDATION_GEN_CONFORMANCE") or BESIDE)

if not DATA.is_dir():
    pytest.skip(f"no conformance data: {DATA} is not there", allow_module_level=True)


def run_directory(types: str, records: str, values: ValueReader | None = None) -> Tally:
    files = record_files(DATA / records)
    types_of_all = {name for file in files for name in types_in(file)}
    total = Tally()
    with modules_of(types_of_all, Places(DATA / types)) as modules:
        for file in files:
            total.merge(run_records(file, modules, values))
    return total


def assert_all_match(tally: Tally) -> None:
    assert not tally.differences, "\n\n".join(tally.differences[:5])
    assert 0 < tally.matched == tally.total


@pytest.mark.parametrize(
    ("types", "records"),
    [("types", "vectors"), ("types", "fuzz"), ("api_types", "api_fuzz")],
)
def test_validators_answer_as_recorded(types: str, records: str) -> None:
    assert_all_match(run_directory(types, records))


def test_validators_answer_as_recorded_without_generated_decoders() -> None:
    assert_all_match(run_directory("types", "vectors", ValueReader()))


def test_formats_answer_as_recorded() -> None:
    assert_all_match(run_formats(DATA / "formats.jsonl.gz"))
