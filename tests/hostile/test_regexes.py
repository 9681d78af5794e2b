"""Every regular expression of the product and of the corpus takes linear time: its structure says so, no clock.

The patterns are found in the syntax trees of all modules, so that none can be left out: each call of `re` has to be
one of a pattern that can be computed, and is looked at, or stand in `BY_HAND` with the reason why it does no harm.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.regexes import why_slow
from validation_gen.runtime.formats import FORMATS

ROOT = Path(__file__).parents[2]
PLACES = (
    (ROOT / "validation_gen", ROOT),
    (ROOT / "generated" / "kubernetes_api", ROOT / "generated"),
)

MODES = {
    "fullmatch": "fullmatch", "match": "match", "search": "search", "findall": "search", "finditer": "search",
    "sub": "search", "subn": "search", "split": "search",
}  # fmt: skip

WRAPPERS = {("validation_gen.runtime.formats", "_matcher"): "fullmatch"}
"""Functions that compile what they are given, and how that is used."""


@dataclass(frozen=True, slots=True)
class Use:
    """A pattern and how it is used."""

    module: str
    line: int
    name: str
    pattern: str | bytes
    flags: int
    mode: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line}-{self.mode}"


@cache
def trees() -> dict[str, ast.Module]:
    found = {}
    for folder, root in PLACES:
        for path in sorted(folder.rglob("*.py")):
            text = path.read_text("utf-8")
            if not re.search(
                rf"^(import|from) re\b|\b({'|'.join(MODES)})\b", text, re.M
            ):
                continue
            name = ".".join(path.relative_to(root).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = ast.parse(text)
    return found


PASSED = {
    "validation_gen.emit.breaking.simple": "fullmatch",
    "validation_gen.toml_positions": "match",
    "validation_gen.markers.parser": "match",
    "validation_gen.plan.lifecycle": "fullmatch",
    "validation_gen.schema.crd.markers": "match",
}
"""Modules that give patterns to functions of their own, and how these use them."""


@cache
def methods() -> dict[tuple[str, str], frozenset[str]]:
    """What is called on a name: `_WORD.sub`. Names that begin with `_` are those of their module, others of all."""
    found = defaultdict(set)
    for module, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in MODES:
                value = node.value
                name = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")  # fmt: skip
                found[owner(module, name), name].add(node.attr)
    return {name: frozenset(used) for name, used in found.items()}


def owner(module: str, name: str) -> str:
    return module if name.startswith("_") else ""


def calls(module: str, tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """The calls of `re`, and of what wraps it, with what is called."""
    own = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "re"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(ast.Name("re"), name):
                yield node, name
            case ast.Name(name) if name in own:
                yield node, own[name]
            case ast.Name(name) if (module, name) in WRAPPERS:
                yield node, WRAPPERS[module, name]


def found() -> tuple[list[Use], set[tuple[str, str]]]:
    """All patterns, and where there are calls whose patterns nobody knows: module and source text."""
    uses, unknown = [], set()
    for module, tree in trees().items():
        around = {id(child): node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}  # fmt: skip
        for call, name in calls(module, tree):
            if name not in MODES and name != "compile":
                continue
            try:
                pattern, flags = evaluated(module, call, name)
            except Exception:
                unknown.add((module, ast.unparse(call)))
                continue
            modes = [name] if name in MODES else modes_of(module, call, around)
            uses += [
                Use(module, call.lineno, known_as(call, around), pattern, flags, mode)
                for mode in sorted({MODES[mode] for mode in modes})
            ]
    return uses, unknown


def evaluated(module: str, call: ast.Call, name: str) -> tuple[str | bytes, int]:
    names = vars(importlib.import_module(module))

    def value(node: ast.expr) -> Any:
        return eval(compile(ast.Expression(node), module, "eval"), names)

    pattern = value(call.args[0])
    flags = [k.value for k in call.keywords if k.arg == "flags"]
    if name == "compile":
        flags += call.args[1:2]
    assert isinstance(pattern, (str, bytes))
    return pattern, int(value(flags[0])) if flags else 0


def known_as(call: ast.Call, around: dict[int, ast.AST]) -> str:
    """The name that a pattern is given, else the function that it is for."""
    node = around[id(call)]
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0])
    return ast.unparse(call.func)


def modes_of(module: str, call: ast.Call, around: dict[int, ast.AST]) -> frozenset[str]:
    """How a compiled pattern is used; in every way, if that cannot be seen."""
    node = around[id(call)]
    if isinstance(node, ast.Attribute) and node.attr in MODES:
        return frozenset({node.attr})
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        name = node.targets[0].id
        if used := methods().get((owner(module, name), name)):
            return used
    if module in PASSED:
        return frozenset({PASSED[module]})
    return frozenset(MODES)


USES, UNKNOWN = found()

BY_HAND: dict[tuple[str, str], str] = {
    ("validation_gen.runtime.formats", "re.compile(pattern, re.DOTALL)"): "what `_matcher` is given is looked at",
    ("validation_gen.apitypes.rfc3339", "re.compile(pattern)"): "the pieces of a time, of at most four characters",
    ("validation_gen.schema.accept", "re.search(text, zero)"): "patterns of the product on the zero value",
    ("validation_gen.schema.values", "re.search(text, value)"): "patterns of the product on defaults of the types",
    ("validation_gen.testing.matcher", "re.search(wanted, actual.detail)"): "what a test expects",
    ("validation_gen.lint.naming", "re.compile(pattern)"): "of the project's own configuration, on names of fields",
    ("validation_gen.lint.rules.jsontags", "re.compile(pattern)"): "of the project's own configuration, only compiled",
    ("validation_gen.lint.rules.jsontags", "re.compile(options.json_tag_regex)"): "the same, on names of fields",
}  # fmt: skip
"""Calls with patterns that are not in the code, and why they do no harm. No marker and no manifest brings a pattern."""

DESPITE: dict[tuple[str, str], str] = {
    ("validation_gen.emit.breaking.simple", "_STRING"): "lines of generated code, where every string ends",
    ("validation_gen.goimport.constraints", "_TOKEN"): "blanks are never last, and what is none always fits",
    ("validation_gen.goimport.prose", "_DIRECTIVE"): "looks over the blanks behind a word, which has none",
    ("validation_gen.lint.markers", "_ARGUMENT"): "nothing is given back, and behind `=` it always fits",
    ("validation_gen.schema.descriptions", "re.split"): "blanks with two line ends fit, and one line end begins once",
    ("validation_gen.testing.expectations", "_BRACKETS"): "paths of errors that the project's own tests expect",
    ("validation_gen.testing.limits", "_QUOTED"): "markers of the project's own types, when a test asks",
}  # fmt: skip
"""Patterns that look slow, by module and the name they have, and why they are not."""


def test_every_call_is_known() -> None:
    assert set(BY_HAND) == UNKNOWN
    assert len(USES) > 150
    assert {use.module for use in USES} >= {
        "validation_gen.runtime.formats",
        "kubernetes_api.resource.devices",
    }


@pytest.mark.parametrize("use", USES, ids=str)
def test_it_takes_linear_time(use: Use) -> None:
    why = why_slow(use.pattern, use.flags, use.mode)
    assert bool(why) == ((use.module, use.name) in DESPITE), (use.pattern, why)


def test_no_reason_is_left_over() -> None:
    assert set(DESPITE) <= {(use.module, use.name) for use in USES}


def test_all_formats_are_made_of_these_patterns() -> None:
    """A format's own answer is a `fullmatch`, or a function of the module whose patterns are looked at above."""
    for known in FORMATS.values():
        owner = getattr(known.accepts, "__self__", None)
        if isinstance(owner, re.Pattern):
            assert (owner.pattern, "fullmatch") in {(u.pattern, u.mode) for u in USES}
        else:
            assert known.accepts.__module__ == "validation_gen.runtime.formats"


SLOW = [
    (r"(a*)*b", "match"), (r"(?:ab|a|b)*c", "match"), (r"a*a*b", "fullmatch"), (r"a*b", "search"), (r"\s+$", "search"),
    (r"(?:a+b?)*c", "match"), (r"a*+b", "search"), (r'"(?:[^"\\]|\\.)*"', "search"), (r".*x.*y", "match"),
    (r"(?:[ \t]+|#)*x", "match"), (r"(?:a{0,5}b*)*c", "match"), (r"(a?b?)*c", "match"), (r"a.*b", "search"),
    (r"(?=.*x)a", "search"), (r"^\s*x", "multiline search"),
]  # fmt: skip
QUICK = [
    (r"a*", "search"), (r"[a-z]+[0-9]+", "fullmatch"), (r"(?:a+b)*c", "match"), (r"a*+b", "match"), (r"a*+a", "match"),
    (r'"(?:[^"\\]|\\.)*"', "match"), (r"(.*,)?scope=", "match"), (r"(?:[ \t\r\n]+|#[^\n]*)*", "match"),
    (r"[a-z0-9]([-a-z0-9]*[a-z0-9])?", "fullmatch"), (r"^x*y", "search"), (r"ab", "search"),
    (r"^ *x", "multiline search"),
    (r"[a-z0-9]++(?:(?:-++|\.)[a-z0-9]++)*+", "fullmatch"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "mode"), SLOW + QUICK)
def test_the_test_knows_slow_ones(pattern: str, mode: str) -> None:
    flags = re.M if mode.startswith("multiline") else 0
    why = why_slow(pattern, flags, mode.removeprefix("multiline "))
    assert bool(why) == ((pattern, mode) in SLOW)
