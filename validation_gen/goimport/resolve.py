"""The resolver: the syntax of packages in, their structure out, with all names looked up across packages.

Called by the importer. Everything that is wrong is collected; then there is no structure to rely on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic, Span, in_order
from validation_gen.goimport.codes import GO_DECLARED_TWICE
from validation_gen.goimport.constants import as_builtin, canonical, package_consts
from validation_gen.goimport.declarations import declaration, is_helper
from validation_gen.goimport.scope import Key, Places, Resolving, is_exported
from validation_gen.goimport.structure import GoConst, GoDecl, GoPackage, World
from validation_gen.goimport.syntax import ConstNode, DeclNode, GoFile, Sources


@dataclass(frozen=True, slots=True)
class Choice:
    """What to import: `types` and what they reach, all exported ones if there are none; never those in `skip`.

    Names may be qualified by the import path of their package, as `example.com/api/v1.Widget`; then they choose from
    that package alone.
    """

    types: frozenset[str] = frozenset()
    skip: frozenset[str] = frozenset()

    def is_partial(self, path: str) -> bool:
        """Whether some types of a package are chosen, and the others count only as far as those need them."""
        return any("." not in n or n.rpartition(".")[0] == path for n in self.types)


@dataclass(frozen=True, slots=True)
class Resolved:
    """The structure of the packages, and all that they refer to.

    `where` has the place of each type, field and constant, by package, type and name: that of a type has no further
    name, that of a constant no type. `names` are what types may be called, alone or with their packages.
    `left_out` are exported types that are none of the API's.
    """

    world: World
    diagnostics: tuple[Diagnostic, ...]
    where: Mapping[tuple[str, str, str], Span]
    left_out: tuple[tuple[Key, Span], ...] = ()
    names: frozenset[str] = frozenset()


def resolve(packages: Sequence[Sources], choice: Choice, places: Places) -> Resolved:
    """The structure of some packages. Raises OSError for a Python module that cannot be read."""
    state = Resolving(places, choice.skip)
    for sources in packages:
        state.imported[sources.path] = sources
        state.add(sources)
        _check_names(state, sources)
    roots, left_out = _roots(state, choice)
    _reach(state, roots)
    made = {s.path: _package(state, s, choice.is_partial(s.path)) for s in packages}
    types = {t.key: t for t in state.foreign.values()}
    types |= {t.key: t for package in made.values() for t in package.types}
    return Resolved(
        World(made, types),
        tuple(in_order(state.diagnostics)),
        state.where,
        tuple((key, state.types[key][0].span) for key in left_out),
        _names(state),
    )


def _roots(state: Resolving, choice: Choice) -> tuple[list[Key], list[Key]]:
    """The types to begin with, and those that are none of the API's."""
    roots: list[Key] = []
    left_out: list[Key] = []
    for key, (node, scope) in state.types.items():
        if key[0] not in state.imported or state.is_skipped(key):
            continue
        if choice.is_partial(key[0]):
            if choice.types & {node.name, ".".join(key)}:
                roots.append(key)
        elif is_exported(node.name) and not scope.file.is_generated:
            roots.append(key)
            if is_helper(state, key):
                left_out.append(key)
    return roots, left_out


def _reach(state: Resolving, roots: Sequence[Key]) -> None:
    """Declares the types and all that they refer to in imported packages.

    An alias has no form of its own: what is wrong with it counts only if something refers to it.
    """
    _follow(state, [key for key in roots if not state.types[key][0].is_alias])
    for key in roots:
        if key not in state.decls:
            before = len(state.diagnostics), len(state.wanted)
            if declaration(state, key) is None:
                del state.diagnostics[before[0] :], state.wanted[before[1] :]
    _follow(state, ())


def _follow(state: Resolving, keys: Iterable[Key]) -> None:
    pending = list(keys)
    while pending or state.wanted:
        for key in pending:
            declaration(state, key)
        pending = [key for key in dict.fromkeys(state.wanted) if key not in state.decls]
        state.wanted.clear()


def _package(state: Resolving, sources: Sources, is_chosen: bool) -> GoPackage:
    declared = {
        key: made
        for key in state.types
        if key[0] == sources.path and (made := state.decls.get(key)) is not None
    }
    consts = tuple(_consts(state, sources.path, declared, is_chosen))
    members = _members(state, consts)
    types = tuple(
        replace(made, consts=tuple(members.get(made.key, ())))
        for made in declared.values()
        if made.is_exported or made.is_alias
    )
    markers = dict.fromkeys(m for f in _doc_first(sources) for m in f.markers)
    return GoPackage(sources.path, sources.name, tuple(markers), types, consts)


def _members(
    state: Resolving, consts: Iterable[GoConst]
) -> Mapping[Key, Sequence[GoConst]]:
    """The constants of each type; an alias has those that are declared by its name."""
    members: dict[Key, list[GoConst]] = {}
    for const in consts:
        for type_ in dict.fromkeys((const.type, canonical(state, const.type))):
            member = replace(const, type=type_)
            members.setdefault((type_.package, type_.name), []).append(member)
    return members


def _consts(
    state: Resolving, path: str, declared: Mapping[Key, GoDecl], is_chosen: bool
) -> Iterable[GoConst]:
    """The exported constants; of a chosen part of a package those of its types."""
    for computed in package_consts(state, path):
        const = computed.const
        state.where[path, "", computed.node.name] = computed.node.span
        if const is None:
            is_ours = not is_chosen and not computed.is_generated
            if computed.problem is not None and is_ours:
                state.diagnostics.append(computed.problem)
            continue
        type_ = canonical(state, const.type)
        has_type = type_.kind == "named" and type_.package == path
        made = declared.get((path, type_.name)) if has_type else None
        if made is not None and made.is_exported:
            yield const
        elif not is_chosen and not computed.is_generated:
            yield as_builtin(state, const) if has_type else const


def _doc_first(sources: Sources) -> list[GoFile]:
    """The files of a package that people wrote, with doc.go, which speaks for all of it, before the others."""
    written = (file for file in sources.files if not file.is_generated)
    return sorted(written, key=lambda f: not f.path.endswith("doc.go"))


def _check_names(state: Resolving, sources: Sources) -> None:
    seen: dict[str, Span] = {}
    for file in sources.files:
        declarations: Iterable[DeclNode | ConstNode] = (*file.types, *file.consts)
        for declared in declarations:
            if declared.name == "_":
                continue
            first = seen.setdefault(declared.name, declared.span)
            if first != declared.span:
                state.report(
                    GO_DECLARED_TWICE,
                    f"`{declared.name}` is declared at {first} already",
                    declared.span,
                )


def _names(state: Resolving) -> frozenset[str]:
    """What the types of imported packages may be called."""
    keys = [key for key in state.types if key[0] in state.imported]
    return frozenset({name for _, name in keys} | {".".join(key) for key in keys})
