"""The Go packages of `testdata/goimport`, and what the importer makes of them.

`widgets` is a Go module with every construct that can be imported; `python` is what comes of it. Each directory of
`errors` is a package with something wrong, and the text file beside it what the command prints.

    python -m tests.goimport.golden        writes all of that anew
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from validation_gen.goimport.importer import Imported, Request, import_go
from validation_gen.reporters import render_text

TESTDATA = Path(__file__).parents[2] / "testdata" / "goimport"
WIDGETS = TESTDATA / "widgets"
PYTHON = TESTDATA / "python"
ERRORS = TESTDATA / "errors"
CORPUS = Path(__file__).parents[2] / "generated"

OPEN = frozenset({"Phase", "example.com/widgets/shared.Kind"})


def import_widgets(with_docs: bool = True) -> Imported:
    """The packages of the module that have API types."""
    return import_go(
        Request(
            (WIDGETS / "api" / "...", WIDGETS / "shared"),
            WIDGETS,
            open_types=OPEN,
            search_path=(CORPUS,),
            with_docs=with_docs,
        )
    )


def golden_file(module: str) -> Path:
    return PYTHON.joinpath(*module.split(".")).with_suffix(".py")


def wrong_packages() -> list[str]:
    return sorted(path.name for path in ERRORS.iterdir() if path.is_dir())


def rejection(name: str) -> str:
    """What is printed for a package with something wrong."""
    made = import_go(Request((ERRORS / name,), ERRORS, search_path=(CORPUS,)))
    assert made.texts == {}
    return render_text(made.diagnostics, made.lines)


def expected() -> Mapping[Path, str]:
    """Every golden file with what belongs into it."""
    texts = {golden_file(module): t for module, t in import_widgets().texts.items()}
    return texts | {ERRORS / f"{n}.txt": rejection(n) for n in wrong_packages()}


def main() -> None:
    for path, text in expected().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
