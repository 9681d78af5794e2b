# +k8s:openapi-gen=true
# +k8s:deepcopy-gen=package
# +k8s:protobuf-gen=package
# +k8s:prerelease-lifecycle-gen=true
# +k8s:openapi-model-package=io.k8s.api.core.v1
# +groupName=
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Pods and everything that they are made of, nodes, pod templates and replication
controllers.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NewType

from kubernetes_api.meta.v1 import LabelSelector, ListMeta, ObjectMeta, TypeMeta
from kubernetes_api.types import UID
from validation_gen.apitypes import Int32, Int64, IntOrString, Quantity, Time
from validation_gen.dataclass import dataclass, field

__all__ = [
    "ALL_CONTAINERS_RESTARTING",
    "CONFIG_MAP_VOLUME_SOURCE_DEFAULT_MODE",
    "CONTAINERS_READY",
    "DEFAULT_ENABLE_SERVICE_LINKS",
    "DEFAULT_SCHEDULER_NAME",
    "DEFAULT_TERMINATION_GRACE_PERIOD_SECONDS",
    "DISRUPTION_TARGET",
    "DOWNWARD_API_VOLUME_SOURCE_DEFAULT_MODE",
    "LABEL_ARCH_STABLE",
    "LABEL_HOSTNAME",
    "LABEL_INSTANCE_TYPE_STABLE",
    "LABEL_OS_STABLE",
    "LABEL_TOPOLOGY_REGION",
    "LABEL_TOPOLOGY_ZONE",
    "NODE_DISK_PRESSURE",
    "NODE_DRAINED",
    "NODE_DRAIN_IN_PROGRESS",
    "NODE_GRACEFUL_NODE_SHUTDOWN_IN_PROGRESS",
    "NODE_MAINTENANCE_IN_PROGRESS",
    "NODE_MAINTENANCE_PLANNED",
    "NODE_MEMORY_PRESSURE",
    "NODE_NETWORK_UNAVAILABLE",
    "NODE_PID_PRESSURE",
    "NODE_READY",
    "POD_INITIALIZED",
    "POD_READY",
    "POD_READY_TO_START_CONTAINERS",
    "POD_REASON_DEFERRED",
    "POD_REASON_ERROR",
    "POD_REASON_INFEASIBLE",
    "POD_REASON_PREEMPTION_BY_SCHEDULER",
    "POD_REASON_SCHEDULER_ERROR",
    "POD_REASON_SCHEDULING_GATED",
    "POD_REASON_TERMINATION_BY_KUBELET",
    "POD_REASON_UNSCHEDULABLE",
    "POD_RESIZE_IN_PROGRESS",
    "POD_RESIZE_PENDING",
    "POD_SCHEDULED",
    "PROJECTED_VOLUME_SOURCE_DEFAULT_MODE",
    "RESOURCE_ATTACHABLE_VOLUMES_PREFIX",
    "RESOURCE_CONFIG_MAPS",
    "RESOURCE_CPU",
    "RESOURCE_DEFAULT_NAMESPACE_PREFIX",
    "RESOURCE_EPHEMERAL_STORAGE",
    "RESOURCE_HEALTH_MESSAGE_MAX_LENGTH",
    "RESOURCE_HUGE_PAGES_PREFIX",
    "RESOURCE_LIMITS_CPU",
    "RESOURCE_LIMITS_EPHEMERAL_STORAGE",
    "RESOURCE_LIMITS_MEMORY",
    "RESOURCE_MEMORY",
    "RESOURCE_PERSISTENT_VOLUME_CLAIMS",
    "RESOURCE_PODS",
    "RESOURCE_QUOTAS",
    "RESOURCE_REPLICATION_CONTROLLERS",
    "RESOURCE_REQUESTS_CPU",
    "RESOURCE_REQUESTS_EPHEMERAL_STORAGE",
    "RESOURCE_REQUESTS_MEMORY",
    "RESOURCE_REQUESTS_STORAGE",
    "RESOURCE_SECRETS",
    "RESOURCE_SERVICES",
    "RESOURCE_SERVICES_LOAD_BALANCERS",
    "RESOURCE_SERVICES_NODE_PORTS",
    "RESOURCE_STORAGE",
    "SECRET_VOLUME_SOURCE_DEFAULT_MODE",
    "STORAGE_MEDIUM_DEFAULT",
    "STORAGE_MEDIUM_HUGE_PAGES",
    "STORAGE_MEDIUM_HUGE_PAGES_PREFIX",
    "STORAGE_MEDIUM_MEMORY",
    "TAINT_NODE_DISK_PRESSURE",
    "TAINT_NODE_MEMORY_PRESSURE",
    "TAINT_NODE_NETWORK_UNAVAILABLE",
    "TAINT_NODE_NOT_READY",
    "TAINT_NODE_OUT_OF_SERVICE",
    "TAINT_NODE_PID_PRESSURE",
    "TAINT_NODE_UNREACHABLE",
    "TAINT_NODE_UNSCHEDULABLE",
    "TERMINATION_MESSAGE_PATH_DEFAULT",
    "AWSElasticBlockStoreVolumeSource",
    "Affinity",
    "AppArmorProfile",
    "AppArmorProfileType",
    "AttachedVolume",
    "AzureDataDiskCachingMode",
    "AzureDataDiskKind",
    "AzureDiskVolumeSource",
    "AzureFileVolumeSource",
    "CSIVolumeSource",
    "Capabilities",
    "Capability",
    "CephFSVolumeSource",
    "CinderVolumeSource",
    "ClusterTrustBundleProjection",
    "ConditionStatus",
    "ConfigMapEnvSource",
    "ConfigMapKeySelector",
    "ConfigMapNodeConfigSource",
    "ConfigMapProjection",
    "ConfigMapVolumeSource",
    "Container",
    "ContainerExtendedResourceRequest",
    "ContainerImage",
    "ContainerPort",
    "ContainerResizePolicy",
    "ContainerRestartPolicy",
    "ContainerRestartRule",
    "ContainerRestartRuleAction",
    "ContainerRestartRuleOnExitCodes",
    "ContainerRestartRuleOnExitCodesOperator",
    "ContainerState",
    "ContainerStateRunning",
    "ContainerStateTerminated",
    "ContainerStateWaiting",
    "ContainerStatus",
    "ContainerUser",
    "DNSPolicy",
    "DaemonEndpoint",
    "DownwardAPIProjection",
    "DownwardAPIVolumeFile",
    "DownwardAPIVolumeSource",
    "EmptyDirVolumeSource",
    "EnvFromSource",
    "EnvVar",
    "EnvVarSource",
    "EphemeralContainer",
    "EphemeralContainerCommon",
    "EphemeralVolumeSource",
    "EvictionResponder",
    "ExecAction",
    "FCVolumeSource",
    "FileKeySelector",
    "FlexVolumeSource",
    "FlockerVolumeSource",
    "GCEPersistentDiskVolumeSource",
    "GRPCAction",
    "GRPCProbeMode",
    "GitRepoVolumeSource",
    "GlusterfsVolumeSource",
    "HTTPGetAction",
    "HTTPHeader",
    "HTTPProtocol",
    "HostAlias",
    "HostIP",
    "HostPathType",
    "HostPathVolumeSource",
    "ISCSIVolumeSource",
    "ImageVolumeSource",
    "ImageVolumeStatus",
    "KeyToPath",
    "Lifecycle",
    "LifecycleHandler",
    "LinuxContainerUser",
    "LocalObjectReference",
    "MountPropagationMode",
    "NFSVolumeSource",
    "Node",
    "NodeAddress",
    "NodeAddressType",
    "NodeAffinity",
    "NodeAllocatableMappedResources",
    "NodeAllocatableOverheadResources",
    "NodeAllocatableResourceClaimStatus",
    "NodeCondition",
    "NodeConditionType",
    "NodeConfigSource",
    "NodeConfigStatus",
    "NodeDaemonEndpoints",
    "NodeFeatures",
    "NodeInclusionPolicy",
    "NodeList",
    "NodePhase",
    "NodePodPreemptionPolicy",
    "NodeRuntimeHandler",
    "NodeRuntimeHandlerFeatures",
    "NodeSelector",
    "NodeSelectorOperator",
    "NodeSelectorRequirement",
    "NodeSelectorTerm",
    "NodeSpec",
    "NodeStatus",
    "NodeSwapStatus",
    "NodeSystemInfo",
    "OSName",
    "ObjectFieldSelector",
    "PersistentVolumeAccessMode",
    "PersistentVolumeClaimSpec",
    "PersistentVolumeClaimTemplate",
    "PersistentVolumeClaimVolumeSource",
    "PersistentVolumeMode",
    "PhotonPersistentDiskVolumeSource",
    "Pod",
    "PodAffinity",
    "PodAffinityTerm",
    "PodAntiAffinity",
    "PodCertificateProjection",
    "PodCondition",
    "PodConditionType",
    "PodDNSConfig",
    "PodDNSConfigOption",
    "PodExtendedResourceClaimStatus",
    "PodFSGroupChangePolicy",
    "PodIP",
    "PodList",
    "PodOS",
    "PodPhase",
    "PodQOSClass",
    "PodReadinessGate",
    "PodResizeStatus",
    "PodResourceClaim",
    "PodResourceClaimStatus",
    "PodSELinuxChangePolicy",
    "PodSchedulingGate",
    "PodSchedulingGroup",
    "PodSecurityContext",
    "PodSpec",
    "PodStatus",
    "PodTemplate",
    "PodTemplateList",
    "PodTemplateSpec",
    "PodVolumeHealth",
    "PortworxVolumeSource",
    "PreemptionPolicy",
    "PreferredSchedulingTerm",
    "Probe",
    "ProbeHandler",
    "ProcMountType",
    "ProjectedVolumeSource",
    "Protocol",
    "PullPolicy",
    "QuobyteVolumeSource",
    "RBDVolumeSource",
    "RecursiveReadOnlyMode",
    "ReplicationController",
    "ReplicationControllerCondition",
    "ReplicationControllerConditionType",
    "ReplicationControllerList",
    "ReplicationControllerSpec",
    "ReplicationControllerStatus",
    "ResourceClaim",
    "ResourceFieldSelector",
    "ResourceHealth",
    "ResourceHealthStatus",
    "ResourceID",
    "ResourceList",
    "ResourceName",
    "ResourceRequirements",
    "ResourceResizeRestartPolicy",
    "ResourceStatus",
    "RestartPolicy",
    "SELinuxOptions",
    "ScaleIOVolumeSource",
    "SeccompProfile",
    "SeccompProfileType",
    "SecretEnvSource",
    "SecretKeySelector",
    "SecretProjection",
    "SecretVolumeSource",
    "SecurityContext",
    "ServiceAccountTokenProjection",
    "Signal",
    "SleepAction",
    "StorageMedium",
    "StorageOSVolumeSource",
    "SupplementalGroupsPolicy",
    "Sysctl",
    "TCPSocketAction",
    "Taint",
    "TaintEffect",
    "TerminationMessagePolicy",
    "Toleration",
    "TolerationOperator",
    "TopologySpreadConstraint",
    "TypedLocalObjectReference",
    "TypedObjectReference",
    "URIScheme",
    "UniqueVolumeName",
    "UnsatisfiableConstraintAction",
    "Volume",
    "VolumeDevice",
    "VolumeHealthCondition",
    "VolumeHealthStatusType",
    "VolumeMount",
    "VolumeMountStatus",
    "VolumeProjection",
    "VolumeResourceRequirements",
    "VolumeSource",
    "VolumeStatus",
    "VsphereVirtualDiskVolumeSource",
    "WeightedPodAffinityTerm",
    "WindowsSecurityContextOptions",
]


# The mode of files made from a secret, 0644, unless something else is said.
SECRET_VOLUME_SOURCE_DEFAULT_MODE: Final = 420

# The mode of files made from a config map, 0644, unless something else is said.
CONFIG_MAP_VOLUME_SOURCE_DEFAULT_MODE: Final = 420

# The mode of files in a projected volume, 0644, unless something else is said.
PROJECTED_VOLUME_SOURCE_DEFAULT_MODE: Final = 420

# Where a container writes its last words, unless something else is said.
TERMINATION_MESSAGE_PATH_DEFAULT: Final = "/dev/termination-log"

# The longest message on the health of a resource, in bytes.
RESOURCE_HEALTH_MESSAGE_MAX_LENGTH: Final = 1024

# Why a pod is not scheduled: no node would take it as things are.
POD_REASON_UNSCHEDULABLE: Final = "Unschedulable"

# Why a pod is not scheduled: it has gates that are still closed.
POD_REASON_SCHEDULING_GATED: Final = "SchedulingGated"

# Why a pod is not scheduled: the scheduler itself ran into an error.
POD_REASON_SCHEDULER_ERROR: Final = "SchedulerError"

# Why a pod is about to end: its kubelet stops it.
POD_REASON_TERMINATION_BY_KUBELET: Final = "TerminationByKubelet"

# Why a pod is about to end: one of higher priority takes its place.
POD_REASON_PREEMPTION_BY_SCHEDULER: Final = "PreemptionByScheduler"

# Why a resize waits: the node may have room for it later.
POD_REASON_DEFERRED: Final = "Deferred"

# Why a resize waits: the node will never have room for it.
POD_REASON_INFEASIBLE: Final = "Infeasible"

# Why a resize is not done: it was tried, and failed.
POD_REASON_ERROR: Final = "Error"

# How long a pod may take to end, in seconds, unless it says.
DEFAULT_TERMINATION_GRACE_PERIOD_SECONDS: Final = 30

# Whether containers get environment variables for services, unless the pod says.
DEFAULT_ENABLE_SERVICE_LINKS: Final = True

# Starts the names of resources that Kubernetes itself defines, where they are
# qualified.
RESOURCE_DEFAULT_NAMESPACE_PREFIX: Final = "kubernetes.io/"

# Starts the name of huge pages as a resource; the size of a page follows, as in
# `hugepages-2Mi`.
RESOURCE_HUGE_PAGES_PREFIX: Final = "hugepages-"

# Starts the name of how many volumes of one sort a node can attach.
RESOURCE_ATTACHABLE_VOLUMES_PREFIX: Final = "attachable-volumes-"

# The mode of files that tell of the pod, 0644, unless something else is said.
DOWNWARD_API_VOLUME_SOURCE_DEFAULT_MODE: Final = 420

# The scheduler of pods that do not name one.
DEFAULT_SCHEDULER_NAME: Final = "default-scheduler"

# Label: the host name of a node.
LABEL_HOSTNAME: Final = "kubernetes.io/hostname"

# Label: the zone that a node or volume is in.
LABEL_TOPOLOGY_ZONE: Final = "topology.kubernetes.io/zone"

# Label: the region that a node or volume is in.
LABEL_TOPOLOGY_REGION: Final = "topology.kubernetes.io/region"

# Label: the type of machine that a node is, as its provider calls it.
LABEL_INSTANCE_TYPE_STABLE: Final = "node.kubernetes.io/instance-type"

# Label: the operating system of a node.
LABEL_OS_STABLE: Final = "kubernetes.io/os"

# Label: the processor architecture of a node.
LABEL_ARCH_STABLE: Final = "kubernetes.io/arch"

# Taint: the node is not ready.
TAINT_NODE_NOT_READY: Final = "node.kubernetes.io/not-ready"

# Taint: nothing has been heard of the node.
TAINT_NODE_UNREACHABLE: Final = "node.kubernetes.io/unreachable"

# Taint: the node is closed to new pods.
TAINT_NODE_UNSCHEDULABLE: Final = "node.kubernetes.io/unschedulable"

# Taint: the node is short of memory.
TAINT_NODE_MEMORY_PRESSURE: Final = "node.kubernetes.io/memory-pressure"

# Taint: the node is short of disk space.
TAINT_NODE_DISK_PRESSURE: Final = "node.kubernetes.io/disk-pressure"

# Taint: the node's network is not set up.
TAINT_NODE_NETWORK_UNAVAILABLE: Final = "node.kubernetes.io/network-unavailable"

# Taint: the node is short of process numbers.
TAINT_NODE_PID_PRESSURE: Final = "node.kubernetes.io/pid-pressure"

# Taint: the node is down for certain, so that its volumes may be detached.
TAINT_NODE_OUT_OF_SERVICE: Final = "node.kubernetes.io/out-of-service"


@dataclass(kw_only=True, slots=True)
class Volume:
    """Storage that containers of a pod can mount, under a name of its own and from
    one source.
    """

    # What mounts call the volume; a DNS label, unique in the pod.
    name: str = field(default="", metadata={"omitempty": False})

    # Where the volume comes from.
    volume_source: VolumeSource = field(
        default_factory=lambda: VolumeSource(), metadata={"inline": True}
    )


@dataclass(kw_only=True, slots=True)
class VolumeSource:
    """Where a volume comes from. Exactly one is set."""

    # A file or directory of the node itself. It opens the node to the pod; few pods
    # need it.
    # +optional
    host_path: HostPathVolumeSource | None = None

    # A directory that starts empty and ends with the pod.
    # +optional
    empty_dir: EmptyDirVolumeSource | None = None

    # A persistent disk of Google Compute Engine. Deprecated: a CSI driver does this
    # now.
    # +optional
    gce_persistent_disk: GCEPersistentDiskVolumeSource | None = None

    # A block store volume of AWS. Deprecated: a CSI driver does this now.
    # +optional
    aws_elastic_block_store: AWSElasticBlockStoreVolumeSource | None = None

    # A checkout of a git repository. Deprecated: check out in an init container
    # instead.
    # +optional
    git_repo: GitRepoVolumeSource | None = None

    # Files made from a secret.
    # +optional
    secret: SecretVolumeSource | None = None

    # A directory on an NFS server.
    # +optional
    nfs: NFSVolumeSource | None = None

    # A disk reached by iSCSI.
    # +optional
    iscsi: ISCSIVolumeSource | None = None

    # A Glusterfs volume. No longer supported.
    # +optional
    glusterfs: GlusterfsVolumeSource | None = None

    # A persistent volume, by a claim in the pod's namespace.
    # +optional
    persistent_volume_claim: PersistentVolumeClaimVolumeSource | None = None

    # A Rados block device of Ceph. No longer supported.
    # +optional
    rbd: RBDVolumeSource | None = None

    # A volume of a driver that the node runs as a program. Deprecated: use CSI.
    # +optional
    flex_volume: FlexVolumeSource | None = None

    # A Cinder volume of OpenStack. Deprecated: a CSI driver does this now.
    # +optional
    cinder: CinderVolumeSource | None = None

    # A directory in CephFS. No longer supported.
    # +optional
    ceph_fs: CephFSVolumeSource | None = field(
        default=None, metadata={"json": "cephfs"}
    )

    # A Flocker dataset. No longer supported.
    # +optional
    flocker: FlockerVolumeSource | None = None

    # Files that tell of the pod itself.
    # +optional
    downward_api: DownwardAPIVolumeSource | None = field(
        default=None, metadata={"json": "downwardAPI"}
    )

    # A disk reached by Fibre Channel.
    # +optional
    fc: FCVolumeSource | None = None

    # A file share of Azure. Deprecated: a CSI driver does this now.
    # +optional
    azure_file: AzureFileVolumeSource | None = None

    # Files made from a config map.
    # +optional
    config_map: ConfigMapVolumeSource | None = None

    # A virtual disk of vSphere. Deprecated: a CSI driver does this now.
    # +optional
    vsphere_volume: VsphereVirtualDiskVolumeSource | None = None

    # A Quobyte volume. No longer supported.
    # +optional
    quobyte: QuobyteVolumeSource | None = None

    # A data disk of Azure. Deprecated: a CSI driver does this now.
    # +optional
    azure_disk: AzureDiskVolumeSource | None = None

    # A disk of the Photon controller. No longer supported.
    photon_persistent_disk: PhotonPersistentDiskVolumeSource | None = None

    # Files from several sources in one directory.
    projected: ProjectedVolumeSource | None = None

    # A Portworx volume. Deprecated: a CSI driver does this now.
    # +optional
    portworx_volume: PortworxVolumeSource | None = None

    # A ScaleIO volume. No longer supported.
    # +optional
    scale_io: ScaleIOVolumeSource | None = field(
        default=None, metadata={"json": "scaleIO"}
    )

    # A StorageOS volume. No longer supported.
    # +optional
    storage_os: StorageOSVolumeSource | None = field(
        default=None, metadata={"json": "storageos"}
    )

    # A volume that a CSI driver makes up for the pod and that ends with it.
    # +optional
    csi: CSIVolumeSource | None = None

    # A persistent volume made for the pod from a template, by any driver, that ends
    # with it.
    # +optional
    ephemeral: EphemeralVolumeSource | None = None

    # The files of an OCI image or artifact, to be read only.
    # +optional
    image: ImageVolumeSource | None = None


@dataclass(kw_only=True, slots=True)
class PersistentVolumeClaimVolumeSource:
    """A persistent volume as a volume of a pod."""

    # The claim, in the pod's namespace.
    claim_name: str = field(default="", metadata={"omitempty": False})

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


# +enum
class PersistentVolumeMode(StrEnum):
    """How a persistent volume appears in a container."""

    # As a raw block device.
    BLOCK = "Block"

    # As a directory, formatted when it is first used.
    FILESYSTEM = "Filesystem"


@dataclass(kw_only=True, slots=True)
class PersistentVolumeClaimSpec:
    """What sort of persistent volume a claim asks for."""

    # How nodes and pods have to be able to use the volume at the same time.
    # +optional
    # +listType=atomic
    access_modes: list[PersistentVolumeAccessMode] = field(default_factory=list)

    # Labels that the volume has to have.
    # +optional
    selector: LabelSelector | None = None

    # How large the volume has to be. It can grow later, if its storage class allows
    # that.
    # +optional
    resources: VolumeResourceRequirements = field(
        default_factory=lambda: VolumeResourceRequirements()
    )

    # The volume that belongs to the claim, once they are bound.
    # +optional
    volume_name: str = ""

    # The storage class that provides the volume; empty for volumes without one, unset
    # for the cluster's default.
    # +optional
    storage_class_name: str | None = None

    # Whether a directory or a block device is wanted; a directory unless set.
    # +optional
    volume_mode: PersistentVolumeMode | None = None

    # A snapshot or claim in the same namespace to fill the volume from.
    # +optional
    data_source: TypedLocalObjectReference | None = None

    # Any object to fill the volume from; with `data_source` set too, both have to say
    # the same.
    # +optional
    data_source_ref: TypedObjectReference | None = None

    # The class of settings, such as throughput, that the driver applies and that can be
    # changed later.
    # +featureGate=VolumeAttributesClass
    # +optional
    volume_attributes_class_name: str | None = None


@dataclass(kw_only=True, slots=True)
class TypedObjectReference:
    """An object of any kind, in this namespace or another."""

    # The API group of the kind; unset for the core group.
    # +optional
    api_group: str | None = field(default=None, metadata={"omitempty": False})

    # The kind of the object.
    kind: str = field(default="", metadata={"omitempty": False})

    # The name of the object.
    name: str = field(default="", metadata={"omitempty": False})

    # The object's namespace, which has to grant the reference; unset for the same one.
    # +featureGate=CrossNamespaceVolumeDataSource
    # +optional
    namespace: str | None = None


# +enum
# +k8s:enum
class VolumeHealthStatusType(StrEnum):
    """What is wrong with a volume, in terms a program can act on."""

    # The volume cannot be read or written.
    INACCESSIBLE = "Inaccessible"

    # Data on the volume has been lost.
    DATA_LOSS = "DataLoss"

    # The volume works, but less well than it should.
    DEGRADED = "Degraded"


@dataclass(kw_only=True, slots=True)
class VolumeHealthCondition:
    """Something wrong with a volume."""

    # The sort of trouble.
    # +required
    # +k8s:required
    status: VolumeHealthStatusType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # A word in CamelCase for programs; up to 256 bytes.
    # +required
    # +k8s:required
    # +k8s:maxBytes=256
    reason: str = field(default="", metadata={"omitempty": False})

    # An explanation for people; up to 1024 bytes.
    # +optional
    # +k8s:optional
    # +k8s:maxBytes=1024
    message: str = ""


@dataclass(kw_only=True, slots=True)
class PodVolumeHealth:
    """How one volume of a pod is doing, as its CSI driver reports on the node."""

    # The volume, by its name in the pod.
    # +required
    # +k8s:required
    name: str = field(default="", metadata={"omitempty": False})

    # What is wrong with it; nothing if there are none. No two with the same status and
    # reason.
    # +optional
    # +listType=map
    # +listMapKey=status
    # +patchMergeKey=status
    # +patchStrategy=merge
    # +listMapKey=reason
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=status
    # +k8s:listMapKey=reason
    # +k8s:maxItems=16
    health_conditions: list[VolumeHealthCondition] = field(default_factory=list)

    # When these conditions came about.
    # +optional
    last_transition_time: Time = field(default_factory=Time)


# +enum
class PersistentVolumeAccessMode(StrEnum):
    """How a volume can be used at the same time."""

    # Read and written on one node.
    READ_WRITE_ONCE = "ReadWriteOnce"

    # Read on many nodes.
    READ_ONLY_MANY = "ReadOnlyMany"

    # Read and written on many nodes.
    READ_WRITE_MANY = "ReadWriteMany"

    # Read and written by one pod.
    READ_WRITE_ONCE_POD = "ReadWriteOncePod"


# +enum
class HostPathType(StrEnum):
    """What has to be at a path on the node, and whether it is made if it is missing."""

    # Nothing is checked.
    UNSET = ""

    # A directory, made if missing, with mode 0755 and the kubelet's owner.
    DIRECTORY_OR_CREATE = "DirectoryOrCreate"

    # A directory.
    DIRECTORY = "Directory"

    # A file, made if missing, with mode 0644 and the kubelet's owner.
    FILE_OR_CREATE = "FileOrCreate"

    # A file.
    FILE = "File"

    # A Unix socket.
    SOCKET = "Socket"

    # A character device.
    CHAR_DEV = "CharDevice"

    # A block device.
    BLOCK_DEV = "BlockDevice"


@dataclass(kw_only=True, slots=True)
class HostPathVolumeSource:
    """A file or directory of the node."""

    # Where it is on the node; links are followed.
    path: str = field(default="", metadata={"omitempty": False})

    # What has to be there; nothing is checked unless set.
    # +optional
    type: HostPathType | None = None


@dataclass(kw_only=True, slots=True)
class EmptyDirVolumeSource:
    """A directory that is empty when the pod starts and gone when it ends."""

    # What it is kept on.
    # +optional
    medium: StorageMedium = field(default_factory=lambda: StorageMedium(""))

    # How much it may hold, in bytes, over all containers; without a limit unless set.
    # +optional
    size_limit: Quantity | None = None

    # The mode of the directory, 0777 unless set. An fsGroup overrides it; Windows knows
    # none.
    # +featureGate=EmptyDirVolumeMode
    # +optional
    mode: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class GlusterfsVolumeSource:
    """A Glusterfs volume. No longer supported."""

    # The endpoints object that lists the servers.
    endpoints_name: str = field(
        default="", metadata={"json": "endpoints", "omitempty": False}
    )

    # The volume's path.
    path: str = field(default="", metadata={"omitempty": False})

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class RBDVolumeSource:
    """A Rados block device of Ceph. No longer supported."""

    # The Ceph monitors.
    # +listType=atomic
    ceph_monitors: list[str] = field(
        default_factory=list, metadata={"json": "monitors", "omitempty": False}
    )

    # The image.
    rbd_image: str = field(default="", metadata={"json": "image", "omitempty": False})

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # The pool, `rbd` unless set.
    # +optional
    # +default="rbd"
    rbd_pool: str = field(default="", metadata={"json": "pool"})

    # The user, `admin` unless set.
    # +optional
    # +default="admin"
    rados_user: str = field(default="", metadata={"json": "user"})

    # The file with the user's key, `/etc/ceph/keyring` unless set.
    # +optional
    # +default="/etc/ceph/keyring"
    keyring: str = ""

    # The secret with the user's key, in place of the file.
    # +optional
    secret_ref: LocalObjectReference | None = None

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class CinderVolumeSource:
    """A Cinder volume of OpenStack, in the same region as the node."""

    # The volume.
    volume_id: str = field(
        default="", metadata={"json": "volumeID", "omitempty": False}
    )

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # The secret with what is needed to log in to OpenStack.
    # +optional
    secret_ref: LocalObjectReference | None = None


@dataclass(kw_only=True, slots=True)
class CephFSVolumeSource:
    """A directory in CephFS. No longer supported."""

    # The Ceph monitors.
    # +listType=atomic
    monitors: list[str] = field(default_factory=list, metadata={"omitempty": False})

    # The directory, the root unless set.
    # +optional
    path: str = ""

    # The user, `admin` unless set.
    # +optional
    user: str = ""

    # The file with the user's key, `/etc/ceph/user.secret` unless set.
    # +optional
    secret_file: str = ""

    # The secret with the user's key, in place of the file.
    # +optional
    secret_ref: LocalObjectReference | None = None

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class FlockerVolumeSource:
    """A Flocker dataset, by name or UUID but not both. No longer supported."""

    # The dataset by its name.
    # +optional
    dataset_name: str = ""

    # The dataset by its UUID.
    # +optional
    dataset_uuid: str = field(default="", metadata={"json": "datasetUUID"})


# What an empty directory is kept on. Huge pages of a certain size are a medium each,
# such as `HugePages-2Mi`.
StorageMedium = NewType("StorageMedium", str)


# Whatever the node keeps such volumes on.
STORAGE_MEDIUM_DEFAULT: Final = StorageMedium("")

# Memory: fast, gone after a restart of the node, and counted against memory limits.
STORAGE_MEDIUM_MEMORY: Final = StorageMedium("Memory")

# Huge pages of the only size that the pod asks for.
STORAGE_MEDIUM_HUGE_PAGES: Final = StorageMedium("HugePages")

# Starts the name of huge pages as a medium; the size of a page follows, as in
# `HugePages-2Mi`.
STORAGE_MEDIUM_HUGE_PAGES_PREFIX: Final = StorageMedium("HugePages-")


# +enum
class Protocol(StrEnum):
    """A transport protocol."""

    # TCP.
    TCP = "TCP"

    # UDP.
    UDP = "UDP"

    # SCTP.
    SCTP = "SCTP"


@dataclass(kw_only=True, slots=True)
class GCEPersistentDiskVolumeSource:
    """A persistent disk of Google Compute Engine, in the node's project and zone."""

    # The disk.
    pd_name: str = field(default="", metadata={"omitempty": False})

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # The partition to mount; the whole disk if 0.
    # +optional
    partition: Int32 = 0

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class QuobyteVolumeSource:
    """A Quobyte volume. No longer supported."""

    # The registries, each as host:port, joined by commas.
    registry: str = field(default="", metadata={"omitempty": False})

    # The volume's name.
    volume: str = field(default="", metadata={"omitempty": False})

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # The user to mount as; the owner of the service account unless set.
    # +optional
    user: str = ""

    # The group to mount as; none unless set.
    # +optional
    group: str = ""

    # The tenant who owns the volume, where the provisioner sets one.
    # +optional
    tenant: str = ""


@dataclass(kw_only=True, slots=True)
class FlexVolumeSource:
    """A volume of a driver that the node runs as a program."""

    # The driver.
    driver: str = field(default="", metadata={"omitempty": False})

    # The filesystem; which one it is unless set depends on the driver.
    # +optional
    fs_type: str = ""

    # The secret that is handed to the driver.
    # +optional
    secret_ref: LocalObjectReference | None = None

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # More for the driver.
    # +optional
    options: dict[str, str] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class AWSElasticBlockStoreVolumeSource:
    """A block store volume of AWS, in the node's availability zone."""

    # The volume.
    volume_id: str = field(
        default="", metadata={"json": "volumeID", "omitempty": False}
    )

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # The partition to mount; the whole disk if 0.
    # +optional
    partition: Int32 = 0

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class GitRepoVolumeSource:
    """A checkout of a git repository, made when the pod starts."""

    # The URL of the repository.
    repository: str = field(default="", metadata={"omitempty": False})

    # The commit to check out.
    # +optional
    revision: str = ""

    # Where in the volume it goes, `.` for the volume itself; without `..`.
    # +optional
    directory: str = ""


@dataclass(kw_only=True, slots=True)
class SecretVolumeSource:
    """Files made from the entries of a secret; they follow its changes."""

    # The secret, in the pod's namespace.
    # +optional
    secret_name: str = ""

    # Which entries become files, and where; all of them under their keys unless set.
    # +optional
    # +listType=atomic
    items: list[KeyToPath] = field(default_factory=list)

    # The mode of files that do not say, 0644 unless set. JSON has it in decimal.
    # +optional
    default_mode: Int32 | None = None

    # Whether the pod starts even if the secret or an entry is missing.
    # +optional
    optional: bool | None = None

    # The owner of files that do not say, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    default_user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class SecretProjection:
    """Files made from the entries of a secret, as part of a projected volume."""

    # The secret, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # Which entries become files, and where; all of them under their keys unless set.
    # +optional
    # +listType=atomic
    items: list[KeyToPath] = field(default_factory=list)

    # Whether the pod starts even if the secret or an entry is missing.
    # +optional
    optional: bool | None = None


@dataclass(kw_only=True, slots=True)
class NFSVolumeSource:
    """A directory on an NFS server."""

    # The server, by host name or address.
    server: str = field(default="", metadata={"omitempty": False})

    # The directory that it exports.
    path: str = field(default="", metadata={"omitempty": False})

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class ISCSIVolumeSource:
    """A disk reached by iSCSI."""

    # The portal, an address with its port unless that is 860 or 3260.
    target_portal: str = field(default="", metadata={"omitempty": False})

    # The qualified name of the target.
    iqn: str = field(default="", metadata={"omitempty": False})

    # The number of the disk at the target.
    lun: Int32 = field(default=0, metadata={"omitempty": False})

    # The interface to use, `default` (tcp) unless set.
    # +optional
    # +default="default"
    iscsi_interface: str = ""

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # More portals of the same target, for multiple paths.
    # +optional
    # +listType=atomic
    portals: list[str] = field(default_factory=list)

    # Whether finding targets needs CHAP authentication.
    # +optional
    discovery_chap_auth: bool = field(
        default=False, metadata={"json": "chapAuthDiscovery"}
    )

    # Whether sessions need CHAP authentication.
    # +optional
    session_chap_auth: bool = field(default=False, metadata={"json": "chapAuthSession"})

    # The secret with what CHAP needs.
    # +optional
    secret_ref: LocalObjectReference | None = None

    # The name to log in under; one made for the connection if it differs from the
    # interface's.
    # +optional
    initiator_name: str | None = None


@dataclass(kw_only=True, slots=True)
class FCVolumeSource:
    """A disk reached by Fibre Channel: either target names with a LUN, or world-wide
    identifiers.
    """

    # World-wide names of the targets.
    # +optional
    # +listType=atomic
    target_wwns: list[str] = field(
        default_factory=list, metadata={"json": "targetWWNs"}
    )

    # The number of the disk at the targets.
    # +optional
    lun: Int32 | None = None

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # World-wide identifiers of the disk.
    # +optional
    # +listType=atomic
    wwids: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class AzureFileVolumeSource:
    """A file share of Azure."""

    # The secret with name and key of the storage account.
    secret_name: str = field(default="", metadata={"omitempty": False})

    # The share.
    share_name: str = field(default="", metadata={"omitempty": False})

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class VsphereVirtualDiskVolumeSource:
    """A virtual disk of vSphere."""

    # The disk's path in its datastore.
    volume_path: str = field(default="", metadata={"omitempty": False})

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # The storage policy by its name.
    # +optional
    storage_policy_name: str = ""

    # The storage policy by its ID.
    # +optional
    storage_policy_id: str = field(default="", metadata={"json": "storagePolicyID"})


@dataclass(kw_only=True, slots=True)
class PhotonPersistentDiskVolumeSource:
    """A disk of the Photon controller. No longer supported."""

    # The disk.
    pd_id: str = field(default="", metadata={"json": "pdID", "omitempty": False})

    # The filesystem, which the node has to know; ext4 unless set.
    fs_type: str = ""


# +enum
class AzureDataDiskCachingMode(StrEnum):
    """How the host caches a data disk."""

    # Not at all.
    NONE = "None"

    # What is read.
    READ_ONLY = "ReadOnly"

    # What is read and what is written.
    READ_WRITE = "ReadWrite"


# +enum
class AzureDataDiskKind(StrEnum):
    """How a data disk is kept."""

    # As a blob in an account with other disks.
    SHARED_BLOB_DISK = "Shared"

    # As a blob in an account of its own.
    DEDICATED_BLOB_DISK = "Dedicated"

    # As a managed disk.
    MANAGED_DISK = "Managed"


@dataclass(kw_only=True, slots=True)
class AzureDiskVolumeSource:
    """A data disk of Azure."""

    # The disk's name.
    disk_name: str = field(default="", metadata={"omitempty": False})

    # Where its blob is, or the ID of the managed disk.
    data_disk_uri: str = field(
        default="", metadata={"json": "diskURI", "omitempty": False}
    )

    # How the host caches it; ReadWrite unless set.
    # +optional
    # +default=ref(AzureDataDiskCachingReadWrite)
    caching_mode: AzureDataDiskCachingMode | None = None

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    # +default="ext4"
    fs_type: str | None = None

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    # +default=false
    read_only: bool | None = None

    # How it is kept; Shared unless set.
    # +default=ref(AzureSharedBlobDisk)
    kind: AzureDataDiskKind | None = None


@dataclass(kw_only=True, slots=True)
class PortworxVolumeSource:
    """A Portworx volume."""

    # The volume.
    volume_id: str = field(
        default="", metadata={"json": "volumeID", "omitempty": False}
    )

    # The filesystem, which the node has to know; ext4 unless set.
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class ScaleIOVolumeSource:
    """A ScaleIO volume. No longer supported."""

    # The address of the API gateway.
    gateway: str = field(default="", metadata={"omitempty": False})

    # The storage system.
    system: str = field(default="", metadata={"omitempty": False})

    # The secret to log in with.
    secret_ref: LocalObjectReference | None = field(
        default=None, metadata={"omitempty": False}
    )

    # Whether to talk to the gateway over TLS.
    # +optional
    ssl_enabled: bool = False

    # The protection domain of the storage.
    # +optional
    protection_domain: str = ""

    # The storage pool in that domain.
    # +optional
    storage_pool: str = ""

    # ThickProvisioned or ThinProvisioned; the latter unless set.
    # +optional
    # +default="ThinProvisioned"
    storage_mode: str = ""

    # The volume.
    volume_name: str = ""

    # The filesystem, which the node has to know; xfs unless set.
    # +optional
    # +default="xfs"
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False


@dataclass(kw_only=True, slots=True)
class StorageOSVolumeSource:
    """A StorageOS volume. No longer supported."""

    # The volume, unique in its namespace.
    volume_name: str = ""

    # The namespace at StorageOS; that of the pod unless set.
    # +optional
    volume_namespace: str = ""

    # The filesystem, which the node has to know; ext4 unless set.
    # +optional
    fs_type: str = ""

    # Whether mounts are read-only, whatever they say themselves.
    # +optional
    read_only: bool = False

    # The secret to log in with.
    # +optional
    secret_ref: LocalObjectReference | None = None


@dataclass(kw_only=True, slots=True)
class ConfigMapVolumeSource:
    """Files made from the entries of a config map; they follow its changes."""

    # The config map, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # Which entries become files, and where; all of them under their keys unless set.
    # +optional
    # +listType=atomic
    items: list[KeyToPath] = field(default_factory=list)

    # The mode of files that do not say, 0644 unless set. JSON has it in decimal.
    # +optional
    default_mode: Int32 | None = None

    # Whether the pod starts even if the config map or an entry is missing.
    # +optional
    optional: bool | None = None

    # The owner of files that do not say, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    default_user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class ConfigMapProjection:
    """Files made from the entries of a config map, as part of a projected volume."""

    # The config map, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # Which entries become files, and where; all of them under their keys unless set.
    # +optional
    # +listType=atomic
    items: list[KeyToPath] = field(default_factory=list)

    # Whether the pod starts even if the config map or an entry is missing.
    # +optional
    optional: bool | None = None


@dataclass(kw_only=True, slots=True)
class ServiceAccountTokenProjection:
    """A file with a token of the pod's service account, renewed before it runs out."""

    # Who the token is meant for; the API server unless set.
    # +optional
    audience: str = ""

    # How long a token is good for, in seconds: at least 600, and an hour unless set.
    # +optional
    expiration_seconds: Int64 | None = None

    # Where the file goes, relative to the volume.
    path: str = field(default="", metadata={"omitempty": False})

    # The owner of the file, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class ClusterTrustBundleProjection:
    """A file with root certificates from one trust bundle by name, or from all those
    of a signer.
    """

    # The one bundle.
    # +optional
    name: str | None = None

    # The signer whose bundles are merged, without duplicates.
    # +optional
    signer_name: str | None = None

    # Which of the signer's bundles: none unless set, all if empty.
    # +optional
    label_selector: LabelSelector | None = None

    # Whether the pod starts even if there is no such bundle.
    # +optional
    optional: bool | None = None

    # Where the file goes, relative to the volume.
    path: str = field(default="", metadata={"omitempty": False})

    # The owner of the file, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class PodCertificateProjection:
    """A private key and a certificate for it, made for the pod and renewed before it
    runs out.
    """

    # Who signs the certificate.
    # +required
    signer_name: str = ""

    # The sort of key, such as ED25519, ECDSAP256 or RSA3072.
    # +required
    key_type: str = ""

    # The longest the certificate may be good for, in seconds, from an hour to 91 days;
    # a day unless set.
    # +optional
    max_expiration_seconds: Int32 | None = None

    # Where one file with key and certificates goes, relative to the volume.
    # +optional
    credential_bundle_path: str = ""

    # Where the key goes by itself. One file with both is safer to read while they
    # change.
    # +optional
    key_path: str = ""

    # Where the certificates go by themselves.
    # +optional
    certificate_chain_path: str = ""

    # More for the signer, by qualified keys.
    user_annotations: dict[str, str] = field(default_factory=dict)

    # The owner of the files, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class ProjectedVolumeSource:
    """Files from several sources in one directory."""

    # The sources, each with files of its own.
    # +optional
    # +listType=atomic
    sources: list[VolumeProjection] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # The mode of files that do not say, 0644 unless set. JSON has it in decimal.
    # +optional
    default_mode: Int32 | None = None

    # The owner of files that do not say, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    default_user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class VolumeProjection:
    """One source of a projected volume. Exactly one is set."""

    # A secret.
    # +optional
    secret: SecretProjection | None = None

    # Facts about the pod itself.
    # +optional
    downward_api: DownwardAPIProjection | None = field(
        default=None, metadata={"json": "downwardAPI"}
    )

    # A config map.
    # +optional
    config_map: ConfigMapProjection | None = None

    # A token of the pod's service account.
    # +optional
    service_account_token: ServiceAccountTokenProjection | None = None

    # Root certificates.
    # +featureGate=ClusterTrustBundleProjection
    # +optional
    cluster_trust_bundle: ClusterTrustBundleProjection | None = None

    # A private key with a certificate, made for the pod.
    # +featureGate=PodCertificateProjection
    # +optional
    pod_certificate: PodCertificateProjection | None = None


@dataclass(kw_only=True, slots=True)
class KeyToPath:
    """An entry and the file that it becomes."""

    # The entry.
    key: str = field(default="", metadata={"omitempty": False})

    # Where the file goes, relative to the volume; without `..`.
    path: str = field(default="", metadata={"omitempty": False})

    # The file's mode, that of the volume unless set. JSON has it in decimal.
    # +optional
    mode: Int32 | None = None

    # The file's owner, by user ID; that of the volume unless set.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class CSIVolumeSource:
    """A volume that a CSI driver makes up for the pod."""

    # The driver, by the name it registered under.
    driver: str = field(default="", metadata={"omitempty": False})

    # Whether the volume is read-only; it can be written unless set.
    # +optional
    read_only: bool | None = None

    # The filesystem; the driver chooses unless set.
    # +optional
    fs_type: str | None = None

    # More for the driver.
    # +optional
    volume_attributes: dict[str, str] = field(default_factory=dict)

    # The secret that is handed to the driver when it mounts the volume.
    # +optional
    node_publish_secret_ref: LocalObjectReference | None = None


@dataclass(kw_only=True, slots=True)
class EphemeralVolumeSource:
    """A persistent volume that is made for the pod and ends with it."""

    # What its claim looks like. The claim is called after pod and volume, and belongs
    # to the pod.
    volume_claim_template: PersistentVolumeClaimTemplate | None = None


@dataclass(kw_only=True, slots=True)
class PersistentVolumeClaimTemplate:
    """What a claim made for a pod looks like."""

    # Labels and annotations for the claim; nothing else may be set.
    # +optional
    # +k8s:opaqueType
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # The claim's specification.
    spec: PersistentVolumeClaimSpec = field(
        default_factory=PersistentVolumeClaimSpec, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ContainerPort:
    """A port that a container listens on.

    It can be reached whether it is listed or not.
    """

    # What services and probes may call the port; unique in the pod.
    # +optional
    name: str = ""

    # The same port on the node's own address, which few pods need.
    # +optional
    host_port: Int32 = 0

    # The port, from 1 to 65535.
    container_port: Int32 = field(default=0, metadata={"omitempty": False})

    # The protocol, TCP unless set.
    # +optional
    # +default="TCP"
    protocol: Protocol | Literal[""] = ""

    # The address of the node that the host port is bound to.
    # +optional
    host_ip: str = field(default="", metadata={"json": "hostIP"})


@dataclass(kw_only=True, slots=True)
class VolumeMount:
    """A volume of the pod as a directory or file in a container."""

    # The volume.
    name: str = field(default="", metadata={"omitempty": False})

    # Whether the mount is read-only.
    # +optional
    read_only: bool = False

    # Whether a read-only mount makes the mounts below it read-only, too.
    # +optional
    recursive_read_only: RecursiveReadOnlyMode | None = None

    # Where it goes in the container; without a colon.
    mount_path: str = field(default="", metadata={"omitempty": False})

    # The part of the volume to mount; all of it unless set.
    # +optional
    sub_path: str = ""

    # Whether mounts made later, on the node or in the container, show on the other
    # side; None unless set.
    # +optional
    mount_propagation: MountPropagationMode | None = None

    # Like `sub_path`, with `$(NAME)` standing for environment variables of the
    # container.
    # +optional
    sub_path_expr: str = ""

    # More options for the mount: noexec, nodev, nosuid. Windows ignores them, images
    # cannot have them.
    # +featureGate=VolumeBindMountOptions
    # +optional
    # +listType=set
    bind_mount_options: list[str] = field(default_factory=list)


# +enum
class MountPropagationMode(StrEnum):
    """Whether mounts made later show on the other side of a volume mount."""

    # Neither in the container nor on the node.
    NONE = "None"

    # Those made on the node show in the container.
    HOST_TO_CONTAINER = "HostToContainer"

    # Both ways, which only privileged containers may ask for.
    BIDIRECTIONAL = "Bidirectional"


class RecursiveReadOnlyMode(StrEnum):
    """Whether a read-only mount makes the mounts below it read-only, too."""

    # They stay as they are.
    DISABLED = "Disabled"

    # They become read-only if the container runtime can do that.
    IF_POSSIBLE = "IfPossible"

    # They become read-only, or the pod does not start.
    ENABLED = "Enabled"


@dataclass(kw_only=True, slots=True)
class VolumeDevice:
    """A block volume of the pod as a device in a container."""

    # The volume, which is a claim for a block device.
    name: str = field(default="", metadata={"omitempty": False})

    # Where the device goes in the container.
    device_path: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class EnvVar:
    """An environment variable."""

    # Its name: printable ASCII, without `=`.
    name: str = field(default="", metadata={"omitempty": False})

    # Its value; `$(NAME)` stands for a variable set before it, `$$` for a dollar sign.
    # +optional
    value: str = ""

    # Where the value comes from, in place of `value`.
    # +optional
    value_from: EnvVarSource | None = None


@dataclass(kw_only=True, slots=True)
class EnvVarSource:
    """Where the value of an environment variable comes from. Exactly one is set."""

    # A field of the pod.
    # +optional
    field_ref: ObjectFieldSelector | None = None

    # A limit or request of a container.
    # +optional
    resource_field_ref: ResourceFieldSelector | None = None

    # An entry of a config map.
    # +optional
    config_map_key_ref: ConfigMapKeySelector | None = None

    # An entry of a secret.
    # +optional
    secret_key_ref: SecretKeySelector | None = None

    # A line of a file in a volume.
    # +featureGate=EnvFiles
    # +optional
    file_key_ref: FileKeySelector | None = None


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class FileKeySelector:
    """A value in a file of `NAME=value` lines, which an init container may have
    written.
    """

    # The volume that the file is in, an emptyDir.
    # +required
    volume_name: str = field(default="", metadata={"omitempty": False})

    # Where the file is in the volume; without `..`.
    # +required
    path: str = field(default="", metadata={"omitempty": False})

    # The name in the file.
    # +required
    key: str = field(default="", metadata={"omitempty": False})

    # Whether the container starts, without the variable, if file or name is missing.
    # +optional
    # +default=false
    optional: bool | None = None


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class ObjectFieldSelector:
    """A field of the pod."""

    # The version of the API that the path is written for, v1 unless set.
    # +optional
    api_version: str = ""

    # The field, such as `metadata.name` or `status.podIP`.
    field_path: str = field(default="", metadata={"omitempty": False})


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class ResourceFieldSelector:
    """A limit or request of a container."""

    # The container; for environment variables, their own one unless set.
    # +optional
    container_name: str = ""

    # Which one, such as `limits.cpu`.
    resource: str = field(default="", metadata={"omitempty": False})

    # The unit to give it in, 1 unless set; what comes out is rounded up.
    # +optional
    divisor: Quantity = field(default_factory=Quantity)


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class ConfigMapKeySelector:
    """An entry of a config map."""

    # The config map, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # The entry.
    key: str = field(default="", metadata={"omitempty": False})

    # Whether the container starts if it is missing.
    # +optional
    optional: bool | None = None


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class SecretKeySelector:
    """An entry of a secret."""

    # The secret, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # The entry.
    key: str = field(default="", metadata={"omitempty": False})

    # Whether the container starts if it is missing.
    # +optional
    optional: bool | None = None


@dataclass(kw_only=True, slots=True)
class EnvFromSource:
    """Environment variables for all entries of a config map or a secret."""

    # What goes in front of each name.
    # +optional
    prefix: str = ""

    # The config map.
    # +optional
    config_map_ref: ConfigMapEnvSource | None = None

    # The secret.
    # +optional
    secret_ref: SecretEnvSource | None = None


@dataclass(kw_only=True, slots=True)
class ConfigMapEnvSource:
    """A config map whose entries become environment variables."""

    # The object, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # Whether the container starts if it is missing.
    # +optional
    optional: bool | None = None


@dataclass(kw_only=True, slots=True)
class SecretEnvSource:
    """A secret whose entries become environment variables."""

    # The object, in the pod's namespace.
    local_object_reference: LocalObjectReference = field(
        default_factory=lambda: LocalObjectReference(), metadata={"inline": True}
    )

    # Whether the container starts if it is missing.
    # +optional
    optional: bool | None = None


@dataclass(kw_only=True, slots=True)
class HTTPHeader:
    """A header of an HTTP request."""

    # Its name, in whatever case.
    name: str = field(default="", metadata={"omitempty": False})

    # Its value.
    value: str = field(default="", metadata={"omitempty": False})


# +enum
class HTTPProtocol(StrEnum):
    """The version of HTTP that a probe speaks."""

    # HTTP/1.1.
    HTTP1 = "HTTP1"

    # HTTP/2, without TLS from the first byte on.
    HTTP2 = "HTTP2"


@dataclass(kw_only=True, slots=True)
class HTTPGetAction:
    """An HTTP GET request; any status from 200 to 399 is a success."""

    # The path on the server, `/` unless set.
    # +optional
    path: str = ""

    # The port by number or name.
    port: IntOrString = field(
        default_factory=IntOrString, metadata={"omitempty": False}
    )

    # Where to connect to, the pod's address unless set. A Host header is the better
    # choice.
    # +optional
    host: str = ""

    # HTTP, unless set, or HTTPS, whose certificate is not checked.
    # +optional
    scheme: URIScheme | Literal[""] = ""

    # Headers to send; names may repeat.
    # +optional
    # +listType=atomic
    http_headers: list[HTTPHeader] = field(default_factory=list)

    # The version of HTTP, 1.1 unless set.
    # +optional
    # +featureGate=H2CContainerProbe
    protocol: HTTPProtocol | None = None


# +enum
class URIScheme(StrEnum):
    """How to reach an HTTP server."""

    # In the clear.
    HTTP = "HTTP"

    # Over TLS.
    HTTPS = "HTTPS"


@dataclass(kw_only=True, slots=True)
class TCPSocketAction:
    """A TCP connection; that it can be opened is a success."""

    # The port by number or name.
    port: IntOrString = field(
        default_factory=IntOrString, metadata={"omitempty": False}
    )

    # Where to connect to, the pod's address unless set.
    # +optional
    host: str = ""


@dataclass(kw_only=True, slots=True)
class GRPCAction:
    """A call of the gRPC health checking protocol."""

    # The port, by number.
    port: Int32 = field(default=0, metadata={"omitempty": False})

    # The service asked about; the server as a whole if empty.
    # +optional
    # +default=""
    service: str | None = field(default=None, metadata={"omitempty": False})

    # Whether TLS is spoken; it is not unless set.
    # +featureGate=GRPCContainerProbeTLS
    # +optional
    mode: GRPCProbeMode | None = None


# +enum
class GRPCProbeMode(StrEnum):
    """How a probe speaks gRPC."""

    # In the clear.
    PLAINTEXT = "Plaintext"

    # Over TLS, without checking the certificate.
    TLS = "TLS"


@dataclass(kw_only=True, slots=True)
class ExecAction:
    """A command run in the container; exit code 0 is a success."""

    # The program and its arguments. There is no shell unless the command runs one. The
    # directory is `/`.
    # +optional
    # +listType=atomic
    command: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class SleepAction:
    """A wait."""

    # How long, in seconds.
    seconds: Int64 = field(default=0, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class Probe:
    """A check on a container, made again and again."""

    # What is done.
    probe_handler: ProbeHandler = field(
        default_factory=lambda: ProbeHandler(), metadata={"inline": True}
    )

    # How long after the container's start checks begin, in seconds.
    # +optional
    initial_delay_seconds: Int32 = 0

    # After how long a check counts as failed, in seconds; 1 unless set.
    # +optional
    timeout_seconds: Int32 = 0

    # How long from one check to the next, in seconds; 10 unless set.
    # +optional
    period_seconds: Int32 = 0

    # How many successes in a row end a failure; 1 unless set, and always for liveness
    # and startup.
    # +optional
    success_threshold: Int32 = 0

    # How many failures in a row count; 3 unless set.
    # +optional
    failure_threshold: Int32 = 0

    # How long the container may take to end when the check has failed, in seconds; as
    # long as the pod unless set.
    # +optional
    termination_grace_period_seconds: Int64 | None = None


# +enum
class PullPolicy(StrEnum):
    """When an image is fetched."""

    # Every time, so that no node runs an old one. Layers it has are not fetched again.
    ALWAYS = "Always"

    # Not at all: the node has to have it.
    NEVER = "Never"

    # When the node does not have it.
    IF_NOT_PRESENT = "IfNotPresent"


class ResourceResizeRestartPolicy(StrEnum):
    """Whether a container starts anew when its resources change."""

    # Not if it can be helped.
    NOT_REQUIRED = "NotRequired"

    # It does.
    RESTART_CONTAINER = "RestartContainer"


@dataclass(kw_only=True, slots=True)
class ContainerResizePolicy:
    """What happens when one resource of a container is changed while it runs."""

    # The resource, `cpu` or `memory`.
    resource_name: ResourceName = field(
        default_factory=lambda: ResourceName(""), metadata={"omitempty": False}
    )

    # Whether the container starts anew.
    restart_policy: ResourceResizeRestartPolicy | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )


# +enum
class PreemptionPolicy(StrEnum):
    """Whether a pod may take the place of others."""

    # Of those with a lower priority.
    LOWER_PRIORITY = "PreemptLowerPriority"

    # Of none: it waits its turn.
    NEVER = "Never"


# +enum
class TerminationMessagePolicy(StrEnum):
    """Where the last words of a container come from."""

    # From its file alone.
    READ_FILE = "File"

    # From the end of its log if it failed and left no file; up to 2048 bytes or 80
    # lines.
    FALLBACK_TO_LOGS_ON_ERROR = "FallbackToLogsOnError"


# A POSIX capability, without CAP_ in front, such as NET_ADMIN.
Capability = NewType("Capability", str)


@dataclass(kw_only=True, slots=True)
class Capabilities:
    """What a container may do beyond, or not at all, of what the runtime grants to
    all.
    """

    # Capabilities that it gets.
    # +optional
    # +listType=atomic
    add: list[Capability] = field(default_factory=list)

    # Capabilities that it loses; ALL for every one.
    # +optional
    # +listType=atomic
    drop: list[Capability] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class ResourceRequirements:
    """How much of what a container or pod needs and may use."""

    # The most it may use, by resource.
    # +optional
    limits: ResourceList = field(default_factory=lambda: ResourceList({}))

    # What is set aside for it, by resource; the limit unless set.
    # +optional
    requests: ResourceList = field(default_factory=lambda: ResourceList({}))

    # Which of the pod's resource claims it uses.
    # +listType=map
    # +listMapKey=name
    # +featureGate=DynamicResourceAllocation
    # +optional
    claims: list[ResourceClaim] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class VolumeResourceRequirements:
    """How large a volume has to be."""

    # The most it may hold.
    # +optional
    limits: ResourceList = field(default_factory=lambda: ResourceList({}))

    # The least it has to hold.
    # +optional
    requests: ResourceList = field(default_factory=lambda: ResourceList({}))


@dataclass(kw_only=True, slots=True)
class ResourceClaim:
    """One of the pod's resource claims, as used by a container."""

    # The entry in the pod's `resource_claims`.
    name: str = field(default="", metadata={"omitempty": False})

    # The one request of the claim that is used; all of them unless set.
    # +optional
    request: str = ""


@dataclass(kw_only=True, slots=True)
class Container:
    """A program in its own filesystem, with what it needs to run."""

    # The container's name, a DNS label, unique in the pod. It never changes.
    name: str = field(default="", metadata={"omitempty": False})

    # The image it runs.
    # +optional
    image: str = ""

    # The program in place of the image's entrypoint; `$(NAME)` stands for an
    # environment variable.
    # +optional
    # +listType=atomic
    command: list[str] = field(default_factory=list)

    # Arguments in place of the image's; `$(NAME)` stands for an environment variable.
    # +optional
    # +listType=atomic
    args: list[str] = field(default_factory=list)

    # The directory it starts in; the image's unless set.
    # +optional
    working_dir: str = ""

    # Ports it listens on.
    # +optional
    # +patchMergeKey=containerPort
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=containerPort
    # +listMapKey=protocol
    ports: list[ContainerPort] = field(default_factory=list)

    # Where many environment variables come from at once; the last source wins, and
    # `env` over all.
    # +optional
    # +listType=atomic
    env_from: list[EnvFromSource] = field(default_factory=list)

    # Environment variables.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    env: list[EnvVar] = field(default_factory=list)

    # What it needs and may use.
    # +optional
    resources: ResourceRequirements = field(default_factory=ResourceRequirements)

    # What happens when its resources change while it runs.
    # +featureGate=InPlacePodVerticalScaling
    # +optional
    # +listType=atomic
    resize_policy: list[ContainerResizePolicy] = field(default_factory=list)

    # Whether it starts anew after it ended; the pod's policy unless set. Always makes
    # an init container a sidecar.
    # +optional
    restart_policy: ContainerRestartPolicy | None = None

    # Rules for certain exit codes, of which the first that fits goes before
    # `restart_policy`.
    # +featureGate=ContainerRestartRules
    # +optional
    # +listType=atomic
    restart_policy_rules: list[ContainerRestartRule] = field(default_factory=list)

    # The volumes it sees, and where.
    # +optional
    # +patchMergeKey=mountPath
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=mountPath
    volume_mounts: list[VolumeMount] = field(default_factory=list)

    # The block devices it sees, and where.
    # +patchMergeKey=devicePath
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=devicePath
    # +optional
    volume_devices: list[VolumeDevice] = field(default_factory=list)

    # A check that has the container started anew when it fails.
    # +optional
    liveness_probe: Probe | None = None

    # A check that keeps services from sending it requests while it fails.
    # +optional
    readiness_probe: Probe | None = None

    # A check that holds back the others until it succeeds once, and ends the container
    # if it fails.
    # +optional
    startup_probe: Probe | None = None

    # What is done after it started and before it ends.
    # +optional
    lifecycle: Lifecycle | None = None

    # The file whose content becomes its last words, `/dev/termination-log` unless set.
    # +optional
    termination_message_path: str = ""

    # Where its last words come from; the file alone unless set.
    # +optional
    termination_message_policy: TerminationMessagePolicy | Literal[""] = ""

    # When the image is fetched; Always for `:latest`, else IfNotPresent unless set. It
    # never changes.
    # +optional
    image_pull_policy: PullPolicy | Literal[""] = ""

    # With what rights it runs; goes before what the pod says.
    # +optional
    security_context: SecurityContext | None = None

    # Whether it has an open standard input; reading gives the end of file unless set.
    # +optional
    stdin: bool = False

    # Whether its standard input closes after the first client has left.
    # +optional
    stdin_once: bool = False

    # Whether it has a terminal, which needs `stdin`.
    # +optional
    tty: bool = False


@dataclass(kw_only=True, slots=True)
class ProbeHandler:
    """What a check does. Exactly one is set."""

    # Run a command in the container.
    # +optional
    exec: ExecAction | None = None

    # Make an HTTP request.
    # +optional
    http_get: HTTPGetAction | None = None

    # Open a TCP connection.
    # +optional
    tcp_socket: TCPSocketAction | None = None

    # Make a gRPC health check.
    # +optional
    grpc: GRPCAction | None = None


@dataclass(kw_only=True, slots=True)
class LifecycleHandler:
    """What is done when a container starts or ends. Exactly one is set."""

    # Run a command in the container.
    # +optional
    exec: ExecAction | None = None

    # Make an HTTP request.
    # +optional
    http_get: HTTPGetAction | None = None

    # Deprecated: it was never supported, and fails when it is run.
    # +optional
    tcp_socket: TCPSocketAction | None = None

    # Wait.
    # +optional
    sleep: SleepAction | None = None


# +enum
class Signal(StrEnum):
    """A POSIX signal. Windows knows SIGTERM and SIGKILL only."""

    # Abort.
    SIGABRT = "SIGABRT"

    # A timer has run out.
    SIGALRM = "SIGALRM"

    # Bad memory access on the bus.
    SIGBUS = "SIGBUS"

    # A child has ended.
    SIGCHLD = "SIGCHLD"

    # A child has ended (System V).
    SIGCLD = "SIGCLD"

    # Continue after a stop.
    SIGCONT = "SIGCONT"

    # Bad arithmetic.
    SIGFPE = "SIGFPE"

    # The terminal is gone; often: read the configuration again.
    SIGHUP = "SIGHUP"

    # Bad instruction.
    SIGILL = "SIGILL"

    # Interrupt from the keyboard.
    SIGINT = "SIGINT"

    # Input or output is possible.
    SIGIO = "SIGIO"

    # Abort, by its old name.
    SIGIOT = "SIGIOT"

    # End at once; it cannot be caught.
    SIGKILL = "SIGKILL"

    # Nobody reads the pipe.
    SIGPIPE = "SIGPIPE"

    # Something to poll has happened (System V).
    SIGPOLL = "SIGPOLL"

    # The profiling timer has run out.
    SIGPROF = "SIGPROF"

    # Power fails.
    SIGPWR = "SIGPWR"

    # Quit from the keyboard, with a core dump.
    SIGQUIT = "SIGQUIT"

    # Bad memory access.
    SIGSEGV = "SIGSEGV"

    # Fault on the coprocessor stack.
    SIGSTKFLT = "SIGSTKFLT"

    # Stop until continued; it cannot be caught.
    SIGSTOP = "SIGSTOP"

    # Bad system call.
    SIGSYS = "SIGSYS"

    # Please end; what most programs expect.
    SIGTERM = "SIGTERM"

    # A breakpoint was hit.
    SIGTRAP = "SIGTRAP"

    # Stop from the terminal.
    SIGTSTP = "SIGTSTP"

    # Background process reads the terminal.
    SIGTTIN = "SIGTTIN"

    # Background process writes to the terminal.
    SIGTTOU = "SIGTTOU"

    # Urgent data at a socket.
    SIGURG = "SIGURG"

    # The first for the program's own use.
    SIGUSR1 = "SIGUSR1"

    # The second for the program's own use.
    SIGUSR2 = "SIGUSR2"

    # The virtual timer has run out.
    SIGVTALRM = "SIGVTALRM"

    # The window has another size.
    SIGWINCH = "SIGWINCH"

    # Too much CPU time used.
    SIGXCPU = "SIGXCPU"

    # The file has become too large.
    SIGXFSZ = "SIGXFSZ"

    # The first real-time signal.
    SIGRTMIN = "SIGRTMIN"

    # A real-time signal, 1 above the first.
    SIGRTMINPLUS1 = "SIGRTMIN+1"

    # A real-time signal, 2 above the first.
    SIGRTMINPLUS2 = "SIGRTMIN+2"

    # A real-time signal, 3 above the first.
    SIGRTMINPLUS3 = "SIGRTMIN+3"

    # A real-time signal, 4 above the first.
    SIGRTMINPLUS4 = "SIGRTMIN+4"

    # A real-time signal, 5 above the first.
    SIGRTMINPLUS5 = "SIGRTMIN+5"

    # A real-time signal, 6 above the first.
    SIGRTMINPLUS6 = "SIGRTMIN+6"

    # A real-time signal, 7 above the first.
    SIGRTMINPLUS7 = "SIGRTMIN+7"

    # A real-time signal, 8 above the first.
    SIGRTMINPLUS8 = "SIGRTMIN+8"

    # A real-time signal, 9 above the first.
    SIGRTMINPLUS9 = "SIGRTMIN+9"

    # A real-time signal, 10 above the first.
    SIGRTMINPLUS10 = "SIGRTMIN+10"

    # A real-time signal, 11 above the first.
    SIGRTMINPLUS11 = "SIGRTMIN+11"

    # A real-time signal, 12 above the first.
    SIGRTMINPLUS12 = "SIGRTMIN+12"

    # A real-time signal, 13 above the first.
    SIGRTMINPLUS13 = "SIGRTMIN+13"

    # A real-time signal, 14 above the first.
    SIGRTMINPLUS14 = "SIGRTMIN+14"

    # A real-time signal, 15 above the first.
    SIGRTMINPLUS15 = "SIGRTMIN+15"

    # A real-time signal, 14 below the last.
    SIGRTMAXMINUS14 = "SIGRTMAX-14"

    # A real-time signal, 13 below the last.
    SIGRTMAXMINUS13 = "SIGRTMAX-13"

    # A real-time signal, 12 below the last.
    SIGRTMAXMINUS12 = "SIGRTMAX-12"

    # A real-time signal, 11 below the last.
    SIGRTMAXMINUS11 = "SIGRTMAX-11"

    # A real-time signal, 10 below the last.
    SIGRTMAXMINUS10 = "SIGRTMAX-10"

    # A real-time signal, 9 below the last.
    SIGRTMAXMINUS9 = "SIGRTMAX-9"

    # A real-time signal, 8 below the last.
    SIGRTMAXMINUS8 = "SIGRTMAX-8"

    # A real-time signal, 7 below the last.
    SIGRTMAXMINUS7 = "SIGRTMAX-7"

    # A real-time signal, 6 below the last.
    SIGRTMAXMINUS6 = "SIGRTMAX-6"

    # A real-time signal, 5 below the last.
    SIGRTMAXMINUS5 = "SIGRTMAX-5"

    # A real-time signal, 4 below the last.
    SIGRTMAXMINUS4 = "SIGRTMAX-4"

    # A real-time signal, 3 below the last.
    SIGRTMAXMINUS3 = "SIGRTMAX-3"

    # A real-time signal, 2 below the last.
    SIGRTMAXMINUS2 = "SIGRTMAX-2"

    # A real-time signal, 1 below the last.
    SIGRTMAXMINUS1 = "SIGRTMAX-1"

    # The last real-time signal.
    SIGRTMAX = "SIGRTMAX"


@dataclass(kw_only=True, slots=True)
class Lifecycle:
    """What is done after a container started and before it ends."""

    # Right after the start; if it fails, the container is stopped.
    # +optional
    post_start: LifecycleHandler | None = None

    # Before the container is asked to stop, and within the time it has for that; not if
    # it ends by itself.
    # +optional
    pre_stop: LifecycleHandler | None = None

    # The signal that asks it to stop; the image's or the runtime's own unless set.
    # +optional
    stop_signal: Signal | None = None


class ConditionStatus(StrEnum):
    """Whether a condition holds."""

    # It does.
    TRUE = "True"

    # It does not.
    FALSE = "False"

    # Nobody can tell.
    UNKNOWN = "Unknown"


@dataclass(kw_only=True, slots=True)
class ContainerStateWaiting:
    """A container that does not run yet."""

    # A word for why, such as ContainerCreating.
    # +optional
    reason: str = ""

    # An explanation for people.
    # +optional
    message: str = ""


@dataclass(kw_only=True, slots=True)
class ContainerStateRunning:
    """A container that runs."""

    # When it started, or started anew.
    # +optional
    started_at: Time = field(default_factory=Time)


@dataclass(kw_only=True, slots=True)
class ContainerStateTerminated:
    """A container that has ended."""

    # Its exit code.
    exit_code: Int32 = field(default=0, metadata={"omitempty": False})

    # The signal that ended it, if one did.
    # +optional
    signal: Int32 = 0

    # A word for why, such as OOMKilled.
    # +optional
    reason: str = ""

    # Its last words.
    # +optional
    message: str = ""

    # When it started.
    # +optional
    started_at: Time = field(default_factory=Time)

    # When it ended.
    # +optional
    finished_at: Time = field(default_factory=Time)

    # The container, as `type://id`.
    # +optional
    container_id: str = field(default="", metadata={"json": "containerID"})


@dataclass(kw_only=True, slots=True)
class ContainerState:
    """What a container is doing. At most one is set; waiting if none is."""

    # It does not run yet.
    # +optional
    waiting: ContainerStateWaiting | None = None

    # It runs.
    # +optional
    running: ContainerStateRunning | None = None

    # It has ended.
    # +optional
    terminated: ContainerStateTerminated | None = None


@dataclass(kw_only=True, slots=True)
class ContainerStatus:
    """How one container of a pod is doing."""

    # The container. It never changes.
    name: str = field(default="", metadata={"omitempty": False})

    # What it is doing.
    # +optional
    state: ContainerState = field(default_factory=ContainerState)

    # How it ended the last time, if it started anew.
    # +optional
    last_termination_state: ContainerState = field(
        default_factory=ContainerState, metadata={"json": "lastState"}
    )

    # Whether it passes its readiness check.
    ready: bool = field(default=False, metadata={"omitempty": False})

    # How often it has started anew, as far as the node remembers.
    restart_count: Int32 = field(default=0, metadata={"omitempty": False})

    # The image that it runs, as the node resolved it.
    image: str = field(default="", metadata={"omitempty": False})

    # That image's ID.
    image_id: str = field(default="", metadata={"json": "imageID", "omitempty": False})

    # The container, as `type://id`.
    # +optional
    container_id: str = field(default="", metadata={"json": "containerID"})

    # Whether it has started: its startup check and post-start hook are done.
    # +optional
    started: bool | None = None

    # What the node has set aside for it.
    # +optional
    allocated_resources: ResourceList = field(default_factory=lambda: ResourceList({}))

    # What it has in effect, limits and requests.
    # +featureGate=InPlacePodVerticalScaling
    # +optional
    resources: ResourceRequirements | None = None

    # How its volumes are mounted.
    # +optional
    # +patchMergeKey=mountPath
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=mountPath
    volume_mounts: list[VolumeMountStatus] = field(default_factory=list)

    # The user and groups its first process started with.
    # +featureGate=SupplementalGroupsPolicy
    # +optional
    user: ContainerUser | None = None

    # The health of what it has been given, by resource.
    # +featureGate=ResourceHealthStatus
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    allocated_resources_status: list[ResourceStatus] = field(default_factory=list)

    # The signal in effect to stop it.
    # +featureGate=ContainerStopSignals
    # +optional
    stop_signal: Signal | None = None


@dataclass(kw_only=True, slots=True)
class ResourceStatus:
    """The health of one resource that a container has been given."""

    # The resource: `claim:NAME/REQUEST` for claims, else the name of an extended
    # resource.
    # +required
    name: ResourceName = field(
        default_factory=lambda: ResourceName(""), metadata={"omitempty": False}
    )

    # The health of each unit or device.
    # +listType=map
    # +listMapKey=resourceID
    resources: list[ResourceHealth] = field(default_factory=list)


class ResourceHealthStatus(StrEnum):
    """Whether a device works."""

    # It does.
    HEALTHY = "Healthy"

    # It does not.
    UNHEALTHY = "Unhealthy"

    # Nobody can tell, say because the plugin does not answer.
    UNKNOWN = "Unknown"


# What a device calls itself, unique in its resource; for claims the device's qualified
# name.
ResourceID = NewType("ResourceID", str)


@dataclass(kw_only=True, slots=True)
class ResourceHealth:
    """The health of one device."""

    # The device.
    resource_id: ResourceID = field(
        default=ResourceID(""), metadata={"json": "resourceID", "omitempty": False}
    )

    # Whether it works.
    health: ResourceHealthStatus | Literal[""] = ""

    # What is wrong with it, for people; up to 1024 bytes.
    # +featureGate=ResourceHealthStatusMessage
    # +optional
    message: str | None = None


@dataclass(kw_only=True, slots=True)
class ContainerUser:
    """Who a container runs as."""

    # Who it is on Linux.
    # +optional
    linux: LinuxContainerUser | None = None


@dataclass(kw_only=True, slots=True)
class LinuxContainerUser:
    """User and groups of a process on Linux."""

    # The user ID it started with.
    uid: Int64 = field(default=0, metadata={"omitempty": False})

    # The group ID it started with.
    gid: Int64 = field(default=0, metadata={"omitempty": False})

    # The IDs of other groups it started with.
    # +optional
    # +listType=atomic
    supplemental_groups: list[Int64] = field(default_factory=list)


# +enum
class PodPhase(StrEnum):
    """How far a pod has come."""

    # Accepted, with containers that do not run yet.
    PENDING = "Pending"

    # On a node, with a container that runs or is about to.
    RUNNING = "Running"

    # All containers have ended well and will not start anew.
    SUCCEEDED = "Succeeded"

    # All containers have ended, one of them badly, and will not start anew.
    FAILED = "Failed"

    # Nobody can tell. No longer in use.
    UNKNOWN = "Unknown"


# What a condition of a pod is about. Anyone may add values, for readiness gates.
PodConditionType = NewType("PodConditionType", str)


# Condition: every container is ready.
CONTAINERS_READY: Final = PodConditionType("ContainersReady")

# Condition: all init containers have done their work.
POD_INITIALIZED: Final = PodConditionType("Initialized")

# Condition: the pod takes requests, and services may send it some.
POD_READY: Final = PodConditionType("Ready")

# Condition: the pod has a node.
POD_SCHEDULED: Final = PodConditionType("PodScheduled")

# Condition: something is about to end the pod: preemption, eviction or the like.
DISRUPTION_TARGET: Final = PodConditionType("DisruptionTarget")

# Condition: sandbox, network and volumes of the pod are set up.
POD_READY_TO_START_CONTAINERS: Final = PodConditionType("PodReadyToStartContainers")

# Condition: a resize was asked for and has not been granted.
POD_RESIZE_PENDING: Final = PodConditionType("PodResizePending")

# Condition: a resize was granted and is being carried out.
POD_RESIZE_IN_PROGRESS: Final = PodConditionType("PodResizeInProgress")

# Condition: a rule has all containers of the pod start over.
ALL_CONTAINERS_RESTARTING: Final = PodConditionType("AllContainersRestarting")


@dataclass(kw_only=True, slots=True)
class PodCondition:
    """One thing that may hold for a pod."""

    # What it is about.
    type: PodConditionType = field(
        default=PodConditionType(""), metadata={"omitempty": False}
    )

    # The generation of the pod that it speaks of.
    # +optional
    observed_generation: Int64 = 0

    # Whether it holds.
    status: ConditionStatus | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # When it was last looked into.
    # +optional
    last_probe_time: Time = field(default_factory=Time)

    # When it last changed.
    # +optional
    last_transition_time: Time = field(default_factory=Time)

    # A word for why it last changed.
    # +optional
    reason: str = ""

    # An explanation for people.
    # +optional
    message: str = ""


class PodResizeStatus(StrEnum):
    """How a resize is going. Deprecated: conditions tell."""

    # It was granted and is being carried out.
    IN_PROGRESS = "InProgress"

    # It may be granted later.
    DEFERRED = "Deferred"

    # It can never be granted on this node.
    INFEASIBLE = "Infeasible"


@dataclass(kw_only=True, slots=True)
class VolumeMountStatus:
    """How a volume is mounted in a container."""

    # The volume.
    name: str = field(default="", metadata={"omitempty": False})

    # Where it is in the container.
    mount_path: str = field(default="", metadata={"omitempty": False})

    # Whether the mount is read-only.
    # +optional
    read_only: bool = False

    # Whether mounts below it are read-only, too: Disabled or Enabled.
    # +optional
    recursive_read_only: RecursiveReadOnlyMode | None = None

    # More on the volume itself.
    # +optional
    volume_status: VolumeStatus | None = None


@dataclass(kw_only=True, slots=True)
class VolumeStatus:
    """More on a volume that is mounted."""

    # What became of an image volume.
    # +featureGate=ImageVolumeWithDigest
    # +optional
    image: ImageVolumeStatus | None = None


@dataclass(kw_only=True, slots=True)
class ImageVolumeStatus:
    """What became of an image volume."""

    # The image that was mounted, with its digest.
    # +kubebuilder:validation:MaxLength=256
    # +required
    image_ref: str = ""


# +enum
class RestartPolicy(StrEnum):
    """When containers of a pod start anew."""

    # Whenever they end.
    ALWAYS = "Always"

    # When they end badly.
    ON_FAILURE = "OnFailure"

    # Never.
    NEVER = "Never"


class ContainerRestartPolicy(StrEnum):
    """When one container starts anew."""

    # Whenever it ends.
    ALWAYS = "Always"

    # Never.
    NEVER = "Never"

    # When it ends badly.
    ON_FAILURE = "OnFailure"


@dataclass(kw_only=True, slots=True)
class ContainerRestartRule:
    """What happens when a container ends in a certain way."""

    # What happens.
    # +required
    action: ContainerRestartRuleAction | Literal[""] = ""

    # The exit codes it is for.
    # +optional
    # +oneOf=when
    exit_codes: ContainerRestartRuleOnExitCodes | None = None


class ContainerRestartRuleAction(StrEnum):
    """What happens when a rule fits."""

    # The container starts anew.
    RESTART = "Restart"

    # All containers of the pod start over, init containers first.
    RESTART_ALL_CONTAINERS = "RestartAllContainers"


@dataclass(kw_only=True, slots=True)
class ContainerRestartRuleOnExitCodes:
    """Exit codes that a rule is for."""

    # How a container's exit code compares to the values.
    # +required
    operator: ContainerRestartRuleOnExitCodesOperator | Literal[""] = ""

    # The exit codes, up to 255 of them.
    # +optional
    # +listType=set
    values: list[Int32] = field(default_factory=list)


class ContainerRestartRuleOnExitCodesOperator(StrEnum):
    """How an exit code compares to values."""

    # It is one of them.
    IN = "In"

    # It is none of them.
    NOT_IN = "NotIn"


# +enum
class DNSPolicy(StrEnum):
    """How a pod looks up names."""

    # At the cluster's DNS, even on the node's network.
    CLUSTER_FIRST_WITH_HOST_NET = "ClusterFirstWithHostNet"

    # At the cluster's DNS, unless the pod is on the node's network.
    CLUSTER_FIRST = "ClusterFirst"

    # As its node does.
    DEFAULT = "Default"

    # As `dns_config` says, and nothing else.
    NONE = "None"


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class NodeSelector:
    """Chooses nodes that meet at least one of several terms."""

    # The terms.
    # +listType=atomic
    node_selector_terms: list[NodeSelectorTerm] = field(
        default_factory=list, metadata={"omitempty": False}
    )


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class NodeSelectorTerm:
    """Chooses nodes that meet every condition; without conditions it chooses none."""

    # Conditions on labels of the node.
    # +optional
    # +listType=atomic
    match_expressions: list[NodeSelectorRequirement] = field(default_factory=list)

    # Conditions on fields of the node.
    # +optional
    # +listType=atomic
    match_fields: list[NodeSelectorRequirement] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class NodeSelectorRequirement:
    """One condition on a label or field of a node."""

    # The label or field.
    key: str = field(default="", metadata={"omitempty": False})

    # How its value compares to those given here.
    operator: NodeSelectorOperator | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # What to compare with: some for In and NotIn, one integer for Gt and Lt, none for
    # the others.
    # +optional
    # +listType=atomic
    values: list[str] = field(default_factory=list)


# +enum
class NodeSelectorOperator(StrEnum):
    """How a label or field is compared in a node selector."""

    # It has one of the values.
    IN = "In"

    # It has none of the values, or is absent.
    NOT_IN = "NotIn"

    # It is there, with whatever value.
    EXISTS = "Exists"

    # It is not there.
    DOES_NOT_EXIST = "DoesNotExist"

    # It is an integer above the value.
    GT = "Gt"

    # It is an integer below the value.
    LT = "Lt"


@dataclass(kw_only=True, slots=True)
class Affinity:
    """Where a pod would like to be, and where it has to be."""

    # On which nodes.
    # +optional
    node_affinity: NodeAffinity | None = None

    # Near which pods.
    # +optional
    pod_affinity: PodAffinity | None = None

    # Away from which pods.
    # +optional
    pod_anti_affinity: PodAntiAffinity | None = None


@dataclass(kw_only=True, slots=True)
class PodAffinity:
    """Near which pods a pod has to be, or would like to be."""

    # Terms that all have to be met when it is scheduled; nothing happens if that
    # changes later.
    # +optional
    # +listType=atomic
    required_during_scheduling_ignored_during_execution: list[PodAffinityTerm] = field(
        default_factory=list
    )

    # Terms that it would like to be met; the weights of those that are add up for each
    # node.
    # +optional
    # +listType=atomic
    preferred_during_scheduling_ignored_during_execution: list[
        WeightedPodAffinityTerm
    ] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class PodAntiAffinity:
    """Away from which pods a pod has to be, or would like to be."""

    # Terms that all have to be met when it is scheduled; nothing happens if that
    # changes later.
    # +optional
    # +listType=atomic
    required_during_scheduling_ignored_during_execution: list[PodAffinityTerm] = field(
        default_factory=list
    )

    # Terms that it would like to be met; the weights of those that are add up for each
    # node.
    # +optional
    # +listType=atomic
    preferred_during_scheduling_ignored_during_execution: list[
        WeightedPodAffinityTerm
    ] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class WeightedPodAffinityTerm:
    """A term that a pod would like to be met, and how much."""

    # How much, from 1 to 100.
    weight: Int32 = field(default=0, metadata={"omitempty": False})

    # The term.
    pod_affinity_term: PodAffinityTerm = field(
        default_factory=lambda: PodAffinityTerm(), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class PodAffinityTerm:
    """Pods, and what near means: nodes that have the same value of a label."""

    # The pods, by their labels; none unless set.
    # +optional
    label_selector: LabelSelector | None = None

    # Namespaces to look in; with no selector for them either, the pod's own.
    # +optional
    # +listType=atomic
    namespaces: list[str] = field(default_factory=list)

    # The label of nodes that says which are near each other.
    topology_key: str = field(default="", metadata={"omitempty": False})

    # More namespaces to look in, by their labels; all of them if empty.
    # +optional
    namespace_selector: LabelSelector | None = None

    # Labels of which pods have to have the same value as this one.
    # +listType=atomic
    # +optional
    match_label_keys: list[str] = field(default_factory=list)

    # Labels of which pods have to have another value than this one.
    # +listType=atomic
    # +optional
    mismatch_label_keys: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class NodeAffinity:
    """On which nodes a pod has to be, or would like to be."""

    # Nodes it has to be on when it is scheduled; nothing happens if that changes later.
    # +optional
    required_during_scheduling_ignored_during_execution: NodeSelector | None = None

    # Nodes it would like to be on; the weights of terms that are met add up for each
    # node.
    # +optional
    # +listType=atomic
    preferred_during_scheduling_ignored_during_execution: list[
        PreferredSchedulingTerm
    ] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class PreferredSchedulingTerm:
    """Nodes that a pod would like to be on, and how much."""

    # How much, from 1 to 100.
    weight: Int32 = field(default=0, metadata={"omitempty": False})

    # The nodes; a term without conditions does nothing.
    preference: NodeSelectorTerm = field(
        default_factory=NodeSelectorTerm, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class Taint:
    """A reason to keep pods off a node, unless they tolerate it."""

    # What it is about.
    key: str = field(default="", metadata={"omitempty": False})

    # More on what it is about.
    # +optional
    value: str = ""

    # What happens to pods that do not tolerate it.
    effect: TaintEffect | Literal[""] = field(default="", metadata={"omitempty": False})

    # When it was added.
    # +optional
    time_added: Time | None = None


# +enum
class TaintEffect(StrEnum):
    """What a taint does to pods that do not tolerate it."""

    # None are added; those that are there stay.
    NO_SCHEDULE = "NoSchedule"

    # None are added as long as there are other nodes.
    PREFER_NO_SCHEDULE = "PreferNoSchedule"

    # None are added, and those that are there have to leave.
    NO_EXECUTE = "NoExecute"


@dataclass(kw_only=True, slots=True)
class Toleration:
    """Taints that do not keep a pod off a node."""

    # The taints' key; every one if unset, where the operator has to be Exists.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:format=k8s-label-key
    key: str = ""

    # How their value compares; Equal unless set.
    # +optional
    operator: TolerationOperator | Literal[""] = ""

    # What to compare with; empty for Exists.
    # +optional
    value: str = ""

    # The taints' effect; every one unless set.
    # +optional
    effect: TaintEffect | Literal[""] = ""

    # How long the pod stays under NoExecute, in seconds: for ever unless set, not at
    # all if 0 or less.
    # +optional
    toleration_seconds: Int64 | None = None


# +enum
class TolerationOperator(StrEnum):
    """How the value of a taint compares to that of a toleration."""

    # Any will do.
    EXISTS = "Exists"

    # It is the same.
    EQUAL = "Equal"

    # It is a smaller integer.
    LT = "Lt"

    # It is a larger integer.
    GT = "Gt"


@dataclass(kw_only=True, slots=True)
class PodReadinessGate:
    """A condition that has to be true, beyond ready containers, for a pod to be
    ready.
    """

    # The condition, in the pod's status.
    condition_type: PodConditionType = field(
        default=PodConditionType(""), metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class PodSpec:
    """What a pod is made of and how it runs."""

    # Storage that its containers can mount.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    volumes: list[Volume] = field(default_factory=list)

    # Containers that run first, one after the other, each to its end; sidecars among
    # them keep running.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    init_containers: list[Container] = field(default_factory=list)

    # The containers; at least one. None can be added or removed later.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    containers: list[Container] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # Containers added for a while, say to find an error; by the `ephemeralcontainers`
    # subresource only.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    ephemeral_containers: list[EphemeralContainer] = field(default_factory=list)

    # When containers start anew; Always unless set.
    # +optional
    restart_policy: RestartPolicy | Literal[""] = ""

    # How long it may take to end, in seconds, before it is killed; 30 unless set, at
    # once if 0.
    # +optional
    termination_grace_period_seconds: Int64 | None = None

    # How long it may be active on its node, in seconds, before it fails.
    # +optional
    active_deadline_seconds: Int64 | None = None

    # How it looks up names; ClusterFirst unless set.
    # +optional
    dns_policy: DNSPolicy | Literal[""] = ""

    # Labels that its node has to have.
    # +optional
    # +mapType=atomic
    node_selector: dict[str, str] = field(default_factory=dict)

    # The service account it runs as.
    # +optional
    service_account_name: str = ""

    # Another name of `service_account_name`. Deprecated.
    # +optional
    deprecated_service_account: str = field(
        default="", metadata={"json": "serviceAccount"}
    )

    # Whether its containers see a token of the service account; the account says unless
    # set.
    # +optional
    automount_service_account_token: bool | None = None

    # Its node, once it has one. Setting it goes around the scheduler.
    # +optional
    node_name: str = ""

    # Whether it is on the network of its node, where it takes real ports.
    # +optional
    host_network: bool = False

    # Whether it sees the processes of its node.
    # +optional
    host_pid: bool = field(default=False, metadata={"json": "hostPID"})

    # Whether it shares the node's interprocess communication.
    # +optional
    host_ipc: bool = field(default=False, metadata={"json": "hostIPC"})

    # Whether its containers see each other's processes.
    # +optional
    share_process_namespace: bool | None = None

    # With what rights it runs, unless a container says otherwise.
    # +optional
    security_context: PodSecurityContext | None = None

    # Secrets to fetch images with.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    image_pull_secrets: list[LocalObjectReference] = field(default_factory=list)

    # Its host name; its own name unless set.
    # +optional
    hostname: str = ""

    # With it, the full name is HOSTNAME.SUBDOMAIN.NAMESPACE.svc.DOMAIN.
    # +optional
    subdomain: str = ""

    # Where it would like to be, and where it has to be.
    # +optional
    affinity: Affinity | None = None

    # Who schedules it; the default scheduler unless set.
    # +optional
    scheduler_name: str = ""

    # Taints that do not keep it off a node.
    # +optional
    # +listType=atomic
    # +k8s:alpha(since: "1.37")=+k8s:optional
    tolerations: list[Toleration] = field(default_factory=list)

    # More entries for its hosts file.
    # +optional
    # +patchMergeKey=ip
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=ip
    host_aliases: list[HostAlias] = field(default_factory=list)

    # The class that gives its priority; the default one, or 0, unless set.
    # +optional
    priority_class_name: str = ""

    # Its priority: the higher, the more important. It follows from the class.
    # +optional
    priority: Int32 | None = None

    # How it looks up names, on top of the policy.
    # +optional
    dns_config: PodDNSConfig | None = None

    # Conditions that have to be true for it to be ready, beyond ready containers.
    # +optional
    # +listType=atomic
    readiness_gates: list[PodReadinessGate] = field(default_factory=list)

    # The class of runtime that runs it; the default one unless set.
    # +optional
    runtime_class_name: str | None = None

    # Whether containers get environment variables for services; they do unless set to
    # false.
    # +optional
    enable_service_links: bool | None = None

    # Whether it may take the place of others; PreemptLowerPriority unless set.
    # +optional
    preemption_policy: PreemptionPolicy | None = None

    # What running it takes beyond its containers. It follows from the runtime class.
    # +optional
    overhead: ResourceList = field(default_factory=lambda: ResourceList({}))

    # How evenly pods of its kind have to be spread; all have to be met.
    # +optional
    # +patchMergeKey=topologyKey
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=topologyKey
    # +listMapKey=whenUnsatisfiable
    topology_spread_constraints: list[TopologySpreadConstraint] = field(
        default_factory=list
    )

    # Whether its host name is the full one.
    # +optional
    set_hostname_as_fqdn: bool | None = field(
        default=None, metadata={"json": "setHostnameAsFQDN"}
    )

    # The operating system of its containers; some fields are for one only.
    # +optional
    os: PodOS | None = None

    # Whether it shares the users of its node; it does unless set to false, where root
    # in it is nobody outside.
    # +optional
    host_users: bool | None = None

    # Gates that keep it from being scheduled until all are removed; none can be added
    # later.
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +optional
    scheduling_gates: list[PodSchedulingGate] = field(default_factory=list)

    # Claims on devices that have to be allocated before it starts. They never change.
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    # +featureGate=DynamicResourceAllocation
    # +optional
    resource_claims: list[PodResourceClaim] = field(default_factory=list)

    # What all containers together need and may use: cpu, memory and huge pages, without
    # claims.
    # +featureGate=PodLevelResources
    # +optional
    resources: ResourceRequirements | None = None

    # Its host name, whatever the other fields say; up to 64 characters. DNS does not
    # know it.
    # +featureGate=HostnameOverride
    # +optional
    hostname_override: str | None = None

    # The group that it is scheduled with. It never changes.
    # +featureGate=GenericWorkload
    # +optional
    scheduling_group: PodSchedulingGroup | None = None

    # Who is asked, in order of priority, to end it gracefully before it is evicted; up
    # to 10, never changed.
    # +featureGate=EvictionRequestAPI
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:maxItems=10
    # +k8s:alpha(since: "1.37")=+k8s:dependentForbidden("schedulingGroup")
    eviction_responders: list[EvictionResponder] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class PodResourceClaim:
    """A claim on devices that a pod uses: one that exists, or one made for it.

    Exactly one is set.
    """

    # What containers call the claim; a DNS label, unique in the pod.
    name: str = field(default="", metadata={"omitempty": False})

    # The claim, in the pod's namespace, which other pods may use too.
    resource_claim_name: str | None = None

    # The template that the pod's own claim is made from; it ends with the pod.
    resource_claim_template_name: str | None = None


@dataclass(kw_only=True, slots=True)
class PodResourceClaimStatus:
    """Which claim was made for an entry of the pod."""

    # The entry in the pod's `resource_claims`.
    name: str = field(default="", metadata={"omitempty": False})

    # The claim; none was needed if unset.
    # +optional
    resource_claim_name: str | None = None


@dataclass(kw_only=True, slots=True)
class PodExtendedResourceClaimStatus:
    """The claim the scheduler made for extended resources that devices provide."""

    # Which request of the claim serves which container and resource.
    # +listType=atomic
    request_mappings: list[ContainerExtendedResourceRequest] = field(
        default_factory=list, metadata={"omitempty": False}
    )

    # The claim.
    resource_claim_name: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class ContainerExtendedResourceRequest:
    """The request of a claim that serves an extended resource of a container."""

    # The container.
    container_name: str = field(default="", metadata={"omitempty": False})

    # The extended resource.
    resource_name: str = field(default="", metadata={"omitempty": False})

    # The request in the claim.
    request_name: str = field(default="", metadata={"omitempty": False})


class OSName(StrEnum):
    """An operating system. There may be more in the future."""

    # Linux.
    LINUX = "linux"

    # Windows.
    WINDOWS = "windows"


@dataclass(kw_only=True, slots=True)
class PodOS:
    """The operating system of a pod."""

    # Which one; the scheduler does not look at it, the node refuses what does not fit.
    name: OSName | Literal[""] = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodSchedulingGate:
    """Something that keeps a pod from being scheduled."""

    # What it is called, unique in the pod.
    name: str = field(default="", metadata={"omitempty": False})


# +union
@dataclass(kw_only=True, slots=True)
class PodSchedulingGroup:
    """The group that a pod is scheduled with."""

    # The PodGroup, in the pod's namespace; it may be made later.
    # +optional
    # +oneOf=GroupSelection
    pod_group_name: str | None = None


# +enum
class UnsatisfiableConstraintAction(StrEnum):
    """What happens to a pod that no node could take without breaking a spread
    constraint.
    """

    # It waits.
    DO_NOT_SCHEDULE = "DoNotSchedule"

    # It is scheduled where that does least harm.
    SCHEDULE_ANYWAY = "ScheduleAnyway"


# +enum
class NodeInclusionPolicy(StrEnum):
    """Whether nodes that a pod cannot use count when its kind is spread."""

    # All nodes count.
    IGNORE = "Ignore"

    # Only nodes that it can use count.
    HONOR = "Honor"


@dataclass(kw_only=True, slots=True)
class TopologySpreadConstraint:
    """How evenly pods are spread over parts of the cluster, such as zones."""

    # By how many pods the parts may differ; at least 1.
    # +-------+-------+-------+
    # +-------+-------+-------+
    # +-------+-------+-------+
    max_skew: Int32 = field(default=0, metadata={"omitempty": False})

    # The label of nodes that says which part they are in.
    topology_key: str = field(default="", metadata={"omitempty": False})

    # What happens to a pod that could not be placed.
    # +-------+-------+-------+
    # +-------+-------+-------+
    # +-------+-------+-------+
    when_unsatisfiable: UnsatisfiableConstraintAction | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The pods that are counted, by their labels.
    # +optional
    label_selector: LabelSelector | None = None

    # How many parts there have to be before it counts as even; 1 unless set. For
    # DoNotSchedule only.
    # +-------+-------+-------+
    # +-------+-------+-------+
    # +-------+-------+-------+
    # +optional
    min_domains: Int32 | None = None

    # Whether nodes count that affinity or selector rule out; they do not unless set.
    # +optional
    node_affinity_policy: NodeInclusionPolicy | None = None

    # Whether nodes count whose taints are not tolerated; they do unless set.
    # +optional
    node_taints_policy: NodeInclusionPolicy | None = None

    # Labels of which counted pods have to have the same value as this one.
    # +listType=atomic
    # +optional
    match_label_keys: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class HostAlias:
    """An entry of a hosts file."""

    # The address.
    # +required
    ip: str = field(default="", metadata={"omitempty": False})

    # Its names.
    # +listType=atomic
    hostnames: list[str] = field(default_factory=list)


# +enum
class PodFSGroupChangePolicy(StrEnum):
    """When the files of a volume are given to the pod's group."""

    # When the volume's root has another owner or mode; that is faster.
    FS_GROUP_CHANGE_ON_ROOT_MISMATCH = "OnRootMismatch"

    # Whenever it is mounted.
    FS_GROUP_CHANGE_ALWAYS = "Always"


# +enum
class SupplementalGroupsPolicy(StrEnum):
    """Which groups a container's processes have."""

    # Those of the pod, and those that the image gives its user.
    MERGE = "Merge"

    # Those of the pod alone.
    STRICT = "Strict"


class PodSELinuxChangePolicy(StrEnum):
    """How volumes get the pod's SELinux label."""

    # Each file is labelled anew, which takes its time.
    SE_LINUX_CHANGE_POLICY_RECURSIVE = "Recursive"

    # They are mounted with it, so that pods with other labels cannot share them on a
    # node.
    SE_LINUX_CHANGE_POLICY_MOUNT_OPTION = "MountOption"


@dataclass(kw_only=True, slots=True)
class PodSecurityContext:
    """With what rights a pod runs.

    Containers may say otherwise where they have the same field.
    """

    # The SELinux label; the runtime picks one per container unless set. Not on Windows.
    # +optional
    se_linux_options: SELinuxOptions | None = None

    # What only Windows knows.
    # +optional
    windows_options: WindowsSecurityContextOptions | None = None

    # The user ID of processes; the image's unless set. Not on Windows.
    # +optional
    run_as_user: Int64 | None = None

    # The group ID of processes; the runtime's unless set. Not on Windows.
    # +optional
    run_as_group: Int64 | None = None

    # Whether a container that would run as root is refused.
    # +optional
    run_as_non_root: bool | None = None

    # More groups of processes, by ID. Not on Windows.
    # +optional
    # +listType=atomic
    supplemental_groups: list[Int64] = field(default_factory=list)

    # Whether groups from the image count, too; they do unless set. Not on Windows.
    # +featureGate=SupplementalGroupsPolicy
    # +optional
    supplemental_groups_policy: SupplementalGroupsPolicy | None = None

    # A group that owns the volumes that can have an owner, and that processes have. Not
    # on Windows.
    # +optional
    fs_group: Int64 | None = None

    # Kernel parameters of the pod's own namespaces. Not on Windows.
    # +optional
    # +listType=atomic
    sysctls: list[Sysctl] = field(default_factory=list)

    # When files are given to that group; Always unless set. Not on Windows.
    # +optional
    fs_group_change_policy: PodFSGroupChangePolicy | None = None

    # Which system calls are allowed. Not on Windows.
    # +optional
    seccomp_profile: SeccompProfile | None = None

    # The AppArmor profile. Not on Windows.
    # +optional
    app_armor_profile: AppArmorProfile | None = None

    # How volumes get the SELinux label; MountOption unless set, where that can be done.
    # Not on Windows.
    # +featureGate=SELinuxChangePolicy
    # +optional
    se_linux_change_policy: PodSELinuxChangePolicy | None = None


# +union
@dataclass(kw_only=True, slots=True)
class SeccompProfile:
    """Which system calls are allowed."""

    # Where the profile comes from.
    # +unionDiscriminator
    type: SeccompProfileType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The file of the profile, relative to the node's directory for them; for Localhost
    # only.
    # +optional
    localhost_profile: str | None = None


# +enum
class SeccompProfileType(StrEnum):
    """Where a profile of system calls comes from."""

    # There is none; nothing is held back.
    UNCONFINED = "Unconfined"

    # From the container runtime.
    RUNTIME_DEFAULT = "RuntimeDefault"

    # From the node itself.
    LOCALHOST = "Localhost"


# +union
@dataclass(kw_only=True, slots=True)
class AppArmorProfile:
    """An AppArmor profile."""

    # Where the profile comes from.
    # +unionDiscriminator
    type: AppArmorProfileType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The profile, which has to be loaded on the node; for Localhost only.
    # +optional
    localhost_profile: str | None = None


# +enum
class AppArmorProfileType(StrEnum):
    """Where an AppArmor profile comes from."""

    # There is none; nothing is held back.
    UNCONFINED = "Unconfined"

    # From the container runtime.
    RUNTIME_DEFAULT = "RuntimeDefault"

    # From the node itself.
    LOCALHOST = "Localhost"


# +enum
class PodQOSClass(StrEnum):
    """How well a pod is protected when its node runs short; it follows from requests
    and limits.
    """

    # Best: every container has limits for CPU and memory, and requests as much.
    GUARANTEED = "Guaranteed"

    # Some container has a limit or request.
    BURSTABLE = "Burstable"

    # Least: no container has any.
    BEST_EFFORT = "BestEffort"


@dataclass(kw_only=True, slots=True)
class PodDNSConfig:
    """How a pod looks up names, on top of its policy."""

    # Addresses of name servers, before the policy's.
    # +optional
    # +listType=atomic
    nameservers: list[str] = field(default_factory=list)

    # Domains to search, after the policy's.
    # +optional
    # +listType=atomic
    searches: list[str] = field(default_factory=list)

    # Options of the resolver, which go before the policy's.
    # +optional
    # +listType=atomic
    options: list[PodDNSConfigOption] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class PodDNSConfigOption:
    """An option of the resolver."""

    # Its name.
    name: str = ""

    # Its value, if it takes one.
    # +optional
    value: str | None = None


@dataclass(kw_only=True, slots=True)
class PodIP:
    """An address of a pod."""

    # The address, IPv4 or IPv6.
    # +required
    ip: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class HostIP:
    """An address of a pod's node."""

    # The address, IPv4 or IPv6.
    # +required
    ip: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class EphemeralContainerCommon:
    """The fields of a container; some of them may not be set on an ephemeral one."""

    # The container's name, a DNS label, unique in the pod. It never changes.
    name: str = field(default="", metadata={"omitempty": False})

    # The image it runs.
    image: str = ""

    # The program in place of the image's entrypoint; `$(NAME)` stands for an
    # environment variable.
    # +optional
    # +listType=atomic
    command: list[str] = field(default_factory=list)

    # Arguments in place of the image's; `$(NAME)` stands for an environment variable.
    # +optional
    # +listType=atomic
    args: list[str] = field(default_factory=list)

    # The directory it starts in; the image's unless set.
    # +optional
    working_dir: str = ""

    # May not be set.
    # +optional
    # +patchMergeKey=containerPort
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=containerPort
    # +listMapKey=protocol
    ports: list[ContainerPort] = field(default_factory=list)

    # Where many environment variables come from at once; the last source wins, and
    # `env` over all.
    # +optional
    # +listType=atomic
    env_from: list[EnvFromSource] = field(default_factory=list)

    # Environment variables.
    # +optional
    # +patchMergeKey=name
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=name
    env: list[EnvVar] = field(default_factory=list)

    # May not be set: what the pod has is shared.
    # +optional
    resources: ResourceRequirements = field(default_factory=ResourceRequirements)

    # May not be set.
    # +featureGate=InPlacePodVerticalScaling
    # +optional
    # +listType=atomic
    resize_policy: list[ContainerResizePolicy] = field(default_factory=list)

    # May not be set.
    # +optional
    restart_policy: ContainerRestartPolicy | None = None

    # May not be set.
    # +featureGate=ContainerRestartRules
    # +optional
    # +listType=atomic
    restart_policy_rules: list[ContainerRestartRule] = field(default_factory=list)

    # The volumes it sees, and where; without subpaths.
    # +optional
    # +patchMergeKey=mountPath
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=mountPath
    volume_mounts: list[VolumeMount] = field(default_factory=list)

    # The block devices it sees, and where.
    # +patchMergeKey=devicePath
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=devicePath
    # +optional
    volume_devices: list[VolumeDevice] = field(default_factory=list)

    # May not be set.
    # +optional
    liveness_probe: Probe | None = None

    # May not be set.
    # +optional
    readiness_probe: Probe | None = None

    # May not be set.
    # +optional
    startup_probe: Probe | None = None

    # May not be set.
    # +optional
    lifecycle: Lifecycle | None = None

    # The file whose content becomes its last words, `/dev/termination-log` unless set.
    # +optional
    termination_message_path: str = ""

    # Where its last words come from; the file alone unless set.
    # +optional
    termination_message_policy: TerminationMessagePolicy | Literal[""] = ""

    # When the image is fetched; Always for `:latest`, else IfNotPresent unless set. It
    # never changes.
    # +optional
    image_pull_policy: PullPolicy | Literal[""] = ""

    # With what rights it runs; goes before what the pod says.
    # +optional
    security_context: SecurityContext | None = None

    # Whether it has an open standard input; reading gives the end of file unless set.
    # +optional
    stdin: bool = False

    # Whether its standard input closes after the first client has left.
    # +optional
    stdin_once: bool = False

    # Whether it has a terminal, which needs `stdin`.
    # +optional
    tty: bool = False


@dataclass(kw_only=True, slots=True)
class EphemeralContainer:
    """A container that a person adds to a pod that runs, to look around.

    It is never started anew nor removed.
    """

    # What it has in common with other containers.
    ephemeral_container_common: EphemeralContainerCommon = field(
        default_factory=EphemeralContainerCommon, metadata={"inline": True}
    )

    # The container whose processes it sees; those of the pod unless set.
    # +optional
    target_container_name: str = ""


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class EvictionResponder:
    """Who is asked to end a pod gracefully."""

    # The responder, a domain name with a path, unique in the pod.
    # +required
    # +k8s:required
    # +k8s:format=k8s-prefixed-label-key
    # +k8s:customValidation
    name: str = field(default="", metadata={"omitempty": False})

    # The higher, the sooner it is asked; the evictor that ends the pod for good has
    # 100.
    # +required
    # +k8s:required
    # +k8s:minimum=0
    # +k8s:maximum=100000
    # +k8s:customValidation
    priority: Int32 | None = field(default=None, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodStatus:
    """How a pod is doing, as far as the system knows."""

    # The generation of the pod that the status speaks of.
    # +optional
    observed_generation: Int64 = 0

    # How far it has come, in a word.
    # +optional
    phase: PodPhase | Literal[""] = ""

    # What holds for it, one by one.
    # +optional
    # +patchMergeKey=type
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=type
    conditions: list[PodCondition] = field(default_factory=list)

    # Why it is in this state, for people.
    # +optional
    message: str = ""

    # Why it is in this state, in a word.
    # +optional
    reason: str = ""

    # The node where others are ending to make room for it. It may still go elsewhere.
    # +optional
    nominated_node_name: str = ""

    # The address of its node, once it has one.
    # +optional
    host_ip: str = field(default="", metadata={"json": "hostIP"})

    # All addresses of its node, the one above first; at most one per family.
    # +optional
    # +patchStrategy=merge
    # +patchMergeKey=ip
    # +listType=atomic
    host_ips: list[HostIP] = field(default_factory=list, metadata={"json": "hostIPs"})

    # Its address in the cluster, once it has one.
    # +optional
    pod_ip: str = field(default="", metadata={"json": "podIP"})

    # All its addresses, the one above first; at most one per family.
    # +optional
    # +patchStrategy=merge
    # +patchMergeKey=ip
    # +listType=map
    # +listMapKey=ip
    pod_ips: list[PodIP] = field(default_factory=list, metadata={"json": "podIPs"})

    # When its node took it on, before images were fetched.
    # +optional
    start_time: Time | None = None

    # How its init containers are doing.
    # +listType=atomic
    init_container_statuses: list[ContainerStatus] = field(default_factory=list)

    # How its containers are doing.
    # +optional
    # +listType=atomic
    container_statuses: list[ContainerStatus] = field(default_factory=list)

    # How well it is protected when its node runs short.
    # +optional
    qos_class: PodQOSClass | Literal[""] = ""

    # How its ephemeral containers are doing.
    # +optional
    # +listType=atomic
    ephemeral_container_statuses: list[ContainerStatus] = field(default_factory=list)

    # How a resize is going. Deprecated: conditions tell.
    # +featureGate=InPlacePodVerticalScaling
    # +optional
    resize: PodResizeStatus | Literal[""] = ""

    # Which claims were made for it.
    # +patchMergeKey=name
    # +patchStrategy=merge,retainKeys
    # +listType=map
    # +listMapKey=name
    # +featureGate=DynamicResourceAllocation
    # +optional
    resource_claim_statuses: list[PodResourceClaimStatus] = field(default_factory=list)

    # The claim made for extended resources that devices provide.
    # +featureGate=DRAExtendedResource
    # +optional
    extended_resource_claim_status: PodExtendedResourceClaimStatus | None = None

    # What the node has set aside for the pod as a whole.
    # +featureGate=InPlacePodLevelResourcesVerticalScaling
    # +optional
    allocated_resources: ResourceList = field(default_factory=lambda: ResourceList({}))

    # What the pod as a whole has in effect, limits and requests.
    # +featureGate=InPlacePodLevelResourcesVerticalScaling
    # +optional
    resources: ResourceRequirements | None = None

    # What its claims take of the node's own resources, such as CPU and memory.
    # +featureGate=DRANodeAllocatableResources
    # +optional
    # +patchStrategy=merge
    # +patchMergeKey=resourceClaimName
    # +listType=map
    # +listMapKey=resourceClaimName
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=resourceClaimName
    node_allocatable_resource_claim_statuses: list[
        NodeAllocatableResourceClaimStatus
    ] = field(default_factory=list)

    # How its volumes are doing.
    # +featureGate=CSIVolumeHealth
    # +optional
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    volume_health: list[PodVolumeHealth] = field(default_factory=list)


# +genclient
# +genclient:method=UpdateEphemeralContainers,verb=update,subresource=ephemeralcontainers
# +genclient:method=UpdateResize,verb=update,subresource=resize
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


# +k8s:supportsSubresource="/status"
# +k8s:supportsSubresource="/ephemeralcontainers"
# +k8s:supportsSubresource="/resize"
# +k8s:supportsSubresource="/eviction"
@dataclass(kw_only=True, slots=True)
class Pod(TypeMeta):
    """Containers that run together on one node, with the same network and volumes."""

    # Name and bookkeeping of the pod.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What it is made of and how it runs.
    # +optional
    spec: PodSpec = field(default_factory=PodSpec)

    # How it is doing.
    # +optional
    status: PodStatus = field(default_factory=PodStatus)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


@dataclass(kw_only=True, slots=True)
class PodList(TypeMeta):
    """Several pods, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The pods.
    items: list[Pod] = field(default_factory=list, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class PodTemplateSpec:
    """What pods look like that are made from a template."""

    # Labels and annotations that they get.
    # +optional
    # +k8s:opaqueType
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What they are made of and how they run.
    # +optional
    spec: PodSpec = field(default_factory=PodSpec)


# +genclient
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


@dataclass(kw_only=True, slots=True)
class PodTemplate(TypeMeta):
    """A template to make pods from."""

    # Name and bookkeeping of the template itself.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What the pods look like.
    # +optional
    template: PodTemplateSpec = field(default_factory=PodTemplateSpec)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


@dataclass(kw_only=True, slots=True)
class PodTemplateList(TypeMeta):
    """Several pod templates, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The templates.
    items: list[PodTemplate] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ReplicationControllerSpec:
    """How many pods of which sort there are to be."""

    # How many; 1 unless set.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +default=1
    # +k8s:beta(since: "1.37")=+k8s:minimum=0
    replicas: Int32 | None = None

    # How long a new pod has to be ready, in seconds, to count as available.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:optional
    # +default=0
    # +k8s:beta(since: "1.37")=+k8s:minimum=0
    min_ready_seconds: Int32 = 0

    # Labels of the pods that count; those of the template unless set.
    # +optional
    # +mapType=atomic
    selector: dict[str, str] = field(default_factory=dict)

    # What new pods look like. They always restart.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    template: PodTemplateSpec | None = None


@dataclass(kw_only=True, slots=True)
class ReplicationControllerStatus:
    """How many pods there are; it may be a little behind."""

    # How many there are.
    replicas: Int32 = field(default=0, metadata={"omitempty": False})

    # How many of them have all labels of the template.
    # +optional
    fully_labeled_replicas: Int32 = 0

    # How many of them are ready.
    # +optional
    ready_replicas: Int32 = 0

    # How many of them have been ready for long enough.
    # +optional
    available_replicas: Int32 = 0

    # The generation of the controller that the status speaks of.
    # +optional
    observed_generation: Int64 = 0

    # What holds for it, one by one.
    # +optional
    # +patchMergeKey=type
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=type
    conditions: list[ReplicationControllerCondition] = field(default_factory=list)


class ReplicationControllerConditionType(StrEnum):
    """What a condition of a replication controller is about."""

    # A pod could not be made or deleted.
    REPLICA_FAILURE = "ReplicaFailure"


@dataclass(kw_only=True, slots=True)
class ReplicationControllerCondition:
    """One thing that may hold for a replication controller."""

    # What it is about.
    type: ReplicationControllerConditionType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # Whether it holds.
    status: ConditionStatus | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # When it last changed.
    # +optional
    last_transition_time: Time = field(default_factory=Time)

    # A word for why it last changed.
    # +optional
    reason: str = ""

    # An explanation for people.
    # +optional
    message: str = ""


# +genclient
# +genclient:method=GetScale,verb=get,subresource=scale,result=k8s.io/api/autoscaling/v1.Scale
# +genclient:method=UpdateScale,verb=update,subresource=scale,input=k8s.io/api/autoscaling/v1.Scale,result=k8s.io/api/autoscaling/v1.Scale
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0
# +k8s:supportsSubresource="/scale"
# +k8s:supportsSubresource="/status"


@dataclass(kw_only=True, slots=True)
class ReplicationController(TypeMeta):
    """Keeps a number of pods of one sort running."""

    # Name and bookkeeping; labels of the template unless set.
    # +optional
    # +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:optional
    # +k8s:beta(since: "1.37")=+k8s:subfield(name)=+k8s:format=k8s-long-name
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # How many pods of which sort there are to be.
    # +optional
    spec: ReplicationControllerSpec = field(default_factory=ReplicationControllerSpec)

    # How many there are.
    # +optional
    status: ReplicationControllerStatus = field(
        default_factory=ReplicationControllerStatus
    )


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


@dataclass(kw_only=True, slots=True)
class ReplicationControllerList(TypeMeta):
    """Several replication controllers, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The replication controllers.
    items: list[ReplicationController] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class NodeSpec:
    """What is to hold for a node."""

    # The range that addresses of its pods are from.
    # +optional
    pod_cidr: str = field(default="", metadata={"json": "podCIDR"})

    # All such ranges, the one above first; at most one per family.
    # +optional
    # +patchStrategy=merge
    # +listType=set
    pod_cidrs: list[str] = field(default_factory=list, metadata={"json": "podCIDRs"})

    # What its provider calls it, as `provider://id`.
    # +optional
    # +k8s:alpha(since: "1.36")=+k8s:optional
    # +k8s:alpha(since: "1.36")=+k8s:update=NoModify
    # +k8s:alpha(since: "1.36")=+k8s:update=NoUnset
    provider_id: str = field(default="", metadata={"json": "providerID"})

    # Whether it is closed to new pods.
    # +optional
    unschedulable: bool = False

    # Reasons to keep pods off it.
    # +optional
    # +listType=atomic
    taints: list[Taint] = field(default_factory=list)

    # Where its kubelet was configured from. Deprecated: no longer supported.
    # +optional
    config_source: NodeConfigSource | None = None

    # What its provider called it. Deprecated: not set any more.
    # +optional
    do_not_use_external_id: str = field(default="", metadata={"json": "externalID"})

    # When pods on it may end others to grow in place.
    # +featureGate=InPlacePodVerticalScalingSchedulerPreemption
    # +optional
    # +k8s:optional
    # +k8s:ifDisabled(InPlacePodVerticalScalingSchedulerPreemption)=+k8s:forbidden
    pod_preemption_policy: NodePodPreemptionPolicy | None = None


@dataclass(kw_only=True, slots=True)
class NodePodPreemptionPolicy:
    """When pods on a node may end others."""

    # Who has asked that no pod end others to grow in place, as label keys; up to 20.
    # None may if there is any.
    # +listType=set
    # +k8s:listType=set
    # +optional
    # +k8s:maxItems=20
    # +k8s:optional
    # +k8s:eachVal=+k8s:format=k8s-label-key
    disable_resize_preemption: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class NodeConfigSource:
    """Where a kubelet was configured from. Deprecated: no longer supported."""

    # The config map.
    config_map: ConfigMapNodeConfigSource | None = None


@dataclass(kw_only=True, slots=True)
class ConfigMapNodeConfigSource:
    """The config map that a kubelet was configured from.

    Deprecated: no longer supported.
    """

    # Its namespace.
    namespace: str = field(default="", metadata={"omitempty": False})

    # Its name.
    name: str = field(default="", metadata={"omitempty": False})

    # Its UID; in the status only.
    # +optional
    uid: UID = UID("")

    # Its version; in the status only.
    # +optional
    resource_version: str = ""

    # The entry with the configuration.
    kubelet_config_key: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class DaemonEndpoint:
    """Where a daemon on a node can be reached."""

    # Its port.
    port: Int32 = field(default=0, metadata={"json": "Port", "omitempty": False})


@dataclass(kw_only=True, slots=True)
class NodeDaemonEndpoints:
    """Where the daemons on a node can be reached."""

    # The kubelet.
    # +optional
    kubelet_endpoint: DaemonEndpoint = field(default_factory=DaemonEndpoint)


@dataclass(kw_only=True, slots=True)
class NodeRuntimeHandlerFeatures:
    """What a runtime handler is capable of."""

    # Whether it can make mounts read-only with all below them.
    # +optional
    recursive_read_only_mounts: bool | None = None

    # Whether it can give pods users of their own, volumes included.
    # +optional
    user_namespaces: bool | None = None


@dataclass(kw_only=True, slots=True)
class NodeRuntimeHandler:
    """A way in which a node can run containers."""

    # Its name; empty for the default one.
    # +optional
    name: str = field(default="", metadata={"omitempty": False})

    # What it is capable of.
    # +optional
    features: NodeRuntimeHandlerFeatures | None = None


@dataclass(kw_only=True, slots=True)
class NodeFeatures:
    """What the container runtime of a node is capable of, whatever the handler."""

    # Whether it knows about policies for groups, and users in container status.
    # +optional
    supplemental_groups_policy: bool | None = None


@dataclass(kw_only=True, slots=True)
class NodeSystemInfo:
    """What a node runs on."""

    # The ID in its machine-id file.
    machine_id: str = field(
        default="", metadata={"json": "machineID", "omitempty": False}
    )

    # The UUID of its hardware.
    system_uuid: str = field(
        default="", metadata={"json": "systemUUID", "omitempty": False}
    )

    # The ID of its last start.
    boot_id: str = field(default="", metadata={"json": "bootID", "omitempty": False})

    # The version of its kernel.
    kernel_version: str = field(default="", metadata={"omitempty": False})

    # Its operating system, by its full name.
    os_image: str = field(default="", metadata={"omitempty": False})

    # Its container runtime, as `name://version`.
    container_runtime_version: str = field(default="", metadata={"omitempty": False})

    # The version of its kubelet.
    kubelet_version: str = field(default="", metadata={"omitempty": False})

    # The version of its proxy. Deprecated: the kubelet does not know it.
    kube_proxy_version: str = field(default="", metadata={"omitempty": False})

    # Its operating system, as `linux` or `windows`.
    operating_system: str = field(default="", metadata={"omitempty": False})

    # Its processor architecture, as `amd64` or the like.
    architecture: str = field(default="", metadata={"omitempty": False})

    # What swap space it has.
    swap: NodeSwapStatus | None = None


@dataclass(kw_only=True, slots=True)
class NodeSwapStatus:
    """The swap space of a node."""

    # How much there is, in bytes.
    # +optional
    capacity: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class NodeConfigStatus:
    """Which configuration a kubelet used. Deprecated: no longer supported."""

    # The one that it is to use.
    # +optional
    assigned: NodeConfigSource | None = None

    # The one that it does use.
    # +optional
    active: NodeConfigSource | None = None

    # The one that it falls back to.
    # +optional
    last_known_good: NodeConfigSource | None = None

    # What went wrong.
    # +optional
    error: str = ""


@dataclass(kw_only=True, slots=True)
class NodeStatus:
    """How a node is doing, as far as the system knows."""

    # What there is of each resource.
    # +optional
    capacity: ResourceList = field(default_factory=lambda: ResourceList({}))

    # What of that pods can have.
    # +optional
    allocatable: ResourceList = field(default_factory=lambda: ResourceList({}))

    # How far it has come. Deprecated: not set any more.
    # +optional
    phase: NodePhase | Literal[""] = ""

    # What holds for it, one by one.
    # +optional
    # +patchMergeKey=type
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=type
    conditions: list[NodeCondition] = field(default_factory=list)

    # Where it can be reached.
    # +optional
    # +patchMergeKey=type
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=type
    addresses: list[NodeAddress] = field(default_factory=list)

    # Where its daemons can be reached.
    # +optional
    daemon_endpoints: NodeDaemonEndpoints = field(default_factory=NodeDaemonEndpoints)

    # What it runs on.
    # +optional
    node_info: NodeSystemInfo = field(default_factory=NodeSystemInfo)

    # Images that it has.
    # +optional
    # +listType=atomic
    images: list[ContainerImage] = field(default_factory=list)

    # Volumes that it uses, which may not be detached.
    # +optional
    # +listType=atomic
    volumes_in_use: list[UniqueVolumeName] = field(default_factory=list)

    # Volumes that are attached to it.
    # +optional
    # +listType=atomic
    volumes_attached: list[AttachedVolume] = field(default_factory=list)

    # Which configuration its kubelet used. Deprecated: no longer supported.
    # +optional
    config: NodeConfigStatus | None = None

    # The ways in which it can run containers.
    # +optional
    # +listType=atomic
    runtime_handlers: list[NodeRuntimeHandler] = field(default_factory=list)

    # What its container runtime is capable of.
    # +featureGate=SupplementalGroupsPolicy
    # +optional
    features: NodeFeatures | None = None

    # Features that depend on the node and that its kubelet says it has.
    # +featureGate=NodeDeclaredFeatures
    # +optional
    # +listType=atomic
    declared_features: list[str] = field(default_factory=list)


# What attaching and detaching calls a volume, with its driver in front.
UniqueVolumeName = NewType("UniqueVolumeName", str)


@dataclass(kw_only=True, slots=True)
class AttachedVolume:
    """A volume that is attached to a node."""

    # The volume.
    name: UniqueVolumeName = field(
        default=UniqueVolumeName(""), metadata={"omitempty": False}
    )

    # The device it appears as.
    device_path: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class ContainerImage:
    """An image that a node has."""

    # All its names.
    # +optional
    # +listType=atomic
    names: list[str] = field(default_factory=list, metadata={"omitempty": False})

    # Its size, in bytes.
    # +optional
    size_bytes: Int64 = 0


# +enum
class NodePhase(StrEnum):
    """How far a node has come. Deprecated: not set any more."""

    # It is there, and not set up yet.
    PENDING = "Pending"

    # It is set up and runs Kubernetes.
    RUNNING = "Running"

    # It has been taken out of the cluster.
    TERMINATED = "Terminated"


# What a condition of a node is about. Anyone may add values, such as programs that look
# for faults.
NodeConditionType = NewType("NodeConditionType", str)


# Condition: the node is well and takes pods.
NODE_READY: Final = NodeConditionType("Ready")

# Condition: the node is short of memory.
NODE_MEMORY_PRESSURE: Final = NodeConditionType("MemoryPressure")

# Condition: the node is short of disk space.
NODE_DISK_PRESSURE: Final = NodeConditionType("DiskPressure")

# Condition: the node is short of process numbers.
NODE_PID_PRESSURE: Final = NodeConditionType("PIDPressure")

# Condition: the node's network is not set up right.
NODE_NETWORK_UNAVAILABLE: Final = NodeConditionType("NetworkUnavailable")

# Condition: the node is shutting down and ends its pods in order.
NODE_GRACEFUL_NODE_SHUTDOWN_IN_PROGRESS: Final = NodeConditionType(
    "GracefulNodeShutdownInProgress"
)

# Condition: pods are being moved off the node.
NODE_DRAIN_IN_PROGRESS: Final = NodeConditionType("DrainInProgress")

# Condition: all pods that were to leave the node have left.
NODE_DRAINED: Final = NodeConditionType("Drained")

# Condition: work on the node is due some time.
NODE_MAINTENANCE_PLANNED: Final = NodeConditionType("MaintenancePlanned")

# Condition: work on the node is going on.
NODE_MAINTENANCE_IN_PROGRESS: Final = NodeConditionType("MaintenanceInProgress")


@dataclass(kw_only=True, slots=True)
class NodeCondition:
    """One thing that may hold for a node."""

    # What it is about.
    type: NodeConditionType = field(
        default=NodeConditionType(""), metadata={"omitempty": False}
    )

    # Whether it holds.
    status: ConditionStatus | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # When it was last heard of.
    # +optional
    last_heartbeat_time: Time = field(default_factory=Time)

    # When it last changed.
    # +optional
    last_transition_time: Time = field(default_factory=Time)

    # A word for why it last changed.
    # +optional
    reason: str = ""

    # An explanation for people.
    # +optional
    message: str = ""


class NodeAddressType(StrEnum):
    """What an address of a node is."""

    # Its host name.
    HOST_NAME = "Hostname"

    # An IP address inside of the cluster.
    INTERNAL_IP = "InternalIP"

    # An IP address that can be reached from outside.
    EXTERNAL_IP = "ExternalIP"

    # A name that leads to an internal address.
    INTERNAL_DNS = "InternalDNS"

    # A name that leads to an external address.
    EXTERNAL_DNS = "ExternalDNS"


@dataclass(kw_only=True, slots=True)
class NodeAddress:
    """Where a node can be reached."""

    # What the address is.
    type: NodeAddressType | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The address.
    address: str = field(default="", metadata={"omitempty": False})


# The name of something that can be measured out. Anyone may add names, such as
# `example.com/gpu`.
ResourceName = NewType("ResourceName", str)


# Computing time, in cores.
RESOURCE_CPU: Final = ResourceName("cpu")

# Main memory, in bytes.
RESOURCE_MEMORY: Final = ResourceName("memory")

# The size of a volume, in bytes.
RESOURCE_STORAGE: Final = ResourceName("storage")

# Storage of a node that ends with the pod, in bytes.
RESOURCE_EPHEMERAL_STORAGE: Final = ResourceName("ephemeral-storage")

# The number of pods.
RESOURCE_PODS: Final = ResourceName("pods")

# The number of services.
RESOURCE_SERVICES: Final = ResourceName("services")

# The number of replication controllers.
RESOURCE_REPLICATION_CONTROLLERS: Final = ResourceName("replicationcontrollers")

# The number of resource quotas.
RESOURCE_QUOTAS: Final = ResourceName("resourcequotas")

# The number of secrets.
RESOURCE_SECRETS: Final = ResourceName("secrets")

# The number of config maps.
RESOURCE_CONFIG_MAPS: Final = ResourceName("configmaps")

# The number of claims for persistent volumes.
RESOURCE_PERSISTENT_VOLUME_CLAIMS: Final = ResourceName("persistentvolumeclaims")

# The number of node ports that services take.
RESOURCE_SERVICES_NODE_PORTS: Final = ResourceName("services.nodeports")

# The number of load balancers that services take.
RESOURCE_SERVICES_LOAD_BALANCERS: Final = ResourceName("services.loadbalancers")

# The sum of CPU requests, in cores.
RESOURCE_REQUESTS_CPU: Final = ResourceName("requests.cpu")

# The sum of memory requests, in bytes.
RESOURCE_REQUESTS_MEMORY: Final = ResourceName("requests.memory")

# The sum of storage requests, in bytes.
RESOURCE_REQUESTS_STORAGE: Final = ResourceName("requests.storage")

# The sum of requests for ephemeral storage, in bytes.
RESOURCE_REQUESTS_EPHEMERAL_STORAGE: Final = ResourceName("requests.ephemeral-storage")

# The sum of CPU limits, in cores.
RESOURCE_LIMITS_CPU: Final = ResourceName("limits.cpu")

# The sum of memory limits, in bytes.
RESOURCE_LIMITS_MEMORY: Final = ResourceName("limits.memory")

# The sum of limits on ephemeral storage, in bytes.
RESOURCE_LIMITS_EPHEMERAL_STORAGE: Final = ResourceName("limits.ephemeral-storage")


# Amounts of resources, by name.
ResourceList = NewType("ResourceList", dict[ResourceName, Quantity])


# +genclient
# +genclient:nonNamespaced
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


# +k8s:supportsSubresource="/status"
# +k8s:supportsSubresource="/proxy"
@dataclass(kw_only=True, slots=True)
class Node(TypeMeta):
    """A machine of the cluster that runs pods."""

    # Name and bookkeeping of the node; nodes live outside namespaces.
    # +optional
    metadata: ObjectMeta = field(default_factory=ObjectMeta)

    # What is to hold for it.
    # +optional
    spec: NodeSpec = field(default_factory=NodeSpec)

    # How it is doing.
    # +optional
    status: NodeStatus = field(default_factory=NodeStatus)


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
# +k8s:prerelease-lifecycle-gen:introduced=1.0


@dataclass(kw_only=True, slots=True)
class NodeList(TypeMeta):
    """Several nodes, as a server lists them."""

    # Bookkeeping of the list.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # The nodes.
    items: list[Node] = field(default_factory=list, metadata={"omitempty": False})


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class LocalObjectReference:
    """An object in the same namespace, of a kind that follows from where it is
    named.
    """

    # The object's name.
    # +optional
    # +default=""
    # +kubebuilder:default=""
    name: str = ""


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class TypedLocalObjectReference:
    """An object of any kind in the same namespace."""

    # The API group of the kind; unset for the core group.
    # +optional
    api_group: str | None = field(default=None, metadata={"omitempty": False})

    # The kind of the object.
    kind: str = field(default="", metadata={"omitempty": False})

    # The name of the object.
    name: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class DownwardAPIVolumeSource:
    """Files that tell of the pod itself; they follow its changes."""

    # The files.
    # +optional
    # +listType=atomic
    items: list[DownwardAPIVolumeFile] = field(default_factory=list)

    # The mode of files that do not say, 0644 unless set. JSON has it in decimal.
    # +optional
    default_mode: Int32 | None = None

    # The owner of files that do not say, by user ID.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    default_user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class DownwardAPIVolumeFile:
    """A file that tells of the pod itself: a field or a resource, but not both."""

    # Where the file goes, relative to the volume; without `..`.
    path: str = field(default="", metadata={"omitempty": False})

    # The field of the pod: metadata only.
    # +optional
    field_ref: ObjectFieldSelector | None = None

    # The limit or request of a container, for cpu, memory, ephemeral storage and huge
    # pages.
    # +optional
    resource_field_ref: ResourceFieldSelector | None = None

    # The file's mode, that of the volume unless set. JSON has it in decimal.
    # +optional
    mode: Int32 | None = None

    # The file's owner, by user ID; that of the volume unless set.
    # +featureGate=AtomicWriteVolumeUserFields
    # +optional
    user: Int64 | None = None


@dataclass(kw_only=True, slots=True)
class DownwardAPIProjection:
    """Files that tell of the pod itself, as part of a projected volume."""

    # The files.
    # +optional
    # +listType=atomic
    items: list[DownwardAPIVolumeFile] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class SecurityContext:
    """With what rights a container runs. It goes before what the pod says."""

    # Capabilities to add or drop. Not on Windows.
    # +optional
    capabilities: Capabilities | None = None

    # Whether it is as good as root on the node. Not on Windows.
    # +optional
    privileged: bool | None = None

    # The SELinux label; the pod's or the runtime's unless set. Not on Windows.
    # +optional
    se_linux_options: SELinuxOptions | None = None

    # What only Windows knows.
    # +optional
    windows_options: WindowsSecurityContextOptions | None = None

    # The user ID of its process; the pod's or the image's unless set. Not on Windows.
    # +optional
    run_as_user: Int64 | None = None

    # The group ID of its process; the pod's or the runtime's unless set. Not on
    # Windows.
    # +optional
    run_as_group: Int64 | None = None

    # Whether it is refused if it would run as root.
    # +optional
    run_as_non_root: bool | None = None

    # Whether its own filesystem is read-only. Not on Windows.
    # +optional
    read_only_root_filesystem: bool | None = None

    # Whether a process can gain more rights than its parent; always true for privileged
    # ones. Not on Windows.
    # +optional
    allow_privilege_escalation: bool | None = None

    # How much of /proc it sees. Not on Windows.
    # +optional
    proc_mount: ProcMountType | None = None

    # Which system calls are allowed; the pod's unless set. Not on Windows.
    # +optional
    seccomp_profile: SeccompProfile | None = None

    # The AppArmor profile; the pod's unless set. Not on Windows.
    # +optional
    app_armor_profile: AppArmorProfile | None = None


# +enum
class ProcMountType(StrEnum):
    """How much of /proc a container sees."""

    # What the runtime shows, with parts hidden or read-only.
    DEFAULT_PROC_MOUNT = "Default"

    # Everything, which needs the pod to have users of its own.
    UNMASKED_PROC_MOUNT = "Unmasked"


@dataclass(kw_only=True, slots=True)
class SELinuxOptions:
    """The parts of an SELinux label."""

    # The user.
    # +optional
    user: str = ""

    # The role.
    # +optional
    role: str = ""

    # The type.
    # +optional
    type: str = ""

    # The level.
    # +optional
    level: str = ""


@dataclass(kw_only=True, slots=True)
class WindowsSecurityContextOptions:
    """Rights that only Windows knows."""

    # The name of the credential spec of a group-managed service account.
    # +optional
    gmsa_credential_spec_name: str | None = None

    # That spec itself, filled in by a webhook.
    # +optional
    gmsa_credential_spec: str | None = None

    # The user of the container's process; the image's unless set.
    # +optional
    run_as_user_name: str | None = None

    # Whether it runs on the host itself; the same in all containers, and only on the
    # host's network.
    # +optional
    host_process: bool | None = None


@dataclass(kw_only=True, slots=True)
class Sysctl:
    """A kernel parameter."""

    # Its name, such as `net.core.somaxconn`.
    name: str = field(default="", metadata={"omitempty": False})

    # Its value.
    value: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class ImageVolumeSource:
    """An OCI image or artifact whose files a pod reads."""

    # The image or artifact, as containers name theirs.
    # +optional
    reference: str = ""

    # When it is fetched; Always for `:latest`, else IfNotPresent unless set.
    # +optional
    pull_policy: PullPolicy | Literal[""] = ""


@dataclass(kw_only=True, slots=True)
class NodeAllocatableResourceClaimStatus:
    """What a claim takes of the node's own resources."""

    # The claim.
    # +required
    # +k8s:required
    resource_claim_name: str = field(default="", metadata={"omitempty": False})

    # The containers of the pod that use it.
    # +optional
    # +listType=set
    # +k8s:optional
    # +k8s:listType=set
    containers: list[str] = field(default_factory=list)

    # Amounts that the claim's devices stand for, once for all of these containers.
    # +optional
    # +patchStrategy=merge
    # +patchMergeKey=name
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    mapping: list[NodeAllocatableMappedResources] = field(default_factory=list)

    # Amounts that come on top.
    # +optional
    # +patchStrategy=merge
    # +patchMergeKey=name
    # +listType=map
    # +listMapKey=name
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    overhead: list[NodeAllocatableOverheadResources] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class NodeAllocatableMappedResources:
    """How much of one of the node's resources devices stand for."""

    # The resource, such as `cpu` or `memory`.
    # +required
    # +k8s:required
    name: ResourceName = field(default=ResourceName(""), metadata={"omitempty": False})

    # How much.
    # +required
    # +k8s:required
    quantity: Quantity | None = field(default=None, metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class NodeAllocatableOverheadResources:
    """How much of one of the node's resources comes on top; at least one amount is
    set.
    """

    # The resource, such as `cpu` or `memory`.
    # +required
    # +k8s:required
    name: ResourceName = field(default=ResourceName(""), metadata={"omitempty": False})

    # How much for the pod, once.
    # +optional
    # +k8s:optional
    per_pod: Quantity | None = None

    # How much for every container that uses the claim.
    # +optional
    # +k8s:optional
    per_container: Quantity | None = None
