"""What is known of Go packages without reading them: types, constants, and which of them `kubernetes_api` has.

Data for the resolver.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.goimport.expressions import META
from validation_gen.goimport.structure import GoType
from validation_gen.goimport.values import Value, typed, untyped

CORPUS = "kubernetes_api"

ANY_JSON = frozenset(
    {
        ("encoding/json", "RawMessage"),
        ("k8s.io/apimachinery/pkg/runtime", "Object"),
        ("k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1", "JSON"),
        ("k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1beta1", "JSON"),
    }
)
"""Types that hold any JSON, which Python annotates as `Any`."""

SAME_AS: Mapping[tuple[str, str], GoType] = MappingProxyType(
    {("time", "Duration"): GoType("builtin", "int64")}
)
"""Types that are a builtin in JSON: a plain `time.Duration` is its nanoseconds."""

INSTEAD: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("time", "Time"): "use metav1.Time",
        ("math/big", "Int"): "use resource.Quantity",
        ("net", "IP"): "use string with +k8s:format=k8s-ip above the field",
        ("net/url", "URL"): "use string",
        ("encoding/json", "Number"): "use int64, or resource.Quantity",
    }
)
"""What API types have where Go would have a type of its standard library."""

_API = re.compile(r"k8s\.io/api/([a-z0-9]+)/([a-z0-9]+)")
_METADATA = "k8s.io/dynamic-resource-allocation/api/metadata"
_OTHERS = {
    META: "meta.v1",
    "k8s.io/apimachinery/pkg/types": "types",
    "k8s.io/apiserver/pkg/apis/apiserver/v1": "apiserver.v1",
    "k8s.io/kubelet/config/v1beta1": "kubelet.v1beta1",
    f"{_METADATA}/v1alpha1": "metadata.v1alpha1",
    f"{_METADATA}/v1beta1": "metadata.v1beta1",
}


def corpus_module(path: str) -> str:
    """The package of `kubernetes_api` for a Go package, whether it is there or not; empty if there can be none."""
    if match := _API.fullmatch(path):
        return f"{CORPUS}.{match[1]}.{match[2]}"
    return f"{CORPUS}.{_OTHERS[path]}" if path in _OTHERS else ""


def package_names(path: str) -> tuple[str, ...]:
    """What a Go package may be called, where its files are not at hand: the last part of its path without frills.

    Where that is a version, it may be that of an API or of the module; then the package is called by the part before.
    """
    parts = path.split("/")
    names = [re.sub(r"^go-|[.-]v?\d+$|-go$", "", part) for part in parts]
    if len(parts) > 1 and re.fullmatch(r"v\d+", parts[-1]):
        return names[-1], names[-2]
    return (names[-1],)


_VALIDATION = "k8s.io/apimachinery/pkg/util/validation"
_LENGTHS = {
    "DNS1035LabelMaxLength": 63,
    "DNS1123LabelMaxLength": 63,
    "DNS1123SubdomainMaxLength": 253,
    "LabelValueMaxLength": 63,
}
_SECOND = 10**9
_DURATIONS = {
    "Nanosecond": 1,
    "Microsecond": 10**3,
    "Millisecond": 10**6,
    "Second": _SECOND,
    "Minute": 60 * _SECOND,
    "Hour": 3600 * _SECOND,
}
_METHODS = [
    "Get",
    "Head",
    "Post",
    "Put",
    "Patch",
    "Delete",
    "Connect",
    "Options",
    "Trace",
]


def known_constant(path: str, name: str) -> Value | None:
    """A constant of Go's standard library or of apimachinery's formats, as far as APIs use them."""
    if path == _VALIDATION and name in _LENGTHS:
        return typed(_LENGTHS[name], "int")
    if path == "time" and name in _DURATIONS:
        return typed(_DURATIONS[name], "int64")
    if path == "net/http" and name.removeprefix("Method") in _METHODS:
        return untyped(name.removeprefix("Method").upper(), "string")
    if path == "math" and (match := re.fullmatch(r"(Max|Min)(U?)[iI]nt(\d*)", name)):
        bits = int(match[3] or 64)
        if bits in (8, 16, 32, 64):
            return untyped(_limit(match[1] == "Max", bool(match[2]), bits), "int")
    return None


def _limit(is_max: bool, is_unsigned: bool, bits: int) -> int:
    if is_unsigned:
        return (1 << bits) - 1 if is_max else 0
    return (1 << (bits - 1)) - 1 if is_max else -(1 << (bits - 1))
