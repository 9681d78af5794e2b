"""What an editor shows with our schemas: completion, documentation, and one diagnostic for each mistake."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.external.language_server import Server, language_server

TAINT = """\
apiVersion: resource.k8s.io/v1
kind: DeviceTaintRule
metadata:
  name: broken-fans
spec:
  deviceSelector:
    driver: gpu.example.com
  taint:
    key: example.com/broken
    effect: NoSchedule
"""

TOLERATION = """\
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: claim
spec:
  devices:
    requests:
    - name: gpu
      exactly:
        deviceClassName: gpu.example.com
        allocationMode: ExactCount
        count: 2
        tolerations:
        - key: example.com/broken
          operator: Exists
"""

ENUMS = {
    # file, line of the value: every value of the enum, and what is said about the field and about a value
    ("taint", "    effect: "): (
        {"NoExecute", "NoSchedule", "None"},
        "What it does to pods that do not tolerate it.",
        "New pods do not get the device; running ones keep it.",
    ),
    ("claim", "        allocationMode: "): (
        {"", "All", "ExactCount"},
        "Whether a number of devices is wanted or all that match",
        "As many as its count says.",
    ),
    ("claim", "          operator: "): (
        {"", "Equal", "Exists"},
        "How a taint's value is compared",
        "Any value will do.",
    ),
    ("taint", "kind: "): ({"DeviceTaintRule"}, "", ""),
}

MISTAKES = [
    # file, a piece of its text, and a mistake to put in its place; it is on the first line of that
    ("taint", "effect: NoSchedule", "effect: NoWay"),
    ("taint", "effect: NoSchedule", 'effect: ""'),
    ("taint", "    effect: NoSchedule\n", ""),
    ("taint", "kind: DeviceTaintRule", "kind: DeviceTaint"),
    ("taint", "apiVersion: resource.k8s.io/v1", "apiVersion: resource.k8s.io/v9"),
    ("taint", "driver: gpu", "drivers: gpu"),
    ("claim", "allocationMode: ExactCount", "allocationMode: Some"),
    ("claim", "count: 2", "count: two"),
    ("claim", "operator: Exists", "operator: Like"),
    ("claim", "key: example.com/broken", "key: a/b/c"),
    ("claim", "- name: gpu\n      exactly:", "- exactly:"),
]  # fmt: skip

TEXTS = {"taint": TAINT, "claim": TOLERATION}


def check_editors(command: list[str], schemas: Path, into: Path) -> Iterator[str]:
    """What is not as it should be. `schemas` is a directory of one flavour."""
    bound = {
        (schemas / "devicetaintrule-resource-v1.json").as_uri(): "taint*.yaml",
        (schemas / "resourceclaim-resource-v1.json").as_uri(): "claim*.yaml",
    }
    with language_server(command, bound) as server:
        for name, text in TEXTS.items():
            if found := server.open(into / f"{name}.yaml", text):
                yield f"{name}: a valid object has diagnostics: {found}"
        for (name, start), (values, *said) in ENUMS.items():
            yield from _enum(server, into, name, start, values, said)
        for number, (name, piece, mistake) in enumerate(MISTAKES):
            assert TEXTS[name].count(piece) == 1
            text = TEXTS[name].replace(piece, mistake)
            found = server.open(into / f"{name}-{number}.yaml", text)
            if len(found) != 1:
                shown = [
                    f"{d['range']['start']['line']}: {d['message']}" for d in found
                ]
                yield f"{name}: {mistake!r} for {piece!r} has {len(found)} diagnostics: {shown}"


def _enum(
    server: Server,
    into: Path,
    name: str,
    start: str,
    values: set[str],
    said: list[str],
) -> Iterator[str]:
    path = into / f"{name}.yaml"
    lines = TEXTS[name].splitlines()
    line = next(n for n, each in enumerate(lines) if each.startswith(start))
    shown = server.completion(path, line, len(start))
    if sorted(label.strip('"') for label in shown) != sorted(values):
        yield f"{start.strip()} completion shows {shown} instead of {sorted(values)}"
    text = server.hover(path, line, len(start) - 3)
    for part in said:
        if part not in text:
            yield f"{start.strip()} hover lacks {part!r}: {text!r}"
