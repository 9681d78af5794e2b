"""The linter's configuration: `[tool.validation-gen.lint]` in, the rules that are on with their options out.

Called by the command. Every key that means nothing is reported with its path and place.

    [tool.validation-gen.lint]
    select = ["VG5", "lifecycle"]      # names, codes, beginnings of codes, or ALL
    ignore = ["nophase"]
    style = "go"
    [tool.validation-gen.lint.rules.nomaps]
    policy = "Enforce"

What may stay in which files is in `path_ignores`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from validation_gen.codes import BAD_VALUE, UNKNOWN_KEY
from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.lint.engine import Settings
from validation_gen.lint.path_ignores import Ignored, PathIgnore, understood
from validation_gen.lint.rule import Options, Rule
from validation_gen.source.reading import did_you_mean
from validation_gen.toml_positions import Steps

TABLE = ("tool", "validation-gen", "lint")
ALL = "ALL"


class LintConfig(BaseModel):
    """`[tool.validation-gen.lint]`, every key with the value it has when it is not there."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )

    select: list[str] | None = Field(
        default=None, description="the rules to run, instead of those on by default"
    )
    extend_select: list[str] = Field(default=[], description="rules to run as well")
    ignore: list[str] = Field(default=[], description="rules not to run")
    style: Literal["k8s", "go"] = Field(
        default="k8s",
        description="go for types that mirror Go types tag by tag",
    )
    repeat: bool = Field(
        default=False,
        description="report the defect of a type at every use, too",
    )
    baseline: str | None = Field(
        default=None, description="a file of findings that may stay"
    )
    per_path_ignores: list[PathIgnore] = Field(
        default=[], description="findings that may stay in some files, with a reason"
    )
    rules: dict[str, dict[str, Any]] = Field(
        default={}, description="the options of rules, by name"
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line says about rules, which goes before the configuration.

    `kube_version` is for every rule that has such an option. `against` asks for the rules that compare versions, and
    only for them unless `select` says otherwise.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    kube_version: str = ""
    against: bool = False


class UnknownRuleError(Exception):
    """A name on the command line that no rule has."""


EVERYTHING = Wanted()
HERE = Path()


def read_config(
    table: Mapping[str, Any],
    rules: Sequence[Rule],
    spans: Mapping[Steps, Span],
    wanted: Wanted = EVERYTHING,
    root: Path = HERE,
) -> tuple[LintConfig, Settings, list[Diagnostic]]:
    """The configuration and the settings it makes, and what is wrong with it (VG021, VG022).

    `spans` are the places of keys in the file, `root` is what its paths are relative to. With
    diagnostics the settings are of no use. Raises UnknownRuleError for names in `wanted`.
    """
    for name in (*wanted.select, *wanted.ignore):
        if not matching(name, rules):
            raise UnknownRuleError(unknown_rule(name, rules))
    try:
        config = LintConfig.model_validate(table)
    except ValidationError as error:
        found = _diagnostics(error, TABLE, spans, LintConfig)
        return LintConfig(), Settings(()), in_order(found)
    problems = list(_unknown_rules(config, rules, spans))
    enabled: list[tuple[Rule, Options]] = []
    names = _selected(config, rules, wanted)
    for rule in rules:
        given = config.rules.get(rule.name, {})
        if wanted.kube_version and "kube_version" in rule.options.model_fields:
            given = {**given, "kubeVersion": wanted.kube_version}
        try:
            options = rule.options.model_validate(given)
        except ValidationError as error:
            steps = (*TABLE, "rules", rule.name)
            problems += _diagnostics(error, steps, spans, rule.options)
            continue
        if rule.name in names:
            enabled.append((rule, options))
    ignored = tuple(_ignored(config, rules, spans, root))
    settings = Settings(tuple(enabled), config.style, config.repeat, ignored)
    return config, settings, in_order(problems)


def matching(name: str, rules: Iterable[Rule]) -> set[str]:
    """The rules that a name, a code or the beginning of one stands for."""
    return {
        rule.name
        for rule in rules
        if name in (ALL, rule.name) or (name[:2] == "VG" and rule.code.startswith(name))
    }


def unknown_rule(name: str, rules: Iterable[Rule]) -> str:
    suggestion = did_you_mean(name, [rule.name for rule in rules])
    return f"unrecognized lint-rule: {name}" + (f"; {suggestion}" if suggestion else "")


def _selected(config: LintConfig, rules: Sequence[Rule], wanted: Wanted) -> set[str]:
    """The names of the rules that run: a rule named for itself goes before a group it belongs to."""
    chosen = wanted.select or config.select
    comparing = {rule.name for rule in rules if rule.before}
    if wanted.against and not wanted.select:
        names = set(comparing)
    elif chosen is None:
        names = {rule.name for rule in rules if rule.default}
    else:
        names = {name for entry in chosen for name in matching(entry, rules)}
    if not (wanted.select or wanted.against):
        names |= {n for entry in config.extend_select for n in matching(entry, rules)}
    own = {rule.name for rule in rules if rule.name in wanted.select}
    ignored = {n for entry in config.ignore for n in matching(entry, rules)} - own
    ignored |= {n for entry in wanted.ignore for n in matching(entry, rules)}
    return names - ignored - (set() if wanted.against else comparing)


def _ignored(
    config: LintConfig,
    rules: Sequence[Rule],
    spans: Mapping[Steps, Span],
    root: Path,
) -> Iterator[Ignored]:
    for index, entry in enumerate(config.per_path_ignores):
        names = {name for each in entry.rules for name in matching(each, rules)}
        span = _span((*TABLE, "per-path-ignores", index, "paths"), spans)
        yield understood(entry, root, names, span)


def _unknown_rules(
    config: LintConfig, rules: Sequence[Rule], spans: Mapping[Steps, Span]
) -> Iterator[Diagnostic]:
    lists: list[tuple[Steps, Sequence[str]]] = [
        (("select",), config.select or ()),
        (("extend-select",), config.extend_select),
        (("ignore",), config.ignore),
        *(
            (("per-path-ignores", number, "rules"), entry.rules)
            for number, entry in enumerate(config.per_path_ignores)
        ),
    ]
    for steps, entries in lists:
        for index, name in enumerate(entries):
            if not matching(name, rules):
                span = _span((*TABLE, *steps, index), spans)
                yield Diagnostic(UNKNOWN_KEY, unknown_rule(name, rules), span)
    known = {rule.name for rule in rules}
    for name in config.rules:
        if name not in known:
            span = _span((*TABLE, "rules", name), spans)
            yield Diagnostic(UNKNOWN_KEY, unknown_rule(name, rules), span)


def _diagnostics(
    error: ValidationError,
    above: Steps,
    spans: Mapping[Steps, Span],
    model: type[BaseModel],
) -> Iterator[Diagnostic]:
    for problem in error.errors(include_url=False, include_context=False):
        steps = (*above, *problem["loc"])
        if problem["type"] == "extra_forbidden":
            known: list[str] = []
            if problem["loc"][0] == "per-path-ignores" and len(problem["loc"]) == 3:
                known = sorted(PathIgnore.model_fields)
            elif len(problem["loc"]) == 1:
                fields = model.model_fields.items()
                known = sorted(field.alias or name for name, field in fields)
            yield Diagnostic(
                UNKNOWN_KEY,
                f"unknown key `{dotted(steps)}`",
                _span(steps, spans),
                expected=f"one of {', '.join(known)}" if known else "",
                fix=did_you_mean(str(steps[-1]), known),
            )
        else:
            message = problem["msg"].removeprefix("Value error, ")
            yield Diagnostic(
                BAD_VALUE,
                f"`{dotted(steps)}` is {_shown(problem['input'])}",
                _span(steps, spans),
                expected=message[:1].lower() + message[1:],
            )


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    return "an array" if isinstance(value, list) else json.dumps(value, default=str)


def dotted(steps: Steps) -> str:
    """The path of a key as people write it: `tool.x.rules.nomaps.sets[0]`."""
    return "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps)[1:]


def _span(steps: Steps, spans: Mapping[Steps, Span]) -> Span:
    """Where something stands, or else the nearest thing around it that has a place."""
    while steps and steps not in spans:
        steps = steps[:-1]
    return spans.get(steps, Span("pyproject.toml", 1, 1, 1, 1))
