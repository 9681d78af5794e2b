"""The configuration: `[tool.validation-gen]` of a pyproject.toml in, a `Project` and what is wrong with it out.

Called by the commands. Everything that is wrong is reported at once, at the key or value it is about. Paths in the file
are relative to its directory.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from validation_gen import toml_values
from validation_gen.codes import (
    BAD_VALUE,
    NO_SUCH_PATH,
    NO_TABLE,
    NOT_TOML,
    UNKNOWN_KEY,
    UNREADABLE,
)
from validation_gen.config_files import mentions_tool
from validation_gen.dataclass import dataclass, field
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.files import read_regular
from validation_gen.kube_version import known_version, parse_version
from validation_gen.limits import COUNTED, DEFAULT_LIMITS, MOST, Limits
from validation_gen.source.custom import PREFIXES
from validation_gen.source.locate import display_path
from validation_gen.source.reading import did_you_mean
from validation_gen.source.text import decode
from validation_gen.toml_values import Wrong

if TYPE_CHECKING:
    from validation_gen.toml_positions import Steps

TABLE: Steps = ("tool", "validation-gen")
FILE_NAME = "pyproject.toml"

_SUFFIX = re.compile(r"_[a-z0-9_]*[a-z0-9]")
_PARSE_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def _known(value: str) -> str:
    return str(known_version(value))


def _parsed(value: str) -> str:
    return str(parse_version(value))


def _suffix(value: str) -> str:
    if not _SUFFIX.fullmatch(value) or value in PREFIXES:
        raise ValueError(
            "an underscore, then small letters, digits and underscores, but not `_custom` or `_overlay`"
        )
    return value


def _limits(value: Any, at: Steps, wrong: list[Wrong]) -> Limits:
    read = toml_values.record(dict.fromkeys(COUNTED, toml_values.count(MOST)))
    return Limits(**read(value, at, wrong))


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """`[tool.validation-gen]`, every key with the value it has when it is not there.

    Attributes:
        inputs: files and directories to generate code for
        readonly: modules whose generated code exists elsewhere
        search_path: directories to look for imported modules in
        templates: a directory of templates that go before the own ones
        format: black with `templates`, else none: it would change nothing
        suffix: what is added to the name of a generated module
        cache_dir: where unchanged input is remembered
        schemes: generated modules whose kinds `validate` knows
        options: options that are on or off, for `validate` and exports
        kube_version: the Kubernetes to speak for, for `validate` and exports, as in 1.37
        features: options of one's own, and as of which version each is on or off
        limits: the most that a document may have which `validate` reads
        lint: the linter's table, which the linter reads
    """

    inputs: list[str] = field(default_factory=list)
    readonly: list[str] = field(default_factory=list)
    search_path: list[str] = field(default_factory=list)
    templates: str | None = None
    format: Literal["none", "black"] | None = None
    suffix: str = "_gen"
    cache_dir: str = ".validation_gen_cache"
    schemes: list[str] = field(default_factory=list)
    options: dict[str, bool] = field(default_factory=dict)
    kube_version: str | None = None
    features: dict[str, dict[str, bool]] = field(default_factory=dict)
    limits: Limits = DEFAULT_LIMITS
    lint: dict[str, Any] = field(default_factory=dict)


KEYS: Mapping[str, toml_values.Read] = {
    "cache-dir": toml_values.text,
    "features": toml_values.table(
        toml_values.table(toml_values.flag, key=toml_values.text_that(_parsed))
    ),
    "format": toml_values.one_of("none", "black"),
    "inputs": toml_values.texts,
    "kube-version": toml_values.text_that(_known),
    "limits": _limits,
    "lint": toml_values.table(),
    "options": toml_values.table(toml_values.flag),
    "readonly": toml_values.texts,
    "schemes": toml_values.texts,
    "search-path": toml_values.texts,
    "suffix": toml_values.text_that(_suffix),
    "templates": toml_values.text,
}
"""How the value of each key is read. A key is an attribute of `Config`, with hyphens."""


@dataclass(frozen=True, slots=True)
class Project:
    """A configuration and where it is from. Without a file, `root` is the working directory and all is default."""

    root: Path
    config: Config
    file: Path | None = None
    data: bytes = b""

    def path(self, written: str) -> Path:
        """A path from the configuration, absolute."""
        return self.root / written

    @property
    def readonly(self) -> tuple[str | Path, ...]:
        """Dotted names as they are, and what is a file or directory as its path."""
        return tuple(
            self.path(r) if self.path(r).exists() else r for r in self.config.readonly
        )


@dataclass(frozen=True, slots=True)
class Read:
    """What came of reading a configuration; the lines of the file are for the reporter."""

    project: Project
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Sequence[str]] = field(default_factory=dict)


def find_file(start: Path) -> Path | None:
    """The pyproject.toml that is in charge of a directory: the nearest at or above it that speaks of this tool."""
    for directory in (start, *start.parents):
        file = directory / FILE_NAME
        if mentions_tool(file) and _has_table(file):
            return file
    return None


def read_project(file: Path | None, display_root: Path) -> Read:
    """The project of a pyproject.toml; of `display_root` itself if there is none.

    Spans are relative to `display_root`, an absolute path.
    """
    if file is None:
        return Read(Project(display_root, Config()))
    file = file.absolute()
    shown = display_path(file, display_root)
    try:
        data = read_regular(file)
    except OSError as error:
        message = f"the configuration cannot be read: {error.strerror}"
        unread = Diagnostic(UNREADABLE, message, Span(shown, 1, 1, 1, 1))
        return Read(Project(file.parent, Config(), file), (unread,))
    source, problem = decode(data, shown)
    sources = {shown: source.lines}
    empty = Project(file.parent, Config(), file, data)
    if problem:
        return Read(empty, (problem,), sources)
    import tomllib  # Late: there may be no file.

    try:
        document = tomllib.loads(source.text)
    except ValueError as error:
        return Read(empty, (_not_toml(error, shown, source.lines),), sources)
    except RecursionError:
        too_deep = _not_toml(ValueError("nested too deeply"), shown, source.lines)
        return Read(empty, (too_deep,), sources)
    table = _table(document)
    if table is None:
        return Read(empty, (_no_table(shown),), sources)
    where = _locator(source.text, shown)
    wrong: list[Wrong] = []
    config = _config(table, wrong)
    if wrong:
        found = in_order(_diagnostics(wrong, where))
        return Read(empty, tuple(found), sources)
    project = Project(file.parent, config, file, data)
    return Read(project, tuple(_missing_paths(project, where)), sources)


def _table(document: dict[str, Any]) -> Any:
    """`[tool.validation-gen]` of a document, None without one."""
    tool = document.get("tool")
    return tool.get("validation-gen") if isinstance(tool, dict) else None


def _has_table(file: Path) -> bool:
    """Whether the file has the table, or might have it if it were right: then it is to be reported."""
    import tomllib

    try:
        return _table(tomllib.loads(file.read_bytes().decode())) is not None
    except (OSError, ValueError, RecursionError):
        return True


def _not_toml(error: ValueError, shown: str, lines: Sequence[str]) -> Diagnostic:
    message = str(error)
    found = _PARSE_POSITION.search(message)
    line, column = max(len(lines), 1), len(lines[-1]) + 1 if lines else 1
    if found:
        message = message[: found.start()]
        if found[1]:
            line, column = int(found[1]), int(found[2])
    message = message[:1].lower() + message[1:]
    return Diagnostic(
        NOT_TOML,
        f"this is not TOML: {message}",
        Span(shown, line, column, line, column + 1),
    )


def _no_table(shown: str) -> Diagnostic:
    return Diagnostic(
        NO_TABLE,
        "the file does not configure validation-gen",
        Span(shown, 1, 1, 1, 1),
        expected="a table `[tool.validation-gen]`",
        fix='add `[tool.validation-gen]` with `inputs = ["..."]`',
    )


def _config(table: Any, wrong: list[Wrong]) -> Config:
    return Config(**toml_values.record(KEYS)(table, TABLE, wrong))


def _diagnostics(
    wrong: Sequence[Wrong], where: Callable[[Steps], Span]
) -> Iterator[Diagnostic]:
    for problem in wrong:
        steps = problem.steps
        if problem.expected:
            yield Diagnostic(
                BAD_VALUE,
                f"`{_dotted(steps)}` is {_shown(problem.value)}",
                where(steps),
                expected=problem.expected,
            )
        else:
            yield Diagnostic(
                UNKNOWN_KEY,
                f"unknown key `{_dotted(steps)}`",
                where(steps),
                expected=f"one of {', '.join(problem.keys)}",
                fix=did_you_mean(str(steps[-1]), problem.keys),
            )


def _locator(text: str, shown: str) -> Callable[[Steps], Span]:
    """Where something stands, or else the nearest thing around it that has a place; looked up when asked first."""
    spans: dict[Steps, Span] = {}

    def where(steps: Steps) -> Span:
        if not spans:
            from validation_gen.toml_positions import positions

            spans.update(positions(text, shown))
        while steps not in spans:
            steps = steps[:-1]
        return spans[steps]

    return where


def _dotted(steps: Steps) -> str:
    return "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps)[1:]


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "an array"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _missing_paths(
    project: Project, where: Callable[[Steps], Span]
) -> Iterator[Diagnostic]:
    """What is said to be on disk and is not."""
    config = project.config
    places: list[tuple[Steps, str]] = [
        *((("inputs", i), path) for i, path in enumerate(config.inputs)),
        *((("search-path", i), path) for i, path in enumerate(config.search_path)),
    ]
    if config.templates is not None:
        places.append((("templates",), config.templates))
    for steps, written in places:
        path = project.path(written)
        may_be_file = steps[0] == "inputs"
        if path.is_dir() or (may_be_file and path.is_file()):
            continue
        what = "a file or directory" if may_be_file else "a directory"
        yield Diagnostic(
            NO_SUCH_PATH,
            f'`{_dotted((*TABLE, *steps))}` is "{written}", which is not there',
            where((*TABLE, *steps)),
            expected=f"{what}, relative to the directory of this file",
        )
