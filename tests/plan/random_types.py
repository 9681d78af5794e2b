"""Random small modules of API types, and random values for them: what the laws in `test_laws.py` are tried on.

A module has a `Root` and the `Inner` it may contain. Values come from small domains, so that an old and a new object
drawn independently agree in many parts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from hypothesis import strategies as st

Json: TypeAlias = Any
Texts: TypeAlias = st.SearchStrategy[tuple[str, ...]]

STRINGS = ("", "a", "ab", "long", "A.b")
NUMBERS = (-1, 0, 1, 2, 9)
KEYS = ("a", "b", "long")
OPTION = "On"
"""The option that conditional rules ask for."""

HEAD = """\
# +groupName=laws.example.com
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
\"\"\"Random types.\"\"\"

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# +k8s:maxLength=2
# +k8s:format=k8s-short-name
Word = NewType("Word", str)

# +k8s:listType=set
# +k8s:minItems=2
# +k8s:eachVal=+k8s:minLength=2
Words = NewType("Words", list[str])
"""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A kind of plain value: its type, its zero, its values and the rules about it."""

    type: str
    zero: str
    values: st.SearchStrategy[Json]
    rules: st.SearchStrategy[str]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a random struct. `settable` says that it can be unset."""

    type: str
    default: str
    values: st.SearchStrategy[Json]
    markers: tuple[str, ...] = ()
    settable: bool = True

    def source(self, name: str) -> str:
        comments = "".join(f"    # {marker}\n" for marker in self.markers)
        return f"{comments}    {name}: {self.type} = {self.default}\n"


@dataclass(frozen=True, slots=True)
class Module:
    """A module's source, and JSON data of its `Root`."""

    source: str
    values: st.SearchStrategy[Json]


def numbered(*texts: str) -> st.SearchStrategy[str]:
    """One of the texts with a small number in it."""
    return st.builds(str.format, st.sampled_from(texts), st.integers(1, 3))


SCALARS = (
    Scalar(
        "str",
        '""',
        st.sampled_from(STRINGS),
        numbered("+k8s:minLength={}", "+k8s:maxLength={}", "+k8s:maxBytes={}")
        | st.sampled_from(["k8s-short-name", "k8s-uuid"]).map("+k8s:format={}".format)
        | st.sampled_from(STRINGS).map('+k8s:neq="{}"'.format),
    ),
    Scalar(
        "Int32",
        "0",
        st.sampled_from(NUMBERS),
        numbered("+k8s:minimum={}", "+k8s:maximum={}", "+k8s:neq={}"),
    ),
    Scalar(
        "bool",
        "False",
        st.booleans(),
        st.sampled_from(["+k8s:neq=true", "+k8s:neq=false"]),
    ),
)

LEVELS = st.sampled_from(["", "", "+k8s:alpha=", "+k8s:beta="])
CONDITIONS = st.sampled_from(
    ["", "", f"+k8s:ifEnabled({OPTION})=", f"+k8s:ifDisabled({OPTION})="]
)


def marked(rules: st.SearchStrategy[str], place: str = "") -> Texts:
    """Up to two markers with a rule at a place such as `+k8s:eachVal=`, some with a level or a condition."""
    one = st.builds("{}{}{}{}".format, LEVELS, st.just(place), CONDITIONS, rules)
    return st.lists(one, max_size=2).map(tuple)


def perhaps(*markers: str) -> Texts:
    """At most one of the markers."""
    return st.sampled_from([(), *((marker,) for marker in markers)])


@st.composite
def scalar_fields(draw: st.DrawFn, updates: bool) -> FieldSpec:
    scalar = draw(st.sampled_from(SCALARS))
    markers = draw(marked(scalar.rules))
    if updates:
        markers += draw(perhaps("+k8s:update=NoSet", "+k8s:update=NoModify"))
        markers += draw(perhaps("+k8s:immutable", "+k8s:update=NoUnset"))
        if scalar.type == "Int32":
            markers += draw(perhaps("+k8s:monotonic"))
    spec = FieldSpec(scalar.type, scalar.zero, scalar.values, markers)
    if scalar.type == "str" and draw(st.booleans()):
        spec = replace(spec, type="Word", default='Word("")')
    if draw(st.booleans()):
        spec = replace(spec, type=f"{spec.type} | None", default="None")
    return spec


@st.composite
def dict_fields(
    draw: st.DrawFn, updates: bool, inner: st.SearchStrategy[Json]
) -> FieldSpec:
    element, values, markers = draw(elements(inner))
    markers += draw(marked(SCALARS[0].rules, "+k8s:eachKey="))
    markers += draw(marked(numbered("+k8s:minProperties={}", "+k8s:maxProperties={}")))
    if updates:
        markers += draw(perhaps("+k8s:update=NoAddItem", "+k8s:update=NoRemoveItem"))
        markers += draw(perhaps("+k8s:immutable", "+k8s:eachVal=+k8s:immutable"))
    return FieldSpec(
        f"dict[str, {element}]",
        "field(default_factory=dict)",
        st.dictionaries(st.sampled_from(KEYS), values, max_size=3),
        markers,
    )


@st.composite
def list_fields(
    draw: st.DrawFn, updates: bool, inner: st.SearchStrategy[Json]
) -> FieldSpec:
    element, values, markers = draw(elements(inner))
    markers += draw(marked(numbered("+k8s:minItems={}", "+k8s:maxItems={}")))
    ways = ["atomic", "set", "map"] if element == "Inner" else ["atomic", "set"]
    way = draw(st.sampled_from(ways))
    unique = way != "atomic" and draw(st.booleans())
    markers += (f"+k8s:listType={'atomic' if unique else way}",)
    markers += (f"+k8s:unique={way}",) if unique else ()
    if way == "map":
        markers += ("+k8s:listMapKey=name",)
        picked = '+k8s:item(name: "a")=+k8s:subfield(name)='
        markers += draw(marked(SCALARS[0].rules, picked))
    if updates and way != "atomic":
        markers += draw(perhaps("+k8s:update=NoAddItem", "+k8s:update=NoRemoveItem"))
    if draw(st.booleans()):
        element, values = f"{element} | None", st.none() | values
    items = st.lists(values, max_size=3)
    return FieldSpec(f"list[{element}]", "field(default_factory=list)", items, markers)


@st.composite
def elements(
    draw: st.DrawFn, inner: st.SearchStrategy[Json]
) -> tuple[str, st.SearchStrategy[Json], tuple[str, ...]]:
    """The type of items or values, their values, and rules for each of them."""
    scalar = draw(st.sampled_from(SCALARS))
    if draw(st.booleans()):
        return "Inner", inner, ()
    return scalar.type, scalar.values, draw(marked(scalar.rules, "+k8s:eachVal="))


@st.composite
def struct_fields(draw: st.DrawFn, inner: st.SearchStrategy[Json]) -> FieldSpec:
    markers = draw(marked(SCALARS[0].rules, "+k8s:subfield(name)="))
    if draw(st.booleans()):
        return FieldSpec("Inner | None", "None", st.none() | inner, markers)
    default = "field(default_factory=Inner)"
    return FieldSpec("Inner", default, inner, markers, settable=False)


WORDS = FieldSpec(
    "Words",
    "field(default_factory=lambda: Words([]))",
    st.lists(st.sampled_from(STRINGS), max_size=3),
)


@st.composite
def root_fields(
    draw: st.DrawFn, updates: bool, inner: st.SearchStrategy[Json]
) -> FieldSpec:
    """Any field, with something said about whether it must be set, alone or beside others."""
    spec = draw(
        scalar_fields(updates)
        | dict_fields(updates, inner)
        | list_fields(updates, inner)
        | struct_fields(inner)
        | st.just(WORDS)
    )
    if not spec.settable:
        return spec
    first = draw(perhaps("+k8s:required", "+k8s:optional", "+k8s:forbidden"))
    among = draw(
        perhaps(
            "+k8s:unionMember",
            '+k8s:unionMember(union: "other")',
            "+k8s:zeroOrOneOfMember",
            '+k8s:dependentRequired("mode")',
            '+k8s:dependentForbidden("mode")',
            '+k8s:ifMode("a")=+k8s:required',
            '+k8s:ifMode("ab")=+k8s:optional',
        )
    )
    return replace(spec, markers=(*first, *spec.markers, *among))


def of_fields(fields: dict[str, FieldSpec]) -> st.SearchStrategy[Json]:
    """JSON objects with any of the fields."""
    optional = {name: spec.values for name, spec in fields.items()}
    return st.fixed_dictionaries({}, optional=optional)


def class_source(name: str, fields: dict[str, FieldSpec]) -> str:
    body = "".join(spec.source(field) for field, spec in fields.items())
    return f"\n\n@dataclass(kw_only=True, slots=True)\nclass {name}:\n{body}"


KEY = FieldSpec("str", '""', st.sampled_from(KEYS))
MODE = FieldSpec(
    "str", '""', st.sampled_from(STRINGS), ("+k8s:optional", "+k8s:modeDiscriminator")
)


@st.composite
def modules(draw: st.DrawFn, *, updates: bool) -> Module:
    """A module; with `updates`, some of its rules are about updates alone."""
    below = draw(st.lists(scalar_fields(updates), max_size=2))
    inner = {"name": KEY} | {f"i{n}": spec for n, spec in enumerate(below)}
    specs = draw(
        st.lists(root_fields(updates, of_fields(inner)), min_size=1, max_size=4)
    )
    root = {"mode": MODE} | {f"f{n}": spec for n, spec in enumerate(specs)}
    source = HEAD + class_source("Inner", inner) + class_source("Root", root)
    return Module(source, of_fields(root))
