"""Expressions about a value that all writers of checks need: whether it is set, what it is called.

Comes in: the site of the value. Goes out: Python text. Called by the writers of rules, of fields and of items.
"""

from __future__ import annotations

from typing import Any

from validation_gen.emit.scope import ModuleScope
from validation_gen.emit.site import Site

SCALARS = ("string", "int", "bool", "float")
"""Kinds of values that compare and hash as Python has it."""


def set_test(scope: ModuleScope, site: Site) -> str:
    """The expression that says the value is set."""
    if scope.shapes.kind(site.type) == "optional":
        return f"{site.value} is not None"
    return site.value


def unset_test(scope: ModuleScope, site: Site) -> str:
    """The expression that says the value is not set."""
    if scope.shapes.kind(site.type) == "optional":
        return f"{site.value} is None"
    return f"not {site.value}"


def guarded(scope: ModuleScope, site: Site, test: str) -> str:
    """A failure test that an absent value passes."""
    return f"{site.value} is not None and {test}" if site.nullable else test


def collection(scope: ModuleScope, site: Site) -> str:
    """A list or dict expression that is never None."""
    return f"{site.value} or ()" if site.nullable else site.value


def value_marks(scope: ModuleScope, site: Site) -> str:
    """Marks of an error that shows its value: named types print as JSON."""
    named = (
        scope.shapes.has_own_name(site.type)
        and scope.shapes.value_kind(site.type) == "string"
    )
    return (", as_json=True" if named else "") + site.marks


def common(scope: ModuleScope, site: Site) -> dict[str, Any]:
    """What every template may use."""
    return {
        "value": site.value,
        "old": site.old,
        "path": site.path,
        "errs": site.errs,
        "marks": site.marks,
        "value_marks": value_marks(scope, site),
    }
