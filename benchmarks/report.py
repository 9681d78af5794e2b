"""The rows of a run as a table, as JSON, and beside those of another run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby

from benchmarks.model import Row, row_from_json


def table(rows: Sequence[Row]) -> str:
    """One block a group; what misses its target has `SHORT` at the end of its figures."""
    width = max((len(row.what) for row in rows), default=0)
    lines = []
    for group, members in groupby(rows, key=lambda row: row.group):
        lines += ["", group]
        for row in members:
            m = row.measured
            spread = f"{_figure(m.low)}-{_figure(m.high)}"
            line = f"  {row.what:<{width}}  {_target(row):>12}  {_figure(m.median):>8} {row.unit:<5} {spread:>15}"
            line += "  SHORT" if row.falls_short else "  ok" if row.target else ""
            lines.append(line + (f"  ({row.note})" if row.note else ""))
    targets = [row for row in rows if row.target is not None]
    short = sum(row.falls_short for row in targets)
    lines += [
        "",
        f"{len(targets) - short} of {len(targets)} targets met, {short} short",
    ]
    return "\n".join(lines).lstrip("\n")


def to_json(rows: Iterable[Row]) -> str:
    """A run, to keep."""
    return json.dumps([row.as_json() for row in rows], indent=1, ensure_ascii=False)


def from_json(text: str) -> list[Row]:
    """A run that was kept."""
    return [row_from_json(data) for data in json.loads(text)]


def comparison(before: Iterable[Row], after: Iterable[Row]) -> str:
    """Rows of two runs side by side; `worse` where the later quartiles lie wholly on the bad side of the earlier."""
    known = {row.key: row for row in before}
    lines = []
    for row in after:
        old = known.get(row.key)
        if old is None:
            continue
        was, now = old.measured, row.measured
        down, up = now.high < was.low, now.low > was.high
        worse, better = (down, up) if row.more_is_better else (up, down)
        verdict = "worse" if worse else "better" if better else ""
        line = f"{row.key:<70} {_figure(was.median):>8} → {_figure(now.median):>8} {row.unit:<5} {verdict}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def _target(row: Row) -> str:
    if row.target is None:
        return ""
    return f"{'≥' if row.more_is_better else '≤'} {row.target:g} {row.unit}"


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}"
