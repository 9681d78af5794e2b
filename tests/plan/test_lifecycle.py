"""In which versions a kind is served, from the markers above it and those of its module."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, plan_of
from validation_gen.kube_version import Lifecycle
from validation_gen.plan.lifecycle import lifecycle_of

PREFIX = "+k8s:prerelease-lifecycle-gen"
ON = f"{PREFIX}=true"

LIVES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], Lifecycle]] = {
    "nothing is said": ("v1beta1", (), (), Lifecycle()),
    "the module alone": ("v1", (f"{PREFIX}:introduced=1.30",), (), Lifecycle("1.30")),
    "the type alone": (
        "v1",
        (),
        (f"{PREFIX}:introduced=1.30", f"{PREFIX}:deprecated=1.33", f"{PREFIX}:removed=1.36"),
        Lifecycle("1.30", "1.33", "1.36"),
    ),
    "the type before the module": (
        "v1",
        (f"{PREFIX}:introduced=1.30", f"{PREFIX}:removed=1.40"),
        (f"{PREFIX}:introduced=1.31",),
        Lifecycle("1.31", "", "1.40"),
    ),
    "a replacement": (
        "v1",
        (),
        (f"{PREFIX}:replacement=apps,v1,Deployment",),
        Lifecycle(replacement="apps,v1,Deployment"),
    ),
    "a replacement in the group without a name": (
        "v1",
        (),
        (f"{PREFIX}:replacement=,v1,Pod",),
        Lifecycle(replacement=",v1,Pod"),
    ),
    "a beta version, where nothing follows": (
        "v1beta1",
        (f"{PREFIX}:introduced=1.30",),
        (),
        Lifecycle("1.30"),
    ),
    "a beta version, where the rest follows": (
        "v1beta1",
        (ON,),
        (f"{PREFIX}:introduced=1.30",),
        Lifecycle("1.30", "1.33", "1.36"),
    ),
    "a stable version, where nothing could follow": (
        "v1",
        (ON,),
        (f"{PREFIX}:introduced=1.30",),
        Lifecycle("1.30"),
    ),
    "markers of somebody else": (
        "v1",
        ("+introduced=1.30",),
        ("+somebody:prerelease-lifecycle-gen:removed=1.30", f"{PREFIX}:other=1.30"),
        Lifecycle(),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("version", "module", "above", "expected"), LIVES.values(), ids=LIVES
)
def test_a_kind_lives_as_its_markers_say(
    version: str,
    module: tuple[str, ...],
    above: tuple[str, ...],
    expected: Lifecycle,
    tmp_path: Path,
) -> None:
    source = "".join(f"# {line}\n" for line in (f"+versionName={version}", *module))
    source += HEAD + "".join(f"# {line}\n" for line in above)
    source += "@dataclass(kw_only=True)\nclass Kind:\n    name: str = ''\n"
    assert lifecycle_of(plan_of(tmp_path, source).package, "Kind") == expected


def test_a_type_that_is_not_there_lives_as_its_module(tmp_path: Path) -> None:
    source = f"# {PREFIX}:introduced=1.30\n" + HEAD
    assert lifecycle_of(plan_of(tmp_path, source).package, "Kind") == Lifecycle("1.30")
