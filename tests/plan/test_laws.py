"""Laws of generated validators, tried on random types and random values.

Ratcheting only takes errors away; what is absent and what is empty are the same; nothing is wrong with an update that
changes nothing. The first law needs types in which no short-circuit rule stands behind `eachVal` or beside others of
its cohort: one that an update passes over no longer keeps the others from running.
"""

from __future__ import annotations

import importlib
import itertools
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from tests.plan.random_types import OPTION, Module, modules
from validation_gen.compiler import Job, compile_types
from validation_gen.runtime import FieldError

OPTIONS = st.sampled_from([{}, {OPTION: True}, {OPTION: False}])
PAIRS = 12
"""Values tried on each module, which takes far longer to make than they do."""

trying = settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@contextmanager
def generated(module: Module) -> Iterator[ModuleType]:
    """The module generated from a random one, as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="laws_") as folder:
        name = Path(folder).name
        types = Path(folder, f"{name}.py")
        types.write_text(module.source, encoding="utf-8")
        result = compile_types(Job((types,), display_root=Path(folder)))
        assert not result.diagnostics
        Path(folder, f"{name}_gen.py").write_text(result.outputs[0].text, "utf-8")
        sys.path.insert(0, folder)
        try:
            yield importlib.import_module(f"{name}_gen")
        finally:
            sys.path.remove(folder)
            sys.modules.pop(name, None)
            sys.modules.pop(f"{name}_gen", None)


def told(errors: list[FieldError]) -> Counter[tuple[str, str, str, bool]]:
    return Counter((str(e), e.origin, e.level, e.short_circuit) for e in errors)


@trying
@given(modules(updates=False), st.data())
def test_ratcheting_never_adds_an_error_that_a_creation_would_not_give(
    module: Module, data: st.DataObject
) -> None:
    note(module.source)
    values = st.tuples(module.values, module.values)
    with generated(module) as code:
        for new, old in data.draw(st.lists(values, max_size=PAIRS)):
            options = data.draw(OPTIONS)
            obj, was = code.decode_root(new), code.decode_root(old)
            created = told(code.validate_root(obj, options=options))
            updated = told(code.validate_root(obj, was, options=options))
            assert updated <= created, (new, old, options)


@trying
@given(modules(updates=True), st.data())
def test_an_update_that_changes_nothing_has_no_errors(
    module: Module, data: st.DataObject
) -> None:
    note(module.source)
    with generated(module) as code:
        for value in data.draw(st.lists(module.values, max_size=PAIRS)):
            obj, was = code.decode_root(value), code.decode_root(value)
            options = data.draw(OPTIONS)
            assert code.validate_root(obj, was, options=options) == [], value


@trying
@given(modules(updates=True), st.data())
def test_what_is_absent_and_what_is_empty_are_the_same(
    module: Module, data: st.DataObject
) -> None:
    note(module.source)
    values = st.tuples(module.values, st.none() | module.values)
    with generated(module) as code:
        for new, old in data.draw(st.lists(values, max_size=PAIRS)):
            options = data.draw(OPTIONS)
            objects = [code.decode_root(new), absent(code.decode_root(new))]
            befores = [None, None]
            if old is not None:
                befores = [code.decode_root(old), absent(code.decode_root(old))]
            found = {
                str(code.validate_root(obj, before, options=options))
                for obj, before in itertools.product(objects, befores)
            }
            assert len(found) == 1, (new, old, options)


def absent(value: Any) -> Any:
    """The object with None for every list and dict that is empty, however deep inside."""
    for field in fields(value):
        inner = getattr(value, field.name)
        if inner in ([], {}):
            setattr(value, field.name, None)
        below = inner.values() if isinstance(inner, dict) else inner
        for each in below if isinstance(inner, list | dict) else (inner,):
            if is_dataclass(each):
                absent(each)
    return value
