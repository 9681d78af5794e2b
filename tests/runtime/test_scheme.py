"""From an object to its errors: operations, the scheme, and what a server makes of the errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass
from typing import Any

import pytest

from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DeclaredRule,
    FieldError,
    Kind,
    Operation,
    Scheme,
    comparing,
    enforced,
    internal_error,
    invalid,
    operation,
    required,
    subresource_path,
    to_status,
)


@dataclass
class Pod:
    name: str = ""


class SpecialPod(Pod):
    pass


@dataclass
class Scale:
    replicas: int = 0


@dataclass
class Quiet:
    pass


def validate_pod(
    obj: Pod,
    old: Pod | None = None,
    *,
    op: Any = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Any = ROOT,
) -> list[FieldError]:
    if obj.name == "raise":
        raise KeyError("boom")
    if obj.name == "recurse":
        # Not by recursing: Python 3.13.0 fails to stop a function of this signature.
        raise RecursionError("maximum recursion depth exceeded")
    context = operation(old, op, options, subresource, overlay)
    detail = f"{context.update} {dict(context.options)} {context.subresource}"
    detail += "" if context.overlay else " declared"
    return [] if obj.name else [invalid((path, "name"), obj.name, detail)]


def kind_of(cls: type[Any], version: str = "v1", **changes: Any) -> Kind:
    settings: dict[str, Any] = {
        "group": "apps",
        "version": version,
        "kind": cls.__name__,
        "cls": cls,
        "decode": cls,
        "encode": vars,
        "apply_defaults": repr,
    }
    return Kind(**settings | changes)


POD = kind_of(
    Pod,
    validate=validate_pod,
    subresources=("/", "/status"),
    options=frozenset({"A"}),
)
SCALE = kind_of(
    Scale,
    group="",
    validate=lambda obj, old, **context: [],
    subresources=("/scale",),
    options=frozenset({"A", "B"}),
    go_type="Scale",
)
SCHEME = Scheme([POD, SCALE, kind_of(Quiet)])


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, CREATE),
        ({"old": object()}, UPDATE),
        ({"old": object(), "op": "create"}, CREATE),
        ({"op": "update"}, UPDATE),
        ({"options": {"A": True}}, Operation(False, {"A": True}, "/")),
        ({"options": {}, "subresource": "/"}, CREATE),
        ({"subresource": "status"}, Operation(subresource="/status")),
        ({"subresource": ["x", "y"]}, Operation(subresource="/x/y")),
        ({"subresource": []}, CREATE),
        ({"overlay": False}, Operation(overlay=False)),
        ({"overlay": False, "old": object()}, Operation(True, overlay=False)),
        (
            {"overlay": False, "options": {"A": True}},
            Operation(False, {"A": True}, overlay=False),
        ),
    ],
)
def test_an_operation_is_what_the_caller_means(
    arguments: dict[str, Any], expected: Operation
) -> None:
    assert operation(**arguments) == expected


def test_usual_operations_are_made_once() -> None:
    assert operation() is CREATE
    assert operation(object(), options={}, subresource="/") is UPDATE
    assert operation(overlay=False) is operation("", "create", overlay=False)
    assert operation(object(), overlay=False) is operation(op="update", overlay=False)


def test_an_operation_is_create_or_update_and_fixed() -> None:
    with pytest.raises(ValueError, match="'create', 'update' or None, not 'delete'"):
        operation(op="delete")  # type: ignore[arg-type]
    with pytest.raises(FrozenInstanceError):
        CREATE.update = True  # type: ignore[misc]
    with pytest.raises(TypeError):
        CREATE.options["A"] = True  # type: ignore[index]


@pytest.mark.parametrize(
    ("given", "path"),
    [("", "/"), ("/", "/"), ("status", "/status"), ("/status", "/status")],
)
def test_a_subresource_may_be_spelled_several_ways(given: str, path: str) -> None:
    assert subresource_path(given) == path


def test_the_scheme_hands_over_all_it_was_given() -> None:
    [error] = SCHEME.validate(Pod(), Pod(), options={"A": True}, subresource="status")
    assert error.detail == "True {'A': True} /status"
    [error] = SCHEME.validate(Pod(), op="update")
    assert error.detail == "True {} /"
    [error] = SCHEME.validate(Pod(), overlay=False)
    assert error.detail == "False {} / declared"
    assert SCHEME.validate(Pod("ok")) == []


def test_subclasses_are_validated_as_their_base() -> None:
    assert len(SCHEME.validate(SpecialPod())) == 1


def test_what_is_not_registered_has_no_errors() -> None:
    assert SCHEME.validate(object()) == []
    assert SCHEME.validate(Quiet(), subresource="/any") == []


@pytest.mark.parametrize(
    ("obj", "subresource", "detail"),
    [
        (Pod(), "/x", "no validation found for *v1.Pod, subresource: /x"),
        (Pod(), ["x", "y"], "no validation found for *v1.Pod, subresource: /x/y"),
        (Scale(), "", "no validation found for Scale, subresource: /"),
    ],
)
def test_a_subresource_nobody_answers_is_an_internal_error(
    obj: object, subresource: Any, detail: str
) -> None:
    errors = SCHEME.validate(obj, subresource=subresource)
    assert errors == [internal_error(ROOT, detail)]


def test_an_exception_becomes_one_internal_error() -> None:
    assert SCHEME.validate(Pod("raise")) == [internal_error(ROOT, "KeyError: 'boom'")]
    [error] = SCHEME.validate(Pod("recurse"))
    assert str(error).startswith("<nil>: Internal error: RecursionError")
    [error] = SCHEME.validate(Pod(), op="delete")  # type: ignore[arg-type]
    assert error.detail.startswith("ValueError: op must be")


def test_kinds_are_found_by_name_and_by_object() -> None:
    assert SCHEME.kind("apps/v1", "Pod") is POD
    assert SCHEME.kind("v1", "Scale") is SCALE
    assert SCHEME.kind("v1", "Pod") is None
    assert SCHEME.kind_of(SpecialPod()) is POD
    assert SCHEME.kind_of(None) is None
    assert SCHEME.options == {"A", "B"}
    assert [kind.kind for kind in SCHEME] == ["Pod", "Scale", "Quiet"]
    assert Scheme().options == frozenset()


def test_merging_keeps_every_kind_once() -> None:
    merged = Scheme.merge(Scheme([POD]), SCHEME, Scheme())
    assert merged.kinds == SCHEME.kinds


@pytest.mark.parametrize(
    "other", [kind_of(Scale, kind="Pod"), kind_of(Pod, version="v2")]
)
def test_two_claims_to_one_kind_or_class_clash(other: Kind) -> None:
    with pytest.raises(ValueError) as caught:
        Scheme.merge(Scheme([POD]), Scheme([other]))
    assert str(caught.value) == (
        f"{other.api_version} Pod ({other.cls.__name__}) clashes with apps/v1 Pod (Pod)"
    )


def test_the_clash_of_a_name_is_told_before_that_of_a_class() -> None:
    renamed = kind_of(Pod, kind="Renamed")
    with pytest.raises(
        ValueError,
        match=r"^apps/v1 Scale \(Pod\) clashes with apps/v1 Scale \(Scale\)$",
    ):
        Scheme([POD, kind_of(Scale), kind_of(Pod, kind="Scale")])
    with pytest.raises(
        ValueError, match=r"^apps/v1 Renamed \(Pod\) clashes with apps/v1 Pod \(Pod\)$"
    ):
        Scheme([POD, renamed])


def test_a_kind_has_a_version_and_a_scheme_a_size() -> None:
    assert (POD.api_version, SCALE.api_version) == ("apps/v1", "v1")
    assert repr(SCHEME) == "Scheme(3 kinds)"
    bare = kind_of(Quiet)
    assert (bare.validate, bare.subresources, bare.options) == (
        None,
        ("/",),
        frozenset(),
    )
    assert [
        bare.go_type,
        bare.introduced,
        bare.deprecated,
        bare.removed,
        bare.replacement,
    ] == [""] * 5


def test_a_declared_rule_is_stable_and_without_origin_unless_it_says_so() -> None:
    rule = DeclaredRule("spec.name", "FieldValueRequired")
    assert (rule.origin, rule.level) == ("", "")


def test_an_exception_without_a_text_is_told_by_its_name() -> None:
    def fails(obj: object, old: object, **context: object) -> list[FieldError]:
        raise NotImplementedError

    scheme = Scheme([kind_of(Pod, validate=fails)])
    assert scheme.validate(Pod()) == [internal_error(ROOT, "NotImplementedError")]


def test_a_validator_written_by_hand_need_not_know_of_overlays() -> None:
    seen: list[dict[str, object]] = []

    def by_hand(obj: object, old: object, **context: object) -> list[FieldError]:
        seen.append(context)
        return []

    scheme = Scheme([kind_of(Pod, validate=by_hand)])
    scheme.validate(Pod())
    scheme.validate(Pod(), op="update", options={"A": False}, overlay=False)
    plain = {"op": None, "options": None, "subresource": "/"}
    assert seen == [
        plain,
        {"op": "update", "options": {"A": False}, "subresource": "/", "overlay": False},
    ]


STABLE = required((None, "a"))
ALPHA = required((None, "b"), level="alpha")
BETA = required((None, "c"), level="beta")
INTERNAL = internal_error(ROOT, "why", level="alpha")


def test_a_server_enforces_by_level() -> None:
    everything = [STABLE, ALPHA, BETA, INTERNAL]
    assert enforced(everything) == [STABLE, BETA, INTERNAL]
    assert enforced(everything, beta=False) == [STABLE, INTERNAL]


def test_one_error_as_a_status() -> None:
    error = invalid((None, "spec"), "<", "why", "o")
    assert to_status([error], kind="Pod", name='a"b', group="apps") == {
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Failure",
        "message": 'Pod.apps "a\\"b" is invalid: spec: Invalid value: "<": why',
        "reason": "Invalid",
        "details": {
            "name": 'a"b',
            "group": "apps",
            "kind": "Pod",
            "causes": [
                {
                    "reason": "FieldValueInvalid",
                    "message": 'Invalid value: "<": why',
                    "field": "spec",
                }
            ],
        },
        "code": 422,
    }


def test_a_status_leaves_out_what_it_does_not_know() -> None:
    assert to_status([]) == {
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Failure",
        "message": ' "" is invalid',
        "reason": "Invalid",
        "details": {},
        "code": 422,
    }
    assert to_status([], kind="Pod", name="n")["details"] == {
        "name": "n",
        "kind": "Pod",
    }


@pytest.mark.parametrize(
    ("errors", "message"),
    [
        ([], 'Pod "" is invalid'),
        ([STABLE, STABLE], 'Pod "" is invalid: a: Required value'),
        (
            [STABLE, BETA, STABLE],
            'Pod "" is invalid: [a: Required value, c: Required value]',
        ),
    ],
)
def test_the_message_shows_equal_errors_once(
    errors: list[FieldError], message: str
) -> None:
    status = to_status(iter(errors), kind="Pod")
    assert status["message"] == message
    details = status["details"]
    assert isinstance(details, dict)
    assert len(details.get("causes", [])) == len(errors)  # type: ignore[arg-type]


def test_an_update_keeps_in_mind_what_it_finds_different_for_one_call() -> None:
    first, second = comparing(UPDATE), comparing(UPDATE)
    assert first.different == {} and first.different is not second.different
    assert (first.update, first.options, first.subresource, first.overlay) == (
        UPDATE.update,
        UPDATE.options,
        UPDATE.subresource,
        UPDATE.overlay,
    )
    assert UPDATE.different is None
    assert comparing(CREATE) is CREATE
