"""A YAML stream of 10,000 documents, read, decoded and validated; against CSafeLoader, which only reads.

The stream is measured in parts, product and peer by turns.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.product import product
from benchmarks.shapes import CLAIM
from validation_gen.decode import Document, documents

DOCUMENTS = 10_000
PARTS = 20


def rows(quick: bool) -> Iterator[Row]:
    """The stream as a whole: the parts together."""
    parts, each = (2, 5) if quick else (PARTS, DOCUMENTS // PARTS)
    work = stream_work(each)
    taken = rounds(work, parts)
    group = f"YAML stream of {parts * each:,} claims"
    measured = ratios(taken["CSafeLoader"], taken["product"])
    yield Row(group, "validated, against CSafeLoader alone", measured, target=2.0)
    rate = spread([seconds / each * 1e6 for seconds in taken["product"]])
    yield Row(group, "a document", rate, "µs", more_is_better=False)


def stream_work(each: int) -> dict[str, Work]:
    """A part of the stream with so many documents."""
    one = yaml.safe_dump(CLAIM.valid, sort_keys=False)
    data = ("---\n" + one).encode() * each
    made = product(CLAIM.root.name)

    def validated() -> int:
        errors = 0
        for document in documents(data, "stream.yaml"):
            assert isinstance(document, Document)
            errors += len(made.validate(made.decode(document.data)))
        return errors

    def loaded() -> int:
        return sum(1 for _ in yaml.load_all(data, yaml.CSafeLoader))

    return {"product": validated, "CSafeLoader": loaded}
