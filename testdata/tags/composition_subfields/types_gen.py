"""Validators, codecs and defaults of testdata.tags.composition_subfields.types.

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
    SHORT_NAME,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    changed_items,
    decoded,
    duplicates,
    find_item,
    has_duplicates,
    immutable,
    max_length,
    min_length,
    new_object,
    operation,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    update_forbidden,
    wrong_number,
    wrong_type,
    zero_or_one_error,
)

from testdata.tags.composition_subfields.types import (
    Bound,
    Chosen,
    Item,
    Items,
    Merged,
    Meta,
    Named,
    OfSealed,
    Opaque,
    Pinned,
    Plain,
    Sealed,
    Zoned,
)

KNOWN_SHORT_NAMES: Final = SHORT_NAME.known
is_short_name: Final = SHORT_NAME.learns
BY_KEY: Final = attrgetter("key")
CHOSEN_PINNED_MEMBERS: Final = ("name", "node")


def check_meta(
    path: Path, value: Meta, old: Meta | None, op: Operation, errs: list[FieldError]
) -> None:
    """Meta, types.py:11."""

    # zone
    #   +k8s:optional
    #   +k8s:ifDisabled(Lax)=+k8s:immutable
    zone = value.zone
    if old is None or zone != old.zone:
        on = op.options.get("Lax")
        if on is None:
            errs.append(undefined_option((path, "zone"), "Lax", short_circuit=True))
        elif not on and op.update:
            errs.append(immutable((path, "zone"), short_circuit=True))

    # owner
    #   +k8s:beta(since: "1.37")=+k8s:required
    owner = value.owner
    if not owner and (old is None or owner != old.owner):
        errs.append(required((path, "owner"), level="beta", short_circuit=True))


def check_named(
    path: Path, value: Named, old: Named | None, op: Operation, errs: list[FieldError]
) -> None:
    """Named, types.py:22."""

    # meta
    #   +k8s:subfield(name)=+k8s:maxLength=5
    #   +k8s:subfield(name)=+k8s:minLength=3
    #   +k8s:subfield(name)=+k8s:format=k8s-short-name
    meta = value.meta
    meta_was = None if old is None else old.meta
    if old is None or (
        meta is not meta_was and meta != meta_was and not same(meta, meta_was)
    ):
        meta_name = meta.name
        meta_name_was = None if meta_was is None else meta_was.name
        if (meta_was is None or meta_name != meta_name_was) and meta_name:
            if len(meta_name) > 5:
                errs.append(max_length(((path, "meta"), "name"), 5))
            if len(meta_name) < 3:
                errs.append(min_length(((path, "meta"), "name"), meta_name, 3))
            if meta_name not in KNOWN_SHORT_NAMES and not is_short_name(meta_name):
                errs.extend(SHORT_NAME.errors(((path, "meta"), "name"), meta_name))
        check_meta((path, "meta"), meta, meta_was, op, errs)


def check_zoned(
    path: Path, value: Zoned, old: Zoned | None, op: Operation, errs: list[FieldError]
) -> None:
    """Zoned, types.py:31."""

    # meta
    #   +k8s:subfield(zone)=+k8s:maxLength=3
    #   +k8s:subfield(owner)=+k8s:minLength=3
    meta = value.meta
    meta_was = None if old is None else old.meta
    if old is None or (
        meta is not meta_was and meta != meta_was and not same(meta, meta_was)
    ):
        meta_zone = meta.zone
        meta_zone_was = None if meta_was is None else meta_was.zone
        if meta_was is None or meta_zone != meta_zone_was:
            silenced: list[FieldError] = []
            on = op.options.get("Lax")
            if on is None:
                silenced.append(
                    undefined_option(
                        ((path, "meta"), "zone"), "Lax", short_circuit=True
                    )
                )
            elif not on and op.update:
                silenced.append(immutable(((path, "meta"), "zone"), short_circuit=True))
            if not silenced and meta_zone and len(meta_zone) > 3:
                errs.append(max_length(((path, "meta"), "zone"), 3))
        meta_owner = meta.owner
        meta_owner_was = None if meta_was is None else meta_was.owner
        if (
            (meta_was is None or meta_owner != meta_owner_was)
            and meta_owner
            and len(meta_owner) < 3
        ):
            errs.append(min_length(((path, "meta"), "owner"), meta_owner, 3))
        check_meta((path, "meta"), meta, meta_was, op, errs)


def check_opaque(
    path: Path, value: Opaque, old: Opaque | None, op: Operation, errs: list[FieldError]
) -> None:
    """Opaque, types.py:39."""

    # meta
    #   +k8s:opaqueType
    #   +k8s:subfield(name)=+k8s:minLength=3
    meta = value.meta
    meta_was = None if old is None else old.meta
    if old is None or (
        meta is not meta_was and meta != meta_was and not same(meta, meta_was)
    ):
        meta_name = meta.name
        meta_name_was = None if meta_was is None else meta_was.name
        if (meta_was is None or meta_name != meta_name_was) and len(meta_name) < 3:
            errs.append(min_length(((path, "meta"), "name"), meta_name, 3))


def check_item(
    path: Path, value: Item, old: Item | None, op: Operation, errs: list[FieldError]
) -> None:
    """Item, types.py:47."""

    # key
    #   +k8s:required
    key = value.key
    if not key and (old is None or key != old.key):
        errs.append(required((path, "key"), short_circuit=True))

    # weight
    #   +k8s:required
    weight = value.weight
    if not weight and (old is None or weight != old.weight):
        errs.append(required((path, "weight"), short_circuit=True))


def check_items(
    path: Path, value: Items, old: Items | None, op: Operation, errs: list[FieldError]
) -> None:
    """Items, types.py:57."""

    # picked
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=key
    #   +k8s:item(key: "a")=+k8s:subfield(value)=+k8s:minLength=3
    #   +k8s:item(key: "b")=+k8s:subfield(value)=+k8s:minLength=3
    picked = value.picked
    picked_was = None if old is None else old.picked
    if picked and (old is None or not same(picked, picked_was)):
        picked_keys: dict[object, None] = {}
        for picked_item in picked:
            picked_keys[picked_item.key] = None
        distinct = len(picked_keys) == len(picked)
        if not distinct:
            errs.extend(duplicates((path, "picked"), picked, BY_KEY))
        picked_found_i, picked_found = find_item(picked, BY_KEY, "a")
        _, picked_found_was = find_item(picked_was or (), BY_KEY, "a")
        if picked_found is not None and (
            picked_found_was is None or not same(picked_found, picked_found_was)
        ):
            picked_found_value = picked_found.value
            picked_found_value_was = (
                None if picked_found_was is None else picked_found_was.value
            )
            if (
                (
                    picked_found_was is None
                    or picked_found_value != picked_found_value_was
                )
                and picked_found_value
                and len(picked_found_value) < 3
            ):
                errs.append(
                    min_length(
                        (((path, "picked"), picked_found_i), "value"),
                        picked_found_value,
                        3,
                    )
                )
        picked_found2_i, picked_found2 = find_item(picked, BY_KEY, "b")
        _, picked_found2_was = find_item(picked_was or (), BY_KEY, "b")
        if picked_found2 is not None and (
            picked_found2_was is None or not same(picked_found2, picked_found2_was)
        ):
            picked_found2_value = picked_found2.value
            picked_found2_value_was = (
                None if picked_found2_was is None else picked_found2_was.value
            )
            if (
                (
                    picked_found2_was is None
                    or picked_found2_value != picked_found2_value_was
                )
                and picked_found2_value
                and len(picked_found2_value) < 3
            ):
                errs.append(
                    min_length(
                        (((path, "picked"), picked_found2_i), "value"),
                        picked_found2_value,
                        3,
                    )
                )
        each_item_by_key((path, "picked"), picked, picked_was, distinct, op, errs)

    # every
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=key
    #   +k8s:eachVal=+k8s:subfield(value)=+k8s:minLength=3
    every = value.every
    every_was = None if old is None else old.every
    if old is None or (
        every is not every_was and every != every_was and not same(every, every_was)
    ):
        silenced: list[FieldError] = []
        for every_i, every_item, every_item_was in changed_items(
            every, every_was, BY_KEY
        ):
            every_item_value = every_item.value
            every_item_value_was = (
                None if every_item_was is None else every_item_was.value
            )
            if (
                every_item_was is None or every_item_value != every_item_value_was
            ) and not every_item_value:
                silenced.append(
                    required((((path, "every"), every_i), "value"), short_circuit=True)
                )
        if every and not silenced:
            for every_i, every_item, every_item_was in changed_items(
                every, every_was, BY_KEY
            ):
                every_item_value2 = every_item.value
                every_item_value2_was = (
                    None if every_item_was is None else every_item_was.value
                )
                if (
                    every_item_was is None or every_item_value2 != every_item_value2_was
                ) and len(every_item_value2) < 3:
                    errs.append(
                        min_length(
                            (((path, "every"), every_i), "value"), every_item_value2, 3
                        )
                    )
            every_keys: dict[object, None] = {}
            for every_item in every:
                every_keys[every_item.key] = None
            distinct = len(every_keys) == len(every)
            if not distinct:
                errs.extend(duplicates((path, "every"), every, BY_KEY))
            each_item_by_key((path, "every"), every, every_was, distinct, op, errs)


def check_pinned(
    path: Path, value: Pinned, old: Pinned | None, op: Operation, errs: list[FieldError]
) -> None:
    """Pinned, types.py:76."""

    # node
    #   +k8s:optional
    #   +k8s:update=NoModify
    node = value.node
    node_was = None if old is None else old.node
    if node_was and node and (old is None or node != node_was):
        errs.append(update_forbidden((path, "node"), "NoModify", short_circuit=True))


def check_bound(
    path: Path, value: Bound, old: Bound | None, op: Operation, errs: list[FieldError]
) -> None:
    """Bound, types.py:85."""

    # pinned
    #   +k8s:subfield(node)=+k8s:maxLength=3
    pinned = value.pinned
    pinned_was = None if old is None else old.pinned
    if old is None or (
        pinned is not pinned_was
        and pinned != pinned_was
        and not same(pinned, pinned_was)
    ):
        pinned_node = pinned.node
        pinned_node_was = None if pinned_was is None else pinned_was.node
        if pinned_was is None or pinned_node != pinned_node_was:
            silenced: list[FieldError] = []
            if pinned_node_was and pinned_node:
                silenced.append(
                    update_forbidden(
                        ((path, "pinned"), "node"), "NoModify", short_circuit=True
                    )
                )
            if pinned_node and not silenced and len(pinned_node) > 3:
                errs.append(max_length(((path, "pinned"), "node"), 3))
        check_pinned((path, "pinned"), pinned, pinned_was, op, errs)


def check_chosen(
    path: Path, value: Chosen, old: Chosen | None, op: Operation, errs: list[FieldError]
) -> None:
    """Chosen, types.py:92."""

    # pinned
    #   +k8s:subfield(name)=+k8s:zeroOrOneOfMember
    #   +k8s:subfield(node)=+k8s:zeroOrOneOfMember
    pinned = value.pinned
    pinned_was = None if old is None else old.pinned
    if old is None or (
        pinned is not pinned_was
        and pinned != pinned_was
        and not same(pinned, pinned_was)
    ):
        is_set = (bool(pinned.name), bool(pinned.node))
        if sum(is_set) > 1 and (
            pinned_was is None
            or is_set != (bool(pinned_was.name), bool(pinned_was.node))
        ):
            errs.append(
                zero_or_one_error((path, "pinned"), CHOSEN_PINNED_MEMBERS, is_set)
            )
        pinned_node = pinned.node
        pinned_node_was = None if pinned_was is None else pinned_was.node
        if pinned_was is None or pinned_node != pinned_node_was:
            silenced: list[FieldError] = []
            if pinned_node_was and pinned_node:
                silenced.append(
                    update_forbidden(
                        ((path, "pinned"), "node"), "NoModify", short_circuit=True
                    )
                )
        check_pinned((path, "pinned"), pinned, pinned_was, op, errs)


def check_of_sealed(
    path: Path,
    value: OfSealed,
    old: OfSealed | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """OfSealed, types.py:107."""

    # sealed
    #   +k8s:subfield(name)=+k8s:minLength=3
    sealed = value.sealed
    sealed_was = None if old is None else old.sealed
    if old is None or (
        sealed is not sealed_was
        and sealed != sealed_was
        and not same(sealed, sealed_was)
    ):
        sealed_name = sealed.name
        sealed_name_was = None if sealed_was is None else sealed_was.name
        if (sealed_was is None or sealed_name != sealed_name_was) and len(
            sealed_name
        ) < 3:
            errs.append(min_length(((path, "sealed"), "name"), sealed_name, 3))

    # pinned
    #   +k8s:subfield(name)=+k8s:minLength=3
    pinned = value.pinned
    pinned_was = None if old is None else old.pinned
    if old is None or (
        pinned is not pinned_was
        and pinned != pinned_was
        and not same(pinned, pinned_was)
    ):
        pinned_name = pinned.name
        pinned_name_was = None if pinned_was is None else pinned_was.name
        if (
            (pinned_was is None or pinned_name != pinned_name_was)
            and pinned_name
            and len(pinned_name) < 3
        ):
            errs.append(min_length(((path, "pinned"), "name"), pinned_name, 3))
        check_pinned((path, "pinned"), pinned, pinned_was, op, errs)


def check_merged(
    path: Path, value: Merged, old: Merged | None, op: Operation, errs: list[FieldError]
) -> None:
    """Merged, types.py:125."""

    # plain
    #   +k8s:subfield(words)=+k8s:listType=atomic
    #   +k8s:subfield(words)=+k8s:beta=+k8s:unique=set
    #   +k8s:subfield(node)=+k8s:update=NoSet
    #   +k8s:subfield(node)=+k8s:alpha=+k8s:update=NoUnset
    plain = value.plain
    plain_was = None if old is None else old.plain
    if old is None or (
        plain is not plain_was and plain != plain_was and not same(plain, plain_was)
    ):
        plain_words = plain.words
        plain_words_was = None if plain_was is None else plain_was.words
        if (plain_was is None or not same(plain_words, plain_words_was)) and (
            has_duplicates(plain_words or ())
        ):
            errs.extend(
                duplicates(((path, "plain"), "words"), plain_words or (), level="beta")
            )
        plain_node = plain.node
        plain_node_was = None if plain_was is None else plain_was.node
        if plain_was is None or plain_node != plain_node_was:
            if plain_node_was is not None and not plain_node_was and plain_node:
                errs.append(
                    update_forbidden(
                        ((path, "plain"), "node"),
                        "NoSet",
                        level="alpha",
                        short_circuit=True,
                    )
                )
            if plain_node_was and not plain_node:
                errs.append(
                    update_forbidden(
                        ((path, "plain"), "node"),
                        "NoUnset",
                        level="alpha",
                        short_circuit=True,
                    )
                )


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


def validate_bound(
    obj: Bound,
    old: Bound | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Bound; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_bound(path, obj, old if request.update else None, request, errs)
    return errs


def validate_chosen(
    obj: Chosen,
    old: Chosen | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Chosen; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_chosen(path, obj, old if request.update else None, request, errs)
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


def validate_items(
    obj: Items,
    old: Items | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Items; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_items(path, obj, old if request.update else None, request, errs)
    return errs


def validate_merged(
    obj: Merged,
    old: Merged | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Merged; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_merged(path, obj, old if request.update else None, request, errs)
    return errs


def validate_meta(
    obj: Meta,
    old: Meta | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Meta; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_meta(path, obj, old if request.update else None, request, errs)
    return errs


def validate_named(
    obj: Named,
    old: Named | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Named; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_named(path, obj, old if request.update else None, request, errs)
    return errs


def validate_of_sealed(
    obj: OfSealed,
    old: OfSealed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of OfSealed; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_of_sealed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_opaque(
    obj: Opaque,
    old: Opaque | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Opaque; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_opaque(path, obj, old if request.update else None, request, errs)
    return errs


def validate_pinned(
    obj: Pinned,
    old: Pinned | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Pinned; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_pinned(path, obj, old if request.update else None, request, errs)
    return errs


def validate_plain(
    obj: Plain,
    old: Plain | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Plain; with `old` (or op="update"), of the update from it."""
    return []


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
    return []


def validate_zoned(
    obj: Zoned,
    old: Zoned | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Zoned; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_zoned(path, obj, old if request.update else None, request, errs)
    return errs


def read_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Meta, Any] | None = None,
) -> Meta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Meta)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Meta", "string")
    else:
        obj.name = ""

    # zone
    if "zone" in data:
        n += 1
        v = data["zone"]
        if type(v) is str:
            obj.zone = v
        else:
            obj.zone = ""
            if v is not None:
                wrong_type(problems, (path, "zone"), v, "Meta", "string")
    else:
        obj.zone = ""

    # owner
    if "owner" in data:
        n += 1
        v = data["owner"]
        if type(v) is str:
            obj.owner = v
        else:
            obj.owner = ""
            if v is not None:
                wrong_type(problems, (path, "owner"), v, "Meta", "string")
    else:
        obj.owner = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "zone", "owner"))
    return obj


def decode_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[Meta, Any] | None = None
) -> Meta:
    """JSON data as Meta; raises DecodeError with all that does not fit."""
    return decoded(read_meta, data, path, reuse, "composition_subfields.Meta")


def encode_meta(obj: Meta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # zone
    if obj.zone:
        data["zone"] = obj.zone

    # owner
    if obj.owner:
        data["owner"] = obj.owner

    return data


def apply_defaults_meta(obj: Meta) -> None:
    """Fill what is unset, in place."""


def read_named(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Named, Any] | None = None,
) -> Named:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Named)
    n = 0
    v: Any

    # meta
    v = NO_FIELDS
    if "meta" in data:
        n += 1
        v = data["meta"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "meta"), problems, "Named", "composition_subfields.Meta"
            )
    obj.meta = read_meta(
        v,
        (path, "meta"),
        problems,
        reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("meta",))
    return obj


def decode_named(
    data: Any, *, path: Path = ROOT, reuse: tuple[Named, Any] | None = None
) -> Named:
    """JSON data as Named; raises DecodeError with all that does not fit."""
    return decoded(read_named, data, path, reuse, "composition_subfields.Named")


def encode_named(obj: Named) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if inner := encode_meta(obj.meta):
        data["meta"] = inner

    return data


def apply_defaults_named(obj: Named) -> None:
    """Fill what is unset, in place."""


def read_zoned(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Zoned, Any] | None = None,
) -> Zoned:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Zoned)
    n = 0
    v: Any

    # meta
    v = NO_FIELDS
    if "meta" in data:
        n += 1
        v = data["meta"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "meta"), problems, "Zoned", "composition_subfields.Meta"
            )
    obj.meta = read_meta(
        v,
        (path, "meta"),
        problems,
        reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("meta",))
    return obj


def decode_zoned(
    data: Any, *, path: Path = ROOT, reuse: tuple[Zoned, Any] | None = None
) -> Zoned:
    """JSON data as Zoned; raises DecodeError with all that does not fit."""
    return decoded(read_zoned, data, path, reuse, "composition_subfields.Zoned")


def encode_zoned(obj: Zoned) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if inner := encode_meta(obj.meta):
        data["meta"] = inner

    return data


def apply_defaults_zoned(obj: Zoned) -> None:
    """Fill what is unset, in place."""


def read_opaque(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Opaque, Any] | None = None,
) -> Opaque:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Opaque)
    n = 0
    v: Any

    # meta
    v = NO_FIELDS
    if "meta" in data:
        n += 1
        v = data["meta"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "meta"), problems, "Opaque", "composition_subfields.Meta"
            )
    obj.meta = read_meta(
        v,
        (path, "meta"),
        problems,
        reuse and reuse_part(reuse[0].meta, reuse[1], "meta"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("meta",))
    return obj


def decode_opaque(
    data: Any, *, path: Path = ROOT, reuse: tuple[Opaque, Any] | None = None
) -> Opaque:
    """JSON data as Opaque; raises DecodeError with all that does not fit."""
    return decoded(read_opaque, data, path, reuse, "composition_subfields.Opaque")


def encode_opaque(obj: Opaque) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # meta
    if inner := encode_meta(obj.meta):
        data["meta"] = inner

    return data


def apply_defaults_opaque(obj: Opaque) -> None:
    """Fill what is unset, in place."""


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
    n = 2  # required names are taken to be there until one is not

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

    # value
    if "value" in data:
        n += 1
        v = data["value"]
        if type(v) is str:
            obj.value = v
        else:
            obj.value = ""
            if v is not None:
                wrong_type(problems, (path, "value"), v, "Item", "string")
    else:
        obj.value = ""

    # weight
    if "weight" in data:
        v = data["weight"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.weight = v
        else:
            obj.weight = 0
            if v is not None:
                wrong_number(problems, (path, "weight"), v, "Item", "int32")
    else:
        n -= 1
        obj.weight = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "value", "weight"))
    return obj


def decode_item(
    data: Any, *, path: Path = ROOT, reuse: tuple[Item, Any] | None = None
) -> Item:
    """JSON data as Item; raises DecodeError with all that does not fit."""
    return decoded(read_item, data, path, reuse, "composition_subfields.Item")


def encode_item(obj: Item) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    if obj.key:
        data["key"] = obj.key

    # value
    if obj.value:
        data["value"] = obj.value

    # weight
    if obj.weight:
        data["weight"] = obj.weight

    return data


def apply_defaults_item(obj: Item) -> None:
    """Fill what is unset, in place."""


def read_items(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Items, Any] | None = None,
) -> Items:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Items)
    n = 0

    # picked
    if "picked" in data:
        n += 1
        v = data["picked"]
        if type(v) is list:
            obj.picked = read_objects(
                v,
                (path, "picked"),
                problems,
                reuse and reuse_part(reuse[0].picked, reuse[1], "picked"),
                read_item,
                "Items",
                "composition_subfields.Item",
            )
        else:
            obj.picked = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "picked"),
                    v,
                    "Items",
                    "[]composition_subfields.Item",
                )
    else:
        obj.picked = []

    # every
    if "every" in data:
        n += 1
        v = data["every"]
        if type(v) is list:
            obj.every = read_objects(
                v,
                (path, "every"),
                problems,
                reuse and reuse_part(reuse[0].every, reuse[1], "every"),
                read_item,
                "Items",
                "composition_subfields.Item",
            )
        else:
            obj.every = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "every"),
                    v,
                    "Items",
                    "[]composition_subfields.Item",
                )
    else:
        obj.every = []

    if n != len(data):
        unknown_fields(problems, path, data, ("picked", "every"))
    return obj


def decode_items(
    data: Any, *, path: Path = ROOT, reuse: tuple[Items, Any] | None = None
) -> Items:
    """JSON data as Items; raises DecodeError with all that does not fit."""
    return decoded(read_items, data, path, reuse, "composition_subfields.Items")


def encode_items(obj: Items) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # picked
    if obj.picked:
        data["picked"] = [encode_item(x) for x in obj.picked]

    # every
    if obj.every:
        data["every"] = [encode_item(x) for x in obj.every]

    return data


def apply_defaults_items(obj: Items) -> None:
    """Fill what is unset, in place."""


def read_pinned(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Pinned, Any] | None = None,
) -> Pinned:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Pinned)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Pinned", "string")
    else:
        obj.name = ""

    # node
    if "node" in data:
        n += 1
        v = data["node"]
        if type(v) is str:
            obj.node = v
        else:
            obj.node = ""
            if v is not None:
                wrong_type(problems, (path, "node"), v, "Pinned", "string")
    else:
        obj.node = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "node"))
    return obj


def decode_pinned(
    data: Any, *, path: Path = ROOT, reuse: tuple[Pinned, Any] | None = None
) -> Pinned:
    """JSON data as Pinned; raises DecodeError with all that does not fit."""
    return decoded(read_pinned, data, path, reuse, "composition_subfields.Pinned")


def encode_pinned(obj: Pinned) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # node
    if obj.node:
        data["node"] = obj.node

    return data


def apply_defaults_pinned(obj: Pinned) -> None:
    """Fill what is unset, in place."""


def read_bound(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Bound, Any] | None = None,
) -> Bound:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Bound)
    n = 0
    v: Any

    # pinned
    v = NO_FIELDS
    if "pinned" in data:
        n += 1
        v = data["pinned"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "pinned"), problems, "Bound", "composition_subfields.Pinned"
            )
    obj.pinned = read_pinned(
        v,
        (path, "pinned"),
        problems,
        reuse and reuse_part(reuse[0].pinned, reuse[1], "pinned"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("pinned",))
    return obj


def decode_bound(
    data: Any, *, path: Path = ROOT, reuse: tuple[Bound, Any] | None = None
) -> Bound:
    """JSON data as Bound; raises DecodeError with all that does not fit."""
    return decoded(read_bound, data, path, reuse, "composition_subfields.Bound")


def encode_bound(obj: Bound) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pinned
    if inner := encode_pinned(obj.pinned):
        data["pinned"] = inner

    return data


def apply_defaults_bound(obj: Bound) -> None:
    """Fill what is unset, in place."""


def read_chosen(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Chosen, Any] | None = None,
) -> Chosen:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Chosen)
    n = 0
    v: Any

    # pinned
    v = NO_FIELDS
    if "pinned" in data:
        n += 1
        v = data["pinned"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "pinned"), problems, "Chosen", "composition_subfields.Pinned"
            )
    obj.pinned = read_pinned(
        v,
        (path, "pinned"),
        problems,
        reuse and reuse_part(reuse[0].pinned, reuse[1], "pinned"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("pinned",))
    return obj


def decode_chosen(
    data: Any, *, path: Path = ROOT, reuse: tuple[Chosen, Any] | None = None
) -> Chosen:
    """JSON data as Chosen; raises DecodeError with all that does not fit."""
    return decoded(read_chosen, data, path, reuse, "composition_subfields.Chosen")


def encode_chosen(obj: Chosen) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # pinned
    if inner := encode_pinned(obj.pinned):
        data["pinned"] = inner

    return data


def apply_defaults_chosen(obj: Chosen) -> None:
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

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Sealed", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name",))
    return obj


def decode_sealed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sealed, Any] | None = None
) -> Sealed:
    """JSON data as Sealed; raises DecodeError with all that does not fit."""
    return decoded(read_sealed, data, path, reuse, "composition_subfields.Sealed")


def encode_sealed(obj: Sealed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_sealed(obj: Sealed) -> None:
    """Fill what is unset, in place."""


def read_of_sealed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[OfSealed, Any] | None = None,
) -> OfSealed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(OfSealed)
    n = 0
    v: Any

    # sealed
    v = NO_FIELDS
    if "sealed" in data:
        n += 1
        v = data["sealed"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "sealed"),
                problems,
                "OfSealed",
                "composition_subfields.Sealed",
            )
    obj.sealed = read_sealed(
        v,
        (path, "sealed"),
        problems,
        reuse and reuse_part(reuse[0].sealed, reuse[1], "sealed"),
    )

    # pinned
    v = NO_FIELDS
    if "pinned" in data:
        n += 1
        v = data["pinned"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "pinned"),
                problems,
                "OfSealed",
                "composition_subfields.Pinned",
            )
    obj.pinned = read_pinned(
        v,
        (path, "pinned"),
        problems,
        reuse and reuse_part(reuse[0].pinned, reuse[1], "pinned"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("sealed", "pinned"))
    return obj


def decode_of_sealed(
    data: Any, *, path: Path = ROOT, reuse: tuple[OfSealed, Any] | None = None
) -> OfSealed:
    """JSON data as OfSealed; raises DecodeError with all that does not fit."""
    return decoded(read_of_sealed, data, path, reuse, "composition_subfields.OfSealed")


def encode_of_sealed(obj: OfSealed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # sealed
    if inner := encode_sealed(obj.sealed):
        data["sealed"] = inner

    # pinned
    if inner := encode_pinned(obj.pinned):
        data["pinned"] = inner

    return data


def apply_defaults_of_sealed(obj: OfSealed) -> None:
    """Fill what is unset, in place."""


def read_plain(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Plain, Any] | None = None,
) -> Plain:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Plain)
    n = 0

    # words
    if "words" in data:
        n += 1
        v = data["words"]
        if type(v) is list:
            obj.words = read_strings(
                v,
                (path, "words"),
                problems,
                reuse and reuse_part(reuse[0].words, reuse[1], "words"),
                "Plain",
                "string",
            )
        else:
            obj.words = []
            if v is not None:
                wrong_type(problems, (path, "words"), v, "Plain", "[]string")
    else:
        obj.words = []

    # node
    if "node" in data:
        n += 1
        v = data["node"]
        if type(v) is str:
            obj.node = v
        else:
            obj.node = ""
            if v is not None:
                wrong_type(problems, (path, "node"), v, "Plain", "string")
    else:
        obj.node = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("words", "node"))
    return obj


def decode_plain(
    data: Any, *, path: Path = ROOT, reuse: tuple[Plain, Any] | None = None
) -> Plain:
    """JSON data as Plain; raises DecodeError with all that does not fit."""
    return decoded(read_plain, data, path, reuse, "composition_subfields.Plain")


def encode_plain(obj: Plain) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # words
    if obj.words:
        data["words"] = list(obj.words)

    # node
    if obj.node:
        data["node"] = obj.node

    return data


def apply_defaults_plain(obj: Plain) -> None:
    """Fill what is unset, in place."""


def read_merged(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Merged, Any] | None = None,
) -> Merged:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Merged)
    n = 0
    v: Any

    # plain
    v = NO_FIELDS
    if "plain" in data:
        n += 1
        v = data["plain"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "plain"), problems, "Merged", "composition_subfields.Plain"
            )
    obj.plain = read_plain(
        v,
        (path, "plain"),
        problems,
        reuse and reuse_part(reuse[0].plain, reuse[1], "plain"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("plain",))
    return obj


def decode_merged(
    data: Any, *, path: Path = ROOT, reuse: tuple[Merged, Any] | None = None
) -> Merged:
    """JSON data as Merged; raises DecodeError with all that does not fit."""
    return decoded(read_merged, data, path, reuse, "composition_subfields.Merged")


def encode_merged(obj: Merged) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # plain
    if inner := encode_plain(obj.plain):
        data["plain"] = inner

    return data


def apply_defaults_merged(obj: Merged) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Bound",
            Bound,
            decode_bound,
            encode_bound,
            apply_defaults_bound,
            validate_bound,
            subresources=("/",),
            go_type="*composition_subfields.Bound",
        ),
        Kind(
            "tags.example.com",
            "",
            "Chosen",
            Chosen,
            decode_chosen,
            encode_chosen,
            apply_defaults_chosen,
            validate_chosen,
            subresources=("/",),
            go_type="*composition_subfields.Chosen",
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
            go_type="*composition_subfields.Item",
        ),
        Kind(
            "tags.example.com",
            "",
            "Items",
            Items,
            decode_items,
            encode_items,
            apply_defaults_items,
            validate_items,
            subresources=("/",),
            go_type="*composition_subfields.Items",
        ),
        Kind(
            "tags.example.com",
            "",
            "Merged",
            Merged,
            decode_merged,
            encode_merged,
            apply_defaults_merged,
            validate_merged,
            subresources=("/",),
            go_type="*composition_subfields.Merged",
        ),
        Kind(
            "tags.example.com",
            "",
            "Meta",
            Meta,
            decode_meta,
            encode_meta,
            apply_defaults_meta,
            validate_meta,
            subresources=("/",),
            options=frozenset(("Lax",)),
            go_type="*composition_subfields.Meta",
        ),
        Kind(
            "tags.example.com",
            "",
            "Named",
            Named,
            decode_named,
            encode_named,
            apply_defaults_named,
            validate_named,
            subresources=("/",),
            options=frozenset(("Lax",)),
            go_type="*composition_subfields.Named",
        ),
        Kind(
            "tags.example.com",
            "",
            "OfSealed",
            OfSealed,
            decode_of_sealed,
            encode_of_sealed,
            apply_defaults_of_sealed,
            validate_of_sealed,
            subresources=("/",),
            go_type="*composition_subfields.OfSealed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Opaque",
            Opaque,
            decode_opaque,
            encode_opaque,
            apply_defaults_opaque,
            validate_opaque,
            subresources=("/",),
            go_type="*composition_subfields.Opaque",
        ),
        Kind(
            "tags.example.com",
            "",
            "Pinned",
            Pinned,
            decode_pinned,
            encode_pinned,
            apply_defaults_pinned,
            validate_pinned,
            subresources=("/",),
            go_type="*composition_subfields.Pinned",
        ),
        Kind(
            "tags.example.com",
            "",
            "Plain",
            Plain,
            decode_plain,
            encode_plain,
            apply_defaults_plain,
            None,
            subresources=("/",),
            go_type="*composition_subfields.Plain",
        ),
        Kind(
            "tags.example.com",
            "",
            "Sealed",
            Sealed,
            decode_sealed,
            encode_sealed,
            apply_defaults_sealed,
            None,
            subresources=("/",),
            go_type="*composition_subfields.Sealed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Zoned",
            Zoned,
            decode_zoned,
            encode_zoned,
            apply_defaults_zoned,
            validate_zoned,
            subresources=("/",),
            options=frozenset(("Lax",)),
            go_type="*composition_subfields.Zoned",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Bound": (
        ("pinned.node", "FieldValueTooLong", "maxLength", ""),
        ("pinned.node", "FieldValueInvalid", "update", ""),
    ),
    "Chosen": (
        ("pinned", "FieldValueInvalid", "zeroOrOneOf", ""),
        ("pinned.node", "FieldValueInvalid", "update", ""),
    ),
    "Item": (
        ("key", "FieldValueRequired", "", ""),
        ("weight", "FieldValueRequired", "", ""),
    ),
    "Items": (
        ("picked[*].value", "FieldValueTooShort", "minLength", ""),
        ("picked[*]", "FieldValueDuplicate", "", ""),
        ("picked[*].key", "FieldValueRequired", "", ""),
        ("picked[*].weight", "FieldValueRequired", "", ""),
        ("every[*].value", "FieldValueTooShort", "minLength", ""),
        ("every[*]", "FieldValueDuplicate", "", ""),
        ("every[*].key", "FieldValueRequired", "", ""),
        ("every[*].weight", "FieldValueRequired", "", ""),
    ),
    "Merged": (
        ("plain.words[*]", "FieldValueDuplicate", "", "beta"),
        ("plain.node", "FieldValueInvalid", "update", "alpha"),
    ),
    "Meta": (
        ("zone", "FieldValueInvalid", "immutable", ""),
        ("owner", "FieldValueRequired", "", "beta"),
    ),
    "Named": (
        ("meta.name", "FieldValueTooLong", "maxLength", ""),
        ("meta.name", "FieldValueTooShort", "minLength", ""),
        ("meta.name", "FieldValueInvalid", "format=k8s-short-name", ""),
        ("meta.zone", "FieldValueInvalid", "immutable", ""),
        ("meta.owner", "FieldValueRequired", "", "beta"),
    ),
    "OfSealed": (
        ("sealed.name", "FieldValueTooShort", "minLength", ""),
        ("pinned.name", "FieldValueTooShort", "minLength", ""),
        ("pinned.node", "FieldValueInvalid", "update", ""),
    ),
    "Opaque": (("meta.name", "FieldValueTooShort", "minLength", ""),),
    "Pinned": (("node", "FieldValueInvalid", "update", ""),),
    "Plain": (),
    "Sealed": (),
    "Zoned": (
        ("meta.zone", "FieldValueTooLong", "maxLength", ""),
        ("meta.owner", "FieldValueTooShort", "minLength", ""),
        ("meta.zone", "FieldValueInvalid", "immutable", ""),
        ("meta.owner", "FieldValueRequired", "", "beta"),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_bound",
    "apply_defaults_chosen",
    "apply_defaults_item",
    "apply_defaults_items",
    "apply_defaults_merged",
    "apply_defaults_meta",
    "apply_defaults_named",
    "apply_defaults_of_sealed",
    "apply_defaults_opaque",
    "apply_defaults_pinned",
    "apply_defaults_plain",
    "apply_defaults_sealed",
    "apply_defaults_zoned",
    "check_bound",
    "check_chosen",
    "check_item",
    "check_items",
    "check_merged",
    "check_meta",
    "check_named",
    "check_of_sealed",
    "check_opaque",
    "check_pinned",
    "check_zoned",
    "decode_bound",
    "decode_chosen",
    "decode_item",
    "decode_items",
    "decode_merged",
    "decode_meta",
    "decode_named",
    "decode_of_sealed",
    "decode_opaque",
    "decode_pinned",
    "decode_plain",
    "decode_sealed",
    "decode_zoned",
    "encode_bound",
    "encode_chosen",
    "encode_item",
    "encode_items",
    "encode_merged",
    "encode_meta",
    "encode_named",
    "encode_of_sealed",
    "encode_opaque",
    "encode_pinned",
    "encode_plain",
    "encode_sealed",
    "encode_zoned",
    "read_bound",
    "read_chosen",
    "read_item",
    "read_items",
    "read_merged",
    "read_meta",
    "read_named",
    "read_of_sealed",
    "read_opaque",
    "read_pinned",
    "read_plain",
    "read_sealed",
    "read_zoned",
    "validate_bound",
    "validate_chosen",
    "validate_item",
    "validate_items",
    "validate_merged",
    "validate_meta",
    "validate_named",
    "validate_of_sealed",
    "validate_opaque",
    "validate_pinned",
    "validate_plain",
    "validate_sealed",
    "validate_zoned",
]
