"""Benchmarks compare like with like, run, and say where a target is missed. How fast anything is, no test asks."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest

from benchmarks.chart import chart, reached
from benchmarks.measure import Spread, memory_kept, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.peers import peers
from benchmarks.product import product
from benchmarks.report import comparison, from_json, table, to_json
from benchmarks.shapes import CLAIM, POD, ROWS, Sample, leaves, put
from benchmarks.workloads import in_memory, lint, loading, processes, scaling, stream
from validation_gen.lint.fixing import Linted

SAMPLES = pytest.mark.parametrize(
    "sample", (CLAIM, POD, ROWS), ids=lambda sample: sample.root.name
)


def row(median: float, *, more: bool = True, target: float | None = 2.0) -> Row:
    return Row("Group", "what", Spread(median, median, median), "x", target, more)


@SAMPLES
def test_the_product_finds_all_five_errors_and_none_in_the_valid_object(
    sample: Sample,
) -> None:
    made = product(sample.root.name)
    assert made.validate(made.decode(sample.valid)) == []
    assert len(made.validate(made.decode(sample.broken()))) == 5


@SAMPLES
def test_each_of_the_five_errors_alone_is_one_to_every_peer(sample: Sample) -> None:
    made = product(sample.root.name)
    known = peers(sample.root)
    assert known, "no peer is installed, not even pydantic"
    for path, value in sample.errors[:5] if sample is not ROWS else sample.errors[:1]:
        data = deepcopy(sample.valid)
        put(data, path, value)
        assert len(made.validate(made.decode(data))) == 1
        for peer in known:
            assert not peer.check(peer.load(data)), (peer.name, path)
            assert not peer.read(data), (peer.name, path)


@SAMPLES
def test_every_peer_takes_the_valid_object_and_the_changed_one(sample: Sample) -> None:
    changed = deepcopy(sample.valid)
    put(changed, *sample.change)
    assert changed != sample.valid
    for peer in peers(sample.root):
        for data in (sample.valid, changed):
            assert peer.check(peer.load(data)), peer.name
            assert peer.read(data), peer.name


def test_a_repeated_key_is_an_error_to_every_peer_that_does_not_admit_otherwise() -> (
    None
):
    data = deepcopy(POD.valid)
    data["spec"]["volumes"][1]["name"] = data["spec"]["volumes"][0]["name"]
    for peer in peers(POD.root):
        assert peer.check(peer.load(data)) == ("unique" in peer.less), peer.name


def test_the_objects_are_as_large_as_the_table_says() -> None:
    assert 54 <= leaves(CLAIM.valid) <= 66
    assert 108 <= leaves(POD.valid) <= 132
    assert len(ROWS.valid["items"]) == 1000


@pytest.mark.parametrize(
    "workload", (in_memory, loading, stream, scaling, lint, processes)
)
def test_a_workload_runs_and_measures_something(workload: object) -> None:
    rows = list(workload.rows(True))  # type: ignore[attr-defined]
    assert rows
    assert all(found.measured.median > 0 for found in rows)
    keys = [found.key for found in rows]
    assert len(set(keys)) == len(keys)


def test_a_part_of_the_stream_is_the_same_work_to_both() -> None:
    work = stream.stream_work(3)
    assert work["product"]() == 0
    assert work["CSafeLoader"]() == 3


def test_the_report_marks_what_falls_short_and_counts_it() -> None:
    text = table([row(1.9), row(2.0), row(2.1, more=False), row(9.0, target=None)])
    lines = text.splitlines()
    assert [line.endswith("SHORT") for line in lines[1:5]] == [True, False, True, False]
    assert lines[-1] == "1 of 3 targets met, 2 short"


def test_a_run_that_was_kept_reads_back_as_it_was() -> None:
    rows = [row(1.9), row(2.1, more=False)]
    assert from_json(to_json(rows)) == rows


def test_a_comparison_tells_worse_from_noise() -> None:
    def verdict(before: Spread, after: Spread, more: bool) -> str:
        old, new = (
            Row("G", "w", measured, "x", None, more) for measured in (before, after)
        )
        return comparison([old], [new]).split(" x", 1)[1].strip()

    apart, close = Spread(1.0, 0.9, 1.1), Spread(1.5, 1.05, 1.6)
    base = Spread(2.0, 1.8, 2.2)
    assert verdict(base, apart, True) == "worse"
    assert verdict(base, apart, False) == "better"
    assert verdict(apart, close, True) == ""


def test_the_chart_colours_what_falls_short_and_knows_which_way_is_better() -> None:
    assert chart([row(1.0)]).count("#c0392b") == 1
    assert chart([row(4.0)]).count("#c0392b") == 0
    assert reached(row(4.0)) == 2
    assert reached(row(4.0, more=False)) == 0.5


def test_ratios_are_made_within_a_round() -> None:
    assert ratios([2.0, 20.0, 200.0], [1.0, 10.0, 100.0]) == Spread(2.0, 2.0, 2.0)
    assert spread([3.0]) == Spread(3.0, 3.0, 3.0)


def test_every_contender_has_a_figure_in_every_round() -> None:
    calls: list[str] = []
    taken = rounds({"a": lambda: calls.append("a"), "b": lambda: None}, 4)
    assert {name: len(seconds) for name, seconds in taken.items()} == {"a": 4, "b": 4}
    assert calls


def test_memory_is_that_of_what_is_kept() -> None:
    assert 100_000 <= memory_kept(lambda: bytes(100_000)) < 110_000


def test_the_linted_module_has_9000_lines_and_nothing_unresolved(
    tmp_path: Path,
) -> None:
    text = lint.large_module()
    assert 9_000 <= text.count("\n") < 9_100
    linted = lint.lint_work(tmp_path, text)["default rules"]()
    assert isinstance(linted, Linted)
    assert not linted.loaded.diagnostics
    assert len(linted.findings) > 1_000
