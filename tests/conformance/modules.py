"""Generated modules, imported: dotted names in, decoded objects and errors out.

Called by the conformance run. The modules are those that were just rendered, or the ones of the committed corpus.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from tests.conformance.records import Record
from tests.conformance.values import ValueReader
from validation_gen.apitypes import Json
from validation_gen.runtime import FieldError, Kind, Scheme


@dataclass(frozen=True, slots=True)
class ApiModule:
    """A types module with its generated one: its types by name, the scheme, and the scheme's kinds by name."""

    types: Mapping[str, Any]
    scheme: Scheme
    kinds: Mapping[str, Kind]


@cache
def load_module(name: str) -> ApiModule:
    """The types module of that name and its generated one. Raises ImportError, and whatever importing them raises."""
    types = importlib.import_module(name)
    scheme: Scheme = importlib.import_module(f"{name}_gen").SCHEME
    return ApiModule(vars(types), scheme, {kind.kind: kind for kind in scheme})


def validate(
    api: ApiModule, record: Record, values: ValueReader | None = None
) -> list[FieldError]:
    """What the scheme says of a record's object; `values` reads it, or without them the generated decoder.

    Raises LookupError for a type that the module or its scheme should have and has not, and whatever reading raises.
    """
    kind = api.kinds.get(record.type)
    if kind is None and record.is_registered:
        raise LookupError(f"the scheme has no {record.type}")
    read: Callable[[Json], Any]
    if kind is None or values is not None:
        read = partial((values or ValueReader()).read, api.types[record.type])
    else:
        read = kind.decode
    obj = read(record.value)
    old = None if record.old is None else read(record.old)
    return _scheme_for(api, kind, obj).validate(
        obj,
        old,
        op=record.op,
        options=record.options,
        subresource=record.subresources,
        overlay=False,
    )


def _scheme_for(api: ApiModule, kind: Kind | None, obj: object) -> Scheme:
    """The module's scheme, or one in which a plain string, list or map is of the kind.

    Named types are what they are made of when the program runs: no scheme can tell their kind.
    """
    if kind is None or type(obj) is kind.cls:
        return api.scheme
    return Scheme([replace(kind, cls=type(obj))])


@contextmanager
def on_path(directory: Path) -> Iterator[None]:
    """Makes the packages in a directory importable for a while."""
    sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(directory))


@contextmanager
def importable_once(directory: Path, package: str) -> Iterator[None]:
    """Makes one package in a directory importable for a while; afterwards it is as if it had never been."""
    _forget(package)
    with on_path(directory):
        try:
            yield
        finally:
            _forget(package)


def _forget(package: str) -> None:
    load_module.cache_clear()
    for name in list(sys.modules):
        if name == package or name.startswith(f"{package}."):
            del sys.modules[name]
