"""Which markers exist, by name: those of validation-gen, of Kubernetes' generators, and of kubebuilder."""

from __future__ import annotations

from functools import lru_cache

from validation_gen.tags.base import Registry

GENERATORS = (
    "k8s:client-gen", "k8s:conversion-gen", "k8s:conversion-gen-external-types", "k8s:deepcopy-gen",
    "k8s:defaulter-gen", "k8s:defaulter-gen-input", "k8s:informer-gen", "k8s:lister-gen", "k8s:openapi-gen",
    "k8s:openapi-model-package", "k8s:prerelease-lifecycle-gen", "k8s:protobuf-gen", "k8s:register-gen",
    "k8s:validation-gen", "k8s:validation-gen-input", "k8s:validation-gen-nolint",
    "k8s:validation-gen-scheme-registry", "k8s:validation-gen-test-fixture",
)  # fmt: skip
"""Markers of Kubernetes' code generators; what follows a second colon is theirs to know."""

BARE = (
    "default", "enum", "featureGate", "genclient", "groupGoName", "groupName", "listMapKey", "listType",
    "mapType", "nullable", "optional", "patchMergeKey", "patchStrategy", "required", "structType", "union",
    "unionDeprecated", "unionDiscriminator",
)  # fmt: skip

_VALIDATIONS = (
    "AtLeastOneOf", "AtMostOneOf", "EmbeddedResource", "Enum", "ExactlyOneOf", "ExclusiveMaximum",
    "ExclusiveMinimum", "Format", "MaxItems", "MaxLength", "MaxProperties", "Maximum", "MinItems", "MinLength",
    "MinProperties", "Minimum", "MultipleOf", "Optional", "Pattern", "Required", "Schemaless", "Type",
    "UniqueItems", "XEmbeddedResource", "XIntOrString", "XPreserveUnknownFields", "XValidation",
)  # fmt: skip

KUBEBUILDER = (
    *(f"kubebuilder:validation:{name}" for name in _VALIDATIONS),
    *(f"kubebuilder:validation:items:{name}" for name in _VALIDATIONS),
    "kubebuilder:default", "kubebuilder:deprecatedversion", "kubebuilder:example", "kubebuilder:metadata",
    "kubebuilder:object:generate", "kubebuilder:object:root", "kubebuilder:printcolumn",
    "kubebuilder:pruning:PreserveUnknownFields", "kubebuilder:rbac", "kubebuilder:resource",
    "kubebuilder:selectablefield", "kubebuilder:skip", "kubebuilder:skipversion", "kubebuilder:storageversion",
    "kubebuilder:subresource:scale", "kubebuilder:subresource:status", "kubebuilder:title",
    "kubebuilder:unservedversion", "kubebuilder:webhook",
)  # fmt: skip

_ACROSS_GAPS = ("k8s:validation-gen", "k8s:isSubresource", "k8s:supportsSubresource")


def known_names(tags: Registry) -> list[str]:
    """Every name there is, sorted."""
    return sorted({*tags.tags, *tags.retired, *GENERATORS, *BARE, *KUBEBUILDER})


@lru_cache(maxsize=4096)
def stem_of(name: str) -> str:
    """The part of a generator's marker that says whose it is: `k8s:deepcopy-gen` of `k8s:deepcopy-gen:interfaces`."""
    return ":".join(name.split(":")[:2])


def is_ours(name: str, tags: Registry) -> bool:
    """Whether a marker speaks of validation or schemas, so that someone counts on its effect."""
    name = name.rstrip(":")
    return (
        tags.knows(name)
        or name in BARE
        or name.startswith("kubebuilder:validation:")
        or name == "kubebuilder:default"
    ) and name not in ("genclient", "groupName", "groupGoName")


def is_read_across_gaps(name: str) -> bool:
    """Whether a marker counts although a blank line separates it from its type."""
    return name in _ACROSS_GAPS
