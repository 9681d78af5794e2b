"""The diagnostic codes of the source reader and resolver, with the pages that explain them.

Read by `explain` and the docs; the constants are used by the modules of this folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NOT_TEXT = "VG010"
SYNTAX = "VG011"
TOO_DEEP = "VG012"
NO_INPUT = "VG013"
SAME_NAME = "VG014"
NO_NAME = "VG015"

UNSUPPORTED_TYPE = "VG110"
MISSING_ARGUMENTS = "VG111"
UNKNOWN_NAME = "VG112"
UNION = "VG113"
NOT_AN_API_TYPE = "VG114"
LITERAL = "VG115"
QUOTED = "VG116"
ENUM_MEMBER = "VG117"
NEW_TYPE = "VG118"
METADATA = "VG119"
DECLARED_TWICE = "VG120"
BASE_CLASS = "VG121"
HIDDEN_FIELD = "VG122"
NO_MODULE = "VG123"
NO_SUCH_TYPE = "VG124"
ALIAS_CYCLE = "VG125"
DEFAULT = "VG126"
NO_DATACLASS = "VG127"
IN_A_CIRCLE = "VG128"
TOO_EARLY = "VG129"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        NOT_TEXT: (
            "a file is not Python text",
            """\
Source files are read as UTF-8, with or without a byte order mark. Null bytes
and other encodings are refused.
""",
        ),
        SYNTAX: (
            "a file is not valid Python",
            """\
The file is parsed, never imported. It has to be valid for the Python that runs
validation-gen.
""",
        ),
        TOO_DEEP: (
            "code is nested too deeply",
            """\
An expression in the file is nested deeper than Python's own parser goes, or types
hold each other more than 60 levels deep.
""",
        ),
        NO_INPUT: (
            "an input does not exist",
            """\
Inputs are Python files, or directories that are searched for modules with a
`+k8s:validation-gen` marker above their docstring. Read-only packages are given
as dotted names, files or directories.
""",
        ),
        SAME_NAME: (
            "two input modules have one name",
            """\
A module is known by its dotted name, counted from the outermost directory with an
`__init__.py`. Two inputs with the same name cannot be told apart: put an
`__init__.py` into their directories.
""",
        ),
        NO_NAME: (
            "an input module has a name that Python cannot import",
            """\
Generated code imports the types by the dotted name of their module, which is made
of the names of its file and of the directories up to the outermost one with an
`__init__.py`. Each has to be an identifier, and no keyword: `my_api`, not `my-api`.
""",
        ),
        UNSUPPORTED_TYPE: (
            "an annotation has no API type",
            """\
Fields are `str`, `bool`, `bytes`, `int`, `float`, a type of
`validation_gen.apitypes`, a dataclass, a `StrEnum`, a `NewType`, `list[T]`,
`dict[K, V]` or `T | None`. Sets are lists with `+k8s:listType=set` above them.
""",
        ),
        MISSING_ARGUMENTS: (
            "a list or dict does not say what it holds",
            """\
Write `list[T]` with one type, `dict[K, V]` with two.
""",
        ),
        UNKNOWN_NAME: (
            "a name in an annotation is not defined",
            """\
The name is neither declared in the module, nor imported, nor a builtin.
""",
        ),
        UNION: (
            "a union of several types",
            """\
An API field has one type. A union is understood with `None`, which makes the field
optional, and with `Literal[""]`, which stands for an unset enum. A choice between
several types is a struct with one optional field for each and `+k8s:unionMember`
above them.
""",
        ),
        NOT_AN_API_TYPE: (
            "an annotation names something that is no API type",
            """\
API types are classes with `@dataclass`, subclasses of `StrEnum` and
`X = NewType("X", T)`.
""",
        ),
        LITERAL: (
            "a Literal where it has no meaning",
            """\
Only `Enum | Literal[""]` is understood: an enum that may be unset. Fixed values
are the members of a `StrEnum` with `# +k8s:enum` above it.
""",
        ),
        QUOTED: (
            "a quoted annotation is not an expression",
            """\
What stands in the quotes has to be a type as it could stand without them.
""",
        ),
        ENUM_MEMBER: (
            "an enum member is not a string",
            """\
Members of an API enum are string literals: the values are read, not computed.
""",
        ),
        NEW_TYPE: (
            "a NewType that cannot be read",
            """\
Write `X = NewType("X", T)`: the name twice, and one type.
""",
        ),
        METADATA: (
            "field metadata that cannot be read",
            """\
The metadata of a field is a literal dict: `"json"` a name, `"inline"` and
`"omitempty"` True or False. Other keys are left alone.
""",
        ),
        DECLARED_TWICE: (
            "a name is declared twice",
            """\
Types of a module, attributes of a class and JSON names of a struct are unique.
""",
        ),
        BASE_CLASS: (
            "a base class without an API form",
            """\
A base class of an API type is another dataclass, TypeMeta above all; its fields
become part of the type.
""",
        ),
        HIDDEN_FIELD: (
            "a field under a condition",
            """\
Fields stand directly in the body of their class: whether a field exists cannot
depend on anything.
""",
        ),
        NO_MODULE: (
            "an imported module is not there",
            """\
Modules that types come from are looked up as files, beside the inputs and on the
search path. They are never imported.
""",
        ),
        NO_SUCH_TYPE: (
            "a module does not have the type",
            """\
The name is neither declared in the module nor handed on by its imports.
""",
        ),
        ALIAS_CYCLE: (
            "a type alias refers to itself",
            """\
An alias stands for its target, so it cannot be part of it; nor can a NewType be
made of itself.
""",
        ),
        DEFAULT: (
            "a field's default in Python cannot work",
            """\
What stands behind `=` has to have the type of the field. Lists, dicts and objects
are made by a factory, `field(default_factory=list)`, since `dataclasses` refuses to
import a class whose objects would share one. `T | None` goes with `= None`, and
`+default` with a class that is not frozen.

What a decoder puts into a field that JSON does not have is the zero value of its
type or None, whatever stands behind `=`; the default of the API is `+default`.
""",
        ),
        TOO_EARLY: (
            "a type is used above its declaration",
            """\
Before version 3.14, Python evaluates annotations when it gets to them, and importing
the module ends with a NameError. With `from __future__ import annotations`, or in
quotes, a type may be declared below, and may hold itself.
""",
        ),
        IN_A_CIRCLE: (
            "modules hold types of each other",
            """\
The generated module of each would import the functions of the other before they are
there. Types that hold each other belong into one module; what several modules need
goes into one that needs none of them. `if TYPE_CHECKING:` does not help, since
generated code runs.
""",
        ),
        NO_DATACLASS: (
            "markers in a class that is no dataclass",
            """\
Only classes with `@dataclass` are API types: nothing is generated for others, and
the markers in them would check nothing. What other libraries make of classes is
not read.
""",
        ),
    }
)
"""Code to title and explanation."""
