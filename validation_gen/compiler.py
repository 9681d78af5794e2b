"""The compiler, end to end: files of API types in, the texts of the generated modules and what is wrong with them out.

Called by the commands and by tests. It reads files and writes none. With any diagnostic there is no output.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from validation_gen.codes import BAD_TEMPLATE, NOT_PYTHON
from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.emit.module import emit_package
from validation_gen.emit.templating import environment
from validation_gen.model import Package
from validation_gen.plan.package import plan_packages
from validation_gen.source import Loaded, load_files
from validation_gen.source.codes import TOO_DEEP
from validation_gen.source.locate import display_path
from validation_gen.source.text import split_lines
from validation_gen.tags import registry
from validation_gen.writer import Output

Format = Literal["none", "black"]


@dataclass(frozen=True, slots=True)
class Job:
    """What to compile. `display_root` is what the paths in diagnostics are relative to."""

    inputs: tuple[Path, ...]
    readonly: tuple[str | Path, ...] = ()
    search_path: tuple[Path, ...] = ()
    templates: Path | None = None
    format: Format = "none"
    suffix: str = "_gen"
    display_root: Path = Path()


@dataclass(frozen=True, slots=True)
class CompileResult:
    """What came of a job: one output a package, in the order of `packages`; none if there are diagnostics.

    `files` are all files that were read, `sources` their lines by the path that diagnostics give.
    """

    packages: tuple[str, ...]
    outputs: tuple[Output, ...]
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Sequence[str]]
    files: tuple[Path, ...]


def load(job: Job) -> Loaded:
    """The model of a job's inputs, see `source.load_files`. Raises OSError for files that cannot be read."""
    return load_files(
        job.inputs, job.readonly, job.search_path, job.display_root, in_part=True
    )


def compile_types(
    job: Job, progress: Callable[[str], None] = lambda name: None
) -> CompileResult:
    """Loads, plans and emits; `progress` is told the name of each package before its code is made.

    Raises OSError for input files that cannot be read, ImportError if black is asked for and not there.
    """
    loaded = load(job)
    try:
        return _compile(job, loaded, progress)
    except RecursionError:
        found = (*loaded.diagnostics, *_too_deep(loaded, job))
        return CompileResult(
            (), (), tuple(in_order(found)), loaded.sources, loaded.files
        )


def _too_deep(loaded: Loaded, job: Job) -> Iterator[Diagnostic]:
    """The modules whose types may be what goes deeper than Python's stack (VG012)."""
    for package in loaded.universe.inputs():
        shown = display_path(Path(package.path), job.display_root)
        yield Diagnostic(
            TOO_DEEP,
            "types of this module, or of what it imports, are nested too deeply",
            Span(shown, 1, 1, 1, 2),
            expected="types that reach all others in less than a hundred steps",
        )


def _compile(
    job: Job, loaded: Loaded, progress: Callable[[str], None]
) -> CompileResult:
    universe = loaded.universe
    names = tuple(package.name for package in universe.inputs())
    plans, wrong = plan_packages(universe, registry())
    diagnostics = [*loaded.diagnostics, *wrong]
    found = tuple(in_order(diagnostics))
    result = CompileResult(names, (), found, loaded.sources, loaded.files)
    if diagnostics:
        return result
    env = environment(job.templates)
    outputs = []
    for name in names:
        progress(name)
        try:
            text, wrong = emit_package(universe, plans, name, env, job.suffix)
        except RecursionError:
            raise
        except Exception as error:
            problem = _template_problem(error, job)
            if problem is None:
                raise
            return _with_template_problem(result, problem, job)
        path = output_path(universe.packages[name], job.suffix)
        output = Output(path, text, display_path(Path(path), job.display_root))
        diagnostics += wrong
        diagnostics += _not_python(output, job)
        outputs.append(output)
    if diagnostics:
        return replace(result, diagnostics=tuple(in_order(diagnostics)))
    return replace(result, outputs=tuple(_formatted(o, job.format) for o in outputs))


def output_path(package: Package, suffix: str) -> str:
    """Where the code generated for a package belongs: `types.py` has `types_gen.py` beside it."""
    stem, extension = os.path.splitext(package.path)
    return stem + suffix + extension


def _formatted(output: Output, how: Format) -> Output:
    if how == "none":
        return output
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(target_versions={TargetVersion.PY311})
    return replace(output, text=format_str(output.text, mode=mode))


def _not_python(output: Output, job: Job) -> list[Diagnostic]:
    """What the user's templates made of a module, if that is no Python (VG033)."""
    if job.templates is None:
        return []
    try:
        ast.parse(output.text)
    except (SyntaxError, ValueError) as error:
        line = (isinstance(error, SyntaxError) and error.lineno) or 1
        return [
            Diagnostic(
                NOT_PYTHON,
                f"the templates make no valid Python here: {error}",
                Span(output.shown, line, 1, line, 1),
                fix=f"mend the templates in {display_path(job.templates, job.display_root)}",
            )
        ]
    return []


def _template_problem(error: Exception, job: Job) -> Diagnostic | None:
    """The diagnostic (VG032) for an error that comes from a template of the user's; None for any other."""
    if job.templates is None:
        return None
    import traceback

    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    own = os.path.abspath(job.templates) + os.sep
    if isinstance(error, TemplateSyntaxError):
        place = (error.filename or "", error.lineno)
    else:
        frames = traceback.extract_tb(error.__traceback__)
        found = [f for f in frames if os.path.abspath(f.filename).startswith(own)]
        place = (found[-1].filename, found[-1].lineno or 1) if found else ("", 1)
    if not os.path.abspath(place[0]).startswith(own):
        return None
    said = error.message if isinstance(error, TemplateError) else str(error)
    if isinstance(error, TemplateNotFound):
        said = f"there is no template `{error.name}`"
    shown = display_path(Path(place[0]).absolute(), job.display_root)
    span = Span(shown, place[1], 1, place[1], 1)
    return Diagnostic(BAD_TEMPLATE, f"this template does not work: {said}", span)


def _with_template_problem(
    result: CompileResult, problem: Diagnostic, job: Job
) -> CompileResult:
    path = job.display_root / problem.span.path
    lines = split_lines(path.read_text(encoding="utf-8", errors="replace"))
    sources = {**result.sources, problem.span.path: lines}
    return replace(result, diagnostics=(problem,), sources=sources)
