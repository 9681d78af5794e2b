"""On random modules of types: fixing ends, leaves valid Python, and keeps what is not the fixes' business."""

from __future__ import annotations

import ast
import tempfile
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.lint.linting import HEADER, META, RULES
from validation_gen.lint.engine import Settings, lint
from validation_gen.lint.fixing import fix_all
from validation_gen.model import Optional, Package, Struct, TypeExpr
from validation_gen.source import load_files
from validation_gen.tags import registry

TYPES = st.sampled_from(
    [
        ("str", '""'), ("str | None", "None"), ("int", "0"), ("Int32 | None", "None"), ("bool", "False"),
        ("float", "0.0"), ("Duration | None", "None"), ("B", "field(default_factory=B)"), ("B | None", "None"),
        ("list[B]", "field(default_factory=list)"), ("list[str] | None", "None"),
        ("dict[str, str]", "field(default_factory=dict)"), ("Name", 'Name("")'), ("Mode | None", "None"),
        ("bytes", 'b""'), ("str", 'field(default="", metadata={"omitempty": False})'),
        ("str", 'field(\n        default="",  # why\n        metadata={"json": "other"},\n    )'),
    ]
)  # fmt: skip

MARKERS = st.sampled_from(
    [
        "+optional", "+required", "+k8s:optional", "+k8s:required", "+kubebuilder:validation:Optional",
        "+nullable", '+default="x"', '+kubebuilder:default="x"', '+k8s:default="x"', "+listType=atomic",
        "+k8s:listType=map", "+k8s:listMapKey=name", "+k8s:minLength=1", "+k8s:maxLength=3",
        "+kubebuilder:validation:MaxLength:=2", "+k8s:minimum=0", "+k8s:maxlength=3", "+patchStrategy=merge",
        "+k8s:alpha(since: \"1.30\")=+k8s:optional", "+k8s:eachVal=+k8s:maxLength=3", "+example:é=1",
        "Text of a comment.", "name is a name.",
    ]
)  # fmt: skip

NAMES = st.sampled_from(
    [
        "name",
        "conditions",
        "start_timestamp",
        "phase",
        "secret_reference",
        "status",
        "count",
    ]
)

FIELDS = st.lists(
    st.tuples(NAMES, TYPES, st.lists(MARKERS, max_size=5), st.booleans()),
    max_size=5,
    unique_by=lambda field: field[0],
)

REST = """\
# +k8s:enum
class Mode(StrEnum):
    FAST = "Fast"


# +k8s:maxLength=3
Name = NewType("Name", str)


@dataclass(kw_only=True)
class B:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True)
class A:
    marker: str = ""
"""

ENABLED = tuple((rule, rule.options()) for rule in RULES.values())


def module(fields: list[tuple[str, tuple[str, str], list[str], bool]]) -> str:
    lines = []
    for name, (type_, default), comments, has_gap in fields:
        lines += [f"    # {comment}" for comment in comments]
        lines += [""] if has_gap else []
        lines.append(f"    {name}: {type_} = {default}")
    return HEADER + REST + "".join(f"{line}\n" for line in lines)


def bare(type_: TypeExpr) -> TypeExpr:
    return type_.elem if isinstance(type_, Optional) else type_


def meaning(package: Package) -> list[object]:
    """What fixes must not change: the classes, and of each field its place and its type but for `| None`."""
    return [
        (t.name, [bare(f.type) for f in t.fields] if isinstance(t, Struct) else None)
        for t in package.types
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(FIELDS, st.booleans())
def test_fixing_ends_and_keeps_the_meaning(
    fields: list[tuple[str, tuple[str, str], list[str], bool]], unsafe: bool
) -> None:
    tags = registry(plugins=False)
    config = Settings(ENABLED)
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "v1").mkdir()
        (root / "v1" / "__init__.py").write_text("")
        (root / "meta.py").write_text(META)
        file = root / "v1" / "types.py"
        file.write_text(module(fields), encoding="utf-8")
        load = partial(load_files, [file], (), (), root)
        (before,) = load().universe.inputs()
        rules = tuple(RULES.values())
        fixed = fix_all(load, config, tags, rules, unsafe=unsafe)
        text = fixed.texts.get(file, file.read_text(encoding="utf-8"))
        ast.parse(text)
        file.write_text(text, encoding="utf-8")
        loaded = load()
        (after,) = loaded.universe.inputs()
        assert meaning(after) == meaning(before)
        if not unsafe:
            assert [f.name for t in after.types if isinstance(t, Struct) for f in t.fields] == [
                f.name for t in before.types if isinstance(t, Struct) for f in t.fields
            ]  # fmt: skip
        assert not fix_all(load, config, tags, rules, unsafe=unsafe).texts
        assert lint(loaded.universe, config, tags) == lint(
            load().universe, config, tags
        )
