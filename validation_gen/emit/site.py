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
    `changed` is what a failing check asks before it reports: nobody has asked whether the value is what it was.
    `distinct`: the local of that name says whether the keys of the list's items are.
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
    changed: str = ""
    distinct: bool = False

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

    def step(
        self,
        value: str,
        old: str,
        path: str,
        type: TypeExpr,
        *,
        nullable: bool = False,
    ) -> Site:
        """The site of another value, inside or beside this one, whose checks run as part of a check of this one."""
        return replace(
            self,
            value=value,
            old=old,
            path=path,
            type=type,
            stem=value,
            nullable=nullable,
            changed="",
            distinct=False,
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
        "i",
        "distinct",
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


DERIVED = ("_i", "_item", "_item_was", "_key", "_keys")
"""What stands behind a field's local in locals for what is in the field."""


def local_name(name: str, taken: frozenset[str]) -> str:
    """A local for a field: the field's name, with `_` behind it where that is taken."""
    while name in RESERVED or name in taken:
        name += "_"
    return name
