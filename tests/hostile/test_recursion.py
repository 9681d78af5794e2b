"""Types that have themselves, and values of them that go deeper than Python's stack: an error, and never a crash.

A crash would take the process along, so all of it happens in processes of their own; in those of newer Pythons too,
where there are any, since each of them counts its stack in its own way.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compiled import compile_text

ROOT = Path(__file__).parents[2]

TYPES = '''\
# +groupName=deep.example.com
# +versionName=v1
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
"""Types that have themselves."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Node:
    # +k8s:optional
    # +k8s:maxLength=3
    name: str = ""
    # +k8s:optional
    child: "Node | None" = None
    # +k8s:optional
    # +k8s:listType=atomic
    children: list["Node"] = field(default_factory=list)
    # +k8s:optional
    # +k8s:maxProperties=1
    by_name: dict[str, "Node"] = field(default_factory=dict)
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=n
    # +k8s:maxItems=1
    listed: list["Node"] = field(default_factory=list)
    # +default=3
    # +k8s:optional
    n: Int32 = 0
'''

RULES = {
    "markers": {},
    "custom": {
        "types.py": TYPES.replace("@data", "# +k8s:customValidation\n@data"),
        "types_custom.py": """\
from deep.types import Node
from validation_gen.runtime import FieldError, Operation, Path

def validate_custom_node(op: Operation, path: Path, value: Node, old: Node | None) -> list[FieldError]:
    return []
""",
    },
    "overlay": {
        "types_overlay.py": '''\
from deep.types import Node
from validation_gen.runtime import FieldError, Operation, Path

def overlay_node(op: Operation, path: Path, value: Node, old: Node | None) -> list[FieldError]:
    """Source: nowhere"""
    return []
''',
    },
}
"""Files beside the types, by who has rules for them: checks of a marker are silent about the same, others not."""

SCRIPT = """\
import json, sys
from deep.types import Node
from deep import types_gen as code
from validation_gen.runtime import equality, invalid, same

compared, parts = [], equality._parts
equality._parts = lambda a, b: (compared.append(None), parts(a, b))[1]

wrap = {
    "child": lambda inner: (Node(n=1, child=inner), {"child": inner}),
    "children": lambda inner: (Node(n=1, children=[inner]), {"children": [inner]}),
    "byName": lambda inner: (Node(n=1, by_name={"a": inner}), {"byName": {"a": inner}}),
    "listed": lambda inner: (Node(n=1, listed=[inner]), {"n": 1, "listed": [inner]}),
}[sys.argv[1]]

def deep(depth, name):
    value, data = Node(n=1, name=name), {"name": name}
    for _ in range(depth):
        value, data = wrap(value)[0], wrap(data)[1]
    return value, data

def comparisons(depth, function):
    # How many times more comparisons than levels something takes.
    compared.clear()
    outcome(function)
    return len(compared) // depth

def outcome(function):
    try:
        result = function()
    except Exception as error:
        return f"{type(error).__name__}: {error}".partition(" depth exceeded")[0]
    if isinstance(result, list):
        return [f"{e.type}: {e.detail}".partition(" depth exceeded")[0] for e in result]
    return result if isinstance(result, (bool, str)) else "done"

found = {}
for depth in map(int, sys.argv[2:]):
    (value, data), (other, _), (bad, bad_data) = deep(depth, "a"), deep(depth, "a"), deep(depth, "toolong")
    found[depth] = {
        "decode": outcome(lambda: code.decode_node(data)),
        "encode": outcome(lambda: code.encode_node(value)),
        "create": outcome(lambda: code.validate_node(bad)),
        "update": outcome(lambda: code.validate_node(bad, other)),
        "comparisons": comparisons(depth, lambda: code.validate_node(bad, other)),
        "scheme": outcome(lambda: code.SCHEME.validate(bad)),
        "same": outcome(lambda: same(value, other)),
        "different": outcome(lambda: same(value, bad)),
        "print": outcome(lambda: str(invalid((None, "a"), value, "no", "o"))),
        "defaults": outcome(lambda: code.apply_defaults_node(value)),
    }
    del value, data, other, bad, bad_data
print(json.dumps(found))
"""


def pythons() -> list[str]:
    """This Python, and newer ones that run: on the path, or where pyenv puts them."""
    found = [sys.executable]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for minor in range(12, 16):
        name = f"python3.{minor}"
        places = [str(p.parent) for p in pyenv.glob(f"versions/*/bin/{name}")]
        path = shutil.which(name, path=os.pathsep.join([*places, os.defpath]))
        if path and sys.version_info[:2] != (3, minor):
            tried = subprocess.run([path, "-c", ""], capture_output=True, check=False)
            found += [path] if tried.returncode == 0 else []
    return found


WAYS = [("markers", python) for python in pythons()] + [
    (rules, sys.executable) for rules in RULES if rules != "markers"
]


@pytest.mark.parametrize(
    ("rules", "python"), WAYS, ids=[f"{r}-{os.path.basename(p)}" for r, p in WAYS]
)
@pytest.mark.parametrize("how", ["child", "children", "byName", "listed"])
def test_depth_is_answered(how: str, rules: str, python: str, tmp_path: Path) -> None:
    package = tmp_path / "deep"
    package.mkdir()
    files = {"__init__.py": "", "types.py": TYPES, **RULES[rules]}
    result = compile_text(package, files)
    assert result.diagnostics == ()
    (output,) = result.outputs
    Path(output.path).write_text(output.text, encoding="utf-8")
    depths = ["100", "5000", "20000"] if rules == "markers" else ["100"]
    done = subprocess.run(
        [python, "-c", SCRIPT, how, *depths],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (done.returncode, done.stderr[-1000:])
    found = json.loads(done.stdout)
    # Whatever the depth: no level is compared again and again with all that is in it.
    assert all(answers.pop("comparisons") < 10 for answers in found.values())
    too_long = ["FieldValueTooLong: may not be more than 3 characters"]
    assert found.pop("100") | {"print": ""} == {
        "decode": "done",
        "encode": "done",
        "create": too_long,
        "update": too_long,
        "scheme": too_long,
        "same": True,
        "different": False,
        "print": "",
        "defaults": "done",
    }
    stack = "RecursionError: maximum recursion"
    for answers in found.values():
        assert answers == {
            "decode": "DecodeError: exceeded max depth",
            "encode": stack,
            "create": stack,
            "update": stack,
            "scheme": [f"InternalError: {stack}"],
            "same": True,
            "different": False,
            "print": 'a: Invalid value: "<value nested too deeply to print>": no',
            "defaults": stack,
        }
