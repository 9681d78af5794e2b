"""Fuzzes one target under atheris: `python -m fuzz.one TARGET [options of libFuzzer]`. Called by `__main__.py`."""

from __future__ import annotations

import sys

import atheris


def main() -> None:
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["validation_gen", "kubernetes_api"]):
        from fuzz.targets import TARGETS
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
