"""`lifecycle`: alpha and beta markers move on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import Field, field_validator

from validation_gen.dataclass import dataclass
from validation_gen.lint.context import Context
from validation_gen.lint.markers import LEVELS, Marks, parsed_marker
from validation_gen.lint.rule import Finding, Options, Rule
from validation_gen.markers import Marker, print_marker
from validation_gen.tags.base import named

_VERSION = re.compile(r"(\d+)\.(\d+)")


class Exemption(Options):
    """A field or type, `Pod.spec`, that may stay as it is, and why."""

    symbol: str = Field(min_length=1)
    reason: str = Field(min_length=1)


class LifecycleOptions(Options):
    """After how many minor releases a level is due, counted at `kubeVersion`; without that only `since` is checked."""

    kube_version: str | None = None
    alpha_releases: int = Field(default=3, ge=1)
    beta_releases: int = Field(default=3, ge=1)
    exemptions: list[Exemption] = Field(default=[])

    @field_validator("kube_version")
    @classmethod
    def _is_version(cls, value: str | None) -> str | None:
        if value is not None and version(value) is None:
            raise ValueError("a version is major.minor, such as 1.37")
        return value


def version(text: object) -> tuple[int, int] | None:
    match = _VERSION.fullmatch(text) if isinstance(text, str) else None
    return (int(match[1]), int(match[2])) if match else None


@dataclass(frozen=True, slots=True)
class _Level:
    """A marker with a level: which, since when, and around what."""

    name: str
    since: object
    inner: str
    marker: Marker


def check(ctx: Context) -> Iterator[Finding]:
    options = ctx.options(LifecycleOptions)
    exempt = {exemption.symbol for exemption in options.exemptions}
    for declaration in ctx.package.types:
        if declaration.name not in exempt:
            for text in _problems(ctx.facts.marks_of(declaration), options):
                yield ctx.at_type(declaration, f"type {declaration.name}: {text}")
    for site in ctx.facts.all_sites:
        if site.name not in exempt:
            for text in _problems(site.marks, options):
                yield ctx.at_field(site, f"field {site.name}: {text}")


def _problems(marks: Marks, options: LifecycleOptions) -> Iterator[str]:
    levels = list(_levels(marks))
    for level in levels:
        yield from _problem(level, options)
    for alpha in levels:
        for beta in levels:
            is_pair = (alpha.name, beta.name) == LEVELS and alpha.inner == beta.inner
            first, second = version(alpha.since), version(beta.since)
            if is_pair and first and second and first >= second:
                yield f"{alpha.inner} is alpha since {alpha.since} and beta since {beta.since} already"


def _levels(marks: Marks) -> Iterator[_Level]:
    for name in LEVELS:
        for mark in marks.named(name):
            marker = parsed_marker(mark.line)
            if marker is not None and marker.payload is not None:
                inner = print_marker(marker.payload)
                yield _Level(name, named(marker, "since"), inner, marker)


def _problem(level: _Level, options: LifecycleOptions) -> Iterator[str]:
    since = version(level.since)
    if level.since is None:
        yield f'+{level.name} around {level.inner} does not say since when: add (since: "1.N")'
        return
    if since is None:
        yield f'since "{level.since}" of +{level.name} is not a version'
        return
    now = version(options.kube_version)
    if now is None:
        return
    if since > now:
        yield f"+{level.name} is there since {level.since}, which is after {options.kube_version}"
        return
    releases = (
        options.alpha_releases if level.name == LEVELS[0] else options.beta_releases
    )
    if since[0] == now[0] and now[1] - since[1] >= releases:
        step = "beta" if level.name == LEVELS[0] else "stable"
        yield (
            f"{level.inner} is {level.name[4:]} since {level.since}, which is {now[1] - since[1]} releases:"
            f" make it {step}, or take it back"
        )


RULE = Rule(
    name="lifecycle",
    code="VG610",
    summary="alpha and beta rules say since when, and move on",
    docs="""\
A rule that stays alpha is one nobody can rely on. With `kubeVersion`, or `lint --kube-version`, a
level that is older than `alphaReleases` or `betaReleases` minor releases is due for the next one;
`exemptions` name fields and types that may stay, with the reason. `since` is always checked: it is
there, a version, and earlier for alpha than for beta.
""",
    check=check,
    bad="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:alpha(since: "1.30")=+k8s:maxLength=3
    name: str = ""
""",
    good="""\
@dataclass(kw_only=True)
class Example:
    # +k8s:alpha(since: "1.36")=+k8s:maxLength=3
    name: str = ""
""",
    default=False,
    options=LifecycleOptions,
    example_options={"kubeVersion": "1.37"},
    source="",
)
