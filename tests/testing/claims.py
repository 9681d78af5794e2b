# +groupName=testing.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithSuffix=Claim
# +k8s:validation-gen=TypesWithSuffix=Quota
"""API types with a rule of every sort that the builder mends. Compiled by the tests, as `tested_api.types`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NewType

from validation_gen.apitypes import Int32, Int64, Quantity, Uint8


# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"
    SAFE = "Safe"


# +k8s:format=k8s-long-name
Name = NewType("Name", str)


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required
    # +k8s:format=k8s-short-name
    # +k8s:maxLength=4
    name: str = ""
    # +k8s:required
    # +k8s:minimum=2
    # +k8s:maximum=5
    # +k8s:alpha(since: "1.37")=+k8s:neq=2
    size: Int32 | None = None


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    # +k8s:required
    # +k8s:maxLength=10
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class Handler:
    # +k8s:optional
    # +k8s:unionMember
    http: Pool | None = None
    # +k8s:optional
    # +k8s:unionMember
    # +k8s:maxItems=2
    exec: list[str] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class Source:
    # +k8s:required
    # +k8s:beta(since: "1.37")=+k8s:unionDiscriminator
    type: Mode | Literal[""] = ""
    # +k8s:optional
    # +k8s:unionMember
    fast: Pool | None = None
    # +k8s:optional
    # +k8s:unionMember
    safe: Pool | None = None


@dataclass(kw_only=True, slots=True)
class Moded:
    # +k8s:required
    # +k8s:maxLength=6
    # +k8s:modeDiscriminator
    kind: str = ""
    # +k8s:ifMode("Custom")=+k8s:required
    command: str | None = None


@dataclass(kw_only=True, slots=True)
class Task:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    # +k8s:maxBytes=5
    note: str = ""


@dataclass(kw_only=True, slots=True)
class BigClaim(TypeMeta):
    # +k8s:required
    mode: Mode | Literal[""] = ""
    # +k8s:required
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:minItems=3
    # +k8s:maxItems=4
    pools: list[Pool] = field(default_factory=list)
    # +k8s:required
    # +k8s:eachKey=+k8s:format=k8s-label-key
    # +k8s:eachVal=+k8s:maxLength=3
    # +k8s:eachVal=+k8s:minLength=2
    # +k8s:minProperties=3
    # +k8s:maxProperties=5
    labels: dict[str, str] = field(default_factory=dict)
    # +k8s:required
    # +k8s:listType=set
    # +k8s:minItems=3
    # +k8s:eachVal=+k8s:format=k8s-uuid
    ids: list[str] = field(default_factory=list)
    handler: Handler = field(default_factory=Handler, metadata={"inline": True})
    source: Source = field(default_factory=Source)
    moded: Moded = field(default_factory=Moded)
    # +k8s:required
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:item(name: "done")=+k8s:unionMember
    # +k8s:item(name: "failed")=+k8s:unionMember
    tasks: list[Task] = field(default_factory=list)
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:dependentRequired("key")
    cert: str = ""
    # +k8s:optional
    key: str = ""
    # +k8s:beta(since: "1.37")=+k8s:ifDisabled(Turbo)=+k8s:forbidden
    # +k8s:ifEnabled(Turbo)=+k8s:required
    turbo: Int64 | None = None
    # +k8s:required
    names: list[Name] = field(default_factory=list)
    # +k8s:required
    # +k8s:minimum=200
    byte: Uint8 = 0
    # +k8s:required
    ok: bool = False
    # +k8s:required
    amount: Quantity | None = None
    # +k8s:required
    # +k8s:minLength=20
    # +k8s:maxLength=21
    # +k8s:format=k8s-resource-pool-name
    pool: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    allow: str = ""
    # +k8s:optional
    # +k8s:zeroOrOneOfMember
    deny: str = ""
    # +k8s:optional
    # +k8s:immutable
    fixed: str = ""


@dataclass(kw_only=True, slots=True)
class SmallClaim:
    # +k8s:required
    # +k8s:minimum=1
    count: Int32 = 0
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    pools: list[Pool] = field(default_factory=list)


@dataclass(kw_only=True, slots=True)
class SmallQuota:
    # +k8s:optional
    claim: SmallClaim | None = None


@dataclass(kw_only=True, slots=True)
class HopelessClaim:
    # +k8s:required
    # +k8s:maximum=-1
    # +k8s:minimum=1
    count: Int32 = 0


@dataclass(kw_only=True, slots=True)
class FreeClaim:
    note: str = ""


@dataclass(slots=True)
class PositionalClaim:
    count: Int32
    # +k8s:required
    pools: list[Pool]
    note: str | None
    spare: Pool
    weight: Quantity
