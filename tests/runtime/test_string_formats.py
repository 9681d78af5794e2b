"""The eleven formats: what each takes, and what it says of the rest, in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.runtime import (
    EXTENDED_RESOURCE_NAME,
    FORMATS,
    LABEL_KEY,
    LABEL_VALUE,
    LONG_NAME,
    LONG_NAME_CASELESS,
    PATH_SEGMENT_NAME,
    PREFIXED_LABEL_KEY,
    RESOURCE_FULLY_QUALIFIED_NAME,
    RESOURCE_POOL_NAME,
    SHORT_NAME,
    UUID,
    Format,
)

AT = (None, "f")
A_254 = "a" * 254
A_127 = "a/" * 127

LABEL = (
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or"
    " '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or"
    " '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
)
DOTS = "must not contain dots"
SUBDOMAIN = (
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters,"
    " '-' or '.', and must start and end with an alphanumeric character (e.g."
    " 'example.com', regex used for validation is"
    r" '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
)
ANY_CASE = (
    "an RFC 1123 subdomain must consist of alphanumeric characters, '-' or '.', and"
    " must start and end with an alphanumeric character (e.g. 'Example.com', regex used"
    r" for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
)
CHARACTERS = (
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end"
    " with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc',"
    " regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
)
NAME = f"name part {CHARACTERS}"
KEY = (
    f"a valid label key {CHARACTERS} with an optional DNS subdomain prefix and '/'"
    " (e.g. 'example.com/MyName')"
)
VALUE = (
    "a valid label must be an empty string or consist of alphanumeric characters, '-',"
    " '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',"
    "  or 'my_value',  or '12345', regex used for validation is"
    " '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
)
IDENTIFIER = (
    "a valid C identifier must start with alphabetic character or '_', followed by a"
    " string of alphanumeric characters or '_' (e.g. 'my_name',  or 'MY_NAME',  or"
    " 'MyName', regex used for validation is '[A-Za-z_][A-Za-z0-9_]*')"
)
NO_SLASH = "a fully qualified name must be a domain and a name separated by a slash"
NO_DOMAIN = "a name must be a domain-prefixed path, such as 'example.com/my-prop'"
BAD_UUID = "must be a lowercase UUID in 8-4-4-4-12 format"


def longest(size: int) -> str:
    """A subdomain of exactly `size` characters, in labels of 63."""
    return ".".join(["a" * 63] * 8)[: size - 1] + "b"


VALID = {
    SHORT_NAME: ["a", "my-name", "0", "a--b", "a" * 63],
    LONG_NAME: ["a", "a.b", "a-b.c--d", "0.1", longest(253), "a" * 253],
    LONG_NAME_CASELESS: ["A.b", "a" * 253, "\u017f.\u212a", "\u212a" * 84 + "a"],
    LABEL_KEY: ["a", "A_b.C", "example.com/Key", "a" * 253 + "/" + "b" * 63],
    PREFIXED_LABEL_KEY: ["example.com/Key", "a" * 253 + "/" + "b" * 63],
    LABEL_VALUE: ["", "a", "A_b.c-D", "a" * 63],
    PATH_SEGMENT_NAME: ["", "...", "a b", "\n", "é\0", "\ud800", "x" * 1000],
    UUID: ["123e4567-e89b-12d3-a456-426614174000"],
    RESOURCE_POOL_NAME: ["a", "a.b/c.d/e", "a" * 253, "a/" * 126 + "a"],
    EXTENDED_RESOURCE_NAME: [
        "example.com/gpu",
        "io/A_b",
        "a" * 244 + "/" + "b" * 63,
        "kubernetes.io.example.com/x",
    ],
    RESOURCE_FULLY_QUALIFIED_NAME: [
        "dra.example.com/name",
        "a/_",
        "a" * 63 + "/" + "i" * 32,
        "a/b/c",
        "//",
        "\n/\n/\n",
    ],
}

WRONG: dict[Format, dict[str, list[str]]] = {
    SHORT_NAME: {
        "": [LABEL],
        "-a": [LABEL],
        "A": [LABEL],
        "a\n": [LABEL],
        "a.b": [DOTS],
        "a" * 64: ["must be no more than 63 bytes"],
        "é" * 32: ["must be no more than 63 bytes", LABEL],
        "a." * 32 + "a": ["must be no more than 63 bytes", DOTS],
    },
    LONG_NAME: {
        "": [SUBDOMAIN],
        "a..b": [SUBDOMAIN],
        "a.-b": [SUBDOMAIN],
        "a\n": [SUBDOMAIN],
        "a" * 254: ["must be no more than 253 bytes"],
        "A" * 254: ["must be no more than 253 bytes", SUBDOMAIN],
        "\ud800" * 85: ["must be no more than 253 bytes", SUBDOMAIN],
        "\ud800" * 84: [SUBDOMAIN],
    },
    LONG_NAME_CASELESS: {
        "A.": [ANY_CASE],
        "\u0130": [ANY_CASE],
        "A" * 254: ["must be no more than 253 bytes"],
        "\u212a" * 85: ["must be no more than 253 bytes"],
        "\u212a" * 84 + "ab": ["must be no more than 253 bytes"],
    },
    LABEL_KEY: {
        "": ["name part must be non-empty", NAME],
        "a/": ["name part must be non-empty", NAME],
        "/a": ["prefix part must be non-empty"],
        "A/a": [f"prefix part {SUBDOMAIN}"],
        "a/b/c": [KEY],
        "a/" + "b" * 64: ["name part must be no more than 63 bytes"],
        "a" * 254 + "/b": ["prefix part must be no more than 253 bytes"],
        "_/_": [f"prefix part {SUBDOMAIN}", NAME],
    },
    PREFIXED_LABEL_KEY: {
        "a": ["must include a prefix (e.g. 'example.com/key')"],
        "_": [NAME],
        "a/b/c": [KEY],
    },
    LABEL_VALUE: {
        "-": [VALUE],
        "a/b": [VALUE],
        "a\n": [VALUE],
        "a" * 64: ["must be no more than 63 bytes"],
        "a" * 63 + ".": ["must be no more than 63 bytes", VALUE],
    },
    PATH_SEGMENT_NAME: {
        ".": ["may not be '.'"],
        "..": ["may not be '..'"],
        "%/": ["may not contain '/'", "may not contain '%'"],
        "a%": ["may not contain '%'"],
    },
    UUID: {
        "": [BAD_UUID],
        "123E4567-e89b-12d3-a456-426614174000": [BAD_UUID],
        "123e4567-e89b-12d3-a456-42661417400": [BAD_UUID],
        "123e4567-e89b-12d3-a456-426614174000\n": [BAD_UUID],
        "123e4567-e89b-12d3-a456_426614174000": [BAD_UUID],
    },
    RESOURCE_POOL_NAME: {
        "": ["segment 0: must not be empty"],
        "a/": ["segment 1: must not be empty"],
        "a//_": ["segment 1: must not be empty", f"segment 2: {SUBDOMAIN}"],
        A_254: [
            "may not be more than 253 bytes",
            "segment 0: must be no more than 253 bytes",
        ],
        A_127: [
            "may not be more than 253 bytes",
            "segment 127: must not be empty",
        ],
    },
    EXTENDED_RESOURCE_NAME: {
        "gpu": [NO_DOMAIN],
        "kubernetes.io/gpu": ['must not have "kubernetes.io/" domain'],
        "a.kubernetes.io/gpu": ['must not have "kubernetes.io/" domain'],
        "requests.a/b": ['must not have "requests." prefix'],
        "requests.cpu": [NO_DOMAIN, 'must not have "requests." prefix'],
        "a/b/c": [KEY],
        "/a": [f"prefix part {SUBDOMAIN}"],
        "a" * 245 + "/b": ["prefix part must be no more than 253 bytes"],
        "_": [NO_DOMAIN, NAME],
    },
    RESOURCE_FULLY_QUALIFIED_NAME: {
        "name": [NO_SLASH],
        "": [IDENTIFIER, NO_SLASH],
        "/": ["prefix must not be empty", "name must not be empty"],
        "A/1": [f"prefix: {SUBDOMAIN}", IDENTIFIER],
        "a/" + "i" * 33: ["may not be more than 32 bytes"],
        "a" * 64 + "/i": ["may not be more than 63 bytes"],
        "é" * 17: ["may not be more than 32 bytes", IDENTIFIER, NO_SLASH],
    },
}


def cases(table: Mapping[Format, Iterable[str]]) -> list[ParameterSet]:
    return [
        pytest.param(known, value, id=f"{known.name}-{value[:20]!r}")
        for known, values in table.items()
        for value in values
    ]


@pytest.mark.parametrize(("known", "value"), cases(VALID))
def test_a_valid_value_is_accepted(known: Format, value: str) -> None:
    assert known.accepts(value)
    assert known.errors(AT, value) == []


@pytest.mark.parametrize(("known", "value"), cases(WRONG))
def test_a_wrong_value_gets_each_complaint_in_order(known: Format, value: str) -> None:
    assert not known.accepts(value)
    errors = known.errors(AT, value)
    assert [error.detail for error in errors] == WRONG[known][value]
    assert {error.origin for error in errors} == {f"format={known.name}"}
    assert {error.field for error in errors} == {"f"}


def test_a_part_is_blamed_where_the_api_server_blames_a_part() -> None:
    errors = RESOURCE_POOL_NAME.errors(AT, "ok/Bad/")
    assert [error.bad_value for error in errors] == ["Bad", "ok/Bad/"]
    errors = RESOURCE_FULLY_QUALIFIED_NAME.errors(AT, "Bad/9")
    assert [error.bad_value for error in errors] == ["Bad", "9"]


class Choice(StrEnum):
    BAD = "-"


@pytest.mark.parametrize("known", [SHORT_NAME, EXTENDED_RESOURCE_NAME])
def test_a_value_that_is_blamed_whole_is_shown_as_it_is_or_as_plain_text(
    known: Format,
) -> None:
    for error in known.errors(AT, Choice.BAD):
        assert error.bad_value == "-"
        assert type(error.bad_value) is (str if known.plain else Choice)


def test_too_long_never_shows_the_value() -> None:
    [error, _] = RESOURCE_POOL_NAME.errors(AT, "a" * 254)
    assert error.type == "FieldValueTooLong"
    assert error.bad_value == "<value omitted>"
    assert str(error) == "f: Too long: may not be more than 253 bytes"


@pytest.mark.parametrize("known", FORMATS.values(), ids=list(FORMATS))
def test_named_types_print_as_json_except_where_upstream_drops_the_name(
    known: Format,
) -> None:
    value = "<%/kubernetes.io/>"
    plain = {
        "k8s-uuid",
        "k8s-resource-pool-name",
        "k8s-extended-resource-name",
        "k8s-resource-fully-qualified-name",
    }
    wrong = "<" if known is RESOURCE_FULLY_QUALIFIED_NAME else value
    error = known.errors(AT, wrong, as_json=True, level="beta", short_circuit=True)[0]
    assert ("<" in error.message.partition(": ")[2][:3]) == (known.name in plain)
    assert (error.level, error.short_circuit) == ("beta", True)


PIECES = ["a", "0", "-", ".", "/", "_", "A", "%", "\n", "é", "\u212a", "\ud800", "\0"]
PIECES += ["kubernetes.io/", "requests.", "a" * 63, "a" * 244, "x" * 31, ".."]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


@pytest.mark.parametrize("known", FORMATS.values(), ids=list(FORMATS))
@given(text=TEXTS)
def test_accepting_means_having_no_errors(known: Format, text: str) -> None:
    assert bool(known.accepts(text)) == (known.errors(AT, text) == [])


@pytest.mark.parametrize("known", FORMATS.values(), ids=list(FORMATS))
@pytest.mark.parametrize("unit", ["a", "a-", "-", "a.", "a.-", "a/", "_a", "é"])
def test_a_huge_value_is_read_in_one_pass(known: Format, unit: str) -> None:
    """A pattern that backtracks would not finish: a million characters with the flaw at the end."""
    value = unit * 1_000_000 + "\0"
    assert bool(known.accepts(value)) == (known.explain(value) == [])


@pytest.mark.parametrize("format_", FORMATS.values(), ids=list(FORMATS))
@given(texts=st.lists(TEXTS, max_size=6))
def test_what_is_known_is_what_was_accepted(format_: Format, texts: list[str]) -> None:
    for text in [*texts, *texts]:
        assert (text in format_.known or format_.learns(text)) == bool(
            format_.accepts(text)
        )
    assert {t for t in texts if format_.accepts(t) and len(t) < 254} <= format_.known
    assert all(map(format_.accepts, format_.known))


def test_a_format_remembers_a_limited_number_of_limited_values() -> None:
    some = Format("some", lambda text: text != "no", lambda text: [])
    values = [f"{number}" for number in range(10_000)]
    assert all(map(some.learns, values))
    assert values[-1] in some.known
    assert len(some.known) <= 4096
    assert some.learns("x" * 253)
    assert some.learns("x" * 254)
    assert not some.learns("no")
    assert {"x" * 253, "x" * 254, "no"} & some.known == {"x" * 253}


def test_a_format_forgets_everything_when_it_knows_too_much() -> None:
    some = Format("some", lambda text: True, lambda text: [])
    assert all(some.learns(f"{number}") for number in range(4096))
    assert len(some.known) == 4096
    assert some.learns("0")
    assert some.known == {"0"}
    other = Format("some", some.accepts, some.explain)
    assert other == some
    assert "known" not in repr(some)
    with pytest.raises(TypeError):
        Format("some", some.accepts, some.explain, known=set())  # type: ignore[call-arg]
    assert (other.plain, other.remembers, other.summary) == (False, True, "")
    assert (other.valid, other.invalid) == ((), ())


@pytest.mark.parametrize("known", FORMATS.values(), ids=list(FORMATS))
def test_the_examples_of_a_format_are_what_they_are_called(known: Format) -> None:
    assert known.valid and known.invalid
    assert all(map(known.accepts, known.valid))
    assert not any(map(known.accepts, known.invalid))


def test_a_format_that_changes_its_mind_remembers_nothing() -> None:
    allowed = {"a"}
    moody = Format("moody", allowed.__contains__, lambda text: [], remembers=False)
    assert moody.learns("a")
    allowed.clear()
    assert "a" not in moody.known
    assert not moody.learns("a")


def test_only_plain_strings_are_remembered() -> None:
    class Text(str):
        __slots__ = ("extra",)

    some = Format("some", lambda text: True, lambda text: [])
    assert some.learns(Text("a"))
    assert not some.known
