"""The formats of `+k8s:format` as schema fragments, in regular expressions that every engine has: no lookaround.

A limit on a part of a string (a prefix of at most 253, a name of at most 63) is a second pattern under `allOf`. The
rules themselves are those of `runtime/formats.py` (k8s.io/apimachinery/pkg/api/validate/content).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.schema.api import Schema

_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_SUBDOMAIN = rf"{_LABEL}(\.{_LABEL})*"
# U+017F and U+212A are the letters that upstream's case-insensitive pattern takes beyond ASCII.
_ANY_CASE = "[A-Za-z0-9\u017f\u212a]([-A-Za-z0-9\u017f\u212a]*[A-Za-z0-9\u017f\u212a])?"
_NAME = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"
_HEX = "[0-9a-f]"

FORMATS: Mapping[str, Schema] = MappingProxyType(
    {
        "k8s-short-name": {"maxLength": 63, "pattern": f"^{_LABEL}$"},
        "k8s-long-name": {"maxLength": 253, "pattern": f"^{_SUBDOMAIN}$"},
        "k8s-long-name-caseless": {
            "maxLength": 253,
            "pattern": rf"^{_ANY_CASE}(\.{_ANY_CASE})*$",
        },
        "k8s-label-value": {"maxLength": 63, "pattern": f"^({_NAME})?$"},
        "k8s-label-key": {
            "maxLength": 317,
            "allOf": [
                {"pattern": f"^({_SUBDOMAIN}/)?{_NAME}$"},
                {"pattern": "^([^/]{1,253}/)?[^/]{1,63}$"},
            ],
        },
        "k8s-prefixed-label-key": {
            "maxLength": 317,
            "allOf": [
                {"pattern": f"^{_SUBDOMAIN}/{_NAME}$"},
                {"pattern": "^[^/]{1,253}/[^/]{1,63}$"},
            ],
        },
        "k8s-path-segment-name": {
            "pattern": "^[^/%]*$",
            "not": {"enum": [".", ".."]},
        },
        "k8s-uuid": {
            "maxLength": 36,
            "pattern": f"^{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}$",
        },
        "k8s-resource-pool-name": {
            "maxLength": 253,
            "pattern": f"^{_SUBDOMAIN}(/{_SUBDOMAIN})*$",
        },
        "k8s-extended-resource-name": {
            "maxLength": 308,
            "allOf": [
                {"pattern": f"^{_SUBDOMAIN}/{_NAME}$"},
                {"pattern": "^[^/]{1,244}/[^/]{1,63}$"},
                {"not": {"pattern": r"kubernetes\.io/"}},
                {"not": {"pattern": r"^requests\."}},
            ],
        },
        "k8s-resource-fully-qualified-name": {
            "anyOf": [
                {
                    "allOf": [
                        {"pattern": f"^{_SUBDOMAIN}/[A-Za-z_][A-Za-z0-9_]*$"},
                        {"pattern": "^[^/]{1,63}/[^/]{1,32}$"},
                    ]
                },
                {"pattern": "^[^/]*/[^/]*/"},
            ]
        },
    }
)
"""Format name to what a string of it meets."""

LOOSE: Mapping[str, str] = MappingProxyType(
    {
        "k8s-long-name-caseless": "lengths are in characters here, which matters to U+017F and U+212A"
    }
)
"""Formats whose fragment takes a few strings that the format does not, and why."""

ENFORCED = frozenset({"k8s-short-name", "k8s-long-name"})
"""Formats that API servers know by name in a CustomResourceDefinition (since Kubernetes 1.34)."""

ASCII = frozenset(FORMATS) - {
    "k8s-long-name-caseless",
    "k8s-path-segment-name",
    "k8s-resource-fully-qualified-name",
}
"""Formats of which every string has as many bytes as characters."""
