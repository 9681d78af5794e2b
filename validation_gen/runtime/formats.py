"""The eleven string formats: `accepts` answers fast whether a value is valid, `errors` says what is wrong with one.

Generated validators look a value up in `FORMAT.known` first, ask `FORMAT.learns` for one that is not there, and call
`FORMAT.errors` only for a value that was refused: names, keys and classes come again and again. Rules and words are in
`format_rules`; here they become patterns that say yes or no in linear time: what a repetition has taken is never given
back. Limits of the whole length stand at the end, where looking back costs nothing while the text is shorter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from validation_gen.dataclass import dataclass, field
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

MOST_KNOWN = 4096
"""How many values a format remembers before it forgets them all: that is a megabyte or less."""

LONGEST_KNOWN = 253
"""Longer values, which few formats have, are not remembered."""


@dataclass(frozen=True, slots=True)
class Format:
    """A named string format.

    `accepts` gives something true for a valid value, `explain` what is wrong with any value, in order; the two agree.
    `plain`: the API server reports the value as a bare string even if its type has a name. `summary`, `valid` and
    `invalid` are for documentation: what it is, and a few values. `known` holds values that were accepted lately, of
    limited number and length; `remembers=False` keeps it empty, for an `accepts` that may change its mind.
    """

    name: str
    accepts: Callable[[str], object]
    explain: Callable[[str], list[Finding]]
    plain: bool = False
    summary: str = ""
    valid: tuple[str, ...] = ()
    invalid: tuple[str, ...] = ()
    remembers: bool = True
    known: set[str] = field(default_factory=set, init=False, repr=False, compare=False)

    def learns(self, value: str) -> bool:
        """Whether a value is valid; one that is will be found in `known` for some time."""
        if not self.accepts(value):
            return False
        if self.remembers and type(value) is str and len(value) <= LONGEST_KNOWN:
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known.add(value)
        return True

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
    short_enough = _matcher(rf"{ANY_CASE_SUBDOMAIN}(?<!.{{254}})")
    return lambda value: short_enough(value) and (value.isascii() or size(value) <= 253)


_QUALIFIED = rf"{SUBDOMAIN}(?<!.{{64}})/[A-Za-z_][A-Za-z0-9_]{{0,31}}+"
_TWO_SLASHES = r"[^/]*+/[^/]*+/.*"

SHORT_NAME = Format(
    "k8s-short-name",
    _matcher(r"[a-z0-9][-a-z0-9]{0,62}+(?<!-)"),
    explain_short_name,
    summary="A DNS label: at most 63 lower case letters, digits and inner hyphens.",
    valid=("web", "web-1"),
    invalid=("Web", "web.example.com", "-web"),
)
LONG_NAME = Format(
    "k8s-long-name",
    _matcher(rf"{SUBDOMAIN}(?<!.{{254}})"),
    explain_long_name,
    summary="A DNS subdomain: labels joined by dots, at most 253 characters.",
    valid=("web", "web.example.com"),
    invalid=("Web.example.com", "web..com"),
)
LONG_NAME_CASELESS = Format(
    "k8s-long-name-caseless",
    _caseless_accepter(),
    explain_long_name_caseless,
    summary="A DNS subdomain in which upper case letters are allowed too.",
    valid=("Web.Example.com",),
    invalid=("web..com", "web_1"),
)
LABEL_KEY = Format(
    "k8s-label-key",
    _matcher(rf"{NAME}|{SUBDOMAIN}(?<!.{{254}})/{NAME}"),
    explain_label_key,
    summary="The key of a label: a name, behind a DNS subdomain and a slash if it has a prefix.",
    valid=("app", "example.com/app"),
    invalid=("example.com/", "a/b/c"),
)
PREFIXED_LABEL_KEY = Format(
    "k8s-prefixed-label-key",
    _matcher(rf"{SUBDOMAIN}(?<!.{{254}})/{NAME}"),
    explain_prefixed_label_key,
    summary="The key of a label that must have a prefix.",
    valid=("example.com/app",),
    invalid=("app",),
)
LABEL_VALUE = Format(
    "k8s-label-value",
    _matcher(rf"(?:{NAME})?"),
    explain_label_value,
    summary='The value of a label: empty, or at most 63 letters, digits and inner "-", "_" and ".".',
    valid=("", "v1.2_rc"),
    invalid=("-v1",),
)
PATH_SEGMENT_NAME = Format(
    "k8s-path-segment-name",
    _matcher(r"(?!\.\.?\Z)[^/%]*+"),
    explain_path_segment_name,
    summary='A name that can stand in a URL path: not "." or "..", without "/" and "%".',
    valid=("web:1",),
    invalid=("..", "a/b"),
)
UUID = Format(
    "k8s-uuid",
    _matcher(UUID_PATTERN),
    explain_uuid,
    plain=True,
    summary="A UUID in lower case: 8-4-4-4-12 hexadecimal digits.",
    valid=("123e4567-e89b-12d3-a456-426614174000",),
    invalid=("123E4567-E89B-12D3-A456-426614174000",),
)
RESOURCE_POOL_NAME = Format(
    "k8s-resource-pool-name",
    _matcher(r"[a-z0-9]++(?:(?:-++|[./])[a-z0-9]++)*+(?<!.{254})"),
    explain_resource_pool_name,
    plain=True,
    summary="DNS subdomains joined by slashes, at most 253 characters in all.",
    valid=("node-1/gpus",),
    invalid=("node-1//gpus", "Node/gpus"),
)
EXTENDED_RESOURCE_NAME = Format(
    "k8s-extended-resource-name",
    # 244 bytes are what "requests." leaves of a prefix's 253.
    _matcher(rf"(?!requests\.){SUBDOMAIN}(?<!.{{245}})(?<!kubernetes\.io)/{NAME}"),
    explain_extended_resource_name,
    plain=True,
    summary='A resource outside kubernetes.io: a DNS subdomain, a slash and a name, not beginning with "requests.".',
    valid=("example.com/gpu",),
    invalid=("gpu", "kubernetes.io/gpu"),
)
RESOURCE_FULLY_QUALIFIED_NAME = Format(
    "k8s-resource-fully-qualified-name",
    _matcher(f"{_QUALIFIED}|{_TWO_SLASHES}"),
    explain_resource_fully_qualified_name,
    plain=True,
    summary="A DNS subdomain of at most 63 characters, a slash, and a C identifier of at most 32.",
    valid=("gpu.example.com/memory",),
    invalid=("memory", "gpu.example.com/mem-ory"),
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
