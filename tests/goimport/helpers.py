"""Go packages written for a test, and what the importer makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from validation_gen.goimport.importer import Imported, Request, import_go
from validation_gen.goimport.resolve import Choice
from validation_gen.reporters import render_text

CORPUS = Path(__file__).parents[2] / "generated"


@dataclass(frozen=True, slots=True)
class Tree:
    """Files below a directory; `import_` imports packages of it."""

    root: Path

    def write(self, files: Mapping[str, str]) -> None:
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8")

    def import_(
        self,
        *paths: str,
        mapping: Mapping[str, str] | None = None,
        module: str = "",
        types: tuple[str, ...] = (),
        skip: tuple[str, ...] = (),
        with_docs: bool = True,
    ) -> Imported:
        return import_go(
            Request(
                tuple(self.root / path for path in paths),
                self.root,
                module,
                mapping or {},
                Choice(frozenset(types), frozenset(skip)),
                search_path=(self.root, CORPUS),
                with_docs=with_docs,
            )
        )


def messages(made: Imported) -> list[str]:
    """The problems as `path:line:column: code message`."""
    return [f"{d.span}: {d.code} {d.message}" for d in made.diagnostics]


def only_text(made: Imported) -> str:
    """The one module that was made, of packages without problems."""
    assert made.diagnostics == (), render_text(made.diagnostics, made.lines)
    (text,) = made.texts.values()
    return text
