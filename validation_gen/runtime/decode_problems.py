"""What can be wrong with data that is decoded, in the API server's words.

Called by generated decoders, by the readers they are made of, and by readers of text, which alone see duplicates. The
words are those of sigs.k8s.io/json and Go's encoding/json.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from validation_gen.dataclass import dataclass
from validation_gen.runtime.paths import Path
from validation_gen.runtime.printing import go_quote, integer_text

ProblemKind: TypeAlias = Literal["unknown", "duplicate", "type", "depth"]


@dataclass(frozen=True, slots=True)
class DecodeProblem:
    """Something in the data that is no part of the type: where, what kind of problem, and the API server's words."""

    path: Path
    kind: ProblemKind
    message: str


class DecodeError(ValueError):
    """The data does not fit the type. `value` is what could be read, with zero for what could not."""

    def __init__(self, problems: list[DecodeProblem], value: object = None) -> None:
        super().__init__(problems, value)
        self.problems = problems
        self.value = value

    def __str__(self) -> str:
        """As the API server says it; where it stops at the first problem, this goes on."""
        strict = [
            p.message for p in self.problems if p.kind in ("unknown", "duplicate")
        ]
        texts = [p.message for p in self.problems if p.kind in ("type", "depth")]
        if strict:
            texts.append(f"strict decoding error: {', '.join(strict)}")
        return "; ".join(texts)


def _dotted(path: Path, *, indexes: bool) -> str:
    """A path as Go's decoders write it: without indexes and map keys, or for strict errors with both."""
    steps = []
    while path is not None:
        path, step = path
        if isinstance(step, str):
            steps.append(f".{step}")
        elif indexes:
            steps.append(f"[{step}]" if isinstance(step, int) else f".{step[0]}")
    return "".join(reversed(steps)).removeprefix(".")


def unknown_field(path: Path) -> DecodeProblem:
    """The field at `path` is none of its struct's."""
    return DecodeProblem(
        path, "unknown", f"unknown field {go_quote(_dotted(path, indexes=True))}"
    )


def duplicate_field(path: Path) -> DecodeProblem:
    """The field at `path` is there twice. For readers of text: a dict cannot tell."""
    return DecodeProblem(
        path, "duplicate", f"duplicate field {go_quote(_dotted(path, indexes=True))}"
    )


def unknown_fields(
    problems: list[DecodeProblem],
    path: Path,
    data: dict[str, Any],
    known: tuple[str, ...],
) -> None:
    """Report every field that is not known."""
    problems += [unknown_field((path, f"{key}")) for key in data if key not in known]


def wrong_type(
    problems: list[DecodeProblem], path: Path, value: object, struct: str, go_type: str
) -> None:
    """Report a value that cannot become a `go_type`; `struct` is the innermost struct around it."""
    _cannot_unmarshal(problems, path, _kind(value), struct, go_type)


def wrong_number(
    problems: list[DecodeProblem], path: Path, value: object, struct: str, go_type: str
) -> None:
    """Report what should have been a number that fits; if it is a number at all, it is shown."""
    kind = _kind(value)
    shown = kind
    if type(value) is int:
        shown = f"{kind} {integer_text(value)}"
    elif type(value) is float:
        shown = f"{kind} {value!r}"
    _cannot_unmarshal(problems, path, shown, struct, go_type)


def _cannot_unmarshal(
    problems: list[DecodeProblem], path: Path, what: str, struct: str, go_type: str
) -> None:
    target = (
        f"struct field {struct}.{_dotted(path, indexes=False)}" if struct else "value"
    )
    message = f"json: cannot unmarshal {what} into Go {target} of type {go_type}"
    problems.append(DecodeProblem(path, "type", message))


def _kind(value: object) -> str:
    """What Go calls a kind of JSON data."""
    kinds: dict[type, str] = {
        str: "string", bool: "bool", int: "number", float: "number", list: "array", dict: "object",
    }  # fmt: skip
    return kinds.get(type(value), type(value).__name__)


def unfit_text(
    problems: list[DecodeProblem], path: Path, error: ValueError, struct: str
) -> None:
    """Report a value that has a form of its own, as times have, and is not in it."""
    field = f"Go struct field {struct}.{_dotted(path, indexes=False)} of type"
    message = str(error)
    if struct:
        message = message.replace("Go value of type", field, 1)
    problems.append(DecodeProblem(path, "type", message))


def position_of(path: Path, root: Path, data: Any) -> list[int]:
    """Where a problem is in the data, so that problems can be told in the order of the document."""
    steps = []
    while path is not None and path is not root:
        path, step = path
        steps.append(step)
    position: list[int] = []
    for step in reversed(steps):
        if type(data) is dict:
            key = step[0] if type(step) is tuple else step
            position.append(
                next((n for n, k in enumerate(data) if k == key), len(data))
            )
            data = data.get(key)
        elif type(data) is list and type(step) is int:
            position.append(step)
            data = data[step]
    return position
