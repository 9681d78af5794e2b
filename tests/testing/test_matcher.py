"""Whether errors are the expected ones: fact by fact, one for one, and what is said when they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation_gen.runtime import (
    ROOT,
    FieldError,
    Path,
    invalid,
    minimum,
    required,
)
from validation_gen.testing import ErrorMatcher, Expectation, expect
from validation_gen.testing.compare import BY_RULE
from validation_gen.testing.expectations import normalized, normalized_path
from validation_gen.testing.matcher import assign

INVALID = "FieldValueInvalid"
COUNT: Path = ((None, "spec"), "count")
POOL_NAME: Path = ((((None, "spec"), "pools"), 3), "name")
LABEL: Path = ((None, "labels"), ("a].b[c",))
TOO_SMALL = minimum(COUNT, 0, 1, level="alpha")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (None, "<nil>"),
        (COUNT, "spec.count"),
        (POOL_NAME, "spec.pools[*].name"),
        (LABEL, "labels[*]"),
        ((None, 'tasks[{"name": "done"}]'), "tasks[*]"),
    ],
)
def test_a_normalized_path_has_stars_for_indexes_and_keys(
    path: Path, text: str
) -> None:
    assert normalized_path(path) == text
    assert normalized(text) == text


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("spec.pools[3].name", "spec.pools[*].name"),
        ("a[0][key].b[c.d/e]", "a[*][*].b[*]"),
        ("labels[x]y]", "labels[*]"),
        ('[{"name": "a.b"}]', "[*]"),
        ("plain", "plain"),
    ],
)
def test_a_printed_path_is_normalized_too(field: str, text: str) -> None:
    assert normalized(field) == text


M = ErrorMatcher()


@pytest.mark.parametrize(
    ("matcher", "expected", "fits"),
    [
        pytest.param(M, expect("Other", "other"), True, id="nothing is compared"),
        pytest.param(M.by_type(), expect(INVALID), True, id="the type"),
        pytest.param(M.by_type(), expect("Other"), False, id="another type"),
        pytest.param(M.by_field(), expect(field="spec.count"), True, id="the field"),
        pytest.param(M.by_field(), expect(field="spec"), False, id="another field"),
        pytest.param(M.by_origin(), expect(origin="minimum"), True, id="the origin"),
        pytest.param(M.by_origin(), expect(origin=""), False, id="another origin"),
        pytest.param(
            M.by_detail(),
            expect(detail="must be greater than or equal to 1"),
            True,
            id="the detail",
        ),
        pytest.param(
            M.by_detail(), expect(detail="greater"), False, id="a part of the detail"
        ),
        pytest.param(
            M.by_detail_substring(), expect(detail="greater"), True, id="a substring"
        ),
        pytest.param(
            M.by_detail_substring(), expect(detail="less"), False, id="no substring"
        ),
        pytest.param(M.by_detail_regex(), expect(detail=r"to \d$"), True, id="a regex"),
        pytest.param(
            M.by_detail_regex(), expect(detail=r"^to"), False, id="another regex"
        ),
        pytest.param(M.by_level(), expect(level="alpha"), True, id="the level"),
        pytest.param(M.by_level(), expect(level=""), False, id="another level"),
        pytest.param(
            M.by_type().by_field().by_origin().by_detail().by_level(),
            expect(),
            True,
            id="an expectation that says nothing",
        ),
        pytest.param(
            M.by_type().by_field().by_origin().by_detail().by_level(),
            TOO_SMALL,
            True,
            id="the error itself",
        ),
    ],
)
def test_one_fact_after_the_other(
    matcher: ErrorMatcher, expected: Expectation | FieldError, fits: bool
) -> None:
    assert matcher.matches(expected, TOO_SMALL) is fits


@pytest.mark.parametrize(
    ("wanted", "actual", "fits"),
    [
        ("spec.pools[*].name", POOL_NAME, True),
        ("spec.pools[7].name", POOL_NAME, True),
        ("spec.pools.name", POOL_NAME, False),
        ("labels[*]", LABEL, True),
        ("labels[other]", LABEL, True),
        ("<nil>", None, True),
    ],
)
def test_normalized_fields(wanted: str, actual: Path, fits: bool) -> None:
    matcher = M.by_normalized_field()
    assert matcher.matches(expect(field=wanted), required(actual)) is fits


A, B = required((None, "a")), required((None, "b"))


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ([], []),
        ([A, B], [B, A]),
        ([A, A], [A, A]),
        ([expect(), expect(field="a")], [A, B]),
        ([expect(field="a"), expect()], [A, B]),
    ],
)
def test_expected_errors_pass(
    expected: list[Expectation | FieldError], actual: list[FieldError]
) -> None:
    M.by_type().by_field().test(expected, actual)


@pytest.mark.parametrize(
    ("expected", "actual", "message"),
    [
        pytest.param(
            [A],
            [],
            "errors differ; compared: type, exact field\n  missing:    a: FieldValueRequired",
            id="one is missing",
        ),
        pytest.param(
            [],
            [A],
            "errors differ; compared: type, exact field\n"
            "  unexpected: a: Required value [FieldValueRequired]",
            id="one is unexpected",
        ),
        pytest.param(
            [A],
            [A, A],
            "errors differ; compared: type, exact field\n"
            "  unexpected: a: Required value [FieldValueRequired]\n"
            "  as expected: a: Required value [FieldValueRequired]",
            id="one comes twice",
        ),
        pytest.param(
            [A],
            [B],
            "errors differ; compared: type, exact field\n"
            "  missing:    a: FieldValueRequired\n"
            "    but there is one with another field: b\n"
            "  unexpected: b: Required value [FieldValueRequired]",
            id="one is elsewhere",
        ),
        pytest.param(
            [expect(INVALID)],
            [],
            "errors differ; compared: type, exact field\n"
            "  missing:    any field: FieldValueInvalid",
            id="one of any field is missing",
        ),
    ],
)
def test_other_errors_are_reported(
    expected: list[Expectation | FieldError], actual: list[FieldError], message: str
) -> None:
    with pytest.raises(AssertionError) as raised:
        M.by_type().by_field().test(expected, actual)
    assert str(raised.value) == message


def test_a_report_names_every_fact_that_is_compared() -> None:
    matcher = (
        M.by_type().by_normalized_field().by_origin().by_detail_substring().by_level()
    )
    with pytest.raises(AssertionError) as raised:
        matcher.test([expect(INVALID, "a", "", detail="why", level="")], [])
    assert str(raised.value) == (
        "errors differ; compared: type, normalized field, origin, detail (substring), level\n"
        "  missing:    a: FieldValueInvalid [no origin] (stable): why"
    )


def test_with_origins_one_expected_error_stands_for_all_of_its_rule() -> None:
    twice = [
        invalid((None, "name"), "!", "is wrong", "format=x"),
        invalid((None, "name"), "!", "is too strange", "format=x"),
    ]
    by_rule = M.by_type().by_field().by_origin()
    by_rule.test([expect(INVALID, "name", "format=x")], twice)
    with pytest.raises(AssertionError, match="unexpected: name: Invalid value"):
        M.by_type().by_field().test([expect(INVALID, "name")], twice)
    with pytest.raises(AssertionError, match="missing: "):
        by_rule.test([expect(INVALID, "name", "format=x")] * 3, twice)


def test_invalid_errors_may_be_required_to_have_an_origin() -> None:
    matcher = M.by_type().require_origin_when_invalid()
    matcher.test([expect(INVALID)], [TOO_SMALL])
    matcher.test([expect("FieldValueRequired")], [A])
    nameless = invalid((None, "a"), 1, "why")
    with pytest.raises(AssertionError) as raised:
        matcher.test([expect(INVALID)], [nameless])
    assert "  without an origin: a: Invalid value: 1: why [FieldValueInvalid]" in str(
        raised.value
    )


@given(st.lists(st.lists(st.integers(0, 5), max_size=4), max_size=5))
def test_as_many_as_can_be_are_assigned(fits: list[list[int]]) -> None:
    partner = assign(fits)
    assert all(number in fits[row] for number, row in partner.items())
    assert len(set(partner.values())) == len(partner)
    assert len(partner) == best(fits, frozenset())


def best(fits: list[list[int]], taken: frozenset[int]) -> int:
    """The size of a largest assignment, by trying all."""
    if not fits:
        return 0
    first, *rest = fits
    tried = [1 + best(rest, taken | {n}) for n in first if n not in taken]
    return max([best(rest, taken), *tried])


def test_thousands_of_errors_are_matched_field_by_field() -> None:
    """Of a list that is too long, each item may be wrong; that many errors of one field are matched too."""
    each = [
        invalid(((ROOT, "names"), at), "", "bad", "format=x") for at in range(20_000)
    ]
    same = [invalid((ROOT, "names"), "", "bad", "format=x")] * 300
    matching = BY_RULE.match([*each, *same], [*same, *reversed(each)])
    assert (matching.missing, matching.unexpected) == ((), ())
