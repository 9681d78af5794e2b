"""Where a check's code will stand: the expressions it may use, and what is known of them there."""

from __future__ import annotations

import builtins
import keyword

from validation_gen.dataclass import dataclass, replace
from validation_gen.model import TypeExpr
from validation_gen.plan.nodes import Check, Level

NO_OLD = "None"
"""The old expression of a value that certainly has no old counterpart."""


@dataclass(frozen=True, slots=True)
class Site:
    """A value in the generated code.

    `value`, `old`, `path`, `errs` are expressions; `old` is None at run time where there is no counterpart. `stem`
    names locals made from this value. `nullable` says that `value` may be None here. `level` and `short_circuit`
    are what errors carry; an enclosing check has set them. `plain` keeps errors from being marked short-circuit.
    """

    value: str
    old: str
    path: str
    type: TypeExpr
    stem: str
    nullable: bool = False
    errs: str = "errs"
    level: Level = ""
    short_circuit: bool = False
    plain: bool = False

    @property
    def has_old(self) -> bool:
        return self.old != NO_OLD

    def marked(self, check: Check) -> Site:
        """The site for what stands inside a check: its marks hold unless an enclosing check has set them."""
        return replace(
            self,
            level=self.level or check.level,
            short_circuit=not self.plain
            and (self.short_circuit or check.short_circuit),
        )

    def known_set(self) -> Site:
        return replace(self, nullable=False)

    @property
    def marks(self) -> str:
        """Keyword arguments behind an error's other arguments."""
        text = f', level="{self.level}"' if self.level else ""
        return text + (", short_circuit=True" if self.short_circuit else "")


RESERVED = frozenset(
    {
        "path",
        "value",
        "old",
        "op",
        "errs",
        "on",
        "found",
        "failed",
        "silenced",
        "is_set",
        "mode",
    }
    | set(dir(builtins))
    | set(keyword.kwlist)
)
"""Names that generated functions use themselves, and names that must keep their meaning."""


def local_name(name: str, taken: frozenset[str]) -> str:
    """A local for a field: the field's name, with `_` behind it where that is taken."""
    while name in RESERVED or name in taken:
        name += "_"
    return name
