# +k8s:validation-gen=TypesWithField=TypeMeta
"""Package shared has what several versions share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NewType

__all__ = ["KIND_CONFIG_MAP", "KIND_SECRET", "Base", "Kind", "Reference"]


@dataclass(kw_only=True, slots=True)
class Base:
    """Base is embedded."""

    id: str = field(default="", metadata={"omitempty": False})


@dataclass(kw_only=True, slots=True)
class Reference:
    """Reference names another object."""

    kind: Kind = field(default_factory=lambda: Kind(""), metadata={"omitempty": False})

    name: str = field(default="", metadata={"omitempty": False})

    next: Reference | None = None


# Kind is open.
Kind = NewType("Kind", str)


KIND_SECRET: Final = Kind("Secret")
KIND_CONFIG_MAP: Final = Kind("ConfigMap")
