"""An operator author's types embed Kubernetes' own: the installed corpus is found, read-only, and never imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

TYPES = '''\
# +groupName=gpu.example.com
# +versionName=v1
# +k8s:validation-gen=TypesWithField=TypeMeta
"""Claims for GPUs."""

from dataclasses import dataclass, field

from kubernetes_api.meta.v1 import ObjectMeta, TypeMeta


@dataclass(kw_only=True, slots=True)
class GpuClaim(TypeMeta):
    """A claim for GPUs."""

    metadata: ObjectMeta = field(default_factory=ObjectMeta)
'''

PROGRAM = """\
from gpu.types_gen import decode_gpu_claim, encode_gpu_claim
print(encode_gpu_claim(decode_gpu_claim({"metadata": {"name": "x"}})))
"""


def python(directory: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}:{directory}", "PATH": ""}
    return subprocess.run(
        (sys.executable, *arguments),
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_types_of_the_corpus_can_be_embedded(tmp_path: Path) -> None:
    (tmp_path / "gpu").mkdir()
    (tmp_path / "gpu" / "__init__.py").touch()
    (tmp_path / "gpu" / "types.py").write_text(TYPES, encoding="utf-8")
    generated = python(tmp_path, "-m", "validation_gen", "generate", "gpu")
    assert (generated.returncode, generated.stdout, generated.stderr) == (
        0,
        "1 file written\n",
        "",
    )
    used = python(tmp_path, "-c", PROGRAM)
    assert (used.stdout, used.stderr) == ("{'metadata': {'name': 'x'}}\n", "")
