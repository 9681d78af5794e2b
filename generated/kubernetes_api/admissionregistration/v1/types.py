# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:openapi-gen=true
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.admissionregistration.v1
# +groupName=admissionregistration.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""What an API server asks before it takes a request: policies written in CEL, and
webhooks.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NewType

from kubernetes_api.meta.v1 import (
    Condition,
    LabelSelector,
    ListMeta,
    ObjectMeta,
    StatusReason,
    TypeMeta,
)
from validation_gen.apitypes import Int32, Int64
from validation_gen.dataclass import dataclass, field

__all__ = [
    "GROUP_NAME",
    "ApplyConfiguration",
    "AuditAnnotation",
    "ExpressionWarning",
    "FailurePolicyType",
    "JSONPatch",
    "MatchCondition",
    "MatchPolicyType",
    "MatchResources",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicyBindingList",
    "MutatingAdmissionPolicyBindingSpec",
    "MutatingAdmissionPolicyList",
    "MutatingAdmissionPolicySpec",
    "MutatingWebhook",
    "MutatingWebhookConfiguration",
    "MutatingWebhookConfigurationList",
    "Mutation",
    "NamedRuleWithOperations",
    "OperationType",
    "ParamKind",
    "ParamRef",
    "ParameterNotFoundActionType",
    "PatchType",
    "ReinvocationPolicyType",
    "Rule",
    "RuleWithOperations",
    "ScopeType",
    "ServiceReference",
    "SideEffectClass",
    "TypeChecking",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingAdmissionPolicyBindingList",
    "ValidatingAdmissionPolicyBindingSpec",
    "ValidatingAdmissionPolicyConditionType",
    "ValidatingAdmissionPolicyList",
    "ValidatingAdmissionPolicySpec",
    "ValidatingAdmissionPolicyStatus",
    "ValidatingWebhook",
    "ValidatingWebhookConfiguration",
    "ValidatingWebhookConfigurationList",
    "Validation",
    "ValidationAction",
    "Variable",
    "WebhookClientConfig",
]


# The API group of these types.
GROUP_NAME: Final = "admissionregistration.k8s.io"


@dataclass(kw_only=True, slots=True)
class Rule:
    """Which resources are meant.

    `*` stands for all and has to be alone in its list, but for subresources.
    """

    # Their API groups; empty text is the core group.
    # +listType=atomic
    api_groups: list[str] = field(default_factory=list)

    # Their versions.
    # +listType=atomic
    api_versions: list[str] = field(default_factory=list)

    # Their names, in the plural: `pods`, `pods/log`, `pods/*`, `*/scale`, `*` without
    # and `*/*` with subresources.
    # +listType=atomic
    resources: list[str] = field(default_factory=list)

    # Whether they are in namespaces; `*`, either way, unless set.
    # +optional
    scope: ScopeType | None = None


# +enum
class ScopeType(StrEnum):
    """Whether resources are in namespaces."""

    # They are not.
    CLUSTER_SCOPE = "Cluster"

    # They are.
    NAMESPACED_SCOPE = "Namespaced"

    # Either way.
    ALL_SCOPES = "*"


# +enum
class FailurePolicyType(StrEnum):
    """What happens to a request when asking about it fails."""

    # It goes on as if nobody had been asked.
    IGNORE = "Ignore"

    # It is refused.
    FAIL = "Fail"


class ParameterNotFoundActionType(StrEnum):
    """What happens when the parameters of a binding are not there."""

    # The binding counts as met.
    ALLOW_ACTION = "Allow"

    # The failure policy decides.
    DENY_ACTION = "Deny"


# +enum
class MatchPolicyType(StrEnum):
    """Whether a rule for one version of a resource is for its others, too."""

    # It is not.
    EXACT = "Exact"

    # It is; the request is converted to the version of the rule.
    EQUIVALENT = "Equivalent"


# +enum
class SideEffectClass(StrEnum):
    """What a webhook does besides answering."""

    # Nobody knows; dry runs that would ask it are refused.
    UNKNOWN = "Unknown"

    # Nothing.
    NONE = "None"

    # Something; dry runs that would ask it are refused.
    SOME = "Some"

    # Something, but nothing when the request is a dry run.
    NONE_ON_DRY_RUN = "NoneOnDryRun"


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.30


# +k8s:supportsSubresource="/status"
@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicy(TypeMeta):
    """Rules in CEL that requests have to meet. It does nothing without a binding."""

    # Name and bookkeeping of the policy; policies live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The rules, and what they are for.
    spec: ValidatingAdmissionPolicySpec = field(
        default_factory=lambda: ValidatingAdmissionPolicySpec()
    )

    # Warnings about the rules.
    # +optional
    status: ValidatingAdmissionPolicyStatus = field(
        default_factory=lambda: ValidatingAdmissionPolicyStatus()
    )


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyStatus:
    """What the server found when it looked at the rules."""

    # The generation of the policy that the status speaks of.
    # +optional
    observed_generation: Int64 = 0

    # Warnings from checking the types in expressions; complete once it is set.
    # +optional
    type_checking: TypeChecking | None = None

    # What holds for the policy, one by one.
    # +optional
    # +listType=map
    # +listMapKey=type
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:listType=map
    # +k8s:alpha(since: "1.37")=+k8s:listMapKey=type
    conditions: list[Condition] = field(default_factory=list)


# What a condition of a policy is about.
ValidatingAdmissionPolicyConditionType = NewType(
    "ValidatingAdmissionPolicyConditionType", str
)


@dataclass(kw_only=True, slots=True)
class TypeChecking:
    """Warnings from checking the types in expressions."""

    # The warnings, by expression.
    # +optional
    # +listType=atomic
    expression_warnings: list[ExpressionWarning] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ExpressionWarning:
    """A warning about one expression."""

    # The path of the expression, such as `spec.validations[0].expression`.
    field_ref: str = field(default="", metadata={"omitempty": False})

    # What is wrong, for people; one line per type it would be used with.
    warning: str = field(default="", metadata={"omitempty": False})


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.30


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyList(TypeMeta):
    """Several validating policies, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The policies.
    items: list[ValidatingAdmissionPolicy] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicySpec:
    """The rules of a policy, and what they are for.

    There is a validation or an audit annotation at least.
    """

    # The kind of object that parameters come from; the policy has none unless set.
    # +optional
    param_kind: ParamKind | None = None

    # The requests that it is for. It has to be set.
    match_constraints: MatchResources | None = None

    # The rules, all of which have to hold.
    # +listType=atomic
    # +optional
    validations: list[Validation] = field(default_factory=list)

    # What happens when a rule cannot be evaluated or the policy is misconfigured; Fail
    # unless set.
    # +optional
    failure_policy: FailurePolicyType | None = None

    # What is added to the audit log.
    # +listType=atomic
    # +optional
    audit_annotations: list[AuditAnnotation] = field(default_factory=list)

    # Conditions in CEL that a request has to meet for the policy to be for it; up to
    # 64.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    match_conditions: list[MatchCondition] = field(default_factory=list)

    # Expressions with names, which later ones can use as `variables.NAME`.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    variables: list[Variable] = field(default_factory=list)


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class ParamKind:
    """A kind of object that parameters come from."""

    # Its group and version, as `group/version`.
    api_version: str = ""

    # The kind.
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Validation:
    """A rule that requests have to meet."""

    # CEL that has to be true: `object`, `oldObject`, `request`, `params`,
    # `namespaceObject`, `variables`, `authorizer`.
    expression: str = field(default="", metadata={"omitempty": False})

    # What a request that breaks the rule is told. Needed where the expression has line
    # breaks.
    # +optional
    message: str = ""

    # Why it is refused, as a program sees it: Unauthorized, Forbidden, Invalid (unless
    # set) or RequestEntityTooLarge.
    # +optional
    reason: StatusReason | None = None

    # CEL that makes up the message; `message` counts if that fails.
    # +optional
    message_expression: str = ""


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class Variable:
    """An expression with a name."""

    # The name, a CEL identifier, unique in the policy.
    name: str = field(default="", metadata={"omitempty": False})

    # The expression, evaluated when it is first used.
    expression: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class AuditAnnotation:
    """An entry for the audit log."""

    # Its key; with the policy's name in front, it is a qualified name of at most 63
    # characters.
    key: str = field(default="", metadata={"omitempty": False})

    # CEL that makes up its value: text, of which 10 kB are kept, or null for no entry.
    value_expression: str = field(default="", metadata={"omitempty": False})


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.30


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyBinding(TypeMeta):
    """Puts a validating policy into force, for some requests and with some
    parameters.
    """

    # Name and bookkeeping of the binding; bindings live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The policy, its parameters, and where it is in force.
    # +required
    spec: ValidatingAdmissionPolicyBindingSpec = field(
        default_factory=lambda: ValidatingAdmissionPolicyBindingSpec()
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.30


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyBindingList(TypeMeta):
    """Several bindings of validating policies, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The bindings.
    items: list[ValidatingAdmissionPolicyBinding] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyBindingSpec:
    """Which policy is in force, with what parameters and where."""

    # The policy; if there is none, the binding does nothing.
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    policy_name: str = ""

    # The parameters, for policies that have some.
    # +optional
    param_ref: ParamRef | None = None

    # The requests it is for, of those that the policy is for; all of them unless set.
    # +optional
    match_resources: MatchResources | None = None

    # What happens to requests that break a rule: any of them, but not both Deny and
    # Warn.
    # +listType=set
    # +required
    # +k8s:beta(since: "1.37")=+k8s:required
    validation_actions: list[ValidationAction] = field(default_factory=list)


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class ParamRef:
    """Objects that parameters come from: one by name, or those that have certain
    labels.
    """

    # The one object.
    name: str = ""

    # Its namespace; that of the request unless set. Not for kinds outside namespaces.
    # +optional
    namespace: str = ""

    # Labels of the objects, of which the policy is evaluated for each; all of them if
    # empty.
    # +optional
    selector: LabelSelector | None = None

    # What happens when there is none. It has to be set.
    parameter_not_found_action: ParameterNotFoundActionType | None = None


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class MatchResources:
    """Which requests are meant: those that meet everything that is set."""

    # Labels of the object's namespace; all if empty. Objects outside namespaces always
    # meet it.
    # +optional
    namespace_selector: LabelSelector | None = None

    # Labels of the object, old or new; all if empty.
    # +optional
    object_selector: LabelSelector | None = None

    # Operations on resources, any of which will do.
    # +listType=atomic
    # +optional
    resource_rules: list[NamedRuleWithOperations] = field(default_factory=list)

    # Operations on resources that are not meant, whatever else is set.
    # +listType=atomic
    # +optional
    exclude_resource_rules: list[NamedRuleWithOperations] = field(default_factory=list)

    # Whether a rule for one version of a resource is for its others, too; Equivalent
    # unless set.
    # +optional
    match_policy: MatchPolicyType | None = None


# +enum
class ValidationAction(StrEnum):
    """What happens to a request that breaks a rule."""

    # It is refused.
    DENY = "Deny"

    # It goes on, with a warning.
    WARN = "Warn"

    # It goes on, with an entry in the audit log.
    AUDIT = "Audit"


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class NamedRuleWithOperations:
    """Operations on resources, perhaps on some by name only."""

    # The names; all of them unless set.
    # +listType=atomic
    # +optional
    resource_names: list[str] = field(default_factory=list)

    # The operations and resources.
    rule_with_operations: RuleWithOperations = field(
        default_factory=lambda: RuleWithOperations(), metadata={"inline": True}
    )


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.16


@dataclass(kw_only=True, slots=True)
class ValidatingWebhookConfiguration(TypeMeta):
    """Webhooks that say whether requests are taken."""

    # Name and bookkeeping of the configuration; configurations live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The webhooks; names are unique.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    webhooks: list[ValidatingWebhook] = field(default_factory=list)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.16


@dataclass(kw_only=True, slots=True)
class ValidatingWebhookConfigurationList(TypeMeta):
    """Several configurations of validating webhooks, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The configurations.
    items: list[ValidatingWebhookConfiguration] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.16


@dataclass(kw_only=True, slots=True)
class MutatingWebhookConfiguration(TypeMeta):
    """Webhooks that may change requests."""

    # Name and bookkeeping of the configuration; configurations live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The webhooks; names are unique.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    webhooks: list[MutatingWebhook] = field(default_factory=list)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.16


@dataclass(kw_only=True, slots=True)
class MutatingWebhookConfigurationList(TypeMeta):
    """Several configurations of mutating webhooks, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The configurations.
    items: list[MutatingWebhookConfiguration] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ValidatingWebhook:
    """A webhook that says whether requests are taken."""

    # Its name, a DNS name of three parts at least, such as `images.example.com`.
    name: str = field(default="", metadata={"omitempty": False})

    # How to reach it.
    client_config: WebhookClientConfig = field(
        default_factory=lambda: WebhookClientConfig(), metadata={"omitempty": False}
    )

    # The requests it is asked about: operations on resources, any of which will do.
    # +listType=atomic
    rules: list[RuleWithOperations] = field(default_factory=list)

    # What happens when it cannot be asked, or answers nonsense; Fail unless set.
    # +optional
    failure_policy: FailurePolicyType | None = None

    # Whether a rule for one version of a resource is for its others, too; Equivalent
    # unless set.
    # +optional
    match_policy: MatchPolicyType | None = None

    # Labels of the object's namespace; all if empty. Objects outside namespaces always
    # meet it.
    # +optional
    namespace_selector: LabelSelector | None = None

    # Labels of the object, old or new; all if empty.
    # +optional
    object_selector: LabelSelector | None = None

    # What it does besides answering: None or NoneOnDryRun.
    side_effects: SideEffectClass | None = field(
        default=None, metadata={"omitempty": False}
    )

    # How long to wait for its answer, in seconds, from 1 to 30; 10 unless set.
    # +optional
    timeout_seconds: Int32 | None = None

    # Versions of AdmissionReview that it understands, of which the first the server
    # knows is used.
    # +listType=atomic
    admission_review_versions: list[str] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Conditions in CEL that a request has to meet for it to be asked; up to 64.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    match_conditions: list[MatchCondition] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class MutatingWebhook:
    """A webhook that may change requests."""

    # Its name, a DNS name of three parts at least, such as `images.example.com`.
    name: str = field(default="", metadata={"omitempty": False})

    # How to reach it.
    client_config: WebhookClientConfig = field(
        default_factory=lambda: WebhookClientConfig(), metadata={"omitempty": False}
    )

    # The requests it is asked about: operations on resources, any of which will do.
    # +listType=atomic
    rules: list[RuleWithOperations] = field(default_factory=list)

    # What happens when it cannot be asked, or answers nonsense; Fail unless set.
    # +optional
    failure_policy: FailurePolicyType | None = None

    # Whether a rule for one version of a resource is for its others, too; Equivalent
    # unless set.
    # +optional
    match_policy: MatchPolicyType | None = None

    # Labels of the object's namespace; all if empty. Objects outside namespaces always
    # meet it.
    # +optional
    namespace_selector: LabelSelector | None = None

    # Labels of the object, old or new; all if empty.
    # +optional
    object_selector: LabelSelector | None = None

    # What it does besides answering: None or NoneOnDryRun.
    side_effects: SideEffectClass | None = field(
        default=None, metadata={"omitempty": False}
    )

    # How long to wait for its answer, in seconds, from 1 to 30; 10 unless set.
    # +optional
    timeout_seconds: Int32 | None = None

    # Versions of AdmissionReview that it understands, of which the first the server
    # knows is used.
    # +listType=atomic
    admission_review_versions: list[str] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Whether it is asked again after others have changed the request; Never unless set.
    # +optional
    reinvocation_policy: ReinvocationPolicyType | None = None

    # Conditions in CEL that a request has to meet for it to be asked; up to 64.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    match_conditions: list[MatchCondition] = field(default_factory=list)


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicy(TypeMeta):
    """Changes to requests, in CEL. It does nothing without a binding."""

    # Name and bookkeeping of the policy; policies live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The changes, and what they are for.
    spec: MutatingAdmissionPolicySpec = field(
        default_factory=lambda: MutatingAdmissionPolicySpec()
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicyList(TypeMeta):
    """Several mutating policies, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The policies.
    items: list[MutatingAdmissionPolicy] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicySpec:
    """The changes of a policy, and what they are for."""

    # The kind of object that parameters come from; the policy has none unless set.
    # +optional
    param_kind: ParamKind | None = None

    # The requests that it is for. It has to be set.
    match_constraints: MatchResources | None = None

    # Expressions with names, which later ones can use as `variables.NAME`.
    # +listType=atomic
    # +optional
    variables: list[Variable] = field(default_factory=list)

    # The changes, one after the other; at least one.
    # +listType=atomic
    # +optional
    mutations: list[Mutation] = field(default_factory=list)

    # What happens when a change cannot be made or the policy is misconfigured; Fail
    # unless set.
    # +optional
    failure_policy: FailurePolicyType | None = None

    # Conditions in CEL that a request has to meet for the policy to be for it; up to
    # 64.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    match_conditions: list[MatchCondition] = field(default_factory=list)

    # Whether it is evaluated again after others have changed the request.
    reinvocation_policy: ReinvocationPolicyType | Literal[""] = ""


@dataclass(kw_only=True, slots=True)
class Mutation:
    """A change to a request, of one of two sorts."""

    # Which sort.
    # +unionDiscriminator
    patch_type: PatchType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # Fields to set; for ApplyConfiguration only.
    apply_configuration: ApplyConfiguration | None = None

    # A JSON patch; for JSONPatch only.
    json_patch: JSONPatch | None = None


# +enum
class PatchType(StrEnum):
    """The sort of a change."""

    # Fields to set, merged as in server-side apply.
    APPLY_CONFIGURATION = "ApplyConfiguration"

    # A JSON patch.
    JSON_PATCH = "JSONPatch"


@dataclass(kw_only=True, slots=True)
class ApplyConfiguration:
    """Fields to set, as in server-side apply."""

    # CEL that makes up an object with them: `Object{...}`. Atomic lists, maps and
    # structs cannot be in it.
    expression: str = ""


@dataclass(kw_only=True, slots=True)
class JSONPatch:
    """A JSON patch."""

    # CEL that makes up a list of operations: `[JSONPatch{...}, ...]`.
    expression: str = ""


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicyBinding(TypeMeta):
    """Puts a mutating policy into force, for some requests and with some parameters."""

    # Name and bookkeeping of the binding; bindings live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The policy, its parameters, and where it is in force.
    spec: MutatingAdmissionPolicyBindingSpec = field(
        default_factory=lambda: MutatingAdmissionPolicyBindingSpec()
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.36


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicyBindingList(TypeMeta):
    """Several bindings of mutating policies, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The bindings.
    items: list[MutatingAdmissionPolicyBinding] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicyBindingSpec:
    """Which policy is in force, with what parameters and where."""

    # The policy; if there is none, the binding does nothing.
    policy_name: str = ""

    # The parameters, for policies that have some.
    # +optional
    param_ref: ParamRef | None = None

    # The requests it is for, of those that the policy is for; all of them unless set.
    # +optional
    match_resources: MatchResources | None = None


# +enum
class ReinvocationPolicyType(StrEnum):
    """Whether something is asked again after others have changed a request."""

    # Once is enough.
    NEVER_REINVOCATION_POLICY = "Never"

    # It may be asked again, so it must not mind its own changes.
    IF_NEEDED_REINVOCATION_POLICY = "IfNeeded"


@dataclass(kw_only=True, slots=True)
class RuleWithOperations:
    """Operations on resources."""

    # The operations; `*` stands for all and has to be alone.
    # +listType=atomic
    operations: list[OperationType] = field(default_factory=list)

    # The resources.
    rule: Rule = field(default_factory=Rule, metadata={"inline": True})


# +enum
class OperationType(StrEnum):
    """What a request does."""

    # Anything.
    ALL = "*"

    # It makes an object.
    CREATE = "CREATE"

    # It changes an object.
    UPDATE = "UPDATE"

    # It deletes an object.
    DELETE = "DELETE"

    # It connects to an object, as `pods/exec` does.
    CONNECT = "CONNECT"


@dataclass(kw_only=True, slots=True)
class WebhookClientConfig:
    """How to reach a webhook. Exactly one of `url` and `service` is set."""

    # Its address: `https`, a host, and neither user nor query nor fragment.
    # +optional
    url: str | None = None

    # A service of the cluster, for webhooks that run there.
    # +optional
    service: ServiceReference | None = None

    # Root certificates for its TLS certificate, in PEM; the system's unless set.
    # +optional
    ca_bundle: bytes = b""


@dataclass(kw_only=True, slots=True)
class ServiceReference:
    """A service that a webhook is behind."""

    # Its namespace.
    namespace: str = field(default="", metadata={"omitempty": False})

    # Its name.
    name: str = field(default="", metadata={"omitempty": False})

    # The path of the webhook's URL.
    # +optional
    path: str | None = None

    # Its port, from 1 to 65535; 443 unless set.
    # +optional
    port: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class MatchCondition:
    """A condition that a request has to meet."""

    # Its name, a qualified name, unique in the list; it is used in logs.
    name: str = field(default="", metadata={"omitempty": False})

    # CEL that has to be true: `object`, `oldObject`, `request`, `authorizer`.
    expression: str = field(default="", metadata={"omitempty": False})
