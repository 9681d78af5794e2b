"""The compiler, end to end: files of API types in, the texts of the generated modules and what is wrong with them out.

Called by the commands and by tests. It reads files and writes none. With any diagnostic there is no output.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from validation_gen import parallel
from validation_gen.codes import BAD_TEMPLATE, NOT_PYTHON
from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.emit.breaking.leaves import NotPythonError
from validation_gen.emit.module import emit_package
from validation_gen.emit.templating import environment
from validation_gen.files import read_regular
from validation_gen.model import Package, Universe
from validation_gen.parallel import available
from validation_gen.plan.nodes import PackagePlan
from validation_gen.plan.package import plan_packages
from validation_gen.source import Loaded, load_files
from validation_gen.source.locate import display_path
from validation_gen.source.text import split_lines
from validation_gen.tags import registry
from validation_gen.writer import Output

Format = Literal["none", "black"]

PAYS = 10_000
"""Lines of input whose code takes longer to make than a second process to start."""


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
    job: Job, progress: Callable[[str], None] = lambda name: None, jobs: int | None = 1
) -> CompileResult:
    """Loads, plans and emits; `progress` is told the name of each package before its code is there.

    `jobs` is how many processes make code, None as many as pay. Raises OSError for input files that cannot be read,
    ImportError if black is asked for and not there.
    """
    loaded = load(job)
    universe = loaded.universe
    names = tuple(package.name for package in universe.inputs())
    plans, wrong = plan_packages(universe, registry())
    diagnostics = [*loaded.diagnostics, *wrong]
    found = tuple(in_order(diagnostics))
    result = CompileResult(names, (), found, loaded.sources, loaded.files)
    if diagnostics:
        return result
    if jobs is None:
        lines = sum(len(package.lines) for package in universe.inputs())
        jobs = available() if lines >= PAYS else 1
    emitted = parallel.in_order(_emitter, (universe, plans, job), names, jobs)
    outputs = []
    for name in names:
        progress(name)
        made = next(emitted)
        if made.template_problem:
            return _with_template_problem(result, made.template_problem, job)
        diagnostics += made.wrong
        outputs.append(made.output)
    if diagnostics:
        return replace(result, diagnostics=tuple(in_order(diagnostics)))
    return replace(result, outputs=tuple(outputs))


@dataclass(frozen=True, slots=True)
class _Emitted:
    """The code of one package, or why there is none."""

    output: Output
    wrong: tuple[Diagnostic, ...] = ()
    template_problem: Diagnostic | None = None


def _emitter(
    universe: Universe, plans: Mapping[str, PackagePlan], job: Job
) -> Callable[[str], _Emitted]:
    """What makes the code of a package, by its name."""
    env = environment(job.templates)

    def emit(name: str) -> _Emitted:
        path = output_path(universe.packages[name], job.suffix)
        empty = Output(path, "", display_path(Path(path), job.display_root))
        try:
            text, wrong = emit_package(universe, plans, name, env, job.suffix)
        except NotPythonError as error:
            if job.templates is None:
                raise
            return _Emitted(
                empty, (_no_python(str(error), empty, 1, job.templates, job),)
            )
        except Exception as error:
            problem = _template_problem(error, job)
            if problem is None:
                raise
            return _Emitted(empty, template_problem=problem)
        output = replace(empty, text=text)
        wrong += _not_python(output, job)
        if wrong:
            return _Emitted(output, tuple(wrong))
        return _Emitted(_formatted(output, job.format))

    return emit


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
        return [_no_python(str(error), output, line, job.templates, job)]
    return []


def _no_python(
    said: str, output: Output, line: int, templates: Path, job: Job
) -> Diagnostic:
    return Diagnostic(
        NOT_PYTHON,
        f"the templates make no valid Python here: {said}",
        Span(output.shown, line, 1, line, 1),
        fix=f"mend the templates in {display_path(templates, job.display_root)}",
    )


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
    try:
        lines = split_lines(read_regular(path).decode("utf-8", "replace"))
    except OSError:
        lines = ()
    sources = {**result.sources, problem.span.path: lines}
    return replace(result, diagnostics=(problem,), sources=sources)
