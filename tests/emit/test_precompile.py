"""Templates that are functions render what Jinja renders."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from tests.tags.cases import FOLDERS, read_folder
from validation_gen import emit
from validation_gen.compiler import Job, compile_types
from validation_gen.emit.jinja import precompiled_text
from validation_gen.emit.precompile import UnknownSyntax, precompile

CORPUS = Path(__file__).parents[2] / "generated" / "kubernetes_api"


def functions(text: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {}
    exec(text, namespace)
    found: dict[str, Any] = namespace["TEMPLATES"]
    return found


@pytest.fixture(scope="module")
def built_in() -> dict[str, Any]:
    return functions(precompiled_text())


def use(functions: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """As if this were installed from a wheel."""
    made = SimpleNamespace(TEMPLATES=functions)
    monkeypatch.setattr(emit, "precompiled", made, raising=False)


def in_memory(**templates: str) -> Environment:
    return Environment(loader=DictLoader(templates))


@pytest.mark.parametrize("folder", FOLDERS)
def test_both_write_the_same_modules(
    folder: str, built_in: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_jinja = read_folder(folder).compile()
    use(built_in, monkeypatch)
    assert read_folder(folder).compile().outputs == by_jinja.outputs


def test_functions_write_the_corpus(
    built_in: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    use(built_in, monkeypatch)
    outputs = compile_types(Job((CORPUS,))).outputs
    assert outputs
    assert {o.path for o in outputs if o.text != Path(o.path).read_text()} == set()


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("a{{ x }}b", {"x": 1}),
        ("{% for a, b in x.items() %}{{ a }}{{ b[0] }};{% endfor %}", {"x": {"k": "v"}}),
        ("{% if x == 1 %}one{% elif x > 1 and not y %}more{% else %}no{% endif %}", {"x": 3, "y": 0}),
        ("{% if x in (1, 2) or y %}{% endif %}{{ 'yes' if x else 'no' }}", {"x": 3, "y": 1}),
        ("{{ x | join(', ') }}", {"x": [1, "b"]}),
        ("{{ x.format(1, y=x) }}", {"x": "{} {y}"}),
    ],
)  # fmt: skip
def test_what_templates_may_use(template: str, values: dict[str, Any]) -> None:
    env = in_memory(t=template)
    made = functions(precompile(env, ["t"]))["t"]
    assert made(values) == env.get_template("t").render(**values)


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("{% set x = 1 %}", "Assign, which a built-in template uses in line 1"),
        ("\n{% for x in y %}{{ loop.last }}{% endfor %}", "Name, .* in line 2"),
        ("{{ x | upper }}", "Filter"),
        ("{% for x in y if x %}{% endfor %}", "For"),
        ("{{ f(*x) }}", "Call"),
    ],
)
def test_what_is_not_known_is_said_when_the_wheel_is_built(
    template: str, what: str
) -> None:
    with pytest.raises(UnknownSyntax, match=what):
        precompile(in_memory(t=template), ["t"])
