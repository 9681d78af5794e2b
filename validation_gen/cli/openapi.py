"""`validation-gen openapi`: OpenAPI documents of API types, with all their rules or as Kubernetes writes them.

Comes in: paths and flags. Goes out: files below a directory and an exit code. What the documents say is made in
`schema/openapi.py`.
"""

from __future__ import annotations

from pathlib import Path

import click

from validation_gen.cli.exporting import (
    export_options,
    profile_of,
    read_types,
    refuse,
    report_outputs,
    write_all,
)
from validation_gen.schema.definitions import Purpose
from validation_gen.schema.openapi import DIALECTS, Version, export_openapi
from validation_gen.schema.remarks import Compat

EXAMPLES = """\b
Examples:
  validation-gen openapi -o schemas                     what pyproject.toml lists
  validation-gen openapi api/ -o schemas --openapi 3.1
  validation-gen openapi api/ -o schemas --openapi 2.0  one swagger.json
  validation-gen openapi api/ -o schemas --compat upstream
  validation-gen openapi api/ -o schemas --report -     what becomes of each marker
  validation-gen openapi api/ -o schemas --kube-version 1.35
  validation-gen openapi api/ -o schemas --enable DRAPartitionableDevices
"""


@click.command(epilog=EXAMPLES)
@export_options
@click.option(
    "--openapi",
    "version",
    type=click.Choice(list(DIALECTS)),
    default="3.0",
    show_default=True,
    help="The version of OpenAPI.",
)
@click.option(
    "--compat",
    type=click.Choice(["strict", "upstream"]),
    default="strict",
    show_default=True,
    help="All rules, or the structure alone exactly as kube-openapi writes it.",
)
def openapi(
    paths: tuple[Path, ...],
    output: Path,
    version: Version,
    compat: Compat,
    kube_version: str | None,
    enable: tuple[str, ...],
    disable: tuple[str, ...],
    include_alpha: bool,
    config: Path | None,
    readonly: tuple[str, ...],
    report: str | None,
    quiet: bool,
) -> int:
    """Write OpenAPI documents for API types.

    PATHS are as for `generate`. Versions 3.0 and 3.1 make a document for each group and version, and the index that API
    servers serve at /openapi/v3: DIR/openapi/v3/apis__<group>__<version>_openapi.json and index.json. Version 2.0 makes
    DIR/swagger.json. The types are read, never imported.

    Exit code: 0 done, 1 something is wrong with the types, 2 nothing could be tried or a file cannot be written.
    """
    types = read_types(paths, config, readonly)
    profile = profile_of(types, kube_version, enable, disable, include_alpha)
    purpose = Purpose(compat, profile, DIALECTS[version])
    exported = export_openapi(types.api, purpose, version, Path.cwd() / output)
    refuse(exported.problems, types)
    reports = report_outputs(report, types, exported, compat, quiet)
    return write_all([*exported.outputs, *reports], quiet)
