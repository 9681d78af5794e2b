"""Responders to evictions: names in Kubernetes' own domains, and low priorities, are for Kubernetes."""

from __future__ import annotations

from validation_gen.runtime import FieldError, Operation, Path, invalid

RESERVED_DOMAINS = ("k8s.io", "kubernetes.io")
RESERVED_PRIORITIES = range(1000)


def validate_custom_eviction_responder_name(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    domain = value.partition("/")[0]
    if any(domain == d or domain.endswith(f".{d}") for d in RESERVED_DOMAINS):
        detail = "domain names *.k8s.io, *.kubernetes.io are reserved"
        return [invalid(path, value, detail)]
    return []


def validate_custom_eviction_responder_priority(
    op: Operation, path: Path, value: int | None, old: int | None
) -> list[FieldError]:
    if value is not None and value in RESERVED_PRIORITIES:
        detail = "priorities 0-999 are reserved for responders with *.k8s.io suffix"
        return [invalid(path, value, detail)]
    return []
