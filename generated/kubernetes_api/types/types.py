# +k8s:validation-gen=TypesWithField=TypeMeta
"""What all Kubernetes APIs call objects by."""

from __future__ import annotations

from typing import NewType

__all__ = ["UID"]


# Identifies one object for all time; in practice a UUID.
UID = NewType("UID", str)
