# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`beta`: a rule that is nearly settled. It runs like any other, and its errors are labelled."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# On a type.
# +k8s:beta(since: "1.36")=+k8s:minimum=1024
Port = NewType("Port", Int32)


@dataclass(kw_only=True, slots=True)
class Service:
    # The label is the rule's, not the field's: other rules of the same field keep their own.
    # +k8s:required
    # +k8s:beta(since: "1.36")=+k8s:maxLength=6
    # +k8s:alpha(since: "1.37")=+k8s:maxLength=3
    # +k8s:maxLength=9
    name: str = ""

    # +k8s:optional
    port: Port | None = None


@dataclass(kw_only=True, slots=True)
class Ports:
    # +k8s:optional
    # +k8s:beta(since: "1.36")=+k8s:maxItems=2
    # +k8s:beta(since: "1.36")=+k8s:listType=set
    ports: list[Int32] = field(default_factory=list)

    # +k8s:optional
    # +k8s:beta(since: "1.36")=+k8s:eachKey=+k8s:maxLength=3
    labels: dict[str, str] = field(default_factory=dict)
