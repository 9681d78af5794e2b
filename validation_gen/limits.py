"""What a manifest may cost. Readers get a `Limits` and refuse, with a position, whatever goes beyond.

All limits there are stand here, with what they count: the configuration, the options of `validate` and the page of the
documentation are made from `COUNTED`. Imports next to nothing, since every command reads the configuration.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

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

COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "max-bytes": "bytes of text",
        "max-depth": "lists and objects in each other",
        "max-keys": "keys in one object",
        "max-values": "keys and values in all",
        "max-alias-values": "values repeated by YAML aliases",
    }
)
"""The keys of `[tool.validation-gen.limits]`, which are options of `validate` too, and what each is a number of."""

MOST = 1 << 40
"""No limit is higher: what a file's size, or the length of a list, could be."""


def attribute(key: str) -> str:
    """The attribute of `Limits` that a key sets."""
    return key.replace("-", "_")


def how_to_raise(key: str) -> str:
    """Said behind the message when a limit is hit."""
    return f"`--{key} N`, or `{key} = N` in [tool.validation-gen.limits], allows more"
