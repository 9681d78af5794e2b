"""Templates: what renders them, and the filters through which text of the user's reaches the output.

Comes in: perhaps a directory of the user's own templates. Goes out: `Templates`. Called once a run by whatever emits
code. Text from markers, comments and defaults reaches the output only through the filters `py` and `comment`.

A wheel brings the built-in templates compiled to plain functions. Jinja renders them in a checkout, and wherever the
user has templates of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from validation_gen.dataclass import dataclass
from validation_gen.printable import escaped

Rendered = Callable[[Mapping[str, Any]], str]


class Template(Protocol):
    """One template."""

    def render(self, **values: Any) -> str:
        """Its text, with these values for the names in it."""


class Templates(Protocol):
    """All templates of a run, by their paths below the directory."""

    def get_template(self, name: str, /) -> Template:
        """The template of that name."""


@dataclass(frozen=True, slots=True)
class Precompiled:
    """A built-in template that is a function."""

    function: Rendered

    def render(self, **values: Any) -> str:
        return self.function(values)


@dataclass(frozen=True, slots=True)
class PrecompiledTemplates:
    """The built-in templates, all of them functions."""

    functions: Mapping[str, Rendered]

    def get_template(self, name: str, /) -> Precompiled:
        return Precompiled(self.functions[name])


_DIRECTIVE = re.compile(
    r"(^|#)(\s*)((?:fmt|yapf|type|ruff|isort|mypy|pyright|pylint|flake8|pragma|coding)\s*[:=]|noqa|nosec)",
    re.IGNORECASE,
)
"""What a tool would obey at the start of a comment, or behind a further `#` in it."""


def environment(override: Path | None = None) -> Templates:
    """The templates of one run: those in `override` go before the built-in ones of the same name."""
    if override is None and (functions := _precompiled()) is not None:
        return PrecompiledTemplates(functions)
    # Late, since it takes as long to load as a small package to be generated.
    from validation_gen.emit.jinja import jinja_environment

    return jinja_environment(override)


def _precompiled() -> Mapping[str, Rendered] | None:
    """The built-in templates as functions; None where this is not installed from a wheel."""
    try:
        from validation_gen.emit import precompiled  # type: ignore[attr-defined]
    except ImportError:
        return None
    functions: Mapping[str, Rendered] = precompiled.TEMPLATES
    return functions


def py(value: Any) -> str:
    """Plain data as a Python literal on one line, quoted as black would quote it.

    Raises:
        TypeError: the value is not made of JSON's types and tuples.
    """
    match value:
        case str():
            return _string(value)
        case None | bool() | int():
            return repr(value)
        case float():
            return repr(value) if value - value == 0 else f'float("{value}")'
        case tuple():
            items = ", ".join(map(py, value))
            return f"({items},)" if len(value) == 1 else f"({items})"
        case list():
            return f"[{', '.join(map(py, value))}]"
        case dict():
            return f"{{{', '.join(f'{py(k)}: {py(v)}' for k, v in value.items())}}}"
    raise TypeError(f"no literal for {type(value).__name__}")


def _string(text: str) -> str:
    """Double quotes, or single ones where they save backslashes; never `\"\"\"`, which would look like a docstring."""
    body = escaped(text.replace("\\", "\\\\"))
    if '"' not in body:  # Nearly all.
        return f'"{body}"'
    body = body.replace('"""', '""\\x22')
    singles, doubles = body.count("'"), body.count('"')
    if doubles > singles:
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def comment(text: str) -> str:
    """Text for behind a `# `: one line, nothing that a tool would obey or an editor would show in another order."""
    line = escaped(text.rstrip())
    return _DIRECTIVE.sub(
        lambda m: f"{m[1]}{m[2]}\\x{ord(m[3][0]):02x}{m[3][1:]}", line
    )


def indented(text: str, columns: int) -> str:
    """Every line that is not empty, moved to the right."""
    pad = " " * columns
    return "\n".join(pad + line if line else line for line in text.split("\n"))
