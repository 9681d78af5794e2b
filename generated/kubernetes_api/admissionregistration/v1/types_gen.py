"""Validators, codecs and defaults of kubernetes_api.admissionregistration.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    Path,
    Scheme,
    as_object,
    decoded,
    duplicates,
    encode_bytes,
    enum_reader,
    new_object,
    operation,
    overlaid,
    read_bytes,
    read_list,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)
from validation_gen.runtime import OperationType as RuntimeOperationType

from kubernetes_api.admissionregistration.v1.types import (
    ApplyConfiguration,
    AuditAnnotation,
    ExpressionWarning,
    FailurePolicyType,
    JSONPatch,
    MatchCondition,
    MatchPolicyType,
    MatchResources,
    MutatingAdmissionPolicy,
    MutatingAdmissionPolicyBinding,
    MutatingAdmissionPolicyBindingList,
    MutatingAdmissionPolicyBindingSpec,
    MutatingAdmissionPolicyList,
    MutatingAdmissionPolicySpec,
    MutatingWebhook,
    MutatingWebhookConfiguration,
    MutatingWebhookConfigurationList,
    Mutation,
    NamedRuleWithOperations,
    OperationType,
    ParameterNotFoundActionType,
    ParamKind,
    ParamRef,
    PatchType,
    ReinvocationPolicyType,
    Rule,
    RuleWithOperations,
    ScopeType,
    ServiceReference,
    SideEffectClass,
    TypeChecking,
    ValidatingAdmissionPolicy,
    ValidatingAdmissionPolicyBinding,
    ValidatingAdmissionPolicyBindingList,
    ValidatingAdmissionPolicyBindingSpec,
    ValidatingAdmissionPolicyList,
    ValidatingAdmissionPolicySpec,
    ValidatingAdmissionPolicyStatus,
    ValidatingWebhook,
    ValidatingWebhookConfiguration,
    ValidatingWebhookConfigurationList,
    Validation,
    ValidationAction,
    Variable,
    WebhookClientConfig,
)
from kubernetes_api.admissionregistration.v1.types_overlay import (
    overlay_mutating_admission_policy,
    overlay_mutating_admission_policy_binding,
    overlay_mutating_webhook,
    overlay_mutating_webhook_configuration,
    overlay_validating_admission_policy,
    overlay_validating_admission_policy_binding,
    overlay_validating_admission_policy_binding_spec,
    overlay_validating_webhook,
    overlay_validating_webhook_configuration,
)
from kubernetes_api.meta.v1.types import Condition, StatusReason
from kubernetes_api.meta.v1.types_gen import (
    check_condition,
    check_label_selector,
    check_object_meta,
    encode_condition,
    encode_label_selector,
    encode_list_meta,
    encode_object_meta,
    read_condition,
    read_label_selector,
    read_list_meta,
    read_object_meta,
)
from kubernetes_api.meta.v1.types_overlay import overlay_object_meta_of_kind

BY_TYPE: Final = attrgetter("type")


def check_validating_admission_policy(
    path: Path,
    value: ValidatingAdmissionPolicy,
    old: ValidatingAdmissionPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicy, types.py:180."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_validating_admission_policy_spec((path, "spec"), spec, spec_was, op, errs)

    # status
    status = value.status
    status_was = None if old is None else old.status
    if status is not status_was:
        check_validating_admission_policy_status(
            (path, "status"), status, status_was, op, errs
        )

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_validating_admission_policy(op, path, value, old), "KEP-5793"
            )
        )


def check_validating_admission_policy_status(
    path: Path,
    value: ValidatingAdmissionPolicyStatus,
    old: ValidatingAdmissionPolicyStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyStatus, types.py:200."""

    # conditions
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:listType=map
    #   +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions = value.conditions
    conditions_was = None if old is None else old.conditions
    if conditions and conditions is not conditions_was:
        conditions_keys: dict[object, None] = {}
        for conditions_item in conditions:
            conditions_keys[conditions_item.type] = None
        distinct = len(conditions_keys) == len(conditions)
        if not distinct and (old is None or not same(conditions, conditions_was)):
            errs.extend(
                duplicates((path, "conditions"), conditions, BY_TYPE, level="alpha")
            )
        each_condition_by_type(
            (path, "conditions"), conditions, conditions_was, distinct, op, errs
        )


def check_validating_admission_policy_list(
    path: Path,
    value: ValidatingAdmissionPolicyList,
    old: ValidatingAdmissionPolicyList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyList, types.py:253."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_validating_admission_policy(
                (items_path, i), items__item, None, op, errs
            )


def check_validating_admission_policy_spec(
    path: Path,
    value: ValidatingAdmissionPolicySpec,
    old: ValidatingAdmissionPolicySpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicySpec, types.py:267."""

    # matchConstraints
    match_constraints = value.match_constraints
    match_constraints_was = None if old is None else old.match_constraints
    if match_constraints is not None and match_constraints is not match_constraints_was:
        check_match_resources(
            (path, "matchConstraints"),
            match_constraints,
            match_constraints_was,
            op,
            errs,
        )


def check_validating_admission_policy_binding(
    path: Path,
    value: ValidatingAdmissionPolicyBinding,
    old: ValidatingAdmissionPolicyBinding | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyBinding, types.py:379."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_validating_admission_policy_binding_spec(
            (path, "spec"), spec, spec_was, op, errs
        )

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_validating_admission_policy_binding(op, path, value, old),
                "KEP-5793",
            )
        )


def check_validating_admission_policy_binding_list(
    path: Path,
    value: ValidatingAdmissionPolicyBindingList,
    old: ValidatingAdmissionPolicyBindingList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyBindingList, types.py:400."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_validating_admission_policy_binding(
                (items_path, i), items__item, None, op, errs
            )


def check_validating_admission_policy_binding_spec(
    path: Path,
    value: ValidatingAdmissionPolicyBindingSpec,
    old: ValidatingAdmissionPolicyBindingSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyBindingSpec, types.py:414."""

    # policyName
    #   +k8s:beta(since: "1.37")=+k8s:required
    policy_name = value.policy_name
    if not policy_name and (old is None or policy_name != old.policy_name):
        errs.append(required((path, "policyName"), level="beta", short_circuit=True))

    # paramRef
    param_ref = value.param_ref
    param_ref_was = None if old is None else old.param_ref
    if param_ref is not None and param_ref is not param_ref_was:
        check_param_ref((path, "paramRef"), param_ref, param_ref_was, op, errs)

    # matchResources
    match_resources = value.match_resources
    match_resources_was = None if old is None else old.match_resources
    if match_resources is not None and match_resources is not match_resources_was:
        check_match_resources(
            (path, "matchResources"), match_resources, match_resources_was, op, errs
        )

    # validationActions
    #   +k8s:beta(since: "1.37")=+k8s:required
    validation_actions = value.validation_actions
    validation_actions_was = None if old is None else old.validation_actions
    if not validation_actions and (
        old is None or not same(validation_actions, validation_actions_was)
    ):
        errs.append(
            required((path, "validationActions"), level="beta", short_circuit=True)
        )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_validating_admission_policy_binding_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateValidatingAdmissionPolicyBindingSpec",
            )
        )


def check_param_ref(
    path: Path,
    value: ParamRef,
    old: ParamRef | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ParamRef, types.py:440."""

    # selector
    selector = value.selector
    selector_was = None if old is None else old.selector
    if selector is not None and selector is not selector_was:
        check_label_selector((path, "selector"), selector, selector_was, op, errs)


def check_match_resources(
    path: Path,
    value: MatchResources,
    old: MatchResources | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MatchResources, types.py:463."""

    # namespaceSelector
    namespace_selector = value.namespace_selector
    namespace_selector_was = None if old is None else old.namespace_selector
    if (
        namespace_selector is not None
        and namespace_selector is not namespace_selector_was
    ):
        check_label_selector(
            (path, "namespaceSelector"),
            namespace_selector,
            namespace_selector_was,
            op,
            errs,
        )

    # objectSelector
    object_selector = value.object_selector
    object_selector_was = None if old is None else old.object_selector
    if object_selector is not None and object_selector is not object_selector_was:
        check_label_selector(
            (path, "objectSelector"), object_selector, object_selector_was, op, errs
        )


def check_validating_webhook_configuration(
    path: Path,
    value: ValidatingWebhookConfiguration,
    old: ValidatingWebhookConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingWebhookConfiguration, types.py:528."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # webhooks
    webhooks = value.webhooks
    webhooks_was = None if old is None else old.webhooks
    if old is None or (
        webhooks is not webhooks_was
        and webhooks != webhooks_was
        and not same(webhooks, webhooks_was)
    ):
        webhooks_path = (path, "webhooks")
        for i, webhooks_item in enumerate(webhooks or ()):
            check_validating_webhook((webhooks_path, i), webhooks_item, None, op, errs)

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_validating_webhook_configuration(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateValidatingWebhookConfiguration",
            )
        )


def check_validating_webhook_configuration_list(
    path: Path,
    value: ValidatingWebhookConfigurationList,
    old: ValidatingWebhookConfigurationList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingWebhookConfigurationList, types.py:549."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_validating_webhook_configuration(
                (items_path, i), items__item, None, op, errs
            )


def check_mutating_webhook_configuration(
    path: Path,
    value: MutatingWebhookConfiguration,
    old: MutatingWebhookConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingWebhookConfiguration, types.py:569."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # webhooks
    webhooks = value.webhooks
    webhooks_was = None if old is None else old.webhooks
    if old is None or (
        webhooks is not webhooks_was
        and webhooks != webhooks_was
        and not same(webhooks, webhooks_was)
    ):
        webhooks_path = (path, "webhooks")
        for i, webhooks_item in enumerate(webhooks or ()):
            check_mutating_webhook((webhooks_path, i), webhooks_item, None, op, errs)

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_mutating_webhook_configuration(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/admissionregistration/validation, ValidateMutatingWebhookConfiguration",
            )
        )


def check_mutating_webhook_configuration_list(
    path: Path,
    value: MutatingWebhookConfigurationList,
    old: MutatingWebhookConfigurationList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingWebhookConfigurationList, types.py:590."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_mutating_webhook_configuration(
                (items_path, i), items__item, None, op, errs
            )


def check_validating_webhook(
    path: Path,
    value: ValidatingWebhook,
    old: ValidatingWebhook | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingWebhook, types.py:604."""

    # namespaceSelector
    namespace_selector = value.namespace_selector
    namespace_selector_was = None if old is None else old.namespace_selector
    if (
        namespace_selector is not None
        and namespace_selector is not namespace_selector_was
    ):
        check_label_selector(
            (path, "namespaceSelector"),
            namespace_selector,
            namespace_selector_was,
            op,
            errs,
        )

    # objectSelector
    object_selector = value.object_selector
    object_selector_was = None if old is None else old.object_selector
    if object_selector is not None and object_selector is not object_selector_was:
        check_label_selector(
            (path, "objectSelector"), object_selector, object_selector_was, op, errs
        )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_validating_webhook(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateValidatingWebhook",
            )
        )


def check_mutating_webhook(
    path: Path,
    value: MutatingWebhook,
    old: MutatingWebhook | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingWebhook, types.py:663."""

    # namespaceSelector
    namespace_selector = value.namespace_selector
    namespace_selector_was = None if old is None else old.namespace_selector
    if (
        namespace_selector is not None
        and namespace_selector is not namespace_selector_was
    ):
        check_label_selector(
            (path, "namespaceSelector"),
            namespace_selector,
            namespace_selector_was,
            op,
            errs,
        )

    # objectSelector
    object_selector = value.object_selector
    object_selector_was = None if old is None else old.object_selector
    if object_selector is not None and object_selector is not object_selector_was:
        check_label_selector(
            (path, "objectSelector"), object_selector, object_selector_was, op, errs
        )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_mutating_webhook(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/admissionregistration/validation, validateMutatingWebhook",
            )
        )


def check_mutating_admission_policy(
    path: Path,
    value: MutatingAdmissionPolicy,
    old: MutatingAdmissionPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicy, types.py:732."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_mutating_admission_policy_spec((path, "spec"), spec, spec_was, op, errs)

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_mutating_admission_policy(op, path, value, old), "KEP-5793"
            )
        )


def check_mutating_admission_policy_list(
    path: Path,
    value: MutatingAdmissionPolicyList,
    old: MutatingAdmissionPolicyList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicyList, types.py:750."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_mutating_admission_policy(
                (items_path, i), items__item, None, op, errs
            )


def check_mutating_admission_policy_spec(
    path: Path,
    value: MutatingAdmissionPolicySpec,
    old: MutatingAdmissionPolicySpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicySpec, types.py:764."""

    # matchConstraints
    match_constraints = value.match_constraints
    match_constraints_was = None if old is None else old.match_constraints
    if match_constraints is not None and match_constraints is not match_constraints_was:
        check_match_resources(
            (path, "matchConstraints"),
            match_constraints,
            match_constraints_was,
            op,
            errs,
        )


def check_mutating_admission_policy_binding(
    path: Path,
    value: MutatingAdmissionPolicyBinding,
    old: MutatingAdmissionPolicyBinding | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicyBinding, types.py:854."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_mutating_admission_policy_binding_spec(
            (path, "spec"), spec, spec_was, op, errs
        )

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_mutating_admission_policy_binding(op, path, value, old),
                "KEP-5793",
            )
        )


def check_mutating_admission_policy_binding_list(
    path: Path,
    value: MutatingAdmissionPolicyBindingList,
    old: MutatingAdmissionPolicyBindingList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicyBindingList, types.py:872."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_mutating_admission_policy_binding(
                (items_path, i), items__item, None, op, errs
            )


def check_mutating_admission_policy_binding_spec(
    path: Path,
    value: MutatingAdmissionPolicyBindingSpec,
    old: MutatingAdmissionPolicyBindingSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicyBindingSpec, types.py:886."""

    # paramRef
    param_ref = value.param_ref
    param_ref_was = None if old is None else old.param_ref
    if param_ref is not None and param_ref is not param_ref_was:
        check_param_ref((path, "paramRef"), param_ref, param_ref_was, op, errs)

    # matchResources
    match_resources = value.match_resources
    match_resources_was = None if old is None else old.match_resources
    if match_resources is not None and match_resources is not match_resources_was:
        check_match_resources(
            (path, "matchResources"), match_resources, match_resources_was, op, errs
        )


def each_condition_by_type(
    path: Path,
    items: list[Condition],
    old: list[Condition] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Condition: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_condition((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.type != was.type:
                    break
                check_condition((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_TYPE, distinct, n):
            check_condition((path, i), item, match, op, errs)


def validate_mutating_admission_policy(
    obj: MutatingAdmissionPolicy,
    old: MutatingAdmissionPolicy | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of MutatingAdmissionPolicy; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_mutating_admission_policy(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_mutating_admission_policy_binding(
    obj: MutatingAdmissionPolicyBinding,
    old: MutatingAdmissionPolicyBinding | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of MutatingAdmissionPolicyBinding; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_mutating_admission_policy_binding(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_mutating_webhook_configuration(
    obj: MutatingWebhookConfiguration,
    old: MutatingWebhookConfiguration | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of MutatingWebhookConfiguration; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_mutating_webhook_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_validating_admission_policy(
    obj: ValidatingAdmissionPolicy,
    old: ValidatingAdmissionPolicy | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ValidatingAdmissionPolicy; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_validating_admission_policy(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_validating_admission_policy_binding(
    obj: ValidatingAdmissionPolicyBinding,
    old: ValidatingAdmissionPolicyBinding | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ValidatingAdmissionPolicyBinding; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_validating_admission_policy_binding(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_validating_webhook_configuration(
    obj: ValidatingWebhookConfiguration,
    old: ValidatingWebhookConfiguration | None = None,
    *,
    op: RuntimeOperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ValidatingWebhookConfiguration; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_validating_webhook_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


_SCOPE_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ScopeType
}
_FAILURE_POLICY_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in FailurePolicyType
}
_STATUS_REASON_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in StatusReason
}
_VALIDATION_ACTION_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ValidationAction
}
_READ_VALIDATION_ACTION: Final = enum_reader(_VALIDATION_ACTION_MEMBERS)
_PARAMETER_NOT_FOUND_ACTION_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ParameterNotFoundActionType
}
_MATCH_POLICY_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in MatchPolicyType
}
_OPERATION_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in OperationType
}
_READ_OPERATION_TYPE: Final = enum_reader(_OPERATION_TYPE_MEMBERS)
_SIDE_EFFECT_CLASS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in SideEffectClass
}
_REINVOCATION_POLICY_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ReinvocationPolicyType
}
_PATCH_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PatchType
}


def read_rule(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Rule, Any] | None = None,
) -> Rule:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Rule)
    n = 0

    # api_groups
    if "apiGroups" in data:
        n += 1
        v = data["apiGroups"]
        if type(v) is list:
            obj.api_groups = read_strings(
                v,
                (path, "apiGroups"),
                problems,
                reuse and reuse_part(reuse[0].api_groups, reuse[1], "apiGroups"),
                "Rule",
                "string",
            )
        else:
            obj.api_groups = []
            if v is not None:
                wrong_type(problems, (path, "apiGroups"), v, "Rule", "[]string")
    else:
        obj.api_groups = []

    # api_versions
    if "apiVersions" in data:
        n += 1
        v = data["apiVersions"]
        if type(v) is list:
            obj.api_versions = read_strings(
                v,
                (path, "apiVersions"),
                problems,
                reuse and reuse_part(reuse[0].api_versions, reuse[1], "apiVersions"),
                "Rule",
                "string",
            )
        else:
            obj.api_versions = []
            if v is not None:
                wrong_type(problems, (path, "apiVersions"), v, "Rule", "[]string")
    else:
        obj.api_versions = []

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is list:
            obj.resources = read_strings(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
                "Rule",
                "string",
            )
        else:
            obj.resources = []
            if v is not None:
                wrong_type(problems, (path, "resources"), v, "Rule", "[]string")
    else:
        obj.resources = []

    # scope
    if "scope" in data:
        n += 1
        v = data["scope"]
        if type(v) is str:
            obj.scope = _SCOPE_TYPE_MEMBERS.get(v, v)
        else:
            obj.scope = None
            if v is not None:
                wrong_type(problems, (path, "scope"), v, "Rule", "v1.ScopeType")
    else:
        obj.scope = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("apiGroups", "apiVersions", "resources", "scope")
        )
    return obj


def decode_rule(
    data: Any, *, path: Path = ROOT, reuse: tuple[Rule, Any] | None = None
) -> Rule:
    """JSON data as Rule; raises DecodeError with all that does not fit."""
    return decoded(read_rule, data, path, reuse, "v1.Rule")


def encode_rule(obj: Rule) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_groups
    if obj.api_groups:
        data["apiGroups"] = list(obj.api_groups)

    # api_versions
    if obj.api_versions:
        data["apiVersions"] = list(obj.api_versions)

    # resources
    if obj.resources:
        data["resources"] = list(obj.resources)

    # scope
    if obj.scope is not None:
        data["scope"] = str(obj.scope)

    return data


def read_validating_admission_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicy, Any] | None = None,
) -> ValidatingAdmissionPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicy)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kind"), v, "ValidatingAdmissionPolicy", "string"
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingAdmissionPolicy",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingAdmissionPolicy",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "ValidatingAdmissionPolicy",
                "v1.ValidatingAdmissionPolicySpec",
            )
    obj.spec = read_validating_admission_policy_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    # status
    v = NO_FIELDS
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "status"),
                problems,
                "ValidatingAdmissionPolicy",
                "v1.ValidatingAdmissionPolicyStatus",
            )
    obj.status = read_validating_admission_policy_status(
        v,
        (path, "status"),
        problems,
        reuse and reuse_part(reuse[0].status, reuse[1], "status"),
    )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "spec", "status")
        )
    return obj


def decode_validating_admission_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicy, Any] | None = None,
) -> ValidatingAdmissionPolicy:
    """JSON data as ValidatingAdmissionPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicy",
    )


def encode_validating_admission_policy(
    obj: ValidatingAdmissionPolicy,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_validating_admission_policy_spec(obj.spec):
        data["spec"] = inner

    # status
    if inner := encode_validating_admission_policy_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_validating_admission_policy(obj: ValidatingAdmissionPolicy) -> None:
    """Fill what is unset, in place."""


def read_validating_admission_policy_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyStatus, Any] | None = None,
) -> ValidatingAdmissionPolicyStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyStatus)
    n = 0

    # observed_generation
    if "observedGeneration" in data:
        n += 1
        v = data["observedGeneration"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.observed_generation = v
        else:
            obj.observed_generation = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "observedGeneration"),
                    v,
                    "ValidatingAdmissionPolicyStatus",
                    "int64",
                )
    else:
        obj.observed_generation = 0

    # type_checking
    if "typeChecking" in data:
        n += 1
        v = data["typeChecking"]
        if type(v) is dict:
            obj.type_checking = read_type_checking(
                v,
                (path, "typeChecking"),
                problems,
                reuse and reuse_part(reuse[0].type_checking, reuse[1], "typeChecking"),
            )
        else:
            obj.type_checking = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "typeChecking"),
                    v,
                    "ValidatingAdmissionPolicyStatus",
                    "v1.TypeChecking",
                )
    else:
        obj.type_checking = None

    # conditions
    if "conditions" in data:
        n += 1
        v = data["conditions"]
        if type(v) is list:
            obj.conditions = read_objects(
                v,
                (path, "conditions"),
                problems,
                reuse and reuse_part(reuse[0].conditions, reuse[1], "conditions"),
                read_condition,
                "ValidatingAdmissionPolicyStatus",
                "v1.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "ValidatingAdmissionPolicyStatus",
                    "[]v1.Condition",
                )
    else:
        obj.conditions = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("observedGeneration", "typeChecking", "conditions")
        )
    return obj


def decode_validating_admission_policy_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyStatus, Any] | None = None,
) -> ValidatingAdmissionPolicyStatus:
    """JSON data as ValidatingAdmissionPolicyStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_status,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyStatus",
    )


def encode_validating_admission_policy_status(
    obj: ValidatingAdmissionPolicyStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # observed_generation
    if obj.observed_generation:
        data["observedGeneration"] = obj.observed_generation

    # type_checking
    if obj.type_checking is not None:
        data["typeChecking"] = encode_type_checking(obj.type_checking)

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    return data


def read_type_checking(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypeChecking, Any] | None = None,
) -> TypeChecking:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypeChecking)
    n = 0

    # expression_warnings
    if "expressionWarnings" in data:
        n += 1
        v = data["expressionWarnings"]
        if type(v) is list:
            obj.expression_warnings = read_objects(
                v,
                (path, "expressionWarnings"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].expression_warnings, reuse[1], "expressionWarnings"
                ),
                read_expression_warning,
                "TypeChecking",
                "v1.ExpressionWarning",
            )
        else:
            obj.expression_warnings = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "expressionWarnings"),
                    v,
                    "TypeChecking",
                    "[]v1.ExpressionWarning",
                )
    else:
        obj.expression_warnings = []

    if n != len(data):
        unknown_fields(problems, path, data, ("expressionWarnings",))
    return obj


def decode_type_checking(
    data: Any, *, path: Path = ROOT, reuse: tuple[TypeChecking, Any] | None = None
) -> TypeChecking:
    """JSON data as TypeChecking; raises DecodeError with all that does not fit."""
    return decoded(read_type_checking, data, path, reuse, "v1.TypeChecking")


def encode_type_checking(obj: TypeChecking) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression_warnings
    if obj.expression_warnings:
        data["expressionWarnings"] = [
            encode_expression_warning(x) for x in obj.expression_warnings
        ]

    return data


def read_expression_warning(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ExpressionWarning, Any] | None = None,
) -> ExpressionWarning:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ExpressionWarning)
    n = 0

    # field_ref
    if "fieldRef" in data:
        n += 1
        v = data["fieldRef"]
        if type(v) is str:
            obj.field_ref = v
        else:
            obj.field_ref = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldRef"), v, "ExpressionWarning", "string"
                )
    else:
        obj.field_ref = ""

    # warning
    if "warning" in data:
        n += 1
        v = data["warning"]
        if type(v) is str:
            obj.warning = v
        else:
            obj.warning = ""
            if v is not None:
                wrong_type(
                    problems, (path, "warning"), v, "ExpressionWarning", "string"
                )
    else:
        obj.warning = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("fieldRef", "warning"))
    return obj


def decode_expression_warning(
    data: Any, *, path: Path = ROOT, reuse: tuple[ExpressionWarning, Any] | None = None
) -> ExpressionWarning:
    """JSON data as ExpressionWarning; raises DecodeError with all that does not fit."""
    return decoded(read_expression_warning, data, path, reuse, "v1.ExpressionWarning")


def encode_expression_warning(obj: ExpressionWarning) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # field_ref
    data["fieldRef"] = obj.field_ref

    # warning
    data["warning"] = obj.warning

    return data


def read_validating_admission_policy_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyList, Any] | None = None,
) -> ValidatingAdmissionPolicyList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ValidatingAdmissionPolicyList",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingAdmissionPolicyList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingAdmissionPolicyList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_validating_admission_policy,
                "ValidatingAdmissionPolicyList",
                "v1.ValidatingAdmissionPolicy",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ValidatingAdmissionPolicyList",
                    "[]v1.ValidatingAdmissionPolicy",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_validating_admission_policy_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyList, Any] | None = None,
) -> ValidatingAdmissionPolicyList:
    """JSON data as ValidatingAdmissionPolicyList; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_list,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyList",
    )


def encode_validating_admission_policy_list(
    obj: ValidatingAdmissionPolicyList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [encode_validating_admission_policy(x) for x in obj.items or ()]

    return data


def read_validating_admission_policy_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicySpec, Any] | None = None,
) -> ValidatingAdmissionPolicySpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicySpec)
    n = 0

    # param_kind
    if "paramKind" in data:
        n += 1
        v = data["paramKind"]
        if type(v) is dict:
            obj.param_kind = read_param_kind(
                v,
                (path, "paramKind"),
                problems,
                reuse and reuse_part(reuse[0].param_kind, reuse[1], "paramKind"),
            )
        else:
            obj.param_kind = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "paramKind"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "v1.ParamKind",
                )
    else:
        obj.param_kind = None

    # match_constraints
    if "matchConstraints" in data:
        n += 1
        v = data["matchConstraints"]
        if type(v) is dict:
            obj.match_constraints = read_match_resources(
                v,
                (path, "matchConstraints"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].match_constraints, reuse[1], "matchConstraints"
                ),
            )
        else:
            obj.match_constraints = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConstraints"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "v1.MatchResources",
                )
    else:
        obj.match_constraints = None

    # validations
    if "validations" in data:
        n += 1
        v = data["validations"]
        if type(v) is list:
            obj.validations = read_objects(
                v,
                (path, "validations"),
                problems,
                reuse and reuse_part(reuse[0].validations, reuse[1], "validations"),
                read_validation,
                "ValidatingAdmissionPolicySpec",
                "v1.Validation",
            )
        else:
            obj.validations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "validations"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "[]v1.Validation",
                )
    else:
        obj.validations = []

    # failure_policy
    if "failurePolicy" in data:
        n += 1
        v = data["failurePolicy"]
        if type(v) is str:
            obj.failure_policy = _FAILURE_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.failure_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "failurePolicy"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "v1.FailurePolicyType",
                )
    else:
        obj.failure_policy = None

    # audit_annotations
    if "auditAnnotations" in data:
        n += 1
        v = data["auditAnnotations"]
        if type(v) is list:
            obj.audit_annotations = read_objects(
                v,
                (path, "auditAnnotations"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].audit_annotations, reuse[1], "auditAnnotations"
                ),
                read_audit_annotation,
                "ValidatingAdmissionPolicySpec",
                "v1.AuditAnnotation",
            )
        else:
            obj.audit_annotations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "auditAnnotations"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "[]v1.AuditAnnotation",
                )
    else:
        obj.audit_annotations = []

    # match_conditions
    if "matchConditions" in data:
        n += 1
        v = data["matchConditions"]
        if type(v) is list:
            obj.match_conditions = read_objects(
                v,
                (path, "matchConditions"),
                problems,
                reuse
                and reuse_part(reuse[0].match_conditions, reuse[1], "matchConditions"),
                read_match_condition,
                "ValidatingAdmissionPolicySpec",
                "v1.MatchCondition",
            )
        else:
            obj.match_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConditions"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "[]v1.MatchCondition",
                )
    else:
        obj.match_conditions = []

    # variables
    if "variables" in data:
        n += 1
        v = data["variables"]
        if type(v) is list:
            obj.variables = read_objects(
                v,
                (path, "variables"),
                problems,
                reuse and reuse_part(reuse[0].variables, reuse[1], "variables"),
                read_variable,
                "ValidatingAdmissionPolicySpec",
                "v1.Variable",
            )
        else:
            obj.variables = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "variables"),
                    v,
                    "ValidatingAdmissionPolicySpec",
                    "[]v1.Variable",
                )
    else:
        obj.variables = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "paramKind",
                "matchConstraints",
                "validations",
                "failurePolicy",
                "auditAnnotations",
                "matchConditions",
                "variables",
            ),
        )
    return obj


def decode_validating_admission_policy_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicySpec, Any] | None = None,
) -> ValidatingAdmissionPolicySpec:
    """JSON data as ValidatingAdmissionPolicySpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_spec,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicySpec",
    )


def encode_validating_admission_policy_spec(
    obj: ValidatingAdmissionPolicySpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # param_kind
    if obj.param_kind is not None:
        data["paramKind"] = encode_param_kind(obj.param_kind)

    # match_constraints
    if obj.match_constraints is not None:
        data["matchConstraints"] = encode_match_resources(obj.match_constraints)

    # validations
    if obj.validations:
        data["validations"] = [encode_validation(x) for x in obj.validations]

    # failure_policy
    if obj.failure_policy is not None:
        data["failurePolicy"] = str(obj.failure_policy)

    # audit_annotations
    if obj.audit_annotations:
        data["auditAnnotations"] = [
            encode_audit_annotation(x) for x in obj.audit_annotations
        ]

    # match_conditions
    if obj.match_conditions:
        data["matchConditions"] = [
            encode_match_condition(x) for x in obj.match_conditions
        ]

    # variables
    if obj.variables:
        data["variables"] = [encode_variable(x) for x in obj.variables]

    return data


def read_param_kind(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ParamKind, Any] | None = None,
) -> ParamKind:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ParamKind)
    n = 0

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "ParamKind", "string")
    else:
        obj.api_version = ""

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "ParamKind", "string")
    else:
        obj.kind = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("apiVersion", "kind"))
    return obj


def decode_param_kind(
    data: Any, *, path: Path = ROOT, reuse: tuple[ParamKind, Any] | None = None
) -> ParamKind:
    """JSON data as ParamKind; raises DecodeError with all that does not fit."""
    return decoded(read_param_kind, data, path, reuse, "v1.ParamKind")


def encode_param_kind(obj: ParamKind) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    return data


def read_validation(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Validation, Any] | None = None,
) -> Validation:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Validation)
    n = 0

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(problems, (path, "expression"), v, "Validation", "string")
    else:
        obj.expression = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "Validation", "string")
    else:
        obj.message = ""

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = _STATUS_REASON_MEMBERS.get(v, v)
        else:
            obj.reason = None
            if v is not None:
                wrong_type(
                    problems, (path, "reason"), v, "Validation", "v1.StatusReason"
                )
    else:
        obj.reason = None

    # message_expression
    if "messageExpression" in data:
        n += 1
        v = data["messageExpression"]
        if type(v) is str:
            obj.message_expression = v
        else:
            obj.message_expression = ""
            if v is not None:
                wrong_type(
                    problems, (path, "messageExpression"), v, "Validation", "string"
                )
    else:
        obj.message_expression = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("expression", "message", "reason", "messageExpression"),
        )
    return obj


def decode_validation(
    data: Any, *, path: Path = ROOT, reuse: tuple[Validation, Any] | None = None
) -> Validation:
    """JSON data as Validation; raises DecodeError with all that does not fit."""
    return decoded(read_validation, data, path, reuse, "v1.Validation")


def encode_validation(obj: Validation) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression
    data["expression"] = obj.expression

    # message
    if obj.message:
        data["message"] = obj.message

    # reason
    if obj.reason is not None:
        data["reason"] = str(obj.reason)

    # message_expression
    if obj.message_expression:
        data["messageExpression"] = obj.message_expression

    return data


def read_variable(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Variable, Any] | None = None,
) -> Variable:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Variable)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Variable", "string")
    else:
        obj.name = ""

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(problems, (path, "expression"), v, "Variable", "string")
    else:
        obj.expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "expression"))
    return obj


def decode_variable(
    data: Any, *, path: Path = ROOT, reuse: tuple[Variable, Any] | None = None
) -> Variable:
    """JSON data as Variable; raises DecodeError with all that does not fit."""
    return decoded(read_variable, data, path, reuse, "v1.Variable")


def encode_variable(obj: Variable) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # expression
    data["expression"] = obj.expression

    return data


def read_audit_annotation(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AuditAnnotation, Any] | None = None,
) -> AuditAnnotation:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AuditAnnotation)
    n = 0

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "AuditAnnotation", "string")
    else:
        obj.key = ""

    # value_expression
    if "valueExpression" in data:
        n += 1
        v = data["valueExpression"]
        if type(v) is str:
            obj.value_expression = v
        else:
            obj.value_expression = ""
            if v is not None:
                wrong_type(
                    problems, (path, "valueExpression"), v, "AuditAnnotation", "string"
                )
    else:
        obj.value_expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "valueExpression"))
    return obj


def decode_audit_annotation(
    data: Any, *, path: Path = ROOT, reuse: tuple[AuditAnnotation, Any] | None = None
) -> AuditAnnotation:
    """JSON data as AuditAnnotation; raises DecodeError with all that does not fit."""
    return decoded(read_audit_annotation, data, path, reuse, "v1.AuditAnnotation")


def encode_audit_annotation(obj: AuditAnnotation) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # value_expression
    data["valueExpression"] = obj.value_expression

    return data


def read_validating_admission_policy_binding(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyBinding, Any] | None = None,
) -> ValidatingAdmissionPolicyBinding:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyBinding)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ValidatingAdmissionPolicyBinding",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingAdmissionPolicyBinding",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingAdmissionPolicyBinding",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "ValidatingAdmissionPolicyBinding",
                "v1.ValidatingAdmissionPolicyBindingSpec",
            )
    obj.spec = read_validating_admission_policy_binding_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_validating_admission_policy_binding(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyBinding, Any] | None = None,
) -> ValidatingAdmissionPolicyBinding:
    """JSON data as ValidatingAdmissionPolicyBinding; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_binding,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyBinding",
    )


def encode_validating_admission_policy_binding(
    obj: ValidatingAdmissionPolicyBinding,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_validating_admission_policy_binding_spec(obj.spec):
        data["spec"] = inner

    return data


def apply_defaults_validating_admission_policy_binding(
    obj: ValidatingAdmissionPolicyBinding,
) -> None:
    """Fill what is unset, in place."""


def read_validating_admission_policy_binding_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyBindingList, Any] | None = None,
) -> ValidatingAdmissionPolicyBindingList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyBindingList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ValidatingAdmissionPolicyBindingList",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingAdmissionPolicyBindingList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingAdmissionPolicyBindingList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_validating_admission_policy_binding,
                "ValidatingAdmissionPolicyBindingList",
                "v1.ValidatingAdmissionPolicyBinding",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ValidatingAdmissionPolicyBindingList",
                    "[]v1.ValidatingAdmissionPolicyBinding",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_validating_admission_policy_binding_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyBindingList, Any] | None = None,
) -> ValidatingAdmissionPolicyBindingList:
    """JSON data as ValidatingAdmissionPolicyBindingList; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_binding_list,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyBindingList",
    )


def encode_validating_admission_policy_binding_list(
    obj: ValidatingAdmissionPolicyBindingList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [
        encode_validating_admission_policy_binding(x) for x in obj.items or ()
    ]

    return data


def read_validating_admission_policy_binding_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyBindingSpec, Any] | None = None,
) -> ValidatingAdmissionPolicyBindingSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyBindingSpec)
    n = 0

    # policy_name
    if "policyName" in data:
        n += 1
        v = data["policyName"]
        if type(v) is str:
            obj.policy_name = v
        else:
            obj.policy_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "policyName"),
                    v,
                    "ValidatingAdmissionPolicyBindingSpec",
                    "string",
                )
    else:
        obj.policy_name = ""

    # param_ref
    if "paramRef" in data:
        n += 1
        v = data["paramRef"]
        if type(v) is dict:
            obj.param_ref = read_param_ref(
                v,
                (path, "paramRef"),
                problems,
                reuse and reuse_part(reuse[0].param_ref, reuse[1], "paramRef"),
            )
        else:
            obj.param_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "paramRef"),
                    v,
                    "ValidatingAdmissionPolicyBindingSpec",
                    "v1.ParamRef",
                )
    else:
        obj.param_ref = None

    # match_resources
    if "matchResources" in data:
        n += 1
        v = data["matchResources"]
        if type(v) is dict:
            obj.match_resources = read_match_resources(
                v,
                (path, "matchResources"),
                problems,
                reuse
                and reuse_part(reuse[0].match_resources, reuse[1], "matchResources"),
            )
        else:
            obj.match_resources = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchResources"),
                    v,
                    "ValidatingAdmissionPolicyBindingSpec",
                    "v1.MatchResources",
                )
    else:
        obj.match_resources = None

    # validation_actions
    if "validationActions" in data:
        n += 1
        v = data["validationActions"]
        if type(v) is list:
            obj.validation_actions = read_list(
                v,
                (path, "validationActions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].validation_actions, reuse[1], "validationActions"
                ),
                _READ_VALIDATION_ACTION,
                "ValidatingAdmissionPolicyBindingSpec",
                "v1.ValidationAction",
            )
        else:
            obj.validation_actions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "validationActions"),
                    v,
                    "ValidatingAdmissionPolicyBindingSpec",
                    "[]v1.ValidationAction",
                )
    else:
        obj.validation_actions = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("policyName", "paramRef", "matchResources", "validationActions"),
        )
    return obj


def decode_validating_admission_policy_binding_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyBindingSpec, Any] | None = None,
) -> ValidatingAdmissionPolicyBindingSpec:
    """JSON data as ValidatingAdmissionPolicyBindingSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_binding_spec,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyBindingSpec",
    )


def encode_validating_admission_policy_binding_spec(
    obj: ValidatingAdmissionPolicyBindingSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # policy_name
    if obj.policy_name:
        data["policyName"] = obj.policy_name

    # param_ref
    if obj.param_ref is not None:
        data["paramRef"] = encode_param_ref(obj.param_ref)

    # match_resources
    if obj.match_resources is not None:
        data["matchResources"] = encode_match_resources(obj.match_resources)

    # validation_actions
    if obj.validation_actions:
        data["validationActions"] = [str(x) for x in obj.validation_actions]

    return data


def read_param_ref(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ParamRef, Any] | None = None,
) -> ParamRef:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ParamRef)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ParamRef", "string")
    else:
        obj.name = ""

    # namespace
    if "namespace" in data:
        n += 1
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = ""
            if v is not None:
                wrong_type(problems, (path, "namespace"), v, "ParamRef", "string")
    else:
        obj.namespace = ""

    # selector
    if "selector" in data:
        n += 1
        v = data["selector"]
        if type(v) is dict:
            obj.selector = read_label_selector(
                v,
                (path, "selector"),
                problems,
                reuse and reuse_part(reuse[0].selector, reuse[1], "selector"),
            )
        else:
            obj.selector = None
            if v is not None:
                wrong_type(
                    problems, (path, "selector"), v, "ParamRef", "v1.LabelSelector"
                )
    else:
        obj.selector = None

    # parameter_not_found_action
    if "parameterNotFoundAction" in data:
        n += 1
        v = data["parameterNotFoundAction"]
        if type(v) is str:
            obj.parameter_not_found_action = (
                _PARAMETER_NOT_FOUND_ACTION_TYPE_MEMBERS.get(v, v)
            )
        else:
            obj.parameter_not_found_action = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "parameterNotFoundAction"),
                    v,
                    "ParamRef",
                    "v1.ParameterNotFoundActionType",
                )
    else:
        obj.parameter_not_found_action = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "namespace", "selector", "parameterNotFoundAction"),
        )
    return obj


def decode_param_ref(
    data: Any, *, path: Path = ROOT, reuse: tuple[ParamRef, Any] | None = None
) -> ParamRef:
    """JSON data as ParamRef; raises DecodeError with all that does not fit."""
    return decoded(read_param_ref, data, path, reuse, "v1.ParamRef")


def encode_param_ref(obj: ParamRef) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # namespace
    if obj.namespace:
        data["namespace"] = obj.namespace

    # selector
    if obj.selector is not None:
        data["selector"] = encode_label_selector(obj.selector)

    # parameter_not_found_action
    if obj.parameter_not_found_action is not None:
        data["parameterNotFoundAction"] = str(obj.parameter_not_found_action)

    return data


def read_match_resources(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MatchResources, Any] | None = None,
) -> MatchResources:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MatchResources)
    n = 0

    # namespace_selector
    if "namespaceSelector" in data:
        n += 1
        v = data["namespaceSelector"]
        if type(v) is dict:
            obj.namespace_selector = read_label_selector(
                v,
                (path, "namespaceSelector"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].namespace_selector, reuse[1], "namespaceSelector"
                ),
            )
        else:
            obj.namespace_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "namespaceSelector"),
                    v,
                    "MatchResources",
                    "v1.LabelSelector",
                )
    else:
        obj.namespace_selector = None

    # object_selector
    if "objectSelector" in data:
        n += 1
        v = data["objectSelector"]
        if type(v) is dict:
            obj.object_selector = read_label_selector(
                v,
                (path, "objectSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].object_selector, reuse[1], "objectSelector"),
            )
        else:
            obj.object_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "objectSelector"),
                    v,
                    "MatchResources",
                    "v1.LabelSelector",
                )
    else:
        obj.object_selector = None

    # resource_rules
    if "resourceRules" in data:
        n += 1
        v = data["resourceRules"]
        if type(v) is list:
            obj.resource_rules = read_objects(
                v,
                (path, "resourceRules"),
                problems,
                reuse
                and reuse_part(reuse[0].resource_rules, reuse[1], "resourceRules"),
                read_named_rule_with_operations,
                "MatchResources",
                "v1.NamedRuleWithOperations",
            )
        else:
            obj.resource_rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceRules"),
                    v,
                    "MatchResources",
                    "[]v1.NamedRuleWithOperations",
                )
    else:
        obj.resource_rules = []

    # exclude_resource_rules
    if "excludeResourceRules" in data:
        n += 1
        v = data["excludeResourceRules"]
        if type(v) is list:
            obj.exclude_resource_rules = read_objects(
                v,
                (path, "excludeResourceRules"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].exclude_resource_rules, reuse[1], "excludeResourceRules"
                ),
                read_named_rule_with_operations,
                "MatchResources",
                "v1.NamedRuleWithOperations",
            )
        else:
            obj.exclude_resource_rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "excludeResourceRules"),
                    v,
                    "MatchResources",
                    "[]v1.NamedRuleWithOperations",
                )
    else:
        obj.exclude_resource_rules = []

    # match_policy
    if "matchPolicy" in data:
        n += 1
        v = data["matchPolicy"]
        if type(v) is str:
            obj.match_policy = _MATCH_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.match_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchPolicy"),
                    v,
                    "MatchResources",
                    "v1.MatchPolicyType",
                )
    else:
        obj.match_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "namespaceSelector",
                "objectSelector",
                "resourceRules",
                "excludeResourceRules",
                "matchPolicy",
            ),
        )
    return obj


def decode_match_resources(
    data: Any, *, path: Path = ROOT, reuse: tuple[MatchResources, Any] | None = None
) -> MatchResources:
    """JSON data as MatchResources; raises DecodeError with all that does not fit."""
    return decoded(read_match_resources, data, path, reuse, "v1.MatchResources")


def encode_match_resources(obj: MatchResources) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # namespace_selector
    if obj.namespace_selector is not None:
        data["namespaceSelector"] = encode_label_selector(obj.namespace_selector)

    # object_selector
    if obj.object_selector is not None:
        data["objectSelector"] = encode_label_selector(obj.object_selector)

    # resource_rules
    if obj.resource_rules:
        data["resourceRules"] = [
            encode_named_rule_with_operations(x) for x in obj.resource_rules
        ]

    # exclude_resource_rules
    if obj.exclude_resource_rules:
        data["excludeResourceRules"] = [
            encode_named_rule_with_operations(x) for x in obj.exclude_resource_rules
        ]

    # match_policy
    if obj.match_policy is not None:
        data["matchPolicy"] = str(obj.match_policy)

    return data


def read_named_rule_with_operations(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NamedRuleWithOperations, Any] | None = None,
) -> NamedRuleWithOperations:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NamedRuleWithOperations)
    n = 0

    # resource_names
    if "resourceNames" in data:
        n += 1
        v = data["resourceNames"]
        if type(v) is list:
            obj.resource_names = read_strings(
                v,
                (path, "resourceNames"),
                problems,
                reuse
                and reuse_part(reuse[0].resource_names, reuse[1], "resourceNames"),
                "NamedRuleWithOperations",
                "string",
            )
        else:
            obj.resource_names = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceNames"),
                    v,
                    "NamedRuleWithOperations",
                    "[]string",
                )
    else:
        obj.resource_names = []

    # rule_with_operations
    obj.rule_with_operations = new_object(RuleWithOperations)

    # operations
    if "operations" in data:
        n += 1
        v = data["operations"]
        if type(v) is list:
            obj.rule_with_operations.operations = read_list(
                v,
                (path, "operations"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].rule_with_operations.operations, reuse[1], "operations"
                ),
                _READ_OPERATION_TYPE,
                "NamedRuleWithOperations",
                "v1.OperationType",
            )
        else:
            obj.rule_with_operations.operations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operations"),
                    v,
                    "NamedRuleWithOperations",
                    "[]v1.OperationType",
                )
    else:
        obj.rule_with_operations.operations = []

    # rule
    obj.rule_with_operations.rule = new_object(Rule)

    # api_groups
    if "apiGroups" in data:
        n += 1
        v = data["apiGroups"]
        if type(v) is list:
            obj.rule_with_operations.rule.api_groups = read_strings(
                v,
                (path, "apiGroups"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].rule_with_operations.rule.api_groups, reuse[1], "apiGroups"
                ),
                "NamedRuleWithOperations",
                "string",
            )
        else:
            obj.rule_with_operations.rule.api_groups = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiGroups"),
                    v,
                    "NamedRuleWithOperations",
                    "[]string",
                )
    else:
        obj.rule_with_operations.rule.api_groups = []

    # api_versions
    if "apiVersions" in data:
        n += 1
        v = data["apiVersions"]
        if type(v) is list:
            obj.rule_with_operations.rule.api_versions = read_strings(
                v,
                (path, "apiVersions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].rule_with_operations.rule.api_versions,
                    reuse[1],
                    "apiVersions",
                ),
                "NamedRuleWithOperations",
                "string",
            )
        else:
            obj.rule_with_operations.rule.api_versions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersions"),
                    v,
                    "NamedRuleWithOperations",
                    "[]string",
                )
    else:
        obj.rule_with_operations.rule.api_versions = []

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is list:
            obj.rule_with_operations.rule.resources = read_strings(
                v,
                (path, "resources"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].rule_with_operations.rule.resources, reuse[1], "resources"
                ),
                "NamedRuleWithOperations",
                "string",
            )
        else:
            obj.rule_with_operations.rule.resources = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resources"),
                    v,
                    "NamedRuleWithOperations",
                    "[]string",
                )
    else:
        obj.rule_with_operations.rule.resources = []

    # scope
    if "scope" in data:
        n += 1
        v = data["scope"]
        if type(v) is str:
            obj.rule_with_operations.rule.scope = _SCOPE_TYPE_MEMBERS.get(v, v)
        else:
            obj.rule_with_operations.rule.scope = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "scope"),
                    v,
                    "NamedRuleWithOperations",
                    "v1.ScopeType",
                )
    else:
        obj.rule_with_operations.rule.scope = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "resourceNames",
                "operations",
                "apiGroups",
                "apiVersions",
                "resources",
                "scope",
            ),
        )
    return obj


def decode_named_rule_with_operations(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NamedRuleWithOperations, Any] | None = None,
) -> NamedRuleWithOperations:
    """JSON data as NamedRuleWithOperations; raises DecodeError with all that does not fit."""
    return decoded(
        read_named_rule_with_operations, data, path, reuse, "v1.NamedRuleWithOperations"
    )


def encode_named_rule_with_operations(obj: NamedRuleWithOperations) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # resource_names
    if obj.resource_names:
        data["resourceNames"] = list(obj.resource_names)

    # operations
    if obj.rule_with_operations.operations:
        data["operations"] = [str(x) for x in obj.rule_with_operations.operations]

    # api_groups
    if obj.rule_with_operations.rule.api_groups:
        data["apiGroups"] = list(obj.rule_with_operations.rule.api_groups)

    # api_versions
    if obj.rule_with_operations.rule.api_versions:
        data["apiVersions"] = list(obj.rule_with_operations.rule.api_versions)

    # resources
    if obj.rule_with_operations.rule.resources:
        data["resources"] = list(obj.rule_with_operations.rule.resources)

    # scope
    if obj.rule_with_operations.rule.scope is not None:
        data["scope"] = str(obj.rule_with_operations.rule.scope)

    return data


def read_validating_webhook_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingWebhookConfiguration, Any] | None = None,
) -> ValidatingWebhookConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingWebhookConfiguration)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ValidatingWebhookConfiguration",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingWebhookConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingWebhookConfiguration",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # webhooks
    if "webhooks" in data:
        n += 1
        v = data["webhooks"]
        if type(v) is list:
            obj.webhooks = read_objects(
                v,
                (path, "webhooks"),
                problems,
                reuse and reuse_part(reuse[0].webhooks, reuse[1], "webhooks"),
                read_validating_webhook,
                "ValidatingWebhookConfiguration",
                "v1.ValidatingWebhook",
            )
        else:
            obj.webhooks = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "webhooks"),
                    v,
                    "ValidatingWebhookConfiguration",
                    "[]v1.ValidatingWebhook",
                )
    else:
        obj.webhooks = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "webhooks")
        )
    return obj


def decode_validating_webhook_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingWebhookConfiguration, Any] | None = None,
) -> ValidatingWebhookConfiguration:
    """JSON data as ValidatingWebhookConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_webhook_configuration,
        data,
        path,
        reuse,
        "v1.ValidatingWebhookConfiguration",
    )


def encode_validating_webhook_configuration(
    obj: ValidatingWebhookConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # webhooks
    if obj.webhooks:
        data["webhooks"] = [encode_validating_webhook(x) for x in obj.webhooks]

    return data


def apply_defaults_validating_webhook_configuration(
    obj: ValidatingWebhookConfiguration,
) -> None:
    """Fill what is unset, in place."""


def read_validating_webhook_configuration_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingWebhookConfigurationList, Any] | None = None,
) -> ValidatingWebhookConfigurationList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingWebhookConfigurationList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "ValidatingWebhookConfigurationList",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "ValidatingWebhookConfigurationList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "ValidatingWebhookConfigurationList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_validating_webhook_configuration,
                "ValidatingWebhookConfigurationList",
                "v1.ValidatingWebhookConfiguration",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ValidatingWebhookConfigurationList",
                    "[]v1.ValidatingWebhookConfiguration",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_validating_webhook_configuration_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingWebhookConfigurationList, Any] | None = None,
) -> ValidatingWebhookConfigurationList:
    """JSON data as ValidatingWebhookConfigurationList; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_webhook_configuration_list,
        data,
        path,
        reuse,
        "v1.ValidatingWebhookConfigurationList",
    )


def encode_validating_webhook_configuration_list(
    obj: ValidatingWebhookConfigurationList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [
        encode_validating_webhook_configuration(x) for x in obj.items or ()
    ]

    return data


def read_mutating_webhook_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingWebhookConfiguration, Any] | None = None,
) -> MutatingWebhookConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingWebhookConfiguration)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "MutatingWebhookConfiguration",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingWebhookConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingWebhookConfiguration",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # webhooks
    if "webhooks" in data:
        n += 1
        v = data["webhooks"]
        if type(v) is list:
            obj.webhooks = read_objects(
                v,
                (path, "webhooks"),
                problems,
                reuse and reuse_part(reuse[0].webhooks, reuse[1], "webhooks"),
                read_mutating_webhook,
                "MutatingWebhookConfiguration",
                "v1.MutatingWebhook",
            )
        else:
            obj.webhooks = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "webhooks"),
                    v,
                    "MutatingWebhookConfiguration",
                    "[]v1.MutatingWebhook",
                )
    else:
        obj.webhooks = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "webhooks")
        )
    return obj


def decode_mutating_webhook_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingWebhookConfiguration, Any] | None = None,
) -> MutatingWebhookConfiguration:
    """JSON data as MutatingWebhookConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_webhook_configuration,
        data,
        path,
        reuse,
        "v1.MutatingWebhookConfiguration",
    )


def encode_mutating_webhook_configuration(
    obj: MutatingWebhookConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # webhooks
    if obj.webhooks:
        data["webhooks"] = [encode_mutating_webhook(x) for x in obj.webhooks]

    return data


def apply_defaults_mutating_webhook_configuration(
    obj: MutatingWebhookConfiguration,
) -> None:
    """Fill what is unset, in place."""


def read_mutating_webhook_configuration_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingWebhookConfigurationList, Any] | None = None,
) -> MutatingWebhookConfigurationList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingWebhookConfigurationList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "MutatingWebhookConfigurationList",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingWebhookConfigurationList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingWebhookConfigurationList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_mutating_webhook_configuration,
                "MutatingWebhookConfigurationList",
                "v1.MutatingWebhookConfiguration",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "MutatingWebhookConfigurationList",
                    "[]v1.MutatingWebhookConfiguration",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_mutating_webhook_configuration_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingWebhookConfigurationList, Any] | None = None,
) -> MutatingWebhookConfigurationList:
    """JSON data as MutatingWebhookConfigurationList; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_webhook_configuration_list,
        data,
        path,
        reuse,
        "v1.MutatingWebhookConfigurationList",
    )


def encode_mutating_webhook_configuration_list(
    obj: MutatingWebhookConfigurationList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [encode_mutating_webhook_configuration(x) for x in obj.items or ()]

    return data


def read_validating_webhook(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingWebhook, Any] | None = None,
) -> ValidatingWebhook:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingWebhook)
    n = 0
    v: Any

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ValidatingWebhook", "string")
    else:
        obj.name = ""

    # client_config
    v = NO_FIELDS
    if "clientConfig" in data:
        n += 1
        v = data["clientConfig"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "clientConfig"),
                problems,
                "ValidatingWebhook",
                "v1.WebhookClientConfig",
            )
    obj.client_config = read_webhook_client_config(
        v,
        (path, "clientConfig"),
        problems,
        reuse and reuse_part(reuse[0].client_config, reuse[1], "clientConfig"),
    )

    # rules
    if "rules" in data:
        n += 1
        v = data["rules"]
        if type(v) is list:
            obj.rules = read_objects(
                v,
                (path, "rules"),
                problems,
                reuse and reuse_part(reuse[0].rules, reuse[1], "rules"),
                read_rule_with_operations,
                "ValidatingWebhook",
                "v1.RuleWithOperations",
            )
        else:
            obj.rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "rules"),
                    v,
                    "ValidatingWebhook",
                    "[]v1.RuleWithOperations",
                )
    else:
        obj.rules = []

    # failure_policy
    if "failurePolicy" in data:
        n += 1
        v = data["failurePolicy"]
        if type(v) is str:
            obj.failure_policy = _FAILURE_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.failure_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "failurePolicy"),
                    v,
                    "ValidatingWebhook",
                    "v1.FailurePolicyType",
                )
    else:
        obj.failure_policy = None

    # match_policy
    if "matchPolicy" in data:
        n += 1
        v = data["matchPolicy"]
        if type(v) is str:
            obj.match_policy = _MATCH_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.match_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchPolicy"),
                    v,
                    "ValidatingWebhook",
                    "v1.MatchPolicyType",
                )
    else:
        obj.match_policy = None

    # namespace_selector
    if "namespaceSelector" in data:
        n += 1
        v = data["namespaceSelector"]
        if type(v) is dict:
            obj.namespace_selector = read_label_selector(
                v,
                (path, "namespaceSelector"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].namespace_selector, reuse[1], "namespaceSelector"
                ),
            )
        else:
            obj.namespace_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "namespaceSelector"),
                    v,
                    "ValidatingWebhook",
                    "v1.LabelSelector",
                )
    else:
        obj.namespace_selector = None

    # object_selector
    if "objectSelector" in data:
        n += 1
        v = data["objectSelector"]
        if type(v) is dict:
            obj.object_selector = read_label_selector(
                v,
                (path, "objectSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].object_selector, reuse[1], "objectSelector"),
            )
        else:
            obj.object_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "objectSelector"),
                    v,
                    "ValidatingWebhook",
                    "v1.LabelSelector",
                )
    else:
        obj.object_selector = None

    # side_effects
    if "sideEffects" in data:
        n += 1
        v = data["sideEffects"]
        if type(v) is str:
            obj.side_effects = _SIDE_EFFECT_CLASS_MEMBERS.get(v, v)
        else:
            obj.side_effects = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "sideEffects"),
                    v,
                    "ValidatingWebhook",
                    "v1.SideEffectClass",
                )
    else:
        obj.side_effects = None

    # timeout_seconds
    if "timeoutSeconds" in data:
        n += 1
        v = data["timeoutSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.timeout_seconds = v
        else:
            obj.timeout_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "timeoutSeconds"), v, "ValidatingWebhook", "int32"
                )
    else:
        obj.timeout_seconds = None

    # admission_review_versions
    if "admissionReviewVersions" in data:
        n += 1
        v = data["admissionReviewVersions"]
        if type(v) is list:
            obj.admission_review_versions = read_strings(
                v,
                (path, "admissionReviewVersions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].admission_review_versions,
                    reuse[1],
                    "admissionReviewVersions",
                ),
                "ValidatingWebhook",
                "string",
            )
        else:
            obj.admission_review_versions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "admissionReviewVersions"),
                    v,
                    "ValidatingWebhook",
                    "[]string",
                )
    else:
        obj.admission_review_versions = []

    # match_conditions
    if "matchConditions" in data:
        n += 1
        v = data["matchConditions"]
        if type(v) is list:
            obj.match_conditions = read_objects(
                v,
                (path, "matchConditions"),
                problems,
                reuse
                and reuse_part(reuse[0].match_conditions, reuse[1], "matchConditions"),
                read_match_condition,
                "ValidatingWebhook",
                "v1.MatchCondition",
            )
        else:
            obj.match_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConditions"),
                    v,
                    "ValidatingWebhook",
                    "[]v1.MatchCondition",
                )
    else:
        obj.match_conditions = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "clientConfig",
                "rules",
                "failurePolicy",
                "matchPolicy",
                "namespaceSelector",
                "objectSelector",
                "sideEffects",
                "timeoutSeconds",
                "admissionReviewVersions",
                "matchConditions",
            ),
        )
    return obj


def decode_validating_webhook(
    data: Any, *, path: Path = ROOT, reuse: tuple[ValidatingWebhook, Any] | None = None
) -> ValidatingWebhook:
    """JSON data as ValidatingWebhook; raises DecodeError with all that does not fit."""
    return decoded(read_validating_webhook, data, path, reuse, "v1.ValidatingWebhook")


def encode_validating_webhook(obj: ValidatingWebhook) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # client_config
    data["clientConfig"] = encode_webhook_client_config(obj.client_config)

    # rules
    if obj.rules:
        data["rules"] = [encode_rule_with_operations(x) for x in obj.rules]

    # failure_policy
    if obj.failure_policy is not None:
        data["failurePolicy"] = str(obj.failure_policy)

    # match_policy
    if obj.match_policy is not None:
        data["matchPolicy"] = str(obj.match_policy)

    # namespace_selector
    if obj.namespace_selector is not None:
        data["namespaceSelector"] = encode_label_selector(obj.namespace_selector)

    # object_selector
    if obj.object_selector is not None:
        data["objectSelector"] = encode_label_selector(obj.object_selector)

    # side_effects
    data["sideEffects"] = None if obj.side_effects is None else str(obj.side_effects)

    # timeout_seconds
    if obj.timeout_seconds is not None:
        data["timeoutSeconds"] = obj.timeout_seconds

    # admission_review_versions
    data["admissionReviewVersions"] = list(obj.admission_review_versions or ())

    # match_conditions
    if obj.match_conditions:
        data["matchConditions"] = [
            encode_match_condition(x) for x in obj.match_conditions
        ]

    return data


def read_mutating_webhook(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingWebhook, Any] | None = None,
) -> MutatingWebhook:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingWebhook)
    n = 0
    v: Any

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "MutatingWebhook", "string")
    else:
        obj.name = ""

    # client_config
    v = NO_FIELDS
    if "clientConfig" in data:
        n += 1
        v = data["clientConfig"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "clientConfig"),
                problems,
                "MutatingWebhook",
                "v1.WebhookClientConfig",
            )
    obj.client_config = read_webhook_client_config(
        v,
        (path, "clientConfig"),
        problems,
        reuse and reuse_part(reuse[0].client_config, reuse[1], "clientConfig"),
    )

    # rules
    if "rules" in data:
        n += 1
        v = data["rules"]
        if type(v) is list:
            obj.rules = read_objects(
                v,
                (path, "rules"),
                problems,
                reuse and reuse_part(reuse[0].rules, reuse[1], "rules"),
                read_rule_with_operations,
                "MutatingWebhook",
                "v1.RuleWithOperations",
            )
        else:
            obj.rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "rules"),
                    v,
                    "MutatingWebhook",
                    "[]v1.RuleWithOperations",
                )
    else:
        obj.rules = []

    # failure_policy
    if "failurePolicy" in data:
        n += 1
        v = data["failurePolicy"]
        if type(v) is str:
            obj.failure_policy = _FAILURE_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.failure_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "failurePolicy"),
                    v,
                    "MutatingWebhook",
                    "v1.FailurePolicyType",
                )
    else:
        obj.failure_policy = None

    # match_policy
    if "matchPolicy" in data:
        n += 1
        v = data["matchPolicy"]
        if type(v) is str:
            obj.match_policy = _MATCH_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.match_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchPolicy"),
                    v,
                    "MutatingWebhook",
                    "v1.MatchPolicyType",
                )
    else:
        obj.match_policy = None

    # namespace_selector
    if "namespaceSelector" in data:
        n += 1
        v = data["namespaceSelector"]
        if type(v) is dict:
            obj.namespace_selector = read_label_selector(
                v,
                (path, "namespaceSelector"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].namespace_selector, reuse[1], "namespaceSelector"
                ),
            )
        else:
            obj.namespace_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "namespaceSelector"),
                    v,
                    "MutatingWebhook",
                    "v1.LabelSelector",
                )
    else:
        obj.namespace_selector = None

    # object_selector
    if "objectSelector" in data:
        n += 1
        v = data["objectSelector"]
        if type(v) is dict:
            obj.object_selector = read_label_selector(
                v,
                (path, "objectSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].object_selector, reuse[1], "objectSelector"),
            )
        else:
            obj.object_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "objectSelector"),
                    v,
                    "MutatingWebhook",
                    "v1.LabelSelector",
                )
    else:
        obj.object_selector = None

    # side_effects
    if "sideEffects" in data:
        n += 1
        v = data["sideEffects"]
        if type(v) is str:
            obj.side_effects = _SIDE_EFFECT_CLASS_MEMBERS.get(v, v)
        else:
            obj.side_effects = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "sideEffects"),
                    v,
                    "MutatingWebhook",
                    "v1.SideEffectClass",
                )
    else:
        obj.side_effects = None

    # timeout_seconds
    if "timeoutSeconds" in data:
        n += 1
        v = data["timeoutSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.timeout_seconds = v
        else:
            obj.timeout_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "timeoutSeconds"), v, "MutatingWebhook", "int32"
                )
    else:
        obj.timeout_seconds = None

    # admission_review_versions
    if "admissionReviewVersions" in data:
        n += 1
        v = data["admissionReviewVersions"]
        if type(v) is list:
            obj.admission_review_versions = read_strings(
                v,
                (path, "admissionReviewVersions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].admission_review_versions,
                    reuse[1],
                    "admissionReviewVersions",
                ),
                "MutatingWebhook",
                "string",
            )
        else:
            obj.admission_review_versions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "admissionReviewVersions"),
                    v,
                    "MutatingWebhook",
                    "[]string",
                )
    else:
        obj.admission_review_versions = []

    # reinvocation_policy
    if "reinvocationPolicy" in data:
        n += 1
        v = data["reinvocationPolicy"]
        if type(v) is str:
            obj.reinvocation_policy = _REINVOCATION_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.reinvocation_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reinvocationPolicy"),
                    v,
                    "MutatingWebhook",
                    "v1.ReinvocationPolicyType",
                )
    else:
        obj.reinvocation_policy = None

    # match_conditions
    if "matchConditions" in data:
        n += 1
        v = data["matchConditions"]
        if type(v) is list:
            obj.match_conditions = read_objects(
                v,
                (path, "matchConditions"),
                problems,
                reuse
                and reuse_part(reuse[0].match_conditions, reuse[1], "matchConditions"),
                read_match_condition,
                "MutatingWebhook",
                "v1.MatchCondition",
            )
        else:
            obj.match_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConditions"),
                    v,
                    "MutatingWebhook",
                    "[]v1.MatchCondition",
                )
    else:
        obj.match_conditions = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "clientConfig",
                "rules",
                "failurePolicy",
                "matchPolicy",
                "namespaceSelector",
                "objectSelector",
                "sideEffects",
                "timeoutSeconds",
                "admissionReviewVersions",
                "reinvocationPolicy",
                "matchConditions",
            ),
        )
    return obj


def decode_mutating_webhook(
    data: Any, *, path: Path = ROOT, reuse: tuple[MutatingWebhook, Any] | None = None
) -> MutatingWebhook:
    """JSON data as MutatingWebhook; raises DecodeError with all that does not fit."""
    return decoded(read_mutating_webhook, data, path, reuse, "v1.MutatingWebhook")


def encode_mutating_webhook(obj: MutatingWebhook) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # client_config
    data["clientConfig"] = encode_webhook_client_config(obj.client_config)

    # rules
    if obj.rules:
        data["rules"] = [encode_rule_with_operations(x) for x in obj.rules]

    # failure_policy
    if obj.failure_policy is not None:
        data["failurePolicy"] = str(obj.failure_policy)

    # match_policy
    if obj.match_policy is not None:
        data["matchPolicy"] = str(obj.match_policy)

    # namespace_selector
    if obj.namespace_selector is not None:
        data["namespaceSelector"] = encode_label_selector(obj.namespace_selector)

    # object_selector
    if obj.object_selector is not None:
        data["objectSelector"] = encode_label_selector(obj.object_selector)

    # side_effects
    data["sideEffects"] = None if obj.side_effects is None else str(obj.side_effects)

    # timeout_seconds
    if obj.timeout_seconds is not None:
        data["timeoutSeconds"] = obj.timeout_seconds

    # admission_review_versions
    data["admissionReviewVersions"] = list(obj.admission_review_versions or ())

    # reinvocation_policy
    if obj.reinvocation_policy is not None:
        data["reinvocationPolicy"] = str(obj.reinvocation_policy)

    # match_conditions
    if obj.match_conditions:
        data["matchConditions"] = [
            encode_match_condition(x) for x in obj.match_conditions
        ]

    return data


def read_mutating_admission_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicy, Any] | None = None,
) -> MutatingAdmissionPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicy)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kind"), v, "MutatingAdmissionPolicy", "string"
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingAdmissionPolicy",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingAdmissionPolicy",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "MutatingAdmissionPolicy",
                "v1.MutatingAdmissionPolicySpec",
            )
    obj.spec = read_mutating_admission_policy_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_mutating_admission_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicy, Any] | None = None,
) -> MutatingAdmissionPolicy:
    """JSON data as MutatingAdmissionPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy, data, path, reuse, "v1.MutatingAdmissionPolicy"
    )


def encode_mutating_admission_policy(obj: MutatingAdmissionPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_mutating_admission_policy_spec(obj.spec):
        data["spec"] = inner

    return data


def apply_defaults_mutating_admission_policy(obj: MutatingAdmissionPolicy) -> None:
    """Fill what is unset, in place."""


def read_mutating_admission_policy_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicyList, Any] | None = None,
) -> MutatingAdmissionPolicyList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicyList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kind"), v, "MutatingAdmissionPolicyList", "string"
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingAdmissionPolicyList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingAdmissionPolicyList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_mutating_admission_policy,
                "MutatingAdmissionPolicyList",
                "v1.MutatingAdmissionPolicy",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "MutatingAdmissionPolicyList",
                    "[]v1.MutatingAdmissionPolicy",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_mutating_admission_policy_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicyList, Any] | None = None,
) -> MutatingAdmissionPolicyList:
    """JSON data as MutatingAdmissionPolicyList; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_list,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicyList",
    )


def encode_mutating_admission_policy_list(
    obj: MutatingAdmissionPolicyList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [encode_mutating_admission_policy(x) for x in obj.items or ()]

    return data


def read_mutating_admission_policy_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicySpec, Any] | None = None,
) -> MutatingAdmissionPolicySpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicySpec)
    n = 0

    # param_kind
    if "paramKind" in data:
        n += 1
        v = data["paramKind"]
        if type(v) is dict:
            obj.param_kind = read_param_kind(
                v,
                (path, "paramKind"),
                problems,
                reuse and reuse_part(reuse[0].param_kind, reuse[1], "paramKind"),
            )
        else:
            obj.param_kind = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "paramKind"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "v1.ParamKind",
                )
    else:
        obj.param_kind = None

    # match_constraints
    if "matchConstraints" in data:
        n += 1
        v = data["matchConstraints"]
        if type(v) is dict:
            obj.match_constraints = read_match_resources(
                v,
                (path, "matchConstraints"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].match_constraints, reuse[1], "matchConstraints"
                ),
            )
        else:
            obj.match_constraints = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConstraints"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "v1.MatchResources",
                )
    else:
        obj.match_constraints = None

    # variables
    if "variables" in data:
        n += 1
        v = data["variables"]
        if type(v) is list:
            obj.variables = read_objects(
                v,
                (path, "variables"),
                problems,
                reuse and reuse_part(reuse[0].variables, reuse[1], "variables"),
                read_variable,
                "MutatingAdmissionPolicySpec",
                "v1.Variable",
            )
        else:
            obj.variables = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "variables"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "[]v1.Variable",
                )
    else:
        obj.variables = []

    # mutations
    if "mutations" in data:
        n += 1
        v = data["mutations"]
        if type(v) is list:
            obj.mutations = read_objects(
                v,
                (path, "mutations"),
                problems,
                reuse and reuse_part(reuse[0].mutations, reuse[1], "mutations"),
                read_mutation,
                "MutatingAdmissionPolicySpec",
                "v1.Mutation",
            )
        else:
            obj.mutations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "mutations"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "[]v1.Mutation",
                )
    else:
        obj.mutations = []

    # failure_policy
    if "failurePolicy" in data:
        n += 1
        v = data["failurePolicy"]
        if type(v) is str:
            obj.failure_policy = _FAILURE_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.failure_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "failurePolicy"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "v1.FailurePolicyType",
                )
    else:
        obj.failure_policy = None

    # match_conditions
    if "matchConditions" in data:
        n += 1
        v = data["matchConditions"]
        if type(v) is list:
            obj.match_conditions = read_objects(
                v,
                (path, "matchConditions"),
                problems,
                reuse
                and reuse_part(reuse[0].match_conditions, reuse[1], "matchConditions"),
                read_match_condition,
                "MutatingAdmissionPolicySpec",
                "v1.MatchCondition",
            )
        else:
            obj.match_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchConditions"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "[]v1.MatchCondition",
                )
    else:
        obj.match_conditions = []

    # reinvocation_policy
    if "reinvocationPolicy" in data:
        n += 1
        v = data["reinvocationPolicy"]
        if type(v) is str:
            obj.reinvocation_policy = _REINVOCATION_POLICY_TYPE_MEMBERS.get(v, v)
        else:
            obj.reinvocation_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reinvocationPolicy"),
                    v,
                    "MutatingAdmissionPolicySpec",
                    "v1.ReinvocationPolicyType",
                )
    else:
        obj.reinvocation_policy = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "paramKind",
                "matchConstraints",
                "variables",
                "mutations",
                "failurePolicy",
                "matchConditions",
                "reinvocationPolicy",
            ),
        )
    return obj


def decode_mutating_admission_policy_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicySpec, Any] | None = None,
) -> MutatingAdmissionPolicySpec:
    """JSON data as MutatingAdmissionPolicySpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_spec,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicySpec",
    )


def encode_mutating_admission_policy_spec(
    obj: MutatingAdmissionPolicySpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # param_kind
    if obj.param_kind is not None:
        data["paramKind"] = encode_param_kind(obj.param_kind)

    # match_constraints
    if obj.match_constraints is not None:
        data["matchConstraints"] = encode_match_resources(obj.match_constraints)

    # variables
    if obj.variables:
        data["variables"] = [encode_variable(x) for x in obj.variables]

    # mutations
    if obj.mutations:
        data["mutations"] = [encode_mutation(x) for x in obj.mutations]

    # failure_policy
    if obj.failure_policy is not None:
        data["failurePolicy"] = str(obj.failure_policy)

    # match_conditions
    if obj.match_conditions:
        data["matchConditions"] = [
            encode_match_condition(x) for x in obj.match_conditions
        ]

    # reinvocation_policy
    if obj.reinvocation_policy:
        data["reinvocationPolicy"] = str(obj.reinvocation_policy)

    return data


def read_mutation(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Mutation, Any] | None = None,
) -> Mutation:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Mutation)
    n = 0

    # patch_type
    if "patchType" in data:
        n += 1
        v = data["patchType"]
        if type(v) is str:
            obj.patch_type = _PATCH_TYPE_MEMBERS.get(v, v)
        else:
            obj.patch_type = ""
            if v is not None:
                wrong_type(problems, (path, "patchType"), v, "Mutation", "v1.PatchType")
    else:
        obj.patch_type = ""

    # apply_configuration
    if "applyConfiguration" in data:
        n += 1
        v = data["applyConfiguration"]
        if type(v) is dict:
            obj.apply_configuration = read_apply_configuration(
                v,
                (path, "applyConfiguration"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].apply_configuration, reuse[1], "applyConfiguration"
                ),
            )
        else:
            obj.apply_configuration = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "applyConfiguration"),
                    v,
                    "Mutation",
                    "v1.ApplyConfiguration",
                )
    else:
        obj.apply_configuration = None

    # json_patch
    if "jsonPatch" in data:
        n += 1
        v = data["jsonPatch"]
        if type(v) is dict:
            obj.json_patch = read_json_patch(
                v,
                (path, "jsonPatch"),
                problems,
                reuse and reuse_part(reuse[0].json_patch, reuse[1], "jsonPatch"),
            )
        else:
            obj.json_patch = None
            if v is not None:
                wrong_type(problems, (path, "jsonPatch"), v, "Mutation", "v1.JSONPatch")
    else:
        obj.json_patch = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("patchType", "applyConfiguration", "jsonPatch")
        )
    return obj


def decode_mutation(
    data: Any, *, path: Path = ROOT, reuse: tuple[Mutation, Any] | None = None
) -> Mutation:
    """JSON data as Mutation; raises DecodeError with all that does not fit."""
    return decoded(read_mutation, data, path, reuse, "v1.Mutation")


def encode_mutation(obj: Mutation) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # patch_type
    data["patchType"] = str(obj.patch_type)

    # apply_configuration
    if obj.apply_configuration is not None:
        data["applyConfiguration"] = encode_apply_configuration(obj.apply_configuration)

    # json_patch
    if obj.json_patch is not None:
        data["jsonPatch"] = encode_json_patch(obj.json_patch)

    return data


def read_apply_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ApplyConfiguration, Any] | None = None,
) -> ApplyConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ApplyConfiguration)
    n = 0

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(
                    problems, (path, "expression"), v, "ApplyConfiguration", "string"
                )
    else:
        obj.expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("expression",))
    return obj


def decode_apply_configuration(
    data: Any, *, path: Path = ROOT, reuse: tuple[ApplyConfiguration, Any] | None = None
) -> ApplyConfiguration:
    """JSON data as ApplyConfiguration; raises DecodeError with all that does not fit."""
    return decoded(read_apply_configuration, data, path, reuse, "v1.ApplyConfiguration")


def encode_apply_configuration(obj: ApplyConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression
    if obj.expression:
        data["expression"] = obj.expression

    return data


def read_json_patch(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[JSONPatch, Any] | None = None,
) -> JSONPatch:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(JSONPatch)
    n = 0

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(problems, (path, "expression"), v, "JSONPatch", "string")
    else:
        obj.expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("expression",))
    return obj


def decode_json_patch(
    data: Any, *, path: Path = ROOT, reuse: tuple[JSONPatch, Any] | None = None
) -> JSONPatch:
    """JSON data as JSONPatch; raises DecodeError with all that does not fit."""
    return decoded(read_json_patch, data, path, reuse, "v1.JSONPatch")


def encode_json_patch(obj: JSONPatch) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # expression
    if obj.expression:
        data["expression"] = obj.expression

    return data


def read_mutating_admission_policy_binding(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicyBinding, Any] | None = None,
) -> MutatingAdmissionPolicyBinding:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicyBinding)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "MutatingAdmissionPolicyBinding",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingAdmissionPolicyBinding",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingAdmissionPolicyBinding",
                "v1.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "spec"),
                problems,
                "MutatingAdmissionPolicyBinding",
                "v1.MutatingAdmissionPolicyBindingSpec",
            )
    obj.spec = read_mutating_admission_policy_binding_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_mutating_admission_policy_binding(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicyBinding, Any] | None = None,
) -> MutatingAdmissionPolicyBinding:
    """JSON data as MutatingAdmissionPolicyBinding; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_binding,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicyBinding",
    )


def encode_mutating_admission_policy_binding(
    obj: MutatingAdmissionPolicyBinding,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_mutating_admission_policy_binding_spec(obj.spec):
        data["spec"] = inner

    return data


def apply_defaults_mutating_admission_policy_binding(
    obj: MutatingAdmissionPolicyBinding,
) -> None:
    """Fill what is unset, in place."""


def read_mutating_admission_policy_binding_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicyBindingList, Any] | None = None,
) -> MutatingAdmissionPolicyBindingList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicyBindingList)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "MutatingAdmissionPolicyBindingList",
                    "string",
                )
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiVersion"),
                    v,
                    "MutatingAdmissionPolicyBindingList",
                    "string",
                )
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "MutatingAdmissionPolicyBindingList",
                "v1.ListMeta",
            )
    obj.metadata = read_list_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_mutating_admission_policy_binding,
                "MutatingAdmissionPolicyBindingList",
                "v1.MutatingAdmissionPolicyBinding",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "MutatingAdmissionPolicyBindingList",
                    "[]v1.MutatingAdmissionPolicyBinding",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_mutating_admission_policy_binding_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicyBindingList, Any] | None = None,
) -> MutatingAdmissionPolicyBindingList:
    """JSON data as MutatingAdmissionPolicyBindingList; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_binding_list,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicyBindingList",
    )


def encode_mutating_admission_policy_binding_list(
    obj: MutatingAdmissionPolicyBindingList,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_list_meta(obj.metadata):
        data["metadata"] = inner

    # items
    data["items"] = [
        encode_mutating_admission_policy_binding(x) for x in obj.items or ()
    ]

    return data


def read_mutating_admission_policy_binding_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicyBindingSpec, Any] | None = None,
) -> MutatingAdmissionPolicyBindingSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicyBindingSpec)
    n = 0

    # policy_name
    if "policyName" in data:
        n += 1
        v = data["policyName"]
        if type(v) is str:
            obj.policy_name = v
        else:
            obj.policy_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "policyName"),
                    v,
                    "MutatingAdmissionPolicyBindingSpec",
                    "string",
                )
    else:
        obj.policy_name = ""

    # param_ref
    if "paramRef" in data:
        n += 1
        v = data["paramRef"]
        if type(v) is dict:
            obj.param_ref = read_param_ref(
                v,
                (path, "paramRef"),
                problems,
                reuse and reuse_part(reuse[0].param_ref, reuse[1], "paramRef"),
            )
        else:
            obj.param_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "paramRef"),
                    v,
                    "MutatingAdmissionPolicyBindingSpec",
                    "v1.ParamRef",
                )
    else:
        obj.param_ref = None

    # match_resources
    if "matchResources" in data:
        n += 1
        v = data["matchResources"]
        if type(v) is dict:
            obj.match_resources = read_match_resources(
                v,
                (path, "matchResources"),
                problems,
                reuse
                and reuse_part(reuse[0].match_resources, reuse[1], "matchResources"),
            )
        else:
            obj.match_resources = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchResources"),
                    v,
                    "MutatingAdmissionPolicyBindingSpec",
                    "v1.MatchResources",
                )
    else:
        obj.match_resources = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("policyName", "paramRef", "matchResources")
        )
    return obj


def decode_mutating_admission_policy_binding_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicyBindingSpec, Any] | None = None,
) -> MutatingAdmissionPolicyBindingSpec:
    """JSON data as MutatingAdmissionPolicyBindingSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_binding_spec,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicyBindingSpec",
    )


def encode_mutating_admission_policy_binding_spec(
    obj: MutatingAdmissionPolicyBindingSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # policy_name
    if obj.policy_name:
        data["policyName"] = obj.policy_name

    # param_ref
    if obj.param_ref is not None:
        data["paramRef"] = encode_param_ref(obj.param_ref)

    # match_resources
    if obj.match_resources is not None:
        data["matchResources"] = encode_match_resources(obj.match_resources)

    return data


def read_rule_with_operations(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[RuleWithOperations, Any] | None = None,
) -> RuleWithOperations:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(RuleWithOperations)
    n = 0

    # operations
    if "operations" in data:
        n += 1
        v = data["operations"]
        if type(v) is list:
            obj.operations = read_list(
                v,
                (path, "operations"),
                problems,
                reuse and reuse_part(reuse[0].operations, reuse[1], "operations"),
                _READ_OPERATION_TYPE,
                "RuleWithOperations",
                "v1.OperationType",
            )
        else:
            obj.operations = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operations"),
                    v,
                    "RuleWithOperations",
                    "[]v1.OperationType",
                )
    else:
        obj.operations = []

    # rule
    obj.rule = new_object(Rule)

    # api_groups
    if "apiGroups" in data:
        n += 1
        v = data["apiGroups"]
        if type(v) is list:
            obj.rule.api_groups = read_strings(
                v,
                (path, "apiGroups"),
                problems,
                reuse and reuse_part(reuse[0].rule.api_groups, reuse[1], "apiGroups"),
                "RuleWithOperations",
                "string",
            )
        else:
            obj.rule.api_groups = []
            if v is not None:
                wrong_type(
                    problems, (path, "apiGroups"), v, "RuleWithOperations", "[]string"
                )
    else:
        obj.rule.api_groups = []

    # api_versions
    if "apiVersions" in data:
        n += 1
        v = data["apiVersions"]
        if type(v) is list:
            obj.rule.api_versions = read_strings(
                v,
                (path, "apiVersions"),
                problems,
                reuse
                and reuse_part(reuse[0].rule.api_versions, reuse[1], "apiVersions"),
                "RuleWithOperations",
                "string",
            )
        else:
            obj.rule.api_versions = []
            if v is not None:
                wrong_type(
                    problems, (path, "apiVersions"), v, "RuleWithOperations", "[]string"
                )
    else:
        obj.rule.api_versions = []

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is list:
            obj.rule.resources = read_strings(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].rule.resources, reuse[1], "resources"),
                "RuleWithOperations",
                "string",
            )
        else:
            obj.rule.resources = []
            if v is not None:
                wrong_type(
                    problems, (path, "resources"), v, "RuleWithOperations", "[]string"
                )
    else:
        obj.rule.resources = []

    # scope
    if "scope" in data:
        n += 1
        v = data["scope"]
        if type(v) is str:
            obj.rule.scope = _SCOPE_TYPE_MEMBERS.get(v, v)
        else:
            obj.rule.scope = None
            if v is not None:
                wrong_type(
                    problems, (path, "scope"), v, "RuleWithOperations", "v1.ScopeType"
                )
    else:
        obj.rule.scope = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("operations", "apiGroups", "apiVersions", "resources", "scope"),
        )
    return obj


def decode_rule_with_operations(
    data: Any, *, path: Path = ROOT, reuse: tuple[RuleWithOperations, Any] | None = None
) -> RuleWithOperations:
    """JSON data as RuleWithOperations; raises DecodeError with all that does not fit."""
    return decoded(
        read_rule_with_operations, data, path, reuse, "v1.RuleWithOperations"
    )


def encode_rule_with_operations(obj: RuleWithOperations) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # operations
    if obj.operations:
        data["operations"] = [str(x) for x in obj.operations]

    # api_groups
    if obj.rule.api_groups:
        data["apiGroups"] = list(obj.rule.api_groups)

    # api_versions
    if obj.rule.api_versions:
        data["apiVersions"] = list(obj.rule.api_versions)

    # resources
    if obj.rule.resources:
        data["resources"] = list(obj.rule.resources)

    # scope
    if obj.rule.scope is not None:
        data["scope"] = str(obj.rule.scope)

    return data


def read_webhook_client_config(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WebhookClientConfig, Any] | None = None,
) -> WebhookClientConfig:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WebhookClientConfig)
    n = 0

    # url
    if "url" in data:
        n += 1
        v = data["url"]
        if type(v) is str:
            obj.url = v
        else:
            obj.url = None
            if v is not None:
                wrong_type(problems, (path, "url"), v, "WebhookClientConfig", "string")
    else:
        obj.url = None

    # service
    if "service" in data:
        n += 1
        v = data["service"]
        if type(v) is dict:
            obj.service = read_service_reference(
                v,
                (path, "service"),
                problems,
                reuse and reuse_part(reuse[0].service, reuse[1], "service"),
            )
        else:
            obj.service = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "service"),
                    v,
                    "WebhookClientConfig",
                    "v1.ServiceReference",
                )
    else:
        obj.service = None

    # ca_bundle
    obj.ca_bundle = b""
    if "caBundle" in data:
        n += 1
        v = data["caBundle"]
        obj.ca_bundle = read_bytes(
            v, (path, "caBundle"), problems, "WebhookClientConfig", "[]uint8"
        )

    if n != len(data):
        unknown_fields(problems, path, data, ("url", "service", "caBundle"))
    return obj


def decode_webhook_client_config(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[WebhookClientConfig, Any] | None = None,
) -> WebhookClientConfig:
    """JSON data as WebhookClientConfig; raises DecodeError with all that does not fit."""
    return decoded(
        read_webhook_client_config, data, path, reuse, "v1.WebhookClientConfig"
    )


def encode_webhook_client_config(obj: WebhookClientConfig) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # url
    if obj.url is not None:
        data["url"] = obj.url

    # service
    if obj.service is not None:
        data["service"] = encode_service_reference(obj.service)

    # ca_bundle
    if obj.ca_bundle:
        data["caBundle"] = encode_bytes(obj.ca_bundle)

    return data


def read_service_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ServiceReference, Any] | None = None,
) -> ServiceReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ServiceReference)
    n = 0

    # namespace
    if "namespace" in data:
        n += 1
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = ""
            if v is not None:
                wrong_type(
                    problems, (path, "namespace"), v, "ServiceReference", "string"
                )
    else:
        obj.namespace = ""

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ServiceReference", "string")
    else:
        obj.name = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = None
            if v is not None:
                wrong_type(problems, (path, "path"), v, "ServiceReference", "string")
    else:
        obj.path = None

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = v
        else:
            obj.port = None
            if v is not None:
                wrong_number(problems, (path, "port"), v, "ServiceReference", "int32")
    else:
        obj.port = None

    if n != len(data):
        unknown_fields(problems, path, data, ("namespace", "name", "path", "port"))
    return obj


def decode_service_reference(
    data: Any, *, path: Path = ROOT, reuse: tuple[ServiceReference, Any] | None = None
) -> ServiceReference:
    """JSON data as ServiceReference; raises DecodeError with all that does not fit."""
    return decoded(read_service_reference, data, path, reuse, "v1.ServiceReference")


def encode_service_reference(obj: ServiceReference) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # namespace
    data["namespace"] = obj.namespace

    # name
    data["name"] = obj.name

    # path
    if obj.path is not None:
        data["path"] = obj.path

    # port
    if obj.port is not None:
        data["port"] = obj.port

    return data


def read_match_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MatchCondition, Any] | None = None,
) -> MatchCondition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MatchCondition)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "MatchCondition", "string")
    else:
        obj.name = ""

    # expression
    if "expression" in data:
        n += 1
        v = data["expression"]
        if type(v) is str:
            obj.expression = v
        else:
            obj.expression = ""
            if v is not None:
                wrong_type(
                    problems, (path, "expression"), v, "MatchCondition", "string"
                )
    else:
        obj.expression = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "expression"))
    return obj


def decode_match_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[MatchCondition, Any] | None = None
) -> MatchCondition:
    """JSON data as MatchCondition; raises DecodeError with all that does not fit."""
    return decoded(read_match_condition, data, path, reuse, "v1.MatchCondition")


def encode_match_condition(obj: MatchCondition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # expression
    data["expression"] = obj.expression

    return data


SCHEME = Scheme(
    [
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "MutatingAdmissionPolicy",
            MutatingAdmissionPolicy,
            decode_mutating_admission_policy,
            encode_mutating_admission_policy,
            apply_defaults_mutating_admission_policy,
            validate_mutating_admission_policy,
            subresources=("/",),
            go_type="*v1.MutatingAdmissionPolicy",
            introduced="1.36",
        ),
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "MutatingAdmissionPolicyBinding",
            MutatingAdmissionPolicyBinding,
            decode_mutating_admission_policy_binding,
            encode_mutating_admission_policy_binding,
            apply_defaults_mutating_admission_policy_binding,
            validate_mutating_admission_policy_binding,
            subresources=("/",),
            go_type="*v1.MutatingAdmissionPolicyBinding",
            introduced="1.36",
        ),
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "MutatingWebhookConfiguration",
            MutatingWebhookConfiguration,
            decode_mutating_webhook_configuration,
            encode_mutating_webhook_configuration,
            apply_defaults_mutating_webhook_configuration,
            validate_mutating_webhook_configuration,
            subresources=("/",),
            go_type="*v1.MutatingWebhookConfiguration",
            introduced="1.16",
        ),
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "ValidatingAdmissionPolicy",
            ValidatingAdmissionPolicy,
            decode_validating_admission_policy,
            encode_validating_admission_policy,
            apply_defaults_validating_admission_policy,
            validate_validating_admission_policy,
            subresources=("/", "/status"),
            go_type="*v1.ValidatingAdmissionPolicy",
            introduced="1.30",
        ),
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "ValidatingAdmissionPolicyBinding",
            ValidatingAdmissionPolicyBinding,
            decode_validating_admission_policy_binding,
            encode_validating_admission_policy_binding,
            apply_defaults_validating_admission_policy_binding,
            validate_validating_admission_policy_binding,
            subresources=("/",),
            go_type="*v1.ValidatingAdmissionPolicyBinding",
            introduced="1.30",
        ),
        Kind(
            "admissionregistration.k8s.io",
            "v1",
            "ValidatingWebhookConfiguration",
            ValidatingWebhookConfiguration,
            decode_validating_webhook_configuration,
            encode_validating_webhook_configuration,
            apply_defaults_validating_webhook_configuration,
            validate_validating_webhook_configuration,
            subresources=("/",),
            go_type="*v1.ValidatingWebhookConfiguration",
            introduced="1.16",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "MutatingAdmissionPolicy": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
    ),
    "MutatingAdmissionPolicyBinding": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
    ),
    "MutatingWebhookConfiguration": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
    ),
    "ValidatingAdmissionPolicy": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
        ("status.conditions[*]", "FieldValueDuplicate", "", "alpha"),
        ("status.conditions[*].type", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].status", "FieldValueNotSupported", "", "alpha"),
        (
            "status.conditions[*].observedGeneration",
            "FieldValueInvalid",
            "minimum",
            "alpha",
        ),
        ("status.conditions[*].reason", "FieldValueRequired", "", "alpha"),
        ("status.conditions[*].reason", "FieldValueTooLong", "maxBytes", "alpha"),
    ),
    "ValidatingAdmissionPolicyBinding": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
        ("spec.policyName", "FieldValueRequired", "", "beta"),
        ("spec.validationActions", "FieldValueRequired", "", "beta"),
    ),
    "ValidatingWebhookConfiguration": (
        ("metadata.uid", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.generation", "FieldValueInvalid", "minimum", "alpha"),
        ("metadata.creationTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        ("metadata.deletionTimestamp", "FieldValueInvalid", "immutable", "alpha"),
        (
            "metadata.deletionGracePeriodSeconds",
            "FieldValueInvalid",
            "immutable",
            "alpha",
        ),
        ("metadata.ownerReferences[*].apiVersion", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].kind", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].name", "FieldValueRequired", "", "alpha"),
        ("metadata.ownerReferences[*].uid", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueRequired", "", "alpha"),
        ("metadata.managedFields[*].operation", "FieldValueNotSupported", "", "alpha"),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_mutating_admission_policy",
    "apply_defaults_mutating_admission_policy_binding",
    "apply_defaults_mutating_webhook_configuration",
    "apply_defaults_validating_admission_policy",
    "apply_defaults_validating_admission_policy_binding",
    "apply_defaults_validating_webhook_configuration",
    "check_match_resources",
    "check_mutating_admission_policy",
    "check_mutating_admission_policy_binding",
    "check_mutating_admission_policy_binding_list",
    "check_mutating_admission_policy_binding_spec",
    "check_mutating_admission_policy_list",
    "check_mutating_admission_policy_spec",
    "check_mutating_webhook",
    "check_mutating_webhook_configuration",
    "check_mutating_webhook_configuration_list",
    "check_param_ref",
    "check_validating_admission_policy",
    "check_validating_admission_policy_binding",
    "check_validating_admission_policy_binding_list",
    "check_validating_admission_policy_binding_spec",
    "check_validating_admission_policy_list",
    "check_validating_admission_policy_spec",
    "check_validating_admission_policy_status",
    "check_validating_webhook",
    "check_validating_webhook_configuration",
    "check_validating_webhook_configuration_list",
    "decode_apply_configuration",
    "decode_audit_annotation",
    "decode_expression_warning",
    "decode_json_patch",
    "decode_match_condition",
    "decode_match_resources",
    "decode_mutating_admission_policy",
    "decode_mutating_admission_policy_binding",
    "decode_mutating_admission_policy_binding_list",
    "decode_mutating_admission_policy_binding_spec",
    "decode_mutating_admission_policy_list",
    "decode_mutating_admission_policy_spec",
    "decode_mutating_webhook",
    "decode_mutating_webhook_configuration",
    "decode_mutating_webhook_configuration_list",
    "decode_mutation",
    "decode_named_rule_with_operations",
    "decode_param_kind",
    "decode_param_ref",
    "decode_rule",
    "decode_rule_with_operations",
    "decode_service_reference",
    "decode_type_checking",
    "decode_validating_admission_policy",
    "decode_validating_admission_policy_binding",
    "decode_validating_admission_policy_binding_list",
    "decode_validating_admission_policy_binding_spec",
    "decode_validating_admission_policy_list",
    "decode_validating_admission_policy_spec",
    "decode_validating_admission_policy_status",
    "decode_validating_webhook",
    "decode_validating_webhook_configuration",
    "decode_validating_webhook_configuration_list",
    "decode_validation",
    "decode_variable",
    "decode_webhook_client_config",
    "encode_apply_configuration",
    "encode_audit_annotation",
    "encode_expression_warning",
    "encode_json_patch",
    "encode_match_condition",
    "encode_match_resources",
    "encode_mutating_admission_policy",
    "encode_mutating_admission_policy_binding",
    "encode_mutating_admission_policy_binding_list",
    "encode_mutating_admission_policy_binding_spec",
    "encode_mutating_admission_policy_list",
    "encode_mutating_admission_policy_spec",
    "encode_mutating_webhook",
    "encode_mutating_webhook_configuration",
    "encode_mutating_webhook_configuration_list",
    "encode_mutation",
    "encode_named_rule_with_operations",
    "encode_param_kind",
    "encode_param_ref",
    "encode_rule",
    "encode_rule_with_operations",
    "encode_service_reference",
    "encode_type_checking",
    "encode_validating_admission_policy",
    "encode_validating_admission_policy_binding",
    "encode_validating_admission_policy_binding_list",
    "encode_validating_admission_policy_binding_spec",
    "encode_validating_admission_policy_list",
    "encode_validating_admission_policy_spec",
    "encode_validating_admission_policy_status",
    "encode_validating_webhook",
    "encode_validating_webhook_configuration",
    "encode_validating_webhook_configuration_list",
    "encode_validation",
    "encode_variable",
    "encode_webhook_client_config",
    "read_apply_configuration",
    "read_audit_annotation",
    "read_expression_warning",
    "read_json_patch",
    "read_match_condition",
    "read_match_resources",
    "read_mutating_admission_policy",
    "read_mutating_admission_policy_binding",
    "read_mutating_admission_policy_binding_list",
    "read_mutating_admission_policy_binding_spec",
    "read_mutating_admission_policy_list",
    "read_mutating_admission_policy_spec",
    "read_mutating_webhook",
    "read_mutating_webhook_configuration",
    "read_mutating_webhook_configuration_list",
    "read_mutation",
    "read_named_rule_with_operations",
    "read_param_kind",
    "read_param_ref",
    "read_rule",
    "read_rule_with_operations",
    "read_service_reference",
    "read_type_checking",
    "read_validating_admission_policy",
    "read_validating_admission_policy_binding",
    "read_validating_admission_policy_binding_list",
    "read_validating_admission_policy_binding_spec",
    "read_validating_admission_policy_list",
    "read_validating_admission_policy_spec",
    "read_validating_admission_policy_status",
    "read_validating_webhook",
    "read_validating_webhook_configuration",
    "read_validating_webhook_configuration_list",
    "read_validation",
    "read_variable",
    "read_webhook_client_config",
    "validate_mutating_admission_policy",
    "validate_mutating_admission_policy_binding",
    "validate_mutating_webhook_configuration",
    "validate_validating_admission_policy",
    "validate_validating_admission_policy_binding",
    "validate_validating_webhook_configuration",
]
