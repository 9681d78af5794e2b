"""The page of a lint rule, as Markdown: what `lint --explain`, `explain` and the docs show."""

from __future__ import annotations

import json
from typing import get_args, get_origin

from pydantic import BaseModel

from validation_gen.lint.rule import Rule


def rule_page(rule: Rule) -> str:
    """The page, headed by name and code."""
    return f"# {rule.name} ({rule.code}): {rule.summary}\n\n{rule_body(rule)}"


def rule_body(rule: Rule) -> str:
    """What the page says under its head."""
    parts = [rule.docs.strip(), _facts(rule)]
    options = option_lines(rule.options)
    if options:
        table = f"[tool.validation-gen.lint.rules.{rule.name}]"
        parts.append(f"Options, in `{table}`:\n\n" + "\n".join(options))
    if rule.example_options:
        shown = json.dumps(dict(rule.example_options), indent=2)
        parts.append(f"With the options\n\n```json\n{shown}\n```")
    if rule.before:
        parts.append(f"After\n\n```python\n{rule.before.strip()}\n```")
    if rule.bad:
        parts.append(f"Reported:\n\n```python\n{rule.bad.strip()}\n```")
    if rule.good:
        parts.append(f"Fine:\n\n```python\n{rule.good.strip()}\n```")
    return "\n\n".join(parts) + "\n"


def _facts(rule: Rule) -> str:
    default = "On by default." if rule.default else "Off by default."
    fixes = " `lint --fix` mends what it can." if rule.fixable else ""
    source = f" The rule is {rule.source}'s." if rule.source else ""
    return default + fixes + source


def option_lines(options: type[BaseModel], prefix: str = "") -> list[str]:
    """One line an option: its key and default; options of options under them.

    The keys of the tables in a list are called `list[].key`.
    """
    lines: list[str] = []
    for name, field in options.model_fields.items():
        key = f"{prefix}{field.alias or name}"
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            lines += option_lines(inner, f"{key}.")
            continue
        needed = ", needed" if prefix.endswith("[].") and field.is_required() else ""
        lines.append(f"- `{key}`: {_choices(inner)}{_default(field.default)}{needed}")
        if table := _table(inner):
            lines += option_lines(table, f"{key}[].")
    return lines


def _choices(annotation: object) -> str:
    """The values an option takes, if they are listed."""
    found = list(dict.fromkeys(_literals(annotation)))
    if found:
        return " or ".join(found)
    word = _word(annotation)
    return f"{_ARTICLES.get(word, 'a')} {word}"


_WORDS: dict[object, str] = {str: "string", int: "integer", bool: "flag"}
_ARTICLES = {"integer": "an"}


def _word(annotation: object, plural: str = "") -> str:
    """What TOML calls values of a type; what may be None may be left out."""
    inner = [each for each in get_args(annotation) if each is not type(None)]
    if get_origin(annotation) is list:
        return f"list{plural} of {_word(inner[0], 's')}"
    if inner:
        return _word(inner[0], plural)
    return _WORDS.get(annotation, "table") + plural


def _table(annotation: object) -> type[BaseModel] | None:
    """What the items of a list of tables have."""
    if get_origin(annotation) is not list:
        return None
    (item,) = get_args(annotation)
    return item if isinstance(item, type) and issubclass(item, BaseModel) else None


def _literals(annotation: object) -> list[str]:
    inner = getattr(annotation, "__args__", ())
    if all(isinstance(each, str) for each in inner) and inner:
        return list(inner)
    return [text for each in inner for text in _literals(each)]


def _default(value: object) -> str:
    if value is None or isinstance(value, list | BaseModel):
        return ""
    shown = json.dumps(value) if isinstance(value, str | bool | int) else ""
    return f", by default `{shown}`" if shown else ""
