"""What a document may cost. Readers get a `Limits` and refuse, with a position, whatever goes beyond."""

from __future__ import annotations

from validation_gen.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one document may have. Real manifests stay far below; a request to an API server has 3 MiB at most.

    `max_bytes` of text. `max_depth` of lists and objects in each other: the API server stops at 10,000, Python's own
    stack long before. `max_keys` in one object. `max_values` of keys, scalars, lists and objects in all, not counting
    what aliases repeat. `max_alias_values` of values that aliases repeat: "YAML bombs" are made of them.
    """

    max_bytes: int = 16 * 1024 * 1024
    max_depth: int = 500
    max_keys: int = 100_000
    max_values: int = 1_000_000
    max_alias_values: int = 100_000


DEFAULT_LIMITS = Limits()
