"""Which declared rules were seen failing: what counts, what does not, and that nothing stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.compiled import Compiled
from validation_gen.runtime import ROOT, minimum, overlaid
from validation_gen.runtime import Path as FieldPath
from validation_gen.testing import Rule, recording
from validation_gen.testing.allowlist import (
    Allowed,
    BadAllowList,
    judge,
    read_allow_list,
)
from validation_gen.testing.coverage import NoRules, RuleCoverage, below

MODULE = "tested_api.types_gen"


def rule(kind: str, path: str, type_: str, origin: str = "", level: str = "") -> Rule:
    return Rule(MODULE, kind, path, f"FieldValue{type_}", origin, level)


MINIMUM = rule("SmallClaim", "count", "Invalid", "minimum")
COUNT = rule("SmallClaim", "count", "Required")
NAME = rule("SmallClaim", "pools[*].name", "Required")
DUPLICATE = rule("SmallClaim", "pools[*]", "Duplicate")


def test_a_rule_is_seen_once_its_error_is_returned(claims: Compiled) -> None:
    types, made = claims.types, claims.generated
    with recording([MODULE]) as coverage:
        assert {MINIMUM, COUNT, NAME, DUPLICATE} <= set(coverage.unseen())
        made.validate_small_claim(types.SmallClaim(count=-1))
        assert coverage.seen == {MINIMUM}
        twins = [types.Pool(name="a", size=3), types.Pool(name="a", size=2)]
        made.SCHEME.validate(types.SmallClaim(count=1, pools=twins))
        assert coverage.seen == {
            MINIMUM,
            DUPLICATE,
            rule("SmallClaim", "pools[*].size", "Invalid", "neq", "alpha"),
        }
        assert len(coverage.unseen()) == len(coverage.rules) - 3


def test_a_valid_object_and_an_error_made_by_hand_show_nothing(
    claims: Compiled,
) -> None:
    with recording([MODULE]) as coverage:
        assert (
            claims.generated.validate_small_claim(claims.types.SmallClaim(count=1))
            == []
        )
        claims.generated.minimum((None, "count"), 0, 1)
        assert coverage.seen == set()


def test_an_overlay_shows_nothing_of_what_is_declared() -> None:
    coverage = RuleCoverage((MINIMUM,))
    error = minimum((None, "count"), 0, 1)
    coverage.note(MODULE, "SmallClaim", ROOT, overlaid([error], "a policy")[0])
    assert coverage.unseen() == [MINIMUM]
    coverage.note(MODULE, "SmallClaim", ROOT, error)
    assert coverage.unseen() == []


def test_functions_that_were_imported_before_are_recorded_too(claims: Compiled) -> None:
    validate, scheme = claims.generated.validate_small_claim, claims.generated.SCHEME
    empty = claims.types.SmallClaim()
    with recording([MODULE]) as coverage:
        assert len(validate(empty)) == 1
        assert coverage.seen == {COUNT}
    with recording([MODULE]) as coverage:
        scheme.kind_of(empty).validate(empty)
        assert coverage.seen == {COUNT}


def test_a_root_type_inside_another_is_seen_from_there(claims: Compiled) -> None:
    types = claims.types
    quota = types.SmallQuota(claim=types.SmallClaim(pools=[types.Pool(size=3)]))
    with recording([MODULE]) as coverage:
        claims.generated.validate_small_quota(quota)
    assert coverage.seen == {
        COUNT,
        NAME,
        rule("SmallQuota", "claim.count", "Required"),
        rule("SmallQuota", "claim.pools[*].name", "Required"),
    }


def test_every_error_of_a_format_shows_its_rule(claims: Compiled) -> None:
    big = claims.types.BigClaim(pool="A" * 300)
    with recording([MODULE]) as coverage:
        found = claims.generated.validate_big_claim(big, options={"Turbo": False})
    origin = "format=k8s-resource-pool-name"
    assert "FieldValueTooLong" in [e.type for e in found if e.origin == origin]
    assert rule("BigClaim", "pool", "Invalid", origin) in coverage.seen
    assert rule("BigClaim", "pool", "TooLong", origin) not in coverage.seen


def test_embedded_types_are_called_as_in_errors(claims: Compiled) -> None:
    with recording([MODULE]) as coverage:
        claims.generated.validate_big_claim(
            claims.types.BigClaim(), options={"Turbo": False}
        )
    assert rule("BigClaim", "Handler", "Invalid", "union") in coverage.seen
    assert rule("BigClaim", "TypeMeta.kind", "Required") in coverage.seen


def test_recording_leaves_the_module_as_it_was(claims: Compiled) -> None:
    before = dict(vars(claims.generated))
    with pytest.raises(KeyError), recording([MODULE]) as coverage:
        assert vars(claims.generated) != before
        raise KeyError
    assert vars(claims.generated) == before
    claims.generated.validate_small_claim(claims.types.SmallClaim())
    assert coverage.seen == set()


@pytest.mark.parametrize(
    ("module", "message"),
    [
        (
            "no_such_module",
            "no_such_module cannot be imported: ModuleNotFoundError: No module named 'no_such_module'",
        ),
        (
            "tested_api.types",
            "tested_api.types is no generated module: it has no DECLARED_RULES",
        ),
    ],
)
def test_only_generated_modules_can_be_recorded(
    claims: Compiled, module: str, message: str
) -> None:
    with pytest.raises(NoRules) as raised, recording([module]):
        pass
    assert str(raised.value) == message


START: FieldPath = ((None, "spec"), 3)


@pytest.mark.parametrize(
    ("path", "start", "rest"),
    [
        ((None, "a"), None, (None, "a")),
        (((START, "b"), ("k",)), START, ((None, "b"), ("k",))),
        (START, START, None),
        ((None, "other"), START, (None, "other")),
    ],
)
def test_the_part_of_a_path_below_another(
    path: FieldPath, start: FieldPath, rest: FieldPath
) -> None:
    assert below(path, start) == rest


REASON = "not reachable: a mutating webhook sets it"


def allowed(rule: Rule, **more: str) -> Allowed:
    return Allowed(rule.path, rule.type, REASON, rule.origin, **more)


@pytest.mark.parametrize(
    ("seen", "entries", "unseen", "stale"),
    [
        pytest.param([COUNT, NAME], [], [], [], id="all seen"),
        pytest.param([COUNT], [], [NAME], [], id="one unseen"),
        pytest.param([COUNT], [allowed(NAME)], [], [], id="one allowed"),
        pytest.param(
            [COUNT],
            [allowed(NAME, kind="SmallClaim", module=MODULE, level="")],
            [],
            [],
            id="one allowed by everything",
        ),
        pytest.param(
            [COUNT],
            [allowed(NAME, kind="Other")],
            [NAME],
            ["Other pools[*].name [FieldValueRequired]: no such rule is declared"],
            id="an entry of another kind",
        ),
        pytest.param(
            [COUNT, NAME],
            [allowed(NAME)],
            [],
            ["pools[*].name [FieldValueRequired]: the rule was seen failing"],
            id="an entry that is not needed any more",
        ),
        pytest.param(
            [COUNT, NAME],
            [allowed(MINIMUM)],
            [],
            ["count [FieldValueInvalid minimum]: no such rule is declared"],
            id="an entry without a rule",
        ),
    ],
)
def test_the_verdict(
    seen: list[Rule], entries: list[Allowed], unseen: list[Rule], stale: list[str]
) -> None:
    verdict = judge([COUNT, NAME], seen, entries)
    assert list(verdict.unseen) == unseen
    assert [f"{entry}: {reason}" for entry, reason in verdict.stale] == stale
    assert verdict.passes is (not unseen and not stale)


def test_an_allow_list_is_read(tmp_path: Path) -> None:
    file = tmp_path / "allow.toml"
    file.write_text(
        '[[allow]]\npath = "pools[0].name"\ntype = "FieldValueRequired"\nreason = "why"\n'
        '[[allow]]\npath = "<nil>"\ntype = "FieldValueInvalid"\norigin = "union"\n'
        'kind = "Claim"\nreason = "why not"\n'
    )
    assert read_allow_list(file) == (
        Allowed("pools[*].name", "FieldValueRequired", "why"),
        Allowed("", "FieldValueInvalid", "why not", "union", kind="Claim"),
    )


ENTRY = '[[allow]]\npath = "a"\ntype = "FieldValueInvalid"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ENTRY, "allow.toml: entry 1: no reason"),
        (f'{ENTRY}reason = " "\n', "allow.toml: entry 1: no reason"),
        (f"{ENTRY}reason = 1\n", "allow.toml: entry 1: reason is not a string"),
        (f'{ENTRY}why = "x"\n', "allow.toml: entry 1: unknown key 'why'"),
        ('[[allow]]\nreason = "x"\n', "allow.toml: entry 1: no path"),
        ("allow = 1\n", "allow.toml: expected [[allow]] tables and nothing else"),
        ("allow = [1]\n", "allow.toml: entry 1: not a table"),
        ("other = 1\n", "allow.toml: expected [[allow]] tables and nothing else"),
        ("allow = [\n", "allow.toml: Invalid value (at end of document)"),
    ],
)
def test_a_bad_allow_list_is_refused(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "allow.toml"
    file.write_text(text)
    with pytest.raises(BadAllowList) as raised:
        read_allow_list(file)
    assert str(raised.value) == f"{tmp_path}/{message}"


def test_an_allow_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadAllowList, match=r"cannot read .*: No such file"):
        read_allow_list(tmp_path / "allow.toml")
