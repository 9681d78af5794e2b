"""The allow-list of rule coverage: rules that no test makes fail, each with the reason why.

Comes in: a TOML file. Goes out: its entries, or `BadAllowList`. An entry fits every rule with the same facts:

    [[allow]]
    path = "spec.pools[*].name"
    type = "FieldValueInvalid"
    origin = "format=k8s-short-name"
    reason = "the admission plug-in rewrites names before validation"

`module`, `kind` and `level` narrow it down; all but `path`, `type` and `reason` may be left out, `origin` then means
that the error has none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from validation_gen.dataclass import dataclass
from validation_gen.testing.coverage import Rule
from validation_gen.testing.expectations import normalized

REQUIRED = ("path", "type", "reason")


class BadAllowList(Exception):
    """The file cannot be read, or an entry is not what it has to be; the message says where."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """One entry; facts that are None fit every rule."""

    path: str
    type: str
    reason: str
    origin: str = ""
    module: str | None = None
    kind: str | None = None
    level: str | None = None

    def fits(self, rule: Rule) -> bool:
        return (
            (self.path, self.type, self.origin) == (rule.path, rule.type, rule.origin)
            and self.module in (None, rule.module)
            and self.kind in (None, rule.kind)
            and self.level in (None, rule.level)
        )

    def __str__(self) -> str:
        owner = " ".join(filter(None, (self.module, self.kind)))
        marks = " ".join(filter(None, (self.type, self.origin, self.level)))
        return f"{owner + ' ' if owner else ''}{self.path or '<nil>'} [{marks}]"


def read_allow_list(file: Path) -> tuple[Allowed, ...]:
    """The entries of a file. Raises BadAllowList."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadAllowList(f"cannot read {file}: {error.strerror}") from error
    except ValueError as error:
        raise BadAllowList(f"{file}: {error}") from error
    entries = data.pop("allow", [])
    if data or not isinstance(entries, list):
        raise BadAllowList(f"{file}: expected [[allow]] tables and nothing else")
    return tuple(
        entry(f"{file}: entry {number}", given)
        for number, given in enumerate(entries, 1)
    )


def entry(where: str, given: object) -> Allowed:
    """One table as an entry. Raises BadAllowList."""
    known = {field.name for field in fields(Allowed)}
    if not isinstance(given, dict):
        raise BadAllowList(f"{where}: not a table")
    for key, value in given.items():
        if key not in known:
            raise BadAllowList(f"{where}: unknown key {key!r}")
        if not isinstance(value, str):
            raise BadAllowList(f"{where}: {key} is not a string")
    for key in REQUIRED:
        if key not in given or (key == "reason" and not given[key].strip()):
            raise BadAllowList(f"{where}: no {key}")
    path = normalized(given["path"]).removeprefix("<nil>")
    return Allowed(**{**given, "path": path})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What coverage comes to under an allow-list: rules that nobody excuses, and entries that excuse nothing."""

    unseen: tuple[Rule, ...]
    stale: tuple[tuple[Allowed, str], ...]

    @property
    def passes(self) -> bool:
        return not self.unseen and not self.stale


def judge(
    rules: Iterable[Rule], seen: Iterable[Rule], allowed: Iterable[Allowed]
) -> Verdict:
    """The unseen rules that no entry excuses, and the entries that are out of date, with the reason."""
    declared, failing, entries = list(rules), set(seen), list(allowed)
    unseen = [rule for rule in declared if rule not in failing]
    stale = []
    for each in entries:
        fitting = [rule for rule in declared if each.fits(rule)]
        if not fitting:
            stale.append((each, "no such rule is declared"))
        elif not any(rule in unseen for rule in fitting):
            stale.append((each, "the rule was seen failing"))
    return Verdict(
        tuple(rule for rule in unseen if not any(a.fits(rule) for a in entries)),
        tuple(stale),
    )
