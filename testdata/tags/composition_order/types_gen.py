"""Validators, codecs and defaults of testdata.tags.composition_order.types.

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
    added_keys,
    changed_items,
    changed_values,
    decoded,
    decoded_value,
    dependent_forbidden,
    dependent_required,
    duplicates,
    find_item,
    forced_failure,
    min_items,
    new_object,
    operation,
    read_objects,
    read_string,
    read_string_map,
    reuse_part,
    same,
    same_data,
    touched_items,
    union_error,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_order.types import (
    Dict,
    Dicts,
    Item,
    Key,
    List,
    Struct,
    Value,
)

STRUCT_MEMBERS: Final = ("b", "c")
BY_KEY: Final = attrgetter("key")


def check_key(
    path: Path,
    value: Key | None,
    old: Key | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Key, types.py:10."""
    #   +k8s:validateFalse="type Key"
    errs.append(forced_failure(path, value, "type Key"))


def check_value(
    path: Path,
    value: Value | None,
    old: Value | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Value, types.py:13."""
    #   +k8s:validateFalse="type Value"
    errs.append(forced_failure(path, value, "type Value"))


def check_dict(
    path: Path,
    value: Dict | None,
    old: Dict | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Dict, types.py:18."""
    #   +k8s:eachKey=+k8s:validateFalse="type Dict, key"
    #   +k8s:validateFalse="type Dict"
    #   +k8s:eachVal=+k8s:validateFalse="type Dict, value"
    for value_key in added_keys(value, old):
        errs.append(forced_failure(path, value_key, "type Dict, key"))
    errs.append(forced_failure(path, value, "type Dict"))
    for value_key, value_item, _ in changed_values(value, old):
        errs.append(
            forced_failure((path, (value_key,)), value_item, "type Dict, value")
        )
    for value_key in added_keys(value, old):
        check_key(path, value_key, None, op, errs)
    for value_key, value_item, value_item_was in changed_values(value, old):
        check_value((path, (value_key,)), value_item, value_item_was, op, errs)


def check_struct(
    path: Path, value: Struct, old: Struct | None, op: Operation, errs: list[FieldError]
) -> None:
    """Struct, types.py:26."""
    #   +k8s:dependentRequired("c")
    #   +k8s:dependentForbidden("a")
    #   +k8s:unionMember
    #   +k8s:validateFalse(cohort: "c")="cohort"
    #   +k8s:validateFalse="type Struct"
    #   +k8s:subfield(b)=+k8s:validateFalse="subfield b"
    if (
        bool(value.a)
        and not bool(value.c)
        and (old is None or not (bool(old.a) and not (bool(old.c))))
    ):
        errs.append(dependent_required(path, "c", "a"))
    if (
        bool(value.b)
        and bool(value.a)
        and (old is None or not (bool(old.b) and bool(old.a)))
    ):
        errs.append(dependent_forbidden(path, "a", "b"))
    is_set = (bool(value.b), bool(value.c))
    if sum(is_set) != 1 and (old is None or is_set != (bool(old.b), bool(old.c))):
        errs.append(union_error(path, STRUCT_MEMBERS, is_set))
    errs.append(forced_failure(path, value, "type Struct"))
    errs.append(forced_failure(path, value, "cohort"))
    value_b = value.b
    value_b_was = None if old is None else old.b
    if (old is None or value_b != value_b_was) and value_b:
        errs.append(forced_failure((path, "b"), value_b, "subfield b"))

    # a
    #   +k8s:optional
    #   +k8s:dependentRequired("c")
    #   +k8s:validateFalse="field a"
    a = value.a
    if a and (old is None or a != old.a):
        errs.append(forced_failure((path, "a"), a, "field a"))

    # b
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:dependentForbidden("a")
    #   +k8s:validateFalse="field b"
    b = value.b
    if b and (old is None or b != old.b):
        errs.append(forced_failure((path, "b"), b, "field b"))


def check_item(
    path: Path, value: Item, old: Item | None, op: Operation, errs: list[FieldError]
) -> None:
    """Item, types.py:42."""

    # key
    #   +k8s:optional
    #   +k8s:validateFalse="field key"
    key = value.key
    if key and (old is None or key != old.key):
        errs.append(forced_failure((path, "key"), key, "field key"))


def check_list(
    path: Path, value: List, old: List | None, op: Operation, errs: list[FieldError]
) -> None:
    """List, types.py:49."""

    # items
    #   +k8s:optional
    #   +k8s:validateFalse="field"
    #   +k8s:minItems=9
    #   +k8s:listType=map
    #   +k8s:listMapKey=key
    #   +k8s:item(key: "b")=+k8s:validateFalse="item b"
    #   +k8s:item(key: "a")=+k8s:validateFalse="item a"
    #   +k8s:eachVal=+k8s:validateFalse="each"
    #   +k8s:alpha=+k8s:validateFalse="alpha"
    #   +k8s:alpha=+k8s:eachVal=+k8s:validateFalse="alpha each"
    items_ = value.items
    items_was = None if old is None else old.items
    if items_ and (old is None or not same(items_, items_was)):
        errs.append(forced_failure((path, "items"), items_, "alpha", level="alpha"))
        if len(items_) < 9:
            errs.append(min_items((path, "items"), len(items_), 9))
        errs.append(forced_failure((path, "items"), items_, "field"))
        for items__i, items__item, _ in changed_items(items_, items_was, BY_KEY):
            errs.append(
                forced_failure(
                    ((path, "items"), items__i),
                    items__item,
                    "alpha each",
                    level="alpha",
                )
            )
        for items__i, items__item, _ in changed_items(items_, items_was, BY_KEY):
            errs.append(
                forced_failure(((path, "items"), items__i), items__item, "each")
            )
        items__keys: dict[object, None] = {}
        for items__item in items_:
            items__keys[items__item.key] = None
        distinct = len(items__keys) == len(items_)
        if not distinct:
            errs.extend(duplicates((path, "items"), items_, BY_KEY))
        items__found_i, items__found = find_item(items_, BY_KEY, "b")
        _, items__found_was = find_item(items_was or (), BY_KEY, "b")
        if items__found is not None and (
            items__found_was is None or not same(items__found, items__found_was)
        ):
            errs.append(
                forced_failure(
                    ((path, "items"), items__found_i), items__found, "item b"
                )
            )
        items__found2_i, items__found2 = find_item(items_, BY_KEY, "a")
        _, items__found2_was = find_item(items_was or (), BY_KEY, "a")
        if items__found2 is not None and (
            items__found2_was is None or not same(items__found2, items__found2_was)
        ):
            errs.append(
                forced_failure(
                    ((path, "items"), items__found2_i), items__found2, "item a"
                )
            )
        each_item_by_key((path, "items"), items_, items_was, distinct, op, errs)


def check_dicts(
    path: Path, value: Dicts, old: Dicts | None, op: Operation, errs: list[FieldError]
) -> None:
    """Dicts, types.py:66."""

    # named
    #   +k8s:optional
    #   +k8s:validateFalse="field"
    #   +k8s:eachVal=+k8s:validateFalse="each value"
    #   +k8s:eachKey=+k8s:validateFalse="each key"
    named = value.named
    named_was = None if old is None else old.named
    if named and (old is None or not same(named, named_was)):
        for named_key in added_keys(named, named_was):
            errs.append(forced_failure((path, "named"), named_key, "each key"))
        errs.append(forced_failure((path, "named"), named, "field"))
        for named_key, named_item, _ in changed_values(named, named_was):
            errs.append(
                forced_failure(
                    ((path, "named"), (named_key,)), named_item, "each value"
                )
            )
        check_dict((path, "named"), named, named_was, op, errs)

    # plain
    #   +k8s:optional
    #   +k8s:validateFalse="field"
    plain = value.plain
    plain_was = None if old is None else old.plain
    if plain and (old is None or not same(plain, plain_was)):
        errs.append(forced_failure((path, "plain"), plain, "field"))
        for plain_key in added_keys(plain, plain_was):
            check_key((path, "plain"), plain_key, None, op, errs)
        for plain_key, plain_item, plain_item_was in changed_values(plain, plain_was):
            check_value(
                ((path, "plain"), (plain_key,)), plain_item, plain_item_was, op, errs
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


def validate_dict(
    obj: Dict,
    old: Dict | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Dict; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_dict(path, obj, old if request.update else None, request, errs)
    return errs


def validate_dicts(
    obj: Dicts,
    old: Dicts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Dicts; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_dicts(path, obj, old if request.update else None, request, errs)
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


def validate_key(
    obj: Key,
    old: Key | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Key; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_key(path, obj, old if request.update else None, request, errs)
    return errs


def validate_list(
    obj: List,
    old: List | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of List; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_list(path, obj, old if request.update else None, request, errs)
    return errs


def validate_struct(
    obj: Struct,
    old: Struct | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Struct; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_struct(path, obj, old if request.update else None, request, errs)
    return errs


def validate_value(
    obj: Value,
    old: Value | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Value; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_value(path, obj, old if request.update else None, request, errs)
    return errs


def decode_key(
    data: Any, *, path: Path = ROOT, reuse: tuple[Key, Any] | None = None
) -> Key:
    """JSON data as Key; raises DecodeError with all that does not fit."""
    value: Key = Key(decoded_value(read_string, data, path, "composition_order.Key"))
    return value


def encode_key(obj: Key) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_key(obj: Key) -> None:
    """Fill what is unset, in place."""


def decode_value(
    data: Any, *, path: Path = ROOT, reuse: tuple[Value, Any] | None = None
) -> Value:
    """JSON data as Value; raises DecodeError with all that does not fit."""
    value: Value = Value(
        decoded_value(read_string, data, path, "composition_order.Value")
    )
    return value


def encode_value(obj: Value) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_value(obj: Value) -> None:
    """Fill what is unset, in place."""


def decode_dict(
    data: Any, *, path: Path = ROOT, reuse: tuple[Dict, Any] | None = None
) -> Dict:
    """JSON data as Dict; raises DecodeError with all that does not fit."""
    value: Dict = Dict(
        decoded_value(_read_nested, data, path, "composition_order.Dict")
    )
    return value


def encode_dict(obj: Dict) -> Any:
    """The value as JSON data."""
    return dict(obj)


def apply_defaults_dict(obj: Dict) -> None:
    """Fill what is unset, in place."""


def read_struct(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Struct, Any] | None = None,
) -> Struct:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Struct)
    n = 0

    # a
    if "a" in data:
        n += 1
        v = data["a"]
        if type(v) is str:
            obj.a = v
        else:
            obj.a = ""
            if v is not None:
                wrong_type(problems, (path, "a"), v, "Struct", "string")
    else:
        obj.a = ""

    # b
    if "b" in data:
        n += 1
        v = data["b"]
        if type(v) is str:
            obj.b = v
        else:
            obj.b = ""
            if v is not None:
                wrong_type(problems, (path, "b"), v, "Struct", "string")
    else:
        obj.b = ""

    # c
    if "c" in data:
        n += 1
        v = data["c"]
        if type(v) is str:
            obj.c = v
        else:
            obj.c = ""
            if v is not None:
                wrong_type(problems, (path, "c"), v, "Struct", "string")
    else:
        obj.c = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("a", "b", "c"))
    return obj


def decode_struct(
    data: Any, *, path: Path = ROOT, reuse: tuple[Struct, Any] | None = None
) -> Struct:
    """JSON data as Struct; raises DecodeError with all that does not fit."""
    return decoded(read_struct, data, path, reuse, "composition_order.Struct")


def encode_struct(obj: Struct) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # a
    if obj.a:
        data["a"] = obj.a

    # b
    if obj.b:
        data["b"] = obj.b

    # c
    if obj.c:
        data["c"] = obj.c

    return data


def apply_defaults_struct(obj: Struct) -> None:
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
    n = 0

    # key
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        else:
            obj.key = ""
            if v is not None:
                wrong_type(problems, (path, "key"), v, "Item", "string")
    else:
        obj.key = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("key",))
    return obj


def decode_item(
    data: Any, *, path: Path = ROOT, reuse: tuple[Item, Any] | None = None
) -> Item:
    """JSON data as Item; raises DecodeError with all that does not fit."""
    return decoded(read_item, data, path, reuse, "composition_order.Item")


def encode_item(obj: Item) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    if obj.key:
        data["key"] = obj.key

    return data


def apply_defaults_item(obj: Item) -> None:
    """Fill what is unset, in place."""


def read_list(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[List, Any] | None = None,
) -> List:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(List)
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
                "List",
                "composition_order.Item",
            )
        else:
            obj.items = []
            if v is not None:
                wrong_type(
                    problems, (path, "items"), v, "List", "[]composition_order.Item"
                )
    else:
        obj.items = []

    if n != len(data):
        unknown_fields(problems, path, data, ("items",))
    return obj


def decode_list(
    data: Any, *, path: Path = ROOT, reuse: tuple[List, Any] | None = None
) -> List:
    """JSON data as List; raises DecodeError with all that does not fit."""
    return decoded(read_list, data, path, reuse, "composition_order.List")


def encode_list(obj: List) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # items
    if obj.items:
        data["items"] = [encode_item(x) for x in obj.items]

    return data


def apply_defaults_list(obj: List) -> None:
    """Fill what is unset, in place."""


def read_dicts(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Dicts, Any] | None = None,
) -> Dicts:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Dicts)
    n = 0

    # named
    if "named" in data:
        n += 1
        v = data["named"]
        if type(v) is dict:
            obj.named = Dict(
                read_string_map(
                    v,
                    (path, "named"),
                    problems,
                    reuse and reuse_part(reuse[0].named, reuse[1], "named"),
                    "Dicts",
                    "composition_order.Value",
                )
            )
        else:
            obj.named = Dict({})
            if v is not None:
                wrong_type(
                    problems, (path, "named"), v, "Dicts", "composition_order.Dict"
                )
    else:
        obj.named = Dict({})

    # plain
    if "plain" in data:
        n += 1
        v = data["plain"]
        if type(v) is dict:
            obj.plain = read_string_map(
                v,
                (path, "plain"),
                problems,
                reuse and reuse_part(reuse[0].plain, reuse[1], "plain"),
                "Dicts",
                "composition_order.Value",
            )
        else:
            obj.plain = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "plain"),
                    v,
                    "Dicts",
                    "map[composition_order.Key]composition_order.Value",
                )
    else:
        obj.plain = {}

    if n != len(data):
        unknown_fields(problems, path, data, ("named", "plain"))
    return obj


def decode_dicts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Dicts, Any] | None = None
) -> Dicts:
    """JSON data as Dicts; raises DecodeError with all that does not fit."""
    return decoded(read_dicts, data, path, reuse, "composition_order.Dicts")


def encode_dicts(obj: Dicts) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # named
    if obj.named:
        data["named"] = dict(obj.named)

    # plain
    if obj.plain:
        data["plain"] = dict(obj.plain)

    return data


def apply_defaults_dicts(obj: Dicts) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is dict:
        return read_string_map(
            v, path, problems, None, struct, "composition_order.Value"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return {}


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Dict",
            Dict,
            decode_dict,
            encode_dict,
            apply_defaults_dict,
            validate_dict,
            subresources=("/",),
            go_type="composition_order.Dict",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Dicts",
            Dicts,
            decode_dicts,
            encode_dicts,
            apply_defaults_dicts,
            validate_dicts,
            subresources=("/",),
            go_type="*composition_order.Dicts",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Item",
            Item,
            decode_item,
            encode_item,
            apply_defaults_item,
            validate_item,
            subresources=("/",),
            go_type="*composition_order.Item",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Key",
            Key,
            decode_key,
            encode_key,
            apply_defaults_key,
            validate_key,
            subresources=("/",),
            go_type="*composition_order.Key",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "List",
            List,
            decode_list,
            encode_list,
            apply_defaults_list,
            validate_list,
            subresources=("/",),
            go_type="*composition_order.List",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Struct",
            Struct,
            decode_struct,
            encode_struct,
            apply_defaults_struct,
            validate_struct,
            subresources=("/",),
            go_type="*composition_order.Struct",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Value",
            Value,
            decode_value,
            encode_value,
            apply_defaults_value,
            validate_value,
            subresources=("/",),
            go_type="*composition_order.Value",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Dict": (
        ("", "FieldValueInvalid", "validateFalse", ""),
        ("[*]", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Dicts": (
        ("named", "FieldValueInvalid", "validateFalse", ""),
        ("named[*]", "FieldValueInvalid", "validateFalse", ""),
        ("plain", "FieldValueInvalid", "validateFalse", ""),
        ("plain[*]", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Item": (("key", "FieldValueInvalid", "validateFalse", ""),),
    "Key": (("", "FieldValueInvalid", "validateFalse", ""),),
    "List": (
        ("items", "FieldValueInvalid", "validateFalse", "alpha"),
        ("items", "FieldValueTooFew", "minItems", ""),
        ("items", "FieldValueInvalid", "validateFalse", ""),
        ("items[*]", "FieldValueInvalid", "validateFalse", "alpha"),
        ("items[*]", "FieldValueInvalid", "validateFalse", ""),
        ("items[*]", "FieldValueDuplicate", "", ""),
        ("items[*].key", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Struct": (
        ("c", "FieldValueRequired", "dependentRequired", ""),
        ("a", "FieldValueForbidden", "dependentForbidden", ""),
        ("", "FieldValueInvalid", "union", ""),
        ("", "FieldValueInvalid", "validateFalse", ""),
        ("b", "FieldValueInvalid", "validateFalse", ""),
        ("a", "FieldValueInvalid", "validateFalse", ""),
    ),
    "Value": (("", "FieldValueInvalid", "validateFalse", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_dict",
    "apply_defaults_dicts",
    "apply_defaults_item",
    "apply_defaults_key",
    "apply_defaults_list",
    "apply_defaults_struct",
    "apply_defaults_value",
    "check_dict",
    "check_dicts",
    "check_item",
    "check_key",
    "check_list",
    "check_struct",
    "check_value",
    "decode_dict",
    "decode_dicts",
    "decode_item",
    "decode_key",
    "decode_list",
    "decode_struct",
    "decode_value",
    "encode_dict",
    "encode_dicts",
    "encode_item",
    "encode_key",
    "encode_list",
    "encode_struct",
    "encode_value",
    "read_dicts",
    "read_item",
    "read_list",
    "read_struct",
    "validate_dict",
    "validate_dicts",
    "validate_item",
    "validate_key",
    "validate_list",
    "validate_struct",
    "validate_value",
]
