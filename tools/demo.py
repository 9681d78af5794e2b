"""`make demo`: the main job on real input, step by step, with what each step shows.

Generates the validators of the corpus, then checks manifests with them. Ends with 1 if a step ends unexpectedly.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MANIFESTS = "testdata/manifests/demo"

STEPS: Sequence[tuple[str, int, Sequence[str]]] = (
    (
        "Validators for the API types of the corpus, resource.k8s.io/v1 among them:",
        0,
        ("generate",),
    ),
    (
        "A good ResourceClaim:",
        0,
        ("validate", "-f", f"{MANIFESTS}/good-claim.yaml"),
    ),
    (
        "A bad one. Every error is found, and placed in the file:",
        1,
        ("validate", "-f", f"{MANIFESTS}/bad-claim.yaml"),
    ),
    (
        "An update that is refused, because what a claim asks for cannot change:",
        1,
        (
            "validate",
            "-f",
            f"{MANIFESTS}/claim-v2-refused.yaml",
            "--old",
            f"{MANIFESTS}/claim-v1.yaml",
        ),
    ),
    (
        "An update beside an old violation, which is left alone:",
        0,
        (
            "validate",
            "-f",
            f"{MANIFESTS}/ratchet-new.yaml",
            "--old",
            f"{MANIFESTS}/ratchet-old.yaml",
        ),
    ),
)


def main() -> int:
    for title, expected, arguments in STEPS:
        print(f"\n{title}\n\n  $ validation-gen {' '.join(arguments)}", flush=True)
        command = [sys.executable, "-m", "validation_gen", *arguments]
        ended = subprocess.run(
            command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        print("".join(f"  {line}\n" for line in ended.stdout.splitlines()), end="")
        if ended.returncode != expected:
            print(
                f"\nThat ended with {ended.returncode} instead of {expected}.",
                file=sys.stderr,
            )
            return 1
    print("\nAll steps ended as they should.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
