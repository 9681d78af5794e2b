"""Validators, codecs and defaults of kubernetes_api.core.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.apitypes import IntOrString, Quantity, Time
from validation_gen.runtime import (
    CREATE,
    LABEL_KEY,
    LONG_NAME,
    NO_FIELDS,
    PREFIXED_LABEL_KEY,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    changed_members,
    decoded,
    dependent_forbidden,
    duplicates,
    enum_reader,
    forbidden,
    marked,
    max_bytes,
    max_items,
    maximum,
    minimum,
    new_object,
    not_supported,
    operation,
    overlaid,
    parser,
    read_int32,
    read_int64,
    read_list,
    read_map,
    read_objects,
    read_string_map,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    update_forbidden,
    wrong_number,
    wrong_type,
)

from kubernetes_api.core.v1.types import (
    Affinity,
    AppArmorProfile,
    AppArmorProfileType,
    AttachedVolume,
    AWSElasticBlockStoreVolumeSource,
    AzureDataDiskCachingMode,
    AzureDataDiskKind,
    AzureDiskVolumeSource,
    AzureFileVolumeSource,
    Capabilities,
    CephFSVolumeSource,
    CinderVolumeSource,
    ClusterTrustBundleProjection,
    ConditionStatus,
    ConfigMapEnvSource,
    ConfigMapKeySelector,
    ConfigMapNodeConfigSource,
    ConfigMapProjection,
    ConfigMapVolumeSource,
    Container,
    ContainerExtendedResourceRequest,
    ContainerImage,
    ContainerPort,
    ContainerResizePolicy,
    ContainerRestartPolicy,
    ContainerRestartRule,
    ContainerRestartRuleAction,
    ContainerRestartRuleOnExitCodes,
    ContainerRestartRuleOnExitCodesOperator,
    ContainerState,
    ContainerStateRunning,
    ContainerStateTerminated,
    ContainerStateWaiting,
    ContainerStatus,
    ContainerUser,
    CSIVolumeSource,
    DaemonEndpoint,
    DNSPolicy,
    DownwardAPIProjection,
    DownwardAPIVolumeFile,
    DownwardAPIVolumeSource,
    EmptyDirVolumeSource,
    EnvFromSource,
    EnvVar,
    EnvVarSource,
    EphemeralContainer,
    EphemeralContainerCommon,
    EphemeralVolumeSource,
    EvictionResponder,
    ExecAction,
    FCVolumeSource,
    FileKeySelector,
    FlexVolumeSource,
    FlockerVolumeSource,
    GCEPersistentDiskVolumeSource,
    GitRepoVolumeSource,
    GlusterfsVolumeSource,
    GRPCAction,
    GRPCProbeMode,
    HostAlias,
    HostIP,
    HostPathType,
    HostPathVolumeSource,
    HTTPGetAction,
    HTTPHeader,
    HTTPProtocol,
    ImageVolumeSource,
    ImageVolumeStatus,
    ISCSIVolumeSource,
    KeyToPath,
    Lifecycle,
    LifecycleHandler,
    LinuxContainerUser,
    LocalObjectReference,
    MountPropagationMode,
    NFSVolumeSource,
    Node,
    NodeAddress,
    NodeAddressType,
    NodeAffinity,
    NodeAllocatableMappedResources,
    NodeAllocatableOverheadResources,
    NodeAllocatableResourceClaimStatus,
    NodeCondition,
    NodeConditionType,
    NodeConfigSource,
    NodeConfigStatus,
    NodeDaemonEndpoints,
    NodeFeatures,
    NodeInclusionPolicy,
    NodeList,
    NodePhase,
    NodePodPreemptionPolicy,
    NodeRuntimeHandler,
    NodeRuntimeHandlerFeatures,
    NodeSelector,
    NodeSelectorOperator,
    NodeSelectorRequirement,
    NodeSelectorTerm,
    NodeSpec,
    NodeStatus,
    NodeSwapStatus,
    NodeSystemInfo,
    ObjectFieldSelector,
    OSName,
    PersistentVolumeAccessMode,
    PersistentVolumeClaimSpec,
    PersistentVolumeClaimTemplate,
    PersistentVolumeClaimVolumeSource,
    PersistentVolumeMode,
    PhotonPersistentDiskVolumeSource,
    Pod,
    PodAffinity,
    PodAffinityTerm,
    PodAntiAffinity,
    PodCertificateProjection,
    PodCondition,
    PodConditionType,
    PodDNSConfig,
    PodDNSConfigOption,
    PodExtendedResourceClaimStatus,
    PodFSGroupChangePolicy,
    PodIP,
    PodList,
    PodOS,
    PodPhase,
    PodQOSClass,
    PodReadinessGate,
    PodResizeStatus,
    PodResourceClaim,
    PodResourceClaimStatus,
    PodSchedulingGate,
    PodSchedulingGroup,
    PodSecurityContext,
    PodSELinuxChangePolicy,
    PodSpec,
    PodStatus,
    PodTemplate,
    PodTemplateList,
    PodTemplateSpec,
    PodVolumeHealth,
    PortworxVolumeSource,
    PreemptionPolicy,
    PreferredSchedulingTerm,
    Probe,
    ProbeHandler,
    ProcMountType,
    ProjectedVolumeSource,
    Protocol,
    PullPolicy,
    QuobyteVolumeSource,
    RBDVolumeSource,
    RecursiveReadOnlyMode,
    ReplicationController,
    ReplicationControllerCondition,
    ReplicationControllerConditionType,
    ReplicationControllerList,
    ReplicationControllerSpec,
    ReplicationControllerStatus,
    ResourceClaim,
    ResourceFieldSelector,
    ResourceHealth,
    ResourceHealthStatus,
    ResourceID,
    ResourceList,
    ResourceName,
    ResourceRequirements,
    ResourceResizeRestartPolicy,
    ResourceStatus,
    RestartPolicy,
    ScaleIOVolumeSource,
    SeccompProfile,
    SeccompProfileType,
    SecretEnvSource,
    SecretKeySelector,
    SecretProjection,
    SecretVolumeSource,
    SecurityContext,
    SELinuxOptions,
    ServiceAccountTokenProjection,
    Signal,
    SleepAction,
    StorageMedium,
    StorageOSVolumeSource,
    SupplementalGroupsPolicy,
    Sysctl,
    Taint,
    TaintEffect,
    TCPSocketAction,
    TerminationMessagePolicy,
    Toleration,
    TolerationOperator,
    TopologySpreadConstraint,
    TypedLocalObjectReference,
    TypedObjectReference,
    UniqueVolumeName,
    UnsatisfiableConstraintAction,
    URIScheme,
    Volume,
    VolumeDevice,
    VolumeHealthCondition,
    VolumeHealthStatusType,
    VolumeMount,
    VolumeMountStatus,
    VolumeProjection,
    VolumeResourceRequirements,
    VolumeSource,
    VolumeStatus,
    VsphereVirtualDiskVolumeSource,
    WeightedPodAffinityTerm,
    WindowsSecurityContextOptions,
)
from kubernetes_api.core.v1.types_custom import (
    validate_custom_eviction_responder_name,
    validate_custom_eviction_responder_priority,
)
from kubernetes_api.core.v1.types_overlay import (
    overlay_pod,
    overlay_pod_spec,
    overlay_pod_template_spec,
    overlay_replication_controller_spec,
)
from kubernetes_api.meta.v1.types_gen import (
    check_label_selector,
    check_object_meta,
    encode_label_selector,
    encode_list_meta,
    encode_object_meta,
    read_label_selector,
    read_list_meta,
    read_object_meta,
)
from kubernetes_api.meta.v1.types_overlay import overlay_object_meta_of_kind
from kubernetes_api.types.types import UID

VOLUME_HEALTH_STATUS_TYPE_VALUES: Final = ("DataLoss", "Degraded", "Inaccessible")
IN_VOLUME_HEALTH_STATUS_TYPE: Final[frozenset[str]] = frozenset(
    map(VolumeHealthStatusType, VOLUME_HEALTH_STATUS_TYPE_VALUES)
)
BY_STATUS_AND_REASON: Final = attrgetter("status", "reason")
KNOWN_LABEL_KEYS: Final = LABEL_KEY.known
is_label_key: Final = LABEL_KEY.learns
BY_NAME: Final = attrgetter("name")
KNOWN_PREFIXED_LABEL_KEYS: Final = PREFIXED_LABEL_KEY.known
is_prefixed_label_key: Final = PREFIXED_LABEL_KEY.learns
BY_RESOURCE_CLAIM_NAME: Final = attrgetter("resource_claim_name")
KNOWN_LONG_NAMES: Final = LONG_NAME.known
is_long_name: Final = LONG_NAME.learns


def check_volume(
    path: Path, value: Volume, old: Volume | None, op: Operation, errs: list[FieldError]
) -> None:
    """Volume, types.py:421."""

    # volume_source
    volume_source = value.volume_source
    volume_source_was = None if old is None else old.volume_source
    if volume_source is not volume_source_was:
        check_volume_source(
            path or (None, "VolumeSource"), volume_source, volume_source_was, op, errs
        )


def check_volume_source(
    path: Path,
    value: VolumeSource,
    old: VolumeSource | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """VolumeSource, types.py:436."""

    # projected
    projected = value.projected
    projected_was = None if old is None else old.projected
    if projected is not None and projected is not projected_was:
        check_projected_volume_source(
            (path, "projected"), projected, projected_was, op, errs
        )

    # ephemeral
    ephemeral = value.ephemeral
    ephemeral_was = None if old is None else old.ephemeral
    if ephemeral is not None and ephemeral is not ephemeral_was:
        check_ephemeral_volume_source(
            (path, "ephemeral"), ephemeral, ephemeral_was, op, errs
        )


def check_persistent_volume_claim_spec(
    path: Path,
    value: PersistentVolumeClaimSpec,
    old: PersistentVolumeClaimSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PersistentVolumeClaimSpec, types.py:594."""

    # selector
    selector = value.selector
    selector_was = None if old is None else old.selector
    if selector is not None and selector is not selector_was:
        check_label_selector((path, "selector"), selector, selector_was, op, errs)


def check_volume_health_status_type(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """VolumeHealthStatusType, types.py:664."""
    #   +k8s:enum
    if value not in IN_VOLUME_HEALTH_STATUS_TYPE:
        errs.append(
            not_supported(path, value, VOLUME_HEALTH_STATUS_TYPE_VALUES, as_json=True)
        )


def check_volume_health_condition(
    path: Path,
    value: VolumeHealthCondition,
    old: VolumeHealthCondition | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """VolumeHealthCondition, types.py:678."""

    # status
    #   +k8s:required
    #   VolumeHealthStatusType: +k8s:enum
    status = value.status
    if old is None or status != old.status:
        if not status:
            errs.append(required((path, "status"), short_circuit=True))
        elif status not in IN_VOLUME_HEALTH_STATUS_TYPE:
            errs.append(
                not_supported(
                    (path, "status"),
                    status,
                    VOLUME_HEALTH_STATUS_TYPE_VALUES,
                    as_json=True,
                )
            )

    # reason
    #   +k8s:required
    #   +k8s:maxBytes=256
    reason = value.reason
    if old is None or reason != old.reason:
        if not reason:
            errs.append(required((path, "reason"), short_circuit=True))
        elif len(reason.encode()) > 256:
            errs.append(max_bytes((path, "reason"), 256))

    # message
    #   +k8s:optional
    #   +k8s:maxBytes=1024
    message = value.message
    if (
        message
        and len(message.encode()) > 1024
        and (old is None or message != old.message)
    ):
        errs.append(max_bytes((path, "message"), 1024))


def check_pod_volume_health(
    path: Path,
    value: PodVolumeHealth,
    old: PodVolumeHealth | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodVolumeHealth, types.py:702."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # healthConditions
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=status
    #   +k8s:listMapKey=reason
    #   +k8s:maxItems=16
    health_conditions = value.health_conditions
    health_conditions_was = None if old is None else old.health_conditions
    if health_conditions and health_conditions is not health_conditions_was:
        if len(health_conditions) > 16:
            if old is None or not same(health_conditions, health_conditions_was):
                errs.append(
                    max_items(
                        (path, "healthConditions"),
                        len(health_conditions),
                        16,
                        short_circuit=True,
                    )
                )
        else:
            health_conditions_keys: dict[object, None] = {}
            for health_conditions_item in health_conditions:
                health_conditions_keys[
                    health_conditions_item.status, health_conditions_item.reason
                ] = None
            distinct = len(health_conditions_keys) == len(health_conditions)
            if not distinct and (
                old is None or not same(health_conditions, health_conditions_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "healthConditions"),
                        health_conditions,
                        BY_STATUS_AND_REASON,
                    )
                )
            each_volume_health_condition_by_status_and_reason(
                (path, "healthConditions"),
                health_conditions,
                health_conditions_was,
                distinct,
                op,
                errs,
            )


def check_cluster_trust_bundle_projection(
    path: Path,
    value: ClusterTrustBundleProjection,
    old: ClusterTrustBundleProjection | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ClusterTrustBundleProjection, types.py:1475."""

    # labelSelector
    label_selector = value.label_selector
    label_selector_was = None if old is None else old.label_selector
    if label_selector is not None and label_selector is not label_selector_was:
        check_label_selector(
            (path, "labelSelector"), label_selector, label_selector_was, op, errs
        )


def check_projected_volume_source(
    path: Path,
    value: ProjectedVolumeSource,
    old: ProjectedVolumeSource | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ProjectedVolumeSource, types.py:1547."""

    # sources
    sources = value.sources
    sources_was = None if old is None else old.sources
    if old is None or (
        sources is not sources_was
        and sources != sources_was
        and not same(sources, sources_was)
    ):
        sources_path = (path, "sources")
        for i, sources_item in enumerate(sources or ()):
            check_volume_projection((sources_path, i), sources_item, None, op, errs)


def check_volume_projection(
    path: Path,
    value: VolumeProjection,
    old: VolumeProjection | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """VolumeProjection, types.py:1568."""

    # clusterTrustBundle
    cluster_trust_bundle = value.cluster_trust_bundle
    cluster_trust_bundle_was = None if old is None else old.cluster_trust_bundle
    if (
        cluster_trust_bundle is not None
        and cluster_trust_bundle is not cluster_trust_bundle_was
    ):
        check_cluster_trust_bundle_projection(
            (path, "clusterTrustBundle"),
            cluster_trust_bundle,
            cluster_trust_bundle_was,
            op,
            errs,
        )


def check_ephemeral_volume_source(
    path: Path,
    value: EphemeralVolumeSource,
    old: EphemeralVolumeSource | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """EphemeralVolumeSource, types.py:1645."""

    # volumeClaimTemplate
    volume_claim_template = value.volume_claim_template
    volume_claim_template_was = None if old is None else old.volume_claim_template
    if (
        volume_claim_template is not None
        and volume_claim_template is not volume_claim_template_was
    ):
        check_persistent_volume_claim_template(
            (path, "volumeClaimTemplate"),
            volume_claim_template,
            volume_claim_template_was,
            op,
            errs,
        )


def check_persistent_volume_claim_template(
    path: Path,
    value: PersistentVolumeClaimTemplate,
    old: PersistentVolumeClaimTemplate | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PersistentVolumeClaimTemplate, types.py:1654."""

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_persistent_volume_claim_spec((path, "spec"), spec, spec_was, op, errs)


def check_affinity(
    path: Path,
    value: Affinity,
    old: Affinity | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Affinity, types.py:3180."""

    # podAffinity
    pod_affinity = value.pod_affinity
    pod_affinity_was = None if old is None else old.pod_affinity
    if pod_affinity is not None and pod_affinity is not pod_affinity_was:
        check_pod_affinity(
            (path, "podAffinity"), pod_affinity, pod_affinity_was, op, errs
        )

    # podAntiAffinity
    pod_anti_affinity = value.pod_anti_affinity
    pod_anti_affinity_was = None if old is None else old.pod_anti_affinity
    if pod_anti_affinity is not None and pod_anti_affinity is not pod_anti_affinity_was:
        check_pod_anti_affinity(
            (path, "podAntiAffinity"),
            pod_anti_affinity,
            pod_anti_affinity_was,
            op,
            errs,
        )


def check_pod_affinity(
    path: Path,
    value: PodAffinity,
    old: PodAffinity | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodAffinity, types.py:3197."""

    # requiredDuringSchedulingIgnoredDuringExecution
    required_during_scheduling_ignored_during_execution = (
        value.required_during_scheduling_ignored_during_execution
    )
    required_during_scheduling_ignored_during_execution_was = (
        None if old is None else old.required_during_scheduling_ignored_during_execution
    )
    if old is None or (
        required_during_scheduling_ignored_during_execution
        is not required_during_scheduling_ignored_during_execution_was
        and required_during_scheduling_ignored_during_execution
        != required_during_scheduling_ignored_during_execution_was
        and not same(
            required_during_scheduling_ignored_during_execution,
            required_during_scheduling_ignored_during_execution_was,
        )
    ):
        required_during_scheduling_ignored_during_execution_path = (
            path,
            "requiredDuringSchedulingIgnoredDuringExecution",
        )
        for i, required_during_scheduling_ignored_during_execution_item in enumerate(
            required_during_scheduling_ignored_during_execution or ()
        ):
            check_pod_affinity_term(
                (required_during_scheduling_ignored_during_execution_path, i),
                required_during_scheduling_ignored_during_execution_item,
                None,
                op,
                errs,
            )

    # preferredDuringSchedulingIgnoredDuringExecution
    preferred_during_scheduling_ignored_during_execution = (
        value.preferred_during_scheduling_ignored_during_execution
    )
    preferred_during_scheduling_ignored_during_execution_was = (
        None
        if old is None
        else old.preferred_during_scheduling_ignored_during_execution
    )
    if old is None or (
        preferred_during_scheduling_ignored_during_execution
        is not preferred_during_scheduling_ignored_during_execution_was
        and preferred_during_scheduling_ignored_during_execution
        != preferred_during_scheduling_ignored_during_execution_was
        and not same(
            preferred_during_scheduling_ignored_during_execution,
            preferred_during_scheduling_ignored_during_execution_was,
        )
    ):
        preferred_during_scheduling_ignored_during_execution_path = (
            path,
            "preferredDuringSchedulingIgnoredDuringExecution",
        )
        for i, preferred_during_scheduling_ignored_during_execution_item in enumerate(
            preferred_during_scheduling_ignored_during_execution or ()
        ):
            check_weighted_pod_affinity_term(
                (preferred_during_scheduling_ignored_during_execution_path, i),
                preferred_during_scheduling_ignored_during_execution_item,
                None,
                op,
                errs,
            )


def check_pod_anti_affinity(
    path: Path,
    value: PodAntiAffinity,
    old: PodAntiAffinity | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodAntiAffinity, types.py:3218."""

    # requiredDuringSchedulingIgnoredDuringExecution
    required_during_scheduling_ignored_during_execution = (
        value.required_during_scheduling_ignored_during_execution
    )
    required_during_scheduling_ignored_during_execution_was = (
        None if old is None else old.required_during_scheduling_ignored_during_execution
    )
    if old is None or (
        required_during_scheduling_ignored_during_execution
        is not required_during_scheduling_ignored_during_execution_was
        and required_during_scheduling_ignored_during_execution
        != required_during_scheduling_ignored_during_execution_was
        and not same(
            required_during_scheduling_ignored_during_execution,
            required_during_scheduling_ignored_during_execution_was,
        )
    ):
        required_during_scheduling_ignored_during_execution_path = (
            path,
            "requiredDuringSchedulingIgnoredDuringExecution",
        )
        for i, required_during_scheduling_ignored_during_execution_item in enumerate(
            required_during_scheduling_ignored_during_execution or ()
        ):
            check_pod_affinity_term(
                (required_during_scheduling_ignored_during_execution_path, i),
                required_during_scheduling_ignored_during_execution_item,
                None,
                op,
                errs,
            )

    # preferredDuringSchedulingIgnoredDuringExecution
    preferred_during_scheduling_ignored_during_execution = (
        value.preferred_during_scheduling_ignored_during_execution
    )
    preferred_during_scheduling_ignored_during_execution_was = (
        None
        if old is None
        else old.preferred_during_scheduling_ignored_during_execution
    )
    if old is None or (
        preferred_during_scheduling_ignored_during_execution
        is not preferred_during_scheduling_ignored_during_execution_was
        and preferred_during_scheduling_ignored_during_execution
        != preferred_during_scheduling_ignored_during_execution_was
        and not same(
            preferred_during_scheduling_ignored_during_execution,
            preferred_during_scheduling_ignored_during_execution_was,
        )
    ):
        preferred_during_scheduling_ignored_during_execution_path = (
            path,
            "preferredDuringSchedulingIgnoredDuringExecution",
        )
        for i, preferred_during_scheduling_ignored_during_execution_item in enumerate(
            preferred_during_scheduling_ignored_during_execution or ()
        ):
            check_weighted_pod_affinity_term(
                (preferred_during_scheduling_ignored_during_execution_path, i),
                preferred_during_scheduling_ignored_during_execution_item,
                None,
                op,
                errs,
            )


def check_weighted_pod_affinity_term(
    path: Path,
    value: WeightedPodAffinityTerm,
    old: WeightedPodAffinityTerm | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """WeightedPodAffinityTerm, types.py:3239."""

    # podAffinityTerm
    pod_affinity_term = value.pod_affinity_term
    pod_affinity_term_was = None if old is None else old.pod_affinity_term
    if pod_affinity_term is not pod_affinity_term_was:
        check_pod_affinity_term(
            (path, "podAffinityTerm"),
            pod_affinity_term,
            pod_affinity_term_was,
            op,
            errs,
        )


def check_pod_affinity_term(
    path: Path,
    value: PodAffinityTerm,
    old: PodAffinityTerm | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodAffinityTerm, types.py:3252."""

    # labelSelector
    label_selector = value.label_selector
    label_selector_was = None if old is None else old.label_selector
    if label_selector is not None and label_selector is not label_selector_was:
        check_label_selector(
            (path, "labelSelector"), label_selector, label_selector_was, op, errs
        )

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


def check_toleration(
    path: Path,
    value: Toleration,
    old: Toleration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Toleration, types.py:3346."""

    # key
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:format=k8s-label-key
    key = value.key
    if (
        key
        and key not in KNOWN_LABEL_KEYS
        and not is_label_key(key)
        and (old is None or key != old.key)
    ):
        errs.extend(LABEL_KEY.errors((path, "key"), key, level="alpha"))


def check_pod_spec(
    path: Path,
    value: PodSpec,
    old: PodSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodSpec, types.py:3403."""
    #   +k8s:alpha(since: "1.37")=+k8s:dependentForbidden("schedulingGroup")
    if (
        bool(value.eviction_responders)
        and value.scheduling_group is not None
        and (
            old is None
            or not (bool(old.eviction_responders) and old.scheduling_group is not None)
        )
    ):
        errs.append(
            dependent_forbidden(
                path, "schedulingGroup", "evictionResponders", level="alpha"
            )
        )

    # volumes
    volumes = value.volumes
    volumes_was = None if old is None else old.volumes
    if old is None or (
        volumes is not volumes_was
        and volumes != volumes_was
        and not same(volumes, volumes_was)
    ):
        volumes_path = (path, "volumes")
        for i, volumes_item in enumerate(volumes or ()):
            check_volume((volumes_path, i), volumes_item, None, op, errs)

    # affinity
    affinity = value.affinity
    affinity_was = None if old is None else old.affinity
    if affinity is not None and affinity is not affinity_was:
        check_affinity((path, "affinity"), affinity, affinity_was, op, errs)

    # tolerations
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    tolerations = value.tolerations
    tolerations_was = None if old is None else old.tolerations
    if tolerations and (old is None or not same(tolerations, tolerations_was)):
        tolerations_path = (path, "tolerations")
        for i, tolerations_item in enumerate(tolerations):
            check_toleration((tolerations_path, i), tolerations_item, None, op, errs)

    # topologySpreadConstraints
    topology_spread_constraints = value.topology_spread_constraints
    topology_spread_constraints_was = (
        None if old is None else old.topology_spread_constraints
    )
    if old is None or (
        topology_spread_constraints is not topology_spread_constraints_was
        and topology_spread_constraints != topology_spread_constraints_was
        and not same(topology_spread_constraints, topology_spread_constraints_was)
    ):
        topology_spread_constraints_path = (path, "topologySpreadConstraints")
        for i, topology_spread_constraints_item in enumerate(
            topology_spread_constraints or ()
        ):
            check_topology_spread_constraint(
                (topology_spread_constraints_path, i),
                topology_spread_constraints_item,
                None,
                op,
                errs,
            )

    # evictionResponders
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=10
    #   +k8s:alpha(since: "1.37")=+k8s:dependentForbidden("schedulingGroup")
    eviction_responders = value.eviction_responders
    eviction_responders_was = None if old is None else old.eviction_responders
    if eviction_responders and eviction_responders is not eviction_responders_was:
        if len(eviction_responders) > 10:
            if old is None or not same(eviction_responders, eviction_responders_was):
                errs.append(
                    max_items(
                        (path, "evictionResponders"),
                        len(eviction_responders),
                        10,
                        short_circuit=True,
                    )
                )
        else:
            eviction_responders_keys: dict[object, None] = {}
            for eviction_responders_item in eviction_responders:
                eviction_responders_keys[eviction_responders_item.name] = None
            distinct = len(eviction_responders_keys) == len(eviction_responders)
            if not distinct and (
                old is None or not same(eviction_responders, eviction_responders_was)
            ):
                errs.extend(
                    duplicates(
                        (path, "evictionResponders"), eviction_responders, BY_NAME
                    )
                )
            each_eviction_responder_by_name(
                (path, "evictionResponders"),
                eviction_responders,
                eviction_responders_was,
                distinct,
                op,
                errs,
            )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_pod_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodSpec",
            )
        )


def check_topology_spread_constraint(
    path: Path,
    value: TopologySpreadConstraint,
    old: TopologySpreadConstraint | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """TopologySpreadConstraint, types.py:3769."""

    # labelSelector
    label_selector = value.label_selector
    label_selector_was = None if old is None else old.label_selector
    if label_selector is not None and label_selector is not label_selector_was:
        check_label_selector(
            (path, "labelSelector"), label_selector, label_selector_was, op, errs
        )


def check_eviction_responder(
    path: Path,
    value: EvictionResponder,
    old: EvictionResponder | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """EvictionResponder, types.py:4203."""

    # name
    #   +k8s:required
    #   +k8s:format=k8s-prefixed-label-key
    #   +k8s:customValidation
    name = value.name
    name_was = None if old is None else old.name
    if old is None or name != name_was:
        if not name:
            errs.append(required((path, "name"), short_circuit=True))
        else:
            errs.extend(
                marked(
                    validate_custom_eviction_responder_name(
                        op, (path, "name"), name, name_was
                    )
                )
            )
            if name not in KNOWN_PREFIXED_LABEL_KEYS and not is_prefixed_label_key(
                name
            ):
                errs.extend(PREFIXED_LABEL_KEY.errors((path, "name"), name))

    # priority
    #   +k8s:required
    #   +k8s:minimum=0
    #   +k8s:maximum=100000
    #   +k8s:customValidation
    priority = value.priority
    priority_was = None if old is None else old.priority
    if old is None or priority != priority_was:
        if priority is None:
            errs.append(required((path, "priority"), short_circuit=True))
        else:
            errs.extend(
                marked(
                    validate_custom_eviction_responder_priority(
                        op, (path, "priority"), priority, priority_was
                    )
                )
            )
            if priority > 100000:
                errs.append(maximum((path, "priority"), priority, 100000))
            if priority < 0:
                errs.append(minimum((path, "priority"), priority, 0))


def check_pod_status(
    path: Path,
    value: PodStatus,
    old: PodStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodStatus, types.py:4224."""

    # nodeAllocatableResourceClaimStatuses
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=resourceClaimName
    node_allocatable_resource_claim_statuses = (
        value.node_allocatable_resource_claim_statuses
    )
    node_allocatable_resource_claim_statuses_was = (
        None if old is None else old.node_allocatable_resource_claim_statuses
    )
    if (
        node_allocatable_resource_claim_statuses
        and node_allocatable_resource_claim_statuses
        is not node_allocatable_resource_claim_statuses_was
    ):
        node_allocatable_resource_claim_statuses_keys: dict[object, None] = {}
        for (
            node_allocatable_resource_claim_statuses_item
        ) in node_allocatable_resource_claim_statuses:
            node_allocatable_resource_claim_statuses_keys[
                node_allocatable_resource_claim_statuses_item.resource_claim_name
            ] = None
        distinct = len(node_allocatable_resource_claim_statuses_keys) == len(
            node_allocatable_resource_claim_statuses
        )
        if not distinct and (
            old is None
            or not same(
                node_allocatable_resource_claim_statuses,
                node_allocatable_resource_claim_statuses_was,
            )
        ):
            errs.extend(
                duplicates(
                    (path, "nodeAllocatableResourceClaimStatuses"),
                    node_allocatable_resource_claim_statuses,
                    BY_RESOURCE_CLAIM_NAME,
                )
            )
        each_node_allocatable_resource_claim_status_by_resource_claim_name(
            (path, "nodeAllocatableResourceClaimStatuses"),
            node_allocatable_resource_claim_statuses,
            node_allocatable_resource_claim_statuses_was,
            distinct,
            op,
            errs,
        )

    # volumeHealth
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    volume_health = value.volume_health
    volume_health_was = None if old is None else old.volume_health
    if volume_health and volume_health is not volume_health_was:
        volume_health_keys: dict[object, None] = {}
        for volume_health_item in volume_health:
            volume_health_keys[volume_health_item.name] = None
        distinct = len(volume_health_keys) == len(volume_health)
        if not distinct and (old is None or not same(volume_health, volume_health_was)):
            errs.extend(duplicates((path, "volumeHealth"), volume_health, BY_NAME))
        each_pod_volume_health_by_name(
            (path, "volumeHealth"), volume_health, volume_health_was, distinct, op, errs
        )


def check_pod(
    path: Path, value: Pod, old: Pod | None, op: Operation, errs: list[FieldError]
) -> None:
    """Pod, types.py:4366."""

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
        check_pod_spec((path, "spec"), spec, spec_was, op, errs)

    # status
    status = value.status
    status_was = None if old is None else old.status
    if status is not status_was:
        check_pod_status((path, "status"), status, status_was, op, errs)

    # overlay
    if op.overlay:
        errs.extend(
            overlaid(
                overlay_pod(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodCreate",
            )
        )


def check_pod_list(
    path: Path,
    value: PodList,
    old: PodList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodList, types.py:4387."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_pod((items_path, i), items__item, None, op, errs)


def check_pod_template_spec(
    path: Path,
    value: PodTemplateSpec,
    old: PodTemplateSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodTemplateSpec, types.py:4399."""

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_pod_spec((path, "spec"), spec, spec_was, op, errs)

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_pod_template_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/core/validation, ValidatePodTemplateSpec",
            )
        )


def check_pod_template(
    path: Path,
    value: PodTemplate,
    old: PodTemplate | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodTemplate, types.py:4418."""

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

    # template
    template = value.template
    template_was = None if old is None else old.template
    if template is not template_was:
        check_pod_template_spec((path, "template"), template, template_was, op, errs)


def check_pod_template_list(
    path: Path,
    value: PodTemplateList,
    old: PodTemplateList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """PodTemplateList, types.py:4435."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_pod_template((items_path, i), items__item, None, op, errs)


def check_replication_controller_spec(
    path: Path,
    value: ReplicationControllerSpec,
    old: ReplicationControllerSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ReplicationControllerSpec, types.py:4449."""

    # replicas
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:minimum=0
    #   (optional with a default: set by now)
    replicas = value.replicas
    if old is None or replicas != old.replicas:
        if replicas is None:
            errs.append(required((path, "replicas"), level="beta", short_circuit=True))
        elif replicas < 0:
            errs.append(minimum((path, "replicas"), replicas, 0, level="beta"))

    # minReadySeconds
    #   +k8s:beta(since: "1.37")=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:minimum=0
    #   (optional with a zero default: nothing to check)
    min_ready_seconds = value.min_ready_seconds
    if min_ready_seconds < 0 and (
        old is None or min_ready_seconds != old.min_ready_seconds
    ):
        errs.append(
            minimum((path, "minReadySeconds"), min_ready_seconds, 0, level="beta")
        )

    # template
    #   +k8s:alpha(since: "1.37")=+k8s:optional
    template = value.template
    template_was = None if old is None else old.template
    if template is not None and template is not template_was:
        check_pod_template_spec((path, "template"), template, template_was, op, errs)

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(
            overlaid(
                overlay_replication_controller_spec(op, path, value, old),
                "k8s.io/kubernetes/pkg/apis/core/validation, ValidateReplicationControllerSpec",
            )
        )


def check_replication_controller(
    path: Path,
    value: ReplicationController,
    old: ReplicationController | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ReplicationController, types.py:4553."""

    # metadata
    #   +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:optional
    #   +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:format=k8s-long-name
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if old is None or (
        metadata is not metadata_was
        and metadata != metadata_was
        and not same(metadata, metadata_was)
    ):
        metadata_name = metadata.name
        metadata_name_was = None if metadata_was is None else metadata_was.name
        if (
            (metadata_was is None or metadata_name != metadata_name_was)
            and metadata_name
            and metadata_name not in KNOWN_LONG_NAMES
            and not is_long_name(metadata_name)
        ):
            errs.extend(
                LONG_NAME.errors(
                    ((path, "metadata"), "name"), metadata_name, level="beta"
                )
            )
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay:
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
        check_replication_controller_spec((path, "spec"), spec, spec_was, op, errs)


def check_replication_controller_list(
    path: Path,
    value: ReplicationControllerList,
    old: ReplicationControllerList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ReplicationControllerList, types.py:4578."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_replication_controller((items_path, i), items__item, None, op, errs)


def check_node_spec(
    path: Path,
    value: NodeSpec,
    old: NodeSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeSpec, types.py:4592."""

    # providerID
    #   +k8s:alpha(since: "1.36")=+k8s:optional
    #   +k8s:alpha(since: "1.36")=+k8s:update=NoModify
    #   +k8s:alpha(since: "1.36")=+k8s:update=NoUnset
    provider_id = value.provider_id
    provider_id_was = None if old is None else old.provider_id
    if old is None or provider_id != provider_id_was:
        if provider_id_was and not provider_id:
            errs.append(
                update_forbidden(
                    (path, "providerID"), "NoUnset", level="alpha", short_circuit=True
                )
            )
        if provider_id_was and provider_id:
            errs.append(
                update_forbidden(
                    (path, "providerID"), "NoModify", level="alpha", short_circuit=True
                )
            )

    # podPreemptionPolicy
    #   +k8s:optional
    #   +k8s:ifDisabled(InPlacePodVerticalScalingSchedulerPreemption)=+k8s:forbidden
    pod_preemption_policy = value.pod_preemption_policy
    pod_preemption_policy_was = None if old is None else old.pod_preemption_policy
    if old is None or (
        pod_preemption_policy is not pod_preemption_policy_was
        and pod_preemption_policy != pod_preemption_policy_was
        and not same(pod_preemption_policy, pod_preemption_policy_was)
    ):
        failed = len(errs)
        on = op.options.get("InPlacePodVerticalScalingSchedulerPreemption")
        if on is None:
            errs.append(
                undefined_option(
                    (path, "podPreemptionPolicy"),
                    "InPlacePodVerticalScalingSchedulerPreemption",
                    short_circuit=True,
                )
            )
        elif not on and pod_preemption_policy is not None:
            errs.append(forbidden((path, "podPreemptionPolicy"), short_circuit=True))
        if (
            len(errs) == failed
            and (
                op.options.get("InPlacePodVerticalScalingSchedulerPreemption") is True
                or (
                    op.options.get("InPlacePodVerticalScalingSchedulerPreemption")
                    is False
                    and pod_preemption_policy is not None
                )
            )
            and pod_preemption_policy is not None
        ):
            check_node_pod_preemption_policy(
                (path, "podPreemptionPolicy"),
                pod_preemption_policy,
                pod_preemption_policy_was,
                op,
                errs,
            )


def check_node_pod_preemption_policy(
    path: Path,
    value: NodePodPreemptionPolicy,
    old: NodePodPreemptionPolicy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodePodPreemptionPolicy, types.py:4638."""

    # disableResizePreemption
    #   +k8s:listType=set
    #   +k8s:maxItems=20
    #   +k8s:optional
    #   +k8s:eachVal=+k8s:format=k8s-label-key
    disable_resize_preemption = value.disable_resize_preemption
    disable_resize_preemption_was = (
        None if old is None else old.disable_resize_preemption
    )
    if disable_resize_preemption and (
        old is None
        or not same(disable_resize_preemption, disable_resize_preemption_was)
    ):
        if len(disable_resize_preemption) > 20:
            errs.append(
                max_items(
                    (path, "disableResizePreemption"),
                    len(disable_resize_preemption),
                    20,
                    short_circuit=True,
                )
            )
        else:
            for (
                disable_resize_preemption_i,
                disable_resize_preemption_item,
                _,
            ) in changed_members(
                disable_resize_preemption, disable_resize_preemption_was
            ):
                if (
                    disable_resize_preemption_item not in KNOWN_LABEL_KEYS
                    and not is_label_key(disable_resize_preemption_item)
                ):
                    errs.extend(
                        LABEL_KEY.errors(
                            (
                                (path, "disableResizePreemption"),
                                disable_resize_preemption_i,
                            ),
                            disable_resize_preemption_item,
                        )
                    )
            if len(dict.fromkeys(disable_resize_preemption)) != len(
                disable_resize_preemption
            ):
                errs.extend(
                    duplicates(
                        (path, "disableResizePreemption"), disable_resize_preemption
                    )
                )


def check_node(
    path: Path, value: Node, old: Node | None, op: Operation, errs: list[FieldError]
) -> None:
    """Node, types.py:5110."""

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
        check_node_spec((path, "spec"), spec, spec_was, op, errs)


def check_node_list(
    path: Path,
    value: NodeList,
    old: NodeList | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeList, types.py:5131."""

    # items
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        items_path = (path, "items")
        for i, items__item in enumerate(items_ or ()):
            check_node((items_path, i), items__item, None, op, errs)


def check_node_allocatable_resource_claim_status(
    path: Path,
    value: NodeAllocatableResourceClaimStatus,
    old: NodeAllocatableResourceClaimStatus | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableResourceClaimStatus, types.py:5361."""

    # resourceClaimName
    #   +k8s:required
    resource_claim_name = value.resource_claim_name
    if not resource_claim_name and (
        old is None or resource_claim_name != old.resource_claim_name
    ):
        errs.append(required((path, "resourceClaimName"), short_circuit=True))

    # containers
    #   +k8s:optional
    #   +k8s:listType=set
    containers = value.containers
    containers_was = None if old is None else old.containers
    if (
        containers
        and len(dict.fromkeys(containers)) != len(containers)
        and (old is None or not same(containers, containers_was))
    ):
        errs.extend(duplicates((path, "containers"), containers))

    # mapping
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    mapping = value.mapping
    mapping_was = None if old is None else old.mapping
    if mapping and mapping is not mapping_was:
        mapping_keys: dict[object, None] = {}
        for mapping_item in mapping:
            mapping_keys[mapping_item.name] = None
        distinct = len(mapping_keys) == len(mapping)
        if not distinct and (old is None or not same(mapping, mapping_was)):
            errs.extend(duplicates((path, "mapping"), mapping, BY_NAME))
        each_node_allocatable_mapped_resources_by_name(
            (path, "mapping"), mapping, mapping_was, distinct, op, errs
        )

    # overhead
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    overhead = value.overhead
    overhead_was = None if old is None else old.overhead
    if overhead and overhead is not overhead_was:
        overhead_keys: dict[object, None] = {}
        for overhead_item in overhead:
            overhead_keys[overhead_item.name] = None
        distinct = len(overhead_keys) == len(overhead)
        if not distinct and (old is None or not same(overhead, overhead_was)):
            errs.extend(duplicates((path, "overhead"), overhead, BY_NAME))
        each_node_allocatable_overhead_resources_by_name(
            (path, "overhead"), overhead, overhead_was, distinct, op, errs
        )


def check_node_allocatable_mapped_resources(
    path: Path,
    value: NodeAllocatableMappedResources,
    old: NodeAllocatableMappedResources | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableMappedResources, types.py:5400."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # quantity
    #   +k8s:required
    quantity = value.quantity
    quantity_was = None if old is None else old.quantity
    if (old is None or not same(quantity, quantity_was)) and quantity is None:
        errs.append(required((path, "quantity"), short_circuit=True))


def check_node_allocatable_overhead_resources(
    path: Path,
    value: NodeAllocatableOverheadResources,
    old: NodeAllocatableOverheadResources | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """NodeAllocatableOverheadResources, types.py:5415."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def each_volume_health_condition_by_status_and_reason(
    path: Path,
    items: list[VolumeHealthCondition],
    old: list[VolumeHealthCondition] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of VolumeHealthCondition: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_volume_health_condition((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.status != was.status or item.reason != was.reason:
                    break
                check_volume_health_condition((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_STATUS_AND_REASON, distinct, n
        ):
            check_volume_health_condition((path, i), item, match, op, errs)


def each_eviction_responder_by_name(
    path: Path,
    items: list[EvictionResponder],
    old: list[EvictionResponder] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of EvictionResponder: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_eviction_responder((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_eviction_responder((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_eviction_responder((path, i), item, match, op, errs)


def each_node_allocatable_resource_claim_status_by_resource_claim_name(
    path: Path,
    items: list[NodeAllocatableResourceClaimStatus],
    old: list[NodeAllocatableResourceClaimStatus] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of NodeAllocatableResourceClaimStatus: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_node_allocatable_resource_claim_status(
                (path, i), item, None, op, errs
            )
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.resource_claim_name != was.resource_claim_name:
                    break
                check_node_allocatable_resource_claim_status(
                    (path, n), item, was, op, errs
                )
            n += 1
    if n < len(items):
        for i, item, match in touched_items(
            items, old, BY_RESOURCE_CLAIM_NAME, distinct, n
        ):
            check_node_allocatable_resource_claim_status(
                (path, i), item, match, op, errs
            )


def each_pod_volume_health_by_name(
    path: Path,
    items: list[PodVolumeHealth],
    old: list[PodVolumeHealth] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of PodVolumeHealth: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_pod_volume_health((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_pod_volume_health((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_pod_volume_health((path, i), item, match, op, errs)


def each_node_allocatable_mapped_resources_by_name(
    path: Path,
    items: list[NodeAllocatableMappedResources],
    old: list[NodeAllocatableMappedResources] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of NodeAllocatableMappedResources: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_node_allocatable_mapped_resources((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_node_allocatable_mapped_resources((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_node_allocatable_mapped_resources((path, i), item, match, op, errs)


def each_node_allocatable_overhead_resources_by_name(
    path: Path,
    items: list[NodeAllocatableOverheadResources],
    old: list[NodeAllocatableOverheadResources] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of NodeAllocatableOverheadResources: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_node_allocatable_overhead_resources((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_node_allocatable_overhead_resources(
                    (path, n), item, was, op, errs
                )
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_node_allocatable_overhead_resources((path, i), item, match, op, errs)


def validate_node(
    obj: Node,
    old: Node | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Node; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_node(path, obj, old if request.update else None, request, errs)
    return errs


def validate_pod(
    obj: Pod,
    old: Pod | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Pod; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_pod(path, obj, old if request.update else None, request, errs)
    return errs


def validate_pod_template(
    obj: PodTemplate,
    old: PodTemplate | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of PodTemplate; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_pod_template(path, obj, old if request.update else None, request, errs)
    return errs


def validate_replication_controller(
    obj: ReplicationController,
    old: ReplicationController | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ReplicationController; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_replication_controller(
        path, obj, old if request.update else None, request, errs
    )
    return errs


_PERSISTENT_VOLUME_ACCESS_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PersistentVolumeAccessMode
}
_READ_PERSISTENT_VOLUME_ACCESS_MODE: Final = enum_reader(
    _PERSISTENT_VOLUME_ACCESS_MODE_MEMBERS
)
_PERSISTENT_VOLUME_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PersistentVolumeMode
}
_VOLUME_HEALTH_STATUS_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in VolumeHealthStatusType
}
_READ_TIME: Final = parser(Time)
_NO_TIME: Final = Time()
_HOST_PATH_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in HostPathType
}
_READ_QUANTITY: Final = parser(Quantity)
_AZURE_DATA_DISK_CACHING_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in AzureDataDiskCachingMode
}
_AZURE_DATA_DISK_KIND_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in AzureDataDiskKind
}
_PROTOCOL_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Protocol}
_RECURSIVE_READ_ONLY_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in RecursiveReadOnlyMode
}
_MOUNT_PROPAGATION_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in MountPropagationMode
}
_NO_QUANTITY: Final = Quantity()
_READ_INT_OR_STRING: Final = parser(IntOrString)
_NO_INT_OR_STRING: Final = IntOrString()
_URI_SCHEME_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in URIScheme
}
_HTTP_PROTOCOL_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in HTTPProtocol
}
_GRPC_PROBE_MODE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in GRPCProbeMode
}
_RESOURCE_RESIZE_RESTART_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ResourceResizeRestartPolicy
}
_CONTAINER_RESTART_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ContainerRestartPolicy
}
_TERMINATION_MESSAGE_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in TerminationMessagePolicy
}
_PULL_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PullPolicy
}
_SIGNAL_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Signal}
_RESOURCE_HEALTH_STATUS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ResourceHealthStatus
}
_CONDITION_STATUS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ConditionStatus
}
_CONTAINER_RESTART_RULE_ACTION_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ContainerRestartRuleAction
}
_CONTAINER_RESTART_RULE_ON_EXIT_CODES_OPERATOR_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ContainerRestartRuleOnExitCodesOperator
}
_NODE_SELECTOR_OPERATOR_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in NodeSelectorOperator
}
_TAINT_EFFECT_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in TaintEffect
}
_TOLERATION_OPERATOR_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in TolerationOperator
}
_RESTART_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in RestartPolicy
}
_DNS_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in DNSPolicy
}
_PREEMPTION_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PreemptionPolicy
}
_OS_NAME_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in OSName}
_UNSATISFIABLE_CONSTRAINT_ACTION_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in UnsatisfiableConstraintAction
}
_NODE_INCLUSION_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in NodeInclusionPolicy
}
_SUPPLEMENTAL_GROUPS_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in SupplementalGroupsPolicy
}
_POD_FS_GROUP_CHANGE_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PodFSGroupChangePolicy
}
_POD_SE_LINUX_CHANGE_POLICY_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PodSELinuxChangePolicy
}
_SECCOMP_PROFILE_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in SeccompProfileType
}
_APP_ARMOR_PROFILE_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in AppArmorProfileType
}
_POD_PHASE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PodPhase
}
_POD_QOS_CLASS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PodQOSClass
}
_POD_RESIZE_STATUS_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in PodResizeStatus
}
_REPLICATION_CONTROLLER_CONDITION_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ReplicationControllerConditionType
}
_NODE_PHASE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in NodePhase
}
_NODE_ADDRESS_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in NodeAddressType
}
_PROC_MOUNT_TYPE_MEMBERS: Final[dict[str, Any]] = {
    member.value: member for member in ProcMountType
}


def read_volume(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Volume, Any] | None = None,
) -> Volume:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Volume)
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
                wrong_type(problems, (path, "name"), v, "Volume", "string")
    else:
        obj.name = ""

    # volume_source
    obj.volume_source = new_object(VolumeSource)

    # host_path
    if "hostPath" in data:
        n += 1
        v = data["hostPath"]
        if type(v) is dict:
            obj.volume_source.host_path = read_host_path_volume_source(
                v,
                (path, "hostPath"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.host_path, reuse[1], "hostPath"),
            )
        else:
            obj.volume_source.host_path = None
            if v is not None:
                wrong_type(
                    problems, (path, "hostPath"), v, "Volume", "v1.HostPathVolumeSource"
                )
    else:
        obj.volume_source.host_path = None

    # empty_dir
    if "emptyDir" in data:
        n += 1
        v = data["emptyDir"]
        if type(v) is dict:
            obj.volume_source.empty_dir = read_empty_dir_volume_source(
                v,
                (path, "emptyDir"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.empty_dir, reuse[1], "emptyDir"),
            )
        else:
            obj.volume_source.empty_dir = None
            if v is not None:
                wrong_type(
                    problems, (path, "emptyDir"), v, "Volume", "v1.EmptyDirVolumeSource"
                )
    else:
        obj.volume_source.empty_dir = None

    # gce_persistent_disk
    if "gcePersistentDisk" in data:
        n += 1
        v = data["gcePersistentDisk"]
        if type(v) is dict:
            obj.volume_source.gce_persistent_disk = (
                read_gce_persistent_disk_volume_source(
                    v,
                    (path, "gcePersistentDisk"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].volume_source.gce_persistent_disk,
                        reuse[1],
                        "gcePersistentDisk",
                    ),
                )
            )
        else:
            obj.volume_source.gce_persistent_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gcePersistentDisk"),
                    v,
                    "Volume",
                    "v1.GCEPersistentDiskVolumeSource",
                )
    else:
        obj.volume_source.gce_persistent_disk = None

    # aws_elastic_block_store
    if "awsElasticBlockStore" in data:
        n += 1
        v = data["awsElasticBlockStore"]
        if type(v) is dict:
            obj.volume_source.aws_elastic_block_store = (
                read_aws_elastic_block_store_volume_source(
                    v,
                    (path, "awsElasticBlockStore"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].volume_source.aws_elastic_block_store,
                        reuse[1],
                        "awsElasticBlockStore",
                    ),
                )
            )
        else:
            obj.volume_source.aws_elastic_block_store = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "awsElasticBlockStore"),
                    v,
                    "Volume",
                    "v1.AWSElasticBlockStoreVolumeSource",
                )
    else:
        obj.volume_source.aws_elastic_block_store = None

    # git_repo
    if "gitRepo" in data:
        n += 1
        v = data["gitRepo"]
        if type(v) is dict:
            obj.volume_source.git_repo = read_git_repo_volume_source(
                v,
                (path, "gitRepo"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.git_repo, reuse[1], "gitRepo"),
            )
        else:
            obj.volume_source.git_repo = None
            if v is not None:
                wrong_type(
                    problems, (path, "gitRepo"), v, "Volume", "v1.GitRepoVolumeSource"
                )
    else:
        obj.volume_source.git_repo = None

    # secret
    if "secret" in data:
        n += 1
        v = data["secret"]
        if type(v) is dict:
            obj.volume_source.secret = read_secret_volume_source(
                v,
                (path, "secret"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.secret, reuse[1], "secret"),
            )
        else:
            obj.volume_source.secret = None
            if v is not None:
                wrong_type(
                    problems, (path, "secret"), v, "Volume", "v1.SecretVolumeSource"
                )
    else:
        obj.volume_source.secret = None

    # nfs
    if "nfs" in data:
        n += 1
        v = data["nfs"]
        if type(v) is dict:
            obj.volume_source.nfs = read_nfs_volume_source(
                v,
                (path, "nfs"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.nfs, reuse[1], "nfs"),
            )
        else:
            obj.volume_source.nfs = None
            if v is not None:
                wrong_type(problems, (path, "nfs"), v, "Volume", "v1.NFSVolumeSource")
    else:
        obj.volume_source.nfs = None

    # iscsi
    if "iscsi" in data:
        n += 1
        v = data["iscsi"]
        if type(v) is dict:
            obj.volume_source.iscsi = read_iscsi_volume_source(
                v,
                (path, "iscsi"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.iscsi, reuse[1], "iscsi"),
            )
        else:
            obj.volume_source.iscsi = None
            if v is not None:
                wrong_type(
                    problems, (path, "iscsi"), v, "Volume", "v1.ISCSIVolumeSource"
                )
    else:
        obj.volume_source.iscsi = None

    # glusterfs
    if "glusterfs" in data:
        n += 1
        v = data["glusterfs"]
        if type(v) is dict:
            obj.volume_source.glusterfs = read_glusterfs_volume_source(
                v,
                (path, "glusterfs"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.glusterfs, reuse[1], "glusterfs"),
            )
        else:
            obj.volume_source.glusterfs = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "glusterfs"),
                    v,
                    "Volume",
                    "v1.GlusterfsVolumeSource",
                )
    else:
        obj.volume_source.glusterfs = None

    # persistent_volume_claim
    if "persistentVolumeClaim" in data:
        n += 1
        v = data["persistentVolumeClaim"]
        if type(v) is dict:
            obj.volume_source.persistent_volume_claim = (
                read_persistent_volume_claim_volume_source(
                    v,
                    (path, "persistentVolumeClaim"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].volume_source.persistent_volume_claim,
                        reuse[1],
                        "persistentVolumeClaim",
                    ),
                )
            )
        else:
            obj.volume_source.persistent_volume_claim = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "persistentVolumeClaim"),
                    v,
                    "Volume",
                    "v1.PersistentVolumeClaimVolumeSource",
                )
    else:
        obj.volume_source.persistent_volume_claim = None

    # rbd
    if "rbd" in data:
        n += 1
        v = data["rbd"]
        if type(v) is dict:
            obj.volume_source.rbd = read_rbd_volume_source(
                v,
                (path, "rbd"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.rbd, reuse[1], "rbd"),
            )
        else:
            obj.volume_source.rbd = None
            if v is not None:
                wrong_type(problems, (path, "rbd"), v, "Volume", "v1.RBDVolumeSource")
    else:
        obj.volume_source.rbd = None

    # flex_volume
    if "flexVolume" in data:
        n += 1
        v = data["flexVolume"]
        if type(v) is dict:
            obj.volume_source.flex_volume = read_flex_volume_source(
                v,
                (path, "flexVolume"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.flex_volume, reuse[1], "flexVolume"
                ),
            )
        else:
            obj.volume_source.flex_volume = None
            if v is not None:
                wrong_type(
                    problems, (path, "flexVolume"), v, "Volume", "v1.FlexVolumeSource"
                )
    else:
        obj.volume_source.flex_volume = None

    # cinder
    if "cinder" in data:
        n += 1
        v = data["cinder"]
        if type(v) is dict:
            obj.volume_source.cinder = read_cinder_volume_source(
                v,
                (path, "cinder"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.cinder, reuse[1], "cinder"),
            )
        else:
            obj.volume_source.cinder = None
            if v is not None:
                wrong_type(
                    problems, (path, "cinder"), v, "Volume", "v1.CinderVolumeSource"
                )
    else:
        obj.volume_source.cinder = None

    # ceph_fs
    if "cephfs" in data:
        n += 1
        v = data["cephfs"]
        if type(v) is dict:
            obj.volume_source.ceph_fs = read_ceph_fs_volume_source(
                v,
                (path, "cephfs"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.ceph_fs, reuse[1], "cephfs"),
            )
        else:
            obj.volume_source.ceph_fs = None
            if v is not None:
                wrong_type(
                    problems, (path, "cephfs"), v, "Volume", "v1.CephFSVolumeSource"
                )
    else:
        obj.volume_source.ceph_fs = None

    # flocker
    if "flocker" in data:
        n += 1
        v = data["flocker"]
        if type(v) is dict:
            obj.volume_source.flocker = read_flocker_volume_source(
                v,
                (path, "flocker"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.flocker, reuse[1], "flocker"),
            )
        else:
            obj.volume_source.flocker = None
            if v is not None:
                wrong_type(
                    problems, (path, "flocker"), v, "Volume", "v1.FlockerVolumeSource"
                )
    else:
        obj.volume_source.flocker = None

    # downward_api
    if "downwardAPI" in data:
        n += 1
        v = data["downwardAPI"]
        if type(v) is dict:
            obj.volume_source.downward_api = read_downward_api_volume_source(
                v,
                (path, "downwardAPI"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.downward_api, reuse[1], "downwardAPI"
                ),
            )
        else:
            obj.volume_source.downward_api = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "downwardAPI"),
                    v,
                    "Volume",
                    "v1.DownwardAPIVolumeSource",
                )
    else:
        obj.volume_source.downward_api = None

    # fc
    if "fc" in data:
        n += 1
        v = data["fc"]
        if type(v) is dict:
            obj.volume_source.fc = read_fc_volume_source(
                v,
                (path, "fc"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.fc, reuse[1], "fc"),
            )
        else:
            obj.volume_source.fc = None
            if v is not None:
                wrong_type(problems, (path, "fc"), v, "Volume", "v1.FCVolumeSource")
    else:
        obj.volume_source.fc = None

    # azure_file
    if "azureFile" in data:
        n += 1
        v = data["azureFile"]
        if type(v) is dict:
            obj.volume_source.azure_file = read_azure_file_volume_source(
                v,
                (path, "azureFile"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.azure_file, reuse[1], "azureFile"
                ),
            )
        else:
            obj.volume_source.azure_file = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "azureFile"),
                    v,
                    "Volume",
                    "v1.AzureFileVolumeSource",
                )
    else:
        obj.volume_source.azure_file = None

    # config_map
    if "configMap" in data:
        n += 1
        v = data["configMap"]
        if type(v) is dict:
            obj.volume_source.config_map = read_config_map_volume_source(
                v,
                (path, "configMap"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.config_map, reuse[1], "configMap"
                ),
            )
        else:
            obj.volume_source.config_map = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMap"),
                    v,
                    "Volume",
                    "v1.ConfigMapVolumeSource",
                )
    else:
        obj.volume_source.config_map = None

    # vsphere_volume
    if "vsphereVolume" in data:
        n += 1
        v = data["vsphereVolume"]
        if type(v) is dict:
            obj.volume_source.vsphere_volume = read_vsphere_virtual_disk_volume_source(
                v,
                (path, "vsphereVolume"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.vsphere_volume, reuse[1], "vsphereVolume"
                ),
            )
        else:
            obj.volume_source.vsphere_volume = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "vsphereVolume"),
                    v,
                    "Volume",
                    "v1.VsphereVirtualDiskVolumeSource",
                )
    else:
        obj.volume_source.vsphere_volume = None

    # quobyte
    if "quobyte" in data:
        n += 1
        v = data["quobyte"]
        if type(v) is dict:
            obj.volume_source.quobyte = read_quobyte_volume_source(
                v,
                (path, "quobyte"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.quobyte, reuse[1], "quobyte"),
            )
        else:
            obj.volume_source.quobyte = None
            if v is not None:
                wrong_type(
                    problems, (path, "quobyte"), v, "Volume", "v1.QuobyteVolumeSource"
                )
    else:
        obj.volume_source.quobyte = None

    # azure_disk
    if "azureDisk" in data:
        n += 1
        v = data["azureDisk"]
        if type(v) is dict:
            obj.volume_source.azure_disk = read_azure_disk_volume_source(
                v,
                (path, "azureDisk"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.azure_disk, reuse[1], "azureDisk"
                ),
            )
        else:
            obj.volume_source.azure_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "azureDisk"),
                    v,
                    "Volume",
                    "v1.AzureDiskVolumeSource",
                )
    else:
        obj.volume_source.azure_disk = None

    # photon_persistent_disk
    if "photonPersistentDisk" in data:
        n += 1
        v = data["photonPersistentDisk"]
        if type(v) is dict:
            obj.volume_source.photon_persistent_disk = (
                read_photon_persistent_disk_volume_source(
                    v,
                    (path, "photonPersistentDisk"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].volume_source.photon_persistent_disk,
                        reuse[1],
                        "photonPersistentDisk",
                    ),
                )
            )
        else:
            obj.volume_source.photon_persistent_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "photonPersistentDisk"),
                    v,
                    "Volume",
                    "v1.PhotonPersistentDiskVolumeSource",
                )
    else:
        obj.volume_source.photon_persistent_disk = None

    # projected
    if "projected" in data:
        n += 1
        v = data["projected"]
        if type(v) is dict:
            obj.volume_source.projected = read_projected_volume_source(
                v,
                (path, "projected"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.projected, reuse[1], "projected"),
            )
        else:
            obj.volume_source.projected = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "projected"),
                    v,
                    "Volume",
                    "v1.ProjectedVolumeSource",
                )
    else:
        obj.volume_source.projected = None

    # portworx_volume
    if "portworxVolume" in data:
        n += 1
        v = data["portworxVolume"]
        if type(v) is dict:
            obj.volume_source.portworx_volume = read_portworx_volume_source(
                v,
                (path, "portworxVolume"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.portworx_volume, reuse[1], "portworxVolume"
                ),
            )
        else:
            obj.volume_source.portworx_volume = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "portworxVolume"),
                    v,
                    "Volume",
                    "v1.PortworxVolumeSource",
                )
    else:
        obj.volume_source.portworx_volume = None

    # scale_io
    if "scaleIO" in data:
        n += 1
        v = data["scaleIO"]
        if type(v) is dict:
            obj.volume_source.scale_io = read_scale_io_volume_source(
                v,
                (path, "scaleIO"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.scale_io, reuse[1], "scaleIO"),
            )
        else:
            obj.volume_source.scale_io = None
            if v is not None:
                wrong_type(
                    problems, (path, "scaleIO"), v, "Volume", "v1.ScaleIOVolumeSource"
                )
    else:
        obj.volume_source.scale_io = None

    # storage_os
    if "storageos" in data:
        n += 1
        v = data["storageos"]
        if type(v) is dict:
            obj.volume_source.storage_os = read_storage_os_volume_source(
                v,
                (path, "storageos"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_source.storage_os, reuse[1], "storageos"
                ),
            )
        else:
            obj.volume_source.storage_os = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "storageos"),
                    v,
                    "Volume",
                    "v1.StorageOSVolumeSource",
                )
    else:
        obj.volume_source.storage_os = None

    # csi
    if "csi" in data:
        n += 1
        v = data["csi"]
        if type(v) is dict:
            obj.volume_source.csi = read_csi_volume_source(
                v,
                (path, "csi"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.csi, reuse[1], "csi"),
            )
        else:
            obj.volume_source.csi = None
            if v is not None:
                wrong_type(problems, (path, "csi"), v, "Volume", "v1.CSIVolumeSource")
    else:
        obj.volume_source.csi = None

    # ephemeral
    if "ephemeral" in data:
        n += 1
        v = data["ephemeral"]
        if type(v) is dict:
            obj.volume_source.ephemeral = read_ephemeral_volume_source(
                v,
                (path, "ephemeral"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_source.ephemeral, reuse[1], "ephemeral"),
            )
        else:
            obj.volume_source.ephemeral = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ephemeral"),
                    v,
                    "Volume",
                    "v1.EphemeralVolumeSource",
                )
    else:
        obj.volume_source.ephemeral = None

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is dict:
            obj.volume_source.image = read_image_volume_source(
                v,
                (path, "image"),
                problems,
                reuse and reuse_part(reuse[0].volume_source.image, reuse[1], "image"),
            )
        else:
            obj.volume_source.image = None
            if v is not None:
                wrong_type(
                    problems, (path, "image"), v, "Volume", "v1.ImageVolumeSource"
                )
    else:
        obj.volume_source.image = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "hostPath",
                "emptyDir",
                "gcePersistentDisk",
                "awsElasticBlockStore",
                "gitRepo",
                "secret",
                "nfs",
                "iscsi",
                "glusterfs",
                "persistentVolumeClaim",
                "rbd",
                "flexVolume",
                "cinder",
                "cephfs",
                "flocker",
                "downwardAPI",
                "fc",
                "azureFile",
                "configMap",
                "vsphereVolume",
                "quobyte",
                "azureDisk",
                "photonPersistentDisk",
                "projected",
                "portworxVolume",
                "scaleIO",
                "storageos",
                "csi",
                "ephemeral",
                "image",
            ),
        )
    return obj


def decode_volume(
    data: Any, *, path: Path = ROOT, reuse: tuple[Volume, Any] | None = None
) -> Volume:
    """JSON data as Volume; raises DecodeError with all that does not fit."""
    return decoded(read_volume, data, path, reuse, "v1.Volume")


def encode_volume(obj: Volume) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # host_path
    if obj.volume_source.host_path is not None:
        data["hostPath"] = encode_host_path_volume_source(obj.volume_source.host_path)

    # empty_dir
    if obj.volume_source.empty_dir is not None:
        data["emptyDir"] = encode_empty_dir_volume_source(obj.volume_source.empty_dir)

    # gce_persistent_disk
    if obj.volume_source.gce_persistent_disk is not None:
        data["gcePersistentDisk"] = encode_gce_persistent_disk_volume_source(
            obj.volume_source.gce_persistent_disk
        )

    # aws_elastic_block_store
    if obj.volume_source.aws_elastic_block_store is not None:
        data["awsElasticBlockStore"] = encode_aws_elastic_block_store_volume_source(
            obj.volume_source.aws_elastic_block_store
        )

    # git_repo
    if obj.volume_source.git_repo is not None:
        data["gitRepo"] = encode_git_repo_volume_source(obj.volume_source.git_repo)

    # secret
    if obj.volume_source.secret is not None:
        data["secret"] = encode_secret_volume_source(obj.volume_source.secret)

    # nfs
    if obj.volume_source.nfs is not None:
        data["nfs"] = encode_nfs_volume_source(obj.volume_source.nfs)

    # iscsi
    if obj.volume_source.iscsi is not None:
        data["iscsi"] = encode_iscsi_volume_source(obj.volume_source.iscsi)

    # glusterfs
    if obj.volume_source.glusterfs is not None:
        data["glusterfs"] = encode_glusterfs_volume_source(obj.volume_source.glusterfs)

    # persistent_volume_claim
    if obj.volume_source.persistent_volume_claim is not None:
        data["persistentVolumeClaim"] = encode_persistent_volume_claim_volume_source(
            obj.volume_source.persistent_volume_claim
        )

    # rbd
    if obj.volume_source.rbd is not None:
        data["rbd"] = encode_rbd_volume_source(obj.volume_source.rbd)

    # flex_volume
    if obj.volume_source.flex_volume is not None:
        data["flexVolume"] = encode_flex_volume_source(obj.volume_source.flex_volume)

    # cinder
    if obj.volume_source.cinder is not None:
        data["cinder"] = encode_cinder_volume_source(obj.volume_source.cinder)

    # ceph_fs
    if obj.volume_source.ceph_fs is not None:
        data["cephfs"] = encode_ceph_fs_volume_source(obj.volume_source.ceph_fs)

    # flocker
    if obj.volume_source.flocker is not None:
        data["flocker"] = encode_flocker_volume_source(obj.volume_source.flocker)

    # downward_api
    if obj.volume_source.downward_api is not None:
        data["downwardAPI"] = encode_downward_api_volume_source(
            obj.volume_source.downward_api
        )

    # fc
    if obj.volume_source.fc is not None:
        data["fc"] = encode_fc_volume_source(obj.volume_source.fc)

    # azure_file
    if obj.volume_source.azure_file is not None:
        data["azureFile"] = encode_azure_file_volume_source(
            obj.volume_source.azure_file
        )

    # config_map
    if obj.volume_source.config_map is not None:
        data["configMap"] = encode_config_map_volume_source(
            obj.volume_source.config_map
        )

    # vsphere_volume
    if obj.volume_source.vsphere_volume is not None:
        data["vsphereVolume"] = encode_vsphere_virtual_disk_volume_source(
            obj.volume_source.vsphere_volume
        )

    # quobyte
    if obj.volume_source.quobyte is not None:
        data["quobyte"] = encode_quobyte_volume_source(obj.volume_source.quobyte)

    # azure_disk
    if obj.volume_source.azure_disk is not None:
        data["azureDisk"] = encode_azure_disk_volume_source(
            obj.volume_source.azure_disk
        )

    # photon_persistent_disk
    if obj.volume_source.photon_persistent_disk is not None:
        data["photonPersistentDisk"] = encode_photon_persistent_disk_volume_source(
            obj.volume_source.photon_persistent_disk
        )

    # projected
    if obj.volume_source.projected is not None:
        data["projected"] = encode_projected_volume_source(obj.volume_source.projected)

    # portworx_volume
    if obj.volume_source.portworx_volume is not None:
        data["portworxVolume"] = encode_portworx_volume_source(
            obj.volume_source.portworx_volume
        )

    # scale_io
    if obj.volume_source.scale_io is not None:
        data["scaleIO"] = encode_scale_io_volume_source(obj.volume_source.scale_io)

    # storage_os
    if obj.volume_source.storage_os is not None:
        data["storageos"] = encode_storage_os_volume_source(
            obj.volume_source.storage_os
        )

    # csi
    if obj.volume_source.csi is not None:
        data["csi"] = encode_csi_volume_source(obj.volume_source.csi)

    # ephemeral
    if obj.volume_source.ephemeral is not None:
        data["ephemeral"] = encode_ephemeral_volume_source(obj.volume_source.ephemeral)

    # image
    if obj.volume_source.image is not None:
        data["image"] = encode_image_volume_source(obj.volume_source.image)

    return data


def apply_defaults_volume(obj: Volume) -> None:
    """Fill what is unset, in place."""

    # volume_source
    apply_defaults_volume_source(obj.volume_source)


def read_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeSource, Any] | None = None,
) -> VolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeSource)
    n = 0

    # host_path
    if "hostPath" in data:
        n += 1
        v = data["hostPath"]
        if type(v) is dict:
            obj.host_path = read_host_path_volume_source(
                v,
                (path, "hostPath"),
                problems,
                reuse and reuse_part(reuse[0].host_path, reuse[1], "hostPath"),
            )
        else:
            obj.host_path = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "hostPath"),
                    v,
                    "VolumeSource",
                    "v1.HostPathVolumeSource",
                )
    else:
        obj.host_path = None

    # empty_dir
    if "emptyDir" in data:
        n += 1
        v = data["emptyDir"]
        if type(v) is dict:
            obj.empty_dir = read_empty_dir_volume_source(
                v,
                (path, "emptyDir"),
                problems,
                reuse and reuse_part(reuse[0].empty_dir, reuse[1], "emptyDir"),
            )
        else:
            obj.empty_dir = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "emptyDir"),
                    v,
                    "VolumeSource",
                    "v1.EmptyDirVolumeSource",
                )
    else:
        obj.empty_dir = None

    # gce_persistent_disk
    if "gcePersistentDisk" in data:
        n += 1
        v = data["gcePersistentDisk"]
        if type(v) is dict:
            obj.gce_persistent_disk = read_gce_persistent_disk_volume_source(
                v,
                (path, "gcePersistentDisk"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].gce_persistent_disk, reuse[1], "gcePersistentDisk"
                ),
            )
        else:
            obj.gce_persistent_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gcePersistentDisk"),
                    v,
                    "VolumeSource",
                    "v1.GCEPersistentDiskVolumeSource",
                )
    else:
        obj.gce_persistent_disk = None

    # aws_elastic_block_store
    if "awsElasticBlockStore" in data:
        n += 1
        v = data["awsElasticBlockStore"]
        if type(v) is dict:
            obj.aws_elastic_block_store = read_aws_elastic_block_store_volume_source(
                v,
                (path, "awsElasticBlockStore"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].aws_elastic_block_store, reuse[1], "awsElasticBlockStore"
                ),
            )
        else:
            obj.aws_elastic_block_store = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "awsElasticBlockStore"),
                    v,
                    "VolumeSource",
                    "v1.AWSElasticBlockStoreVolumeSource",
                )
    else:
        obj.aws_elastic_block_store = None

    # git_repo
    if "gitRepo" in data:
        n += 1
        v = data["gitRepo"]
        if type(v) is dict:
            obj.git_repo = read_git_repo_volume_source(
                v,
                (path, "gitRepo"),
                problems,
                reuse and reuse_part(reuse[0].git_repo, reuse[1], "gitRepo"),
            )
        else:
            obj.git_repo = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gitRepo"),
                    v,
                    "VolumeSource",
                    "v1.GitRepoVolumeSource",
                )
    else:
        obj.git_repo = None

    # secret
    if "secret" in data:
        n += 1
        v = data["secret"]
        if type(v) is dict:
            obj.secret = read_secret_volume_source(
                v,
                (path, "secret"),
                problems,
                reuse and reuse_part(reuse[0].secret, reuse[1], "secret"),
            )
        else:
            obj.secret = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secret"),
                    v,
                    "VolumeSource",
                    "v1.SecretVolumeSource",
                )
    else:
        obj.secret = None

    # nfs
    if "nfs" in data:
        n += 1
        v = data["nfs"]
        if type(v) is dict:
            obj.nfs = read_nfs_volume_source(
                v,
                (path, "nfs"),
                problems,
                reuse and reuse_part(reuse[0].nfs, reuse[1], "nfs"),
            )
        else:
            obj.nfs = None
            if v is not None:
                wrong_type(
                    problems, (path, "nfs"), v, "VolumeSource", "v1.NFSVolumeSource"
                )
    else:
        obj.nfs = None

    # iscsi
    if "iscsi" in data:
        n += 1
        v = data["iscsi"]
        if type(v) is dict:
            obj.iscsi = read_iscsi_volume_source(
                v,
                (path, "iscsi"),
                problems,
                reuse and reuse_part(reuse[0].iscsi, reuse[1], "iscsi"),
            )
        else:
            obj.iscsi = None
            if v is not None:
                wrong_type(
                    problems, (path, "iscsi"), v, "VolumeSource", "v1.ISCSIVolumeSource"
                )
    else:
        obj.iscsi = None

    # glusterfs
    if "glusterfs" in data:
        n += 1
        v = data["glusterfs"]
        if type(v) is dict:
            obj.glusterfs = read_glusterfs_volume_source(
                v,
                (path, "glusterfs"),
                problems,
                reuse and reuse_part(reuse[0].glusterfs, reuse[1], "glusterfs"),
            )
        else:
            obj.glusterfs = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "glusterfs"),
                    v,
                    "VolumeSource",
                    "v1.GlusterfsVolumeSource",
                )
    else:
        obj.glusterfs = None

    # persistent_volume_claim
    if "persistentVolumeClaim" in data:
        n += 1
        v = data["persistentVolumeClaim"]
        if type(v) is dict:
            obj.persistent_volume_claim = read_persistent_volume_claim_volume_source(
                v,
                (path, "persistentVolumeClaim"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].persistent_volume_claim, reuse[1], "persistentVolumeClaim"
                ),
            )
        else:
            obj.persistent_volume_claim = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "persistentVolumeClaim"),
                    v,
                    "VolumeSource",
                    "v1.PersistentVolumeClaimVolumeSource",
                )
    else:
        obj.persistent_volume_claim = None

    # rbd
    if "rbd" in data:
        n += 1
        v = data["rbd"]
        if type(v) is dict:
            obj.rbd = read_rbd_volume_source(
                v,
                (path, "rbd"),
                problems,
                reuse and reuse_part(reuse[0].rbd, reuse[1], "rbd"),
            )
        else:
            obj.rbd = None
            if v is not None:
                wrong_type(
                    problems, (path, "rbd"), v, "VolumeSource", "v1.RBDVolumeSource"
                )
    else:
        obj.rbd = None

    # flex_volume
    if "flexVolume" in data:
        n += 1
        v = data["flexVolume"]
        if type(v) is dict:
            obj.flex_volume = read_flex_volume_source(
                v,
                (path, "flexVolume"),
                problems,
                reuse and reuse_part(reuse[0].flex_volume, reuse[1], "flexVolume"),
            )
        else:
            obj.flex_volume = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "flexVolume"),
                    v,
                    "VolumeSource",
                    "v1.FlexVolumeSource",
                )
    else:
        obj.flex_volume = None

    # cinder
    if "cinder" in data:
        n += 1
        v = data["cinder"]
        if type(v) is dict:
            obj.cinder = read_cinder_volume_source(
                v,
                (path, "cinder"),
                problems,
                reuse and reuse_part(reuse[0].cinder, reuse[1], "cinder"),
            )
        else:
            obj.cinder = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cinder"),
                    v,
                    "VolumeSource",
                    "v1.CinderVolumeSource",
                )
    else:
        obj.cinder = None

    # ceph_fs
    if "cephfs" in data:
        n += 1
        v = data["cephfs"]
        if type(v) is dict:
            obj.ceph_fs = read_ceph_fs_volume_source(
                v,
                (path, "cephfs"),
                problems,
                reuse and reuse_part(reuse[0].ceph_fs, reuse[1], "cephfs"),
            )
        else:
            obj.ceph_fs = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cephfs"),
                    v,
                    "VolumeSource",
                    "v1.CephFSVolumeSource",
                )
    else:
        obj.ceph_fs = None

    # flocker
    if "flocker" in data:
        n += 1
        v = data["flocker"]
        if type(v) is dict:
            obj.flocker = read_flocker_volume_source(
                v,
                (path, "flocker"),
                problems,
                reuse and reuse_part(reuse[0].flocker, reuse[1], "flocker"),
            )
        else:
            obj.flocker = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "flocker"),
                    v,
                    "VolumeSource",
                    "v1.FlockerVolumeSource",
                )
    else:
        obj.flocker = None

    # downward_api
    if "downwardAPI" in data:
        n += 1
        v = data["downwardAPI"]
        if type(v) is dict:
            obj.downward_api = read_downward_api_volume_source(
                v,
                (path, "downwardAPI"),
                problems,
                reuse and reuse_part(reuse[0].downward_api, reuse[1], "downwardAPI"),
            )
        else:
            obj.downward_api = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "downwardAPI"),
                    v,
                    "VolumeSource",
                    "v1.DownwardAPIVolumeSource",
                )
    else:
        obj.downward_api = None

    # fc
    if "fc" in data:
        n += 1
        v = data["fc"]
        if type(v) is dict:
            obj.fc = read_fc_volume_source(
                v,
                (path, "fc"),
                problems,
                reuse and reuse_part(reuse[0].fc, reuse[1], "fc"),
            )
        else:
            obj.fc = None
            if v is not None:
                wrong_type(
                    problems, (path, "fc"), v, "VolumeSource", "v1.FCVolumeSource"
                )
    else:
        obj.fc = None

    # azure_file
    if "azureFile" in data:
        n += 1
        v = data["azureFile"]
        if type(v) is dict:
            obj.azure_file = read_azure_file_volume_source(
                v,
                (path, "azureFile"),
                problems,
                reuse and reuse_part(reuse[0].azure_file, reuse[1], "azureFile"),
            )
        else:
            obj.azure_file = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "azureFile"),
                    v,
                    "VolumeSource",
                    "v1.AzureFileVolumeSource",
                )
    else:
        obj.azure_file = None

    # config_map
    if "configMap" in data:
        n += 1
        v = data["configMap"]
        if type(v) is dict:
            obj.config_map = read_config_map_volume_source(
                v,
                (path, "configMap"),
                problems,
                reuse and reuse_part(reuse[0].config_map, reuse[1], "configMap"),
            )
        else:
            obj.config_map = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMap"),
                    v,
                    "VolumeSource",
                    "v1.ConfigMapVolumeSource",
                )
    else:
        obj.config_map = None

    # vsphere_volume
    if "vsphereVolume" in data:
        n += 1
        v = data["vsphereVolume"]
        if type(v) is dict:
            obj.vsphere_volume = read_vsphere_virtual_disk_volume_source(
                v,
                (path, "vsphereVolume"),
                problems,
                reuse
                and reuse_part(reuse[0].vsphere_volume, reuse[1], "vsphereVolume"),
            )
        else:
            obj.vsphere_volume = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "vsphereVolume"),
                    v,
                    "VolumeSource",
                    "v1.VsphereVirtualDiskVolumeSource",
                )
    else:
        obj.vsphere_volume = None

    # quobyte
    if "quobyte" in data:
        n += 1
        v = data["quobyte"]
        if type(v) is dict:
            obj.quobyte = read_quobyte_volume_source(
                v,
                (path, "quobyte"),
                problems,
                reuse and reuse_part(reuse[0].quobyte, reuse[1], "quobyte"),
            )
        else:
            obj.quobyte = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "quobyte"),
                    v,
                    "VolumeSource",
                    "v1.QuobyteVolumeSource",
                )
    else:
        obj.quobyte = None

    # azure_disk
    if "azureDisk" in data:
        n += 1
        v = data["azureDisk"]
        if type(v) is dict:
            obj.azure_disk = read_azure_disk_volume_source(
                v,
                (path, "azureDisk"),
                problems,
                reuse and reuse_part(reuse[0].azure_disk, reuse[1], "azureDisk"),
            )
        else:
            obj.azure_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "azureDisk"),
                    v,
                    "VolumeSource",
                    "v1.AzureDiskVolumeSource",
                )
    else:
        obj.azure_disk = None

    # photon_persistent_disk
    if "photonPersistentDisk" in data:
        n += 1
        v = data["photonPersistentDisk"]
        if type(v) is dict:
            obj.photon_persistent_disk = read_photon_persistent_disk_volume_source(
                v,
                (path, "photonPersistentDisk"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].photon_persistent_disk, reuse[1], "photonPersistentDisk"
                ),
            )
        else:
            obj.photon_persistent_disk = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "photonPersistentDisk"),
                    v,
                    "VolumeSource",
                    "v1.PhotonPersistentDiskVolumeSource",
                )
    else:
        obj.photon_persistent_disk = None

    # projected
    if "projected" in data:
        n += 1
        v = data["projected"]
        if type(v) is dict:
            obj.projected = read_projected_volume_source(
                v,
                (path, "projected"),
                problems,
                reuse and reuse_part(reuse[0].projected, reuse[1], "projected"),
            )
        else:
            obj.projected = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "projected"),
                    v,
                    "VolumeSource",
                    "v1.ProjectedVolumeSource",
                )
    else:
        obj.projected = None

    # portworx_volume
    if "portworxVolume" in data:
        n += 1
        v = data["portworxVolume"]
        if type(v) is dict:
            obj.portworx_volume = read_portworx_volume_source(
                v,
                (path, "portworxVolume"),
                problems,
                reuse
                and reuse_part(reuse[0].portworx_volume, reuse[1], "portworxVolume"),
            )
        else:
            obj.portworx_volume = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "portworxVolume"),
                    v,
                    "VolumeSource",
                    "v1.PortworxVolumeSource",
                )
    else:
        obj.portworx_volume = None

    # scale_io
    if "scaleIO" in data:
        n += 1
        v = data["scaleIO"]
        if type(v) is dict:
            obj.scale_io = read_scale_io_volume_source(
                v,
                (path, "scaleIO"),
                problems,
                reuse and reuse_part(reuse[0].scale_io, reuse[1], "scaleIO"),
            )
        else:
            obj.scale_io = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "scaleIO"),
                    v,
                    "VolumeSource",
                    "v1.ScaleIOVolumeSource",
                )
    else:
        obj.scale_io = None

    # storage_os
    if "storageos" in data:
        n += 1
        v = data["storageos"]
        if type(v) is dict:
            obj.storage_os = read_storage_os_volume_source(
                v,
                (path, "storageos"),
                problems,
                reuse and reuse_part(reuse[0].storage_os, reuse[1], "storageos"),
            )
        else:
            obj.storage_os = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "storageos"),
                    v,
                    "VolumeSource",
                    "v1.StorageOSVolumeSource",
                )
    else:
        obj.storage_os = None

    # csi
    if "csi" in data:
        n += 1
        v = data["csi"]
        if type(v) is dict:
            obj.csi = read_csi_volume_source(
                v,
                (path, "csi"),
                problems,
                reuse and reuse_part(reuse[0].csi, reuse[1], "csi"),
            )
        else:
            obj.csi = None
            if v is not None:
                wrong_type(
                    problems, (path, "csi"), v, "VolumeSource", "v1.CSIVolumeSource"
                )
    else:
        obj.csi = None

    # ephemeral
    if "ephemeral" in data:
        n += 1
        v = data["ephemeral"]
        if type(v) is dict:
            obj.ephemeral = read_ephemeral_volume_source(
                v,
                (path, "ephemeral"),
                problems,
                reuse and reuse_part(reuse[0].ephemeral, reuse[1], "ephemeral"),
            )
        else:
            obj.ephemeral = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ephemeral"),
                    v,
                    "VolumeSource",
                    "v1.EphemeralVolumeSource",
                )
    else:
        obj.ephemeral = None

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is dict:
            obj.image = read_image_volume_source(
                v,
                (path, "image"),
                problems,
                reuse and reuse_part(reuse[0].image, reuse[1], "image"),
            )
        else:
            obj.image = None
            if v is not None:
                wrong_type(
                    problems, (path, "image"), v, "VolumeSource", "v1.ImageVolumeSource"
                )
    else:
        obj.image = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "hostPath",
                "emptyDir",
                "gcePersistentDisk",
                "awsElasticBlockStore",
                "gitRepo",
                "secret",
                "nfs",
                "iscsi",
                "glusterfs",
                "persistentVolumeClaim",
                "rbd",
                "flexVolume",
                "cinder",
                "cephfs",
                "flocker",
                "downwardAPI",
                "fc",
                "azureFile",
                "configMap",
                "vsphereVolume",
                "quobyte",
                "azureDisk",
                "photonPersistentDisk",
                "projected",
                "portworxVolume",
                "scaleIO",
                "storageos",
                "csi",
                "ephemeral",
                "image",
            ),
        )
    return obj


def decode_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeSource, Any] | None = None
) -> VolumeSource:
    """JSON data as VolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_volume_source, data, path, reuse, "v1.VolumeSource")


def encode_volume_source(obj: VolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # host_path
    if obj.host_path is not None:
        data["hostPath"] = encode_host_path_volume_source(obj.host_path)

    # empty_dir
    if obj.empty_dir is not None:
        data["emptyDir"] = encode_empty_dir_volume_source(obj.empty_dir)

    # gce_persistent_disk
    if obj.gce_persistent_disk is not None:
        data["gcePersistentDisk"] = encode_gce_persistent_disk_volume_source(
            obj.gce_persistent_disk
        )

    # aws_elastic_block_store
    if obj.aws_elastic_block_store is not None:
        data["awsElasticBlockStore"] = encode_aws_elastic_block_store_volume_source(
            obj.aws_elastic_block_store
        )

    # git_repo
    if obj.git_repo is not None:
        data["gitRepo"] = encode_git_repo_volume_source(obj.git_repo)

    # secret
    if obj.secret is not None:
        data["secret"] = encode_secret_volume_source(obj.secret)

    # nfs
    if obj.nfs is not None:
        data["nfs"] = encode_nfs_volume_source(obj.nfs)

    # iscsi
    if obj.iscsi is not None:
        data["iscsi"] = encode_iscsi_volume_source(obj.iscsi)

    # glusterfs
    if obj.glusterfs is not None:
        data["glusterfs"] = encode_glusterfs_volume_source(obj.glusterfs)

    # persistent_volume_claim
    if obj.persistent_volume_claim is not None:
        data["persistentVolumeClaim"] = encode_persistent_volume_claim_volume_source(
            obj.persistent_volume_claim
        )

    # rbd
    if obj.rbd is not None:
        data["rbd"] = encode_rbd_volume_source(obj.rbd)

    # flex_volume
    if obj.flex_volume is not None:
        data["flexVolume"] = encode_flex_volume_source(obj.flex_volume)

    # cinder
    if obj.cinder is not None:
        data["cinder"] = encode_cinder_volume_source(obj.cinder)

    # ceph_fs
    if obj.ceph_fs is not None:
        data["cephfs"] = encode_ceph_fs_volume_source(obj.ceph_fs)

    # flocker
    if obj.flocker is not None:
        data["flocker"] = encode_flocker_volume_source(obj.flocker)

    # downward_api
    if obj.downward_api is not None:
        data["downwardAPI"] = encode_downward_api_volume_source(obj.downward_api)

    # fc
    if obj.fc is not None:
        data["fc"] = encode_fc_volume_source(obj.fc)

    # azure_file
    if obj.azure_file is not None:
        data["azureFile"] = encode_azure_file_volume_source(obj.azure_file)

    # config_map
    if obj.config_map is not None:
        data["configMap"] = encode_config_map_volume_source(obj.config_map)

    # vsphere_volume
    if obj.vsphere_volume is not None:
        data["vsphereVolume"] = encode_vsphere_virtual_disk_volume_source(
            obj.vsphere_volume
        )

    # quobyte
    if obj.quobyte is not None:
        data["quobyte"] = encode_quobyte_volume_source(obj.quobyte)

    # azure_disk
    if obj.azure_disk is not None:
        data["azureDisk"] = encode_azure_disk_volume_source(obj.azure_disk)

    # photon_persistent_disk
    if obj.photon_persistent_disk is not None:
        data["photonPersistentDisk"] = encode_photon_persistent_disk_volume_source(
            obj.photon_persistent_disk
        )

    # projected
    if obj.projected is not None:
        data["projected"] = encode_projected_volume_source(obj.projected)

    # portworx_volume
    if obj.portworx_volume is not None:
        data["portworxVolume"] = encode_portworx_volume_source(obj.portworx_volume)

    # scale_io
    if obj.scale_io is not None:
        data["scaleIO"] = encode_scale_io_volume_source(obj.scale_io)

    # storage_os
    if obj.storage_os is not None:
        data["storageos"] = encode_storage_os_volume_source(obj.storage_os)

    # csi
    if obj.csi is not None:
        data["csi"] = encode_csi_volume_source(obj.csi)

    # ephemeral
    if obj.ephemeral is not None:
        data["ephemeral"] = encode_ephemeral_volume_source(obj.ephemeral)

    # image
    if obj.image is not None:
        data["image"] = encode_image_volume_source(obj.image)

    return data


def apply_defaults_volume_source(obj: VolumeSource) -> None:
    """Fill what is unset, in place."""

    # iscsi
    if obj.iscsi is not None:
        apply_defaults_iscsi_volume_source(obj.iscsi)

    # rbd
    if obj.rbd is not None:
        apply_defaults_rbd_volume_source(obj.rbd)

    # azure_disk
    if obj.azure_disk is not None:
        apply_defaults_azure_disk_volume_source(obj.azure_disk)

    # scale_io
    if obj.scale_io is not None:
        apply_defaults_scale_io_volume_source(obj.scale_io)


def read_persistent_volume_claim_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PersistentVolumeClaimVolumeSource, Any] | None = None,
) -> PersistentVolumeClaimVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PersistentVolumeClaimVolumeSource)
    n = 0

    # claim_name
    if "claimName" in data:
        n += 1
        v = data["claimName"]
        if type(v) is str:
            obj.claim_name = v
        else:
            obj.claim_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "claimName"),
                    v,
                    "PersistentVolumeClaimVolumeSource",
                    "string",
                )
    else:
        obj.claim_name = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readOnly"),
                    v,
                    "PersistentVolumeClaimVolumeSource",
                    "bool",
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(problems, path, data, ("claimName", "readOnly"))
    return obj


def decode_persistent_volume_claim_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PersistentVolumeClaimVolumeSource, Any] | None = None,
) -> PersistentVolumeClaimVolumeSource:
    """JSON data as PersistentVolumeClaimVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_persistent_volume_claim_volume_source,
        data,
        path,
        reuse,
        "v1.PersistentVolumeClaimVolumeSource",
    )


def encode_persistent_volume_claim_volume_source(
    obj: PersistentVolumeClaimVolumeSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # claim_name
    data["claimName"] = obj.claim_name

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_persistent_volume_claim_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PersistentVolumeClaimSpec, Any] | None = None,
) -> PersistentVolumeClaimSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PersistentVolumeClaimSpec)
    n = 0
    v: Any

    # access_modes
    if "accessModes" in data:
        n += 1
        v = data["accessModes"]
        if type(v) is list:
            obj.access_modes = read_list(
                v,
                (path, "accessModes"),
                problems,
                reuse and reuse_part(reuse[0].access_modes, reuse[1], "accessModes"),
                _READ_PERSISTENT_VOLUME_ACCESS_MODE,
                "PersistentVolumeClaimSpec",
                "v1.PersistentVolumeAccessMode",
            )
        else:
            obj.access_modes = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "accessModes"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "[]v1.PersistentVolumeAccessMode",
                )
    else:
        obj.access_modes = []

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
                    problems,
                    (path, "selector"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "v1.LabelSelector",
                )
    else:
        obj.selector = None

    # resources
    v = NO_FIELDS
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "resources"),
                problems,
                "PersistentVolumeClaimSpec",
                "v1.VolumeResourceRequirements",
            )
    obj.resources = read_volume_resource_requirements(
        v,
        (path, "resources"),
        problems,
        reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
    )

    # volume_name
    if "volumeName" in data:
        n += 1
        v = data["volumeName"]
        if type(v) is str:
            obj.volume_name = v
        else:
            obj.volume_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeName"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "string",
                )
    else:
        obj.volume_name = ""

    # storage_class_name
    if "storageClassName" in data:
        n += 1
        v = data["storageClassName"]
        if type(v) is str:
            obj.storage_class_name = v
        else:
            obj.storage_class_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "storageClassName"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "string",
                )
    else:
        obj.storage_class_name = None

    # volume_mode
    if "volumeMode" in data:
        n += 1
        v = data["volumeMode"]
        if type(v) is str:
            obj.volume_mode = _PERSISTENT_VOLUME_MODE_MEMBERS.get(v, v)
        else:
            obj.volume_mode = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeMode"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "v1.PersistentVolumeMode",
                )
    else:
        obj.volume_mode = None

    # data_source
    if "dataSource" in data:
        n += 1
        v = data["dataSource"]
        if type(v) is dict:
            obj.data_source = read_typed_local_object_reference(
                v,
                (path, "dataSource"),
                problems,
                reuse and reuse_part(reuse[0].data_source, reuse[1], "dataSource"),
            )
        else:
            obj.data_source = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "dataSource"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "v1.TypedLocalObjectReference",
                )
    else:
        obj.data_source = None

    # data_source_ref
    if "dataSourceRef" in data:
        n += 1
        v = data["dataSourceRef"]
        if type(v) is dict:
            obj.data_source_ref = read_typed_object_reference(
                v,
                (path, "dataSourceRef"),
                problems,
                reuse
                and reuse_part(reuse[0].data_source_ref, reuse[1], "dataSourceRef"),
            )
        else:
            obj.data_source_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "dataSourceRef"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "v1.TypedObjectReference",
                )
    else:
        obj.data_source_ref = None

    # volume_attributes_class_name
    if "volumeAttributesClassName" in data:
        n += 1
        v = data["volumeAttributesClassName"]
        if type(v) is str:
            obj.volume_attributes_class_name = v
        else:
            obj.volume_attributes_class_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeAttributesClassName"),
                    v,
                    "PersistentVolumeClaimSpec",
                    "string",
                )
    else:
        obj.volume_attributes_class_name = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "accessModes",
                "selector",
                "resources",
                "volumeName",
                "storageClassName",
                "volumeMode",
                "dataSource",
                "dataSourceRef",
                "volumeAttributesClassName",
            ),
        )
    return obj


def decode_persistent_volume_claim_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PersistentVolumeClaimSpec, Any] | None = None,
) -> PersistentVolumeClaimSpec:
    """JSON data as PersistentVolumeClaimSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_persistent_volume_claim_spec,
        data,
        path,
        reuse,
        "v1.PersistentVolumeClaimSpec",
    )


def encode_persistent_volume_claim_spec(
    obj: PersistentVolumeClaimSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # access_modes
    if obj.access_modes:
        data["accessModes"] = [str(x) for x in obj.access_modes]

    # selector
    if obj.selector is not None:
        data["selector"] = encode_label_selector(obj.selector)

    # resources
    if inner := encode_volume_resource_requirements(obj.resources):
        data["resources"] = inner

    # volume_name
    if obj.volume_name:
        data["volumeName"] = obj.volume_name

    # storage_class_name
    if obj.storage_class_name is not None:
        data["storageClassName"] = obj.storage_class_name

    # volume_mode
    if obj.volume_mode is not None:
        data["volumeMode"] = str(obj.volume_mode)

    # data_source
    if obj.data_source is not None:
        data["dataSource"] = encode_typed_local_object_reference(obj.data_source)

    # data_source_ref
    if obj.data_source_ref is not None:
        data["dataSourceRef"] = encode_typed_object_reference(obj.data_source_ref)

    # volume_attributes_class_name
    if obj.volume_attributes_class_name is not None:
        data["volumeAttributesClassName"] = obj.volume_attributes_class_name

    return data


def read_typed_object_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypedObjectReference, Any] | None = None,
) -> TypedObjectReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypedObjectReference)
    n = 0

    # api_group
    if "apiGroup" in data:
        n += 1
        v = data["apiGroup"]
        if type(v) is str:
            obj.api_group = v
        else:
            obj.api_group = None
            if v is not None:
                wrong_type(
                    problems, (path, "apiGroup"), v, "TypedObjectReference", "string"
                )
    else:
        obj.api_group = None

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
                    problems, (path, "kind"), v, "TypedObjectReference", "string"
                )
    else:
        obj.kind = ""

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
                    problems, (path, "name"), v, "TypedObjectReference", "string"
                )
    else:
        obj.name = ""

    # namespace
    if "namespace" in data:
        n += 1
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = None
            if v is not None:
                wrong_type(
                    problems, (path, "namespace"), v, "TypedObjectReference", "string"
                )
    else:
        obj.namespace = None

    if n != len(data):
        unknown_fields(problems, path, data, ("apiGroup", "kind", "name", "namespace"))
    return obj


def decode_typed_object_reference(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[TypedObjectReference, Any] | None = None,
) -> TypedObjectReference:
    """JSON data as TypedObjectReference; raises DecodeError with all that does not fit."""
    return decoded(
        read_typed_object_reference, data, path, reuse, "v1.TypedObjectReference"
    )


def encode_typed_object_reference(obj: TypedObjectReference) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_group
    data["apiGroup"] = obj.api_group

    # kind
    data["kind"] = obj.kind

    # name
    data["name"] = obj.name

    # namespace
    if obj.namespace is not None:
        data["namespace"] = obj.namespace

    return data


def read_volume_health_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeHealthCondition, Any] | None = None,
) -> VolumeHealthCondition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeHealthCondition)
    n = 2  # required names are taken to be there until one is not

    # status
    if "status" in data:
        v = data["status"]
        if type(v) is str:
            obj.status = _VOLUME_HEALTH_STATUS_TYPE_MEMBERS.get(v, v)
        else:
            obj.status = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "status"),
                    v,
                    "VolumeHealthCondition",
                    "v1.VolumeHealthStatusType",
                )
    else:
        n -= 1
        obj.status = ""

    # reason
    if "reason" in data:
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(
                    problems, (path, "reason"), v, "VolumeHealthCondition", "string"
                )
    else:
        n -= 1
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(
                    problems, (path, "message"), v, "VolumeHealthCondition", "string"
                )
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("status", "reason", "message"))
    return obj


def decode_volume_health_condition(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[VolumeHealthCondition, Any] | None = None,
) -> VolumeHealthCondition:
    """JSON data as VolumeHealthCondition; raises DecodeError with all that does not fit."""
    return decoded(
        read_volume_health_condition, data, path, reuse, "v1.VolumeHealthCondition"
    )


def encode_volume_health_condition(obj: VolumeHealthCondition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # status
    data["status"] = str(obj.status)

    # reason
    data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    return data


def read_pod_volume_health(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodVolumeHealth, Any] | None = None,
) -> PodVolumeHealth:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodVolumeHealth)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "PodVolumeHealth", "string")
    else:
        n -= 1
        obj.name = ""

    # health_conditions
    if "healthConditions" in data:
        n += 1
        v = data["healthConditions"]
        if type(v) is list:
            obj.health_conditions = read_objects(
                v,
                (path, "healthConditions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].health_conditions, reuse[1], "healthConditions"
                ),
                read_volume_health_condition,
                "PodVolumeHealth",
                "v1.VolumeHealthCondition",
            )
        else:
            obj.health_conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "healthConditions"),
                    v,
                    "PodVolumeHealth",
                    "[]v1.VolumeHealthCondition",
                )
    else:
        obj.health_conditions = []

    # last_transition_time
    obj.last_transition_time = _NO_TIME
    if "lastTransitionTime" in data:
        n += 1
        v = data["lastTransitionTime"]
        obj.last_transition_time = _READ_TIME(
            v, (path, "lastTransitionTime"), problems, "PodVolumeHealth", "v1.Time"
        )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("name", "healthConditions", "lastTransitionTime")
        )
    return obj


def decode_pod_volume_health(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodVolumeHealth, Any] | None = None
) -> PodVolumeHealth:
    """JSON data as PodVolumeHealth; raises DecodeError with all that does not fit."""
    return decoded(read_pod_volume_health, data, path, reuse, "v1.PodVolumeHealth")


def encode_pod_volume_health(obj: PodVolumeHealth) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # health_conditions
    if obj.health_conditions:
        data["healthConditions"] = [
            encode_volume_health_condition(x) for x in obj.health_conditions
        ]

    # last_transition_time
    if obj.last_transition_time:
        data["lastTransitionTime"] = obj.last_transition_time.to_json()

    return data


def read_host_path_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[HostPathVolumeSource, Any] | None = None,
) -> HostPathVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(HostPathVolumeSource)
    n = 0

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "path"), v, "HostPathVolumeSource", "string"
                )
    else:
        obj.path = ""

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = _HOST_PATH_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "type"),
                    v,
                    "HostPathVolumeSource",
                    "v1.HostPathType",
                )
    else:
        obj.type = None

    if n != len(data):
        unknown_fields(problems, path, data, ("path", "type"))
    return obj


def decode_host_path_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[HostPathVolumeSource, Any] | None = None,
) -> HostPathVolumeSource:
    """JSON data as HostPathVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_host_path_volume_source, data, path, reuse, "v1.HostPathVolumeSource"
    )


def encode_host_path_volume_source(obj: HostPathVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # path
    data["path"] = obj.path

    # type
    if obj.type is not None:
        data["type"] = str(obj.type)

    return data


def read_empty_dir_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EmptyDirVolumeSource, Any] | None = None,
) -> EmptyDirVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EmptyDirVolumeSource)
    n = 0

    # medium
    if "medium" in data:
        n += 1
        v = data["medium"]
        if type(v) is str:
            obj.medium = StorageMedium(v)
        else:
            obj.medium = StorageMedium("")
            if v is not None:
                wrong_type(
                    problems,
                    (path, "medium"),
                    v,
                    "EmptyDirVolumeSource",
                    "v1.StorageMedium",
                )
    else:
        obj.medium = StorageMedium("")

    # size_limit
    obj.size_limit = None
    if "sizeLimit" in data:
        n += 1
        v = data["sizeLimit"]
        if v is not None:
            obj.size_limit = _READ_QUANTITY(
                v,
                (path, "sizeLimit"),
                problems,
                "EmptyDirVolumeSource",
                "resource.Quantity",
            )

    # mode
    if "mode" in data:
        n += 1
        v = data["mode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.mode = v
        else:
            obj.mode = None
            if v is not None:
                wrong_number(
                    problems, (path, "mode"), v, "EmptyDirVolumeSource", "int32"
                )
    else:
        obj.mode = None

    if n != len(data):
        unknown_fields(problems, path, data, ("medium", "sizeLimit", "mode"))
    return obj


def decode_empty_dir_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[EmptyDirVolumeSource, Any] | None = None,
) -> EmptyDirVolumeSource:
    """JSON data as EmptyDirVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_empty_dir_volume_source, data, path, reuse, "v1.EmptyDirVolumeSource"
    )


def encode_empty_dir_volume_source(obj: EmptyDirVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # medium
    if obj.medium:
        data["medium"] = obj.medium

    # size_limit
    if obj.size_limit is not None:
        data["sizeLimit"] = obj.size_limit.to_json()

    # mode
    if obj.mode is not None:
        data["mode"] = obj.mode

    return data


def read_glusterfs_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GlusterfsVolumeSource, Any] | None = None,
) -> GlusterfsVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GlusterfsVolumeSource)
    n = 0

    # endpoints_name
    if "endpoints" in data:
        n += 1
        v = data["endpoints"]
        if type(v) is str:
            obj.endpoints_name = v
        else:
            obj.endpoints_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "endpoints"), v, "GlusterfsVolumeSource", "string"
                )
    else:
        obj.endpoints_name = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "path"), v, "GlusterfsVolumeSource", "string"
                )
    else:
        obj.path = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "GlusterfsVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(problems, path, data, ("endpoints", "path", "readOnly"))
    return obj


def decode_glusterfs_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[GlusterfsVolumeSource, Any] | None = None,
) -> GlusterfsVolumeSource:
    """JSON data as GlusterfsVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_glusterfs_volume_source, data, path, reuse, "v1.GlusterfsVolumeSource"
    )


def encode_glusterfs_volume_source(obj: GlusterfsVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # endpoints_name
    data["endpoints"] = obj.endpoints_name

    # path
    data["path"] = obj.path

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_rbd_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[RBDVolumeSource, Any] | None = None,
) -> RBDVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(RBDVolumeSource)
    n = 0

    # ceph_monitors
    if "monitors" in data:
        n += 1
        v = data["monitors"]
        if type(v) is list:
            obj.ceph_monitors = read_strings(
                v,
                (path, "monitors"),
                problems,
                reuse and reuse_part(reuse[0].ceph_monitors, reuse[1], "monitors"),
                "RBDVolumeSource",
                "string",
            )
        else:
            obj.ceph_monitors = []
            if v is not None:
                wrong_type(
                    problems, (path, "monitors"), v, "RBDVolumeSource", "[]string"
                )
    else:
        obj.ceph_monitors = []

    # rbd_image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is str:
            obj.rbd_image = v
        else:
            obj.rbd_image = ""
            if v is not None:
                wrong_type(problems, (path, "image"), v, "RBDVolumeSource", "string")
    else:
        obj.rbd_image = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(problems, (path, "fsType"), v, "RBDVolumeSource", "string")
    else:
        obj.fs_type = ""

    # rbd_pool
    if "pool" in data:
        n += 1
        v = data["pool"]
        if type(v) is str:
            obj.rbd_pool = v
        else:
            obj.rbd_pool = ""
            if v is not None:
                wrong_type(problems, (path, "pool"), v, "RBDVolumeSource", "string")
    else:
        obj.rbd_pool = ""

    # rados_user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is str:
            obj.rados_user = v
        else:
            obj.rados_user = ""
            if v is not None:
                wrong_type(problems, (path, "user"), v, "RBDVolumeSource", "string")
    else:
        obj.rados_user = ""

    # keyring
    if "keyring" in data:
        n += 1
        v = data["keyring"]
        if type(v) is str:
            obj.keyring = v
        else:
            obj.keyring = ""
            if v is not None:
                wrong_type(problems, (path, "keyring"), v, "RBDVolumeSource", "string")
    else:
        obj.keyring = ""

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "RBDVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "RBDVolumeSource", "bool")
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "monitors",
                "image",
                "fsType",
                "pool",
                "user",
                "keyring",
                "secretRef",
                "readOnly",
            ),
        )
    return obj


def decode_rbd_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[RBDVolumeSource, Any] | None = None
) -> RBDVolumeSource:
    """JSON data as RBDVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_rbd_volume_source, data, path, reuse, "v1.RBDVolumeSource")


def encode_rbd_volume_source(obj: RBDVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ceph_monitors
    data["monitors"] = list(obj.ceph_monitors or ())

    # rbd_image
    data["image"] = obj.rbd_image

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # rbd_pool
    if obj.rbd_pool:
        data["pool"] = obj.rbd_pool

    # rados_user
    if obj.rados_user:
        data["user"] = obj.rados_user

    # keyring
    if obj.keyring:
        data["keyring"] = obj.keyring

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def apply_defaults_rbd_volume_source(obj: RBDVolumeSource) -> None:
    """Fill what is unset, in place."""

    # rbd_pool
    #   +default="rbd"
    if not obj.rbd_pool:
        obj.rbd_pool = "rbd"

    # rados_user
    #   +default="admin"
    if not obj.rados_user:
        obj.rados_user = "admin"

    # keyring
    #   +default="/etc/ceph/keyring"
    if not obj.keyring:
        obj.keyring = "/etc/ceph/keyring"


def read_cinder_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CinderVolumeSource, Any] | None = None,
) -> CinderVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CinderVolumeSource)
    n = 0

    # volume_id
    if "volumeID" in data:
        n += 1
        v = data["volumeID"]
        if type(v) is str:
            obj.volume_id = v
        else:
            obj.volume_id = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volumeID"), v, "CinderVolumeSource", "string"
                )
    else:
        obj.volume_id = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fsType"), v, "CinderVolumeSource", "string"
                )
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "CinderVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "CinderVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("volumeID", "fsType", "readOnly", "secretRef")
        )
    return obj


def decode_cinder_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[CinderVolumeSource, Any] | None = None
) -> CinderVolumeSource:
    """JSON data as CinderVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_cinder_volume_source, data, path, reuse, "v1.CinderVolumeSource"
    )


def encode_cinder_volume_source(obj: CinderVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_id
    data["volumeID"] = obj.volume_id

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    return data


def read_ceph_fs_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CephFSVolumeSource, Any] | None = None,
) -> CephFSVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CephFSVolumeSource)
    n = 0

    # monitors
    if "monitors" in data:
        n += 1
        v = data["monitors"]
        if type(v) is list:
            obj.monitors = read_strings(
                v,
                (path, "monitors"),
                problems,
                reuse and reuse_part(reuse[0].monitors, reuse[1], "monitors"),
                "CephFSVolumeSource",
                "string",
            )
        else:
            obj.monitors = []
            if v is not None:
                wrong_type(
                    problems, (path, "monitors"), v, "CephFSVolumeSource", "[]string"
                )
    else:
        obj.monitors = []

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "CephFSVolumeSource", "string")
    else:
        obj.path = ""

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is str:
            obj.user = v
        else:
            obj.user = ""
            if v is not None:
                wrong_type(problems, (path, "user"), v, "CephFSVolumeSource", "string")
    else:
        obj.user = ""

    # secret_file
    if "secretFile" in data:
        n += 1
        v = data["secretFile"]
        if type(v) is str:
            obj.secret_file = v
        else:
            obj.secret_file = ""
            if v is not None:
                wrong_type(
                    problems, (path, "secretFile"), v, "CephFSVolumeSource", "string"
                )
    else:
        obj.secret_file = ""

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "CephFSVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "CephFSVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("monitors", "path", "user", "secretFile", "secretRef", "readOnly"),
        )
    return obj


def decode_ceph_fs_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[CephFSVolumeSource, Any] | None = None
) -> CephFSVolumeSource:
    """JSON data as CephFSVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_ceph_fs_volume_source, data, path, reuse, "v1.CephFSVolumeSource"
    )


def encode_ceph_fs_volume_source(obj: CephFSVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # monitors
    data["monitors"] = list(obj.monitors or ())

    # path
    if obj.path:
        data["path"] = obj.path

    # user
    if obj.user:
        data["user"] = obj.user

    # secret_file
    if obj.secret_file:
        data["secretFile"] = obj.secret_file

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_flocker_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[FlockerVolumeSource, Any] | None = None,
) -> FlockerVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(FlockerVolumeSource)
    n = 0

    # dataset_name
    if "datasetName" in data:
        n += 1
        v = data["datasetName"]
        if type(v) is str:
            obj.dataset_name = v
        else:
            obj.dataset_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "datasetName"), v, "FlockerVolumeSource", "string"
                )
    else:
        obj.dataset_name = ""

    # dataset_uuid
    if "datasetUUID" in data:
        n += 1
        v = data["datasetUUID"]
        if type(v) is str:
            obj.dataset_uuid = v
        else:
            obj.dataset_uuid = ""
            if v is not None:
                wrong_type(
                    problems, (path, "datasetUUID"), v, "FlockerVolumeSource", "string"
                )
    else:
        obj.dataset_uuid = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("datasetName", "datasetUUID"))
    return obj


def decode_flocker_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[FlockerVolumeSource, Any] | None = None,
) -> FlockerVolumeSource:
    """JSON data as FlockerVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_flocker_volume_source, data, path, reuse, "v1.FlockerVolumeSource"
    )


def encode_flocker_volume_source(obj: FlockerVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # dataset_name
    if obj.dataset_name:
        data["datasetName"] = obj.dataset_name

    # dataset_uuid
    if obj.dataset_uuid:
        data["datasetUUID"] = obj.dataset_uuid

    return data


def read_gce_persistent_disk_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GCEPersistentDiskVolumeSource, Any] | None = None,
) -> GCEPersistentDiskVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GCEPersistentDiskVolumeSource)
    n = 0

    # pd_name
    if "pdName" in data:
        n += 1
        v = data["pdName"]
        if type(v) is str:
            obj.pd_name = v
        else:
            obj.pd_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pdName"),
                    v,
                    "GCEPersistentDiskVolumeSource",
                    "string",
                )
    else:
        obj.pd_name = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fsType"),
                    v,
                    "GCEPersistentDiskVolumeSource",
                    "string",
                )
    else:
        obj.fs_type = ""

    # partition
    if "partition" in data:
        n += 1
        v = data["partition"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.partition = v
        else:
            obj.partition = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "partition"),
                    v,
                    "GCEPersistentDiskVolumeSource",
                    "int32",
                )
    else:
        obj.partition = 0

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readOnly"),
                    v,
                    "GCEPersistentDiskVolumeSource",
                    "bool",
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(
            problems, path, data, ("pdName", "fsType", "partition", "readOnly")
        )
    return obj


def decode_gce_persistent_disk_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[GCEPersistentDiskVolumeSource, Any] | None = None,
) -> GCEPersistentDiskVolumeSource:
    """JSON data as GCEPersistentDiskVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_gce_persistent_disk_volume_source,
        data,
        path,
        reuse,
        "v1.GCEPersistentDiskVolumeSource",
    )


def encode_gce_persistent_disk_volume_source(
    obj: GCEPersistentDiskVolumeSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pd_name
    data["pdName"] = obj.pd_name

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # partition
    if obj.partition:
        data["partition"] = obj.partition

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_quobyte_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[QuobyteVolumeSource, Any] | None = None,
) -> QuobyteVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(QuobyteVolumeSource)
    n = 0

    # registry
    if "registry" in data:
        n += 1
        v = data["registry"]
        if type(v) is str:
            obj.registry = v
        else:
            obj.registry = ""
            if v is not None:
                wrong_type(
                    problems, (path, "registry"), v, "QuobyteVolumeSource", "string"
                )
    else:
        obj.registry = ""

    # volume
    if "volume" in data:
        n += 1
        v = data["volume"]
        if type(v) is str:
            obj.volume = v
        else:
            obj.volume = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volume"), v, "QuobyteVolumeSource", "string"
                )
    else:
        obj.volume = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "QuobyteVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is str:
            obj.user = v
        else:
            obj.user = ""
            if v is not None:
                wrong_type(problems, (path, "user"), v, "QuobyteVolumeSource", "string")
    else:
        obj.user = ""

    # group
    if "group" in data:
        n += 1
        v = data["group"]
        if type(v) is str:
            obj.group = v
        else:
            obj.group = ""
            if v is not None:
                wrong_type(
                    problems, (path, "group"), v, "QuobyteVolumeSource", "string"
                )
    else:
        obj.group = ""

    # tenant
    if "tenant" in data:
        n += 1
        v = data["tenant"]
        if type(v) is str:
            obj.tenant = v
        else:
            obj.tenant = ""
            if v is not None:
                wrong_type(
                    problems, (path, "tenant"), v, "QuobyteVolumeSource", "string"
                )
    else:
        obj.tenant = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("registry", "volume", "readOnly", "user", "group", "tenant"),
        )
    return obj


def decode_quobyte_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[QuobyteVolumeSource, Any] | None = None,
) -> QuobyteVolumeSource:
    """JSON data as QuobyteVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_quobyte_volume_source, data, path, reuse, "v1.QuobyteVolumeSource"
    )


def encode_quobyte_volume_source(obj: QuobyteVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # registry
    data["registry"] = obj.registry

    # volume
    data["volume"] = obj.volume

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # user
    if obj.user:
        data["user"] = obj.user

    # group
    if obj.group:
        data["group"] = obj.group

    # tenant
    if obj.tenant:
        data["tenant"] = obj.tenant

    return data


def read_flex_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[FlexVolumeSource, Any] | None = None,
) -> FlexVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(FlexVolumeSource)
    n = 0

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(problems, (path, "driver"), v, "FlexVolumeSource", "string")
    else:
        obj.driver = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(problems, (path, "fsType"), v, "FlexVolumeSource", "string")
    else:
        obj.fs_type = ""

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "FlexVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "FlexVolumeSource", "bool")
    else:
        obj.read_only = False

    # options
    if "options" in data:
        n += 1
        v = data["options"]
        if type(v) is dict:
            obj.options = read_string_map(
                v,
                (path, "options"),
                problems,
                reuse and reuse_part(reuse[0].options, reuse[1], "options"),
                "FlexVolumeSource",
                "string",
            )
        else:
            obj.options = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "options"),
                    v,
                    "FlexVolumeSource",
                    "map[string]string",
                )
    else:
        obj.options = {}

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("driver", "fsType", "secretRef", "readOnly", "options"),
        )
    return obj


def decode_flex_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[FlexVolumeSource, Any] | None = None
) -> FlexVolumeSource:
    """JSON data as FlexVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_flex_volume_source, data, path, reuse, "v1.FlexVolumeSource")


def encode_flex_volume_source(obj: FlexVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # options
    if obj.options:
        data["options"] = dict(obj.options)

    return data


def read_aws_elastic_block_store_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AWSElasticBlockStoreVolumeSource, Any] | None = None,
) -> AWSElasticBlockStoreVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AWSElasticBlockStoreVolumeSource)
    n = 0

    # volume_id
    if "volumeID" in data:
        n += 1
        v = data["volumeID"]
        if type(v) is str:
            obj.volume_id = v
        else:
            obj.volume_id = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeID"),
                    v,
                    "AWSElasticBlockStoreVolumeSource",
                    "string",
                )
    else:
        obj.volume_id = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fsType"),
                    v,
                    "AWSElasticBlockStoreVolumeSource",
                    "string",
                )
    else:
        obj.fs_type = ""

    # partition
    if "partition" in data:
        n += 1
        v = data["partition"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.partition = v
        else:
            obj.partition = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "partition"),
                    v,
                    "AWSElasticBlockStoreVolumeSource",
                    "int32",
                )
    else:
        obj.partition = 0

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readOnly"),
                    v,
                    "AWSElasticBlockStoreVolumeSource",
                    "bool",
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(
            problems, path, data, ("volumeID", "fsType", "partition", "readOnly")
        )
    return obj


def decode_aws_elastic_block_store_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AWSElasticBlockStoreVolumeSource, Any] | None = None,
) -> AWSElasticBlockStoreVolumeSource:
    """JSON data as AWSElasticBlockStoreVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_aws_elastic_block_store_volume_source,
        data,
        path,
        reuse,
        "v1.AWSElasticBlockStoreVolumeSource",
    )


def encode_aws_elastic_block_store_volume_source(
    obj: AWSElasticBlockStoreVolumeSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_id
    data["volumeID"] = obj.volume_id

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # partition
    if obj.partition:
        data["partition"] = obj.partition

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_git_repo_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GitRepoVolumeSource, Any] | None = None,
) -> GitRepoVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GitRepoVolumeSource)
    n = 0

    # repository
    if "repository" in data:
        n += 1
        v = data["repository"]
        if type(v) is str:
            obj.repository = v
        else:
            obj.repository = ""
            if v is not None:
                wrong_type(
                    problems, (path, "repository"), v, "GitRepoVolumeSource", "string"
                )
    else:
        obj.repository = ""

    # revision
    if "revision" in data:
        n += 1
        v = data["revision"]
        if type(v) is str:
            obj.revision = v
        else:
            obj.revision = ""
            if v is not None:
                wrong_type(
                    problems, (path, "revision"), v, "GitRepoVolumeSource", "string"
                )
    else:
        obj.revision = ""

    # directory
    if "directory" in data:
        n += 1
        v = data["directory"]
        if type(v) is str:
            obj.directory = v
        else:
            obj.directory = ""
            if v is not None:
                wrong_type(
                    problems, (path, "directory"), v, "GitRepoVolumeSource", "string"
                )
    else:
        obj.directory = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("repository", "revision", "directory"))
    return obj


def decode_git_repo_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[GitRepoVolumeSource, Any] | None = None,
) -> GitRepoVolumeSource:
    """JSON data as GitRepoVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_git_repo_volume_source, data, path, reuse, "v1.GitRepoVolumeSource"
    )


def encode_git_repo_volume_source(obj: GitRepoVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # repository
    data["repository"] = obj.repository

    # revision
    if obj.revision:
        data["revision"] = obj.revision

    # directory
    if obj.directory:
        data["directory"] = obj.directory

    return data


def read_secret_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SecretVolumeSource, Any] | None = None,
) -> SecretVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SecretVolumeSource)
    n = 0

    # secret_name
    if "secretName" in data:
        n += 1
        v = data["secretName"]
        if type(v) is str:
            obj.secret_name = v
        else:
            obj.secret_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "secretName"), v, "SecretVolumeSource", "string"
                )
    else:
        obj.secret_name = ""

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
                read_key_to_path,
                "SecretVolumeSource",
                "v1.KeyToPath",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "SecretVolumeSource", "[]v1.KeyToPath"
                )
    else:
        obj.items = []

    # default_mode
    if "defaultMode" in data:
        n += 1
        v = data["defaultMode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.default_mode = v
        else:
            obj.default_mode = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultMode"), v, "SecretVolumeSource", "int32"
                )
    else:
        obj.default_mode = None

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems, (path, "optional"), v, "SecretVolumeSource", "bool"
                )
    else:
        obj.optional = None

    # default_user
    if "defaultUser" in data:
        n += 1
        v = data["defaultUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.default_user = v
        else:
            obj.default_user = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultUser"), v, "SecretVolumeSource", "int64"
                )
    else:
        obj.default_user = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("secretName", "items", "defaultMode", "optional", "defaultUser"),
        )
    return obj


def decode_secret_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[SecretVolumeSource, Any] | None = None
) -> SecretVolumeSource:
    """JSON data as SecretVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_secret_volume_source, data, path, reuse, "v1.SecretVolumeSource"
    )


def encode_secret_volume_source(obj: SecretVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # secret_name
    if obj.secret_name:
        data["secretName"] = obj.secret_name

    # items
    if obj.items:
        data["items"] = [encode_key_to_path(x) for x in obj.items]

    # default_mode
    if obj.default_mode is not None:
        data["defaultMode"] = obj.default_mode

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    # default_user
    if obj.default_user is not None:
        data["defaultUser"] = obj.default_user

    return data


def read_secret_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SecretProjection, Any] | None = None,
) -> SecretProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SecretProjection)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "SecretProjection", "string")
    else:
        obj.local_object_reference.name = ""

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
                read_key_to_path,
                "SecretProjection",
                "v1.KeyToPath",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "SecretProjection", "[]v1.KeyToPath"
                )
    else:
        obj.items = []

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(problems, (path, "optional"), v, "SecretProjection", "bool")
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "items", "optional"))
    return obj


def decode_secret_projection(
    data: Any, *, path: Path = ROOT, reuse: tuple[SecretProjection, Any] | None = None
) -> SecretProjection:
    """JSON data as SecretProjection; raises DecodeError with all that does not fit."""
    return decoded(read_secret_projection, data, path, reuse, "v1.SecretProjection")


def encode_secret_projection(obj: SecretProjection) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # items
    if obj.items:
        data["items"] = [encode_key_to_path(x) for x in obj.items]

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_nfs_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NFSVolumeSource, Any] | None = None,
) -> NFSVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NFSVolumeSource)
    n = 0

    # server
    if "server" in data:
        n += 1
        v = data["server"]
        if type(v) is str:
            obj.server = v
        else:
            obj.server = ""
            if v is not None:
                wrong_type(problems, (path, "server"), v, "NFSVolumeSource", "string")
    else:
        obj.server = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "NFSVolumeSource", "string")
    else:
        obj.path = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "NFSVolumeSource", "bool")
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(problems, path, data, ("server", "path", "readOnly"))
    return obj


def decode_nfs_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[NFSVolumeSource, Any] | None = None
) -> NFSVolumeSource:
    """JSON data as NFSVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_nfs_volume_source, data, path, reuse, "v1.NFSVolumeSource")


def encode_nfs_volume_source(obj: NFSVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # server
    data["server"] = obj.server

    # path
    data["path"] = obj.path

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_iscsi_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ISCSIVolumeSource, Any] | None = None,
) -> ISCSIVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ISCSIVolumeSource)
    n = 0

    # target_portal
    if "targetPortal" in data:
        n += 1
        v = data["targetPortal"]
        if type(v) is str:
            obj.target_portal = v
        else:
            obj.target_portal = ""
            if v is not None:
                wrong_type(
                    problems, (path, "targetPortal"), v, "ISCSIVolumeSource", "string"
                )
    else:
        obj.target_portal = ""

    # iqn
    if "iqn" in data:
        n += 1
        v = data["iqn"]
        if type(v) is str:
            obj.iqn = v
        else:
            obj.iqn = ""
            if v is not None:
                wrong_type(problems, (path, "iqn"), v, "ISCSIVolumeSource", "string")
    else:
        obj.iqn = ""

    # lun
    if "lun" in data:
        n += 1
        v = data["lun"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.lun = v
        else:
            obj.lun = 0
            if v is not None:
                wrong_number(problems, (path, "lun"), v, "ISCSIVolumeSource", "int32")
    else:
        obj.lun = 0

    # iscsi_interface
    if "iscsiInterface" in data:
        n += 1
        v = data["iscsiInterface"]
        if type(v) is str:
            obj.iscsi_interface = v
        else:
            obj.iscsi_interface = ""
            if v is not None:
                wrong_type(
                    problems, (path, "iscsiInterface"), v, "ISCSIVolumeSource", "string"
                )
    else:
        obj.iscsi_interface = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(problems, (path, "fsType"), v, "ISCSIVolumeSource", "string")
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "ISCSIVolumeSource", "bool")
    else:
        obj.read_only = False

    # portals
    if "portals" in data:
        n += 1
        v = data["portals"]
        if type(v) is list:
            obj.portals = read_strings(
                v,
                (path, "portals"),
                problems,
                reuse and reuse_part(reuse[0].portals, reuse[1], "portals"),
                "ISCSIVolumeSource",
                "string",
            )
        else:
            obj.portals = []
            if v is not None:
                wrong_type(
                    problems, (path, "portals"), v, "ISCSIVolumeSource", "[]string"
                )
    else:
        obj.portals = []

    # discovery_chap_auth
    if "chapAuthDiscovery" in data:
        n += 1
        v = data["chapAuthDiscovery"]
        if type(v) is bool:
            obj.discovery_chap_auth = v
        else:
            obj.discovery_chap_auth = False
            if v is not None:
                wrong_type(
                    problems,
                    (path, "chapAuthDiscovery"),
                    v,
                    "ISCSIVolumeSource",
                    "bool",
                )
    else:
        obj.discovery_chap_auth = False

    # session_chap_auth
    if "chapAuthSession" in data:
        n += 1
        v = data["chapAuthSession"]
        if type(v) is bool:
            obj.session_chap_auth = v
        else:
            obj.session_chap_auth = False
            if v is not None:
                wrong_type(
                    problems, (path, "chapAuthSession"), v, "ISCSIVolumeSource", "bool"
                )
    else:
        obj.session_chap_auth = False

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "ISCSIVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    # initiator_name
    if "initiatorName" in data:
        n += 1
        v = data["initiatorName"]
        if type(v) is str:
            obj.initiator_name = v
        else:
            obj.initiator_name = None
            if v is not None:
                wrong_type(
                    problems, (path, "initiatorName"), v, "ISCSIVolumeSource", "string"
                )
    else:
        obj.initiator_name = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "targetPortal",
                "iqn",
                "lun",
                "iscsiInterface",
                "fsType",
                "readOnly",
                "portals",
                "chapAuthDiscovery",
                "chapAuthSession",
                "secretRef",
                "initiatorName",
            ),
        )
    return obj


def decode_iscsi_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[ISCSIVolumeSource, Any] | None = None
) -> ISCSIVolumeSource:
    """JSON data as ISCSIVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_iscsi_volume_source, data, path, reuse, "v1.ISCSIVolumeSource")


def encode_iscsi_volume_source(obj: ISCSIVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # target_portal
    data["targetPortal"] = obj.target_portal

    # iqn
    data["iqn"] = obj.iqn

    # lun
    data["lun"] = obj.lun

    # iscsi_interface
    if obj.iscsi_interface:
        data["iscsiInterface"] = obj.iscsi_interface

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # portals
    if obj.portals:
        data["portals"] = list(obj.portals)

    # discovery_chap_auth
    if obj.discovery_chap_auth:
        data["chapAuthDiscovery"] = obj.discovery_chap_auth

    # session_chap_auth
    if obj.session_chap_auth:
        data["chapAuthSession"] = obj.session_chap_auth

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    # initiator_name
    if obj.initiator_name is not None:
        data["initiatorName"] = obj.initiator_name

    return data


def apply_defaults_iscsi_volume_source(obj: ISCSIVolumeSource) -> None:
    """Fill what is unset, in place."""

    # iscsi_interface
    #   +default="default"
    if not obj.iscsi_interface:
        obj.iscsi_interface = "default"


def read_fc_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[FCVolumeSource, Any] | None = None,
) -> FCVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(FCVolumeSource)
    n = 0

    # target_wwns
    if "targetWWNs" in data:
        n += 1
        v = data["targetWWNs"]
        if type(v) is list:
            obj.target_wwns = read_strings(
                v,
                (path, "targetWWNs"),
                problems,
                reuse and reuse_part(reuse[0].target_wwns, reuse[1], "targetWWNs"),
                "FCVolumeSource",
                "string",
            )
        else:
            obj.target_wwns = []
            if v is not None:
                wrong_type(
                    problems, (path, "targetWWNs"), v, "FCVolumeSource", "[]string"
                )
    else:
        obj.target_wwns = []

    # lun
    if "lun" in data:
        n += 1
        v = data["lun"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.lun = v
        else:
            obj.lun = None
            if v is not None:
                wrong_number(problems, (path, "lun"), v, "FCVolumeSource", "int32")
    else:
        obj.lun = None

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(problems, (path, "fsType"), v, "FCVolumeSource", "string")
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "FCVolumeSource", "bool")
    else:
        obj.read_only = False

    # wwids
    if "wwids" in data:
        n += 1
        v = data["wwids"]
        if type(v) is list:
            obj.wwids = read_strings(
                v,
                (path, "wwids"),
                problems,
                reuse and reuse_part(reuse[0].wwids, reuse[1], "wwids"),
                "FCVolumeSource",
                "string",
            )
        else:
            obj.wwids = []
            if v is not None:
                wrong_type(problems, (path, "wwids"), v, "FCVolumeSource", "[]string")
    else:
        obj.wwids = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("targetWWNs", "lun", "fsType", "readOnly", "wwids")
        )
    return obj


def decode_fc_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[FCVolumeSource, Any] | None = None
) -> FCVolumeSource:
    """JSON data as FCVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_fc_volume_source, data, path, reuse, "v1.FCVolumeSource")


def encode_fc_volume_source(obj: FCVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # target_wwns
    if obj.target_wwns:
        data["targetWWNs"] = list(obj.target_wwns)

    # lun
    if obj.lun is not None:
        data["lun"] = obj.lun

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # wwids
    if obj.wwids:
        data["wwids"] = list(obj.wwids)

    return data


def read_azure_file_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AzureFileVolumeSource, Any] | None = None,
) -> AzureFileVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AzureFileVolumeSource)
    n = 0

    # secret_name
    if "secretName" in data:
        n += 1
        v = data["secretName"]
        if type(v) is str:
            obj.secret_name = v
        else:
            obj.secret_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "secretName"), v, "AzureFileVolumeSource", "string"
                )
    else:
        obj.secret_name = ""

    # share_name
    if "shareName" in data:
        n += 1
        v = data["shareName"]
        if type(v) is str:
            obj.share_name = v
        else:
            obj.share_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "shareName"), v, "AzureFileVolumeSource", "string"
                )
    else:
        obj.share_name = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "AzureFileVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(problems, path, data, ("secretName", "shareName", "readOnly"))
    return obj


def decode_azure_file_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AzureFileVolumeSource, Any] | None = None,
) -> AzureFileVolumeSource:
    """JSON data as AzureFileVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_azure_file_volume_source, data, path, reuse, "v1.AzureFileVolumeSource"
    )


def encode_azure_file_volume_source(obj: AzureFileVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # secret_name
    data["secretName"] = obj.secret_name

    # share_name
    data["shareName"] = obj.share_name

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_vsphere_virtual_disk_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VsphereVirtualDiskVolumeSource, Any] | None = None,
) -> VsphereVirtualDiskVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VsphereVirtualDiskVolumeSource)
    n = 0

    # volume_path
    if "volumePath" in data:
        n += 1
        v = data["volumePath"]
        if type(v) is str:
            obj.volume_path = v
        else:
            obj.volume_path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumePath"),
                    v,
                    "VsphereVirtualDiskVolumeSource",
                    "string",
                )
    else:
        obj.volume_path = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fsType"),
                    v,
                    "VsphereVirtualDiskVolumeSource",
                    "string",
                )
    else:
        obj.fs_type = ""

    # storage_policy_name
    if "storagePolicyName" in data:
        n += 1
        v = data["storagePolicyName"]
        if type(v) is str:
            obj.storage_policy_name = v
        else:
            obj.storage_policy_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "storagePolicyName"),
                    v,
                    "VsphereVirtualDiskVolumeSource",
                    "string",
                )
    else:
        obj.storage_policy_name = ""

    # storage_policy_id
    if "storagePolicyID" in data:
        n += 1
        v = data["storagePolicyID"]
        if type(v) is str:
            obj.storage_policy_id = v
        else:
            obj.storage_policy_id = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "storagePolicyID"),
                    v,
                    "VsphereVirtualDiskVolumeSource",
                    "string",
                )
    else:
        obj.storage_policy_id = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("volumePath", "fsType", "storagePolicyName", "storagePolicyID"),
        )
    return obj


def decode_vsphere_virtual_disk_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[VsphereVirtualDiskVolumeSource, Any] | None = None,
) -> VsphereVirtualDiskVolumeSource:
    """JSON data as VsphereVirtualDiskVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_vsphere_virtual_disk_volume_source,
        data,
        path,
        reuse,
        "v1.VsphereVirtualDiskVolumeSource",
    )


def encode_vsphere_virtual_disk_volume_source(
    obj: VsphereVirtualDiskVolumeSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_path
    data["volumePath"] = obj.volume_path

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # storage_policy_name
    if obj.storage_policy_name:
        data["storagePolicyName"] = obj.storage_policy_name

    # storage_policy_id
    if obj.storage_policy_id:
        data["storagePolicyID"] = obj.storage_policy_id

    return data


def read_photon_persistent_disk_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PhotonPersistentDiskVolumeSource, Any] | None = None,
) -> PhotonPersistentDiskVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PhotonPersistentDiskVolumeSource)
    n = 0

    # pd_id
    if "pdID" in data:
        n += 1
        v = data["pdID"]
        if type(v) is str:
            obj.pd_id = v
        else:
            obj.pd_id = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pdID"),
                    v,
                    "PhotonPersistentDiskVolumeSource",
                    "string",
                )
    else:
        obj.pd_id = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fsType"),
                    v,
                    "PhotonPersistentDiskVolumeSource",
                    "string",
                )
    else:
        obj.fs_type = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("pdID", "fsType"))
    return obj


def decode_photon_persistent_disk_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PhotonPersistentDiskVolumeSource, Any] | None = None,
) -> PhotonPersistentDiskVolumeSource:
    """JSON data as PhotonPersistentDiskVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_photon_persistent_disk_volume_source,
        data,
        path,
        reuse,
        "v1.PhotonPersistentDiskVolumeSource",
    )


def encode_photon_persistent_disk_volume_source(
    obj: PhotonPersistentDiskVolumeSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pd_id
    data["pdID"] = obj.pd_id

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    return data


def read_azure_disk_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AzureDiskVolumeSource, Any] | None = None,
) -> AzureDiskVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AzureDiskVolumeSource)
    n = 0

    # disk_name
    if "diskName" in data:
        n += 1
        v = data["diskName"]
        if type(v) is str:
            obj.disk_name = v
        else:
            obj.disk_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "diskName"), v, "AzureDiskVolumeSource", "string"
                )
    else:
        obj.disk_name = ""

    # data_disk_uri
    if "diskURI" in data:
        n += 1
        v = data["diskURI"]
        if type(v) is str:
            obj.data_disk_uri = v
        else:
            obj.data_disk_uri = ""
            if v is not None:
                wrong_type(
                    problems, (path, "diskURI"), v, "AzureDiskVolumeSource", "string"
                )
    else:
        obj.data_disk_uri = ""

    # caching_mode
    if "cachingMode" in data:
        n += 1
        v = data["cachingMode"]
        if type(v) is str:
            obj.caching_mode = _AZURE_DATA_DISK_CACHING_MODE_MEMBERS.get(v, v)
        else:
            obj.caching_mode = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "cachingMode"),
                    v,
                    "AzureDiskVolumeSource",
                    "v1.AzureDataDiskCachingMode",
                )
    else:
        obj.caching_mode = None

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = None
            if v is not None:
                wrong_type(
                    problems, (path, "fsType"), v, "AzureDiskVolumeSource", "string"
                )
    else:
        obj.fs_type = None

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = None
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "AzureDiskVolumeSource", "bool"
                )
    else:
        obj.read_only = None

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = _AZURE_DATA_DISK_KIND_MEMBERS.get(v, v)
        else:
            obj.kind = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kind"),
                    v,
                    "AzureDiskVolumeSource",
                    "v1.AzureDataDiskKind",
                )
    else:
        obj.kind = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("diskName", "diskURI", "cachingMode", "fsType", "readOnly", "kind"),
        )
    return obj


def decode_azure_disk_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AzureDiskVolumeSource, Any] | None = None,
) -> AzureDiskVolumeSource:
    """JSON data as AzureDiskVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_azure_disk_volume_source, data, path, reuse, "v1.AzureDiskVolumeSource"
    )


def encode_azure_disk_volume_source(obj: AzureDiskVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # disk_name
    data["diskName"] = obj.disk_name

    # data_disk_uri
    data["diskURI"] = obj.data_disk_uri

    # caching_mode
    if obj.caching_mode is not None:
        data["cachingMode"] = str(obj.caching_mode)

    # fs_type
    if obj.fs_type is not None:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only is not None:
        data["readOnly"] = obj.read_only

    # kind
    if obj.kind is not None:
        data["kind"] = str(obj.kind)

    return data


def apply_defaults_azure_disk_volume_source(obj: AzureDiskVolumeSource) -> None:
    """Fill what is unset, in place."""

    # caching_mode
    #   +default=ref(AzureDataDiskCachingReadWrite)
    if obj.caching_mode is None:
        obj.caching_mode = AzureDataDiskCachingMode.READ_WRITE

    # fs_type
    #   +default="ext4"
    if obj.fs_type is None:
        obj.fs_type = "ext4"

    # read_only
    #   +default=false
    if obj.read_only is None:
        obj.read_only = False

    # kind
    #   +default=ref(AzureSharedBlobDisk)
    if obj.kind is None:
        obj.kind = AzureDataDiskKind.SHARED_BLOB_DISK


def read_portworx_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PortworxVolumeSource, Any] | None = None,
) -> PortworxVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PortworxVolumeSource)
    n = 0

    # volume_id
    if "volumeID" in data:
        n += 1
        v = data["volumeID"]
        if type(v) is str:
            obj.volume_id = v
        else:
            obj.volume_id = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volumeID"), v, "PortworxVolumeSource", "string"
                )
    else:
        obj.volume_id = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fsType"), v, "PortworxVolumeSource", "string"
                )
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "PortworxVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(problems, path, data, ("volumeID", "fsType", "readOnly"))
    return obj


def decode_portworx_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PortworxVolumeSource, Any] | None = None,
) -> PortworxVolumeSource:
    """JSON data as PortworxVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_portworx_volume_source, data, path, reuse, "v1.PortworxVolumeSource"
    )


def encode_portworx_volume_source(obj: PortworxVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_id
    data["volumeID"] = obj.volume_id

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def read_scale_io_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ScaleIOVolumeSource, Any] | None = None,
) -> ScaleIOVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ScaleIOVolumeSource)
    n = 0

    # gateway
    if "gateway" in data:
        n += 1
        v = data["gateway"]
        if type(v) is str:
            obj.gateway = v
        else:
            obj.gateway = ""
            if v is not None:
                wrong_type(
                    problems, (path, "gateway"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.gateway = ""

    # system
    if "system" in data:
        n += 1
        v = data["system"]
        if type(v) is str:
            obj.system = v
        else:
            obj.system = ""
            if v is not None:
                wrong_type(
                    problems, (path, "system"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.system = ""

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "ScaleIOVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    # ssl_enabled
    if "sslEnabled" in data:
        n += 1
        v = data["sslEnabled"]
        if type(v) is bool:
            obj.ssl_enabled = v
        else:
            obj.ssl_enabled = False
            if v is not None:
                wrong_type(
                    problems, (path, "sslEnabled"), v, "ScaleIOVolumeSource", "bool"
                )
    else:
        obj.ssl_enabled = False

    # protection_domain
    if "protectionDomain" in data:
        n += 1
        v = data["protectionDomain"]
        if type(v) is str:
            obj.protection_domain = v
        else:
            obj.protection_domain = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "protectionDomain"),
                    v,
                    "ScaleIOVolumeSource",
                    "string",
                )
    else:
        obj.protection_domain = ""

    # storage_pool
    if "storagePool" in data:
        n += 1
        v = data["storagePool"]
        if type(v) is str:
            obj.storage_pool = v
        else:
            obj.storage_pool = ""
            if v is not None:
                wrong_type(
                    problems, (path, "storagePool"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.storage_pool = ""

    # storage_mode
    if "storageMode" in data:
        n += 1
        v = data["storageMode"]
        if type(v) is str:
            obj.storage_mode = v
        else:
            obj.storage_mode = ""
            if v is not None:
                wrong_type(
                    problems, (path, "storageMode"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.storage_mode = ""

    # volume_name
    if "volumeName" in data:
        n += 1
        v = data["volumeName"]
        if type(v) is str:
            obj.volume_name = v
        else:
            obj.volume_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volumeName"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.volume_name = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fsType"), v, "ScaleIOVolumeSource", "string"
                )
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "ScaleIOVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "gateway",
                "system",
                "secretRef",
                "sslEnabled",
                "protectionDomain",
                "storagePool",
                "storageMode",
                "volumeName",
                "fsType",
                "readOnly",
            ),
        )
    return obj


def decode_scale_io_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ScaleIOVolumeSource, Any] | None = None,
) -> ScaleIOVolumeSource:
    """JSON data as ScaleIOVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_scale_io_volume_source, data, path, reuse, "v1.ScaleIOVolumeSource"
    )


def encode_scale_io_volume_source(obj: ScaleIOVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # gateway
    data["gateway"] = obj.gateway

    # system
    data["system"] = obj.system

    # secret_ref
    data["secretRef"] = (
        None
        if obj.secret_ref is None
        else encode_local_object_reference(obj.secret_ref)
    )

    # ssl_enabled
    if obj.ssl_enabled:
        data["sslEnabled"] = obj.ssl_enabled

    # protection_domain
    if obj.protection_domain:
        data["protectionDomain"] = obj.protection_domain

    # storage_pool
    if obj.storage_pool:
        data["storagePool"] = obj.storage_pool

    # storage_mode
    if obj.storage_mode:
        data["storageMode"] = obj.storage_mode

    # volume_name
    if obj.volume_name:
        data["volumeName"] = obj.volume_name

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    return data


def apply_defaults_scale_io_volume_source(obj: ScaleIOVolumeSource) -> None:
    """Fill what is unset, in place."""

    # storage_mode
    #   +default="ThinProvisioned"
    if not obj.storage_mode:
        obj.storage_mode = "ThinProvisioned"

    # fs_type
    #   +default="xfs"
    if not obj.fs_type:
        obj.fs_type = "xfs"


def read_storage_os_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[StorageOSVolumeSource, Any] | None = None,
) -> StorageOSVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(StorageOSVolumeSource)
    n = 0

    # volume_name
    if "volumeName" in data:
        n += 1
        v = data["volumeName"]
        if type(v) is str:
            obj.volume_name = v
        else:
            obj.volume_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volumeName"), v, "StorageOSVolumeSource", "string"
                )
    else:
        obj.volume_name = ""

    # volume_namespace
    if "volumeNamespace" in data:
        n += 1
        v = data["volumeNamespace"]
        if type(v) is str:
            obj.volume_namespace = v
        else:
            obj.volume_namespace = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeNamespace"),
                    v,
                    "StorageOSVolumeSource",
                    "string",
                )
    else:
        obj.volume_namespace = ""

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fsType"), v, "StorageOSVolumeSource", "string"
                )
    else:
        obj.fs_type = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(
                    problems, (path, "readOnly"), v, "StorageOSVolumeSource", "bool"
                )
    else:
        obj.read_only = False

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_local_object_reference(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "StorageOSVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.secret_ref = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("volumeName", "volumeNamespace", "fsType", "readOnly", "secretRef"),
        )
    return obj


def decode_storage_os_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[StorageOSVolumeSource, Any] | None = None,
) -> StorageOSVolumeSource:
    """JSON data as StorageOSVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_storage_os_volume_source, data, path, reuse, "v1.StorageOSVolumeSource"
    )


def encode_storage_os_volume_source(obj: StorageOSVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_name
    if obj.volume_name:
        data["volumeName"] = obj.volume_name

    # volume_namespace
    if obj.volume_namespace:
        data["volumeNamespace"] = obj.volume_namespace

    # fs_type
    if obj.fs_type:
        data["fsType"] = obj.fs_type

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_local_object_reference(obj.secret_ref)

    return data


def read_config_map_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ConfigMapVolumeSource, Any] | None = None,
) -> ConfigMapVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ConfigMapVolumeSource)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "ConfigMapVolumeSource", "string"
                )
    else:
        obj.local_object_reference.name = ""

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
                read_key_to_path,
                "ConfigMapVolumeSource",
                "v1.KeyToPath",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ConfigMapVolumeSource",
                    "[]v1.KeyToPath",
                )
    else:
        obj.items = []

    # default_mode
    if "defaultMode" in data:
        n += 1
        v = data["defaultMode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.default_mode = v
        else:
            obj.default_mode = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultMode"), v, "ConfigMapVolumeSource", "int32"
                )
    else:
        obj.default_mode = None

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems, (path, "optional"), v, "ConfigMapVolumeSource", "bool"
                )
    else:
        obj.optional = None

    # default_user
    if "defaultUser" in data:
        n += 1
        v = data["defaultUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.default_user = v
        else:
            obj.default_user = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultUser"), v, "ConfigMapVolumeSource", "int64"
                )
    else:
        obj.default_user = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "items", "defaultMode", "optional", "defaultUser"),
        )
    return obj


def decode_config_map_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ConfigMapVolumeSource, Any] | None = None,
) -> ConfigMapVolumeSource:
    """JSON data as ConfigMapVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_config_map_volume_source, data, path, reuse, "v1.ConfigMapVolumeSource"
    )


def encode_config_map_volume_source(obj: ConfigMapVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # items
    if obj.items:
        data["items"] = [encode_key_to_path(x) for x in obj.items]

    # default_mode
    if obj.default_mode is not None:
        data["defaultMode"] = obj.default_mode

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    # default_user
    if obj.default_user is not None:
        data["defaultUser"] = obj.default_user

    return data


def read_config_map_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ConfigMapProjection, Any] | None = None,
) -> ConfigMapProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ConfigMapProjection)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ConfigMapProjection", "string")
    else:
        obj.local_object_reference.name = ""

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
                read_key_to_path,
                "ConfigMapProjection",
                "v1.KeyToPath",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ConfigMapProjection",
                    "[]v1.KeyToPath",
                )
    else:
        obj.items = []

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems, (path, "optional"), v, "ConfigMapProjection", "bool"
                )
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "items", "optional"))
    return obj


def decode_config_map_projection(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ConfigMapProjection, Any] | None = None,
) -> ConfigMapProjection:
    """JSON data as ConfigMapProjection; raises DecodeError with all that does not fit."""
    return decoded(
        read_config_map_projection, data, path, reuse, "v1.ConfigMapProjection"
    )


def encode_config_map_projection(obj: ConfigMapProjection) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # items
    if obj.items:
        data["items"] = [encode_key_to_path(x) for x in obj.items]

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_service_account_token_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ServiceAccountTokenProjection, Any] | None = None,
) -> ServiceAccountTokenProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ServiceAccountTokenProjection)
    n = 0

    # audience
    if "audience" in data:
        n += 1
        v = data["audience"]
        if type(v) is str:
            obj.audience = v
        else:
            obj.audience = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "audience"),
                    v,
                    "ServiceAccountTokenProjection",
                    "string",
                )
    else:
        obj.audience = ""

    # expiration_seconds
    if "expirationSeconds" in data:
        n += 1
        v = data["expirationSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.expiration_seconds = v
        else:
            obj.expiration_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "expirationSeconds"),
                    v,
                    "ServiceAccountTokenProjection",
                    "int64",
                )
    else:
        obj.expiration_seconds = None

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "path"),
                    v,
                    "ServiceAccountTokenProjection",
                    "string",
                )
    else:
        obj.path = ""

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.user = v
        else:
            obj.user = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "user"),
                    v,
                    "ServiceAccountTokenProjection",
                    "int64",
                )
    else:
        obj.user = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("audience", "expirationSeconds", "path", "user")
        )
    return obj


def decode_service_account_token_projection(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ServiceAccountTokenProjection, Any] | None = None,
) -> ServiceAccountTokenProjection:
    """JSON data as ServiceAccountTokenProjection; raises DecodeError with all that does not fit."""
    return decoded(
        read_service_account_token_projection,
        data,
        path,
        reuse,
        "v1.ServiceAccountTokenProjection",
    )


def encode_service_account_token_projection(
    obj: ServiceAccountTokenProjection,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # audience
    if obj.audience:
        data["audience"] = obj.audience

    # expiration_seconds
    if obj.expiration_seconds is not None:
        data["expirationSeconds"] = obj.expiration_seconds

    # path
    data["path"] = obj.path

    # user
    if obj.user is not None:
        data["user"] = obj.user

    return data


def read_cluster_trust_bundle_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ClusterTrustBundleProjection, Any] | None = None,
) -> ClusterTrustBundleProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ClusterTrustBundleProjection)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "name"),
                    v,
                    "ClusterTrustBundleProjection",
                    "string",
                )
    else:
        obj.name = None

    # signer_name
    if "signerName" in data:
        n += 1
        v = data["signerName"]
        if type(v) is str:
            obj.signer_name = v
        else:
            obj.signer_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "signerName"),
                    v,
                    "ClusterTrustBundleProjection",
                    "string",
                )
    else:
        obj.signer_name = None

    # label_selector
    if "labelSelector" in data:
        n += 1
        v = data["labelSelector"]
        if type(v) is dict:
            obj.label_selector = read_label_selector(
                v,
                (path, "labelSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].label_selector, reuse[1], "labelSelector"),
            )
        else:
            obj.label_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "labelSelector"),
                    v,
                    "ClusterTrustBundleProjection",
                    "v1.LabelSelector",
                )
    else:
        obj.label_selector = None

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "optional"),
                    v,
                    "ClusterTrustBundleProjection",
                    "bool",
                )
    else:
        obj.optional = None

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "path"),
                    v,
                    "ClusterTrustBundleProjection",
                    "string",
                )
    else:
        obj.path = ""

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.user = v
        else:
            obj.user = None
            if v is not None:
                wrong_number(
                    problems, (path, "user"), v, "ClusterTrustBundleProjection", "int64"
                )
    else:
        obj.user = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "signerName", "labelSelector", "optional", "path", "user"),
        )
    return obj


def decode_cluster_trust_bundle_projection(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ClusterTrustBundleProjection, Any] | None = None,
) -> ClusterTrustBundleProjection:
    """JSON data as ClusterTrustBundleProjection; raises DecodeError with all that does not fit."""
    return decoded(
        read_cluster_trust_bundle_projection,
        data,
        path,
        reuse,
        "v1.ClusterTrustBundleProjection",
    )


def encode_cluster_trust_bundle_projection(
    obj: ClusterTrustBundleProjection,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name is not None:
        data["name"] = obj.name

    # signer_name
    if obj.signer_name is not None:
        data["signerName"] = obj.signer_name

    # label_selector
    if obj.label_selector is not None:
        data["labelSelector"] = encode_label_selector(obj.label_selector)

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    # path
    data["path"] = obj.path

    # user
    if obj.user is not None:
        data["user"] = obj.user

    return data


def read_pod_certificate_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodCertificateProjection, Any] | None = None,
) -> PodCertificateProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodCertificateProjection)
    n = 0

    # signer_name
    if "signerName" in data:
        n += 1
        v = data["signerName"]
        if type(v) is str:
            obj.signer_name = v
        else:
            obj.signer_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "signerName"),
                    v,
                    "PodCertificateProjection",
                    "string",
                )
    else:
        obj.signer_name = ""

    # key_type
    if "keyType" in data:
        n += 1
        v = data["keyType"]
        if type(v) is str:
            obj.key_type = v
        else:
            obj.key_type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "keyType"), v, "PodCertificateProjection", "string"
                )
    else:
        obj.key_type = ""

    # max_expiration_seconds
    if "maxExpirationSeconds" in data:
        n += 1
        v = data["maxExpirationSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.max_expiration_seconds = v
        else:
            obj.max_expiration_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "maxExpirationSeconds"),
                    v,
                    "PodCertificateProjection",
                    "int32",
                )
    else:
        obj.max_expiration_seconds = None

    # credential_bundle_path
    if "credentialBundlePath" in data:
        n += 1
        v = data["credentialBundlePath"]
        if type(v) is str:
            obj.credential_bundle_path = v
        else:
            obj.credential_bundle_path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "credentialBundlePath"),
                    v,
                    "PodCertificateProjection",
                    "string",
                )
    else:
        obj.credential_bundle_path = ""

    # key_path
    if "keyPath" in data:
        n += 1
        v = data["keyPath"]
        if type(v) is str:
            obj.key_path = v
        else:
            obj.key_path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "keyPath"), v, "PodCertificateProjection", "string"
                )
    else:
        obj.key_path = ""

    # certificate_chain_path
    if "certificateChainPath" in data:
        n += 1
        v = data["certificateChainPath"]
        if type(v) is str:
            obj.certificate_chain_path = v
        else:
            obj.certificate_chain_path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "certificateChainPath"),
                    v,
                    "PodCertificateProjection",
                    "string",
                )
    else:
        obj.certificate_chain_path = ""

    # user_annotations
    if "userAnnotations" in data:
        n += 1
        v = data["userAnnotations"]
        if type(v) is dict:
            obj.user_annotations = read_string_map(
                v,
                (path, "userAnnotations"),
                problems,
                reuse
                and reuse_part(reuse[0].user_annotations, reuse[1], "userAnnotations"),
                "PodCertificateProjection",
                "string",
            )
        else:
            obj.user_annotations = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "userAnnotations"),
                    v,
                    "PodCertificateProjection",
                    "map[string]string",
                )
    else:
        obj.user_annotations = {}

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.user = v
        else:
            obj.user = None
            if v is not None:
                wrong_number(
                    problems, (path, "user"), v, "PodCertificateProjection", "int64"
                )
    else:
        obj.user = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "signerName",
                "keyType",
                "maxExpirationSeconds",
                "credentialBundlePath",
                "keyPath",
                "certificateChainPath",
                "userAnnotations",
                "user",
            ),
        )
    return obj


def decode_pod_certificate_projection(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodCertificateProjection, Any] | None = None,
) -> PodCertificateProjection:
    """JSON data as PodCertificateProjection; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_certificate_projection,
        data,
        path,
        reuse,
        "v1.PodCertificateProjection",
    )


def encode_pod_certificate_projection(obj: PodCertificateProjection) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # signer_name
    if obj.signer_name:
        data["signerName"] = obj.signer_name

    # key_type
    if obj.key_type:
        data["keyType"] = obj.key_type

    # max_expiration_seconds
    if obj.max_expiration_seconds is not None:
        data["maxExpirationSeconds"] = obj.max_expiration_seconds

    # credential_bundle_path
    if obj.credential_bundle_path:
        data["credentialBundlePath"] = obj.credential_bundle_path

    # key_path
    if obj.key_path:
        data["keyPath"] = obj.key_path

    # certificate_chain_path
    if obj.certificate_chain_path:
        data["certificateChainPath"] = obj.certificate_chain_path

    # user_annotations
    if obj.user_annotations:
        data["userAnnotations"] = dict(obj.user_annotations)

    # user
    if obj.user is not None:
        data["user"] = obj.user

    return data


def read_projected_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ProjectedVolumeSource, Any] | None = None,
) -> ProjectedVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ProjectedVolumeSource)
    n = 0

    # sources
    if "sources" in data:
        n += 1
        v = data["sources"]
        if type(v) is list:
            obj.sources = read_objects(
                v,
                (path, "sources"),
                problems,
                reuse and reuse_part(reuse[0].sources, reuse[1], "sources"),
                read_volume_projection,
                "ProjectedVolumeSource",
                "v1.VolumeProjection",
            )
        else:
            obj.sources = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "sources"),
                    v,
                    "ProjectedVolumeSource",
                    "[]v1.VolumeProjection",
                )
    else:
        obj.sources = []

    # default_mode
    if "defaultMode" in data:
        n += 1
        v = data["defaultMode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.default_mode = v
        else:
            obj.default_mode = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultMode"), v, "ProjectedVolumeSource", "int32"
                )
    else:
        obj.default_mode = None

    # default_user
    if "defaultUser" in data:
        n += 1
        v = data["defaultUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.default_user = v
        else:
            obj.default_user = None
            if v is not None:
                wrong_number(
                    problems, (path, "defaultUser"), v, "ProjectedVolumeSource", "int64"
                )
    else:
        obj.default_user = None

    if n != len(data):
        unknown_fields(problems, path, data, ("sources", "defaultMode", "defaultUser"))
    return obj


def decode_projected_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ProjectedVolumeSource, Any] | None = None,
) -> ProjectedVolumeSource:
    """JSON data as ProjectedVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_projected_volume_source, data, path, reuse, "v1.ProjectedVolumeSource"
    )


def encode_projected_volume_source(obj: ProjectedVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # sources
    data["sources"] = [encode_volume_projection(x) for x in obj.sources or ()]

    # default_mode
    if obj.default_mode is not None:
        data["defaultMode"] = obj.default_mode

    # default_user
    if obj.default_user is not None:
        data["defaultUser"] = obj.default_user

    return data


def read_volume_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeProjection, Any] | None = None,
) -> VolumeProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeProjection)
    n = 0

    # secret
    if "secret" in data:
        n += 1
        v = data["secret"]
        if type(v) is dict:
            obj.secret = read_secret_projection(
                v,
                (path, "secret"),
                problems,
                reuse and reuse_part(reuse[0].secret, reuse[1], "secret"),
            )
        else:
            obj.secret = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secret"),
                    v,
                    "VolumeProjection",
                    "v1.SecretProjection",
                )
    else:
        obj.secret = None

    # downward_api
    if "downwardAPI" in data:
        n += 1
        v = data["downwardAPI"]
        if type(v) is dict:
            obj.downward_api = read_downward_api_projection(
                v,
                (path, "downwardAPI"),
                problems,
                reuse and reuse_part(reuse[0].downward_api, reuse[1], "downwardAPI"),
            )
        else:
            obj.downward_api = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "downwardAPI"),
                    v,
                    "VolumeProjection",
                    "v1.DownwardAPIProjection",
                )
    else:
        obj.downward_api = None

    # config_map
    if "configMap" in data:
        n += 1
        v = data["configMap"]
        if type(v) is dict:
            obj.config_map = read_config_map_projection(
                v,
                (path, "configMap"),
                problems,
                reuse and reuse_part(reuse[0].config_map, reuse[1], "configMap"),
            )
        else:
            obj.config_map = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMap"),
                    v,
                    "VolumeProjection",
                    "v1.ConfigMapProjection",
                )
    else:
        obj.config_map = None

    # service_account_token
    if "serviceAccountToken" in data:
        n += 1
        v = data["serviceAccountToken"]
        if type(v) is dict:
            obj.service_account_token = read_service_account_token_projection(
                v,
                (path, "serviceAccountToken"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].service_account_token, reuse[1], "serviceAccountToken"
                ),
            )
        else:
            obj.service_account_token = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "serviceAccountToken"),
                    v,
                    "VolumeProjection",
                    "v1.ServiceAccountTokenProjection",
                )
    else:
        obj.service_account_token = None

    # cluster_trust_bundle
    if "clusterTrustBundle" in data:
        n += 1
        v = data["clusterTrustBundle"]
        if type(v) is dict:
            obj.cluster_trust_bundle = read_cluster_trust_bundle_projection(
                v,
                (path, "clusterTrustBundle"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].cluster_trust_bundle, reuse[1], "clusterTrustBundle"
                ),
            )
        else:
            obj.cluster_trust_bundle = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "clusterTrustBundle"),
                    v,
                    "VolumeProjection",
                    "v1.ClusterTrustBundleProjection",
                )
    else:
        obj.cluster_trust_bundle = None

    # pod_certificate
    if "podCertificate" in data:
        n += 1
        v = data["podCertificate"]
        if type(v) is dict:
            obj.pod_certificate = read_pod_certificate_projection(
                v,
                (path, "podCertificate"),
                problems,
                reuse
                and reuse_part(reuse[0].pod_certificate, reuse[1], "podCertificate"),
            )
        else:
            obj.pod_certificate = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "podCertificate"),
                    v,
                    "VolumeProjection",
                    "v1.PodCertificateProjection",
                )
    else:
        obj.pod_certificate = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "secret",
                "downwardAPI",
                "configMap",
                "serviceAccountToken",
                "clusterTrustBundle",
                "podCertificate",
            ),
        )
    return obj


def decode_volume_projection(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeProjection, Any] | None = None
) -> VolumeProjection:
    """JSON data as VolumeProjection; raises DecodeError with all that does not fit."""
    return decoded(read_volume_projection, data, path, reuse, "v1.VolumeProjection")


def encode_volume_projection(obj: VolumeProjection) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # secret
    if obj.secret is not None:
        data["secret"] = encode_secret_projection(obj.secret)

    # downward_api
    if obj.downward_api is not None:
        data["downwardAPI"] = encode_downward_api_projection(obj.downward_api)

    # config_map
    if obj.config_map is not None:
        data["configMap"] = encode_config_map_projection(obj.config_map)

    # service_account_token
    if obj.service_account_token is not None:
        data["serviceAccountToken"] = encode_service_account_token_projection(
            obj.service_account_token
        )

    # cluster_trust_bundle
    if obj.cluster_trust_bundle is not None:
        data["clusterTrustBundle"] = encode_cluster_trust_bundle_projection(
            obj.cluster_trust_bundle
        )

    # pod_certificate
    if obj.pod_certificate is not None:
        data["podCertificate"] = encode_pod_certificate_projection(obj.pod_certificate)

    return data


def read_key_to_path(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[KeyToPath, Any] | None = None,
) -> KeyToPath:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(KeyToPath)
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
                wrong_type(problems, (path, "key"), v, "KeyToPath", "string")
    else:
        obj.key = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "KeyToPath", "string")
    else:
        obj.path = ""

    # mode
    if "mode" in data:
        n += 1
        v = data["mode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.mode = v
        else:
            obj.mode = None
            if v is not None:
                wrong_number(problems, (path, "mode"), v, "KeyToPath", "int32")
    else:
        obj.mode = None

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.user = v
        else:
            obj.user = None
            if v is not None:
                wrong_number(problems, (path, "user"), v, "KeyToPath", "int64")
    else:
        obj.user = None

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "path", "mode", "user"))
    return obj


def decode_key_to_path(
    data: Any, *, path: Path = ROOT, reuse: tuple[KeyToPath, Any] | None = None
) -> KeyToPath:
    """JSON data as KeyToPath; raises DecodeError with all that does not fit."""
    return decoded(read_key_to_path, data, path, reuse, "v1.KeyToPath")


def encode_key_to_path(obj: KeyToPath) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # path
    data["path"] = obj.path

    # mode
    if obj.mode is not None:
        data["mode"] = obj.mode

    # user
    if obj.user is not None:
        data["user"] = obj.user

    return data


def read_csi_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[CSIVolumeSource, Any] | None = None,
) -> CSIVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(CSIVolumeSource)
    n = 0

    # driver
    if "driver" in data:
        n += 1
        v = data["driver"]
        if type(v) is str:
            obj.driver = v
        else:
            obj.driver = ""
            if v is not None:
                wrong_type(problems, (path, "driver"), v, "CSIVolumeSource", "string")
    else:
        obj.driver = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = None
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "CSIVolumeSource", "bool")
    else:
        obj.read_only = None

    # fs_type
    if "fsType" in data:
        n += 1
        v = data["fsType"]
        if type(v) is str:
            obj.fs_type = v
        else:
            obj.fs_type = None
            if v is not None:
                wrong_type(problems, (path, "fsType"), v, "CSIVolumeSource", "string")
    else:
        obj.fs_type = None

    # volume_attributes
    if "volumeAttributes" in data:
        n += 1
        v = data["volumeAttributes"]
        if type(v) is dict:
            obj.volume_attributes = read_string_map(
                v,
                (path, "volumeAttributes"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_attributes, reuse[1], "volumeAttributes"
                ),
                "CSIVolumeSource",
                "string",
            )
        else:
            obj.volume_attributes = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeAttributes"),
                    v,
                    "CSIVolumeSource",
                    "map[string]string",
                )
    else:
        obj.volume_attributes = {}

    # node_publish_secret_ref
    if "nodePublishSecretRef" in data:
        n += 1
        v = data["nodePublishSecretRef"]
        if type(v) is dict:
            obj.node_publish_secret_ref = read_local_object_reference(
                v,
                (path, "nodePublishSecretRef"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].node_publish_secret_ref, reuse[1], "nodePublishSecretRef"
                ),
            )
        else:
            obj.node_publish_secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodePublishSecretRef"),
                    v,
                    "CSIVolumeSource",
                    "v1.LocalObjectReference",
                )
    else:
        obj.node_publish_secret_ref = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "driver",
                "readOnly",
                "fsType",
                "volumeAttributes",
                "nodePublishSecretRef",
            ),
        )
    return obj


def decode_csi_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[CSIVolumeSource, Any] | None = None
) -> CSIVolumeSource:
    """JSON data as CSIVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_csi_volume_source, data, path, reuse, "v1.CSIVolumeSource")


def encode_csi_volume_source(obj: CSIVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # driver
    data["driver"] = obj.driver

    # read_only
    if obj.read_only is not None:
        data["readOnly"] = obj.read_only

    # fs_type
    if obj.fs_type is not None:
        data["fsType"] = obj.fs_type

    # volume_attributes
    if obj.volume_attributes:
        data["volumeAttributes"] = dict(obj.volume_attributes)

    # node_publish_secret_ref
    if obj.node_publish_secret_ref is not None:
        data["nodePublishSecretRef"] = encode_local_object_reference(
            obj.node_publish_secret_ref
        )

    return data


def read_ephemeral_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EphemeralVolumeSource, Any] | None = None,
) -> EphemeralVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EphemeralVolumeSource)
    n = 0

    # volume_claim_template
    if "volumeClaimTemplate" in data:
        n += 1
        v = data["volumeClaimTemplate"]
        if type(v) is dict:
            obj.volume_claim_template = read_persistent_volume_claim_template(
                v,
                (path, "volumeClaimTemplate"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].volume_claim_template, reuse[1], "volumeClaimTemplate"
                ),
            )
        else:
            obj.volume_claim_template = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeClaimTemplate"),
                    v,
                    "EphemeralVolumeSource",
                    "v1.PersistentVolumeClaimTemplate",
                )
    else:
        obj.volume_claim_template = None

    if n != len(data):
        unknown_fields(problems, path, data, ("volumeClaimTemplate",))
    return obj


def decode_ephemeral_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[EphemeralVolumeSource, Any] | None = None,
) -> EphemeralVolumeSource:
    """JSON data as EphemeralVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_ephemeral_volume_source, data, path, reuse, "v1.EphemeralVolumeSource"
    )


def encode_ephemeral_volume_source(obj: EphemeralVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_claim_template
    if obj.volume_claim_template is not None:
        data["volumeClaimTemplate"] = encode_persistent_volume_claim_template(
            obj.volume_claim_template
        )

    return data


def read_persistent_volume_claim_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PersistentVolumeClaimTemplate, Any] | None = None,
) -> PersistentVolumeClaimTemplate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PersistentVolumeClaimTemplate)
    n = 0
    v: Any

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
                "PersistentVolumeClaimTemplate",
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
                "PersistentVolumeClaimTemplate",
                "v1.PersistentVolumeClaimSpec",
            )
    obj.spec = read_persistent_volume_claim_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("metadata", "spec"))
    return obj


def decode_persistent_volume_claim_template(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PersistentVolumeClaimTemplate, Any] | None = None,
) -> PersistentVolumeClaimTemplate:
    """JSON data as PersistentVolumeClaimTemplate; raises DecodeError with all that does not fit."""
    return decoded(
        read_persistent_volume_claim_template,
        data,
        path,
        reuse,
        "v1.PersistentVolumeClaimTemplate",
    )


def encode_persistent_volume_claim_template(
    obj: PersistentVolumeClaimTemplate,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    data["spec"] = encode_persistent_volume_claim_spec(obj.spec)

    return data


def read_container_port(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerPort, Any] | None = None,
) -> ContainerPort:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerPort)
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
                wrong_type(problems, (path, "name"), v, "ContainerPort", "string")
    else:
        obj.name = ""

    # host_port
    if "hostPort" in data:
        n += 1
        v = data["hostPort"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.host_port = v
        else:
            obj.host_port = 0
            if v is not None:
                wrong_number(problems, (path, "hostPort"), v, "ContainerPort", "int32")
    else:
        obj.host_port = 0

    # container_port
    if "containerPort" in data:
        n += 1
        v = data["containerPort"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.container_port = v
        else:
            obj.container_port = 0
            if v is not None:
                wrong_number(
                    problems, (path, "containerPort"), v, "ContainerPort", "int32"
                )
    else:
        obj.container_port = 0

    # protocol
    if "protocol" in data:
        n += 1
        v = data["protocol"]
        if type(v) is str:
            obj.protocol = _PROTOCOL_MEMBERS.get(v, v)
        else:
            obj.protocol = ""
            if v is not None:
                wrong_type(
                    problems, (path, "protocol"), v, "ContainerPort", "v1.Protocol"
                )
    else:
        obj.protocol = ""

    # host_ip
    if "hostIP" in data:
        n += 1
        v = data["hostIP"]
        if type(v) is str:
            obj.host_ip = v
        else:
            obj.host_ip = ""
            if v is not None:
                wrong_type(problems, (path, "hostIP"), v, "ContainerPort", "string")
    else:
        obj.host_ip = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "hostPort", "containerPort", "protocol", "hostIP"),
        )
    return obj


def decode_container_port(
    data: Any, *, path: Path = ROOT, reuse: tuple[ContainerPort, Any] | None = None
) -> ContainerPort:
    """JSON data as ContainerPort; raises DecodeError with all that does not fit."""
    return decoded(read_container_port, data, path, reuse, "v1.ContainerPort")


def encode_container_port(obj: ContainerPort) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # host_port
    if obj.host_port:
        data["hostPort"] = obj.host_port

    # container_port
    data["containerPort"] = obj.container_port

    # protocol
    if obj.protocol:
        data["protocol"] = str(obj.protocol)

    # host_ip
    if obj.host_ip:
        data["hostIP"] = obj.host_ip

    return data


def apply_defaults_container_port(obj: ContainerPort) -> None:
    """Fill what is unset, in place."""

    # protocol
    #   +default="TCP"
    if not obj.protocol:
        obj.protocol = Protocol.TCP


def read_volume_mount(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeMount, Any] | None = None,
) -> VolumeMount:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeMount)
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
                wrong_type(problems, (path, "name"), v, "VolumeMount", "string")
    else:
        obj.name = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "VolumeMount", "bool")
    else:
        obj.read_only = False

    # recursive_read_only
    if "recursiveReadOnly" in data:
        n += 1
        v = data["recursiveReadOnly"]
        if type(v) is str:
            obj.recursive_read_only = _RECURSIVE_READ_ONLY_MODE_MEMBERS.get(v, v)
        else:
            obj.recursive_read_only = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "recursiveReadOnly"),
                    v,
                    "VolumeMount",
                    "v1.RecursiveReadOnlyMode",
                )
    else:
        obj.recursive_read_only = None

    # mount_path
    if "mountPath" in data:
        n += 1
        v = data["mountPath"]
        if type(v) is str:
            obj.mount_path = v
        else:
            obj.mount_path = ""
            if v is not None:
                wrong_type(problems, (path, "mountPath"), v, "VolumeMount", "string")
    else:
        obj.mount_path = ""

    # sub_path
    if "subPath" in data:
        n += 1
        v = data["subPath"]
        if type(v) is str:
            obj.sub_path = v
        else:
            obj.sub_path = ""
            if v is not None:
                wrong_type(problems, (path, "subPath"), v, "VolumeMount", "string")
    else:
        obj.sub_path = ""

    # mount_propagation
    if "mountPropagation" in data:
        n += 1
        v = data["mountPropagation"]
        if type(v) is str:
            obj.mount_propagation = _MOUNT_PROPAGATION_MODE_MEMBERS.get(v, v)
        else:
            obj.mount_propagation = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "mountPropagation"),
                    v,
                    "VolumeMount",
                    "v1.MountPropagationMode",
                )
    else:
        obj.mount_propagation = None

    # sub_path_expr
    if "subPathExpr" in data:
        n += 1
        v = data["subPathExpr"]
        if type(v) is str:
            obj.sub_path_expr = v
        else:
            obj.sub_path_expr = ""
            if v is not None:
                wrong_type(problems, (path, "subPathExpr"), v, "VolumeMount", "string")
    else:
        obj.sub_path_expr = ""

    # bind_mount_options
    if "bindMountOptions" in data:
        n += 1
        v = data["bindMountOptions"]
        if type(v) is list:
            obj.bind_mount_options = read_strings(
                v,
                (path, "bindMountOptions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].bind_mount_options, reuse[1], "bindMountOptions"
                ),
                "VolumeMount",
                "string",
            )
        else:
            obj.bind_mount_options = []
            if v is not None:
                wrong_type(
                    problems, (path, "bindMountOptions"), v, "VolumeMount", "[]string"
                )
    else:
        obj.bind_mount_options = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "readOnly",
                "recursiveReadOnly",
                "mountPath",
                "subPath",
                "mountPropagation",
                "subPathExpr",
                "bindMountOptions",
            ),
        )
    return obj


def decode_volume_mount(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeMount, Any] | None = None
) -> VolumeMount:
    """JSON data as VolumeMount; raises DecodeError with all that does not fit."""
    return decoded(read_volume_mount, data, path, reuse, "v1.VolumeMount")


def encode_volume_mount(obj: VolumeMount) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # recursive_read_only
    if obj.recursive_read_only is not None:
        data["recursiveReadOnly"] = str(obj.recursive_read_only)

    # mount_path
    data["mountPath"] = obj.mount_path

    # sub_path
    if obj.sub_path:
        data["subPath"] = obj.sub_path

    # mount_propagation
    if obj.mount_propagation is not None:
        data["mountPropagation"] = str(obj.mount_propagation)

    # sub_path_expr
    if obj.sub_path_expr:
        data["subPathExpr"] = obj.sub_path_expr

    # bind_mount_options
    if obj.bind_mount_options:
        data["bindMountOptions"] = list(obj.bind_mount_options)

    return data


def read_volume_device(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeDevice, Any] | None = None,
) -> VolumeDevice:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeDevice)
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
                wrong_type(problems, (path, "name"), v, "VolumeDevice", "string")
    else:
        obj.name = ""

    # device_path
    if "devicePath" in data:
        n += 1
        v = data["devicePath"]
        if type(v) is str:
            obj.device_path = v
        else:
            obj.device_path = ""
            if v is not None:
                wrong_type(problems, (path, "devicePath"), v, "VolumeDevice", "string")
    else:
        obj.device_path = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "devicePath"))
    return obj


def decode_volume_device(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeDevice, Any] | None = None
) -> VolumeDevice:
    """JSON data as VolumeDevice; raises DecodeError with all that does not fit."""
    return decoded(read_volume_device, data, path, reuse, "v1.VolumeDevice")


def encode_volume_device(obj: VolumeDevice) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # device_path
    data["devicePath"] = obj.device_path

    return data


def read_env_var(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EnvVar, Any] | None = None,
) -> EnvVar:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EnvVar)
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
                wrong_type(problems, (path, "name"), v, "EnvVar", "string")
    else:
        obj.name = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "EnvVar", "string")
    else:
        obj.value = ""

    # value_from
    if "valueFrom" in data:
        n += 1
        v = data["valueFrom"]
        if type(v) is dict:
            obj.value_from = read_env_var_source(
                v,
                (path, "valueFrom"),
                problems,
                reuse and reuse_part(reuse[0].value_from, reuse[1], "valueFrom"),
            )
        else:
            obj.value_from = None
            if v is not None:
                wrong_type(
                    problems, (path, "valueFrom"), v, "EnvVar", "v1.EnvVarSource"
                )
    else:
        obj.value_from = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "value", "valueFrom"))
    return obj


def decode_env_var(
    data: Any, *, path: Path = ROOT, reuse: tuple[EnvVar, Any] | None = None
) -> EnvVar:
    """JSON data as EnvVar; raises DecodeError with all that does not fit."""
    return decoded(read_env_var, data, path, reuse, "v1.EnvVar")


def encode_env_var(obj: EnvVar) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # value
    if obj.value:
        data["value"] = obj.value

    # value_from
    if obj.value_from is not None:
        data["valueFrom"] = encode_env_var_source(obj.value_from)

    return data


def apply_defaults_env_var(obj: EnvVar) -> None:
    """Fill what is unset, in place."""

    # value_from
    if obj.value_from is not None:
        apply_defaults_env_var_source(obj.value_from)


def read_env_var_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EnvVarSource, Any] | None = None,
) -> EnvVarSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EnvVarSource)
    n = 0

    # field_ref
    if "fieldRef" in data:
        n += 1
        v = data["fieldRef"]
        if type(v) is dict:
            obj.field_ref = read_object_field_selector(
                v,
                (path, "fieldRef"),
                problems,
                reuse and reuse_part(reuse[0].field_ref, reuse[1], "fieldRef"),
            )
        else:
            obj.field_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fieldRef"),
                    v,
                    "EnvVarSource",
                    "v1.ObjectFieldSelector",
                )
    else:
        obj.field_ref = None

    # resource_field_ref
    if "resourceFieldRef" in data:
        n += 1
        v = data["resourceFieldRef"]
        if type(v) is dict:
            obj.resource_field_ref = read_resource_field_selector(
                v,
                (path, "resourceFieldRef"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].resource_field_ref, reuse[1], "resourceFieldRef"
                ),
            )
        else:
            obj.resource_field_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceFieldRef"),
                    v,
                    "EnvVarSource",
                    "v1.ResourceFieldSelector",
                )
    else:
        obj.resource_field_ref = None

    # config_map_key_ref
    if "configMapKeyRef" in data:
        n += 1
        v = data["configMapKeyRef"]
        if type(v) is dict:
            obj.config_map_key_ref = read_config_map_key_selector(
                v,
                (path, "configMapKeyRef"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].config_map_key_ref, reuse[1], "configMapKeyRef"
                ),
            )
        else:
            obj.config_map_key_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMapKeyRef"),
                    v,
                    "EnvVarSource",
                    "v1.ConfigMapKeySelector",
                )
    else:
        obj.config_map_key_ref = None

    # secret_key_ref
    if "secretKeyRef" in data:
        n += 1
        v = data["secretKeyRef"]
        if type(v) is dict:
            obj.secret_key_ref = read_secret_key_selector(
                v,
                (path, "secretKeyRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_key_ref, reuse[1], "secretKeyRef"),
            )
        else:
            obj.secret_key_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretKeyRef"),
                    v,
                    "EnvVarSource",
                    "v1.SecretKeySelector",
                )
    else:
        obj.secret_key_ref = None

    # file_key_ref
    if "fileKeyRef" in data:
        n += 1
        v = data["fileKeyRef"]
        if type(v) is dict:
            obj.file_key_ref = read_file_key_selector(
                v,
                (path, "fileKeyRef"),
                problems,
                reuse and reuse_part(reuse[0].file_key_ref, reuse[1], "fileKeyRef"),
            )
        else:
            obj.file_key_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fileKeyRef"),
                    v,
                    "EnvVarSource",
                    "v1.FileKeySelector",
                )
    else:
        obj.file_key_ref = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "fieldRef",
                "resourceFieldRef",
                "configMapKeyRef",
                "secretKeyRef",
                "fileKeyRef",
            ),
        )
    return obj


def decode_env_var_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[EnvVarSource, Any] | None = None
) -> EnvVarSource:
    """JSON data as EnvVarSource; raises DecodeError with all that does not fit."""
    return decoded(read_env_var_source, data, path, reuse, "v1.EnvVarSource")


def encode_env_var_source(obj: EnvVarSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # field_ref
    if obj.field_ref is not None:
        data["fieldRef"] = encode_object_field_selector(obj.field_ref)

    # resource_field_ref
    if obj.resource_field_ref is not None:
        data["resourceFieldRef"] = encode_resource_field_selector(
            obj.resource_field_ref
        )

    # config_map_key_ref
    if obj.config_map_key_ref is not None:
        data["configMapKeyRef"] = encode_config_map_key_selector(obj.config_map_key_ref)

    # secret_key_ref
    if obj.secret_key_ref is not None:
        data["secretKeyRef"] = encode_secret_key_selector(obj.secret_key_ref)

    # file_key_ref
    if obj.file_key_ref is not None:
        data["fileKeyRef"] = encode_file_key_selector(obj.file_key_ref)

    return data


def apply_defaults_env_var_source(obj: EnvVarSource) -> None:
    """Fill what is unset, in place."""

    # file_key_ref
    if obj.file_key_ref is not None:
        apply_defaults_file_key_selector(obj.file_key_ref)


def read_file_key_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[FileKeySelector, Any] | None = None,
) -> FileKeySelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(FileKeySelector)
    n = 0

    # volume_name
    if "volumeName" in data:
        n += 1
        v = data["volumeName"]
        if type(v) is str:
            obj.volume_name = v
        else:
            obj.volume_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "volumeName"), v, "FileKeySelector", "string"
                )
    else:
        obj.volume_name = ""

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "FileKeySelector", "string")
    else:
        obj.path = ""

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "FileKeySelector", "string")
    else:
        obj.key = ""

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(problems, (path, "optional"), v, "FileKeySelector", "bool")
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("volumeName", "path", "key", "optional"))
    return obj


def decode_file_key_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[FileKeySelector, Any] | None = None
) -> FileKeySelector:
    """JSON data as FileKeySelector; raises DecodeError with all that does not fit."""
    return decoded(read_file_key_selector, data, path, reuse, "v1.FileKeySelector")


def encode_file_key_selector(obj: FileKeySelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volume_name
    data["volumeName"] = obj.volume_name

    # path
    data["path"] = obj.path

    # key
    data["key"] = obj.key

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def apply_defaults_file_key_selector(obj: FileKeySelector) -> None:
    """Fill what is unset, in place."""

    # optional
    #   +default=false
    if obj.optional is None:
        obj.optional = False


def read_object_field_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ObjectFieldSelector, Any] | None = None,
) -> ObjectFieldSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ObjectFieldSelector)
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
                wrong_type(
                    problems, (path, "apiVersion"), v, "ObjectFieldSelector", "string"
                )
    else:
        obj.api_version = ""

    # field_path
    if "fieldPath" in data:
        n += 1
        v = data["fieldPath"]
        if type(v) is str:
            obj.field_path = v
        else:
            obj.field_path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "fieldPath"), v, "ObjectFieldSelector", "string"
                )
    else:
        obj.field_path = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("apiVersion", "fieldPath"))
    return obj


def decode_object_field_selector(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ObjectFieldSelector, Any] | None = None,
) -> ObjectFieldSelector:
    """JSON data as ObjectFieldSelector; raises DecodeError with all that does not fit."""
    return decoded(
        read_object_field_selector, data, path, reuse, "v1.ObjectFieldSelector"
    )


def encode_object_field_selector(obj: ObjectFieldSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # field_path
    data["fieldPath"] = obj.field_path

    return data


def read_resource_field_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceFieldSelector, Any] | None = None,
) -> ResourceFieldSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceFieldSelector)
    n = 0

    # container_name
    if "containerName" in data:
        n += 1
        v = data["containerName"]
        if type(v) is str:
            obj.container_name = v
        else:
            obj.container_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containerName"),
                    v,
                    "ResourceFieldSelector",
                    "string",
                )
    else:
        obj.container_name = ""

    # resource
    if "resource" in data:
        n += 1
        v = data["resource"]
        if type(v) is str:
            obj.resource = v
        else:
            obj.resource = ""
            if v is not None:
                wrong_type(
                    problems, (path, "resource"), v, "ResourceFieldSelector", "string"
                )
    else:
        obj.resource = ""

    # divisor
    obj.divisor = _NO_QUANTITY
    if "divisor" in data:
        n += 1
        v = data["divisor"]
        obj.divisor = _READ_QUANTITY(
            v, (path, "divisor"), problems, "ResourceFieldSelector", "resource.Quantity"
        )

    if n != len(data):
        unknown_fields(problems, path, data, ("containerName", "resource", "divisor"))
    return obj


def decode_resource_field_selector(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceFieldSelector, Any] | None = None,
) -> ResourceFieldSelector:
    """JSON data as ResourceFieldSelector; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_field_selector, data, path, reuse, "v1.ResourceFieldSelector"
    )


def encode_resource_field_selector(obj: ResourceFieldSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # container_name
    if obj.container_name:
        data["containerName"] = obj.container_name

    # resource
    data["resource"] = obj.resource

    # divisor
    if obj.divisor:
        data["divisor"] = obj.divisor.to_json()

    return data


def read_config_map_key_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ConfigMapKeySelector, Any] | None = None,
) -> ConfigMapKeySelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ConfigMapKeySelector)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "ConfigMapKeySelector", "string"
                )
    else:
        obj.local_object_reference.name = ""

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "ConfigMapKeySelector", "string")
    else:
        obj.key = ""

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems, (path, "optional"), v, "ConfigMapKeySelector", "bool"
                )
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "key", "optional"))
    return obj


def decode_config_map_key_selector(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ConfigMapKeySelector, Any] | None = None,
) -> ConfigMapKeySelector:
    """JSON data as ConfigMapKeySelector; raises DecodeError with all that does not fit."""
    return decoded(
        read_config_map_key_selector, data, path, reuse, "v1.ConfigMapKeySelector"
    )


def encode_config_map_key_selector(obj: ConfigMapKeySelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # key
    data["key"] = obj.key

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_secret_key_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SecretKeySelector, Any] | None = None,
) -> SecretKeySelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SecretKeySelector)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "SecretKeySelector", "string")
    else:
        obj.local_object_reference.name = ""

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "SecretKeySelector", "string")
    else:
        obj.key = ""

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(problems, (path, "optional"), v, "SecretKeySelector", "bool")
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "key", "optional"))
    return obj


def decode_secret_key_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[SecretKeySelector, Any] | None = None
) -> SecretKeySelector:
    """JSON data as SecretKeySelector; raises DecodeError with all that does not fit."""
    return decoded(read_secret_key_selector, data, path, reuse, "v1.SecretKeySelector")


def encode_secret_key_selector(obj: SecretKeySelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # key
    data["key"] = obj.key

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_env_from_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EnvFromSource, Any] | None = None,
) -> EnvFromSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EnvFromSource)
    n = 0

    # prefix
    if "prefix" in data:
        n += 1
        v = data["prefix"]
        if type(v) is str:
            obj.prefix = v
        else:
            obj.prefix = ""
            if v is not None:
                wrong_type(problems, (path, "prefix"), v, "EnvFromSource", "string")
    else:
        obj.prefix = ""

    # config_map_ref
    if "configMapRef" in data:
        n += 1
        v = data["configMapRef"]
        if type(v) is dict:
            obj.config_map_ref = read_config_map_env_source(
                v,
                (path, "configMapRef"),
                problems,
                reuse and reuse_part(reuse[0].config_map_ref, reuse[1], "configMapRef"),
            )
        else:
            obj.config_map_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMapRef"),
                    v,
                    "EnvFromSource",
                    "v1.ConfigMapEnvSource",
                )
    else:
        obj.config_map_ref = None

    # secret_ref
    if "secretRef" in data:
        n += 1
        v = data["secretRef"]
        if type(v) is dict:
            obj.secret_ref = read_secret_env_source(
                v,
                (path, "secretRef"),
                problems,
                reuse and reuse_part(reuse[0].secret_ref, reuse[1], "secretRef"),
            )
        else:
            obj.secret_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "secretRef"),
                    v,
                    "EnvFromSource",
                    "v1.SecretEnvSource",
                )
    else:
        obj.secret_ref = None

    if n != len(data):
        unknown_fields(problems, path, data, ("prefix", "configMapRef", "secretRef"))
    return obj


def decode_env_from_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[EnvFromSource, Any] | None = None
) -> EnvFromSource:
    """JSON data as EnvFromSource; raises DecodeError with all that does not fit."""
    return decoded(read_env_from_source, data, path, reuse, "v1.EnvFromSource")


def encode_env_from_source(obj: EnvFromSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # prefix
    if obj.prefix:
        data["prefix"] = obj.prefix

    # config_map_ref
    if obj.config_map_ref is not None:
        data["configMapRef"] = encode_config_map_env_source(obj.config_map_ref)

    # secret_ref
    if obj.secret_ref is not None:
        data["secretRef"] = encode_secret_env_source(obj.secret_ref)

    return data


def read_config_map_env_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ConfigMapEnvSource, Any] | None = None,
) -> ConfigMapEnvSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ConfigMapEnvSource)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ConfigMapEnvSource", "string")
    else:
        obj.local_object_reference.name = ""

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(
                    problems, (path, "optional"), v, "ConfigMapEnvSource", "bool"
                )
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "optional"))
    return obj


def decode_config_map_env_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[ConfigMapEnvSource, Any] | None = None
) -> ConfigMapEnvSource:
    """JSON data as ConfigMapEnvSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_config_map_env_source, data, path, reuse, "v1.ConfigMapEnvSource"
    )


def encode_config_map_env_source(obj: ConfigMapEnvSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_secret_env_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SecretEnvSource, Any] | None = None,
) -> SecretEnvSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SecretEnvSource)
    n = 0

    # local_object_reference
    obj.local_object_reference = new_object(LocalObjectReference)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.local_object_reference.name = v
        else:
            obj.local_object_reference.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "SecretEnvSource", "string")
    else:
        obj.local_object_reference.name = ""

    # optional
    if "optional" in data:
        n += 1
        v = data["optional"]
        if type(v) is bool:
            obj.optional = v
        else:
            obj.optional = None
            if v is not None:
                wrong_type(problems, (path, "optional"), v, "SecretEnvSource", "bool")
    else:
        obj.optional = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "optional"))
    return obj


def decode_secret_env_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[SecretEnvSource, Any] | None = None
) -> SecretEnvSource:
    """JSON data as SecretEnvSource; raises DecodeError with all that does not fit."""
    return decoded(read_secret_env_source, data, path, reuse, "v1.SecretEnvSource")


def encode_secret_env_source(obj: SecretEnvSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.local_object_reference.name:
        data["name"] = obj.local_object_reference.name

    # optional
    if obj.optional is not None:
        data["optional"] = obj.optional

    return data


def read_http_header(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[HTTPHeader, Any] | None = None,
) -> HTTPHeader:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(HTTPHeader)
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
                wrong_type(problems, (path, "name"), v, "HTTPHeader", "string")
    else:
        obj.name = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "HTTPHeader", "string")
    else:
        obj.value = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "value"))
    return obj


def decode_http_header(
    data: Any, *, path: Path = ROOT, reuse: tuple[HTTPHeader, Any] | None = None
) -> HTTPHeader:
    """JSON data as HTTPHeader; raises DecodeError with all that does not fit."""
    return decoded(read_http_header, data, path, reuse, "v1.HTTPHeader")


def encode_http_header(obj: HTTPHeader) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # value
    data["value"] = obj.value

    return data


def read_http_get_action(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[HTTPGetAction, Any] | None = None,
) -> HTTPGetAction:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(HTTPGetAction)
    n = 0

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(problems, (path, "path"), v, "HTTPGetAction", "string")
    else:
        obj.path = ""

    # port
    obj.port = _NO_INT_OR_STRING
    if "port" in data:
        n += 1
        v = data["port"]
        obj.port = _READ_INT_OR_STRING(
            v, (path, "port"), problems, "HTTPGetAction", "intstr.IntOrString"
        )

    # host
    if "host" in data:
        n += 1
        v = data["host"]
        if type(v) is str:
            obj.host = v
        else:
            obj.host = ""
            if v is not None:
                wrong_type(problems, (path, "host"), v, "HTTPGetAction", "string")
    else:
        obj.host = ""

    # scheme
    if "scheme" in data:
        n += 1
        v = data["scheme"]
        if type(v) is str:
            obj.scheme = _URI_SCHEME_MEMBERS.get(v, v)
        else:
            obj.scheme = ""
            if v is not None:
                wrong_type(
                    problems, (path, "scheme"), v, "HTTPGetAction", "v1.URIScheme"
                )
    else:
        obj.scheme = ""

    # http_headers
    if "httpHeaders" in data:
        n += 1
        v = data["httpHeaders"]
        if type(v) is list:
            obj.http_headers = read_objects(
                v,
                (path, "httpHeaders"),
                problems,
                reuse and reuse_part(reuse[0].http_headers, reuse[1], "httpHeaders"),
                read_http_header,
                "HTTPGetAction",
                "v1.HTTPHeader",
            )
        else:
            obj.http_headers = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "httpHeaders"),
                    v,
                    "HTTPGetAction",
                    "[]v1.HTTPHeader",
                )
    else:
        obj.http_headers = []

    # protocol
    if "protocol" in data:
        n += 1
        v = data["protocol"]
        if type(v) is str:
            obj.protocol = _HTTP_PROTOCOL_MEMBERS.get(v, v)
        else:
            obj.protocol = None
            if v is not None:
                wrong_type(
                    problems, (path, "protocol"), v, "HTTPGetAction", "v1.HTTPProtocol"
                )
    else:
        obj.protocol = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("path", "port", "host", "scheme", "httpHeaders", "protocol"),
        )
    return obj


def decode_http_get_action(
    data: Any, *, path: Path = ROOT, reuse: tuple[HTTPGetAction, Any] | None = None
) -> HTTPGetAction:
    """JSON data as HTTPGetAction; raises DecodeError with all that does not fit."""
    return decoded(read_http_get_action, data, path, reuse, "v1.HTTPGetAction")


def encode_http_get_action(obj: HTTPGetAction) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # path
    if obj.path:
        data["path"] = obj.path

    # port
    data["port"] = obj.port.to_json()

    # host
    if obj.host:
        data["host"] = obj.host

    # scheme
    if obj.scheme:
        data["scheme"] = str(obj.scheme)

    # http_headers
    if obj.http_headers:
        data["httpHeaders"] = [encode_http_header(x) for x in obj.http_headers]

    # protocol
    if obj.protocol is not None:
        data["protocol"] = str(obj.protocol)

    return data


def read_tcp_socket_action(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TCPSocketAction, Any] | None = None,
) -> TCPSocketAction:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TCPSocketAction)
    n = 0

    # port
    obj.port = _NO_INT_OR_STRING
    if "port" in data:
        n += 1
        v = data["port"]
        obj.port = _READ_INT_OR_STRING(
            v, (path, "port"), problems, "TCPSocketAction", "intstr.IntOrString"
        )

    # host
    if "host" in data:
        n += 1
        v = data["host"]
        if type(v) is str:
            obj.host = v
        else:
            obj.host = ""
            if v is not None:
                wrong_type(problems, (path, "host"), v, "TCPSocketAction", "string")
    else:
        obj.host = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("port", "host"))
    return obj


def decode_tcp_socket_action(
    data: Any, *, path: Path = ROOT, reuse: tuple[TCPSocketAction, Any] | None = None
) -> TCPSocketAction:
    """JSON data as TCPSocketAction; raises DecodeError with all that does not fit."""
    return decoded(read_tcp_socket_action, data, path, reuse, "v1.TCPSocketAction")


def encode_tcp_socket_action(obj: TCPSocketAction) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # port
    data["port"] = obj.port.to_json()

    # host
    if obj.host:
        data["host"] = obj.host

    return data


def read_grpc_action(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GRPCAction, Any] | None = None,
) -> GRPCAction:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GRPCAction)
    n = 0

    # port
    if "port" in data:
        n += 1
        v = data["port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = v
        else:
            obj.port = 0
            if v is not None:
                wrong_number(problems, (path, "port"), v, "GRPCAction", "int32")
    else:
        obj.port = 0

    # service
    if "service" in data:
        n += 1
        v = data["service"]
        if type(v) is str:
            obj.service = v
        else:
            obj.service = None
            if v is not None:
                wrong_type(problems, (path, "service"), v, "GRPCAction", "string")
    else:
        obj.service = None

    # mode
    if "mode" in data:
        n += 1
        v = data["mode"]
        if type(v) is str:
            obj.mode = _GRPC_PROBE_MODE_MEMBERS.get(v, v)
        else:
            obj.mode = None
            if v is not None:
                wrong_type(
                    problems, (path, "mode"), v, "GRPCAction", "v1.GRPCProbeMode"
                )
    else:
        obj.mode = None

    if n != len(data):
        unknown_fields(problems, path, data, ("port", "service", "mode"))
    return obj


def decode_grpc_action(
    data: Any, *, path: Path = ROOT, reuse: tuple[GRPCAction, Any] | None = None
) -> GRPCAction:
    """JSON data as GRPCAction; raises DecodeError with all that does not fit."""
    return decoded(read_grpc_action, data, path, reuse, "v1.GRPCAction")


def encode_grpc_action(obj: GRPCAction) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # port
    data["port"] = obj.port

    # service
    data["service"] = obj.service

    # mode
    if obj.mode is not None:
        data["mode"] = str(obj.mode)

    return data


def apply_defaults_grpc_action(obj: GRPCAction) -> None:
    """Fill what is unset, in place."""

    # service
    #   +default=""
    if obj.service is None:
        obj.service = ""


def read_exec_action(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ExecAction, Any] | None = None,
) -> ExecAction:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ExecAction)
    n = 0

    # command
    if "command" in data:
        n += 1
        v = data["command"]
        if type(v) is list:
            obj.command = read_strings(
                v,
                (path, "command"),
                problems,
                reuse and reuse_part(reuse[0].command, reuse[1], "command"),
                "ExecAction",
                "string",
            )
        else:
            obj.command = []
            if v is not None:
                wrong_type(problems, (path, "command"), v, "ExecAction", "[]string")
    else:
        obj.command = []

    if n != len(data):
        unknown_fields(problems, path, data, ("command",))
    return obj


def decode_exec_action(
    data: Any, *, path: Path = ROOT, reuse: tuple[ExecAction, Any] | None = None
) -> ExecAction:
    """JSON data as ExecAction; raises DecodeError with all that does not fit."""
    return decoded(read_exec_action, data, path, reuse, "v1.ExecAction")


def encode_exec_action(obj: ExecAction) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # command
    if obj.command:
        data["command"] = list(obj.command)

    return data


def read_sleep_action(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SleepAction, Any] | None = None,
) -> SleepAction:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SleepAction)
    n = 0

    # seconds
    if "seconds" in data:
        n += 1
        v = data["seconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.seconds = v
        else:
            obj.seconds = 0
            if v is not None:
                wrong_number(problems, (path, "seconds"), v, "SleepAction", "int64")
    else:
        obj.seconds = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("seconds",))
    return obj


def decode_sleep_action(
    data: Any, *, path: Path = ROOT, reuse: tuple[SleepAction, Any] | None = None
) -> SleepAction:
    """JSON data as SleepAction; raises DecodeError with all that does not fit."""
    return decoded(read_sleep_action, data, path, reuse, "v1.SleepAction")


def encode_sleep_action(obj: SleepAction) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # seconds
    data["seconds"] = obj.seconds

    return data


def read_probe(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Probe, Any] | None = None,
) -> Probe:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Probe)
    n = 0

    # probe_handler
    obj.probe_handler = new_object(ProbeHandler)

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.probe_handler.exec = read_exec_action(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].probe_handler.exec, reuse[1], "exec"),
            )
        else:
            obj.probe_handler.exec = None
            if v is not None:
                wrong_type(problems, (path, "exec"), v, "Probe", "v1.ExecAction")
    else:
        obj.probe_handler.exec = None

    # http_get
    if "httpGet" in data:
        n += 1
        v = data["httpGet"]
        if type(v) is dict:
            obj.probe_handler.http_get = read_http_get_action(
                v,
                (path, "httpGet"),
                problems,
                reuse
                and reuse_part(reuse[0].probe_handler.http_get, reuse[1], "httpGet"),
            )
        else:
            obj.probe_handler.http_get = None
            if v is not None:
                wrong_type(problems, (path, "httpGet"), v, "Probe", "v1.HTTPGetAction")
    else:
        obj.probe_handler.http_get = None

    # tcp_socket
    if "tcpSocket" in data:
        n += 1
        v = data["tcpSocket"]
        if type(v) is dict:
            obj.probe_handler.tcp_socket = read_tcp_socket_action(
                v,
                (path, "tcpSocket"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].probe_handler.tcp_socket, reuse[1], "tcpSocket"
                ),
            )
        else:
            obj.probe_handler.tcp_socket = None
            if v is not None:
                wrong_type(
                    problems, (path, "tcpSocket"), v, "Probe", "v1.TCPSocketAction"
                )
    else:
        obj.probe_handler.tcp_socket = None

    # grpc
    if "grpc" in data:
        n += 1
        v = data["grpc"]
        if type(v) is dict:
            obj.probe_handler.grpc = read_grpc_action(
                v,
                (path, "grpc"),
                problems,
                reuse and reuse_part(reuse[0].probe_handler.grpc, reuse[1], "grpc"),
            )
        else:
            obj.probe_handler.grpc = None
            if v is not None:
                wrong_type(problems, (path, "grpc"), v, "Probe", "v1.GRPCAction")
    else:
        obj.probe_handler.grpc = None

    # initial_delay_seconds
    if "initialDelaySeconds" in data:
        n += 1
        v = data["initialDelaySeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.initial_delay_seconds = v
        else:
            obj.initial_delay_seconds = 0
            if v is not None:
                wrong_number(
                    problems, (path, "initialDelaySeconds"), v, "Probe", "int32"
                )
    else:
        obj.initial_delay_seconds = 0

    # timeout_seconds
    if "timeoutSeconds" in data:
        n += 1
        v = data["timeoutSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.timeout_seconds = v
        else:
            obj.timeout_seconds = 0
            if v is not None:
                wrong_number(problems, (path, "timeoutSeconds"), v, "Probe", "int32")
    else:
        obj.timeout_seconds = 0

    # period_seconds
    if "periodSeconds" in data:
        n += 1
        v = data["periodSeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.period_seconds = v
        else:
            obj.period_seconds = 0
            if v is not None:
                wrong_number(problems, (path, "periodSeconds"), v, "Probe", "int32")
    else:
        obj.period_seconds = 0

    # success_threshold
    if "successThreshold" in data:
        n += 1
        v = data["successThreshold"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.success_threshold = v
        else:
            obj.success_threshold = 0
            if v is not None:
                wrong_number(problems, (path, "successThreshold"), v, "Probe", "int32")
    else:
        obj.success_threshold = 0

    # failure_threshold
    if "failureThreshold" in data:
        n += 1
        v = data["failureThreshold"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.failure_threshold = v
        else:
            obj.failure_threshold = 0
            if v is not None:
                wrong_number(problems, (path, "failureThreshold"), v, "Probe", "int32")
    else:
        obj.failure_threshold = 0

    # termination_grace_period_seconds
    if "terminationGracePeriodSeconds" in data:
        n += 1
        v = data["terminationGracePeriodSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.termination_grace_period_seconds = v
        else:
            obj.termination_grace_period_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "terminationGracePeriodSeconds"),
                    v,
                    "Probe",
                    "int64",
                )
    else:
        obj.termination_grace_period_seconds = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "exec",
                "httpGet",
                "tcpSocket",
                "grpc",
                "initialDelaySeconds",
                "timeoutSeconds",
                "periodSeconds",
                "successThreshold",
                "failureThreshold",
                "terminationGracePeriodSeconds",
            ),
        )
    return obj


def decode_probe(
    data: Any, *, path: Path = ROOT, reuse: tuple[Probe, Any] | None = None
) -> Probe:
    """JSON data as Probe; raises DecodeError with all that does not fit."""
    return decoded(read_probe, data, path, reuse, "v1.Probe")


def encode_probe(obj: Probe) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exec
    if obj.probe_handler.exec is not None:
        data["exec"] = encode_exec_action(obj.probe_handler.exec)

    # http_get
    if obj.probe_handler.http_get is not None:
        data["httpGet"] = encode_http_get_action(obj.probe_handler.http_get)

    # tcp_socket
    if obj.probe_handler.tcp_socket is not None:
        data["tcpSocket"] = encode_tcp_socket_action(obj.probe_handler.tcp_socket)

    # grpc
    if obj.probe_handler.grpc is not None:
        data["grpc"] = encode_grpc_action(obj.probe_handler.grpc)

    # initial_delay_seconds
    if obj.initial_delay_seconds:
        data["initialDelaySeconds"] = obj.initial_delay_seconds

    # timeout_seconds
    if obj.timeout_seconds:
        data["timeoutSeconds"] = obj.timeout_seconds

    # period_seconds
    if obj.period_seconds:
        data["periodSeconds"] = obj.period_seconds

    # success_threshold
    if obj.success_threshold:
        data["successThreshold"] = obj.success_threshold

    # failure_threshold
    if obj.failure_threshold:
        data["failureThreshold"] = obj.failure_threshold

    # termination_grace_period_seconds
    if obj.termination_grace_period_seconds is not None:
        data["terminationGracePeriodSeconds"] = obj.termination_grace_period_seconds

    return data


def apply_defaults_probe(obj: Probe) -> None:
    """Fill what is unset, in place."""

    # probe_handler
    apply_defaults_probe_handler(obj.probe_handler)


def read_container_resize_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerResizePolicy, Any] | None = None,
) -> ContainerResizePolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerResizePolicy)
    n = 0

    # resource_name
    if "resourceName" in data:
        n += 1
        v = data["resourceName"]
        if type(v) is str:
            obj.resource_name = ResourceName(v)
        else:
            obj.resource_name = ResourceName("")
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceName"),
                    v,
                    "ContainerResizePolicy",
                    "v1.ResourceName",
                )
    else:
        obj.resource_name = ResourceName("")

    # restart_policy
    if "restartPolicy" in data:
        n += 1
        v = data["restartPolicy"]
        if type(v) is str:
            obj.restart_policy = _RESOURCE_RESIZE_RESTART_POLICY_MEMBERS.get(v, v)
        else:
            obj.restart_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicy"),
                    v,
                    "ContainerResizePolicy",
                    "v1.ResourceResizeRestartPolicy",
                )
    else:
        obj.restart_policy = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("resourceName", "restartPolicy"))
    return obj


def decode_container_resize_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerResizePolicy, Any] | None = None,
) -> ContainerResizePolicy:
    """JSON data as ContainerResizePolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_resize_policy, data, path, reuse, "v1.ContainerResizePolicy"
    )


def encode_container_resize_policy(obj: ContainerResizePolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # resource_name
    data["resourceName"] = obj.resource_name

    # restart_policy
    data["restartPolicy"] = str(obj.restart_policy)

    return data


def read_capabilities(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Capabilities, Any] | None = None,
) -> Capabilities:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Capabilities)
    n = 0

    # add
    if "add" in data:
        n += 1
        v = data["add"]
        if type(v) is list:
            obj.add = read_strings(
                v,
                (path, "add"),
                problems,
                reuse and reuse_part(reuse[0].add, reuse[1], "add"),
                "Capabilities",
                "v1.Capability",
            )
        else:
            obj.add = []
            if v is not None:
                wrong_type(
                    problems, (path, "add"), v, "Capabilities", "[]v1.Capability"
                )
    else:
        obj.add = []

    # drop
    if "drop" in data:
        n += 1
        v = data["drop"]
        if type(v) is list:
            obj.drop = read_strings(
                v,
                (path, "drop"),
                problems,
                reuse and reuse_part(reuse[0].drop, reuse[1], "drop"),
                "Capabilities",
                "v1.Capability",
            )
        else:
            obj.drop = []
            if v is not None:
                wrong_type(
                    problems, (path, "drop"), v, "Capabilities", "[]v1.Capability"
                )
    else:
        obj.drop = []

    if n != len(data):
        unknown_fields(problems, path, data, ("add", "drop"))
    return obj


def decode_capabilities(
    data: Any, *, path: Path = ROOT, reuse: tuple[Capabilities, Any] | None = None
) -> Capabilities:
    """JSON data as Capabilities; raises DecodeError with all that does not fit."""
    return decoded(read_capabilities, data, path, reuse, "v1.Capabilities")


def encode_capabilities(obj: Capabilities) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # add
    if obj.add:
        data["add"] = list(obj.add)

    # drop
    if obj.drop:
        data["drop"] = list(obj.drop)

    return data


def read_resource_requirements(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceRequirements, Any] | None = None,
) -> ResourceRequirements:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceRequirements)
    n = 0

    # limits
    if "limits" in data:
        n += 1
        v = data["limits"]
        if type(v) is dict:
            obj.limits = ResourceList(
                read_map(
                    v,
                    (path, "limits"),
                    problems,
                    reuse and reuse_part(reuse[0].limits, reuse[1], "limits"),
                    _READ_QUANTITY,
                    "ResourceRequirements",
                    "resource.Quantity",
                )
            )
        else:
            obj.limits = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "limits"),
                    v,
                    "ResourceRequirements",
                    "v1.ResourceList",
                )
    else:
        obj.limits = ResourceList({})

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is dict:
            obj.requests = ResourceList(
                read_map(
                    v,
                    (path, "requests"),
                    problems,
                    reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                    _READ_QUANTITY,
                    "ResourceRequirements",
                    "resource.Quantity",
                )
            )
        else:
            obj.requests = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "ResourceRequirements",
                    "v1.ResourceList",
                )
    else:
        obj.requests = ResourceList({})

    # claims
    if "claims" in data:
        n += 1
        v = data["claims"]
        if type(v) is list:
            obj.claims = read_objects(
                v,
                (path, "claims"),
                problems,
                reuse and reuse_part(reuse[0].claims, reuse[1], "claims"),
                read_resource_claim,
                "ResourceRequirements",
                "v1.ResourceClaim",
            )
        else:
            obj.claims = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "claims"),
                    v,
                    "ResourceRequirements",
                    "[]v1.ResourceClaim",
                )
    else:
        obj.claims = []

    if n != len(data):
        unknown_fields(problems, path, data, ("limits", "requests", "claims"))
    return obj


def decode_resource_requirements(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ResourceRequirements, Any] | None = None,
) -> ResourceRequirements:
    """JSON data as ResourceRequirements; raises DecodeError with all that does not fit."""
    return decoded(
        read_resource_requirements, data, path, reuse, "v1.ResourceRequirements"
    )


def encode_resource_requirements(obj: ResourceRequirements) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # limits
    if obj.limits:
        data["limits"] = {k: x.to_json() for k, x in obj.limits.items()}

    # requests
    if obj.requests:
        data["requests"] = {k: x.to_json() for k, x in obj.requests.items()}

    # claims
    if obj.claims:
        data["claims"] = [encode_resource_claim(x) for x in obj.claims]

    return data


def read_volume_resource_requirements(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeResourceRequirements, Any] | None = None,
) -> VolumeResourceRequirements:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeResourceRequirements)
    n = 0

    # limits
    if "limits" in data:
        n += 1
        v = data["limits"]
        if type(v) is dict:
            obj.limits = ResourceList(
                read_map(
                    v,
                    (path, "limits"),
                    problems,
                    reuse and reuse_part(reuse[0].limits, reuse[1], "limits"),
                    _READ_QUANTITY,
                    "VolumeResourceRequirements",
                    "resource.Quantity",
                )
            )
        else:
            obj.limits = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "limits"),
                    v,
                    "VolumeResourceRequirements",
                    "v1.ResourceList",
                )
    else:
        obj.limits = ResourceList({})

    # requests
    if "requests" in data:
        n += 1
        v = data["requests"]
        if type(v) is dict:
            obj.requests = ResourceList(
                read_map(
                    v,
                    (path, "requests"),
                    problems,
                    reuse and reuse_part(reuse[0].requests, reuse[1], "requests"),
                    _READ_QUANTITY,
                    "VolumeResourceRequirements",
                    "resource.Quantity",
                )
            )
        else:
            obj.requests = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requests"),
                    v,
                    "VolumeResourceRequirements",
                    "v1.ResourceList",
                )
    else:
        obj.requests = ResourceList({})

    if n != len(data):
        unknown_fields(problems, path, data, ("limits", "requests"))
    return obj


def decode_volume_resource_requirements(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[VolumeResourceRequirements, Any] | None = None,
) -> VolumeResourceRequirements:
    """JSON data as VolumeResourceRequirements; raises DecodeError with all that does not fit."""
    return decoded(
        read_volume_resource_requirements,
        data,
        path,
        reuse,
        "v1.VolumeResourceRequirements",
    )


def encode_volume_resource_requirements(
    obj: VolumeResourceRequirements,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # limits
    if obj.limits:
        data["limits"] = {k: x.to_json() for k, x in obj.limits.items()}

    # requests
    if obj.requests:
        data["requests"] = {k: x.to_json() for k, x in obj.requests.items()}

    return data


def read_resource_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceClaim, Any] | None = None,
) -> ResourceClaim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceClaim)
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
                wrong_type(problems, (path, "name"), v, "ResourceClaim", "string")
    else:
        obj.name = ""

    # request
    if "request" in data:
        n += 1
        v = data["request"]
        if type(v) is str:
            obj.request = v
        else:
            obj.request = ""
            if v is not None:
                wrong_type(problems, (path, "request"), v, "ResourceClaim", "string")
    else:
        obj.request = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "request"))
    return obj


def decode_resource_claim(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceClaim, Any] | None = None
) -> ResourceClaim:
    """JSON data as ResourceClaim; raises DecodeError with all that does not fit."""
    return decoded(read_resource_claim, data, path, reuse, "v1.ResourceClaim")


def encode_resource_claim(obj: ResourceClaim) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # request
    if obj.request:
        data["request"] = obj.request

    return data


def read_container(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Container, Any] | None = None,
) -> Container:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Container)
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
                wrong_type(problems, (path, "name"), v, "Container", "string")
    else:
        obj.name = ""

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is str:
            obj.image = v
        else:
            obj.image = ""
            if v is not None:
                wrong_type(problems, (path, "image"), v, "Container", "string")
    else:
        obj.image = ""

    # command
    if "command" in data:
        n += 1
        v = data["command"]
        if type(v) is list:
            obj.command = read_strings(
                v,
                (path, "command"),
                problems,
                reuse and reuse_part(reuse[0].command, reuse[1], "command"),
                "Container",
                "string",
            )
        else:
            obj.command = []
            if v is not None:
                wrong_type(problems, (path, "command"), v, "Container", "[]string")
    else:
        obj.command = []

    # args
    if "args" in data:
        n += 1
        v = data["args"]
        if type(v) is list:
            obj.args = read_strings(
                v,
                (path, "args"),
                problems,
                reuse and reuse_part(reuse[0].args, reuse[1], "args"),
                "Container",
                "string",
            )
        else:
            obj.args = []
            if v is not None:
                wrong_type(problems, (path, "args"), v, "Container", "[]string")
    else:
        obj.args = []

    # working_dir
    if "workingDir" in data:
        n += 1
        v = data["workingDir"]
        if type(v) is str:
            obj.working_dir = v
        else:
            obj.working_dir = ""
            if v is not None:
                wrong_type(problems, (path, "workingDir"), v, "Container", "string")
    else:
        obj.working_dir = ""

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ports = read_objects(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_container_port,
                "Container",
                "v1.ContainerPort",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(
                    problems, (path, "ports"), v, "Container", "[]v1.ContainerPort"
                )
    else:
        obj.ports = []

    # env_from
    if "envFrom" in data:
        n += 1
        v = data["envFrom"]
        if type(v) is list:
            obj.env_from = read_objects(
                v,
                (path, "envFrom"),
                problems,
                reuse and reuse_part(reuse[0].env_from, reuse[1], "envFrom"),
                read_env_from_source,
                "Container",
                "v1.EnvFromSource",
            )
        else:
            obj.env_from = []
            if v is not None:
                wrong_type(
                    problems, (path, "envFrom"), v, "Container", "[]v1.EnvFromSource"
                )
    else:
        obj.env_from = []

    # env
    if "env" in data:
        n += 1
        v = data["env"]
        if type(v) is list:
            obj.env = read_objects(
                v,
                (path, "env"),
                problems,
                reuse and reuse_part(reuse[0].env, reuse[1], "env"),
                read_env_var,
                "Container",
                "v1.EnvVar",
            )
        else:
            obj.env = []
            if v is not None:
                wrong_type(problems, (path, "env"), v, "Container", "[]v1.EnvVar")
    else:
        obj.env = []

    # resources
    v = NO_FIELDS
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "resources"), problems, "Container", "v1.ResourceRequirements"
            )
    obj.resources = read_resource_requirements(
        v,
        (path, "resources"),
        problems,
        reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
    )

    # resize_policy
    if "resizePolicy" in data:
        n += 1
        v = data["resizePolicy"]
        if type(v) is list:
            obj.resize_policy = read_objects(
                v,
                (path, "resizePolicy"),
                problems,
                reuse and reuse_part(reuse[0].resize_policy, reuse[1], "resizePolicy"),
                read_container_resize_policy,
                "Container",
                "v1.ContainerResizePolicy",
            )
        else:
            obj.resize_policy = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resizePolicy"),
                    v,
                    "Container",
                    "[]v1.ContainerResizePolicy",
                )
    else:
        obj.resize_policy = []

    # restart_policy
    if "restartPolicy" in data:
        n += 1
        v = data["restartPolicy"]
        if type(v) is str:
            obj.restart_policy = _CONTAINER_RESTART_POLICY_MEMBERS.get(v, v)
        else:
            obj.restart_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicy"),
                    v,
                    "Container",
                    "v1.ContainerRestartPolicy",
                )
    else:
        obj.restart_policy = None

    # restart_policy_rules
    if "restartPolicyRules" in data:
        n += 1
        v = data["restartPolicyRules"]
        if type(v) is list:
            obj.restart_policy_rules = read_objects(
                v,
                (path, "restartPolicyRules"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].restart_policy_rules, reuse[1], "restartPolicyRules"
                ),
                read_container_restart_rule,
                "Container",
                "v1.ContainerRestartRule",
            )
        else:
            obj.restart_policy_rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicyRules"),
                    v,
                    "Container",
                    "[]v1.ContainerRestartRule",
                )
    else:
        obj.restart_policy_rules = []

    # volume_mounts
    if "volumeMounts" in data:
        n += 1
        v = data["volumeMounts"]
        if type(v) is list:
            obj.volume_mounts = read_objects(
                v,
                (path, "volumeMounts"),
                problems,
                reuse and reuse_part(reuse[0].volume_mounts, reuse[1], "volumeMounts"),
                read_volume_mount,
                "Container",
                "v1.VolumeMount",
            )
        else:
            obj.volume_mounts = []
            if v is not None:
                wrong_type(
                    problems, (path, "volumeMounts"), v, "Container", "[]v1.VolumeMount"
                )
    else:
        obj.volume_mounts = []

    # volume_devices
    if "volumeDevices" in data:
        n += 1
        v = data["volumeDevices"]
        if type(v) is list:
            obj.volume_devices = read_objects(
                v,
                (path, "volumeDevices"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_devices, reuse[1], "volumeDevices"),
                read_volume_device,
                "Container",
                "v1.VolumeDevice",
            )
        else:
            obj.volume_devices = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeDevices"),
                    v,
                    "Container",
                    "[]v1.VolumeDevice",
                )
    else:
        obj.volume_devices = []

    # liveness_probe
    if "livenessProbe" in data:
        n += 1
        v = data["livenessProbe"]
        if type(v) is dict:
            obj.liveness_probe = read_probe(
                v,
                (path, "livenessProbe"),
                problems,
                reuse
                and reuse_part(reuse[0].liveness_probe, reuse[1], "livenessProbe"),
            )
        else:
            obj.liveness_probe = None
            if v is not None:
                wrong_type(
                    problems, (path, "livenessProbe"), v, "Container", "v1.Probe"
                )
    else:
        obj.liveness_probe = None

    # readiness_probe
    if "readinessProbe" in data:
        n += 1
        v = data["readinessProbe"]
        if type(v) is dict:
            obj.readiness_probe = read_probe(
                v,
                (path, "readinessProbe"),
                problems,
                reuse
                and reuse_part(reuse[0].readiness_probe, reuse[1], "readinessProbe"),
            )
        else:
            obj.readiness_probe = None
            if v is not None:
                wrong_type(
                    problems, (path, "readinessProbe"), v, "Container", "v1.Probe"
                )
    else:
        obj.readiness_probe = None

    # startup_probe
    if "startupProbe" in data:
        n += 1
        v = data["startupProbe"]
        if type(v) is dict:
            obj.startup_probe = read_probe(
                v,
                (path, "startupProbe"),
                problems,
                reuse and reuse_part(reuse[0].startup_probe, reuse[1], "startupProbe"),
            )
        else:
            obj.startup_probe = None
            if v is not None:
                wrong_type(problems, (path, "startupProbe"), v, "Container", "v1.Probe")
    else:
        obj.startup_probe = None

    # lifecycle
    if "lifecycle" in data:
        n += 1
        v = data["lifecycle"]
        if type(v) is dict:
            obj.lifecycle = read_lifecycle(
                v,
                (path, "lifecycle"),
                problems,
                reuse and reuse_part(reuse[0].lifecycle, reuse[1], "lifecycle"),
            )
        else:
            obj.lifecycle = None
            if v is not None:
                wrong_type(
                    problems, (path, "lifecycle"), v, "Container", "v1.Lifecycle"
                )
    else:
        obj.lifecycle = None

    # termination_message_path
    if "terminationMessagePath" in data:
        n += 1
        v = data["terminationMessagePath"]
        if type(v) is str:
            obj.termination_message_path = v
        else:
            obj.termination_message_path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "terminationMessagePath"), v, "Container", "string"
                )
    else:
        obj.termination_message_path = ""

    # termination_message_policy
    if "terminationMessagePolicy" in data:
        n += 1
        v = data["terminationMessagePolicy"]
        if type(v) is str:
            obj.termination_message_policy = _TERMINATION_MESSAGE_POLICY_MEMBERS.get(
                v, v
            )
        else:
            obj.termination_message_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminationMessagePolicy"),
                    v,
                    "Container",
                    "v1.TerminationMessagePolicy",
                )
    else:
        obj.termination_message_policy = ""

    # image_pull_policy
    if "imagePullPolicy" in data:
        n += 1
        v = data["imagePullPolicy"]
        if type(v) is str:
            obj.image_pull_policy = _PULL_POLICY_MEMBERS.get(v, v)
        else:
            obj.image_pull_policy = ""
            if v is not None:
                wrong_type(
                    problems, (path, "imagePullPolicy"), v, "Container", "v1.PullPolicy"
                )
    else:
        obj.image_pull_policy = ""

    # security_context
    if "securityContext" in data:
        n += 1
        v = data["securityContext"]
        if type(v) is dict:
            obj.security_context = read_security_context(
                v,
                (path, "securityContext"),
                problems,
                reuse
                and reuse_part(reuse[0].security_context, reuse[1], "securityContext"),
            )
        else:
            obj.security_context = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "securityContext"),
                    v,
                    "Container",
                    "v1.SecurityContext",
                )
    else:
        obj.security_context = None

    # stdin
    if "stdin" in data:
        n += 1
        v = data["stdin"]
        if type(v) is bool:
            obj.stdin = v
        else:
            obj.stdin = False
            if v is not None:
                wrong_type(problems, (path, "stdin"), v, "Container", "bool")
    else:
        obj.stdin = False

    # stdin_once
    if "stdinOnce" in data:
        n += 1
        v = data["stdinOnce"]
        if type(v) is bool:
            obj.stdin_once = v
        else:
            obj.stdin_once = False
            if v is not None:
                wrong_type(problems, (path, "stdinOnce"), v, "Container", "bool")
    else:
        obj.stdin_once = False

    # tty
    if "tty" in data:
        n += 1
        v = data["tty"]
        if type(v) is bool:
            obj.tty = v
        else:
            obj.tty = False
            if v is not None:
                wrong_type(problems, (path, "tty"), v, "Container", "bool")
    else:
        obj.tty = False

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "image",
                "command",
                "args",
                "workingDir",
                "ports",
                "envFrom",
                "env",
                "resources",
                "resizePolicy",
                "restartPolicy",
                "restartPolicyRules",
                "volumeMounts",
                "volumeDevices",
                "livenessProbe",
                "readinessProbe",
                "startupProbe",
                "lifecycle",
                "terminationMessagePath",
                "terminationMessagePolicy",
                "imagePullPolicy",
                "securityContext",
                "stdin",
                "stdinOnce",
                "tty",
            ),
        )
    return obj


def decode_container(
    data: Any, *, path: Path = ROOT, reuse: tuple[Container, Any] | None = None
) -> Container:
    """JSON data as Container; raises DecodeError with all that does not fit."""
    return decoded(read_container, data, path, reuse, "v1.Container")


def encode_container(obj: Container) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # image
    if obj.image:
        data["image"] = obj.image

    # command
    if obj.command:
        data["command"] = list(obj.command)

    # args
    if obj.args:
        data["args"] = list(obj.args)

    # working_dir
    if obj.working_dir:
        data["workingDir"] = obj.working_dir

    # ports
    if obj.ports:
        data["ports"] = [encode_container_port(x) for x in obj.ports]

    # env_from
    if obj.env_from:
        data["envFrom"] = [encode_env_from_source(x) for x in obj.env_from]

    # env
    if obj.env:
        data["env"] = [encode_env_var(x) for x in obj.env]

    # resources
    if inner := encode_resource_requirements(obj.resources):
        data["resources"] = inner

    # resize_policy
    if obj.resize_policy:
        data["resizePolicy"] = [
            encode_container_resize_policy(x) for x in obj.resize_policy
        ]

    # restart_policy
    if obj.restart_policy is not None:
        data["restartPolicy"] = str(obj.restart_policy)

    # restart_policy_rules
    if obj.restart_policy_rules:
        data["restartPolicyRules"] = [
            encode_container_restart_rule(x) for x in obj.restart_policy_rules
        ]

    # volume_mounts
    if obj.volume_mounts:
        data["volumeMounts"] = [encode_volume_mount(x) for x in obj.volume_mounts]

    # volume_devices
    if obj.volume_devices:
        data["volumeDevices"] = [encode_volume_device(x) for x in obj.volume_devices]

    # liveness_probe
    if obj.liveness_probe is not None:
        data["livenessProbe"] = encode_probe(obj.liveness_probe)

    # readiness_probe
    if obj.readiness_probe is not None:
        data["readinessProbe"] = encode_probe(obj.readiness_probe)

    # startup_probe
    if obj.startup_probe is not None:
        data["startupProbe"] = encode_probe(obj.startup_probe)

    # lifecycle
    if obj.lifecycle is not None:
        data["lifecycle"] = encode_lifecycle(obj.lifecycle)

    # termination_message_path
    if obj.termination_message_path:
        data["terminationMessagePath"] = obj.termination_message_path

    # termination_message_policy
    if obj.termination_message_policy:
        data["terminationMessagePolicy"] = str(obj.termination_message_policy)

    # image_pull_policy
    if obj.image_pull_policy:
        data["imagePullPolicy"] = str(obj.image_pull_policy)

    # security_context
    if obj.security_context is not None:
        data["securityContext"] = encode_security_context(obj.security_context)

    # stdin
    if obj.stdin:
        data["stdin"] = obj.stdin

    # stdin_once
    if obj.stdin_once:
        data["stdinOnce"] = obj.stdin_once

    # tty
    if obj.tty:
        data["tty"] = obj.tty

    return data


def apply_defaults_container(obj: Container) -> None:
    """Fill what is unset, in place."""

    # ports
    for ports_item in obj.ports or ():
        apply_defaults_container_port(ports_item)

    # env
    for env_item in obj.env or ():
        apply_defaults_env_var(env_item)

    # liveness_probe
    if obj.liveness_probe is not None:
        apply_defaults_probe(obj.liveness_probe)

    # readiness_probe
    if obj.readiness_probe is not None:
        apply_defaults_probe(obj.readiness_probe)

    # startup_probe
    if obj.startup_probe is not None:
        apply_defaults_probe(obj.startup_probe)


def read_probe_handler(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ProbeHandler, Any] | None = None,
) -> ProbeHandler:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ProbeHandler)
    n = 0

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.exec = read_exec_action(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].exec, reuse[1], "exec"),
            )
        else:
            obj.exec = None
            if v is not None:
                wrong_type(problems, (path, "exec"), v, "ProbeHandler", "v1.ExecAction")
    else:
        obj.exec = None

    # http_get
    if "httpGet" in data:
        n += 1
        v = data["httpGet"]
        if type(v) is dict:
            obj.http_get = read_http_get_action(
                v,
                (path, "httpGet"),
                problems,
                reuse and reuse_part(reuse[0].http_get, reuse[1], "httpGet"),
            )
        else:
            obj.http_get = None
            if v is not None:
                wrong_type(
                    problems, (path, "httpGet"), v, "ProbeHandler", "v1.HTTPGetAction"
                )
    else:
        obj.http_get = None

    # tcp_socket
    if "tcpSocket" in data:
        n += 1
        v = data["tcpSocket"]
        if type(v) is dict:
            obj.tcp_socket = read_tcp_socket_action(
                v,
                (path, "tcpSocket"),
                problems,
                reuse and reuse_part(reuse[0].tcp_socket, reuse[1], "tcpSocket"),
            )
        else:
            obj.tcp_socket = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "tcpSocket"),
                    v,
                    "ProbeHandler",
                    "v1.TCPSocketAction",
                )
    else:
        obj.tcp_socket = None

    # grpc
    if "grpc" in data:
        n += 1
        v = data["grpc"]
        if type(v) is dict:
            obj.grpc = read_grpc_action(
                v,
                (path, "grpc"),
                problems,
                reuse and reuse_part(reuse[0].grpc, reuse[1], "grpc"),
            )
        else:
            obj.grpc = None
            if v is not None:
                wrong_type(problems, (path, "grpc"), v, "ProbeHandler", "v1.GRPCAction")
    else:
        obj.grpc = None

    if n != len(data):
        unknown_fields(problems, path, data, ("exec", "httpGet", "tcpSocket", "grpc"))
    return obj


def decode_probe_handler(
    data: Any, *, path: Path = ROOT, reuse: tuple[ProbeHandler, Any] | None = None
) -> ProbeHandler:
    """JSON data as ProbeHandler; raises DecodeError with all that does not fit."""
    return decoded(read_probe_handler, data, path, reuse, "v1.ProbeHandler")


def encode_probe_handler(obj: ProbeHandler) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exec
    if obj.exec is not None:
        data["exec"] = encode_exec_action(obj.exec)

    # http_get
    if obj.http_get is not None:
        data["httpGet"] = encode_http_get_action(obj.http_get)

    # tcp_socket
    if obj.tcp_socket is not None:
        data["tcpSocket"] = encode_tcp_socket_action(obj.tcp_socket)

    # grpc
    if obj.grpc is not None:
        data["grpc"] = encode_grpc_action(obj.grpc)

    return data


def apply_defaults_probe_handler(obj: ProbeHandler) -> None:
    """Fill what is unset, in place."""

    # grpc
    if obj.grpc is not None:
        apply_defaults_grpc_action(obj.grpc)


def read_lifecycle_handler(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[LifecycleHandler, Any] | None = None,
) -> LifecycleHandler:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(LifecycleHandler)
    n = 0

    # exec
    if "exec" in data:
        n += 1
        v = data["exec"]
        if type(v) is dict:
            obj.exec = read_exec_action(
                v,
                (path, "exec"),
                problems,
                reuse and reuse_part(reuse[0].exec, reuse[1], "exec"),
            )
        else:
            obj.exec = None
            if v is not None:
                wrong_type(
                    problems, (path, "exec"), v, "LifecycleHandler", "v1.ExecAction"
                )
    else:
        obj.exec = None

    # http_get
    if "httpGet" in data:
        n += 1
        v = data["httpGet"]
        if type(v) is dict:
            obj.http_get = read_http_get_action(
                v,
                (path, "httpGet"),
                problems,
                reuse and reuse_part(reuse[0].http_get, reuse[1], "httpGet"),
            )
        else:
            obj.http_get = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "httpGet"),
                    v,
                    "LifecycleHandler",
                    "v1.HTTPGetAction",
                )
    else:
        obj.http_get = None

    # tcp_socket
    if "tcpSocket" in data:
        n += 1
        v = data["tcpSocket"]
        if type(v) is dict:
            obj.tcp_socket = read_tcp_socket_action(
                v,
                (path, "tcpSocket"),
                problems,
                reuse and reuse_part(reuse[0].tcp_socket, reuse[1], "tcpSocket"),
            )
        else:
            obj.tcp_socket = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "tcpSocket"),
                    v,
                    "LifecycleHandler",
                    "v1.TCPSocketAction",
                )
    else:
        obj.tcp_socket = None

    # sleep
    if "sleep" in data:
        n += 1
        v = data["sleep"]
        if type(v) is dict:
            obj.sleep = read_sleep_action(
                v,
                (path, "sleep"),
                problems,
                reuse and reuse_part(reuse[0].sleep, reuse[1], "sleep"),
            )
        else:
            obj.sleep = None
            if v is not None:
                wrong_type(
                    problems, (path, "sleep"), v, "LifecycleHandler", "v1.SleepAction"
                )
    else:
        obj.sleep = None

    if n != len(data):
        unknown_fields(problems, path, data, ("exec", "httpGet", "tcpSocket", "sleep"))
    return obj


def decode_lifecycle_handler(
    data: Any, *, path: Path = ROOT, reuse: tuple[LifecycleHandler, Any] | None = None
) -> LifecycleHandler:
    """JSON data as LifecycleHandler; raises DecodeError with all that does not fit."""
    return decoded(read_lifecycle_handler, data, path, reuse, "v1.LifecycleHandler")


def encode_lifecycle_handler(obj: LifecycleHandler) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exec
    if obj.exec is not None:
        data["exec"] = encode_exec_action(obj.exec)

    # http_get
    if obj.http_get is not None:
        data["httpGet"] = encode_http_get_action(obj.http_get)

    # tcp_socket
    if obj.tcp_socket is not None:
        data["tcpSocket"] = encode_tcp_socket_action(obj.tcp_socket)

    # sleep
    if obj.sleep is not None:
        data["sleep"] = encode_sleep_action(obj.sleep)

    return data


def read_lifecycle(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Lifecycle, Any] | None = None,
) -> Lifecycle:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Lifecycle)
    n = 0

    # post_start
    if "postStart" in data:
        n += 1
        v = data["postStart"]
        if type(v) is dict:
            obj.post_start = read_lifecycle_handler(
                v,
                (path, "postStart"),
                problems,
                reuse and reuse_part(reuse[0].post_start, reuse[1], "postStart"),
            )
        else:
            obj.post_start = None
            if v is not None:
                wrong_type(
                    problems, (path, "postStart"), v, "Lifecycle", "v1.LifecycleHandler"
                )
    else:
        obj.post_start = None

    # pre_stop
    if "preStop" in data:
        n += 1
        v = data["preStop"]
        if type(v) is dict:
            obj.pre_stop = read_lifecycle_handler(
                v,
                (path, "preStop"),
                problems,
                reuse and reuse_part(reuse[0].pre_stop, reuse[1], "preStop"),
            )
        else:
            obj.pre_stop = None
            if v is not None:
                wrong_type(
                    problems, (path, "preStop"), v, "Lifecycle", "v1.LifecycleHandler"
                )
    else:
        obj.pre_stop = None

    # stop_signal
    if "stopSignal" in data:
        n += 1
        v = data["stopSignal"]
        if type(v) is str:
            obj.stop_signal = _SIGNAL_MEMBERS.get(v, v)
        else:
            obj.stop_signal = None
            if v is not None:
                wrong_type(problems, (path, "stopSignal"), v, "Lifecycle", "v1.Signal")
    else:
        obj.stop_signal = None

    if n != len(data):
        unknown_fields(problems, path, data, ("postStart", "preStop", "stopSignal"))
    return obj


def decode_lifecycle(
    data: Any, *, path: Path = ROOT, reuse: tuple[Lifecycle, Any] | None = None
) -> Lifecycle:
    """JSON data as Lifecycle; raises DecodeError with all that does not fit."""
    return decoded(read_lifecycle, data, path, reuse, "v1.Lifecycle")


def encode_lifecycle(obj: Lifecycle) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # post_start
    if obj.post_start is not None:
        data["postStart"] = encode_lifecycle_handler(obj.post_start)

    # pre_stop
    if obj.pre_stop is not None:
        data["preStop"] = encode_lifecycle_handler(obj.pre_stop)

    # stop_signal
    if obj.stop_signal is not None:
        data["stopSignal"] = str(obj.stop_signal)

    return data


def read_container_state_waiting(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerStateWaiting, Any] | None = None,
) -> ContainerStateWaiting:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerStateWaiting)
    n = 0

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(
                    problems, (path, "reason"), v, "ContainerStateWaiting", "string"
                )
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(
                    problems, (path, "message"), v, "ContainerStateWaiting", "string"
                )
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("reason", "message"))
    return obj


def decode_container_state_waiting(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerStateWaiting, Any] | None = None,
) -> ContainerStateWaiting:
    """JSON data as ContainerStateWaiting; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_state_waiting, data, path, reuse, "v1.ContainerStateWaiting"
    )


def encode_container_state_waiting(obj: ContainerStateWaiting) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    return data


def read_container_state_running(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerStateRunning, Any] | None = None,
) -> ContainerStateRunning:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerStateRunning)
    n = 0

    # started_at
    obj.started_at = _NO_TIME
    if "startedAt" in data:
        n += 1
        v = data["startedAt"]
        obj.started_at = _READ_TIME(
            v, (path, "startedAt"), problems, "ContainerStateRunning", "v1.Time"
        )

    if n != len(data):
        unknown_fields(problems, path, data, ("startedAt",))
    return obj


def decode_container_state_running(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerStateRunning, Any] | None = None,
) -> ContainerStateRunning:
    """JSON data as ContainerStateRunning; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_state_running, data, path, reuse, "v1.ContainerStateRunning"
    )


def encode_container_state_running(obj: ContainerStateRunning) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # started_at
    if obj.started_at:
        data["startedAt"] = obj.started_at.to_json()

    return data


def read_container_state_terminated(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerStateTerminated, Any] | None = None,
) -> ContainerStateTerminated:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerStateTerminated)
    n = 0

    # exit_code
    if "exitCode" in data:
        n += 1
        v = data["exitCode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.exit_code = v
        else:
            obj.exit_code = 0
            if v is not None:
                wrong_number(
                    problems, (path, "exitCode"), v, "ContainerStateTerminated", "int32"
                )
    else:
        obj.exit_code = 0

    # signal
    if "signal" in data:
        n += 1
        v = data["signal"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.signal = v
        else:
            obj.signal = 0
            if v is not None:
                wrong_number(
                    problems, (path, "signal"), v, "ContainerStateTerminated", "int32"
                )
    else:
        obj.signal = 0

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(
                    problems, (path, "reason"), v, "ContainerStateTerminated", "string"
                )
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(
                    problems, (path, "message"), v, "ContainerStateTerminated", "string"
                )
    else:
        obj.message = ""

    # started_at
    obj.started_at = _NO_TIME
    if "startedAt" in data:
        n += 1
        v = data["startedAt"]
        obj.started_at = _READ_TIME(
            v, (path, "startedAt"), problems, "ContainerStateTerminated", "v1.Time"
        )

    # finished_at
    obj.finished_at = _NO_TIME
    if "finishedAt" in data:
        n += 1
        v = data["finishedAt"]
        obj.finished_at = _READ_TIME(
            v, (path, "finishedAt"), problems, "ContainerStateTerminated", "v1.Time"
        )

    # container_id
    if "containerID" in data:
        n += 1
        v = data["containerID"]
        if type(v) is str:
            obj.container_id = v
        else:
            obj.container_id = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containerID"),
                    v,
                    "ContainerStateTerminated",
                    "string",
                )
    else:
        obj.container_id = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "exitCode",
                "signal",
                "reason",
                "message",
                "startedAt",
                "finishedAt",
                "containerID",
            ),
        )
    return obj


def decode_container_state_terminated(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerStateTerminated, Any] | None = None,
) -> ContainerStateTerminated:
    """JSON data as ContainerStateTerminated; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_state_terminated,
        data,
        path,
        reuse,
        "v1.ContainerStateTerminated",
    )


def encode_container_state_terminated(obj: ContainerStateTerminated) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # exit_code
    data["exitCode"] = obj.exit_code

    # signal
    if obj.signal:
        data["signal"] = obj.signal

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    # started_at
    if obj.started_at:
        data["startedAt"] = obj.started_at.to_json()

    # finished_at
    if obj.finished_at:
        data["finishedAt"] = obj.finished_at.to_json()

    # container_id
    if obj.container_id:
        data["containerID"] = obj.container_id

    return data


def read_container_state(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerState, Any] | None = None,
) -> ContainerState:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerState)
    n = 0

    # waiting
    if "waiting" in data:
        n += 1
        v = data["waiting"]
        if type(v) is dict:
            obj.waiting = read_container_state_waiting(
                v,
                (path, "waiting"),
                problems,
                reuse and reuse_part(reuse[0].waiting, reuse[1], "waiting"),
            )
        else:
            obj.waiting = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "waiting"),
                    v,
                    "ContainerState",
                    "v1.ContainerStateWaiting",
                )
    else:
        obj.waiting = None

    # running
    if "running" in data:
        n += 1
        v = data["running"]
        if type(v) is dict:
            obj.running = read_container_state_running(
                v,
                (path, "running"),
                problems,
                reuse and reuse_part(reuse[0].running, reuse[1], "running"),
            )
        else:
            obj.running = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "running"),
                    v,
                    "ContainerState",
                    "v1.ContainerStateRunning",
                )
    else:
        obj.running = None

    # terminated
    if "terminated" in data:
        n += 1
        v = data["terminated"]
        if type(v) is dict:
            obj.terminated = read_container_state_terminated(
                v,
                (path, "terminated"),
                problems,
                reuse and reuse_part(reuse[0].terminated, reuse[1], "terminated"),
            )
        else:
            obj.terminated = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminated"),
                    v,
                    "ContainerState",
                    "v1.ContainerStateTerminated",
                )
    else:
        obj.terminated = None

    if n != len(data):
        unknown_fields(problems, path, data, ("waiting", "running", "terminated"))
    return obj


def decode_container_state(
    data: Any, *, path: Path = ROOT, reuse: tuple[ContainerState, Any] | None = None
) -> ContainerState:
    """JSON data as ContainerState; raises DecodeError with all that does not fit."""
    return decoded(read_container_state, data, path, reuse, "v1.ContainerState")


def encode_container_state(obj: ContainerState) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # waiting
    if obj.waiting is not None:
        data["waiting"] = encode_container_state_waiting(obj.waiting)

    # running
    if obj.running is not None:
        data["running"] = encode_container_state_running(obj.running)

    # terminated
    if obj.terminated is not None:
        data["terminated"] = encode_container_state_terminated(obj.terminated)

    return data


def read_container_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerStatus, Any] | None = None,
) -> ContainerStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerStatus)
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
                wrong_type(problems, (path, "name"), v, "ContainerStatus", "string")
    else:
        obj.name = ""

    # state
    v = NO_FIELDS
    if "state" in data:
        n += 1
        v = data["state"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "state"), problems, "ContainerStatus", "v1.ContainerState"
            )
    obj.state = read_container_state(
        v,
        (path, "state"),
        problems,
        reuse and reuse_part(reuse[0].state, reuse[1], "state"),
    )

    # last_termination_state
    v = NO_FIELDS
    if "lastState" in data:
        n += 1
        v = data["lastState"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "lastState"), problems, "ContainerStatus", "v1.ContainerState"
            )
    obj.last_termination_state = read_container_state(
        v,
        (path, "lastState"),
        problems,
        reuse and reuse_part(reuse[0].last_termination_state, reuse[1], "lastState"),
    )

    # ready
    if "ready" in data:
        n += 1
        v = data["ready"]
        if type(v) is bool:
            obj.ready = v
        else:
            obj.ready = False
            if v is not None:
                wrong_type(problems, (path, "ready"), v, "ContainerStatus", "bool")
    else:
        obj.ready = False

    # restart_count
    if "restartCount" in data:
        n += 1
        v = data["restartCount"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.restart_count = v
        else:
            obj.restart_count = 0
            if v is not None:
                wrong_number(
                    problems, (path, "restartCount"), v, "ContainerStatus", "int32"
                )
    else:
        obj.restart_count = 0

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is str:
            obj.image = v
        else:
            obj.image = ""
            if v is not None:
                wrong_type(problems, (path, "image"), v, "ContainerStatus", "string")
    else:
        obj.image = ""

    # image_id
    if "imageID" in data:
        n += 1
        v = data["imageID"]
        if type(v) is str:
            obj.image_id = v
        else:
            obj.image_id = ""
            if v is not None:
                wrong_type(problems, (path, "imageID"), v, "ContainerStatus", "string")
    else:
        obj.image_id = ""

    # container_id
    if "containerID" in data:
        n += 1
        v = data["containerID"]
        if type(v) is str:
            obj.container_id = v
        else:
            obj.container_id = ""
            if v is not None:
                wrong_type(
                    problems, (path, "containerID"), v, "ContainerStatus", "string"
                )
    else:
        obj.container_id = ""

    # started
    if "started" in data:
        n += 1
        v = data["started"]
        if type(v) is bool:
            obj.started = v
        else:
            obj.started = None
            if v is not None:
                wrong_type(problems, (path, "started"), v, "ContainerStatus", "bool")
    else:
        obj.started = None

    # allocated_resources
    if "allocatedResources" in data:
        n += 1
        v = data["allocatedResources"]
        if type(v) is dict:
            obj.allocated_resources = ResourceList(
                read_map(
                    v,
                    (path, "allocatedResources"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].allocated_resources, reuse[1], "allocatedResources"
                    ),
                    _READ_QUANTITY,
                    "ContainerStatus",
                    "resource.Quantity",
                )
            )
        else:
            obj.allocated_resources = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocatedResources"),
                    v,
                    "ContainerStatus",
                    "v1.ResourceList",
                )
    else:
        obj.allocated_resources = ResourceList({})

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is dict:
            obj.resources = read_resource_requirements(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
            )
        else:
            obj.resources = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resources"),
                    v,
                    "ContainerStatus",
                    "v1.ResourceRequirements",
                )
    else:
        obj.resources = None

    # volume_mounts
    if "volumeMounts" in data:
        n += 1
        v = data["volumeMounts"]
        if type(v) is list:
            obj.volume_mounts = read_objects(
                v,
                (path, "volumeMounts"),
                problems,
                reuse and reuse_part(reuse[0].volume_mounts, reuse[1], "volumeMounts"),
                read_volume_mount_status,
                "ContainerStatus",
                "v1.VolumeMountStatus",
            )
        else:
            obj.volume_mounts = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeMounts"),
                    v,
                    "ContainerStatus",
                    "[]v1.VolumeMountStatus",
                )
    else:
        obj.volume_mounts = []

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is dict:
            obj.user = read_container_user(
                v,
                (path, "user"),
                problems,
                reuse and reuse_part(reuse[0].user, reuse[1], "user"),
            )
        else:
            obj.user = None
            if v is not None:
                wrong_type(
                    problems, (path, "user"), v, "ContainerStatus", "v1.ContainerUser"
                )
    else:
        obj.user = None

    # allocated_resources_status
    if "allocatedResourcesStatus" in data:
        n += 1
        v = data["allocatedResourcesStatus"]
        if type(v) is list:
            obj.allocated_resources_status = read_objects(
                v,
                (path, "allocatedResourcesStatus"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].allocated_resources_status,
                    reuse[1],
                    "allocatedResourcesStatus",
                ),
                read_resource_status,
                "ContainerStatus",
                "v1.ResourceStatus",
            )
        else:
            obj.allocated_resources_status = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocatedResourcesStatus"),
                    v,
                    "ContainerStatus",
                    "[]v1.ResourceStatus",
                )
    else:
        obj.allocated_resources_status = []

    # stop_signal
    if "stopSignal" in data:
        n += 1
        v = data["stopSignal"]
        if type(v) is str:
            obj.stop_signal = _SIGNAL_MEMBERS.get(v, v)
        else:
            obj.stop_signal = None
            if v is not None:
                wrong_type(
                    problems, (path, "stopSignal"), v, "ContainerStatus", "v1.Signal"
                )
    else:
        obj.stop_signal = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "state",
                "lastState",
                "ready",
                "restartCount",
                "image",
                "imageID",
                "containerID",
                "started",
                "allocatedResources",
                "resources",
                "volumeMounts",
                "user",
                "allocatedResourcesStatus",
                "stopSignal",
            ),
        )
    return obj


def decode_container_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[ContainerStatus, Any] | None = None
) -> ContainerStatus:
    """JSON data as ContainerStatus; raises DecodeError with all that does not fit."""
    return decoded(read_container_status, data, path, reuse, "v1.ContainerStatus")


def encode_container_status(obj: ContainerStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # state
    if inner := encode_container_state(obj.state):
        data["state"] = inner

    # last_termination_state
    if inner := encode_container_state(obj.last_termination_state):
        data["lastState"] = inner

    # ready
    data["ready"] = obj.ready

    # restart_count
    data["restartCount"] = obj.restart_count

    # image
    data["image"] = obj.image

    # image_id
    data["imageID"] = obj.image_id

    # container_id
    if obj.container_id:
        data["containerID"] = obj.container_id

    # started
    if obj.started is not None:
        data["started"] = obj.started

    # allocated_resources
    if obj.allocated_resources:
        data["allocatedResources"] = {
            k: x.to_json() for k, x in obj.allocated_resources.items()
        }

    # resources
    if obj.resources is not None:
        data["resources"] = encode_resource_requirements(obj.resources)

    # volume_mounts
    if obj.volume_mounts:
        data["volumeMounts"] = [
            encode_volume_mount_status(x) for x in obj.volume_mounts
        ]

    # user
    if obj.user is not None:
        data["user"] = encode_container_user(obj.user)

    # allocated_resources_status
    if obj.allocated_resources_status:
        data["allocatedResourcesStatus"] = [
            encode_resource_status(x) for x in obj.allocated_resources_status
        ]

    # stop_signal
    if obj.stop_signal is not None:
        data["stopSignal"] = str(obj.stop_signal)

    return data


def read_resource_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceStatus, Any] | None = None,
) -> ResourceStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceStatus)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = ResourceName(v)
        else:
            obj.name = ResourceName("")
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "ResourceStatus", "v1.ResourceName"
                )
    else:
        obj.name = ResourceName("")

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is list:
            obj.resources = read_objects(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
                read_resource_health,
                "ResourceStatus",
                "v1.ResourceHealth",
            )
        else:
            obj.resources = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resources"),
                    v,
                    "ResourceStatus",
                    "[]v1.ResourceHealth",
                )
    else:
        obj.resources = []

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "resources"))
    return obj


def decode_resource_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceStatus, Any] | None = None
) -> ResourceStatus:
    """JSON data as ResourceStatus; raises DecodeError with all that does not fit."""
    return decoded(read_resource_status, data, path, reuse, "v1.ResourceStatus")


def encode_resource_status(obj: ResourceStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # resources
    if obj.resources:
        data["resources"] = [encode_resource_health(x) for x in obj.resources]

    return data


def read_resource_health(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ResourceHealth, Any] | None = None,
) -> ResourceHealth:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ResourceHealth)
    n = 0

    # resource_id
    if "resourceID" in data:
        n += 1
        v = data["resourceID"]
        if type(v) is str:
            obj.resource_id = ResourceID(v)
        else:
            obj.resource_id = ResourceID("")
            if v is not None:
                wrong_type(
                    problems, (path, "resourceID"), v, "ResourceHealth", "v1.ResourceID"
                )
    else:
        obj.resource_id = ResourceID("")

    # health
    if "health" in data:
        n += 1
        v = data["health"]
        if type(v) is str:
            obj.health = _RESOURCE_HEALTH_STATUS_MEMBERS.get(v, v)
        else:
            obj.health = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "health"),
                    v,
                    "ResourceHealth",
                    "v1.ResourceHealthStatus",
                )
    else:
        obj.health = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = None
            if v is not None:
                wrong_type(problems, (path, "message"), v, "ResourceHealth", "string")
    else:
        obj.message = None

    if n != len(data):
        unknown_fields(problems, path, data, ("resourceID", "health", "message"))
    return obj


def decode_resource_health(
    data: Any, *, path: Path = ROOT, reuse: tuple[ResourceHealth, Any] | None = None
) -> ResourceHealth:
    """JSON data as ResourceHealth; raises DecodeError with all that does not fit."""
    return decoded(read_resource_health, data, path, reuse, "v1.ResourceHealth")


def encode_resource_health(obj: ResourceHealth) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # resource_id
    data["resourceID"] = obj.resource_id

    # health
    if obj.health:
        data["health"] = str(obj.health)

    # message
    if obj.message is not None:
        data["message"] = obj.message

    return data


def read_container_user(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerUser, Any] | None = None,
) -> ContainerUser:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerUser)
    n = 0

    # linux
    if "linux" in data:
        n += 1
        v = data["linux"]
        if type(v) is dict:
            obj.linux = read_linux_container_user(
                v,
                (path, "linux"),
                problems,
                reuse and reuse_part(reuse[0].linux, reuse[1], "linux"),
            )
        else:
            obj.linux = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "linux"),
                    v,
                    "ContainerUser",
                    "v1.LinuxContainerUser",
                )
    else:
        obj.linux = None

    if n != len(data):
        unknown_fields(problems, path, data, ("linux",))
    return obj


def decode_container_user(
    data: Any, *, path: Path = ROOT, reuse: tuple[ContainerUser, Any] | None = None
) -> ContainerUser:
    """JSON data as ContainerUser; raises DecodeError with all that does not fit."""
    return decoded(read_container_user, data, path, reuse, "v1.ContainerUser")


def encode_container_user(obj: ContainerUser) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # linux
    if obj.linux is not None:
        data["linux"] = encode_linux_container_user(obj.linux)

    return data


def read_linux_container_user(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[LinuxContainerUser, Any] | None = None,
) -> LinuxContainerUser:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(LinuxContainerUser)
    n = 0

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.uid = v
        else:
            obj.uid = 0
            if v is not None:
                wrong_number(problems, (path, "uid"), v, "LinuxContainerUser", "int64")
    else:
        obj.uid = 0

    # gid
    if "gid" in data:
        n += 1
        v = data["gid"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.gid = v
        else:
            obj.gid = 0
            if v is not None:
                wrong_number(problems, (path, "gid"), v, "LinuxContainerUser", "int64")
    else:
        obj.gid = 0

    # supplemental_groups
    if "supplementalGroups" in data:
        n += 1
        v = data["supplementalGroups"]
        if type(v) is list:
            obj.supplemental_groups = read_list(
                v,
                (path, "supplementalGroups"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].supplemental_groups, reuse[1], "supplementalGroups"
                ),
                read_int64,
                "LinuxContainerUser",
                "int64",
            )
        else:
            obj.supplemental_groups = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "supplementalGroups"),
                    v,
                    "LinuxContainerUser",
                    "[]int64",
                )
    else:
        obj.supplemental_groups = []

    if n != len(data):
        unknown_fields(problems, path, data, ("uid", "gid", "supplementalGroups"))
    return obj


def decode_linux_container_user(
    data: Any, *, path: Path = ROOT, reuse: tuple[LinuxContainerUser, Any] | None = None
) -> LinuxContainerUser:
    """JSON data as LinuxContainerUser; raises DecodeError with all that does not fit."""
    return decoded(
        read_linux_container_user, data, path, reuse, "v1.LinuxContainerUser"
    )


def encode_linux_container_user(obj: LinuxContainerUser) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # uid
    data["uid"] = obj.uid

    # gid
    data["gid"] = obj.gid

    # supplemental_groups
    if obj.supplemental_groups:
        data["supplementalGroups"] = list(obj.supplemental_groups)

    return data


def read_pod_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodCondition, Any] | None = None,
) -> PodCondition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodCondition)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = PodConditionType(v)
        else:
            obj.type = PodConditionType("")
            if v is not None:
                wrong_type(
                    problems, (path, "type"), v, "PodCondition", "v1.PodConditionType"
                )
    else:
        obj.type = PodConditionType("")

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
                    problems, (path, "observedGeneration"), v, "PodCondition", "int64"
                )
    else:
        obj.observed_generation = 0

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = _CONDITION_STATUS_MEMBERS.get(v, v)
        else:
            obj.status = ""
            if v is not None:
                wrong_type(
                    problems, (path, "status"), v, "PodCondition", "v1.ConditionStatus"
                )
    else:
        obj.status = ""

    # last_probe_time
    obj.last_probe_time = _NO_TIME
    if "lastProbeTime" in data:
        n += 1
        v = data["lastProbeTime"]
        obj.last_probe_time = _READ_TIME(
            v, (path, "lastProbeTime"), problems, "PodCondition", "v1.Time"
        )

    # last_transition_time
    obj.last_transition_time = _NO_TIME
    if "lastTransitionTime" in data:
        n += 1
        v = data["lastTransitionTime"]
        obj.last_transition_time = _READ_TIME(
            v, (path, "lastTransitionTime"), problems, "PodCondition", "v1.Time"
        )

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "PodCondition", "string")
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "PodCondition", "string")
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "type",
                "observedGeneration",
                "status",
                "lastProbeTime",
                "lastTransitionTime",
                "reason",
                "message",
            ),
        )
    return obj


def decode_pod_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodCondition, Any] | None = None
) -> PodCondition:
    """JSON data as PodCondition; raises DecodeError with all that does not fit."""
    return decoded(read_pod_condition, data, path, reuse, "v1.PodCondition")


def encode_pod_condition(obj: PodCondition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = obj.type

    # observed_generation
    if obj.observed_generation:
        data["observedGeneration"] = obj.observed_generation

    # status
    data["status"] = str(obj.status)

    # last_probe_time
    if obj.last_probe_time:
        data["lastProbeTime"] = obj.last_probe_time.to_json()

    # last_transition_time
    if obj.last_transition_time:
        data["lastTransitionTime"] = obj.last_transition_time.to_json()

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    return data


def read_volume_mount_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeMountStatus, Any] | None = None,
) -> VolumeMountStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeMountStatus)
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
                wrong_type(problems, (path, "name"), v, "VolumeMountStatus", "string")
    else:
        obj.name = ""

    # mount_path
    if "mountPath" in data:
        n += 1
        v = data["mountPath"]
        if type(v) is str:
            obj.mount_path = v
        else:
            obj.mount_path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "mountPath"), v, "VolumeMountStatus", "string"
                )
    else:
        obj.mount_path = ""

    # read_only
    if "readOnly" in data:
        n += 1
        v = data["readOnly"]
        if type(v) is bool:
            obj.read_only = v
        else:
            obj.read_only = False
            if v is not None:
                wrong_type(problems, (path, "readOnly"), v, "VolumeMountStatus", "bool")
    else:
        obj.read_only = False

    # recursive_read_only
    if "recursiveReadOnly" in data:
        n += 1
        v = data["recursiveReadOnly"]
        if type(v) is str:
            obj.recursive_read_only = _RECURSIVE_READ_ONLY_MODE_MEMBERS.get(v, v)
        else:
            obj.recursive_read_only = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "recursiveReadOnly"),
                    v,
                    "VolumeMountStatus",
                    "v1.RecursiveReadOnlyMode",
                )
    else:
        obj.recursive_read_only = None

    # volume_status
    if "volumeStatus" in data:
        n += 1
        v = data["volumeStatus"]
        if type(v) is dict:
            obj.volume_status = read_volume_status(
                v,
                (path, "volumeStatus"),
                problems,
                reuse and reuse_part(reuse[0].volume_status, reuse[1], "volumeStatus"),
            )
        else:
            obj.volume_status = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeStatus"),
                    v,
                    "VolumeMountStatus",
                    "v1.VolumeStatus",
                )
    else:
        obj.volume_status = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("name", "mountPath", "readOnly", "recursiveReadOnly", "volumeStatus"),
        )
    return obj


def decode_volume_mount_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeMountStatus, Any] | None = None
) -> VolumeMountStatus:
    """JSON data as VolumeMountStatus; raises DecodeError with all that does not fit."""
    return decoded(read_volume_mount_status, data, path, reuse, "v1.VolumeMountStatus")


def encode_volume_mount_status(obj: VolumeMountStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # mount_path
    data["mountPath"] = obj.mount_path

    # read_only
    if obj.read_only:
        data["readOnly"] = obj.read_only

    # recursive_read_only
    if obj.recursive_read_only is not None:
        data["recursiveReadOnly"] = str(obj.recursive_read_only)

    # volume_status
    if obj.volume_status is not None:
        data["volumeStatus"] = encode_volume_status(obj.volume_status)

    return data


def read_volume_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[VolumeStatus, Any] | None = None,
) -> VolumeStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(VolumeStatus)
    n = 0

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is dict:
            obj.image = read_image_volume_status(
                v,
                (path, "image"),
                problems,
                reuse and reuse_part(reuse[0].image, reuse[1], "image"),
            )
        else:
            obj.image = None
            if v is not None:
                wrong_type(
                    problems, (path, "image"), v, "VolumeStatus", "v1.ImageVolumeStatus"
                )
    else:
        obj.image = None

    if n != len(data):
        unknown_fields(problems, path, data, ("image",))
    return obj


def decode_volume_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[VolumeStatus, Any] | None = None
) -> VolumeStatus:
    """JSON data as VolumeStatus; raises DecodeError with all that does not fit."""
    return decoded(read_volume_status, data, path, reuse, "v1.VolumeStatus")


def encode_volume_status(obj: VolumeStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # image
    if obj.image is not None:
        data["image"] = encode_image_volume_status(obj.image)

    return data


def read_image_volume_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ImageVolumeStatus, Any] | None = None,
) -> ImageVolumeStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ImageVolumeStatus)
    n = 0

    # image_ref
    if "imageRef" in data:
        n += 1
        v = data["imageRef"]
        if type(v) is str:
            obj.image_ref = v
        else:
            obj.image_ref = ""
            if v is not None:
                wrong_type(
                    problems, (path, "imageRef"), v, "ImageVolumeStatus", "string"
                )
    else:
        obj.image_ref = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("imageRef",))
    return obj


def decode_image_volume_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[ImageVolumeStatus, Any] | None = None
) -> ImageVolumeStatus:
    """JSON data as ImageVolumeStatus; raises DecodeError with all that does not fit."""
    return decoded(read_image_volume_status, data, path, reuse, "v1.ImageVolumeStatus")


def encode_image_volume_status(obj: ImageVolumeStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # image_ref
    if obj.image_ref:
        data["imageRef"] = obj.image_ref

    return data


def read_container_restart_rule(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerRestartRule, Any] | None = None,
) -> ContainerRestartRule:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerRestartRule)
    n = 0

    # action
    if "action" in data:
        n += 1
        v = data["action"]
        if type(v) is str:
            obj.action = _CONTAINER_RESTART_RULE_ACTION_MEMBERS.get(v, v)
        else:
            obj.action = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "action"),
                    v,
                    "ContainerRestartRule",
                    "v1.ContainerRestartRuleAction",
                )
    else:
        obj.action = ""

    # exit_codes
    if "exitCodes" in data:
        n += 1
        v = data["exitCodes"]
        if type(v) is dict:
            obj.exit_codes = read_container_restart_rule_on_exit_codes(
                v,
                (path, "exitCodes"),
                problems,
                reuse and reuse_part(reuse[0].exit_codes, reuse[1], "exitCodes"),
            )
        else:
            obj.exit_codes = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "exitCodes"),
                    v,
                    "ContainerRestartRule",
                    "v1.ContainerRestartRuleOnExitCodes",
                )
    else:
        obj.exit_codes = None

    if n != len(data):
        unknown_fields(problems, path, data, ("action", "exitCodes"))
    return obj


def decode_container_restart_rule(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerRestartRule, Any] | None = None,
) -> ContainerRestartRule:
    """JSON data as ContainerRestartRule; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_restart_rule, data, path, reuse, "v1.ContainerRestartRule"
    )


def encode_container_restart_rule(obj: ContainerRestartRule) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # action
    if obj.action:
        data["action"] = str(obj.action)

    # exit_codes
    if obj.exit_codes is not None:
        data["exitCodes"] = encode_container_restart_rule_on_exit_codes(obj.exit_codes)

    return data


def read_container_restart_rule_on_exit_codes(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerRestartRuleOnExitCodes, Any] | None = None,
) -> ContainerRestartRuleOnExitCodes:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerRestartRuleOnExitCodes)
    n = 0

    # operator
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _CONTAINER_RESTART_RULE_ON_EXIT_CODES_OPERATOR_MEMBERS.get(
                v, v
            )
        else:
            obj.operator = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operator"),
                    v,
                    "ContainerRestartRuleOnExitCodes",
                    "v1.ContainerRestartRuleOnExitCodesOperator",
                )
    else:
        obj.operator = ""

    # values
    if "values" in data:
        n += 1
        v = data["values"]
        if type(v) is list:
            obj.values = read_list(
                v,
                (path, "values"),
                problems,
                reuse and reuse_part(reuse[0].values, reuse[1], "values"),
                read_int32,
                "ContainerRestartRuleOnExitCodes",
                "int32",
            )
        else:
            obj.values = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "values"),
                    v,
                    "ContainerRestartRuleOnExitCodes",
                    "[]int32",
                )
    else:
        obj.values = []

    if n != len(data):
        unknown_fields(problems, path, data, ("operator", "values"))
    return obj


def decode_container_restart_rule_on_exit_codes(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerRestartRuleOnExitCodes, Any] | None = None,
) -> ContainerRestartRuleOnExitCodes:
    """JSON data as ContainerRestartRuleOnExitCodes; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_restart_rule_on_exit_codes,
        data,
        path,
        reuse,
        "v1.ContainerRestartRuleOnExitCodes",
    )


def encode_container_restart_rule_on_exit_codes(
    obj: ContainerRestartRuleOnExitCodes,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # operator
    if obj.operator:
        data["operator"] = str(obj.operator)

    # values
    if obj.values:
        data["values"] = list(obj.values)

    return data


def read_node_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelector, Any] | None = None,
) -> NodeSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelector)
    n = 0

    # node_selector_terms
    if "nodeSelectorTerms" in data:
        n += 1
        v = data["nodeSelectorTerms"]
        if type(v) is list:
            obj.node_selector_terms = read_objects(
                v,
                (path, "nodeSelectorTerms"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].node_selector_terms, reuse[1], "nodeSelectorTerms"
                ),
                read_node_selector_term,
                "NodeSelector",
                "v1.NodeSelectorTerm",
            )
        else:
            obj.node_selector_terms = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeSelectorTerms"),
                    v,
                    "NodeSelector",
                    "[]v1.NodeSelectorTerm",
                )
    else:
        obj.node_selector_terms = []

    if n != len(data):
        unknown_fields(problems, path, data, ("nodeSelectorTerms",))
    return obj


def decode_node_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSelector, Any] | None = None
) -> NodeSelector:
    """JSON data as NodeSelector; raises DecodeError with all that does not fit."""
    return decoded(read_node_selector, data, path, reuse, "v1.NodeSelector")


def encode_node_selector(obj: NodeSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # node_selector_terms
    data["nodeSelectorTerms"] = [
        encode_node_selector_term(x) for x in obj.node_selector_terms or ()
    ]

    return data


def read_node_selector_term(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelectorTerm, Any] | None = None,
) -> NodeSelectorTerm:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelectorTerm)
    n = 0

    # match_expressions
    if "matchExpressions" in data:
        n += 1
        v = data["matchExpressions"]
        if type(v) is list:
            obj.match_expressions = read_objects(
                v,
                (path, "matchExpressions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].match_expressions, reuse[1], "matchExpressions"
                ),
                read_node_selector_requirement,
                "NodeSelectorTerm",
                "v1.NodeSelectorRequirement",
            )
        else:
            obj.match_expressions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchExpressions"),
                    v,
                    "NodeSelectorTerm",
                    "[]v1.NodeSelectorRequirement",
                )
    else:
        obj.match_expressions = []

    # match_fields
    if "matchFields" in data:
        n += 1
        v = data["matchFields"]
        if type(v) is list:
            obj.match_fields = read_objects(
                v,
                (path, "matchFields"),
                problems,
                reuse and reuse_part(reuse[0].match_fields, reuse[1], "matchFields"),
                read_node_selector_requirement,
                "NodeSelectorTerm",
                "v1.NodeSelectorRequirement",
            )
        else:
            obj.match_fields = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchFields"),
                    v,
                    "NodeSelectorTerm",
                    "[]v1.NodeSelectorRequirement",
                )
    else:
        obj.match_fields = []

    if n != len(data):
        unknown_fields(problems, path, data, ("matchExpressions", "matchFields"))
    return obj


def decode_node_selector_term(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSelectorTerm, Any] | None = None
) -> NodeSelectorTerm:
    """JSON data as NodeSelectorTerm; raises DecodeError with all that does not fit."""
    return decoded(read_node_selector_term, data, path, reuse, "v1.NodeSelectorTerm")


def encode_node_selector_term(obj: NodeSelectorTerm) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # match_expressions
    if obj.match_expressions:
        data["matchExpressions"] = [
            encode_node_selector_requirement(x) for x in obj.match_expressions
        ]

    # match_fields
    if obj.match_fields:
        data["matchFields"] = [
            encode_node_selector_requirement(x) for x in obj.match_fields
        ]

    return data


def read_node_selector_requirement(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelectorRequirement, Any] | None = None,
) -> NodeSelectorRequirement:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelectorRequirement)
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
                wrong_type(
                    problems, (path, "key"), v, "NodeSelectorRequirement", "string"
                )
    else:
        obj.key = ""

    # operator
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _NODE_SELECTOR_OPERATOR_MEMBERS.get(v, v)
        else:
            obj.operator = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operator"),
                    v,
                    "NodeSelectorRequirement",
                    "v1.NodeSelectorOperator",
                )
    else:
        obj.operator = ""

    # values
    if "values" in data:
        n += 1
        v = data["values"]
        if type(v) is list:
            obj.values = read_strings(
                v,
                (path, "values"),
                problems,
                reuse and reuse_part(reuse[0].values, reuse[1], "values"),
                "NodeSelectorRequirement",
                "string",
            )
        else:
            obj.values = []
            if v is not None:
                wrong_type(
                    problems, (path, "values"), v, "NodeSelectorRequirement", "[]string"
                )
    else:
        obj.values = []

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "operator", "values"))
    return obj


def decode_node_selector_requirement(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeSelectorRequirement, Any] | None = None,
) -> NodeSelectorRequirement:
    """JSON data as NodeSelectorRequirement; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_selector_requirement, data, path, reuse, "v1.NodeSelectorRequirement"
    )


def encode_node_selector_requirement(obj: NodeSelectorRequirement) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # operator
    data["operator"] = str(obj.operator)

    # values
    if obj.values:
        data["values"] = list(obj.values)

    return data


def read_affinity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Affinity, Any] | None = None,
) -> Affinity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Affinity)
    n = 0

    # node_affinity
    if "nodeAffinity" in data:
        n += 1
        v = data["nodeAffinity"]
        if type(v) is dict:
            obj.node_affinity = read_node_affinity(
                v,
                (path, "nodeAffinity"),
                problems,
                reuse and reuse_part(reuse[0].node_affinity, reuse[1], "nodeAffinity"),
            )
        else:
            obj.node_affinity = None
            if v is not None:
                wrong_type(
                    problems, (path, "nodeAffinity"), v, "Affinity", "v1.NodeAffinity"
                )
    else:
        obj.node_affinity = None

    # pod_affinity
    if "podAffinity" in data:
        n += 1
        v = data["podAffinity"]
        if type(v) is dict:
            obj.pod_affinity = read_pod_affinity(
                v,
                (path, "podAffinity"),
                problems,
                reuse and reuse_part(reuse[0].pod_affinity, reuse[1], "podAffinity"),
            )
        else:
            obj.pod_affinity = None
            if v is not None:
                wrong_type(
                    problems, (path, "podAffinity"), v, "Affinity", "v1.PodAffinity"
                )
    else:
        obj.pod_affinity = None

    # pod_anti_affinity
    if "podAntiAffinity" in data:
        n += 1
        v = data["podAntiAffinity"]
        if type(v) is dict:
            obj.pod_anti_affinity = read_pod_anti_affinity(
                v,
                (path, "podAntiAffinity"),
                problems,
                reuse
                and reuse_part(reuse[0].pod_anti_affinity, reuse[1], "podAntiAffinity"),
            )
        else:
            obj.pod_anti_affinity = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "podAntiAffinity"),
                    v,
                    "Affinity",
                    "v1.PodAntiAffinity",
                )
    else:
        obj.pod_anti_affinity = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("nodeAffinity", "podAffinity", "podAntiAffinity")
        )
    return obj


def decode_affinity(
    data: Any, *, path: Path = ROOT, reuse: tuple[Affinity, Any] | None = None
) -> Affinity:
    """JSON data as Affinity; raises DecodeError with all that does not fit."""
    return decoded(read_affinity, data, path, reuse, "v1.Affinity")


def encode_affinity(obj: Affinity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # node_affinity
    if obj.node_affinity is not None:
        data["nodeAffinity"] = encode_node_affinity(obj.node_affinity)

    # pod_affinity
    if obj.pod_affinity is not None:
        data["podAffinity"] = encode_pod_affinity(obj.pod_affinity)

    # pod_anti_affinity
    if obj.pod_anti_affinity is not None:
        data["podAntiAffinity"] = encode_pod_anti_affinity(obj.pod_anti_affinity)

    return data


def read_pod_affinity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodAffinity, Any] | None = None,
) -> PodAffinity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodAffinity)
    n = 0

    # required_during_scheduling_ignored_during_execution
    if "requiredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["requiredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is list:
            obj.required_during_scheduling_ignored_during_execution = read_objects(
                v,
                (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].required_during_scheduling_ignored_during_execution,
                    reuse[1],
                    "requiredDuringSchedulingIgnoredDuringExecution",
                ),
                read_pod_affinity_term,
                "PodAffinity",
                "v1.PodAffinityTerm",
            )
        else:
            obj.required_during_scheduling_ignored_during_execution = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "PodAffinity",
                    "[]v1.PodAffinityTerm",
                )
    else:
        obj.required_during_scheduling_ignored_during_execution = []

    # preferred_during_scheduling_ignored_during_execution
    if "preferredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["preferredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is list:
            obj.preferred_during_scheduling_ignored_during_execution = read_objects(
                v,
                (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].preferred_during_scheduling_ignored_during_execution,
                    reuse[1],
                    "preferredDuringSchedulingIgnoredDuringExecution",
                ),
                read_weighted_pod_affinity_term,
                "PodAffinity",
                "v1.WeightedPodAffinityTerm",
            )
        else:
            obj.preferred_during_scheduling_ignored_during_execution = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "PodAffinity",
                    "[]v1.WeightedPodAffinityTerm",
                )
    else:
        obj.preferred_during_scheduling_ignored_during_execution = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "requiredDuringSchedulingIgnoredDuringExecution",
                "preferredDuringSchedulingIgnoredDuringExecution",
            ),
        )
    return obj


def decode_pod_affinity(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodAffinity, Any] | None = None
) -> PodAffinity:
    """JSON data as PodAffinity; raises DecodeError with all that does not fit."""
    return decoded(read_pod_affinity, data, path, reuse, "v1.PodAffinity")


def encode_pod_affinity(obj: PodAffinity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # required_during_scheduling_ignored_during_execution
    if obj.required_during_scheduling_ignored_during_execution:
        data["requiredDuringSchedulingIgnoredDuringExecution"] = [
            encode_pod_affinity_term(x)
            for x in obj.required_during_scheduling_ignored_during_execution
        ]

    # preferred_during_scheduling_ignored_during_execution
    if obj.preferred_during_scheduling_ignored_during_execution:
        data["preferredDuringSchedulingIgnoredDuringExecution"] = [
            encode_weighted_pod_affinity_term(x)
            for x in obj.preferred_during_scheduling_ignored_during_execution
        ]

    return data


def read_pod_anti_affinity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodAntiAffinity, Any] | None = None,
) -> PodAntiAffinity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodAntiAffinity)
    n = 0

    # required_during_scheduling_ignored_during_execution
    if "requiredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["requiredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is list:
            obj.required_during_scheduling_ignored_during_execution = read_objects(
                v,
                (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].required_during_scheduling_ignored_during_execution,
                    reuse[1],
                    "requiredDuringSchedulingIgnoredDuringExecution",
                ),
                read_pod_affinity_term,
                "PodAntiAffinity",
                "v1.PodAffinityTerm",
            )
        else:
            obj.required_during_scheduling_ignored_during_execution = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "PodAntiAffinity",
                    "[]v1.PodAffinityTerm",
                )
    else:
        obj.required_during_scheduling_ignored_during_execution = []

    # preferred_during_scheduling_ignored_during_execution
    if "preferredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["preferredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is list:
            obj.preferred_during_scheduling_ignored_during_execution = read_objects(
                v,
                (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].preferred_during_scheduling_ignored_during_execution,
                    reuse[1],
                    "preferredDuringSchedulingIgnoredDuringExecution",
                ),
                read_weighted_pod_affinity_term,
                "PodAntiAffinity",
                "v1.WeightedPodAffinityTerm",
            )
        else:
            obj.preferred_during_scheduling_ignored_during_execution = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "PodAntiAffinity",
                    "[]v1.WeightedPodAffinityTerm",
                )
    else:
        obj.preferred_during_scheduling_ignored_during_execution = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "requiredDuringSchedulingIgnoredDuringExecution",
                "preferredDuringSchedulingIgnoredDuringExecution",
            ),
        )
    return obj


def decode_pod_anti_affinity(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodAntiAffinity, Any] | None = None
) -> PodAntiAffinity:
    """JSON data as PodAntiAffinity; raises DecodeError with all that does not fit."""
    return decoded(read_pod_anti_affinity, data, path, reuse, "v1.PodAntiAffinity")


def encode_pod_anti_affinity(obj: PodAntiAffinity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # required_during_scheduling_ignored_during_execution
    if obj.required_during_scheduling_ignored_during_execution:
        data["requiredDuringSchedulingIgnoredDuringExecution"] = [
            encode_pod_affinity_term(x)
            for x in obj.required_during_scheduling_ignored_during_execution
        ]

    # preferred_during_scheduling_ignored_during_execution
    if obj.preferred_during_scheduling_ignored_during_execution:
        data["preferredDuringSchedulingIgnoredDuringExecution"] = [
            encode_weighted_pod_affinity_term(x)
            for x in obj.preferred_during_scheduling_ignored_during_execution
        ]

    return data


def read_weighted_pod_affinity_term(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WeightedPodAffinityTerm, Any] | None = None,
) -> WeightedPodAffinityTerm:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WeightedPodAffinityTerm)
    n = 0
    v: Any

    # weight
    if "weight" in data:
        n += 1
        v = data["weight"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.weight = v
        else:
            obj.weight = 0
            if v is not None:
                wrong_number(
                    problems, (path, "weight"), v, "WeightedPodAffinityTerm", "int32"
                )
    else:
        obj.weight = 0

    # pod_affinity_term
    v = NO_FIELDS
    if "podAffinityTerm" in data:
        n += 1
        v = data["podAffinityTerm"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "podAffinityTerm"),
                problems,
                "WeightedPodAffinityTerm",
                "v1.PodAffinityTerm",
            )
    obj.pod_affinity_term = read_pod_affinity_term(
        v,
        (path, "podAffinityTerm"),
        problems,
        reuse and reuse_part(reuse[0].pod_affinity_term, reuse[1], "podAffinityTerm"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("weight", "podAffinityTerm"))
    return obj


def decode_weighted_pod_affinity_term(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[WeightedPodAffinityTerm, Any] | None = None,
) -> WeightedPodAffinityTerm:
    """JSON data as WeightedPodAffinityTerm; raises DecodeError with all that does not fit."""
    return decoded(
        read_weighted_pod_affinity_term, data, path, reuse, "v1.WeightedPodAffinityTerm"
    )


def encode_weighted_pod_affinity_term(obj: WeightedPodAffinityTerm) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # weight
    data["weight"] = obj.weight

    # pod_affinity_term
    data["podAffinityTerm"] = encode_pod_affinity_term(obj.pod_affinity_term)

    return data


def read_pod_affinity_term(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodAffinityTerm, Any] | None = None,
) -> PodAffinityTerm:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodAffinityTerm)
    n = 0

    # label_selector
    if "labelSelector" in data:
        n += 1
        v = data["labelSelector"]
        if type(v) is dict:
            obj.label_selector = read_label_selector(
                v,
                (path, "labelSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].label_selector, reuse[1], "labelSelector"),
            )
        else:
            obj.label_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "labelSelector"),
                    v,
                    "PodAffinityTerm",
                    "v1.LabelSelector",
                )
    else:
        obj.label_selector = None

    # namespaces
    if "namespaces" in data:
        n += 1
        v = data["namespaces"]
        if type(v) is list:
            obj.namespaces = read_strings(
                v,
                (path, "namespaces"),
                problems,
                reuse and reuse_part(reuse[0].namespaces, reuse[1], "namespaces"),
                "PodAffinityTerm",
                "string",
            )
        else:
            obj.namespaces = []
            if v is not None:
                wrong_type(
                    problems, (path, "namespaces"), v, "PodAffinityTerm", "[]string"
                )
    else:
        obj.namespaces = []

    # topology_key
    if "topologyKey" in data:
        n += 1
        v = data["topologyKey"]
        if type(v) is str:
            obj.topology_key = v
        else:
            obj.topology_key = ""
            if v is not None:
                wrong_type(
                    problems, (path, "topologyKey"), v, "PodAffinityTerm", "string"
                )
    else:
        obj.topology_key = ""

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
                    "PodAffinityTerm",
                    "v1.LabelSelector",
                )
    else:
        obj.namespace_selector = None

    # match_label_keys
    if "matchLabelKeys" in data:
        n += 1
        v = data["matchLabelKeys"]
        if type(v) is list:
            obj.match_label_keys = read_strings(
                v,
                (path, "matchLabelKeys"),
                problems,
                reuse
                and reuse_part(reuse[0].match_label_keys, reuse[1], "matchLabelKeys"),
                "PodAffinityTerm",
                "string",
            )
        else:
            obj.match_label_keys = []
            if v is not None:
                wrong_type(
                    problems, (path, "matchLabelKeys"), v, "PodAffinityTerm", "[]string"
                )
    else:
        obj.match_label_keys = []

    # mismatch_label_keys
    if "mismatchLabelKeys" in data:
        n += 1
        v = data["mismatchLabelKeys"]
        if type(v) is list:
            obj.mismatch_label_keys = read_strings(
                v,
                (path, "mismatchLabelKeys"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].mismatch_label_keys, reuse[1], "mismatchLabelKeys"
                ),
                "PodAffinityTerm",
                "string",
            )
        else:
            obj.mismatch_label_keys = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "mismatchLabelKeys"),
                    v,
                    "PodAffinityTerm",
                    "[]string",
                )
    else:
        obj.mismatch_label_keys = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "labelSelector",
                "namespaces",
                "topologyKey",
                "namespaceSelector",
                "matchLabelKeys",
                "mismatchLabelKeys",
            ),
        )
    return obj


def decode_pod_affinity_term(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodAffinityTerm, Any] | None = None
) -> PodAffinityTerm:
    """JSON data as PodAffinityTerm; raises DecodeError with all that does not fit."""
    return decoded(read_pod_affinity_term, data, path, reuse, "v1.PodAffinityTerm")


def encode_pod_affinity_term(obj: PodAffinityTerm) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # label_selector
    if obj.label_selector is not None:
        data["labelSelector"] = encode_label_selector(obj.label_selector)

    # namespaces
    if obj.namespaces:
        data["namespaces"] = list(obj.namespaces)

    # topology_key
    data["topologyKey"] = obj.topology_key

    # namespace_selector
    if obj.namespace_selector is not None:
        data["namespaceSelector"] = encode_label_selector(obj.namespace_selector)

    # match_label_keys
    if obj.match_label_keys:
        data["matchLabelKeys"] = list(obj.match_label_keys)

    # mismatch_label_keys
    if obj.mismatch_label_keys:
        data["mismatchLabelKeys"] = list(obj.mismatch_label_keys)

    return data


def read_node_affinity(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAffinity, Any] | None = None,
) -> NodeAffinity:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAffinity)
    n = 0

    # required_during_scheduling_ignored_during_execution
    if "requiredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["requiredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is dict:
            obj.required_during_scheduling_ignored_during_execution = (
                read_node_selector(
                    v,
                    (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].required_during_scheduling_ignored_during_execution,
                        reuse[1],
                        "requiredDuringSchedulingIgnoredDuringExecution",
                    ),
                )
            )
        else:
            obj.required_during_scheduling_ignored_during_execution = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requiredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "NodeAffinity",
                    "v1.NodeSelector",
                )
    else:
        obj.required_during_scheduling_ignored_during_execution = None

    # preferred_during_scheduling_ignored_during_execution
    if "preferredDuringSchedulingIgnoredDuringExecution" in data:
        n += 1
        v = data["preferredDuringSchedulingIgnoredDuringExecution"]
        if type(v) is list:
            obj.preferred_during_scheduling_ignored_during_execution = read_objects(
                v,
                (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].preferred_during_scheduling_ignored_during_execution,
                    reuse[1],
                    "preferredDuringSchedulingIgnoredDuringExecution",
                ),
                read_preferred_scheduling_term,
                "NodeAffinity",
                "v1.PreferredSchedulingTerm",
            )
        else:
            obj.preferred_during_scheduling_ignored_during_execution = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "preferredDuringSchedulingIgnoredDuringExecution"),
                    v,
                    "NodeAffinity",
                    "[]v1.PreferredSchedulingTerm",
                )
    else:
        obj.preferred_during_scheduling_ignored_during_execution = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "requiredDuringSchedulingIgnoredDuringExecution",
                "preferredDuringSchedulingIgnoredDuringExecution",
            ),
        )
    return obj


def decode_node_affinity(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeAffinity, Any] | None = None
) -> NodeAffinity:
    """JSON data as NodeAffinity; raises DecodeError with all that does not fit."""
    return decoded(read_node_affinity, data, path, reuse, "v1.NodeAffinity")


def encode_node_affinity(obj: NodeAffinity) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # required_during_scheduling_ignored_during_execution
    if obj.required_during_scheduling_ignored_during_execution is not None:
        data["requiredDuringSchedulingIgnoredDuringExecution"] = encode_node_selector(
            obj.required_during_scheduling_ignored_during_execution
        )

    # preferred_during_scheduling_ignored_during_execution
    if obj.preferred_during_scheduling_ignored_during_execution:
        data["preferredDuringSchedulingIgnoredDuringExecution"] = [
            encode_preferred_scheduling_term(x)
            for x in obj.preferred_during_scheduling_ignored_during_execution
        ]

    return data


def read_preferred_scheduling_term(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PreferredSchedulingTerm, Any] | None = None,
) -> PreferredSchedulingTerm:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PreferredSchedulingTerm)
    n = 0
    v: Any

    # weight
    if "weight" in data:
        n += 1
        v = data["weight"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.weight = v
        else:
            obj.weight = 0
            if v is not None:
                wrong_number(
                    problems, (path, "weight"), v, "PreferredSchedulingTerm", "int32"
                )
    else:
        obj.weight = 0

    # preference
    v = NO_FIELDS
    if "preference" in data:
        n += 1
        v = data["preference"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "preference"),
                problems,
                "PreferredSchedulingTerm",
                "v1.NodeSelectorTerm",
            )
    obj.preference = read_node_selector_term(
        v,
        (path, "preference"),
        problems,
        reuse and reuse_part(reuse[0].preference, reuse[1], "preference"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("weight", "preference"))
    return obj


def decode_preferred_scheduling_term(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PreferredSchedulingTerm, Any] | None = None,
) -> PreferredSchedulingTerm:
    """JSON data as PreferredSchedulingTerm; raises DecodeError with all that does not fit."""
    return decoded(
        read_preferred_scheduling_term, data, path, reuse, "v1.PreferredSchedulingTerm"
    )


def encode_preferred_scheduling_term(obj: PreferredSchedulingTerm) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # weight
    data["weight"] = obj.weight

    # preference
    data["preference"] = encode_node_selector_term(obj.preference)

    return data


def read_taint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Taint, Any] | None = None,
) -> Taint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Taint)
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
                wrong_type(problems, (path, "key"), v, "Taint", "string")
    else:
        obj.key = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "Taint", "string")
    else:
        obj.value = ""

    # effect
    if "effect" in data:
        n += 1
        v = data["effect"]
        if type(v) is str:
            obj.effect = _TAINT_EFFECT_MEMBERS.get(v, v)
        else:
            obj.effect = ""
            if v is not None:
                wrong_type(problems, (path, "effect"), v, "Taint", "v1.TaintEffect")
    else:
        obj.effect = ""

    # time_added
    obj.time_added = None
    if "timeAdded" in data:
        n += 1
        v = data["timeAdded"]
        if v is not None:
            obj.time_added = _READ_TIME(
                v, (path, "timeAdded"), problems, "Taint", "v1.Time"
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "value", "effect", "timeAdded"))
    return obj


def decode_taint(
    data: Any, *, path: Path = ROOT, reuse: tuple[Taint, Any] | None = None
) -> Taint:
    """JSON data as Taint; raises DecodeError with all that does not fit."""
    return decoded(read_taint, data, path, reuse, "v1.Taint")


def encode_taint(obj: Taint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # value
    if obj.value:
        data["value"] = obj.value

    # effect
    data["effect"] = str(obj.effect)

    # time_added
    if obj.time_added is not None:
        data["timeAdded"] = obj.time_added.to_json()

    return data


def read_toleration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Toleration, Any] | None = None,
) -> Toleration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Toleration)
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
                wrong_type(problems, (path, "key"), v, "Toleration", "string")
    else:
        obj.key = ""

    # operator
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _TOLERATION_OPERATOR_MEMBERS.get(v, v)
        else:
            obj.operator = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "operator"),
                    v,
                    "Toleration",
                    "v1.TolerationOperator",
                )
    else:
        obj.operator = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "Toleration", "string")
    else:
        obj.value = ""

    # effect
    if "effect" in data:
        n += 1
        v = data["effect"]
        if type(v) is str:
            obj.effect = _TAINT_EFFECT_MEMBERS.get(v, v)
        else:
            obj.effect = ""
            if v is not None:
                wrong_type(
                    problems, (path, "effect"), v, "Toleration", "v1.TaintEffect"
                )
    else:
        obj.effect = ""

    # toleration_seconds
    if "tolerationSeconds" in data:
        n += 1
        v = data["tolerationSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.toleration_seconds = v
        else:
            obj.toleration_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "tolerationSeconds"), v, "Toleration", "int64"
                )
    else:
        obj.toleration_seconds = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("key", "operator", "value", "effect", "tolerationSeconds"),
        )
    return obj


def decode_toleration(
    data: Any, *, path: Path = ROOT, reuse: tuple[Toleration, Any] | None = None
) -> Toleration:
    """JSON data as Toleration; raises DecodeError with all that does not fit."""
    return decoded(read_toleration, data, path, reuse, "v1.Toleration")


def encode_toleration(obj: Toleration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    if obj.key:
        data["key"] = obj.key

    # operator
    if obj.operator:
        data["operator"] = str(obj.operator)

    # value
    if obj.value:
        data["value"] = obj.value

    # effect
    if obj.effect:
        data["effect"] = str(obj.effect)

    # toleration_seconds
    if obj.toleration_seconds is not None:
        data["tolerationSeconds"] = obj.toleration_seconds

    return data


def read_pod_readiness_gate(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodReadinessGate, Any] | None = None,
) -> PodReadinessGate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodReadinessGate)
    n = 0

    # condition_type
    if "conditionType" in data:
        n += 1
        v = data["conditionType"]
        if type(v) is str:
            obj.condition_type = PodConditionType(v)
        else:
            obj.condition_type = PodConditionType("")
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditionType"),
                    v,
                    "PodReadinessGate",
                    "v1.PodConditionType",
                )
    else:
        obj.condition_type = PodConditionType("")

    if n != len(data):
        unknown_fields(problems, path, data, ("conditionType",))
    return obj


def decode_pod_readiness_gate(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodReadinessGate, Any] | None = None
) -> PodReadinessGate:
    """JSON data as PodReadinessGate; raises DecodeError with all that does not fit."""
    return decoded(read_pod_readiness_gate, data, path, reuse, "v1.PodReadinessGate")


def encode_pod_readiness_gate(obj: PodReadinessGate) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # condition_type
    data["conditionType"] = obj.condition_type

    return data


def read_pod_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodSpec, Any] | None = None,
) -> PodSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodSpec)
    n = 0

    # volumes
    if "volumes" in data:
        n += 1
        v = data["volumes"]
        if type(v) is list:
            obj.volumes = read_objects(
                v,
                (path, "volumes"),
                problems,
                reuse and reuse_part(reuse[0].volumes, reuse[1], "volumes"),
                read_volume,
                "PodSpec",
                "v1.Volume",
            )
        else:
            obj.volumes = []
            if v is not None:
                wrong_type(problems, (path, "volumes"), v, "PodSpec", "[]v1.Volume")
    else:
        obj.volumes = []

    # init_containers
    if "initContainers" in data:
        n += 1
        v = data["initContainers"]
        if type(v) is list:
            obj.init_containers = read_objects(
                v,
                (path, "initContainers"),
                problems,
                reuse
                and reuse_part(reuse[0].init_containers, reuse[1], "initContainers"),
                read_container,
                "PodSpec",
                "v1.Container",
            )
        else:
            obj.init_containers = []
            if v is not None:
                wrong_type(
                    problems, (path, "initContainers"), v, "PodSpec", "[]v1.Container"
                )
    else:
        obj.init_containers = []

    # containers
    if "containers" in data:
        n += 1
        v = data["containers"]
        if type(v) is list:
            obj.containers = read_objects(
                v,
                (path, "containers"),
                problems,
                reuse and reuse_part(reuse[0].containers, reuse[1], "containers"),
                read_container,
                "PodSpec",
                "v1.Container",
            )
        else:
            obj.containers = []
            if v is not None:
                wrong_type(
                    problems, (path, "containers"), v, "PodSpec", "[]v1.Container"
                )
    else:
        obj.containers = []

    # ephemeral_containers
    if "ephemeralContainers" in data:
        n += 1
        v = data["ephemeralContainers"]
        if type(v) is list:
            obj.ephemeral_containers = read_objects(
                v,
                (path, "ephemeralContainers"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_containers, reuse[1], "ephemeralContainers"
                ),
                read_ephemeral_container,
                "PodSpec",
                "v1.EphemeralContainer",
            )
        else:
            obj.ephemeral_containers = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ephemeralContainers"),
                    v,
                    "PodSpec",
                    "[]v1.EphemeralContainer",
                )
    else:
        obj.ephemeral_containers = []

    # restart_policy
    if "restartPolicy" in data:
        n += 1
        v = data["restartPolicy"]
        if type(v) is str:
            obj.restart_policy = _RESTART_POLICY_MEMBERS.get(v, v)
        else:
            obj.restart_policy = ""
            if v is not None:
                wrong_type(
                    problems, (path, "restartPolicy"), v, "PodSpec", "v1.RestartPolicy"
                )
    else:
        obj.restart_policy = ""

    # termination_grace_period_seconds
    if "terminationGracePeriodSeconds" in data:
        n += 1
        v = data["terminationGracePeriodSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.termination_grace_period_seconds = v
        else:
            obj.termination_grace_period_seconds = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "terminationGracePeriodSeconds"),
                    v,
                    "PodSpec",
                    "int64",
                )
    else:
        obj.termination_grace_period_seconds = None

    # active_deadline_seconds
    if "activeDeadlineSeconds" in data:
        n += 1
        v = data["activeDeadlineSeconds"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.active_deadline_seconds = v
        else:
            obj.active_deadline_seconds = None
            if v is not None:
                wrong_number(
                    problems, (path, "activeDeadlineSeconds"), v, "PodSpec", "int64"
                )
    else:
        obj.active_deadline_seconds = None

    # dns_policy
    if "dnsPolicy" in data:
        n += 1
        v = data["dnsPolicy"]
        if type(v) is str:
            obj.dns_policy = _DNS_POLICY_MEMBERS.get(v, v)
        else:
            obj.dns_policy = ""
            if v is not None:
                wrong_type(problems, (path, "dnsPolicy"), v, "PodSpec", "v1.DNSPolicy")
    else:
        obj.dns_policy = ""

    # node_selector
    if "nodeSelector" in data:
        n += 1
        v = data["nodeSelector"]
        if type(v) is dict:
            obj.node_selector = read_string_map(
                v,
                (path, "nodeSelector"),
                problems,
                reuse and reuse_part(reuse[0].node_selector, reuse[1], "nodeSelector"),
                "PodSpec",
                "string",
            )
        else:
            obj.node_selector = {}
            if v is not None:
                wrong_type(
                    problems, (path, "nodeSelector"), v, "PodSpec", "map[string]string"
                )
    else:
        obj.node_selector = {}

    # service_account_name
    if "serviceAccountName" in data:
        n += 1
        v = data["serviceAccountName"]
        if type(v) is str:
            obj.service_account_name = v
        else:
            obj.service_account_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "serviceAccountName"), v, "PodSpec", "string"
                )
    else:
        obj.service_account_name = ""

    # deprecated_service_account
    if "serviceAccount" in data:
        n += 1
        v = data["serviceAccount"]
        if type(v) is str:
            obj.deprecated_service_account = v
        else:
            obj.deprecated_service_account = ""
            if v is not None:
                wrong_type(problems, (path, "serviceAccount"), v, "PodSpec", "string")
    else:
        obj.deprecated_service_account = ""

    # automount_service_account_token
    if "automountServiceAccountToken" in data:
        n += 1
        v = data["automountServiceAccountToken"]
        if type(v) is bool:
            obj.automount_service_account_token = v
        else:
            obj.automount_service_account_token = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "automountServiceAccountToken"),
                    v,
                    "PodSpec",
                    "bool",
                )
    else:
        obj.automount_service_account_token = None

    # node_name
    if "nodeName" in data:
        n += 1
        v = data["nodeName"]
        if type(v) is str:
            obj.node_name = v
        else:
            obj.node_name = ""
            if v is not None:
                wrong_type(problems, (path, "nodeName"), v, "PodSpec", "string")
    else:
        obj.node_name = ""

    # host_network
    if "hostNetwork" in data:
        n += 1
        v = data["hostNetwork"]
        if type(v) is bool:
            obj.host_network = v
        else:
            obj.host_network = False
            if v is not None:
                wrong_type(problems, (path, "hostNetwork"), v, "PodSpec", "bool")
    else:
        obj.host_network = False

    # host_pid
    if "hostPID" in data:
        n += 1
        v = data["hostPID"]
        if type(v) is bool:
            obj.host_pid = v
        else:
            obj.host_pid = False
            if v is not None:
                wrong_type(problems, (path, "hostPID"), v, "PodSpec", "bool")
    else:
        obj.host_pid = False

    # host_ipc
    if "hostIPC" in data:
        n += 1
        v = data["hostIPC"]
        if type(v) is bool:
            obj.host_ipc = v
        else:
            obj.host_ipc = False
            if v is not None:
                wrong_type(problems, (path, "hostIPC"), v, "PodSpec", "bool")
    else:
        obj.host_ipc = False

    # share_process_namespace
    if "shareProcessNamespace" in data:
        n += 1
        v = data["shareProcessNamespace"]
        if type(v) is bool:
            obj.share_process_namespace = v
        else:
            obj.share_process_namespace = None
            if v is not None:
                wrong_type(
                    problems, (path, "shareProcessNamespace"), v, "PodSpec", "bool"
                )
    else:
        obj.share_process_namespace = None

    # security_context
    if "securityContext" in data:
        n += 1
        v = data["securityContext"]
        if type(v) is dict:
            obj.security_context = read_pod_security_context(
                v,
                (path, "securityContext"),
                problems,
                reuse
                and reuse_part(reuse[0].security_context, reuse[1], "securityContext"),
            )
        else:
            obj.security_context = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "securityContext"),
                    v,
                    "PodSpec",
                    "v1.PodSecurityContext",
                )
    else:
        obj.security_context = None

    # image_pull_secrets
    if "imagePullSecrets" in data:
        n += 1
        v = data["imagePullSecrets"]
        if type(v) is list:
            obj.image_pull_secrets = read_objects(
                v,
                (path, "imagePullSecrets"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].image_pull_secrets, reuse[1], "imagePullSecrets"
                ),
                read_local_object_reference,
                "PodSpec",
                "v1.LocalObjectReference",
            )
        else:
            obj.image_pull_secrets = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "imagePullSecrets"),
                    v,
                    "PodSpec",
                    "[]v1.LocalObjectReference",
                )
    else:
        obj.image_pull_secrets = []

    # hostname
    if "hostname" in data:
        n += 1
        v = data["hostname"]
        if type(v) is str:
            obj.hostname = v
        else:
            obj.hostname = ""
            if v is not None:
                wrong_type(problems, (path, "hostname"), v, "PodSpec", "string")
    else:
        obj.hostname = ""

    # subdomain
    if "subdomain" in data:
        n += 1
        v = data["subdomain"]
        if type(v) is str:
            obj.subdomain = v
        else:
            obj.subdomain = ""
            if v is not None:
                wrong_type(problems, (path, "subdomain"), v, "PodSpec", "string")
    else:
        obj.subdomain = ""

    # affinity
    if "affinity" in data:
        n += 1
        v = data["affinity"]
        if type(v) is dict:
            obj.affinity = read_affinity(
                v,
                (path, "affinity"),
                problems,
                reuse and reuse_part(reuse[0].affinity, reuse[1], "affinity"),
            )
        else:
            obj.affinity = None
            if v is not None:
                wrong_type(problems, (path, "affinity"), v, "PodSpec", "v1.Affinity")
    else:
        obj.affinity = None

    # scheduler_name
    if "schedulerName" in data:
        n += 1
        v = data["schedulerName"]
        if type(v) is str:
            obj.scheduler_name = v
        else:
            obj.scheduler_name = ""
            if v is not None:
                wrong_type(problems, (path, "schedulerName"), v, "PodSpec", "string")
    else:
        obj.scheduler_name = ""

    # tolerations
    if "tolerations" in data:
        n += 1
        v = data["tolerations"]
        if type(v) is list:
            obj.tolerations = read_objects(
                v,
                (path, "tolerations"),
                problems,
                reuse and reuse_part(reuse[0].tolerations, reuse[1], "tolerations"),
                read_toleration,
                "PodSpec",
                "v1.Toleration",
            )
        else:
            obj.tolerations = []
            if v is not None:
                wrong_type(
                    problems, (path, "tolerations"), v, "PodSpec", "[]v1.Toleration"
                )
    else:
        obj.tolerations = []

    # host_aliases
    if "hostAliases" in data:
        n += 1
        v = data["hostAliases"]
        if type(v) is list:
            obj.host_aliases = read_objects(
                v,
                (path, "hostAliases"),
                problems,
                reuse and reuse_part(reuse[0].host_aliases, reuse[1], "hostAliases"),
                read_host_alias,
                "PodSpec",
                "v1.HostAlias",
            )
        else:
            obj.host_aliases = []
            if v is not None:
                wrong_type(
                    problems, (path, "hostAliases"), v, "PodSpec", "[]v1.HostAlias"
                )
    else:
        obj.host_aliases = []

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
                    problems, (path, "priorityClassName"), v, "PodSpec", "string"
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
                wrong_number(problems, (path, "priority"), v, "PodSpec", "int32")
    else:
        obj.priority = None

    # dns_config
    if "dnsConfig" in data:
        n += 1
        v = data["dnsConfig"]
        if type(v) is dict:
            obj.dns_config = read_pod_dns_config(
                v,
                (path, "dnsConfig"),
                problems,
                reuse and reuse_part(reuse[0].dns_config, reuse[1], "dnsConfig"),
            )
        else:
            obj.dns_config = None
            if v is not None:
                wrong_type(
                    problems, (path, "dnsConfig"), v, "PodSpec", "v1.PodDNSConfig"
                )
    else:
        obj.dns_config = None

    # readiness_gates
    if "readinessGates" in data:
        n += 1
        v = data["readinessGates"]
        if type(v) is list:
            obj.readiness_gates = read_objects(
                v,
                (path, "readinessGates"),
                problems,
                reuse
                and reuse_part(reuse[0].readiness_gates, reuse[1], "readinessGates"),
                read_pod_readiness_gate,
                "PodSpec",
                "v1.PodReadinessGate",
            )
        else:
            obj.readiness_gates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readinessGates"),
                    v,
                    "PodSpec",
                    "[]v1.PodReadinessGate",
                )
    else:
        obj.readiness_gates = []

    # runtime_class_name
    if "runtimeClassName" in data:
        n += 1
        v = data["runtimeClassName"]
        if type(v) is str:
            obj.runtime_class_name = v
        else:
            obj.runtime_class_name = None
            if v is not None:
                wrong_type(problems, (path, "runtimeClassName"), v, "PodSpec", "string")
    else:
        obj.runtime_class_name = None

    # enable_service_links
    if "enableServiceLinks" in data:
        n += 1
        v = data["enableServiceLinks"]
        if type(v) is bool:
            obj.enable_service_links = v
        else:
            obj.enable_service_links = None
            if v is not None:
                wrong_type(problems, (path, "enableServiceLinks"), v, "PodSpec", "bool")
    else:
        obj.enable_service_links = None

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
                    "PodSpec",
                    "v1.PreemptionPolicy",
                )
    else:
        obj.preemption_policy = None

    # overhead
    if "overhead" in data:
        n += 1
        v = data["overhead"]
        if type(v) is dict:
            obj.overhead = ResourceList(
                read_map(
                    v,
                    (path, "overhead"),
                    problems,
                    reuse and reuse_part(reuse[0].overhead, reuse[1], "overhead"),
                    _READ_QUANTITY,
                    "PodSpec",
                    "resource.Quantity",
                )
            )
        else:
            obj.overhead = ResourceList({})
            if v is not None:
                wrong_type(
                    problems, (path, "overhead"), v, "PodSpec", "v1.ResourceList"
                )
    else:
        obj.overhead = ResourceList({})

    # topology_spread_constraints
    if "topologySpreadConstraints" in data:
        n += 1
        v = data["topologySpreadConstraints"]
        if type(v) is list:
            obj.topology_spread_constraints = read_objects(
                v,
                (path, "topologySpreadConstraints"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].topology_spread_constraints,
                    reuse[1],
                    "topologySpreadConstraints",
                ),
                read_topology_spread_constraint,
                "PodSpec",
                "v1.TopologySpreadConstraint",
            )
        else:
            obj.topology_spread_constraints = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topologySpreadConstraints"),
                    v,
                    "PodSpec",
                    "[]v1.TopologySpreadConstraint",
                )
    else:
        obj.topology_spread_constraints = []

    # set_hostname_as_fqdn
    if "setHostnameAsFQDN" in data:
        n += 1
        v = data["setHostnameAsFQDN"]
        if type(v) is bool:
            obj.set_hostname_as_fqdn = v
        else:
            obj.set_hostname_as_fqdn = None
            if v is not None:
                wrong_type(problems, (path, "setHostnameAsFQDN"), v, "PodSpec", "bool")
    else:
        obj.set_hostname_as_fqdn = None

    # os
    if "os" in data:
        n += 1
        v = data["os"]
        if type(v) is dict:
            obj.os = read_pod_os(
                v,
                (path, "os"),
                problems,
                reuse and reuse_part(reuse[0].os, reuse[1], "os"),
            )
        else:
            obj.os = None
            if v is not None:
                wrong_type(problems, (path, "os"), v, "PodSpec", "v1.PodOS")
    else:
        obj.os = None

    # host_users
    if "hostUsers" in data:
        n += 1
        v = data["hostUsers"]
        if type(v) is bool:
            obj.host_users = v
        else:
            obj.host_users = None
            if v is not None:
                wrong_type(problems, (path, "hostUsers"), v, "PodSpec", "bool")
    else:
        obj.host_users = None

    # scheduling_gates
    if "schedulingGates" in data:
        n += 1
        v = data["schedulingGates"]
        if type(v) is list:
            obj.scheduling_gates = read_objects(
                v,
                (path, "schedulingGates"),
                problems,
                reuse
                and reuse_part(reuse[0].scheduling_gates, reuse[1], "schedulingGates"),
                read_pod_scheduling_gate,
                "PodSpec",
                "v1.PodSchedulingGate",
            )
        else:
            obj.scheduling_gates = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "schedulingGates"),
                    v,
                    "PodSpec",
                    "[]v1.PodSchedulingGate",
                )
    else:
        obj.scheduling_gates = []

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
                read_pod_resource_claim,
                "PodSpec",
                "v1.PodResourceClaim",
            )
        else:
            obj.resource_claims = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaims"),
                    v,
                    "PodSpec",
                    "[]v1.PodResourceClaim",
                )
    else:
        obj.resource_claims = []

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is dict:
            obj.resources = read_resource_requirements(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
            )
        else:
            obj.resources = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resources"),
                    v,
                    "PodSpec",
                    "v1.ResourceRequirements",
                )
    else:
        obj.resources = None

    # hostname_override
    if "hostnameOverride" in data:
        n += 1
        v = data["hostnameOverride"]
        if type(v) is str:
            obj.hostname_override = v
        else:
            obj.hostname_override = None
            if v is not None:
                wrong_type(problems, (path, "hostnameOverride"), v, "PodSpec", "string")
    else:
        obj.hostname_override = None

    # scheduling_group
    if "schedulingGroup" in data:
        n += 1
        v = data["schedulingGroup"]
        if type(v) is dict:
            obj.scheduling_group = read_pod_scheduling_group(
                v,
                (path, "schedulingGroup"),
                problems,
                reuse
                and reuse_part(reuse[0].scheduling_group, reuse[1], "schedulingGroup"),
            )
        else:
            obj.scheduling_group = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "schedulingGroup"),
                    v,
                    "PodSpec",
                    "v1.PodSchedulingGroup",
                )
    else:
        obj.scheduling_group = None

    # eviction_responders
    if "evictionResponders" in data:
        n += 1
        v = data["evictionResponders"]
        if type(v) is list:
            obj.eviction_responders = read_objects(
                v,
                (path, "evictionResponders"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].eviction_responders, reuse[1], "evictionResponders"
                ),
                read_eviction_responder,
                "PodSpec",
                "v1.EvictionResponder",
            )
        else:
            obj.eviction_responders = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "evictionResponders"),
                    v,
                    "PodSpec",
                    "[]v1.EvictionResponder",
                )
    else:
        obj.eviction_responders = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "volumes",
                "initContainers",
                "containers",
                "ephemeralContainers",
                "restartPolicy",
                "terminationGracePeriodSeconds",
                "activeDeadlineSeconds",
                "dnsPolicy",
                "nodeSelector",
                "serviceAccountName",
                "serviceAccount",
                "automountServiceAccountToken",
                "nodeName",
                "hostNetwork",
                "hostPID",
                "hostIPC",
                "shareProcessNamespace",
                "securityContext",
                "imagePullSecrets",
                "hostname",
                "subdomain",
                "affinity",
                "schedulerName",
                "tolerations",
                "hostAliases",
                "priorityClassName",
                "priority",
                "dnsConfig",
                "readinessGates",
                "runtimeClassName",
                "enableServiceLinks",
                "preemptionPolicy",
                "overhead",
                "topologySpreadConstraints",
                "setHostnameAsFQDN",
                "os",
                "hostUsers",
                "schedulingGates",
                "resourceClaims",
                "resources",
                "hostnameOverride",
                "schedulingGroup",
                "evictionResponders",
            ),
        )
    return obj


def decode_pod_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodSpec, Any] | None = None
) -> PodSpec:
    """JSON data as PodSpec; raises DecodeError with all that does not fit."""
    return decoded(read_pod_spec, data, path, reuse, "v1.PodSpec")


def encode_pod_spec(obj: PodSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # volumes
    if obj.volumes:
        data["volumes"] = [encode_volume(x) for x in obj.volumes]

    # init_containers
    if obj.init_containers:
        data["initContainers"] = [encode_container(x) for x in obj.init_containers]

    # containers
    data["containers"] = [encode_container(x) for x in obj.containers or ()]

    # ephemeral_containers
    if obj.ephemeral_containers:
        data["ephemeralContainers"] = [
            encode_ephemeral_container(x) for x in obj.ephemeral_containers
        ]

    # restart_policy
    if obj.restart_policy:
        data["restartPolicy"] = str(obj.restart_policy)

    # termination_grace_period_seconds
    if obj.termination_grace_period_seconds is not None:
        data["terminationGracePeriodSeconds"] = obj.termination_grace_period_seconds

    # active_deadline_seconds
    if obj.active_deadline_seconds is not None:
        data["activeDeadlineSeconds"] = obj.active_deadline_seconds

    # dns_policy
    if obj.dns_policy:
        data["dnsPolicy"] = str(obj.dns_policy)

    # node_selector
    if obj.node_selector:
        data["nodeSelector"] = dict(obj.node_selector)

    # service_account_name
    if obj.service_account_name:
        data["serviceAccountName"] = obj.service_account_name

    # deprecated_service_account
    if obj.deprecated_service_account:
        data["serviceAccount"] = obj.deprecated_service_account

    # automount_service_account_token
    if obj.automount_service_account_token is not None:
        data["automountServiceAccountToken"] = obj.automount_service_account_token

    # node_name
    if obj.node_name:
        data["nodeName"] = obj.node_name

    # host_network
    if obj.host_network:
        data["hostNetwork"] = obj.host_network

    # host_pid
    if obj.host_pid:
        data["hostPID"] = obj.host_pid

    # host_ipc
    if obj.host_ipc:
        data["hostIPC"] = obj.host_ipc

    # share_process_namespace
    if obj.share_process_namespace is not None:
        data["shareProcessNamespace"] = obj.share_process_namespace

    # security_context
    if obj.security_context is not None:
        data["securityContext"] = encode_pod_security_context(obj.security_context)

    # image_pull_secrets
    if obj.image_pull_secrets:
        data["imagePullSecrets"] = [
            encode_local_object_reference(x) for x in obj.image_pull_secrets
        ]

    # hostname
    if obj.hostname:
        data["hostname"] = obj.hostname

    # subdomain
    if obj.subdomain:
        data["subdomain"] = obj.subdomain

    # affinity
    if obj.affinity is not None:
        data["affinity"] = encode_affinity(obj.affinity)

    # scheduler_name
    if obj.scheduler_name:
        data["schedulerName"] = obj.scheduler_name

    # tolerations
    if obj.tolerations:
        data["tolerations"] = [encode_toleration(x) for x in obj.tolerations]

    # host_aliases
    if obj.host_aliases:
        data["hostAliases"] = [encode_host_alias(x) for x in obj.host_aliases]

    # priority_class_name
    if obj.priority_class_name:
        data["priorityClassName"] = obj.priority_class_name

    # priority
    if obj.priority is not None:
        data["priority"] = obj.priority

    # dns_config
    if obj.dns_config is not None:
        data["dnsConfig"] = encode_pod_dns_config(obj.dns_config)

    # readiness_gates
    if obj.readiness_gates:
        data["readinessGates"] = [
            encode_pod_readiness_gate(x) for x in obj.readiness_gates
        ]

    # runtime_class_name
    if obj.runtime_class_name is not None:
        data["runtimeClassName"] = obj.runtime_class_name

    # enable_service_links
    if obj.enable_service_links is not None:
        data["enableServiceLinks"] = obj.enable_service_links

    # preemption_policy
    if obj.preemption_policy is not None:
        data["preemptionPolicy"] = str(obj.preemption_policy)

    # overhead
    if obj.overhead:
        data["overhead"] = {k: x.to_json() for k, x in obj.overhead.items()}

    # topology_spread_constraints
    if obj.topology_spread_constraints:
        data["topologySpreadConstraints"] = [
            encode_topology_spread_constraint(x)
            for x in obj.topology_spread_constraints
        ]

    # set_hostname_as_fqdn
    if obj.set_hostname_as_fqdn is not None:
        data["setHostnameAsFQDN"] = obj.set_hostname_as_fqdn

    # os
    if obj.os is not None:
        data["os"] = encode_pod_os(obj.os)

    # host_users
    if obj.host_users is not None:
        data["hostUsers"] = obj.host_users

    # scheduling_gates
    if obj.scheduling_gates:
        data["schedulingGates"] = [
            encode_pod_scheduling_gate(x) for x in obj.scheduling_gates
        ]

    # resource_claims
    if obj.resource_claims:
        data["resourceClaims"] = [
            encode_pod_resource_claim(x) for x in obj.resource_claims
        ]

    # resources
    if obj.resources is not None:
        data["resources"] = encode_resource_requirements(obj.resources)

    # hostname_override
    if obj.hostname_override is not None:
        data["hostnameOverride"] = obj.hostname_override

    # scheduling_group
    if obj.scheduling_group is not None:
        data["schedulingGroup"] = encode_pod_scheduling_group(obj.scheduling_group)

    # eviction_responders
    if obj.eviction_responders:
        data["evictionResponders"] = [
            encode_eviction_responder(x) for x in obj.eviction_responders
        ]

    return data


def apply_defaults_pod_spec(obj: PodSpec) -> None:
    """Fill what is unset, in place."""

    # volumes
    for volumes_item in obj.volumes or ():
        apply_defaults_volume(volumes_item)

    # init_containers
    for init_containers_item in obj.init_containers or ():
        apply_defaults_container(init_containers_item)

    # containers
    for containers_item in obj.containers or ():
        apply_defaults_container(containers_item)

    # ephemeral_containers
    for ephemeral_containers_item in obj.ephemeral_containers or ():
        apply_defaults_ephemeral_container(ephemeral_containers_item)


def read_pod_resource_claim(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodResourceClaim, Any] | None = None,
) -> PodResourceClaim:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodResourceClaim)
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
                wrong_type(problems, (path, "name"), v, "PodResourceClaim", "string")
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
                    "PodResourceClaim",
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
                    "PodResourceClaim",
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


def decode_pod_resource_claim(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodResourceClaim, Any] | None = None
) -> PodResourceClaim:
    """JSON data as PodResourceClaim; raises DecodeError with all that does not fit."""
    return decoded(read_pod_resource_claim, data, path, reuse, "v1.PodResourceClaim")


def encode_pod_resource_claim(obj: PodResourceClaim) -> dict[str, Any]:
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


def read_pod_resource_claim_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodResourceClaimStatus, Any] | None = None,
) -> PodResourceClaimStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodResourceClaimStatus)
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
                    problems, (path, "name"), v, "PodResourceClaimStatus", "string"
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
                    "PodResourceClaimStatus",
                    "string",
                )
    else:
        obj.resource_claim_name = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "resourceClaimName"))
    return obj


def decode_pod_resource_claim_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodResourceClaimStatus, Any] | None = None,
) -> PodResourceClaimStatus:
    """JSON data as PodResourceClaimStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_resource_claim_status, data, path, reuse, "v1.PodResourceClaimStatus"
    )


def encode_pod_resource_claim_status(obj: PodResourceClaimStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # resource_claim_name
    if obj.resource_claim_name is not None:
        data["resourceClaimName"] = obj.resource_claim_name

    return data


def read_pod_extended_resource_claim_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodExtendedResourceClaimStatus, Any] | None = None,
) -> PodExtendedResourceClaimStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodExtendedResourceClaimStatus)
    n = 0

    # request_mappings
    if "requestMappings" in data:
        n += 1
        v = data["requestMappings"]
        if type(v) is list:
            obj.request_mappings = read_objects(
                v,
                (path, "requestMappings"),
                problems,
                reuse
                and reuse_part(reuse[0].request_mappings, reuse[1], "requestMappings"),
                read_container_extended_resource_request,
                "PodExtendedResourceClaimStatus",
                "v1.ContainerExtendedResourceRequest",
            )
        else:
            obj.request_mappings = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requestMappings"),
                    v,
                    "PodExtendedResourceClaimStatus",
                    "[]v1.ContainerExtendedResourceRequest",
                )
    else:
        obj.request_mappings = []

    # resource_claim_name
    if "resourceClaimName" in data:
        n += 1
        v = data["resourceClaimName"]
        if type(v) is str:
            obj.resource_claim_name = v
        else:
            obj.resource_claim_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimName"),
                    v,
                    "PodExtendedResourceClaimStatus",
                    "string",
                )
    else:
        obj.resource_claim_name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("requestMappings", "resourceClaimName"))
    return obj


def decode_pod_extended_resource_claim_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[PodExtendedResourceClaimStatus, Any] | None = None,
) -> PodExtendedResourceClaimStatus:
    """JSON data as PodExtendedResourceClaimStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_extended_resource_claim_status,
        data,
        path,
        reuse,
        "v1.PodExtendedResourceClaimStatus",
    )


def encode_pod_extended_resource_claim_status(
    obj: PodExtendedResourceClaimStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # request_mappings
    data["requestMappings"] = [
        encode_container_extended_resource_request(x)
        for x in obj.request_mappings or ()
    ]

    # resource_claim_name
    data["resourceClaimName"] = obj.resource_claim_name

    return data


def read_container_extended_resource_request(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerExtendedResourceRequest, Any] | None = None,
) -> ContainerExtendedResourceRequest:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerExtendedResourceRequest)
    n = 0

    # container_name
    if "containerName" in data:
        n += 1
        v = data["containerName"]
        if type(v) is str:
            obj.container_name = v
        else:
            obj.container_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containerName"),
                    v,
                    "ContainerExtendedResourceRequest",
                    "string",
                )
    else:
        obj.container_name = ""

    # resource_name
    if "resourceName" in data:
        n += 1
        v = data["resourceName"]
        if type(v) is str:
            obj.resource_name = v
        else:
            obj.resource_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceName"),
                    v,
                    "ContainerExtendedResourceRequest",
                    "string",
                )
    else:
        obj.resource_name = ""

    # request_name
    if "requestName" in data:
        n += 1
        v = data["requestName"]
        if type(v) is str:
            obj.request_name = v
        else:
            obj.request_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "requestName"),
                    v,
                    "ContainerExtendedResourceRequest",
                    "string",
                )
    else:
        obj.request_name = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("containerName", "resourceName", "requestName")
        )
    return obj


def decode_container_extended_resource_request(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ContainerExtendedResourceRequest, Any] | None = None,
) -> ContainerExtendedResourceRequest:
    """JSON data as ContainerExtendedResourceRequest; raises DecodeError with all that does not fit."""
    return decoded(
        read_container_extended_resource_request,
        data,
        path,
        reuse,
        "v1.ContainerExtendedResourceRequest",
    )


def encode_container_extended_resource_request(
    obj: ContainerExtendedResourceRequest,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # container_name
    data["containerName"] = obj.container_name

    # resource_name
    data["resourceName"] = obj.resource_name

    # request_name
    data["requestName"] = obj.request_name

    return data


def read_pod_os(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodOS, Any] | None = None,
) -> PodOS:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodOS)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = _OS_NAME_MEMBERS.get(v, v)
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "PodOS", "v1.OSName")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_pod_os(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodOS, Any] | None = None
) -> PodOS:
    """JSON data as PodOS; raises DecodeError with all that does not fit."""
    return decoded(read_pod_os, data, path, reuse, "v1.PodOS")


def encode_pod_os(obj: PodOS) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = str(obj.name)

    return data


def read_pod_scheduling_gate(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodSchedulingGate, Any] | None = None,
) -> PodSchedulingGate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodSchedulingGate)
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
                wrong_type(problems, (path, "name"), v, "PodSchedulingGate", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_pod_scheduling_gate(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodSchedulingGate, Any] | None = None
) -> PodSchedulingGate:
    """JSON data as PodSchedulingGate; raises DecodeError with all that does not fit."""
    return decoded(read_pod_scheduling_gate, data, path, reuse, "v1.PodSchedulingGate")


def encode_pod_scheduling_gate(obj: PodSchedulingGate) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    return data


def read_pod_scheduling_group(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodSchedulingGroup, Any] | None = None,
) -> PodSchedulingGroup:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodSchedulingGroup)
    n = 0

    # pod_group_name
    if "podGroupName" in data:
        n += 1
        v = data["podGroupName"]
        if type(v) is str:
            obj.pod_group_name = v
        else:
            obj.pod_group_name = None
            if v is not None:
                wrong_type(
                    problems, (path, "podGroupName"), v, "PodSchedulingGroup", "string"
                )
    else:
        obj.pod_group_name = None

    if n != len(data):
        unknown_fields(problems, path, data, ("podGroupName",))
    return obj


def decode_pod_scheduling_group(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodSchedulingGroup, Any] | None = None
) -> PodSchedulingGroup:
    """JSON data as PodSchedulingGroup; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_scheduling_group, data, path, reuse, "v1.PodSchedulingGroup"
    )


def encode_pod_scheduling_group(obj: PodSchedulingGroup) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pod_group_name
    if obj.pod_group_name is not None:
        data["podGroupName"] = obj.pod_group_name

    return data


def read_topology_spread_constraint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TopologySpreadConstraint, Any] | None = None,
) -> TopologySpreadConstraint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TopologySpreadConstraint)
    n = 0

    # max_skew
    if "maxSkew" in data:
        n += 1
        v = data["maxSkew"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.max_skew = v
        else:
            obj.max_skew = 0
            if v is not None:
                wrong_number(
                    problems, (path, "maxSkew"), v, "TopologySpreadConstraint", "int32"
                )
    else:
        obj.max_skew = 0

    # topology_key
    if "topologyKey" in data:
        n += 1
        v = data["topologyKey"]
        if type(v) is str:
            obj.topology_key = v
        else:
            obj.topology_key = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "topologyKey"),
                    v,
                    "TopologySpreadConstraint",
                    "string",
                )
    else:
        obj.topology_key = ""

    # when_unsatisfiable
    if "whenUnsatisfiable" in data:
        n += 1
        v = data["whenUnsatisfiable"]
        if type(v) is str:
            obj.when_unsatisfiable = _UNSATISFIABLE_CONSTRAINT_ACTION_MEMBERS.get(v, v)
        else:
            obj.when_unsatisfiable = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "whenUnsatisfiable"),
                    v,
                    "TopologySpreadConstraint",
                    "v1.UnsatisfiableConstraintAction",
                )
    else:
        obj.when_unsatisfiable = ""

    # label_selector
    if "labelSelector" in data:
        n += 1
        v = data["labelSelector"]
        if type(v) is dict:
            obj.label_selector = read_label_selector(
                v,
                (path, "labelSelector"),
                problems,
                reuse
                and reuse_part(reuse[0].label_selector, reuse[1], "labelSelector"),
            )
        else:
            obj.label_selector = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "labelSelector"),
                    v,
                    "TopologySpreadConstraint",
                    "v1.LabelSelector",
                )
    else:
        obj.label_selector = None

    # min_domains
    if "minDomains" in data:
        n += 1
        v = data["minDomains"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.min_domains = v
        else:
            obj.min_domains = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "minDomains"),
                    v,
                    "TopologySpreadConstraint",
                    "int32",
                )
    else:
        obj.min_domains = None

    # node_affinity_policy
    if "nodeAffinityPolicy" in data:
        n += 1
        v = data["nodeAffinityPolicy"]
        if type(v) is str:
            obj.node_affinity_policy = _NODE_INCLUSION_POLICY_MEMBERS.get(v, v)
        else:
            obj.node_affinity_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeAffinityPolicy"),
                    v,
                    "TopologySpreadConstraint",
                    "v1.NodeInclusionPolicy",
                )
    else:
        obj.node_affinity_policy = None

    # node_taints_policy
    if "nodeTaintsPolicy" in data:
        n += 1
        v = data["nodeTaintsPolicy"]
        if type(v) is str:
            obj.node_taints_policy = _NODE_INCLUSION_POLICY_MEMBERS.get(v, v)
        else:
            obj.node_taints_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeTaintsPolicy"),
                    v,
                    "TopologySpreadConstraint",
                    "v1.NodeInclusionPolicy",
                )
    else:
        obj.node_taints_policy = None

    # match_label_keys
    if "matchLabelKeys" in data:
        n += 1
        v = data["matchLabelKeys"]
        if type(v) is list:
            obj.match_label_keys = read_strings(
                v,
                (path, "matchLabelKeys"),
                problems,
                reuse
                and reuse_part(reuse[0].match_label_keys, reuse[1], "matchLabelKeys"),
                "TopologySpreadConstraint",
                "string",
            )
        else:
            obj.match_label_keys = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "matchLabelKeys"),
                    v,
                    "TopologySpreadConstraint",
                    "[]string",
                )
    else:
        obj.match_label_keys = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "maxSkew",
                "topologyKey",
                "whenUnsatisfiable",
                "labelSelector",
                "minDomains",
                "nodeAffinityPolicy",
                "nodeTaintsPolicy",
                "matchLabelKeys",
            ),
        )
    return obj


def decode_topology_spread_constraint(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[TopologySpreadConstraint, Any] | None = None,
) -> TopologySpreadConstraint:
    """JSON data as TopologySpreadConstraint; raises DecodeError with all that does not fit."""
    return decoded(
        read_topology_spread_constraint,
        data,
        path,
        reuse,
        "v1.TopologySpreadConstraint",
    )


def encode_topology_spread_constraint(obj: TopologySpreadConstraint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # max_skew
    data["maxSkew"] = obj.max_skew

    # topology_key
    data["topologyKey"] = obj.topology_key

    # when_unsatisfiable
    data["whenUnsatisfiable"] = str(obj.when_unsatisfiable)

    # label_selector
    if obj.label_selector is not None:
        data["labelSelector"] = encode_label_selector(obj.label_selector)

    # min_domains
    if obj.min_domains is not None:
        data["minDomains"] = obj.min_domains

    # node_affinity_policy
    if obj.node_affinity_policy is not None:
        data["nodeAffinityPolicy"] = str(obj.node_affinity_policy)

    # node_taints_policy
    if obj.node_taints_policy is not None:
        data["nodeTaintsPolicy"] = str(obj.node_taints_policy)

    # match_label_keys
    if obj.match_label_keys:
        data["matchLabelKeys"] = list(obj.match_label_keys)

    return data


def read_host_alias(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[HostAlias, Any] | None = None,
) -> HostAlias:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(HostAlias)
    n = 0

    # ip
    if "ip" in data:
        n += 1
        v = data["ip"]
        if type(v) is str:
            obj.ip = v
        else:
            obj.ip = ""
            if v is not None:
                wrong_type(problems, (path, "ip"), v, "HostAlias", "string")
    else:
        obj.ip = ""

    # hostnames
    if "hostnames" in data:
        n += 1
        v = data["hostnames"]
        if type(v) is list:
            obj.hostnames = read_strings(
                v,
                (path, "hostnames"),
                problems,
                reuse and reuse_part(reuse[0].hostnames, reuse[1], "hostnames"),
                "HostAlias",
                "string",
            )
        else:
            obj.hostnames = []
            if v is not None:
                wrong_type(problems, (path, "hostnames"), v, "HostAlias", "[]string")
    else:
        obj.hostnames = []

    if n != len(data):
        unknown_fields(problems, path, data, ("ip", "hostnames"))
    return obj


def decode_host_alias(
    data: Any, *, path: Path = ROOT, reuse: tuple[HostAlias, Any] | None = None
) -> HostAlias:
    """JSON data as HostAlias; raises DecodeError with all that does not fit."""
    return decoded(read_host_alias, data, path, reuse, "v1.HostAlias")


def encode_host_alias(obj: HostAlias) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ip
    data["ip"] = obj.ip

    # hostnames
    if obj.hostnames:
        data["hostnames"] = list(obj.hostnames)

    return data


def read_pod_security_context(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodSecurityContext, Any] | None = None,
) -> PodSecurityContext:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodSecurityContext)
    n = 0

    # se_linux_options
    if "seLinuxOptions" in data:
        n += 1
        v = data["seLinuxOptions"]
        if type(v) is dict:
            obj.se_linux_options = read_se_linux_options(
                v,
                (path, "seLinuxOptions"),
                problems,
                reuse
                and reuse_part(reuse[0].se_linux_options, reuse[1], "seLinuxOptions"),
            )
        else:
            obj.se_linux_options = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "seLinuxOptions"),
                    v,
                    "PodSecurityContext",
                    "v1.SELinuxOptions",
                )
    else:
        obj.se_linux_options = None

    # windows_options
    if "windowsOptions" in data:
        n += 1
        v = data["windowsOptions"]
        if type(v) is dict:
            obj.windows_options = read_windows_security_context_options(
                v,
                (path, "windowsOptions"),
                problems,
                reuse
                and reuse_part(reuse[0].windows_options, reuse[1], "windowsOptions"),
            )
        else:
            obj.windows_options = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "windowsOptions"),
                    v,
                    "PodSecurityContext",
                    "v1.WindowsSecurityContextOptions",
                )
    else:
        obj.windows_options = None

    # run_as_user
    if "runAsUser" in data:
        n += 1
        v = data["runAsUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.run_as_user = v
        else:
            obj.run_as_user = None
            if v is not None:
                wrong_number(
                    problems, (path, "runAsUser"), v, "PodSecurityContext", "int64"
                )
    else:
        obj.run_as_user = None

    # run_as_group
    if "runAsGroup" in data:
        n += 1
        v = data["runAsGroup"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.run_as_group = v
        else:
            obj.run_as_group = None
            if v is not None:
                wrong_number(
                    problems, (path, "runAsGroup"), v, "PodSecurityContext", "int64"
                )
    else:
        obj.run_as_group = None

    # run_as_non_root
    if "runAsNonRoot" in data:
        n += 1
        v = data["runAsNonRoot"]
        if type(v) is bool:
            obj.run_as_non_root = v
        else:
            obj.run_as_non_root = None
            if v is not None:
                wrong_type(
                    problems, (path, "runAsNonRoot"), v, "PodSecurityContext", "bool"
                )
    else:
        obj.run_as_non_root = None

    # supplemental_groups
    if "supplementalGroups" in data:
        n += 1
        v = data["supplementalGroups"]
        if type(v) is list:
            obj.supplemental_groups = read_list(
                v,
                (path, "supplementalGroups"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].supplemental_groups, reuse[1], "supplementalGroups"
                ),
                read_int64,
                "PodSecurityContext",
                "int64",
            )
        else:
            obj.supplemental_groups = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "supplementalGroups"),
                    v,
                    "PodSecurityContext",
                    "[]int64",
                )
    else:
        obj.supplemental_groups = []

    # supplemental_groups_policy
    if "supplementalGroupsPolicy" in data:
        n += 1
        v = data["supplementalGroupsPolicy"]
        if type(v) is str:
            obj.supplemental_groups_policy = _SUPPLEMENTAL_GROUPS_POLICY_MEMBERS.get(
                v, v
            )
        else:
            obj.supplemental_groups_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "supplementalGroupsPolicy"),
                    v,
                    "PodSecurityContext",
                    "v1.SupplementalGroupsPolicy",
                )
    else:
        obj.supplemental_groups_policy = None

    # fs_group
    if "fsGroup" in data:
        n += 1
        v = data["fsGroup"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.fs_group = v
        else:
            obj.fs_group = None
            if v is not None:
                wrong_number(
                    problems, (path, "fsGroup"), v, "PodSecurityContext", "int64"
                )
    else:
        obj.fs_group = None

    # sysctls
    if "sysctls" in data:
        n += 1
        v = data["sysctls"]
        if type(v) is list:
            obj.sysctls = read_objects(
                v,
                (path, "sysctls"),
                problems,
                reuse and reuse_part(reuse[0].sysctls, reuse[1], "sysctls"),
                read_sysctl,
                "PodSecurityContext",
                "v1.Sysctl",
            )
        else:
            obj.sysctls = []
            if v is not None:
                wrong_type(
                    problems, (path, "sysctls"), v, "PodSecurityContext", "[]v1.Sysctl"
                )
    else:
        obj.sysctls = []

    # fs_group_change_policy
    if "fsGroupChangePolicy" in data:
        n += 1
        v = data["fsGroupChangePolicy"]
        if type(v) is str:
            obj.fs_group_change_policy = _POD_FS_GROUP_CHANGE_POLICY_MEMBERS.get(v, v)
        else:
            obj.fs_group_change_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fsGroupChangePolicy"),
                    v,
                    "PodSecurityContext",
                    "v1.PodFSGroupChangePolicy",
                )
    else:
        obj.fs_group_change_policy = None

    # seccomp_profile
    if "seccompProfile" in data:
        n += 1
        v = data["seccompProfile"]
        if type(v) is dict:
            obj.seccomp_profile = read_seccomp_profile(
                v,
                (path, "seccompProfile"),
                problems,
                reuse
                and reuse_part(reuse[0].seccomp_profile, reuse[1], "seccompProfile"),
            )
        else:
            obj.seccomp_profile = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "seccompProfile"),
                    v,
                    "PodSecurityContext",
                    "v1.SeccompProfile",
                )
    else:
        obj.seccomp_profile = None

    # app_armor_profile
    if "appArmorProfile" in data:
        n += 1
        v = data["appArmorProfile"]
        if type(v) is dict:
            obj.app_armor_profile = read_app_armor_profile(
                v,
                (path, "appArmorProfile"),
                problems,
                reuse
                and reuse_part(reuse[0].app_armor_profile, reuse[1], "appArmorProfile"),
            )
        else:
            obj.app_armor_profile = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "appArmorProfile"),
                    v,
                    "PodSecurityContext",
                    "v1.AppArmorProfile",
                )
    else:
        obj.app_armor_profile = None

    # se_linux_change_policy
    if "seLinuxChangePolicy" in data:
        n += 1
        v = data["seLinuxChangePolicy"]
        if type(v) is str:
            obj.se_linux_change_policy = _POD_SE_LINUX_CHANGE_POLICY_MEMBERS.get(v, v)
        else:
            obj.se_linux_change_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "seLinuxChangePolicy"),
                    v,
                    "PodSecurityContext",
                    "v1.PodSELinuxChangePolicy",
                )
    else:
        obj.se_linux_change_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "seLinuxOptions",
                "windowsOptions",
                "runAsUser",
                "runAsGroup",
                "runAsNonRoot",
                "supplementalGroups",
                "supplementalGroupsPolicy",
                "fsGroup",
                "sysctls",
                "fsGroupChangePolicy",
                "seccompProfile",
                "appArmorProfile",
                "seLinuxChangePolicy",
            ),
        )
    return obj


def decode_pod_security_context(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodSecurityContext, Any] | None = None
) -> PodSecurityContext:
    """JSON data as PodSecurityContext; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_security_context, data, path, reuse, "v1.PodSecurityContext"
    )


def encode_pod_security_context(obj: PodSecurityContext) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # se_linux_options
    if obj.se_linux_options is not None:
        data["seLinuxOptions"] = encode_se_linux_options(obj.se_linux_options)

    # windows_options
    if obj.windows_options is not None:
        data["windowsOptions"] = encode_windows_security_context_options(
            obj.windows_options
        )

    # run_as_user
    if obj.run_as_user is not None:
        data["runAsUser"] = obj.run_as_user

    # run_as_group
    if obj.run_as_group is not None:
        data["runAsGroup"] = obj.run_as_group

    # run_as_non_root
    if obj.run_as_non_root is not None:
        data["runAsNonRoot"] = obj.run_as_non_root

    # supplemental_groups
    if obj.supplemental_groups:
        data["supplementalGroups"] = list(obj.supplemental_groups)

    # supplemental_groups_policy
    if obj.supplemental_groups_policy is not None:
        data["supplementalGroupsPolicy"] = str(obj.supplemental_groups_policy)

    # fs_group
    if obj.fs_group is not None:
        data["fsGroup"] = obj.fs_group

    # sysctls
    if obj.sysctls:
        data["sysctls"] = [encode_sysctl(x) for x in obj.sysctls]

    # fs_group_change_policy
    if obj.fs_group_change_policy is not None:
        data["fsGroupChangePolicy"] = str(obj.fs_group_change_policy)

    # seccomp_profile
    if obj.seccomp_profile is not None:
        data["seccompProfile"] = encode_seccomp_profile(obj.seccomp_profile)

    # app_armor_profile
    if obj.app_armor_profile is not None:
        data["appArmorProfile"] = encode_app_armor_profile(obj.app_armor_profile)

    # se_linux_change_policy
    if obj.se_linux_change_policy is not None:
        data["seLinuxChangePolicy"] = str(obj.se_linux_change_policy)

    return data


def read_seccomp_profile(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SeccompProfile, Any] | None = None,
) -> SeccompProfile:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SeccompProfile)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = _SECCOMP_PROFILE_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "type"),
                    v,
                    "SeccompProfile",
                    "v1.SeccompProfileType",
                )
    else:
        obj.type = ""

    # localhost_profile
    if "localhostProfile" in data:
        n += 1
        v = data["localhostProfile"]
        if type(v) is str:
            obj.localhost_profile = v
        else:
            obj.localhost_profile = None
            if v is not None:
                wrong_type(
                    problems, (path, "localhostProfile"), v, "SeccompProfile", "string"
                )
    else:
        obj.localhost_profile = None

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "localhostProfile"))
    return obj


def decode_seccomp_profile(
    data: Any, *, path: Path = ROOT, reuse: tuple[SeccompProfile, Any] | None = None
) -> SeccompProfile:
    """JSON data as SeccompProfile; raises DecodeError with all that does not fit."""
    return decoded(read_seccomp_profile, data, path, reuse, "v1.SeccompProfile")


def encode_seccomp_profile(obj: SeccompProfile) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = str(obj.type)

    # localhost_profile
    if obj.localhost_profile is not None:
        data["localhostProfile"] = obj.localhost_profile

    return data


def read_app_armor_profile(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AppArmorProfile, Any] | None = None,
) -> AppArmorProfile:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AppArmorProfile)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = _APP_ARMOR_PROFILE_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "type"),
                    v,
                    "AppArmorProfile",
                    "v1.AppArmorProfileType",
                )
    else:
        obj.type = ""

    # localhost_profile
    if "localhostProfile" in data:
        n += 1
        v = data["localhostProfile"]
        if type(v) is str:
            obj.localhost_profile = v
        else:
            obj.localhost_profile = None
            if v is not None:
                wrong_type(
                    problems, (path, "localhostProfile"), v, "AppArmorProfile", "string"
                )
    else:
        obj.localhost_profile = None

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "localhostProfile"))
    return obj


def decode_app_armor_profile(
    data: Any, *, path: Path = ROOT, reuse: tuple[AppArmorProfile, Any] | None = None
) -> AppArmorProfile:
    """JSON data as AppArmorProfile; raises DecodeError with all that does not fit."""
    return decoded(read_app_armor_profile, data, path, reuse, "v1.AppArmorProfile")


def encode_app_armor_profile(obj: AppArmorProfile) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = str(obj.type)

    # localhost_profile
    if obj.localhost_profile is not None:
        data["localhostProfile"] = obj.localhost_profile

    return data


def read_pod_dns_config(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodDNSConfig, Any] | None = None,
) -> PodDNSConfig:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodDNSConfig)
    n = 0

    # nameservers
    if "nameservers" in data:
        n += 1
        v = data["nameservers"]
        if type(v) is list:
            obj.nameservers = read_strings(
                v,
                (path, "nameservers"),
                problems,
                reuse and reuse_part(reuse[0].nameservers, reuse[1], "nameservers"),
                "PodDNSConfig",
                "string",
            )
        else:
            obj.nameservers = []
            if v is not None:
                wrong_type(
                    problems, (path, "nameservers"), v, "PodDNSConfig", "[]string"
                )
    else:
        obj.nameservers = []

    # searches
    if "searches" in data:
        n += 1
        v = data["searches"]
        if type(v) is list:
            obj.searches = read_strings(
                v,
                (path, "searches"),
                problems,
                reuse and reuse_part(reuse[0].searches, reuse[1], "searches"),
                "PodDNSConfig",
                "string",
            )
        else:
            obj.searches = []
            if v is not None:
                wrong_type(problems, (path, "searches"), v, "PodDNSConfig", "[]string")
    else:
        obj.searches = []

    # options
    if "options" in data:
        n += 1
        v = data["options"]
        if type(v) is list:
            obj.options = read_objects(
                v,
                (path, "options"),
                problems,
                reuse and reuse_part(reuse[0].options, reuse[1], "options"),
                read_pod_dns_config_option,
                "PodDNSConfig",
                "v1.PodDNSConfigOption",
            )
        else:
            obj.options = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "options"),
                    v,
                    "PodDNSConfig",
                    "[]v1.PodDNSConfigOption",
                )
    else:
        obj.options = []

    if n != len(data):
        unknown_fields(problems, path, data, ("nameservers", "searches", "options"))
    return obj


def decode_pod_dns_config(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodDNSConfig, Any] | None = None
) -> PodDNSConfig:
    """JSON data as PodDNSConfig; raises DecodeError with all that does not fit."""
    return decoded(read_pod_dns_config, data, path, reuse, "v1.PodDNSConfig")


def encode_pod_dns_config(obj: PodDNSConfig) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # nameservers
    if obj.nameservers:
        data["nameservers"] = list(obj.nameservers)

    # searches
    if obj.searches:
        data["searches"] = list(obj.searches)

    # options
    if obj.options:
        data["options"] = [encode_pod_dns_config_option(x) for x in obj.options]

    return data


def read_pod_dns_config_option(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodDNSConfigOption, Any] | None = None,
) -> PodDNSConfigOption:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodDNSConfigOption)
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
                wrong_type(problems, (path, "name"), v, "PodDNSConfigOption", "string")
    else:
        obj.name = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = None
            if v is not None:
                wrong_type(problems, (path, "value"), v, "PodDNSConfigOption", "string")
    else:
        obj.value = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "value"))
    return obj


def decode_pod_dns_config_option(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodDNSConfigOption, Any] | None = None
) -> PodDNSConfigOption:
    """JSON data as PodDNSConfigOption; raises DecodeError with all that does not fit."""
    return decoded(
        read_pod_dns_config_option, data, path, reuse, "v1.PodDNSConfigOption"
    )


def encode_pod_dns_config_option(obj: PodDNSConfigOption) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # value
    if obj.value is not None:
        data["value"] = obj.value

    return data


def read_pod_ip(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodIP, Any] | None = None,
) -> PodIP:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodIP)
    n = 0

    # ip
    if "ip" in data:
        n += 1
        v = data["ip"]
        if type(v) is str:
            obj.ip = v
        else:
            obj.ip = ""
            if v is not None:
                wrong_type(problems, (path, "ip"), v, "PodIP", "string")
    else:
        obj.ip = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("ip",))
    return obj


def decode_pod_ip(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodIP, Any] | None = None
) -> PodIP:
    """JSON data as PodIP; raises DecodeError with all that does not fit."""
    return decoded(read_pod_ip, data, path, reuse, "v1.PodIP")


def encode_pod_ip(obj: PodIP) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ip
    data["ip"] = obj.ip

    return data


def read_host_ip(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[HostIP, Any] | None = None,
) -> HostIP:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(HostIP)
    n = 0

    # ip
    if "ip" in data:
        n += 1
        v = data["ip"]
        if type(v) is str:
            obj.ip = v
        else:
            obj.ip = ""
            if v is not None:
                wrong_type(problems, (path, "ip"), v, "HostIP", "string")
    else:
        obj.ip = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("ip",))
    return obj


def decode_host_ip(
    data: Any, *, path: Path = ROOT, reuse: tuple[HostIP, Any] | None = None
) -> HostIP:
    """JSON data as HostIP; raises DecodeError with all that does not fit."""
    return decoded(read_host_ip, data, path, reuse, "v1.HostIP")


def encode_host_ip(obj: HostIP) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ip
    data["ip"] = obj.ip

    return data


def read_ephemeral_container_common(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EphemeralContainerCommon, Any] | None = None,
) -> EphemeralContainerCommon:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EphemeralContainerCommon)
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
                wrong_type(
                    problems, (path, "name"), v, "EphemeralContainerCommon", "string"
                )
    else:
        obj.name = ""

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is str:
            obj.image = v
        else:
            obj.image = ""
            if v is not None:
                wrong_type(
                    problems, (path, "image"), v, "EphemeralContainerCommon", "string"
                )
    else:
        obj.image = ""

    # command
    if "command" in data:
        n += 1
        v = data["command"]
        if type(v) is list:
            obj.command = read_strings(
                v,
                (path, "command"),
                problems,
                reuse and reuse_part(reuse[0].command, reuse[1], "command"),
                "EphemeralContainerCommon",
                "string",
            )
        else:
            obj.command = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "command"),
                    v,
                    "EphemeralContainerCommon",
                    "[]string",
                )
    else:
        obj.command = []

    # args
    if "args" in data:
        n += 1
        v = data["args"]
        if type(v) is list:
            obj.args = read_strings(
                v,
                (path, "args"),
                problems,
                reuse and reuse_part(reuse[0].args, reuse[1], "args"),
                "EphemeralContainerCommon",
                "string",
            )
        else:
            obj.args = []
            if v is not None:
                wrong_type(
                    problems, (path, "args"), v, "EphemeralContainerCommon", "[]string"
                )
    else:
        obj.args = []

    # working_dir
    if "workingDir" in data:
        n += 1
        v = data["workingDir"]
        if type(v) is str:
            obj.working_dir = v
        else:
            obj.working_dir = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "workingDir"),
                    v,
                    "EphemeralContainerCommon",
                    "string",
                )
    else:
        obj.working_dir = ""

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ports = read_objects(
                v,
                (path, "ports"),
                problems,
                reuse and reuse_part(reuse[0].ports, reuse[1], "ports"),
                read_container_port,
                "EphemeralContainerCommon",
                "v1.ContainerPort",
            )
        else:
            obj.ports = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ports"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.ContainerPort",
                )
    else:
        obj.ports = []

    # env_from
    if "envFrom" in data:
        n += 1
        v = data["envFrom"]
        if type(v) is list:
            obj.env_from = read_objects(
                v,
                (path, "envFrom"),
                problems,
                reuse and reuse_part(reuse[0].env_from, reuse[1], "envFrom"),
                read_env_from_source,
                "EphemeralContainerCommon",
                "v1.EnvFromSource",
            )
        else:
            obj.env_from = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "envFrom"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.EnvFromSource",
                )
    else:
        obj.env_from = []

    # env
    if "env" in data:
        n += 1
        v = data["env"]
        if type(v) is list:
            obj.env = read_objects(
                v,
                (path, "env"),
                problems,
                reuse and reuse_part(reuse[0].env, reuse[1], "env"),
                read_env_var,
                "EphemeralContainerCommon",
                "v1.EnvVar",
            )
        else:
            obj.env = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "env"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.EnvVar",
                )
    else:
        obj.env = []

    # resources
    v = NO_FIELDS
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "resources"),
                problems,
                "EphemeralContainerCommon",
                "v1.ResourceRequirements",
            )
    obj.resources = read_resource_requirements(
        v,
        (path, "resources"),
        problems,
        reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
    )

    # resize_policy
    if "resizePolicy" in data:
        n += 1
        v = data["resizePolicy"]
        if type(v) is list:
            obj.resize_policy = read_objects(
                v,
                (path, "resizePolicy"),
                problems,
                reuse and reuse_part(reuse[0].resize_policy, reuse[1], "resizePolicy"),
                read_container_resize_policy,
                "EphemeralContainerCommon",
                "v1.ContainerResizePolicy",
            )
        else:
            obj.resize_policy = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resizePolicy"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.ContainerResizePolicy",
                )
    else:
        obj.resize_policy = []

    # restart_policy
    if "restartPolicy" in data:
        n += 1
        v = data["restartPolicy"]
        if type(v) is str:
            obj.restart_policy = _CONTAINER_RESTART_POLICY_MEMBERS.get(v, v)
        else:
            obj.restart_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicy"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.ContainerRestartPolicy",
                )
    else:
        obj.restart_policy = None

    # restart_policy_rules
    if "restartPolicyRules" in data:
        n += 1
        v = data["restartPolicyRules"]
        if type(v) is list:
            obj.restart_policy_rules = read_objects(
                v,
                (path, "restartPolicyRules"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].restart_policy_rules, reuse[1], "restartPolicyRules"
                ),
                read_container_restart_rule,
                "EphemeralContainerCommon",
                "v1.ContainerRestartRule",
            )
        else:
            obj.restart_policy_rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicyRules"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.ContainerRestartRule",
                )
    else:
        obj.restart_policy_rules = []

    # volume_mounts
    if "volumeMounts" in data:
        n += 1
        v = data["volumeMounts"]
        if type(v) is list:
            obj.volume_mounts = read_objects(
                v,
                (path, "volumeMounts"),
                problems,
                reuse and reuse_part(reuse[0].volume_mounts, reuse[1], "volumeMounts"),
                read_volume_mount,
                "EphemeralContainerCommon",
                "v1.VolumeMount",
            )
        else:
            obj.volume_mounts = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeMounts"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.VolumeMount",
                )
    else:
        obj.volume_mounts = []

    # volume_devices
    if "volumeDevices" in data:
        n += 1
        v = data["volumeDevices"]
        if type(v) is list:
            obj.volume_devices = read_objects(
                v,
                (path, "volumeDevices"),
                problems,
                reuse
                and reuse_part(reuse[0].volume_devices, reuse[1], "volumeDevices"),
                read_volume_device,
                "EphemeralContainerCommon",
                "v1.VolumeDevice",
            )
        else:
            obj.volume_devices = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeDevices"),
                    v,
                    "EphemeralContainerCommon",
                    "[]v1.VolumeDevice",
                )
    else:
        obj.volume_devices = []

    # liveness_probe
    if "livenessProbe" in data:
        n += 1
        v = data["livenessProbe"]
        if type(v) is dict:
            obj.liveness_probe = read_probe(
                v,
                (path, "livenessProbe"),
                problems,
                reuse
                and reuse_part(reuse[0].liveness_probe, reuse[1], "livenessProbe"),
            )
        else:
            obj.liveness_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "livenessProbe"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.Probe",
                )
    else:
        obj.liveness_probe = None

    # readiness_probe
    if "readinessProbe" in data:
        n += 1
        v = data["readinessProbe"]
        if type(v) is dict:
            obj.readiness_probe = read_probe(
                v,
                (path, "readinessProbe"),
                problems,
                reuse
                and reuse_part(reuse[0].readiness_probe, reuse[1], "readinessProbe"),
            )
        else:
            obj.readiness_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readinessProbe"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.Probe",
                )
    else:
        obj.readiness_probe = None

    # startup_probe
    if "startupProbe" in data:
        n += 1
        v = data["startupProbe"]
        if type(v) is dict:
            obj.startup_probe = read_probe(
                v,
                (path, "startupProbe"),
                problems,
                reuse and reuse_part(reuse[0].startup_probe, reuse[1], "startupProbe"),
            )
        else:
            obj.startup_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "startupProbe"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.Probe",
                )
    else:
        obj.startup_probe = None

    # lifecycle
    if "lifecycle" in data:
        n += 1
        v = data["lifecycle"]
        if type(v) is dict:
            obj.lifecycle = read_lifecycle(
                v,
                (path, "lifecycle"),
                problems,
                reuse and reuse_part(reuse[0].lifecycle, reuse[1], "lifecycle"),
            )
        else:
            obj.lifecycle = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "lifecycle"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.Lifecycle",
                )
    else:
        obj.lifecycle = None

    # termination_message_path
    if "terminationMessagePath" in data:
        n += 1
        v = data["terminationMessagePath"]
        if type(v) is str:
            obj.termination_message_path = v
        else:
            obj.termination_message_path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminationMessagePath"),
                    v,
                    "EphemeralContainerCommon",
                    "string",
                )
    else:
        obj.termination_message_path = ""

    # termination_message_policy
    if "terminationMessagePolicy" in data:
        n += 1
        v = data["terminationMessagePolicy"]
        if type(v) is str:
            obj.termination_message_policy = _TERMINATION_MESSAGE_POLICY_MEMBERS.get(
                v, v
            )
        else:
            obj.termination_message_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminationMessagePolicy"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.TerminationMessagePolicy",
                )
    else:
        obj.termination_message_policy = ""

    # image_pull_policy
    if "imagePullPolicy" in data:
        n += 1
        v = data["imagePullPolicy"]
        if type(v) is str:
            obj.image_pull_policy = _PULL_POLICY_MEMBERS.get(v, v)
        else:
            obj.image_pull_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "imagePullPolicy"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.PullPolicy",
                )
    else:
        obj.image_pull_policy = ""

    # security_context
    if "securityContext" in data:
        n += 1
        v = data["securityContext"]
        if type(v) is dict:
            obj.security_context = read_security_context(
                v,
                (path, "securityContext"),
                problems,
                reuse
                and reuse_part(reuse[0].security_context, reuse[1], "securityContext"),
            )
        else:
            obj.security_context = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "securityContext"),
                    v,
                    "EphemeralContainerCommon",
                    "v1.SecurityContext",
                )
    else:
        obj.security_context = None

    # stdin
    if "stdin" in data:
        n += 1
        v = data["stdin"]
        if type(v) is bool:
            obj.stdin = v
        else:
            obj.stdin = False
            if v is not None:
                wrong_type(
                    problems, (path, "stdin"), v, "EphemeralContainerCommon", "bool"
                )
    else:
        obj.stdin = False

    # stdin_once
    if "stdinOnce" in data:
        n += 1
        v = data["stdinOnce"]
        if type(v) is bool:
            obj.stdin_once = v
        else:
            obj.stdin_once = False
            if v is not None:
                wrong_type(
                    problems, (path, "stdinOnce"), v, "EphemeralContainerCommon", "bool"
                )
    else:
        obj.stdin_once = False

    # tty
    if "tty" in data:
        n += 1
        v = data["tty"]
        if type(v) is bool:
            obj.tty = v
        else:
            obj.tty = False
            if v is not None:
                wrong_type(
                    problems, (path, "tty"), v, "EphemeralContainerCommon", "bool"
                )
    else:
        obj.tty = False

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "image",
                "command",
                "args",
                "workingDir",
                "ports",
                "envFrom",
                "env",
                "resources",
                "resizePolicy",
                "restartPolicy",
                "restartPolicyRules",
                "volumeMounts",
                "volumeDevices",
                "livenessProbe",
                "readinessProbe",
                "startupProbe",
                "lifecycle",
                "terminationMessagePath",
                "terminationMessagePolicy",
                "imagePullPolicy",
                "securityContext",
                "stdin",
                "stdinOnce",
                "tty",
            ),
        )
    return obj


def decode_ephemeral_container_common(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[EphemeralContainerCommon, Any] | None = None,
) -> EphemeralContainerCommon:
    """JSON data as EphemeralContainerCommon; raises DecodeError with all that does not fit."""
    return decoded(
        read_ephemeral_container_common,
        data,
        path,
        reuse,
        "v1.EphemeralContainerCommon",
    )


def encode_ephemeral_container_common(obj: EphemeralContainerCommon) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # image
    if obj.image:
        data["image"] = obj.image

    # command
    if obj.command:
        data["command"] = list(obj.command)

    # args
    if obj.args:
        data["args"] = list(obj.args)

    # working_dir
    if obj.working_dir:
        data["workingDir"] = obj.working_dir

    # ports
    if obj.ports:
        data["ports"] = [encode_container_port(x) for x in obj.ports]

    # env_from
    if obj.env_from:
        data["envFrom"] = [encode_env_from_source(x) for x in obj.env_from]

    # env
    if obj.env:
        data["env"] = [encode_env_var(x) for x in obj.env]

    # resources
    if inner := encode_resource_requirements(obj.resources):
        data["resources"] = inner

    # resize_policy
    if obj.resize_policy:
        data["resizePolicy"] = [
            encode_container_resize_policy(x) for x in obj.resize_policy
        ]

    # restart_policy
    if obj.restart_policy is not None:
        data["restartPolicy"] = str(obj.restart_policy)

    # restart_policy_rules
    if obj.restart_policy_rules:
        data["restartPolicyRules"] = [
            encode_container_restart_rule(x) for x in obj.restart_policy_rules
        ]

    # volume_mounts
    if obj.volume_mounts:
        data["volumeMounts"] = [encode_volume_mount(x) for x in obj.volume_mounts]

    # volume_devices
    if obj.volume_devices:
        data["volumeDevices"] = [encode_volume_device(x) for x in obj.volume_devices]

    # liveness_probe
    if obj.liveness_probe is not None:
        data["livenessProbe"] = encode_probe(obj.liveness_probe)

    # readiness_probe
    if obj.readiness_probe is not None:
        data["readinessProbe"] = encode_probe(obj.readiness_probe)

    # startup_probe
    if obj.startup_probe is not None:
        data["startupProbe"] = encode_probe(obj.startup_probe)

    # lifecycle
    if obj.lifecycle is not None:
        data["lifecycle"] = encode_lifecycle(obj.lifecycle)

    # termination_message_path
    if obj.termination_message_path:
        data["terminationMessagePath"] = obj.termination_message_path

    # termination_message_policy
    if obj.termination_message_policy:
        data["terminationMessagePolicy"] = str(obj.termination_message_policy)

    # image_pull_policy
    if obj.image_pull_policy:
        data["imagePullPolicy"] = str(obj.image_pull_policy)

    # security_context
    if obj.security_context is not None:
        data["securityContext"] = encode_security_context(obj.security_context)

    # stdin
    if obj.stdin:
        data["stdin"] = obj.stdin

    # stdin_once
    if obj.stdin_once:
        data["stdinOnce"] = obj.stdin_once

    # tty
    if obj.tty:
        data["tty"] = obj.tty

    return data


def apply_defaults_ephemeral_container_common(obj: EphemeralContainerCommon) -> None:
    """Fill what is unset, in place."""

    # ports
    for ports_item in obj.ports or ():
        apply_defaults_container_port(ports_item)

    # env
    for env_item in obj.env or ():
        apply_defaults_env_var(env_item)

    # liveness_probe
    if obj.liveness_probe is not None:
        apply_defaults_probe(obj.liveness_probe)

    # readiness_probe
    if obj.readiness_probe is not None:
        apply_defaults_probe(obj.readiness_probe)

    # startup_probe
    if obj.startup_probe is not None:
        apply_defaults_probe(obj.startup_probe)


def read_ephemeral_container(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EphemeralContainer, Any] | None = None,
) -> EphemeralContainer:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EphemeralContainer)
    n = 0
    v: Any

    # ephemeral_container_common
    obj.ephemeral_container_common = new_object(EphemeralContainerCommon)

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.ephemeral_container_common.name = v
        else:
            obj.ephemeral_container_common.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "EphemeralContainer", "string")
    else:
        obj.ephemeral_container_common.name = ""

    # image
    if "image" in data:
        n += 1
        v = data["image"]
        if type(v) is str:
            obj.ephemeral_container_common.image = v
        else:
            obj.ephemeral_container_common.image = ""
            if v is not None:
                wrong_type(problems, (path, "image"), v, "EphemeralContainer", "string")
    else:
        obj.ephemeral_container_common.image = ""

    # command
    if "command" in data:
        n += 1
        v = data["command"]
        if type(v) is list:
            obj.ephemeral_container_common.command = read_strings(
                v,
                (path, "command"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.command, reuse[1], "command"
                ),
                "EphemeralContainer",
                "string",
            )
        else:
            obj.ephemeral_container_common.command = []
            if v is not None:
                wrong_type(
                    problems, (path, "command"), v, "EphemeralContainer", "[]string"
                )
    else:
        obj.ephemeral_container_common.command = []

    # args
    if "args" in data:
        n += 1
        v = data["args"]
        if type(v) is list:
            obj.ephemeral_container_common.args = read_strings(
                v,
                (path, "args"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.args, reuse[1], "args"
                ),
                "EphemeralContainer",
                "string",
            )
        else:
            obj.ephemeral_container_common.args = []
            if v is not None:
                wrong_type(
                    problems, (path, "args"), v, "EphemeralContainer", "[]string"
                )
    else:
        obj.ephemeral_container_common.args = []

    # working_dir
    if "workingDir" in data:
        n += 1
        v = data["workingDir"]
        if type(v) is str:
            obj.ephemeral_container_common.working_dir = v
        else:
            obj.ephemeral_container_common.working_dir = ""
            if v is not None:
                wrong_type(
                    problems, (path, "workingDir"), v, "EphemeralContainer", "string"
                )
    else:
        obj.ephemeral_container_common.working_dir = ""

    # ports
    if "ports" in data:
        n += 1
        v = data["ports"]
        if type(v) is list:
            obj.ephemeral_container_common.ports = read_objects(
                v,
                (path, "ports"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.ports, reuse[1], "ports"
                ),
                read_container_port,
                "EphemeralContainer",
                "v1.ContainerPort",
            )
        else:
            obj.ephemeral_container_common.ports = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ports"),
                    v,
                    "EphemeralContainer",
                    "[]v1.ContainerPort",
                )
    else:
        obj.ephemeral_container_common.ports = []

    # env_from
    if "envFrom" in data:
        n += 1
        v = data["envFrom"]
        if type(v) is list:
            obj.ephemeral_container_common.env_from = read_objects(
                v,
                (path, "envFrom"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.env_from, reuse[1], "envFrom"
                ),
                read_env_from_source,
                "EphemeralContainer",
                "v1.EnvFromSource",
            )
        else:
            obj.ephemeral_container_common.env_from = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "envFrom"),
                    v,
                    "EphemeralContainer",
                    "[]v1.EnvFromSource",
                )
    else:
        obj.ephemeral_container_common.env_from = []

    # env
    if "env" in data:
        n += 1
        v = data["env"]
        if type(v) is list:
            obj.ephemeral_container_common.env = read_objects(
                v,
                (path, "env"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.env, reuse[1], "env"
                ),
                read_env_var,
                "EphemeralContainer",
                "v1.EnvVar",
            )
        else:
            obj.ephemeral_container_common.env = []
            if v is not None:
                wrong_type(
                    problems, (path, "env"), v, "EphemeralContainer", "[]v1.EnvVar"
                )
    else:
        obj.ephemeral_container_common.env = []

    # resources
    v = NO_FIELDS
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "resources"),
                problems,
                "EphemeralContainer",
                "v1.ResourceRequirements",
            )
    obj.ephemeral_container_common.resources = read_resource_requirements(
        v,
        (path, "resources"),
        problems,
        reuse
        and reuse_part(
            reuse[0].ephemeral_container_common.resources, reuse[1], "resources"
        ),
    )

    # resize_policy
    if "resizePolicy" in data:
        n += 1
        v = data["resizePolicy"]
        if type(v) is list:
            obj.ephemeral_container_common.resize_policy = read_objects(
                v,
                (path, "resizePolicy"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.resize_policy,
                    reuse[1],
                    "resizePolicy",
                ),
                read_container_resize_policy,
                "EphemeralContainer",
                "v1.ContainerResizePolicy",
            )
        else:
            obj.ephemeral_container_common.resize_policy = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resizePolicy"),
                    v,
                    "EphemeralContainer",
                    "[]v1.ContainerResizePolicy",
                )
    else:
        obj.ephemeral_container_common.resize_policy = []

    # restart_policy
    if "restartPolicy" in data:
        n += 1
        v = data["restartPolicy"]
        if type(v) is str:
            obj.ephemeral_container_common.restart_policy = (
                _CONTAINER_RESTART_POLICY_MEMBERS.get(v, v)
            )
        else:
            obj.ephemeral_container_common.restart_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicy"),
                    v,
                    "EphemeralContainer",
                    "v1.ContainerRestartPolicy",
                )
    else:
        obj.ephemeral_container_common.restart_policy = None

    # restart_policy_rules
    if "restartPolicyRules" in data:
        n += 1
        v = data["restartPolicyRules"]
        if type(v) is list:
            obj.ephemeral_container_common.restart_policy_rules = read_objects(
                v,
                (path, "restartPolicyRules"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.restart_policy_rules,
                    reuse[1],
                    "restartPolicyRules",
                ),
                read_container_restart_rule,
                "EphemeralContainer",
                "v1.ContainerRestartRule",
            )
        else:
            obj.ephemeral_container_common.restart_policy_rules = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "restartPolicyRules"),
                    v,
                    "EphemeralContainer",
                    "[]v1.ContainerRestartRule",
                )
    else:
        obj.ephemeral_container_common.restart_policy_rules = []

    # volume_mounts
    if "volumeMounts" in data:
        n += 1
        v = data["volumeMounts"]
        if type(v) is list:
            obj.ephemeral_container_common.volume_mounts = read_objects(
                v,
                (path, "volumeMounts"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.volume_mounts,
                    reuse[1],
                    "volumeMounts",
                ),
                read_volume_mount,
                "EphemeralContainer",
                "v1.VolumeMount",
            )
        else:
            obj.ephemeral_container_common.volume_mounts = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeMounts"),
                    v,
                    "EphemeralContainer",
                    "[]v1.VolumeMount",
                )
    else:
        obj.ephemeral_container_common.volume_mounts = []

    # volume_devices
    if "volumeDevices" in data:
        n += 1
        v = data["volumeDevices"]
        if type(v) is list:
            obj.ephemeral_container_common.volume_devices = read_objects(
                v,
                (path, "volumeDevices"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.volume_devices,
                    reuse[1],
                    "volumeDevices",
                ),
                read_volume_device,
                "EphemeralContainer",
                "v1.VolumeDevice",
            )
        else:
            obj.ephemeral_container_common.volume_devices = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeDevices"),
                    v,
                    "EphemeralContainer",
                    "[]v1.VolumeDevice",
                )
    else:
        obj.ephemeral_container_common.volume_devices = []

    # liveness_probe
    if "livenessProbe" in data:
        n += 1
        v = data["livenessProbe"]
        if type(v) is dict:
            obj.ephemeral_container_common.liveness_probe = read_probe(
                v,
                (path, "livenessProbe"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.liveness_probe,
                    reuse[1],
                    "livenessProbe",
                ),
            )
        else:
            obj.ephemeral_container_common.liveness_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "livenessProbe"),
                    v,
                    "EphemeralContainer",
                    "v1.Probe",
                )
    else:
        obj.ephemeral_container_common.liveness_probe = None

    # readiness_probe
    if "readinessProbe" in data:
        n += 1
        v = data["readinessProbe"]
        if type(v) is dict:
            obj.ephemeral_container_common.readiness_probe = read_probe(
                v,
                (path, "readinessProbe"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.readiness_probe,
                    reuse[1],
                    "readinessProbe",
                ),
            )
        else:
            obj.ephemeral_container_common.readiness_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readinessProbe"),
                    v,
                    "EphemeralContainer",
                    "v1.Probe",
                )
    else:
        obj.ephemeral_container_common.readiness_probe = None

    # startup_probe
    if "startupProbe" in data:
        n += 1
        v = data["startupProbe"]
        if type(v) is dict:
            obj.ephemeral_container_common.startup_probe = read_probe(
                v,
                (path, "startupProbe"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.startup_probe,
                    reuse[1],
                    "startupProbe",
                ),
            )
        else:
            obj.ephemeral_container_common.startup_probe = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "startupProbe"),
                    v,
                    "EphemeralContainer",
                    "v1.Probe",
                )
    else:
        obj.ephemeral_container_common.startup_probe = None

    # lifecycle
    if "lifecycle" in data:
        n += 1
        v = data["lifecycle"]
        if type(v) is dict:
            obj.ephemeral_container_common.lifecycle = read_lifecycle(
                v,
                (path, "lifecycle"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.lifecycle, reuse[1], "lifecycle"
                ),
            )
        else:
            obj.ephemeral_container_common.lifecycle = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "lifecycle"),
                    v,
                    "EphemeralContainer",
                    "v1.Lifecycle",
                )
    else:
        obj.ephemeral_container_common.lifecycle = None

    # termination_message_path
    if "terminationMessagePath" in data:
        n += 1
        v = data["terminationMessagePath"]
        if type(v) is str:
            obj.ephemeral_container_common.termination_message_path = v
        else:
            obj.ephemeral_container_common.termination_message_path = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminationMessagePath"),
                    v,
                    "EphemeralContainer",
                    "string",
                )
    else:
        obj.ephemeral_container_common.termination_message_path = ""

    # termination_message_policy
    if "terminationMessagePolicy" in data:
        n += 1
        v = data["terminationMessagePolicy"]
        if type(v) is str:
            obj.ephemeral_container_common.termination_message_policy = (
                _TERMINATION_MESSAGE_POLICY_MEMBERS.get(v, v)
            )
        else:
            obj.ephemeral_container_common.termination_message_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "terminationMessagePolicy"),
                    v,
                    "EphemeralContainer",
                    "v1.TerminationMessagePolicy",
                )
    else:
        obj.ephemeral_container_common.termination_message_policy = ""

    # image_pull_policy
    if "imagePullPolicy" in data:
        n += 1
        v = data["imagePullPolicy"]
        if type(v) is str:
            obj.ephemeral_container_common.image_pull_policy = _PULL_POLICY_MEMBERS.get(
                v, v
            )
        else:
            obj.ephemeral_container_common.image_pull_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "imagePullPolicy"),
                    v,
                    "EphemeralContainer",
                    "v1.PullPolicy",
                )
    else:
        obj.ephemeral_container_common.image_pull_policy = ""

    # security_context
    if "securityContext" in data:
        n += 1
        v = data["securityContext"]
        if type(v) is dict:
            obj.ephemeral_container_common.security_context = read_security_context(
                v,
                (path, "securityContext"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_common.security_context,
                    reuse[1],
                    "securityContext",
                ),
            )
        else:
            obj.ephemeral_container_common.security_context = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "securityContext"),
                    v,
                    "EphemeralContainer",
                    "v1.SecurityContext",
                )
    else:
        obj.ephemeral_container_common.security_context = None

    # stdin
    if "stdin" in data:
        n += 1
        v = data["stdin"]
        if type(v) is bool:
            obj.ephemeral_container_common.stdin = v
        else:
            obj.ephemeral_container_common.stdin = False
            if v is not None:
                wrong_type(problems, (path, "stdin"), v, "EphemeralContainer", "bool")
    else:
        obj.ephemeral_container_common.stdin = False

    # stdin_once
    if "stdinOnce" in data:
        n += 1
        v = data["stdinOnce"]
        if type(v) is bool:
            obj.ephemeral_container_common.stdin_once = v
        else:
            obj.ephemeral_container_common.stdin_once = False
            if v is not None:
                wrong_type(
                    problems, (path, "stdinOnce"), v, "EphemeralContainer", "bool"
                )
    else:
        obj.ephemeral_container_common.stdin_once = False

    # tty
    if "tty" in data:
        n += 1
        v = data["tty"]
        if type(v) is bool:
            obj.ephemeral_container_common.tty = v
        else:
            obj.ephemeral_container_common.tty = False
            if v is not None:
                wrong_type(problems, (path, "tty"), v, "EphemeralContainer", "bool")
    else:
        obj.ephemeral_container_common.tty = False

    # target_container_name
    if "targetContainerName" in data:
        n += 1
        v = data["targetContainerName"]
        if type(v) is str:
            obj.target_container_name = v
        else:
            obj.target_container_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "targetContainerName"),
                    v,
                    "EphemeralContainer",
                    "string",
                )
    else:
        obj.target_container_name = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "name",
                "image",
                "command",
                "args",
                "workingDir",
                "ports",
                "envFrom",
                "env",
                "resources",
                "resizePolicy",
                "restartPolicy",
                "restartPolicyRules",
                "volumeMounts",
                "volumeDevices",
                "livenessProbe",
                "readinessProbe",
                "startupProbe",
                "lifecycle",
                "terminationMessagePath",
                "terminationMessagePolicy",
                "imagePullPolicy",
                "securityContext",
                "stdin",
                "stdinOnce",
                "tty",
                "targetContainerName",
            ),
        )
    return obj


def decode_ephemeral_container(
    data: Any, *, path: Path = ROOT, reuse: tuple[EphemeralContainer, Any] | None = None
) -> EphemeralContainer:
    """JSON data as EphemeralContainer; raises DecodeError with all that does not fit."""
    return decoded(read_ephemeral_container, data, path, reuse, "v1.EphemeralContainer")


def encode_ephemeral_container(obj: EphemeralContainer) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.ephemeral_container_common.name

    # image
    if obj.ephemeral_container_common.image:
        data["image"] = obj.ephemeral_container_common.image

    # command
    if obj.ephemeral_container_common.command:
        data["command"] = list(obj.ephemeral_container_common.command)

    # args
    if obj.ephemeral_container_common.args:
        data["args"] = list(obj.ephemeral_container_common.args)

    # working_dir
    if obj.ephemeral_container_common.working_dir:
        data["workingDir"] = obj.ephemeral_container_common.working_dir

    # ports
    if obj.ephemeral_container_common.ports:
        data["ports"] = [
            encode_container_port(x) for x in obj.ephemeral_container_common.ports
        ]

    # env_from
    if obj.ephemeral_container_common.env_from:
        data["envFrom"] = [
            encode_env_from_source(x) for x in obj.ephemeral_container_common.env_from
        ]

    # env
    if obj.ephemeral_container_common.env:
        data["env"] = [encode_env_var(x) for x in obj.ephemeral_container_common.env]

    # resources
    if inner := encode_resource_requirements(obj.ephemeral_container_common.resources):
        data["resources"] = inner

    # resize_policy
    if obj.ephemeral_container_common.resize_policy:
        data["resizePolicy"] = [
            encode_container_resize_policy(x)
            for x in obj.ephemeral_container_common.resize_policy
        ]

    # restart_policy
    if obj.ephemeral_container_common.restart_policy is not None:
        data["restartPolicy"] = str(obj.ephemeral_container_common.restart_policy)

    # restart_policy_rules
    if obj.ephemeral_container_common.restart_policy_rules:
        data["restartPolicyRules"] = [
            encode_container_restart_rule(x)
            for x in obj.ephemeral_container_common.restart_policy_rules
        ]

    # volume_mounts
    if obj.ephemeral_container_common.volume_mounts:
        data["volumeMounts"] = [
            encode_volume_mount(x) for x in obj.ephemeral_container_common.volume_mounts
        ]

    # volume_devices
    if obj.ephemeral_container_common.volume_devices:
        data["volumeDevices"] = [
            encode_volume_device(x)
            for x in obj.ephemeral_container_common.volume_devices
        ]

    # liveness_probe
    if obj.ephemeral_container_common.liveness_probe is not None:
        data["livenessProbe"] = encode_probe(
            obj.ephemeral_container_common.liveness_probe
        )

    # readiness_probe
    if obj.ephemeral_container_common.readiness_probe is not None:
        data["readinessProbe"] = encode_probe(
            obj.ephemeral_container_common.readiness_probe
        )

    # startup_probe
    if obj.ephemeral_container_common.startup_probe is not None:
        data["startupProbe"] = encode_probe(
            obj.ephemeral_container_common.startup_probe
        )

    # lifecycle
    if obj.ephemeral_container_common.lifecycle is not None:
        data["lifecycle"] = encode_lifecycle(obj.ephemeral_container_common.lifecycle)

    # termination_message_path
    if obj.ephemeral_container_common.termination_message_path:
        data["terminationMessagePath"] = (
            obj.ephemeral_container_common.termination_message_path
        )

    # termination_message_policy
    if obj.ephemeral_container_common.termination_message_policy:
        data["terminationMessagePolicy"] = str(
            obj.ephemeral_container_common.termination_message_policy
        )

    # image_pull_policy
    if obj.ephemeral_container_common.image_pull_policy:
        data["imagePullPolicy"] = str(obj.ephemeral_container_common.image_pull_policy)

    # security_context
    if obj.ephemeral_container_common.security_context is not None:
        data["securityContext"] = encode_security_context(
            obj.ephemeral_container_common.security_context
        )

    # stdin
    if obj.ephemeral_container_common.stdin:
        data["stdin"] = obj.ephemeral_container_common.stdin

    # stdin_once
    if obj.ephemeral_container_common.stdin_once:
        data["stdinOnce"] = obj.ephemeral_container_common.stdin_once

    # tty
    if obj.ephemeral_container_common.tty:
        data["tty"] = obj.ephemeral_container_common.tty

    # target_container_name
    if obj.target_container_name:
        data["targetContainerName"] = obj.target_container_name

    return data


def apply_defaults_ephemeral_container(obj: EphemeralContainer) -> None:
    """Fill what is unset, in place."""

    # ephemeral_container_common
    apply_defaults_ephemeral_container_common(obj.ephemeral_container_common)


def read_eviction_responder(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[EvictionResponder, Any] | None = None,
) -> EvictionResponder:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(EvictionResponder)
    n = 2  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "EvictionResponder", "string")
    else:
        n -= 1
        obj.name = ""

    # priority
    if "priority" in data:
        v = data["priority"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.priority = v
        else:
            obj.priority = None
            if v is not None:
                wrong_number(
                    problems, (path, "priority"), v, "EvictionResponder", "int32"
                )
    else:
        n -= 1
        obj.priority = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "priority"))
    return obj


def decode_eviction_responder(
    data: Any, *, path: Path = ROOT, reuse: tuple[EvictionResponder, Any] | None = None
) -> EvictionResponder:
    """JSON data as EvictionResponder; raises DecodeError with all that does not fit."""
    return decoded(read_eviction_responder, data, path, reuse, "v1.EvictionResponder")


def encode_eviction_responder(obj: EvictionResponder) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # priority
    data["priority"] = obj.priority

    return data


def read_pod_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodStatus, Any] | None = None,
) -> PodStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodStatus)
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
                    problems, (path, "observedGeneration"), v, "PodStatus", "int64"
                )
    else:
        obj.observed_generation = 0

    # phase
    if "phase" in data:
        n += 1
        v = data["phase"]
        if type(v) is str:
            obj.phase = _POD_PHASE_MEMBERS.get(v, v)
        else:
            obj.phase = ""
            if v is not None:
                wrong_type(problems, (path, "phase"), v, "PodStatus", "v1.PodPhase")
    else:
        obj.phase = ""

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
                read_pod_condition,
                "PodStatus",
                "v1.PodCondition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems, (path, "conditions"), v, "PodStatus", "[]v1.PodCondition"
                )
    else:
        obj.conditions = []

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "PodStatus", "string")
    else:
        obj.message = ""

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "PodStatus", "string")
    else:
        obj.reason = ""

    # nominated_node_name
    if "nominatedNodeName" in data:
        n += 1
        v = data["nominatedNodeName"]
        if type(v) is str:
            obj.nominated_node_name = v
        else:
            obj.nominated_node_name = ""
            if v is not None:
                wrong_type(
                    problems, (path, "nominatedNodeName"), v, "PodStatus", "string"
                )
    else:
        obj.nominated_node_name = ""

    # host_ip
    if "hostIP" in data:
        n += 1
        v = data["hostIP"]
        if type(v) is str:
            obj.host_ip = v
        else:
            obj.host_ip = ""
            if v is not None:
                wrong_type(problems, (path, "hostIP"), v, "PodStatus", "string")
    else:
        obj.host_ip = ""

    # host_ips
    if "hostIPs" in data:
        n += 1
        v = data["hostIPs"]
        if type(v) is list:
            obj.host_ips = read_objects(
                v,
                (path, "hostIPs"),
                problems,
                reuse and reuse_part(reuse[0].host_ips, reuse[1], "hostIPs"),
                read_host_ip,
                "PodStatus",
                "v1.HostIP",
            )
        else:
            obj.host_ips = []
            if v is not None:
                wrong_type(problems, (path, "hostIPs"), v, "PodStatus", "[]v1.HostIP")
    else:
        obj.host_ips = []

    # pod_ip
    if "podIP" in data:
        n += 1
        v = data["podIP"]
        if type(v) is str:
            obj.pod_ip = v
        else:
            obj.pod_ip = ""
            if v is not None:
                wrong_type(problems, (path, "podIP"), v, "PodStatus", "string")
    else:
        obj.pod_ip = ""

    # pod_ips
    if "podIPs" in data:
        n += 1
        v = data["podIPs"]
        if type(v) is list:
            obj.pod_ips = read_objects(
                v,
                (path, "podIPs"),
                problems,
                reuse and reuse_part(reuse[0].pod_ips, reuse[1], "podIPs"),
                read_pod_ip,
                "PodStatus",
                "v1.PodIP",
            )
        else:
            obj.pod_ips = []
            if v is not None:
                wrong_type(problems, (path, "podIPs"), v, "PodStatus", "[]v1.PodIP")
    else:
        obj.pod_ips = []

    # start_time
    obj.start_time = None
    if "startTime" in data:
        n += 1
        v = data["startTime"]
        if v is not None:
            obj.start_time = _READ_TIME(
                v, (path, "startTime"), problems, "PodStatus", "v1.Time"
            )

    # init_container_statuses
    if "initContainerStatuses" in data:
        n += 1
        v = data["initContainerStatuses"]
        if type(v) is list:
            obj.init_container_statuses = read_objects(
                v,
                (path, "initContainerStatuses"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].init_container_statuses, reuse[1], "initContainerStatuses"
                ),
                read_container_status,
                "PodStatus",
                "v1.ContainerStatus",
            )
        else:
            obj.init_container_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "initContainerStatuses"),
                    v,
                    "PodStatus",
                    "[]v1.ContainerStatus",
                )
    else:
        obj.init_container_statuses = []

    # container_statuses
    if "containerStatuses" in data:
        n += 1
        v = data["containerStatuses"]
        if type(v) is list:
            obj.container_statuses = read_objects(
                v,
                (path, "containerStatuses"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].container_statuses, reuse[1], "containerStatuses"
                ),
                read_container_status,
                "PodStatus",
                "v1.ContainerStatus",
            )
        else:
            obj.container_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containerStatuses"),
                    v,
                    "PodStatus",
                    "[]v1.ContainerStatus",
                )
    else:
        obj.container_statuses = []

    # qos_class
    if "qosClass" in data:
        n += 1
        v = data["qosClass"]
        if type(v) is str:
            obj.qos_class = _POD_QOS_CLASS_MEMBERS.get(v, v)
        else:
            obj.qos_class = ""
            if v is not None:
                wrong_type(
                    problems, (path, "qosClass"), v, "PodStatus", "v1.PodQOSClass"
                )
    else:
        obj.qos_class = ""

    # ephemeral_container_statuses
    if "ephemeralContainerStatuses" in data:
        n += 1
        v = data["ephemeralContainerStatuses"]
        if type(v) is list:
            obj.ephemeral_container_statuses = read_objects(
                v,
                (path, "ephemeralContainerStatuses"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].ephemeral_container_statuses,
                    reuse[1],
                    "ephemeralContainerStatuses",
                ),
                read_container_status,
                "PodStatus",
                "v1.ContainerStatus",
            )
        else:
            obj.ephemeral_container_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ephemeralContainerStatuses"),
                    v,
                    "PodStatus",
                    "[]v1.ContainerStatus",
                )
    else:
        obj.ephemeral_container_statuses = []

    # resize
    if "resize" in data:
        n += 1
        v = data["resize"]
        if type(v) is str:
            obj.resize = _POD_RESIZE_STATUS_MEMBERS.get(v, v)
        else:
            obj.resize = ""
            if v is not None:
                wrong_type(
                    problems, (path, "resize"), v, "PodStatus", "v1.PodResizeStatus"
                )
    else:
        obj.resize = ""

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
                read_pod_resource_claim_status,
                "PodStatus",
                "v1.PodResourceClaimStatus",
            )
        else:
            obj.resource_claim_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimStatuses"),
                    v,
                    "PodStatus",
                    "[]v1.PodResourceClaimStatus",
                )
    else:
        obj.resource_claim_statuses = []

    # extended_resource_claim_status
    if "extendedResourceClaimStatus" in data:
        n += 1
        v = data["extendedResourceClaimStatus"]
        if type(v) is dict:
            obj.extended_resource_claim_status = (
                read_pod_extended_resource_claim_status(
                    v,
                    (path, "extendedResourceClaimStatus"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].extended_resource_claim_status,
                        reuse[1],
                        "extendedResourceClaimStatus",
                    ),
                )
            )
        else:
            obj.extended_resource_claim_status = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "extendedResourceClaimStatus"),
                    v,
                    "PodStatus",
                    "v1.PodExtendedResourceClaimStatus",
                )
    else:
        obj.extended_resource_claim_status = None

    # allocated_resources
    if "allocatedResources" in data:
        n += 1
        v = data["allocatedResources"]
        if type(v) is dict:
            obj.allocated_resources = ResourceList(
                read_map(
                    v,
                    (path, "allocatedResources"),
                    problems,
                    reuse
                    and reuse_part(
                        reuse[0].allocated_resources, reuse[1], "allocatedResources"
                    ),
                    _READ_QUANTITY,
                    "PodStatus",
                    "resource.Quantity",
                )
            )
        else:
            obj.allocated_resources = ResourceList({})
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allocatedResources"),
                    v,
                    "PodStatus",
                    "v1.ResourceList",
                )
    else:
        obj.allocated_resources = ResourceList({})

    # resources
    if "resources" in data:
        n += 1
        v = data["resources"]
        if type(v) is dict:
            obj.resources = read_resource_requirements(
                v,
                (path, "resources"),
                problems,
                reuse and reuse_part(reuse[0].resources, reuse[1], "resources"),
            )
        else:
            obj.resources = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resources"),
                    v,
                    "PodStatus",
                    "v1.ResourceRequirements",
                )
    else:
        obj.resources = None

    # node_allocatable_resource_claim_statuses
    if "nodeAllocatableResourceClaimStatuses" in data:
        n += 1
        v = data["nodeAllocatableResourceClaimStatuses"]
        if type(v) is list:
            obj.node_allocatable_resource_claim_statuses = read_objects(
                v,
                (path, "nodeAllocatableResourceClaimStatuses"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].node_allocatable_resource_claim_statuses,
                    reuse[1],
                    "nodeAllocatableResourceClaimStatuses",
                ),
                read_node_allocatable_resource_claim_status,
                "PodStatus",
                "v1.NodeAllocatableResourceClaimStatus",
            )
        else:
            obj.node_allocatable_resource_claim_statuses = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "nodeAllocatableResourceClaimStatuses"),
                    v,
                    "PodStatus",
                    "[]v1.NodeAllocatableResourceClaimStatus",
                )
    else:
        obj.node_allocatable_resource_claim_statuses = []

    # volume_health
    if "volumeHealth" in data:
        n += 1
        v = data["volumeHealth"]
        if type(v) is list:
            obj.volume_health = read_objects(
                v,
                (path, "volumeHealth"),
                problems,
                reuse and reuse_part(reuse[0].volume_health, reuse[1], "volumeHealth"),
                read_pod_volume_health,
                "PodStatus",
                "v1.PodVolumeHealth",
            )
        else:
            obj.volume_health = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumeHealth"),
                    v,
                    "PodStatus",
                    "[]v1.PodVolumeHealth",
                )
    else:
        obj.volume_health = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "observedGeneration",
                "phase",
                "conditions",
                "message",
                "reason",
                "nominatedNodeName",
                "hostIP",
                "hostIPs",
                "podIP",
                "podIPs",
                "startTime",
                "initContainerStatuses",
                "containerStatuses",
                "qosClass",
                "ephemeralContainerStatuses",
                "resize",
                "resourceClaimStatuses",
                "extendedResourceClaimStatus",
                "allocatedResources",
                "resources",
                "nodeAllocatableResourceClaimStatuses",
                "volumeHealth",
            ),
        )
    return obj


def decode_pod_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodStatus, Any] | None = None
) -> PodStatus:
    """JSON data as PodStatus; raises DecodeError with all that does not fit."""
    return decoded(read_pod_status, data, path, reuse, "v1.PodStatus")


def encode_pod_status(obj: PodStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # observed_generation
    if obj.observed_generation:
        data["observedGeneration"] = obj.observed_generation

    # phase
    if obj.phase:
        data["phase"] = str(obj.phase)

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_pod_condition(x) for x in obj.conditions]

    # message
    if obj.message:
        data["message"] = obj.message

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # nominated_node_name
    if obj.nominated_node_name:
        data["nominatedNodeName"] = obj.nominated_node_name

    # host_ip
    if obj.host_ip:
        data["hostIP"] = obj.host_ip

    # host_ips
    if obj.host_ips:
        data["hostIPs"] = [encode_host_ip(x) for x in obj.host_ips]

    # pod_ip
    if obj.pod_ip:
        data["podIP"] = obj.pod_ip

    # pod_ips
    if obj.pod_ips:
        data["podIPs"] = [encode_pod_ip(x) for x in obj.pod_ips]

    # start_time
    if obj.start_time is not None:
        data["startTime"] = obj.start_time.to_json()

    # init_container_statuses
    if obj.init_container_statuses:
        data["initContainerStatuses"] = [
            encode_container_status(x) for x in obj.init_container_statuses
        ]

    # container_statuses
    if obj.container_statuses:
        data["containerStatuses"] = [
            encode_container_status(x) for x in obj.container_statuses
        ]

    # qos_class
    if obj.qos_class:
        data["qosClass"] = str(obj.qos_class)

    # ephemeral_container_statuses
    if obj.ephemeral_container_statuses:
        data["ephemeralContainerStatuses"] = [
            encode_container_status(x) for x in obj.ephemeral_container_statuses
        ]

    # resize
    if obj.resize:
        data["resize"] = str(obj.resize)

    # resource_claim_statuses
    if obj.resource_claim_statuses:
        data["resourceClaimStatuses"] = [
            encode_pod_resource_claim_status(x) for x in obj.resource_claim_statuses
        ]

    # extended_resource_claim_status
    if obj.extended_resource_claim_status is not None:
        data["extendedResourceClaimStatus"] = encode_pod_extended_resource_claim_status(
            obj.extended_resource_claim_status
        )

    # allocated_resources
    if obj.allocated_resources:
        data["allocatedResources"] = {
            k: x.to_json() for k, x in obj.allocated_resources.items()
        }

    # resources
    if obj.resources is not None:
        data["resources"] = encode_resource_requirements(obj.resources)

    # node_allocatable_resource_claim_statuses
    if obj.node_allocatable_resource_claim_statuses:
        data["nodeAllocatableResourceClaimStatuses"] = [
            encode_node_allocatable_resource_claim_status(x)
            for x in obj.node_allocatable_resource_claim_statuses
        ]

    # volume_health
    if obj.volume_health:
        data["volumeHealth"] = [encode_pod_volume_health(x) for x in obj.volume_health]

    return data


def read_pod(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Pod, Any] | None = None,
) -> Pod:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Pod)
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
                wrong_type(problems, (path, "kind"), v, "Pod", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "Pod", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "Pod", "v1.ObjectMeta")
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
            v = as_object(v, (path, "spec"), problems, "Pod", "v1.PodSpec")
    obj.spec = read_pod_spec(
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
            v = as_object(v, (path, "status"), problems, "Pod", "v1.PodStatus")
    obj.status = read_pod_status(
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


def decode_pod(
    data: Any, *, path: Path = ROOT, reuse: tuple[Pod, Any] | None = None
) -> Pod:
    """JSON data as Pod; raises DecodeError with all that does not fit."""
    return decoded(read_pod, data, path, reuse, "v1.Pod")


def encode_pod(obj: Pod) -> dict[str, Any]:
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
    if inner := encode_pod_spec(obj.spec):
        data["spec"] = inner

    # status
    if inner := encode_pod_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_pod(obj: Pod) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_pod_spec(obj.spec)


def read_pod_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodList, Any] | None = None,
) -> PodList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodList)
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
                wrong_type(problems, (path, "kind"), v, "PodList", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PodList", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "PodList", "v1.ListMeta")
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
                read_pod,
                "PodList",
                "v1.Pod",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(problems, (path, "items"), v, "PodList", "[]v1.Pod")
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_pod_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodList, Any] | None = None
) -> PodList:
    """JSON data as PodList; raises DecodeError with all that does not fit."""
    return decoded(read_pod_list, data, path, reuse, "v1.PodList")


def encode_pod_list(obj: PodList) -> dict[str, Any]:
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
    data["items"] = [encode_pod(x) for x in obj.items or ()]

    return data


def apply_defaults_pod_list(obj: PodList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_pod(items_item)


def read_pod_template_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodTemplateSpec, Any] | None = None,
) -> PodTemplateSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodTemplateSpec)
    n = 0
    v: Any

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PodTemplateSpec", "v1.ObjectMeta"
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
            v = as_object(v, (path, "spec"), problems, "PodTemplateSpec", "v1.PodSpec")
    obj.spec = read_pod_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("metadata", "spec"))
    return obj


def decode_pod_template_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodTemplateSpec, Any] | None = None
) -> PodTemplateSpec:
    """JSON data as PodTemplateSpec; raises DecodeError with all that does not fit."""
    return decoded(read_pod_template_spec, data, path, reuse, "v1.PodTemplateSpec")


def encode_pod_template_spec(obj: PodTemplateSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_pod_spec(obj.spec):
        data["spec"] = inner

    return data


def apply_defaults_pod_template_spec(obj: PodTemplateSpec) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_pod_spec(obj.spec)


def read_pod_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodTemplate, Any] | None = None,
) -> PodTemplate:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodTemplate)
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
                wrong_type(problems, (path, "kind"), v, "PodTemplate", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "PodTemplate", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "metadata"), problems, "PodTemplate", "v1.ObjectMeta"
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # template
    v = NO_FIELDS
    if "template" in data:
        n += 1
        v = data["template"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "template"), problems, "PodTemplate", "v1.PodTemplateSpec"
            )
    obj.template = read_pod_template_spec(
        v,
        (path, "template"),
        problems,
        reuse and reuse_part(reuse[0].template, reuse[1], "template"),
    )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "template")
        )
    return obj


def decode_pod_template(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodTemplate, Any] | None = None
) -> PodTemplate:
    """JSON data as PodTemplate; raises DecodeError with all that does not fit."""
    return decoded(read_pod_template, data, path, reuse, "v1.PodTemplate")


def encode_pod_template(obj: PodTemplate) -> dict[str, Any]:
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

    # template
    if inner := encode_pod_template_spec(obj.template):
        data["template"] = inner

    return data


def apply_defaults_pod_template(obj: PodTemplate) -> None:
    """Fill what is unset, in place."""

    # template
    apply_defaults_pod_template_spec(obj.template)


def read_pod_template_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[PodTemplateList, Any] | None = None,
) -> PodTemplateList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(PodTemplateList)
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
                wrong_type(problems, (path, "kind"), v, "PodTemplateList", "string")
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
                    problems, (path, "apiVersion"), v, "PodTemplateList", "string"
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
                v, (path, "metadata"), problems, "PodTemplateList", "v1.ListMeta"
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
                read_pod_template,
                "PodTemplateList",
                "v1.PodTemplate",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "PodTemplateList", "[]v1.PodTemplate"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_pod_template_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[PodTemplateList, Any] | None = None
) -> PodTemplateList:
    """JSON data as PodTemplateList; raises DecodeError with all that does not fit."""
    return decoded(read_pod_template_list, data, path, reuse, "v1.PodTemplateList")


def encode_pod_template_list(obj: PodTemplateList) -> dict[str, Any]:
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
    data["items"] = [encode_pod_template(x) for x in obj.items or ()]

    return data


def apply_defaults_pod_template_list(obj: PodTemplateList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_pod_template(items_item)


def read_replication_controller_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ReplicationControllerSpec, Any] | None = None,
) -> ReplicationControllerSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ReplicationControllerSpec)
    n = 0

    # replicas
    if "replicas" in data:
        n += 1
        v = data["replicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.replicas = v
        else:
            obj.replicas = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "replicas"),
                    v,
                    "ReplicationControllerSpec",
                    "int32",
                )
    else:
        obj.replicas = None

    # min_ready_seconds
    if "minReadySeconds" in data:
        n += 1
        v = data["minReadySeconds"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.min_ready_seconds = v
        else:
            obj.min_ready_seconds = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "minReadySeconds"),
                    v,
                    "ReplicationControllerSpec",
                    "int32",
                )
    else:
        obj.min_ready_seconds = 0

    # selector
    if "selector" in data:
        n += 1
        v = data["selector"]
        if type(v) is dict:
            obj.selector = read_string_map(
                v,
                (path, "selector"),
                problems,
                reuse and reuse_part(reuse[0].selector, reuse[1], "selector"),
                "ReplicationControllerSpec",
                "string",
            )
        else:
            obj.selector = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "selector"),
                    v,
                    "ReplicationControllerSpec",
                    "map[string]string",
                )
    else:
        obj.selector = {}

    # template
    if "template" in data:
        n += 1
        v = data["template"]
        if type(v) is dict:
            obj.template = read_pod_template_spec(
                v,
                (path, "template"),
                problems,
                reuse and reuse_part(reuse[0].template, reuse[1], "template"),
            )
        else:
            obj.template = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "template"),
                    v,
                    "ReplicationControllerSpec",
                    "v1.PodTemplateSpec",
                )
    else:
        obj.template = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("replicas", "minReadySeconds", "selector", "template"),
        )
    return obj


def decode_replication_controller_spec(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ReplicationControllerSpec, Any] | None = None,
) -> ReplicationControllerSpec:
    """JSON data as ReplicationControllerSpec; raises DecodeError with all that does not fit."""
    return decoded(
        read_replication_controller_spec,
        data,
        path,
        reuse,
        "v1.ReplicationControllerSpec",
    )


def encode_replication_controller_spec(
    obj: ReplicationControllerSpec,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # replicas
    if obj.replicas is not None:
        data["replicas"] = obj.replicas

    # min_ready_seconds
    if obj.min_ready_seconds:
        data["minReadySeconds"] = obj.min_ready_seconds

    # selector
    if obj.selector:
        data["selector"] = dict(obj.selector)

    # template
    if obj.template is not None:
        data["template"] = encode_pod_template_spec(obj.template)

    return data


def apply_defaults_replication_controller_spec(obj: ReplicationControllerSpec) -> None:
    """Fill what is unset, in place."""

    # replicas
    #   +default=1
    if obj.replicas is None:
        obj.replicas = 1

    # template
    if obj.template is not None:
        apply_defaults_pod_template_spec(obj.template)


def read_replication_controller_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ReplicationControllerStatus, Any] | None = None,
) -> ReplicationControllerStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ReplicationControllerStatus)
    n = 0

    # replicas
    if "replicas" in data:
        n += 1
        v = data["replicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.replicas = v
        else:
            obj.replicas = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "replicas"),
                    v,
                    "ReplicationControllerStatus",
                    "int32",
                )
    else:
        obj.replicas = 0

    # fully_labeled_replicas
    if "fullyLabeledReplicas" in data:
        n += 1
        v = data["fullyLabeledReplicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.fully_labeled_replicas = v
        else:
            obj.fully_labeled_replicas = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "fullyLabeledReplicas"),
                    v,
                    "ReplicationControllerStatus",
                    "int32",
                )
    else:
        obj.fully_labeled_replicas = 0

    # ready_replicas
    if "readyReplicas" in data:
        n += 1
        v = data["readyReplicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.ready_replicas = v
        else:
            obj.ready_replicas = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "readyReplicas"),
                    v,
                    "ReplicationControllerStatus",
                    "int32",
                )
    else:
        obj.ready_replicas = 0

    # available_replicas
    if "availableReplicas" in data:
        n += 1
        v = data["availableReplicas"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.available_replicas = v
        else:
            obj.available_replicas = 0
            if v is not None:
                wrong_number(
                    problems,
                    (path, "availableReplicas"),
                    v,
                    "ReplicationControllerStatus",
                    "int32",
                )
    else:
        obj.available_replicas = 0

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
                    "ReplicationControllerStatus",
                    "int64",
                )
    else:
        obj.observed_generation = 0

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
                read_replication_controller_condition,
                "ReplicationControllerStatus",
                "v1.ReplicationControllerCondition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "ReplicationControllerStatus",
                    "[]v1.ReplicationControllerCondition",
                )
    else:
        obj.conditions = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "replicas",
                "fullyLabeledReplicas",
                "readyReplicas",
                "availableReplicas",
                "observedGeneration",
                "conditions",
            ),
        )
    return obj


def decode_replication_controller_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ReplicationControllerStatus, Any] | None = None,
) -> ReplicationControllerStatus:
    """JSON data as ReplicationControllerStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_replication_controller_status,
        data,
        path,
        reuse,
        "v1.ReplicationControllerStatus",
    )


def encode_replication_controller_status(
    obj: ReplicationControllerStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # replicas
    data["replicas"] = obj.replicas

    # fully_labeled_replicas
    if obj.fully_labeled_replicas:
        data["fullyLabeledReplicas"] = obj.fully_labeled_replicas

    # ready_replicas
    if obj.ready_replicas:
        data["readyReplicas"] = obj.ready_replicas

    # available_replicas
    if obj.available_replicas:
        data["availableReplicas"] = obj.available_replicas

    # observed_generation
    if obj.observed_generation:
        data["observedGeneration"] = obj.observed_generation

    # conditions
    if obj.conditions:
        data["conditions"] = [
            encode_replication_controller_condition(x) for x in obj.conditions
        ]

    return data


def read_replication_controller_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ReplicationControllerCondition, Any] | None = None,
) -> ReplicationControllerCondition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ReplicationControllerCondition)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = _REPLICATION_CONTROLLER_CONDITION_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "type"),
                    v,
                    "ReplicationControllerCondition",
                    "v1.ReplicationControllerConditionType",
                )
    else:
        obj.type = ""

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = _CONDITION_STATUS_MEMBERS.get(v, v)
        else:
            obj.status = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "status"),
                    v,
                    "ReplicationControllerCondition",
                    "v1.ConditionStatus",
                )
    else:
        obj.status = ""

    # last_transition_time
    obj.last_transition_time = _NO_TIME
    if "lastTransitionTime" in data:
        n += 1
        v = data["lastTransitionTime"]
        obj.last_transition_time = _READ_TIME(
            v,
            (path, "lastTransitionTime"),
            problems,
            "ReplicationControllerCondition",
            "v1.Time",
        )

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "reason"),
                    v,
                    "ReplicationControllerCondition",
                    "string",
                )
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "message"),
                    v,
                    "ReplicationControllerCondition",
                    "string",
                )
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("type", "status", "lastTransitionTime", "reason", "message"),
        )
    return obj


def decode_replication_controller_condition(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ReplicationControllerCondition, Any] | None = None,
) -> ReplicationControllerCondition:
    """JSON data as ReplicationControllerCondition; raises DecodeError with all that does not fit."""
    return decoded(
        read_replication_controller_condition,
        data,
        path,
        reuse,
        "v1.ReplicationControllerCondition",
    )


def encode_replication_controller_condition(
    obj: ReplicationControllerCondition,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = str(obj.type)

    # status
    data["status"] = str(obj.status)

    # last_transition_time
    if obj.last_transition_time:
        data["lastTransitionTime"] = obj.last_transition_time.to_json()

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    return data


def read_replication_controller(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ReplicationController, Any] | None = None,
) -> ReplicationController:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ReplicationController)
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
                    problems, (path, "kind"), v, "ReplicationController", "string"
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
                    problems, (path, "apiVersion"), v, "ReplicationController", "string"
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
                "ReplicationController",
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
                "ReplicationController",
                "v1.ReplicationControllerSpec",
            )
    obj.spec = read_replication_controller_spec(
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
                "ReplicationController",
                "v1.ReplicationControllerStatus",
            )
    obj.status = read_replication_controller_status(
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


def decode_replication_controller(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ReplicationController, Any] | None = None,
) -> ReplicationController:
    """JSON data as ReplicationController; raises DecodeError with all that does not fit."""
    return decoded(
        read_replication_controller, data, path, reuse, "v1.ReplicationController"
    )


def encode_replication_controller(obj: ReplicationController) -> dict[str, Any]:
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
    if inner := encode_replication_controller_spec(obj.spec):
        data["spec"] = inner

    # status
    if inner := encode_replication_controller_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_replication_controller(obj: ReplicationController) -> None:
    """Fill what is unset, in place."""

    # spec
    apply_defaults_replication_controller_spec(obj.spec)


def read_replication_controller_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ReplicationControllerList, Any] | None = None,
) -> ReplicationControllerList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ReplicationControllerList)
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
                    problems, (path, "kind"), v, "ReplicationControllerList", "string"
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
                    "ReplicationControllerList",
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
                "ReplicationControllerList",
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
                read_replication_controller,
                "ReplicationControllerList",
                "v1.ReplicationController",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "ReplicationControllerList",
                    "[]v1.ReplicationController",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_replication_controller_list(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ReplicationControllerList, Any] | None = None,
) -> ReplicationControllerList:
    """JSON data as ReplicationControllerList; raises DecodeError with all that does not fit."""
    return decoded(
        read_replication_controller_list,
        data,
        path,
        reuse,
        "v1.ReplicationControllerList",
    )


def encode_replication_controller_list(
    obj: ReplicationControllerList,
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
    data["items"] = [encode_replication_controller(x) for x in obj.items or ()]

    return data


def apply_defaults_replication_controller_list(obj: ReplicationControllerList) -> None:
    """Fill what is unset, in place."""

    # items
    for items_item in obj.items or ():
        apply_defaults_replication_controller(items_item)


def read_node_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSpec, Any] | None = None,
) -> NodeSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSpec)
    n = 0

    # pod_cidr
    if "podCIDR" in data:
        n += 1
        v = data["podCIDR"]
        if type(v) is str:
            obj.pod_cidr = v
        else:
            obj.pod_cidr = ""
            if v is not None:
                wrong_type(problems, (path, "podCIDR"), v, "NodeSpec", "string")
    else:
        obj.pod_cidr = ""

    # pod_cidrs
    if "podCIDRs" in data:
        n += 1
        v = data["podCIDRs"]
        if type(v) is list:
            obj.pod_cidrs = read_strings(
                v,
                (path, "podCIDRs"),
                problems,
                reuse and reuse_part(reuse[0].pod_cidrs, reuse[1], "podCIDRs"),
                "NodeSpec",
                "string",
            )
        else:
            obj.pod_cidrs = []
            if v is not None:
                wrong_type(problems, (path, "podCIDRs"), v, "NodeSpec", "[]string")
    else:
        obj.pod_cidrs = []

    # provider_id
    if "providerID" in data:
        n += 1
        v = data["providerID"]
        if type(v) is str:
            obj.provider_id = v
        else:
            obj.provider_id = ""
            if v is not None:
                wrong_type(problems, (path, "providerID"), v, "NodeSpec", "string")
    else:
        obj.provider_id = ""

    # unschedulable
    if "unschedulable" in data:
        n += 1
        v = data["unschedulable"]
        if type(v) is bool:
            obj.unschedulable = v
        else:
            obj.unschedulable = False
            if v is not None:
                wrong_type(problems, (path, "unschedulable"), v, "NodeSpec", "bool")
    else:
        obj.unschedulable = False

    # taints
    if "taints" in data:
        n += 1
        v = data["taints"]
        if type(v) is list:
            obj.taints = read_objects(
                v,
                (path, "taints"),
                problems,
                reuse and reuse_part(reuse[0].taints, reuse[1], "taints"),
                read_taint,
                "NodeSpec",
                "v1.Taint",
            )
        else:
            obj.taints = []
            if v is not None:
                wrong_type(problems, (path, "taints"), v, "NodeSpec", "[]v1.Taint")
    else:
        obj.taints = []

    # config_source
    if "configSource" in data:
        n += 1
        v = data["configSource"]
        if type(v) is dict:
            obj.config_source = read_node_config_source(
                v,
                (path, "configSource"),
                problems,
                reuse and reuse_part(reuse[0].config_source, reuse[1], "configSource"),
            )
        else:
            obj.config_source = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configSource"),
                    v,
                    "NodeSpec",
                    "v1.NodeConfigSource",
                )
    else:
        obj.config_source = None

    # do_not_use_external_id
    if "externalID" in data:
        n += 1
        v = data["externalID"]
        if type(v) is str:
            obj.do_not_use_external_id = v
        else:
            obj.do_not_use_external_id = ""
            if v is not None:
                wrong_type(problems, (path, "externalID"), v, "NodeSpec", "string")
    else:
        obj.do_not_use_external_id = ""

    # pod_preemption_policy
    if "podPreemptionPolicy" in data:
        n += 1
        v = data["podPreemptionPolicy"]
        if type(v) is dict:
            obj.pod_preemption_policy = read_node_pod_preemption_policy(
                v,
                (path, "podPreemptionPolicy"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].pod_preemption_policy, reuse[1], "podPreemptionPolicy"
                ),
            )
        else:
            obj.pod_preemption_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "podPreemptionPolicy"),
                    v,
                    "NodeSpec",
                    "v1.NodePodPreemptionPolicy",
                )
    else:
        obj.pod_preemption_policy = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "podCIDR",
                "podCIDRs",
                "providerID",
                "unschedulable",
                "taints",
                "configSource",
                "externalID",
                "podPreemptionPolicy",
            ),
        )
    return obj


def decode_node_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSpec, Any] | None = None
) -> NodeSpec:
    """JSON data as NodeSpec; raises DecodeError with all that does not fit."""
    return decoded(read_node_spec, data, path, reuse, "v1.NodeSpec")


def encode_node_spec(obj: NodeSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pod_cidr
    if obj.pod_cidr:
        data["podCIDR"] = obj.pod_cidr

    # pod_cidrs
    if obj.pod_cidrs:
        data["podCIDRs"] = list(obj.pod_cidrs)

    # provider_id
    if obj.provider_id:
        data["providerID"] = obj.provider_id

    # unschedulable
    if obj.unschedulable:
        data["unschedulable"] = obj.unschedulable

    # taints
    if obj.taints:
        data["taints"] = [encode_taint(x) for x in obj.taints]

    # config_source
    if obj.config_source is not None:
        data["configSource"] = encode_node_config_source(obj.config_source)

    # do_not_use_external_id
    if obj.do_not_use_external_id:
        data["externalID"] = obj.do_not_use_external_id

    # pod_preemption_policy
    if obj.pod_preemption_policy is not None:
        data["podPreemptionPolicy"] = encode_node_pod_preemption_policy(
            obj.pod_preemption_policy
        )

    return data


def read_node_pod_preemption_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodePodPreemptionPolicy, Any] | None = None,
) -> NodePodPreemptionPolicy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodePodPreemptionPolicy)
    n = 0

    # disable_resize_preemption
    if "disableResizePreemption" in data:
        n += 1
        v = data["disableResizePreemption"]
        if type(v) is list:
            obj.disable_resize_preemption = read_strings(
                v,
                (path, "disableResizePreemption"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].disable_resize_preemption,
                    reuse[1],
                    "disableResizePreemption",
                ),
                "NodePodPreemptionPolicy",
                "string",
            )
        else:
            obj.disable_resize_preemption = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "disableResizePreemption"),
                    v,
                    "NodePodPreemptionPolicy",
                    "[]string",
                )
    else:
        obj.disable_resize_preemption = []

    if n != len(data):
        unknown_fields(problems, path, data, ("disableResizePreemption",))
    return obj


def decode_node_pod_preemption_policy(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodePodPreemptionPolicy, Any] | None = None,
) -> NodePodPreemptionPolicy:
    """JSON data as NodePodPreemptionPolicy; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_pod_preemption_policy, data, path, reuse, "v1.NodePodPreemptionPolicy"
    )


def encode_node_pod_preemption_policy(obj: NodePodPreemptionPolicy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # disable_resize_preemption
    if obj.disable_resize_preemption:
        data["disableResizePreemption"] = list(obj.disable_resize_preemption)

    return data


def read_node_config_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeConfigSource, Any] | None = None,
) -> NodeConfigSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeConfigSource)
    n = 0

    # config_map
    if "configMap" in data:
        n += 1
        v = data["configMap"]
        if type(v) is dict:
            obj.config_map = read_config_map_node_config_source(
                v,
                (path, "configMap"),
                problems,
                reuse and reuse_part(reuse[0].config_map, reuse[1], "configMap"),
            )
        else:
            obj.config_map = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "configMap"),
                    v,
                    "NodeConfigSource",
                    "v1.ConfigMapNodeConfigSource",
                )
    else:
        obj.config_map = None

    if n != len(data):
        unknown_fields(problems, path, data, ("configMap",))
    return obj


def decode_node_config_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeConfigSource, Any] | None = None
) -> NodeConfigSource:
    """JSON data as NodeConfigSource; raises DecodeError with all that does not fit."""
    return decoded(read_node_config_source, data, path, reuse, "v1.NodeConfigSource")


def encode_node_config_source(obj: NodeConfigSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # config_map
    if obj.config_map is not None:
        data["configMap"] = encode_config_map_node_config_source(obj.config_map)

    return data


def read_config_map_node_config_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ConfigMapNodeConfigSource, Any] | None = None,
) -> ConfigMapNodeConfigSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ConfigMapNodeConfigSource)
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
                    problems,
                    (path, "namespace"),
                    v,
                    "ConfigMapNodeConfigSource",
                    "string",
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
                wrong_type(
                    problems, (path, "name"), v, "ConfigMapNodeConfigSource", "string"
                )
    else:
        obj.name = ""

    # uid
    if "uid" in data:
        n += 1
        v = data["uid"]
        if type(v) is str:
            obj.uid = UID(v)
        else:
            obj.uid = UID("")
            if v is not None:
                wrong_type(
                    problems, (path, "uid"), v, "ConfigMapNodeConfigSource", "types.UID"
                )
    else:
        obj.uid = UID("")

    # resource_version
    if "resourceVersion" in data:
        n += 1
        v = data["resourceVersion"]
        if type(v) is str:
            obj.resource_version = v
        else:
            obj.resource_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceVersion"),
                    v,
                    "ConfigMapNodeConfigSource",
                    "string",
                )
    else:
        obj.resource_version = ""

    # kubelet_config_key
    if "kubeletConfigKey" in data:
        n += 1
        v = data["kubeletConfigKey"]
        if type(v) is str:
            obj.kubelet_config_key = v
        else:
            obj.kubelet_config_key = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kubeletConfigKey"),
                    v,
                    "ConfigMapNodeConfigSource",
                    "string",
                )
    else:
        obj.kubelet_config_key = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("namespace", "name", "uid", "resourceVersion", "kubeletConfigKey"),
        )
    return obj


def decode_config_map_node_config_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ConfigMapNodeConfigSource, Any] | None = None,
) -> ConfigMapNodeConfigSource:
    """JSON data as ConfigMapNodeConfigSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_config_map_node_config_source,
        data,
        path,
        reuse,
        "v1.ConfigMapNodeConfigSource",
    )


def encode_config_map_node_config_source(
    obj: ConfigMapNodeConfigSource,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # namespace
    data["namespace"] = obj.namespace

    # name
    data["name"] = obj.name

    # uid
    if obj.uid:
        data["uid"] = obj.uid

    # resource_version
    if obj.resource_version:
        data["resourceVersion"] = obj.resource_version

    # kubelet_config_key
    data["kubeletConfigKey"] = obj.kubelet_config_key

    return data


def read_daemon_endpoint(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DaemonEndpoint, Any] | None = None,
) -> DaemonEndpoint:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DaemonEndpoint)
    n = 0

    # port
    if "Port" in data:
        n += 1
        v = data["Port"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.port = v
        else:
            obj.port = 0
            if v is not None:
                wrong_number(problems, (path, "Port"), v, "DaemonEndpoint", "int32")
    else:
        obj.port = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("Port",))
    return obj


def decode_daemon_endpoint(
    data: Any, *, path: Path = ROOT, reuse: tuple[DaemonEndpoint, Any] | None = None
) -> DaemonEndpoint:
    """JSON data as DaemonEndpoint; raises DecodeError with all that does not fit."""
    return decoded(read_daemon_endpoint, data, path, reuse, "v1.DaemonEndpoint")


def encode_daemon_endpoint(obj: DaemonEndpoint) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # port
    data["Port"] = obj.port

    return data


def read_node_daemon_endpoints(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeDaemonEndpoints, Any] | None = None,
) -> NodeDaemonEndpoints:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeDaemonEndpoints)
    n = 0
    v: Any

    # kubelet_endpoint
    v = NO_FIELDS
    if "kubeletEndpoint" in data:
        n += 1
        v = data["kubeletEndpoint"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "kubeletEndpoint"),
                problems,
                "NodeDaemonEndpoints",
                "v1.DaemonEndpoint",
            )
    obj.kubelet_endpoint = read_daemon_endpoint(
        v,
        (path, "kubeletEndpoint"),
        problems,
        reuse and reuse_part(reuse[0].kubelet_endpoint, reuse[1], "kubeletEndpoint"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kubeletEndpoint",))
    return obj


def decode_node_daemon_endpoints(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeDaemonEndpoints, Any] | None = None,
) -> NodeDaemonEndpoints:
    """JSON data as NodeDaemonEndpoints; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_daemon_endpoints, data, path, reuse, "v1.NodeDaemonEndpoints"
    )


def encode_node_daemon_endpoints(obj: NodeDaemonEndpoints) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kubelet_endpoint
    if inner := encode_daemon_endpoint(obj.kubelet_endpoint):
        data["kubeletEndpoint"] = inner

    return data


def read_node_runtime_handler_features(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeRuntimeHandlerFeatures, Any] | None = None,
) -> NodeRuntimeHandlerFeatures:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeRuntimeHandlerFeatures)
    n = 0

    # recursive_read_only_mounts
    if "recursiveReadOnlyMounts" in data:
        n += 1
        v = data["recursiveReadOnlyMounts"]
        if type(v) is bool:
            obj.recursive_read_only_mounts = v
        else:
            obj.recursive_read_only_mounts = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "recursiveReadOnlyMounts"),
                    v,
                    "NodeRuntimeHandlerFeatures",
                    "bool",
                )
    else:
        obj.recursive_read_only_mounts = None

    # user_namespaces
    if "userNamespaces" in data:
        n += 1
        v = data["userNamespaces"]
        if type(v) is bool:
            obj.user_namespaces = v
        else:
            obj.user_namespaces = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "userNamespaces"),
                    v,
                    "NodeRuntimeHandlerFeatures",
                    "bool",
                )
    else:
        obj.user_namespaces = None

    if n != len(data):
        unknown_fields(
            problems, path, data, ("recursiveReadOnlyMounts", "userNamespaces")
        )
    return obj


def decode_node_runtime_handler_features(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeRuntimeHandlerFeatures, Any] | None = None,
) -> NodeRuntimeHandlerFeatures:
    """JSON data as NodeRuntimeHandlerFeatures; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_runtime_handler_features,
        data,
        path,
        reuse,
        "v1.NodeRuntimeHandlerFeatures",
    )


def encode_node_runtime_handler_features(
    obj: NodeRuntimeHandlerFeatures,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # recursive_read_only_mounts
    if obj.recursive_read_only_mounts is not None:
        data["recursiveReadOnlyMounts"] = obj.recursive_read_only_mounts

    # user_namespaces
    if obj.user_namespaces is not None:
        data["userNamespaces"] = obj.user_namespaces

    return data


def read_node_runtime_handler(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeRuntimeHandler, Any] | None = None,
) -> NodeRuntimeHandler:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeRuntimeHandler)
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
                wrong_type(problems, (path, "name"), v, "NodeRuntimeHandler", "string")
    else:
        obj.name = ""

    # features
    if "features" in data:
        n += 1
        v = data["features"]
        if type(v) is dict:
            obj.features = read_node_runtime_handler_features(
                v,
                (path, "features"),
                problems,
                reuse and reuse_part(reuse[0].features, reuse[1], "features"),
            )
        else:
            obj.features = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "features"),
                    v,
                    "NodeRuntimeHandler",
                    "v1.NodeRuntimeHandlerFeatures",
                )
    else:
        obj.features = None

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "features"))
    return obj


def decode_node_runtime_handler(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeRuntimeHandler, Any] | None = None
) -> NodeRuntimeHandler:
    """JSON data as NodeRuntimeHandler; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_runtime_handler, data, path, reuse, "v1.NodeRuntimeHandler"
    )


def encode_node_runtime_handler(obj: NodeRuntimeHandler) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # features
    if obj.features is not None:
        data["features"] = encode_node_runtime_handler_features(obj.features)

    return data


def read_node_features(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeFeatures, Any] | None = None,
) -> NodeFeatures:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeFeatures)
    n = 0

    # supplemental_groups_policy
    if "supplementalGroupsPolicy" in data:
        n += 1
        v = data["supplementalGroupsPolicy"]
        if type(v) is bool:
            obj.supplemental_groups_policy = v
        else:
            obj.supplemental_groups_policy = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "supplementalGroupsPolicy"),
                    v,
                    "NodeFeatures",
                    "bool",
                )
    else:
        obj.supplemental_groups_policy = None

    if n != len(data):
        unknown_fields(problems, path, data, ("supplementalGroupsPolicy",))
    return obj


def decode_node_features(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeFeatures, Any] | None = None
) -> NodeFeatures:
    """JSON data as NodeFeatures; raises DecodeError with all that does not fit."""
    return decoded(read_node_features, data, path, reuse, "v1.NodeFeatures")


def encode_node_features(obj: NodeFeatures) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # supplemental_groups_policy
    if obj.supplemental_groups_policy is not None:
        data["supplementalGroupsPolicy"] = obj.supplemental_groups_policy

    return data


def read_node_system_info(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSystemInfo, Any] | None = None,
) -> NodeSystemInfo:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSystemInfo)
    n = 0

    # machine_id
    if "machineID" in data:
        n += 1
        v = data["machineID"]
        if type(v) is str:
            obj.machine_id = v
        else:
            obj.machine_id = ""
            if v is not None:
                wrong_type(problems, (path, "machineID"), v, "NodeSystemInfo", "string")
    else:
        obj.machine_id = ""

    # system_uuid
    if "systemUUID" in data:
        n += 1
        v = data["systemUUID"]
        if type(v) is str:
            obj.system_uuid = v
        else:
            obj.system_uuid = ""
            if v is not None:
                wrong_type(
                    problems, (path, "systemUUID"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.system_uuid = ""

    # boot_id
    if "bootID" in data:
        n += 1
        v = data["bootID"]
        if type(v) is str:
            obj.boot_id = v
        else:
            obj.boot_id = ""
            if v is not None:
                wrong_type(problems, (path, "bootID"), v, "NodeSystemInfo", "string")
    else:
        obj.boot_id = ""

    # kernel_version
    if "kernelVersion" in data:
        n += 1
        v = data["kernelVersion"]
        if type(v) is str:
            obj.kernel_version = v
        else:
            obj.kernel_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kernelVersion"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.kernel_version = ""

    # os_image
    if "osImage" in data:
        n += 1
        v = data["osImage"]
        if type(v) is str:
            obj.os_image = v
        else:
            obj.os_image = ""
            if v is not None:
                wrong_type(problems, (path, "osImage"), v, "NodeSystemInfo", "string")
    else:
        obj.os_image = ""

    # container_runtime_version
    if "containerRuntimeVersion" in data:
        n += 1
        v = data["containerRuntimeVersion"]
        if type(v) is str:
            obj.container_runtime_version = v
        else:
            obj.container_runtime_version = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containerRuntimeVersion"),
                    v,
                    "NodeSystemInfo",
                    "string",
                )
    else:
        obj.container_runtime_version = ""

    # kubelet_version
    if "kubeletVersion" in data:
        n += 1
        v = data["kubeletVersion"]
        if type(v) is str:
            obj.kubelet_version = v
        else:
            obj.kubelet_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kubeletVersion"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.kubelet_version = ""

    # kube_proxy_version
    if "kubeProxyVersion" in data:
        n += 1
        v = data["kubeProxyVersion"]
        if type(v) is str:
            obj.kube_proxy_version = v
        else:
            obj.kube_proxy_version = ""
            if v is not None:
                wrong_type(
                    problems, (path, "kubeProxyVersion"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.kube_proxy_version = ""

    # operating_system
    if "operatingSystem" in data:
        n += 1
        v = data["operatingSystem"]
        if type(v) is str:
            obj.operating_system = v
        else:
            obj.operating_system = ""
            if v is not None:
                wrong_type(
                    problems, (path, "operatingSystem"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.operating_system = ""

    # architecture
    if "architecture" in data:
        n += 1
        v = data["architecture"]
        if type(v) is str:
            obj.architecture = v
        else:
            obj.architecture = ""
            if v is not None:
                wrong_type(
                    problems, (path, "architecture"), v, "NodeSystemInfo", "string"
                )
    else:
        obj.architecture = ""

    # swap
    if "swap" in data:
        n += 1
        v = data["swap"]
        if type(v) is dict:
            obj.swap = read_node_swap_status(
                v,
                (path, "swap"),
                problems,
                reuse and reuse_part(reuse[0].swap, reuse[1], "swap"),
            )
        else:
            obj.swap = None
            if v is not None:
                wrong_type(
                    problems, (path, "swap"), v, "NodeSystemInfo", "v1.NodeSwapStatus"
                )
    else:
        obj.swap = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "machineID",
                "systemUUID",
                "bootID",
                "kernelVersion",
                "osImage",
                "containerRuntimeVersion",
                "kubeletVersion",
                "kubeProxyVersion",
                "operatingSystem",
                "architecture",
                "swap",
            ),
        )
    return obj


def decode_node_system_info(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSystemInfo, Any] | None = None
) -> NodeSystemInfo:
    """JSON data as NodeSystemInfo; raises DecodeError with all that does not fit."""
    return decoded(read_node_system_info, data, path, reuse, "v1.NodeSystemInfo")


def encode_node_system_info(obj: NodeSystemInfo) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # machine_id
    data["machineID"] = obj.machine_id

    # system_uuid
    data["systemUUID"] = obj.system_uuid

    # boot_id
    data["bootID"] = obj.boot_id

    # kernel_version
    data["kernelVersion"] = obj.kernel_version

    # os_image
    data["osImage"] = obj.os_image

    # container_runtime_version
    data["containerRuntimeVersion"] = obj.container_runtime_version

    # kubelet_version
    data["kubeletVersion"] = obj.kubelet_version

    # kube_proxy_version
    data["kubeProxyVersion"] = obj.kube_proxy_version

    # operating_system
    data["operatingSystem"] = obj.operating_system

    # architecture
    data["architecture"] = obj.architecture

    # swap
    if obj.swap is not None:
        data["swap"] = encode_node_swap_status(obj.swap)

    return data


def read_node_swap_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSwapStatus, Any] | None = None,
) -> NodeSwapStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSwapStatus)
    n = 0

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.capacity = v
        else:
            obj.capacity = None
            if v is not None:
                wrong_number(problems, (path, "capacity"), v, "NodeSwapStatus", "int64")
    else:
        obj.capacity = None

    if n != len(data):
        unknown_fields(problems, path, data, ("capacity",))
    return obj


def decode_node_swap_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSwapStatus, Any] | None = None
) -> NodeSwapStatus:
    """JSON data as NodeSwapStatus; raises DecodeError with all that does not fit."""
    return decoded(read_node_swap_status, data, path, reuse, "v1.NodeSwapStatus")


def encode_node_swap_status(obj: NodeSwapStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # capacity
    if obj.capacity is not None:
        data["capacity"] = obj.capacity

    return data


def read_node_config_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeConfigStatus, Any] | None = None,
) -> NodeConfigStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeConfigStatus)
    n = 0

    # assigned
    if "assigned" in data:
        n += 1
        v = data["assigned"]
        if type(v) is dict:
            obj.assigned = read_node_config_source(
                v,
                (path, "assigned"),
                problems,
                reuse and reuse_part(reuse[0].assigned, reuse[1], "assigned"),
            )
        else:
            obj.assigned = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "assigned"),
                    v,
                    "NodeConfigStatus",
                    "v1.NodeConfigSource",
                )
    else:
        obj.assigned = None

    # active
    if "active" in data:
        n += 1
        v = data["active"]
        if type(v) is dict:
            obj.active = read_node_config_source(
                v,
                (path, "active"),
                problems,
                reuse and reuse_part(reuse[0].active, reuse[1], "active"),
            )
        else:
            obj.active = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "active"),
                    v,
                    "NodeConfigStatus",
                    "v1.NodeConfigSource",
                )
    else:
        obj.active = None

    # last_known_good
    if "lastKnownGood" in data:
        n += 1
        v = data["lastKnownGood"]
        if type(v) is dict:
            obj.last_known_good = read_node_config_source(
                v,
                (path, "lastKnownGood"),
                problems,
                reuse
                and reuse_part(reuse[0].last_known_good, reuse[1], "lastKnownGood"),
            )
        else:
            obj.last_known_good = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "lastKnownGood"),
                    v,
                    "NodeConfigStatus",
                    "v1.NodeConfigSource",
                )
    else:
        obj.last_known_good = None

    # error
    if "error" in data:
        n += 1
        v = data["error"]
        if type(v) is str:
            obj.error = v
        else:
            obj.error = ""
            if v is not None:
                wrong_type(problems, (path, "error"), v, "NodeConfigStatus", "string")
    else:
        obj.error = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("assigned", "active", "lastKnownGood", "error")
        )
    return obj


def decode_node_config_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeConfigStatus, Any] | None = None
) -> NodeConfigStatus:
    """JSON data as NodeConfigStatus; raises DecodeError with all that does not fit."""
    return decoded(read_node_config_status, data, path, reuse, "v1.NodeConfigStatus")


def encode_node_config_status(obj: NodeConfigStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # assigned
    if obj.assigned is not None:
        data["assigned"] = encode_node_config_source(obj.assigned)

    # active
    if obj.active is not None:
        data["active"] = encode_node_config_source(obj.active)

    # last_known_good
    if obj.last_known_good is not None:
        data["lastKnownGood"] = encode_node_config_source(obj.last_known_good)

    # error
    if obj.error:
        data["error"] = obj.error

    return data


def read_node_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeStatus, Any] | None = None,
) -> NodeStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeStatus)
    n = 0
    v: Any

    # capacity
    if "capacity" in data:
        n += 1
        v = data["capacity"]
        if type(v) is dict:
            obj.capacity = ResourceList(
                read_map(
                    v,
                    (path, "capacity"),
                    problems,
                    reuse and reuse_part(reuse[0].capacity, reuse[1], "capacity"),
                    _READ_QUANTITY,
                    "NodeStatus",
                    "resource.Quantity",
                )
            )
        else:
            obj.capacity = ResourceList({})
            if v is not None:
                wrong_type(
                    problems, (path, "capacity"), v, "NodeStatus", "v1.ResourceList"
                )
    else:
        obj.capacity = ResourceList({})

    # allocatable
    if "allocatable" in data:
        n += 1
        v = data["allocatable"]
        if type(v) is dict:
            obj.allocatable = ResourceList(
                read_map(
                    v,
                    (path, "allocatable"),
                    problems,
                    reuse and reuse_part(reuse[0].allocatable, reuse[1], "allocatable"),
                    _READ_QUANTITY,
                    "NodeStatus",
                    "resource.Quantity",
                )
            )
        else:
            obj.allocatable = ResourceList({})
            if v is not None:
                wrong_type(
                    problems, (path, "allocatable"), v, "NodeStatus", "v1.ResourceList"
                )
    else:
        obj.allocatable = ResourceList({})

    # phase
    if "phase" in data:
        n += 1
        v = data["phase"]
        if type(v) is str:
            obj.phase = _NODE_PHASE_MEMBERS.get(v, v)
        else:
            obj.phase = ""
            if v is not None:
                wrong_type(problems, (path, "phase"), v, "NodeStatus", "v1.NodePhase")
    else:
        obj.phase = ""

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
                read_node_condition,
                "NodeStatus",
                "v1.NodeCondition",
            )
        else:
            obj.conditions = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "conditions"),
                    v,
                    "NodeStatus",
                    "[]v1.NodeCondition",
                )
    else:
        obj.conditions = []

    # addresses
    if "addresses" in data:
        n += 1
        v = data["addresses"]
        if type(v) is list:
            obj.addresses = read_objects(
                v,
                (path, "addresses"),
                problems,
                reuse and reuse_part(reuse[0].addresses, reuse[1], "addresses"),
                read_node_address,
                "NodeStatus",
                "v1.NodeAddress",
            )
        else:
            obj.addresses = []
            if v is not None:
                wrong_type(
                    problems, (path, "addresses"), v, "NodeStatus", "[]v1.NodeAddress"
                )
    else:
        obj.addresses = []

    # daemon_endpoints
    v = NO_FIELDS
    if "daemonEndpoints" in data:
        n += 1
        v = data["daemonEndpoints"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "daemonEndpoints"),
                problems,
                "NodeStatus",
                "v1.NodeDaemonEndpoints",
            )
    obj.daemon_endpoints = read_node_daemon_endpoints(
        v,
        (path, "daemonEndpoints"),
        problems,
        reuse and reuse_part(reuse[0].daemon_endpoints, reuse[1], "daemonEndpoints"),
    )

    # node_info
    v = NO_FIELDS
    if "nodeInfo" in data:
        n += 1
        v = data["nodeInfo"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "nodeInfo"), problems, "NodeStatus", "v1.NodeSystemInfo"
            )
    obj.node_info = read_node_system_info(
        v,
        (path, "nodeInfo"),
        problems,
        reuse and reuse_part(reuse[0].node_info, reuse[1], "nodeInfo"),
    )

    # images
    if "images" in data:
        n += 1
        v = data["images"]
        if type(v) is list:
            obj.images = read_objects(
                v,
                (path, "images"),
                problems,
                reuse and reuse_part(reuse[0].images, reuse[1], "images"),
                read_container_image,
                "NodeStatus",
                "v1.ContainerImage",
            )
        else:
            obj.images = []
            if v is not None:
                wrong_type(
                    problems, (path, "images"), v, "NodeStatus", "[]v1.ContainerImage"
                )
    else:
        obj.images = []

    # volumes_in_use
    if "volumesInUse" in data:
        n += 1
        v = data["volumesInUse"]
        if type(v) is list:
            obj.volumes_in_use = read_strings(
                v,
                (path, "volumesInUse"),
                problems,
                reuse and reuse_part(reuse[0].volumes_in_use, reuse[1], "volumesInUse"),
                "NodeStatus",
                "v1.UniqueVolumeName",
            )
        else:
            obj.volumes_in_use = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumesInUse"),
                    v,
                    "NodeStatus",
                    "[]v1.UniqueVolumeName",
                )
    else:
        obj.volumes_in_use = []

    # volumes_attached
    if "volumesAttached" in data:
        n += 1
        v = data["volumesAttached"]
        if type(v) is list:
            obj.volumes_attached = read_objects(
                v,
                (path, "volumesAttached"),
                problems,
                reuse
                and reuse_part(reuse[0].volumes_attached, reuse[1], "volumesAttached"),
                read_attached_volume,
                "NodeStatus",
                "v1.AttachedVolume",
            )
        else:
            obj.volumes_attached = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "volumesAttached"),
                    v,
                    "NodeStatus",
                    "[]v1.AttachedVolume",
                )
    else:
        obj.volumes_attached = []

    # config
    if "config" in data:
        n += 1
        v = data["config"]
        if type(v) is dict:
            obj.config = read_node_config_status(
                v,
                (path, "config"),
                problems,
                reuse and reuse_part(reuse[0].config, reuse[1], "config"),
            )
        else:
            obj.config = None
            if v is not None:
                wrong_type(
                    problems, (path, "config"), v, "NodeStatus", "v1.NodeConfigStatus"
                )
    else:
        obj.config = None

    # runtime_handlers
    if "runtimeHandlers" in data:
        n += 1
        v = data["runtimeHandlers"]
        if type(v) is list:
            obj.runtime_handlers = read_objects(
                v,
                (path, "runtimeHandlers"),
                problems,
                reuse
                and reuse_part(reuse[0].runtime_handlers, reuse[1], "runtimeHandlers"),
                read_node_runtime_handler,
                "NodeStatus",
                "v1.NodeRuntimeHandler",
            )
        else:
            obj.runtime_handlers = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "runtimeHandlers"),
                    v,
                    "NodeStatus",
                    "[]v1.NodeRuntimeHandler",
                )
    else:
        obj.runtime_handlers = []

    # features
    if "features" in data:
        n += 1
        v = data["features"]
        if type(v) is dict:
            obj.features = read_node_features(
                v,
                (path, "features"),
                problems,
                reuse and reuse_part(reuse[0].features, reuse[1], "features"),
            )
        else:
            obj.features = None
            if v is not None:
                wrong_type(
                    problems, (path, "features"), v, "NodeStatus", "v1.NodeFeatures"
                )
    else:
        obj.features = None

    # declared_features
    if "declaredFeatures" in data:
        n += 1
        v = data["declaredFeatures"]
        if type(v) is list:
            obj.declared_features = read_strings(
                v,
                (path, "declaredFeatures"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].declared_features, reuse[1], "declaredFeatures"
                ),
                "NodeStatus",
                "string",
            )
        else:
            obj.declared_features = []
            if v is not None:
                wrong_type(
                    problems, (path, "declaredFeatures"), v, "NodeStatus", "[]string"
                )
    else:
        obj.declared_features = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "capacity",
                "allocatable",
                "phase",
                "conditions",
                "addresses",
                "daemonEndpoints",
                "nodeInfo",
                "images",
                "volumesInUse",
                "volumesAttached",
                "config",
                "runtimeHandlers",
                "features",
                "declaredFeatures",
            ),
        )
    return obj


def decode_node_status(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeStatus, Any] | None = None
) -> NodeStatus:
    """JSON data as NodeStatus; raises DecodeError with all that does not fit."""
    return decoded(read_node_status, data, path, reuse, "v1.NodeStatus")


def encode_node_status(obj: NodeStatus) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # capacity
    if obj.capacity:
        data["capacity"] = {k: x.to_json() for k, x in obj.capacity.items()}

    # allocatable
    if obj.allocatable:
        data["allocatable"] = {k: x.to_json() for k, x in obj.allocatable.items()}

    # phase
    if obj.phase:
        data["phase"] = str(obj.phase)

    # conditions
    if obj.conditions:
        data["conditions"] = [encode_node_condition(x) for x in obj.conditions]

    # addresses
    if obj.addresses:
        data["addresses"] = [encode_node_address(x) for x in obj.addresses]

    # daemon_endpoints
    if inner := encode_node_daemon_endpoints(obj.daemon_endpoints):
        data["daemonEndpoints"] = inner

    # node_info
    if inner := encode_node_system_info(obj.node_info):
        data["nodeInfo"] = inner

    # images
    if obj.images:
        data["images"] = [encode_container_image(x) for x in obj.images]

    # volumes_in_use
    if obj.volumes_in_use:
        data["volumesInUse"] = list(obj.volumes_in_use)

    # volumes_attached
    if obj.volumes_attached:
        data["volumesAttached"] = [
            encode_attached_volume(x) for x in obj.volumes_attached
        ]

    # config
    if obj.config is not None:
        data["config"] = encode_node_config_status(obj.config)

    # runtime_handlers
    if obj.runtime_handlers:
        data["runtimeHandlers"] = [
            encode_node_runtime_handler(x) for x in obj.runtime_handlers
        ]

    # features
    if obj.features is not None:
        data["features"] = encode_node_features(obj.features)

    # declared_features
    if obj.declared_features:
        data["declaredFeatures"] = list(obj.declared_features)

    return data


def read_attached_volume(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AttachedVolume, Any] | None = None,
) -> AttachedVolume:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AttachedVolume)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = UniqueVolumeName(v)
        else:
            obj.name = UniqueVolumeName("")
            if v is not None:
                wrong_type(
                    problems, (path, "name"), v, "AttachedVolume", "v1.UniqueVolumeName"
                )
    else:
        obj.name = UniqueVolumeName("")

    # device_path
    if "devicePath" in data:
        n += 1
        v = data["devicePath"]
        if type(v) is str:
            obj.device_path = v
        else:
            obj.device_path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "devicePath"), v, "AttachedVolume", "string"
                )
    else:
        obj.device_path = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "devicePath"))
    return obj


def decode_attached_volume(
    data: Any, *, path: Path = ROOT, reuse: tuple[AttachedVolume, Any] | None = None
) -> AttachedVolume:
    """JSON data as AttachedVolume; raises DecodeError with all that does not fit."""
    return decoded(read_attached_volume, data, path, reuse, "v1.AttachedVolume")


def encode_attached_volume(obj: AttachedVolume) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # device_path
    data["devicePath"] = obj.device_path

    return data


def read_container_image(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ContainerImage, Any] | None = None,
) -> ContainerImage:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ContainerImage)
    n = 0

    # names
    if "names" in data:
        n += 1
        v = data["names"]
        if type(v) is list:
            obj.names = read_strings(
                v,
                (path, "names"),
                problems,
                reuse and reuse_part(reuse[0].names, reuse[1], "names"),
                "ContainerImage",
                "string",
            )
        else:
            obj.names = []
            if v is not None:
                wrong_type(problems, (path, "names"), v, "ContainerImage", "[]string")
    else:
        obj.names = []

    # size_bytes
    if "sizeBytes" in data:
        n += 1
        v = data["sizeBytes"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.size_bytes = v
        else:
            obj.size_bytes = 0
            if v is not None:
                wrong_number(
                    problems, (path, "sizeBytes"), v, "ContainerImage", "int64"
                )
    else:
        obj.size_bytes = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("names", "sizeBytes"))
    return obj


def decode_container_image(
    data: Any, *, path: Path = ROOT, reuse: tuple[ContainerImage, Any] | None = None
) -> ContainerImage:
    """JSON data as ContainerImage; raises DecodeError with all that does not fit."""
    return decoded(read_container_image, data, path, reuse, "v1.ContainerImage")


def encode_container_image(obj: ContainerImage) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # names
    data["names"] = list(obj.names or ())

    # size_bytes
    if obj.size_bytes:
        data["sizeBytes"] = obj.size_bytes

    return data


def read_node_condition(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeCondition, Any] | None = None,
) -> NodeCondition:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeCondition)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = NodeConditionType(v)
        else:
            obj.type = NodeConditionType("")
            if v is not None:
                wrong_type(
                    problems, (path, "type"), v, "NodeCondition", "v1.NodeConditionType"
                )
    else:
        obj.type = NodeConditionType("")

    # status
    if "status" in data:
        n += 1
        v = data["status"]
        if type(v) is str:
            obj.status = _CONDITION_STATUS_MEMBERS.get(v, v)
        else:
            obj.status = ""
            if v is not None:
                wrong_type(
                    problems, (path, "status"), v, "NodeCondition", "v1.ConditionStatus"
                )
    else:
        obj.status = ""

    # last_heartbeat_time
    obj.last_heartbeat_time = _NO_TIME
    if "lastHeartbeatTime" in data:
        n += 1
        v = data["lastHeartbeatTime"]
        obj.last_heartbeat_time = _READ_TIME(
            v, (path, "lastHeartbeatTime"), problems, "NodeCondition", "v1.Time"
        )

    # last_transition_time
    obj.last_transition_time = _NO_TIME
    if "lastTransitionTime" in data:
        n += 1
        v = data["lastTransitionTime"]
        obj.last_transition_time = _READ_TIME(
            v, (path, "lastTransitionTime"), problems, "NodeCondition", "v1.Time"
        )

    # reason
    if "reason" in data:
        n += 1
        v = data["reason"]
        if type(v) is str:
            obj.reason = v
        else:
            obj.reason = ""
            if v is not None:
                wrong_type(problems, (path, "reason"), v, "NodeCondition", "string")
    else:
        obj.reason = ""

    # message
    if "message" in data:
        n += 1
        v = data["message"]
        if type(v) is str:
            obj.message = v
        else:
            obj.message = ""
            if v is not None:
                wrong_type(problems, (path, "message"), v, "NodeCondition", "string")
    else:
        obj.message = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "type",
                "status",
                "lastHeartbeatTime",
                "lastTransitionTime",
                "reason",
                "message",
            ),
        )
    return obj


def decode_node_condition(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeCondition, Any] | None = None
) -> NodeCondition:
    """JSON data as NodeCondition; raises DecodeError with all that does not fit."""
    return decoded(read_node_condition, data, path, reuse, "v1.NodeCondition")


def encode_node_condition(obj: NodeCondition) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = obj.type

    # status
    data["status"] = str(obj.status)

    # last_heartbeat_time
    if obj.last_heartbeat_time:
        data["lastHeartbeatTime"] = obj.last_heartbeat_time.to_json()

    # last_transition_time
    if obj.last_transition_time:
        data["lastTransitionTime"] = obj.last_transition_time.to_json()

    # reason
    if obj.reason:
        data["reason"] = obj.reason

    # message
    if obj.message:
        data["message"] = obj.message

    return data


def read_node_address(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAddress, Any] | None = None,
) -> NodeAddress:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAddress)
    n = 0

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = _NODE_ADDRESS_TYPE_MEMBERS.get(v, v)
        else:
            obj.type = ""
            if v is not None:
                wrong_type(
                    problems, (path, "type"), v, "NodeAddress", "v1.NodeAddressType"
                )
    else:
        obj.type = ""

    # address
    if "address" in data:
        n += 1
        v = data["address"]
        if type(v) is str:
            obj.address = v
        else:
            obj.address = ""
            if v is not None:
                wrong_type(problems, (path, "address"), v, "NodeAddress", "string")
    else:
        obj.address = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("type", "address"))
    return obj


def decode_node_address(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeAddress, Any] | None = None
) -> NodeAddress:
    """JSON data as NodeAddress; raises DecodeError with all that does not fit."""
    return decoded(read_node_address, data, path, reuse, "v1.NodeAddress")


def encode_node_address(obj: NodeAddress) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # type
    data["type"] = str(obj.type)

    # address
    data["address"] = obj.address

    return data


def read_node(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Node, Any] | None = None,
) -> Node:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Node)
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
                wrong_type(problems, (path, "kind"), v, "Node", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "Node", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "Node", "v1.ObjectMeta")
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
            v = as_object(v, (path, "spec"), problems, "Node", "v1.NodeSpec")
    obj.spec = read_node_spec(
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
            v = as_object(v, (path, "status"), problems, "Node", "v1.NodeStatus")
    obj.status = read_node_status(
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


def decode_node(
    data: Any, *, path: Path = ROOT, reuse: tuple[Node, Any] | None = None
) -> Node:
    """JSON data as Node; raises DecodeError with all that does not fit."""
    return decoded(read_node, data, path, reuse, "v1.Node")


def encode_node(obj: Node) -> dict[str, Any]:
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
    if inner := encode_node_spec(obj.spec):
        data["spec"] = inner

    # status
    if inner := encode_node_status(obj.status):
        data["status"] = inner

    return data


def apply_defaults_node(obj: Node) -> None:
    """Fill what is unset, in place."""


def read_node_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeList, Any] | None = None,
) -> NodeList:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeList)
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
                wrong_type(problems, (path, "kind"), v, "NodeList", "string")
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
                wrong_type(problems, (path, "apiVersion"), v, "NodeList", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(v, (path, "metadata"), problems, "NodeList", "v1.ListMeta")
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
                read_node,
                "NodeList",
                "v1.Node",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(problems, (path, "items"), v, "NodeList", "[]v1.Node")
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "items")
        )
    return obj


def decode_node_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeList, Any] | None = None
) -> NodeList:
    """JSON data as NodeList; raises DecodeError with all that does not fit."""
    return decoded(read_node_list, data, path, reuse, "v1.NodeList")


def encode_node_list(obj: NodeList) -> dict[str, Any]:
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
    data["items"] = [encode_node(x) for x in obj.items or ()]

    return data


def read_local_object_reference(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[LocalObjectReference, Any] | None = None,
) -> LocalObjectReference:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(LocalObjectReference)
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
                    problems, (path, "name"), v, "LocalObjectReference", "string"
                )
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_local_object_reference(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[LocalObjectReference, Any] | None = None,
) -> LocalObjectReference:
    """JSON data as LocalObjectReference; raises DecodeError with all that does not fit."""
    return decoded(
        read_local_object_reference, data, path, reuse, "v1.LocalObjectReference"
    )


def encode_local_object_reference(obj: LocalObjectReference) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

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
    n = 0

    # api_group
    if "apiGroup" in data:
        n += 1
        v = data["apiGroup"]
        if type(v) is str:
            obj.api_group = v
        else:
            obj.api_group = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "apiGroup"),
                    v,
                    "TypedLocalObjectReference",
                    "string",
                )
    else:
        obj.api_group = None

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
                    problems, (path, "kind"), v, "TypedLocalObjectReference", "string"
                )
    else:
        obj.kind = ""

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
                    problems, (path, "name"), v, "TypedLocalObjectReference", "string"
                )
    else:
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
        "v1.TypedLocalObjectReference",
    )


def encode_typed_local_object_reference(
    obj: TypedLocalObjectReference,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # api_group
    data["apiGroup"] = obj.api_group

    # kind
    data["kind"] = obj.kind

    # name
    data["name"] = obj.name

    return data


def read_downward_api_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DownwardAPIVolumeSource, Any] | None = None,
) -> DownwardAPIVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DownwardAPIVolumeSource)
    n = 0

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
                read_downward_api_volume_file,
                "DownwardAPIVolumeSource",
                "v1.DownwardAPIVolumeFile",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "DownwardAPIVolumeSource",
                    "[]v1.DownwardAPIVolumeFile",
                )
    else:
        obj.items = []

    # default_mode
    if "defaultMode" in data:
        n += 1
        v = data["defaultMode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.default_mode = v
        else:
            obj.default_mode = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "defaultMode"),
                    v,
                    "DownwardAPIVolumeSource",
                    "int32",
                )
    else:
        obj.default_mode = None

    # default_user
    if "defaultUser" in data:
        n += 1
        v = data["defaultUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.default_user = v
        else:
            obj.default_user = None
            if v is not None:
                wrong_number(
                    problems,
                    (path, "defaultUser"),
                    v,
                    "DownwardAPIVolumeSource",
                    "int64",
                )
    else:
        obj.default_user = None

    if n != len(data):
        unknown_fields(problems, path, data, ("items", "defaultMode", "defaultUser"))
    return obj


def decode_downward_api_volume_source(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DownwardAPIVolumeSource, Any] | None = None,
) -> DownwardAPIVolumeSource:
    """JSON data as DownwardAPIVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(
        read_downward_api_volume_source, data, path, reuse, "v1.DownwardAPIVolumeSource"
    )


def encode_downward_api_volume_source(obj: DownwardAPIVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_downward_api_volume_file(x) for x in obj.items]

    # default_mode
    if obj.default_mode is not None:
        data["defaultMode"] = obj.default_mode

    # default_user
    if obj.default_user is not None:
        data["defaultUser"] = obj.default_user

    return data


def read_downward_api_volume_file(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DownwardAPIVolumeFile, Any] | None = None,
) -> DownwardAPIVolumeFile:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DownwardAPIVolumeFile)
    n = 0

    # path
    if "path" in data:
        n += 1
        v = data["path"]
        if type(v) is str:
            obj.path = v
        else:
            obj.path = ""
            if v is not None:
                wrong_type(
                    problems, (path, "path"), v, "DownwardAPIVolumeFile", "string"
                )
    else:
        obj.path = ""

    # field_ref
    if "fieldRef" in data:
        n += 1
        v = data["fieldRef"]
        if type(v) is dict:
            obj.field_ref = read_object_field_selector(
                v,
                (path, "fieldRef"),
                problems,
                reuse and reuse_part(reuse[0].field_ref, reuse[1], "fieldRef"),
            )
        else:
            obj.field_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "fieldRef"),
                    v,
                    "DownwardAPIVolumeFile",
                    "v1.ObjectFieldSelector",
                )
    else:
        obj.field_ref = None

    # resource_field_ref
    if "resourceFieldRef" in data:
        n += 1
        v = data["resourceFieldRef"]
        if type(v) is dict:
            obj.resource_field_ref = read_resource_field_selector(
                v,
                (path, "resourceFieldRef"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].resource_field_ref, reuse[1], "resourceFieldRef"
                ),
            )
        else:
            obj.resource_field_ref = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceFieldRef"),
                    v,
                    "DownwardAPIVolumeFile",
                    "v1.ResourceFieldSelector",
                )
    else:
        obj.resource_field_ref = None

    # mode
    if "mode" in data:
        n += 1
        v = data["mode"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.mode = v
        else:
            obj.mode = None
            if v is not None:
                wrong_number(
                    problems, (path, "mode"), v, "DownwardAPIVolumeFile", "int32"
                )
    else:
        obj.mode = None

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.user = v
        else:
            obj.user = None
            if v is not None:
                wrong_number(
                    problems, (path, "user"), v, "DownwardAPIVolumeFile", "int64"
                )
    else:
        obj.user = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("path", "fieldRef", "resourceFieldRef", "mode", "user"),
        )
    return obj


def decode_downward_api_volume_file(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DownwardAPIVolumeFile, Any] | None = None,
) -> DownwardAPIVolumeFile:
    """JSON data as DownwardAPIVolumeFile; raises DecodeError with all that does not fit."""
    return decoded(
        read_downward_api_volume_file, data, path, reuse, "v1.DownwardAPIVolumeFile"
    )


def encode_downward_api_volume_file(obj: DownwardAPIVolumeFile) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # path
    data["path"] = obj.path

    # field_ref
    if obj.field_ref is not None:
        data["fieldRef"] = encode_object_field_selector(obj.field_ref)

    # resource_field_ref
    if obj.resource_field_ref is not None:
        data["resourceFieldRef"] = encode_resource_field_selector(
            obj.resource_field_ref
        )

    # mode
    if obj.mode is not None:
        data["mode"] = obj.mode

    # user
    if obj.user is not None:
        data["user"] = obj.user

    return data


def read_downward_api_projection(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[DownwardAPIProjection, Any] | None = None,
) -> DownwardAPIProjection:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(DownwardAPIProjection)
    n = 0

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
                read_downward_api_volume_file,
                "DownwardAPIProjection",
                "v1.DownwardAPIVolumeFile",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "DownwardAPIProjection",
                    "[]v1.DownwardAPIVolumeFile",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(problems, path, data, ("items",))
    return obj


def decode_downward_api_projection(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[DownwardAPIProjection, Any] | None = None,
) -> DownwardAPIProjection:
    """JSON data as DownwardAPIProjection; raises DecodeError with all that does not fit."""
    return decoded(
        read_downward_api_projection, data, path, reuse, "v1.DownwardAPIProjection"
    )


def encode_downward_api_projection(obj: DownwardAPIProjection) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_downward_api_volume_file(x) for x in obj.items]

    return data


def read_security_context(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SecurityContext, Any] | None = None,
) -> SecurityContext:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SecurityContext)
    n = 0

    # capabilities
    if "capabilities" in data:
        n += 1
        v = data["capabilities"]
        if type(v) is dict:
            obj.capabilities = read_capabilities(
                v,
                (path, "capabilities"),
                problems,
                reuse and reuse_part(reuse[0].capabilities, reuse[1], "capabilities"),
            )
        else:
            obj.capabilities = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "capabilities"),
                    v,
                    "SecurityContext",
                    "v1.Capabilities",
                )
    else:
        obj.capabilities = None

    # privileged
    if "privileged" in data:
        n += 1
        v = data["privileged"]
        if type(v) is bool:
            obj.privileged = v
        else:
            obj.privileged = None
            if v is not None:
                wrong_type(problems, (path, "privileged"), v, "SecurityContext", "bool")
    else:
        obj.privileged = None

    # se_linux_options
    if "seLinuxOptions" in data:
        n += 1
        v = data["seLinuxOptions"]
        if type(v) is dict:
            obj.se_linux_options = read_se_linux_options(
                v,
                (path, "seLinuxOptions"),
                problems,
                reuse
                and reuse_part(reuse[0].se_linux_options, reuse[1], "seLinuxOptions"),
            )
        else:
            obj.se_linux_options = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "seLinuxOptions"),
                    v,
                    "SecurityContext",
                    "v1.SELinuxOptions",
                )
    else:
        obj.se_linux_options = None

    # windows_options
    if "windowsOptions" in data:
        n += 1
        v = data["windowsOptions"]
        if type(v) is dict:
            obj.windows_options = read_windows_security_context_options(
                v,
                (path, "windowsOptions"),
                problems,
                reuse
                and reuse_part(reuse[0].windows_options, reuse[1], "windowsOptions"),
            )
        else:
            obj.windows_options = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "windowsOptions"),
                    v,
                    "SecurityContext",
                    "v1.WindowsSecurityContextOptions",
                )
    else:
        obj.windows_options = None

    # run_as_user
    if "runAsUser" in data:
        n += 1
        v = data["runAsUser"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.run_as_user = v
        else:
            obj.run_as_user = None
            if v is not None:
                wrong_number(
                    problems, (path, "runAsUser"), v, "SecurityContext", "int64"
                )
    else:
        obj.run_as_user = None

    # run_as_group
    if "runAsGroup" in data:
        n += 1
        v = data["runAsGroup"]
        if type(v) is int and -(2**63) <= v < 2**63:
            obj.run_as_group = v
        else:
            obj.run_as_group = None
            if v is not None:
                wrong_number(
                    problems, (path, "runAsGroup"), v, "SecurityContext", "int64"
                )
    else:
        obj.run_as_group = None

    # run_as_non_root
    if "runAsNonRoot" in data:
        n += 1
        v = data["runAsNonRoot"]
        if type(v) is bool:
            obj.run_as_non_root = v
        else:
            obj.run_as_non_root = None
            if v is not None:
                wrong_type(
                    problems, (path, "runAsNonRoot"), v, "SecurityContext", "bool"
                )
    else:
        obj.run_as_non_root = None

    # read_only_root_filesystem
    if "readOnlyRootFilesystem" in data:
        n += 1
        v = data["readOnlyRootFilesystem"]
        if type(v) is bool:
            obj.read_only_root_filesystem = v
        else:
            obj.read_only_root_filesystem = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "readOnlyRootFilesystem"),
                    v,
                    "SecurityContext",
                    "bool",
                )
    else:
        obj.read_only_root_filesystem = None

    # allow_privilege_escalation
    if "allowPrivilegeEscalation" in data:
        n += 1
        v = data["allowPrivilegeEscalation"]
        if type(v) is bool:
            obj.allow_privilege_escalation = v
        else:
            obj.allow_privilege_escalation = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "allowPrivilegeEscalation"),
                    v,
                    "SecurityContext",
                    "bool",
                )
    else:
        obj.allow_privilege_escalation = None

    # proc_mount
    if "procMount" in data:
        n += 1
        v = data["procMount"]
        if type(v) is str:
            obj.proc_mount = _PROC_MOUNT_TYPE_MEMBERS.get(v, v)
        else:
            obj.proc_mount = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "procMount"),
                    v,
                    "SecurityContext",
                    "v1.ProcMountType",
                )
    else:
        obj.proc_mount = None

    # seccomp_profile
    if "seccompProfile" in data:
        n += 1
        v = data["seccompProfile"]
        if type(v) is dict:
            obj.seccomp_profile = read_seccomp_profile(
                v,
                (path, "seccompProfile"),
                problems,
                reuse
                and reuse_part(reuse[0].seccomp_profile, reuse[1], "seccompProfile"),
            )
        else:
            obj.seccomp_profile = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "seccompProfile"),
                    v,
                    "SecurityContext",
                    "v1.SeccompProfile",
                )
    else:
        obj.seccomp_profile = None

    # app_armor_profile
    if "appArmorProfile" in data:
        n += 1
        v = data["appArmorProfile"]
        if type(v) is dict:
            obj.app_armor_profile = read_app_armor_profile(
                v,
                (path, "appArmorProfile"),
                problems,
                reuse
                and reuse_part(reuse[0].app_armor_profile, reuse[1], "appArmorProfile"),
            )
        else:
            obj.app_armor_profile = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "appArmorProfile"),
                    v,
                    "SecurityContext",
                    "v1.AppArmorProfile",
                )
    else:
        obj.app_armor_profile = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "capabilities",
                "privileged",
                "seLinuxOptions",
                "windowsOptions",
                "runAsUser",
                "runAsGroup",
                "runAsNonRoot",
                "readOnlyRootFilesystem",
                "allowPrivilegeEscalation",
                "procMount",
                "seccompProfile",
                "appArmorProfile",
            ),
        )
    return obj


def decode_security_context(
    data: Any, *, path: Path = ROOT, reuse: tuple[SecurityContext, Any] | None = None
) -> SecurityContext:
    """JSON data as SecurityContext; raises DecodeError with all that does not fit."""
    return decoded(read_security_context, data, path, reuse, "v1.SecurityContext")


def encode_security_context(obj: SecurityContext) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # capabilities
    if obj.capabilities is not None:
        data["capabilities"] = encode_capabilities(obj.capabilities)

    # privileged
    if obj.privileged is not None:
        data["privileged"] = obj.privileged

    # se_linux_options
    if obj.se_linux_options is not None:
        data["seLinuxOptions"] = encode_se_linux_options(obj.se_linux_options)

    # windows_options
    if obj.windows_options is not None:
        data["windowsOptions"] = encode_windows_security_context_options(
            obj.windows_options
        )

    # run_as_user
    if obj.run_as_user is not None:
        data["runAsUser"] = obj.run_as_user

    # run_as_group
    if obj.run_as_group is not None:
        data["runAsGroup"] = obj.run_as_group

    # run_as_non_root
    if obj.run_as_non_root is not None:
        data["runAsNonRoot"] = obj.run_as_non_root

    # read_only_root_filesystem
    if obj.read_only_root_filesystem is not None:
        data["readOnlyRootFilesystem"] = obj.read_only_root_filesystem

    # allow_privilege_escalation
    if obj.allow_privilege_escalation is not None:
        data["allowPrivilegeEscalation"] = obj.allow_privilege_escalation

    # proc_mount
    if obj.proc_mount is not None:
        data["procMount"] = str(obj.proc_mount)

    # seccomp_profile
    if obj.seccomp_profile is not None:
        data["seccompProfile"] = encode_seccomp_profile(obj.seccomp_profile)

    # app_armor_profile
    if obj.app_armor_profile is not None:
        data["appArmorProfile"] = encode_app_armor_profile(obj.app_armor_profile)

    return data


def read_se_linux_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[SELinuxOptions, Any] | None = None,
) -> SELinuxOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(SELinuxOptions)
    n = 0

    # user
    if "user" in data:
        n += 1
        v = data["user"]
        if type(v) is str:
            obj.user = v
        else:
            obj.user = ""
            if v is not None:
                wrong_type(problems, (path, "user"), v, "SELinuxOptions", "string")
    else:
        obj.user = ""

    # role
    if "role" in data:
        n += 1
        v = data["role"]
        if type(v) is str:
            obj.role = v
        else:
            obj.role = ""
            if v is not None:
                wrong_type(problems, (path, "role"), v, "SELinuxOptions", "string")
    else:
        obj.role = ""

    # type
    if "type" in data:
        n += 1
        v = data["type"]
        if type(v) is str:
            obj.type = v
        else:
            obj.type = ""
            if v is not None:
                wrong_type(problems, (path, "type"), v, "SELinuxOptions", "string")
    else:
        obj.type = ""

    # level
    if "level" in data:
        n += 1
        v = data["level"]
        if type(v) is str:
            obj.level = v
        else:
            obj.level = ""
            if v is not None:
                wrong_type(problems, (path, "level"), v, "SELinuxOptions", "string")
    else:
        obj.level = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("user", "role", "type", "level"))
    return obj


def decode_se_linux_options(
    data: Any, *, path: Path = ROOT, reuse: tuple[SELinuxOptions, Any] | None = None
) -> SELinuxOptions:
    """JSON data as SELinuxOptions; raises DecodeError with all that does not fit."""
    return decoded(read_se_linux_options, data, path, reuse, "v1.SELinuxOptions")


def encode_se_linux_options(obj: SELinuxOptions) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # user
    if obj.user:
        data["user"] = obj.user

    # role
    if obj.role:
        data["role"] = obj.role

    # type
    if obj.type:
        data["type"] = obj.type

    # level
    if obj.level:
        data["level"] = obj.level

    return data


def read_windows_security_context_options(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WindowsSecurityContextOptions, Any] | None = None,
) -> WindowsSecurityContextOptions:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WindowsSecurityContextOptions)
    n = 0

    # gmsa_credential_spec_name
    if "gmsaCredentialSpecName" in data:
        n += 1
        v = data["gmsaCredentialSpecName"]
        if type(v) is str:
            obj.gmsa_credential_spec_name = v
        else:
            obj.gmsa_credential_spec_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gmsaCredentialSpecName"),
                    v,
                    "WindowsSecurityContextOptions",
                    "string",
                )
    else:
        obj.gmsa_credential_spec_name = None

    # gmsa_credential_spec
    if "gmsaCredentialSpec" in data:
        n += 1
        v = data["gmsaCredentialSpec"]
        if type(v) is str:
            obj.gmsa_credential_spec = v
        else:
            obj.gmsa_credential_spec = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "gmsaCredentialSpec"),
                    v,
                    "WindowsSecurityContextOptions",
                    "string",
                )
    else:
        obj.gmsa_credential_spec = None

    # run_as_user_name
    if "runAsUserName" in data:
        n += 1
        v = data["runAsUserName"]
        if type(v) is str:
            obj.run_as_user_name = v
        else:
            obj.run_as_user_name = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "runAsUserName"),
                    v,
                    "WindowsSecurityContextOptions",
                    "string",
                )
    else:
        obj.run_as_user_name = None

    # host_process
    if "hostProcess" in data:
        n += 1
        v = data["hostProcess"]
        if type(v) is bool:
            obj.host_process = v
        else:
            obj.host_process = None
            if v is not None:
                wrong_type(
                    problems,
                    (path, "hostProcess"),
                    v,
                    "WindowsSecurityContextOptions",
                    "bool",
                )
    else:
        obj.host_process = None

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            (
                "gmsaCredentialSpecName",
                "gmsaCredentialSpec",
                "runAsUserName",
                "hostProcess",
            ),
        )
    return obj


def decode_windows_security_context_options(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[WindowsSecurityContextOptions, Any] | None = None,
) -> WindowsSecurityContextOptions:
    """JSON data as WindowsSecurityContextOptions; raises DecodeError with all that does not fit."""
    return decoded(
        read_windows_security_context_options,
        data,
        path,
        reuse,
        "v1.WindowsSecurityContextOptions",
    )


def encode_windows_security_context_options(
    obj: WindowsSecurityContextOptions,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # gmsa_credential_spec_name
    if obj.gmsa_credential_spec_name is not None:
        data["gmsaCredentialSpecName"] = obj.gmsa_credential_spec_name

    # gmsa_credential_spec
    if obj.gmsa_credential_spec is not None:
        data["gmsaCredentialSpec"] = obj.gmsa_credential_spec

    # run_as_user_name
    if obj.run_as_user_name is not None:
        data["runAsUserName"] = obj.run_as_user_name

    # host_process
    if obj.host_process is not None:
        data["hostProcess"] = obj.host_process

    return data


def read_sysctl(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Sysctl, Any] | None = None,
) -> Sysctl:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Sysctl)
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
                wrong_type(problems, (path, "name"), v, "Sysctl", "string")
    else:
        obj.name = ""

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "Sysctl", "string")
    else:
        obj.value = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "value"))
    return obj


def decode_sysctl(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sysctl, Any] | None = None
) -> Sysctl:
    """JSON data as Sysctl; raises DecodeError with all that does not fit."""
    return decoded(read_sysctl, data, path, reuse, "v1.Sysctl")


def encode_sysctl(obj: Sysctl) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # value
    data["value"] = obj.value

    return data


def read_image_volume_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ImageVolumeSource, Any] | None = None,
) -> ImageVolumeSource:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ImageVolumeSource)
    n = 0

    # reference
    if "reference" in data:
        n += 1
        v = data["reference"]
        if type(v) is str:
            obj.reference = v
        else:
            obj.reference = ""
            if v is not None:
                wrong_type(
                    problems, (path, "reference"), v, "ImageVolumeSource", "string"
                )
    else:
        obj.reference = ""

    # pull_policy
    if "pullPolicy" in data:
        n += 1
        v = data["pullPolicy"]
        if type(v) is str:
            obj.pull_policy = _PULL_POLICY_MEMBERS.get(v, v)
        else:
            obj.pull_policy = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "pullPolicy"),
                    v,
                    "ImageVolumeSource",
                    "v1.PullPolicy",
                )
    else:
        obj.pull_policy = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("reference", "pullPolicy"))
    return obj


def decode_image_volume_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[ImageVolumeSource, Any] | None = None
) -> ImageVolumeSource:
    """JSON data as ImageVolumeSource; raises DecodeError with all that does not fit."""
    return decoded(read_image_volume_source, data, path, reuse, "v1.ImageVolumeSource")


def encode_image_volume_source(obj: ImageVolumeSource) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # reference
    if obj.reference:
        data["reference"] = obj.reference

    # pull_policy
    if obj.pull_policy:
        data["pullPolicy"] = str(obj.pull_policy)

    return data


def read_node_allocatable_resource_claim_status(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableResourceClaimStatus, Any] | None = None,
) -> NodeAllocatableResourceClaimStatus:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableResourceClaimStatus)
    n = 1  # required names are taken to be there until one is not

    # resource_claim_name
    if "resourceClaimName" in data:
        v = data["resourceClaimName"]
        if type(v) is str:
            obj.resource_claim_name = v
        else:
            obj.resource_claim_name = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "resourceClaimName"),
                    v,
                    "NodeAllocatableResourceClaimStatus",
                    "string",
                )
    else:
        n -= 1
        obj.resource_claim_name = ""

    # containers
    if "containers" in data:
        n += 1
        v = data["containers"]
        if type(v) is list:
            obj.containers = read_strings(
                v,
                (path, "containers"),
                problems,
                reuse and reuse_part(reuse[0].containers, reuse[1], "containers"),
                "NodeAllocatableResourceClaimStatus",
                "string",
            )
        else:
            obj.containers = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "containers"),
                    v,
                    "NodeAllocatableResourceClaimStatus",
                    "[]string",
                )
    else:
        obj.containers = []

    # mapping
    if "mapping" in data:
        n += 1
        v = data["mapping"]
        if type(v) is list:
            obj.mapping = read_objects(
                v,
                (path, "mapping"),
                problems,
                reuse and reuse_part(reuse[0].mapping, reuse[1], "mapping"),
                read_node_allocatable_mapped_resources,
                "NodeAllocatableResourceClaimStatus",
                "v1.NodeAllocatableMappedResources",
            )
        else:
            obj.mapping = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "mapping"),
                    v,
                    "NodeAllocatableResourceClaimStatus",
                    "[]v1.NodeAllocatableMappedResources",
                )
    else:
        obj.mapping = []

    # overhead
    if "overhead" in data:
        n += 1
        v = data["overhead"]
        if type(v) is list:
            obj.overhead = read_objects(
                v,
                (path, "overhead"),
                problems,
                reuse and reuse_part(reuse[0].overhead, reuse[1], "overhead"),
                read_node_allocatable_overhead_resources,
                "NodeAllocatableResourceClaimStatus",
                "v1.NodeAllocatableOverheadResources",
            )
        else:
            obj.overhead = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "overhead"),
                    v,
                    "NodeAllocatableResourceClaimStatus",
                    "[]v1.NodeAllocatableOverheadResources",
                )
    else:
        obj.overhead = []

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("resourceClaimName", "containers", "mapping", "overhead"),
        )
    return obj


def decode_node_allocatable_resource_claim_status(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableResourceClaimStatus, Any] | None = None,
) -> NodeAllocatableResourceClaimStatus:
    """JSON data as NodeAllocatableResourceClaimStatus; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_resource_claim_status,
        data,
        path,
        reuse,
        "v1.NodeAllocatableResourceClaimStatus",
    )


def encode_node_allocatable_resource_claim_status(
    obj: NodeAllocatableResourceClaimStatus,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # resource_claim_name
    data["resourceClaimName"] = obj.resource_claim_name

    # containers
    if obj.containers:
        data["containers"] = list(obj.containers)

    # mapping
    if obj.mapping:
        data["mapping"] = [
            encode_node_allocatable_mapped_resources(x) for x in obj.mapping
        ]

    # overhead
    if obj.overhead:
        data["overhead"] = [
            encode_node_allocatable_overhead_resources(x) for x in obj.overhead
        ]

    return data


def read_node_allocatable_mapped_resources(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableMappedResources, Any] | None = None,
) -> NodeAllocatableMappedResources:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableMappedResources)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = ResourceName(v)
        else:
            obj.name = ResourceName("")
            if v is not None:
                wrong_type(
                    problems,
                    (path, "name"),
                    v,
                    "NodeAllocatableMappedResources",
                    "v1.ResourceName",
                )
    else:
        n -= 1
        obj.name = ResourceName("")

    # quantity
    obj.quantity = None
    if "quantity" in data:
        n += 1
        v = data["quantity"]
        if v is not None:
            obj.quantity = _READ_QUANTITY(
                v,
                (path, "quantity"),
                problems,
                "NodeAllocatableMappedResources",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "quantity"))
    return obj


def decode_node_allocatable_mapped_resources(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableMappedResources, Any] | None = None,
) -> NodeAllocatableMappedResources:
    """JSON data as NodeAllocatableMappedResources; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_mapped_resources,
        data,
        path,
        reuse,
        "v1.NodeAllocatableMappedResources",
    )


def encode_node_allocatable_mapped_resources(
    obj: NodeAllocatableMappedResources,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # quantity
    data["quantity"] = None if obj.quantity is None else obj.quantity.to_json()

    return data


def read_node_allocatable_overhead_resources(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeAllocatableOverheadResources, Any] | None = None,
) -> NodeAllocatableOverheadResources:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeAllocatableOverheadResources)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = ResourceName(v)
        else:
            obj.name = ResourceName("")
            if v is not None:
                wrong_type(
                    problems,
                    (path, "name"),
                    v,
                    "NodeAllocatableOverheadResources",
                    "v1.ResourceName",
                )
    else:
        n -= 1
        obj.name = ResourceName("")

    # per_pod
    obj.per_pod = None
    if "perPod" in data:
        n += 1
        v = data["perPod"]
        if v is not None:
            obj.per_pod = _READ_QUANTITY(
                v,
                (path, "perPod"),
                problems,
                "NodeAllocatableOverheadResources",
                "resource.Quantity",
            )

    # per_container
    obj.per_container = None
    if "perContainer" in data:
        n += 1
        v = data["perContainer"]
        if v is not None:
            obj.per_container = _READ_QUANTITY(
                v,
                (path, "perContainer"),
                problems,
                "NodeAllocatableOverheadResources",
                "resource.Quantity",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "perPod", "perContainer"))
    return obj


def decode_node_allocatable_overhead_resources(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeAllocatableOverheadResources, Any] | None = None,
) -> NodeAllocatableOverheadResources:
    """JSON data as NodeAllocatableOverheadResources; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_allocatable_overhead_resources,
        data,
        path,
        reuse,
        "v1.NodeAllocatableOverheadResources",
    )


def encode_node_allocatable_overhead_resources(
    obj: NodeAllocatableOverheadResources,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # per_pod
    if obj.per_pod is not None:
        data["perPod"] = obj.per_pod.to_json()

    # per_container
    if obj.per_container is not None:
        data["perContainer"] = obj.per_container.to_json()

    return data


SCHEME = Scheme(
    [
        Kind(
            "",
            "v1",
            "Node",
            Node,
            decode_node,
            encode_node,
            apply_defaults_node,
            validate_node,
            subresources=("/", "/proxy", "/status"),
            options=frozenset(("InPlacePodVerticalScalingSchedulerPreemption",)),
            go_type="*v1.Node",
            introduced="1.0",
        ),
        Kind(
            "",
            "v1",
            "Pod",
            Pod,
            decode_pod,
            encode_pod,
            apply_defaults_pod,
            validate_pod,
            subresources=(
                "/",
                "/ephemeralcontainers",
                "/eviction",
                "/resize",
                "/status",
            ),
            go_type="*v1.Pod",
            introduced="1.0",
        ),
        Kind(
            "",
            "v1",
            "PodTemplate",
            PodTemplate,
            decode_pod_template,
            encode_pod_template,
            apply_defaults_pod_template,
            validate_pod_template,
            subresources=("/",),
            go_type="*v1.PodTemplate",
            introduced="1.0",
        ),
        Kind(
            "",
            "v1",
            "ReplicationController",
            ReplicationController,
            decode_replication_controller,
            encode_replication_controller,
            apply_defaults_replication_controller,
            validate_replication_controller,
            subresources=("/", "/scale", "/status"),
            go_type="*v1.ReplicationController",
            introduced="1.0",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Node": (
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
        ("spec.providerID", "FieldValueInvalid", "update", "alpha"),
        ("spec.podPreemptionPolicy", "FieldValueForbidden", "", ""),
        (
            "spec.podPreemptionPolicy.disableResizePreemption",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        (
            "spec.podPreemptionPolicy.disableResizePreemption[*]",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "",
        ),
        (
            "spec.podPreemptionPolicy.disableResizePreemption[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
    ),
    "Pod": (
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
        ("spec.schedulingGroup", "FieldValueForbidden", "dependentForbidden", "alpha"),
        (
            "spec.tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "alpha",
        ),
        ("spec.evictionResponders", "FieldValueTooMany", "maxItems", ""),
        ("spec.evictionResponders[*]", "FieldValueDuplicate", "", ""),
        (
            "spec.evictionResponders[*].name",
            "FieldValueInvalid",
            "format=k8s-prefixed-label-key",
            "",
        ),
        ("spec.evictionResponders[*].name", "FieldValueRequired", "", ""),
        ("spec.evictionResponders[*].priority", "FieldValueInvalid", "maximum", ""),
        ("spec.evictionResponders[*].priority", "FieldValueInvalid", "minimum", ""),
        ("spec.evictionResponders[*].priority", "FieldValueRequired", "", ""),
        (
            "status.nodeAllocatableResourceClaimStatuses[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].resourceClaimName",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].containers[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].mapping[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].mapping[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].mapping[*].quantity",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].overhead[*]",
            "FieldValueDuplicate",
            "",
            "",
        ),
        (
            "status.nodeAllocatableResourceClaimStatuses[*].overhead[*].name",
            "FieldValueRequired",
            "",
            "",
        ),
        ("status.volumeHealth[*]", "FieldValueDuplicate", "", ""),
        ("status.volumeHealth[*].name", "FieldValueRequired", "", ""),
        (
            "status.volumeHealth[*].healthConditions",
            "FieldValueTooMany",
            "maxItems",
            "",
        ),
        ("status.volumeHealth[*].healthConditions[*]", "FieldValueDuplicate", "", ""),
        (
            "status.volumeHealth[*].healthConditions[*].status",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.volumeHealth[*].healthConditions[*].status",
            "FieldValueNotSupported",
            "",
            "",
        ),
        (
            "status.volumeHealth[*].healthConditions[*].reason",
            "FieldValueTooLong",
            "maxBytes",
            "",
        ),
        (
            "status.volumeHealth[*].healthConditions[*].reason",
            "FieldValueRequired",
            "",
            "",
        ),
        (
            "status.volumeHealth[*].healthConditions[*].message",
            "FieldValueTooLong",
            "maxBytes",
            "",
        ),
    ),
    "PodTemplate": (
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
        (
            "template.spec.schedulingGroup",
            "FieldValueForbidden",
            "dependentForbidden",
            "alpha",
        ),
        (
            "template.spec.tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "alpha",
        ),
        ("template.spec.evictionResponders", "FieldValueTooMany", "maxItems", ""),
        ("template.spec.evictionResponders[*]", "FieldValueDuplicate", "", ""),
        (
            "template.spec.evictionResponders[*].name",
            "FieldValueInvalid",
            "format=k8s-prefixed-label-key",
            "",
        ),
        ("template.spec.evictionResponders[*].name", "FieldValueRequired", "", ""),
        (
            "template.spec.evictionResponders[*].priority",
            "FieldValueInvalid",
            "maximum",
            "",
        ),
        (
            "template.spec.evictionResponders[*].priority",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        ("template.spec.evictionResponders[*].priority", "FieldValueRequired", "", ""),
    ),
    "ReplicationController": (
        ("metadata.name", "FieldValueInvalid", "format=k8s-long-name", "beta"),
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
        ("spec.replicas", "FieldValueRequired", "", "beta"),
        ("spec.replicas", "FieldValueInvalid", "minimum", "beta"),
        ("spec.minReadySeconds", "FieldValueInvalid", "minimum", "beta"),
        (
            "spec.template.spec.schedulingGroup",
            "FieldValueForbidden",
            "dependentForbidden",
            "alpha",
        ),
        (
            "spec.template.spec.tolerations[*].key",
            "FieldValueInvalid",
            "format=k8s-label-key",
            "alpha",
        ),
        ("spec.template.spec.evictionResponders", "FieldValueTooMany", "maxItems", ""),
        ("spec.template.spec.evictionResponders[*]", "FieldValueDuplicate", "", ""),
        (
            "spec.template.spec.evictionResponders[*].name",
            "FieldValueInvalid",
            "format=k8s-prefixed-label-key",
            "",
        ),
        ("spec.template.spec.evictionResponders[*].name", "FieldValueRequired", "", ""),
        (
            "spec.template.spec.evictionResponders[*].priority",
            "FieldValueInvalid",
            "maximum",
            "",
        ),
        (
            "spec.template.spec.evictionResponders[*].priority",
            "FieldValueInvalid",
            "minimum",
            "",
        ),
        (
            "spec.template.spec.evictionResponders[*].priority",
            "FieldValueRequired",
            "",
            "",
        ),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_azure_disk_volume_source",
    "apply_defaults_container",
    "apply_defaults_container_port",
    "apply_defaults_env_var",
    "apply_defaults_env_var_source",
    "apply_defaults_ephemeral_container",
    "apply_defaults_ephemeral_container_common",
    "apply_defaults_file_key_selector",
    "apply_defaults_grpc_action",
    "apply_defaults_iscsi_volume_source",
    "apply_defaults_node",
    "apply_defaults_pod",
    "apply_defaults_pod_list",
    "apply_defaults_pod_spec",
    "apply_defaults_pod_template",
    "apply_defaults_pod_template_list",
    "apply_defaults_pod_template_spec",
    "apply_defaults_probe",
    "apply_defaults_probe_handler",
    "apply_defaults_rbd_volume_source",
    "apply_defaults_replication_controller",
    "apply_defaults_replication_controller_list",
    "apply_defaults_replication_controller_spec",
    "apply_defaults_scale_io_volume_source",
    "apply_defaults_volume",
    "apply_defaults_volume_source",
    "check_affinity",
    "check_cluster_trust_bundle_projection",
    "check_ephemeral_volume_source",
    "check_eviction_responder",
    "check_node",
    "check_node_allocatable_mapped_resources",
    "check_node_allocatable_overhead_resources",
    "check_node_allocatable_resource_claim_status",
    "check_node_list",
    "check_node_pod_preemption_policy",
    "check_node_spec",
    "check_persistent_volume_claim_spec",
    "check_persistent_volume_claim_template",
    "check_pod",
    "check_pod_affinity",
    "check_pod_affinity_term",
    "check_pod_anti_affinity",
    "check_pod_list",
    "check_pod_spec",
    "check_pod_status",
    "check_pod_template",
    "check_pod_template_list",
    "check_pod_template_spec",
    "check_pod_volume_health",
    "check_projected_volume_source",
    "check_replication_controller",
    "check_replication_controller_list",
    "check_replication_controller_spec",
    "check_toleration",
    "check_topology_spread_constraint",
    "check_volume",
    "check_volume_health_condition",
    "check_volume_health_status_type",
    "check_volume_projection",
    "check_volume_source",
    "check_weighted_pod_affinity_term",
    "decode_affinity",
    "decode_app_armor_profile",
    "decode_attached_volume",
    "decode_aws_elastic_block_store_volume_source",
    "decode_azure_disk_volume_source",
    "decode_azure_file_volume_source",
    "decode_capabilities",
    "decode_ceph_fs_volume_source",
    "decode_cinder_volume_source",
    "decode_cluster_trust_bundle_projection",
    "decode_config_map_env_source",
    "decode_config_map_key_selector",
    "decode_config_map_node_config_source",
    "decode_config_map_projection",
    "decode_config_map_volume_source",
    "decode_container",
    "decode_container_extended_resource_request",
    "decode_container_image",
    "decode_container_port",
    "decode_container_resize_policy",
    "decode_container_restart_rule",
    "decode_container_restart_rule_on_exit_codes",
    "decode_container_state",
    "decode_container_state_running",
    "decode_container_state_terminated",
    "decode_container_state_waiting",
    "decode_container_status",
    "decode_container_user",
    "decode_csi_volume_source",
    "decode_daemon_endpoint",
    "decode_downward_api_projection",
    "decode_downward_api_volume_file",
    "decode_downward_api_volume_source",
    "decode_empty_dir_volume_source",
    "decode_env_from_source",
    "decode_env_var",
    "decode_env_var_source",
    "decode_ephemeral_container",
    "decode_ephemeral_container_common",
    "decode_ephemeral_volume_source",
    "decode_eviction_responder",
    "decode_exec_action",
    "decode_fc_volume_source",
    "decode_file_key_selector",
    "decode_flex_volume_source",
    "decode_flocker_volume_source",
    "decode_gce_persistent_disk_volume_source",
    "decode_git_repo_volume_source",
    "decode_glusterfs_volume_source",
    "decode_grpc_action",
    "decode_host_alias",
    "decode_host_ip",
    "decode_host_path_volume_source",
    "decode_http_get_action",
    "decode_http_header",
    "decode_image_volume_source",
    "decode_image_volume_status",
    "decode_iscsi_volume_source",
    "decode_key_to_path",
    "decode_lifecycle",
    "decode_lifecycle_handler",
    "decode_linux_container_user",
    "decode_local_object_reference",
    "decode_nfs_volume_source",
    "decode_node",
    "decode_node_address",
    "decode_node_affinity",
    "decode_node_allocatable_mapped_resources",
    "decode_node_allocatable_overhead_resources",
    "decode_node_allocatable_resource_claim_status",
    "decode_node_condition",
    "decode_node_config_source",
    "decode_node_config_status",
    "decode_node_daemon_endpoints",
    "decode_node_features",
    "decode_node_list",
    "decode_node_pod_preemption_policy",
    "decode_node_runtime_handler",
    "decode_node_runtime_handler_features",
    "decode_node_selector",
    "decode_node_selector_requirement",
    "decode_node_selector_term",
    "decode_node_spec",
    "decode_node_status",
    "decode_node_swap_status",
    "decode_node_system_info",
    "decode_object_field_selector",
    "decode_persistent_volume_claim_spec",
    "decode_persistent_volume_claim_template",
    "decode_persistent_volume_claim_volume_source",
    "decode_photon_persistent_disk_volume_source",
    "decode_pod",
    "decode_pod_affinity",
    "decode_pod_affinity_term",
    "decode_pod_anti_affinity",
    "decode_pod_certificate_projection",
    "decode_pod_condition",
    "decode_pod_dns_config",
    "decode_pod_dns_config_option",
    "decode_pod_extended_resource_claim_status",
    "decode_pod_ip",
    "decode_pod_list",
    "decode_pod_os",
    "decode_pod_readiness_gate",
    "decode_pod_resource_claim",
    "decode_pod_resource_claim_status",
    "decode_pod_scheduling_gate",
    "decode_pod_scheduling_group",
    "decode_pod_security_context",
    "decode_pod_spec",
    "decode_pod_status",
    "decode_pod_template",
    "decode_pod_template_list",
    "decode_pod_template_spec",
    "decode_pod_volume_health",
    "decode_portworx_volume_source",
    "decode_preferred_scheduling_term",
    "decode_probe",
    "decode_probe_handler",
    "decode_projected_volume_source",
    "decode_quobyte_volume_source",
    "decode_rbd_volume_source",
    "decode_replication_controller",
    "decode_replication_controller_condition",
    "decode_replication_controller_list",
    "decode_replication_controller_spec",
    "decode_replication_controller_status",
    "decode_resource_claim",
    "decode_resource_field_selector",
    "decode_resource_health",
    "decode_resource_requirements",
    "decode_resource_status",
    "decode_scale_io_volume_source",
    "decode_se_linux_options",
    "decode_seccomp_profile",
    "decode_secret_env_source",
    "decode_secret_key_selector",
    "decode_secret_projection",
    "decode_secret_volume_source",
    "decode_security_context",
    "decode_service_account_token_projection",
    "decode_sleep_action",
    "decode_storage_os_volume_source",
    "decode_sysctl",
    "decode_taint",
    "decode_tcp_socket_action",
    "decode_toleration",
    "decode_topology_spread_constraint",
    "decode_typed_local_object_reference",
    "decode_typed_object_reference",
    "decode_volume",
    "decode_volume_device",
    "decode_volume_health_condition",
    "decode_volume_mount",
    "decode_volume_mount_status",
    "decode_volume_projection",
    "decode_volume_resource_requirements",
    "decode_volume_source",
    "decode_volume_status",
    "decode_vsphere_virtual_disk_volume_source",
    "decode_weighted_pod_affinity_term",
    "decode_windows_security_context_options",
    "encode_affinity",
    "encode_app_armor_profile",
    "encode_attached_volume",
    "encode_aws_elastic_block_store_volume_source",
    "encode_azure_disk_volume_source",
    "encode_azure_file_volume_source",
    "encode_capabilities",
    "encode_ceph_fs_volume_source",
    "encode_cinder_volume_source",
    "encode_cluster_trust_bundle_projection",
    "encode_config_map_env_source",
    "encode_config_map_key_selector",
    "encode_config_map_node_config_source",
    "encode_config_map_projection",
    "encode_config_map_volume_source",
    "encode_container",
    "encode_container_extended_resource_request",
    "encode_container_image",
    "encode_container_port",
    "encode_container_resize_policy",
    "encode_container_restart_rule",
    "encode_container_restart_rule_on_exit_codes",
    "encode_container_state",
    "encode_container_state_running",
    "encode_container_state_terminated",
    "encode_container_state_waiting",
    "encode_container_status",
    "encode_container_user",
    "encode_csi_volume_source",
    "encode_daemon_endpoint",
    "encode_downward_api_projection",
    "encode_downward_api_volume_file",
    "encode_downward_api_volume_source",
    "encode_empty_dir_volume_source",
    "encode_env_from_source",
    "encode_env_var",
    "encode_env_var_source",
    "encode_ephemeral_container",
    "encode_ephemeral_container_common",
    "encode_ephemeral_volume_source",
    "encode_eviction_responder",
    "encode_exec_action",
    "encode_fc_volume_source",
    "encode_file_key_selector",
    "encode_flex_volume_source",
    "encode_flocker_volume_source",
    "encode_gce_persistent_disk_volume_source",
    "encode_git_repo_volume_source",
    "encode_glusterfs_volume_source",
    "encode_grpc_action",
    "encode_host_alias",
    "encode_host_ip",
    "encode_host_path_volume_source",
    "encode_http_get_action",
    "encode_http_header",
    "encode_image_volume_source",
    "encode_image_volume_status",
    "encode_iscsi_volume_source",
    "encode_key_to_path",
    "encode_lifecycle",
    "encode_lifecycle_handler",
    "encode_linux_container_user",
    "encode_local_object_reference",
    "encode_nfs_volume_source",
    "encode_node",
    "encode_node_address",
    "encode_node_affinity",
    "encode_node_allocatable_mapped_resources",
    "encode_node_allocatable_overhead_resources",
    "encode_node_allocatable_resource_claim_status",
    "encode_node_condition",
    "encode_node_config_source",
    "encode_node_config_status",
    "encode_node_daemon_endpoints",
    "encode_node_features",
    "encode_node_list",
    "encode_node_pod_preemption_policy",
    "encode_node_runtime_handler",
    "encode_node_runtime_handler_features",
    "encode_node_selector",
    "encode_node_selector_requirement",
    "encode_node_selector_term",
    "encode_node_spec",
    "encode_node_status",
    "encode_node_swap_status",
    "encode_node_system_info",
    "encode_object_field_selector",
    "encode_persistent_volume_claim_spec",
    "encode_persistent_volume_claim_template",
    "encode_persistent_volume_claim_volume_source",
    "encode_photon_persistent_disk_volume_source",
    "encode_pod",
    "encode_pod_affinity",
    "encode_pod_affinity_term",
    "encode_pod_anti_affinity",
    "encode_pod_certificate_projection",
    "encode_pod_condition",
    "encode_pod_dns_config",
    "encode_pod_dns_config_option",
    "encode_pod_extended_resource_claim_status",
    "encode_pod_ip",
    "encode_pod_list",
    "encode_pod_os",
    "encode_pod_readiness_gate",
    "encode_pod_resource_claim",
    "encode_pod_resource_claim_status",
    "encode_pod_scheduling_gate",
    "encode_pod_scheduling_group",
    "encode_pod_security_context",
    "encode_pod_spec",
    "encode_pod_status",
    "encode_pod_template",
    "encode_pod_template_list",
    "encode_pod_template_spec",
    "encode_pod_volume_health",
    "encode_portworx_volume_source",
    "encode_preferred_scheduling_term",
    "encode_probe",
    "encode_probe_handler",
    "encode_projected_volume_source",
    "encode_quobyte_volume_source",
    "encode_rbd_volume_source",
    "encode_replication_controller",
    "encode_replication_controller_condition",
    "encode_replication_controller_list",
    "encode_replication_controller_spec",
    "encode_replication_controller_status",
    "encode_resource_claim",
    "encode_resource_field_selector",
    "encode_resource_health",
    "encode_resource_requirements",
    "encode_resource_status",
    "encode_scale_io_volume_source",
    "encode_se_linux_options",
    "encode_seccomp_profile",
    "encode_secret_env_source",
    "encode_secret_key_selector",
    "encode_secret_projection",
    "encode_secret_volume_source",
    "encode_security_context",
    "encode_service_account_token_projection",
    "encode_sleep_action",
    "encode_storage_os_volume_source",
    "encode_sysctl",
    "encode_taint",
    "encode_tcp_socket_action",
    "encode_toleration",
    "encode_topology_spread_constraint",
    "encode_typed_local_object_reference",
    "encode_typed_object_reference",
    "encode_volume",
    "encode_volume_device",
    "encode_volume_health_condition",
    "encode_volume_mount",
    "encode_volume_mount_status",
    "encode_volume_projection",
    "encode_volume_resource_requirements",
    "encode_volume_source",
    "encode_volume_status",
    "encode_vsphere_virtual_disk_volume_source",
    "encode_weighted_pod_affinity_term",
    "encode_windows_security_context_options",
    "read_affinity",
    "read_app_armor_profile",
    "read_attached_volume",
    "read_aws_elastic_block_store_volume_source",
    "read_azure_disk_volume_source",
    "read_azure_file_volume_source",
    "read_capabilities",
    "read_ceph_fs_volume_source",
    "read_cinder_volume_source",
    "read_cluster_trust_bundle_projection",
    "read_config_map_env_source",
    "read_config_map_key_selector",
    "read_config_map_node_config_source",
    "read_config_map_projection",
    "read_config_map_volume_source",
    "read_container",
    "read_container_extended_resource_request",
    "read_container_image",
    "read_container_port",
    "read_container_resize_policy",
    "read_container_restart_rule",
    "read_container_restart_rule_on_exit_codes",
    "read_container_state",
    "read_container_state_running",
    "read_container_state_terminated",
    "read_container_state_waiting",
    "read_container_status",
    "read_container_user",
    "read_csi_volume_source",
    "read_daemon_endpoint",
    "read_downward_api_projection",
    "read_downward_api_volume_file",
    "read_downward_api_volume_source",
    "read_empty_dir_volume_source",
    "read_env_from_source",
    "read_env_var",
    "read_env_var_source",
    "read_ephemeral_container",
    "read_ephemeral_container_common",
    "read_ephemeral_volume_source",
    "read_eviction_responder",
    "read_exec_action",
    "read_fc_volume_source",
    "read_file_key_selector",
    "read_flex_volume_source",
    "read_flocker_volume_source",
    "read_gce_persistent_disk_volume_source",
    "read_git_repo_volume_source",
    "read_glusterfs_volume_source",
    "read_grpc_action",
    "read_host_alias",
    "read_host_ip",
    "read_host_path_volume_source",
    "read_http_get_action",
    "read_http_header",
    "read_image_volume_source",
    "read_image_volume_status",
    "read_iscsi_volume_source",
    "read_key_to_path",
    "read_lifecycle",
    "read_lifecycle_handler",
    "read_linux_container_user",
    "read_local_object_reference",
    "read_nfs_volume_source",
    "read_node",
    "read_node_address",
    "read_node_affinity",
    "read_node_allocatable_mapped_resources",
    "read_node_allocatable_overhead_resources",
    "read_node_allocatable_resource_claim_status",
    "read_node_condition",
    "read_node_config_source",
    "read_node_config_status",
    "read_node_daemon_endpoints",
    "read_node_features",
    "read_node_list",
    "read_node_pod_preemption_policy",
    "read_node_runtime_handler",
    "read_node_runtime_handler_features",
    "read_node_selector",
    "read_node_selector_requirement",
    "read_node_selector_term",
    "read_node_spec",
    "read_node_status",
    "read_node_swap_status",
    "read_node_system_info",
    "read_object_field_selector",
    "read_persistent_volume_claim_spec",
    "read_persistent_volume_claim_template",
    "read_persistent_volume_claim_volume_source",
    "read_photon_persistent_disk_volume_source",
    "read_pod",
    "read_pod_affinity",
    "read_pod_affinity_term",
    "read_pod_anti_affinity",
    "read_pod_certificate_projection",
    "read_pod_condition",
    "read_pod_dns_config",
    "read_pod_dns_config_option",
    "read_pod_extended_resource_claim_status",
    "read_pod_ip",
    "read_pod_list",
    "read_pod_os",
    "read_pod_readiness_gate",
    "read_pod_resource_claim",
    "read_pod_resource_claim_status",
    "read_pod_scheduling_gate",
    "read_pod_scheduling_group",
    "read_pod_security_context",
    "read_pod_spec",
    "read_pod_status",
    "read_pod_template",
    "read_pod_template_list",
    "read_pod_template_spec",
    "read_pod_volume_health",
    "read_portworx_volume_source",
    "read_preferred_scheduling_term",
    "read_probe",
    "read_probe_handler",
    "read_projected_volume_source",
    "read_quobyte_volume_source",
    "read_rbd_volume_source",
    "read_replication_controller",
    "read_replication_controller_condition",
    "read_replication_controller_list",
    "read_replication_controller_spec",
    "read_replication_controller_status",
    "read_resource_claim",
    "read_resource_field_selector",
    "read_resource_health",
    "read_resource_requirements",
    "read_resource_status",
    "read_scale_io_volume_source",
    "read_se_linux_options",
    "read_seccomp_profile",
    "read_secret_env_source",
    "read_secret_key_selector",
    "read_secret_projection",
    "read_secret_volume_source",
    "read_security_context",
    "read_service_account_token_projection",
    "read_sleep_action",
    "read_storage_os_volume_source",
    "read_sysctl",
    "read_taint",
    "read_tcp_socket_action",
    "read_toleration",
    "read_topology_spread_constraint",
    "read_typed_local_object_reference",
    "read_typed_object_reference",
    "read_volume",
    "read_volume_device",
    "read_volume_health_condition",
    "read_volume_mount",
    "read_volume_mount_status",
    "read_volume_projection",
    "read_volume_resource_requirements",
    "read_volume_source",
    "read_volume_status",
    "read_vsphere_virtual_disk_volume_source",
    "read_weighted_pod_affinity_term",
    "read_windows_security_context_options",
    "validate_node",
    "validate_pod",
    "validate_pod_template",
    "validate_replication_controller",
]
