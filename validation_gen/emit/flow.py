"""Code of whole groups of checks: what runs after what, and what ends what.

A cohort's short-circuit checks all run; when one of them fails, the rest of the cohort does not. Where a simple `if`
or `elif` says the same, that is what is written; else the errors are counted before and after.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from validation_gen.dataclass import replace
from validation_gen.emit.code import If, Line, Node, mentions, when
from validation_gen.emit.expressions import set_test
from validation_gen.emit.leaves import LEAVES, is_hashed
from validation_gen.emit.ratchet import cannot_be_empty, in_one_chain
from validation_gen.emit.scope import ModuleScope, Together
from validation_gen.emit.site import Site
from validation_gen.emit.templating import py
from validation_gen.emit.wrappers import WRAPPERS
from validation_gen.plan.nodes import (
    Check,
    EachKey,
    EachValue,
    Fixed,
    IfOption,
    IsSet,
    Item,
    Required,
    Subfield,
    Update,
)

Rest = Callable[[Site], list[Node]]


def check_nodes(scope: ModuleScope, check: Check, site: Site) -> list[Node]:
    """One check without regard to what its failure ends."""
    inner = site.marked(check)
    kind = type(check.rule)
    nodes = (LEAVES.get(kind) or WRAPPERS[kind])(scope, check.rule, inner)
    if site.changed and kind in LEAVES:
        missing = kind is Required and scope.shapes.kind(site.type) == "optional"
        changed = f"old is None or {site.old} is not None" if missing else site.changed
        return [unless_same_then(node, changed) for node in nodes]
    return nodes


def unless_same_then(node: Node, changed: str) -> Node:
    """A failing check that compares before it reports."""
    if not isinstance(node, If):
        return node
    return replace(node, body=tuple(when([changed], node.body)))


def cohorts(checks: Sequence[Check]) -> tuple[list[Check], dict[str, list[Check]]]:
    """The default cohort, and the named ones in order of first appearance."""
    default: list[Check] = []
    named: dict[str, list[Check]] = {}
    for check in checks:
        (named.setdefault(check.cohort, []) if check.cohort else default).append(check)
    return default, named


def value_nodes(
    scope: ModuleScope,
    checks: Sequence[Check],
    site: Site,
    tail: Rest,
    *,
    by_return: bool = False,
) -> list[Node]:
    """All checks of one value, then what follows them if the default cohort passes."""
    default, named = cohorts(checks)

    def rest(inner: Site) -> list[Node]:
        nodes: list[Node] = []
        for cohort in named.values():
            nodes += named_cohort_nodes(scope, cohort, inner)
        return nodes + tail(inner)

    return cohort_nodes(scope, default, site, rest, by_return=by_return)


def named_cohort_nodes(
    scope: ModuleScope, cohort: Sequence[Check], site: Site
) -> list[Node]:
    """A named cohort. Steps into one subfield or item are taken once, with the cohort inside."""
    first = cohort[0].rule
    if isinstance(first, Subfield | Item) and all(
        same_step(first, c.rule) for c in cohort
    ):
        inside = inside_step(cohort)
        wrapper = WRAPPERS[type(first)]
        step = replace(first, check=Check(Together(tuple(inside))))  # type: ignore[arg-type]
        return wrapper(scope, step, site)
    return cohort_nodes(scope, cohort, site, lambda inner: [])


def same_step(first: Subfield | Item, rule: object) -> bool:
    if isinstance(first, Subfield):
        return isinstance(rule, Subfield) and rule.member == first.member
    return isinstance(rule, Item) and rule.selector == first.selector


def inside_step(cohort: Sequence[Check]) -> list[Check]:
    """The checks behind a common step, with the levels the whole had.

    They stay one cohort, whatever cohorts they would be without the step.
    """
    inner = [c.rule.check for c in cohort if isinstance(c.rule, Subfield | Item)]
    shared = inner[0].cohort if len({c.cohort for c in inner}) == 1 else ""
    return [
        replace(own, level=check.level or own.level, cohort=shared)
        for check, own in zip(cohort, inner, strict=True)
    ]


def cohort_nodes(
    scope: ModuleScope,
    cohort: Sequence[Check],
    site: Site,
    tail: Rest,
    *,
    by_return: bool = False,
) -> list[Node]:
    """One cohort, then `tail` if no short-circuit check failed."""
    shorts = [check for check in cohort if check.short_circuit]
    others = [c for c in cohort if not (c.short_circuit or c.beside or c.silent)]

    def rest(inner: Site) -> list[Node]:
        return other_nodes(scope, others, inner, tail)

    noisy = [c for c in cohort if (c.short_circuit or c.beside) and not c.silent]
    silent = [check for check in shorts if check.silent]
    tests, probes = silent_tests(scope, silent, site)
    known = (
        site.known_set()
        if any(isinstance(c.rule, IsSet | Required) for c in silent)
        else site
    )
    if (
        tests
        and not probes
        and all(passes_unset(check) and not check.beside for check in noisy)
        and not (noisy and any(isinstance(c.rule, IfOption) for c in silent))
        and not by_return
    ):
        return when(tests, noisy_nodes(scope, noisy, known, rest, (), by_return=False))
    body = noisy_nodes(
        scope, noisy, site, rest, tuple(tests), by_return=by_return, known=known
    )
    return [*probes, *body]


def other_nodes(
    scope: ModuleScope, others: Sequence[Check], site: Site, tail: Rest
) -> list[Node]:
    """Checks that end nothing, then `tail`. Whether keys are distinct is remembered if somebody asks again."""
    if not others:
        return tail(site)
    known = site
    if is_hashed(scope, others[0].rule, site):
        known = replace(site, distinct=True)
    after = other_nodes(scope, others[1:], known, tail)
    asked = known.distinct and mentions(after, "distinct")
    nodes = check_nodes(scope, others[0], known if asked else site)
    return [*map(merged, nodes), *after]


def merged(node: Node) -> Node:
    """One `if` of two inside each other."""
    match node:
        case If(conditions, (If(inner, body, ()),), ()):
            return If((*conditions, *inner), body)
    return node


def noisy_nodes(
    scope: ModuleScope,
    noisy: Sequence[Check],
    site: Site,
    rest: Rest,
    tests: tuple[str, ...],
    *,
    by_return: bool,
    known: Site | None = None,
) -> list[Node]:
    """Short-circuit checks that report, then the rest if none failed and all `tests` hold."""
    known = known or site
    chain = in_one_chain(noisy) and not by_return
    if any(is_required(check) for check in noisy):
        known = known.known_set()
        if site.nullable and len(noisy) > 1 and not chain:
            tests = (
                set_test(scope, site),
                *tests,
            )  # known already, but not to a type checker
    if chain:
        return chained(scope, noisy, site, when(tests, rest(known)))
    if any(check.beside for check in noisy):
        return interleaved(scope, noisy, site, rest(known), tests)
    parts = [check_nodes(scope, check, site) for check in noisy]
    single = is_simple(noisy[0], parts[0]) if len(noisy) == 1 else None
    if by_return:
        return returning(parts, single, tests, rest(known))
    after = rest(known)
    if not noisy:
        return when(tests, after)
    if not after:
        return [node for part in parts for node in part]
    if single is not None:
        return [replace(single, orelse=tuple(when(tests, after)))]
    counted: list[Node] = [Line(f"failed = len({site.errs})")]
    counted += [node for part in parts for node in part]
    return counted + when((f"len({site.errs}) == failed", *tests), after)


def interleaved(
    scope: ModuleScope,
    noisy: Sequence[Check],
    site: Site,
    after: list[Node],
    tests: tuple[str, ...],
) -> list[Node]:
    """Checks in order, some of which end what follows them all while the others' errors do not count."""
    parts = [check_nodes(scope, check, site) for check in noisy]
    if not after:
        return [node for part in parts for node in part]
    ended = scope.temporary("ended")
    nodes: list[Node] = [Line(f"{ended} = False")]
    ends = Line(f"{ended} = True")
    for check, part in zip(noisy, parts, strict=True):
        single = is_simple(check, part)
        if check.beside:
            nodes += part
        elif single is not None:
            nodes.append(replace(single, body=(*single.body, ends)))
        else:
            failed = (f"len({site.errs}) != failed",)
            nodes += [Line(f"failed = len({site.errs})"), *part, If(failed, (ends,))]
    return nodes + when((f"not {ended}", *tests), after)


def chained(
    scope: ModuleScope, noisy: Sequence[Check], site: Site, after: Sequence[Node]
) -> list[Node]:
    """`required` and another check, of which one can fail, as `if` and `elif`; what follows is the `else`."""
    first, second = sorted(noisy, key=lambda check: not is_required(check))
    ((unset,), (wrong,)) = (
        check_nodes(scope, first, site),
        check_nodes(scope, second, site.known_set()),
    )
    assert isinstance(unset, If) and isinstance(wrong, If)
    return [replace(unset, orelse=(replace(wrong, orelse=tuple(after)),))]


def returning(
    parts: Sequence[Sequence[Node]],
    single: If | None,
    tests: tuple[str, ...],
    after: list[Node],
) -> list[Node]:
    """The same at a function's top level, where `return` keeps what follows flat."""
    nodes: list[Node] = []
    if not after:
        return [node for part in parts for node in part]
    if single is not None:
        nodes.append(replace(single, body=(*single.body, Line("return"))))
    elif parts:
        nodes.append(Line("failed = len(errs)"))
        nodes += [node for part in parts for node in part]
        nodes.append(If(("len(errs) != failed",), (Line("return"),)))
    nodes += [If((negated(test),), (Line("return"),)) for test in tests]
    return nodes + after


def negated(test: str) -> str:
    """The test turned round; `not x` becomes `x`."""
    name = test.removeprefix("not ")
    return name if name != test and name.isidentifier() else f"not ({test})"


def is_simple(check: Check, nodes: Sequence[Node]) -> If | None:
    """The one `if` whose condition is the check's failure, if the code is no more than that."""
    if type(check.rule) not in LEAVES or len(nodes) != 1:
        return None
    if isinstance(check.rule, Update) and check.rule.identity is not None:
        return None  # its `if` asks for an update, and what follows may find nothing
    node = nodes[0]
    return node if isinstance(node, If) and not node.orelse else None


def is_required(check: Check) -> bool:
    return isinstance(check.rule, Required)


def passes_unset(check: Check) -> bool:
    """Whether a check cannot fail on an unset value."""
    return cannot_be_empty(check.rule)


def silent_tests(
    scope: ModuleScope, silent: Sequence[Check], site: Site
) -> tuple[list[str], list[Node]]:
    """Conditions under which silent checks pass, and code that must run before they can be asked."""
    tests: list[str] = []
    probes: list[Node] = []
    for check in silent:
        match check.rule:
            case IsSet() | Required():
                tests.append(set_test(scope, site))
            case IfOption(option, enabled, Check(IsSet())):
                on = f"op.options.get({py(option)})"
                off = f"{on} is {not enabled}"
                tests.append(
                    f"{off} or ({on} is {enabled} and {set_test(scope, site)})"
                )
            case Fixed(True, _):
                continue
            case _:
                name = scope.temporary("silenced")
                probes += probe(scope, check, site, name)
                tests.append(f"not {name}")
    return list(dict.fromkeys(tests)), probes


def probe(scope: ModuleScope, check: Check, site: Site, name: str) -> list[Node]:
    """A silent check of any kind: run on a list of errors that nobody will see."""
    field_error = scope.imports.runtime("FieldError")
    return [
        Line(f"{name}: list[{field_error}] = []"),
        *check_nodes(scope, audible(check), replace(site, errs=name)),
    ]


def audible(check: Check) -> Check:
    """The check as it would be if its failure, however deep inside, were an error: what a probe can count."""
    rule = check.rule
    match rule:
        case IsSet():
            rule = Required()
        case EachValue() | EachKey() | Item() | Subfield() | IfOption():
            rule = replace(rule, check=audible(rule.check))
    return replace(check, rule=rule, silent=False)
