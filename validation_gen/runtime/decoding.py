"""What generated decoders are made of besides readers of single values: the way in, structs, lists and maps.

Comes in: JSON data as `json.loads` and the package's own readers make it. Goes out: API values, or a `DecodeError` with
all that is wrong. As strict as the API server (sigs.k8s.io/json): names are case-sensitive, null is the zero value,
numbers are not rounded into integers. `reuse` is described in `reuse.py`.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from validation_gen.runtime.decode_problems import (
    DecodeError,
    DecodeProblem,
    position_of,
    wrong_type,
)
from validation_gen.runtime.decode_values import Problems, ReadItem, read_string
from validation_gen.runtime.paths import Path
from validation_gen.runtime.reuse import (
    NO_FIELDS,
    Reuse,
    reuse_items,
    reuse_part,
    same_data,
)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ReadObject(Protocol[T_co]):
    """Reads the fields of a struct: a generated `read_*` function."""

    def __call__(
        self, data: dict[str, Any], path: Path, problems: Problems, reuse: Any, /
    ) -> T_co: ...


class Blank(SimpleNamespace):
    """Collects arguments for a class that must be made by its constructor."""


if TYPE_CHECKING:

    def new_object(cls: type[T], /) -> T:
        """An object whose attributes are all still to be set."""
        ...

else:
    new_object = object.__new__


def decoded(
    read: ReadObject[T],
    data: object,
    path: Path,
    reuse: tuple[T, Any] | None,
    go_type: str,
) -> T:
    """A struct from JSON data. Raises DecodeError with all that is wrong, in the order of the data."""
    problems: Problems = []
    fields = as_object(data, path, problems, "", go_type)
    try:
        value = read(fields, path, problems, reuse)
    except RecursionError:
        raise _too_deep(problems, path) from None
    if problems:
        raise _error(problems, data, path, value)
    return value


def decoded_value(read: ReadItem, data: object, path: Path, go_type: str) -> Any:
    """As `decoded`, for a type that is no struct."""
    problems: Problems = []
    try:
        value = read(data, path, problems, "", go_type)
    except RecursionError:
        raise _too_deep(problems, path) from None
    if problems:
        raise _error(problems, data, path, value)
    return value


def _too_deep(problems: Problems, path: Path) -> DecodeError:
    problem = DecodeProblem(path, "depth", "exceeded max depth")
    return DecodeError([*problems, problem])


def _error(problems: Problems, data: object, path: Path, value: object) -> DecodeError:
    problems.sort(key=lambda problem: position_of(problem.path, path, data))
    return DecodeError(problems, value)


def as_object(
    value: object, path: Path, problems: Problems, struct: str, go_type: str
) -> dict[str, Any]:
    """The fields of a struct: none, and a problem unless it is null, if the data is no JSON object."""
    if type(value) is dict:
        return value
    if value is not None:
        wrong_type(problems, path, value, struct, go_type)
    return NO_FIELDS


def read_strings(
    value: list[Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    struct: str,
    go_type: str,
) -> list[Any]:
    """A list of strings; `go_type` is that of an item."""
    if reuse is not None and same_data(value, reuse[1]):
        shared: list[Any] = reuse[0]
        return shared
    for x in value:
        if type(x) is not str:
            return read_list(value, path, problems, None, read_string, struct, go_type)
    return value.copy()


def read_list(
    value: list[Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    read: ReadItem,
    struct: str,
    go_type: str,
    optional: bool = False,
) -> list[Any]:
    """A list of values that are no structs; `optional` items may be None."""
    if reuse is not None and same_data(value, reuse[1]):
        shared: list[Any] = reuse[0]
        return shared
    items: list[Any] = []
    for x in value:
        if x is None and optional:
            items.append(None)
        else:
            items.append(read(x, (path, len(items)), problems, struct, go_type))
    return items


def read_objects(
    value: list[Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    read: ReadObject[T],
    struct: str,
    go_type: str,
    optional: bool = False,
) -> list[Any]:
    """A list of structs; `optional` items may be None."""
    if reuse is not None:
        if same_data(value, reuse[1]):
            shared: list[Any] = reuse[0]
            return shared
        parts = reuse_items(value, reuse)
    items: list[Any] = []
    for i, x in enumerate(value):
        if type(x) is dict:
            part = None if reuse is None else parts[i]
            items.append(read(x, (path, i), problems, part))
        elif x is None and optional:
            items.append(None)
        else:
            fields = as_object(x, (path, i), problems, struct, go_type)
            items.append(read(fields, (path, i), problems, None))
    return items


def read_string_map(
    value: dict[Any, Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    struct: str,
    go_type: str,
) -> dict[Any, Any]:
    """A map of strings; `go_type` is that of a value."""
    if reuse is not None and same_data(value, reuse[1]):
        shared: dict[Any, Any] = reuse[0]
        return shared
    for k, x in value.items():
        if type(x) is not str or type(k) is not str:
            return read_map(value, path, problems, None, read_string, struct, go_type)
    return value.copy()


def read_map(
    value: dict[Any, Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    read: ReadItem,
    struct: str,
    go_type: str,
    optional: bool = False,
) -> dict[Any, Any]:
    """A map of values that are no structs; `optional` values may be None."""
    if reuse is not None and same_data(value, reuse[1]):
        shared: dict[Any, Any] = reuse[0]
        return shared
    found: dict[Any, Any] = {}
    for k, x in value.items():
        if type(k) is not str:
            _report_key(k, path, problems)
        elif x is None and optional:
            found[k] = None
        else:
            found[k] = read(x, (path, (k,)), problems, struct, go_type)
    return found


def read_object_map(
    value: dict[Any, Any],
    path: Path,
    problems: Problems,
    reuse: Reuse,
    read: ReadObject[T],
    struct: str,
    go_type: str,
    optional: bool = False,
) -> dict[Any, Any]:
    """A map of structs; `optional` values may be None."""
    if reuse is not None and same_data(value, reuse[1]):
        shared: dict[Any, Any] = reuse[0]
        return shared
    found: dict[Any, Any] = {}
    for k, x in value.items():
        if type(k) is not str:
            _report_key(k, path, problems)
        elif type(x) is dict:
            part = None if reuse is None else reuse_part(reuse[0].get(k), reuse[1], k)
            found[k] = read(x, (path, (k,)), problems, part)
        elif x is None and optional:
            found[k] = None
        else:
            fields = as_object(x, (path, (k,)), problems, struct, go_type)
            found[k] = read(fields, (path, (k,)), problems, None)
    return found


def _report_key(key: object, path: Path, problems: Problems) -> None:
    """A key that no JSON has; its value is left out."""
    message = f"json: object key {key!r} is not a string"
    problems.append(DecodeProblem((path, (f"{key}",)), "type", message))
