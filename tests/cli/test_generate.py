"""What `validation-gen generate` writes, prints and exits with."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import CONFIG, TYPES, Project
from validation_gen.cli import generating

BOTH = ["api/gpu/types_gen.py", "api/net/types_gen.py"]
COMMAND = [sys.executable, "-m", "validation_gen", "generate"]
ROOT = Path(__file__).parents[2]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def test_a_first_run_writes_and_a_second_leaves_everything_alone(
    project: Project,
) -> None:
    ran = project.run("generate")
    assert (ran.code, ran.out, ran.err) == (0, "2 files written\n", "")
    written = project.generated()
    assert list(written) == BOTH
    for name in BOTH:
        os.utime(project.path(name), ns=(1, 1))
    for flags in ([], ["--no-cache"], ["--check"], ["--diff"]):
        ran = project.run("generate", *flags)
        assert (ran.code, ran.out, ran.err) == (0, "2 files unchanged\n", "")
    assert project.generated() == written
    assert [project.path(name).stat().st_mtime_ns for name in BOTH] == [1, 1]


def test_what_was_generated_validates(project: Project) -> None:
    project.run("generate")
    script = (
        "from api.gpu.types import Claim; from api.gpu.types_gen import validate_claim;"
        "print(*validate_claim(Claim(count=-1)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == (
        "count: Invalid value: -1: must be greater than or equal to 1\n"
    )


def test_only_what_is_stale_is_written(project: Project) -> None:
    project.run("generate")
    written = project.generated()
    project.write(BOTH[0], "# edited by hand\n")
    project.path(BOTH[1]).unlink()
    project.write("api/new.py", TYPES.format(name="new"))
    project.run("generate", "api/new.py")
    ran = project.run("generate")
    assert (ran.code, ran.out) == (0, "2 files written, 1 unchanged\n")
    assert project.generated().items() > written.items()


def test_paths_replace_the_configured_inputs(project: Project) -> None:
    assert project.run("generate", "api/net").out == "1 file written\n"
    assert list(project.generated()) == BOTH[1:]
    ran = project.run("generate", "api/net/types.py", "api/gpu/", "-q")
    assert (ran.code, ran.out) == (0, "")
    assert list(project.generated()) == BOTH


def test_check_lists_what_is_not_up_to_date_and_writes_nothing(
    project: Project,
) -> None:
    project.run("generate")
    project.write(BOTH[0], "# edited by hand\n")
    project.path(BOTH[1]).unlink()
    ran = project.run("generate", "--check")
    assert ran.code == 1
    assert ran.out == f"stale: {BOTH[0]}\nmissing: {BOTH[1]}\n2 files stale\n"
    assert project.generated() == {BOTH[0]: "# edited by hand\n"}


def test_diff_shows_what_would_change_and_writes_nothing(project: Project) -> None:
    project.run("generate")
    made = project.generated()[BOTH[0]]
    edited = made.replace("minimum((path", "MINIMUM((path")
    project.write(BOTH[0], edited)
    project.path(BOTH[1]).unlink()
    ran = project.run("generate", "--diff")
    assert ran.code == 1
    assert f"--- a/{BOTH[0]}\n+++ b/{BOTH[0]}\n@@" in ran.out
    line = '            errs.append({}((path, "count"), count, 1))\n'
    assert "-" + line.format("MINIMUM") + "+" + line.format("minimum") in ran.out
    assert f"--- /dev/null\n+++ b/{BOTH[1]}\n@@ -0,0 +1," in ran.out
    assert project.generated() == {BOTH[0]: edited}


def test_a_diff_can_be_applied(project: Project) -> None:
    project.run("generate", "api/gpu")
    project.path("api/gpu/types_gen.py").write_text("no line feed at the end")
    diff = project.run("generate", "--diff", "-q").out
    subprocess.run(["patch", "-p1"], input=diff, text=True, check=True)
    assert project.run("generate", "--check").code == 0


FOUR_MISTAKES = '''\
# +k8s:validation-gen=*
"""Types with four mistakes."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True, slots=True)
class Claim:
    # +k8s:requierd
    a: Int32 = 0
    # +k8s:optional
    # +k8s:minimum="one"
    b: Int32 = 0
    # +k8s:optional
    # +k8s:maxItems=3
    c: Int32 = 0
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=nmae
    d: list[Item] = field(default_factory=list)
'''


def test_every_mistake_is_reported_in_one_run_and_nothing_is_written(
    project: Project,
) -> None:
    project.write("api/gpu/types.py", FOUR_MISTAKES)
    ran = project.run("generate")
    assert ran.code == 1
    places = [line.split(" ")[0] for line in ran.out.splitlines() if ".py:" in line]
    assert places == [
        f"api/gpu/types.py:{at}:" for at in ("17:7", "20:20", "23:7", "27:23")
    ]
    assert ran.out.endswith("\n4 errors, nothing written\n")
    assert ran.err == ""
    assert project.generated() == {}


def test_metadata_from_a_module_that_is_not_there_is_reported(project: Project) -> None:
    project.write(
        "api/gpu/types.py",
        """\
# +k8s:validation-gen=*
\"\"\"Kinds.\"\"\"

from __future__ import annotations

from dataclasses import dataclass, field

from meta_without_home import ObjectMeta, TypeMeta


@dataclass(kw_only=True, slots=True)
class Gpu(TypeMeta):
    metadata: ObjectMeta = field(default_factory=ObjectMeta)
""",
    )
    ran = project.run("generate")
    assert ran.code == 1
    assert "there is no module `meta_without_home`" in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["generate", "missing.py"], "'missing.py' does not exist"),
        (["generate", "--no-such-flag"], "No such option"),
        (["generate", "--format", "yapf"], "'yapf' is not one of 'none', 'black'"),
        (["generate", "--watch", "--check"], "--watch writes files"),
        (["generate", "shared"], "no module with a +k8s:validation-gen marker"),
        (["generate", "--config", "none.toml"], "'none.toml' does not exist"),
        (["generate", "--config", "other.toml"], "other.toml:1:1: VG024"),
        (["nonsense"], "No such command 'nonsense'"),
    ],
)
def test_a_command_that_makes_no_sense_exits_with_2(
    project: Project, argv: list[str], said: str
) -> None:
    project.write("other.toml", "")
    ran = project.run(*argv)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""
    assert project.generated() == {}


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("", "nothing to generate: give PATHS, or `inputs` in [tool.validation-gen]"),
        ("[tool.validation-gen]", "nothing to generate"),
        ("[tool.validation-gen]\ninputs = [", "pyproject.toml:2:11: VG020 "),
        ("[tool.validation-gen]\ninputs = ['x']", "pyproject.toml:2:11: VG023 "),
        (
            "[tool.validation-gen]\nformt = 1",
            "pyproject.toml:2:1: VG021 unknown key `tool.validation-gen.formt`\n"
            "2 | formt = 1\n"
            "  | ^^^^^\n",
        ),
    ],
)
def test_a_configuration_that_is_no_use_exits_with_2(
    project: Project, config: str, said: str
) -> None:
    project.write("pyproject.toml", config)
    ran = project.run("generate")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_an_output_that_cannot_be_read_is_reported_and_nothing_is_lost(
    project: Project,
) -> None:
    project.path(BOTH[1]).mkdir()
    ran = project.run("generate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"{BOTH[1]}:1:1: VG031 cannot read the file: Is a directory\n"
    assert not project.path(BOTH[0]).exists()


def test_an_internal_error_is_one_line_and_a_traceback_only_on_request(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("two\nlines")

    monkeypatch.setattr(generating, "compile_types", broken)
    ran = project.run("generate", "--no-cache")
    assert (ran.code, ran.out) == (2, "")
    first, second = ran.err.splitlines()
    assert first == r"validation-gen: internal error: KeyError: 'two\nlines'"
    assert "VALIDATION_GEN_DEBUG=1" in second
    monkeypatch.setenv("VALIDATION_GEN_DEBUG", "1")
    ran = project.run("generate", "--no-cache")
    assert ran.code == 2
    assert "Traceback (most recent call last):" in ran.err


def test_the_nearest_configuration_counts_and_paths_in_it_are_its_own(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.path("shared"))
    assert project.run("generate").out == "2 files written\n"
    ran = project.run("generate", "--check", "--config", "../pyproject.toml")
    assert (ran.code, ran.out) == (0, "2 files unchanged\n")
    project.path(BOTH[0]).unlink()
    assert project.run("generate", "--check").out == (
        f"missing: ../{BOTH[0]}\n1 file stale, 1 unchanged\n"
    )


def test_the_suffix_is_configurable(project: Project) -> None:
    project.write("pyproject.toml", CONFIG + 'suffix = "_generated"\n')
    assert project.run("generate").out == "2 files written\n"
    assert project.path("api/gpu/types_generated.py").is_file()
    assert project.run("generate", "--no-cache").out == "2 files unchanged\n"


def test_a_readonly_module_is_understood_and_not_generated(project: Project) -> None:
    project.write("pyproject.toml", CONFIG.replace("readonly", "search-path"))
    assert "api/gpu/types.py:12:13: VG303 TypeMeta" in project.run("generate").out
    for readonly in ("shared", "shared.meta", "shared/meta.py"):
        ran = project.run("generate", "--no-cache", "--readonly", readonly)
        assert (ran.code, ran.err) == (0, "")
    assert list(project.generated()) == BOTH


def test_templates_of_ones_own_go_before_and_are_formatted(project: Project) -> None:
    project.write(
        "mine/header.jinja",
        "'''Copyright of mine.'''\n\n{{ imports }}\nX = [1,\n2]\n",
    )
    assert project.run("generate", "--templates", "mine").code == 0
    made = project.generated()[BOTH[0]]
    assert made.startswith('"""Copyright of mine."""\n\nfrom __future__')
    assert "X = [1, 2]\n" in made
    assert project.run("generate", "--templates", "mine", "--format", "none").code == 0
    assert "X = [1,\n2]\n" in project.generated()[BOTH[0]]


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("one\n{% if %}", "mine/header.jinja:2:1: VG032 this template does not work: "),
        ("\n\n{{ no }}", "mine/header.jinja:3:1: VG032 "),
        ("{% include 'x.jinja' %}", "mine/header.jinja:1:1: VG032 "),
        ("{{ imports }}\n1 +\n\n", "api/gpu/types_gen.py:"),
        ("{{ imports }}\n" + "a £ " * 50, "api/gpu/types_gen.py:"),
    ],
)
def test_a_template_that_does_not_work_is_reported_where_it_stands(
    project: Project, template: str, said: str
) -> None:
    project.write("mine/header.jinja", template)
    ran = project.run("generate", "--templates", "mine")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith(said)
    assert project.generated() == {}


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"a\xff"), "it is not UTF-8: invalid start byte at byte 1"),
        (lambda path: path.symlink_to("none"), "it cannot be read: No such file or directory"),
        (lambda path: path.symlink_to("/dev/zero"), "it cannot be read: not a regular file"),
        (os.mkfifo, "it cannot be read: not a regular file"),
        (Path.mkdir, "it cannot be read: Is a directory"),
    ],
    ids=["not UTF-8", "a link to nothing", "a device", "a pipe", "a directory"],
)  # fmt: skip
def test_a_template_that_cannot_be_read_is_not_passed_over(
    project: Project, make: Callable[[Path], None], said: str
) -> None:
    project.write("mine/README", "")
    make(project.path("mine/header.jinja"))
    ran = project.run("generate", "--templates", "mine")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith(
        f"mine/header.jinja:1:1: VG032 this template does not work: {said}\n"
    )
    assert project.generated() == {}


def test_what_is_no_module_of_types_is_refused(project: Project) -> None:
    """As with `generate api/gpu/*`; a pyproject.toml can even look like Python."""
    assert project.run("generate").code == 0
    before = project.generated()
    for path, why in (
        ("pyproject.toml", "is no Python file"),
        (BOTH[0], "is generated"),
    ):
        ran = project.run("generate", path)
        assert ran.code == 1
        assert ran.out.startswith(f"{path}:1:1: VG013 `{path}` {why}\n")
    assert project.generated() == before
    assert not list(project.root.rglob("pyproject_gen*"))


def test_same_input_same_bytes_whatever_the_hash_seed_directory_and_order(
    project: Project, tmp_path: Path
) -> None:
    made = []
    for seed, directory, inputs in (
        ("1", project.root, ["api/gpu", "api/net"]),
        ("2", tmp_path, ["project/api/net", "project/api/gpu"]),
        ("3", project.path("api"), ["net/types.py", "../api", "gpu/types.py"]),
    ):
        for name in project.generated():
            project.path(name).unlink()
        subprocess.run(
            [*COMMAND, "--config", str(project.path("pyproject.toml")), *inputs],
            cwd=directory,
            env=environment(PYTHONHASHSEED=seed),
            check=True,
        )
        made.append(project.generated())
    assert list(made[0]) == BOTH
    assert made[0] == made[1] == made[2]


KILLED = """
import os, signal, sys
from validation_gen.cli.main import run
left = int(sys.argv.pop(1))
def hook(event, args):
    global left
    writes = event == "open" and args[1] and set("wxa") & set(args[1])
    changes = writes or event in ("os.rename", "os.remove")
    if changes and str(args[0]).startswith(os.getcwd()):
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
sys.exit(run(["generate"]))
"""


def test_killed_before_any_change_on_disk_it_leaves_whole_files(
    project: Project,
) -> None:
    project.run("generate", "-q")
    new = project.generated()
    old = {name: text.replace("minimum", "MINIMUM") for name, text in new.items()}
    count, killed, seen = 0, True, set()
    while killed:
        count += 1
        for name, text in old.items():
            project.write(name, text)
        child = subprocess.run(
            [sys.executable, "-c", KILLED, str(count)], env=environment(), check=False
        )
        killed = child.returncode == -signal.SIGKILL
        assert killed or child.returncode == 0
        found = project.generated()
        assert all(found[name] in (old[name], new[name]) for name in BOTH)
        seen.add(sum(found[name] == new[name] for name in BOTH))
        project.run("generate", "-q")
        assert project.generated() == new
    assert seen == {0, 1, 2}
    left = [name for name in os.listdir(project.path("api/gpu")) if name[0] == "."]
    assert left == []


def test_watch_generates_after_every_change_until_it_is_interrupted(
    project: Project,
) -> None:
    def save(name: str, text: str) -> None:
        os.replace(project.write("saved", text), project.path(name))

    with subprocess.Popen(
        [*COMMAND, "--watch"],
        env=environment(PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has them ignore Ctrl-C, and so their children.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.default_int_handler),
    ) as child:
        assert child.stdout and child.stderr
        try:
            assert child.stdout.readline() == "2 files written\n"
            save("api/gpu/types.py", TYPES.format(name="gpu").replace("=1", "=2"))
            assert child.stdout.readline() == "1 file written, 1 unchanged\n"
            save("api/new.py", TYPES.format(name="new"))
            assert child.stdout.readline() == "1 file written, 2 unchanged\n"
            save("pyproject.toml", "[tool.validation-gen]\nx = 1\n")
            assert "VG021" in child.stderr.readline()
            save("pyproject.toml", "[tool.validation-gen]\n")
            while "nothing to generate" not in child.stderr.readline():
                pass
            save("pyproject.toml", CONFIG.replace('"api"', '"api/gpu"'))
            assert child.stdout.readline() == "1 file unchanged\n"
            child.send_signal(signal.SIGINT)
            assert child.wait() == 0
            assert child.stdout.read() == ""
        finally:
            child.kill()


def test_help_shows_examples_and_exit_codes(project: Project) -> None:
    ran = project.run("generate", "--help")
    assert ran.code == 0
    assert "Exit code: 0 all is up to date" in " ".join(ran.out.split())
    assert "  validation-gen generate --check  " in ran.out
