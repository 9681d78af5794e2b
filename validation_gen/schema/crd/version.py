"""The schema of one version: the structural tree with its rules, as many of them as an API server can afford.

Comes in: definitions and the type of a kind. Goes out: the schema, what became of each rule, and which version of
Kubernetes it takes. Called by `document.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.dataclass import dataclass, field
from validation_gen.kube_version import KubeVersion
from validation_gen.model import Named
from validation_gen.plan.nodes import Rule as PlanRule
from validation_gen.plan.nodes import Unique
from validation_gen.schema.api import Schema
from validation_gen.schema.compile import place_key
from validation_gen.schema.crd.checks import Check
from validation_gen.schema.crd.defaults import without_refused
from validation_gen.schema.crd.kube import CEL_RULES, RATCHETING
from validation_gen.schema.crd.places import Place, places
from validation_gen.schema.crd.sizes import RULE_LIMIT, TOTAL_LIMIT
from validation_gen.schema.crd.structure import (
    Losses,
    Tree,
    mergeable,
    published,
    untyped_made_open,
)
from validation_gen.schema.crd.translate import Unsayable
from validation_gen.schema.crd.validations import Maker, Rule
from validation_gen.schema.definitions import Definitions, references
from validation_gen.schema.dialects import inner_schemas
from validation_gen.schema.logic import CHECKS
from validation_gen.schema.shape import LIST_TYPE

VALIDATIONS = "x-kubernetes-validations"


@dataclass(slots=True)
class Outcomes:
    """What became of the rules of a plan, by identity: an empty reason where all is said, else why it is not."""

    found: dict[int, list[str]] = field(default_factory=dict)
    rules: list[PlanRule] = field(default_factory=list)

    def add(self, rule: PlanRule | None, why: str) -> None:
        if rule is not None:
            self.rules.append(rule)  # So that no other rule gets its identity.
            self.found.setdefault(id(rule), []).append(why)

    def of(self, rule: PlanRule) -> list[str] | None:
        return self.found.get(id(rule))


@dataclass(frozen=True, slots=True)
class Made:
    """A schema and the oldest Kubernetes that understands it, with what it needs that for."""

    schema: Schema
    needs: dict[str, KubeVersion]
    cost: int


def schema_of(
    definitions: Definitions,
    ref: Named,
    kube: KubeVersion,
    outcomes: Outcomes,
    losses: Losses,
) -> Made:
    """The schema of the objects of a kind."""
    root = Tree(definitions, losses).root(ref)
    root = mergeable(untyped_made_open(root), losses.atomic)
    root = without_refused(root, losses.defaults)
    maker = Maker(definitions, kube >= RATCHETING)
    budget = _Budget()
    needs: dict[str, KubeVersion] = {}
    for place in list(places(Place(root))):
        for check in place.node.get(CHECKS, ()):
            why = _place(maker, check, place, budget, kube)
            outcomes.add(check.rule, why)
            if why and check.rule is None:
                refs = map(definitions.ref, references(check.schema))
                names = [place.field, *(place_key(r.module, r.name) for r in refs if r)]
                losses.partial |= dict.fromkeys(names, why)
                for rule in rules_in(check.schema):
                    outcomes.add(rule, why)
    if any(budget.rules.values()):
        needs["rules in CEL"] = CEL_RULES
    if any(rule.ratchets for rules in budget.rules.values() for rule in rules):
        needs["optionalOldSelf"] = RATCHETING
    return Made(published(root), needs, budget.spent)


def rules_in(schema: Schema) -> Iterator[PlanRule]:
    """The rules that stand in a schema as checks."""
    for check in schema.get(CHECKS, ()):
        if check.rule is not None:
            yield check.rule
    for inner in inner_schemas(schema):
        yield from rules_in(inner)


def _place(
    maker: Maker, check: Check, place: Place, budget: _Budget, kube: KubeVersion
) -> str:
    """Adds the rules of a check to the tree: why some are left out, if so."""
    if isinstance(check.rule, Unique) and place.node.get(LIST_TYPE) in ("set", "map"):
        return ""  # API servers see to it.
    if kube < CEL_RULES:
        return f"Kubernetes {kube} has no rules in CEL"
    try:
        rules = list(maker.rules(check, place))
    except Unsayable as error:
        return str(error)
    return "; ".join(dict.fromkeys(filter(None, map(budget.add, rules))))


@dataclass(slots=True)
class _Budget:
    """The rules that can be paid for."""

    spent: int = 0
    rules: dict[int, list[Rule]] = field(default_factory=dict)

    def add(self, rule: Rule) -> str:
        """Adds a rule to the node of its place: why not, if so."""
        cost = rule.test.cost * rule.at.runs
        if cost > RULE_LIMIT:
            limit = _millions(RULE_LIMIT)
            return f"a rule that costs up to {_millions(cost)} is over the limit of {limit}; bound what it looks at"
        if self.spent + cost > TOTAL_LIMIT:
            limit = _millions(TOTAL_LIMIT)
            return f"with a rule that costs up to {_millions(cost)} all of them are over the limit of {limit}"
        entries = rule.at.node.setdefault(VALIDATIONS, [])
        if rule.entry() not in entries:
            entries.append(rule.entry())
            self.spent += cost
            self.rules.setdefault(id(rule.at.node), []).append(rule)
        return ""


def _millions(cost: int) -> str:
    return f"{cost / 1_000_000:,.1f} million" if cost < 10**15 else "no end of millions"
