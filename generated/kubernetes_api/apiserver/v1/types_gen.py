"""Validators, codecs and defaults of kubernetes_api.apiserver.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation_gen.apitypes import RawExtension
from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    decoded,
    new_object,
    operation,
    overlaid,
    parser,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from kubernetes_api.apiserver.v1.types import (
    AdmissionConfiguration,
    AdmissionPluginConfiguration,
    MutatingAdmissionPolicyConfiguration,
    ValidatingAdmissionPolicyConfiguration,
    WebhookAdmissionConfiguration,
)
from kubernetes_api.apiserver.v1.types_overlay import (
    overlay_mutating_admission_policy_configuration_static_manifests_dir,
    overlay_validating_admission_policy_configuration_static_manifests_dir,
    overlay_webhook_admission_configuration_kube_config_file,
    overlay_webhook_admission_configuration_static_manifests_dir,
)


def check_admission_configuration(
    path: Path,
    value: AdmissionConfiguration,
    old: AdmissionConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """AdmissionConfiguration, types.py:26."""

    # plugins
    #   +k8s:optional
    plugins = value.plugins
    plugins_was = None if old is None else old.plugins
    if plugins and (old is None or not same(plugins, plugins_was)):
        plugins_path = (path, "plugins")
        for i, plugins_item in enumerate(plugins):
            check_admission_plugin_configuration(
                (plugins_path, i), plugins_item, None, op, errs
            )


def check_admission_plugin_configuration(
    path: Path,
    value: AdmissionPluginConfiguration,
    old: AdmissionPluginConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """AdmissionPluginConfiguration, types.py:38."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_validating_admission_policy_configuration(
    path: Path,
    value: ValidatingAdmissionPolicyConfiguration,
    old: ValidatingAdmissionPolicyConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ValidatingAdmissionPolicyConfiguration, types.py:60."""

    # staticManifestsDir
    #   +k8s:optional
    static_manifests_dir = value.static_manifests_dir
    static_manifests_dir_was = None if old is None else old.static_manifests_dir
    if (
        static_manifests_dir
        and op.overlay
        and (old is None or static_manifests_dir != static_manifests_dir_was)
    ):
        errs.extend(
            overlaid(
                overlay_validating_admission_policy_configuration_static_manifests_dir(
                    op,
                    (path, "staticManifestsDir"),
                    static_manifests_dir,
                    static_manifests_dir_was,
                ),
                "KEP-5793",
            )
        )


def check_mutating_admission_policy_configuration(
    path: Path,
    value: MutatingAdmissionPolicyConfiguration,
    old: MutatingAdmissionPolicyConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """MutatingAdmissionPolicyConfiguration, types.py:71."""

    # staticManifestsDir
    #   +k8s:optional
    static_manifests_dir = value.static_manifests_dir
    static_manifests_dir_was = None if old is None else old.static_manifests_dir
    if (
        static_manifests_dir
        and op.overlay
        and (old is None or static_manifests_dir != static_manifests_dir_was)
    ):
        errs.extend(
            overlaid(
                overlay_mutating_admission_policy_configuration_static_manifests_dir(
                    op,
                    (path, "staticManifestsDir"),
                    static_manifests_dir,
                    static_manifests_dir_was,
                ),
                "KEP-5793",
            )
        )


def check_webhook_admission_configuration(
    path: Path,
    value: WebhookAdmissionConfiguration,
    old: WebhookAdmissionConfiguration | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """WebhookAdmissionConfiguration, types.py:82."""

    # kubeConfigFile
    #   +k8s:optional
    kube_config_file = value.kube_config_file
    kube_config_file_was = None if old is None else old.kube_config_file
    if (
        kube_config_file
        and op.overlay
        and (old is None or kube_config_file != kube_config_file_was)
    ):
        errs.extend(
            overlaid(
                overlay_webhook_admission_configuration_kube_config_file(
                    op, (path, "kubeConfigFile"), kube_config_file, kube_config_file_was
                ),
                "k8s.io/apiserver",
            )
        )

    # staticManifestsDir
    #   +k8s:optional
    static_manifests_dir = value.static_manifests_dir
    static_manifests_dir_was = None if old is None else old.static_manifests_dir
    if (
        static_manifests_dir
        and op.overlay
        and (old is None or static_manifests_dir != static_manifests_dir_was)
    ):
        errs.extend(
            overlaid(
                overlay_webhook_admission_configuration_static_manifests_dir(
                    op,
                    (path, "staticManifestsDir"),
                    static_manifests_dir,
                    static_manifests_dir_was,
                ),
                "KEP-5793",
            )
        )


def validate_admission_configuration(
    obj: AdmissionConfiguration,
    old: AdmissionConfiguration | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of AdmissionConfiguration; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_admission_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_mutating_admission_policy_configuration(
    obj: MutatingAdmissionPolicyConfiguration,
    old: MutatingAdmissionPolicyConfiguration | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of MutatingAdmissionPolicyConfiguration; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_mutating_admission_policy_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_validating_admission_policy_configuration(
    obj: ValidatingAdmissionPolicyConfiguration,
    old: ValidatingAdmissionPolicyConfiguration | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of ValidatingAdmissionPolicyConfiguration; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_validating_admission_policy_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


def validate_webhook_admission_configuration(
    obj: WebhookAdmissionConfiguration,
    old: WebhookAdmissionConfiguration | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of WebhookAdmissionConfiguration; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_webhook_admission_configuration(
        path, obj, old if request.update else None, request, errs
    )
    return errs


_READ_RAW_EXTENSION: Final = parser(RawExtension)


def read_admission_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AdmissionConfiguration, Any] | None = None,
) -> AdmissionConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AdmissionConfiguration)
    n = 0

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
                    problems, (path, "kind"), v, "AdmissionConfiguration", "string"
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
                    "AdmissionConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # plugins
    if "plugins" in data:
        n += 1
        v = data["plugins"]
        if type(v) is list:
            obj.plugins = read_objects(
                v,
                (path, "plugins"),
                problems,
                reuse and reuse_part(reuse[0].plugins, reuse[1], "plugins"),
                read_admission_plugin_configuration,
                "AdmissionConfiguration",
                "v1.AdmissionPluginConfiguration",
            )
        else:
            obj.plugins = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "plugins"),
                    v,
                    "AdmissionConfiguration",
                    "[]v1.AdmissionPluginConfiguration",
                )
    else:
        obj.plugins = []

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "plugins"))
    return obj


def decode_admission_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AdmissionConfiguration, Any] | None = None,
) -> AdmissionConfiguration:
    """JSON data as AdmissionConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_admission_configuration, data, path, reuse, "v1.AdmissionConfiguration"
    )


def encode_admission_configuration(obj: AdmissionConfiguration) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # plugins
    data["plugins"] = [
        encode_admission_plugin_configuration(x) for x in obj.plugins or ()
    ]

    return data


def apply_defaults_admission_configuration(obj: AdmissionConfiguration) -> None:
    """Fill what is unset, in place."""


def read_admission_plugin_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[AdmissionPluginConfiguration, Any] | None = None,
) -> AdmissionPluginConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(AdmissionPluginConfiguration)
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
                    problems,
                    (path, "name"),
                    v,
                    "AdmissionPluginConfiguration",
                    "string",
                )
    else:
        n -= 1
        obj.name = ""

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
                    "AdmissionPluginConfiguration",
                    "string",
                )
    else:
        obj.path = ""

    # configuration
    obj.configuration = None
    if "configuration" in data:
        n += 1
        v = data["configuration"]
        if v is not None:
            obj.configuration = _READ_RAW_EXTENSION(
                v,
                (path, "configuration"),
                problems,
                "AdmissionPluginConfiguration",
                "runtime.RawExtension",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "path", "configuration"))
    return obj


def decode_admission_plugin_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[AdmissionPluginConfiguration, Any] | None = None,
) -> AdmissionPluginConfiguration:
    """JSON data as AdmissionPluginConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_admission_plugin_configuration,
        data,
        path,
        reuse,
        "v1.AdmissionPluginConfiguration",
    )


def encode_admission_plugin_configuration(
    obj: AdmissionPluginConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    data["name"] = obj.name

    # path
    data["path"] = obj.path

    # configuration
    data["configuration"] = (
        None if obj.configuration is None else obj.configuration.to_json()
    )

    return data


def read_validating_admission_policy_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ValidatingAdmissionPolicyConfiguration, Any] | None = None,
) -> ValidatingAdmissionPolicyConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ValidatingAdmissionPolicyConfiguration)
    n = 0

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
                    "ValidatingAdmissionPolicyConfiguration",
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
                    "ValidatingAdmissionPolicyConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # static_manifests_dir
    if "staticManifestsDir" in data:
        n += 1
        v = data["staticManifestsDir"]
        if type(v) is str:
            obj.static_manifests_dir = v
        else:
            obj.static_manifests_dir = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "staticManifestsDir"),
                    v,
                    "ValidatingAdmissionPolicyConfiguration",
                    "string",
                )
    else:
        obj.static_manifests_dir = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "staticManifestsDir")
        )
    return obj


def decode_validating_admission_policy_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[ValidatingAdmissionPolicyConfiguration, Any] | None = None,
) -> ValidatingAdmissionPolicyConfiguration:
    """JSON data as ValidatingAdmissionPolicyConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_validating_admission_policy_configuration,
        data,
        path,
        reuse,
        "v1.ValidatingAdmissionPolicyConfiguration",
    )


def encode_validating_admission_policy_configuration(
    obj: ValidatingAdmissionPolicyConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # static_manifests_dir
    if obj.static_manifests_dir:
        data["staticManifestsDir"] = obj.static_manifests_dir

    return data


def apply_defaults_validating_admission_policy_configuration(
    obj: ValidatingAdmissionPolicyConfiguration,
) -> None:
    """Fill what is unset, in place."""


def read_mutating_admission_policy_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[MutatingAdmissionPolicyConfiguration, Any] | None = None,
) -> MutatingAdmissionPolicyConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(MutatingAdmissionPolicyConfiguration)
    n = 0

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
                    "MutatingAdmissionPolicyConfiguration",
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
                    "MutatingAdmissionPolicyConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # static_manifests_dir
    if "staticManifestsDir" in data:
        n += 1
        v = data["staticManifestsDir"]
        if type(v) is str:
            obj.static_manifests_dir = v
        else:
            obj.static_manifests_dir = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "staticManifestsDir"),
                    v,
                    "MutatingAdmissionPolicyConfiguration",
                    "string",
                )
    else:
        obj.static_manifests_dir = ""

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "staticManifestsDir")
        )
    return obj


def decode_mutating_admission_policy_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[MutatingAdmissionPolicyConfiguration, Any] | None = None,
) -> MutatingAdmissionPolicyConfiguration:
    """JSON data as MutatingAdmissionPolicyConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_mutating_admission_policy_configuration,
        data,
        path,
        reuse,
        "v1.MutatingAdmissionPolicyConfiguration",
    )


def encode_mutating_admission_policy_configuration(
    obj: MutatingAdmissionPolicyConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # static_manifests_dir
    if obj.static_manifests_dir:
        data["staticManifestsDir"] = obj.static_manifests_dir

    return data


def apply_defaults_mutating_admission_policy_configuration(
    obj: MutatingAdmissionPolicyConfiguration,
) -> None:
    """Fill what is unset, in place."""


def read_webhook_admission_configuration(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[WebhookAdmissionConfiguration, Any] | None = None,
) -> WebhookAdmissionConfiguration:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(WebhookAdmissionConfiguration)
    n = 0

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
                    "WebhookAdmissionConfiguration",
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
                    "WebhookAdmissionConfiguration",
                    "string",
                )
    else:
        obj.api_version = ""

    # kube_config_file
    if "kubeConfigFile" in data:
        n += 1
        v = data["kubeConfigFile"]
        if type(v) is str:
            obj.kube_config_file = v
        else:
            obj.kube_config_file = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "kubeConfigFile"),
                    v,
                    "WebhookAdmissionConfiguration",
                    "string",
                )
    else:
        obj.kube_config_file = ""

    # static_manifests_dir
    if "staticManifestsDir" in data:
        n += 1
        v = data["staticManifestsDir"]
        if type(v) is str:
            obj.static_manifests_dir = v
        else:
            obj.static_manifests_dir = ""
            if v is not None:
                wrong_type(
                    problems,
                    (path, "staticManifestsDir"),
                    v,
                    "WebhookAdmissionConfiguration",
                    "string",
                )
    else:
        obj.static_manifests_dir = ""

    if n != len(data):
        unknown_fields(
            problems,
            path,
            data,
            ("kind", "apiVersion", "kubeConfigFile", "staticManifestsDir"),
        )
    return obj


def decode_webhook_admission_configuration(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[WebhookAdmissionConfiguration, Any] | None = None,
) -> WebhookAdmissionConfiguration:
    """JSON data as WebhookAdmissionConfiguration; raises DecodeError with all that does not fit."""
    return decoded(
        read_webhook_admission_configuration,
        data,
        path,
        reuse,
        "v1.WebhookAdmissionConfiguration",
    )


def encode_webhook_admission_configuration(
    obj: WebhookAdmissionConfiguration,
) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # kube_config_file
    data["kubeConfigFile"] = obj.kube_config_file

    # static_manifests_dir
    if obj.static_manifests_dir:
        data["staticManifestsDir"] = obj.static_manifests_dir

    return data


def apply_defaults_webhook_admission_configuration(
    obj: WebhookAdmissionConfiguration,
) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "apiserver.config.k8s.io",
            "v1",
            "AdmissionConfiguration",
            AdmissionConfiguration,
            decode_admission_configuration,
            encode_admission_configuration,
            apply_defaults_admission_configuration,
            validate_admission_configuration,
            subresources=("/",),
            go_type="*v1.AdmissionConfiguration",
            introduced="1.17",
        ),
        Kind(
            "apiserver.config.k8s.io",
            "v1",
            "MutatingAdmissionPolicyConfiguration",
            MutatingAdmissionPolicyConfiguration,
            decode_mutating_admission_policy_configuration,
            encode_mutating_admission_policy_configuration,
            apply_defaults_mutating_admission_policy_configuration,
            validate_mutating_admission_policy_configuration,
            subresources=("/",),
            go_type="*v1.MutatingAdmissionPolicyConfiguration",
            introduced="1.17",
        ),
        Kind(
            "apiserver.config.k8s.io",
            "v1",
            "ValidatingAdmissionPolicyConfiguration",
            ValidatingAdmissionPolicyConfiguration,
            decode_validating_admission_policy_configuration,
            encode_validating_admission_policy_configuration,
            apply_defaults_validating_admission_policy_configuration,
            validate_validating_admission_policy_configuration,
            subresources=("/",),
            go_type="*v1.ValidatingAdmissionPolicyConfiguration",
            introduced="1.17",
        ),
        Kind(
            "apiserver.config.k8s.io",
            "v1",
            "WebhookAdmissionConfiguration",
            WebhookAdmissionConfiguration,
            decode_webhook_admission_configuration,
            encode_webhook_admission_configuration,
            apply_defaults_webhook_admission_configuration,
            validate_webhook_admission_configuration,
            subresources=("/",),
            go_type="*v1.WebhookAdmissionConfiguration",
            introduced="1.17",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "AdmissionConfiguration": (("plugins[*].name", "FieldValueRequired", "", ""),),
    "MutatingAdmissionPolicyConfiguration": (),
    "ValidatingAdmissionPolicyConfiguration": (),
    "WebhookAdmissionConfiguration": (),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_admission_configuration",
    "apply_defaults_mutating_admission_policy_configuration",
    "apply_defaults_validating_admission_policy_configuration",
    "apply_defaults_webhook_admission_configuration",
    "check_admission_configuration",
    "check_admission_plugin_configuration",
    "check_mutating_admission_policy_configuration",
    "check_validating_admission_policy_configuration",
    "check_webhook_admission_configuration",
    "decode_admission_configuration",
    "decode_admission_plugin_configuration",
    "decode_mutating_admission_policy_configuration",
    "decode_validating_admission_policy_configuration",
    "decode_webhook_admission_configuration",
    "encode_admission_configuration",
    "encode_admission_plugin_configuration",
    "encode_mutating_admission_policy_configuration",
    "encode_validating_admission_policy_configuration",
    "encode_webhook_admission_configuration",
    "read_admission_configuration",
    "read_admission_plugin_configuration",
    "read_mutating_admission_policy_configuration",
    "read_validating_admission_policy_configuration",
    "read_webhook_admission_configuration",
    "validate_admission_configuration",
    "validate_mutating_admission_policy_configuration",
    "validate_validating_admission_policy_configuration",
    "validate_webhook_admission_configuration",
]
