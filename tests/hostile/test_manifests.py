"""Manifests that nobody would write: `validate` says what is wrong and where, soon, in little memory, and goes on.

Each runs in a process that is killed when it takes more memory or processor time than it may.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from stat import S_IFSOCK

import pytest

from tests.decode.test_hostile import bomb
from tests.hostile.manifests import DEEP, DOCUMENTS, HEAD, JSON_HEAD
from tests.hostile.runs import ROOT, Ran, run
from tests.hostile.test_types_modules import UNPRIVILEGED

MEMORY = 1 << 30
"""Bytes of address space: for the largest document there may be, several times over."""

SMALL = 200_000
"""Bytes; what is no longer shares a process with others."""


def written(directory: Path, data: str | bytes, name: str) -> None:
    directory.mkdir(exist_ok=True)
    (directory / name).write_bytes(data.encode() if isinstance(data, str) else data)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ran]:
    """What is said about all small documents, in one process."""
    here = tmp_path_factory.mktemp("small")
    commands = {}
    for number, (what, (suffix, made, _)) in enumerate(DOCUMENTS.items()):
        data = made()
        if len(data) <= SMALL:
            written(here / str(number), data, f"a.{suffix}")
            commands[what] = ("validate", f"{number}/a.{suffix}")
    said = run(here, list(commands.values()), memory=MEMORY)
    assert not list(here.glob("hacked"))
    return dict(zip(commands, said, strict=True))


def decent(ran: Ran, code: int) -> None:
    assert ran.is_decent, ran
    assert ran.code == code, ran


@pytest.mark.parametrize("what", DOCUMENTS)
def test_it_is_an_error_with_a_place(
    what: str, small: dict[str, Ran], tmp_path: Path
) -> None:
    suffix, made, said = DOCUMENTS[what]
    ran = small.get(what)
    if ran is None:
        written(tmp_path, made(), name := f"a.{suffix}")
        (ran,) = run(tmp_path, [("validate", name)], memory=MEMORY)
        assert [path.name for path in tmp_path.iterdir()] == [name]
    decent(ran, 2 if "no objects" in said else 1)
    assert said in ran.out + ran.err
    longest = max(map(len, ran.out.splitlines()))
    assert longest < 500 or what == "one that Python can read"


VALID = HEAD + "spec: {}\n"


def test_a_hundred_thousand_documents_are_read_one_by_one(tmp_path: Path) -> None:
    document = "---\napiVersion: v1alpha0\nkind: A\n"
    (tmp_path / "a.yaml").write_text(document * 100_000 + "---\na: [")
    command = ("validate", "a.yaml", "--ignore-unknown-kinds", "--jobs", "1")
    (ran,) = run(tmp_path, [command], memory=MEMORY // 2)
    decent(ran, 1)
    assert ran.out.startswith("a.yaml:300002:5: yaml: did not find expected node")
    assert "100000 of unknown kinds skipped" in ran.out


def test_the_documents_around_hostile_ones_are_checked(tmp_path: Path) -> None:
    hostile = [HEAD + bomb(30), HEAD + "a: " + "[" * DEEP, HEAD + "a: !!python/none x"]
    hostile += [HEAD + "a: " + "x" * (17 << 20), HEAD + "a: &a [*a]"]
    wrong = HEAD + "spec: {nope: 1}\n"
    (tmp_path / "a.yaml").write_text(
        "".join(f"{each}\n---\n{wrong}---\n" for each in hostile)
    )
    for jobs in ("1", "2"):
        (ran,) = run(tmp_path, [("validate", "a.yaml", "--jobs", jobs)], memory=MEMORY)
        decent(ran, 1)
        assert ran.out.count('unknown field "spec.nope"') == len(hostile)
        assert ran.out.endswith("10 objects checked, 10 errors in 10 objects\n")


def test_a_directory_is_read_once_and_what_is_no_file_is_not(tmp_path: Path) -> None:
    below = tmp_path / "manifests" / "below"
    below.mkdir(parents=True)
    (below / "a.yaml").write_text(VALID)
    (below / "up").symlink_to(tmp_path / "manifests", True)
    (below / "self").symlink_to("self", True)
    (below / "round.yaml").symlink_to("round.yaml")
    (below / "gone.yaml").symlink_to("nowhere.yaml")
    os.mkfifo(below / "pipe.yaml")
    os.mknod(below / "socket.yaml", S_IFSOCK | 0o600)
    for jobs in ("1", "2"):
        (ran,) = run(tmp_path, [("validate", "manifests", "--jobs", jobs)])
        decent(ran, 2)
        assert ran.out == "1 object checked, no errors\n"
        assert ran.err.replace("manifests/below/", "").splitlines() == [
            "Error: cannot read gone.yaml: No such file or directory",
            "Error: cannot read pipe.yaml: not a regular file",
            "Error: cannot read round.yaml: Too many levels of symbolic links",
            "Error: cannot read socket.yaml: not a regular file",
        ]


def test_what_is_named_need_not_be_a_file(tmp_path: Path) -> None:
    """Pipes with a writer are read to their end, in whatever way they are called."""
    (tmp_path / "a.yaml").write_text(VALID)
    validate = f"{sys.executable} -m validation_gen validate"
    for command in (
        f"{validate} - < a.yaml",
        f"cat a.yaml | {validate} /dev/stdin",
        f"{validate} <(cat a.yaml)",
        f"{validate} a.yaml --old <(cat a.yaml)",
        f"{validate} --jobs 2 <(cat a.yaml)",
        f"mkfifo pipe; (cat a.yaml > pipe &) ; {validate} pipe",
    ):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.stdout, done.returncode) == ("1 object checked, no errors\n", 0)


def test_what_never_ends_is_given_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    os.mknod(tmp_path / "socket", S_IFSOCK | 0o600)
    (tmp_path / "a.yaml").write_text(VALID)
    names = ("pipe", "socket", "/dev/zero", "/dev/null", "a.yaml")
    impatient = "from validation_gen import files; files.WAIT = 0"
    (ran,) = run(tmp_path, [("validate", *names)], before=impatient)
    decent(ran, 2)
    assert ran.err.splitlines() == [
        "Error: cannot read pipe: nobody writes to this pipe",
        "Error: cannot read socket: a socket cannot be read",
    ]
    first, second, last = ran.out.splitlines()
    assert first.startswith("/dev/zero:1:1: the document is longer than 16777216 bytes")
    assert second.startswith("/dev/zero:1:1: nothing is read from here on: ")
    assert last == "3 objects checked, 2 errors in 2 objects"


def test_what_cannot_be_read_is_said_and_the_rest_is_checked(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        (tmp_path / name).write_text(HEAD + "spec: {nope: 1}\n")
    (tmp_path / "closed").mkdir()
    (tmp_path / "round.yaml").symlink_to("round.yaml")
    (tmp_path / "b.yaml").chmod(0)
    (tmp_path / "closed").chmod(0)
    names = ("a.yaml", "b.yaml", "round.yaml", "closed", "none.yaml", "c.yaml")
    try:
        (ran,) = run(tmp_path, [("validate", *names)], before=UNPRIVILEGED)
    finally:
        (tmp_path / "closed").chmod(0o755)
    decent(ran, 2)
    assert ran.err.splitlines() == [
        "Error: cannot read b.yaml: Permission denied",
        "Error: cannot read round.yaml: Too many levels of symbolic links",
        "Error: cannot read closed: Permission denied",
        "Error: cannot read none.yaml: No such file or directory",
    ]
    assert ran.out.endswith("2 objects checked, 2 errors in 2 objects\n")


@pytest.mark.parametrize("format", ["text", "json", "github"])
def test_every_report_is_whole_and_steers_no_terminal(
    format: str, tmp_path: Path
) -> None:
    evil = "\x1b]0;x\x07\u202e\x9b2J\r\n::error::x"
    document = {
        "apiVersion": evil,
        "kind": evil,
        "metadata": {"name": evil},
        evil: evil,
    }
    known = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": evil}, evil: 1}
    (tmp_path / "a.json").write_text(json.dumps(document) + "\n" + json.dumps(known))
    (ran,) = run(tmp_path, [("validate", "a.json", "--format", format)])
    decent(ran, 1)
    assert evil not in ran.out
    if format == "json":
        assert all(finding["file"] == "a.json" for finding in json.loads(ran.out))
    if format == "github":
        lines = ran.out.splitlines()
        assert all(line.startswith("::error file=a.json,") for line in lines)


def test_limits_can_be_raised_a_long_way(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        HEAD + "spec: " + "{a: " * 5_000 + "1" + "}" * 5_000
    )
    (tmp_path / "a.json").write_text(
        JSON_HEAD + '"spec":' + '{"a":' * 5_000 + "1" + "}" * 5_001
    )
    command = ("validate", "a.yaml", "a.json", "--max-depth", "10000")
    (ran,) = run(tmp_path, [command], memory=MEMORY)
    decent(ran, 1)
    # Beyond what Python's stack holds, the decoder says so, as it would for any object.
    for name in ("a.yaml:", "a.json:"):
        assert name in ran.out
    assert "nope" not in ran.out
