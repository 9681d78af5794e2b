"""Dataclasses: a class of the syntax tree in, a `Struct` out.

Called by the reader for every class with `@dataclass`. The body is read as `dataclasses` would: annotated names are
fields, `ClassVar`, `InitVar` and `KW_ONLY` are not. Private attributes are no part of the API, as in Go.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from validation_gen.dataclass import replace
from validation_gen.model import Field, Named, Struct
from validation_gen.source.annotations import (
    arguments_of,
    read_type,
    reference_span,
    unquoted,
)
from validation_gen.source.codes import (
    BASE_CLASS,
    DECLARED_TWICE,
    HIDDEN_FIELD,
    NO_DATACLASS,
    TOO_EARLY,
)
from validation_gen.source.comments import attached
from validation_gen.source.defaults import check_default, check_frozen
from validation_gen.source.field_options import read_default, read_options
from validation_gen.source.known_types import EXPECTED_CLASS, TYPELESS_MODULES
from validation_gen.source.module import Reference
from validation_gen.source.names import lower_camel, target_of
from validation_gen.source.plain import is_plain
from validation_gen.source.reading import Reading
from validation_gen.source.statements import doc_of, header_end, in_context

_FIELDLESS_BASES = frozenset(
    {("builtins", "object"), ("abc", "ABC"), ("typing", "Protocol")}
)
_NO_FIELDS = frozenset({("typing", "ClassVar"), ("dataclasses", "InitVar")})
_KW_ONLY = ("dataclasses", "KW_ONLY")


def read_struct(reading: Reading, node: ast.ClassDef, start: int, floor: int) -> Struct:
    """The struct of a dataclass that starts in line `start`, its decorators included."""
    above = attached(reading, start, floor, with_detached=True)
    unread: list[str] = []
    fields = [*_bases(reading, node), *_fields(reading, node, unread)]
    check_frozen(reading, node, fields)
    return Struct(
        name=node.name,
        fields=tuple(_without_doubles(reading, fields)),
        span=reading.source.name_span(node, node.name),
        markers=above.markers,
        detached_markers=above.detached,
        doc=above.doc or doc_of(node.body[0]),
        plain=is_plain(reading, node),
        unread=tuple(unread),
    )


def check_undecorated(reading: Reading, node: ast.ClassDef) -> None:
    """Reports a class without `@dataclass` whose fields have markers: somebody takes it for an API type."""
    consumed = set(reading.consumed)
    marked = [
        marker
        for statement, floor, _ in in_context(node.body, header_end(node))
        if isinstance(statement, ast.AnnAssign)
        for marker in attached(reading, statement.lineno, floor).markers
        if marker.name.startswith("k8s:")
    ]
    reading.consumed.clear()
    reading.consumed.update(consumed)
    if marked:
        reading.report(
            NO_DATACLASS,
            f"`{node.name}` has markers and is no dataclass, so nothing is generated for it",
            reading.source.name_span(node, node.name),
            expected=EXPECTED_CLASS,
            fix="write `@dataclass(kw_only=True, slots=True)` above the class, and nothing of other libraries",
        )


def _bases(reading: Reading, node: ast.ClassDef) -> Iterator[Field]:
    """The embedded types: base classes, but for those that never have fields."""
    for base in node.bases:
        target = target_of(reading, base)
        if target in _FIELDLESS_BASES:
            continue
        if target is None or target[0] in TYPELESS_MODULES:
            _report_base(reading, base)
            continue
        module, name = target
        is_local = module == reading.module
        if is_local and name in reading.plain:
            continue
        named, span = Named(module, name), reading.source.span(base)
        if not (is_local and name in reading.types):
            assert isinstance(base, ast.Name | ast.Attribute)
            at = reference_span(reading, base)
            reading.references.append(Reference(named, at, is_base=True))
        yield Field(name, "", named, span, span, embedding="base")


def _report_base(reading: Reading, base: ast.expr) -> None:
    written = reading.source.slice(reading.source.span(base))
    is_generic = isinstance(base, ast.Subscript)
    reading.report(
        BASE_CLASS,
        f"`{written}` cannot be embedded",
        base,
        expected="another dataclass as the base class",
        fix="generic types have no API form: write the type out" if is_generic else "",
    )


def _fields(reading: Reading, node: ast.ClassDef, unread: list[str]) -> Iterator[Field]:
    """The fields in the body; `unread` gets the JSON names of those whose type is reported."""
    for statement, floor, following in in_context(node.body, header_end(node)):
        if isinstance(statement, ast.AnnAssign):
            check_order(reading, node, statement.annotation)
            field = _field(reading, statement, floor, unread)
            if field:
                doc = field.doc or doc_of(following)
                yield field if doc == field.doc else replace(field, doc=doc)
        elif isinstance(statement, ast.If | ast.Try | ast.With):
            _report_hidden(reading, statement)


def _field(
    reading: Reading, node: ast.AnnAssign, floor: int, unread: list[str]
) -> Field | None:
    if not isinstance(node.target, ast.Name) or _is_no_field(reading, node.annotation):
        return None
    name = node.target.id
    options = read_options(reading, node.value)
    if name.startswith("_") and not options.json:
        return None
    above = attached(reading, node.lineno, floor)
    type_ = read_type(reading, node.annotation)
    if type_ is None:
        unread.append(options.json or lower_camel(name))
        return None
    check_default(reading, type_, node.annotation, node.value)
    return Field(
        name=name,
        json_name="" if options.inline else options.json or lower_camel(name),
        type=type_,
        span=reading.source.span(node.target),
        type_span=reading.source.span(node.annotation),
        markers=above.markers,
        doc=above.doc,
        embedding="inline" if options.inline else "",
        omitempty=options.omitempty,
        default=read_default(reading, node.value),
        metadata=options.metadata,
    )


def check_order(reading: Reading, node: ast.ClassDef, annotation: ast.expr) -> None:
    """Reports a type that is not there yet when Python evaluates an annotation: before 3.14, it does at once."""
    if EVALUATES_LATE or reading.bindings.get("annotations") is not None:
        return
    for name in ast.walk(annotation):
        span = reading.types.get(name.id) if isinstance(name, ast.Name) else None
        if span is not None and span.line >= node.lineno:
            assert isinstance(name, ast.Name)
            reading.report(
                TOO_EARLY,
                f"`{name.id}` is not declared yet when Python gets here",
                name,
                expected="a type that is declared above, or an annotation that is not evaluated",
                fix="write `from __future__ import annotations` at the top of the module, or put the type in quotes",
            )


EVALUATES_LATE = sys.version_info >= (3, 14)


def _is_no_field(reading: Reading, annotation: ast.expr) -> bool:
    """Whether dataclasses would not make a field of the annotation."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        if not any(w in annotation.value for w in ("ClassVar", "InitVar", "KW_ONLY")):
            return False
        inner = unquoted(reading, annotation)
        return inner is not None and _is_no_field(reading, inner)
    if isinstance(annotation, ast.Subscript):
        target = target_of(reading, annotation.value)
        if target == ("typing", "Annotated"):
            return _is_no_field(reading, arguments_of(annotation)[0])
        return target in _NO_FIELDS
    if isinstance(annotation, ast.Name | ast.Attribute):
        target = target_of(reading, annotation)
        return target in _NO_FIELDS or target == _KW_ONLY
    return False


def _report_hidden(reading: Reading, node: ast.If | ast.Try | ast.With) -> None:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign):
            reading.report(
                HIDDEN_FIELD,
                f"the field `{ast.unparse(statement.target)}` stands under a condition",
                statement.target,
                expected="fields directly in the body of the class",
                fix="move the field out of the block",
            )


def _without_doubles(reading: Reading, fields: list[Field]) -> Iterator[Field]:
    """The fields; of two with one attribute or JSON name only the first, the second reported."""
    attributes: set[str] = set()
    json_names: dict[str, str] = {}
    for field in fields:
        if field.name in attributes:
            reading.report(
                DECLARED_TWICE,
                f"the field `{field.name}` is declared twice",
                field.span,
                expected="every attribute once",
            )
        elif field.json_name and field.json_name in json_names:
            reading.report(
                DECLARED_TWICE,
                f"`{field.name}` and `{json_names[field.json_name]}` have the same JSON name `{field.json_name}`",
                field.span,
                expected="every JSON name once",
                fix='give one of them another with `metadata={"json": ...}`',
            )
        else:
            attributes.add(field.name)
            json_names[field.json_name] = field.name
            yield field
