"""What `[tool.validation-gen]` means, and what is said about one that is wrong."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest

from validation_gen import config
from validation_gen.cli import main
from validation_gen.config import Config, find_file, read_project
from validation_gen.limits import Limits


def write(directory: Path, text: str) -> Path:
    file = directory / "pyproject.toml"
    file.write_text(text)
    return file


def reported(tmp_path: Path, text: str) -> list[str]:
    """`line:column code message | expected | fix` of every diagnostic."""
    read = read_project(write(tmp_path, text), tmp_path)
    return [
        f"{d.span.line}:{d.span.column} {d.code} "
        + " | ".join(part for part in (d.message, d.expected, d.fix) if part)
        for d in read.diagnostics
    ]


def test_every_key_has_its_meaning(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "more.py").touch()
    read = read_project(
        write(
            tmp_path,
            """
            [tool.validation-gen]
            inputs = ["api", "more.py"]
            readonly = ["kubernetes_api.meta", "api"]
            search-path = ["api"]
            templates = "api"
            format = "black"
            suffix = "_generated"
            cache-dir = ".cache/validation-gen"
            options = { DRADeviceTaints = true }
            kube-version = "v1.37.2"
            limits = { max-depth = 50 }
            features = { Overcommit = { "1.36" = false, "1.37" = true } }
            """,
        ),
        tmp_path,
    )
    assert not read.diagnostics
    assert read.project.root == tmp_path
    assert read.project.config == Config(
        inputs=["api", "more.py"],
        readonly=["kubernetes_api.meta", "api"],
        search_path=["api"],
        templates="api",
        format="black",
        suffix="_generated",
        cache_dir=".cache/validation-gen",
        options={"DRADeviceTaints": True},
        kube_version="1.37",
        features={"Overcommit": {"1.36": False, "1.37": True}},
        limits=Limits(max_depth=50),
    )
    assert read.project.readonly == ("kubernetes_api.meta", tmp_path / "api")


def test_keys_are_the_attributes() -> None:
    assert {key.replace("-", "_") for key in config.KEYS} == {
        f.name for f in fields(Config)
    }


def test_an_empty_table_and_no_file_at_all_mean_the_defaults(tmp_path: Path) -> None:
    file = write(tmp_path, "[tool.validation-gen]")
    for chosen in (file, None):
        read = read_project(chosen, tmp_path)
        assert not read.diagnostics
        assert read.project.config == Config()
        assert read.project.root == tmp_path


def test_everything_wrong_is_reported_at_once_where_it_stands(tmp_path: Path) -> None:
    said = reported(
        tmp_path,
        """\
[project]
name = "x"

[tool.validation-gen]
inptus = ["api"]
format = "blck"
search-path = [
    1,
]

[tool.validation-gen.options]
A = "on"
""",
    )
    assert [line.partition(" ")[0] for line in said] == ["5:1", "6:1", "8:5", "12:1"]


KEYS = (
    "cache-dir, features, format, inputs, kube-version, limits, lint, options, readonly, schemes, search-path, suffix,"
    " templates"
)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'inptus = ["api"]',
            "2:1 VG021 unknown key `tool.validation-gen.inptus` "
            f"| one of {KEYS} | did you mean `inputs`?",
        ),
        (
            "x.y = 1",
            f"2:1 VG021 unknown key `tool.validation-gen.x` | one of {KEYS}",
        ),
        (
            'cache_dir = "x"',
            "2:1 VG021 unknown key `tool.validation-gen.cache_dir` "
            f"| one of {KEYS} | did you mean `cache-dir`?",
        ),
        (
            'format = "blck"',
            '2:1 VG022 `tool.validation-gen.format` is "blck" | "none" or "black"',
        ),
        (
            'inputs = "api"',
            '2:1 VG022 `tool.validation-gen.inputs` is "api" | an array of strings',
        ),
        (
            "inputs = [\n    1]",
            "3:5 VG022 `tool.validation-gen.inputs[0]` is 1 | a string",
        ),
        (
            "templates = true",
            "2:1 VG022 `tool.validation-gen.templates` is true | a string",
        ),
        (
            "options.A = 'on'",
            '2:9 VG022 `tool.validation-gen.options.A` is "on" | true or false',
        ),
        (
            "options = []",
            "2:1 VG022 `tool.validation-gen.options` is an array | a table",
        ),
        (
            'suffix = "gen"',
            '2:1 VG022 `tool.validation-gen.suffix` is "gen" '
            "| an underscore, then small letters, digits and underscores, "
            "but not `_custom` or `_overlay`",
        ),
        (
            'inputs = [".", "api"]',
            '2:16 VG023 `tool.validation-gen.inputs[1]` is "api", which is not there '
            "| a file or directory, relative to the directory of this file",
        ),
        (
            'search-path = ["pyproject.toml"]',
            '2:16 VG023 `tool.validation-gen.search-path[0]` is "pyproject.toml", '
            "which is not there "
            "| a directory, relative to the directory of this file",
        ),
        (
            'templates = "no"',
            '2:1 VG023 `tool.validation-gen.templates` is "no", which is not there '
            "| a directory, relative to the directory of this file",
        ),
        (
            'kube-version = "1.9"',
            '2:1 VG022 `tool.validation-gen.kube-version` is "1.9" | Kubernetes 1.9 is not known here: '
            "known are 1.32, 1.33, 1.34, 1.35, 1.36, 1.37",
        ),
        (
            "kube-version = 1.37",
            "2:1 VG022 `tool.validation-gen.kube-version` is 1.37 | a string",
        ),
        (
            "features.A.latest = true",
            '2:12 VG022 `tool.validation-gen.features.A.latest` is "latest" '
            "| 'latest' is no version of Kubernetes: expected major.minor, as in 1.37",
        ),
        (
            "features.A = { '1.37' = 1 }",
            "2:16 VG022 `tool.validation-gen.features.A.1.37` is 1 | true or false",
        ),
        ("limits = 3", "2:1 VG022 `tool.validation-gen.limits` is 3 | a table"),
        *(
            (
                f"limits.max-depth = {value}",
                f"2:8 VG022 `tool.validation-gen.limits.max-depth` is {shown} "
                "| a whole number from 1 to 1099511627776",
            )
            for value, shown in [
                ("0", "0"),
                ("-1", "-1"),
                ("1.5", "1.5"),
                ("true", "true"),
                ("'many'", '"many"'),
                ("9223372036854775807", "9223372036854775807"),
            ]
        ),
        (
            "limits.max-deepth = 3",
            "2:8 VG021 unknown key `tool.validation-gen.limits.max-deepth` "
            "| one of max-bytes, max-depth, max-keys, max-values, max-alias-values | did you mean `max-depth`?",
        ),
        ("inputs = [", "2:11 VG020 this is not TOML: invalid value"),
        ("inputs = x", "2:10 VG020 this is not TOML: invalid value"),
    ],
)
def test_what_is_said_about_a_line(tmp_path: Path, line: str, said: str) -> None:
    assert reported(tmp_path, f"[tool.validation-gen]\n{line}") == [said]


def test_a_table_that_is_none(tmp_path: Path) -> None:
    assert reported(tmp_path, "[tool]\nvalidation-gen = 1") == [
        "2:1 VG022 `tool.validation-gen` is 1 | a table"
    ]
    assert reported(tmp_path, "tool = 1") == [
        "1:1 VG024 the file does not configure validation-gen "
        "| a table `[tool.validation-gen]` "
        '| add `[tool.validation-gen]` with `inputs = ["..."]`'
    ]


def test_spans_name_the_file_from_the_directory_one_is_in(tmp_path: Path) -> None:
    below = tmp_path / "below"
    below.mkdir()
    read = read_project(write(tmp_path, "[tool.validation-gen]\nx = 1"), below)
    assert [d.span.path for d in read.diagnostics] == ["../pyproject.toml"]
    assert read.sources == {"../pyproject.toml": ("[tool.validation-gen]", "x = 1")}


def test_the_nearest_file_that_speaks_of_the_tool_is_in_charge(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert find_file(below) is None
    outer = write(tmp_path, "[tool.validation-gen]")
    assert find_file(below) == outer
    write(tmp_path / "a", '[project]\ndependencies = ["validation-gen"]')
    assert find_file(below) == outer
    inner = write(below, "[tool.validation-gen]\nbroken = [")
    assert find_file(below) == inner


BROKEN: dict[str, tuple[bytes, str]] = {
    "no UTF-8": (b"[tool.validation-gen]\nsuffix = '\xff'\n", "pyproject.toml:2:11: VG010 "),
    "UTF-16": ("[tool.validation-gen]\n".encode("utf-16"), "pyproject.toml:1:1: VG010 "),
    "NUL": (b"[tool.validation-gen]\nsuffix = '\0'\n", "pyproject.toml:2:"),
    "cut off": (b"[tool.validation-gen]\ninputs = [", "pyproject.toml:2:11: VG020 "),
    "nested deeply": (b"[tool.validation-gen]\ninputs = " + b"[" * 100_000, "pyproject.toml:"),
    "a number of many digits": (b"[tool.validation-gen.limits]\nmax-depth = " + b"9" * 100_000, "pyproject.toml:"),
}  # fmt: skip

COMMANDS = (
    ("generate",), ("lint",), ("openapi", "-o", "out"), ("jsonschema", "-o", "out"), ("crd", "-o", "out"),
    ("import", "go", "-o", "out", "."), ("validate", "a.yaml"),
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize(("data", "said"), BROKEN.values(), ids=BROKEN)
def test_every_command_says_what_is_wrong_and_does_nothing(
    command: tuple[str, ...],
    data: bytes,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_bytes(data)
    Path("a.yaml").write_text("apiVersion: v1\nkind: Pod\n")
    assert main.run(command) == 2
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.out == ""
    assert len(told.err) < 1_000
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.yaml",
        "pyproject.toml",
    ]


def test_a_file_that_links_to_itself_is_said_to_be_unreadable(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.symlink_to(file)
    assert find_file(tmp_path) == file
    (problem,) = read_project(file, tmp_path).diagnostics
    assert (problem.code, problem.span.line) == ("VG025", 1)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pyproject.toml")
    assert find_file(tmp_path) is None
