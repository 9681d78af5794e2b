# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`validateError`: fails generation, and repeats a text."""

from dataclasses import dataclass, field


# +k8s:validateError="type Failing"
@dataclass(kw_only=True, slots=True)
class Failing:
    # +k8s:optional
    # +k8s:validateError
    name: str = ""
    # Behind other markers too.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:eachVal=+k8s:validateError="item"
    items: list[str] = field(default_factory=list)
