"""Validators, codecs and defaults of kubernetes_api.scheduling.v1beta1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    LABEL_KEY,
    LONG_NAME,
    NO_FIELDS,
    PATH_SEGMENT_NAME,
    ROOT,
    SHORT_NAME,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    added_items,
    as_object,
    comparing,
    decoded,
    dependent_required,
    duplicates,
    forbidden,
    has_duplicates,
    immutable,
    max_items,
    maximum,
    minimum,
    new_object,
    not_supported,
    operation,
    overlaid,
    read_objects,
    removed_items,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    union_error,
    unknown_fields,
    update_forbidden,
    wrong_number,
    wrong_type,
)

from kubernetes_api.core.v1.types import PreemptionPolicy as PreemptionPolicyV1
from kubernetes_api.meta.v1.types import Condition
from kubernetes_api.meta.v1.types_gen import (
    check_condition,
    check_object_meta,
    encode_condition,
    encode_list_meta,
    encode_object_meta,
    read_condition,
    read_list_meta,
    read_object_meta,
)
from kubernetes_api.meta.v1.types_overlay import overlay_object_meta_of_kind
from kubernetes_api.scheduling.v1beta1.types import (
    AllCompositeDisruptionMode,
    AllDisruptionMode,
    BasicSchedulingPolicy,
    CompositeBasicSchedulingPolicy,
    CompositeDisruptionMode,
    CompositeGangSchedulingPolicy,
    CompositePodGroupSchedulingConstraints,
    CompositePodGroupSchedulingPolicy,
    CompositePodGroupTemplate,
    DisruptionMode,
    GangSchedulingPolicy,
    PodGroup,
    PodGroupList,
    PodGroupResourceClaim,
    PodGroupResourceClaimStatus,
    PodGroupSchedulingConstraints,
    PodGroupSchedulingPolicy,
    PodGroupSpec,
    PodGroupStatus,
    PodGroupTemplate,
    PreemptionPolicy,
    PriorityClass,
    PriorityClassList,
    SingleCompositeDisruptionMode,
    SingleDisruptionMode,
    TopologyConstraint,
    TypedLocalObjectReference,
    Workload,
    WorkloadList,
    WorkloadReference,
    WorkloadSpec,
)

BY_NAME: Final = attrgetter("name")
WORKLOAD_SPEC_MEMBERS: Final = ("podGroupTemplates", "compositePodGroupTemplates")
KNOWN_LONG_NAMES: Final = LONG_NAME.known
is_long_name: Final = LONG_NAME.learns
KNOWN_PATH_SEGMENT_NAMES: Final = PATH_SEGMENT_NAME.known
is_path_segment_name: Final = PATH_SEGMENT_NAME.learns
KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns
PREEMPTION_POLICY_VALUES: Final = ("Never", "PreemptLowerPriority")
IN_PREEMPTION_POLICY: Final[frozenset[str]] = frozenset(
    map(PreemptionPolicy, PREEMPTION_POLICY_VALUES)
)
POD_GROUP_SCHEDULING_POLICY_MEMBERS: Final = ("basic", "gang")
POD_GROUP_RESOURCE_CLAIM_MEMBERS: Final = (
    "resourceClaimName",
    "resourceClaimTemplateName",
)
DISRUPTION_MODE_MEMBERS: Final = ("single", "all")
BY_TYPE: Final = attrgetter("type")
KNOWN_LABEL_KEYS: Final = LABEL_KEY.known
is_label_key: Final = LABEL_KEY.learns
COMPOSITE_POD_GROUP_SCHEDULING_POLICY_MEMBERS: Final = ("basic", "gang")
COMPOSITE_DISRUPTION_MODE_MEMBERS: Final = ("single", "all")


def check_priority_class(
    path: Path,
    value: PriorityClass,
    old: PriorityClass | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PriorityClass, types.py:104."""

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


def check_priority_class_list(
    path: Path,
    value: PriorityClassList,
    old: PriorityClassList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PriorityClassList, types.py:139."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_priority_class((items_path, i), items__item, None, op, errs)


def check_workload(
    path: Path,
    value: Workload,
    old: Workload | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Workload, types.py:158."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, True
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_workload_spec((path, "spec"), spec, spec_was, op, errs)


def check_workload_list(
    path: Path,
    value: WorkloadList,
    old: WorkloadList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """WorkloadList, types.py:179."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and not same(items_, items_was, op.different)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_workload((items_path, i), items__item, None, op, errs)


def check_workload_spec(
    path: Path,
    value: WorkloadSpec,
    old: WorkloadSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """WorkloadSpec, types.py:191."""
    #   +k8s:unionMember
    is_set = (
        bool(value.pod_group_templates),
        bool(value.composite_pod_group_templates),
    )
    if sum(is_set) != 1 and (
        old is None
        or is_set
        != (bool(old.pod_group_templates), bool(old.composite_pod_group_templates))
    ):
        errs.append(union_error(path, WORKLOAD_SPEC_MEMBERS, is_set))

    # controllerRef
    #   +k8s:optional
    #   +k8s:immutable
    controller_ref = value.controller_ref
    controller_ref_was = None if old is None else old.controller_ref
    if old is None or (
        controller_ref is not controller_ref_was
        and controller_ref != controller_ref_was
        and not same(controller_ref, controller_ref_was)
    ):
        if op.update:
            errs.append(immutable((path, "controllerRef"), short_circuit=True))
        elif controller_ref is not None:
            check_typed_local_object_reference(
                (path, "controllerRef"), controller_ref, controller_ref_was, op, errs
            )

    # podGroupTemplates
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=8
    #   +k8s:update=NoAddItem
    #   +k8s:update=NoRemoveItem
    pod_group_templates = value.pod_group_templates
    pod_group_templates_was = None if old is None else old.pod_group_templates
    if old is None or (
        pod_group_templates is not pod_group_templates_was
        and pod_group_templates != pod_group_templates_was
        and not same(pod_group_templates, pod_group_templates_was)
    ):
        failed = len(errs)
        if len(pod_group_templates or ()) > 8:
            errs.append(
                max_items(
                    (path, "podGroupTemplates"),
                    len(pod_group_templates or ()),
                    8,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                added_items(
                    (path, "podGroupTemplates"),
                    pod_group_templates,
                    pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                removed_items(
                    (path, "podGroupTemplates"),
                    pod_group_templates,
                    pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if len(errs) == failed and pod_group_templates:
            pod_group_templates_keys: dict[object, None] = {}
            for pod_group_templates_item in pod_group_templates:
                pod_group_templates_keys[pod_group_templates_item.name] = None
            distinct = len(pod_group_templates_keys) == len(pod_group_templates)
            if not distinct:
                errs.extend(
                    duplicates(
                        (path, "podGroupTemplates"), pod_group_templates, BY_NAME
                    )
                )
            each_pod_group_template_by_name(
                (path, "podGroupTemplates"),
                pod_group_templates,
                pod_group_templates_was,
                distinct,
                op,
                errs,
            )

    # compositePodGroupTemplates
    #   +k8s:ifDisabled("CompositePodGroup")=+k8s:forbidden
    #   +k8s:ifEnabled("CompositePodGroup")=+k8s:optional
    #   +k8s:unionMember
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=8
    #   +k8s:update=NoAddItem
    #   +k8s:update=NoRemoveItem
    composite_pod_group_templates = value.composite_pod_group_templates
    composite_pod_group_templates_was = (
        None if old is None else old.composite_pod_group_templates
    )
    if old is None or (
        composite_pod_group_templates is not composite_pod_group_templates_was
        and not same(
            composite_pod_group_templates,
            composite_pod_group_templates_was,
            op.different,
        )
    ):
        failed = len(errs)
        on = op.options.get("CompositePodGroup")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "compositePodGroupTemplates"),
                    "CompositePodGroup",
                    short_circuit=True,
                )
            )
        elif not on and composite_pod_group_templates:
            errs.append(
                forbidden((path, "compositePodGroupTemplates"), short_circuit=True)
            )
        if len(composite_pod_group_templates or ()) > 8:
            errs.append(
                max_items(
                    (path, "compositePodGroupTemplates"),
                    len(composite_pod_group_templates or ()),
                    8,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                added_items(
                    (path, "compositePodGroupTemplates"),
                    composite_pod_group_templates,
                    composite_pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                removed_items(
                    (path, "compositePodGroupTemplates"),
                    composite_pod_group_templates,
                    composite_pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if (
            len(errs) == failed
            and (
                op.options.get("CompositePodGroup") is True
                or (
                    op.options.get("CompositePodGroup") is False
                    and composite_pod_group_templates
                )
            )
            and (
                op.options.get("CompositePodGroup") is False
                or (
                    op.options.get("CompositePodGroup") is True
                    and composite_pod_group_templates
                )
            )
        ):
            if has_duplicates([x.name for x in composite_pod_group_templates or ()]):
                errs.extend(
                    duplicates(
                        (path, "compositePodGroupTemplates"),
                        composite_pod_group_templates or (),
                        BY_NAME,
                    )
                )
            composite_pod_group_templates_path = (path, "compositePodGroupTemplates")
            if not composite_pod_group_templates_was:
                for i, composite_pod_group_templates_item in enumerate(
                    composite_pod_group_templates or ()
                ):
                    check_composite_pod_group_template(
                        (composite_pod_group_templates_path, i),
                        composite_pod_group_templates_item,
                        None,
                        op,
                        errs,
                    )
            else:
                for (
                    i,
                    composite_pod_group_templates_item,
                    composite_pod_group_templates_item_was,
                ) in touched_items(
                    composite_pod_group_templates,
                    composite_pod_group_templates_was,
                    BY_NAME,
                    different=op.different,
                ):
                    check_composite_pod_group_template(
                        (composite_pod_group_templates_path, i),
                        composite_pod_group_templates_item,
                        composite_pod_group_templates_item_was,
                        op,
                        errs,
                    )


def check_typed_local_object_reference(
    path: Path,
    value: TypedLocalObjectReference,
    old: TypedLocalObjectReference | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """TypedLocalObjectReference, types.py:235."""

    # apiGroup
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    api_group = value.api_group
    if (
        api_group
        and api_group not in KNOWN_LONG_NAMES
        and not is_long_name(api_group)
        and (old is None or api_group != old.api_group)
    ):
        errs.extend(LONG_NAME.errors((path, "apiGroup"), api_group))

    # kind
    #   +k8s:required
    #   +k8s:format=k8s-path-segment-name
    kind = value.kind
    if old is None or kind != old.kind:
        if not kind:
            errs.append(required((path, "kind"), short_circuit=True))
        elif kind not in KNOWN_PATH_SEGMENT_NAMES and not is_path_segment_name(kind):
            errs.extend(PATH_SEGMENT_NAME.errors((path, "kind"), kind))

    # name
    #   +k8s:required
    #   +k8s:format=k8s-path-segment-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_PATH_SEGMENT_NAMES and not is_path_segment_name(name):
            errs.extend(PATH_SEGMENT_NAME.errors((path, "name"), name))


def check_pod_group_template(
    path: Path,
    value: PodGroupTemplate,
    old: PodGroupTemplate | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupTemplate, types.py:258."""

    # name
    #   +k8s:required
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name))

    # schedulingPolicy
    scheduling_policy = value.scheduling_policy
    scheduling_policy_was = None if old is None else old.scheduling_policy
    if scheduling_policy is not scheduling_policy_was:
        check_pod_group_scheduling_policy(
            (path, "schedulingPolicy"),
            scheduling_policy,
            scheduling_policy_was,
            op,
            errs,
        )

    # schedulingConstraints
    #   +k8s:ifDisabled(TopologyAwareWorkloadScheduling)=+k8s:forbidden
    #   +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:optional
    #   +k8s:immutable
    scheduling_constraints = value.scheduling_constraints
    scheduling_constraints_was = None if old is None else old.scheduling_constraints
    if old is None or (
        scheduling_constraints is not scheduling_constraints_was
        and scheduling_constraints != scheduling_constraints_was
        and not same(scheduling_constraints, scheduling_constraints_was)
    ):
        failed = len(errs)
        on = op.options.get("TopologyAwareWorkloadScheduling")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "schedulingConstraints"),
                    "TopologyAwareWorkloadScheduling",
                    short_circuit=True,
                )
            )
        elif not on and scheduling_constraints is not None:
            errs.append(forbidden((path, "schedulingConstraints"), short_circuit=True))
        if op.update:
            errs.append(immutable((path, "schedulingConstraints"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("TopologyAwareWorkloadScheduling") is True
                or (
                    op.options.get("TopologyAwareWorkloadScheduling") is False
                    and scheduling_constraints is not None
                )
            )
            and (
                op.options.get("TopologyAwareWorkloadScheduling") is False
                or (
                    op.options.get("TopologyAwareWorkloadScheduling") is True
                    and scheduling_constraints is not None
                )
            )
            and scheduling_constraints is not None
        ):
            check_pod_group_scheduling_constraints(
                (path, "schedulingConstraints"),
                scheduling_constraints,
                scheduling_constraints_was,
                op,
                errs,
            )

    # resourceClaims
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=4
    #   +k8s:immutable
    resource_claims = value.resource_claims
    resource_claims_was = None if old is None else old.resource_claims
    if old is None or (
        resource_claims is not resource_claims_was
        and resource_claims != resource_claims_was
        and not same(resource_claims, resource_claims_was)
    ):
        failed = len(errs)
        if op.update:
            errs.append(immutable((path, "resourceClaims"), short_circuit=True))
        if len(resource_claims or ()) > 4:
            errs.append(
                max_items(
                    (path, "resourceClaims"),
                    len(resource_claims or ()),
                    4,
                    short_circuit=True,
                )
            )
        if len(errs) == failed and resource_claims:
            resource_claims_keys: dict[object, None] = {}
            for resource_claims_item in resource_claims:
                resource_claims_keys[resource_claims_item.name] = None
            distinct = len(resource_claims_keys) == len(resource_claims)
            if not distinct:
                errs.extend(
                    duplicates((path, "resourceClaims"), resource_claims, BY_NAME)
                )
            each_pod_group_resource_claim_by_name(
                (path, "resourceClaims"),
                resource_claims,
                resource_claims_was,
                distinct,
                op,
                errs,
            )

    # disruptionMode
    #   +k8s:optional
    #   +k8s:immutable
    disruption_mode = value.disruption_mode
    disruption_mode_was = None if old is None else old.disruption_mode
    if old is None or (
        disruption_mode is not disruption_mode_was
        and disruption_mode != disruption_mode_was
        and not same(disruption_mode, disruption_mode_was)
    ):
        if op.update:
            errs.append(immutable((path, "disruptionMode"), short_circuit=True))
        elif disruption_mode is not None:
            check_disruption_mode(
                (path, "disruptionMode"), disruption_mode, disruption_mode_was, op, errs
            )

    # priorityClassName
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    #   +k8s:immutable
    priority_class_name = value.priority_class_name
    if old is None or priority_class_name != old.priority_class_name:
        if op.update:
            errs.append(immutable((path, "priorityClassName"), short_circuit=True))
        elif (
            priority_class_name
            and priority_class_name not in KNOWN_LONG_NAMES
            and not is_long_name(priority_class_name)
        ):
            errs.extend(
                LONG_NAME.errors((path, "priorityClassName"), priority_class_name)
            )

    # priority
    #   +k8s:optional
    #   +k8s:maximum=1000000000 # HighestUserDefinablePriority
    #   +k8s:immutable
    priority = value.priority
    if old is None or priority != old.priority:
        if op.update:
            errs.append(immutable((path, "priority"), short_circuit=True))
        elif priority is not None and priority > 1000000000:
            errs.append(maximum((path, "priority"), priority, 1000000000))

    # preemptionPolicy
    #   +k8s:immutable
    #   +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    #   +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    #   PreemptionPolicy: +k8s:enum
    preemption_policy = value.preemption_policy
    if old is None or preemption_policy != old.preemption_policy:
        failed = len(errs)
        on = op.options.get("PodGroupPreemptionPolicy")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "preemptionPolicy"),
                    "PodGroupPreemptionPolicy",
                    short_circuit=True,
                )
            )
        elif not on and preemption_policy is not None:
            errs.append(forbidden((path, "preemptionPolicy"), short_circuit=True))
        if op.update:
            errs.append(immutable((path, "preemptionPolicy"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("PodGroupPreemptionPolicy") is True
                or (
                    op.options.get("PodGroupPreemptionPolicy") is False
                    and preemption_policy is not None
                )
            )
            and (
                op.options.get("PodGroupPreemptionPolicy") is False
                or (
                    op.options.get("PodGroupPreemptionPolicy") is True
                    and preemption_policy is not None
                )
            )
            and preemption_policy is not None
            and preemption_policy not in IN_PREEMPTION_POLICY
        ):
            errs.append(
                not_supported(
                    (path, "preemptionPolicy"),
                    preemption_policy,
                    PREEMPTION_POLICY_VALUES,
                    as_json=True,
                )
            )


def check_composite_pod_group_template(
    path: Path,
    value: CompositePodGroupTemplate,
    old: CompositePodGroupTemplate | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CompositePodGroupTemplate, types.py:330."""

    # name
    #   +k8s:required
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name))

    # schedulingPolicy
    scheduling_policy = value.scheduling_policy
    scheduling_policy_was = None if old is None else old.scheduling_policy
    if scheduling_policy is not scheduling_policy_was:
        check_composite_pod_group_scheduling_policy(
            (path, "schedulingPolicy"),
            scheduling_policy,
            scheduling_policy_was,
            op,
            errs,
        )

    # schedulingConstraints
    #   +k8s:optional
    #   +k8s:immutable
    scheduling_constraints = value.scheduling_constraints
    scheduling_constraints_was = None if old is None else old.scheduling_constraints
    if old is None or (
        scheduling_constraints is not scheduling_constraints_was
        and scheduling_constraints != scheduling_constraints_was
        and not same(scheduling_constraints, scheduling_constraints_was)
    ):
        if op.update:
            errs.append(immutable((path, "schedulingConstraints"), short_circuit=True))
        elif scheduling_constraints is not None:
            check_composite_pod_group_scheduling_constraints(
                (path, "schedulingConstraints"),
                scheduling_constraints,
                scheduling_constraints_was,
                op,
                errs,
            )

    # disruptionMode
    #   +k8s:optional
    #   +k8s:immutable
    disruption_mode = value.disruption_mode
    disruption_mode_was = None if old is None else old.disruption_mode
    if old is None or (
        disruption_mode is not disruption_mode_was
        and disruption_mode != disruption_mode_was
        and not same(disruption_mode, disruption_mode_was)
    ):
        if op.update:
            errs.append(immutable((path, "disruptionMode"), short_circuit=True))
        elif disruption_mode is not None:
            check_composite_disruption_mode(
                (path, "disruptionMode"), disruption_mode, disruption_mode_was, op, errs
            )

    # priorityClassName
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    #   +k8s:immutable
    priority_class_name = value.priority_class_name
    if old is None or priority_class_name != old.priority_class_name:
        if op.update:
            errs.append(immutable((path, "priorityClassName"), short_circuit=True))
        elif (
            priority_class_name
            and priority_class_name not in KNOWN_LONG_NAMES
            and not is_long_name(priority_class_name)
        ):
            errs.extend(
                LONG_NAME.errors((path, "priorityClassName"), priority_class_name)
            )

    # priority
    #   +k8s:optional
    #   +k8s:maximum=1000000000 # HighestUserDefinablePriority
    #   +k8s:immutable
    priority = value.priority
    if old is None or priority != old.priority:
        if op.update:
            errs.append(immutable((path, "priority"), short_circuit=True))
        elif priority is not None and priority > 1000000000:
            errs.append(maximum((path, "priority"), priority, 1000000000))

    # preemptionPolicy
    #   +k8s:immutable
    #   +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    #   +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    #   PreemptionPolicy: +k8s:enum
    preemption_policy = value.preemption_policy
    if old is None or preemption_policy != old.preemption_policy:
        failed = len(errs)
        on = op.options.get("PodGroupPreemptionPolicy")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "preemptionPolicy"),
                    "PodGroupPreemptionPolicy",
                    short_circuit=True,
                )
            )
        elif not on and preemption_policy is not None:
            errs.append(forbidden((path, "preemptionPolicy"), short_circuit=True))
        if op.update:
            errs.append(immutable((path, "preemptionPolicy"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("PodGroupPreemptionPolicy") is True
                or (
                    op.options.get("PodGroupPreemptionPolicy") is False
                    and preemption_policy is not None
                )
            )
            and (
                op.options.get("PodGroupPreemptionPolicy") is False
                or (
                    op.options.get("PodGroupPreemptionPolicy") is True
                    and preemption_policy is not None
                )
            )
            and preemption_policy is not None
            and preemption_policy not in IN_PREEMPTION_POLICY
        ):
            errs.append(
                not_supported(
                    (path, "preemptionPolicy"),
                    preemption_policy,
                    PREEMPTION_POLICY_VALUES,
                    as_json=True,
                )
            )

    # podGroupTemplates
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=8
    #   +k8s:update=NoAddItem
    #   +k8s:update=NoRemoveItem
    pod_group_templates = value.pod_group_templates
    pod_group_templates_was = None if old is None else old.pod_group_templates
    if old is None or (
        pod_group_templates is not pod_group_templates_was
        and pod_group_templates != pod_group_templates_was
        and not same(pod_group_templates, pod_group_templates_was)
    ):
        failed = len(errs)
        if len(pod_group_templates or ()) > 8:
            errs.append(
                max_items(
                    (path, "podGroupTemplates"),
                    len(pod_group_templates or ()),
                    8,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                added_items(
                    (path, "podGroupTemplates"),
                    pod_group_templates,
                    pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                removed_items(
                    (path, "podGroupTemplates"),
                    pod_group_templates,
                    pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if len(errs) == failed and pod_group_templates:
            pod_group_templates_keys: dict[object, None] = {}
            for pod_group_templates_item in pod_group_templates:
                pod_group_templates_keys[pod_group_templates_item.name] = None
            distinct = len(pod_group_templates_keys) == len(pod_group_templates)
            if not distinct:
                errs.extend(
                    duplicates(
                        (path, "podGroupTemplates"), pod_group_templates, BY_NAME
                    )
                )
            each_pod_group_template_by_name(
                (path, "podGroupTemplates"),
                pod_group_templates,
                pod_group_templates_was,
                distinct,
                op,
                errs,
            )

    # compositePodGroupTemplates
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=8
    #   +k8s:update=NoAddItem
    #   +k8s:update=NoRemoveItem
    composite_pod_group_templates = value.composite_pod_group_templates
    composite_pod_group_templates_was = (
        None if old is None else old.composite_pod_group_templates
    )
    if old is None or (
        composite_pod_group_templates is not composite_pod_group_templates_was
        and not same(
            composite_pod_group_templates,
            composite_pod_group_templates_was,
            op.different,
        )
    ):
        failed = len(errs)
        if len(composite_pod_group_templates or ()) > 8:
            errs.append(
                max_items(
                    (path, "compositePodGroupTemplates"),
                    len(composite_pod_group_templates or ()),
                    8,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                added_items(
                    (path, "compositePodGroupTemplates"),
                    composite_pod_group_templates,
                    composite_pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if op.update:
            errs.extend(
                removed_items(
                    (path, "compositePodGroupTemplates"),
                    composite_pod_group_templates,
                    composite_pod_group_templates_was,
                    BY_NAME,
                    short_circuit=True,
                )
            )
        if len(errs) == failed and composite_pod_group_templates:
            composite_pod_group_templates_keys: dict[object, None] = {}
            for composite_pod_group_templates_item in composite_pod_group_templates:
                composite_pod_group_templates_keys[
                    composite_pod_group_templates_item.name
                ] = None
            distinct = len(composite_pod_group_templates_keys) == len(
                composite_pod_group_templates
            )
            if not distinct:
                errs.extend(
                    duplicates(
                        (path, "compositePodGroupTemplates"),
                        composite_pod_group_templates,
                        BY_NAME,
                    )
                )
            each_composite_pod_group_template_by_name(
                (path, "compositePodGroupTemplates"),
                composite_pod_group_templates,
                composite_pod_group_templates_was,
                distinct,
                op,
                errs,
            )


def check_pod_group_scheduling_policy(
    path: Path,
    value: PodGroupSchedulingPolicy,
    old: PodGroupSchedulingPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupSchedulingPolicy, types.py:411."""
    #   +k8s:unionMember
    is_set = (value.basic is not None, value.gang is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (old.basic is not None, old.gang is not None)
    ):
        errs.append(union_error(path, POD_GROUP_SCHEDULING_POLICY_MEMBERS, is_set))

    # basic
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:immutable
    basic = value.basic
    basic_was = None if old is None else old.basic
    if op.update and (old is None or not same(basic, basic_was)):
        errs.append(immutable((path, "basic"), short_circuit=True))

    # gang
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:update=NoSet
    #   +k8s:update=NoUnset
    gang = value.gang
    gang_was = None if old is None else old.gang
    if old is None or (
        gang is not gang_was and gang != gang_was and not same(gang, gang_was)
    ):
        failed = len(errs)
        if op.update and gang_was is None and gang is not None:
            errs.append(update_forbidden((path, "gang"), "NoSet", short_circuit=True))
        if gang_was is not None and gang is None:
            errs.append(update_forbidden((path, "gang"), "NoUnset", short_circuit=True))
        if len(errs) == failed and gang is not None:
            check_gang_scheduling_policy((path, "gang"), gang, gang_was, op, errs)


def check_gang_scheduling_policy(
    path: Path,
    value: GangSchedulingPolicy,
    old: GangSchedulingPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """GangSchedulingPolicy, types.py:439."""

    # minCount
    #   +k8s:required
    #   +k8s:minimum=1
    min_count = value.min_count
    if old is None or min_count != old.min_count:
        if not min_count:
            errs.append(required((path, "minCount"), short_circuit=True))
        elif min_count < 1:
            errs.append(minimum((path, "minCount"), min_count, 1))


def check_pod_group_resource_claim(
    path: Path,
    value: PodGroupResourceClaim,
    old: PodGroupResourceClaim | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupResourceClaim, types.py:450."""
    #   +k8s:unionMember
    is_set = (
        value.resource_claim_name is not None,
        value.resource_claim_template_name is not None,
    )
    if sum(is_set) != 1 and (
        old is None
        or is_set
        != (
            old.resource_claim_name is not None,
            old.resource_claim_template_name is not None,
        )
    ):
        errs.append(union_error(path, POD_GROUP_RESOURCE_CLAIM_MEMBERS, is_set))

    # name
    #   +k8s:required
    #   +k8s:format=k8s-short-name
    name = value.name
    if old is None or name != old.name:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        elif name not in KNOWN_SHORT_NAMES and not is_short_name(name):
            errs.extend(SHORT_NAME.errors((path, "name"), name))

    # resourceClaimName
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:format=k8s-long-name
    resource_claim_name = value.resource_claim_name
    if (
        resource_claim_name is not None
        and resource_claim_name not in KNOWN_LONG_NAMES
        and not is_long_name(resource_claim_name)
        and (old is None or resource_claim_name != old.resource_claim_name)
    ):
        errs.extend(LONG_NAME.errors((path, "resourceClaimName"), resource_claim_name))

    # resourceClaimTemplateName
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:format=k8s-long-name
    resource_claim_template_name = value.resource_claim_template_name
    if (
        resource_claim_template_name is not None
        and resource_claim_template_name not in KNOWN_LONG_NAMES
        and not is_long_name(resource_claim_template_name)
        and (
            old is None
            or resource_claim_template_name != old.resource_claim_template_name
        )
    ):
        errs.extend(
            LONG_NAME.errors(
                (path, "resourceClaimTemplateName"), resource_claim_template_name
            )
        )


def check_disruption_mode(
    path: Path,
    value: DisruptionMode,
    old: DisruptionMode | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """DisruptionMode, types.py:480."""
    #   +k8s:unionMember
    is_set = (value.single is not None, value.all is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (old.single is not None, old.all is not None)
    ):
        errs.append(union_error(path, DISRUPTION_MODE_MEMBERS, is_set))


def check_preemption_policy(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """PreemptionPolicy, types.py:508."""
    #   +k8s:enum
    if value not in IN_PREEMPTION_POLICY:
        errs.append(not_supported(path, value, PREEMPTION_POLICY_VALUES, as_json=True))


def check_pod_group(
    path: Path,
    value: PodGroup,
    old: PodGroup | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroup, types.py:525."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, True
                    ),
                    "k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_pod_group_spec((path, "spec"), spec, spec_was, op, errs)

    # status
    status = value.status
    status_was = None if old is None else old.status
    if status is not status_was:
        check_pod_group_status((path, "status"), status, status_was, op, errs)


def check_pod_group_list(
    path: Path,
    value: PodGroupList,
    old: PodGroupList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupList, types.py:548."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_pod_group((items_path, i), items__item, None, op, errs)


def check_pod_group_spec(
    path: Path,
    value: PodGroupSpec,
    old: PodGroupSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupSpec, types.py:560."""
    #   +k8s:alpha(since: "1.37")=+k8s:dependentRequired("workloadRef")
    if (
        value.parent_composite_pod_group_name is not None
        and not (value.workload_ref is not None)
        and (
            old is None
            or not (
                old.parent_composite_pod_group_name is not None
                and not (old.workload_ref is not None)
            )
        )
    ):
        errs.append(
            dependent_required(
                path, "workloadRef", "parentCompositePodGroupName", level="alpha"
            )
        )

    # parentCompositePodGroupName
    #   +k8s:ifDisabled(CompositePodGroup)=+k8s:forbidden
    #   +k8s:ifEnabled(CompositePodGroup)=+k8s:optional
    #   +k8s:immutable
    #   +k8s:format=k8s-long-name
    #   +k8s:alpha(since: "1.37")=+k8s:dependentRequired("workloadRef")
    parent_composite_pod_group_name = value.parent_composite_pod_group_name
    if (
        old is None
        or parent_composite_pod_group_name != old.parent_composite_pod_group_name
    ):
        failed = len(errs)
        on = op.options.get("CompositePodGroup")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "parentCompositePodGroupName"),
                    "CompositePodGroup",
                    short_circuit=True,
                )
            )
        elif not on and parent_composite_pod_group_name is not None:
            errs.append(
                forbidden((path, "parentCompositePodGroupName"), short_circuit=True)
            )
        if op.update:
            errs.append(
                immutable((path, "parentCompositePodGroupName"), short_circuit=True)
            )
        if (
            len(errs) == failed
            and (
                op.options.get("CompositePodGroup") is True
                or (
                    op.options.get("CompositePodGroup") is False
                    and parent_composite_pod_group_name is not None
                )
            )
            and (
                op.options.get("CompositePodGroup") is False
                or (
                    op.options.get("CompositePodGroup") is True
                    and parent_composite_pod_group_name is not None
                )
            )
            and parent_composite_pod_group_name is not None
            and parent_composite_pod_group_name not in KNOWN_LONG_NAMES
            and not is_long_name(parent_composite_pod_group_name)
        ):
            errs.extend(
                LONG_NAME.errors(
                    (path, "parentCompositePodGroupName"),
                    parent_composite_pod_group_name,
                )
            )

    # workloadRef
    #   +k8s:optional
    #   +k8s:immutable
    workload_ref = value.workload_ref
    workload_ref_was = None if old is None else old.workload_ref
    if old is None or (
        workload_ref is not workload_ref_was
        and workload_ref != workload_ref_was
        and not same(workload_ref, workload_ref_was)
    ):
        if op.update:
            errs.append(immutable((path, "workloadRef"), short_circuit=True))
        elif workload_ref is not None:
            check_workload_reference(
                (path, "workloadRef"), workload_ref, workload_ref_was, op, errs
            )

    # schedulingPolicy
    scheduling_policy = value.scheduling_policy
    scheduling_policy_was = None if old is None else old.scheduling_policy
    if scheduling_policy is not scheduling_policy_was:
        check_pod_group_scheduling_policy(
            (path, "schedulingPolicy"),
            scheduling_policy,
            scheduling_policy_was,
            op,
            errs,
        )

    # schedulingConstraints
    #   +k8s:ifDisabled(TopologyAwareWorkloadScheduling)=+k8s:forbidden
    #   +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:optional
    #   +k8s:ifEnabled(TopologyAwareWorkloadScheduling)=+k8s:immutable
    scheduling_constraints = value.scheduling_constraints
    scheduling_constraints_was = None if old is None else old.scheduling_constraints
    if old is None or (
        scheduling_constraints is not scheduling_constraints_was
        and scheduling_constraints != scheduling_constraints_was
        and not same(scheduling_constraints, scheduling_constraints_was)
    ):
        failed = len(errs)
        on = op.options.get("TopologyAwareWorkloadScheduling")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "schedulingConstraints"),
                    "TopologyAwareWorkloadScheduling",
                    short_circuit=True,
                )
            )
        elif not on and scheduling_constraints is not None:
            errs.append(forbidden((path, "schedulingConstraints"), short_circuit=True))
        on = op.options.get("TopologyAwareWorkloadScheduling")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "schedulingConstraints"),
                    "TopologyAwareWorkloadScheduling",
                    short_circuit=True,
                )
            )
        elif on and op.update:
            errs.append(immutable((path, "schedulingConstraints"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("TopologyAwareWorkloadScheduling") is True
                or (
                    op.options.get("TopologyAwareWorkloadScheduling") is False
                    and scheduling_constraints is not None
                )
            )
            and (
                op.options.get("TopologyAwareWorkloadScheduling") is False
                or (
                    op.options.get("TopologyAwareWorkloadScheduling") is True
                    and scheduling_constraints is not None
                )
            )
            and scheduling_constraints is not None
        ):
            check_pod_group_scheduling_constraints(
                (path, "schedulingConstraints"),
                scheduling_constraints,
                scheduling_constraints_was,
                op,
                errs,
            )

    # resourceClaims
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=4
    #   +k8s:immutable
    resource_claims = value.resource_claims
    resource_claims_was = None if old is None else old.resource_claims
    if old is None or (
        resource_claims is not resource_claims_was
        and resource_claims != resource_claims_was
        and not same(resource_claims, resource_claims_was)
    ):
        failed = len(errs)
        if op.update:
            errs.append(immutable((path, "resourceClaims"), short_circuit=True))
        if len(resource_claims or ()) > 4:
            errs.append(
                max_items(
                    (path, "resourceClaims"),
                    len(resource_claims or ()),
                    4,
                    short_circuit=True,
                )
            )
        if len(errs) == failed and resource_claims:
            resource_claims_keys: dict[object, None] = {}
            for resource_claims_item in resource_claims:
                resource_claims_keys[resource_claims_item.name] = None
            distinct = len(resource_claims_keys) == len(resource_claims)
            if not distinct:
                errs.extend(
                    duplicates((path, "resourceClaims"), resource_claims, BY_NAME)
                )
            each_pod_group_resource_claim_by_name(
                (path, "resourceClaims"),
                resource_claims,
                resource_claims_was,
                distinct,
                op,
                errs,
            )

    # disruptionMode
    #   +k8s:optional
    #   +k8s:immutable
    #   (optional with a default: set by now)
    disruption_mode = value.disruption_mode
    disruption_mode_was = None if old is None else old.disruption_mode
    if old is None or (
        disruption_mode is not disruption_mode_was
        and disruption_mode != disruption_mode_was
        and not same(disruption_mode, disruption_mode_was)
    ):
        failed = len(errs)
        if op.update:
            errs.append(immutable((path, "disruptionMode"), short_circuit=True))
        if disruption_mode is None:
            errs.append(required((path, "disruptionMode"), short_circuit=True))
        if len(errs) == failed and disruption_mode is not None:
            check_disruption_mode(
                (path, "disruptionMode"), disruption_mode, disruption_mode_was, op, errs
            )

    # priorityClassName
    #   +k8s:optional
    #   +k8s:immutable
    #   +k8s:format=k8s-long-name
    priority_class_name = value.priority_class_name
    if old is None or priority_class_name != old.priority_class_name:
        if op.update:
            errs.append(immutable((path, "priorityClassName"), short_circuit=True))
        elif (
            priority_class_name
            and priority_class_name not in KNOWN_LONG_NAMES
            and not is_long_name(priority_class_name)
        ):
            errs.extend(
                LONG_NAME.errors((path, "priorityClassName"), priority_class_name)
            )

    # priority
    #   +k8s:optional
    #   +k8s:immutable
    #   +k8s:maximum=1000000000 # HighestUserDefinablePriority
    priority = value.priority
    if old is None or priority != old.priority:
        if op.update:
            errs.append(immutable((path, "priority"), short_circuit=True))
        elif priority is not None and priority > 1000000000:
            errs.append(maximum((path, "priority"), priority, 1000000000))

    # preemptionPolicy
    #   +k8s:immutable
    #   +k8s:ifDisabled("PodGroupPreemptionPolicy")=+k8s:forbidden
    #   +k8s:ifEnabled("PodGroupPreemptionPolicy")=+k8s:optional
    #   PreemptionPolicy: +k8s:enum
    preemption_policy = value.preemption_policy
    if old is None or preemption_policy != old.preemption_policy:
        failed = len(errs)
        on = op.options.get("PodGroupPreemptionPolicy")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "preemptionPolicy"),
                    "PodGroupPreemptionPolicy",
                    short_circuit=True,
                )
            )
        elif not on and preemption_policy is not None:
            errs.append(forbidden((path, "preemptionPolicy"), short_circuit=True))
        if op.update:
            errs.append(immutable((path, "preemptionPolicy"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("PodGroupPreemptionPolicy") is True
                or (
                    op.options.get("PodGroupPreemptionPolicy") is False
                    and preemption_policy is not None
                )
            )
            and (
                op.options.get("PodGroupPreemptionPolicy") is False
                or (
                    op.options.get("PodGroupPreemptionPolicy") is True
                    and preemption_policy is not None
                )
            )
            and preemption_policy is not None
            and preemption_policy not in IN_PREEMPTION_POLICY
        ):
            errs.append(
                not_supported(
                    (path, "preemptionPolicy"),
                    preemption_policy,
                    PREEMPTION_POLICY_VALUES,
                    as_json=True,
                )
            )


def check_pod_group_status(
    path: Path,
    value: PodGroupStatus,
    old: PodGroupStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupStatus, types.py:640."""

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

    # resourceClaimStatuses
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=4
    resource_claim_statuses = value.resource_claim_statuses
    resource_claim_statuses_was = None if old is None else old.resource_claim_statuses
    if (
        resource_claim_statuses
        and resource_claim_statuses is not resource_claim_statuses_was
    ):
        if len(resource_claim_statuses) > 4:
            if old is None or not same(
                resource_claim_statuses, resource_claim_statuses_was
            ):
                errs.append(
                    max_items(
                        (path, "resourceClaimStatuses"),
                        len(resource_claim_statuses),
                        4,
                        short_circuit=True,
                    )
                )
        else:
            resource_claim_statuses_keys: dict[object, None] = {}
            for resource_claim_statuses_item in resource_claim_statuses:
                resource_claim_statuses_keys[resource_claim_statuses_item.name] = None
            distinct = len(resource_claim_statuses_keys) == len(resource_claim_statuses)
            if not distinct and (
                old is None
                or not same(resource_claim_statuses, resource_claim_statuses_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "resourceClaimStatuses"),
                        resource_claim_statuses,
                        BY_NAME,
                    )
                )
            each_pod_group_resource_claim_status_by_name(
                (path, "resourceClaimStatuses"),
                resource_claim_statuses,
                resource_claim_statuses_was,
                distinct,
                op,
                errs,
            )


def check_pod_group_resource_claim_status(
    path: Path,
    value: PodGroupResourceClaimStatus,
    old: PodGroupResourceClaimStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupResourceClaimStatus, types.py:671."""

    # resourceClaimName
    #   +k8s:optional
    #   +k8s:format=k8s-long-name
    resource_claim_name = value.resource_claim_name
    if (
        resource_claim_name is not None
        and resource_claim_name not in KNOWN_LONG_NAMES
        and not is_long_name(resource_claim_name)
        and (old is None or resource_claim_name != old.resource_claim_name)
    ):
        errs.extend(LONG_NAME.errors((path, "resourceClaimName"), resource_claim_name))


def check_workload_reference(
    path: Path,
    value: WorkloadReference,
    old: WorkloadReference | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """WorkloadReference, types.py:686."""

    # workloadName
    #   +k8s:required
    #   +k8s:format=k8s-long-name
    workload_name = value.workload_name
    if old is None or workload_name != old.workload_name:
        if not workload_name:
            errs.append(required((path, "workloadName"), short_circuit=True))
        elif workload_name not in KNOWN_LONG_NAMES and not is_long_name(workload_name):
            errs.extend(LONG_NAME.errors((path, "workloadName"), workload_name))

    # templateName
    #   +k8s:required
    #   +k8s:format=k8s-short-name
    template_name = value.template_name
    if old is None or template_name != old.template_name:
        if not template_name:
            errs.append(required((path, "templateName"), short_circuit=True))
        elif template_name not in KNOWN_SHORT_NAMES and not is_short_name(
            template_name
        ):
            errs.extend(SHORT_NAME.errors((path, "templateName"), template_name))


def check_pod_group_scheduling_constraints(
    path: Path,
    value: PodGroupSchedulingConstraints,
    old: PodGroupSchedulingConstraints | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodGroupSchedulingConstraints, types.py:703."""

    # topology
    #   +k8s:optional
    #   +k8s:maxItems=1
    #   +k8s:listType=atomic
    topology = value.topology
    topology_was = None if old is None else old.topology
    if topology and (old is None or not same(topology, topology_was)):
        if len(topology) > 1:
            errs.append(
                max_items((path, "topology"), len(topology), 1, short_circuit=True)
            )
        else:
            topology_path = (path, "topology")
            for i, topology_item in enumerate(topology):
                check_topology_constraint(
                    (topology_path, i), topology_item, None, op, errs
                )


def check_topology_constraint(
    path: Path,
    value: TopologyConstraint,
    old: TopologyConstraint | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """TopologyConstraint, types.py:716."""

    # key
    #   +k8s:required
    #   +k8s:format=k8s-label-key
    key = value.key
    if old is None or key != old.key:
        if not key:
            errs.append(required((path, "key"), short_circuit=True))
        elif key not in KNOWN_LABEL_KEYS and not is_label_key(key):
            errs.extend(LABEL_KEY.errors((path, "key"), key))


def check_composite_pod_group_scheduling_policy(
    path: Path,
    value: CompositePodGroupSchedulingPolicy,
    old: CompositePodGroupSchedulingPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CompositePodGroupSchedulingPolicy, types.py:728."""
    #   +k8s:unionMember
    is_set = (value.basic is not None, value.gang is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (old.basic is not None, old.gang is not None)
    ):
        errs.append(
            union_error(path, COMPOSITE_POD_GROUP_SCHEDULING_POLICY_MEMBERS, is_set)
        )

    # basic
    #   +k8s:optional
    #   +k8s:immutable
    #   +k8s:unionMember
    basic = value.basic
    basic_was = None if old is None else old.basic
    if op.update and (old is None or not same(basic, basic_was)):
        errs.append(immutable((path, "basic"), short_circuit=True))

    # gang
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:update=NoSet
    #   +k8s:update=NoUnset
    gang = value.gang
    gang_was = None if old is None else old.gang
    if old is None or (
        gang is not gang_was and gang != gang_was and not same(gang, gang_was)
    ):
        failed = len(errs)
        if op.update and gang_was is None and gang is not None:
            errs.append(update_forbidden((path, "gang"), "NoSet", short_circuit=True))
        if gang_was is not None and gang is None:
            errs.append(update_forbidden((path, "gang"), "NoUnset", short_circuit=True))
        if len(errs) == failed and gang is not None:
            check_composite_gang_scheduling_policy(
                (path, "gang"), gang, gang_was, op, errs
            )


def check_composite_gang_scheduling_policy(
    path: Path,
    value: CompositeGangSchedulingPolicy,
    old: CompositeGangSchedulingPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CompositeGangSchedulingPolicy, types.py:753."""

    # minGroupCount
    #   +k8s:required
    #   +k8s:minimum=1
    min_group_count = value.min_group_count
    if old is None or min_group_count != old.min_group_count:
        if not min_group_count:
            errs.append(required((path, "minGroupCount"), short_circuit=True))
        elif min_group_count < 1:
            errs.append(minimum((path, "minGroupCount"), min_group_count, 1))


def check_composite_disruption_mode(
    path: Path,
    value: CompositeDisruptionMode,
    old: CompositeDisruptionMode | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CompositeDisruptionMode, types.py:765."""
    #   +k8s:unionMember
    is_set = (value.single is not None, value.all is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (old.single is not None, old.all is not None)
    ):
        errs.append(union_error(path, COMPOSITE_DISRUPTION_MODE_MEMBERS, is_set))


def check_composite_pod_group_scheduling_constraints(
    path: Path,
    value: CompositePodGroupSchedulingConstraints,
    old: CompositePodGroupSchedulingConstraints | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """CompositePodGroupSchedulingConstraints, types.py:792."""

    # topology
    #   +k8s:optional
    #   +k8s:maxItems=1
    #   +k8s:listType=atomic
    topology = value.topology
    topology_was = None if old is None else old.topology
    if topology and (old is None or not same(topology, topology_was)):
        if len(topology) > 1:
            errs.append(
                max_items((path, "topology"), len(topology), 1, short_circuit=True)
            )
        else:
            topology_path = (path, "topology")
            for i, topology_item in enumerate(topology):
                check_topology_constraint(
                    (topology_path, i), topology_item, None, op, errs
                )


def each_pod_group_template_by_name(
    path: Path,
    items: list[PodGroupTemplate],
    old: list[PodGroupTemplate] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of PodGroupTemplate: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_pod_group_template((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_pod_group_template((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_pod_group_template((path, i), item, match, op, errs)


def each_pod_group_resource_claim_by_name(
    path: Path,
    items: list[PodGroupResourceClaim],
    old: list[PodGroupResourceClaim] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of PodGroupResourceClaim: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_pod_group_resource_claim((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_pod_group_resource_claim((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_pod_group_resource_claim((path, i), item, match, op, errs)


def each_composite_pod_group_template_by_name(
    path: Path,
    items: list[CompositePodGroupTemplate],
    old: list[CompositePodGroupTemplate] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of CompositePodGroupTemplate: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_composite_pod_group_template((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        for item in items:
            was = old[n]
            if item is not was:
                if item.name != was.name:
                    break
                check_composite_pod_group_template((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_NAME, distinct, n, different=op.different
        ):
            check_composite_pod_group_template((path, i), item, match, op, errs)


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


def each_pod_group_resource_claim_status_by_name(
    path: Path,
    items: list[PodGroupResourceClaimStatus],
    old: list[PodGroupResourceClaimStatus] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of PodGroupResourceClaimStatus: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_pod_group_resource_claim_status((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_pod_group_resource_claim_status((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_pod_group_resource_claim_status((path, i), item, match, op, errs)


def validate_pod_group(
    obj: PodGroup,
    old: PodGroup | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of PodGroup; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_pod_group(path, obj, old if request.update else None, request, errs)
    return errs


def validate_priority_class(
    obj: PriorityClass,
    old: PriorityClass | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of PriorityClass; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_priority_class(path, obj, old if request.update else None, request, errs)
    return errs


def validate_workload(
    obj: Workload,
    old: Workload | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Workload; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    # Its types hold themselves: what differs is compared once, and not at every depth again.
    request = comparing(request)
    errs: list[FieldError] = []
    check_workload(path, obj, old if request.update else None, request, errs)
    return errs


_PREEMPTION_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PreemptionPolicyV1
}
_PREEMPTION_POLICY_MEMBERS_2: Final[dict[str, Any]] = {
    member.value: member for member in PreemptionPolicy
}


def read_priority_class(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PriorityClass, Any] | None = None,
) -> PriorityClass:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PriorityClass)
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
                wrong_type(problems, (path, "kind"), v, "PriorityClass", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PriorityClass", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PriorityClass", "v1.ObjectMeta"
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.value = v
        else:
            obj.value = 0
            if v is not None:
                wrong_number(problems, (path, "value"), v, "PriorityClass", "int32")
    else:
        obj.value = 0

    # global_default
    if "globalDefault" in data:
        n += 1
        v = data["globalDefault"]
        if type(v) is bool:
            obj.global_default = v
        else:
            obj.global_default = False
            if v is not None:
                wrong_type(
                    problems, (path, "globalDefault"), v, "PriorityClass", "bool"
                )
    else:
        obj.global_default = False

    # description
    if "description" in data:
        n += 1
        v = data["description"]
        if type(v) is str:
            obj.description = v
        else:
            obj.description = ""
            if v is not None:
                wrong_type(
                    problems, (path, "description"), v, "PriorityClass", "string"
                )
    else:
        obj.description = ""

    # preemption_policy
    if "preemptionPolicy" in data:
        n += 1
        v = data["preemptionPolicy"]
        if type(v) is str:
            obj.preemption_policy = _PREEMPTION_POLICY_MEMBERS.get(v, v)
        else:
            obj.preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preemptionPolicy"),
                    v,
                    "PriorityClass",
                    "v1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "kind",
                "apiVersion",
                "metadata",
                "value",
                "globalDefault",
                "description",
                "preemptionPolicy",
            ),
        )
    return obj


def decode_priority_class(
    data: Any, *, path: Path = ROOT, reuse: tuple[PriorityClass, Any] | None = None
) -> PriorityClass:
    """JSON data as PriorityClass; raises DecodeError with all that does not fit."""
    return decoded(read_priority_class, data, path, reuse, "v1beta1.PriorityClass")


def encode_priority_class(obj: PriorityClass) -> dict[str, Any]:
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

    # value
    data["value"] = obj.value

    # global_default
    if obj.global_default:
        data["globalDefault"] = obj.global_default

    # description
    if obj.description:
        data["description"] = obj.description

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    return data


def apply_defaults_priority_class(obj: PriorityClass) -> None:
    """Fill what is unset, in place."""


def read_priority_class_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PriorityClassList, Any] | None = None,
) -> PriorityClassList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PriorityClassList)
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
                wrong_type(problems, (path, "kind"), v, "PriorityClassList", "string")
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
                    problems, (path, "apiVersion"), v, "PriorityClassList", "string"
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
                v, (path, "metadata"), problems, "PriorityClassList", "v1.ListMeta"
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
                read_priority_class,
                "PriorityClassList",
                "v1beta1.PriorityClass",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "PriorityClassList",
                    "[]v1beta1.PriorityClass",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_priority_class_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[PriorityClassList, Any] | None = None
) -> PriorityClassList:
    """JSON data as PriorityClassList; raises DecodeError with all that does not fit."""
    return decoded(
        read_priority_class_list, data, path, reuse, "v1beta1.PriorityClassList"
    )


def encode_priority_class_list(obj: PriorityClassList) -> dict[str, Any]:
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
    data["items"] = [encode_priority_class(x) for x in obj.items or ()]

    return data


def read_workload(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Workload, Any] | None = None,
) -> Workload:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Workload)
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
                wrong_type(problems, (path, "kind"), v, "Workload", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "Workload", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "Workload", "v1.ObjectMeta")
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
                v, (path, "spec"), problems, "Workload", "v1beta1.WorkloadSpec"
            )
    obj.spec = read_workload_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_workload(
    data: Any, *, path: Path = ROOT, reuse: tuple[Workload, Any] | None = None
) -> Workload:
    """JSON data as Workload; raises DecodeError with all that does not fit."""
    return decoded(read_workload, data, path, reuse, "v1beta1.Workload")


def encode_workload(obj: Workload) -> dict[str, Any]:
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
    data["spec"] = encode_workload_spec(obj.spec)

    return data


def apply_defaults_workload(obj: Workload) -> None:
    """Fill what is unset, in place."""


def read_workload_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WorkloadList, Any] | None = None,
) -> WorkloadList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WorkloadList)
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
                wrong_type(problems, (path, "kind"), v, "WorkloadList", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "WorkloadList", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "WorkloadList", "v1.ListMeta"
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
                read_workload,
                "WorkloadList",
                "v1beta1.Workload",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "WorkloadList", "[]v1beta1.Workload"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_workload_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[WorkloadList, Any] | None = None
) -> WorkloadList:
    """JSON data as WorkloadList; raises DecodeError with all that does not fit."""
    return decoded(read_workload_list, data, path, reuse, "v1beta1.WorkloadList")


def encode_workload_list(obj: WorkloadList) -> dict[str, Any]:
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
    data["items"] = [encode_workload(x) for x in obj.items or ()]

    return data


def read_workload_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WorkloadSpec, Any] | None = None,
) -> WorkloadSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WorkloadSpec)
    n = 0

    # controller_ref
    if "controllerRef" in data:
        n += 1
        v = data["controllerRef"]
        if type(v) is dict:
            obj.controller_ref = read_typed_local_object_reference(
                v,
                (path, "controllerRef"),
                problems,
                reuse
                and reuse_part(reuse[0].controller_ref, reuse[1], "controllerRef"),
            )
        else:
            obj.controller_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "controllerRef"),
                    v,
                    "WorkloadSpec",
                    "v1beta1.TypedLocalObjectReference",
                )
    else:
        obj.controller_ref = None

    # pod_group_templates
    if "podGroupTemplates" in data:
        n += 1
        v = data["podGroupTemplates"]
        if type(v) is list:
            obj.pod_group_templates = read_objects(
                v,
                (path, "podGroupTemplates"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].pod_group_templates, reuse[1], "podGroupTemplates"
                ),
                read_pod_group_template,
                "WorkloadSpec",
                "v1beta1.PodGroupTemplate",
            )
        else:
            obj.pod_group_templates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "podGroupTemplates"),
                    v,
                    "WorkloadSpec",
                    "[]v1beta1.PodGroupTemplate",
                )
    else:
        obj.pod_group_templates = []

    # composite_pod_group_templates
    if "compositePodGroupTemplates" in data:
        n += 1
        v = data["compositePodGroupTemplates"]
        if type(v) is list:
            obj.composite_pod_group_templates = read_objects(
                v,
                (path, "compositePodGroupTemplates"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].composite_pod_group_templates,
                    reuse[1],
                    "compositePodGroupTemplates",
                ),
                read_composite_pod_group_template,
                "WorkloadSpec",
                "v1beta1.CompositePodGroupTemplate",
            )
        else:
            obj.composite_pod_group_templates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "compositePodGroupTemplates"),
                    v,
                    "WorkloadSpec",
                    "[]v1beta1.CompositePodGroupTemplate",
                )
    else:
        obj.composite_pod_group_templates = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("controllerRef", "podGroupTemplates", "compositePodGroupTemplates"),
        )
    return obj


def decode_workload_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[WorkloadSpec, Any] | None = None
) -> WorkloadSpec:
    """JSON data as WorkloadSpec; raises DecodeError with all that does not fit."""
    return decoded(read_workload_spec, data, path, reuse, "v1beta1.WorkloadSpec")


def encode_workload_spec(obj: WorkloadSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # controller_ref
    if obj.controller_ref is not None:
        data["controllerRef"] = encode_typed_local_object_reference(obj.controller_ref)

    # pod_group_templates
    data["podGroupTemplates"] = [
        encode_pod_group_template(x) for x in obj.pod_group_templates or ()
    ]

    # composite_pod_group_templates
    if obj.composite_pod_group_templates:
        data["compositePodGroupTemplates"] = [
            encode_composite_pod_group_template(x)
            for x in obj.composite_pod_group_templates
        ]

    return data


def read_typed_local_object_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypedLocalObjectReference, Any] | None = None,
) -> TypedLocalObjectReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypedLocalObjectReference)
    n = 2  # required names are taken to be there until one is not

    # api_group
    if "apiGroup" in data:
        n += 1
        v = data["apiGroup"]
        if type(v) is str:
            obj.api_group = v
        else:
            obj.api_group = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiGroup"),
                    v,
                    "TypedLocalObjectReference",
                    "string",
                )
    else:
        obj.api_group = ""

    # kind
    if "kind" in data:
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kind"), v, "TypedLocalObjectReference", "string"
                )
    else:
        n -= 1
        obj.kind = ""

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "TypedLocalObjectReference", "string"
                )
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("apiGroup", "kind", "name"))
    return obj


def decode_typed_local_object_reference(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[TypedLocalObjectReference, Any] | None = None,
) -> TypedLocalObjectReference:
    """JSON data as TypedLocalObjectReference; raises DecodeError with all that does not fit."""
    return decoded(
        read_typed_local_object_reference,
        data,
        path,
        reuse,
        "v1beta1.TypedLocalObjectReference",
    )


def encode_typed_local_object_reference(
    obj: TypedLocalObjectReference,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_group
    if obj.api_group:
        data["apiGroup"] = obj.api_group

    # kind
    data["kind"] = obj.kind

    # name
    data["name"] = obj.name

    return data


def read_pod_group_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupTemplate, Any] | None = None,
) -> PodGroupTemplate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupTemplate)
    n = 1  # required names are taken to be there until one is not
    v: Any

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "PodGroupTemplate", "string")
    else:
        n -= 1
        obj.name = ""

    # scheduling_policy
    v = NO_FIELDS
    if "schedulingPolicy" in data:
        n += 1
        v = data["schedulingPolicy"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "schedulingPolicy"),
                problems,
                "PodGroupTemplate",
                "v1beta1.PodGroupSchedulingPolicy",
            )
    obj.scheduling_policy = read_pod_group_scheduling_policy(
        v,
        (path, "schedulingPolicy"),
        problems,
        reuse and reuse_part(reuse[0].scheduling_policy, reuse[1], "schedulingPolicy"),
    )

    # scheduling_constraints
    if "schedulingConstraints" in data:
        n += 1
        v = data["schedulingConstraints"]
        if type(v) is dict:
            obj.scheduling_constraints = read_pod_group_scheduling_constraints(
                v,
                (path, "schedulingConstraints"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].scheduling_constraints, reuse[1], "schedulingConstraints"
                ),
            )
        else:
            obj.scheduling_constraints = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "schedulingConstraints"),
                    v,
                    "PodGroupTemplate",
                    "v1beta1.PodGroupSchedulingConstraints",
                )
    else:
        obj.scheduling_constraints = None

    # resource_claims
    if "resourceClaims" in data:
        n += 1
        v = data["resourceClaims"]
        if type(v) is list:
            obj.resource_claims = read_objects(
                v,
                (path, "resourceClaims"),
                problems,
                reuse
                and reuse_part(reuse[0].resource_claims, reuse[1], "resourceClaims"),
                read_pod_group_resource_claim,
                "PodGroupTemplate",
                "v1beta1.PodGroupResourceClaim",
            )
        else:
            obj.resource_claims = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaims"),
                    v,
                    "PodGroupTemplate",
                    "[]v1beta1.PodGroupResourceClaim",
                )
    else:
        obj.resource_claims = []

    # disruption_mode
    if "disruptionMode" in data:
        n += 1
        v = data["disruptionMode"]
        if type(v) is dict:
            obj.disruption_mode = read_disruption_mode(
                v,
                (path, "disruptionMode"),
                problems,
                reuse
                and reuse_part(reuse[0].disruption_mode, reuse[1], "disruptionMode"),
            )
        else:
            obj.disruption_mode = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "disruptionMode"),
                    v,
                    "PodGroupTemplate",
                    "v1beta1.DisruptionMode",
                )
    else:
        obj.disruption_mode = None

    # priority_class_name
    if "priorityClassName" in data:
        n += 1
        v = data["priorityClassName"]
        if type(v) is str:
            obj.priority_class_name = v
        else:
            obj.priority_class_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "priorityClassName"),
                    v,
                    "PodGroupTemplate",
                    "string",
                )
    else:
        obj.priority_class_name = ""

    # priority
    if "priority" in data:
        n += 1
        v = data["priority"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.priority = v
        else:
            obj.priority = None
            if v is not None:
                wrong_number(
                    problems, (path, "priority"), v, "PodGroupTemplate", "int32"
                )
    else:
        obj.priority = None

    # preemption_policy
    if "preemptionPolicy" in data:
        n += 1
        v = data["preemptionPolicy"]
        if type(v) is str:
            obj.preemption_policy = _PREEMPTION_POLICY_MEMBERS_2.get(v, v)
        else:
            obj.preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preemptionPolicy"),
                    v,
                    "PodGroupTemplate",
                    "v1beta1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "schedulingPolicy",
                "schedulingConstraints",
                "resourceClaims",
                "disruptionMode",
                "priorityClassName",
                "priority",
                "preemptionPolicy",
            ),
        )
    return obj


def decode_pod_group_template(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodGroupTemplate, Any] | None = None
) -> PodGroupTemplate:
    """JSON data as PodGroupTemplate; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_group_template, data, path, reuse, "v1beta1.PodGroupTemplate"
    )


def encode_pod_group_template(obj: PodGroupTemplate) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # scheduling_policy
    data["schedulingPolicy"] = encode_pod_group_scheduling_policy(obj.scheduling_policy)

    # scheduling_constraints
    data["schedulingConstraints"] = (
        None
        if obj.scheduling_constraints is None
        else encode_pod_group_scheduling_constraints(obj.scheduling_constraints)
    )

    # resource_claims
    if obj.resource_claims:
        data["resourceClaims"] = [
            encode_pod_group_resource_claim(x) for x in obj.resource_claims
        ]

    # disruption_mode
    if obj.disruption_mode is not None:
        data["disruptionMode"] = encode_disruption_mode(obj.disruption_mode)

    # priority_class_name
    if obj.priority_class_name:
        data["priorityClassName"] = obj.priority_class_name

    # priority
    if obj.priority is not None:
        data["priority"] = obj.priority

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    return data


def read_composite_pod_group_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositePodGroupTemplate, Any] | None = None,
) -> CompositePodGroupTemplate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositePodGroupTemplate)
    n = 1  # required names are taken to be there until one is not
    v: Any

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "CompositePodGroupTemplate", "string"
                )
    else:
        n -= 1
        obj.name = ""

    # scheduling_policy
    v = NO_FIELDS
    if "schedulingPolicy" in data:
        n += 1
        v = data["schedulingPolicy"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "schedulingPolicy"),
                problems,
                "CompositePodGroupTemplate",
                "v1beta1.CompositePodGroupSchedulingPolicy",
            )
    obj.scheduling_policy = read_composite_pod_group_scheduling_policy(
        v,
        (path, "schedulingPolicy"),
        problems,
        reuse and reuse_part(reuse[0].scheduling_policy, reuse[1], "schedulingPolicy"),
    )

    # scheduling_constraints
    if "schedulingConstraints" in data:
        n += 1
        v = data["schedulingConstraints"]
        if type(v) is dict:
            obj.scheduling_constraints = (
                read_composite_pod_group_scheduling_constraints(
                    v,
                    (path, "schedulingConstraints"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].scheduling_constraints,
                        reuse[1],
                        "schedulingConstraints",
                    ),
                )
            )
        else:
            obj.scheduling_constraints = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "schedulingConstraints"),
                    v,
                    "CompositePodGroupTemplate",
                    "v1beta1.CompositePodGroupSchedulingConstraints",
                )
    else:
        obj.scheduling_constraints = None

    # disruption_mode
    if "disruptionMode" in data:
        n += 1
        v = data["disruptionMode"]
        if type(v) is dict:
            obj.disruption_mode = read_composite_disruption_mode(
                v,
                (path, "disruptionMode"),
                problems,
                reuse
                and reuse_part(reuse[0].disruption_mode, reuse[1], "disruptionMode"),
            )
        else:
            obj.disruption_mode = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "disruptionMode"),
                    v,
                    "CompositePodGroupTemplate",
                    "v1beta1.CompositeDisruptionMode",
                )
    else:
        obj.disruption_mode = None

    # priority_class_name
    if "priorityClassName" in data:
        n += 1
        v = data["priorityClassName"]
        if type(v) is str:
            obj.priority_class_name = v
        else:
            obj.priority_class_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "priorityClassName"),
                    v,
                    "CompositePodGroupTemplate",
                    "string",
                )
    else:
        obj.priority_class_name = ""

    # priority
    if "priority" in data:
        n += 1
        v = data["priority"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.priority = v
        else:
            obj.priority = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "priority"),
                    v,
                    "CompositePodGroupTemplate",
                    "int32",
                )
    else:
        obj.priority = None

    # preemption_policy
    if "preemptionPolicy" in data:
        n += 1
        v = data["preemptionPolicy"]
        if type(v) is str:
            obj.preemption_policy = _PREEMPTION_POLICY_MEMBERS_2.get(v, v)
        else:
            obj.preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preemptionPolicy"),
                    v,
                    "CompositePodGroupTemplate",
                    "v1beta1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    # pod_group_templates
    if "podGroupTemplates" in data:
        n += 1
        v = data["podGroupTemplates"]
        if type(v) is list:
            obj.pod_group_templates = read_objects(
                v,
                (path, "podGroupTemplates"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].pod_group_templates, reuse[1], "podGroupTemplates"
                ),
                read_pod_group_template,
                "CompositePodGroupTemplate",
                "v1beta1.PodGroupTemplate",
            )
        else:
            obj.pod_group_templates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "podGroupTemplates"),
                    v,
                    "CompositePodGroupTemplate",
                    "[]v1beta1.PodGroupTemplate",
                )
    else:
        obj.pod_group_templates = []

    # composite_pod_group_templates
    if "compositePodGroupTemplates" in data:
        n += 1
        v = data["compositePodGroupTemplates"]
        if type(v) is list:
            obj.composite_pod_group_templates = read_objects(
                v,
                (path, "compositePodGroupTemplates"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].composite_pod_group_templates,
                    reuse[1],
                    "compositePodGroupTemplates",
                ),
                read_composite_pod_group_template,
                "CompositePodGroupTemplate",
                "v1beta1.CompositePodGroupTemplate",
            )
        else:
            obj.composite_pod_group_templates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "compositePodGroupTemplates"),
                    v,
                    "CompositePodGroupTemplate",
                    "[]v1beta1.CompositePodGroupTemplate",
                )
    else:
        obj.composite_pod_group_templates = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "schedulingPolicy",
                "schedulingConstraints",
                "disruptionMode",
                "priorityClassName",
                "priority",
                "preemptionPolicy",
                "podGroupTemplates",
                "compositePodGroupTemplates",
            ),
        )
    return obj


def decode_composite_pod_group_template(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositePodGroupTemplate, Any] | None = None,
) -> CompositePodGroupTemplate:
    """JSON data as CompositePodGroupTemplate; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_pod_group_template,
        data,
        path,
        reuse,
        "v1beta1.CompositePodGroupTemplate",
    )


def encode_composite_pod_group_template(
    obj: CompositePodGroupTemplate,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # scheduling_policy
    data["schedulingPolicy"] = encode_composite_pod_group_scheduling_policy(
        obj.scheduling_policy
    )

    # scheduling_constraints
    if obj.scheduling_constraints is not None:
        data["schedulingConstraints"] = (
            encode_composite_pod_group_scheduling_constraints(
                obj.scheduling_constraints
            )
        )

    # disruption_mode
    if obj.disruption_mode is not None:
        data["disruptionMode"] = encode_composite_disruption_mode(obj.disruption_mode)

    # priority_class_name
    if obj.priority_class_name:
        data["priorityClassName"] = obj.priority_class_name

    # priority
    if obj.priority is not None:
        data["priority"] = obj.priority

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    # pod_group_templates
    if obj.pod_group_templates:
        data["podGroupTemplates"] = [
            encode_pod_group_template(x) for x in obj.pod_group_templates
        ]

    # composite_pod_group_templates
    if obj.composite_pod_group_templates:
        data["compositePodGroupTemplates"] = [
            encode_composite_pod_group_template(x)
            for x in obj.composite_pod_group_templates
        ]

    return data


def read_pod_group_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupSchedulingPolicy, Any] | None = None,
) -> PodGroupSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupSchedulingPolicy)
    n = 0

    # basic
    if "basic" in data:
        n += 1
        v = data["basic"]
        if type(v) is dict:
            obj.basic = read_basic_scheduling_policy(
                v,
                (path, "basic"),
                problems,
                reuse and reuse_part(reuse[0].basic, reuse[1], "basic"),
            )
        else:
            obj.basic = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "basic"),
                    v,
                    "PodGroupSchedulingPolicy",
                    "v1beta1.BasicSchedulingPolicy",
                )
    else:
        obj.basic = None

    # gang
    if "gang" in data:
        n += 1
        v = data["gang"]
        if type(v) is dict:
            obj.gang = read_gang_scheduling_policy(
                v,
                (path, "gang"),
                problems,
                reuse and reuse_part(reuse[0].gang, reuse[1], "gang"),
            )
        else:
            obj.gang = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gang"),
                    v,
                    "PodGroupSchedulingPolicy",
                    "v1beta1.GangSchedulingPolicy",
                )
    else:
        obj.gang = None

    if n != len(data):
        unknown_fields(problems, path, data, ("basic", "gang"))
    return obj


def decode_pod_group_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodGroupSchedulingPolicy, Any] | None = None,
) -> PodGroupSchedulingPolicy:
    """JSON data as PodGroupSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_group_scheduling_policy,
        data,
        path,
        reuse,
        "v1beta1.PodGroupSchedulingPolicy",
    )


def encode_pod_group_scheduling_policy(obj: PodGroupSchedulingPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # basic
    if obj.basic is not None:
        data["basic"] = encode_basic_scheduling_policy(obj.basic)

    # gang
    if obj.gang is not None:
        data["gang"] = encode_gang_scheduling_policy(obj.gang)

    return data


def read_basic_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[BasicSchedulingPolicy, Any] | None = None,
) -> BasicSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(BasicSchedulingPolicy)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_basic_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[BasicSchedulingPolicy, Any] | None = None,
) -> BasicSchedulingPolicy:
    """JSON data as BasicSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_basic_scheduling_policy, data, path, reuse, "v1beta1.BasicSchedulingPolicy"
    )


def encode_basic_scheduling_policy(obj: BasicSchedulingPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_gang_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GangSchedulingPolicy, Any] | None = None,
) -> GangSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GangSchedulingPolicy)
    n = 1  # required names are taken to be there until one is not

    # min_count
    if "minCount" in data:
        v = data["minCount"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.min_count = v
        else:
            obj.min_count = 0
            if v is not None:
                wrong_number(
                    problems, (path, "minCount"), v, "GangSchedulingPolicy", "int32"
                )
    else:
        n -= 1
        obj.min_count = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("minCount",))
    return obj


def decode_gang_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[GangSchedulingPolicy, Any] | None = None,
) -> GangSchedulingPolicy:
    """JSON data as GangSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_gang_scheduling_policy, data, path, reuse, "v1beta1.GangSchedulingPolicy"
    )


def encode_gang_scheduling_policy(obj: GangSchedulingPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # min_count
    data["minCount"] = obj.min_count

    return data


def read_pod_group_resource_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupResourceClaim, Any] | None = None,
) -> PodGroupResourceClaim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupResourceClaim)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "PodGroupResourceClaim", "string"
                )
    else:
        n -= 1
        obj.name = ""

    # resource_claim_name
    if "resourceClaimName" in data:
        n += 1
        v = data["resourceClaimName"]
        if type(v) is str:
            obj.resource_claim_name = v
        else:
            obj.resource_claim_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimName"),
                    v,
                    "PodGroupResourceClaim",
                    "string",
                )
    else:
        obj.resource_claim_name = None

    # resource_claim_template_name
    if "resourceClaimTemplateName" in data:
        n += 1
        v = data["resourceClaimTemplateName"]
        if type(v) is str:
            obj.resource_claim_template_name = v
        else:
            obj.resource_claim_template_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimTemplateName"),
                    v,
                    "PodGroupResourceClaim",
                    "string",
                )
    else:
        obj.resource_claim_template_name = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "resourceClaimName", "resourceClaimTemplateName"),
        )
    return obj


def decode_pod_group_resource_claim(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodGroupResourceClaim, Any] | None = None,
) -> PodGroupResourceClaim:
    """JSON data as PodGroupResourceClaim; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_group_resource_claim,
        data,
        path,
        reuse,
        "v1beta1.PodGroupResourceClaim",
    )


def encode_pod_group_resource_claim(obj: PodGroupResourceClaim) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # resource_claim_name
    if obj.resource_claim_name is not None:
        data["resourceClaimName"] = obj.resource_claim_name

    # resource_claim_template_name
    if obj.resource_claim_template_name is not None:
        data["resourceClaimTemplateName"] = obj.resource_claim_template_name

    return data


def read_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DisruptionMode, Any] | None = None,
) -> DisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DisruptionMode)
    n = 0

    # single
    if "single" in data:
        n += 1
        v = data["single"]
        if type(v) is dict:
            obj.single = read_single_disruption_mode(
                v,
                (path, "single"),
                problems,
                reuse and reuse_part(reuse[0].single, reuse[1], "single"),
            )
        else:
            obj.single = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "single"),
                    v,
                    "DisruptionMode",
                    "v1beta1.SingleDisruptionMode",
                )
    else:
        obj.single = None

    # all
    if "all" in data:
        n += 1
        v = data["all"]
        if type(v) is dict:
            obj.all = read_all_disruption_mode(
                v,
                (path, "all"),
                problems,
                reuse and reuse_part(reuse[0].all, reuse[1], "all"),
            )
        else:
            obj.all = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "all"),
                    v,
                    "DisruptionMode",
                    "v1beta1.AllDisruptionMode",
                )
    else:
        obj.all = None

    if n != len(data):
        unknown_fields(problems, path, data, ("single", "all"))
    return obj


def decode_disruption_mode(
    data: Any, *, path: Path = ROOT, reuse: tuple[DisruptionMode, Any] | None = None
) -> DisruptionMode:
    """JSON data as DisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(read_disruption_mode, data, path, reuse, "v1beta1.DisruptionMode")


def encode_disruption_mode(obj: DisruptionMode) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # single
    if obj.single is not None:
        data["single"] = encode_single_disruption_mode(obj.single)

    # all
    if obj.all is not None:
        data["all"] = encode_all_disruption_mode(obj.all)

    return data


def read_single_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SingleDisruptionMode, Any] | None = None,
) -> SingleDisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SingleDisruptionMode)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_single_disruption_mode(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[SingleDisruptionMode, Any] | None = None,
) -> SingleDisruptionMode:
    """JSON data as SingleDisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(
        read_single_disruption_mode, data, path, reuse, "v1beta1.SingleDisruptionMode"
    )


def encode_single_disruption_mode(obj: SingleDisruptionMode) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_all_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AllDisruptionMode, Any] | None = None,
) -> AllDisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AllDisruptionMode)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_all_disruption_mode(
    data: Any, *, path: Path = ROOT, reuse: tuple[AllDisruptionMode, Any] | None = None
) -> AllDisruptionMode:
    """JSON data as AllDisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(
        read_all_disruption_mode, data, path, reuse, "v1beta1.AllDisruptionMode"
    )


def encode_all_disruption_mode(obj: AllDisruptionMode) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_pod_group(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroup, Any] | None = None,
) -> PodGroup:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroup)
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
                wrong_type(problems, (path, "kind"), v, "PodGroup", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PodGroup", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "PodGroup", "v1.ObjectMeta")
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
                v, (path, "spec"), problems, "PodGroup", "v1beta1.PodGroupSpec"
            )
    obj.spec = read_pod_group_spec(
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
                v, (path, "status"), problems, "PodGroup", "v1beta1.PodGroupStatus"
            )
    obj.status = read_pod_group_status(
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


def decode_pod_group(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodGroup, Any] | None = None
) -> PodGroup:
    """JSON data as PodGroup; raises DecodeError with all that does not fit."""
    return decoded(read_pod_group, data, path, reuse, "v1beta1.PodGroup")


def encode_pod_group(obj: PodGroup) -> dict[str, Any]:
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
    data["spec"] = encode_pod_group_spec(obj.spec)

    # status
    if inner := encode_pod_group_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_pod_group(obj: PodGroup) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_pod_group_spec(obj.spec)


def read_pod_group_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupList, Any] | None = None,
) -> PodGroupList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupList)
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
                wrong_type(problems, (path, "kind"), v, "PodGroupList", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PodGroupList", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PodGroupList", "v1.ListMeta"
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
                read_pod_group,
                "PodGroupList",
                "v1beta1.PodGroup",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "PodGroupList", "[]v1beta1.PodGroup"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_pod_group_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodGroupList, Any] | None = None
) -> PodGroupList:
    """JSON data as PodGroupList; raises DecodeError with all that does not fit."""
    return decoded(read_pod_group_list, data, path, reuse, "v1beta1.PodGroupList")


def encode_pod_group_list(obj: PodGroupList) -> dict[str, Any]:
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
    data["items"] = [encode_pod_group(x) for x in obj.items or ()]

    return data


def apply_defaults_pod_group_list(obj: PodGroupList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_pod_group(items_item)


def read_pod_group_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupSpec, Any] | None = None,
) -> PodGroupSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupSpec)
    n = 0
    v: Any

    # parent_composite_pod_group_name
    if "parentCompositePodGroupName" in data:
        n += 1
        v = data["parentCompositePodGroupName"]
        if type(v) is str:
            obj.parent_composite_pod_group_name = v
        else:
            obj.parent_composite_pod_group_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "parentCompositePodGroupName"),
                    v,
                    "PodGroupSpec",
                    "string",
                )
    else:
        obj.parent_composite_pod_group_name = None

    # workload_ref
    if "workloadRef" in data:
        n += 1
        v = data["workloadRef"]
        if type(v) is dict:
            obj.workload_ref = read_workload_reference(
                v,
                (path, "workloadRef"),
                problems,
                reuse and reuse_part(reuse[0].workload_ref, reuse[1], "workloadRef"),
            )
        else:
            obj.workload_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "workloadRef"),
                    v,
                    "PodGroupSpec",
                    "v1beta1.WorkloadReference",
                )
    else:
        obj.workload_ref = None

    # scheduling_policy
    v = NO_FIELDS
    if "schedulingPolicy" in data:
        n += 1
        v = data["schedulingPolicy"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "schedulingPolicy"),
                problems,
                "PodGroupSpec",
                "v1beta1.PodGroupSchedulingPolicy",
            )
    obj.scheduling_policy = read_pod_group_scheduling_policy(
        v,
        (path, "schedulingPolicy"),
        problems,
        reuse and reuse_part(reuse[0].scheduling_policy, reuse[1], "schedulingPolicy"),
    )

    # scheduling_constraints
    if "schedulingConstraints" in data:
        n += 1
        v = data["schedulingConstraints"]
        if type(v) is dict:
            obj.scheduling_constraints = read_pod_group_scheduling_constraints(
                v,
                (path, "schedulingConstraints"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].scheduling_constraints, reuse[1], "schedulingConstraints"
                ),
            )
        else:
            obj.scheduling_constraints = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "schedulingConstraints"),
                    v,
                    "PodGroupSpec",
                    "v1beta1.PodGroupSchedulingConstraints",
                )
    else:
        obj.scheduling_constraints = None

    # resource_claims
    if "resourceClaims" in data:
        n += 1
        v = data["resourceClaims"]
        if type(v) is list:
            obj.resource_claims = read_objects(
                v,
                (path, "resourceClaims"),
                problems,
                reuse
                and reuse_part(reuse[0].resource_claims, reuse[1], "resourceClaims"),
                read_pod_group_resource_claim,
                "PodGroupSpec",
                "v1beta1.PodGroupResourceClaim",
            )
        else:
            obj.resource_claims = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaims"),
                    v,
                    "PodGroupSpec",
                    "[]v1beta1.PodGroupResourceClaim",
                )
    else:
        obj.resource_claims = []

    # disruption_mode
    if "disruptionMode" in data:
        n += 1
        v = data["disruptionMode"]
        if type(v) is dict:
            obj.disruption_mode = read_disruption_mode(
                v,
                (path, "disruptionMode"),
                problems,
                reuse
                and reuse_part(reuse[0].disruption_mode, reuse[1], "disruptionMode"),
            )
        else:
            obj.disruption_mode = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "disruptionMode"),
                    v,
                    "PodGroupSpec",
                    "v1beta1.DisruptionMode",
                )
    else:
        obj.disruption_mode = None

    # priority_class_name
    if "priorityClassName" in data:
        n += 1
        v = data["priorityClassName"]
        if type(v) is str:
            obj.priority_class_name = v
        else:
            obj.priority_class_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "priorityClassName"), v, "PodGroupSpec", "string"
                )
    else:
        obj.priority_class_name = ""

    # priority
    if "priority" in data:
        n += 1
        v = data["priority"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.priority = v
        else:
            obj.priority = None
            if v is not None:
                wrong_number(problems, (path, "priority"), v, "PodGroupSpec", "int32")
    else:
        obj.priority = None

    # preemption_policy
    if "preemptionPolicy" in data:
        n += 1
        v = data["preemptionPolicy"]
        if type(v) is str:
            obj.preemption_policy = _PREEMPTION_POLICY_MEMBERS_2.get(v, v)
        else:
            obj.preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preemptionPolicy"),
                    v,
                    "PodGroupSpec",
                    "v1beta1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "parentCompositePodGroupName",
                "workloadRef",
                "schedulingPolicy",
                "schedulingConstraints",
                "resourceClaims",
                "disruptionMode",
                "priorityClassName",
                "priority",
                "preemptionPolicy",
            ),
        )
    return obj


def decode_pod_group_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodGroupSpec, Any] | None = None
) -> PodGroupSpec:
    """JSON data as PodGroupSpec; raises DecodeError with all that does not fit."""
    return decoded(read_pod_group_spec, data, path, reuse, "v1beta1.PodGroupSpec")


def encode_pod_group_spec(obj: PodGroupSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # parent_composite_pod_group_name
    if obj.parent_composite_pod_group_name is not None:
        data["parentCompositePodGroupName"] = obj.parent_composite_pod_group_name

    # workload_ref
    if obj.workload_ref is not None:
        data["workloadRef"] = encode_workload_reference(obj.workload_ref)

    # scheduling_policy
    data["schedulingPolicy"] = encode_pod_group_scheduling_policy(obj.scheduling_policy)

    # scheduling_constraints
    if obj.scheduling_constraints is not None:
        data["schedulingConstraints"] = encode_pod_group_scheduling_constraints(
            obj.scheduling_constraints
        )

    # resource_claims
    if obj.resource_claims:
        data["resourceClaims"] = [
            encode_pod_group_resource_claim(x) for x in obj.resource_claims
        ]

    # disruption_mode
    if obj.disruption_mode is not None:
        data["disruptionMode"] = encode_disruption_mode(obj.disruption_mode)

    # priority_class_name
    if obj.priority_class_name:
        data["priorityClassName"] = obj.priority_class_name

    # priority
    if obj.priority is not None:
        data["priority"] = obj.priority

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    return data


def apply_defaults_pod_group_spec(obj: PodGroupSpec) -> None:
    """Fill what is unset, in place."""

    # disruption_mode
    #   +default={"single": {}}
    if obj.disruption_mode is None:
        obj.disruption_mode = read_disruption_mode({"single": {}}, ROOT, [], None)


def read_pod_group_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupStatus, Any] | None = None,
) -> PodGroupStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupStatus)
    n = 0

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
                "PodGroupStatus",
                "v1.Condition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "PodGroupStatus",
                    "[]v1.Condition",
                )
    else:
        obj.conditions = []

    # resource_claim_statuses
    if "resourceClaimStatuses" in data:
        n += 1
        v = data["resourceClaimStatuses"]
        if type(v) is list:
            obj.resource_claim_statuses = read_objects(
                v,
                (path, "resourceClaimStatuses"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].resource_claim_statuses, reuse[1], "resourceClaimStatuses"
                ),
                read_pod_group_resource_claim_status,
                "PodGroupStatus",
                "v1beta1.PodGroupResourceClaimStatus",
            )
        else:
            obj.resource_claim_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimStatuses"),
                    v,
                    "PodGroupStatus",
                    "[]v1beta1.PodGroupResourceClaimStatus",
                )
    else:
        obj.resource_claim_statuses = []

    if n != len(data):
        unknown_fields(problems, path, data, ("conditions", "resourceClaimStatuses"))
    return obj


def decode_pod_group_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodGroupStatus, Any] | None = None
) -> PodGroupStatus:
    """JSON data as PodGroupStatus; raises DecodeError with all that does not fit."""
    return decoded(read_pod_group_status, data, path, reuse, "v1beta1.PodGroupStatus")


def encode_pod_group_status(obj: PodGroupStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_condition(x) for x in obj.conditions]

    # resource_claim_statuses
    if obj.resource_claim_statuses:
        data["resourceClaimStatuses"] = [
            encode_pod_group_resource_claim_status(x)
            for x in obj.resource_claim_statuses
        ]

    return data


def read_pod_group_resource_claim_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupResourceClaimStatus, Any] | None = None,
) -> PodGroupResourceClaimStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupResourceClaimStatus)
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
                wrong_type(
                    problems, (path, "name"), v, "PodGroupResourceClaimStatus", "string"
                )
    else:
        obj.name = ""

    # resource_claim_name
    if "resourceClaimName" in data:
        n += 1
        v = data["resourceClaimName"]
        if type(v) is str:
            obj.resource_claim_name = v
        else:
            obj.resource_claim_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimName"),
                    v,
                    "PodGroupResourceClaimStatus",
                    "string",
                )
    else:
        obj.resource_claim_name = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "resourceClaimName"))
    return obj


def decode_pod_group_resource_claim_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodGroupResourceClaimStatus, Any] | None = None,
) -> PodGroupResourceClaimStatus:
    """JSON data as PodGroupResourceClaimStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_group_resource_claim_status,
        data,
        path,
        reuse,
        "v1beta1.PodGroupResourceClaimStatus",
    )


def encode_pod_group_resource_claim_status(
    obj: PodGroupResourceClaimStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # resource_claim_name
    if obj.resource_claim_name is not None:
        data["resourceClaimName"] = obj.resource_claim_name

    return data


def read_workload_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WorkloadReference, Any] | None = None,
) -> WorkloadReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WorkloadReference)
    n = 2  # required names are taken to be there until one is not

    # workload_name
    if "workloadName" in data:
        v = data["workloadName"]
        if type(v) is str:
            obj.workload_name = v
        else:
            obj.workload_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "workloadName"), v, "WorkloadReference", "string"
                )
    else:
        n -= 1
        obj.workload_name = ""

    # template_name
    if "templateName" in data:
        v = data["templateName"]
        if type(v) is str:
            obj.template_name = v
        else:
            obj.template_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "templateName"), v, "WorkloadReference", "string"
                )
    else:
        n -= 1
        obj.template_name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("workloadName", "templateName"))
    return obj


def decode_workload_reference(
    data: Any, *, path: Path = ROOT, reuse: tuple[WorkloadReference, Any] | None = None
) -> WorkloadReference:
    """JSON data as WorkloadReference; raises DecodeError with all that does not fit."""
    return decoded(
        read_workload_reference, data, path, reuse, "v1beta1.WorkloadReference"
    )


def encode_workload_reference(obj: WorkloadReference) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # workload_name
    data["workloadName"] = obj.workload_name

    # template_name
    data["templateName"] = obj.template_name

    return data


def read_pod_group_scheduling_constraints(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodGroupSchedulingConstraints, Any] | None = None,
) -> PodGroupSchedulingConstraints:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodGroupSchedulingConstraints)
    n = 0

    # topology
    if "topology" in data:
        n += 1
        v = data["topology"]
        if type(v) is list:
            obj.topology = read_objects(
                v,
                (path, "topology"),
                problems,
                reuse and reuse_part(reuse[0].topology, reuse[1], "topology"),
                read_topology_constraint,
                "PodGroupSchedulingConstraints",
                "v1beta1.TopologyConstraint",
            )
        else:
            obj.topology = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topology"),
                    v,
                    "PodGroupSchedulingConstraints",
                    "[]v1beta1.TopologyConstraint",
                )
    else:
        obj.topology = []

    if n != len(data):
        unknown_fields(problems, path, data, ("topology",))
    return obj


def decode_pod_group_scheduling_constraints(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodGroupSchedulingConstraints, Any] | None = None,
) -> PodGroupSchedulingConstraints:
    """JSON data as PodGroupSchedulingConstraints; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_group_scheduling_constraints,
        data,
        path,
        reuse,
        "v1beta1.PodGroupSchedulingConstraints",
    )


def encode_pod_group_scheduling_constraints(
    obj: PodGroupSchedulingConstraints,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # topology
    if obj.topology:
        data["topology"] = [encode_topology_constraint(x) for x in obj.topology]

    return data


def read_topology_constraint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TopologyConstraint, Any] | None = None,
) -> TopologyConstraint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TopologyConstraint)
    n = 1  # required names are taken to be there until one is not

    # key
    if "key" in data:
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "TopologyConstraint", "string")
    else:
        n -= 1
        obj.key = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("key",))
    return obj


def decode_topology_constraint(
    data: Any, *, path: Path = ROOT, reuse: tuple[TopologyConstraint, Any] | None = None
) -> TopologyConstraint:
    """JSON data as TopologyConstraint; raises DecodeError with all that does not fit."""
    return decoded(
        read_topology_constraint, data, path, reuse, "v1beta1.TopologyConstraint"
    )


def encode_topology_constraint(obj: TopologyConstraint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    return data


def read_composite_pod_group_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositePodGroupSchedulingPolicy, Any] | None = None,
) -> CompositePodGroupSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositePodGroupSchedulingPolicy)
    n = 0

    # basic
    if "basic" in data:
        n += 1
        v = data["basic"]
        if type(v) is dict:
            obj.basic = read_composite_basic_scheduling_policy(
                v,
                (path, "basic"),
                problems,
                reuse and reuse_part(reuse[0].basic, reuse[1], "basic"),
            )
        else:
            obj.basic = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "basic"),
                    v,
                    "CompositePodGroupSchedulingPolicy",
                    "v1beta1.CompositeBasicSchedulingPolicy",
                )
    else:
        obj.basic = None

    # gang
    if "gang" in data:
        n += 1
        v = data["gang"]
        if type(v) is dict:
            obj.gang = read_composite_gang_scheduling_policy(
                v,
                (path, "gang"),
                problems,
                reuse and reuse_part(reuse[0].gang, reuse[1], "gang"),
            )
        else:
            obj.gang = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gang"),
                    v,
                    "CompositePodGroupSchedulingPolicy",
                    "v1beta1.CompositeGangSchedulingPolicy",
                )
    else:
        obj.gang = None

    if n != len(data):
        unknown_fields(problems, path, data, ("basic", "gang"))
    return obj


def decode_composite_pod_group_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositePodGroupSchedulingPolicy, Any] | None = None,
) -> CompositePodGroupSchedulingPolicy:
    """JSON data as CompositePodGroupSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_pod_group_scheduling_policy,
        data,
        path,
        reuse,
        "v1beta1.CompositePodGroupSchedulingPolicy",
    )


def encode_composite_pod_group_scheduling_policy(
    obj: CompositePodGroupSchedulingPolicy,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # basic
    if obj.basic is not None:
        data["basic"] = encode_composite_basic_scheduling_policy(obj.basic)

    # gang
    if obj.gang is not None:
        data["gang"] = encode_composite_gang_scheduling_policy(obj.gang)

    return data


def read_composite_basic_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositeBasicSchedulingPolicy, Any] | None = None,
) -> CompositeBasicSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositeBasicSchedulingPolicy)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_composite_basic_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositeBasicSchedulingPolicy, Any] | None = None,
) -> CompositeBasicSchedulingPolicy:
    """JSON data as CompositeBasicSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_basic_scheduling_policy,
        data,
        path,
        reuse,
        "v1beta1.CompositeBasicSchedulingPolicy",
    )


def encode_composite_basic_scheduling_policy(
    obj: CompositeBasicSchedulingPolicy,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_composite_gang_scheduling_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositeGangSchedulingPolicy, Any] | None = None,
) -> CompositeGangSchedulingPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositeGangSchedulingPolicy)
    n = 1  # required names are taken to be there until one is not

    # min_group_count
    if "minGroupCount" in data:
        v = data["minGroupCount"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.min_group_count = v
        else:
            obj.min_group_count = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "minGroupCount"),
                    v,
                    "CompositeGangSchedulingPolicy",
                    "int32",
                )
    else:
        n -= 1
        obj.min_group_count = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("minGroupCount",))
    return obj


def decode_composite_gang_scheduling_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositeGangSchedulingPolicy, Any] | None = None,
) -> CompositeGangSchedulingPolicy:
    """JSON data as CompositeGangSchedulingPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_gang_scheduling_policy,
        data,
        path,
        reuse,
        "v1beta1.CompositeGangSchedulingPolicy",
    )


def encode_composite_gang_scheduling_policy(
    obj: CompositeGangSchedulingPolicy,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # min_group_count
    data["minGroupCount"] = obj.min_group_count

    return data


def read_composite_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositeDisruptionMode, Any] | None = None,
) -> CompositeDisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositeDisruptionMode)
    n = 0

    # single
    if "single" in data:
        n += 1
        v = data["single"]
        if type(v) is dict:
            obj.single = read_single_composite_disruption_mode(
                v,
                (path, "single"),
                problems,
                reuse and reuse_part(reuse[0].single, reuse[1], "single"),
            )
        else:
            obj.single = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "single"),
                    v,
                    "CompositeDisruptionMode",
                    "v1beta1.SingleCompositeDisruptionMode",
                )
    else:
        obj.single = None

    # all
    if "all" in data:
        n += 1
        v = data["all"]
        if type(v) is dict:
            obj.all = read_all_composite_disruption_mode(
                v,
                (path, "all"),
                problems,
                reuse and reuse_part(reuse[0].all, reuse[1], "all"),
            )
        else:
            obj.all = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "all"),
                    v,
                    "CompositeDisruptionMode",
                    "v1beta1.AllCompositeDisruptionMode",
                )
    else:
        obj.all = None

    if n != len(data):
        unknown_fields(problems, path, data, ("single", "all"))
    return obj


def decode_composite_disruption_mode(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositeDisruptionMode, Any] | None = None,
) -> CompositeDisruptionMode:
    """JSON data as CompositeDisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_disruption_mode,
        data,
        path,
        reuse,
        "v1beta1.CompositeDisruptionMode",
    )


def encode_composite_disruption_mode(obj: CompositeDisruptionMode) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # single
    if obj.single is not None:
        data["single"] = encode_single_composite_disruption_mode(obj.single)

    # all
    if obj.all is not None:
        data["all"] = encode_all_composite_disruption_mode(obj.all)

    return data


def read_single_composite_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SingleCompositeDisruptionMode, Any] | None = None,
) -> SingleCompositeDisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SingleCompositeDisruptionMode)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_single_composite_disruption_mode(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[SingleCompositeDisruptionMode, Any] | None = None,
) -> SingleCompositeDisruptionMode:
    """JSON data as SingleCompositeDisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(
        read_single_composite_disruption_mode,
        data,
        path,
        reuse,
        "v1beta1.SingleCompositeDisruptionMode",
    )


def encode_single_composite_disruption_mode(
    obj: SingleCompositeDisruptionMode,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_all_composite_disruption_mode(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AllCompositeDisruptionMode, Any] | None = None,
) -> AllCompositeDisruptionMode:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AllCompositeDisruptionMode)
    n = 0

    if n != len(data):
        unknown_fields(problems, path, data, ())
    return obj


def decode_all_composite_disruption_mode(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AllCompositeDisruptionMode, Any] | None = None,
) -> AllCompositeDisruptionMode:
    """JSON data as AllCompositeDisruptionMode; raises DecodeError with all that does not fit."""
    return decoded(
        read_all_composite_disruption_mode,
        data,
        path,
        reuse,
        "v1beta1.AllCompositeDisruptionMode",
    )


def encode_all_composite_disruption_mode(
    obj: AllCompositeDisruptionMode,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    return data


def read_composite_pod_group_scheduling_constraints(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CompositePodGroupSchedulingConstraints, Any] | None = None,
) -> CompositePodGroupSchedulingConstraints:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CompositePodGroupSchedulingConstraints)
    n = 0

    # topology
    if "topology" in data:
        n += 1
        v = data["topology"]
        if type(v) is list:
            obj.topology = read_objects(
                v,
                (path, "topology"),
                problems,
                reuse and reuse_part(reuse[0].topology, reuse[1], "topology"),
                read_topology_constraint,
                "CompositePodGroupSchedulingConstraints",
                "v1beta1.TopologyConstraint",
            )
        else:
            obj.topology = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topology"),
                    v,
                    "CompositePodGroupSchedulingConstraints",
                    "[]v1beta1.TopologyConstraint",
                )
    else:
        obj.topology = []

    if n != len(data):
        unknown_fields(problems, path, data, ("topology",))
    return obj


def decode_composite_pod_group_scheduling_constraints(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[CompositePodGroupSchedulingConstraints, Any] | None = None,
) -> CompositePodGroupSchedulingConstraints:
    """JSON data as CompositePodGroupSchedulingConstraints; raises DecodeError with all that does not fit."""
    return decoded(
        read_composite_pod_group_scheduling_constraints,
        data,
        path,
        reuse,
        "v1beta1.CompositePodGroupSchedulingConstraints",
    )


def encode_composite_pod_group_scheduling_constraints(
    obj: CompositePodGroupSchedulingConstraints,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # topology
    if obj.topology:
        data["topology"] = [encode_topology_constraint(x) for x in obj.topology]

    return data


SCHEME = Scheme(
    [
        Kind(
            "scheduling.k8s.io",
            "v1beta1",
            "PodGroup",
            PodGroup,
            decode_pod_group,
            encode_pod_group,
            apply_defaults_pod_group,
            validate_pod_group,
            subresources=("/", "/status"),
            options=frozenset(
                (
                    "CompositePodGroup",
                    "PodGroupPreemptionPolicy",
                    "TopologyAwareWorkloadScheduling",
                )
            ),
            go_type="*v1beta1.PodGroup",
            introduced="1.37",
            deprecated="1.40",
            removed="1.43",
        ),
        Kind(
            "scheduling.k8s.io",
            "v1beta1",
            "PriorityClass",
            PriorityClass,
            decode_priority_class,
            encode_priority_class,
            apply_defaults_priority_class,
            validate_priority_class,
            subresources=("/",),
            go_type="*v1beta1.PriorityClass",
            introduced="1.11",
            deprecated="1.14",
            removed="1.22",
            replacement="scheduling.k8s.io,v1,PriorityClass",
        ),
        Kind(
            "scheduling.k8s.io",
            "v1beta1",
            "Workload",
            Workload,
            decode_workload,
            encode_workload,
            apply_defaults_workload,
            validate_workload,
            subresources=("/",),
            options=frozenset(
                (
                    "CompositePodGroup",
                    "PodGroupPreemptionPolicy",
                    "TopologyAwareWorkloadScheduling",
                )
            ),
            go_type="*v1beta1.Workload",
            introduced="1.37",
            deprecated="1.40",
            removed="1.43",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "PodGroup": (
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
        ("spec.workloadRef", "FieldValueRequired", "dependentRequired", "alpha"),
        (
            "spec.parentCompositePodGroupName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        ("spec.parentCompositePodGroupName", "FieldValueForbidden", "", ""),
        ("spec.parentCompositePodGroupName", "FieldValueInvalid", "immutable", ""),
        ("spec.workloadRef", "FieldValueInvalid", "immutable", ""),
        (
            "spec.workloadRef.workloadName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        ("spec.workloadRef.workloadName", "FieldValueRequired", "", ""),
        (
            "spec.workloadRef.templateName",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        ("spec.workloadRef.templateName", "FieldValueRequired", "", ""),
        ("spec.schedulingPolicy", "FieldValueInvalid", "union", ""),
        ("spec.schedulingPolicy.basic", "FieldValueInvalid", "immutable", ""),
        ("spec.schedulingPolicy.gang", "FieldValueInvalid", "update", ""),
        ("spec.schedulingPolicy.gang.minCount", "FieldValueInvalid", "minimum", ""),
        ("spec.schedulingPolicy.gang.minCount", "FieldValueRequired", "", ""),
        ("spec.schedulingConstraints", "FieldValueForbidden", "", ""),
        ("spec.schedulingConstraints", "FieldValueInvalid", "immutable", ""),
        ("spec.schedulingConstraints.topology", "FieldValueTooMany", "maxItems", ""),
        (
            "spec.schedulingConstraints.topology[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "",
        ),
        ("spec.schedulingConstraints.topology[*].key", "FieldValueRequired", "", ""),
        ("spec.resourceClaims", "FieldValueInvalid", "immutable", ""),
        ("spec.resourceClaims", "FieldValueTooMany", "maxItems", ""),
        ("spec.resourceClaims[*]", "FieldValueDuplicate", "", ""),
        ("spec.resourceClaims[*]", "FieldValueInvalid", "union", ""),
        (
            "spec.resourceClaims[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        ("spec.resourceClaims[*].name", "FieldValueRequired", "", ""),
        (
            "spec.resourceClaims[*].resourceClaimName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.resourceClaims[*].resourceClaimTemplateName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        ("spec.disruptionMode", "FieldValueInvalid", "immutable", ""),
        ("spec.disruptionMode", "FieldValueRequired", "", ""),
        ("spec.disruptionMode", "FieldValueInvalid", "union", ""),
        ("spec.priorityClassName", "FieldValueInvalid", "format=k8s-long-name", ""),
        ("spec.priorityClassName", "FieldValueInvalid", "immutable", ""),
        ("spec.priority", "FieldValueInvalid", "immutable", ""),
        ("spec.priority", "FieldValueInvalid", "maximum", ""),
        ("spec.preemptionPolicy", "FieldValueForbidden", "", ""),
        ("spec.preemptionPolicy", "FieldValueInvalid", "immutable", ""),
        ("spec.preemptionPolicy", "FieldValueNotSupported", "", ""),
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
        ("status.resourceClaimStatuses", "FieldValueTooMany", "maxItems", ""),
        ("status.resourceClaimStatuses[*]", "FieldValueDuplicate", "", ""),
        (
            "status.resourceClaimStatuses[*].resourceClaimName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
    ),
    "PriorityClass": (
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
    "Workload": (
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
        ("spec", "FieldValueInvalid", "union", ""),
        ("spec.controllerRef", "FieldValueInvalid", "immutable", ""),
        (
            "spec.controllerRef.apiGroup",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.controllerRef.kind",
            "FieldValueInvalid",
            "format=k8s-path-segment-name",
            "",
        ),
        ("spec.controllerRef.kind", "FieldValueRequired", "", ""),
        (
            "spec.controllerRef.name",
            "FieldValueInvalid",
            "format=k8s-path-segment-name",
            "",
        ),
        ("spec.controllerRef.name", "FieldValueRequired", "", ""),
        ("spec.podGroupTemplates", "FieldValueTooMany", "maxItems", ""),
        ("spec.podGroupTemplates[*]", "FieldValueDuplicate", "", ""),
        ("spec.podGroupTemplates[*]", "FieldValueForbidden", "update", ""),
        ("spec.podGroupTemplates", "FieldValueForbidden", "update", ""),
        (
            "spec.podGroupTemplates[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        ("spec.podGroupTemplates[*].name", "FieldValueRequired", "", ""),
        (
            "spec.podGroupTemplates[*].schedulingPolicy",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingPolicy.basic",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingPolicy.gang",
            "FieldValueInvalid",
            "update",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingPolicy.gang.minCount",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingPolicy.gang.minCount",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingConstraints",
            "FieldValueForbidden",
            "",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingConstraints",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingConstraints.topology",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "",
        ),
        (
            "spec.podGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        ("spec.podGroupTemplates[*].resourceClaims[*]", "FieldValueDuplicate", "", ""),
        (
            "spec.podGroupTemplates[*].resourceClaims[*]",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims[*].resourceClaimName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.podGroupTemplates[*].resourceClaims[*].resourceClaimTemplateName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.podGroupTemplates[*].disruptionMode",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        ("spec.podGroupTemplates[*].disruptionMode", "FieldValueInvalid", "union", ""),
        (
            "spec.podGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.podGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        ("spec.podGroupTemplates[*].priority", "FieldValueInvalid", "immutable", ""),
        ("spec.podGroupTemplates[*].priority", "FieldValueInvalid", "maximum", ""),
        ("spec.podGroupTemplates[*].preemptionPolicy", "FieldValueForbidden", "", ""),
        (
            "spec.podGroupTemplates[*].preemptionPolicy",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.podGroupTemplates[*].preemptionPolicy",
            "FieldValueNotSupported",
            "",
            "",
        ),
        ("spec.compositePodGroupTemplates", "FieldValueForbidden", "", ""),
        ("spec.compositePodGroupTemplates", "FieldValueTooMany", "maxItems", ""),
        ("spec.compositePodGroupTemplates[*]", "FieldValueDuplicate", "", ""),
        ("spec.compositePodGroupTemplates[*]", "FieldValueForbidden", "update", ""),
        ("spec.compositePodGroupTemplates", "FieldValueForbidden", "update", ""),
        (
            "spec.compositePodGroupTemplates[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        ("spec.compositePodGroupTemplates[*].name", "FieldValueRequired", "", ""),
        (
            "spec.compositePodGroupTemplates[*].schedulingPolicy",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingPolicy.basic",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingPolicy.gang",
            "FieldValueInvalid",
            "update",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingPolicy.gang.minGroupCount",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingPolicy.gang.minGroupCount",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingConstraints",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingConstraints.topology",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].disruptionMode",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].disruptionMode",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].priority",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].priority",
            "FieldValueInvalid",
            "maximum",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].preemptionPolicy",
            "FieldValueForbidden",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].preemptionPolicy",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].preemptionPolicy",
            "FieldValueNotSupported",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*]",
            "FieldValueForbidden",
            "update",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates",
            "FieldValueForbidden",
            "update",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingPolicy",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingPolicy.basic",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingPolicy.gang",
            "FieldValueInvalid",
            "update",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingPolicy.gang.minCount",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingPolicy.gang.minCount",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingConstraints",
            "FieldValueForbidden",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingConstraints",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingConstraints.topology",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].schedulingConstraints.topology[*].key",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*]",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*].name",
            "FieldValueInvalid",
            "format=k8s-short-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*].resourceClaimName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].resourceClaims[*].resourceClaimTemplateName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].disruptionMode",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].disruptionMode",
            "FieldValueInvalid",
            "union",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "format=k8s-long-name",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].priorityClassName",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].priority",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].priority",
            "FieldValueInvalid",
            "maximum",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].preemptionPolicy",
            "FieldValueForbidden",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].preemptionPolicy",
            "FieldValueInvalid",
            "immutable",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].podGroupTemplates[*].preemptionPolicy",
            "FieldValueNotSupported",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].compositePodGroupTemplates",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].compositePodGroupTemplates[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].compositePodGroupTemplates[*]",
            "FieldValueForbidden",
            "update",
            "",
        ),
        (
            "spec.compositePodGroupTemplates[*].compositePodGroupTemplates",
            "FieldValueForbidden",
            "update",
            "",
        ),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_pod_group",
    "apply_defaults_pod_group_list",
    "apply_defaults_pod_group_spec",
    "apply_defaults_priority_class",
    "apply_defaults_workload",
    "check_composite_disruption_mode",
    "check_composite_gang_scheduling_policy",
    "check_composite_pod_group_scheduling_constraints",
    "check_composite_pod_group_scheduling_policy",
    "check_composite_pod_group_template",
    "check_disruption_mode",
    "check_gang_scheduling_policy",
    "check_pod_group",
    "check_pod_group_list",
    "check_pod_group_resource_claim",
    "check_pod_group_resource_claim_status",
    "check_pod_group_scheduling_constraints",
    "check_pod_group_scheduling_policy",
    "check_pod_group_spec",
    "check_pod_group_status",
    "check_pod_group_template",
    "check_preemption_policy",
    "check_priority_class",
    "check_priority_class_list",
    "check_topology_constraint",
    "check_typed_local_object_reference",
    "check_workload",
    "check_workload_list",
    "check_workload_reference",
    "check_workload_spec",
    "decode_all_composite_disruption_mode",
    "decode_all_disruption_mode",
    "decode_basic_scheduling_policy",
    "decode_composite_basic_scheduling_policy",
    "decode_composite_disruption_mode",
    "decode_composite_gang_scheduling_policy",
    "decode_composite_pod_group_scheduling_constraints",
    "decode_composite_pod_group_scheduling_policy",
    "decode_composite_pod_group_template",
    "decode_disruption_mode",
    "decode_gang_scheduling_policy",
    "decode_pod_group",
    "decode_pod_group_list",
    "decode_pod_group_resource_claim",
    "decode_pod_group_resource_claim_status",
    "decode_pod_group_scheduling_constraints",
    "decode_pod_group_scheduling_policy",
    "decode_pod_group_spec",
    "decode_pod_group_status",
    "decode_pod_group_template",
    "decode_priority_class",
    "decode_priority_class_list",
    "decode_single_composite_disruption_mode",
    "decode_single_disruption_mode",
    "decode_topology_constraint",
    "decode_typed_local_object_reference",
    "decode_workload",
    "decode_workload_list",
    "decode_workload_reference",
    "decode_workload_spec",
    "encode_all_composite_disruption_mode",
    "encode_all_disruption_mode",
    "encode_basic_scheduling_policy",
    "encode_composite_basic_scheduling_policy",
    "encode_composite_disruption_mode",
    "encode_composite_gang_scheduling_policy",
    "encode_composite_pod_group_scheduling_constraints",
    "encode_composite_pod_group_scheduling_policy",
    "encode_composite_pod_group_template",
    "encode_disruption_mode",
    "encode_gang_scheduling_policy",
    "encode_pod_group",
    "encode_pod_group_list",
    "encode_pod_group_resource_claim",
    "encode_pod_group_resource_claim_status",
    "encode_pod_group_scheduling_constraints",
    "encode_pod_group_scheduling_policy",
    "encode_pod_group_spec",
    "encode_pod_group_status",
    "encode_pod_group_template",
    "encode_priority_class",
    "encode_priority_class_list",
    "encode_single_composite_disruption_mode",
    "encode_single_disruption_mode",
    "encode_topology_constraint",
    "encode_typed_local_object_reference",
    "encode_workload",
    "encode_workload_list",
    "encode_workload_reference",
    "encode_workload_spec",
    "read_all_composite_disruption_mode",
    "read_all_disruption_mode",
    "read_basic_scheduling_policy",
    "read_composite_basic_scheduling_policy",
    "read_composite_disruption_mode",
    "read_composite_gang_scheduling_policy",
    "read_composite_pod_group_scheduling_constraints",
    "read_composite_pod_group_scheduling_policy",
    "read_composite_pod_group_template",
    "read_disruption_mode",
    "read_gang_scheduling_policy",
    "read_pod_group",
    "read_pod_group_list",
    "read_pod_group_resource_claim",
    "read_pod_group_resource_claim_status",
    "read_pod_group_scheduling_constraints",
    "read_pod_group_scheduling_policy",
    "read_pod_group_spec",
    "read_pod_group_status",
    "read_pod_group_template",
    "read_priority_class",
    "read_priority_class_list",
    "read_single_composite_disruption_mode",
    "read_single_disruption_mode",
    "read_topology_constraint",
    "read_typed_local_object_reference",
    "read_workload",
    "read_workload_list",
    "read_workload_reference",
    "read_workload_spec",
    "validate_pod_group",
    "validate_priority_class",
    "validate_workload",
]
