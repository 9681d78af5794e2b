"""The templates as Jinja has them: a user's own, and the built-in ones where no wheel has brought them compiled.

Called by `templating.py`, which says what is rendered with; and by those who compile the built-in templates.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateSyntaxError,
)
from jinja2.loaders import split_template_path

from validation_gen.emit.precompile import precompile
from validation_gen.emit.templating import comment, indented, py
from validation_gen.files import read_regular


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


def jinja_environment(override: Path | None = None) -> Environment:
    """Templates in `override` go before the built-in ones of the same name."""
    loaders: list[BaseLoader] = [FileSystemLoader(templates_dir())]
    if override is not None:
        loaders.insert(0, FunctionLoader(partial(_own, override)))
    env = Environment(
        loader=ChoiceLoader(loaders),
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


def _own(directory: Path, name: str) -> tuple[str, str, None] | None:
    """The text of a user's template and its file, None if there is none. What is there and cannot be read is wrong."""
    path = directory.joinpath(*split_template_path(name))
    if not os.path.lexists(path):
        return None
    try:
        return read_regular(path).decode("utf-8"), str(path), None
    except OSError as error:
        said = f"it cannot be read: {error.strerror}"
    except UnicodeDecodeError as error:
        said = f"it is not UTF-8: {error.reason} at byte {error.start}"
    raise TemplateSyntaxError(said, 1, name, str(path))


def precompiled_text() -> str:
    """The built-in templates as the module that `templating.py` looks for."""
    directory = templates_dir()
    found = (p.relative_to(directory).as_posix() for p in directory.rglob("*.jinja"))
    return precompile(jinja_environment(), sorted(found))
