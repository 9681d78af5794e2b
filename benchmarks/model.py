"""One line of the table: what was measured, the target beside it, and whether that is met."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.measure import Spread


@dataclass(frozen=True)
class Row:
    """A measured figure.

    `unit` is `x` for a ratio, `units` for multiples of a bare interpreter start, or one of time and memory. `target` is
    the least for figures where more is better, else the most; None for what is only shown.
    """

    group: str
    what: str
    measured: Spread
    unit: str = "x"
    target: float | None = None
    more_is_better: bool = True
    note: str = ""

    @property
    def key(self) -> str:
        """What names the row in two runs."""
        return f"{self.group}: {self.what}"

    @property
    def falls_short(self) -> bool:
        """Whether the median misses the target."""
        if self.target is None:
            return False
        if self.more_is_better:
            return self.measured.median < self.target
        return self.measured.median > self.target

    def as_json(self) -> dict[str, Any]:
        """For the file of a run."""
        return {**asdict(self), "falls_short": self.falls_short}


def row_from_json(data: dict[str, Any]) -> Row:
    """What `as_json` has written."""
    known = {k: v for k, v in data.items() if k not in ("falls_short", "measured")}
    return Row(measured=Spread(**data["measured"]), **known)
