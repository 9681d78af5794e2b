"""The names of the runtime that the emitter knows are those that it has."""

from __future__ import annotations

from validation_gen import runtime, runtime_names


def test_every_exported_name_is_known() -> None:
    assert set(runtime.__all__) == runtime_names.NAMES


def test_every_format_of_kubernetes_is_known_with_its_constant() -> None:
    assert list(runtime_names.FORMATS) == list(runtime.FORMATS)
    for name, known in runtime.FORMATS.items():
        assert getattr(runtime, runtime_names.constant_of(name)) is known
