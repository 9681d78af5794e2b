# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`required`: a field must be set."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NewType

from validation_gen.apitypes import Int32

Secrets = NewType("Secrets", dict[str, str])


class Tier(StrEnum):
    FREE = "Free"


@dataclass(kw_only=True, slots=True)
class Address:
    # +k8s:required
    city: str = ""


@dataclass(kw_only=True, slots=True)
class Scalars:
    # By value, the zero value is unset.
    # +k8s:required
    text: str = ""
    # +k8s:required
    number: Int32 = 0
    # +k8s:required
    accepted: bool = False
    # +k8s:required
    tier: Tier | Literal[""] = ""


@dataclass(kw_only=True, slots=True)
class Optionals:
    # With `| None`, only None is unset.
    # +k8s:required
    text: str | None = None
    # +k8s:required
    number: Int32 | None = None
    # +k8s:required
    accepted: bool | None = None


@dataclass(kw_only=True, slots=True)
class Collections:
    # Without items, a list or dict is unset.
    # +k8s:required
    # +k8s:listType=atomic
    hosts: list[str] = field(default_factory=list)
    # +k8s:required
    secrets: Secrets = field(default_factory=lambda: Secrets({}))


@dataclass(kw_only=True, slots=True)
class Nested:
    # A struct must be optional to be unset; what is inside is looked at when it is there.
    # +k8s:required
    address: Address | None = None

    # It short-circuits: nothing else is said of a field that is not there.
    # +k8s:required
    # +k8s:minLength=3
    # +k8s:format=k8s-short-name
    name: str = ""
