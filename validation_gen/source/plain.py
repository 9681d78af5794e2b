"""Whether objects of a dataclass may be made without calling the class.

Comes in: the class of a syntax tree. Goes out: `Struct.plain`. Called by the reader of structs. Decoders make plain
objects by setting attributes, which is much quicker; when in doubt the answer is no.
"""

from __future__ import annotations

import ast

from validation_gen.source.names import target_of
from validation_gen.source.reading import Reading

_MAKERS = frozenset({"__post_init__", "__init__", "__new__", "__setattr__"})
_INVISIBLE = ("dataclasses", "InitVar")
_CLASS_VARIABLE = ("typing", "ClassVar")


def is_plain(reading: Reading, node: ast.ClassDef) -> bool:
    """Whether setting its annotated public attributes makes a whole object of a class.

    Base classes that are structs answer for themselves; other base classes of the module might do anything.
    """
    bases = (target_of(reading, base) for base in node.bases)
    if node.keywords or any(base in _plain_classes(reading) for base in bases):
        return False
    return all(_is_plain_decorator(reading, d) for d in node.decorator_list) and all(
        _is_plain_statement(reading, statement) for statement in node.body
    )


def _plain_classes(reading: Reading) -> set[tuple[str, str]]:
    return {(reading.module, name) for name in reading.plain}


def _is_plain_decorator(reading: Reading, node: ast.expr) -> bool:
    """`dataclass` itself, neither frozen nor without its `__init__`; another decorator might wrap the class."""
    keywords = node.keywords if isinstance(node, ast.Call) else []
    if any(_is_set(k, "frozen", True) or _is_set(k, "init", False) for k in keywords):
        return False
    function = node.func if isinstance(node, ast.Call) else node
    return target_of(reading, function) == ("dataclasses", "dataclass")


def _is_set(keyword: ast.keyword, name: str, value: bool) -> bool:
    """Whether an option may have a value: one that is no literal might."""
    if keyword.arg != name:
        return False
    return not isinstance(keyword.value, ast.Constant) or keyword.value.value is value


def _is_plain_statement(reading: Reading, statement: ast.stmt) -> bool:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        return statement.name not in _MAKERS
    if isinstance(statement, ast.Assign):
        names = (
            target.id for target in statement.targets if isinstance(target, ast.Name)
        )
        return not any(name in _MAKERS for name in names)
    if not isinstance(statement, ast.AnnAssign) or not isinstance(
        statement.target, ast.Name
    ):
        return not isinstance(statement, ast.If | ast.Try | ast.With)
    annotation = statement.annotation
    if isinstance(annotation, ast.Constant) and "InitVar" in str(annotation.value):
        return False
    outer = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    is_reference = isinstance(outer, ast.Name | ast.Attribute)
    target = target_of(reading, outer) if is_reference else None
    if target == _CLASS_VARIABLE:
        return True
    if target == _INVISIBLE or statement.target.id.startswith("_"):
        return isinstance(outer, ast.Name) and statement.target.id == "_"
    value = statement.value
    keywords = value.keywords if isinstance(value, ast.Call) else []
    return not any(_is_set(keyword, "init", False) for keyword in keywords)
