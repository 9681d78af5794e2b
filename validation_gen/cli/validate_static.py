"""What objects have to be that an API server reads from files: the rules of manifest-based admission.

Comes in: one manifest, and what came before it in its directory. Goes out: what is wrong with it, besides what is wrong
with such an object anywhere. Called by `validate_admission.py`. After KEP-5793 and k8s.io/apiserver
(pkg/admission/plugin/manifest and the loaders of policies and webhooks).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validation_gen.dataclass import dataclass, field
from validation_gen.decode import Document
from validation_gen.runtime.errors import (
    DUPLICATE,
    FORBIDDEN,
    INVALID,
    NOT_FOUND,
    REQUIRED,
    FieldError,
)
from validation_gen.runtime.paths import Path

SOURCE = "KEP-5793"
SUFFIX = ".static.k8s.io"
API_VERSION = "admissionregistration.k8s.io/v1"

POLICIES = frozenset({"ValidatingAdmissionPolicy", "MutatingAdmissionPolicy"})
BINDINGS = frozenset({f"{policy}Binding" for policy in POLICIES})

_NAME: Path = ((None, "metadata"), "name")
_POLICY_NAME: Path = ((None, "spec"), "policyName")
_ENDS = f'must end with "{SUFFIX}"'


@dataclass(slots=True)
class Names:
    """The names in one directory so far, by kind, with the place of each."""

    places: dict[tuple[str, str], str] = field(default_factory=dict)

    def has_policy(self, name: str) -> bool:
        return any((policy, name) in self.places for policy in POLICIES)


def static_errors(document: Document, kind: str, names: Names) -> Iterator[FieldError]:
    """What is wrong with a manifest, but for its references. Its name joins `names`."""
    yield from _name_errors(document, kind, names)
    spec = part(document.data, "spec")
    if kind in POLICIES and part(spec, "paramKind") is not None:
        yield _error(FORBIDDEN, ((None, "spec"), "paramKind"), "", _ISOLATED)
    if kind in BINDINGS:
        if part(spec, "paramRef") is not None:
            yield _error(FORBIDDEN, ((None, "spec"), "paramRef"), "", _ISOLATED)
        name = _text(part(spec, "policyName"))
        if not name:
            yield _error(REQUIRED, _POLICY_NAME, "", "a binding is for a policy")
        elif not name.endswith(SUFFIX):
            yield _error(INVALID, _POLICY_NAME, name, _ENDS)
    webhooks = part(document.data, "webhooks")
    if isinstance(webhooks, list):
        for index, webhook in enumerate(webhooks):
            yield from _client_errors(webhook, ((None, "webhooks"), index))


_ISOLATED = "manifests may not depend on objects of the API"


def _name_errors(document: Document, kind: str, names: Names) -> Iterator[FieldError]:
    name = _text(part(part(document.data, "metadata"), "name"))
    if not name:
        detail = f"a manifest has a name that ends with {SUFFIX}"
        yield _error(REQUIRED, _NAME, "", detail)
        return
    if not name.endswith(SUFFIX):
        yield _error(INVALID, _NAME, name, _ENDS)
    position = document.locate(_NAME)
    here = f"{document.name}:{position.line}"
    first = names.places.setdefault((kind, name), here)
    if first is not here:
        yield _error(DUPLICATE, _NAME, name, f"is the name of {first} too")


def _client_errors(webhook: Any, path: Path) -> Iterator[FieldError]:
    client = part(webhook, "clientConfig")
    at: Path = (path, "clientConfig")
    if part(client, "service") is not None:
        detail = "manifests name webhooks by clientConfig.url"
        yield _error(FORBIDDEN, (at, "service"), "", detail)
    elif not part(client, "url"):
        detail = "manifests name webhooks by their URL"
        yield _error(REQUIRED, (at, "url"), "", detail)


def reference_errors(
    document: Document, kind: str, names: Names, directory: str
) -> Iterator[FieldError]:
    """What is wrong with the reference of a binding, once all names of its directory are known."""
    name = _text(part(part(document.data, "spec"), "policyName"))
    if kind not in BINDINGS or not name.endswith(SUFFIX):
        return
    if not names.has_policy(name):
        wanted = kind.removesuffix("Binding")
        detail = f"no {wanted} of that name is in {directory}"
        yield _error(NOT_FOUND, _POLICY_NAME, name, detail)


def part(data: Any, key: str) -> Any:
    """A field of what should be an object, None if either is not there."""
    return data.get(key) if isinstance(data, Mapping) else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _error(type: str, path: Path, value: object, detail: str) -> FieldError:
    return FieldError(type, path, value, detail, overlay=SOURCE)
