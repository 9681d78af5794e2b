"""The diagnostic codes of the Go importer, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NOT_GO_TEXT = "VG800"
GO_SYNTAX = "VG801"
NESTED = "VG802"
PACKAGE_NAMES = "VG803"
NO_IMPORT_PATH = "VG804"

NO_PYTHON_FORM = "VG810"
EMBEDDED_POINTER = "VG811"
EMBEDDED_OTHER = "VG812"
CUSTOM_JSON = "VG813"
UNEXPORTED = "VG814"
BAD_TAG = "VG815"
STRING_OPTION = "VG816"
GENERIC = "VG817"
MAP_KEY = "VG818"

UNKNOWN_GO_NAME = "VG820"
UNKNOWN_PACKAGE = "VG821"
NOT_IN_MODULE = "VG822"
GO_CYCLE = "VG823"
GO_DECLARED_TWICE = "VG824"
LEFT_OUT_TYPE = "VG825"

NOT_CONSTANT = "VG830"
CONSTANT_RANGE = "VG831"

PYTHON_NAME = "VG840"
SAME_PYTHON_NAME = "VG841"
SAME_JSON_NAME = "VG842"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        NOT_GO_TEXT: (
            "a file is not Go text",
            """\
Go source is UTF-8, with or without a byte order mark, and has no null bytes.
""",
        ),
        GO_SYNTAX: (
            "a file is not valid Go",
            """\
Declarations are read from the syntax of a file; Go itself is not needed, and is not
run. What stands in the bodies of functions is not looked at. `gofmt -e FILE` says
what Go thinks of a file.
""",
        ),
        NESTED: (
            "Go code is nested too deeply",
            """\
Types and expressions are read to a depth of 100. Give the inner ones names.
""",
        ),
        PACKAGE_NAMES: (
            "the files of a directory are of several packages",
            """\
A directory holds one Go package. Files ending in `_test.go`, files that the build
constraints leave out and files of a package `documentation` are not read.
""",
        ),
        NO_IMPORT_PATH: (
            "the import path of a package is not known",
            """\
Packages refer to each other by import paths. They come from the nearest `go.mod`
above the directory; `--module` says the path of a directory without one.
""",
        ),
        NO_PYTHON_FORM: (
            "a Go type has no counterpart in API types",
            """\
API types are structs, strings, numbers, booleans, and slices, maps and pointers of
them. Arrays, channels, functions, complex numbers, interfaces with methods, pointers
to pointers and structs without a name have no form in JSON schemas or Python. A type
that is no part of the API is left out by `--skip`.
""",
        ),
        EMBEDDED_POINTER: (
            "an embedded pointer has no Python form",
            """\
The fields of an embedded struct become part of the outer one. Of an embedded pointer
they do so only if it is not nil, which no Python class can say. Embed the struct
itself, or give the field a JSON name, which makes it an optional field.
""",
        ),
        EMBEDDED_OTHER: (
            "an embedded type cannot be taken apart",
            """\
Only structs of exported types are embedded in API types. The fields of an
unexported one are in the JSON of the outer type, but it has no declaration that
Python could share; a type with a JSON form of its own would replace that of the
outer type.
""",
        ),
        CUSTOM_JSON: (
            "a type writes its JSON by hand",
            """\
A type with a method `MarshalJSON` or `MarshalText` looks different in JSON from what
its declaration says. Those of Kubernetes that occur in APIs, such as `Quantity` and
`Time`, are known. Others are left out by `--skip`, or written by hand in Python and
found with `--map`.
""",
        ),
        UNEXPORTED: (
            "an exported field has an unexported type",
            """\
Unexported types are not imported, so nothing that is can refer to them.
""",
        ),
        BAD_TAG: (
            "a struct tag cannot be read",
            """\
A tag is a list of `key:"value"`, separated by blanks; the first part of the value of
`json` is a name. Go ignores tags that it cannot read without a word, and uses the
name of the field.
""",
        ),
        STRING_OPTION: (
            "a field is a number in quotes",
            """\
The option `string` of a `json` tag puts numbers into quotes. API servers do not do
so, and Python types have no form for it: make the field a string.
""",
        ),
        GENERIC: (
            "a generic type",
            """\
A type with parameters is no API type, and what it is applied to has no name to be
known by. Declare a type for each use.
""",
        ),
        MAP_KEY: (
            "the keys of a map are neither strings nor integers",
            """\
JSON objects have strings for keys. Go writes integers as such, too, and nothing else
without a method to do it.
""",
        ),
        UNKNOWN_GO_NAME: (
            "a name in a Go file is not declared",
            """\
The name is neither declared in the files of the package, nor imported, nor built in.
Files that build constraints leave out are not read.
""",
        ),
        UNKNOWN_PACKAGE: (
            "the Python module of a Go package is not known",
            """\
A type of another package is imported from that package's Python module. Import the
package together with this one, by adding its directory, or say where its types are:
`--map GO/PATH=PYTHON.MODULE`. The packages that `kubernetes_api` has are known.
""",
        ),
        NOT_IN_MODULE: (
            "a Python module lacks a type",
            """\
The types of a package that is mapped to a Python module are looked up there, by
their Go names; constants by their names in capitals. Modules are read, not imported.
""",
        ),
        GO_CYCLE: (
            "a declaration refers to itself",
            """\
A type is not made of itself alone, an alias does not stand for itself, and a
constant is not computed from itself.
""",
        ),
        GO_DECLARED_TWICE: (
            "a Go name is declared twice",
            """\
Types and constants of a package, and fields of a struct, have different names.
""",
        ),
        LEFT_OUT_TYPE: (
            "a field has a type that is left out",
            """\
`--skip` leaves a type out, and nothing that is imported may refer to it.
""",
        ),
        NOT_CONSTANT: (
            "a constant cannot be computed",
            """\
Constants are computed as Go does, from literals, `iota`, operators, conversions,
`len`, `min`, `max` and other constants. The packages they are from are imported
together with this one, found in the same Go module, or mapped to Python modules;
the limits in `math`, the units in `time` and the methods of `net/http` are known.
""",
        ),
        CONSTANT_RANGE: (
            "a constant is out of range",
            """\
The value of a typed constant has to fit its type, and a number cannot be divided by
zero or shifted by a negative count.
""",
        ),
        PYTHON_NAME: (
            "a Go name is no name in Python",
            """\
`None`, `True` and `False` are keywords of Python, and some characters may stand in
Go's identifiers but not in Python's.
""",
        ),
        SAME_PYTHON_NAME: (
            "two Go names are one in Python",
            """\
Fields become snake_case, constants UPPER_CASE, so names that differ by capital
letters only come out the same.
""",
        ),
        SAME_JSON_NAME: (
            "two fields have one JSON name",
            """\
Go leaves both out, or takes the one that is embedded less deeply, without a word.
An object has one field of a name; those of embedded structs count.
""",
        ),
    }
)
"""Code to title and explanation."""
