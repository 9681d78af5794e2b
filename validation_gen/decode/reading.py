"""What the readers of JSON and YAML give to `documents.py`: a document each, or an exception when they give up."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.runtime.paths import Step

Reason: TypeAlias = Literal["syntax", "limit"]


@dataclass(frozen=True, slots=True)
class Repetition:
    """A key that its object had before: the path to it from the document, and its offset."""

    path: tuple[Step, ...]
    offset: int


@dataclass(frozen=True, slots=True)
class Read:
    """One document, and the keys it repeats; the last one counts."""

    data: Any
    repetitions: tuple[Repetition, ...] = ()


class Refusal(Exception):
    """The document cannot be read. Never leaves this package.

    `offset` is where, in characters from the start of the text; None until somebody knows. `begin` is where the thing
    begins that is not as it should be, if that is known and tells more. `limit` is the key of a limit that is hit.
    """

    def __init__(
        self,
        message: str,
        offset: int | None = None,
        reason: Reason = "syntax",
        begin: int | None = None,
        limit: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.reason = reason
        self.begin = begin
        self.limit = limit


def limit(key: str, message: str, offset: int | None = None) -> Refusal:
    """The document goes beyond one of its `Limits`, which is called by its key in the configuration."""
    return Refusal(message, offset, "limit", limit=key)
