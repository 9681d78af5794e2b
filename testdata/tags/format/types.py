# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`format`: a string has one of the named formats."""

from dataclasses import dataclass, field
from typing import NewType

# On a named type, whose values print as JSON.
# +k8s:format=k8s-short-name
Name = NewType("Name", str)


@dataclass(kw_only=True, slots=True)
class Formats:
    # All formats there are.
    # +k8s:optional
    # +k8s:format=k8s-short-name
    short_name: str = ""
    # +k8s:optional
    # +k8s:format=k8s-long-name
    long_name: str = ""
    # +k8s:optional
    # +k8s:format=k8s-long-name-caseless
    long_name_caseless: str = ""
    # +k8s:optional
    # +k8s:format=k8s-label-key
    label_key: str = ""
    # +k8s:optional
    # +k8s:format=k8s-prefixed-label-key
    prefixed_label_key: str = ""
    # +k8s:optional
    # +k8s:format=k8s-label-value
    label_value: str = ""
    # +k8s:optional
    # +k8s:format=k8s-path-segment-name
    path_segment_name: str = ""
    # +k8s:optional
    # +k8s:format=k8s-uuid
    uuid: str = ""
    # +k8s:optional
    # +k8s:format=k8s-resource-pool-name
    resource_pool_name: str = ""
    # +k8s:optional
    # +k8s:format=k8s-extended-resource-name
    extended_resource_name: str = ""
    # +k8s:optional
    # +k8s:format=k8s-resource-fully-qualified-name
    resource_fully_qualified_name: str = ""


@dataclass(kw_only=True, slots=True)
class Places:
    # Optional, named, on items, on keys, on values.
    # +k8s:optional
    # +k8s:format=k8s-uuid
    uid: str | None = None
    # +k8s:optional
    name: Name = Name("")
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:format=k8s-uuid
    uids: list[str] = field(default_factory=list)
    # +k8s:optional
    # +k8s:eachKey=+k8s:format=k8s-uuid
    # +k8s:eachVal=+k8s:format=k8s-path-segment-name
    paths: dict[str, str] = field(default_factory=dict)
