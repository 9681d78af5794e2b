# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`opaqueType`: what the value's type checks is not checked here."""

from dataclasses import dataclass, field

from testdata.tags.opaqueType.foreign import Tag, Template


@dataclass(kw_only=True, slots=True)
class Port:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Fields:
    # The field's own rules hold, the type's do not.
    checked: Port = field(default_factory=Port)
    # +k8s:opaqueType
    opaque: Port = field(default_factory=Port)
    # +k8s:required
    # +k8s:opaqueType
    pointer: Port | None = None


@dataclass(kw_only=True, slots=True)
class Lists:
    # What is opaque is each item or value.
    # +k8s:optional
    # +k8s:listType=atomic
    # +k8s:maxItems=2
    # +k8s:eachVal=+k8s:opaqueType
    ports: list[Port] = field(default_factory=list)
    # +k8s:optional
    # +k8s:eachVal=+k8s:opaqueType
    by_name: dict[str, Port] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class Foreign:
    # Needed where a type's module is neither an input nor read-only.
    # +k8s:opaqueType
    template: Template = field(default_factory=Template)
    # +k8s:optional
    # +k8s:eachKey=+k8s:opaqueType
    # +k8s:eachKey=+k8s:maxLength=3
    # +k8s:eachVal=+k8s:opaqueType
    templates: dict[Tag, Template] = field(default_factory=dict)


# On a type: its own rules hold, those of its fields do not.
# +k8s:opaqueType
# +k8s:subfield(name)=+k8s:maxLength=3
@dataclass(kw_only=True, slots=True)
class Sealed:
    # +k8s:required
    name: str = ""
