"""Files come out whole or stay as they were, whatever happens to the process or the disk."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from validation_gen import writer
from validation_gen.writer import TEMPORARY, Output, compare, write

ROOT = Path(__file__).parents[1]

OLD = {"a_gen.py": "old a\n", "b_gen.py": "old b\n" * 1000}
NEW = {"a_gen.py": "new ä\n", "b_gen.py": "new b\n" * 1000, "c_gen.py": "new c\n"}


def outputs(directory: Path, texts: dict[str, str]) -> list[Output]:
    return [Output(str(directory / name), text) for name, text in texts.items()]


def on_disk(directory: Path) -> dict[str, str]:
    """What a directory holds; unlike `glob`, this sees files that start with a dot."""
    return {
        name: (directory / name).read_bytes().decode()
        for name in sorted(os.listdir(directory))
    }


def put(directory: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (directory / name).write_bytes(text.encode())


def names(paths: tuple[str, ...]) -> list[str]:
    return [os.path.basename(path) for path in paths]


def test_stale_and_missing_files_are_written_and_right_ones_left_alone(
    tmp_path: Path,
) -> None:
    put(tmp_path, {**OLD, "c_gen.py": "new c\n"})
    os.utime(tmp_path / "c_gen.py", ns=(1, 1))
    inode = (tmp_path / "c_gen.py").stat().st_ino
    done = write(outputs(tmp_path, NEW))
    assert names(done.written) == ["a_gen.py", "b_gen.py"]
    assert names(done.unchanged) == ["c_gen.py"]
    assert done.diagnostics == ()
    assert on_disk(tmp_path) == NEW
    after = (tmp_path / "c_gen.py").stat()
    assert (after.st_mtime_ns, after.st_ino) == (1, inode)


def test_line_feeds_and_utf_8_are_written_on_every_system(tmp_path: Path) -> None:
    write([Output(str(tmp_path / "a_gen.py"), "ä\n")])
    assert (tmp_path / "a_gen.py").read_bytes() == b"\xc3\xa4\n"


def test_compare_writes_nothing(tmp_path: Path) -> None:
    put(tmp_path, {"a_gen.py": "old\n", "b_gen.py": NEW["b_gen.py"]})
    stale, unchanged, diagnostics = compare(outputs(tmp_path, NEW))
    assert names(tuple(o.path for o in stale)) == ["a_gen.py", "c_gen.py"]
    assert names(tuple(o.path for o in unchanged)) == ["b_gen.py"]
    assert diagnostics == []
    assert set(on_disk(tmp_path)) == {"a_gen.py", "b_gen.py"}


def test_a_replaced_file_keeps_its_mode_and_a_new_one_obeys_the_umask(
    tmp_path: Path,
) -> None:
    put(tmp_path, {"a_gen.py": "old"})
    (tmp_path / "a_gen.py").chmod(0o754)
    before = os.umask(0o027)
    try:
        write(outputs(tmp_path, NEW))
    finally:
        os.umask(before)
    assert (tmp_path / "a_gen.py").stat().st_mode & 0o777 == 0o754
    assert (tmp_path / "c_gen.py").stat().st_mode & 0o777 == 0o640


def test_a_symbolic_link_stays_one_and_the_file_it_leads_to_is_written(
    tmp_path: Path,
) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "files").mkdir()
    put(tmp_path / "files", {"a_gen.py": "old"})
    (tmp_path / "links" / "a_gen.py").symlink_to("../files/a_gen.py")
    (tmp_path / "links" / "c_gen.py").symlink_to("../files/missing.py")
    write(
        outputs(tmp_path / "links", {k: v for k, v in NEW.items() if k != "b_gen.py"})
    )
    assert (tmp_path / "links" / "a_gen.py").is_symlink()
    assert on_disk(tmp_path / "files") == {
        "a_gen.py": NEW["a_gen.py"],
        "missing.py": NEW["c_gen.py"],
    }


def test_one_unreadable_output_keeps_all_from_being_written(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "c_gen.py").mkdir()
    done = write(outputs(tmp_path, NEW))
    assert [(d.code, d.message) for d in done.diagnostics] == [
        ("VG031", "cannot read the file: Is a directory")
    ]
    assert done.written == done.unchanged == ()
    assert (tmp_path / "a_gen.py").read_text() == OLD["a_gen.py"]


def test_one_file_that_cannot_be_written_keeps_all_from_being_written(
    tmp_path: Path,
) -> None:
    put(tmp_path, OLD)
    missing = Output(str(tmp_path / "missing" / "d_gen.py"), "new d\n")
    done = write([*outputs(tmp_path, NEW), missing])
    assert [(d.code, d.message, d.span.path) for d in done.diagnostics] == [
        ("VG030", "cannot write the file: No such file or directory", missing.path)
    ]
    assert on_disk(tmp_path) == OLD


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    script = f"""
import resource, signal, sys
from validation_gen.writer import Output, write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
done = write([Output(p, t) for p, t in {[(o.path, o.text) for o in outputs(tmp_path, NEW)]!r}])
print(*[d.message for d in done.diagnostics], done.written)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "cannot write the file: File too large ()\n"
    assert on_disk(tmp_path) == OLD


def in_a_process_of_its_own(function: str, directory: Path) -> None:
    """Runs a function of this module where it may fork: in a process without threads."""
    script = (
        f"from tests import test_writer as t; t.{function}(t.Path({str(directory)!r}))"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def killed_at_line(directory: Path, count: int) -> bool:
    """Writes the outputs in a process that kills itself at the `count`th line of the writer; whether it came so far."""
    child = os.fork()
    if child == 0:
        left = count

        def trace(frame: FrameType, event: str, argument: Any) -> Any:
            nonlocal left
            if frame.f_code.co_filename != writer.__file__:
                return None
            if event == "line":
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        write(outputs(directory, NEW))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def kill_at_every_line(parent: Path) -> None:
    count, killed = 0, True
    seen: set[str] = set()
    while killed:
        count += 1
        directory = parent / str(count)
        directory.mkdir()
        put(directory, OLD)
        killed = killed_at_line(directory, count)
        found = on_disk(directory)
        for name, text in found.items():
            if not name.endswith(TEMPORARY):
                assert text in (OLD.get(name), NEW[name]), f"{name}, line {count}"
        seen.add("".join(name[0] for name in NEW if found.get(name) == NEW[name]))
        write(outputs(directory, NEW))
        assert on_disk(directory) == NEW, f"not mended after line {count}"
    assert seen == {"", "a", "ab", "abc"}, (
        "killed before, between and after the renames"
    )


def test_killed_at_any_line_every_file_is_old_or_new_and_the_next_run_mends_all(
    tmp_path: Path,
) -> None:
    in_a_process_of_its_own("kill_at_every_line", tmp_path)


def test_the_temporary_file_of_a_live_process_is_left_to_it(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    with writer._staging() as staged:
        staged.append(writer._stage(str(tmp_path / "a_gen.py"), b"from elsewhere"))
        assert not write(outputs(tmp_path, {"b_gen.py": "new b\n"})).diagnostics
        writer._put_in_place(staged[0])
    assert on_disk(tmp_path) == {"a_gen.py": "from elsewhere", "b_gen.py": "new b\n"}


def test_a_file_that_another_run_is_about_to_remove_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    lock = writer._lock
    theirs: list[FileIO] = []

    def lock_behind_them(file: FileIO) -> None:
        if not theirs:
            theirs.append(FileIO(str(file.name)))
            fcntl.flock(theirs[0], fcntl.LOCK_EX | fcntl.LOCK_NB)
        lock(file)

    monkeypatch.setattr(writer, "_lock", lock_behind_them)
    with writer._staging() as staged:
        staged.append(writer._stage(str(tmp_path / "a_gen.py"), b"new"))
        os.unlink(str(theirs[0].name))
        writer._put_in_place(staged[0])
    theirs[0].close()
    assert on_disk(tmp_path) == {"a_gen.py": "new"}


def write_from_four_processes(directory: Path) -> None:
    texts = [f"{n}\n" * 50_000 for n in range(4)]
    children = []
    for text in texts:
        child = os.fork()
        if child == 0:
            turns = [
                outputs(directory, {"a_gen.py": f"{text}{n}\n"}) for n in range(20)
            ]
            os._exit(any(write(turn).diagnostics for turn in turns))
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * len(texts)
    assert set(on_disk(directory)) == {"a_gen.py"}
    assert on_disk(directory)["a_gen.py"] in {f"{text}19\n" for text in texts}


def test_runs_at_the_same_time_leave_whole_files(tmp_path: Path) -> None:
    in_a_process_of_its_own("write_from_four_processes", tmp_path)


def test_replacing_one_file_fails_with_the_systems_own_error(tmp_path: Path) -> None:
    writer.replace_file(str(tmp_path / "entry"), b"1")
    writer.replace_file(str(tmp_path / "entry"), b"2")
    assert on_disk(tmp_path) == {"entry": "2"}
    with pytest.raises(FileNotFoundError):
        writer.replace_file(str(tmp_path / "missing" / "entry"), b"1")


def full(calls: int, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, for which there is no more space after some calls."""
    left = [calls]

    def fails(*arguments: Any, **named: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return function(*arguments, **named)

    return fails


@pytest.mark.parametrize("calls", [0, 1, 2])
@pytest.mark.parametrize("step", ["open", "write", "fsync", "rename"])
def test_no_space_at_any_step_leaves_whole_files_and_nothing_else(
    step: str, calls: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, OLD)
    file = type("Full", (FileIO,), {"write": full(calls, FileIO.write)})
    with monkeypatch.context() as patched:
        match step:
            case "open":
                patched.setattr(writer, "FileIO", full(calls, FileIO))
            case "write":
                patched.setattr(writer, "FileIO", file)
            case "fsync":
                patched.setattr(os, "fsync", full(calls, os.fsync))
            case "rename":
                patched.setattr(os, "replace", full(calls, os.replace))
        done = write(outputs(tmp_path, NEW))
    assert done.diagnostics
    assert {d.code for d in done.diagnostics} == {"VG030"}
    assert {d.message for d in done.diagnostics} == {
        "cannot write the file: No space left on device"
    }
    # Before the first rename nothing has changed; then each file is old or new, as reported.
    renamed = list(NEW)[:calls] if step == "rename" else []
    assert names(done.written) == renamed
    assert on_disk(tmp_path) == OLD | {name: NEW[name] for name in renamed}
    assert write(outputs(tmp_path, NEW)).diagnostics == ()
    assert on_disk(tmp_path) == NEW
