"""What stands where a file should be and is none: links to nothing, pipes, sockets, devices, directories.

Nothing is waited for, nothing is read without end, and nothing is put in its place.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from stat import S_IFSOCK

import pytest

from tests.hostile.runs import CLASS, HEAD, READING, ROOT, files, run, tree
from validation_gen import files as reading
from validation_gen.files import read_given, read_regular
from validation_gen.writer import Output, write

GOOD = HEAD + CLASS + "    # +k8s:required\n    count: Int32 = 0\n"

SOON = "import signal; signal.alarm(60)"
"""Whoever waits is killed, and the test fails."""

THINGS: dict[str, tuple[Callable[[Path], None], str]] = {
    "pipe": (os.mkfifo, "not a regular file"),
    "socket": (lambda path: os.mknod(path, S_IFSOCK | 0o600), "not a regular file"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
    "link to nothing": (lambda path: path.symlink_to("none"), "No such file or directory"),
    "link to itself": (lambda path: path.symlink_to(path), "Too many levels of symbolic links"),
}  # fmt: skip

Thing = pytest.mark.parametrize(("make", "said"), THINGS.values(), ids=THINGS)


@Thing
def test_a_module_that_is_no_file(
    make: Callable[[Path], None], said: str, tmp_path: Path
) -> None:
    tree(tmp_path, GOOD)
    make(tmp_path / "api" / "other.py")
    for ran in run(tmp_path, READING, before=SOON):
        assert ran.code == 2
        assert ran.err.endswith(f"Error: cannot read api/other.py: {said}\n")
    (ran,) = run(tmp_path, [("generate", "api/other.py")], before=SOON)
    assert ran.is_decent
    assert ran.code == (1 if said == "not a regular file" else 2)


def test_a_directory_that_is_called_like_a_module_is_searched(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / "api" / "types.py").rename(tmp_path / "api" / "real.py")
    (tmp_path / "api" / "types.py").mkdir()
    (tmp_path / "api" / "real.py").rename(tmp_path / "api" / "types.py" / "types.py")
    (ran,) = run(tmp_path, [("generate",)], before=SOON)
    assert (ran.code, ran.out) == (0, "1 file written\n")


@pytest.mark.parametrize(
    "name",
    ["api/types_custom.py", "api/__init__.py", "api/types_gen.py", "pyproject.toml"],
)
def test_files_beside_the_types(name: str, tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / name)
    ran, again = run(tmp_path, [("generate", "api")] * 2, before=SOON)
    is_output = name.endswith("_gen.py")
    assert ran.is_decent
    assert again.is_decent
    assert ran.code == (2 if is_output else 0)
    if is_output:
        assert "api/types_gen.py:1:1: VG031 cannot read the file: not a regular file" in ran.err + ran.out  # fmt: skip


def test_what_generate_remembered(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    run(tmp_path, [("generate",)] * 2)
    cache = tmp_path / ".validation_gen_cache"
    (entry,) = (path for path in cache.iterdir() if path.name != ".gitignore")
    entry.unlink()
    os.mkfifo(entry)
    (ran,) = run(tmp_path, [("generate",)], before=SOON)
    assert (ran.code, ran.out) == (0, "1 file unchanged\n")


def test_a_configuration_or_a_baseline_that_is_named(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    os.mkfifo(tmp_path / "pipe")
    before = files(tmp_path)
    impatient = f"{SOON}; from validation_gen import files; files.WAIT = 0"
    commands = [
        ("generate", "--config", "pipe"),
        ("lint", "--baseline", "pipe"),
        ("lint", "--baseline", "/dev/zero"),
        ("lint", "--write-baseline", "pipe"),
    ]
    said = [ran.err.strip() for ran in run(tmp_path, commands, before=impatient)]
    assert said[0] == "pipe:1:1: VG025 the configuration cannot be read: not a regular file"  # fmt: skip
    assert said[1] == "Error: cannot read pipe: nobody writes to this pipe"
    assert said[2].endswith("/dev/zero: not a regular file")
    assert said[3] == "Error: pipe: cannot read the file: not a regular file"
    assert files(tmp_path) == before


def test_a_baseline_may_come_through_a_pipe(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    lint = f"{sys.executable} -m validation_gen lint"
    done = subprocess.run(
        ["bash", "-c", f"{lint} --write-baseline b -q; {lint} --baseline <(cat b) -q"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_a_baseline_of_what_cannot_be_read_is_not_written(tmp_path: Path) -> None:
    tree(tmp_path, "# +k8s:validation-gen=*\nclass A(:\n")
    (ran,) = run(tmp_path, [("lint", "--write-baseline", "b")])
    assert ran.code == 1
    assert "api/types.py:2:9: VG011" in ran.err
    assert not (tmp_path / "b").exists()


def test_nothing_to_lint_is_said(tmp_path: Path) -> None:
    tree(tmp_path, "")
    (ran,) = run(tmp_path, [("lint",)])
    assert ran.code == 2
    assert ran.err.endswith("Error: no module with a +k8s:validation-gen marker was found\n")  # fmt: skip


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    """An administrator may replace devices: /dev/null would be a file from then on."""
    os.mkfifo(tmp_path / "a")
    os.mknod(tmp_path / "b", S_IFSOCK | 0o600)
    for name in ("a", "b"):
        found = write([Output(str(tmp_path / name), "x")])
        (wrong,) = found.diagnostics
        assert wrong.message == "cannot read the file: not a regular file"
        assert not (tmp_path / name).is_file()


def test_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "WAIT", 0)
    (tmp_path / "file").write_bytes(b"x")
    os.mkfifo(tmp_path / "pipe")
    assert read_regular(tmp_path / "file") == read_given(tmp_path / "file") == b"x"
    for name in ("pipe", "/dev/zero", "none", "."):
        for read in (read_regular, read_given):
            with pytest.raises(OSError) as raised:
                read(tmp_path / name)
            assert raised.value.filename == str(tmp_path / name)
