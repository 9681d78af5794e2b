"""Programs that build objects of the corpus, as `mypy --strict` sees them: right ones pass, wrong ones do not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

PROGRAM = """\
from kubernetes_api.core.v1 import (
    Container,
    ContainerPort,
    Pod,
    PodResourceClaim,
    PodSpec,
    ResourceClaim as ContainerClaim,
    ResourceRequirements,
    RestartPolicy,
)
from kubernetes_api.meta.v1 import ObjectMeta
from kubernetes_api.resource.v1 import (
    DeviceClaim,
    DeviceRequest,
    ExactDeviceRequest,
    ResourceClaim,
    ResourceClaimSpec,
)
from validation_gen.apitypes import Int32, Int64

claim = ResourceClaim(
    metadata=ObjectMeta(name="gpus", namespace="default"),
    spec=ResourceClaimSpec(
        devices=DeviceClaim(
            requests=[
                DeviceRequest(
                    name="gpu",
                    exactly=ExactDeviceRequest(
                        device_class_name="gpu.example.com", count=Int64(2)
                    ),
                )
            ]
        )
    ),
)
pod = Pod(
    metadata=ObjectMeta(name="job", labels={"app": "train"}),
    spec=PodSpec(
        restart_policy=RestartPolicy.NEVER,
        containers=[
            Container(
                name="main",
                image="example.com/train:1",
                ports=[ContainerPort(container_port=Int32(8080))],
                resources=ResourceRequirements(claims=[ContainerClaim(name="gpu")]),
            )
        ],
        resource_claims=[PodResourceClaim(name="gpu", resource_claim_name="gpus")],
    ),
)
"""

MISTAKES = [
    pytest.param(
        'resource_claim_name="gpus"', "resource_claim_name=7", "arg-type", id="number"
    ),
    pytest.param(
        "ContainerClaim(name=", "ResourceClaim(name=", "call-arg", id="other-claim"
    ),
    pytest.param("RestartPolicy.NEVER", '"Sometimes"', "arg-type", id="no-member"),
]


def strict(directory: Path, program: str) -> subprocess.CompletedProcess[str]:
    file = directory / "program.py"
    file.write_text(program)
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(file)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_program_that_builds_objects_passes(tmp_path: Path) -> None:
    done = strict(tmp_path, PROGRAM)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize(("right", "wrong", "code"), MISTAKES)
def test_a_value_of_a_wrong_type_does_not(
    tmp_path: Path, right: str, wrong: str, code: str
) -> None:
    line = next(
        number
        for number, text in enumerate(PROGRAM.splitlines(), start=1)
        if right in text
    )
    done = strict(tmp_path, PROGRAM.replace(right, wrong, 1))
    assert done.returncode == 1
    assert f"program.py:{line}: error: " in done.stdout and f"[{code}]" in done.stdout
