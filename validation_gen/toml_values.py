"""Values of a TOML table: each is read by a function that says what should stand there if something else does.

Called by `config.py`. Nothing is raised: what is wrong is collected, so that all of it is reported at once. (Not with
pydantic, which takes longer to load than most commands take to run.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from validation_gen.dataclass import dataclass

if TYPE_CHECKING:
    from validation_gen.toml_positions import Steps


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that should be another, or a key there is no place for if nothing is `expected`; `keys` have one."""

    steps: Steps
    value: Any
    expected: str = ""
    keys: tuple[str, ...] = ()


Read: TypeAlias = "Callable[[Any, Steps, list[Wrong]], Any]"
"""What a value means: the value, the way to it, and the list for what is wrong in; the meaning out."""


def text(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
    if not isinstance(value, str):
        wrong.append(Wrong(at, value, "a string"))
    return value


def flag(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
    if not isinstance(value, bool):
        wrong.append(Wrong(at, value, "true or false"))
    return value


def text_that(parse: Callable[[str], str]) -> Read:
    """A text for a function that raises ValueError, with what it expects, or gives back what the text means."""

    def read(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
        if not isinstance(value, str):
            return text(value, at, wrong)
        try:
            return parse(value)
        except ValueError as error:
            wrong.append(Wrong(at, value, str(error)))
            return value

    return read


def count(most: int) -> Read:
    """A whole number from 1 to `most`."""

    def read(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
        if type(value) is not int or not 1 <= value <= most:
            wrong.append(Wrong(at, value, f"a whole number from 1 to {most}"))
        return value

    return read


def one_of(*texts: str) -> Read:
    """One of a few texts."""
    expected = " or ".join(f'"{text}"' for text in texts)

    def read(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
        if value not in texts:
            wrong.append(Wrong(at, value, expected))
        return value

    return read


def texts(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
    if not isinstance(value, list):
        wrong.append(Wrong(at, value, "an array of strings"))
        return value
    return [text(item, (*at, index), wrong) for index, item in enumerate(value)]


def table(item: Read | None = None, key: Read = text) -> Read:
    """A table with any keys. Without `item` its values are left to somebody else."""

    def read(value: Any, at: Steps, wrong: list[Wrong]) -> Any:
        if not isinstance(value, dict):
            wrong.append(Wrong(at, value, "a table"))
            return value
        if item is None:
            return value
        return {
            key(k, (*at, k), wrong): item(v, (*at, k), wrong) for k, v in value.items()
        }

    return read


def record(keys: Mapping[str, Read]) -> Read:
    """A table with these keys and no others. Keys become attributes: `max_depth` of `max-depth`."""

    def read(value: Any, at: Steps, wrong: list[Wrong]) -> dict[str, Any]:
        if not isinstance(value, dict):
            wrong.append(Wrong(at, value, "a table"))
            return {}
        found = {}
        for key, inner in value.items():
            if key in keys:
                found[key.replace("-", "_")] = keys[key](inner, (*at, key), wrong)
            else:
                wrong.append(Wrong((*at, key), inner, keys=tuple(keys)))
        return found

    return read
