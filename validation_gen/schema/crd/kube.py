"""Versions of Kubernetes, and what CustomResourceDefinitions are understood to say since which.

Sources: KEP-2876 (rules in CEL), KEP-4008 (ratcheting), KEP-4358 (selectable fields).
"""

from __future__ import annotations

import re

from validation_gen.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Kube:
    """A version of Kubernetes: `1.34`."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


def kube_version(text: str) -> Kube | None:
    """The version that a text such as `1.34` or `v1.34.2` names, None if it names none."""
    match = re.fullmatch(r"v?(\d+)\.(\d+)(\.\d+)?", text)
    return Kube(int(match[1]), int(match[2])) if match else None


CURRENT = Kube(1, 37)
"""What is exported for if nothing else is asked for."""

OLDEST = Kube(1, 16)
"""The first version with apiextensions.k8s.io/v1."""

CEL_RULES = Kube(1, 29)
"""Rules in CEL with a reason and a field path."""

SELECTABLE_FIELDS = Kube(1, 32)

RATCHETING = Kube(1, 33)
"""`optionalOldSelf`, by which a rule lets pass what an update leaves alone."""
