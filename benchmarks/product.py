"""The product's types for a sample: the text an author would write, compiled by the real compiler and imported."""

from __future__ import annotations

import atexit
import importlib
import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from benchmarks.shapes import CLAIM, POD, ROWS, Leaf, Many, Struct, structs
from validation_gen import native
from validation_gen.compiler import Job, compile_types

HEADER = '''# +k8s:validation-gen=*
"""{title}"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from validation_gen.apitypes import Int32

'''


@dataclass(frozen=True)
class Product:
    """The generated functions of one type."""

    decode: Callable[..., Any]
    validate: Callable[..., list[Any]]


@cache
def product(name: str) -> Product:
    """The functions of a type that the samples have."""
    module = _modules()
    low = snake(name)
    return Product(getattr(module, f"decode_{low}"), getattr(module, f"validate_{low}"))


@cache
def compiled(name: str, level: str) -> Product:
    """The same, compiled by mypyc; `level` is how hard the C compiler tries."""
    module = _compiled_modules(level)
    low = snake(name)
    return Product(getattr(module, f"decode_{low}"), getattr(module, f"validate_{low}"))


@cache
def _modules() -> Any:
    return _imported("bench_api", _written("bench_api").parent)


@cache
def _compiled_modules(level: str) -> Any:
    package = _written("bench_compiled")
    module = native.Module("bench_compiled.types_gen", package / "types_gen.py")
    release = native.Release("bench-compiled", "0")
    wheel = native.build_wheel([module], release, package.parent, level)
    with ZipFile(wheel) as archive:
        archive.extractall(package.parent)
    return _imported("bench_compiled", package.parent)


def _written(name: str) -> Path:
    """A package of the types with its generated module, in a directory that goes when the program ends."""
    made = tempfile.TemporaryDirectory(prefix="bench-types-")
    atexit.register(made.cleanup)
    roots = (CLAIM.root, POD.root, ROWS.root)
    package = write_package(Path(made.name), name, roots)
    compile_package(package)
    return package


def _imported(name: str, directory: Path) -> Any:
    sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    return importlib.import_module(f"{name}.types_gen")


def write_package(directory: Path, name: str, roots: Iterable[Struct]) -> Path:
    """A package with the types of the structs; gives back its directory."""
    package = directory / name
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "types.py").write_text(types_text(roots))
    return package


def compile_package(package: Path) -> None:
    """Writes the generated module. Raises AssertionError if the compiler objects."""
    result = compile_types(Job((package / "types.py",), display_root=package))
    assert not result.diagnostics, result.diagnostics
    for output in result.outputs:
        Path(output.path).write_text(output.text)


def types_text(roots: Iterable[Struct]) -> str:
    """The module that an author would write."""
    found = {struct.name: struct for root in roots for struct in structs(root)}
    enums: dict[tuple[str, ...], str] = {}
    classes = [_class(struct, enums) for struct in found.values()]
    return HEADER.format(title="Types.") + "\n\n".join(
        [*(_enum(values, name) for values, name in enums.items()), *classes, ""]
    )


def _enum(values: tuple[str, ...], name: str) -> str:
    members = "\n".join(f'    {snake(v).upper()} = "{v}"' for v in values)
    return f"# +k8s:enum\nclass {name}(StrEnum):\n{members}\n"


def _class(struct: Struct, enums: dict[tuple[str, ...], str]) -> str:
    lines = ["@dataclass(kw_only=True, slots=True)", f"class {struct.name}:"]
    for name, kind in struct.fields.items():
        lines += _field(snake(name), kind, enums)
    return "\n".join(lines) + "\n"


def _field(
    name: str, kind: Leaf | Many | Struct, enums: dict[tuple[str, ...], str]
) -> list[str]:
    if isinstance(kind, Struct):
        return [f"    {name}: {kind.name} = field(default_factory={kind.name})"]
    if isinstance(kind, Many):
        marks = ["required", f"maxItems={kind.max_items}"]
        if kind.key:
            marks += ["listType=map", f"listMapKey={kind.key}"]
        declared = f"{name}: list[{kind.item.name}] = field(default_factory=list)"
    else:
        marks, declared = _leaf(name, kind, enums)
    return [*(f"    # +k8s:{mark}" for mark in marks), f"    {declared}"]


def _leaf(
    name: str, leaf: Leaf, enums: dict[tuple[str, ...], str]
) -> tuple[list[str], str]:
    if leaf.kind == "map":
        return ["required"], f"{name}: dict[str, str] = field(default_factory=dict)"
    if leaf.kind == "bool":
        return [], f"{name}: bool = False"
    if leaf.kind == "int":
        marks = ["required", f"minimum={leaf.minimum}", f"maximum={leaf.maximum}"]
        return marks, f"{name}: Int32 = 0"
    if leaf.values:
        enum = enums.setdefault(leaf.values, f"Choice{len(enums)}")
        return ["required"], f'{name}: {enum} | Literal[""] = ""'
    if leaf.marker:
        return ["required", f"format={leaf.marker}"], f'{name}: str = ""'
    return ["required", f"maxLength={leaf.max_length}"], f'{name}: str = ""'


def snake(name: str) -> str:
    """`container_port` of `containerPort`."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
