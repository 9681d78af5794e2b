"""`validation-gen crd`: CustomResourceDefinitions of API types, with all their rules.

Comes in: paths and flags. Goes out: YAML files or text, and an exit code. What the documents say is made in
`schema/crd/`.
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
    version_of,
    write_all,
)
from validation_gen.schema.crd.document import export_crds
from validation_gen.schema.crd.kube import CURRENT, OLDEST

EXAMPLES = """\b
Examples:
  validation-gen crd -o crds                          what pyproject.toml lists
  validation-gen crd api/ -o - | kubectl apply -f -
  validation-gen crd api/ -o crds --kube-version 1.30
  validation-gen crd api/ -o crds --report -          what becomes of each marker
"""


@click.command(epilog=EXAMPLES)
@export_options
def crd(
    paths: tuple[Path, ...],
    output: Path,
    kube_version: str | None,
    enable: tuple[str, ...],
    disable: tuple[str, ...],
    include_alpha: bool,
    config: Path | None,
    readonly: tuple[str, ...],
    report: str | None,
    quiet: bool,
) -> int:
    """Write CustomResourceDefinitions for API types.

    PATHS are as for `generate`. Each kind with TypeMeta and metadata, in a module with +groupName, becomes
    DIR/<group>_<plural>.yaml; with `-o -` everything goes to stdout. Rules that no keyword says are written in CEL,
    as far as API servers accept what they cost and the Kubernetes of --kube-version knows them. The types are read,
    never imported.

    Exit code: 0 done, 1 something is wrong with the types, 2 nothing could be tried or a file cannot be written.
    """
    types = read_types(paths, config, readonly)
    kube = version_of(types, kube_version) or CURRENT
    if kube < OLDEST:
        raise click.UsageError(
            f"Kubernetes {kube} has no apiextensions.k8s.io/v1: give --kube-version {OLDEST} or later, say {CURRENT}"
        )
    into = Path.cwd() / output
    profile = profile_of(types, kube_version, enable, disable, include_alpha)
    exported = export_crds(types.api, profile, kube, into)
    refuse(exported.problems, types)
    if not exported.outputs:
        raise click.UsageError(
            "no custom resource was found: a kind has TypeMeta and metadata, and its module +groupName"
        )
    if str(output) == report == "-":
        raise click.UsageError("stdout is for the files already: give --report a FILE")
    reports = report_outputs(report, types, exported, "strict", quiet)
    if str(output) != "-":
        code = write_all([*exported.outputs, *reports], quiet)
        for each in exported.minima if not (code or quiet or report == "-") else ():
            click.echo(f"{each.name} needs {each.words}")
        return code
    for made in exported.outputs:
        click.echo(made.text, nl=False)
    return write_all(reports, quiet=True)
