"""`validation-gen validate` from outside: what it reads, how it reports, how it ends."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
import tracemalloc
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.cli_validate.running import Ended, run
from validation_gen.cli import validate_run

GOOD = "apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: good}\n"
BAD = "apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: Bad}\n"


class Shell:
    """A directory with files, and the command run there."""

    def __init__(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.here = here
        self.capsys = capsys

    def write(self, **files: str) -> None:
        for name, text in files.items():
            (self.here / name.replace("__", ".")).write_text(text)

    def __call__(self, *arguments: str) -> Ended:
        return run(self.capsys, "validate", *arguments)


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    return Shell(tmp_path, capsys)


def test_exit_codes(shell: Shell) -> None:
    shell.write(good__yaml=GOOD, bad__yaml=BAD, empty__yaml="# nothing\n")
    assert shell("-f", "good.yaml").code == 0
    assert shell("-f", "bad.yaml").code == 1
    assert shell("good.yaml", "bad.yaml").code == 1
    assert shell("-f", "missing.yaml").code == 2
    assert shell("-f", "empty.yaml").code == 2
    assert shell("-f", "empty.yaml", "-f", "good.yaml").code == 0
    assert shell().code == 2


def test_what_cannot_be_read_is_said_and_the_rest_is_checked(shell: Shell) -> None:
    shell.write(bad__yaml=BAD)
    ended = shell("missing.yaml", "bad.yaml")
    assert ended.code == 2
    assert (
        ended.stderr == "Error: cannot read missing.yaml: No such file or directory\n"
    )
    assert "DeviceClass/Bad: metadata.name" in ended.stdout


def test_nothing_to_check_is_an_error(shell: Shell) -> None:
    (shell.here / "empty").mkdir()
    ended = shell("-f", "empty")
    assert ended.stderr == "Error: there are no objects in empty\n"
    assert ended.stdout == "0 objects checked, no errors\n"


WRONG: list[tuple[tuple[str, ...], str]] = [
    ((), "nothing to validate: give FILE, DIR or - with -f"),
    (("-f", "-", "--old", "-"), "- can be given once: there is one stdin"),
    (("x", "--enable", "A", "--disable", "A"), "A is both enabled and disabled"),
    (("x", "--format", "xml"), "'xml' is not one of"),
    (("x", "--max-depth", "0"), "0 is not in the range 1<=x<=1099511627776"),
    (("x", "--scheme", "no.such_module"), "cannot import no.such_module: ModuleNotFoundError"),
    (("x", "--scheme", "json"), "json has no SCHEME: give the generated module"),
    (("x", "--scheme", "../x"), "cannot import ../x: "),
    (("x", "--scheme", ""), "cannot import : ValueError"),
    (("x", "--scheme", "broken"), "cannot import broken: ZeroDivisionError: "),
    (("x", "--scheme", "leaving"), "code of yours called exit: SystemExit: 7"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_a_wrong_command_line_is_explained(
    shell: Shell, arguments: tuple[str, ...], message: str
) -> None:
    shell.write(broken__py="1 / 0\n", leaving__py="raise SystemExit(7)\n")
    ended = shell(*arguments)
    assert ended.code == 2
    assert message in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_directories_are_searched_in_order(shell: Shell) -> None:
    for name in (
        "b/2.yml",
        "b/1.json",
        "a.yaml",
        ".git/x.yaml",
        "b/.x.yaml",
        "c/n.txt",
    ):
        file = shell.here / "m" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(BAD if not name.endswith("json") else '{"kind": 1}')
    (shell.here / "m/b/loop").symlink_to(shell.here / "m")
    (shell.here / "m/dir.yaml").mkdir()
    (shell.here / "m/.#a.yaml").symlink_to("what Emacs puts there")
    ended = shell("-f", "m", "--format", "json")
    assert [f["file"] for f in json.loads(ended.stdout)] == [
        "m/a.yaml",
        "m/b/1.json",
        "m/b/2.yml",
    ]


def test_a_directory_that_cannot_be_read_is_said(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("open", "shut"):
        (shell.here / "m" / name).mkdir(parents=True)
        (shell.here / "m" / name / "bad.yaml").write_text(BAD)
    scandir = os.scandir

    def guarded(path: str) -> Any:
        if path.endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    ended = shell("-f", "m")
    assert ended.code == 2
    assert "m/open/bad.yaml:3:18: DeviceClass/Bad" in ended.stdout
    assert ended.stderr == "Error: cannot read m/shut: Permission denied\n"


def test_stdin(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(f"{GOOD}---\n{BAD}".encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    ended = shell("-f", "-", "-q")
    assert ended.stdout.splitlines()[1].startswith(
        "<stdin>:7:18: DeviceClass/Bad: metadata.name: Invalid value: "
    )
    assert len(ended.stdout.splitlines()) == 2


def test_json_says_everything(shell: Shell) -> None:
    shell.write(bad__yaml=f"{BAD}---\na: [\n---\n{GOOD}extra: 1\n")
    broken, syntax, unknown = json.loads(shell("bad.yaml", "--format", "json").stdout)
    assert broken.pop("detail") in broken.pop("message")
    assert broken == {
        "file": "bad.yaml",
        "line": 3,
        "column": 18,
        "severity": "error",
        "apiVersion": "resource.k8s.io/v1",
        "kind": "DeviceClass",
        "namespace": "",
        "name": "Bad",
        "type": "FieldValueInvalid",
        "field": "metadata.name",
        "badValue": "Bad",
        "origin": "format=k8s-long-name",
        "level": "beta",
        "shortCircuit": False,
        "overlay": "",
    }
    assert (syntax["type"], syntax["line"], syntax["kind"], syntax["field"]) == (
        "InvalidDocument", 6, "", "<nil>",
    )  # fmt: skip
    assert (unknown["type"], unknown["field"], unknown["message"]) == (
        "UnknownField", "extra", 'strict decoding error: unknown field "extra"',
    )  # fmt: skip


def test_json_without_findings_is_an_empty_list(shell: Shell) -> None:
    shell.write(good__yaml=GOOD)
    assert shell("good.yaml", "--format", "json").stdout == "[]\n"


def test_github_gets_workflow_commands(shell: Shell) -> None:
    shell.write(bad__yaml=f"{BAD}extra: 1\n")
    ended = shell("bad.yaml", "--format", "github", "--no-strict")
    warning, error = ended.stdout.splitlines()
    assert warning == (
        "::warning file=bad.yaml,line=4,endLine=4,col=1,endColumn=1,title=UnknownField::"
        'DeviceClass/Bad: strict decoding error: unknown field "extra"'
    )
    assert error.startswith(
        "::error file=bad.yaml,line=3,endLine=3,col=18,endColumn=18,title=FieldValueInvalid::"
        'DeviceClass/Bad: metadata.name: Invalid value: "Bad": a lowercase'
    )


def test_rules_are_told_beside_unknown_fields_and_not_beside_wrong_types(
    shell: Shell,
) -> None:
    shell.write(
        unknown__yaml=f"{BAD}extra: 1\n", wrong__yaml=f"{BAD}spec: {{selectors: 1}}\n"
    )
    ended = shell("unknown.yaml")
    headline, unknown, rule, total = ended.stdout.splitlines()
    assert headline.endswith("cannot be handled as a DeviceClass:")
    assert unknown.endswith('strict decoding error: unknown field "extra"')
    assert "metadata.name: Invalid value" in rule
    assert total == "1 object checked, 2 errors in 1 object"
    ended = shell("wrong.yaml")
    assert "cannot unmarshal number" in ended.stdout
    assert "metadata.name" not in ended.stdout


def test_junit_has_a_suite_a_file_and_a_test_an_object(shell: Shell) -> None:
    shell.write(
        bad__yaml=f"{BAD}extra: <é>\n---\n{GOOD}",
        broken__yaml="a: [\n",
        good__yaml=f"{GOOD}extra: 1\n",
    )
    ended = shell("good.yaml", "bad.yaml", "broken.yaml", "--format", "junit")
    assert ended.code == 1
    root = ElementTree.fromstring(ended.stdout)
    assert (root.tag, root.get("tests"), root.get("failures")) == (
        "testsuites",
        "4",
        "3",
    )
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["bad.yaml", "broken.yaml", "good.yaml"]
    bad = suites["bad.yaml"]
    assert (bad.get("tests"), bad.get("failures")) == ("2", "1")
    assert [case.get("name") for case in bad] == ["DeviceClass/Bad", "DeviceClass/good"]
    assert [len(case) for case in bad] == [1, 0]
    failure = bad[0][0]
    assert failure.get("type") == "UnknownField"
    assert failure.get("message") == "2 errors"
    assert (failure.text or "").startswith(
        'bad.yaml:4:1: strict decoding error: unknown field "extra"\nbad.yaml:3:18: '
    )
    assert suites["broken.yaml"][0].get("name") == "InvalidDocument"


def test_junit_has_all_errors_of_an_object_in_one_failure_and_its_warnings_beside(
    shell: Shell,
) -> None:
    two = BAD.replace("Bad", "Bad, generateName: B_") + "extra: 1\n"
    shell.write(bad__yaml=two)
    ended = shell("bad.yaml", "--format", "junit", "--no-strict")
    (case,) = ElementTree.fromstring(ended.stdout)[0]
    failure, warning = case
    assert failure.get("message") == "2 errors"
    assert len((failure.text or "").splitlines()) == 2
    assert warning.tag == "system-out" and "extra" in (warning.text or "")


def test_sarif_and_gitlab_tell_errors_from_warnings(shell: Shell) -> None:
    shell.write(bad__yaml=f"{BAD}extra: 1\n")
    sarif = json.loads(shell("bad.yaml", "--format", "sarif", "--no-strict").stdout)
    results = sarif["runs"][0]["results"]
    assert [(r["ruleId"], r["level"]) for r in results] == [
        ("FieldValueInvalid", "error"),
        ("UnknownField", "warning"),
    ]
    place = results[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "bad.yaml"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (3, 18)
    gitlab = json.loads(shell("bad.yaml", "--format", "gitlab", "--no-strict").stdout)
    assert [(g["check_name"], g["severity"]) for g in gitlab] == [
        ("FieldValueInvalid", "major"),
        ("UnknownField", "minor"),
    ]
    assert gitlab[0]["location"] == {
        "path": "bad.yaml",
        "lines": {"begin": 3, "end": 3},
    }


@pytest.mark.parametrize("format", ["sarif", "gitlab", "junit"])
def test_documents_without_findings_are_whole(shell: Shell, format: str) -> None:
    shell.write(good__yaml=GOOD)
    ended = shell("good.yaml", "--format", format)
    assert ended.code == 0
    if format == "junit":
        root = ElementTree.fromstring(ended.stdout)
        assert (root.get("tests"), root.get("failures")) == ("1", "0")
    elif format == "gitlab":
        assert json.loads(ended.stdout) == []
    else:
        assert json.loads(ended.stdout)["runs"][0]["results"] == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_to_do_about_unknown_kinds_is_said_once(shell: Shell, jobs: str) -> None:
    other = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n"
    shell.write(a__yaml=GOOD + other, b__yaml=other)
    note = (
        "that neither kubernetes_api nor a scheme has:"
        " --scheme adds kinds, --ignore-unknown-kinds passes over such objects\n"
    )
    ended = shell(".", "--jobs", jobs)
    assert ended.stderr == f"Note: 2 objects are of kinds {note}"
    assert ended.stdout.count("no matches for kind") == 2
    assert shell("b.yaml").stderr == f"Note: 1 object is of a kind {note}"
    passed = shell(".", "--ignore-unknown-kinds")
    assert (passed.code, passed.stderr) == (0, "")
    later = "apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: a}\n"
    shell.write(c__yaml=later)
    assert shell("c.yaml", "--kube-version", "1.32").stderr == ""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_files_and_directories_below_others_can_be_left_out(
    shell: Shell, jobs: str
) -> None:
    for name in ("good.yaml", "values.yaml", "t/x.yaml", "c/t/y.yaml", "c/z-t.yaml"):
        file = shell.here / "m" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(GOOD if name == "good.yaml" else BAD)

    def bad(*excluded: str) -> list[str]:
        options = [word for pattern in excluded for word in ("--exclude", pattern)]
        ended = shell("m", "--jobs", jobs, *options)
        lines = ended.stdout.splitlines()
        return sorted(line.split(":")[0] for line in lines if "m/" in line)

    assert bad() == ["m/c/t/y.yaml", "m/c/z-t.yaml", "m/t/x.yaml", "m/values.yaml"]
    assert bad("values.yaml", "t") == ["m/c/z-t.yaml"]
    assert bad("c/t", "values.*") == ["m/c/z-t.yaml", "m/t/x.yaml"]
    assert bad("*.yaml", "nothing") == []
    named = shell("m/values.yaml", "--exclude", "values.yaml")
    assert named.code == 1 and "DeviceClass/Bad" in named.stdout
    for wrong in ("", "."):
        assert "names no file" in shell("m", "--exclude", wrong).stderr


def test_templates_are_told_from_broken_yaml(shell: Shell) -> None:
    shell.write(
        helm__yaml='kind: Pod\nmetadata:\n  labels:\n    {{- include "x" . }}\n',
        broken__yaml="kind: Pod\na: [{{\n",
    )
    hint = "; this looks like a template, which has to be rendered first\n"
    assert hint in shell("helm.yaml").stdout
    assert "template" not in shell("broken.yaml").stdout


def test_warnings_do_not_fail(shell: Shell) -> None:
    shell.write(good__yaml=f"{GOOD}kind: DeviceClass\nextra: 1\n")
    ended = shell("good.yaml", "--no-strict")
    assert ended.code == 0
    told = "DeviceClass/good: strict decoding error:"
    assert ended.stdout.splitlines() == [
        f'good.yaml:4:1: warning: {told} key "kind" already set in map',
        f'good.yaml:5:1: warning: {told} unknown field "extra"',
        "1 object checked, no errors, 2 warnings",
    ]


def test_control_characters_do_not_reach_the_terminal(shell: Shell) -> None:
    name = "\\e[2J\\u202e\\r\\n::error::x"
    shell.write(
        bad__yaml=f'kind: "{name}"\napiVersion: v1\nmetadata: {{name: "{name}"}}\n'
    )
    for format in ("text", "github"):
        text = shell("bad.yaml", "--format", format, "-q").stdout
        assert len(text.splitlines()) == 1, "it is not escaped"
        assert text.removesuffix("\n").isprintable()


def test_limits_can_be_set(shell: Shell) -> None:
    shell.write(
        a__yaml=f"{GOOD}spec: {{config: [{{opaque: {{driver: d, parameters: {{a: b}}}}}}]}}\n"
    )
    assert shell("a.yaml").code == 0
    ended = shell("a.yaml", "--max-depth", "3", "--format", "json")
    (finding,) = json.loads(ended.stdout)
    assert finding["type"] == "LimitExceeded"
    assert finding["message"] == (
        "exceeded max depth of 3; `--max-depth N`, or `max-depth = N` in [tool.validation-gen.limits], allows more"
    )
    for limit, name in (("20", "bytes"), ("2", "keys"), ("9", "values")):
        assert shell("a.yaml", f"--max-{name}", limit).code == 1
    shell.write(
        a__yaml=f"{GOOD}spec: {{config: [&x {{opaque: {{driver: d, parameters: {{a: b}}}}}}, *x]}}\n"
    )
    assert shell("a.yaml").code == 0
    assert shell("a.yaml", "--max-alias-values", "2").code == 1


def test_help_shows_how_it_is_used(shell: Shell) -> None:
    ended = shell("--help")
    assert ended.code == 0
    assert "validation-gen validate -f new.yaml --old old.yaml\n" in ended.stdout
    assert "--max-alias-values" in ended.stdout


UPDATES: list[tuple[str, str, str, list[str]]] = [
    ("the same name in another namespace is another object",
     "metadata: {name: a, namespace: one, uid: '1'}", "metadata: {name: a, namespace: two, uid: '2'}",
     ["old.yaml:1:1: note: DeviceClass/a is not among the new objects"]),
    ("no namespace is the namespace default",
     "metadata: {name: a, uid: '1'}", "metadata: {name: a, namespace: default, uid: '2'}",
     ['The DeviceClass "a" is invalid:',
      "new.yaml:3:46: DeviceClass/a: metadata.uid: Invalid value: null: field is immutable [alpha]"]),
    ("a generated name is a new one",
     "metadata: {name: a-, uid: '1'}", "metadata: {generateName: a-, uid: '2'}",
     ["old.yaml:1:1: note: DeviceClass/a- is not among the new objects"]),
    ("unknown fields of old objects do not matter",
     "metadata: {name: a, uid: '1'}\nfuture: 1", "metadata: {name: a, uid: '1'}", []),
    ("an old object that cannot be read does",
     "metadata: {name: a, generation: x}", "metadata: {name: a}",
     ['The old DeviceClass in version "v1" cannot be handled as a DeviceClass:',
      "old.yaml:3:33: DeviceClass/a: json: cannot unmarshal string into Go struct field"
      " ObjectMeta.metadata.generation of type int64"]),
    ("given twice, it is not clear which counts",
     f"metadata: {{name: a}}\n---\n{GOOD.replace('good', 'a')}", "metadata: {name: a}",
     ["old.yaml:5:1: DeviceClass/a: the old object was given before, at old.yaml:1"]),
    ("what is no object is an error", "metadata: {name: a}\n---\nkind: [", "metadata: {name: a}",
     ["old.yaml:6:1: yaml: did not find expected node content while parsing a flow node"]),
    ("nor is what has no kind", "metadata: {name: a}\n---\napiVersion: v1", "metadata: {name: a}",
     ["old.yaml:5:1: Object 'Kind' is missing"]),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "expected"), UPDATES)
def test_old_objects_are_found_for_new_ones(
    shell: Shell, what: str, old: str, new: str, expected: list[str]
) -> None:
    head = "apiVersion: resource.k8s.io/v1\nkind: DeviceClass\n"
    shell.write(old__yaml=f"{head}{old}\n", new__yaml=f"{head}{new}\n")
    ended = shell("-f", "new.yaml", "--old", "old.yaml", "-q")
    assert ended.stdout.splitlines() == expected, what


def test_an_option_that_no_rule_asks_for_is_said(shell: Shell) -> None:
    head = "apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nmetadata: {name: a}\n"
    shell.write(a__yaml=head)
    for way in ("--enable", "--disable"):
        ended = shell("a.yaml", way, "DRAPartitionableDeviceType", "--no-overlay")
        assert ended.code == 0
        assert ended.stderr == (
            "Note: no rule of these kinds asks for the option DRAPartitionableDeviceType:"
            " did you mean DRAPartitionableDevicesType?\n"
        )


UNKNOWN: list[tuple[str, str, str]] = [
    ("resource.k8s.io/v1", "Pod", ": it has DeviceClass, DeviceTaintRule, ResourceClaim,"
     " ResourceClaimTemplate, ResourceSlice"),
    ("resource.k8s.io/v1", "resourceclaim", ": did you mean ResourceClaim?"),
    ("resource.k8s.io/v7", "ResourceSlice", ": did you mean resource.k8s.io/v1?"),
    ("resources.k8s.io/v1", "ResourceSlice", ": did you mean resource.k8s.io/v1?"),
    ("resource/v1", "ResourceSlice", ": did you mean resource.k8s.io/v1?"),
    ("resource.example.com/v1", "ResourceSlice", ": did you mean resource.k8s.io/v1?"),
    ("resource.k8s.io", "ResourceSlice", ""),
    ("os.path/v1", "ResourceSlice", ""),
    ("../..", "ResourceSlice", ""),
    ("a.b.c/v1.types_gen", "ResourceSlice", ""),
    ("", "ResourceSlice", ""),
]  # fmt: skip


@pytest.mark.parametrize(("api_version", "kind", "hint"), UNKNOWN)
def test_unknown_kinds_are_named_with_those_that_may_be_meant(
    shell: Shell, api_version: str, kind: str, hint: str
) -> None:
    shell.write(a__json=json.dumps({"apiVersion": api_version, "kind": kind}))
    (finding,) = json.loads(shell("a.json", "--format", "json").stdout)
    expected = f'no matches for kind "{kind}" in version "{api_version}"{hint}'
    if not api_version:
        expected = "Object 'apiVersion' is missing"
    assert finding["message"] == expected


def test_deep_values_are_no_trouble(shell: Shell) -> None:
    deep: Any = 1
    for _ in range(480):
        deep = {"a": deep}
    device = {"driver": "d", "pool": "p", "device": "x", "data": deep}
    claim = {
        "apiVersion": "resource.k8s.io/v1",
        "kind": "ResourceClaim",
        "metadata": {"name": "deep"},
        "status": {"devices": [device, device]},
    }
    shell.write(a__json=json.dumps(claim))
    ended = shell("a.json", "--old", "a.json", "--format", "json")
    assert (ended.code, ended.stdout) == (0, "[]\n")
    for format in ("text", "json", "github", "gitlab", "junit", "sarif"):
        ended = shell("a.json", "--format", format)
        assert ended.code == 1
        assert "status.devices[1]: Duplicate value" in ended.stdout


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_for_terminals(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(validate_run, "PROGRESS_AFTER", 0)
    monkeypatch.setattr(validate_run, "PROGRESS_EVERY", 0)
    shell.write(a__yaml=f"---\n{GOOD}" * 3)
    assert shell("a.yaml").stderr == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    shell("a.yaml")
    shown = terminal.getvalue().split("\r\x1b[K")
    assert shown == [
        "",
        "0 objects checked, no errors",
        "1 object checked, no errors",
        "2 objects checked, no errors",
        "",
    ]


def test_memory_stays_flat_over_many_documents(shell: Shell) -> None:
    shell.write(few__yaml=f"---\n{BAD}" * 100, many__yaml=f"---\n{BAD}" * 1_000)
    peaks = []
    for name in ("few.yaml", "few.yaml", "many.yaml"):
        tracemalloc.start()
        shell(name, "--format", "github")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # What is captured of stdout is kept, some 300 bytes a finding, four times over.
    assert peaks[2] < peaks[1] + 900 * 300 * 6
