"""On random types, safe fixes change neither what is in JSON nor what is checked, but for what a rule says it changes.

Two sources of types: the wild ones of `test_properties`, and those that `generate` takes, from the laws of the planner.
"""

from __future__ import annotations

import ast
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.lint.linting import META, RULES
from tests.lint.test_properties import FIELDS, module
from tests.plan.random_types import Module, modules
from validation_gen.lint.engine import Settings
from validation_gen.lint.fixing import fix_all, lint_once
from validation_gen.lint.markers import read_marks
from validation_gen.model import MarkerLine, Named, Optional, Package, Struct
from validation_gen.source import load_files
from validation_gen.tags import registry

REQUIREDNESS = frozenset({"optional", "required"})

MAY_CHANGE = {
    "conditions": frozenset(
        {"listType", "listMapKey", "optional", "patchStrategy", "patchMergeKey"}
    ),
    "defaults": frozenset({"default"}),
    "duplicatemarkers": frozenset[str](),
    "nonpointerstructs": REQUIREDNESS,
    "nonullable": frozenset({"nullable"}),
    "optionalorrequired": REQUIREDNESS,
    "preferredmarkers": frozenset[str](),
    "ssatags": frozenset({"listType"}),
    "statusoptional": REQUIREDNESS,
    "statussubresource": frozenset({"kubebuilder:subresource:status"}),
    "commentstart": frozenset[str](),
}
"""Of what a rule's safe fixes may add or take away markers; the other rules have no safe fixes."""

ENABLED = Settings(tuple((rule, rule.options()) for rule in RULES.values()))


def checks(lines: tuple[MarkerLine, ...]) -> set[tuple[str, str]]:
    """What markers ask for, whatever they are called."""
    return {
        (m.concept, (m.concept_value or "").strip("\"'`")) for m in read_marks(lines)
    }


def places(package: Package) -> Iterator[tuple[str, object, set[tuple[str, str]]]]:
    """Every type and field, its form in Python and JSON, and what is checked."""
    for declaration in package.types:
        lines = (*declaration.detached_markers, *declaration.markers)
        yield declaration.name, type(declaration).__name__, checks(lines)
        if isinstance(declaration, Struct):
            for field in declaration.fields:
                default = field.default.source if field.default else None
                form = (
                    field.json_name,
                    field.type,
                    field.omitempty,
                    field.embedding,
                    default,
                    field.metadata,
                )
                elem = (
                    field.type.elem if isinstance(field.type, Optional) else field.type
                )
                named = (
                    package.type_named(elem.name) if isinstance(elem, Named) else None
                )
                on_type = named.markers if named else ()
                name = f"{declaration.name}.{field.name}"
                yield name, form, checks((*on_type, *field.markers))


def keeps_the_law(text: str) -> None:
    tags = registry(plugins=False)
    rules = tuple(RULES.values())
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "v1").mkdir()
        (root / "v1" / "__init__.py").write_text("")
        (root / "meta.py").write_text(META)
        file = root / "v1" / "types.py"
        file.write_text(text, encoding="utf-8")
        load = partial(load_files, [file], (), (), root)
        before = lint_once(load, ENABLED, tags, rules, {})
        fixable = {f.rule for f in before.findings if f.fix and f.fix.safe}
        assert fixable <= set(MAY_CHANGE)
        fixed = fix_all(load, ENABLED, tags, rules, unsafe=False)
        new = fixed.texts.get(file, text)
        ast.parse(new)
        (old_package,) = before.loaded.universe.inputs()
        (new_package,) = fixed.left.loaded.universe.inputs()
        old, now = list(places(old_package)), list(places(new_package))
        assert [p[:2] for p in now] == [p[:2] for p in old]
        for (name, _, asked), (_, _, asks) in zip(old, now, strict=True):
            changed = {concept for concept, _ in asked ^ asks}
            # A rule speaks of a field also because of its type, and in later passes because of earlier ones.
            allowed = frozenset().union(*MAY_CHANGE.values())
            assert changed <= allowed, (name, asked ^ asks)
            if changed:
                assert any(changed & MAY_CHANGE[rule] for rule in fixable), name


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(FIELDS)
def test_safe_fixes_of_wild_types(
    fields: list[tuple[str, tuple[str, str], list[str], bool]],
) -> None:
    keeps_the_law(module(fields))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_safe_fixes_of_types_that_generate_takes(data: st.DataObject) -> None:
    drawn: Module = data.draw(modules(updates=False))
    keeps_the_law(drawn.source)
