"""Field paths: nested tuples while validating, text when somebody looks.

Generated validators extend a path by writing `(path, "name")`, which costs one tuple and no call; `render_path` turns
the result into what Kubernetes prints (`field.Path.String` in k8s.io/apimachinery/pkg/util/validation/field).
"""

from __future__ import annotations

from typing import Any, TypeAlias

Step: TypeAlias = str | int | tuple[str]
"""One step of a path: a field name, an index, or a map key in a tuple of its own."""

Path: TypeAlias = tuple[Any, Step] | None
"""The root, which is `None`, or a parent path and one step. The parent is a path too; mypyc knows no such recursion."""

ROOT: Path = None


def render_path(path: Path) -> str:
    """The path as Kubernetes prints it: `spec.containers[0].name`, `labels[app]`, and `<nil>` for the root."""
    if path is None:
        return "<nil>"
    steps: list[str] = []
    while path is not None:
        path, step = path
        if type(step) is int:
            steps.append(f"[{step}]")
        elif type(step) is tuple:
            steps.append(f"[{step[0]}]")
        elif path is None:
            steps.append(f"{step}")
        else:
            steps.append(f".{step}")
    steps.reverse()
    return "".join(steps)
