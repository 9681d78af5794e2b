"""Go's names in Python: the attribute for a field's name, and back."""

from __future__ import annotations

import keyword
import re

_WORDS = re.compile(
    r"[A-Z]+s(?![a-z])|IPv\d+|[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+|[A-Z]"
)
_USED = frozenset({"bool", "bytes", "dict", "field", "float", "int", "list", "str"})


def attribute(go_name: str) -> str:
    """`HostIPs` gives `host_ips`, `IPv6Address` gives `ipv6_address`, `metav1.TypeMeta` gives `type_meta`."""
    last = go_name.lstrip("*").rpartition(".")[2]
    parts: list[str] = []
    for match in _WORDS.finditer(last):
        word = match[0].lower()
        if word.isdigit() and parts:
            parts[-1] += word
        else:
            parts.append(word)
    name = "_".join(parts) or last.lower()
    return f"{name}_" if keyword.iskeyword(name) or name in _USED else name
