"""The markers, one small file a family; each declares everything about itself once."""

from validation_gen.tags.base import Context, Registry, Rejected, Tag
from validation_gen.tags.registry import collect, registry

__all__ = ["Context", "Registry", "Rejected", "Tag", "collect", "registry"]
