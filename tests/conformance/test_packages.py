"""Which packages a run renders, and which markers choose their roots."""

from __future__ import annotations

import pytest

from tests.conformance.packages import module_name, needed_packages
from validation_gen.goimport.structure import (
    GoDecl,
    GoField,
    GoPackage,
    GoType,
    World,
    make_world,
)

STRUCT = GoType("struct")


def package(
    path: str,
    *references: str,
    name: str = "",
    markers: tuple[str, ...] = (),
    external: tuple[GoDecl, ...] = (),
) -> GoPackage:
    """A package with one struct `T` that has a list of each of the types `<path>.T` referred to."""
    types = (struct(path, *references),)
    name = name or path.rpartition("/")[2]
    return GoPackage(path, name, markers, types, (), external)


def struct(path: str, *references: str) -> GoDecl:
    fields = tuple(
        GoField(f"F{i}", f"f{i}", a_list_of(ref), (), True, False)
        for i, ref in enumerate(references)
    )
    return GoDecl(path, "T", "struct", STRUCT, STRUCT, fields)


def a_list_of(path: str) -> GoType:
    return GoType("slice", elem=GoType("named", "T", path))


def needed(world: World, *wanted: str) -> list[str]:
    return list(needed_packages(world, wanted))


def test_what_the_wanted_packages_refer_to_is_needed_and_nothing_else() -> None:
    world = make_world(
        [package("a", "b"), package("b", "c"), package("c"), package("d")]
    )
    assert needed(world, "a") == ["a", "b", "c"]
    assert needed(world, "c", "d") == ["c", "d"]


def test_packages_may_refer_to_each_other() -> None:
    assert needed(make_world([package("a", "b"), package("b", "a")]), "b") == ["a", "b"]


def test_of_a_package_without_a_file_there_is_what_others_say() -> None:
    world = make_world([package("a", "far/b", external=(struct("far/b"),))])
    found = needed_packages(world, ["a"])["far/b"]
    assert (found.name, [t.name for t in found.types]) == ("b", ["T"])


def test_scalars_of_the_runtime_need_no_package() -> None:
    meta = "k8s.io/apimachinery/pkg/apis/meta/v1"
    time = GoField("At", "at", GoType("named", "Time", meta), (), True, False)
    declared = GoDecl("a", "T", "struct", STRUCT, STRUCT, (time,))
    assert needed(make_world([GoPackage("a", "a", (), (declared,), ())]), "a") == ["a"]


def test_a_wanted_package_that_no_file_describes_is_an_error() -> None:
    with pytest.raises(KeyError, match="no structure of b"):
        needed_packages(make_world([package("a")]), ["a", "b"])


def test_what_another_package_says_of_its_input_counts_if_it_registers_it() -> None:
    says = ("+k8s:validation-gen-input=a", "+k8s:validation-gen=*", "+other=x")
    silent = (
        "+k8s:validation-gen-input=a",
        "+k8s:validation-gen=TypesWithSuffix=T",
        "+k8s:validation-gen-scheme-registry=nil",
    )
    world = make_world(
        [
            package("a", markers=("+own",)),
            package("b", markers=says),
            package("c", markers=silent),
        ]
    )
    assert needed_packages(world, ["a"])["a"].markers == (
        "+own",
        "+k8s:validation-gen=*",
    )


def test_kinds_of_kubernetes_are_chosen_by_its_internal_packages() -> None:
    path = "k8s.io/api/shop/v1"
    own = (
        "+groupName=shop",
        "+k8s:validation-gen=false",
        f"+k8s:validation-gen-input={path}",
        "+k8s:validation-gen-scheme-registry=nil",
        "+k8s:validation-gen-nolint",
    )
    world = make_world([package(path, markers=own)])
    assert needed_packages(world, [path])[path].markers == (
        "+groupName=shop",
        "+k8s:validation-gen-nolint",
        "+k8s:validation-gen=TypesWithField=TypeMeta",
    )


def test_kinds_that_kubernetes_registers_no_validators_for_are_not_chosen() -> None:
    path = "k8s.io/api/events/v1beta1"
    world = make_world([package(path, markers=("+groupName=events.k8s.io",))])
    assert needed_packages(world, [path])[path].markers == ("+groupName=events.k8s.io",)


@pytest.mark.parametrize(
    ("path", "name", "module"),
    [
        ("k8s.io/api/core/v1", "v1", "upstream.k8s_io.api.core.v1.types"),
        ("tags/k8s-uuid", "format", "upstream.tags.k8s_uuid.format.types"),
        ("multiple/types", "types", "upstream.multiple.types.types"),
    ],
)
def test_modules_show_the_name_of_the_go_package(
    path: str, name: str, module: str
) -> None:
    assert module_name(package(path, name=name)) == module
