"""A module that is neither an input nor read-only: no validators exist for its types."""

from dataclasses import dataclass
from typing import NewType

Tag = NewType("Tag", str)


@dataclass(kw_only=True, slots=True)
class Template:
    # +k8s:required
    image: str = ""
