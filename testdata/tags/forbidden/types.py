# +groupName=tags.example.com
# +versionName=v1beta1
# +k8s:validation-gen=*
"""`forbidden`: a field must not be set. The marker is beta, and so is this API."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Retired:
    # What counts as set is what `required` counts as set. Nothing else is said of the field.
    # +k8s:forbidden
    # +k8s:minLength=3
    text: str = ""
    # +k8s:forbidden
    number: Int32 | None = None
    # +k8s:forbidden
    # +k8s:listType=atomic
    hosts: list[str] = field(default_factory=list)
    # +k8s:forbidden
    on: bool = False


@dataclass(kw_only=True, slots=True)
class Gated:
    # Most useful under a condition.
    # +k8s:ifDisabled(Turbo)=+k8s:forbidden
    # +k8s:ifEnabled(Turbo)=+k8s:required
    speed: Int32 | None = None
