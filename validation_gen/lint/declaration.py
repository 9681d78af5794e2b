"""The declaration of one field with another type, default, name or metadata: its source in, its new source out.

Called by `fixes`. What is not changed keeps its formatting.
"""

from __future__ import annotations

import json

import libcst as cst

from validation_gen.lint.rule import ChangeField


def changed_declaration(
    source: str, edit: ChangeField, has_field: bool, kw_only: bool
) -> str | None:
    """The source of `name: type = default` after an edit, None if it cannot be made.

    `has_field` says whether `field` of dataclasses can be called by that name, `kw_only` whether the class's fields may
    have defaults whatever follows them.
    """
    try:
        line = cst.parse_statement(source)
    except cst.ParserSyntaxError:
        return None
    if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
        return None
    node = line.body[0]
    if not isinstance(node, cst.AnnAssign):
        return None
    changed = _with_type(node, edit, kw_only)
    if changed is not None and edit.metadata:
        changed = _with_metadata(changed, dict(edit.metadata))
    if changed is None:
        return None
    if edit.rename:
        changed = changed.with_changes(target=cst.Name(edit.rename))
    if not has_field and _uses_field(changed) and not _uses_field(node):
        return None
    return cst.Module([line.with_changes(body=[changed])]).code.rstrip("\r\n")


def _with_type(
    node: cst.AnnAssign, edit: ChangeField, kw_only: bool
) -> cst.AnnAssign | None:
    if edit.optional is None:
        return node
    annotation = node.annotation.annotation
    if isinstance(annotation, cst.SimpleString):
        return None
    if edit.optional:
        new: cst.BaseExpression | None = cst.BinaryOperation(
            annotation, cst.BitOr(), cst.Name("None")
        )
    else:
        new = _without_none(annotation)
    if new is None:
        return None
    changed = node.with_changes(annotation=node.annotation.with_changes(annotation=new))
    default = "None" if edit.optional else edit.default
    if node.value is None and not (kw_only and default):
        return changed
    return _with_default(changed, default)


def _without_none(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """A type without one `None` it is united with."""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.BitOr):
        if _is_none(node.right):
            return node.left
        if _is_none(node.left):
            return node.right
        left = _without_none(node.left)
        return None if left is None else node.with_changes(left=left)
    if isinstance(node, cst.Subscript) and len(node.slice) == 1:
        name = node.value.attr if isinstance(node.value, cst.Attribute) else node.value
        inner = node.slice[0].slice
        is_optional = isinstance(name, cst.Name) and name.value == "Optional"
        if is_optional and isinstance(inner, cst.Index):
            return inner.value
    return None


def _is_none(node: cst.BaseExpression) -> bool:
    return isinstance(node, cst.Name) and node.value == "None"


def _with_default(node: cst.AnnAssign, default: str) -> cst.AnnAssign | None:
    """The declaration with another default; an expression, or `field(default_factory=...)` to take over."""
    if not default:
        return None
    value = cst.parse_expression(default)
    call = _field_call(node.value)
    if call is None:
        return _with_value(node, value)
    new = _field_call(value)
    given = list(new.args) if new else [_argument("default", value)]
    kept = [a for a in call.args if _keyword(a) not in ("default", "default_factory")]
    if not kept:
        return _with_value(node, value)
    return _with_value(node, call.with_changes(args=_separated([*given, *kept])))


def _with_value(node: cst.AnnAssign, value: cst.BaseExpression) -> cst.AnnAssign:
    if node.value is not None:
        return node.with_changes(value=value)
    space = cst.SimpleWhitespace(" ")
    equal = cst.AssignEqual(whitespace_before=space, whitespace_after=space)
    return node.with_changes(value=value, equal=equal)


def _with_metadata(
    node: cst.AnnAssign, changes: dict[str, str | bool | None]
) -> cst.AnnAssign | None:
    call = _field_call(node.value)
    if call is None:
        wanted = {k: v for k, v in changes.items() if v is not None}
        if not wanted:
            return node
        args = [_argument("metadata", _dict(wanted))]
        if node.value is not None:
            args.insert(0, _argument("default", node.value))
        return _with_value(node, cst.Call(cst.Name("field"), _separated(args)))
    args = list(call.args)
    index = next((i for i, a in enumerate(args) if _keyword(a) == "metadata"), None)
    if index is None:
        wanted = {k: v for k, v in changes.items() if v is not None}
        if not wanted:
            return node
        args.append(_argument("metadata", _dict(wanted)))
    else:
        old = args[index].value
        if not isinstance(old, cst.Dict):
            return None
        new = _changed_dict(old, changes)
        if new.elements:
            args[index] = args[index].with_changes(value=new)
        else:
            del args[index]
    if not args:
        return node.with_changes(value=None, equal=cst.MaybeSentinel.DEFAULT)
    if len(args) == 1 and _keyword(args[0]) == "default":
        return node.with_changes(value=args[0].value)
    return node.with_changes(value=call.with_changes(args=_separated(args)))


def _changed_dict(node: cst.Dict, changes: dict[str, str | bool | None]) -> cst.Dict:
    elements: list[cst.BaseDictElement] = []
    left = dict(changes)
    for element in node.elements:
        key = _key(element)
        if key not in left:
            elements.append(element)
            continue
        value = left.pop(key)
        if value is not None:
            elements.append(element.with_changes(value=_literal(value)))
    for key, value in left.items():
        if value is not None:
            elements.append(_element(key, value))
    space = cst.SimpleWhitespace(" ")
    spaced = []
    for index, element in enumerate(elements):
        is_last = index == len(elements) - 1
        if is_last and isinstance(node.elements[-1].comma, cst.MaybeSentinel):
            element = element.with_changes(comma=cst.MaybeSentinel.DEFAULT)
        elif not is_last and isinstance(element.comma, cst.MaybeSentinel):
            element = element.with_changes(comma=cst.Comma(whitespace_after=space))
        spaced.append(element)
    return node.with_changes(elements=spaced)


def _dict(entries: dict[str, str | bool]) -> cst.Dict:
    return cst.Dict([_element(key, value) for key, value in entries.items()])


def _element(key: str, value: str | bool) -> cst.DictElement:
    return cst.DictElement(_literal(key), _literal(value))


def _key(element: cst.BaseDictElement) -> str:
    if isinstance(element, cst.DictElement) and isinstance(
        element.key, cst.SimpleString
    ):
        value = element.key.evaluated_value
        return value if isinstance(value, str) else ""
    return ""


def _literal(value: str | bool) -> cst.BaseExpression:
    if isinstance(value, bool):
        return cst.Name(str(value))
    return cst.SimpleString(json.dumps(value, ensure_ascii=False))


def _argument(name: str, value: cst.BaseExpression) -> cst.Arg:
    none = cst.SimpleWhitespace("")
    equal = cst.AssignEqual(whitespace_before=none, whitespace_after=none)
    return cst.Arg(value, keyword=cst.Name(name), equal=equal)


def _separated(args: list[cst.Arg]) -> list[cst.Arg]:
    """Arguments with commas between them, those that are there kept as they are."""
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    found = []
    for index, arg in enumerate(args):
        if index == len(args) - 1:
            found.append(arg)
        elif isinstance(arg.comma, cst.MaybeSentinel):
            found.append(arg.with_changes(comma=comma))
        else:
            found.append(arg)
    return found


def _keyword(arg: cst.Arg) -> str:
    return arg.keyword.value if arg.keyword else ""


def _field_call(node: cst.BaseExpression | None) -> cst.Call | None:
    if not isinstance(node, cst.Call):
        return None
    name = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
    is_field = isinstance(name, cst.Name) and name.value == "field"
    return node if is_field else None


def _uses_field(node: cst.AnnAssign) -> bool:
    call = _field_call(node.value)
    return call is not None and isinstance(call.func, cst.Name)
