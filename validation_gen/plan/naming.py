"""Names made from type names: of Python functions, and of embedded types in error paths."""

from __future__ import annotations

import re
from functools import lru_cache

from validation_gen.model import Named, Universe

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@lru_cache(maxsize=4096)
def snake(name: str) -> str:
    """`HTTPGetAction` becomes `http_get_action`."""
    return _BOUNDARY.sub("_", name).lower()


def custom_function_name(type_name: str, field_name: str = "") -> str:
    """The hand-written function that checks a type, or one of its fields."""
    suffix = f"_{field_name.rstrip('_')}" if field_name else ""
    return f"validate_custom_{snake(type_name)}{suffix}"


def overlay_function_name(type_name: str, field_name: str = "") -> str:
    """The overlay function that checks a type, or one of its fields."""
    suffix = f"_{field_name.rstrip('_')}" if field_name else ""
    return f"overlay_{snake(type_name)}{suffix}"


def embedded_name(universe: Universe, ref: Named, module: str) -> str:
    """How an error path on the root object calls a type that a struct of `module` embeds."""
    if ref.module == module:
        return ref.name
    return f"{universe.packages[ref.module].short_name}.{ref.name}"
