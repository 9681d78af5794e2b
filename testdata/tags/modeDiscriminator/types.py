# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`modeDiscriminator`: the field whose value is the mode that `ifMode` rules of other fields depend on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from validation_gen.apitypes import Int32


# +k8s:enum
class Kind(StrEnum):
    HTTP = "HTTP"
    TCP = "TCP"


@dataclass(kw_only=True, slots=True)
class Probe:
    # A string, here an enum. What it says of its own values is its own matter.
    # +k8s:required
    # +k8s:modeDiscriminator
    kind: Kind | Literal[""] = ""
    # +k8s:ifMode("HTTP")=+k8s:required
    path: str = ""


@dataclass(kw_only=True, slots=True)
class Scaling:
    # A bool: the modes are true and false.
    # +k8s:optional
    # +k8s:modeDiscriminator
    auto: bool = False
    # +k8s:ifMode("true")=+k8s:required
    ceiling: Int32 | None = None
    # +k8s:ifMode("false")=+k8s:optional
    replicas: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Session:
    # Several discriminators, each with a group of its own. Groups are checked in the order of their names.
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "transport")
    transport: str = ""
    # +k8s:optional
    # +k8s:modeDiscriminator(modality: "auth")
    auth: str = ""

    # +k8s:ifMode(modality: "transport", mode: "TLS")=+k8s:required
    cert: str = ""
    # +k8s:ifMode(modality: "auth", mode: "Token")=+k8s:required
    token: str = ""
    # A field that depends on both.
    # +k8s:ifMode(modality: "transport", mode: "TLS")=+k8s:optional
    # +k8s:ifMode(modality: "auth", mode: "Token")=+k8s:optional
    pin: Int32 | None = None
