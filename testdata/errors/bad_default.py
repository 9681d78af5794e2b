# +groupName=errors.example.com
# +k8s:validation-gen=*
"""+default is JSON that is not null, given once."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +default=null
    nothing: str = ""
    # +k8s:optional
    # +default={
    broken: str = ""
    # +k8s:optional
    # +default="a"
    # +default="b"
    twice: str = ""
    # +k8s:optional
    # +default=
    empty: str = ""
