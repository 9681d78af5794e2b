"""A generated module imports what it uses, under names that never clash, in isort's order."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import black
import pytest

from validation_gen.diagnostics import Span
from validation_gen.emit.imports import Imports
from validation_gen.emit.naming import clashes, function_name, snake
from validation_gen.model import Named, Package, Struct

SPAN = Span("types.py", 1, 1, 1, 2)
OWN = "mine.gpu.v1.types"


def package(*types: str) -> Package:
    return Package(
        OWN, "v1", "types.py", tuple(Struct(name, (), SPAN) for name in types)
    )


@pytest.mark.parametrize(
    ("type_name", "expected"),
    [
        ("DeviceRequest", "device_request"),
        ("CSIDriver", "csi_driver"),
        ("HTTPGetAction", "http_get_action"),
        ("PodIP", "pod_ip"),
        ("OpaqueDeviceConfiguration", "opaque_device_configuration"),
        ("ResourceClaimV1", "resource_claim_v1"),
        ("Spec", "spec"),
        ("T1", "t1"),
    ],
)
def test_snake_names(type_name: str, expected: str) -> None:
    assert snake(type_name) == expected
    assert function_name("read", type_name) == f"read_{expected}"


def test_two_types_with_one_snake_name_are_reported_at_the_second() -> None:
    (problem,) = clashes(package("PodIP", "Spec", "PodIp"))
    assert problem.code == "VG151"
    assert "PodIp and PodIP" in problem.message
    assert clashes(package("PodIP", "PodIPs")) == []


def test_own_types_are_imported_and_own_functions_are_not() -> None:
    imports = Imports(package("Device"))
    assert imports.type(Named(OWN, "Device")) == "Device"
    assert imports.function("read", Named(OWN, "Device")) == "read_device"
    assert imports.render() == (
        "from __future__ import annotations\n\nfrom mine.gpu.v1.types import Device"
    )


def test_sections_are_standard_library_then_others_then_the_own_package() -> None:
    imports = Imports(package("Device"))
    imports.std("typing", "Any")
    imports.runtime("Path")
    imports.apitype("Quantity")
    imports.type(Named(OWN, "Device"))
    imports.function("read", Named("mine.meta.v1.types", "ObjectMeta"))
    imports.type(Named("kubernetes_api.core.v1.types", "Pod"))
    imports.custom("validate_custom_device")
    assert imports.render() == "\n".join(
        [
            "from __future__ import annotations",
            "",
            "from typing import Any",
            "",
            "from kubernetes_api.core.v1.types import Pod",
            "from validation_gen.apitypes import Quantity",
            "from validation_gen.runtime import Path",
            "",
            "from mine.gpu.v1.types import Device",
            "from mine.gpu.v1.types_custom import validate_custom_device",
            "from mine.meta.v1.types_gen import read_object_meta",
        ]
    )


@pytest.mark.parametrize(
    ("other", "type_name", "function"),
    [
        ("mine.gpu.v1beta1.types", "DeviceV1beta1", "read_device_v1beta1"),
        ("gpus", "DeviceGpus", "read_device_gpus"),
        ("acme.devices", "DeviceDevices", "read_device_devices"),
    ],
)
def test_a_foreign_type_gives_way_to_an_own_one(
    other: str, type_name: str, function: str
) -> None:
    imports = Imports(package("Device"))
    assert imports.type(Named(other, "Device")) == type_name
    assert imports.function("read", Named(other, "Device")) == function
    assert imports.type(Named(OWN, "Device")) == "Device"
    assert f"import Device as {type_name}" in imports.render()
    assert f"import read_device as {function}" in imports.render()


def test_foreign_types_of_one_name_and_version_are_told_apart_by_more_of_their_modules() -> (
    None
):
    imports = Imports(package("Device"))
    names = [
        imports.type(Named(f"{module}.types", "Device"))
        for module in ("a.core.v1", "a.meta.v1", "b.meta.v1", "a.core.v1")
    ]
    assert names == ["DeviceV1", "DeviceMetaV1", "DeviceBMetaV1", "DeviceV1"]


def test_a_constant_of_another_package_keeps_the_style_of_constants() -> None:
    imports = Imports(package("LIMIT"))
    assert imports.type(Named("a.v2.types", "LIMIT")) == "LIMIT_v2"


def test_types_with_names_of_the_runtime_take_them_from_it() -> None:
    imports = Imports(
        package("Path", "FieldError", "Format", "Operation", "same", "Any", "Quantity")
    )
    assert imports.runtime("Path") == "RuntimePath"
    assert imports.runtime("FieldError") == "RuntimeFieldError"
    assert imports.runtime("same") == "runtime_same"
    assert imports.runtime("ROOT") == "ROOT"
    assert imports.std("typing", "Any") == "TypingAny"
    assert imports.apitype("Quantity") == "ApiQuantity"
    assert imports.type(Named(OWN, "Path")) == "Path"
    assert imports.type(Named(OWN, "same")) == "same"
    assert "from validation_gen.runtime import Path as RuntimePath" in imports.render()


@pytest.mark.parametrize(
    "name", ["list", "dict", "str", "obj", "path", "SCHEME", "Exception"]
)
def test_a_type_with_the_name_of_a_builtin_or_a_local_is_imported_under_another(
    name: str,
) -> None:
    imports = Imports(package(name))
    assert imports.type(Named(OWN, name)) == f"{name}Type"


def test_a_runtime_name_that_a_foreign_type_took_first_is_aliased() -> None:
    imports = Imports(package())
    assert imports.type(Named("a.v2.types", "Path")) == "Path"
    assert imports.runtime("Path") == "RuntimePath"


def test_asking_again_gives_the_same_name() -> None:
    imports = Imports(package("Path"))
    assert imports.runtime("Path") == imports.runtime("Path")
    assert imports.render().count("import") == 2


WORDS = [
    "v1",
    "v1beta1",
    "v2",
    "v10",
    "core",
    "Meta",
    "B",
    "b",
    "URL",
    "UrlType",
    "a1",
    "A10",
    "A2",
    "_x",
    "x_y",
    "ab",
]


def random_module(seed: int) -> str:
    """Imports of random names, some of them aliased because own types have taken theirs."""
    choose = random.Random(seed)
    imports = Imports(package(*choose.sample(WORDS, 4)))
    for _ in range(choose.randint(1, 30)):
        module = ".".join(choose.choices(WORDS, k=choose.randint(1, 3)))
        name = "".join(choose.choices(WORDS, k=choose.randint(1, 6)))
        match choose.randrange(5):
            case 0:
                imports.runtime(name)
            case 1:
                imports.std(
                    choose.choice(["typing", "collections.abc", "operator"]), name
                )
            case 2:
                imports.function("read", Named(f"mine.{module}", name))
            case _:
                imports.type(
                    Named(
                        choose.choice([f"other.{module}", f"mine.{module}", OWN]), name
                    )
                )
    return imports.render() + "\n"


def test_the_block_is_as_isort_and_black_have_it(tmp_path: Path) -> None:
    for seed in range(150):
        text = random_module(seed)
        (tmp_path / f"m{seed}.py").write_text(text)
        assert black.format_str(text, mode=black.Mode()) == text
    options = ["--isolated", "--select=I", "--no-cache", "--line-length=88"]
    known = 'lint.isort.known-{}=["{}"]'
    options += ["--config", known.format("first-party", "mine")]
    options += ["--config", 'lint.isort.known-third-party=["other", "validation_gen"]']
    ruff = Path(sys.executable).parent / "ruff"
    result = subprocess.run(
        [ruff, "check", *options, tmp_path], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout
