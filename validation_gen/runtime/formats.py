"""The eleven string formats: `accepts` answers fast whether a value is valid, `errors` says what is wrong with one.

Generated validators bind `FORMAT.accepts` and call `FORMAT.errors` only for a value it refused. Rules and words are
in `format_rules`; here they become patterns that say yes or no in linear time: what a repetition has taken is never
given back, or bounded by 61 characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from validation_gen.runtime.errors import FieldError, Level, invalid
from validation_gen.runtime.format_rules import (
    ANY_CASE_SUBDOMAIN,
    NAME,
    SUBDOMAIN,
    UUID_PATTERN,
    Finding,
    explain_extended_resource_name,
    explain_label_key,
    explain_label_value,
    explain_long_name,
    explain_long_name_caseless,
    explain_path_segment_name,
    explain_prefixed_label_key,
    explain_resource_fully_qualified_name,
    explain_resource_pool_name,
    explain_short_name,
    explain_uuid,
    size,
)
from validation_gen.runtime.limits import too_long
from validation_gen.runtime.paths import Path


@dataclass(frozen=True, slots=True)
class Format:
    """A named string format.

    `accepts` gives something true for a valid value, `explain` what is wrong with any value, in order; the two agree.
    `plain`: the API server reports the value as a bare string even if its type has a name.
    """

    name: str
    accepts: Callable[[str], object]
    explain: Callable[[str], list[Finding]]
    plain: bool = False

    def errors(
        self,
        path: Path,
        value: str,
        *,
        as_json: bool = False,
        level: Level = "",
        short_circuit: bool = False,
    ) -> list[FieldError]:
        """Every error of `value` at `path`, in the API server's order; none if it is valid."""
        origin = f"format={self.name}"
        return [
            (
                too_long(path, detail, origin, level=level, short_circuit=short_circuit)
                if blamed is None
                else invalid(
                    path,
                    value if blamed == value and not self.plain else blamed,
                    detail,
                    origin,
                    level=level,
                    short_circuit=short_circuit,
                    as_json=as_json and not self.plain,
                )
            )
            for blamed, detail in self.explain(str(value))
        ]


def _matcher(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.DOTALL).fullmatch


def _caseless_accepter() -> Callable[[str], object]:
    # The two letters beyond ASCII take more than one byte each, so the pattern cannot count for them.
    short_enough = _matcher(rf"(?!.{{254}}){ANY_CASE_SUBDOMAIN}")
    return lambda value: short_enough(value) and (value.isascii() or size(value) <= 253)


_QUALIFIED = rf"(?![^/]{{64}}){SUBDOMAIN}/[A-Za-z_][A-Za-z0-9_]{{0,31}}"
_TWO_SLASHES = r"[^/]*+/[^/]*+/.*"

SHORT_NAME = Format(
    "k8s-short-name",
    _matcher(r"[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?"),
    explain_short_name,
)
LONG_NAME = Format(
    "k8s-long-name", _matcher(rf"(?!.{{254}}){SUBDOMAIN}"), explain_long_name
)
LONG_NAME_CASELESS = Format(
    "k8s-long-name-caseless", _caseless_accepter(), explain_long_name_caseless
)
LABEL_KEY = Format(
    "k8s-label-key",
    _matcher(rf"(?:(?![^/]{{254}}){SUBDOMAIN}/)?{NAME}"),
    explain_label_key,
)
PREFIXED_LABEL_KEY = Format(
    "k8s-prefixed-label-key",
    _matcher(rf"(?![^/]{{254}}){SUBDOMAIN}/{NAME}"),
    explain_prefixed_label_key,
)
LABEL_VALUE = Format("k8s-label-value", _matcher(rf"(?:{NAME})?"), explain_label_value)
PATH_SEGMENT_NAME = Format(
    "k8s-path-segment-name",
    _matcher(r"(?!\.\.?\Z)[^/%]*+"),
    explain_path_segment_name,
)
UUID = Format(
    "k8s-uuid",
    _matcher(UUID_PATTERN),
    explain_uuid,
    plain=True,
)
RESOURCE_POOL_NAME = Format(
    "k8s-resource-pool-name",
    _matcher(r"(?!.{254})[a-z0-9]++(?:(?:-++|[./])[a-z0-9]++)*+"),
    explain_resource_pool_name,
    plain=True,
)
EXTENDED_RESOURCE_NAME = Format(
    "k8s-extended-resource-name",
    # 244 bytes are what "requests." leaves of a prefix's 253.
    _matcher(rf"(?!requests\.|[^/]{{245}}){SUBDOMAIN}(?<!kubernetes\.io)/{NAME}"),
    explain_extended_resource_name,
    plain=True,
)
RESOURCE_FULLY_QUALIFIED_NAME = Format(
    "k8s-resource-fully-qualified-name",
    _matcher(f"{_QUALIFIED}|{_TWO_SLASHES}"),
    explain_resource_fully_qualified_name,
    plain=True,
)

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        known.name: known
        for known in (
            SHORT_NAME,
            LONG_NAME,
            LONG_NAME_CASELESS,
            LABEL_KEY,
            PREFIXED_LABEL_KEY,
            LABEL_VALUE,
            PATH_SEGMENT_NAME,
            UUID,
            RESOURCE_POOL_NAME,
            EXTENDED_RESOURCE_NAME,
            RESOURCE_FULLY_QUALIFIED_NAME,
        )
    }
)
"""The formats of Kubernetes by the name a marker gives."""
