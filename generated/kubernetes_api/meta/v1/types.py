# +k8s:conversion-gen=false
# +k8s:deepcopy-gen=package
# +k8s:openapi-gen=true
# +k8s:defaulter-gen=TypeMeta
# +k8s:openapi-model-package=io.k8s.apimachinery.pkg.apis.meta.v1
# +groupName=meta.k8s.io
# +k8s:validation-gen=TypesWithField=TypeMeta
"""What all Kubernetes APIs have in common: metadata, selectors, conditions, status,
and options of requests.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

from kubernetes_api.types import UID
from validation_gen.apitypes import FieldsV1, Int32, Int64, Time
from validation_gen.dataclass import dataclass, field

__all__ = [
    "DRY_RUN_ALL",
    "FIELD_VALIDATION_IGNORE",
    "FIELD_VALIDATION_STRICT",
    "FIELD_VALIDATION_WARN",
    "FINALIZER_DELETE_DEPENDENTS",
    "FINALIZER_ORPHAN_DEPENDENTS",
    "INITIAL_EVENTS_ANNOTATION_KEY",
    "NAMESPACE_ALL",
    "NAMESPACE_DEFAULT",
    "NAMESPACE_NONE",
    "NAMESPACE_PUBLIC",
    "NAMESPACE_SYSTEM",
    "STATUS_FAILURE",
    "STATUS_SUCCESS",
    "ApplyOptions",
    "CauseType",
    "Condition",
    "ConditionStatus",
    "CreateOptions",
    "DeleteOptions",
    "DeletionPropagation",
    "GetOptions",
    "LabelSelector",
    "LabelSelectorOperator",
    "LabelSelectorRequirement",
    "ListMeta",
    "ListOptions",
    "ManagedFieldsEntry",
    "ManagedFieldsOperationType",
    "ObjectMeta",
    "OwnerReference",
    "PatchOptions",
    "Preconditions",
    "ResourceVersionMatch",
    "ShardInfo",
    "Status",
    "StatusCause",
    "StatusDetails",
    "StatusReason",
    "TypeMeta",
    "UpdateOptions",
]


# The finalizer that lets dependents live on when their owner is deleted.
FINALIZER_ORPHAN_DEPENDENTS: Final = "orphan"

# The finalizer that has dependents deleted before their owner.
FINALIZER_DELETE_DEPENDENTS: Final = "foregroundDeletion"

# The namespace of objects that do not name one.
NAMESPACE_DEFAULT: Final = "default"

# What to pass for a namespace to mean every one.
NAMESPACE_ALL: Final = ""

# What to pass for a namespace where kinds have none.
NAMESPACE_NONE: Final = ""

# The namespace of what the cluster itself runs.
NAMESPACE_SYSTEM: Final = "kube-system"

# The namespace that everyone may read, logged in or not.
NAMESPACE_PUBLIC: Final = "kube-public"

# Set to "true" on the bookmark that ends the initial events of a watch.
INITIAL_EVENTS_ANNOTATION_KEY: Final = "k8s.io/initial-events-end"

# What to pass for a dry run: everything is done but nothing is kept.
DRY_RUN_ALL: Final = "All"

# Fields that nobody knows, or that come twice, are dropped without a word.
FIELD_VALIDATION_IGNORE: Final = "Ignore"

# Such fields are dropped, with a warning. That is what happens unless something is
# said.
FIELD_VALIDATION_WARN: Final = "Warn"

# Such fields have the request refused.
FIELD_VALIDATION_STRICT: Final = "Strict"

# The `status` of a request that went well.
STATUS_SUCCESS: Final = "Success"

# The `status` of a request that did not.
STATUS_FAILURE: Final = "Failure"


# +k8s:deepcopy-gen=false
@dataclass(kw_only=True, slots=True)
class TypeMeta:
    """Kind and API version, which say what sort of object a document holds."""

    # The type of the object, in CamelCase and singular, such as `Pod`.
    # +optional
    kind: str = ""

    # The version of its schema, with the API group in front where there is one:
    # `apps/v1`.
    # +optional
    api_version: str = ""


@dataclass(kw_only=True, slots=True)
class ListMeta:
    """The metadata of a list, and of other answers that are no object of their own."""

    # A URL of the list; no longer filled in.
    # +optional
    self_link: str = ""

    # The state of the server that the list shows, for watches to start from. Clients
    # must not interpret it.
    # +optional
    resource_version: str = ""

    # There is more to read: pass this to get the next part.
    continue_: str = ""

    # About how many items are still to come, where the server can tell.
    # +optional
    remaining_item_count: Int64 | None = None

    # Which part of the items a list for one of several readers covers.
    # +featureGate=ShardedListAndWatch
    # +optional
    shard_info: ShardInfo | None = None


@dataclass(kw_only=True, slots=True)
class ShardInfo:
    """The part of all objects that one of several readers has to do with."""

    # Which objects those are.
    # +required
    selector: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class ObjectMeta:
    """What every stored object has: names, versions, times, labels, owners."""

    # The name, unique among objects of the kind in the namespace. It never changes.
    # +optional
    name: str = ""

    # Where the name is left to the server: what it starts with.
    # +optional
    generate_name: str = ""

    # The namespace; empty for kinds that have none. It never changes.
    # +optional
    namespace: str = ""

    # A URL of the object; no longer filled in.
    # +optional
    self_link: str = ""

    # Tells the object from all others of the same name, earlier or later. Set by the
    # server.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:immutable
    uid: UID = UID("")

    # The version of the object in storage, which changes with every write. Clients must
    # not interpret it.
    # +optional
    resource_version: str = ""

    # Counts the changes of what is wanted, as opposed to what is the case. Set by the
    # server.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:minimum=0
    generation: Int64 = 0

    # When the object was created. Set by the server.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:immutable
    creation_timestamp: Time = field(default_factory=Time)

    # When the object will be gone, or should have been; there once its deletion has
    # been asked for.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:immutable
    deletion_timestamp: Time | None = None

    # How many seconds the object has left to end in good order, counted from the
    # request.
    # +optional
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:immutable
    deletion_grace_period_seconds: Int64 | None = None

    # Short key and value pairs that selectors choose objects by.
    # +optional
    labels: dict[str, str] = field(default_factory=dict)

    # Key and value pairs for tools, of any form, which nothing is selected by.
    # +optional
    annotations: dict[str, str] = field(default_factory=dict)

    # Objects without which this one should not live on; at most one of them manages it.
    # +optional
    # +patchMergeKey=uid
    # +patchStrategy=merge
    # +listType=map
    # +listMapKey=uid
    # +k8s:alpha(since:"1.37")=+k8s:optional
    owner_references: list[OwnerReference] = field(default_factory=list)

    # Who still has to do something before the object may go; it does not before the
    # list is empty.
    # +optional
    # +patchStrategy=merge
    # +listType=set
    finalizers: list[str] = field(default_factory=list)

    # Who set which fields last, for server-side apply. Users have no need to look.
    # +optional
    # +listType=atomic
    # +k8s:alpha(since: "1.37")=+k8s:optional
    managed_fields: list[ManagedFieldsEntry] = field(default_factory=list)


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class OwnerReference:
    """An owner of an object, in the same namespace or in none."""

    # The API version of the owner.
    # +k8s:alpha(since:"1.37")=+k8s:required
    api_version: str = field(default="", metadata={"omitempty": False})

    # The kind of the owner.
    # +k8s:alpha(since:"1.37")=+k8s:required
    kind: str = field(default="", metadata={"omitempty": False})

    # The name of the owner.
    # +k8s:alpha(since:"1.37")=+k8s:required
    name: str = field(default="", metadata={"omitempty": False})

    # The identity of the owner.
    # +k8s:alpha(since:"1.37")=+k8s:required
    uid: UID = field(default=UID(""), metadata={"omitempty": False})

    # Whether the owner is the one that manages the object.
    # +optional
    controller: bool | None = None

    # Whether the owner, when deleted in the foreground, has to wait for the object to
    # go first.
    # +optional
    block_owner_deletion: bool | None = None


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class ListOptions(TypeMeta):
    """How to list or watch: which objects, from when on, and how many at a time."""

    # Labels that the objects have; all objects unless set.
    # +optional
    label_selector: str = ""

    # Fields that the objects have; all objects unless set.
    # +optional
    field_selector: str = ""

    # Whether to get changes as they happen, in place of a list.
    # +optional
    watch: bool = False

    # Whether a watch may have bookmarks, which only tell the version it has come to.
    # +optional
    allow_watch_bookmarks: bool = False

    # The version to start from, or to read at; what that means depends on
    # `resource_version_match`.
    # +optional
    resource_version: str = ""

    # How the version is meant; to be set only with one.
    # +optional
    resource_version_match: ResourceVersionMatch | Literal[""] = ""

    # When the request ends at the latest, in seconds, whatever happens in a watch.
    # +optional
    timeout_seconds: Int64 | None = None

    # The most objects to get at once. The answer says whether there are more, and how
    # to go on.
    limit: Int64 = 0

    # What the answer before this one said to go on with; everything else has to be as
    # it was.
    continue_: str = ""

    # Whether a watch starts with an event for each object there is, and a bookmark
    # after the last.
    # +optional
    send_initial_events: bool | None = None

    # Which part of all objects, by ranges of the hash of a field: `shardRange(...)`,
    # several joined by `||`.
    # +featureGate=ShardedListAndWatch
    # +optional
    shard_selector: str = ""


class ResourceVersionMatch(StrEnum):
    """How the version in a request is meant."""

    # The data are that old at most.
    NOT_OLDER_THAN = "NotOlderThan"

    # The data are exactly that old.
    EXACT = "Exact"


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class GetOptions(TypeMeta):
    """How to read one object."""

    # The version to read at; the newest unless set.
    # +optional
    resource_version: str = ""


class DeletionPropagation(StrEnum):
    """What becomes of dependents when their owner is deleted."""

    # They live on.
    DELETE_PROPAGATION_ORPHAN = "Orphan"

    # They are deleted after it.
    DELETE_PROPAGATION_BACKGROUND = "Background"

    # They are deleted before it.
    DELETE_PROPAGATION_FOREGROUND = "Foreground"


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class DeleteOptions(TypeMeta):
    """How to delete."""

    # How long the object may take to end, in seconds: the kind's own time unless set,
    # at once if 0.
    # +optional
    grace_period_seconds: Int64 | None = None

    # What has to hold for it to be deleted at all.
    # +k8s:conversion-gen=false
    # +optional
    preconditions: Preconditions | None = None

    # Whether dependents live on. Deprecated: `propagation_policy` says it.
    # +optional
    orphan_dependents: bool | None = None

    # What becomes of dependents; the kind has a default.
    # +optional
    propagation_policy: DeletionPropagation | None = None

    # Whether to keep nothing of it: `All`, or nothing at all.
    # +optional
    # +listType=atomic
    dry_run: list[str] = field(default_factory=list)

    # Whether to delete what can no longer be read, which may break things for good.
    # +optional
    ignore_store_read_error_with_cluster_breaking_potential: bool | None = None


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class CreateOptions(TypeMeta):
    """How to create."""

    # Whether to keep nothing of it: `All`, or nothing at all.
    # +optional
    # +listType=atomic
    dry_run: list[str] = field(default_factory=list)

    # Who makes the change: up to 128 printable characters.
    # +optional
    field_manager: str = ""

    # What becomes of fields that nobody knows: Ignore, Warn or Strict.
    # +optional
    field_validation: str = ""


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class PatchOptions(TypeMeta):
    """How to patch, or to apply."""

    # Whether to keep nothing of it: `All`, or nothing at all.
    # +optional
    # +listType=atomic
    dry_run: list[str] = field(default_factory=list)

    # Whether fields that others own are taken from them; for apply only.
    # +optional
    force: bool | None = None

    # Who makes the change: up to 128 printable characters. To apply, it has to be set.
    # +optional
    field_manager: str = ""

    # What becomes of fields that nobody knows: Ignore, Warn or Strict.
    # +optional
    field_validation: str = ""


@dataclass(kw_only=True, slots=True)
class ApplyOptions(TypeMeta):
    """How to apply, in clients."""

    # Whether to keep nothing of it: `All`, or nothing at all.
    # +optional
    # +listType=atomic
    dry_run: list[str] = field(default_factory=list)

    # Whether fields that others own are taken from them.
    force: bool = field(default=False, metadata={"omitempty": False})

    # Who makes the change. It has to be set.
    field_manager: str = field(default="", metadata={"omitempty": False})


# +k8s:conversion-gen:explicit-from=net/url.Values
# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class UpdateOptions(TypeMeta):
    """How to update."""

    # Whether to keep nothing of it: `All`, or nothing at all.
    # +optional
    # +listType=atomic
    dry_run: list[str] = field(default_factory=list)

    # Who makes the change: up to 128 printable characters.
    # +optional
    field_manager: str = ""

    # What becomes of fields that nobody knows: Ignore, Warn or Strict.
    # +optional
    field_validation: str = ""


@dataclass(kw_only=True, slots=True)
class Preconditions:
    """What has to hold for an object to be deleted."""

    # The UID it has to have.
    # +optional
    uid: UID | None = None

    # The version it has to have.
    # +optional
    resource_version: str | None = None


# +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object


@dataclass(kw_only=True, slots=True)
class Status(TypeMeta):
    """How a request went, where the answer is not an object."""

    # Which state of the server the answer shows.
    # +optional
    metadata: ListMeta = field(default_factory=ListMeta)

    # `Success` or `Failure`.
    # +optional
    status: str = ""

    # What happened, for people.
    # +optional
    message: str = ""

    # What went wrong, for programs; it refines the HTTP code without changing its
    # meaning.
    # +optional
    reason: StatusReason = field(default_factory=lambda: StatusReason.UNKNOWN)

    # More about what went wrong, as far as the reason calls for it.
    # +optional
    details: StatusDetails | None = None

    # The HTTP status code, 0 if none was set.
    # +optional
    code: Int32 = 0


@dataclass(kw_only=True, slots=True)
class StatusDetails:
    """More about a request that failed."""

    # The object it was about.
    # +optional
    name: str = ""

    # The API group of that object.
    # +optional
    group: str = ""

    # The kind of that object, or the resource where that is all there is.
    # +optional
    kind: str = ""

    # The identity of that object, where it was one object.
    # +optional
    uid: UID = UID("")

    # Everything that was wrong; the first may not be the worst.
    # +optional
    # +listType=atomic
    causes: list[StatusCause] = field(default_factory=list)

    # In how many seconds to try again, or to do what the reason suggests.
    # +optional
    retry_after_seconds: Int32 = 0


class StatusReason(StrEnum):
    """Why a request failed, more finely than HTTP codes say.

    Servers may give other reasons, too.
    """

    # No reason was given.
    UNKNOWN = ""

    # Nobody knows who is asking; 401.
    UNAUTHORIZED = "Unauthorized"

    # Whoever is asking may not do this; 403.
    FORBIDDEN = "Forbidden"

    # There is no such object or resource; 404.
    NOT_FOUND = "NotFound"

    # An object of that name is there already; 409.
    ALREADY_EXISTS = "AlreadyExists"

    # The object has changed since it was read, or is not in the right state; 409.
    CONFLICT = "Conflict"

    # What was asked for is gone for good; 410.
    GONE = "Gone"

    # The object breaks validation rules, listed as causes; 422.
    INVALID = "Invalid"

    # The server did not finish, though it understood; 500.
    SERVER_TIMEOUT = "ServerTimeout"

    # Stored data cannot be read or decoded; 500.
    STORE_READ_ERROR = "StorageReadError"

    # The time the client allowed has run out; 504.
    TIMEOUT = "Timeout"

    # The server is asked too much and wants the client to wait; 429.
    TOO_MANY_REQUESTS = "TooManyRequests"

    # The request itself makes no sense; 400.
    BAD_REQUEST = "BadRequest"

    # The resource does not do what was asked of it; 405.
    METHOD_NOT_ALLOWED = "MethodNotAllowed"

    # None of the formats the client accepts can be served; 406.
    NOT_ACCEPTABLE = "NotAcceptable"

    # There is more in the request than the server takes; 413.
    REQUEST_ENTITY_TOO_LARGE = "RequestEntityTooLarge"

    # The server does not read the format of the request; 415.
    UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType"

    # Something broke in the server; 500.
    INTERNAL_ERROR = "InternalError"

    # The list or watch refers to a state that is no longer kept; 410.
    EXPIRED = "Expired"

    # The server can do nothing for now; 503.
    SERVICE_UNAVAILABLE = "ServiceUnavailable"


@dataclass(kw_only=True, slots=True)
class StatusCause:
    """One thing that was wrong with a request."""

    # What sort of thing, for programs.
    # +optional
    type: CauseType | Literal[""] = field(default="", metadata={"json": "reason"})

    # What it was, for people, as it may be shown to them.
    # +optional
    message: str = ""

    # Where it was, as a path like `spec.items[0].name`; names may not hold dots.
    # +optional
    field_: str = ""


class CauseType(StrEnum):
    """What sort of thing was wrong with a request.

    Servers may give other types, too.
    """

    # What the field refers to is not there.
    FIELD_VALUE_NOT_FOUND = "FieldValueNotFound"

    # The field has to be set.
    FIELD_VALUE_REQUIRED = "FieldValueRequired"

    # The value appears twice where it may only once.
    FIELD_VALUE_DUPLICATE = "FieldValueDuplicate"

    # The value breaks a rule.
    FIELD_VALUE_INVALID = "FieldValueInvalid"

    # The value is none of those on a fixed list.
    FIELD_VALUE_NOT_SUPPORTED = "FieldValueNotSupported"

    # The field may not be set here, though elsewhere it may.
    FORBIDDEN = "FieldValueForbidden"

    # The value is too long.
    TOO_LONG = "FieldValueTooLong"

    # There are too many values.
    TOO_MANY = "FieldValueTooMany"

    # Checking the value failed for reasons of the server's own.
    INTERNAL = "InternalError"

    # The value has the wrong type.
    TYPE_INVALID = "FieldValueTypeInvalid"

    # A server further on gave an answer that makes no sense.
    UNEXPECTED_SERVER_RESPONSE = "UnexpectedServerResponse"

    # Another manager holds the field and has set it otherwise.
    FIELD_MANAGER_CONFLICT = "FieldManagerConflict"

    # The resource version asked for is one the server has not reached.
    RESOURCE_VERSION_TOO_LARGE = "ResourceVersionTooLarge"


# +structType=atomic
@dataclass(kw_only=True, slots=True)
class LabelSelector:
    """Chooses objects by their labels.

    All conditions have to be met; without any, every object is chosen.
    """

    # Labels that have to be there with exactly these values.
    # +optional
    match_labels: dict[str, str] = field(default_factory=dict)

    # Conditions of a more general form.
    # +optional
    # +listType=atomic
    match_expressions: list[LabelSelectorRequirement] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class LabelSelectorRequirement:
    """One condition on a label."""

    # The label.
    key: str = field(default="", metadata={"omitempty": False})

    # How its value compares to those given here.
    operator: LabelSelectorOperator | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # What to compare with: at least one value for In and NotIn, none for the others.
    # +optional
    # +listType=atomic
    values: list[str] = field(default_factory=list)


class LabelSelectorOperator(StrEnum):
    """How a label is compared in a selector."""

    # It has one of the values.
    IN = "In"

    # It has none of the values, or is absent.
    NOT_IN = "NotIn"

    # It is there, with whatever value.
    EXISTS = "Exists"

    # It is not there.
    DOES_NOT_EXIST = "DoesNotExist"


@dataclass(kw_only=True, slots=True)
class ManagedFieldsEntry:
    """The fields that one manager set in one way through one API version."""

    # Who set them.
    manager: str = ""

    # Whether they were applied or written in another way.
    # +k8s:alpha(since: "1.37")=+k8s:required
    operation: ManagedFieldsOperationType | Literal[""] = ""

    # The API version that the paths of the fields belong to.
    api_version: str = ""

    # When the manager last had a field come, go or change.
    # +optional
    time: Time | None = None

    # The form of the field set; there is only `FieldsV1`.
    fields_type: str = ""

    # The fields, as a tree of paths.
    # +optional
    fields_v1: FieldsV1 | None = None

    # The subresource they were set through; empty for the object itself.
    subresource: str = ""


# +k8s:alpha(since: "1.37")=+k8s:enum
class ManagedFieldsOperationType(StrEnum):
    """How a manager came to set fields."""

    # By server-side apply.
    APPLY = "Apply"

    # By any other write.
    UPDATE = "Update"


# +k8s:alpha(since: "1.37")=+k8s:enum
class ConditionStatus(StrEnum):
    """Whether a condition holds."""

    # It does.
    TRUE = "True"

    # It does not.
    FALSE = "False"

    # There is no telling.
    UNKNOWN = "Unknown"


@dataclass(kw_only=True, slots=True)
class Condition:
    """One aspect of an object's state, as seen by a controller."""

    # Which aspect it is, in CamelCase, with or without a domain in front.
    # +required
    # +kubebuilder:validation:Required
    # +kubebuilder:validation:Pattern=`^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`
    # +kubebuilder:validation:MaxLength=316
    # +k8s:alpha(since: "1.37")=+k8s:required
    type: str = field(default="", metadata={"omitempty": False})

    # Whether it holds.
    # +required
    # +kubebuilder:validation:Required
    # +kubebuilder:validation:Enum=True;False;Unknown
    # +k8s:alpha(since: "1.37")=+k8s:required
    status: ConditionStatus | Literal[""] = field(
        default="", metadata={"omitempty": False}
    )

    # The generation of the object that the controller went by; an older one means the
    # news is dated.
    # +optional
    # +kubebuilder:validation:Minimum=0
    # +k8s:alpha(since: "1.37")=+k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:minimum=0
    observed_generation: Int64 = 0

    # When the status last changed, or, failing that, when anything here did.
    # +required
    # +kubebuilder:validation:Required
    # +kubebuilder:validation:Type=string
    # +kubebuilder:validation:Format=date-time
    # +k8s:alpha(since: "1.37")=+k8s:customValidation
    last_transition_time: Time = field(
        default_factory=Time, metadata={"omitempty": False}
    )

    # Why it changed, one CamelCase word for programs to act on.
    # +required
    # +kubebuilder:validation:Required
    # +kubebuilder:validation:MaxLength=1024
    # +kubebuilder:validation:MinLength=1
    # +kubebuilder:validation:Pattern=`^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`
    # +k8s:alpha(since: "1.37")=+k8s:required
    # +k8s:alpha(since: "1.37")=+k8s:maxBytes=1024
    reason: str = field(default="", metadata={"omitempty": False})

    # Why it changed, for people; may be empty.
    # +required
    # +kubebuilder:validation:Required
    # +kubebuilder:validation:MaxLength=32768
    message: str = field(default="", metadata={"omitempty": False})
