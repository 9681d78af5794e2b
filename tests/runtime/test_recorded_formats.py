"""The formats against what the real tool answered, call by call."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from validation_gen.runtime import FORMATS


def conformance() -> Path:
    """Where the recorded behaviour of the real tool lies, if it is there at all."""
    beside = Path(__file__).parents[3] / "shared" / "conformance"
    return Path(os.environ.get("VALIDATION_GEN_CONFORMANCE") or beside)


def test_every_recorded_call_gives_the_recorded_errors() -> None:
    records = conformance() / "formats.jsonl.gz"
    if not records.exists():
        pytest.skip(f"no conformance data: {records} does not exist")
    with gzip.open(records, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            known, value = FORMATS[record["format"]], record["value"]
            expected = [
                {
                    "type": error["type"],
                    "field": error["field"],
                    "badValue": error.get("badValue"),
                    "detail": error.get("detail", ""),
                    "origin": error["origin"],
                    "message": error["string"],
                }
                for error in record["errors"] or ()
            ]
            found = [
                {key: error.to_dict()[key] for key in expected[0]} if expected else {}
                for error in known.errors((None, "f"), value)
            ]
            assert found == expected, (known.name, value)
            assert bool(known.accepts(value)) == (not expected)
