"""Python names for Go names: modules, attributes, constants and enum members.

Called by the renderer and by tests that compare a module with the structure it was made from.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Container, Iterable, Mapping

from validation_gen.emit.naming import snake

_ACRONYM = re.compile(r"(?<![A-Z])([A-Z])([A-Z]+)(s(?![a-z])|v(?=\d))")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_NO_IDENTIFIER = re.compile(r"\W")


def words(go_name: str) -> str:
    """The name with acronyms as words that small letters belong to: `PodIPs` becomes `PodIps`, `IPv4` `Ipv4`."""
    return _ACRONYM.sub(lambda m: f"{m[1]}{m[2].lower()}{m[3]}", go_name)


def attribute_name(go_name: str, taken: Container[str] = ()) -> str:
    """The attribute of a field: `NodeName` is `node_name`. Keywords and `taken` names get a `_` behind them."""
    name = snake(words(go_name))
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def builtins_in(annotations: Iterable[str]) -> frozenset[str]:
    """The builtins that the annotations and defaults of a class use, which none of its attributes may hide."""
    found = {name for text in annotations for name in re.findall(r"\b[a-z]\w*", text)}
    return frozenset(name for name in found if hasattr(builtins, name))


def constant_name(go_name: str) -> str:
    """The name of a constant: `DriverNameMaxLength` is `DRIVER_NAME_MAX_LENGTH`."""
    return snake(words(go_name)).upper()


def member_names(type_name: str, go_names: Iterable[str]) -> Mapping[str, str]:
    """The names of an enum's members by their Go names, without what they share with the type's name.

    `NodeSelectorOpNotIn` of `NodeSelectorOperator` is `NOT_IN`: an abbreviated last word is shared, too. Names that
    would clash, or be no identifiers, stay whole.
    """
    listed = list(go_names)
    short = {name: constant_name(_without_prefix(name, type_name)) for name in listed}
    uses = list(short.values())
    return {
        name: member
        if member.isidentifier() and uses.count(member) == 1
        else constant_name(name)
        for name, member in short.items()
    }


def lower_camel(attribute: str) -> str:
    """The JSON name that an attribute has without metadata: `pod_ip` gives `podIp`."""
    first, *rest = attribute.rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def import_name(path: str, name: str) -> str:
    """The dotted name of the package for a Go package: `k8s.io/api/core/v1` is `k8s_io.api.core.v1`.

    The last part is the Go package's own name, which error texts show, even where its directory is called otherwise.
    """
    parts = [identifier(part) for part in path.split("/")]
    if parts[-1] != name:
        parts.append(identifier(name))
    return ".".join(parts)


def _without_prefix(name: str, type_name: str) -> str:
    shared = list(_WORD.finditer(type_name))
    own = list(_WORD.finditer(name))
    start = 0
    for ours, theirs in zip(own, shared, strict=False):
        is_whole = ours[0] == theirs[0]
        if is_whole or (len(ours[0]) > 1 and theirs[0].startswith(ours[0])):
            start = ours.end()
        if not is_whole:
            break
    return name[start:]


def identifier(text: str) -> str:
    """The part of a dotted name that stands for a part of a path: `my-api` is `my_api`."""
    name = _NO_IDENTIFIER.sub("_", text)
    return f"_{name}" if name[:1].isdigit() or keyword.iskeyword(name) else name
