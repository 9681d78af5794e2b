"""The module-level names of one generated module, asked for one by one while its code is written.

Each method answers with the name to use in the code, which differs from the one asked for only where that is taken: by
a type of the user's, a builtin, a local of generated functions, something the module imports or defines. `render`
prints the imports, sorted as isort would.
"""

from __future__ import annotations

import builtins
import itertools
import keyword
import re
import sys
from collections.abc import Callable, Sequence

from validation_gen import runtime_names
from validation_gen.dataclass import dataclass
from validation_gen.emit.breaking import INDENT, WIDTH
from validation_gen.emit.naming import function_name
from validation_gen.emit.site import DERIVED
from validation_gen.model import Named, Package, Struct

RUNTIME = "validation_gen.runtime"
APITYPES = "validation_gen.apitypes"

LOCALS = frozenset({
    "data", "errs", "go_type", "i", "inner", "k", "member", "n", "obj", "old", "op", "options", "overlay", "p", "path",
    "problems", "request", "reuse", "struct", "subresource", "u", "v", "value", "w", "x", "y", "z",
})  # fmt: skip
"""Names generated functions have as parameters or locals in every module."""

GENERATED = frozenset({"SCHEME", "DECLARED_RULES", "__all__"})
PREFIXES = ("check", "validate", "read", "decode", "encode", "apply_defaults")

_UNUSABLE = LOCALS | GENERATED | frozenset(dir(builtins)) | frozenset(keyword.kwlist)


@dataclass(frozen=True, slots=True)
class Origin:
    """What a name stands for: a name of a module."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """Something the module itself defines: what it would best be called, and its text under that name."""

    name: str
    text: str


class Imports:
    """Which names a generated module imports, and what they are called in it, beside what it defines itself.

    `functions` are the generated functions of its types.
    """

    def __init__(self, package: Package, suffix: str = "_gen") -> None:
        self._module = package.name
        self._suffix = suffix
        self._types = frozenset(declaration.name for declaration in package.types)
        self._names: dict[Origin, str] = {}
        self._defined: dict[Definition, str] = {}
        generated = package.name + suffix
        self.functions = frozenset(
            function_name(prefix, declaration.name)
            for declaration in package.types
            for prefix in PREFIXES
        )
        self._taken: dict[str, Origin | Definition] = {
            name: Origin(generated, name) for name in self.functions
        }
        # Validators have locals for each field, which give way to the names of the runtime themselves.
        fields = _field_names(package)
        derived = {f"{name}{end}" for name in fields for end in DERIVED}
        self._locals = _UNUSABLE | (fields | derived) - runtime_names.NAMES
        for declaration in package.types:
            if declaration.name not in _UNUSABLE:
                self._taken.setdefault(
                    declaration.name, Origin(package.name, declaration.name)
                )

    def runtime(self, name: str) -> str:
        """A name of `validation_gen.runtime`."""
        return self._bind(Origin(RUNTIME, name), lambda: [_prefixed("runtime", name)])

    def apitype(self, name: str) -> str:
        """A name of `validation_gen.apitypes`."""
        return self._bind(Origin(APITYPES, name), lambda: [_prefixed("api", name)])

    def std(self, module: str, name: str) -> str:
        """A name of any other module."""
        return self._bind(
            Origin(module, name), lambda: [_prefixed(module.rpartition(".")[2], name)]
        )

    def type(self, ref: Named) -> str:
        """A type of the user's, or another name of its module; one of another package gives way to the module's own."""
        return self._bind(Origin(ref.module, ref.name), lambda: self._type_names(ref))

    def _type_names(self, ref: Named) -> list[str]:
        """What a type can be called whose own name is taken."""
        if ref.module == self._module:
            is_type = ref.name in self._types
            return [f"{ref.name}Type" if is_type else _prefixed("types", ref.name)]
        suffixes = _suffixes(ref.module)
        if ref.name[:1].isupper() and not ref.name.isupper():
            return [ref.name + _camel(suffix) for suffix in suffixes]
        return [f"{ref.name}_{suffix}" for suffix in suffixes]

    def function(self, prefix: str, ref: Named) -> str:
        """A generated function of a type: of this module, or of that generated beside the type."""
        name = function_name(prefix, ref.name)
        if ref.module == self._module:
            return name
        return self._bind(
            Origin(ref.module + self._suffix, name),
            lambda: [f"{name}_{suffix}" for suffix in _suffixes(ref.module)],
        )

    def custom(self, name: str) -> str:
        """A hand-written function of the module beside the types."""
        return self._bind(
            Origin(f"{self._module}_custom", name), lambda: [f"{name}_custom"]
        )

    def overlay(self, module: str, name: str) -> str:
        """A hand-written function of the overlay beside a types module."""
        return self._bind(
            Origin(f"{module}_overlay", name), lambda: [f"{name}_overlay"]
        )

    def define(self, name: str, text: str) -> str:
        """What the module calls something of its own: `name`, or with a number behind it where that is taken.

        `text` is what it is under `name`: the same text under the same name is the same thing.
        """
        definition = Definition(name, text)
        if definition not in self._defined:
            self._defined[definition] = self._free(definition, (name,))
        return self._defined[definition]

    def _bind(self, origin: Origin, others: Callable[[], Sequence[str]]) -> str:
        """The name for `origin`: its own, or the first of `others` that is free, or a numbered one."""
        if origin not in self._names:
            self._names[origin] = self._free(origin, (origin.name, *others()))
        return self._names[origin]

    def _free(self, owner: Origin | Definition, names: Sequence[str]) -> str:
        """The first of the names that is free, or the last with a number behind it; from now on the owner's."""
        numbered = (f"{names[-1]}_{number}" for number in itertools.count(2))
        free = next(
            name
            for name in itertools.chain(names, numbered)
            if name not in self._locals and self._taken.get(name, owner) == owner
        )
        self._taken[free] = owner
        return free

    def render(self) -> str:
        """The import block, `from __future__ import annotations` first, without a line feed at its end."""
        sections: list[list[str]] = [["from __future__ import annotations"], [], [], []]
        for statement in sorted(self._statements(), key=_statement_key):
            sections[self._section(statement.module)].append(statement.text())
        return "\n\n".join("\n".join(section) for section in sections if section)

    def _statements(self) -> list[Statement]:
        """One statement a module, and one for each name that goes by another."""
        plain: dict[str, list[str]] = {}
        statements = []
        for origin, name in self._names.items():
            if name == origin.name:
                plain.setdefault(origin.module, []).append(name)
            else:
                statements.append(Statement(origin.module, (origin.name,), name))
        ordered = {
            module: tuple(sorted(names, key=_name_key))
            for module, names in plain.items()
        }
        return statements + [
            Statement(module, names) for module, names in ordered.items()
        ]

    def _section(self, module: str) -> int:
        """Standard library, then other people's packages, then the one the types are in."""
        top = module.partition(".")[0]
        if top in sys.stdlib_module_names:
            return 1
        return 3 if top == self._module.partition(".")[0] else 2


@dataclass(frozen=True, slots=True)
class Statement:
    """`from module import names`, or `import name as alias` for a single one."""

    module: str
    names: tuple[str, ...]
    alias: str = ""

    def text(self) -> str:
        names = (
            f"{self.names[0]} as {self.alias}" if self.alias else ", ".join(self.names)
        )
        line = f"from {self.module} import {names}"
        if len(line) <= WIDTH:
            return line
        listed = [names] if self.alias else self.names
        inner = "".join(f"{' ' * INDENT}{name},\n" for name in listed)
        return f"from {self.module} import (\n{inner})"


def _statement_key(statement: Statement) -> tuple[object, ...]:
    module = statement.module
    return (
        _natural(module.lower()),
        _natural(module),
        _name_key(statement.names[0]),
        _natural(statement.alias),
    )


def _name_key(name: str) -> tuple[object, ...]:
    """isort's order by kind: constants, classes, the rest; in each by number-aware alphabet."""
    kind = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    lowered = _natural(name.lower())
    return (kind, lowered, lowered if name.islower() else _natural(name))


def _field_names(package: Package) -> frozenset[str]:
    structs = [t for t in package.types if isinstance(t, Struct)]
    fields = [field for struct in structs for field in struct.fields]
    return frozenset(field.name for field in fields if field.embedding != "base")


def _natural(text: str) -> list[tuple[int, int]]:
    pieces = re.findall(r"\d+|\D", text)
    return [
        (ord("0"), int(piece)) if piece.isdecimal() else (ord(piece), 0)
        for piece in pieces
    ]


def _prefixed(prefix: str, name: str) -> str:
    """`runtime_same`, `RuntimePath`, `RUNTIME_ROOT`: the prefix in the style of the name."""
    if name.isupper() and len(name) > 1:
        return f"{prefix.upper()}_{name}"
    return f"{_camel(prefix)}{name}" if name[:1].isupper() else f"{prefix}_{name}"


def _suffixes(module: str) -> list[str]:
    """What tells a module from others, ever longer: `v1`, `core_v1`, `kubernetes_api_core_v1`."""
    steps = module.split(".")
    if steps[-1] == "types" and len(steps) > 1:
        steps.pop()
    return ["_".join(steps[start:]) for start in range(len(steps) - 1, -1, -1)]


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
