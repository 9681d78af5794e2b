"""Names: what imports bind them to, what a dotted expression refers to, and how attributes are called in JSON.

Called by the reader. Imports count wherever they stand at module level, under `if TYPE_CHECKING:` and in `try:` too; of
two alternatives the first is taken.
"""

from __future__ import annotations

import ast
import builtins
import enum
import typing
from collections.abc import Container, Iterable, Iterator, Mapping
from types import MappingProxyType

from validation_gen.diagnostics import Span
from validation_gen.source.known_types import API_SCALARS, APITYPES
from validation_gen.source.module import Binding
from validation_gen.source.reading import Reading
from validation_gen.source.text import Source

_BUILTINS = frozenset(dir(builtins))
_STAR_NAMES: Mapping[str, Container[str]] = MappingProxyType(
    {
        "dataclasses": frozenset(
            {
                "KW_ONLY",
                "MISSING",
                "Field",
                "FrozenInstanceError",
                "InitVar",
                "asdict",
                "astuple",
                "dataclass",
                "field",
                "fields",
                "is_dataclass",
                "make_dataclass",
                "replace",
            }
        ),  # Written out, as the module takes a while to load.
        "enum": frozenset(enum.__all__),
        "typing": frozenset(typing.__all__),
        APITYPES: API_SCALARS,
    }
)
"""What `import *` brings from modules that are never looked up."""


_SAME_AS = {
    "typing_extensions": "typing",
    "validation_gen.dataclass": "dataclasses",
}
"""Modules that offer what one of the standard library does."""


def lower_camel(attribute: str) -> str:
    """The JSON name of an attribute: `pod_ip` gives `podIp`, `continue_` gives `continue`."""
    first, *rest = attribute.rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def collect_imports(reading: Reading, tree: ast.Module, is_package: bool) -> None:
    """Fills in what the module's imports bind, and which modules it imports everything from."""
    for node in _import_statements(tree.body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                _bind_module(reading, alias)
            continue
        module = absolute(node.module or "", node.level, reading.module, is_package)
        for alias in node.names:
            if alias.name == "*":
                if module not in reading.stars:
                    reading.stars.append(module)
                continue
            binding = Binding(module, alias.name, _name_span(reading.source, alias))
            reading.bindings.setdefault(alias.asname or alias.name, binding)


def absolute(module: str, level: int, importer: str, is_package: bool) -> str:
    """The dotted name of the module an import names; dots beyond the outermost package stay unresolved."""
    if not level:
        return module
    parts = importer.split(".")
    keep = len(parts) - level + (1 if is_package else 0)
    base = parts[: max(keep, 0)]
    return ".".join([*base, module] if module else base)


def target_of(reading: Reading, node: ast.expr) -> tuple[str, str] | None:
    """Module and name a dotted expression refers to; None for other expressions and unknown names.

    Names of the module itself come with its own name, builtins with `builtins`.
    """
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    root = node.id
    if root in reading.types or root in reading.plain or root in reading.aliases:
        module, name = reading.module, root
    elif binding := reading.bindings.get(root):
        module, name = binding.module, binding.name
    elif root in _BUILTINS:
        module, name = "builtins", root
    elif reading.stars:
        known = (star for star in reading.stars if root in _STAR_NAMES.get(star, ()))
        module, name = next(known, reading.module), root
    else:
        return None
    if parts or not name:
        dotted = ".".join(filter(None, (module, name, *reversed(parts))))
        module, _, name = dotted.rpartition(".")
    return _SAME_AS.get(module, module), name


def _import_statements(
    body: Iterable[ast.stmt],
) -> Iterator[ast.Import | ast.ImportFrom]:
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If):
            yield from _import_statements([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            handlers = [stmt for handler in node.handlers for stmt in handler.body]
            yield from _import_statements(
                [*node.body, *handlers, *node.orelse, *node.finalbody]
            )


def _bind_module(reading: Reading, alias: ast.alias) -> None:
    span = _name_span(reading.source, alias)
    if alias.asname:
        reading.bindings.setdefault(alias.asname, Binding(alias.name, "", span))
    else:
        root = alias.name.partition(".")[0]
        reading.bindings.setdefault(root, Binding(root, "", span))


def _name_span(source: Source, alias: ast.alias) -> Span:
    """The imported name alone, without its `as`."""
    whole = source.span(alias)
    if whole.line != whole.end_line:
        return whole
    return whole.slice(0, len(alias.name))
