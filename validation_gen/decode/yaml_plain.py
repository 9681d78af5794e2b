"""Plain block YAML, read line by line: what most manifests are written in, three times as fast as by the events.

Comes in: the text of one document. Goes out: its data, or None for whatever is not as plain as that, or might be wrong;
it is then read by `yaml_reader.py`, which knows all of YAML and says what is wrong and where. Called by `documents.py`.

Plain are objects and lists of `key: value`, `key:`, `- value` and `- key: value`, each on a line, indented by spaces,
in printable ASCII. Keys are names that are no other words of YAML. Values are plain or quoted without escapes, or `{}`
or `[]`. Comments have lines of their own.
"""

from __future__ import annotations

import re
from typing import Any

from validation_gen.decode.reading import Refusal
from validation_gen.decode.yaml_scalars import NUMERIC, WORDS, number
from validation_gen.limits import Limits

_PLAIN = r"(?:[A-Za-z0-9_./~$^(+]|-(?=[A-Za-z0-9.]))(?:[!\"$-9;-~]|:(?=[!-~])| ++(?=[!\"$-~]))*+"
_VALUE = rf"{_PLAIN}|\"[ !#-\[\]-~]*+\"|'[ -&(-~]*+'|\{{\}}|\[\]"
_KEY = r"[A-Za-z_][A-Za-z0-9_./-]{0,200}+(?=:[ \n])"
_LINES = re.compile(
    rf"^( *+)(?:(- ++)?+(?:({_KEY}):)?+ *+({_VALUE})?+ *+|#[ -~]*+)\n", re.MULTILINE
)
"""Of each line its indentation, its dash, its key and its value.

Nothing in it is tried twice, so that hostile text costs no more than other text.
"""

_NO_KEY: Any = object()


def read_plain(text: str, limits: Limits) -> Any:
    """The data of a document in plain block YAML; None for any other."""
    text = text.removeprefix("---\n")
    if not text.endswith("\n"):
        text += "\n"
    count = text.count("\n")
    if count >= limits.max_keys or 4 * count >= limits.max_values:
        return None
    lines = _LINES.findall(text)
    if len(lines) != count:
        return None
    try:
        return _built(lines, limits.max_depth)
    except Refusal:
        return None


def _built(lines: list[tuple[str, str, str, str]], max_depth: int) -> Any:
    """The data; None if the lines do not fit together.

    `data` is the list or object we are in, `column` where its lines begin, `outer` those around it. `waiting` is a key
    whose value is not there yet. A list may stand in the column of the key that it is the value of.
    """
    data: Any = None
    column = -1
    outer: list[tuple[Any, int]] = []
    waiting = root = _NO_KEY
    for indent, dash, key, value in lines:
        at = len(indent)
        if not key and not value:
            if dash:
                return None
            continue
        if waiting is not _NO_KEY or root is _NO_KEY:
            if at > column or (dash and at == column and type(data) is dict):
                inner: Any = [] if dash else {}
                if root is _NO_KEY:
                    root = inner
                else:
                    data[waiting] = inner
                outer.append((data, column))
                data, column = inner, at
            else:
                data[waiting] = None
            waiting = _NO_KEY
        elif at > column:
            return None
        while at < column or (at == column and not dash and type(data) is list):
            data, column = outer.pop()
        if at != column or (type(data) is list) is not bool(dash):
            return None
        if dash and key:
            item: dict[str, Any] = {}
            data.append(item)
            outer.append((data, column))
            data, column = item, at + len(dash)
        if len(outer) > max_depth:
            return None
        if key:
            if key in data or key in WORDS:
                return None
            if not value:
                data[key] = None
                waiting = key
                continue
        elif not dash:
            return None
        first = value[0]
        meaning: Any = value
        if value in WORDS:
            meaning = WORDS[value]
        elif first in NUMERIC:
            whole = first != "0" and len(value) < 16 and value.isdecimal()
            meaning = int(value) if whole else number(value)
        elif first == '"' or first == "'":
            meaning = value[1:-1]
        elif first == "{":
            meaning = {}
        elif first == "[":
            meaning = []
        if key:
            data[key] = meaning
        else:
            data.append(meaning)
    return None if root is _NO_KEY else root
