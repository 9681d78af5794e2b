"""`validation-gen validate`: are these manifests what an API server would take?

Comes in: the command line. Goes out: an exit code. What it does is in `validate_run.py` and the modules beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any, TypeVar

import click

from validation_gen.cli.jobs_option import jobs_option
from validation_gen.cli.kube_option import (
    effective_options,
    kube_version_option,
    too_early,
)
from validation_gen.cli.validate_admission import Admission
from validation_gen.cli.validate_check import Policy
from validation_gen.cli.validate_files import STDIN
from validation_gen.cli.validate_kinds import Kinds
from validation_gen.cli.validate_project import set_up
from validation_gen.cli.validate_report import REPORTS
from validation_gen.cli.validate_run import Request, run
from validation_gen.dataclass import replace
from validation_gen.kube_version import KubeVersion
from validation_gen.limits import COUNTED, DEFAULT_LIMITS, MOST, attribute

EXAMPLES = """\b
Examples:
  validation-gen validate -f claim.yaml
  validation-gen validate manifests/ other.yaml --format github
  validation-gen validate . --exclude values.yaml --exclude templates
  kustomize build . | validation-gen validate -f -
  validation-gen validate -f new.yaml --old old.yaml
  validation-gen validate -f claim.yaml --subresource /status
  validation-gen validate --admission-config /etc/kubernetes/admission.yaml
  validation-gen validate -f gpus.yaml --scheme gpu.v1.types_gen
  validation-gen validate -f slice.yaml --kube-version 1.37
  validation-gen validate -f slice.yaml --enable DRAPartitionableDevicesType
"""


Command = TypeVar("Command", bound=Callable[..., Any])


def _limit_options(command: Command) -> Command:
    for key, what in reversed(tuple(COUNTED.items())):
        most = getattr(DEFAULT_LIMITS, attribute(key))
        option = click.option(
            f"--{key}",
            type=click.IntRange(1, MOST),
            metavar="N",
            help=f"The most {what} a document may have; {most} unless the configuration says otherwise.",
        )
        command = option(command)
    return command


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1)
@click.option(
    "-f",
    "--filename",
    "filenames",
    multiple=True,
    metavar="FILE|DIR|-",
    help="What to validate; - is stdin. Repeatable. PATHS mean the same.",
)
@click.option(
    "--old",
    multiple=True,
    metavar="FILE|DIR|-",
    help="The objects as they are now: those with the same apiVersion, kind, namespace and name are updated.",
)
@click.option(
    "--admission-config",
    metavar="FILE",
    help="The file that --admission-control-config-file of an API server names:"
    " it is checked with all that it names, manifests of policies and webhooks too.",
)
@click.option(
    "--admission-root",
    type=click.Path(exists=True, file_okay=False),
    metavar="DIR",
    help="Look for the absolute paths of --admission-config below DIR, as in an image of the machine.",
)
@click.option(
    "--subresource",
    default="",
    metavar="PATH",
    help="What is written to, as in /status; else the whole object.",
)
@kube_version_option
@click.option(
    "--enable", multiple=True, metavar="OPTION", help="Turn an option on. Repeatable."
)
@click.option(
    "--disable",
    multiple=True,
    metavar="OPTION",
    help="Turn an option off that the configuration or the version turns on. Repeatable.",
)
@click.option("--no-defaults", is_flag=True, help="Set no defaults before validating.")
@click.option(
    "--no-overlay",
    is_flag=True,
    help="Leave out rules that no marker declares: those Kubernetes and others wrote by hand.",
)
@click.option(
    "--levels",
    type=click.Choice(["all", "server"]),
    default="all",
    show_default=True,
    help="`server` leaves out what an API server does not enforce: alpha rules.",
)
@click.option(
    "--strict/--no-strict",
    default=True,
    show_default=True,
    help="Whether unknown and repeated fields are errors; else they are warnings.",
)
@click.option(
    "--scheme",
    "schemes",
    multiple=True,
    metavar="MODULE",
    help="A generated module with kinds of your own, as in gpu.v1.types_gen. It is imported. Repeatable.",
)
@click.option(
    "--exclude",
    "excluded",
    multiple=True,
    metavar="PATTERN",
    help="Leave out files and directories below DIR that are called so, as in values.yaml or */templates. Repeatable.",
)
@click.option(
    "--ignore-unknown-kinds",
    is_flag=True,
    help="Skip objects of kinds that nobody knows.",
)
@click.option(
    "--format",
    "format",
    type=click.Choice(sorted(REPORTS)),
    default="text",
    show_default=True,
)
@_limit_options
@jobs_option
@click.option("-q", "--quiet", is_flag=True, help="No summary.")
def validate(
    paths: tuple[str, ...],
    filenames: tuple[str, ...],
    old: tuple[str, ...],
    admission_config: str | None,
    admission_root: str | None,
    subresource: str,
    kube_version: KubeVersion | None,
    enable: tuple[str, ...],
    disable: tuple[str, ...],
    no_defaults: bool,
    no_overlay: bool,
    levels: str,
    strict: bool,
    schemes: tuple[str, ...],
    excluded: tuple[str, ...],
    ignore_unknown_kinds: bool,
    format: str,
    jobs: int | None,
    quiet: bool,
    **limits: int | None,
) -> int:
    """Validate manifests as an API server would: decode strictly, set defaults, apply every rule.

    Files have YAML or JSON, any number of documents, lists too. In directories, files that end in .yaml, .yml or .json
    count, except those that begin with a dot. Kinds are those of your own schemes and of kubernetes_api, which does not
    have all of Kubernetes': its page in the reference says what is there, and which of their rules are not.

    Exit code: 0 all is valid, 1 something is not, 2 something could not be read or the command line is wrong.
    """
    files = (*filenames, *paths)
    if not files and admission_config is None:
        raise click.UsageError("nothing to validate: give FILE, DIR or - with -f")
    if not files and old:
        raise click.UsageError("--old is for the objects of FILE, DIR or -")
    if admission_root and admission_config is None:
        raise click.UsageError("--admission-root is for --admission-config")
    if (*files, *old, admission_config).count(STDIN) > 1:
        raise click.UsageError("- can be given once: there is one stdin")
    for pattern in excluded:
        if not PurePath(pattern).parts:
            raise click.UsageError(f"--exclude {pattern!r} names no file")
    setup = set_up(schemes, Path.cwd())
    version = kube_version or setup.settings.kube_version
    policy = Policy(
        subresource,
        effective_options(version, setup.settings, enable, disable),
        defaults=not no_defaults,
        enforced_only=levels == "server",
        strict=strict,
        overlay=not no_overlay,
    )
    for note in too_early(version, setup.settings, enable):
        click.echo(f"Note: {note}", err=True)
    kinds = Kinds(setup.schemes, version)
    asked = {name: most for name, most in limits.items() if most is not None}
    at_most = replace(setup.limits, **asked)
    admission = None
    if admission_config is not None:
        admission = Admission(
            admission_config, admission_root or "", kinds, policy, at_most
        )
    report = REPORTS[format]()
    request = Request(
        files,
        old,
        kinds,
        policy,
        at_most,
        (*enable, *disable),
        ignore_unknown_kinds,
        quiet,
        admission,
        jobs,
        report.tells_all,
        excluded,
    )
    return run(request, report)
