"""The templates as Jinja has them: a user's own, and the built-in ones where no wheel has brought them compiled.

Called by `templating.py`, which says what is rendered with; and by those who compile the built-in templates.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from validation_gen.emit.precompile import precompile
from validation_gen.emit.templating import comment, indented, py


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
    directories = [templates_dir()] if override is None else [override, templates_dir()]
    env = Environment(
        loader=ChoiceLoader([FileSystemLoader(each) for each in directories]),
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


def precompiled_text() -> str:
    """The built-in templates as the module that `templating.py` looks for."""
    directory = templates_dir()
    found = (p.relative_to(directory).as_posix() for p in directory.rglob("*.jinja"))
    return precompile(jinja_environment(), sorted(found))
