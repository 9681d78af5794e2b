"""What `lint --format sarif` writes, against the schema of SARIF 2.1.0 that Microsoft's jest-sarif has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

from tests.lint.linting import RULES, findings_in
from validation_gen.diagnostics import Diagnostic, Span
from validation_gen.lint.rule import Rule
from validation_gen.reporters.sarif import Described, render

SCHEMA = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"

ODD = [
    Diagnostic("VG100", "one\ntwo", Span("a b/ü#.py", 1, 1, 1, 1), "that", "do this"),
    Diagnostic("VG101", "", Span("pyproject.toml", 3, 2, 5, 1)),
]


def check_sarif(installed: Path, into: Path) -> Iterator[str]:
    """Documents with findings of every rule, and others; and each of them with a defect, which has to be refused."""
    schema = json.loads((installed / SCHEMA).read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)
    documents = dict(_documents(into))
    defects = 0
    for name, text in documents.items():
        for error in validator.iter_errors(json.loads(text)):
            yield f"sarif of {name}: {error.json_path}: {error.message}"
        for document in _defective(text):
            defects += 1
            if validator.is_valid(document):
                yield f"sarif of {name}: a defect passes"
    print(f"SARIF schema: {len(documents)} documents, and {defects} with a defect")


def _documents(into: Path) -> Iterator[tuple[str, str]]:
    described = {r.code: Described(r.name, r.summary, r.docs) for r in RULES.values()}
    yield "nothing", render([], {}, descriptions=described)
    yield "odd paths", render(ODD, {}, level="error")
    for name, rule in RULES.items():
        found = [f.diagnostic() for f in _findings(into / name, rule)]
        yield name, render(found, {}, descriptions=described, level="warning")


def _findings(directory: Path, rule: Rule) -> list[Any]:
    directory.mkdir(parents=True)
    return list(
        findings_in(directory, rule.bad, rule, rule.example_options, before=rule.before)
    )


def _defective(text: str) -> Iterator[Any]:
    """The document without its version, with a level that is none, with a line before the first."""
    document = json.loads(text)
    del document["version"]
    yield document
    document = json.loads(text)
    results = document["runs"][0]["results"]
    if results:
        results[0]["level"] = "fatal"
        yield document
        document = json.loads(text)
        place = document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        place["region"]["startLine"] = 0
        yield document
