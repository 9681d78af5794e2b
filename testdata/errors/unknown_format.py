# +groupName=errors.example.com
# +k8s:validation-gen=*
"""There are eleven formats."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required
    # +k8s:format=k8s-shortname
    name: str = ""
    # +k8s:required
    # +k8s:format=zzzzzz
    other: str = ""

    # +k8s:optional
    # +k8s:format=dns-label
    label: str = ""
