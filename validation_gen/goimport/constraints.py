"""Build constraints: whether a Go file is part of its package on linux/amd64, without further tags.

Called by `files`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAGS = frozenset({"linux", "amd64", "unix", "gc", "cgo"})
_GO_VERSION = re.compile(r"go1(\.\d+)?")
_SYSTEMS = frozenset(
    {"aix", "android", "darwin", "dragonfly", "freebsd", "illumos", "ios", "js", "linux", "netbsd", "openbsd"}
    | {"plan9", "solaris", "wasip1", "windows"}
)  # fmt: skip
_MACHINES = frozenset(
    {"386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le"}
    | {"riscv64", "s390x", "wasm"}
)  # fmt: skip
_LINE = re.compile(r"//go:build\s++(.*)")
_TOKEN = re.compile(r"\s*(&&|\|\||!|\(|\)|[\w.]+|\S)")

MAX_DEPTH = 100


def is_built(name: str, text: str) -> bool:
    """Whether a file counts, by its name and the `//go:build` line above its package clause."""
    return _name_fits(name) and _text_fits(text)


def _name_fits(name: str) -> bool:
    parts = name.removesuffix(".go").split("_")[1:]
    if parts[-1:] == ["test"]:
        return False
    system, machine = ("", *parts)[-2:] if parts else ("", "")
    if system in _SYSTEMS and machine in _MACHINES:
        return system in _TAGS and machine in _TAGS
    return machine not in _SYSTEMS | _MACHINES or machine in _TAGS


def _text_fits(text: str) -> bool:
    for line in text.splitlines():
        stripped = line.strip()
        if match := _LINE.fullmatch(stripped):
            return _holds(match[1])
        if stripped.startswith("package "):
            break
    return True


def _holds(expression: str) -> bool:
    """What a constraint comes to; one that cannot be read does not hold."""
    tokens = _TOKEN.findall(expression.partition("//")[0].strip())
    try:
        rest = iter([*tokens, ""])
        value, last = _either(rest, next(rest), 0)
        return value and not last
    except (StopIteration, RecursionError, ValueError):
        return False


def _either(rest: Iterator[str], token: str, depth: int) -> tuple[bool, str]:
    value, token = _both(rest, token, depth)
    while token == "||":
        other, token = _both(rest, next(rest), depth)
        value = value or other
    return value, token


def _both(rest: Iterator[str], token: str, depth: int) -> tuple[bool, str]:
    value, token = _one(rest, token, depth)
    while token == "&&":
        other, token = _one(rest, next(rest), depth)
        value = value and other
    return value, token


def _one(rest: Iterator[str], token: str, depth: int) -> tuple[bool, str]:
    if depth > MAX_DEPTH:
        raise ValueError("too deep")
    if token == "!":
        value, token = _one(rest, next(rest), depth + 1)
        return not value, token
    if token == "(":
        value, token = _either(rest, next(rest), depth + 1)
        if token != ")":
            raise ValueError("a parenthesis is missing")
        return value, next(rest)
    if not token[:1].isalnum() and token[:1] != "_":
        raise ValueError("no tag")
    return token in _TAGS or bool(_GO_VERSION.fullmatch(token)), next(rest)
