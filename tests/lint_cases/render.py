"""A case as Python: the texts of its modules, and what its names are called in Go.

Types that Go declares in other packages go to modules of their own. A pointer is `T | None`, an anonymous struct a
dataclass, a JSON tag is metadata. Go's aliases become `NewType`s, for names are what rules speak of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.lint_cases.names import attribute

Json: TypeAlias = Mapping[str, Any]

MAIN = "cases"

SCALARS = {
    "string": "str", "bool": "bool", "error": "str", "any": "Any",
    "int": "Int", "int8": "Int8", "int16": "Int16", "int32": "Int32", "int64": "Int64", "rune": "Int32",
    "uint": "Uint", "uint8": "Uint8", "byte": "Any", "uint16": "Uint16", "uint32": "Uint32", "uint64": "Uint64",
    "uintptr": "Any", "float32": "Float32", "float64": "Float64", "complex64": "Any", "complex128": "Any",
}  # fmt: skip

KNOWN = {
    ("time", "Time"): "Time",
    ("time", "Duration"): "Duration",
    ("metav1", "Time"): "Time",
    ("metav1", "MicroTime"): "MicroTime",
    ("metav1", "Duration"): "Duration",
    ("metav1", "FieldsV1"): "FieldsV1",
    ("resource", "Quantity"): "Quantity",
    ("intstr", "IntOrString"): "IntOrString",
    ("runtime", "RawExtension"): "RawExtension",
}

HEADER = """\
from dataclasses import dataclass, field
from typing import Any, NewType

from validation_gen.apitypes import (
    Duration, FieldsV1, Float32, Float64, Int, Int8, Int16, Int32, Int64, IntOrString, MicroTime, Quantity,
    RawExtension, Time, Uint, Uint8, Uint16, Uint32, Uint64,
)
"""


@dataclass(slots=True)
class Module:
    """A module under construction."""

    name: str
    short_names: dict[str, str]
    imports: set[tuple[str, str]] = field(default_factory=set)
    blocks: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Rendered:
    """The modules of a case by file, and for `Class.attribute` and classes without a name in Go what Go calls them."""

    files: dict[str, str] = field(default_factory=dict)
    fields: dict[tuple[str, str], str] = field(default_factory=dict)
    anonymous: dict[str, str] = field(default_factory=dict)
    types: set[str] = field(default_factory=set)


def render(case: Json) -> Rendered:
    """The Python for a case and all it refers to."""
    rendered = Rendered()
    refs: Mapping[str, Json] = case.get("refs") or {}
    paths = sorted({_path(key) for key in refs if _path(key)})
    alias = {path: _alias(path, refs) for path in paths}
    main = Module(MAIN, alias)
    _declare(rendered, main, case)
    rendered.types = {case["name"], *rendered.anonymous}
    for key, ref in refs.items():
        if not _path(key) and ref["name"] != case["name"]:
            _declare(rendered, main, ref)
    others = {}
    for path in paths:
        module = Module(alias[path], alias)
        for key, ref in refs.items():
            if _path(key) == path and (alias[path], ref["name"]) not in KNOWN:
                _declare(rendered, module, ref)
        others[alias[path]] = module
    version = str(case.get("package") or "").rpartition("/")[2] or "v1"
    rendered.files[f"{version}/__init__.py"] = ""
    rendered.files[f"{version}/types.py"] = _text(main, case.get("package_markers"))
    wanted = {i for m in (main, *others.values()) for i in m.imports}
    for name in {alias for alias, _ in wanted} | set(others):
        module = others.get(name) or Module(name, alias)
        there = "\n".join(module.blocks)
        for owner, type_name in sorted(wanted):
            if owner == name and f" {type_name}" not in there:
                module.blocks.append(f"@dataclass\nclass {type_name}:\n    pass\n")
        rendered.files[f"{name}.py"] = _text(module, None)
    return rendered


def _path(key: str) -> str:
    return key.rpartition(".")[0]


def _alias(path: str, refs: Mapping[str, Json]) -> str:
    for key, ref in refs.items():
        if _path(key) == path and ref.get("package_alias"):
            return str(ref["package_alias"])
    return path.rpartition("/")[2].replace("-", "_")


def _text(module: Module, markers: Sequence[str] | None) -> str:
    above = "".join(f"# {marker}\n" for marker in markers or ())
    imports = "".join(f"from {m} import {n}\n" for m, n in sorted(module.imports))
    body = "\n\n".join([*module.blocks, *module.extra])
    return f'{above}"""Types."""\n\n{HEADER}{imports}\n\n{body}\n'


def _declare(rendered: Rendered, module: Module, decl: Json) -> None:
    name, kind = decl["name"], decl["kind"]
    if kind in ("interface", "package"):
        return
    above = _comments(decl, "")
    if kind in ("struct", "comment_only"):
        module.blocks.append(
            above + _struct(rendered, module, name or "Dummy", decl.get("fields") or ())
        )
        return
    type_ = _type(rendered, module, decl["type"], name)
    module.blocks.append(f'{above}{name} = NewType("{name}", {type_})\n')


def _comments(decl: Json, indent: str) -> str:
    lines = []
    if decl.get("detached_markers"):
        lines += [f"{indent}# {m}" for m in decl["detached_markers"]] + [""]
    lines += [f"{indent}# {line}" for line in (decl.get("doc") or "").splitlines()]
    markers = decl.get("type_markers", decl.get("markers")) or ()
    lines += [f"{indent}# {marker}" for marker in markers]
    return "".join(f"{line}\n" for line in lines)


def _struct(
    rendered: Rendered, module: Module, name: str, fields: Sequence[Json]
) -> str:
    bases: list[str] = []
    body: list[str] = []
    attributes: set[str] = set()
    json_names: set[str] = set()
    for given in fields:
        attr = attribute(given["goName"])
        while attr in attributes:
            attr += "2"
        attributes.add(attr)
        json = given.get("json") or {"missing": True}
        ignored = json.get("ignored")
        type_ = "Any"
        if not ignored:
            owner = f"{name}_{given['goName']}"
            type_ = _type(rendered, module, given["type"], owner)
        if given.get("embedded") and json.get("missing") and not given.get("markers"):
            base = type_.removesuffix(" | None")
            bases.append(base)
            rendered.fields[name, base] = given["goName"]
            continue
        rendered.fields[name, attr] = given["goName"]
        if ignored:
            attr = f"_{attr}"
        metadata = dict(_metadata(given, json_names))
        default = f" = field(metadata={metadata!r})" if metadata else ""
        body.append(_comments(given, "    ") + f"    {attr}: {type_}{default}\n")
    listed = f"({', '.join(bases)})" if bases else ""
    inside = "\n".join(body) or "    pass\n"
    return f"@dataclass(kw_only=True)\nclass {name}{listed}:\n{inside}"


def _metadata(given: Json, taken: set[str]) -> Iterator[tuple[str, object]]:
    json = given.get("json") or {"missing": True}
    if json.get("inline") or (given.get("embedded") and not json.get("name")):
        yield "inline", True
        if json.get("missing"):  # Go embeds it without any tag.
            yield "embedded", True
    elif not json.get("missing") and not json.get("ignored"):
        name = json.get("name") or ""
        while name and name in taken:
            name += "Again"
        taken.add(name)
        yield "json", name
        if given.get("embedded"):
            yield "embedded", True
    if not json.get("omitempty") and not json.get("inline"):
        yield "omitempty", False
    if json.get("omitzero"):
        yield "omitzero", True
    yield from (given.get("other_tags") or {}).items()


def _type(rendered: Rendered, module: Module, type_: Json, owner: str) -> str:
    match type_["kind"]:
        case "pointer":
            return _pointer(rendered, module, type_["elem"], owner)
        case "slice" | "array":
            elem = type_["elem"]
            if elem["kind"] == "builtin" and elem["name"] == "byte":
                return "bytes"
            return f"list[{_type(rendered, module, elem, owner)}]"
        case "map":
            key = _type(rendered, module, type_["key"], owner)
            return f"dict[{key}, {_type(rendered, module, type_['value'], owner)}]"
        case "builtin":
            return SCALARS.get(type_["name"], "Any")
        case "named":
            return _named(module, type_)
        case "struct":
            return _anonymous(rendered, module, type_.get("fields") or (), owner)
    return "Any"


def _pointer(rendered: Rendered, module: Module, elem: Json, owner: str) -> str:
    inner = _type(rendered, module, elem, owner)
    if elem["kind"] == "pointer":
        name = f"Pointer{len(module.extra)}"
        module.extra.append(f'{name} = NewType("{name}", {inner})\n')
        rendered.anonymous[name] = ""
        inner = name
    return f"{inner} | None"


def _named(module: Module, type_: Json) -> str:
    name, package = type_["name"], type_.get("package")
    if not package:
        return str(name)
    if (package, name) in KNOWN:
        return KNOWN[package, name]
    module.imports.add((package, name))
    return str(name)


def _anonymous(
    rendered: Rendered, module: Module, fields: Sequence[Json], owner: str
) -> str:
    name = "Anonymous_" + owner.replace(".", "_")
    rendered.anonymous[name] = owner.partition("_")[2]
    module.extra.append(_struct(rendered, module, name, fields))
    return name
