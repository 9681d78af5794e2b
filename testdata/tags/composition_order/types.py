# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""The order of errors: by place, then immediate before deferred checks, then by the outermost marker's name."""

from dataclasses import dataclass, field
from typing import NewType

# +k8s:validateFalse="type Key"
Key = NewType("Key", str)

# +k8s:validateFalse="type Value"
Value = NewType("Value", str)

# +k8s:eachVal=+k8s:validateFalse="type Dict, value"
# +k8s:validateFalse="type Dict"
# +k8s:eachKey=+k8s:validateFalse="type Dict, key"
Dict = NewType("Dict", dict[Key, Value])


# A type: what its fields contribute, its immediate checks, its deferred checks, its cohorts, its fields.
# +k8s:subfield(b)=+k8s:validateFalse="subfield b"
# +k8s:validateFalse(cohort: "c")="cohort"
# +k8s:validateFalse="type Struct"
@dataclass(kw_only=True, slots=True)
class Struct:
    # +k8s:optional
    # +k8s:dependentRequired("c")
    # +k8s:validateFalse="field a"
    a: str = ""
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:dependentForbidden("a")
    # +k8s:validateFalse="field b"
    b: str = ""
    # +k8s:optional
    # +k8s:unionMember
    c: str = ""


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:optional
    # +k8s:validateFalse="field key"
    key: str = ""


@dataclass(kw_only=True, slots=True)
class List:
    # A list: immediate checks, deferred ones, cohorts, then the items' type. `eachVal` waits for the list's other
    # markers, which say how items correlate; it still stands before `listType`.
    # +k8s:optional
    # +k8s:validateFalse="field"
    # +k8s:minItems=9
    # +k8s:listType=map
    # +k8s:listMapKey=key
    # +k8s:item(key: "b")=+k8s:validateFalse="item b"
    # +k8s:item(key: "a")=+k8s:validateFalse="item a"
    # +k8s:eachVal=+k8s:validateFalse="each"
    # +k8s:alpha=+k8s:validateFalse="alpha"
    # +k8s:alpha=+k8s:eachVal=+k8s:validateFalse="alpha each"
    items: list[Item] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Dicts:
    # A dict: immediate checks, `eachKey` among them, deferred ones, then the dict's type, keys, values. Keys and values
    # of a named dict are its type's affair.
    # +k8s:optional
    # +k8s:validateFalse="field"
    # +k8s:eachVal=+k8s:validateFalse="each value"
    # +k8s:eachKey=+k8s:validateFalse="each key"
    named: Dict = field(default_factory=lambda: Dict({}))
    # +k8s:optional
    # +k8s:validateFalse="field"
    plain: dict[Key, Value] = field(default_factory=dict)
