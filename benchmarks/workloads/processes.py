"""Work split over two processes against the same work in one: all of the corpus generated, a long stream validated.

More than 1 is a gain. On a machine with one processor, or whose other ones are busy, there is none to be had.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Work, ratios, rounds, spread
from benchmarks.model import Row
from benchmarks.workloads.commands import command, corpus

CLAIM = """\
---
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: claim-{number}
  namespace: team
spec:
  devices:
    requests:
    - name: gpu
      exactly:
        deviceClassName: gpu.example.com
        count: 1
    - name: nic
      exactly:
        deviceClassName: nic.example.com
        selectors:
        - cel:
            expression: device.driver == "nic.example.com"
"""
DOCUMENTS = 10_000
JOBS = (1, 2)


def rows(quick: bool) -> Iterator[Row]:
    """Each command with one process and with two, by turns."""
    with tempfile.TemporaryDirectory() as directory:
        work = processes_work(Path(directory), 50 if quick else DOCUMENTS, quick)
        for what, by_jobs in work.items():
            taken = rounds(
                {str(jobs): by_jobs[jobs] for jobs in JOBS}, 1 if quick else 5
            )
            one, two = (taken[str(jobs)] for jobs in JOBS)
            seconds = spread([1e3 * s for s in one])
            yield Row(
                "Two processes", f"{what}, in one", seconds, "ms", more_is_better=False
            )
            yield Row("Two processes", f"{what}, one against two", ratios(one, two))


def processes_work(
    directory: Path, documents: int, quick: bool
) -> dict[str, dict[int, Work]]:
    """What is run, by name and number of processes; everything it needs is made here."""
    stream = directory / "stream.yaml"
    stream.write_text("".join(CLAIM.format(number=n) for n in range(documents)))
    work = {
        f"validate a stream of {documents:,} claims": {
            jobs: command(directory, "validate", stream.name, "-q", "--jobs", str(jobs))
            for jobs in JOBS
        }
    }
    if not quick:
        package = directory / corpus().name
        unwanted = shutil.ignore_patterns("*_gen.py", "__pycache__")
        shutil.copytree(corpus(), package, ignore=unwanted)
        arguments = ("generate", package.name, "--no-cache", "-q", "--jobs")
        work["generate all of kubernetes_api"] = {
            jobs: command(directory, *arguments, str(jobs)) for jobs in JOBS
        }
    return work
