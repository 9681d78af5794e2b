"""Any structure, printed as Go source and imported again, is the same structure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.goimport.go_printer import write_package
from validation_gen.goimport.expressions import META
from validation_gen.goimport.importer import Request, understand
from validation_gen.goimport.structure import (
    GoConst,
    GoDecl,
    GoField,
    GoPackage,
    GoType,
    Scalar,
)

ROOT = "example.com/made"
OTHER = GoPackage(
    f"{ROOT}/other",
    "other",
    (),
    (
        GoDecl(f"{ROOT}/other", "Text", "string", GoType("builtin", "string"), GoType("builtin", "string")),
        GoDecl(f"{ROOT}/other", "Empty", "struct", GoType("struct"), GoType("struct")),
    ),
    (),
)  # fmt: skip
PATH = f"{ROOT}/api"
BUILTINS = (
    "string", "bool", "byte", "rune", "int", "int8", "int16", "int32", "int64",
    "uint8", "uint16", "uint32", "uint64", "float32", "float64",
)  # fmt: skip
MARKERS = st.lists(
    st.sampled_from(
        [
            "+optional",
            "+k8s:required",
            '+k8s:unionMember(union: "a")',
            '+k8s:beta(since: "1.37")=+k8s:maxLength=3',
            "+listType=map",
            '+x=`a \\ "b" // c */`',
            "+ü",
            "+",
        ]
    ),
    max_size=3,
).map(tuple)
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
NAMES = st.text(LETTERS, max_size=6).map("N{}".format)
"""Upper case, so that nothing is hidden; Python's view of names is checked elsewhere."""


def builtin(name: str) -> GoType:
    return GoType("builtin", name)


def named(name: str, path: str = PATH) -> GoType:
    return GoType("named", name, path)


def pointer(to: GoType) -> GoType:
    return to if to.kind == "pointer" else GoType("pointer", elem=to)


KEYS = st.sampled_from([builtin("string"), builtin("int64"), named("Text", OTHER.path)])
LEAVES = st.sampled_from(
    [
        *map(builtin, BUILTINS),
        *(named(f"#{number}") for number in range(8)),
        GoType("interface"),
        named("Text", OTHER.path),
        named("Empty", OTHER.path),
        named("Time", META),
        named("Quantity", "k8s.io/apimachinery/pkg/api/resource"),
    ]
)
TYPES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(pointer),
        inner.map(lambda t: GoType("slice", elem=t)),
        st.builds(lambda key, t: GoType("map", key=key, elem=t), KEYS, inner),
    ),
    max_leaves=3,
)
"""Types of fields; `#3` is the third declared type, however many there are."""


def with_names(type_: GoType, names: list[str]) -> GoType:
    if type_.name.startswith("#"):
        return named(names[int(type_.name[1:]) % len(names)])
    key = type_.key and with_names(type_.key, names)
    elem = type_.elem and with_names(type_.elem, names)
    return replace(type_, key=key, elem=elem)


def make_field(
    name: str, ending: str | None, type_: GoType, markers: tuple[str, ...], omit: bool
) -> GoField:
    json_name = name if ending is None else f"{name.lower()}{ending}"
    return GoField(name, json_name, type_, markers, omit, False)


FIELDS = st.builds(
    make_field, NAMES, st.sampled_from([None, "", "-x"]), TYPES, MARKERS, st.booleans()
)
EMBEDDED = st.builds(
    lambda markers, omit: (
        GoField("Empty", "", named("Empty", OTHER.path), markers, False, True, True),
        GoField("Text", "metadata", named("Text", OTHER.path), markers, omit, False, True),
    ),
    MARKERS,
    st.booleans(),
)  # fmt: skip
BODIES = st.tuples(
    st.lists(FIELDS, unique_by=lambda each: each.name.lower(), max_size=4),
    st.just(()) | EMBEDDED,
)


@st.composite
def structs(draw: st.DrawFn, name: str, names: list[str]) -> GoDecl:
    own, embedded = draw(BODIES)
    fields = [*embedded, *own]
    struct = GoType("struct")
    typed = (replace(each, type=with_names(each.type, names)) for each in fields)
    return GoDecl(PATH, name, "struct", struct, struct, tuple(typed))


VALUES: dict[str, st.SearchStrategy[list[Scalar]]] = {
    "string": st.lists(st.text(max_size=4), max_size=3),
    "int32": st.lists(st.integers(-9, 9), max_size=3),
}


@st.composite
def packages(draw: st.DrawFn) -> GoPackage:
    names = draw(st.lists(NAMES, unique_by=str.lower, min_size=1, max_size=4))
    declared: list[GoDecl] = []
    consts: list[GoConst] = []
    for name in names:
        made = draw(structs(name, names))
        simple = draw(st.sampled_from(["", "string", "int32"]))
        if simple:
            made = GoDecl(PATH, name, simple, builtin(simple), builtin(simple))
            values = VALUES[simple]
            for at, value in enumerate(draw(values)):
                markers = draw(MARKERS)
                consts.append(GoConst(f"X{name}{at}", value, named(name), markers))
        own = tuple(c for c in consts if c.type == named(name))
        declared.append(
            replace(made, consts=own, markers=draw(MARKERS), detached=draw(MARKERS))
        )
    loose = st.one_of(
        st.tuples(st.text(max_size=4), st.sampled_from(["untyped string", "string"])),
        st.tuples(st.integers(0, 2**63 - 1), st.sampled_from(["untyped int", "int64", "uint64"])),
        st.tuples(st.booleans(), st.just("untyped bool")),
        st.tuples(st.floats(0, allow_infinity=False), st.sampled_from(["untyped float", "float64"])),
        st.tuples(st.characters().map(ord), st.just("untyped rune")),
    )  # fmt: skip
    for at, (value, kind) in enumerate(draw(st.lists(loose, max_size=4))):
        consts.append(GoConst(f"Y{at}", value, builtin(kind), draw(MARKERS)))
    markers = draw(MARKERS.filter(lambda given: len(set(given)) == len(given)))
    return GoPackage(PATH, "api", markers, tuple(declared), tuple(consts))


@settings(max_examples=100, deadline=None)
@given(packages())
def test_what_is_printed_is_read_back(package: GoPackage) -> None:
    with TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "go.mod").write_text(f"module {ROOT}\n")
        for each in (package, OTHER):
            write_package(each, root / each.path.removeprefix(f"{ROOT}/"))
        found = understand(Request((root / "...",), root))
    # Names that Go tells apart may be one in Python or in JSON; that is checked elsewhere.
    names = [d for d in found.diagnostics if not d.code.startswith("VG84")]
    assert names == []
    assert found.resolved.world.packages[PATH] == package
