"""Markers that are read, not planned: they speak of a module or of a type as a whole, or belong to another generator.

`plan/roots.py`, `plan/gate.py` and `emit/codec/` read them; here is what documentation says of them.
"""

from __future__ import annotations

from validation_gen.dataclass import dataclass

VALIDATION_GEN = "k8s.io/code-generator/cmd/validation-gen"
DEFAULTER_GEN = "k8s.io/code-generator/cmd/defaulter-gen"
CLIENT_GEN = "k8s.io/code-generator/cmd/client-gen"


@dataclass(frozen=True, slots=True)
class Directive:
    """The declaration of such a marker; `places` are in words."""

    name: str
    places: tuple[str, ...]
    usage: tuple[str, ...]
    summary: str
    docs: str
    example: str
    source: str = VALIDATION_GEN


DIRECTIVES = (
    Directive(
        "k8s:validation-gen",
        ("modules", "types"),
        (
            "+k8s:validation-gen=*",
            "+k8s:validation-gen=TypesWithField=<name>",
            "+k8s:validation-gen=TypesWithSuffix=<suffix>",
            "+k8s:validation-gen=true|false",
        ),
        "Which types of the module are validated by themselves.",
        """On a module, above its docstring, it makes the module an input and chooses root types: all, those with a
        field or base class of that name, or those whose name ends so; it may be repeated, and `false` turns the module
        off. On a type, `true` and `false` overrule the module. Private types are never chosen, lists of objects only
        by `true`.""",
        '''\
# +k8s:validation-gen=TypesWithField=TypeMeta
"""The GPU API."""
''',
    ),
    Directive(
        "k8s:validation-gen-nolint",
        ("modules", "types"),
        ("+k8s:validation-gen-nolint",),
        "The rules VG401, VG402 and VG403 do not hold here.",
        "On a module it exempts all its types, on a type that one.",
        '''\
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
"""An API from before the rules."""
''',
    ),
    Directive(
        "groupName",
        ("modules",),
        ("+groupName=<group>",),
        "The API group of the module's types.",
        "Without it the types are in the group without a name.",
        '''\
# +groupName=gpu.example.com
# +k8s:validation-gen=*
"""The GPU API."""
''',
        CLIENT_GEN,
    ),
    Directive(
        "versionName",
        ("modules",),
        ("+versionName=<version>",),
        "The API version of the module's types.",
        "Without it the version is the last part of the module's dotted name that looks like one: `gpu.v1beta1.types`.",
        '''\
# +groupName=gpu.example.com
# +versionName=v1beta1
# +k8s:validation-gen=*
"""The GPU API."""
''',
        CLIENT_GEN,
    ),
    Directive(
        "default",
        ("fields", "types"),
        ("+default=<JSON>", "+default=ref(<constant>)"),
        "What `apply_defaults_*` puts into the field while it is unset.",
        """A constant is one of the same module, or of another by its dotted name. On a named scalar it counts for
        every field `T | None`. See `optional` for what a default means to validation.""",
        '''\
# +k8s:validation-gen=*
"""Replicas."""

from __future__ import annotations

from validation_gen.dataclass import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True)
class Scale:
    # +k8s:optional
    # +default=1
    replicas: Int32 | None = None
''',
        DEFAULTER_GEN,
    ),
)
