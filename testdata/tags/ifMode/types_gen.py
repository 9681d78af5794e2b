"""Validators, codecs and defaults of testdata.tags.ifMode.types.

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
    changed_items,
    decoded,
    duplicates,
    forbidden,
    immutable,
    max_bytes,
    max_items,
    max_length,
    maximum,
    min_items,
    min_length,
    new_object,
    operation,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.ifMode.types import Call, Plan, Step, Strategy, Trial

BY_NAME: Final = attrgetter("name")


def check_strategy(
    path: Path,
    value: Strategy,
    old: Strategy | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Strategy, types.py:11."""
    #   +k8s:ifMode("Rolling")=+k8s:required
    mode_command = value.command
    mode_command_was = None if old is None else old.command
    if old is None or value.kind != old.kind or mode_command != mode_command_was:
        if value.kind == "Manual":
            if len(mode_command) < 3:
                errs.append(min_length((path, "command"), mode_command, 3))
        elif mode_command:
            errs.append(forbidden((path, "command")))
    mode_percent = value.percent
    mode_percent_was = None if old is None else old.percent
    if old is None or value.kind != old.kind or mode_percent != mode_percent_was:
        if value.kind == "Canary":
            if mode_percent is not None and mode_percent > 10:
                errs.append(maximum((path, "percent"), mode_percent, 10))
        elif value.kind == "Rolling":
            if mode_percent is None:
                errs.append(required((path, "percent")))
            elif mode_percent > 100:
                errs.append(maximum((path, "percent"), mode_percent, 100))
        elif mode_percent is not None:
            errs.append(forbidden((path, "percent")))

    # kind
    #   +k8s:required
    #   +k8s:modeDiscriminator
    kind = value.kind
    if not kind and (old is None or kind != old.kind):
        errs.append(required((path, "kind"), short_circuit=True))

    # command
    #   +k8s:optional
    #   +k8s:ifMode("Manual")=+k8s:minLength=3
    #   +k8s:maxLength=6
    command = value.command
    if command and len(command) > 6 and (old is None or command != old.command):
        errs.append(max_length((path, "command"), 6))


def check_step(
    path: Path, value: Step, old: Step | None, op: Operation, errs: list[FieldError]
) -> None:
    """Step, types.py:32."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # weight
    #   +k8s:optional
    #   +k8s:maximum=9
    weight = value.weight
    if weight and weight > 9 and (old is None or weight != old.weight):
        errs.append(maximum((path, "weight"), weight, 9))


def check_plan(
    path: Path, value: Plan, old: Plan | None, op: Operation, errs: list[FieldError]
) -> None:
    """Plan, types.py:41."""
    #   +k8s:ifMode("Short")=+k8s:maxItems=1
    mode_steps = value.steps
    mode_steps_was = None if old is None else old.steps
    if old is None or value.kind != old.kind or not same(mode_steps, mode_steps_was):
        if value.kind == "Long":
            if len(mode_steps or ()) < 2:
                errs.append(min_items((path, "steps"), len(mode_steps or ()), 2))
        elif value.kind == "Short":
            silenced: list[FieldError] = []
            for mode_steps_i, mode_steps_item, mode_steps_item_was in changed_items(
                mode_steps, mode_steps_was, BY_NAME
            ):
                mode_steps_item_name = mode_steps_item.name
                mode_steps_item_name_was = (
                    None if mode_steps_item_was is None else mode_steps_item_was.name
                )
                if (
                    mode_steps_item_was is None
                    or mode_steps_item_name != mode_steps_item_name_was
                ) and not mode_steps_item_name:
                    silenced.append(required((((path, "steps"), mode_steps_i), "name")))
            if len(mode_steps or ()) > 1:
                errs.append(max_items((path, "steps"), len(mode_steps or ()), 1))
            elif not silenced:
                for mode_steps_i, mode_steps_item, mode_steps_item_was in changed_items(
                    mode_steps, mode_steps_was, BY_NAME
                ):
                    mode_steps_item_name2 = mode_steps_item.name
                    mode_steps_item_name2_was = (
                        None
                        if mode_steps_item_was is None
                        else mode_steps_item_was.name
                    )
                    if (
                        mode_steps_item_was is None
                        or mode_steps_item_name2 != mode_steps_item_name2_was
                    ) and len(mode_steps_item_name2) > 3:
                        errs.append(
                            max_length((((path, "steps"), mode_steps_i), "name"), 3)
                        )
        elif mode_steps:
            errs.append(forbidden((path, "steps")))

    # kind
    #   +k8s:required
    #   +k8s:modeDiscriminator
    kind = value.kind
    if not kind and (old is None or kind != old.kind):
        errs.append(required((path, "kind"), short_circuit=True))

    # steps
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:ifMode("Short")=+k8s:maxItems=1
    #   +k8s:ifMode("Short")=+k8s:eachVal=+k8s:subfield(name)=+k8s:maxLength=3
    #   +k8s:ifMode("Long")=+k8s:minItems=2
    steps = value.steps
    steps_was = None if old is None else old.steps
    if steps and steps is not steps_was:
        steps_keys: dict[object, None] = {}
        for steps_item in steps:
            steps_keys[steps_item.name] = None
        distinct = len(steps_keys) == len(steps)
        if not distinct and (old is None or not same(steps, steps_was)):
            errs.extend(duplicates((path, "steps"), steps, BY_NAME))
        each_step_by_name((path, "steps"), steps, steps_was, distinct, op, errs)


def check_trial(
    path: Path, value: Trial, old: Trial | None, op: Operation, errs: list[FieldError]
) -> None:
    """Trial, types.py:57."""
    #   +k8s:alpha(since: "1.37")=+k8s:ifMode("A")=+k8s:maximum=1
    mode_agreed = value.agreed
    mode_agreed_was = None if old is None else old.agreed
    if old is None or value.kind != old.kind or mode_agreed != mode_agreed_was:
        if value.kind == "A":
            if mode_agreed > 1:
                errs.append(maximum((path, "agreed"), mode_agreed, 1, level="alpha"))
        elif value.kind == "B":
            if mode_agreed > 2:
                errs.append(maximum((path, "agreed"), mode_agreed, 2, level="alpha"))
        elif mode_agreed:
            errs.append(forbidden((path, "agreed"), level="alpha"))
    mode_disputed = value.disputed
    mode_disputed_was = None if old is None else old.disputed
    if old is None or value.kind != old.kind or mode_disputed != mode_disputed_was:
        if value.kind == "A":
            if mode_disputed > 1:
                errs.append(
                    maximum((path, "disputed"), mode_disputed, 1, level="alpha")
                )
        elif value.kind == "B":
            if mode_disputed > 2:
                errs.append(maximum((path, "disputed"), mode_disputed, 2, level="beta"))
        elif mode_disputed:
            errs.append(forbidden((path, "disputed")))


def check_call(
    path: Path, value: Call, old: Call | None, op: Operation, errs: list[FieldError]
) -> None:
    """Call, types.py:74."""
    #   +k8s:ifMode("true")=+k8s:minLength=3
    mode_word = value.word
    mode_word_was = None if old is None else old.word
    if old is None or value.loud != old.loud or mode_word != mode_word_was:
        if value.loud is True:
            ended = False
            if len(mode_word) < 3:
                errs.append(min_length((path, "word"), mode_word, 3))
            if not mode_word:
                errs.append(required((path, "word")))
                ended = True
            if len(mode_word.encode()) > 2:
                errs.append(max_bytes((path, "word"), 2))
            if op.update:
                errs.append(immutable((path, "word")))
                ended = True
            if not ended and len(mode_word) > 3:
                errs.append(max_length((path, "word"), 3))
        elif mode_word:
            errs.append(forbidden((path, "word")))


def each_step_by_name(
    path: Path,
    items: list[Step],
    old: list[Step] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Step: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_step((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_step((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_step((path, i), item, match, op, errs)


def validate_call(
    obj: Call,
    old: Call | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Call; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_call(path, obj, old if request.update else None, request, errs)
    return errs


def validate_plan(
    obj: Plan,
    old: Plan | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Plan; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_plan(path, obj, old if request.update else None, request, errs)
    return errs


def validate_step(
    obj: Step,
    old: Step | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Step; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_step(path, obj, old if request.update else None, request, errs)
    return errs


def validate_strategy(
    obj: Strategy,
    old: Strategy | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Strategy; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_strategy(path, obj, old if request.update else None, request, errs)
    return errs


def validate_trial(
    obj: Trial,
    old: Trial | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Trial; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_trial(path, obj, old if request.update else None, request, errs)
    return errs


def read_strategy(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Strategy, Any] | None = None,
) -> Strategy:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Strategy)
    n = 1  # required names are taken to be there until one is not

    # kind
    if "kind" in data:
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Strategy", "string")
    else:
        n -= 1
        obj.kind = ""

    # percent
    if "percent" in data:
        n += 1
        v = data["percent"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.percent = v
        else:
            obj.percent = None
            if v is not None:
                wrong_number(problems, (path, "percent"), v, "Strategy", "int32")
    else:
        obj.percent = None

    # command
    if "command" in data:
        n += 1
        v = data["command"]
        if type(v) is str:
            obj.command = v
        else:
            obj.command = ""
            if v is not None:
                wrong_type(problems, (path, "command"), v, "Strategy", "string")
    else:
        obj.command = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "percent", "command"))
    return obj


def decode_strategy(
    data: Any, *, path: Path = ROOT, reuse: tuple[Strategy, Any] | None = None
) -> Strategy:
    """JSON data as Strategy; raises DecodeError with all that does not fit."""
    return decoded(read_strategy, data, path, reuse, "ifMode.Strategy")


def encode_strategy(obj: Strategy) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # percent
    if obj.percent is not None:
        data["percent"] = obj.percent

    # command
    if obj.command:
        data["command"] = obj.command

    return data


def apply_defaults_strategy(obj: Strategy) -> None:
    """Fill what is unset, in place."""


def read_step(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Step, Any] | None = None,
) -> Step:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Step)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Step", "string")
    else:
        n -= 1
        obj.name = ""

    # weight
    if "weight" in data:
        n += 1
        v = data["weight"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.weight = v
        else:
            obj.weight = 0
            if v is not None:
                wrong_number(problems, (path, "weight"), v, "Step", "int32")
    else:
        obj.weight = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "weight"))
    return obj


def decode_step(
    data: Any, *, path: Path = ROOT, reuse: tuple[Step, Any] | None = None
) -> Step:
    """JSON data as Step; raises DecodeError with all that does not fit."""
    return decoded(read_step, data, path, reuse, "ifMode.Step")


def encode_step(obj: Step) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # weight
    if obj.weight:
        data["weight"] = obj.weight

    return data


def apply_defaults_step(obj: Step) -> None:
    """Fill what is unset, in place."""


def read_plan(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Plan, Any] | None = None,
) -> Plan:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Plan)
    n = 1  # required names are taken to be there until one is not

    # kind
    if "kind" in data:
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Plan", "string")
    else:
        n -= 1
        obj.kind = ""

    # steps
    if "steps" in data:
        n += 1
        v = data["steps"]
        if type(v) is list:
            obj.steps = read_objects(
                v,
                (path, "steps"),
                problems,
                reuse and reuse_part(reuse[0].steps, reuse[1], "steps"),
                read_step,
                "Plan",
                "ifMode.Step",
            )
        else:
            obj.steps = []
            if v is not None:
                wrong_type(problems, (path, "steps"), v, "Plan", "[]ifMode.Step")
    else:
        obj.steps = []

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "steps"))
    return obj


def decode_plan(
    data: Any, *, path: Path = ROOT, reuse: tuple[Plan, Any] | None = None
) -> Plan:
    """JSON data as Plan; raises DecodeError with all that does not fit."""
    return decoded(read_plan, data, path, reuse, "ifMode.Plan")


def encode_plan(obj: Plan) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # steps
    if obj.steps:
        data["steps"] = [encode_step(x) for x in obj.steps]

    return data


def apply_defaults_plan(obj: Plan) -> None:
    """Fill what is unset, in place."""


def read_trial(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Trial, Any] | None = None,
) -> Trial:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Trial)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Trial", "string")
    else:
        obj.kind = ""

    # agreed
    if "agreed" in data:
        n += 1
        v = data["agreed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.agreed = v
        else:
            obj.agreed = 0
            if v is not None:
                wrong_number(problems, (path, "agreed"), v, "Trial", "int32")
    else:
        obj.agreed = 0

    # disputed
    if "disputed" in data:
        n += 1
        v = data["disputed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.disputed = v
        else:
            obj.disputed = 0
            if v is not None:
                wrong_number(problems, (path, "disputed"), v, "Trial", "int32")
    else:
        obj.disputed = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "agreed", "disputed"))
    return obj


def decode_trial(
    data: Any, *, path: Path = ROOT, reuse: tuple[Trial, Any] | None = None
) -> Trial:
    """JSON data as Trial; raises DecodeError with all that does not fit."""
    return decoded(read_trial, data, path, reuse, "ifMode.Trial")


def encode_trial(obj: Trial) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # agreed
    if obj.agreed:
        data["agreed"] = obj.agreed

    # disputed
    if obj.disputed:
        data["disputed"] = obj.disputed

    return data


def apply_defaults_trial(obj: Trial) -> None:
    """Fill what is unset, in place."""


def read_call(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Call, Any] | None = None,
) -> Call:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Call)
    n = 0

    # loud
    if "loud" in data:
        n += 1
        v = data["loud"]
        if type(v) is bool:
            obj.loud = v
        else:
            obj.loud = False
            if v is not None:
                wrong_type(problems, (path, "loud"), v, "Call", "bool")
    else:
        obj.loud = False

    # word
    if "word" in data:
        n += 1
        v = data["word"]
        if type(v) is str:
            obj.word = v
        else:
            obj.word = ""
            if v is not None:
                wrong_type(problems, (path, "word"), v, "Call", "string")
    else:
        obj.word = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("loud", "word"))
    return obj


def decode_call(
    data: Any, *, path: Path = ROOT, reuse: tuple[Call, Any] | None = None
) -> Call:
    """JSON data as Call; raises DecodeError with all that does not fit."""
    return decoded(read_call, data, path, reuse, "ifMode.Call")


def encode_call(obj: Call) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # loud
    if obj.loud:
        data["loud"] = obj.loud

    # word
    if obj.word:
        data["word"] = obj.word

    return data


def apply_defaults_call(obj: Call) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Call",
            Call,
            decode_call,
            encode_call,
            apply_defaults_call,
            validate_call,
            subresources=("/",),
            go_type="*ifMode.Call",
        ),
        Kind(
            "tags.example.com",
            "",
            "Plan",
            Plan,
            decode_plan,
            encode_plan,
            apply_defaults_plan,
            validate_plan,
            subresources=("/",),
            go_type="*ifMode.Plan",
        ),
        Kind(
            "tags.example.com",
            "",
            "Step",
            Step,
            decode_step,
            encode_step,
            apply_defaults_step,
            validate_step,
            subresources=("/",),
            go_type="*ifMode.Step",
        ),
        Kind(
            "tags.example.com",
            "",
            "Strategy",
            Strategy,
            decode_strategy,
            encode_strategy,
            apply_defaults_strategy,
            validate_strategy,
            subresources=("/",),
            go_type="*ifMode.Strategy",
        ),
        Kind(
            "tags.example.com",
            "",
            "Trial",
            Trial,
            decode_trial,
            encode_trial,
            apply_defaults_trial,
            validate_trial,
            subresources=("/",),
            go_type="*ifMode.Trial",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Call": (
        ("word", "FieldValueTooShort", "minLength", ""),
        ("word", "FieldValueRequired", "", ""),
        ("word", "FieldValueTooLong", "maxBytes", ""),
        ("word", "FieldValueInvalid", "immutable", ""),
        ("word", "FieldValueTooLong", "maxLength", ""),
        ("word", "FieldValueForbidden", "", ""),
    ),
    "Plan": (
        ("steps", "FieldValueTooFew", "minItems", ""),
        ("steps", "FieldValueTooMany", "maxItems", ""),
        ("steps[*].name", "FieldValueTooLong", "maxLength", ""),
        ("steps", "FieldValueForbidden", "", ""),
        ("kind", "FieldValueRequired", "", ""),
        ("steps[*]", "FieldValueDuplicate", "", ""),
        ("steps[*].name", "FieldValueRequired", "", ""),
        ("steps[*].weight", "FieldValueInvalid", "maximum", ""),
    ),
    "Step": (
        ("name", "FieldValueRequired", "", ""),
        ("weight", "FieldValueInvalid", "maximum", ""),
    ),
    "Strategy": (
        ("command", "FieldValueTooShort", "minLength", ""),
        ("command", "FieldValueForbidden", "", ""),
        ("percent", "FieldValueInvalid", "maximum", ""),
        ("percent", "FieldValueRequired", "", ""),
        ("percent", "FieldValueForbidden", "", ""),
        ("kind", "FieldValueRequired", "", ""),
        ("command", "FieldValueTooLong", "maxLength", ""),
    ),
    "Trial": (
        ("agreed", "FieldValueInvalid", "maximum", "alpha"),
        ("agreed", "FieldValueForbidden", "", "alpha"),
        ("disputed", "FieldValueInvalid", "maximum", "alpha"),
        ("disputed", "FieldValueInvalid", "maximum", "beta"),
        ("disputed", "FieldValueForbidden", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_call",
    "apply_defaults_plan",
    "apply_defaults_step",
    "apply_defaults_strategy",
    "apply_defaults_trial",
    "check_call",
    "check_plan",
    "check_step",
    "check_strategy",
    "check_trial",
    "decode_call",
    "decode_plan",
    "decode_step",
    "decode_strategy",
    "decode_trial",
    "encode_call",
    "encode_plan",
    "encode_step",
    "encode_strategy",
    "encode_trial",
    "read_call",
    "read_plan",
    "read_step",
    "read_strategy",
    "read_trial",
    "validate_call",
    "validate_plan",
    "validate_step",
    "validate_strategy",
    "validate_trial",
]
