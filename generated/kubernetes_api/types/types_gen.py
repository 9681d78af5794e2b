"""Validators, codecs and defaults of kubernetes_api.types.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from validation_gen.runtime import Scheme

SCHEME = Scheme([])

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {}

__all__ = ["DECLARED_RULES", "SCHEME"]
