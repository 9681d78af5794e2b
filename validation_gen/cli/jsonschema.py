"""`validation-gen jsonschema`: JSON Schemas of kinds, for kubeconform, editors and whatever else reads them.

Comes in: paths and flags. Goes out: files below a directory and an exit code. What the schemas say is made in
`schema/json_schema.py`.
"""

from __future__ import annotations

import re
from pathlib import Path

import click

from validation_gen.cli.exporting import (
    export_options,
    profile_of,
    read_types,
    refuse,
    report_outputs,
    version_of,
    write_all,
)
from validation_gen.schema.json_schema import (
    SUFFIXES,
    Flavour,
    export_json_schemas,
)

EXAMPLES = """\b
Examples:
  validation-gen jsonschema -o schemas                     what pyproject.toml lists
  validation-gen jsonschema api/ -o schemas --flavour strict
  validation-gen jsonschema api/ -o schemas --kube-version 1.34
  validation-gen jsonschema api/ -o schemas --base-url https://example.com/schemas
  validation-gen jsonschema api/ -o schemas --report -     what becomes of each marker
"""


@click.command(epilog=EXAMPLES)
@export_options
@click.option(
    "--flavour",
    "flavours",
    type=click.Choice(list(SUFFIXES)),
    multiple=True,
    help="Only this one: definitions in a file beside it, all in one file, or the same closed to unknown fields. "
    "Repeatable.  [default: all three]",
)
@click.option(
    "--base-url",
    default="",
    metavar="URL",
    help="Where DIR will be served from, for catalog.json; else its paths are relative.",
)
def jsonschema(
    paths: tuple[Path, ...],
    output: Path,
    flavours: tuple[Flavour, ...],
    kube_version: str | None,
    base_url: str,
    enable: tuple[str, ...],
    disable: tuple[str, ...],
    include_alpha: bool,
    config: Path | None,
    readonly: tuple[str, ...],
    report: str | None,
    quiet: bool,
) -> int:
    """Write JSON Schemas (2020-12) for the kinds of API types.

    PATHS are as for `generate`. Each kind becomes <kind>-<group>-<version>.json, where the group is its first label, in
    DIR/master (definitions in _definitions.json beside it), DIR/master-standalone (all in one file) and
    DIR/master-standalone-strict (which refuses unknown fields too). With --kube-version 1.34 it is DIR/v1.34.0 instead
    of DIR/master, without the kinds that this version does not serve. all.json is any of them, and DIR/catalog.json
    tells editors which files are of which kind. The types are read, never imported.

    Exit code: 0 done, 1 something is wrong with the types, 2 nothing could be tried or a file cannot be written.
    """
    version = directory_version(kube_version)
    types = read_types(paths, config, readonly)
    chosen = [flavour for flavour in SUFFIXES if flavour in (flavours or SUFFIXES)]
    kube = version_of(types, kube_version)
    exported = export_json_schemas(
        types.api,
        profile_of(types, kube_version, enable, disable, include_alpha),
        Path.cwd() / output,
        version,
        chosen,
        base_url,
        kube,
    )
    refuse(exported.problems, types)
    if not exported.outputs:
        asked = f", and Kubernetes {kube} has to serve it" if kube else ""
        raise click.UsageError(
            f"no kind was found: a kind has TypeMeta, and its module +groupName{asked}"
        )
    reports = report_outputs(report, types, exported, "strict", quiet)
    return write_all([*exported.outputs, *reports], quiet)


def directory_version(text: str | None) -> str:
    """`v1.34.0` of `1.34`, as kubeconform names directories; `master` of nothing."""
    if text is None:
        return "master"
    numbers = re.findall(r"\d+", text)
    return f"v{'.'.join([*numbers, '0'][:3])}"
