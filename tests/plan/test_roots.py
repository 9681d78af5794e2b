"""Which types of a module are validated by themselves, where, and under what group and version they are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plan.planned import HEAD, plan_of
from validation_gen.plan.nodes import PackagePlan
from validation_gen.plan.roots import api_identity

TYPES = """
@dataclass(kw_only=True, slots=True)
class TypeMeta:
    kind: str = ""


@dataclass(kw_only=True, slots=True)
class ListMeta:
    remaining: str = ""


@dataclass(kw_only=True, slots=True)
class Claim(TypeMeta):
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Claims(TypeMeta):
    metadata: ListMeta = field(default_factory=ListMeta)


# +k8s:validation-gen=true
@dataclass(kw_only=True, slots=True)
class ForcedClaims(TypeMeta):
    metadata: ListMeta = field(default_factory=ListMeta)


@dataclass(kw_only=True, slots=True)
class Metadata(TypeMeta):
    metadata: str = ""


@dataclass(kw_only=True, slots=True)
class OtherList(TypeMeta):
    other: ListMeta = field(default_factory=ListMeta)


# +k8s:validation-gen=false
@dataclass(kw_only=True, slots=True)
class Refused(TypeMeta):
    name: str = ""


# +k8s:deepcopy-gen=false
@dataclass(kw_only=True, slots=True)
class Copied(TypeMeta):
    name: str = ""


# +k8s:validation-gen=true
@dataclass(kw_only=True, slots=True)
class _Private(TypeMeta):
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Holder:
    meta: TypeMeta = field(default_factory=TypeMeta)
    host_name: str = ""


@dataclass(kw_only=True, slots=True)
class MatriX:
    cells: str = ""


# +k8s:deepcopy-gen=true
Word = NewType("Word", str)


class Mode(StrEnum):
    FAST = "Fast"
"""

ALL = {
    "Claim", "Copied", "ForcedClaims", "Holder", "ListMeta", "MatriX", "Metadata", "Mode", "OtherList", "TypeMeta",
    "Word",
}  # fmt: skip
ALWAYS = {"ForcedClaims"}
KINDS = {"Claim", "Copied", "ForcedClaims", "Metadata", "OtherList"}

CHOSEN: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "all": (("*",), ALL),
    "all, with a comment": (("* # all of them",), ALL),
    "all, with a comment as in Go": (("* // all of them",), ALL),
    "all, in quotes": (('"*"',), ALL),
    "all, in raw quotes": (("`*`",), ALL),
    "those with a base class": (("TypesWithField=TypeMeta",), KINDS),
    "those with an attribute": (("TypesWithField=host_name",), ALWAYS | {"Holder"}),
    "those with a JSON name": (("TypesWithField=hostName",), ALWAYS | {"Holder"}),
    "those with a name in Go": (("TypesWithField=HostName",), ALWAYS | {"Holder"}),
    "those with no such field": (("TypesWithField=Nothing",), ALWAYS),
    "those with a suffix": (("TypesWithSuffix=er",), ALWAYS | {"Holder"}),
    "those with a suffix, in quotes": (('"TypesWithSuffix=X"',), ALWAYS | {"MatriX"}),
    "what two criteria choose": (
        ("TypesWithField=hostName", "TypesWithSuffix=Meta"),
        ALWAYS | {"Holder", "ListMeta", "TypeMeta"},
    ),
    "none but those that say so": (("*", "false"), ALWAYS),
}


def with_markers(*lines: str) -> str:
    head = "".join(f"# {line}\n" for line in lines)
    return HEAD.replace("# +k8s:validation-gen=*\n", head) + TYPES


def names(plan: PackagePlan) -> list[str]:
    return [root.ref.name for root in plan.roots]


@pytest.mark.parametrize(("values", "expected"), CHOSEN.values(), ids=CHOSEN)
def test_roots_are_those_that_the_module_chooses(
    values: tuple[str, ...], expected: set[str], tmp_path: Path
) -> None:
    lines = [f"+k8s:validation-gen={value}" for value in values]
    plan = plan_of(tmp_path, with_markers(*lines))
    assert names(plan) == sorted(expected)


@pytest.mark.parametrize(
    ("marker", "registers"),
    {
        "+k8s:validation-gen-scheme-registry=nil": False,
        "+k8s:validation-gen-scheme-registry=k8s.io/api": True,
        "+somebody:elses=nil": True,
    }.items(),
)
def test_a_scheme_knows_the_roots_unless_told_otherwise(
    marker: str, registers: bool, tmp_path: Path
) -> None:
    plan = plan_of(tmp_path, with_markers("+k8s:validation-gen=*", marker))
    assert plan.registers is registers


SUBRESOURCES = """
# +k8s:supportsSubresource="/status"
# +k8s:supportsSubresource=`/resize`
@dataclass(kw_only=True, slots=True)
class Both:
    name: str = ""


# +k8s:isSubresource="/scale"
# +k8s:supportsSubresource="/binding"
@dataclass(kw_only=True, slots=True)
class Only:
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Plain:
    name: str = ""
"""


def test_roots_answer_at_their_paths(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, HEAD + SUBRESOURCES)
    assert {root.ref.name: root.subresources for root in plan.roots} == {
        "Both": ("/", "/resize", "/status"),
        "Only": ("/binding", "/scale"),
        "Plain": ("/",),
    }


IDENTITIES = {
    "types": "",
    "v2": "v2",
    "gpu.v1beta1.types": "v1beta1",
    "v1.gpu.v2alpha3.types": "v2alpha3",
    "gpu.v1gamma1.types": "",
    "gpu.v1beta.types": "",
}


@pytest.mark.parametrize(("module", "version"), IDENTITIES.items())
def test_the_version_is_the_last_part_of_the_name_that_looks_like_one(
    module: str, version: str, tmp_path: Path
) -> None:
    plan = plan_of(tmp_path, HEAD + TYPES, module=module)
    assert api_identity(plan.package) == ("plans.example.com", version)


def test_markers_say_group_and_version_before_names_do(tmp_path: Path) -> None:
    source = with_markers("+versionName=v3", "+k8s:validation-gen=*")
    plan = plan_of(tmp_path, source, module="gpu.v1.types")
    assert api_identity(plan.package) == ("plans.example.com", "v3")
