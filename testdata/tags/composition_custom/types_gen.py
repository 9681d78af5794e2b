"""Validators, codecs and defaults of testdata.tags.composition_custom.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    changed_members,
    changed_values,
    decoded,
    decoded_value,
    duplicates,
    marked,
    new_object,
    operation,
    read_string,
    read_string_map,
    read_strings,
    reuse_part,
    same,
    same_data,
    undefined_option,
    unknown_fields,
    wrong_type,
)

from testdata.tags.composition_custom.types import Broken, Word, Words
from testdata.tags.composition_custom.types_custom import (
    validate_custom_broken_text,
    validate_custom_word,
    validate_custom_words_title,
)


def check_word(
    path: Path,
    value: Word | None,
    old: Word | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Word, types.py:10."""
    #   +k8s:customValidation
    errs.extend(marked(validate_custom_word(op, path, value, old)))


def check_words(
    path: Path, value: Words, old: Words | None, op: Operation, errs: list[FieldError]
) -> None:
    """Words, types.py:14."""

    # words
    #   +k8s:optional
    #   +k8s:listType=set
    words = value.words
    words_was = None if old is None else old.words
    if words and (old is None or not same(words, words_was)):
        if len(dict.fromkeys(words)) != len(words):
            errs.extend(duplicates((path, "words"), words, as_json=True))
        for words_i, words_item, _ in changed_members(words, words_was):
            check_word(((path, "words"), words_i), words_item, None, op, errs)

    # byName
    #   +k8s:optional
    by_name = value.by_name
    by_name_was = None if old is None else old.by_name
    if by_name and (old is None or not same(by_name, by_name_was)):
        for by_name_key, by_name_item, by_name_item_was in changed_values(
            by_name, by_name_was
        ):
            check_word(
                ((path, "byName"), (by_name_key,)),
                by_name_item,
                by_name_item_was,
                op,
                errs,
            )

    # title
    #   +k8s:optional
    #   +k8s:alpha(since: "1.37")=+k8s:ifEnabled(Strict)=+k8s:customValidation
    title = value.title
    title_was = None if old is None else old.title
    if title and (old is None or title != title_was):
        on = op.options.get("Strict")
        if on is None:
            errs.append(undefined_option((path, "title"), "Strict", level="alpha"))
        elif on:
            errs.extend(
                marked(
                    validate_custom_words_title(op, (path, "title"), title, title_was),
                    level="alpha",
                )
            )


def check_broken(
    path: Path, value: Broken, old: Broken | None, op: Operation, errs: list[FieldError]
) -> None:
    """Broken, types.py:27."""

    # text
    #   +k8s:optional
    #   +k8s:customValidation
    text = value.text
    text_was = None if old is None else old.text
    if text and (old is None or text != text_was):
        errs.extend(
            marked(validate_custom_broken_text(op, (path, "text"), text, text_was))
        )


def validate_broken(
    obj: Broken,
    old: Broken | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Broken; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_broken(path, obj, old if request.update else None, request, errs)
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


def validate_words(
    obj: Words,
    old: Words | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Words; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_words(path, obj, old if request.update else None, request, errs)
    return errs


def decode_word(
    data: Any, *, path: Path = ROOT, reuse: tuple[Word, Any] | None = None
) -> Word:
    """JSON data as Word; raises DecodeError with all that does not fit."""
    value: Word = Word(
        decoded_value(read_string, data, path, "composition_custom.Word")
    )
    return value


def encode_word(obj: Word) -> Any:
    """The value as JSON data."""
    return obj


def apply_defaults_word(obj: Word) -> None:
    """Fill what is unset, in place."""


def read_words(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Words, Any] | None = None,
) -> Words:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Words)
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
                "Words",
                "composition_custom.Word",
            )
        else:
            obj.words = []
            if v is not None:
                wrong_type(
                    problems, (path, "words"), v, "Words", "[]composition_custom.Word"
                )
    else:
        obj.words = []

    # by_name
    if "byName" in data:
        n += 1
        v = data["byName"]
        if type(v) is dict:
            obj.by_name = read_string_map(
                v,
                (path, "byName"),
                problems,
                reuse and reuse_part(reuse[0].by_name, reuse[1], "byName"),
                "Words",
                "composition_custom.Word",
            )
        else:
            obj.by_name = {}
            if v is not None:
                wrong_type(
                    problems,
                    (path, "byName"),
                    v,
                    "Words",
                    "map[string]composition_custom.Word",
                )
    else:
        obj.by_name = {}

    # title
    if "title" in data:
        n += 1
        v = data["title"]
        if type(v) is str:
            obj.title = v
        else:
            obj.title = ""
            if v is not None:
                wrong_type(problems, (path, "title"), v, "Words", "string")
    else:
        obj.title = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("words", "byName", "title"))
    return obj


def decode_words(
    data: Any, *, path: Path = ROOT, reuse: tuple[Words, Any] | None = None
) -> Words:
    """JSON data as Words; raises DecodeError with all that does not fit."""
    return decoded(read_words, data, path, reuse, "composition_custom.Words")


def encode_words(obj: Words) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # words
    if obj.words:
        data["words"] = list(obj.words)

    # by_name
    if obj.by_name:
        data["byName"] = dict(obj.by_name)

    # title
    if obj.title:
        data["title"] = obj.title

    return data


def apply_defaults_words(obj: Words) -> None:
    """Fill what is unset, in place."""


def read_broken(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Broken, Any] | None = None,
) -> Broken:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Broken)
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
                wrong_type(problems, (path, "text"), v, "Broken", "string")
    else:
        obj.text = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("text",))
    return obj


def decode_broken(
    data: Any, *, path: Path = ROOT, reuse: tuple[Broken, Any] | None = None
) -> Broken:
    """JSON data as Broken; raises DecodeError with all that does not fit."""
    return decoded(read_broken, data, path, reuse, "composition_custom.Broken")


def encode_broken(obj: Broken) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # text
    if obj.text:
        data["text"] = obj.text

    return data


def apply_defaults_broken(obj: Broken) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Broken",
            Broken,
            decode_broken,
            encode_broken,
            apply_defaults_broken,
            validate_broken,
            subresources=("/",),
            go_type="*composition_custom.Broken",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Word",
            Word,
            decode_word,
            encode_word,
            apply_defaults_word,
            validate_word,
            subresources=("/",),
            go_type="*composition_custom.Word",
        ),
        Kind(
            "tags.example.com",
            "v1alpha1",
            "Words",
            Words,
            decode_words,
            encode_words,
            apply_defaults_words,
            validate_words,
            subresources=("/",),
            options=frozenset(("Strict",)),
            go_type="*composition_custom.Words",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Broken": (),
    "Word": (),
    "Words": (("words[*]", "FieldValueDuplicate", "", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_broken",
    "apply_defaults_word",
    "apply_defaults_words",
    "check_broken",
    "check_word",
    "check_words",
    "decode_broken",
    "decode_word",
    "decode_words",
    "encode_broken",
    "encode_word",
    "encode_words",
    "read_broken",
    "read_words",
    "validate_broken",
    "validate_word",
    "validate_words",
]
