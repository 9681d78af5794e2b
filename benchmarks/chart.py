"""The targets of a run as an SVG chart: a bar for each, as long as what was reached of the target."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log10

from benchmarks.model import Row

LINE, LABELS, BARS, FIGURES = 18, 470, 300, 170


def chart(rows: Sequence[Row]) -> str:
    """Bars on a logarithmic scale, a tenth of the target to ten times of it; the line in the middle is the target."""
    shown = [row for row in rows if row.target]
    width, height = LABELS + BARS + FIGURES, LINE * (len(shown) + 2)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        ' font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for number, row in enumerate(shown, 1):
        y = LINE * number
        length = BARS * (1 + max(-1.0, min(1.0, log10(reached(row))))) / 2
        colour = "#c0392b" if row.falls_short else "#2e7d32"
        sign = "≥" if row.more_is_better else "≤"
        figure = f"{row.measured.median:.3g} ({sign} {row.target:g}) {row.unit}"
        parts += [
            f'<text x="{LABELS - 8}" y="{y}" text-anchor="end">{escape(row.key)}</text>',
            f'<rect x="{LABELS}" y="{y - 10}" width="{length:.1f}" height="12" fill="{colour}"/>',
            f'<text x="{LABELS + BARS + 8}" y="{y}">{escape(figure)}</text>',
        ]
    middle = LABELS + BARS / 2
    parts.append(
        f'<line x1="{middle}" x2="{middle}" y1="4" y2="{height - 8}" stroke="black"/>'
    )
    return "\n".join([*parts, "</svg>", ""])


def reached(row: Row) -> float:
    """What was measured as a share of the target, above 1 if it is met."""
    assert row.target
    share = row.measured.median / row.target
    return share if row.more_is_better else 1 / share
