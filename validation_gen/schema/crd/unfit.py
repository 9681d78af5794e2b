"""What an API server would refuse of a custom resource's names and paths, said at the marker that is to blame (VG720).

Comes in: a marker with its arguments, and the type it stands on. Goes out: diagnostics. The rules are those of
k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation; that a path leads to a field is asked besides.
Called by `identity.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Map, MarkerLine, Named, Package, Struct, TypeExpr
from validation_gen.schema.api import Api
from validation_gen.schema.crd.codes import BAD_MARKER
from validation_gen.schema.crd.markers import Value
from validation_gen.schema.names import GROUP, group_version
from validation_gen.schema.shape import Shaper

SCOPES = ("Namespaced", "Cluster")
COLUMN_TYPES = ("boolean", "date", "integer", "number", "string")
CHOICES: Mapping[str, tuple[str, ...]] = {"scope": SCOPES, "type": COLUMN_TYPES}
NAMES = ("path", "singular", "shortName", "categories")
PATHS: Mapping[str, tuple[str, ...]] = {
    "JSONPath": (".",),
    "specpath": (".spec.",),
    "statuspath": (".status.",),
    "selectorpath": (".spec.", ".status."),
}
"""Arguments that are paths, and what they begin with."""

SELECTABLE_KINDS = ("string", "bool", "int")
MOST_SELECTABLE = 8

_LABEL = re.compile(r"[a-z]([-a-z0-9]{0,61}[a-z0-9])?")
_GROUP = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+")


def unfit_argument(
    line: MarkerLine, marker: str, found: Mapping[str, Value], needed: tuple[str, ...]
) -> Diagnostic | None:
    """An argument that is missing, or that has a value it cannot have."""
    missing = [name for name in needed if name not in found]
    if missing:
        message = f"+{marker} needs {' and '.join(missing)}"
        return Diagnostic(BAD_MARKER, message, line.span)
    for name, choices in CHOICES.items():
        if name in found and found[name] not in choices:
            message = f"{found[name]!r} is no {name}"
            expected = " or ".join(choices)
            return Diagnostic(BAD_MARKER, message, line.span, expected=expected)
    for name in NAMES:
        given = found.get(name, ())
        for each in given if isinstance(given, tuple) else (str(given),):
            if not _LABEL.fullmatch(each):
                return Diagnostic(
                    BAD_MARKER,
                    f"{each!r} is no name for an API server ({name})",
                    line.span,
                    expected="at most 63 lower-case letters, digits and hyphens, a letter first",
                )
    for name, begins in PATHS.items():
        if name in found and not str(found[name]).startswith(begins):
            message = f"{name} is a path from the object, and {found[name]!r} is none"
            expected = f"a path such as {begins[0].rstrip('.') or '.spec'}.replicas"
            return Diagnostic(BAD_MARKER, message, line.span, expected=expected)
    return None


def unfit_paths(
    api: Api,
    ref: Named,
    lines: Mapping[str, Sequence[tuple[MarkerLine, Mapping[str, Value]]]],
    selectable: str,
) -> Iterator[Diagnostic]:
    """Paths of the markers of a type that lead to no field, or to one that nothing can be selected by."""
    for marker, given in lines.items():
        for number, (line, found) in enumerate(given):
            for name in PATHS:
                if name in found:
                    path = str(found[name])
                    yield from _unfit_path(api, ref, line, path, marker == selectable)
            if marker == selectable and number == MOST_SELECTABLE:
                message = f"there are at most {MOST_SELECTABLE} selectable fields"
                yield Diagnostic(BAD_MARKER, message, line.span)


def _unfit_path(
    api: Api, ref: Named, line: MarkerLine, path: str, selectable: bool
) -> Iterator[Diagnostic]:
    expr: TypeExpr = ref
    simple, bracket, _ = path.partition("[")
    for name in simple.strip(".").split("."):
        native = api.shapes.value_type(expr)
        struct = api.struct_of(expr)
        if isinstance(native, Map):
            expr = native.value
        elif struct is not None:
            fields = {own.json_name: own for _, own in Shaper(api, "strict").fields(struct)}  # fmt: skip
            if name not in fields:
                yield Diagnostic(
                    BAD_MARKER,
                    f"{path} leads to no field: {struct.name} has no {name!r}",
                    line.span,
                    expected=", ".join(fields),
                )
                return
            expr = fields[name].type
        else:
            return  # Into values of any form, where nothing is known.
    kind = api.shapes.value_kind(expr)
    if selectable and (bracket or kind not in SELECTABLE_KINDS or simple.startswith(".metadata")):  # fmt: skip
        yield Diagnostic(
            BAD_MARKER,
            f"objects cannot be selected by {path}",
            line.span,
            expected="a field with a string, an integer or a boolean, not in metadata or in a list",
        )


def unfit_kind(package: Package, declaration: Struct) -> Iterator[Diagnostic]:
    """A group or kind that no custom resource can have."""
    own = group_version(package)
    line = next((m for m in package.markers if m.name == GROUP), None)
    if own and line and not _GROUP.fullmatch(own.group):
        yield Diagnostic(
            BAD_MARKER,
            f"API servers take no custom resources of the group {own.group!r}",
            line.span,
            expected="a domain in lower case with at least one dot, such as gpu.example.com",
        )
    if not _LABEL.fullmatch(declaration.name.lower()):
        yield Diagnostic(
            BAD_MARKER,
            f"{declaration.name} is no name for the kind of a custom resource",
            declaration.span,
            expected="letters and digits, at most 63",
        )
