"""Names of generated functions, made from the names of types.

Called by everything that emits or imports a generated function; `snake` itself is the planner's.
"""

from __future__ import annotations

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Package
from validation_gen.plan.naming import snake

__all__ = ["clashes", "function_name", "snake"]


def function_name(prefix: str, type_name: str) -> str:
    """`function_name("read", "HTTPGetAction")` is `read_http_get_action`."""
    return f"{prefix}_{snake(type_name)}"


def clashes(package: Package) -> list[Diagnostic]:
    """Types whose generated functions would have the names of another's, as `PodIP` and `PodIp`."""
    first: dict[str, str] = {}
    found = []
    for declaration in package.types:
        other = first.setdefault(snake(declaration.name), declaration.name)
        if other != declaration.name:
            message = f"{declaration.name} and {other} would share the names of their generated functions"
            found.append(
                Diagnostic(
                    "VG151", message, declaration.span, fix="rename one of the types"
                )
            )
    return found
