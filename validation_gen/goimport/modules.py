"""Go modules: a directory in, the module it belongs to out, and where the packages are that the module asks for.

Called by the importer, and by `files` for import paths. Only `go.mod` and directories are looked at.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from validation_gen.dataclass import dataclass

_MODULE = re.compile(
    r'^[ \t]*+module\s+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`/][^\s"`]*))', re.M
)
_REQUIRED = re.compile(
    r"^[ \t]*+(?:require[ \t]+)?([^\s()=]++)[ \t]++(v[^\s]++)[ \t]*+(?://|\r?$)", re.M
)
_REPLACED = re.compile(
    r"^[ \t]*+(?:replace[ \t]++)?([^\s()]++)(?:[ \t]++v\S++)?+[ \t]++=>[ \t]++(\S++)(?:[ \t]++(v\S++))?+[ \t]*+(?://|\r?$)",
    re.M,
)


@dataclass(frozen=True, slots=True)
class Module:
    """What a `go.mod` says: the module's path, and of others the version asked for, or the directory put in place.

    `base` is the directory of the file; `replaced` has paths of modules or of directories, with a version or none.
    """

    path: str
    base: Path
    required: Mapping[str, str]
    replaced: Mapping[str, tuple[str, str]]


def find_module(directory: Path) -> Module | None:
    """The module that a directory belongs to. Raises OSError."""
    for parent in (directory, *directory.parents):
        file = parent / "go.mod"
        if file.is_file():
            text = file.read_text(encoding="utf-8", errors="replace")
            match = _MODULE.search(text)
            path = next(filter(None, match.groups())) if match else ""
            return Module(
                path,
                parent,
                dict(_REQUIRED.findall(text)),
                {old: (new, version) for old, new, version in _REPLACED.findall(text)},
            )
    return None


def package_directory(module: Module, path: str) -> Path | None:
    """Where the sources of a package are: in the module, its `vendor`, a replacement or Go's cache of modules."""
    return next((d for d in _places(module, path) if d.is_dir()), None)


def _places(module: Module, path: str) -> Iterator[Path]:
    if module.path and f"{path}/".startswith(f"{module.path}/"):
        yield module.base.joinpath(*_below(path, module.path))
    yield module.base / "vendor" / path
    parts = path.split("/")
    for count in range(len(parts), 0, -1):
        owner = "/".join(parts[:count])
        below = parts[count:]
        target, version = module.replaced.get(owner, ("", ""))
        if target.startswith((".", "/")):
            yield module.base.joinpath(target, *below)
        elif target:
            yield _cached(target, version).joinpath(*below)
        elif owner in module.required:
            yield _cached(owner, module.required[owner]).joinpath(*below)


def _below(path: str, owner: str) -> list[str]:
    return [part for part in path.removeprefix(owner).split("/") if part]


def _cached(path: str, version: str) -> Path:
    """Where Go keeps a version of a module: capital letters are written as `!` and the small one."""
    cache = os.environ.get("GOMODCACHE")
    if not cache:
        roots = os.environ.get("GOPATH", "").split(os.pathsep)
        cache = str(Path(roots[0] or Path.home() / "go", "pkg", "mod"))
    escaped = re.sub(r"[A-Z]", lambda m: f"!{m[0].lower()}", f"{path}@{version}")
    return Path(cache, escaped)
