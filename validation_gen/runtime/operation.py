"""`Operation`: what a validator knows of the request besides the objects.

Generated `validate_*` functions build one with `operation()` and hand it down to the workers
(k8s.io/apimachinery/pkg/api/operation).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from validation_gen.dataclass import dataclass, field, replace
from validation_gen.runtime.equality import Different

OperationType: TypeAlias = Literal["create", "update"]

NO_OPTIONS: Mapping[str, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Operation:
    """Create or update, the options the caller declared (on or off), and the subresource path (`/` is the root).

    `overlay` is whether rules run that no marker declares: those of the hand-written functions in `<types>_overlay.py`.
    `different` is kept where types hold themselves, whose values would otherwise be compared at every depth again.
    """

    update: bool = False
    options: Mapping[str, bool] = field(default_factory=lambda: NO_OPTIONS)
    subresource: str = "/"
    overlay: bool = True
    different: Different = None


CREATE = Operation()
UPDATE = Operation(update=True)
CREATE_DECLARED = Operation(overlay=False)
UPDATE_DECLARED = Operation(update=True, overlay=False)


def operation(
    old: object = None,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str | Iterable[str] = "",
    overlay: bool = True,
) -> Operation:
    """The operation that a caller of `validate_*` means; without `op` it is an update if there is an old object.

    Raises ValueError for any other `op`.
    """
    if op is None:
        update = old is not None
    elif op in ("create", "update"):
        update = op == "update"
    else:
        raise ValueError(f"op must be 'create', 'update' or None, not {op!r}")
    path = subresource_path(subresource)
    if not options and path == "/":
        if overlay:
            return UPDATE if update else CREATE
        return UPDATE_DECLARED if update else CREATE_DECLARED
    return Operation(update, options or NO_OPTIONS, path, overlay)


def comparing(op: Operation) -> Operation:
    """The same operation, keeping in mind what it finds different. For one call of a validator."""
    return replace(op, different={}) if op.update else op


def subresource_path(subresource: str | Iterable[str]) -> str:
    """`/status` from `/status`, `status` or `["status"]`, and `/` from nothing at all."""
    if not isinstance(subresource, str):
        subresource = "/".join(subresource)
    return "/" + subresource.removeprefix("/")
