"""The hooks of `.pre-commit-hooks.yaml`, run by the real pre-commit on a repository of their own.

The repository of the hooks is a copy of this one as it is in the work tree; pre-commit clones it and installs it as it
would a released version. What it installs lies below `build/`, and is used again while nothing changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
VERSION = "4.7.0"
HOOKS = (
    "validation-gen-lint",
    "validation-gen-lint-fix",
    "validation-gen-generate-check",
    "validation-gen-validate",
)

MANIFEST = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n"

CONFIG = """\
repos:
  - repo: {repository}
    rev: {revision}
    hooks:
{hooks}"""

PROJECT = '[tool.validation-gen]\ninputs = ["api"]\n'

TYPES = '''\
# +k8s:validation-gen=*
"""Types."""

from dataclasses import dataclass


@dataclass(kw_only=True)
class Example:
    # +k8s:required
    # +k8s:required
    # +k8s:minLength=1
    # +k8s:maxLength=8
    name: str = ""
'''

FIXED = TYPES.replace("    # +k8s:required\n", "", 1)


def install(into: Path) -> str:
    """An environment with pre-commit; why that is not possible, if it is not."""
    if shutil.which("git") is None:
        return "git is not installed"
    if _version(into) == VERSION:
        return ""
    commands = (
        [sys.executable, "-m", "venv", "--clear", str(into)],
        [str(into / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check",
         f"pre-commit=={VERSION}"],
    )  # fmt: skip
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"pre-commit cannot be installed: {_last(done.stderr)}"
    return ""


def _version(environment: Path) -> str:
    program = environment / "bin" / "pre-commit"
    if not program.is_file():
        return ""
    command = [str(program), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.removeprefix("pre-commit ").strip()


def check_hooks(environment: Path, cache: Path, into: Path) -> Iterator[str]:
    """Each hook where it has to fail, the mending one mends, and all where they have to pass."""
    project = Project(environment, cache, into)
    if said := project.prepare():
        if "Could not find a version" in said or "Connection" in said:
            print("pre-commit: skipped, the packages cannot be downloaded")
            return
        yield f"pre-commit cannot install the hooks: {said}"
        return
    lint, mend, check, validate = HOOKS
    steps: Sequence[tuple[str, str, int, str]] = (
        ("what lint finds", lint, 1, "VG508 duplicatemarkers"),
        ("code that is missing", check, 1, "types_gen.py"),
        ("what can be mended", mend, 1, "files were modified by this hook"),
        ("what was mended", mend, 0, "Passed"),
        ("types without findings", lint, 0, "Passed"),
        ("manifests that are valid", validate, 0, "Passed"),
    )
    for name, hook, code, part in steps:
        yield from project.run(name, hook, code, part)
    if project.types.read_text() != FIXED:
        yield "pre-commit: the mending hook made something else of the types"
    project.generate()
    yield from project.run("code that is up to date", check, 0, "Passed")
    project.types.write_text(FIXED.replace("maxLength=8", "maxLength=9"))
    yield from project.run("code that is out of date", check, 1, "types_gen.py")
    project.manifest.write_text(MANIFEST.replace("image: b", "image: ''"))
    said = "manifests/pod.yaml:4:38: Pod/a: spec.containers[0].image: Required value"
    yield from project.run("a manifest that is not valid", validate, 1, said)
    print(f"pre-commit {VERSION}: {len(HOOKS)} hooks, {len(steps) + 3} runs")


class Project:
    """A repository that uses the hooks, and the one that has them."""

    def __init__(self, environment: Path, cache: Path, into: Path) -> None:
        self._program = environment / "bin" / "pre-commit"
        self._hooks = cache / "hooks"  # In one place, which is part of what is cached.
        self._root = into / "project"
        self._cache = cache
        self.types = self._root / "api" / "types.py"
        self.manifest = self._root / "manifests" / "pod.yaml"

    def prepare(self) -> str:
        """Makes both repositories and has pre-commit install the hooks; what it says if it cannot."""
        shutil.rmtree(self._hooks, ignore_errors=True)
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout.decode()
        for name in filter(None, listed.split("\0")):
            if (ROOT / name).is_file():
                copy = self._hooks / name
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, copy)
        revision = self._commit(self._hooks)
        self.types.parent.mkdir(parents=True)
        self.types.write_text(TYPES)
        (self._root / "api" / "__init__.py").write_text("")
        self.manifest.parent.mkdir()
        self.manifest.write_text(MANIFEST)
        (self._root / "pyproject.toml").write_text(PROJECT)
        hooks = "".join(f"      - id: {hook}\n" for hook in HOOKS)
        hooks += "        files: ^manifests/\n"
        (self._root / ".pre-commit-config.yaml").write_text(
            CONFIG.format(repository=self._hooks, revision=revision, hooks=hooks)
        )
        self._commit(self._root)
        done = self._pre_commit("install-hooks")
        return _last(done.stdout) if done.returncode else ""

    def run(self, name: str, hook: str, code: int, part: str) -> Iterator[str]:
        """What is wrong with how a hook ends."""
        done = self._pre_commit("run", hook, "--all-files")
        if done.returncode != code or part not in done.stdout:
            yield f"pre-commit: {name}: {hook} ended with {done.returncode}:\n{done.stdout}"

    def generate(self) -> None:
        """The generated code, made by this interpreter's command."""
        command = [sys.executable, "-m", "validation_gen", "generate", "-q"]
        subprocess.run(command, cwd=self._root, check=True)
        self._git(self._root, "add", "-A")

    def _pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self._program), *arguments, "--color=never"]
        if arguments[0] == "install-hooks":
            command.remove("--color=never")
        return subprocess.run(
            command,
            cwd=self._root,
            env={**_clean(), "PRE_COMMIT_HOME": str(self._cache)},
            capture_output=True,
            text=True,
            check=False,
        )

    def _commit(self, root: Path) -> str:
        self._git(root, "init", "-q", "-b", "main")
        self._git(root, "add", "-A")
        self._git(root, "commit", "-q", "-m", "x")
        return self._git(root, "rev-parse", "HEAD")

    def _git(self, root: Path, *arguments: str) -> str:
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        # The same content gives the same revision, so that what was installed for it is used again.
        dates = {
            f"GIT_{w}_DATE": "2026-01-01T00:00:00Z" for w in ("AUTHOR", "COMMITTER")
        }
        done = subprocess.run(
            ["git", *who, *arguments],
            cwd=root,
            env={**_clean(), **dates},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()


def _clean() -> dict[str, str]:
    """The environment without what git hands to hooks."""
    return {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}


def _last(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "?"
