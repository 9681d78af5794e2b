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
from validation_gen.schema.logic import CHECKS
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


def has_checks(schema: Schema) -> bool:
    """Whether something in a schema has to become CEL."""
    return CHECKS in schema or any(map(has_checks, inner_schemas(schema)))
