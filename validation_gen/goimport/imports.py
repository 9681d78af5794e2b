"""The imports of one rendered module: asked for by name while it is written, printed at its top when it is done.

Called by the renderer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from validation_gen.emit.breaking import WIDTH
from validation_gen.goimport.names import lower_camel


class Imports:
    """What a module imports. `taken` are its own names, which imported ones must not hide.

    `module_of` gives the Python module that holds the types of a Go package, `own` is the module itself.
    """

    def __init__(
        self, own: str, taken: Iterable[str], module_of: Callable[[str], str]
    ) -> None:
        self._own = own
        self._taken = set(taken)
        self._module_of = module_of
        self._names: dict[tuple[str, str], str] = {}

    def name(self, module: str, name: str) -> str:
        """What the module calls a name that it imports from another."""
        known = self._names.get((module, name))
        if known is None:
            known = name
            if name in self._taken:
                known = self._free(module, name)
            self._names[module, name] = known
            self._taken.add(known)
        return known

    def type(self, package: str, name: str) -> str:
        """What the module calls a type of a Go package, its own ones by their names."""
        if self.is_local(package):
            return name
        return self.name(self._module_of(package), name)

    def is_local(self, package: str) -> bool:
        return self._module_of(package) == self._own

    def render(self) -> str:
        """The import statements, in isort's order."""
        standard = {"dataclasses", "enum", "typing"}
        modules = sorted({module for module, _ in self._names})
        first = [m for m in modules if m in standard]
        second = [m for m in modules if m not in standard]
        blocks = ["\n".join(map(self._statement, part)) for part in (first, second)]
        return "\n\n".join(block for block in blocks if block)

    def _statement(self, module: str) -> str:
        names = {n: known for (m, n), known in self._names.items() if m == module}
        parts = [
            name if names[name] == name else f"{name} as {names[name]}"
            for name in sorted(names, key=import_order)
        ]
        line = f"from {module} import {', '.join(parts)}"
        if len(line) <= WIDTH:
            return line
        listed = "".join(f"    {part},\n" for part in parts)
        return f"from {module} import (\n{listed})"

    def _free(self, module: str, name: str) -> str:
        """A name with the parts of its module in front, as many as it takes: `CoreV1Secret`."""
        for prefix in _prefixes(module):
            if prefix + name not in self._taken:
                return prefix + name
        raise ValueError(f"no name is free for {module}.{name}")


def _prefixes(module: str) -> Iterator[str]:
    parts = [part for part in module.split(".") if part != "types"]
    for count in range(1, len(parts) + 1):
        words = "_".join(parts[-count:]).strip("_")
        yield words[:1].upper() + lower_camel(words)[1:]


def import_order(name: str) -> tuple[int, list[str | int]]:
    """Constants, then classes, then the rest, numbers in their order: as isort has it."""
    is_constant = name.isupper() and len(name) > 1
    parts = re.split(r"([0-9]+)", name)
    natural = [int(part) if part.isdigit() else part for part in parts]
    return (0 if is_constant else 1 if name[:1].isupper() else 2), natural
