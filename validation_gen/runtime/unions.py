"""Errors between fields of one struct: unions, discriminated unions, at most one of, and dependent fields.

Generated validators work out which members are set and call these only when the rule is broken
(k8s.io/apimachinery/pkg/api/validate: union, zeroorone, dependentrequired).
"""

from __future__ import annotations

from collections.abc import Sequence

from validation_gen.runtime.errors import (
    FieldError,
    Level,
    forbidden,
    invalid,
    required,
)
from validation_gen.runtime.paths import Path
from validation_gen.runtime.printing import go_quote


def union_error(
    path: Path,
    members: Sequence[str],
    is_set: Sequence[bool],
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """A union without discriminator of which none, or more than one, of `members` is set."""
    chosen = [member for member, given in zip(members, is_set, strict=True) if given]
    if chosen:
        value = f"{{{', '.join(chosen)}}}"
        detail = f"must specify exactly one of: {_listed(members)}"
    else:
        value, detail = "", f"must specify one of: {_listed(members)}"
    return invalid(
        path, value, detail, "union", level=level, short_circuit=short_circuit
    )


def zero_or_one_error(
    path: Path,
    members: Sequence[str],
    is_set: Sequence[bool],
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """More than one of `members` is set where at most one may be."""
    chosen = [member for member, given in zip(members, is_set, strict=True) if given]
    return invalid(
        path,
        f"{{{', '.join(chosen)}}}",
        f"must specify at most one of: {_listed(members)}",
        "zeroOrOneOf",
        level=level,
        short_circuit=short_circuit,
    )


def discriminated_union_errors(
    path: Path,
    discriminator_name: str,
    discriminator_value: str,
    members: Sequence[tuple[str, str]],
    is_set: Sequence[bool],
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> list[FieldError]:
    """An error at each member that is set but not selected, or selected but not set.

    `members` are (field name, discriminator value that selects it). An unknown discriminator value selects nothing.
    """
    errors: list[FieldError] = []
    for (name, value), given in zip(members, is_set, strict=True):
        if given == (discriminator_value == value):
            continue
        rule = "may only be specified" if given else "must be specified"
        errors.append(
            invalid(
                (path, name),
                "",
                f"{rule} when `{discriminator_name}` is {go_quote(value)}",
                "union",
                level=level,
                short_circuit=short_circuit,
            )
        )
    return errors


def dependent_required(
    path: Path,
    dependent: str,
    trigger: str,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`trigger` is set and `dependent`, a sibling by JSON name, is not."""
    return required(
        (path, dependent),
        f"must be set when {trigger} is set",
        "dependentRequired",
        level=level,
        short_circuit=short_circuit,
    )


def dependent_forbidden(
    path: Path,
    dependent: str,
    trigger: str,
    *,
    level: Level = "",
    short_circuit: bool = False,
) -> FieldError:
    """`trigger` and `dependent`, a sibling by JSON name, are both set."""
    return forbidden(
        (path, dependent),
        f"may not be set when {trigger} is set",
        "dependentForbidden",
        level=level,
        short_circuit=short_circuit,
    )


def _listed(members: Sequence[str]) -> str:
    return ", ".join(f"`{member}`" for member in members)
