"""Cases replayed: a case in, what the linter said about it and how that differs from the record out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.lint_cases.helpers import HELPERS
from tests.lint_cases.render import Json, Rendered, render
from validation_gen.diagnostics import Span
from validation_gen.lint.engine import Settings, lint
from validation_gen.lint.fixing import fix_all
from validation_gen.lint.registry import rules
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.rules.requiredandoptional import (
    has_validation,
    says_requiredness,
)
from validation_gen.model import (
    Alias,
    MarkerLine,
    Named,
    Optional,
    Package,
    Struct,
    TypeExpr,
)
from validation_gen.source import Loaded, load_files
from validation_gen.tags import registry

NOT_IN_PYTHON = {
    "apidefinitions:require-explicit-disablement": "it is about which Go code generators a package enables",
}
"""Rules whose cases cannot mean anything here, with the reason."""

FIXES_NOT_MADE = {
    "noreferences": "two fields of the recorded type would get one name, which is no Python",
    "notimestamp": "two fields of the recorded type would get one name, which is no Python",
}
"""Rules whose recorded fixes are not made, with the reason."""


WALKING = ("integers", "nobools", "nodurations", "nofloats", "nomaps")


@dataclass(frozen=True, slots=True)
class Said:
    """Something said: about what, where, and the text."""

    target: str
    at: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case's differences: expected and not said, said and not expected. Without any it matches."""

    missing: tuple[Said, ...]
    extra: tuple[Said, ...]

    @property
    def matches(self) -> bool:
        return not self.missing and not self.extra


class Replay:
    """Replays cases in a directory of its own; the rules are collected once."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._tags = registry(plugins=False)
        self._rules = {
            rule.name: rule for rule in (*rules(plugins=False), *HELPERS.values())
        }
        self._count = 0

    def run(self, case: Json) -> Outcome:
        """What came of one case."""
        if "result" in case:
            return self._predicate(case)
        if "lint-rules" in case["config"]:
            said = self._selected(case)
        else:
            rule = self._rules[case["rule"].removeprefix("validation-gen:")]
            rendered = render(case)
            found = self.lint(rendered, rule, case["config"])
            said = list(translated(found, rendered))
        return compare(case["expected"], said)

    def lint(
        self, rendered: Rendered, rule: Rule, config: Mapping[str, object]
    ) -> list[Finding]:
        """The findings of one rule, as kube-api-linter counts them, in types that mirror Go's."""
        root = self._write(rendered)
        main = next(p for p in rendered.files if p.endswith("/types.py"))
        loaded = load_files([root / main], display_root=root)
        options = rule.options.model_validate(config)
        settings = Settings(((rule, options),), style="go", repeat=True)
        return lint(loaded.universe, settings, self._tags)

    def fixes_match(self, case: Json) -> bool:
        """Whether the rule's own fixes make of the case's declaration what was recorded."""
        rendered = render(case)
        rule = self._rules[case["rule"].removeprefix("validation-gen:")]
        options = rule.options.model_validate(case["config"])
        settings = Settings(((rule, options),), style="go", repeat=True)
        root = self._write(rendered)
        main = root / next(p for p in rendered.files if p.endswith("/types.py"))
        load = partial(_load, root, main)
        own = partial(_about, rendered.types)
        fixed = fix_all(load, settings, self._tags, (rule,), unsafe=True, may_fix=own)
        wanted = render({**case, **case["after_fix"]})
        again = load({main: wanted.files[str(main.relative_to(root))].encode()})
        return _shape(fixed.left.loaded, case["name"]) == _shape(again, case["name"])

    def _write(self, rendered: Rendered) -> Path:
        self._count += 1
        root = self._directory / str(self._count)
        for name, text in rendered.files.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return root

    def _predicate(self, case: Json) -> Outcome:
        """A case of a helper that answers yes or no about markers."""
        span = Span("case", 1, 1, 1, 1)
        lines = [
            MarkerLine(re.split(r"[(=\s]", text[1:])[0], text, span)
            for text in case["type_markers"]
            if text.startswith("+")
        ]
        if case["rule"] == "_util:hasRequirednessTag":
            answer = says_requiredness(lines)
        else:
            answer = has_validation(lines, self._tags)
        if answer == case["result"]:
            return Outcome((), ())
        return Outcome((), (Said("", "", f"it is {answer}"),))

    def _selected(self, case: Json) -> list[Said]:
        """A case of which rules are switched on: unknown ones are refused."""
        return [
            Said(case["name"], "package", f"unrecognized lint-rule: {name}")
            for name in case["config"]["lint-rules"]
            if name not in self._rules
        ]


def _load(root: Path, main: Path, overlay: Mapping[Path, bytes]) -> Loaded:
    return load_files([main], display_root=root, overlay=overlay)


def _about(types: set[str], findings: list[Finding]) -> list[Finding]:
    """The findings about the case's own types: others are recorded as they were."""
    return [f for f in findings if f.symbol.partition(".")[0] in types]


def _shape(loaded: Loaded, name: str) -> object:
    """A declaration without its places: markers, and of each field what a fix can change."""
    package = next(iter(loaded.universe.inputs()))
    declaration = package.type_named(name)
    if declaration is None:
        return None
    markers = [line.text for line in declaration.markers]
    fields = declaration.fields if isinstance(declaration, Struct) else ()
    return markers, [
        (
            field.name,
            _without_pointer_names(package, field.type),
            [line.text for line in field.markers],
            sorted(field.metadata, key=str),
        )
        for field in fields
    ]


def _without_pointer_names(package: Package, type_: TypeExpr) -> TypeExpr:
    """The type with what stands for a pointer to a pointer written out."""
    if isinstance(type_, Optional):
        return Optional(_without_pointer_names(package, type_.elem))
    if isinstance(type_, Named) and type_.name.startswith("Pointer"):
        alias = package.type_named(type_.name)
        if isinstance(alias, Alias) and alias.name[len("Pointer") :].isdigit():
            return alias.underlying
    return type_


def translated(findings: Sequence[Finding], rendered: Rendered) -> Iterator[Said]:
    """What was said about the case's own types, in Go's names."""
    for finding in findings:
        owner, _, attr = finding.symbol.partition(".")
        if owner not in rendered.types or owner.startswith("Pointer"):
            continue
        message = _in_go(finding.message, rendered, finding.rule)
        if not attr:
            yield Said(owner, "type", message)
            continue
        go_name = rendered.fields[owner, attr.lstrip("_")]
        outer = rendered.anonymous.get(owner)
        yield Said(f"{outer}.{go_name}" if outer else go_name, "field", message)


def _in_go(message: str, rendered: Rendered, rule: str) -> str:
    # Rules that walk through types put a dot before fields of structs without a name, the others do not.
    nobody = "." if rule in WALKING else ""
    for (owner, attr), go_name in rendered.fields.items():
        is_anonymous = owner in rendered.anonymous
        shown = f"{nobody if is_anonymous else f'{owner}.'}{go_name}"
        message = re.sub(rf"\b{owner}\.{attr}\b", shown.replace("\\", "\\\\"), message)
        plain = go_name.lstrip("*").rpartition(".")[2]
        message = message.replace(f'status field "{attr}"', f'status field "{plain}"')
    for owner in rendered.types:
        message = message.replace(f"~{owner}.", "")
    message = message.replace("~", "")
    for name in rendered.anonymous:
        message = message.replace(f" type {name}", "")
    return message


def compare(expected: Sequence[Json], said: Sequence[Said]) -> Outcome:
    """Each expectation answered by another thing said, and nothing left over."""
    left = list(said)
    missing: list[Said] = []
    for wanted in sorted(expected, key=lambda e: -len(e["message"])):
        found = next((s for s in left if _answers(s, wanted)), None)
        if found is None:
            missing.append(Said(wanted["target"], wanted["at"], wanted["message"]))
        else:
            left.remove(found)
    return Outcome(tuple(missing), tuple(left))


def _answers(said: Said, wanted: Json) -> bool:
    if (said.target, said.at) != (wanted["target"], wanted["at"]):
        return False
    if wanted["match"] == "exact":
        return said.message == str(wanted["message"])
    return str(wanted["message"]) in said.message
