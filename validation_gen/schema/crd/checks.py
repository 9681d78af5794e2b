"""What rules say in a CustomResourceDefinition: keywords where the API server enforces them, else checks for CEL.

Comes in: a rule of a plan. Goes out: `Said`, with a `Check` under the word `x-checks` for what no keyword says. Called
by `schema/compile.py`. Checks are made into CEL by `validations.py` once the whole object is known.
"""

from __future__ import annotations

from validation_gen.dataclass import dataclass, field
from validation_gen.plan.nodes import (
    Bound,
    Dependent,
    EachKey,
    Immutable,
    Item,
    Mode,
    Monotonic,
    Rule,
    Union,
    Unique,
    Update,
)
from validation_gen.schema.api import Schema
from validation_gen.schema.dialects import inner_schemas
from validation_gen.schema.logic import CHECKS, nothing
from validation_gen.schema.rules import At, Said, Site, express


@dataclass(frozen=True, slots=True, eq=False)
class Check:
    """A rule that only CEL can say.

    `schema` says of it what one object shows, in neutral words; `rule` is None for schemas that have to become CEL
    because of where they stand.
    """

    rule: Rule | None
    at: At | None
    schema: Schema = field(default_factory=dict)


def express_for_crd(rule: Rule, at: At, site: Site) -> Said:
    """What a rule says about values of `at.type`, checks for CEL included."""
    said = express(rule, at, site)
    match rule:
        case Immutable() | Monotonic() | Update():
            return Said({CHECKS: [Check(rule, at)]}, said.fit, said.why)
        case Bound("minimum" | "maximum", limit) if not is_plain(limit):
            return _large_bound(rule, at, said)
        case Bound("maxBytes"):
            return Said({**said.schema, CHECKS: [Check(rule, at, said.schema)]})
        case Unique(keys):
            check = Check(rule, at, said.schema)
            return (
                Said({CHECKS: [check]})
                if keys
                else Said({CHECKS: [check]}, said.fit, said.why)
            )
        case Union(members) if any(member.selector for member in members):
            why = "an update after which no item is a member is refused too"
            return Said({CHECKS: [Check(rule, at, said.schema)]}, said.fit, why)
        case EachKey() | Union() | Dependent() | Mode() if said.schema:
            return Said({CHECKS: [Check(rule, at, said.schema)]}, said.fit, said.why)
        case Item() if has_checks(said.schema):
            return Said({CHECKS: [Check(rule, at, said.schema)]}, said.fit, said.why)
    return said


INTEGERS = (-(2**63), 2**63 - 1)
"""The integers that API servers read; beyond these they see a floating-point number, and refuse it."""


def is_plain(limit: int) -> bool:
    """Whether a keyword can say a bound: API servers keep bounds as floating-point numbers."""
    return INTEGERS[0] < limit < INTEGERS[1] and int(float(limit)) == limit


def _large_bound(rule: Bound, at: At, said: Said) -> Said:
    """A bound that only CEL says to the last digit, or one that all integers are within, or none."""
    low, high = INTEGERS
    if rule.name == "maximum":
        passes, fails = rule.limit >= high, rule.limit < low
    else:
        passes, fails = rule.limit <= low, rule.limit > high
    if passes or fails:
        return Said({} if passes else nothing())
    return Said({CHECKS: [Check(rule, at, said.schema)]})


def has_checks(schema: Schema) -> bool:
    """Whether something in a schema has to become CEL."""
    return CHECKS in schema or any(map(has_checks, inner_schemas(schema)))
