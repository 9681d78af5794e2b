"""Validators, codecs and defaults of testdata.tags.zeroOrOneOfMember.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    decoded,
    duplicates,
    new_object,
    operation,
    read_objects,
    read_string_map,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_type,
    zero_or_one_error,
)

from testdata.tags.zeroOrOneOfMember.types import Nested, Policy, Rule, Rules

POLICY_MEMBERS: Final = ("audit", "ignore")
POLICY_MEMBERS_2: Final = ("allow", "deny")
BY_NAME: Final = attrgetter("name")
RULES_RULES_MEMBERS: Final = ('rules[{"name": "allow"}]', 'rules[{"name": "deny"}]')


def check_rule(
    path: Path, value: Rule, old: Rule | None, op: Operation, errs: list[FieldError]
) -> None:
    """Rule, types.py:9."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_policy(
    path: Path, value: Policy, old: Policy | None, op: Operation, errs: list[FieldError]
) -> None:
    """Policy, types.py:15."""
    #   +k8s:zeroOrOneOfMember
    is_set2 = (bool(value.allow), value.deny is not None)
    if sum(is_set2) > 1 and (
        old is None or is_set2 != (bool(old.allow), old.deny is not None)
    ):
        errs.append(zero_or_one_error(path, POLICY_MEMBERS_2, is_set2))
    is_set = (bool(value.audit), bool(value.ignore))
    if sum(is_set) > 1 and (
        old is None or is_set != (bool(old.audit), bool(old.ignore))
    ):
        errs.append(zero_or_one_error(path, POLICY_MEMBERS, is_set))


def check_rules(
    path: Path, value: Rules, old: Rules | None, op: Operation, errs: list[FieldError]
) -> None:
    """Rules, types.py:32."""

    # rules
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:item(name: "allow")=+k8s:zeroOrOneOfMember
    #   +k8s:item(name: "deny")=+k8s:zeroOrOneOfMember
    rules = value.rules
    rules_was = None if old is None else old.rules
    if rules and (old is None or not same(rules, rules_was)):
        is_set = (
            any(x is not None and x.name == "allow" for x in rules or ()),
            any(x is not None and x.name == "deny" for x in rules or ()),
        )
        if sum(is_set) > 1 and (
            rules_was is None
            or is_set
            != (
                any(x is not None and x.name == "allow" for x in rules_was or ()),
                any(x is not None and x.name == "deny" for x in rules_was or ()),
            )
        ):
            errs.append(zero_or_one_error((path, "rules"), RULES_RULES_MEMBERS, is_set))
        rules_keys: dict[object, None] = {}
        for rules_item in rules:
            rules_keys[rules_item.name] = None
        distinct = len(rules_keys) == len(rules)
        if not distinct:
            errs.extend(duplicates((path, "rules"), rules, BY_NAME))
        each_rule_by_name((path, "rules"), rules, rules_was, distinct, op, errs)


def check_nested(
    path: Path, value: Nested, old: Nested | None, op: Operation, errs: list[FieldError]
) -> None:
    """Nested, types.py:43."""

    # policy
    #   +k8s:optional
    policy = value.policy
    policy_was = None if old is None else old.policy
    if policy is not None and policy is not policy_was:
        check_policy((path, "policy"), policy, policy_was, op, errs)


def each_rule_by_name(
    path: Path,
    items: list[Rule],
    old: list[Rule] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Rule: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_rule((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_rule((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_rule((path, i), item, match, op, errs)


def validate_nested(
    obj: Nested,
    old: Nested | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Nested; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_nested(path, obj, old if request.update else None, request, errs)
    return errs


def validate_policy(
    obj: Policy,
    old: Policy | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Policy; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_policy(path, obj, old if request.update else None, request, errs)
    return errs


def validate_rule(
    obj: Rule,
    old: Rule | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Rule; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_rule(path, obj, old if request.update else None, request, errs)
    return errs


def validate_rules(
    obj: Rules,
    old: Rules | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Rules; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_rules(path, obj, old if request.update else None, request, errs)
    return errs


def read_rule(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Rule, Any] | None = None,
) -> Rule:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Rule)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Rule", "string")
    else:
        n -= 1
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_rule(
    data: Any, *, path: Path = ROOT, reuse: tuple[Rule, Any] | None = None
) -> Rule:
    """JSON data as Rule; raises DecodeError with all that does not fit."""
    return decoded(read_rule, data, path, reuse, "zeroOrOneOfMember.Rule")


def encode_rule(obj: Rule) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_rule(obj: Rule) -> None:
    """Fill what is unset, in place."""


def read_policy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Policy, Any] | None = None,
) -> Policy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Policy)
    n = 0

    # allow
    if "allow" in data:
        n += 1
        v = data["allow"]
        if type(v) is str:
            obj.allow = v
        else:
            obj.allow = ""
            if v is not None:
                wrong_type(problems, (path, "allow"), v, "Policy", "string")
    else:
        obj.allow = ""

    # deny
    if "deny" in data:
        n += 1
        v = data["deny"]
        if type(v) is str:
            obj.deny = v
        else:
            obj.deny = None
            if v is not None:
                wrong_type(problems, (path, "deny"), v, "Policy", "string")
    else:
        obj.deny = None

    # audit
    if "audit" in data:
        n += 1
        v = data["audit"]
        if type(v) is bool:
            obj.audit = v
        else:
            obj.audit = False
            if v is not None:
                wrong_type(problems, (path, "audit"), v, "Policy", "bool")
    else:
        obj.audit = False

    # ignore
    if "ignore" in data:
        n += 1
        v = data["ignore"]
        if type(v) is dict:
            obj.ignore = read_string_map(
                v,
                (path, "ignore"),
                problems,
                reuse and reuse_part(reuse[0].ignore, reuse[1], "ignore"),
                "Policy",
                "string",
            )
        else:
            obj.ignore = {}
            if v is not None:
                wrong_type(problems, (path, "ignore"), v, "Policy", "map[string]string")
    else:
        obj.ignore = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("allow", "deny", "audit", "ignore"))
    return obj


def decode_policy(
    data: Any, *, path: Path = ROOT, reuse: tuple[Policy, Any] | None = None
) -> Policy:
    """JSON data as Policy; raises DecodeError with all that does not fit."""
    return decoded(read_policy, data, path, reuse, "zeroOrOneOfMember.Policy")


def encode_policy(obj: Policy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # allow
    if obj.allow:
        data["allow"] = obj.allow

    # deny
    if obj.deny is not None:
        data["deny"] = obj.deny

    # audit
    if obj.audit:
        data["audit"] = obj.audit

    # ignore
    if obj.ignore:
        data["ignore"] = dict(obj.ignore)

    return data


def apply_defaults_policy(obj: Policy) -> None:
    """Fill what is unset, in place."""


def read_rules(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Rules, Any] | None = None,
) -> Rules:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Rules)
    n = 0

    # rules
    if "rules" in data:
        n += 1
        v = data["rules"]
        if type(v) is list:
            obj.rules = read_objects(
                v,
                (path, "rules"),
                problems,
                reuse and reuse_part(reuse[0].rules, reuse[1], "rules"),
                read_rule,
                "Rules",
                "zeroOrOneOfMember.Rule",
            )
        else:
            obj.rules = []
            if v is not None:
                wrong_type(
                    problems, (path, "rules"), v, "Rules", "[]zeroOrOneOfMember.Rule"
                )
    else:
        obj.rules = []

    if n != len(data):
        unknown_fields(problems, path, data, ("rules",))
    return obj


def decode_rules(
    data: Any, *, path: Path = ROOT, reuse: tuple[Rules, Any] | None = None
) -> Rules:
    """JSON data as Rules; raises DecodeError with all that does not fit."""
    return decoded(read_rules, data, path, reuse, "zeroOrOneOfMember.Rules")


def encode_rules(obj: Rules) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # rules
    if obj.rules:
        data["rules"] = [encode_rule(x) for x in obj.rules]

    return data


def apply_defaults_rules(obj: Rules) -> None:
    """Fill what is unset, in place."""


def read_nested(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Nested, Any] | None = None,
) -> Nested:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Nested)
    n = 0

    # policy
    if "policy" in data:
        n += 1
        v = data["policy"]
        if type(v) is dict:
            obj.policy = read_policy(
                v,
                (path, "policy"),
                problems,
                reuse and reuse_part(reuse[0].policy, reuse[1], "policy"),
            )
        else:
            obj.policy = None
            if v is not None:
                wrong_type(
                    problems, (path, "policy"), v, "Nested", "zeroOrOneOfMember.Policy"
                )
    else:
        obj.policy = None

    if n != len(data):
        unknown_fields(problems, path, data, ("policy",))
    return obj


def decode_nested(
    data: Any, *, path: Path = ROOT, reuse: tuple[Nested, Any] | None = None
) -> Nested:
    """JSON data as Nested; raises DecodeError with all that does not fit."""
    return decoded(read_nested, data, path, reuse, "zeroOrOneOfMember.Nested")


def encode_nested(obj: Nested) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # policy
    if obj.policy is not None:
        data["policy"] = encode_policy(obj.policy)

    return data


def apply_defaults_nested(obj: Nested) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Nested",
            Nested,
            decode_nested,
            encode_nested,
            apply_defaults_nested,
            validate_nested,
            subresources=("/",),
            go_type="*zeroOrOneOfMember.Nested",
        ),
        Kind(
            "tags.example.com",
            "",
            "Policy",
            Policy,
            decode_policy,
            encode_policy,
            apply_defaults_policy,
            validate_policy,
            subresources=("/",),
            go_type="*zeroOrOneOfMember.Policy",
        ),
        Kind(
            "tags.example.com",
            "",
            "Rule",
            Rule,
            decode_rule,
            encode_rule,
            apply_defaults_rule,
            validate_rule,
            subresources=("/",),
            go_type="*zeroOrOneOfMember.Rule",
        ),
        Kind(
            "tags.example.com",
            "",
            "Rules",
            Rules,
            decode_rules,
            encode_rules,
            apply_defaults_rules,
            validate_rules,
            subresources=("/",),
            go_type="*zeroOrOneOfMember.Rules",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Nested": (("policy", "FieldValueInvalid", "zeroOrOneOf", ""),),
    "Policy": (("", "FieldValueInvalid", "zeroOrOneOf", ""),),
    "Rule": (("name", "FieldValueRequired", "", ""),),
    "Rules": (
        ("rules", "FieldValueInvalid", "zeroOrOneOf", ""),
        ("rules[*]", "FieldValueDuplicate", "", ""),
        ("rules[*].name", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_nested",
    "apply_defaults_policy",
    "apply_defaults_rule",
    "apply_defaults_rules",
    "check_nested",
    "check_policy",
    "check_rule",
    "check_rules",
    "decode_nested",
    "decode_policy",
    "decode_rule",
    "decode_rules",
    "encode_nested",
    "encode_policy",
    "encode_rule",
    "encode_rules",
    "read_nested",
    "read_policy",
    "read_rule",
    "read_rules",
    "validate_nested",
    "validate_policy",
    "validate_rule",
    "validate_rules",
]
