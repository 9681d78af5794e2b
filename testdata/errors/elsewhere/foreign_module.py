"""A module that is neither an input nor read-only."""

from dataclasses import dataclass
from typing import NewType

# +k8s:format=k8s-label-key
ForeignKey = NewType("ForeignKey", str)


@dataclass(kw_only=True, slots=True)
class Foreign:
    # +k8s:required
    name: str = ""
