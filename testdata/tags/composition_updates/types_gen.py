"""Validators, codecs and defaults of testdata.tags.composition_updates.types.

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
    decoded_value,
    duplicates,
    enum_reader,
    immutable,
    max_items,
    max_length,
    min_items,
    new_object,
    not_supported,
    operation,
    read_objects,
    read_string,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    union_error,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_updates.types import (
    Box,
    Color,
    Machine,
    Part,
    Sealed,
    Word,
)

COLOR_VALUES: Final = ("Blue", "Red")
IN_COLOR: Final[frozenset[str]] = frozenset(map(Color, COLOR_VALUES))
PART_MEMBERS: Final = ("left", "right")
BY_NAME: Final = attrgetter("name")


def check_word(
    path: Path, value: Word, old: Word | None, op: Operation, errs: list[FieldError]
) -> None:
    """Word, types.py:12."""
    #   +k8s:maxLength=3
    if len(value) > 3:
        errs.append(max_length(path, 3))


def check_color(
    path: Path, value: str, old: str | None, op: Operation, errs: list[FieldError]
) -> None:
    """Color, types.py:16."""
    #   +k8s:enum
    if value not in IN_COLOR:
        errs.append(not_supported(path, value, COLOR_VALUES, as_json=True))


def check_part(
    path: Path, value: Part, old: Part | None, op: Operation, errs: list[FieldError]
) -> None:
    """Part, types.py:22."""
    #   +k8s:unionMember
    is_set = (bool(value.left), bool(value.right))
    if sum(is_set) != 1 and (
        old is None or is_set != (bool(old.left), bool(old.right))
    ):
        errs.append(union_error(path, PART_MEMBERS, is_set))

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))

    # color
    #   +k8s:optional
    #   Color: +k8s:enum
    color = value.color
    if (
        color is not None
        and color not in IN_COLOR
        and (old is None or color != old.color)
    ):
        errs.append(not_supported((path, "color"), color, COLOR_VALUES, as_json=True))

    # word
    #   +k8s:optional
    #   Word: +k8s:maxLength=3
    word = value.word
    if word and len(word) > 3 and (old is None or word != old.word):
        errs.append(max_length((path, "word"), 3))

    # notes
    #   +k8s:optional
    #   +k8s:listType=atomic
    #   +k8s:eachVal=+k8s:maxLength=3
    notes = value.notes
    notes_was = None if old is None else old.notes
    if notes and (old is None or not same(notes, notes_was)):
        for notes_i, notes_item in enumerate(notes):
            if len(notes_item) > 3:
                errs.append(max_length(((path, "notes"), notes_i), 3))


def check_machine(
    path: Path,
    value: Machine,
    old: Machine | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Machine, types.py:42."""

    # parts
    #   +k8s:required
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:maxItems=2
    #   +k8s:minItems=2
    parts = value.parts
    parts_was = None if old is None else old.parts
    if old is None or parts is not parts_was:
        if not parts:
            if old is None or not same(parts, parts_was):
                errs.append(required((path, "parts"), short_circuit=True))
        elif len(parts) > 2:
            if old is None or not same(parts, parts_was):
                errs.append(
                    max_items((path, "parts"), len(parts), 2, short_circuit=True)
                )
        else:
            if len(parts) < 2 and (old is None or not same(parts, parts_was)):
                errs.append(min_items((path, "parts"), len(parts), 2))
            parts_keys: dict[object, None] = {}
            for parts_item in parts:
                parts_keys[parts_item.name] = None
            distinct = len(parts_keys) == len(parts)
            if not distinct and (old is None or not same(parts, parts_was)):
                errs.extend(duplicates((path, "parts"), parts, BY_NAME))
            each_part_by_name((path, "parts"), parts, parts_was, distinct, op, errs)

    # spare
    #   +k8s:required
    spare = value.spare
    spare_was = None if old is None else old.spare
    if old is None or spare is not spare_was:
        if spare is None:
            if old is None or spare_was is not None:
                errs.append(required((path, "spare"), short_circuit=True))
        else:
            check_part((path, "spare"), spare, spare_was, op, errs)

    # others
    #   +k8s:optional
    #   +k8s:listType=atomic
    others = value.others
    others_was = None if old is None else old.others
    if others and (old is None or not same(others, others_was)):
        others_path = (path, "others")
        for i, others_item in enumerate(others):
            check_part((others_path, i), others_item, None, op, errs)


def check_sealed(
    path: Path, value: Sealed, old: Sealed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Sealed, types.py:59."""
    #   +k8s:immutable
    if op.update:
        errs.append(immutable(path, short_circuit=True))
        return

    # text
    #   +k8s:optional
    #   +k8s:maxLength=3
    text = value.text
    if text and len(text) > 3 and (old is None or text != old.text):
        errs.append(max_length((path, "text"), 3))


def check_box(
    path: Path, value: Box, old: Box | None, op: Operation, errs: list[FieldError]
) -> None:
    """Box, types.py:66."""

    # sealed
    #   +k8s:optional
    sealed = value.sealed
    sealed_was = None if old is None else old.sealed
    if sealed is not None and (old is None or not same(sealed, sealed_was)):
        check_sealed((path, "sealed"), sealed, sealed_was, op, errs)


def each_part_by_name(
    path: Path,
    items: list[Part],
    old: list[Part] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Part: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_part((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_part((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_part((path, i), item, match, op, errs)


def validate_box(
    obj: Box,
    old: Box | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Box; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_box(path, obj, old if request.update else None, request, errs)
    return errs


def validate_color(
    obj: str,
    old: str | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Color; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_color(path, obj, old if request.update else None, request, errs)
    return errs


def validate_machine(
    obj: Machine,
    old: Machine | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Machine; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_machine(path, obj, old if request.update else None, request, errs)
    return errs


def validate_part(
    obj: Part,
    old: Part | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Part; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_part(path, obj, old if request.update else None, request, errs)
    return errs


def validate_sealed(
    obj: Sealed,
    old: Sealed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Sealed; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_sealed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_word(
    obj: Word,
    old: Word | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Word; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_word(path, obj, old if request.update else None, request, errs)
    return errs


_COLOR_MEMBERS: Final[dict[str, Any]] = {member.value: member for member in Color}
_READ_COLOR: Final = enum_reader(_COLOR_MEMBERS)


def decode_word(
    data: Any, *, path: Path = ROOT, reuse: tuple[Word, Any] | None = None
) -> Word:
    """JSON data as Word; raises DecodeError with all that does not fit."""
    value: Word = Word(
        decoded_value(read_string, data, path, "composition_updates.Word")
    )
    return value


def encode_word(obj: Word) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_word(obj: Word) -> None:
    """Fill what is unset, in place."""


def decode_color(
    data: Any, *, path: Path = ROOT, reuse: tuple[Color, Any] | None = None
) -> Color:
    """JSON data as Color; raises DecodeError with all that does not fit."""
    value: Color = decoded_value(_READ_COLOR, data, path, "composition_updates.Color")
    return value


def encode_color(obj: Color) -> Any:
    """The value as JSON data."""
    return str(obj)


def apply_defaults_color(obj: Color) -> None:
    """Fill what is unset, in place."""


def read_part(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Part, Any] | None = None,
) -> Part:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Part)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Part", "string")
    else:
        n -= 1
        obj.name = ""

    # color
    if "color" in data:
        n += 1
        v = data["color"]
        if type(v) is str:
            obj.color = _COLOR_MEMBERS.get(v, v)
        else:
            obj.color = None
            if v is not None:
                wrong_type(
                    problems, (path, "color"), v, "Part", "composition_updates.Color"
                )
    else:
        obj.color = None

    # word
    if "word" in data:
        n += 1
        v = data["word"]
        if type(v) is str:
            obj.word = Word(v)
        else:
            obj.word = Word("")
            if v is not None:
                wrong_type(
                    problems, (path, "word"), v, "Part", "composition_updates.Word"
                )
    else:
        obj.word = Word("")

    # left
    if "left" in data:
        n += 1
        v = data["left"]
        if type(v) is str:
            obj.left = v
        else:
            obj.left = ""
            if v is not None:
                wrong_type(problems, (path, "left"), v, "Part", "string")
    else:
        obj.left = ""

    # right
    if "right" in data:
        n += 1
        v = data["right"]
        if type(v) is str:
            obj.right = v
        else:
            obj.right = ""
            if v is not None:
                wrong_type(problems, (path, "right"), v, "Part", "string")
    else:
        obj.right = ""

    # notes
    if "notes" in data:
        n += 1
        v = data["notes"]
        if type(v) is list:
            obj.notes = read_strings(
                v,
                (path, "notes"),
                problems,
                reuse and reuse_part(reuse[0].notes, reuse[1], "notes"),
                "Part",
                "string",
            )
        else:
            obj.notes = []
            if v is not None:
                wrong_type(problems, (path, "notes"), v, "Part", "[]string")
    else:
        obj.notes = []

    if n != len(data):
        unknown_fields(
            problems, path, data, ("name", "color", "word", "left", "right", "notes")
        )
    return obj


def decode_part(
    data: Any, *, path: Path = ROOT, reuse: tuple[Part, Any] | None = None
) -> Part:
    """JSON data as Part; raises DecodeError with all that does not fit."""
    return decoded(read_part, data, path, reuse, "composition_updates.Part")


def encode_part(obj: Part) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # color
    if obj.color is not None:
        data["color"] = str(obj.color)

    # word
    if obj.word:
        data["word"] = obj.word

    # left
    if obj.left:
        data["left"] = obj.left

    # right
    if obj.right:
        data["right"] = obj.right

    # notes
    if obj.notes:
        data["notes"] = list(obj.notes)

    return data


def apply_defaults_part(obj: Part) -> None:
    """Fill what is unset, in place."""


def read_machine(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Machine, Any] | None = None,
) -> Machine:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Machine)
    n = 2  # required names are taken to be there until one is not

    # parts
    if "parts" in data:
        v = data["parts"]
        if type(v) is list:
            obj.parts = read_objects(
                v,
                (path, "parts"),
                problems,
                reuse and reuse_part(reuse[0].parts, reuse[1], "parts"),
                read_part,
                "Machine",
                "composition_updates.Part",
            )
        else:
            obj.parts = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "parts"),
                    v,
                    "Machine",
                    "[]composition_updates.Part",
                )
    else:
        n -= 1
        obj.parts = []

    # spare
    if "spare" in data:
        v = data["spare"]
        if type(v) is dict:
            obj.spare = read_part(
                v,
                (path, "spare"),
                problems,
                reuse and reuse_part(reuse[0].spare, reuse[1], "spare"),
            )
        else:
            obj.spare = None
            if v is not None:
                wrong_type(
                    problems, (path, "spare"), v, "Machine", "composition_updates.Part"
                )
    else:
        n -= 1
        obj.spare = None

    # others
    if "others" in data:
        n += 1
        v = data["others"]
        if type(v) is list:
            obj.others = read_objects(
                v,
                (path, "others"),
                problems,
                reuse and reuse_part(reuse[0].others, reuse[1], "others"),
                read_part,
                "Machine",
                "composition_updates.Part",
            )
        else:
            obj.others = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "others"),
                    v,
                    "Machine",
                    "[]composition_updates.Part",
                )
    else:
        obj.others = []

    if n != len(data):
        unknown_fields(problems, path, data, ("parts", "spare", "others"))
    return obj


def decode_machine(
    data: Any, *, path: Path = ROOT, reuse: tuple[Machine, Any] | None = None
) -> Machine:
    """JSON data as Machine; raises DecodeError with all that does not fit."""
    return decoded(read_machine, data, path, reuse, "composition_updates.Machine")


def encode_machine(obj: Machine) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # parts
    if obj.parts:
        data["parts"] = [encode_part(x) for x in obj.parts]

    # spare
    if obj.spare is not None:
        data["spare"] = encode_part(obj.spare)

    # others
    if obj.others:
        data["others"] = [encode_part(x) for x in obj.others]

    return data


def apply_defaults_machine(obj: Machine) -> None:
    """Fill what is unset, in place."""


def read_sealed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Sealed, Any] | None = None,
) -> Sealed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Sealed)
    n = 0

    # text
    if "text" in data:
        n += 1
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Sealed", "string")
    else:
        obj.text = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("text",))
    return obj


def decode_sealed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sealed, Any] | None = None
) -> Sealed:
    """JSON data as Sealed; raises DecodeError with all that does not fit."""
    return decoded(read_sealed, data, path, reuse, "composition_updates.Sealed")


def encode_sealed(obj: Sealed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    return data


def apply_defaults_sealed(obj: Sealed) -> None:
    """Fill what is unset, in place."""


def read_box(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Box, Any] | None = None,
) -> Box:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Box)
    n = 0

    # sealed
    if "sealed" in data:
        n += 1
        v = data["sealed"]
        if type(v) is dict:
            obj.sealed = read_sealed(
                v,
                (path, "sealed"),
                problems,
                reuse and reuse_part(reuse[0].sealed, reuse[1], "sealed"),
            )
        else:
            obj.sealed = None
            if v is not None:
                wrong_type(
                    problems, (path, "sealed"), v, "Box", "composition_updates.Sealed"
                )
    else:
        obj.sealed = None

    if n != len(data):
        unknown_fields(problems, path, data, ("sealed",))
    return obj


def decode_box(
    data: Any, *, path: Path = ROOT, reuse: tuple[Box, Any] | None = None
) -> Box:
    """JSON data as Box; raises DecodeError with all that does not fit."""
    return decoded(read_box, data, path, reuse, "composition_updates.Box")


def encode_box(obj: Box) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # sealed
    if obj.sealed is not None:
        data["sealed"] = encode_sealed(obj.sealed)

    return data


def apply_defaults_box(obj: Box) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Box",
            Box,
            decode_box,
            encode_box,
            apply_defaults_box,
            validate_box,
            subresources=("/",),
            go_type="*composition_updates.Box",
        ),
        Kind(
            "tags.example.com",
            "",
            "Color",
            Color,
            decode_color,
            encode_color,
            apply_defaults_color,
            validate_color,
            subresources=("/",),
            go_type="*composition_updates.Color",
        ),
        Kind(
            "tags.example.com",
            "",
            "Machine",
            Machine,
            decode_machine,
            encode_machine,
            apply_defaults_machine,
            validate_machine,
            subresources=("/",),
            go_type="*composition_updates.Machine",
        ),
        Kind(
            "tags.example.com",
            "",
            "Part",
            Part,
            decode_part,
            encode_part,
            apply_defaults_part,
            validate_part,
            subresources=("/",),
            go_type="*composition_updates.Part",
        ),
        Kind(
            "tags.example.com",
            "",
            "Sealed",
            Sealed,
            decode_sealed,
            encode_sealed,
            apply_defaults_sealed,
            validate_sealed,
            subresources=("/",),
            go_type="*composition_updates.Sealed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Word",
            Word,
            decode_word,
            encode_word,
            apply_defaults_word,
            validate_word,
            subresources=("/",),
            go_type="*composition_updates.Word",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Box": (
        ("sealed", "FieldValueInvalid", "immutable", ""),
        ("sealed.text", "FieldValueTooLong", "maxLength", ""),
    ),
    "Color": (("", "FieldValueNotSupported", "", ""),),
    "Machine": (
        ("parts", "FieldValueTooMany", "maxItems", ""),
        ("parts", "FieldValueTooFew", "minItems", ""),
        ("parts", "FieldValueRequired", "", ""),
        ("parts[*]", "FieldValueDuplicate", "", ""),
        ("parts[*]", "FieldValueInvalid", "union", ""),
        ("parts[*].name", "FieldValueRequired", "", ""),
        ("parts[*].color", "FieldValueNotSupported", "", ""),
        ("parts[*].word", "FieldValueTooLong", "maxLength", ""),
        ("parts[*].notes[*]", "FieldValueTooLong", "maxLength", ""),
        ("spare", "FieldValueRequired", "", ""),
        ("spare", "FieldValueInvalid", "union", ""),
        ("spare.name", "FieldValueRequired", "", ""),
        ("spare.color", "FieldValueNotSupported", "", ""),
        ("spare.word", "FieldValueTooLong", "maxLength", ""),
        ("spare.notes[*]", "FieldValueTooLong", "maxLength", ""),
        ("others[*]", "FieldValueInvalid", "union", ""),
        ("others[*].name", "FieldValueRequired", "", ""),
        ("others[*].color", "FieldValueNotSupported", "", ""),
        ("others[*].word", "FieldValueTooLong", "maxLength", ""),
        ("others[*].notes[*]", "FieldValueTooLong", "maxLength", ""),
    ),
    "Part": (
        ("", "FieldValueInvalid", "union", ""),
        ("name", "FieldValueRequired", "", ""),
        ("color", "FieldValueNotSupported", "", ""),
        ("word", "FieldValueTooLong", "maxLength", ""),
        ("notes[*]", "FieldValueTooLong", "maxLength", ""),
    ),
    "Sealed": (
        ("", "FieldValueInvalid", "immutable", ""),
        ("text", "FieldValueTooLong", "maxLength", ""),
    ),
    "Word": (("", "FieldValueTooLong", "maxLength", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_box",
    "apply_defaults_color",
    "apply_defaults_machine",
    "apply_defaults_part",
    "apply_defaults_sealed",
    "apply_defaults_word",
    "check_box",
    "check_color",
    "check_machine",
    "check_part",
    "check_sealed",
    "check_word",
    "decode_box",
    "decode_color",
    "decode_machine",
    "decode_part",
    "decode_sealed",
    "decode_word",
    "encode_box",
    "encode_color",
    "encode_machine",
    "encode_part",
    "encode_sealed",
    "encode_word",
    "read_box",
    "read_machine",
    "read_part",
    "read_sealed",
    "validate_box",
    "validate_color",
    "validate_machine",
    "validate_part",
    "validate_sealed",
    "validate_word",
]
