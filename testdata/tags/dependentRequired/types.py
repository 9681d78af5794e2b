# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`dependentRequired`: while one field is set, another must be. The marker is alpha, and so is this API."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Tls:
    # The other field is named as in JSON.
    # +k8s:optional
    # +k8s:dependentRequired("privateKey")
    cert: str = ""
    # +k8s:optional
    # +k8s:maxLength=3
    private_key: str | None = None


@dataclass(kw_only=True, slots=True)
class Chain:
    # Several fields; a chain of them. Errors stand at the fields that are missing.
    # +k8s:optional
    # +k8s:dependentRequired("b")
    # +k8s:dependentRequired("c")
    a: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:dependentRequired("c")
    b: dict[str, str] = field(default_factory=dict)
    # +k8s:optional
    c: Int32 | None = None
