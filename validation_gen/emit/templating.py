"""Templates: where they are, and the environment that renders them.

Comes in: perhaps a directory of the user's own templates. Goes out: a Jinja environment. Called once a run by whatever
emits code. Text from markers, comments and defaults reaches the output only through the filters `py` and `comment`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    ModuleLoader,
    StrictUndefined,
)

_DIRECTIVE = re.compile(
    r"(^|#)(\s*)((?:fmt|yapf|type|ruff|isort|mypy|pyright|pylint|flake8|pragma|coding)\s*[:=]|noqa|nosec)",
    re.IGNORECASE,
)
"""What a tool would obey at the start of a comment, or behind a further `#` in it."""


def templates_dir() -> Path:
    """The directory of the built-in templates: in an installed package, else in the checkout it is run from.

    Raises:
        FileNotFoundError: the installation is damaged.
    """
    package = Path(__file__).resolve().parent.parent
    for directory in (package / "templates", package.parent / "templates"):
        if (directory / "codec").is_dir():
            return directory
    raise FileNotFoundError(
        f"the templates of validation-gen are missing below {package}"
    )


def environment(override: Path | None = None) -> Environment:
    """The environment of one run: templates in `override` go before the built-in ones of the same name."""
    directory = templates_dir()
    loaders: list[BaseLoader] = [FileSystemLoader(directory)]
    compiled = directory / _compiled_name()
    if compiled.is_dir():
        loaders.insert(0, ModuleLoader(compiled))
    if override is not None:
        loaders.insert(0, FileSystemLoader(override))
    return _environment(ChoiceLoader(loaders))


def compile_templates(target: Path) -> Iterator[Path]:
    """Writes the built-in templates as Python modules to a directory in `target`, and tells their paths.

    Called when a wheel is built. They are only good for the version of Jinja that made them, so they are put where no
    other looks.
    """
    env = _environment(FileSystemLoader(templates_dir()))
    directory = target / _compiled_name()
    env.compile_templates(directory, zip=None, ignore_errors=False)
    yield from sorted(directory.glob("*.py"))


def _compiled_name() -> str:
    return f"compiled-{version('jinja2')}"


def _environment(loader: BaseLoader) -> Environment:
    env = Environment(
        loader=loader,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        cache_size=-1,
    )
    env.filters.update(py=py, comment=comment, indented=indented)
    return env


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
    literal = repr(f"{text}")
    body = literal[1:-1].replace('"""', '""\\x22')
    if literal[0] == "'":
        body = body.replace("\\'", "'")
    singles, doubles = body.count("'"), body.count('"')
    if doubles > singles:
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def comment(text: str) -> str:
    """Text for behind a `# `: one line, nothing that a tool would obey or an editor would show in another order."""
    line = "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode()
        for c in text.rstrip()
    )
    return _DIRECTIVE.sub(
        lambda m: f"{m[1]}{m[2]}\\x{ord(m[3][0]):02x}{m[3][1:]}", line
    )


def indented(text: str, columns: int) -> str:
    """Every line that is not empty, moved to the right."""
    pad = " " * columns
    return "\n".join(pad + line if line else line for line in text.split("\n"))
