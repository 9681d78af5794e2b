# +groupName=apiserver.config.k8s.io
# +k8s:prerelease-lifecycle-gen:introduced=1.17
# +k8s:validation-gen=TypesWithField=TypeMeta
"""How admission is configured in an API server, policies and webhooks from files among it.

Written after k8s.io/apiserver at v0.37 (pkg/apis/apiserver/v1 and the configurations of its admission plugins) and
KEP-5793, as the structure data do not have these types. What Kubernetes checks by hand is not said here.
"""

from __future__ import annotations

from kubernetes_api.meta.v1 import TypeMeta
from validation_gen.apitypes import RawExtension
from validation_gen.dataclass import dataclass, field

__all__ = [
    "AdmissionConfiguration",
    "AdmissionPluginConfiguration",
    "MutatingAdmissionPolicyConfiguration",
    "ValidatingAdmissionPolicyConfiguration",
    "WebhookAdmissionConfiguration",
]


@dataclass(kw_only=True, slots=True)
class AdmissionConfiguration(TypeMeta):
    """The file that `--admission-control-config-file` names: a configuration for each plugin that needs one."""

    # The plugins.
    # +optional
    # +k8s:optional
    plugins: list[AdmissionPluginConfiguration] = field(
        default_factory=list, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class AdmissionPluginConfiguration:
    """The configuration of one admission plugin: in a file of its own, or right here."""

    # The plugin, such as ValidatingAdmissionPolicy.
    # +required
    # +k8s:required
    name: str = field(default="", metadata={"omitempty": False})

    # The file with the plugin's configuration; relative to the file that this is in.
    # +optional
    # +k8s:optional
    path: str = field(default="", metadata={"omitempty": False})

    # The plugin's configuration itself, which goes before the file.
    # +optional
    # +k8s:optional
    configuration: RawExtension | None = field(
        default=None, metadata={"omitempty": False}
    )


@dataclass(kw_only=True, slots=True)
class ValidatingAdmissionPolicyConfiguration(TypeMeta):
    """The configuration of the plugin ValidatingAdmissionPolicy."""

    # A directory, by its absolute path, with ValidatingAdmissionPolicy and ValidatingAdmissionPolicyBinding objects of
    # v1 in files (.yaml, .yml, .json) that are in force from the start. Names end in `.static.k8s.io`.
    # +optional
    # +k8s:optional
    static_manifests_dir: str = ""


@dataclass(kw_only=True, slots=True)
class MutatingAdmissionPolicyConfiguration(TypeMeta):
    """The configuration of the plugin MutatingAdmissionPolicy."""

    # A directory, by its absolute path, with MutatingAdmissionPolicy and MutatingAdmissionPolicyBinding objects of v1
    # in files (.yaml, .yml, .json) that are in force from the start. Names end in `.static.k8s.io`.
    # +optional
    # +k8s:optional
    static_manifests_dir: str = ""


@dataclass(kw_only=True, slots=True)
class WebhookAdmissionConfiguration(TypeMeta):
    """The configuration of the plugins ValidatingAdmissionWebhook and MutatingAdmissionWebhook."""

    # The kubeconfig file, by its absolute path, with what webhooks have to be shown.
    # +optional
    # +k8s:optional
    kube_config_file: str = field(default="", metadata={"omitempty": False})

    # A directory, by its absolute path, with ValidatingWebhookConfiguration or MutatingWebhookConfiguration objects of
    # v1 in files (.yaml, .yml, .json) that are in force from the start. Names end in `.static.k8s.io`.
    # +optional
    # +k8s:optional
    static_manifests_dir: str = ""
