"""A webhook of admission: the rules it is for, where it is, what it understands. Rules that Kubernetes checks by hand.

Called by the overlay of admissionregistration/v1.

Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateValidatingWebhook and
validateMutatingWebhook; k8s.io/apiserver/pkg/util/webhook.
"""

from __future__ import annotations

from collections.abc import Iterator

from kubernetes_api.admissionregistration.v1.types import (
    MutatingWebhook,
    RuleWithOperations,
    ServiceReference,
    ValidatingWebhook,
    WebhookClientConfig,
)
from kubernetes_api.meta.v1.names import dns_subdomain
from kubernetes_api.upstream import dns_1035_label, one_of
from validation_gen.runtime import FieldError, Path, invalid, required

OPERATIONS = ("*", "CONNECT", "CREATE", "DELETE", "UPDATE")
REVIEW_VERSIONS = ("v1", "v1beta1")
URL_FORM = "; desired format: https://host[/path]"


def webhook_errors(
    path: Path, hook: ValidatingWebhook | MutatingWebhook
) -> Iterator[FieldError]:
    """`validateValidatingWebhook` and `validateMutatingWebhook`."""
    yield from qualified_name_errors((path, "name"), hook.name)
    for index, rule in enumerate(hook.rules):
        yield from rule_errors(((path, "rules"), index), rule)
    yield from one_of((path, "failurePolicy"), hook.failure_policy, "Fail", "Ignore")
    yield from one_of((path, "matchPolicy"), hook.match_policy, "Equivalent", "Exact")
    if hook.side_effects is None:
        detail = "must specify one of None, NoneOnDryRun"
        yield required((path, "sideEffects"), detail)
    yield from one_of((path, "sideEffects"), hook.side_effects, "None", "NoneOnDryRun")
    if hook.timeout_seconds is not None and not 1 <= hook.timeout_seconds <= 30:
        detail = "the timeout value must be between 1 and 30 seconds"
        yield invalid((path, "timeoutSeconds"), hook.timeout_seconds, detail)
    if isinstance(hook, MutatingWebhook):
        here: Path = (path, "reinvocationPolicy")
        yield from one_of(here, hook.reinvocation_policy, "IfNeeded", "Never")
    yield from client_errors((path, "clientConfig"), hook.client_config)
    versions: Path = (path, "admissionReviewVersions")
    yield from review_version_errors(versions, hook.admission_review_versions)


def qualified_name_errors(path: Path, name: str) -> Iterator[FieldError]:
    """`IsFullyQualifiedName`: a DNS subdomain of three parts at least."""
    if not name:
        yield required(path)
    elif details := dns_subdomain(name, False):
        yield invalid(path, name, ",".join(details))
    elif name.count(".") < 2:
        detail = "should be a domain with at least three segments separated by dots"
        yield invalid(path, name, detail)


def rule_errors(path: Path, rule: RuleWithOperations) -> Iterator[FieldError]:
    """`validateRuleWithOperations` and `validateRule`."""
    here: Path = (path, "operations")
    if not rule.operations:
        yield required(here)
    if len(rule.operations) > 1 and "*" in rule.operations:
        detail = "if '*' is present, must not specify other operations"
        yield invalid(here, rule.operations, detail)
    for index, operation in enumerate(rule.operations):
        yield from one_of((here, index), operation, *OPERATIONS)
    inner = rule.rule
    for name, values, what in (
        ("apiGroups", inner.api_groups, "API groups"),
        ("apiVersions", inner.api_versions, "API versions"),
    ):
        if not values:
            yield required((path, name))
        if len(values) > 1 and "*" in values:
            detail = f"if '*' is present, must not specify other {what}"
            yield invalid((path, name), values, detail)
    for index, version in enumerate(inner.api_versions):
        if not version:
            yield required(((path, "apiVersions"), index))
    yield from resource_errors((path, "resources"), inner.resources)
    yield from one_of((path, "scope"), inner.scope, "*", "Cluster", "Namespaced")


def resource_errors(path: Path, resources: list[str]) -> Iterator[FieldError]:
    """`validateResources`."""
    if not resources:
        yield required(path)
    all_parts: set[str] = set()
    of_all: set[str] = set()
    is_plain = False
    for index, each in enumerate(resources):
        if not each:
            yield required((path, index))
            continue
        resource, slash, part = each.partition("/")
        if not slash:
            is_plain = each != "*"
            continue
        if resource in all_parts:
            detail = f"if '{resource}/*' is present, must not specify {each}"
            yield invalid((path, index), each, detail)
        if part in of_all:
            detail = f"if '*/{part}' is present, must not specify {each}"
            yield invalid((path, index), each, detail)
        all_parts |= {resource} if part == "*" else set()
        of_all |= {part} if resource == "*" else set()
    if len(resources) > 1 and "*/*" in resources:
        detail = "if '*/*' is present, must not specify other resources"
        yield invalid(path, resources, detail)
    if "*" in resources and is_plain:
        detail = (
            "if '*' is present, must not specify other resources without subresources"
        )
        yield invalid(path, resources, detail)


def client_errors(path: Path, client: WebhookClientConfig) -> Iterator[FieldError]:
    """Where the webhook is: a URL, or a service of the cluster."""
    if (client.url is None) == (client.service is None):
        yield required(path, "exactly one of url or service is required")
    elif client.url is not None:
        yield from url_errors((path, "url"), client.url)
    elif client.service is not None:
        yield from service_errors((path, "service"), client.service)


def url_errors(path: Path, url: str) -> Iterator[FieldError]:
    """`ValidateWebhookURL`."""
    from urllib.parse import urlsplit  # which takes long to load, and few have URLs

    try:
        parts = urlsplit(url)
    except ValueError as error:
        yield required(path, f"url must be a valid URL: {error}{URL_FORM}")
        return
    user, at, host = parts.netloc.rpartition("@")
    if parts.scheme != "https":
        detail = f"'https' is the only allowed URL scheme{URL_FORM}"
        yield invalid(path, parts.scheme, detail)
    if not host:
        yield invalid(path, host, f"host must be specified{URL_FORM}")
    if at:
        yield invalid(path, user, "user information is not permitted in the URL")
    if parts.fragment:
        yield invalid(path, parts.fragment, "fragments are not permitted in the URL")
    if parts.query:
        detail = "query parameters are not permitted in the URL"
        yield invalid(path, parts.query, detail)


def service_errors(path: Path, service: ServiceReference) -> Iterator[FieldError]:
    """`ValidateWebhookService`."""
    # Kubernetes looks at the two in the other order, and calls each by the name of the other.
    if not service.namespace:
        yield required((path, "name"))
    if not service.name:
        yield required((path, "namespace"))
    if service.port is not None and not 1 <= service.port <= 65535:
        detail = "port is not valid: must be between 1 and 65535, inclusive"
        yield invalid((path, "port"), service.port, detail)
    here: Path = (path, "path")
    url = service.path
    if url is None or url in ("", "/"):
        return
    if url == "//":
        yield invalid(here, url, "segment[0] may not be empty")
        return
    if not url.startswith("/"):
        yield invalid(here, url, "must start with a '/'")
    for index, step in enumerate(url[1:].removesuffix("/").split("/")):
        if not step:
            yield invalid(here, url, f"segment[{index}] may not be empty")
            continue
        for detail in dns_subdomain(step, False):
            yield invalid(here, url, f"segment[{index}]: {detail}")


def review_version_errors(path: Path, versions: list[str]) -> Iterator[FieldError]:
    """`validateAdmissionReviewVersions`."""
    listed = ", ".join(REVIEW_VERSIONS)
    if not versions:
        yield required(path, f"must specify one of {listed}")
        return
    seen: set[str] = set()
    for index, version in enumerate(versions):
        if version in seen:
            yield invalid((path, index), version, "duplicate version")
            continue
        seen.add(version)
        for detail in dns_1035_label(version):
            yield invalid((path, index), version, detail)
    if not any(version in REVIEW_VERSIONS for version in versions):
        yield invalid(path, versions, f"must include at least one of {listed}")
