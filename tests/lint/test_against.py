"""`validation-gen lint --against`: given a git repository or two directories, this is said about what changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.lint.test_command import Ran
from validation_gen.__main__ import main

HEAD = '''\
# +k8s:validation-gen=*
"""Types."""

from dataclasses import dataclass

from shop.meta import TypeMeta


'''

GATEWAY = """\
@dataclass(kw_only=True)
class Gateway(TypeMeta):
    # +k8s:required
    # +k8s:maxLength=64
    name: str = ""

    # +k8s:optional
    color: str | None = None
"""

META = """\
from dataclasses import dataclass


@dataclass(kw_only=True)
class TypeMeta:
    kind: str = ""
"""


def git(root: Path, *arguments: str) -> None:
    author = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run(
        ["git", *author, *arguments], cwd=root, check=True, capture_output=True
    )


class Repository:
    """A project below the top of a repository, one commit in it."""

    def __init__(self, top: Path, run: Callable[..., Ran]) -> None:
        self.top = top
        self.root = top / "server"
        self.types = self.root / "shop" / "v1" / "types.py"
        self.lint = run
        self.types.parent.mkdir(parents=True)
        for directory in (self.types.parent, self.types.parent.parent):
            (directory / "__init__.py").write_text("")
        (self.root / "shop" / "meta.py").write_text(META)
        (self.root / "pyproject.toml").write_text(
            '[tool.validation-gen]\ninputs = ["shop"]\n'
        )
        self.types.write_text(HEAD + GATEWAY)
        git(top, "init", "-q", "-b", "main")
        self.commit()

    def commit(self) -> None:
        git(self.top, "add", "-A")
        git(self.top, "commit", "-q", "-m", "x")

    def write(self, old: str, new: str) -> None:
        assert old in GATEWAY
        self.types.write_text(HEAD + GATEWAY.replace(old, new))


@pytest.fixture
def repository(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Repository:
    def lint(*argv: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["validation-gen", "lint", *argv])
        code = main()
        sys.stdout.flush()
        return Ran(code, *capfd.readouterr())

    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    made = Repository(tmp_path / "top", lint)
    monkeypatch.chdir(made.root)
    return made


def first_lines(ran: Ran) -> list[str]:
    return [line for line in ran.out.splitlines() if line.startswith("shop/")]


TIGHTER = (
    "shop/v1/types.py:12:7: VG654 boundtightened: field Gateway.name: maxLength is 8 now, it was 64; updates that leave"
    " a stored value alone pass, creates with one fail"
)


def test_nothing_changed(repository: Repository) -> None:
    ran = repository.lint("--against", "HEAD")
    assert (ran.code, ran.out, ran.err) == (0, "no findings\n", "")


def test_what_changed_since_a_revision(repository: Repository) -> None:
    repository.write("maxLength=64", "maxLength=8")
    status = subprocess.run(
        ["git", "status", "--porcelain"], capture_output=True, check=True
    )
    ran = repository.lint("--against", "main")
    assert (ran.code, first_lines(ran)) == (1, [TIGHTER])
    assert "12 |     # +k8s:maxLength=8\n   |       ^" in ran.out
    after = subprocess.run(
        ["git", "status", "--porcelain"], capture_output=True, check=True
    )
    assert after.stdout == status.stdout
    repository.commit()
    assert repository.lint("--against", "main").code == 0
    assert first_lines(repository.lint("--against", "main~1")) == [TIGHTER]


def test_only_what_is_committed_counts_as_earlier(repository: Repository) -> None:
    git(repository.top, "tag", "released")
    repository.write("maxLength=64", "maxLength=8")
    git(repository.top, "add", "-A")
    assert first_lines(repository.lint("--against", "released")) == [TIGHTER]


def test_from_another_directory_of_the_repository(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write("maxLength=64", "maxLength=8")
    monkeypatch.chdir(repository.top)
    ran = repository.lint("--against", "HEAD", "server/shop/v1/types.py")
    assert [line for line in ran.out.splitlines() if "VG654" in line] == [
        f"server/{TIGHTER}"
    ]


@pytest.mark.parametrize("which", ["old", "old/shop", "old/shop/v1"])
def test_another_directory(repository: Repository, which: str) -> None:
    old = repository.root / "old" / "shop" / "v1"
    old.mkdir(parents=True)
    for directory in (old, old.parent):
        (directory / "__init__.py").write_text("")
    (old.parent / "meta.py").write_text(META)
    (old / "types.py").write_text(HEAD + GATEWAY)
    repository.write("maxLength=64", "maxLength=8")
    inputs = ["shop/v1"] if which.endswith("v1") else ["shop"]
    ran = repository.lint("--against", which, *inputs)
    assert (ran.code, first_lines(ran)) == (1, [TIGHTER])


def test_a_version_that_is_gone(repository: Repository) -> None:
    (repository.root / "shop" / "v1").rename(repository.root / "shop" / "v2")
    ran = repository.lint("--against", "HEAD")
    assert first_lines(ran) == [
        "shop/v1/types.py:10:7: VG650 kindremoved: version v1 is gone, with Gateway"
    ]
    assert "10 | class Gateway(TypeMeta):" in ran.out


def test_a_kind_that_is_gone(repository: Repository) -> None:
    repository.write("class Gateway", "class GateWay")
    ran = repository.lint("--against", "HEAD")
    assert first_lines(ran) == [
        "shop/v1/types.py:1:3: VG650 kindremoved: kind Gateway is gone"
    ]
    assert "did you mean `GateWay`?" in ran.out


def test_a_field_that_is_gone_and_one_under_another_name(
    repository: Repository,
) -> None:
    repository.write("    color:", "    colour:")
    ran = repository.lint("--against", "HEAD")
    assert first_lines(ran) == [
        "shop/v1/types.py:16:5: VG651 fieldremoved: field Gateway.colour is called colour in JSON, it was color"
    ]
    repository.write("    # +k8s:optional\n    color: str | None = None\n", "")
    ran = repository.lint("--against", "HEAD")
    assert first_lines(ran) == [
        "shop/v1/types.py:10:7: VG651 fieldremoved: field Gateway.color is gone; its name in JSON was color"
    ]


def test_only_rules_about_changes_run_unless_selected(repository: Repository) -> None:
    repository.write("    color: str", "    color: int")
    ran = repository.lint("--against", "HEAD")
    assert [line.split()[1] for line in first_lines(ran)] == ["VG652"]
    ran = repository.lint("--against", "HEAD", "--select", "VG65,integers")
    assert [line.split()[1] for line in first_lines(ran)] == ["VG510", "VG652"]
    ran = repository.lint("--select", "VG65")
    assert ran.code == 2
    assert "boundtightened compares versions: say --against REV or DIR" in ran.err


def test_findings_can_be_suppressed_and_configured(repository: Repository) -> None:
    repository.write(
        "    # +k8s:maxLength=64",
        "    # validation-gen: ignore[boundtightened] nobody has longer ones\n    # +k8s:maxLength=8",
    )
    assert repository.lint("--against", "HEAD").out == "no findings (1 suppressed)\n"
    repository.write("maxLength=64", "maxLength=8")
    file = repository.root / "pyproject.toml"
    file.write_text(
        file.read_text()
        + '[tool.validation-gen.lint.rules.boundtightened]\nratcheted = "Ignore"\n'
    )
    assert repository.lint("--against", "HEAD").out == "no findings\n"


def test_a_baseline(repository: Repository) -> None:
    repository.write("maxLength=64", "maxLength=8")
    repository.lint("--against", "HEAD", "--write-baseline", "old.json")
    ran = repository.lint("--against", "HEAD", "--baseline", "old.json")
    assert ran.out == "no findings (1 in the baseline)\n"


def test_other_formats(repository: Repository) -> None:
    (repository.root / "shop" / "v1").rename(repository.root / "shop" / "v2")
    ran = repository.lint("--against", "HEAD", "--format", "json")
    (found,) = json.loads(ran.out)
    assert (found["code"], found["path"], found["line"]) == (
        "VG650",
        "shop/v1/types.py",
        10,
    )
    ran = repository.lint("--against", "HEAD", "--format", "sarif")
    assert json.loads(ran.out)["runs"][0]["results"][0]["ruleId"] == "VG650"


def test_earlier_types_that_are_broken_are_said(repository: Repository) -> None:
    repository.types.write_text(HEAD + GATEWAY + "    x: set[str]\n")
    repository.commit()
    repository.types.write_text(HEAD + GATEWAY)
    ran = repository.lint("--against", "HEAD")
    assert ran.code == 0
    assert "warning: 1 error in the types of HEAD" in ran.err


@pytest.mark.parametrize(
    ("against", "said"),
    [
        ("no-such-branch", "no-such-branch is neither a directory nor a revision"),
        ("--help=x", "--help=x is neither a directory nor a revision"),
        ("HEAD:server", "HEAD:server is neither a directory nor a revision"),
        ("empty", "empty has nothing to compare with"),
    ],
)
def test_what_cannot_be_compared_with(
    repository: Repository, against: str, said: str
) -> None:
    (repository.root / "empty").mkdir()
    (repository.root / "shop2").mkdir()
    ran = repository.lint("--against", against, "shop", "shop2")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_inputs_outside_of_the_repository(
    repository: Repository, tmp_path: Path
) -> None:
    (tmp_path / "other.py").write_text(HEAD)
    ran = repository.lint("--against", "HEAD", str(tmp_path / "other.py"))
    assert ran.code == 2
    assert "is not in the repository" in ran.err


def test_without_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.top))
    ran = repository.lint("--against", "HEAD")
    assert ran.code == 2
    assert "HEAD is no directory, and git is not installed" in ran.err
