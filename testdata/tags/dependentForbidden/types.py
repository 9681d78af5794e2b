# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`dependentForbidden`: while one field is set, another must not be. The marker is alpha, and so is this API."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Source:
    # Checks across fields belong to the struct: they come before those of its fields.
    # +k8s:optional
    # +k8s:maxLength=3
    # +k8s:dependentForbidden("configMap")
    inline: str = ""
    # +k8s:optional
    config_map: str | None = None


@dataclass(kw_only=True, slots=True)
class Scale:
    # Both ways.
    # +k8s:optional
    # +k8s:dependentForbidden("auto")
    fixed: Int32 = 0
    # +k8s:optional
    # +k8s:dependentForbidden("fixed")
    auto: bool = False


@dataclass(kw_only=True, slots=True)
class Inner:
    # +k8s:optional
    # +k8s:dependentForbidden("b")
    a: str = ""
    # +k8s:optional
    b: str = ""


@dataclass(kw_only=True, slots=True)
class Outer:
    # +k8s:optional
    inner: Inner | None = None
    # +k8s:optional
    # +k8s:listType=atomic
    items: list[Inner] = field(default_factory=list)
