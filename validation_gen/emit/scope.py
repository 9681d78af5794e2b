"""What every part of a generated validators section shares: types, templates, imports, module-level constants."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from validation_gen import runtime_names
from validation_gen.dataclass import dataclass
from validation_gen.emit.code import Node, parse
from validation_gen.emit.imports import Imports
from validation_gen.emit.site import DERIVED, Site, local_name
from validation_gen.emit.templating import py
from validation_gen.model import Alias, Enum, Named, Package
from validation_gen.plan.naming import snake
from validation_gen.plan.nodes import (
    Check,
    Custom,
    Fixed,
    IfOption,
    Immutable,
    TypePlan,
)
from validation_gen.plan.reach import checks_of
from validation_gen.plan.shapes import Member, Shapes


class RuntimeNames:
    """`rt.required` in a template is the name under which the module imports `required`."""

    def __init__(self, resolve: Callable[[str], str]) -> None:
        self._resolve = resolve

    def __getattr__(self, name: str) -> str:
        found = self._resolve(name)
        setattr(self, name, found)  # Asked once: from now on it stands there itself.
        return found


@dataclass(frozen=True, slots=True)
class Together:
    """Several checks of one value as one rule: how a cohort is handed through a step into a field or item."""

    checks: tuple[Check, ...]


WriteChecks: TypeAlias = "Callable[[ModuleScope, Sequence[Check], Site], list[Node]]"


class ModuleScope:
    """One generated module while it is put together.

    `constants` and `functions` are the module-level names its validators need, in the order in which they were asked
    for. `write` is the code writer for a group of checks, which wrapping rules call for what they wrap. `shallow` has
    the structs that were found not to go deep, with JSON inside and without, see `ratchet`.
    """

    def __init__(
        self,
        package: Package,
        shapes: Shapes,
        plans: Mapping[Named, TypePlan],
        imports: Imports,
        load: Callable[[str], Any],
        write: WriteChecks,
    ) -> None:
        self.package = package
        self.shapes = shapes
        self.plans = plans
        self.imports = imports
        self.rt = RuntimeNames(imports.runtime)
        self.constants: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.shallow: dict[bool, set[Named]] = {True: set(), False: set()}
        self.current = ""
        self._load = load
        self._write = write
        self._temporaries: set[str] = set()
        self._called = runtime_names.NAMES | imports.functions
        for end in DERIVED:
            named = (name for name in imports.functions if name.endswith(end))
            self._called |= {name.removesuffix(end) for name in named}

    def start_type(self, name: str) -> None:
        """A new function begins: its locals are its own."""
        self.current = name
        self._temporaries.clear()

    def local(self, name: str) -> str:
        """A local of that name, or with `_` behind it where that, or a local derived from it, would hide a function."""
        return local_name(name, self._called)

    def temporary(self, name: str) -> str:
        """A local that the function does not use yet."""
        unique, number = name, 1
        while unique in self._temporaries or unique in self._called:
            number += 1
            unique = f"{name}{number}"
        self._temporaries.add(unique)
        return unique

    def all_inside(self, checks: Sequence[Check], site: Site) -> list[Node]:
        """The code of checks that another rule wraps."""
        return self._write(self, checks, site)

    def stem_of(self, site: Site) -> str:
        """What names constants that belong to a value: its type and, below the type, its own name."""
        own = "" if site.stem == "value" else f"_{site.stem.strip('_')}"
        return f"{snake(self.current)}{own}"

    def minds_none(self, ref: Named) -> bool:
        """Whether a named scalar's or collection's validator says something about None, which a collection may be."""
        plan = self.plans.get(ref)
        if plan is None or not isinstance(plan.declaration, Alias | Enum):
            return False
        if self.shapes.kind(ref) in ("list", "map"):
            return True
        kinds = Immutable | Fixed | IfOption | Custom
        return any(isinstance(check.rule, kinds) for check in checks_of(plan))

    def snippet(self, template: str, **values: Any) -> list[Node]:
        """A small template of `validators/`, as nodes."""
        text = self._load(f"validators/{template}.jinja").render(
            rt=self.rt, imported=self.imports.std, **values
        )
        return parse(text)

    def constant(self, name: str, expression: str, annotation: str = "") -> str:
        """A module-level constant: `name`, or with a number behind it where that stands for something else."""
        final = self.imports.std("typing", "Final")
        text = f": {final}{f'[{annotation}]' if annotation else ''} = {expression}"
        unique = self.imports.define(name, text)
        self.constants[unique] = text
        return unique

    def function(self, name: str, template: str, **values: Any) -> str:
        """A module-level function that several validators may call, from a template; named as constants are."""
        render = self._load(f"{template}.jinja").render
        made = render(rt=self.rt, name=name, **values)
        unique = self.imports.define(name, made)
        if unique not in self.functions:
            if unique != name:
                made = render(rt=self.rt, name=unique, **values)
            self.functions[unique] = made
        return unique

    def key_of(self, keys: tuple[Member, ...]) -> str:
        """The module-level function that makes a list item's key."""
        paths = [".".join(key.attributes) for key in keys]
        name = "BY_" + "_AND_".join(
            path.replace(".", "_").strip("_").upper() for path in paths
        )
        getter = self.imports.std("operator", "attrgetter")
        return self.constant(name, f"{getter}({', '.join(py(path) for path in paths)})")


def step(path: str, name: str) -> str:
    """The path expression of a field below another path."""
    return f"({path}, {py(name)})"
