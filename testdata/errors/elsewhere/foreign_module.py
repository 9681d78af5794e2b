"""A module that is neither an input nor read-only."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class Foreign:
    # +k8s:required
    name: str = ""
