"""Cases replayed: a case in, what the linter said about it and how that differs from the record out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.lint_cases.helpers import HELPERS
from tests.lint_cases.render import Json, Rendered, render
from validation_gen.diagnostics import Span
from validation_gen.lint.engine import Settings, lint
from validation_gen.lint.registry import rules
from validation_gen.lint.rule import Finding, Rule
from validation_gen.lint.rules.requiredandoptional import (
    has_validation,
    says_requiredness,
)
from validation_gen.model import MarkerLine
from validation_gen.source import load_files
from validation_gen.tags import registry

NOT_IN_PYTHON = {
    "apidefinitions:require-explicit-disablement": "it is about which Go code generators a package enables",
}
"""Rules whose cases cannot mean anything here, with the reason."""


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


def translated(findings: Sequence[Finding], rendered: Rendered) -> Iterator[Said]:
    """What was said about the case's own types, in Go's names."""
    for finding in findings:
        owner, _, attr = finding.symbol.partition(".")
        if owner not in rendered.types or owner.startswith("Pointer"):
            continue
        message = _in_go(finding.message, rendered)
        if not attr:
            yield Said(owner, "type", message)
            continue
        go_name = rendered.fields[owner, attr.lstrip("_")]
        outer = rendered.anonymous.get(owner)
        yield Said(f"{outer}.{go_name}" if outer else go_name, "field", message)


def _in_go(message: str, rendered: Rendered) -> str:
    for (owner, attr), go_name in rendered.fields.items():
        shown = go_name if owner in rendered.anonymous else f"{owner}.{go_name}"
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
