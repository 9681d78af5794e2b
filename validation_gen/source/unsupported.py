"""What to say about annotations that have no API type: one function a kind of mistake.

Called by `annotations`; the spelling that would have a type is part of every message.
"""

from __future__ import annotations

import ast

from validation_gen.source.codes import (
    LITERAL,
    MISSING_ARGUMENTS,
    UNION,
    UNKNOWN_NAME,
    UNSUPPORTED_TYPE,
)
from validation_gen.source.known_types import (
    API_SCALARS,
    EXPECTED,
    SCALARS,
    instead_of,
)
from validation_gen.source.reading import Reading, did_you_mean


def report_union(reading: Reading, node: ast.expr, types: int, has_empty: bool) -> None:
    if types > 1:
        reading.report(
            UNION,
            f"a field cannot have one of {types} types",
            node,
            expected='one type, alone or with `None` or `Literal[""]`',
            fix="make a dataclass with an optional field for each of them, all with `# +k8s:unionMember`",
        )
    elif has_empty:
        report_literal(reading, node)
    else:
        report_unsupported(reading, node, None)


def report_unknown(reading: Reading, node: ast.Name | ast.Attribute) -> None:
    name = ast.unparse(node)
    known = {*reading.types, *reading.aliases, *reading.bindings}
    known |= {name for module, name in SCALARS if module == "builtins"}
    add_import = f"add `from validation_gen.apitypes import {name}`"
    fix = add_import if name in API_SCALARS else did_you_mean(name, known)
    reading.report(
        UNKNOWN_NAME,
        f"the name `{name}` is not defined",
        node,
        expected="a type declared in this module, an imported one or a builtin",
        fix=fix,
    )


def report_arguments(reading: Reading, node: ast.expr, written: str) -> None:
    is_list = written.lower().endswith("list")
    reading.report(
        MISSING_ARGUMENTS,
        f"`{reading.source.slice(reading.source.span(node))}` does not say what it holds",
        node,
        expected=(
            "`list[T]` with one type" if is_list else "`dict[K, V]` with two types"
        ),
        fix=f"write `{written}[str]`" if is_list else f"write `{written}[str, str]`",
    )


def report_literal(reading: Reading, node: ast.expr) -> None:
    reading.report(
        LITERAL,
        "a Literal is only understood as the empty value of an enum",
        node,
        expected='`Mode | Literal[""]`, with a StrEnum called Mode',
        fix="declare a StrEnum with these members and `# +k8s:enum` above it",
    )


def report_unsupported(
    reading: Reading, node: ast.expr, target: tuple[str, str] | None
) -> None:
    written = reading.source.slice(reading.source.span(node))
    reading.report(
        UNSUPPORTED_TYPE,
        f"`{written}` has no API type",
        node,
        expected=EXPECTED,
        fix=instead_of(target) if target else "",
    )
