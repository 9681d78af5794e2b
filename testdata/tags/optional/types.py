# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`optional`: a field may be unset, and then none of its other checks run."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Unset:
    # The checks behind it run on a value only.
    # +k8s:optional
    # +k8s:minLength=3
    text: str = ""
    # +k8s:optional
    # +k8s:minLength=3
    pointer: str | None = None
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:minItems=2
    ports: list[Port] = field(default_factory=list)
    # +k8s:optional
    port: Port | None = None


@dataclass(kw_only=True, slots=True)
class Defaulted:
    # The server fills in a default that is not zero, so the field is required by the time it is validated.
    # +k8s:optional
    # +default="TCP"
    # +k8s:maxLength=4
    protocol: str = ""

    # So is one that can be None, whatever its default is.
    # +k8s:optional
    # +default=0
    # +k8s:maximum=9
    weight: Int32 | None = None

    # A zero default on a plain value changes nothing, and nothing is left to check.
    # +k8s:optional
    # +default=0
    # +k8s:minimum=0
    retries: Int32 = 0
    # +k8s:optional
    # +default=""
    # +k8s:minLength=1
    note: str = ""
