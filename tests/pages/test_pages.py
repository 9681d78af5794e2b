"""Pages: made for everything, found by any spelling of a name, the same facts in Markdown and JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from validation_gen.pages import (
    collect_pages,
    find,
    near,
    page_data,
    page_markdown,
    pages_data,
    pages_markdown,
)
from validation_gen.pages.collect import CodePage, MarkerPage, all_codes
from validation_gen.runtime import FORMATS
from validation_gen.tags import registry

PACKAGE = Path(__file__).parents[2] / "validation_gen"
PAGES = collect_pages(registry(plugins=False))


def test_every_code_in_the_source_has_a_page_and_every_page_a_code() -> None:
    mentioned: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        mentioned |= set(re.findall(r'"(VG\d{3})"', path.read_text(encoding="utf-8")))
    assert mentioned == set(all_codes())


def test_no_code_is_in_two_tables() -> None:
    tables = [p.read_text(encoding="utf-8") for p in PACKAGE.rglob("codes.py")]
    listed = [c for t in tables for c in set(re.findall(r'"(VG\d{3})"', t))]
    assert len(listed) == len(set(listed))


def test_every_format_shows_values_it_takes_and_values_it_refuses() -> None:
    assert set(PAGES.formats) == set(FORMATS)
    for known in FORMATS.values():
        assert known.summary and known.valid and known.invalid
        assert [v for v in known.valid if not known.accepts(v)] == []
        assert [v for v in known.invalid if known.accepts(v)] == []


def test_every_marker_says_what_it_does_and_where_it_stands() -> None:
    for page in PAGES.markers.values():
        assert page.summary.endswith(".") and page.places and page.source
        assert all(usage.startswith(f"+{page.name}") for usage in page.usage)
        assert all(arg.docs for arg in page.args)


@pytest.mark.parametrize(
    ("marker", "usage"),
    [
        ("k8s:required", ["+k8s:required"]),
        ("k8s:maxLength", ["+k8s:maxLength=<integer>"]),
        ("k8s:listType", ["+k8s:listType=atomic|set|map"]),
        ("k8s:neq", ["+k8s:neq=<value>"]),
        ("k8s:ifEnabled", ["+k8s:ifEnabled(<string>)=+<marker>"]),
        ("k8s:item", ["+k8s:item(<field>: <value>, ...)=+<marker>"]),
        ("k8s:alpha", ["+k8s:alpha[(since: <string>)]=+<marker>"]),
        (
            "k8s:ifMode",
            [
                "+k8s:ifMode(<string>)=+<marker>",
                "+k8s:ifMode[(modality: <string>, mode: <string>)]=+<marker>",
            ],
        ),
        (
            "k8s:validateTrue",
            [
                "+k8s:validateTrue[(flags: <string>, cohort: <string>, typeArg: <string>)][=<string>]"
            ],
        ),
    ],
)
def test_how_a_marker_is_written(marker: str, usage: list[str]) -> None:
    assert list(PAGES.markers[marker].usage) == usage


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("VG101", "VG101"),
        ("vg101", "VG101"),
        ("+k8s:listType", "k8s:listType"),
        ("k8s:listType", "k8s:listType"),
        ("listType", "k8s:listType"),
        ("LISTTYPE", "k8s:listType"),
        (" +k8s:maxItems=8", "k8s:maxItems"),
        ('+k8s:item(name: "x")=+k8s:required', "k8s:item"),
        ("k8s-uuid", "k8s-uuid"),
        ("+default", "default"),
        ("validation-gen", "k8s:validation-gen"),
        ("nomaps", "VG518"),
        ("NoMaps", "VG518"),
        ("member", "k8s:ifMode"),
        ("k8s:ifOptionEnabled(X)=+k8s:required", "k8s:ifEnabled"),
    ],
)
def test_a_page_is_found_however_its_name_is_written(asked: str, name: str) -> None:
    found = find(PAGES, asked)
    assert found is not None
    assert found.page.name == name


@pytest.mark.parametrize(
    "asked", ["", "+", "k8s:", "x:listType", "VG999", "k8s:listTyp", "uuid"]
)
def test_nothing_is_found_for_another_name(asked: str) -> None:
    assert find(PAGES, asked) is None


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("listTyp", ["+k8s:listType"]),
        ("+k8s:maxLenght", ["+k8s:maxLength", "+k8s:minLength"]),
        ("k8s-short-nam", ["k8s-short-name"]),
        ("nomap", ["nomaps"]),
        ("xyzzy", []),
    ],
)
def test_a_name_that_is_nearly_right_is_suggested(asked: str, names: list[str]) -> None:
    assert near(PAGES, asked)[: len(names) or None] == names


LIST_MAP_KEY = '''\
# `+k8s:listMapKey`

A field of the items that is part of their key.

```python
# +k8s:listMapKey=<string>
```

Repeat it for a key of several fields; they are compared in the order given.

On types, fields, list values, map keys, map values. Stability: stable.

- value (string): the JSON name of a scalar field

| error | origin | where |
| --- | --- | --- |
| `FieldValueDuplicate` |  | `[*]` below the value |

Example:

```python
# +groupName=example.com
# +versionName=v1
# +k8s:validation-gen=*
"""Example of +k8s:listMapKey."""

from __future__ import annotations

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True)
class Port:
    # +k8s:required
    name: str = ""
    # +k8s:optional
    number: Int32 = 0


@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    ports: list[Port] = field(default_factory=list)
```

Source: KEP-5073, k8s.io/code-generator/cmd/validation-gen.
'''

UUID = """\
# `k8s-uuid`

A UUID in lower case: 8-4-4-4-12 hexadecimal digits.

```python
# +k8s:format=k8s-uuid
```

Valid: `"123e4567-e89b-12d3-a456-426614174000"`.

| invalid | error |
| --- | --- |
| `"123E4567-E89B-12D3-A456-426614174000"` | `must be a lowercase UUID in 8-4-4-4-12 format` |

Source: `validation_gen.runtime.UUID`.
"""

VG302 = """\
# VG302: a dict of lists cannot carry checks

Put the list into a dataclass, and the checks on its field.
"""


@pytest.mark.parametrize(
    ("asked", "text"),
    [("listMapKey", LIST_MAP_KEY), ("k8s-uuid", UUID), ("VG302", VG302)],
)
def test_a_page_as_markdown(asked: str, text: str) -> None:
    found = find(PAGES, asked)
    assert found is not None
    assert page_markdown(found.page) == text


def test_a_marker_as_data() -> None:
    data = page_data(PAGES.markers["k8s:dependentRequired"])
    assert isinstance(data["example"], str) and "class Example:" in data["example"]
    assert {key: value for key, value in data.items() if key != "example"} == {
        "name": "k8s:dependentRequired",
        "summary": "While this field is set, the other one must be set.",
        "description": "The error stands at the other field. On an update nothing is reported while the set-ness of"
        " both stays the same. Repeat the marker to name several fields.",
        "usage": ["+k8s:dependentRequired(<string>)"],
        "places": ["fields"],
        "stability": "alpha",
        "arguments": [
            {
                "name": "",
                "kind": "string",
                "description": "the JSON name of the other field",
                "required": True,
            }
        ],
        "value": None,
        "errors": [
            {
                "type": "FieldValueRequired",
                "origin": "dependentRequired",
                "path": ".*",
            }
        ],
        "companion": "",
        "source": "KEP-5073, k8s.io/code-generator/cmd/validation-gen",
    }


def test_all_pages_are_in_the_document_and_in_the_data() -> None:
    text, data = pages_markdown(PAGES), pages_data(PAGES)
    assert json.loads(json.dumps(data)) == data
    headings = re.findall(r"^### (.*)$", text, re.MULTILINE)
    assert headings == [
        *(f"`+{name}`" for name in PAGES.markers),
        *(f"`{name}`" for name in PAGES.formats),
        *(f"{name}: {page.summary}" for name, page in PAGES.codes.items()),
    ]
    for group in ("markers", "formats", "codes"):
        rows = data[group]
        assert isinstance(rows, list)
        assert [r["name"] for r in rows if isinstance(r, dict)] == list(
            getattr(PAGES, group)
        )
    assert data["retired"] == dict(PAGES.retired)


def test_pages_are_of_the_kind_their_names_say() -> None:
    assert isinstance(PAGES.markers["k8s:required"], MarkerPage)
    assert isinstance(PAGES.codes["VG001"], CodePage)
