"""Validators, codecs and defaults of testdata.tags.composition_cohorts.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    added_items,
    as_object,
    changed_members,
    decoded,
    duplicates,
    find_item,
    immutable,
    max_items,
    max_length,
    maximum,
    new_object,
    operation,
    read_int32,
    read_list,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_cohorts.types import Dropped, Ended, Item, Kept, Parts

BY_KEY: Final = attrgetter("key")


def check_item(
    path: Path, value: Item, old: Item | None, op: Operation, errs: list[FieldError]
) -> None:
    """Item, types.py:11."""

    # key
    #   +k8s:required
    key = value.key
    if not key and (old is None or key != old.key):
        errs.append(required((path, "key"), short_circuit=True))


def check_kept(
    path: Path, value: Kept, old: Kept | None, op: Operation, errs: list[FieldError]
) -> None:
    """Kept, types.py:18."""

    # items
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=key
    #   +k8s:alpha(since: "1.37")=+k8s:item(key: "a")=+k8s:immutable
    #   +k8s:item(key: "a")=+k8s:subfield(text)=+k8s:maxLength=3
    #   +k8s:item(key: "b")=+k8s:subfield(text)=+k8s:maxLength=3
    items_ = value.items
    items_was = None if old is None else old.items
    if items_ and (old is None or not same(items_, items_was)):
        items__keys: dict[object, None] = {}
        for items__item in items_:
            items__keys[items__item.key] = None
        distinct = len(items__keys) == len(items_)
        if not distinct:
            errs.extend(duplicates((path, "items"), items_, BY_KEY))
        items__found_i, items__found = find_item(items_, BY_KEY, "a")
        _, items__found_was = find_item(items_was or (), BY_KEY, "a")
        if items__found is not None and (
            items__found_was is None or not same(items__found, items__found_was)
        ):
            if op.update:
                errs.append(
                    immutable(
                        ((path, "items"), items__found_i),
                        level="alpha",
                        short_circuit=True,
                    )
                )
            else:
                items__found_text = items__found.text
                items__found_text_was = (
                    None if items__found_was is None else items__found_was.text
                )
                if (
                    items__found_was is None
                    or items__found_text != items__found_text_was
                ) and len(items__found_text) > 3:
                    errs.append(
                        max_length((((path, "items"), items__found_i), "text"), 3)
                    )
        items__found2_i, items__found2 = find_item(items_, BY_KEY, "b")
        _, items__found2_was = find_item(items_was or (), BY_KEY, "b")
        if items__found2 is not None and (
            items__found2_was is None or not same(items__found2, items__found2_was)
        ):
            items__found2_text = items__found2.text
            items__found2_text_was = (
                None if items__found2_was is None else items__found2_was.text
            )
            if (
                items__found2_was is None
                or items__found2_text != items__found2_text_was
            ) and len(items__found2_text) > 3:
                errs.append(max_length((((path, "items"), items__found2_i), "text"), 3))
        each_item_by_key((path, "items"), items_, items_was, distinct, op, errs)


def check_dropped(
    path: Path,
    value: Dropped,
    old: Dropped | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Dropped, types.py:30."""

    # items
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=key
    #   +k8s:ifEnabled(Seal)=+k8s:item(key: "a")=+k8s:immutable
    #   +k8s:item(key: "b")=+k8s:subfield(text)=+k8s:maxLength=3
    items_ = value.items
    items_was = None if old is None else old.items
    if old is None or (
        items_ is not items_was and items_ != items_was and not same(items_, items_was)
    ):
        failed = len(errs)
        on = op.options.get("Seal")
        if on is None:
            errs.append(undefined_option((path, "items"), "Seal", short_circuit=True))
        elif on:
            items__found_i, items__found = find_item(items_ or (), BY_KEY, "a")
            _, items__found_was = find_item(items_was or (), BY_KEY, "a")
            if (
                items__found is not None
                and (
                    items__found_was is None or not same(items__found, items__found_was)
                )
                and op.update
            ):
                errs.append(
                    immutable(((path, "items"), items__found_i), short_circuit=True)
                )
        if len(errs) == failed and items_:
            items__keys: dict[object, None] = {}
            for items__item in items_:
                items__keys[items__item.key] = None
            distinct = len(items__keys) == len(items_)
            if not distinct:
                errs.extend(duplicates((path, "items"), items_, BY_KEY))
            items__found2_i, items__found2 = find_item(items_, BY_KEY, "b")
            _, items__found2_was = find_item(items_was or (), BY_KEY, "b")
            if items__found2 is not None and (
                items__found2_was is None or not same(items__found2, items__found2_was)
            ):
                items__found2_text = items__found2.text
                items__found2_text_was = (
                    None if items__found2_was is None else items__found2_was.text
                )
                if (
                    items__found2_was is None
                    or items__found2_text != items__found2_text_was
                ) and len(items__found2_text) > 3:
                    errs.append(
                        max_length((((path, "items"), items__found2_i), "text"), 3)
                    )
            each_item_by_key((path, "items"), items_, items_was, distinct, op, errs)


def check_parts(
    path: Path, value: Parts, old: Parts | None, op: Operation, errs: list[FieldError]
) -> None:
    """Parts, types.py:41."""

    # item
    #   +k8s:subfield(key)=+k8s:immutable
    #   +k8s:subfield(key)=+k8s:maxLength=3
    #   +k8s:subfield(text)=+k8s:maxLength=3
    item = value.item
    item_was = None if old is None else old.item
    if old is None or (
        item is not item_was and item != item_was and not same(item, item_was)
    ):
        item_key = item.key
        item_key_was = None if item_was is None else item_was.key
        if item_was is None or item_key != item_key_was:
            if op.update:
                errs.append(immutable(((path, "item"), "key"), short_circuit=True))
            elif item_key and len(item_key) > 3:
                errs.append(max_length(((path, "item"), "key"), 3))
        item_text = item.text
        item_text_was = None if item_was is None else item_was.text
        if (item_was is None or item_text != item_text_was) and len(item_text) > 3:
            errs.append(max_length(((path, "item"), "text"), 3))
        check_item((path, "item"), item, item_was, op, errs)


def check_ended(
    path: Path, value: Ended, old: Ended | None, op: Operation, errs: list[FieldError]
) -> None:
    """Ended, types.py:50."""

    # numbers
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:maxItems=1
    #   +k8s:immutable
    #   +k8s:update=NoAddItem
    #   +k8s:eachVal=+k8s:maximum=9
    numbers = value.numbers
    numbers_was = None if old is None else old.numbers
    if old is None or (
        numbers is not numbers_was
        and numbers != numbers_was
        and not same(numbers, numbers_was)
    ):
        failed = len(errs)
        if op.update:
            errs.append(immutable((path, "numbers"), short_circuit=True))
        if len(numbers or ()) > 1:
            errs.append(
                max_items((path, "numbers"), len(numbers or ()), 1, short_circuit=True)
            )
        if op.update:
            errs.extend(
                added_items((path, "numbers"), numbers, numbers_was, short_circuit=True)
            )
        if len(errs) == failed and numbers:
            for numbers_i, numbers_item, _ in changed_members(numbers, numbers_was):
                if numbers_item > 9:
                    errs.append(
                        maximum(((path, "numbers"), numbers_i), numbers_item, 9)
                    )
            if len(dict.fromkeys(numbers)) != len(numbers):
                errs.extend(duplicates((path, "numbers"), numbers))


def each_item_by_key(
    path: Path,
    items: list[Item],
    old: list[Item] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Item: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_item((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.key != was.key:
                    break
                check_item((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_KEY, distinct, n):
            check_item((path, i), item, match, op, errs)


def validate_dropped(
    obj: Dropped,
    old: Dropped | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Dropped; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_dropped(path, obj, old if request.update else None, request, errs)
    return errs


def validate_ended(
    obj: Ended,
    old: Ended | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Ended; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_ended(path, obj, old if request.update else None, request, errs)
    return errs


def validate_item(
    obj: Item,
    old: Item | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Item; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_item(path, obj, old if request.update else None, request, errs)
    return errs


def validate_kept(
    obj: Kept,
    old: Kept | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Kept; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_kept(path, obj, old if request.update else None, request, errs)
    return errs


def validate_parts(
    obj: Parts,
    old: Parts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Parts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_parts(path, obj, old if request.update else None, request, errs)
    return errs


def read_item(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Item, Any] | None = None,
) -> Item:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Item)
    n = 1  # required names are taken to be there until one is not

    # key
    if "key" in data:
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "Item", "string")
    else:
        n -= 1
        obj.key = ""

    # text
    if "text" in data:
        n += 1
        v = data["text"]
        if type(v) is str:
            obj.text = v
        else:
            obj.text = ""
            if v is not None:
                wrong_type(problems, (path, "text"), v, "Item", "string")
    else:
        obj.text = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "text"))
    return obj


def decode_item(
    data: Any, *, path: Path = ROOT, reuse: tuple[Item, Any] | None = None
) -> Item:
    """JSON data as Item; raises DecodeError with all that does not fit."""
    return decoded(read_item, data, path, reuse, "composition_cohorts.Item")


def encode_item(obj: Item) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    if obj.key:
        data["key"] = obj.key

    # text
    if obj.text:
        data["text"] = obj.text

    return data


def apply_defaults_item(obj: Item) -> None:
    """Fill what is unset, in place."""


def read_kept(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Kept, Any] | None = None,
) -> Kept:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Kept)
    n = 0

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_item,
                "Kept",
                "composition_cohorts.Item",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "Kept", "[]composition_cohorts.Item"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(problems, path, data, ("items",))
    return obj


def decode_kept(
    data: Any, *, path: Path = ROOT, reuse: tuple[Kept, Any] | None = None
) -> Kept:
    """JSON data as Kept; raises DecodeError with all that does not fit."""
    return decoded(read_kept, data, path, reuse, "composition_cohorts.Kept")


def encode_kept(obj: Kept) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_item(x) for x in obj.items]

    return data


def apply_defaults_kept(obj: Kept) -> None:
    """Fill what is unset, in place."""


def read_dropped(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Dropped, Any] | None = None,
) -> Dropped:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Dropped)
    n = 0

    # items
    if "items" in data:
        n += 1
        v = data["items"]
        if type(v) is list:
            obj.items = read_objects(
                v,
                (path, "items"),
                problems,
                reuse and reuse_part(reuse[0].items, reuse[1], "items"),
                read_item,
                "Dropped",
                "composition_cohorts.Item",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "items"),
                    v,
                    "Dropped",
                    "[]composition_cohorts.Item",
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(problems, path, data, ("items",))
    return obj


def decode_dropped(
    data: Any, *, path: Path = ROOT, reuse: tuple[Dropped, Any] | None = None
) -> Dropped:
    """JSON data as Dropped; raises DecodeError with all that does not fit."""
    return decoded(read_dropped, data, path, reuse, "composition_cohorts.Dropped")


def encode_dropped(obj: Dropped) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_item(x) for x in obj.items]

    return data


def apply_defaults_dropped(obj: Dropped) -> None:
    """Fill what is unset, in place."""


def read_parts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Parts, Any] | None = None,
) -> Parts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Parts)
    n = 0
    v: Any

    # item
    v = NO_FIELDS
    if "item" in data:
        n += 1
        v = data["item"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "item"), problems, "Parts", "composition_cohorts.Item"
            )
    obj.item = read_item(
        v,
        (path, "item"),
        problems,
        reuse and reuse_part(reuse[0].item, reuse[1], "item"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("item",))
    return obj


def decode_parts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Parts, Any] | None = None
) -> Parts:
    """JSON data as Parts; raises DecodeError with all that does not fit."""
    return decoded(read_parts, data, path, reuse, "composition_cohorts.Parts")


def encode_parts(obj: Parts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # item
    if inner := encode_item(obj.item):
        data["item"] = inner

    return data


def apply_defaults_parts(obj: Parts) -> None:
    """Fill what is unset, in place."""


def read_ended(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Ended, Any] | None = None,
) -> Ended:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Ended)
    n = 0

    # numbers
    if "numbers" in data:
        n += 1
        v = data["numbers"]
        if type(v) is list:
            obj.numbers = read_list(
                v,
                (path, "numbers"),
                problems,
                reuse and reuse_part(reuse[0].numbers, reuse[1], "numbers"),
                read_int32,
                "Ended",
                "int32",
            )
        else:
            obj.numbers = []
            if v is not None:
                wrong_type(problems, (path, "numbers"), v, "Ended", "[]int32")
    else:
        obj.numbers = []

    if n != len(data):
        unknown_fields(problems, path, data, ("numbers",))
    return obj


def decode_ended(
    data: Any, *, path: Path = ROOT, reuse: tuple[Ended, Any] | None = None
) -> Ended:
    """JSON data as Ended; raises DecodeError with all that does not fit."""
    return decoded(read_ended, data, path, reuse, "composition_cohorts.Ended")


def encode_ended(obj: Ended) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # numbers
    if obj.numbers:
        data["numbers"] = list(obj.numbers)

    return data


def apply_defaults_ended(obj: Ended) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Dropped",
            Dropped,
            decode_dropped,
            encode_dropped,
            apply_defaults_dropped,
            validate_dropped,
            subresources=("/",),
            options=frozenset(("Seal",)),
            go_type="*composition_cohorts.Dropped",
        ),
        Kind(
            "tags.example.com",
            "",
            "Ended",
            Ended,
            decode_ended,
            encode_ended,
            apply_defaults_ended,
            validate_ended,
            subresources=("/",),
            go_type="*composition_cohorts.Ended",
        ),
        Kind(
            "tags.example.com",
            "",
            "Item",
            Item,
            decode_item,
            encode_item,
            apply_defaults_item,
            validate_item,
            subresources=("/",),
            go_type="*composition_cohorts.Item",
        ),
        Kind(
            "tags.example.com",
            "",
            "Kept",
            Kept,
            decode_kept,
            encode_kept,
            apply_defaults_kept,
            validate_kept,
            subresources=("/",),
            go_type="*composition_cohorts.Kept",
        ),
        Kind(
            "tags.example.com",
            "",
            "Parts",
            Parts,
            decode_parts,
            encode_parts,
            apply_defaults_parts,
            validate_parts,
            subresources=("/",),
            go_type="*composition_cohorts.Parts",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Dropped": (
        ("items[*]", "FieldValueInvalid", "immutable", ""),
        ("items[*].text", "FieldValueTooLong", "maxLength", ""),
        ("items[*]", "FieldValueDuplicate", "", ""),
        ("items[*].key", "FieldValueRequired", "", ""),
    ),
    "Ended": (
        ("numbers", "FieldValueInvalid", "immutable", ""),
        ("numbers", "FieldValueTooMany", "maxItems", ""),
        ("numbers[*]", "FieldValueInvalid", "maximum", ""),
        ("numbers[*]", "FieldValueDuplicate", "", ""),
        ("numbers[*]", "FieldValueForbidden", "update", ""),
    ),
    "Item": (("key", "FieldValueRequired", "", ""),),
    "Kept": (
        ("items[*]", "FieldValueInvalid", "immutable", "alpha"),
        ("items[*].text", "FieldValueTooLong", "maxLength", ""),
        ("items[*]", "FieldValueDuplicate", "", ""),
        ("items[*].key", "FieldValueRequired", "", ""),
    ),
    "Parts": (
        ("item.key", "FieldValueInvalid", "immutable", ""),
        ("item.key", "FieldValueTooLong", "maxLength", ""),
        ("item.text", "FieldValueTooLong", "maxLength", ""),
        ("item.key", "FieldValueRequired", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_dropped",
    "apply_defaults_ended",
    "apply_defaults_item",
    "apply_defaults_kept",
    "apply_defaults_parts",
    "check_dropped",
    "check_ended",
    "check_item",
    "check_kept",
    "check_parts",
    "decode_dropped",
    "decode_ended",
    "decode_item",
    "decode_kept",
    "decode_parts",
    "encode_dropped",
    "encode_ended",
    "encode_item",
    "encode_kept",
    "encode_parts",
    "read_dropped",
    "read_ended",
    "read_item",
    "read_kept",
    "read_parts",
    "validate_dropped",
    "validate_ended",
    "validate_item",
    "validate_kept",
    "validate_parts",
]
