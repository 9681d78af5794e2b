"""Requests for eviction: requesters in Kubernetes' own domains are for Kubernetes."""

from __future__ import annotations

from validation_gen.runtime import FieldError, Operation, Path, invalid

RESERVED_DOMAINS = ("k8s.io", "kubernetes.io")


def validate_custom_eviction_request_spec_requester(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    domain = value.partition("/")[0]
    if any(domain == d or domain.endswith(f".{d}") for d in RESERVED_DOMAINS):
        detail = "domain names *.k8s.io, *.kubernetes.io are reserved"
        return [invalid(path, value, detail)]
    return []
