"""Rules of admissionregistration.k8s.io/v1 that Kubernetes checks by hand: names, webhooks, the actions of bindings.

The generated validators find these functions by their names and leave them out where `overlay` is False. What is
checked of a single webhook is in `webhooks.py` beside this file.

Names that end in `.static.k8s.io` are for objects that an API server reads from files. `reserved_name_errors` refuses
them for objects that come through the API; whoever reads such files drops its errors, which have `KEP-5793` in
`overlay` as no other errors of these types do. What is written in CEL is not checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kubernetes_api.admissionregistration.v1.types import (
    MutatingAdmissionPolicy,
    MutatingAdmissionPolicyBinding,
    MutatingWebhook,
    MutatingWebhookConfiguration,
    ValidatingAdmissionPolicy,
    ValidatingAdmissionPolicyBinding,
    ValidatingAdmissionPolicyBindingSpec,
    ValidatingWebhook,
    ValidatingWebhookConfiguration,
    ValidationAction,
)
from kubernetes_api.admissionregistration.v1.webhooks import webhook_errors
from kubernetes_api.meta.v1.names import dns_subdomain, name_errors
from kubernetes_api.meta.v1.types import ObjectMeta
from kubernetes_api.upstream import duplicate, one_of
from validation_gen.runtime import FieldError, Operation, Path, invalid

STATIC_SUFFIX = ".static.k8s.io"
RESERVED = "KEP-5793; k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateStaticSuffix"


def reserved_name_errors(
    op: Operation, path: Path, meta: ObjectMeta
) -> list[FieldError]:
    """A new object's name that only objects from files may have; `path` is that of the object.

    Source: KEP-5793; k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateStaticSuffix
    """
    if op.update or not meta.name.endswith(STATIC_SUFFIX):
        return []
    detail = (
        f'names ending with "{STATIC_SUFFIX}" are reserved for static manifest-based configurations'
        " and cannot be managed via the API"
    )
    path = ((path, "metadata"), "name")
    return [FieldError("FieldValueInvalid", path, meta.name, detail, overlay=RESERVED)]


def overlay_validating_admission_policy(
    op: Operation,
    path: Path,
    value: ValidatingAdmissionPolicy,
    old: ValidatingAdmissionPolicy | None,
) -> list[FieldError]:
    """A policy that comes through the API is not called as those in files are.

    Source: KEP-5793
    """
    return reserved_name_errors(op, path, value.metadata)


def overlay_mutating_admission_policy(
    op: Operation,
    path: Path,
    value: MutatingAdmissionPolicy,
    old: MutatingAdmissionPolicy | None,
) -> list[FieldError]:
    """A policy that comes through the API is not called as those in files are.

    Source: KEP-5793
    """
    return reserved_name_errors(op, path, value.metadata)


def overlay_validating_admission_policy_binding(
    op: Operation,
    path: Path,
    value: ValidatingAdmissionPolicyBinding,
    old: ValidatingAdmissionPolicyBinding | None,
) -> list[FieldError]:
    """A binding that comes through the API is not called as those in files are.

    Source: KEP-5793
    """
    return reserved_name_errors(op, path, value.metadata)


def overlay_mutating_admission_policy_binding(
    op: Operation,
    path: Path,
    value: MutatingAdmissionPolicyBinding,
    old: MutatingAdmissionPolicyBinding | None,
) -> list[FieldError]:
    """A binding that comes through the API is not called as those in files are.

    Source: KEP-5793
    """
    return reserved_name_errors(op, path, value.metadata)


def overlay_validating_webhook_configuration(
    op: Operation,
    path: Path,
    value: ValidatingWebhookConfiguration,
    old: ValidatingWebhookConfiguration | None,
) -> list[FieldError]:
    """Webhooks have different names, and the whole is not called as those in files are.

    Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateValidatingWebhookConfiguration
    """
    errors = repeated_names(path, value.webhooks)
    return errors + reserved_name_errors(op, path, value.metadata)


def overlay_mutating_webhook_configuration(
    op: Operation,
    path: Path,
    value: MutatingWebhookConfiguration,
    old: MutatingWebhookConfiguration | None,
) -> list[FieldError]:
    """Webhooks have different names, and the whole is not called as those in files are.

    Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateMutatingWebhookConfiguration
    """
    errors = repeated_names(path, value.webhooks)
    return errors + reserved_name_errors(op, path, value.metadata)


def repeated_names(
    path: Path, hooks: Sequence[ValidatingWebhook | MutatingWebhook]
) -> list[FieldError]:
    """Names of webhooks that an earlier one has."""
    errors: list[FieldError] = []
    seen: set[str] = set()
    for index, hook in enumerate(hooks):
        if hook.name in seen:
            errors.append(duplicate((((path, "webhooks"), index), "name"), hook.name))
        elif hook.name:
            seen.add(hook.name)
    return errors


def overlay_validating_webhook(
    op: Operation, path: Path, value: ValidatingWebhook, old: ValidatingWebhook | None
) -> list[FieldError]:
    """One webhook.

    Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateValidatingWebhook
    """
    return list(webhook_errors(path, value))


def overlay_mutating_webhook(
    op: Operation, path: Path, value: MutatingWebhook, old: MutatingWebhook | None
) -> list[FieldError]:
    """One webhook.

    Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateMutatingWebhook
    """
    return list(webhook_errors(path, value))


def overlay_validating_admission_policy_binding_spec(
    op: Operation,
    path: Path,
    value: ValidatingAdmissionPolicyBindingSpec,
    old: ValidatingAdmissionPolicyBindingSpec | None,
) -> list[FieldError]:
    """The name of a policy, and what is done where it does not hold.

    Source: k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateValidatingAdmissionPolicyBindingSpec
    """
    errors = list(action_errors((path, "validationActions"), value.validation_actions))
    if value.policy_name:
        here: Path = (path, "policyName")
        errors[:0] = name_errors(here, value.policy_name, dns_subdomain)
    return errors


def action_errors(path: Path, actions: list[ValidationAction]) -> Iterator[FieldError]:
    """`validateValidationActions`."""
    seen: set[str] = set()
    for index, action in enumerate(actions):
        yield from one_of((path, index), action, "Audit", "Deny", "Warn")
        if action in seen:
            yield duplicate((path, index), action)
        seen.add(action)
    if "Deny" in actions and "Warn" in actions:
        detail = (
            "must not contain both Deny and Warn (repeating the same validation failure information"
            " in the API response and headers serves no purpose)"
        )
        yield invalid(path, actions, detail)
