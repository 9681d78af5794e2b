"""What a server does with the errors: which it enforces, and the `Status` it answers with."""

from __future__ import annotations

from collections.abc import Iterable

from validation_gen.runtime.errors import INTERNAL, FieldError
from validation_gen.runtime.printing import Json, go_quote


def without_repeats(errors: Iterable[FieldError]) -> list[FieldError]:
    """The errors without those of an overlay that only repeat a declared one: same type, same field.

    Kubernetes drops them too while it moves rules from hand-written code to markers.
    """
    found = list(errors)
    declared = {(error.type, error.field) for error in found if not error.overlay}
    return [
        error
        for error in found
        if not error.overlay or (error.type, error.field) not in declared
    ]


def enforced(errors: Iterable[FieldError], beta: bool = True) -> list[FieldError]:
    """The errors an API server acts on: stable ones and internal errors always, beta ones if `beta`, alpha ones never.

    An overlay's error that repeats one of them is left out. From `FilterEnforcedDeclarativeErrors` in
    k8s.io/apimachinery/pkg/api/validate.
    """
    return without_repeats(
        error
        for error in errors
        if not error.level or error.type == INTERNAL or (beta and error.level == "beta")
    )


def to_status(
    errors: Iterable[FieldError], kind: str = "", name: str = "", group: str = ""
) -> dict[str, Json]:
    """The API server's `Status` for an invalid object (422), as JSON data with one cause an error.

    From `NewInvalid` in k8s.io/apimachinery/pkg/api/errors; the message shows equal errors once.
    """
    causes: list[Json] = []
    lines: dict[str, None] = {}
    for error in without_repeats(errors):
        lines[str(error)] = None
        causes.append(
            {"reason": error.type, "message": error.message, "field": error.field}
        )
    message = f"{kind}.{group}" if group else kind
    message += f" {go_quote(name)} is invalid"
    if lines:
        listed = ", ".join(lines)
        message += f": {listed}" if len(lines) == 1 else f": [{listed}]"
    details: dict[str, Json] = {"name": name, "group": group, "kind": kind}
    details = {key: text for key, text in details.items() if text}
    if causes:
        details["causes"] = causes
    return {
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Failure",
        "message": message,
        "reason": "Invalid",
        "details": details,
        "code": 422,
    }
