"""Every example on a page works when it is pasted: it generates, and what is generated runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from tests.compiled import Compiled, compile_text, compiled
from validation_gen.pages import Pages, collect_pages
from validation_gen.tags import registry

PAGES: Pages = collect_pages(registry(plugins=False))
WITH_TYPES = sorted(n for n, p in PAGES.markers.items() if "class " in p.example)
FAILS_ON_PURPOSE = "k8s:validateError"


@contextmanager
def example_of(name: str, directory: Path) -> Iterator[Compiled]:
    page = PAGES.markers[name]
    files = {"types.py": page.example, "types_custom.py": page.companion}
    with compiled(directory, {n: text for n, text in files.items() if text}) as made:
        yield made


def blank(cls: type[Any]) -> object:
    return next(iter(cls)) if issubclass(cls, Enum) else cls()


@pytest.mark.parametrize("name", [n for n in WITH_TYPES if n != FAILS_ON_PURPOSE])
def test_the_example_of_a_marker_generates_and_runs(name: str, tmp_path: Path) -> None:
    with example_of(name, tmp_path) as made:
        kinds = list(made.generated.SCHEME)
        errors = [
            e
            for kind in kinds
            for e in kind.validate(blank(kind.cls), options={"Turbo": False})
        ]
    assert kinds
    assert [str(e) for e in errors if e.type == "InternalError"] == []


SAYS_NOTHING_OF_THE_EXAMPLE = {
    "k8s:ifEnabled": "its own error is about an option that the caller forgot",
    "k8s:ifDisabled": "its own error is about an option that the caller forgot",
    "k8s:optional": "it causes an error only together with a default",
}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in WITH_TYPES
        if PAGES.markers[name].errors and name not in SAYS_NOTHING_OF_THE_EXAMPLE
    ],
)
def test_an_error_that_the_page_lists_is_declared_by_the_example(
    name: str, tmp_path: Path
) -> None:
    with example_of(name, tmp_path) as made:
        declared = {
            (type_, origin.partition("=")[0])
            for rules in made.generated.DECLARED_RULES.values()
            for _, type_, origin, _ in rules
        }
    listed = {(e.type, e.origin.partition("=")[0]) for e in PAGES.markers[name].errors}
    assert listed & declared


@pytest.mark.parametrize("name", WITH_TYPES)
def test_the_example_of_a_marker_uses_it(name: str) -> None:
    header, _, body = PAGES.markers[name].example.partition("\nfrom __future__")
    assert f"+{name}" in body or f"# +{name}" in header


def test_the_example_of_the_marker_that_fails_generation_does(tmp_path: Path) -> None:
    result = compile_text(
        tmp_path, {"types.py": PAGES.markers[FAILS_ON_PURPOSE].example}
    )
    assert [d.code for d in result.diagnostics] == ["VG217"]


def test_every_marker_has_an_example_with_types_or_speaks_of_modules() -> None:
    without = set(PAGES.markers) - set(WITH_TYPES)
    assert {n for n in without if "modules" not in PAGES.markers[n].places} == set()
    assert all(PAGES.markers[name].example for name in without)
