"""What markers declare of themselves: where they stand, what they take, how stable they are, which errors they cause.

A table of all markers, as Kubernetes has them. Letters are places: types, fields, list values, map keys, map values and
constants. Arguments that must be there have a `!`, values that need not a `?`.
"""

from __future__ import annotations

import pytest

from validation_gen.tags import Tag, registry
from validation_gen.tags.module import DIRECTIVES

PLACES = {
    "T": "type",
    "F": "field",
    "L": "list value",
    "K": "map key",
    "V": "map value",
    "C": "constant",
}

MARKERS = """
required              F      stable
optional              F      stable
forbidden             F      beta
minimum               TFLKV  stable  -                                            int
maximum               TFLKV  stable  -                                            int
minLength             TFLKV  stable  -                                            int
maxLength             TFLKV  stable  -                                            int
maxBytes              TFLKV  stable  -                                            int
minItems              TFLV   stable  -                                            int
maxItems              TFLV   stable  -                                            int
minProperties         TF     stable  -                                            int
maxProperties         TF     stable  -                                            int
format                TFLKV  stable  -                                            string
enum                  T      stable
enumExclude           C      alpha
neq                   TFLKV  alpha   -                                            raw
listType              TFLKV  stable  -                                            string:atomic,set,map
listMapKey            TFLKV  stable  -                                            string
unique                TFLKV  stable  -                                            string:set,map
customUnique          TFLKV  stable
eachVal               TFLKV  stable  -                                            marker
eachKey               TFLKV  stable  -                                            marker
item                  TFLKV  stable  ...                                          marker
subfield              TFLKV  stable  string!                                      marker
unionMember           FL     stable  union:string,memberName:string
unionDiscriminator    FL     beta    union:string
zeroOrOneOfMember     FL     stable  union:string,memberName:string
dependentRequired     F      alpha   string!
dependentForbidden    F      alpha   string!
modeDiscriminator     F      stable  modality:string
ifMode                F      stable  string,modality:string,mode:string           marker
immutable             TFLV   stable
update                FLV    stable  -                                            string
monotonic             TF     alpha
ifEnabled             TFLKVC stable  string!                                      marker
ifDisabled            TFLKVC stable  string!                                      marker
alpha                 TFLKV  beta    since:string                                 marker
beta                  TFLKV  beta    since:string                                 marker
opaqueType            TFLKV  stable
customValidation      TF     stable
validateTrue          TFLKV  alpha   flags:string,cohort:string,typeArg:string    string?
validateTrueAlpha     TFLKV  alpha   flags:string,cohort:string,typeArg:string    string?
validateTrueBeta      TFLKV  beta    flags:string,cohort:string,typeArg:string    string?
validateFalse         TFLKV  alpha   flags:string,cohort:string,typeArg:string    string?
validateError         TFLKV  alpha   -                                            string?
isSubresource         T      stable  -                                            string
supportsSubresource   T      stable  -                                            string
"""

ERRORS = """
required              FieldValueRequired
optional              FieldValueRequired
forbidden             FieldValueForbidden
minimum               FieldValueInvalid[minimum]
maximum               FieldValueInvalid[maximum]
minLength             FieldValueTooShort[minLength]
maxLength             FieldValueTooLong[maxLength]
maxBytes              FieldValueTooLong[maxBytes]
minItems              FieldValueTooFew[minItems]
maxItems              FieldValueTooMany[maxItems]
minProperties         FieldValueTooFew[minProperties]
maxProperties         FieldValueTooMany[maxProperties]
format                FieldValueInvalid[format=*]
enum                  FieldValueNotSupported
neq                   FieldValueInvalid[neq]
listType              FieldValueDuplicate@[*]
listMapKey            FieldValueDuplicate@[*]
unique                FieldValueDuplicate@[*]
unionMember           FieldValueInvalid[union]
zeroOrOneOfMember     FieldValueInvalid[zeroOrOneOf]
dependentRequired     FieldValueRequired[dependentRequired]@.*
dependentForbidden    FieldValueForbidden[dependentForbidden]@.*
ifMode                FieldValueForbidden
immutable             FieldValueInvalid[immutable]
update                FieldValueInvalid[update] FieldValueForbidden[update]
monotonic             FieldValueInvalid[monotonic]
ifEnabled             InternalError
ifDisabled            InternalError
validateFalse         FieldValueInvalid[validateFalse]
"""
"""What markers report themselves, not what those inside them do: error type, origin, and path below the value."""


def rows(table: str) -> list[list[str]]:
    return [line.split() for line in table.splitlines() if line]


def arguments_of(tag: Tag) -> str:
    given = [
        f"{arg.name}:{arg.kind}".lstrip(":") + "!" * arg.required for arg in tag.args
    ]
    return "..." if tag.open_args else ",".join(given) or "-"


def value_of(tag: Tag) -> str:
    payload = tag.payload
    if payload.kind == "none":
        return ""
    choices = ":" + ",".join(payload.choices) if payload.choices else ""
    return payload.kind + choices + "?" * (not payload.required)


@pytest.mark.parametrize("row", rows(MARKERS), ids=lambda row: row[0])
def test_a_marker_is_declared_as_kubernetes_has_it(row: list[str]) -> None:
    name, places, stability, arguments, value = [*row, *("-", "")[len(row) - 3 :]]
    tag = registry(plugins=False).tags[f"k8s:{name}"]
    assert tag.scopes == {PLACES[letter] for letter in places}
    assert tag.stability == stability
    assert (arguments_of(tag), value_of(tag)) == (arguments, value)


def test_every_marker_is_in_the_table() -> None:
    tags = registry(plugins=False).tags
    assert [f"k8s:{row[0]}" for row in rows(MARKERS)] == sorted(
        tags, key=[f"k8s:{row[0]}" for row in rows(MARKERS)].index
    )
    assert all(name == tag.name for name, tag in tags.items())


def test_the_errors_a_marker_causes_are_declared() -> None:
    declared = {
        name.removeprefix("k8s:"): [
            emitted.type
            + (f"[{emitted.origin}]" if emitted.origin else "")
            + (f"@{emitted.path}" if emitted.path else "")
            for emitted in tag.emits
        ]
        for name, tag in registry(plugins=False).tags.items()
        if tag.emits
    }
    assert declared == {name: errors for name, *errors in rows(ERRORS)}


def test_retired_spellings_name_the_marker_that_took_their_place() -> None:
    known = registry(plugins=False)
    assert {name: tag.instead for name, tag in known.retired.items()} == {
        "k8s:discriminator": "k8s:modeDiscriminator",
        "k8s:member": "k8s:ifMode",
        "k8s:ifOptionEnabled": "k8s:ifEnabled",
        "k8s:ifOptionDisabled": "k8s:ifDisabled",
    }
    assert all(known.knows(name) for name in (*known.tags, *known.retired))
    assert not known.knows("k8s:nothing")


GENERATORS = "k8s.io/code-generator/cmd"

READ_NOT_PLANNED = {
    "k8s:validation-gen": (
        ("modules", "types"),
        (
            "+k8s:validation-gen=*",
            "+k8s:validation-gen=TypesWithField=<name>",
            "+k8s:validation-gen=TypesWithSuffix=<suffix>",
            "+k8s:validation-gen=true|false",
        ),
        f"{GENERATORS}/validation-gen",
    ),
    "k8s:validation-gen-nolint": (
        ("modules", "types"),
        ("+k8s:validation-gen-nolint",),
        f"{GENERATORS}/validation-gen",
    ),
    "groupName": (
        ("modules",),
        ("+groupName=<group>",),
        f"{GENERATORS}/client-gen",
    ),
    "versionName": (
        ("modules",),
        ("+versionName=<version>",),
        f"{GENERATORS}/client-gen",
    ),
    "default": (
        ("fields", "types"),
        ("+default=<JSON>", "+default=ref(<constant>)"),
        f"{GENERATORS}/defaulter-gen",
    ),
}


def test_markers_that_are_read_say_where_and_for_which_generator() -> None:
    assert {d.name: (d.places, d.usage, d.source) for d in DIRECTIVES} == (
        READ_NOT_PLANNED
    )


@pytest.mark.parametrize(
    "tag", registry(plugins=False).tags.values(), ids=lambda t: t.name
)
def test_every_marker_says_where_it_is_from(tag: Tag) -> None:
    assert tag.source == f"KEP-5073, {GENERATORS}/validation-gen"


def test_every_marker_has_an_example_and_one_needs_a_module_beside_it() -> None:
    tags = registry(plugins=False).tags.values()
    assert [tag.name for tag in tags if not tag.example] == []
    assert [tag.name for tag in tags if tag.companion] == ["k8s:customValidation"]
    # What the summary does not say is said in sentences, or there is nothing to say.
    assert {tag.docs.rstrip()[-1:] for tag in tags} == {".", ""}
