"""Rules of files with device metadata that no marker declares."""

from __future__ import annotations

from kubernetes_api.meta.v1.types import ObjectMeta
from validation_gen.runtime import FieldError, Operation, Path


def overlay_device_metadata_metadata(
    op: Operation, path: Path, value: ObjectMeta, old: ObjectMeta | None
) -> list[FieldError]:
    """Nothing is asked of the metadata of a file: it repeats what a claim has, and no API server ever sees it.

    Source: KEP-5304
    """
    return []
