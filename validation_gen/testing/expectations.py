"""What a test says about an error: some of its facts, or all of them. Read by the matcher and by `compare`.

Comes in: the facts, as arguments or as a `FieldError`. Goes out: an `Expectation`, in which None stands for "whatever".
"""

from __future__ import annotations

import re

from validation_gen.dataclass import dataclass
from validation_gen.runtime import FieldError, Path

_BRACKETS = re.compile(r"\[.*?\](?=[.\[]|\Z)")


@dataclass(frozen=True, slots=True)
class Expectation:
    """An error as far as a test cares; aspects that are None fit every error."""

    type: str | None = None
    field: str | None = None
    origin: str | None = None
    detail: str | None = None
    level: str | None = None


def expect(
    type: str | None = None,
    field: str | None = None,
    origin: str | None = None,
    *,
    detail: str | None = None,
    level: str | None = None,
) -> Expectation:
    """An expected error: `expect("FieldValueInvalid", "spec.count", "minimum")`.

    What is left out fits every error, whatever the matcher compares. `field` is a path as errors print it,
    `spec.pools[0].name`, or with `[*]` for a matcher that normalises; the object itself is `<nil>`.
    """
    return Expectation(type, field, origin, detail, level)


def expectation(error: FieldError | Expectation) -> Expectation:
    """A whole error as an expectation."""
    if isinstance(error, Expectation):
        return error
    return Expectation(error.type, error.field, error.origin, error.detail, error.level)


def normalized(field: str) -> str:
    """A printed path with `[*]` for every index and key: `spec.pools[*].name`."""
    return _BRACKETS.sub("[*]", field)


def normalized_path(path: Path) -> str:
    """The same of an unprinted path, in which a key may hold anything; the object itself is `<nil>`."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        if not isinstance(step, str):
            steps.append("[*]")
        else:
            steps.append(
                f".{normalized(step)}" if path is not None else normalized(step)
            )
    return "".join(reversed(steps)) or "<nil>"
