"""`validate --admission-config`: an API server's configuration of admission, and the manifests that it reads."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli_validate.running import Ended, run

HEAD = "apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\n"
INLINE = f"""\
{HEAD}\
plugins:
- name: {{plugin}}
  configuration:
    apiVersion: apiserver.config.k8s.io/v1
    kind: {{kind}}
    staticManifestsDir: {{directory}}
"""
POLICIES = INLINE.format(
    plugin="ValidatingAdmissionPolicy",
    kind="ValidatingAdmissionPolicyConfiguration",
    directory="/policies",
)
WEBHOOKS = INLINE.format(
    plugin="ValidatingAdmissionWebhook",
    kind="WebhookAdmissionConfiguration",
    directory="/webhooks",
)
POLICY = """\
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a.static.k8s.io}
spec:
  matchConstraints:
    resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]
  validations: [{expression: "true"}]
"""
BINDING = """\
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: a.static.k8s.io}
spec:
  policyName: a.static.k8s.io
  validationActions: [Deny]
"""
WEBHOOK = """\
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: a.static.k8s.io}
webhooks:
- name: pods.example.com
  clientConfig: {url: "https://example.com/pods"}
  sideEffects: None
  admissionReviewVersions: [v1]
"""


class Machine:
    """A directory that stands for the root of a machine, with `admission.yaml` in it, and the command run there."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self.capsys = capsys

    def write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def __call__(self, *arguments: str) -> Ended:
        command = ("validate", "--admission-config", "admission.yaml")
        return run(self.capsys, *command, "--admission-root", ".", *arguments)

    def found(self, *arguments: str) -> list[str]:
        """The lines that are no headlines and no summary."""
        lines = self("-q", *arguments).stdout.splitlines()
        return [line for line in lines if not line.endswith(":")]


@pytest.fixture
def machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Machine:
    monkeypatch.chdir(tmp_path)
    machine = Machine(tmp_path, capsys)
    machine.write("admission.yaml", POLICIES)
    machine.write("policies/a.yaml", f"{POLICY}---\n{BINDING}")
    return machine


def test_what_is_right_is_counted(machine: Machine) -> None:
    ended = machine()
    assert (ended.code, ended.stderr) == (0, "")
    assert ended.stdout == "4 objects checked, no errors\n"


POLICY_AT = "policies/a.yaml"
KIND = "ValidatingAdmissionPolicy"
WEBHOOK_KIND = "ValidatingWebhookConfiguration"
MANIFESTS: list[tuple[str, str, list[str]]] = [
    ("a name without the suffix", POLICY.replace("name: a.static.k8s.io", "name: a"),
     [f'3:18: {KIND}/a: metadata.name: Invalid value: "a": must end with ".static.k8s.io"']),
    ("no name", POLICY.replace("name: a.static.k8s.io", "generateName: a.static.k8s.io"),
     [f"3:1: {KIND}/a.static.k8s.io: metadata.name: Required value:"
      " a manifest has a name that ends with .static.k8s.io"]),
    ("paramKind", f"{POLICY}  paramKind: {{apiVersion: v1, kind: ConfigMap}}\n",
     [f"8:14: {KIND}/a.static.k8s.io: spec.paramKind: Forbidden: manifests may not depend on objects of the API"]),
    ("a second object of the same name", f"{POLICY}---\n{POLICY}",
     [f'11:18: {KIND}/a.static.k8s.io: metadata.name: Duplicate value: "a.static.k8s.io":'
      " is the name of policies/a.yaml:3 too"]),
    ("paramRef", f"{POLICY}---\n{BINDING}  paramRef: {{name: a, parameterNotFoundAction: Deny}}\n",
     [f"15:13: {KIND}Binding/a.static.k8s.io: spec.paramRef: Forbidden:"
      " manifests may not depend on objects of the API"]),
    ("a policyName without the suffix", BINDING.replace("policyName: a.static.k8s.io", "policyName: a"),
     [f'5:15: {KIND}Binding/a.static.k8s.io: spec.policyName: Invalid value: "a": must end with ".static.k8s.io"']),
    ("a policy that is not there", BINDING,
     [f'5:15: {KIND}Binding/a.static.k8s.io: spec.policyName: Not found: "a.static.k8s.io":'
      f" no {KIND} of that name is in policies"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "text", "lines"), MANIFESTS, ids=[m[0] for m in MANIFESTS]
)
def test_manifests_of_policies(
    machine: Machine, what: str, text: str, lines: list[str]
) -> None:
    machine.write("policies/a.yaml", text)
    # These rules are those of manifests; what else is wrong with the objects is told elsewhere.
    found = [line for line in machine.found() if line.endswith("[overlay: KEP-5793]")]
    assert found == [f"policies/a.yaml:{line} [overlay: KEP-5793]" for line in lines]
    assert machine().code == 1


READS = f"{KIND} reads {KIND} and {KIND}Binding of admissionregistration.k8s.io/v1"
UNSUPPORTED: list[tuple[str, str, str]] = [
    ("another version", POLICY.replace("/v1\n", "/v1beta1\n"),
     f'1:13: {KIND}/a.static.k8s.io: unsupported apiVersion "admissionregistration.k8s.io/v1beta1": {READS}'),
    ("the kind of another plugin", WEBHOOK,
     f'2:7: {WEBHOOK_KIND}/a.static.k8s.io: unsupported kind "{WEBHOOK_KIND}": {READS}'),
    ("any other kind", "apiVersion: v1\nkind: Pod\n", f'2:7: Pod: unsupported kind "Pod": {READS}'),
    ("no kind", "apiVersion: v1\n", "1:1: Object 'Kind' is missing"),
    ("an unknown field, although nobody is strict", f"{POLICY}extra: 1\n",
     f'8:1: {KIND}/a.static.k8s.io: strict decoding error: unknown field "extra"'),
    ("no YAML", "a: [\n", "2:1: yaml: did not find expected node content while parsing a flow node"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "text", "line"), UNSUPPORTED, ids=[u[0] for u in UNSUPPORTED]
)
def test_what_is_no_manifest_of_a_plugin(
    machine: Machine, what: str, text: str, line: str
) -> None:
    machine.write("policies/a.yaml", text)
    assert machine.found("--no-strict") == [f"policies/a.yaml:{line}"]


def test_lists_are_unwrapped(machine: Machine) -> None:
    pods = {"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Pod"}]}  # fmt: skip
    binding = {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": f"{KIND}Binding",
        "metadata": {"name": "a"},
    }
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": [binding, pods]})
    machine.write("policies/a.JSON", text)
    machine.write("policies/a.yaml", POLICY)
    name, pod = text.index('"a"') + 1, text.index('"Pod"') + 1
    found = machine.found()
    assert f'policies/a.JSON:1:{name}: {KIND}Binding/a: metadata.name: Invalid value: "a": must end with' \
        ' ".static.k8s.io" [overlay: KEP-5793]' in found  # fmt: skip
    assert f'policies/a.JSON:1:{pod}: Pod: unsupported kind "Pod": {READS}' in found


CLIENTS = [
    ("{service: {name: a, namespace: b}}", "6:27", ".service: Forbidden: manifests name webhooks by clientConfig.url"),
    ("{}", "6:3", ".url: Required value: manifests name webhooks by their URL"),
    ('{url: ""}', "6:23", ".url: Required value: manifests name webhooks by their URL"),
]  # fmt: skip


@pytest.mark.parametrize(("client", "place", "message"), CLIENTS)
def test_webhooks_are_named_by_their_url(
    machine: Machine, client: str, place: str, message: str
) -> None:
    machine.write("admission.yaml", WEBHOOKS)
    machine.write(
        "webhooks/a.yaml", WEBHOOK.replace('{url: "https://example.com/pods"}', client)
    )
    found = [line for line in machine.found() if line.endswith("[overlay: KEP-5793]")]
    assert found == [
        f"webhooks/a.yaml:{place}: {WEBHOOK_KIND}/a.static.k8s.io:"
        f" webhooks[0].clientConfig{message} [overlay: KEP-5793]"
    ]


def test_only_files_of_the_directory_itself_count(machine: Machine) -> None:
    for name in ("notes.txt", "below/b.yaml", "c.yaml.bak"):
        machine.write(f"policies/{name}", "apiVersion: v1\nkind: Pod\n")
    assert machine().code == 0
    for name in ("z.yml", ".hidden.json"):
        machine.write(f"policies/{name}", '{"apiVersion": "v1", "kind": "Pod"}')
    places = [line.partition(":")[0] for line in machine.found()]
    assert places == ["policies/.hidden.json", "policies/z.yml"]


def configured(
    inner: str,
    plugin: str = KIND,
    kind: str = f"{KIND}Configuration",
    version: str = "v1",
) -> str:
    return (
        "apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n"
        f"- name: {plugin}\n  configuration:\n    apiVersion: apiserver.config.k8s.io/{version}\n"
        f"    kind: {kind}\n    {inner}\n"
    )


DIRECTORY = f"admission.yaml:8:25: {KIND}Configuration: staticManifestsDir: "
WRONG: list[tuple[str, str, tuple[str, ...], list[str]]] = [
    ("a relative directory", configured("staticManifestsDir: policies"), (),
     [f'{DIRECTORY}Invalid value: "policies": must be an absolute file path [overlay: KEP-5793]']),
    ("a directory that is not there", configured("staticManifestsDir: /none"), (),
     [f'{DIRECTORY}Invalid value: "/none": unable to read: No such file or directory: none [overlay: KEP-5793]']),
    ("a file instead", configured("staticManifestsDir: /admission.yaml"), (),
     [f'{DIRECTORY}Invalid value: "/admission.yaml": must be a directory [overlay: KEP-5793]']),
    ("the feature is off", configured("staticManifestsDir: /policies"), ("--kube-version", "1.36"),
     [f"{DIRECTORY}Forbidden: staticManifestsDir requires the ManifestBasedAdmissionControlConfig"
      " feature gate to be enabled [overlay: KEP-5793]"]),
    ("the feature is turned on", configured("staticManifestsDir: /policies"),
     ("--kube-version", "1.36", "--enable", "ManifestBasedAdmissionControlConfig"), []),
    ("the feature is on", configured("staticManifestsDir: /policies"), ("--kube-version", "1.37"), []),
    ("a relative kubeconfig", configured("kubeConfigFile: x", "MutatingAdmissionWebhook",
                                         "WebhookAdmissionConfiguration"), (),
     ['admission.yaml:8:21: WebhookAdmissionConfiguration: kubeConfigFile: Invalid value: "x":'
      " must be an absolute file path [overlay: k8s.io/apiserver]"]),
    ("the configuration of another plugin", configured("", kind="WebhookAdmissionConfiguration"), (),
     ['admission.yaml:7:11: unexpected kind "WebhookAdmissionConfiguration": this is where'
      f" {KIND}Configuration of apiserver.config.k8s.io/v1 has to be"]),
    ("another version", configured("", version="v1beta1"), (),
     ['admission.yaml:6:17: unexpected apiVersion "apiserver.config.k8s.io/v1beta1": this is where'
      f" {KIND}Configuration of apiserver.config.k8s.io/v1 has to be"]),
    ("an unknown field", configured("extra: 1"), (),
     [f'admission.yaml:8:5: {KIND}Configuration: strict decoding error: unknown field "extra"']),
    ("a plugin twice", POLICIES + "- {name: ValidatingAdmissionPolicy, path: x}\n", (),
     ["admission.yaml:9:10: warning: AdmissionConfiguration: ValidatingAdmissionPolicy is configured above:"
      " an API server reads the first only"]),
    ("both a configuration and a file", POLICIES + "  path: x\n", (),
     ["admission.yaml:9:9: warning: AdmissionConfiguration: the file is not read: configuration goes before path"]),
    ("a file that is not there", POLICIES[:POLICIES.index("  conf")] + "  path: x.yaml\n", (),
     ['admission.yaml:5:9: AdmissionConfiguration: plugins[0].path: Invalid value: "x.yaml":'
      " unable to read: No such file or directory: x.yaml [overlay: k8s.io/apiserver]"]),
    ("a file that cannot be", POLICIES[:POLICIES.index("  conf")] + '  path: "a\\0b"\n', (),
     ['admission.yaml:5:9: AdmissionConfiguration: plugins[0].path: Invalid value: "a\\x00b":'
      " unable to read: embedded null byte: a\\x00b [overlay: k8s.io/apiserver]"]),
    ("a directory that cannot be", configured('staticManifestsDir: "/a\\0b"'), (),
     [f'{DIRECTORY}Invalid value: "/a\\x00b": unable to read: embedded null byte: a\\x00b [overlay: KEP-5793]']),
    ("a directory instead of a file", POLICIES[:POLICIES.index("  conf")] + "  path: policies\n", (),
     ['admission.yaml:5:9: AdmissionConfiguration: plugins[0].path: Invalid value: "policies":'
      " unable to read: not a regular file: policies [overlay: k8s.io/apiserver]"]),
    ("other plugins", configured("a: b", plugin="PodSecurity"), (),
     ["admission.yaml:4:9: note: the configuration of PodSecurity is not checked",
      "admission.yaml:1:1: note: no plugin here reads manifests"]),
    ("a plugin without a name", f"{HEAD}plugins: [{{}}]\n",
     (), ["admission.yaml:3:11: AdmissionConfiguration: plugins[0].name: Required value",
          "admission.yaml:1:1: note: no plugin here reads manifests"]),
    ("plugins that are no list", f"{HEAD}plugins: 1\n", (),
     ["admission.yaml:3:10: AdmissionConfiguration: json: cannot unmarshal number into Go struct field"
      " AdmissionConfiguration.plugins of type []v1.AdmissionPluginConfiguration"]),
    ("another kind", BINDING, (),
     [f'admission.yaml:2:7: unexpected kind "{KIND}Binding": this is where AdmissionConfiguration'
      " of apiserver.config.k8s.io/v1 has to be"]),
    ("a second object", f"{POLICIES}---\n{BINDING}", (),
     ["admission.yaml:10:1: an API server reads one object of a file"]),
    ("no object", "[]", (), ["admission.yaml:1:1: expected an object with apiVersion and kind, found a list"]),
    ("no YAML", "a: [\n", (),
     ["admission.yaml:2:1: yaml: did not find expected node content while parsing a flow node"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "text", "arguments", "lines"), WRONG, ids=[w[0] for w in WRONG]
)
def test_configurations(
    machine: Machine, what: str, text: str, arguments: tuple[str, ...], lines: list[str]
) -> None:
    machine.write("admission.yaml", text)
    assert machine.found(*arguments) == lines
    is_wrong = any(": note: " not in line and ": warning: " not in line for line in lines)  # fmt: skip
    assert machine(*arguments).code == int(is_wrong)


def test_the_path_of_a_plugin_begins_where_the_configuration_is(
    machine: Machine,
) -> None:
    by_path = POLICIES[: POLICIES.index("  conf")]
    machine.write("deep/admission.yaml", f"{by_path}  path: plugins/policies.yaml\n")
    inner = "apiVersion: apiserver.config.k8s.io/v1\nkind: ValidatingAdmissionPolicyConfiguration\n"
    machine.write(
        "deep/plugins/policies.yaml", f"{inner}staticManifestsDir: /policies/\n"
    )
    machine.write("policies/b.yaml", POLICY.replace("name: a.", "name: b"))
    ended = run(
        machine.capsys, "validate", "--admission-config", "deep/admission.yaml", "--admission-root", "."
    )  # fmt: skip
    assert "5 objects checked, 1 error in 1 object" in ended.stdout
    machine.write(
        "deep/admission.yaml", f"{by_path}  path: /deep/plugins/policies.yaml\n"
    )
    ended = run(
        machine.capsys, "validate", "--admission-config", "deep/admission.yaml", "--admission-root", "."
    )  # fmt: skip
    assert "5 objects checked, 1 error in 1 object" in ended.stdout


def test_without_a_root_absolute_paths_are_those_of_the_machine(
    machine: Machine,
) -> None:
    directory = machine.root / "policies"
    machine.write("admission.yaml", configured(f"staticManifestsDir: {directory}"))
    machine.write("policies/b.yaml", POLICY)
    ended = run(machine.capsys, "validate", "--admission-config", "admission.yaml")
    place = f"{directory}/b.yaml:3:18"
    text = f"{place}: {KIND}/a.static.k8s.io: metadata.name: Duplicate value"
    assert text in ended.stdout


def test_other_objects_are_checked_in_the_same_run(machine: Machine) -> None:
    machine.write("class.yaml", "apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: A}\n")  # fmt: skip
    ended = machine("-f", "class.yaml")
    assert ended.code == 1
    assert "5 objects checked, 1 error in 1 object" in ended.stdout


def test_findings_have_their_source_in_json_too(machine: Machine) -> None:
    machine.write("policies/a.yaml", BINDING)
    (finding,) = json.loads(machine("--format", "json").stdout)
    assert finding["overlay"] == "KEP-5793"
    assert (finding["type"], finding["field"]) == ("FieldValueNotFound", "spec.policyName")  # fmt: skip
    assert (finding["file"], finding["line"], finding["column"]) == ("policies/a.yaml", 5, 15)  # fmt: skip


def test_what_might_never_end_is_not_opened(machine: Machine) -> None:
    os.mkfifo(machine.root / "policies/b.yaml")
    ended = machine()
    assert ended.code == 2
    assert ended.stderr == "Error: cannot read policies/b.yaml: not a regular file\n"


def test_what_cannot_be_read(machine: Machine) -> None:
    os.symlink("nowhere", machine.root / "policies/b.yaml")
    ended = machine()
    assert ended.code == 2
    assert ended.stderr == "Error: cannot read policies/b.yaml: No such file or directory\n"  # fmt: skip
    assert ended.stdout == "4 objects checked, no errors\n"
    (machine.root / "admission.yaml").unlink()
    ended = machine()
    assert ended.code == 2
    assert "cannot read admission.yaml: No such file or directory" in ended.stderr
    (machine.root / "admission.yaml").mkdir()
    assert "cannot read admission.yaml: Is a directory" in machine().stderr


NAMES = st.sampled_from(
    ["apiVersion", "kind", "metadata", "name", "spec", "plugins", "path", "configuration", "staticManifestsDir",
     "policyName", "paramKind", "paramRef", "webhooks", "clientConfig", "url", "service", "items"]
)  # fmt: skip
TEXTS = st.sampled_from(
    ["", "/policies", "policies", "a.static.k8s.io", "v1", "List", KIND, WEBHOOK_KIND, "AdmissionConfiguration",
     f"{KIND}Binding", f"{KIND}Configuration", "apiserver.config.k8s.io/v1", "admissionregistration.k8s.io/v1"]
)  # fmt: skip
ANY_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner),
    max_leaves=12,
)
SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck)
)


@SETTINGS
@given(ANY_JSON, ANY_JSON)
def test_whatever_a_configuration_says_it_has_an_exit_code(
    machine: Machine, plugins: Any, rest: Any
) -> None:
    head = {"apiVersion": "apiserver.config.k8s.io/v1", "kind": "AdmissionConfiguration"}  # fmt: skip
    inner = {**head, "kind": f"{KIND}Configuration", "staticManifestsDir": rest}
    plugin = {"name": KIND, "configuration": rest if isinstance(rest, dict) else inner}
    for said in (plugins, [plugins], [{"name": KIND, "configuration": plugins}], [plugin]):  # fmt: skip
        machine.write("admission.yaml", json.dumps({**head, "plugins": said}))
        assert machine().code in (0, 1)


@SETTINGS
@given(ANY_JSON, st.sampled_from([KIND, f"{KIND}Binding", WEBHOOK_KIND, "List"]))
def test_whatever_a_manifest_says_it_has_an_exit_code(
    machine: Machine, rest: Any, kind: str
) -> None:
    head = {"apiVersion": "admissionregistration.k8s.io/v1", "kind": kind}
    more = rest if isinstance(rest, dict) else {"metadata": rest, "spec": rest, "webhooks": rest}  # fmt: skip
    machine.write("policies/b.json", json.dumps({**head, **more}))
    machine.write("policies/c.json", json.dumps({**more, **head}))
    machine.write("webhooks/b.json", json.dumps({**more, **head}))
    for configuration in (POLICIES, WEBHOOKS):
        machine.write("admission.yaml", configuration)
        assert machine().code in (0, 1)


USAGE = [
    (("--admission-root", "."), "nothing to validate"),
    (("x.yaml", "--admission-root", "."), "--admission-root is for --admission-config"),
    (("--admission-config", "a", "--old", "b"), "--old is for the objects of FILE, DIR or -"),
    (("--admission-config", "-", "-"), "- can be given once"),
    (("--admission-config", "a", "--admission-root", "none"), "Directory 'none' does not exist"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), USAGE)
def test_a_wrong_command_line(
    machine: Machine, arguments: tuple[str, ...], message: str
) -> None:
    ended = run(machine.capsys, "validate", *arguments)
    assert ended.code == 2
    assert message in ended.stderr
