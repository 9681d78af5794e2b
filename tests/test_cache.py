"""The cache answers when nothing has changed, and only then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.cli.conftest import CONFIG, SHARED, TYPES, Project
from tests.cli.conftest import project as project
from validation_gen import cache, prelude
from validation_gen.cli import generating

CLEAN = b"2 files unchanged\n"
ROOT = Path(__file__).parents[1]

Change = Callable[[Project], object]


def answer(*flags: str) -> bytes | None:
    """What the prelude would print for `generate` here and now."""
    argv = ["generate", *flags]
    return prelude.answer(argv, prelude.key(argv))


def rewrite(name: str, text: str) -> Change:
    """Other content with the old size and the old times, as hard to notice as can be."""

    def change(project: Project) -> None:
        path = project.path(name)
        old = path.stat()
        new = path.read_text().replace(text, text.swapcase(), 1)
        assert new != path.read_text()
        path.write_text(new)
        os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))

    return change


def test_the_first_run_is_already_remembered(project: Project) -> None:
    assert answer() is None
    project.run("generate")
    assert answer() == CLEAN
    assert project.run("generate").out == CLEAN.decode()


def test_a_check_that_finds_nothing_is_remembered_and_one_that_does_is_not(
    project: Project,
) -> None:
    project.run("generate", "--check")
    assert answer("--check") is None
    project.run("generate")
    project.run("generate", "--check", "-q")
    assert answer("--check", "-q") == b""


def test_another_command_line_or_directory_is_another_entry(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.run("generate", "api")
    assert answer("api") == CLEAN
    assert answer() is None
    monkeypatch.chdir(project.path("shared"))
    assert answer("api") is None
    project.run("generate", "../api")
    assert answer("../api") == CLEAN


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(rewrite("api/gpu/types.py", "minimum"), id="an input"),
        pytest.param(rewrite("shared/meta.py", "kind"), id="an imported module"),
        pytest.param(rewrite("api/gpu/types_gen.py", "minimum"), id="an output"),
        pytest.param(
            lambda p: p.path("api/gpu/types_gen.py").unlink(), id="an output is gone"
        ),
        pytest.param(lambda p: shutil.rmtree(p.path("api/gpu")), id="an input is gone"),
        pytest.param(
            lambda p: p.write("api/new/types.py", TYPES.format(name="new")),
            id="a further input, further down",
        ),
        pytest.param(
            lambda p: p.write("api/plain.py", TYPES.format(name="plain")),
            id="a module gets a marker",
        ),
        pytest.param(
            lambda p: p.path("api/__init__.py").unlink(), id="a package is none"
        ),
        pytest.param(
            lambda p: p.write("__init__.py", ""), id="the packages are in another"
        ),
        pytest.param(
            lambda p: p.write("api/gpu/types_custom.py", ""), id="custom functions"
        ),
        pytest.param(
            lambda p: p.write("shared/meta/__init__.py", SHARED),
            id="a package hides an imported module",
        ),
        pytest.param(
            lambda p: p.write("pyproject.toml", CONFIG + 'suffix = "_g"\n'),
            id="the configuration",
        ),
    ],
)
def test_any_change_that_could_matter_is_noticed(
    project: Project, change: Change
) -> None:
    project.write("api/plain.py", "# no types\n")
    project.run("generate")
    assert answer() == CLEAN
    change(project)
    assert answer() is None


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda p: p.path("api/gpu/types.py").touch(), id="a time of modification"
        ),
        pytest.param(lambda p: p.write("README.md", ""), id="a file of another kind"),
        pytest.param(
            lambda p: p.write("api/__pycache__/x.pyc", ""), id="compiled modules"
        ),
        pytest.param(lambda p: p.write(".git/x.py", ""), id="a hidden directory"),
    ],
)
def test_what_cannot_matter_is_no_change(project: Project, change: Change) -> None:
    project.run("generate")
    change(project)
    assert answer() == CLEAN


def test_a_configuration_that_is_nearer_is_noticed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.path("api"))
    project.run("generate")
    assert answer() == CLEAN
    project.write("api/pyproject.toml", "[tool.validation-gen]\ninputs = ['gpu']\n")
    assert answer() is None


def test_a_module_that_hides_another_on_the_search_path_is_noticed(
    project: Project,
) -> None:
    config = CONFIG.replace('["shared"]', '["lib/shared"]')
    project.write("pyproject.toml", config + 'search-path = ["first", "lib"]\n')
    project.path("first").mkdir()
    project.path("lib").mkdir()
    project.path("shared").rename(project.path("lib/shared"))
    project.run("generate")
    assert answer() == CLEAN
    project.write("first/shared.py", "")
    assert answer() is None


@pytest.mark.parametrize("name", ["mine/header.jinja", "mine/validators/minimum.jinja"])
def test_templates_of_ones_own_are_noticed(project: Project, name: str) -> None:
    argv = ["--templates", "mine"]
    project.write("mine/type.jinja", (ROOT / "templates/type.jinja").read_text())
    project.run("generate", *argv)
    assert answer(*argv) == CLEAN
    project.write(name, "changed")
    assert answer(*argv) is None


def test_another_tool_is_another_entry(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of the tool, so that one of its files can be changed."""
    copy = tmp_path / "tool" / "validation_gen"
    (copy / "emit").mkdir(parents=True)
    (copy.parent / "templates").mkdir()
    (copy / "emit" / "x.py").write_text("1")
    (copy.parent / "templates" / "x.jinja").write_text("1")
    monkeypatch.setattr(prelude, "__file__", str(copy / "prelude.py"))
    keys = {prelude.key(["generate"])}
    for changed in (copy / "emit/x.py", copy.parent / "templates/x.jinja"):
        changed.write_text("2")
        keys.add(prelude.key(["generate"]))
    assert len(keys) == 3


def test_what_is_installed_makes_another_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    keys = {prelude.key([])}
    info = tmp_path / "plugin-1.0.dist-info"
    info.mkdir()
    keys.add(prelude.key([]))
    for line in ("a = plugin.a", "a = plugin.b"):
        (info / "entry_points.txt").write_text(f"[validation_gen.tags]\n{line}\n")
        keys.add(prelude.key([]))
    assert len(keys) == 4


def test_the_code_of_a_plugin_is_noticed(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "site"
    project.write(f"{installed}/my_markers/__init__.py", "")
    plugin = project.write(f"{installed}/my_markers/markers.py", "TAGS = ()\n")
    project.write(
        f"{installed}/my_markers-1.0.dist-info/entry_points.txt",
        "[validation_gen.tags]\nmine = my_markers.markers:TAGS\n",
    )
    project.write(
        f"{installed}/my_markers-1.0.dist-info/METADATA",
        "Metadata-Version: 2.1\nName: my-markers\nVersion: 1.0\n",
    )
    monkeypatch.syspath_prepend(installed)
    assert project.run("generate").code == 0
    assert answer() == CLEAN
    plugin.write_text("TAGS = (    )\n")
    assert answer() is None


@pytest.mark.parametrize(
    ("module", "name"),
    [(generating, "load"), (cache, "take"), (generating, "compile_types")],
)
def test_a_change_during_the_run_is_never_vouched_for(
    project: Project, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str
) -> None:
    """Whichever of the two contents the run saw, the cache must not speak for the other."""
    original = getattr(module, name)

    def changing(*args: object) -> object:
        result = original(*args)
        project.write("api/gpu/types.py", TYPES.format(name="gpu").replace("=1", "=2"))
        return result

    monkeypatch.setattr(module, name, changing)
    project.run("generate")
    monkeypatch.undo()
    monkeypatch.chdir(project.root)
    made = project.generated()
    said = answer()
    assert project.run("generate", "--no-cache").code == 0
    assert said is None or project.generated() == made


def test_a_further_input_during_the_run_is_never_vouched_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = vars(generating)["compile_types"]

    def adding(*args: object) -> object:
        project.write("api/new.py", TYPES.format(name="new"))
        return original(*args)

    monkeypatch.setattr(generating, "compile_types", adding)
    assert project.run("generate").out == "3 files written\n"
    assert answer() is None


@pytest.mark.parametrize("cut", [0, 1, 30, -1, -30])
def test_a_damaged_entry_is_no_answer(project: Project, cut: int) -> None:
    project.run("generate")
    (entry,) = project.path(prelude.DIRECTORY).glob("[!.]*")
    entry.write_bytes(entry.read_bytes()[:cut])
    assert answer() is None
    assert project.run("generate").out == CLEAN.decode()
    assert answer() == CLEAN


def test_no_cache_neither_reads_nor_writes(project: Project) -> None:
    project.run("generate", "--no-cache")
    assert not project.path(prelude.DIRECTORY).exists()


def test_the_cache_is_where_the_configuration_says(project: Project) -> None:
    project.write("pyproject.toml", CONFIG + "cache-dir = '.cache/here' # comment\n")
    project.run("generate")
    assert answer() == CLEAN
    assert not project.path(prelude.DIRECTORY).exists()
    assert project.path(".cache/here/.gitignore").read_text() == "*\n"


def test_a_cache_that_cannot_be_written_is_no_error(project: Project) -> None:
    project.path(prelude.DIRECTORY).touch()
    ran = project.run("generate")
    assert (ran.code, ran.out, ran.err) == (0, "2 files written\n", "")
    assert answer() is None


def test_old_entries_make_room(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "KEPT", 2)
    for inputs in (["api"], ["api/gpu"], ["api/net"]):
        project.run("generate", *inputs)
    assert len(list(project.path(prelude.DIRECTORY).glob("[!.]*"))) == 2
    assert answer("api/net") == b"1 file unchanged\n"


def test_a_hit_imports_next_to_nothing(project: Project) -> None:
    project.run("generate")
    script = (
        "import sys; before = set(sys.modules); sys.argv = ['x', 'generate'];"
        "from validation_gen.__main__ import main; code = main();"
        "print(code, *sorted(set(sys.modules) - before))"
    )
    made = [sys.executable, "-c", script]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(2):  # The first run with this `sys.path` only fills the cache.
        ran = subprocess.run(made, env=env, capture_output=True, text=True, check=True)
    printed, _, imported = ran.stdout.partition("\n")
    assert f"{printed}\n" == CLEAN.decode()
    assert imported.split() == [
        "0",
        "__future__",
        "_blake2",
        "gc",
        "validation_gen",
        "validation_gen.__main__",
        "validation_gen.prelude",
    ]
