"""Texts that want to be more than text, and a module of API types that has one wherever a text can stand."""

from __future__ import annotations

import json
import re

HARMLESS = ("harmless", "text")
"""Texts that want nothing; one sorts before `other`, which the types have beside the text, and one behind it."""

TEXTS = {
    "a double quote": '"); __import__("os").system("id") #',
    "a single quote": "'); __import__('os').system('id') #",
    "triple quotes": '"""\nimport os\n"""',
    "single triple quotes": "'''\nimport os\n'''",
    "every quote": "\"'`\"\"\"'''",
    "a backslash at the end": "\\",
    "backslashes and quotes": "\\\"\\\\'\\",
    "a line feed": "a\nimport os\n",
    "a carriage return": "a\rimport os\r",
    "Unicode line ends": "a\u2028import os\u2029b\u0085c\x0bd\x0ce\x1cf",
    "an expression of Jinja": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "a statement of Jinja": "{% for x in [1] %}{% include '/etc/passwd' %}{% endfor %}",
    "a comment of Jinja": "{# #}{#",
    "a broken tag of Jinja": "{% raw %}{{",
    "a replacement field": "{path}{0}{!r}{x.__class__}",
    "percent": "%s%(a)s%",
    "a type comment": "type: ignore",
    "a coding line": "-*- coding: utf-7 -*-",
    "a comment": "# fmt: off\n#",
    "bidirectional controls": "\u202e\u2066a\u2069\u202c\u200f\u061c",
    "invisible characters": "\u200b\u2060\ufeff\u00ad\u180e",
    "NUL": "a\0b",
    "escape": "\x1b[2J\x1b]0;x\x07",
    "a name of a character": "\\N{BULLET}\\x41\\u0041\\101",
    "CEL": "' || true || '",
    "CEL of the other quotes": '" || true || "',
    "HTML": "<script>alert(1)</script>&amp;",
    "YAML": "- a: !!python/object/apply:os.system [id]\n---\n",
    "beyond the basic plane": "\U0001f4a9\U000e0041",
    "no character": "\ufffe\U0010ffff",
    "an identifier": "__class__",
    "a keyword": "lambda",
    "many": "x" * 5_000,
}  # fmt: skip


def quoted(text: str) -> str:
    """A string of a marker, by the book: what could be taken for something else is escaped."""
    body = text.replace("\\", "\\\\").replace('"', '\\"')
    return (
        '"'
        + "".join(c if " " <= c < "\x7f" else f"\\U{ord(c):08x}" for c in body)
        + '"'
    )


def harmless_like(text: str) -> str:
    """The harmless text that sorts as a text does: what is generated for names comes in their order."""
    return HARMLESS[text > "other"]


def bare(text: str) -> str:
    """As much of a text as fits into a comment as it is. Python's own reader refuses NUL."""
    return re.sub(r"[\r\n\0]", " ", text)


def module(text: str) -> str:
    """API types with the text wherever one can stand: in every sort of marker, comment, name and value.

    But not in the first two lines, where Python takes a comment for the file's encoding: that is refused.
    """
    marker, prose, python = quoted(text), bare(text), ascii(text)
    value = json.dumps(text)
    return f"""\
#
#
# {prose}
# +groupName=hostile.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
# +k8s:validation-gen-nolint
{python}

# {prose}
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from validation_gen.apitypes import Int32

# {prose}
CONSTANT = {python}
{python}

# {prose}
# +k8s:validateFalse={marker}
Named = NewType("Named", str)
{python}


# {prose}
# +k8s:enum
class Mode(StrEnum):
    {python}

    # {prose}
    ONE = {python}
    # +k8s:ifEnabled({marker})=+k8s:enumExclude
    TWO = {python} "2"


# {prose}
# +k8s:supportsSubresource={marker}
@dataclass(kw_only=True, slots=True)
class Whole:
    {python}

    # {prose}
    # +kubebuilder:{prose}
    # +k8s:required
    # +k8s:validateFalse={marker}
    # +k8s:validateFalse(cohort: {marker}, typeArg: {marker})={marker}
    a: str = field(default="", metadata={{"json": "a"}})
    {python}

    # +k8s:optional
    # +default={value}
    # +k8s:neq={marker}
    b: str = ""

    # +k8s:optional
    # +default=ref(CONSTANT)
    # +k8s:ifEnabled({marker})=+k8s:maxLength=3
    c: str = ""

    # +k8s:optional
    # +k8s:unionMember(union: {marker}, memberName: {marker})
    d: str | None = None

    # +k8s:optional
    # +k8s:unionMember(union: {marker}, memberName: "other")
    e: str | None = None

    # +k8s:required
    # +k8s:unionDiscriminator(union: {marker})
    f: str = ""

    # +k8s:required
    # +k8s:modeDiscriminator(modality: "group")
    g: str = ""

    # +k8s:ifMode(modality: "group", mode: {marker})=+k8s:required
    # +k8s:ifMode(modality: "group", mode: "other")=+k8s:forbidden
    h: str | None = None

    # +k8s:optional
    # +k8s:listType=map
    # +k8s:listMapKey=name
    # +k8s:item(name: {marker})=+k8s:zeroOrOneOfMember(union: {marker}, memberName: {marker})
    # +k8s:item(name: "other")=+k8s:zeroOrOneOfMember(union: {marker})
    # +k8s:item(name: {marker})=+k8s:validateFalse={marker}
    items: list["Item"] = field(default_factory=list)

    # +k8s:optional
    # +default={{"x": {value}}}
    # +k8s:eachKey=+k8s:neq={marker}
    # +k8s:eachVal=+k8s:validateFalse={marker}
    m: dict[str, str] = field(default_factory=dict)

    # +k8s:required
    n: Named = Named("")

    # +k8s:optional
    o: Mode | None = None


# {prose}
@dataclass(kw_only=True, slots=True)
class Item:
    # +k8s:required
    name: str = ""

    # +k8s:optional
    # +k8s:alpha(since: "1.35")=+k8s:validateFalse={marker}
    n: Int32 = 0
"""
