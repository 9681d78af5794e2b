"""The diagnostic codes of markers and plans, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "VG101": (
            "a marker looks like a misspelt one",
            """\
Markers of other tools are left alone, so a misspelt `+k8s:` marker would check
nothing and say nothing. A name that is close to a registered one is refused;
write the name that is suggested. Unknown names that are close to none are the
linter's business.
""",
        ),
        "VG102": (
            "a payload is not a registered marker",
            """\
The marker behind `=+` is run by the marker before it, so it must be one that
validation-gen or a plug-in knows: `+k8s:eachVal=+k8s:maxLength=16`.
""",
        ),
        "VG201": (
            "a marker stands where it has no meaning",
            """\
Each marker declares its places: types, fields, list values, map keys, map values
and constants. A payload stands where its wrapper puts it: behind `eachVal` of a
list it is on list values. `validation-gen explain +k8s:<name>` lists the places.
""",
        ),
        "VG202": (
            "an argument is missing",
            "The marker needs the argument to mean anything.\n",
        ),
        "VG203": (
            "an argument is unknown",
            """\
The marker declares its arguments; this one is not among them. A positional
argument is written alone, others as `name: value`.
""",
        ),
        "VG204": (
            "an argument is of the wrong kind",
            'Strings are identifiers or quoted, numbers are not quoted: `since: "1.37"`.\n',
        ),
        "VG205": (
            "a spelling is retired",
            "The marker had another name in earlier versions; the new one means the same.\n",
        ),
        "VG206": ("a value is missing", "The marker needs a value behind `=`.\n"),
        "VG207": (
            "a value is too much",
            "The marker says everything by being there.\n",
        ),
        "VG208": (
            "a value is of the wrong kind",
            "Numbers are not quoted, markers begin with `+`: `+k8s:maxItems=8`.\n",
        ),
        "VG209": (
            "a value is none of the choices",
            "The marker takes one of a few words.\n",
        ),
        "VG210": (
            "a marker does not fit the type",
            """\
Most markers are for one kind of value. What counts is the type below all names
and without `| None`: a `NewType` of `str` is a string.
""",
        ),
        "VG211": (
            "a size is out of range",
            "Sizes are 0 or more, counts of keys at most 100000.\n",
        ),
        "VG212": (
            "a limit does not fit the integer",
            "A limit that the type cannot hold would never be met, or never be missed.\n",
        ),
        "VG213": (
            "neq compares different kinds",
            "The value is of the field's own kind.\n",
        ),
        "VG214": (
            "a format is unknown",
            "Formats are built in or come from a plug-in (`validation_gen.formats`).\n",
        ),
        "VG215": (
            "since is not a version",
            'Versions are written `"1.37"`: major, dot, minor.\n',
        ),
        "VG216": (
            "a flag is unknown",
            "Test markers know ShortCircuit and NonError.\n",
        ),
        "VG217": (
            "generation fails on purpose",
            "That is what `validateError` is for.\n",
        ),
        "VG218": (
            "a payload says nothing",
            """\
A wrapping marker such as `eachVal` or `ifMode` was given a rule that holds for
every value, or that is not about the value at all, so that nothing would be
checked.
""",
        ),
        "VG219": (
            "an update constraint is unknown",
            "There are NoSet, NoUnset, NoModify, NoAddItem and NoRemoveItem.\n",
        ),
        "VG220": (
            "requiredness of a struct by value",
            """\
A dataclass that is not optional is never unset: even when a client leaves it
out, it is there with the zero values of its fields. Declare it `T | None` if it
may be absent.
""",
        ),
        "VG221": (
            "a default cannot be read",
            "`+default=` takes JSON that is not null, or `ref(CONSTANT)`, once.\n",
        ),
        "VG230": (
            "items without fields have no key",
            "A list with map semantics tells its items apart by fields of theirs.\n",
        ),
        "VG231": (
            "markers about one list contradict each other",
            """\
A list has one `listType`. `unique` adds uniqueness to an atomic list; set and map
lists have it already.
""",
        ),
        "VG232": (
            "no field has that JSON name",
            "Markers name fields as JSON does: `nodeName` for the attribute `node_name`.\n",
        ),
        "VG233": (
            "a field cannot be a key",
            "Keys are strings, numbers or bools, optional or not.\n",
        ),
        "VG234": (
            "a list is described in two places",
            "List markers stand on the field or on its named type, so that they cannot differ.\n",
        ),
        "VG235": (
            "keys and map semantics go together",
            "`listMapKey` needs `listType=map` or `unique=map`, and those need a key.\n",
        ),
        "VG236": (
            "a list has no listType",
            """\
As soon as keys or uniqueness are given, the list must say who owns it:
`listType=atomic` for one owner, `set` or `map` for several.
""",
        ),
        "VG240": (
            "an item is not named by its keys",
            'Write the keys as arguments: `item(name: "x")=+...`.\n',
        ),
        "VG241": (
            "an item is picked from a list without keys",
            "`item` needs `listType=map` or `unique=map` with `listMapKey`.\n",
        ),
        "VG242": (
            "an item is not named by all keys",
            "Each `listMapKey` of the list is given once, and nothing else.\n",
        ),
        "VG243": (
            "a key is of another kind",
            "A key's value is a string, number or bool as the field is.\n",
        ),
        "VG245": (
            "a subfield of a subfield",
            "Put the rule on the nested type, where a reader would look for it.\n",
        ),
        "VG250": (
            "a value that is never unset",
            """\
Unions, modes and dependencies ask which fields are set. A dataclass by value
always is; declare it `T | None`.
""",
        ),
        "VG251": (
            "an item is a member twice",
            "One item stands for one member of a union.\n",
        ),
        "VG253": (
            "a field depends on itself",
            "Name another field of the same struct.\n",
        ),
        "VG260": (
            "a mode group has a bad name",
            "Names have letters, digits and underscores; `default` is the group without a name.\n",
        ),
        "VG261": (
            "a mode group has two discriminators",
            "One field holds the mode of a group; name the groups if there are several.\n",
        ),
        "VG262": (
            "a mode is missing or of the wrong kind",
            'Write `ifMode("Fast")=+...`.\n',
        ),
        "VG263": (
            "a mode group has no discriminator",
            "Mark the field that holds the mode with `+k8s:modeDiscriminator`.\n",
        ),
        "VG264": (
            "an update constraint does not fit",
            """\
NoAddItem and NoRemoveItem are for lists and dicts, NoModify is not: say
`eachVal=+k8s:update=NoModify`. NoSet and NoUnset need a value that can be unset.
Items of set and atomic lists have no old value to compare with.
""",
        ),
        "VG265": (
            "items cannot be told apart",
            "Whether an item was added is known only in lists with set or map semantics.\n",
        ),
        "VG270": (
            "a hand-written validation is missing",
            """\
`customValidation` calls `validate_custom_<type>[_<field>]` of `<types>_custom.py`
beside the types module.
""",
        ),
        "VG271": (
            "a hand-written validation has another signature",
            "It takes (op, path, value, old) and returns list[FieldError].\n",
        ),
        "VG272": (
            "a hand-written validation is never called",
            "Mark the type or field with `+k8s:customValidation`, or rename the function.\n",
        ),
        "VG273": (
            "an overlay function checks nothing",
            """\
Functions of `<types>_overlay.py` beside the types module are found by name:
`overlay_<type>` for a type, `overlay_<type>_<field>` for a field, in snake case.
A name that fits a type and a field is the type's.
""",
        ),
        "VG274": (
            "an overlay function has another signature",
            """\
It takes (op, path, value, old) and returns list[FieldError]; a function
`overlay_<type>_of_kind`, for the metadata of kinds, takes `namespaced` behind them.
""",
        ),
        "VG275": (
            "an overlay function has no source",
            """\
A rule that no marker declares says where it is from: a line `Source: ...` in the
docstring names the package, page or policy. Errors carry it as `overlay`.
""",
        ),
        "VG301": (
            "a type that Kubernetes APIs do not have",
            """\
Optionals of optionals, lists and dicts say nothing that the inner type does not.
Lists and dicts do not nest; put the inner one into a dataclass. The keys of a
dict are strings.
""",
        ),
        "VG302": (
            "a dict of lists cannot carry checks",
            "Put the list into a dataclass, and the checks on its field.\n",
        ),
        "VG303": (
            "the checks of a foreign type would not run",
            """\
The type's module is neither an input nor read-only, so its validators cannot be
called. Declare the module read-only (`[tool.validation-gen] readonly`) if its
generated module exists, or say `+k8s:opaqueType` if its checks do not matter.
""",
        ),
        "VG310": (
            "a module marker chooses nothing",
            """\
`+k8s:validation-gen=` takes `*` (all types), `TypesWithField=<name>` or
`TypesWithSuffix=<suffix>`; `false` turns the module off.
""",
        ),
        "VG311": (
            "a lifecycle marker does not say when a kind is served",
            """\
`+k8s:prerelease-lifecycle-gen:introduced=`, `deprecated=` and `removed=` take a
minor version of Kubernetes, such as `1.37`; `replacement=` takes the kind to use
instead, as `group,version,Kind`. Above a type they speak of the type, in the
comment at the top of a module of all its types.
""",
        ),
        "VG401": (
            "alphaBetaPrefix: a level stands inside another marker",
            "`alpha` and `beta` label a whole rule, so they stand outermost.\n",
        ),
        "VG402": (
            "validationStability: a rule is more stable than its markers",
            """\
A stable rule needs stable markers, a beta rule beta or stable ones. Without
`alpha` or `beta` a rule is as stable as the API version; behind `ifEnabled` or
`ifDisabled` it counts as beta.
""",
        ),
        "VG403": (
            "requiredAndOptional: a validated field does not say whether it may be unset",
            """\
Without `required`, `optional` or `forbidden` a reader cannot tell whether the
checks run on an unset value. Structs by value need none of them.
""",
        ),
    }
)
"""Code to title and explanation."""
