"""`validation-gen init`: the first types of an API, and the configuration to go with them.

Comes in: the group, version and kind. Goes out: a package with a types module that every other command takes, and
`[tool.validation-gen]` in pyproject.toml. Nothing that is there is changed, but for the table put behind the rest of a
pyproject.toml.
"""

from __future__ import annotations

import keyword
import re
import tomllib
from pathlib import Path, PurePath

import click

from validation_gen.cli.exporting import write_all
from validation_gen.config import FILE_NAME
from validation_gen.emit.templating import environment, py
from validation_gen.files import read_regular
from validation_gen.runtime import LONG_NAME
from validation_gen.writer import Output

EXAMPLES = """\b
Examples:
  validation-gen init gpu.example.com/v1 GpuClaim            into api/v1/types.py
  validation-gen init gpu.example.com/v1 GpuClaim --dir src/gpu_api
  validation-gen generate                                    what comes next
"""

VERSION = re.compile(r"v[1-9][0-9]*((alpha|beta)[1-9][0-9]*)?")
KIND = re.compile(r"[A-Z][A-Za-z0-9]{0,62}")

TABLE = """\
[tool.validation-gen]
inputs = [{inputs}]
schemes = [{schemes}]
"""


def _group_version(
    _: click.Context, __: click.Parameter, value: str
) -> tuple[str, str]:
    group, _slash, version = value.rpartition("/")
    if not LONG_NAME.accepts(group) or "." not in group:
        raise click.BadParameter(
            f"{group or value!r} is no API group: write GROUP/VERSION, as in gpu.example.com/v1"
        )
    if not VERSION.fullmatch(version):
        raise click.BadParameter(
            f"{version!r} is no API version: write v1, v1beta1, v2alpha3 ..."
        )
    return group, version


def _kind(_: click.Context, __: click.Parameter, value: str) -> str:
    if not KIND.fullmatch(value) or keyword.iskeyword(value):
        raise click.BadParameter(
            f"{value!r} is no kind: write it in CamelCase and singular, as in GpuClaim"
        )
    return value


def _directory(_: click.Context, __: click.Parameter, value: str) -> PurePath:
    path = PurePath(value)
    if path.is_absolute() or not path.parts or not all(map(_is_package, path.parts)):
        raise click.BadParameter(
            f"{value!r} cannot be imported: every part has to be a Python name, below the working directory"
        )
    return path


def _is_package(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


@click.command(epilog=EXAMPLES)
@click.argument("group_version", metavar="GROUP/VERSION", callback=_group_version)
@click.argument("kind", callback=_kind)
@click.option(
    "--dir",
    "directory",
    default="api",
    show_default=True,
    metavar="DIR",
    callback=_directory,
    help="The package for the API, with a package for each version in it.",
)
@click.option("-q", "--quiet", is_flag=True, help="Do not say what comes next.")
def init(
    group_version: tuple[str, str], kind: str, directory: PurePath, quiet: bool
) -> int:
    """Write the first types of an API: DIR/VERSION/types.py with one kind, ready for `generate`.

    A further version of the same API is one more `init` with the same DIR. Files that are there are left alone.

    Exit code: 0 done, 2 a file is in the way or cannot be written.
    """
    here = Path.cwd()
    group, version = group_version
    module = directory / version / "types.py"
    if (here / module).exists():
        raise click.ClickException(f"{module.as_posix()} is there already")
    text = (
        environment()
        .get_template("init.jinja")
        .render(
            group=group,
            version=version,
            kind=kind,
            plural=plural(kind),
            is_first=not any((here / directory).glob("*/types.py")),
        )
    )
    outputs = [
        Output(str(here / folder / "__init__.py"), "")
        for folder in (*reversed(module.parent.parents[:-1]), module.parent)
        if not (here / folder / "__init__.py").exists()
    ]
    outputs.append(Output(str(here / module), text))
    config, advice = configuration(here / FILE_NAME, directory, version)
    code = write_all([*outputs, *config], quiet=True)
    if code == 0 and not quiet:
        for output in (*outputs, *config):
            click.echo(Path(output.path).relative_to(here).as_posix())
        click.echo(advice + NEXT.rstrip("\n"))
    return code


NEXT = """
Next: look at the types, then
  validation-gen generate            writes the validators
  validation-gen crd -o crds         writes the custom resource definition
  validation-gen lint                what API reviewers would say
"""


def plural(kind: str) -> str:
    """What a resource is called by the conventions: `GpuClaim` is `gpuclaims`, `Policy` is `policies`."""
    name = kind.lower()
    if re.search(r"[^aeiou]y$", name):
        return name[:-1] + "ies"
    return name + ("es" if re.search(r"(s|x|z|ch|sh)$", name) else "s")


def configuration(
    file: Path, directory: PurePath, version: str
) -> tuple[list[Output], str]:
    """The project's file with our table in it, if it has none; else what to add to the table it has."""
    scheme = ".".join([*directory.parts, version, "types_gen"])
    table = TABLE.format(inputs=py(directory.as_posix()), schemes=py(scheme))
    if not file.exists():
        return [Output(str(file), table)], ""
    text = _read(file)
    try:
        tools = tomllib.loads(text).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        raise click.ClickException(f"{FILE_NAME} is not valid TOML: {error}") from error
    if "validation-gen" in tools:
        own = tools["validation-gen"]
        return [], _advice(own if isinstance(own, dict) else {}, directory, scheme)
    joined = text if text.endswith("\n") or not text else f"{text}\n"
    return [Output(str(file), f"{joined}\n{table}".lstrip("\n"))], ""


def _read(file: Path) -> str:
    try:
        return read_regular(file).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"cannot read {FILE_NAME}: {error}") from error


def _advice(own: dict[str, object], directory: PurePath, scheme: str) -> str:
    """The lines of the table that have to be other ones, as they have to be; empty if none has."""
    lines = []
    for key, needed in (("inputs", directory.as_posix()), ("schemes", scheme)):
        given = own.get(key)
        listed = [str(each) for each in given] if isinstance(given, list) else []
        if needed not in listed and not (key == "inputs" and _covers(listed, needed)):
            items = ", ".join(map(py, [*listed, needed]))
            lines.append(f"  {key} = [{items}]\n")
    if not lines:
        return ""
    return f"\nIn {FILE_NAME}, [tool.validation-gen] has to have:\n{''.join(lines)}"


def _covers(inputs: list[str], directory: str) -> bool:
    """Whether one of the inputs is a directory above."""
    return any(PurePath(each) in PurePath(directory).parents for each in inputs)
