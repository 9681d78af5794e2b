"""The pages of the site that are made from the code, as a hook of mkdocs.

Comes in: mkdocs' configuration and files. Goes out: a page for every marker and lint rule, and one each for all
formats, diagnostic codes, commands, limits and the Python API; and the navigation, which lists every page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from validation_gen.cli.main import COMMANDS
from validation_gen.decode.pieces import MOST_SKIPPED
from validation_gen.emit.module import MOST_RULES
from validation_gen.files import WAIT
from validation_gen.limits import COUNTED, DEFAULT_LIMITS, MOST, attribute
from validation_gen.lint.registry import rules
from validation_gen.pages import collect_pages, page_markdown
from validation_gen.pages.collect import CodePage, FormatPage, MarkerPage, Pages
from validation_gen.pages.markdown import table
from validation_gen.schema.crd.structure import MOST_FIELDS
from validation_gen.tags import registry

SECTIONS = {
    "How to": "how-to",
    "Reference": "reference",
    "Explanation": "explanation",
}

MODULES = {
    "validation_gen.runtime": "What generated code and hand-written validations use.",
    "validation_gen.apitypes": "What API types are made of, beside Python's own.",
    "validation_gen.testing": "For tests of your own rules.",
}
"""The Python API: modules, and what they are for."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made, and lists all pages in the navigation."""
    for name, text in made_pages():
        files.append(File.generated(config, name, content=text))
    names = [file.src_uri for file in files.documentation_pages()]
    config.nav = list(navigation(names))
    return files


def made_pages() -> Iterator[tuple[str, str]]:
    """Paths below docs/ with the text of each."""
    pages = collect_pages(registry(plugins=False))
    lint_rules = {rule.code: rule for rule in rules(plugins=False)}
    yield from marker_pages(pages)
    yield "reference/formats.md", sections("Formats", pages.formats.values())
    codes = [page for code, page in pages.codes.items() if code not in lint_rules]
    yield "reference/diagnostics.md", sections("Diagnostics", codes)
    index = table(
        ("rule", "code", "what it says"),
        ((f"[{r.name}]({r.name}.md)", r.code, r.summary) for r in lint_rules.values()),
    )
    yield "reference/rules/index.md", f"# Lint rules\n\n{index}\n"
    for code, rule in lint_rules.items():
        yield f"reference/rules/{rule.name}.md", page_markdown(pages.codes[code])
    yield "reference/cli.md", commands_page()
    yield "reference/limits.md", limits_page()
    yield "reference/python.md", python_page()


def marker_pages(pages: Pages) -> Iterator[tuple[str, str]]:
    rows = []
    for page in pages.markers.values():
        file = f"{file_name(page.name)}.md"
        yield f"reference/markers/{file}", page_markdown(page)
        link = f"[`+{page.name}`]({file})"
        rows.append((link, page.stability, ", ".join(page.places), page.summary))
    retired = table(
        ("old name", "new name"),
        ((f"`+{old}`", f"`+{new}`") for old, new in pages.retired.items()),
    )
    text = table(("marker", "stability", "on", "what it says"), rows)
    yield (
        "reference/markers/index.md",
        f"# Markers\n\n{text}\n\n## Retired names\n\n{retired}\n",
    )


def sections(title: str, pages: Iterable[MarkerPage | FormatPage | CodePage]) -> str:
    """One page of many: a section for each."""
    return "\n".join([f"# {title}\n", *(page_markdown(page, 2) for page in pages)])


def commands_page() -> str:
    """All commands as `--help` has them."""
    head = "# Commands\n\nEvery command as its `--help` has it.\n"
    return "\n".join(
        [
            head,
            *(
                f"::: mkdocs-click\n    :module: {module}\n    :command: {module.split('.')[-1]}\n"
                f"    :prog_name: validation-gen {name}\n    :depth: 1\n    :style: table\n"
                for name, module in sorted(COMMANDS.items())
            ),
        ]
    )


LIMITS_PAGE = """\
# Limits

`validate` reads manifests of anybody. What one document may cost is limited; the documents around it are not affected.

{table}

A limit that is hit is an error of the type `LimitExceeded`, with its place, and exit code 1. The error names the option
and the key that allow more; the option goes before the key:

```toml
[tool.validation-gen.limits]
{examples}
```

Each is a whole number from 1 to {most}. In Python they are attributes of `Limits`, which
`validation_gen.decode.documents` takes.

Nothing else grows with what is read. Any number of documents may be in a file: one is in memory at a time, but for
those of `--old`. Numbers are as API servers read them: one of more than 4,300 digits is refused in JSON and text in
YAML. Tags make no objects: those that are not YAML's own are refused. A directory is visited once, however many links
lead to it. What is no regular file is read if it is given by name, as in `<(kustomize build .)`; in a directory it
cannot be read, which is exit code 2, like links that lead nowhere. What has no end, like `/dev/zero`, is given up if
{skipped} MiB behind the byte limit no other document has begun; so is, after {wait:.0f} seconds, a pipe that nobody
opens for writing.

Two things that are made of types are limited as well, by fixed numbers that no API comes near: a module has at most
{rules} places where rules apply (VG152), and the schema of a custom resource at most {fields} fields (VG725).
"""


def limits_page() -> str:
    """What manifests and types may cost."""
    defaults = {key: getattr(DEFAULT_LIMITS, attribute(key)) for key in COUNTED}
    rows = [
        (f"`{key}`", f"`--{key}`", f"{defaults[key]:,}", what)
        for key, what in COUNTED.items()
    ]
    return LIMITS_PAGE.format(
        table=table(("key", "option", "default", "the most"), rows),
        examples="\n".join(f"{key} = {value}" for key, value in defaults.items()),
        most=f"{MOST:,}",
        skipped=MOST_SKIPPED >> 20,
        wait=WAIT,
        rules=f"{MOST_RULES:,}",
        fields=f"{MOST_FIELDS:,}",
    )


def python_page() -> str:
    parts = ["# Python API\n"]
    for name, about in MODULES.items():
        parts.append(
            f"## {name}\n\n{about}\n\n::: {name}\n    options:\n      members: true\n"
        )
    return "\n".join(parts)


def navigation(names: Iterable[str]) -> Iterator[object]:
    """Every page: those at the top first, then the sections, whose folders are sections in turn."""
    listed = sorted(names)
    yield from ("index.md", "tutorial.md")
    for title, folder in SECTIONS.items():
        inside = [name for name in listed if name.startswith(f"{folder}/")]
        yield {title: list(section(folder, inside))}
    yield "decisions.md"


def section(folder: str, names: Iterable[str]) -> Iterator[object]:
    folders: dict[str, list[str]] = {}
    for name in names:
        below = name.removeprefix(f"{folder}/").split("/")
        if len(below) == 1:
            yield name
        else:
            folders.setdefault(below[0], []).append(name)
    for inner, pages in folders.items():
        index = f"{folder}/{inner}/index.md"
        yield {inner.capitalize(): [index, *(p for p in pages if p != index)]}


def file_name(marker: str) -> str:
    """`k8s:validation-gen` as a file: letters, digits and dashes."""
    return re.sub(r"[^A-Za-z0-9]+", "-", marker.removeprefix("k8s:"))
