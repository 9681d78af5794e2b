"""The words of a rule in CEL: those of our own errors, and the reason that stands for the error's type.

Comes in: a rule of a plan. Goes out: a message and a reason. The words come from the runtime, so that an object is told
the same by a generated validator and by an API server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from validation_gen.plan.nodes import (
    Bound,
    CallType,
    EachKey,
    EachValue,
    Forbidden,
    HasFormat,
    IfOption,
    Immutable,
    InEnum,
    IsSet,
    Item,
    Mode,
    NotEqual,
    Required,
    Rule,
    Subfield,
    Unique,
)
from validation_gen.runtime import FORMATS, ROOT, errors, failures, limits
from validation_gen.runtime.errors import FieldError

_BOUNDS: Mapping[str, Callable[[int], FieldError]] = MappingProxyType(
    {
        "minimum": lambda n: limits.minimum(ROOT, 0, n),
        "maximum": lambda n: limits.maximum(ROOT, 0, n),
        "minLength": lambda n: limits.min_length(ROOT, "", n),
        "maxLength": lambda n: limits.max_length(ROOT, n),
        "maxBytes": lambda n: limits.max_bytes(ROOT, n),
        "minItems": lambda n: limits.min_items(ROOT, 0, n),
        "maxItems": lambda n: limits.max_items(ROOT, 0, n),
        "minProperties": lambda n: limits.min_properties(ROOT, 0, n),
        "maxProperties": lambda n: limits.max_properties(ROOT, 0, n),
    }
)

_OF_ONE_PATTERN = frozenset(
    f"k8s-{name}" for name in ("short-name", "long-name", "long-name-caseless", "label-value", "uuid")
)  # fmt: skip
"""Formats that are a pattern for the whole string, whose error words fit any string that does not match."""

REASONS: Mapping[str, str] = MappingProxyType(
    {
        errors.REQUIRED: "FieldValueRequired",
        errors.FORBIDDEN: "FieldValueForbidden",
        errors.DUPLICATE: "FieldValueDuplicate",
    }
)
"""The reason for a type of error; all other types are FieldValueInvalid."""


def reason(error_type: str) -> str:
    return REASONS.get(error_type, "FieldValueInvalid")


def words(rule: Rule | None) -> tuple[str, str]:
    """The message and the reason of a rule that looks at one value; what no error says has a plain sentence."""
    match rule:
        case Bound(name, limit):
            return _of(_BOUNDS[name](limit))
        case InEnum(_, values):
            return _of(failures.not_supported(ROOT, "", values))
        case NotEqual(banned):
            return _of(limits.not_equal(ROOT, banned, banned))
        case HasFormat(format):
            return _of_format(format), reason(errors.INVALID)
        case Unique():
            return "items must be unique", reason(errors.DUPLICATE)
        case Immutable():
            return _of(failures.immutable(ROOT))
        case Required() | IsSet():
            return "must be set", reason(errors.REQUIRED)
        case Forbidden():
            return "must not be set", reason(errors.FORBIDDEN)
        case (
            EachKey(check)
            | EachValue(check)
            | Item(_, check)
            | Subfield(_, check)
            | IfOption(_, _, check)
        ):
            return words(check.rule)
        case CallType(type):
            return f"must meet the rules of {type.name}", reason(errors.INVALID)
    return "must meet the rules of its type", reason(errors.INVALID)


def mode_words(rule: Mode, mode: str | bool | None, inner: Rule) -> tuple[str, str]:
    """The words of a rule that holds in one mode; without a mode, in those that say nothing of the field."""
    name = rule.discriminator.field.json_name
    message, why = words(inner)
    if mode is None:
        modes = " or ".join(json.dumps(value) for value, _ in rule.cases)
        return f"may only be specified when `{name}` is {modes}", why
    match inner:
        case Required() | IsSet():
            return f"must be specified when `{name}` is {json.dumps(mode)}", why
        case Forbidden():
            return f"may not be specified when `{name}` is {json.dumps(mode)}", why
    return message, why


def _of_format(name: str) -> str:
    """What is said of a string with a letter that no format has, if that is all there is to say of any string."""
    if name not in _OF_ONE_PATTERN:
        return f"must be a valid {name}"
    ((_, detail),) = FORMATS[name].explain("@")
    return detail


def _of(error: FieldError) -> tuple[str, str]:
    return error.detail or "is not allowed", reason(error.type)
