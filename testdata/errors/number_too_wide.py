# +groupName=errors.example.com
# +k8s:validation-gen=*
"""A limit fits the integer's width and sign."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int8, Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:required
    # +k8s:minimum=-129
    # +k8s:maximum=127
    small: Int8 = 0
    # +k8s:required
    # +k8s:maximum=2147483648
    large: Int32 = 0
    # The outermost numbers are allowed.
    # +k8s:required
    # +k8s:minimum=-128
    # +k8s:maximum=128
    edge: Int8 = 0
