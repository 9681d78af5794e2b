"""What plain YAML scalars mean to Kubernetes: text in, JSON values out. Called by the YAML reader.

Facts of go.yaml.in/yaml/v2, which sigs.k8s.io/yaml uses: YAML 1.1 booleans, octal with and without an `o`, no base 60,
timestamps stay text, numbers beyond 64 bits become floats. What is then JSON prints as Go prints it, so that a float
without a fraction is an integer.
"""

from __future__ import annotations

import re
import struct
from binascii import Error, a2b_base64
from decimal import Decimal
from math import isfinite
from typing import TypeAlias

from validation_gen.decode.reading import Refusal

Scalar: TypeAlias = str | bool | int | float | None

WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE"), True),
    **dict.fromkeys(("on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE"), False),
    **dict.fromkeys(("off", "Off", "OFF"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
"""The plain scalars that are words for something else."""

NUMERIC = frozenset("+-.0123456789")
"""What numbers begin with."""

_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BASED = re.compile(r"([-+]?)0(?:[xX]([0-9a-fA-F]+)|[oO]?([0-7]+)|[bB]([01]+))")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_DOT_FLOAT = re.compile(
    r"\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?",
)
_LONGEST_INTEGER = 67
"""Characters of the longest 64-bit number: a sign, `0b` and 64 digits."""

_TAG_PREFIX = "tag:yaml.org,2002:"


def number(text: str) -> str | int | float:
    """A plain scalar that begins like a number, as JSON shows it; the text itself if it is none.

    Raises Refusal for infinity and NaN, which JSON does not have.
    """
    value = raw_number(text)
    return json_number(value) if isinstance(value, float) else value


def raw_number(text: str) -> str | int | float:
    """As `number`, before it becomes JSON."""
    if text[0] == ".":
        if _NOT_FINITE.fullmatch(text):
            return float(text.replace(".", ""))
        return _finite(text, text) if _DOT_FLOAT.fullmatch(text) else text
    if _NOT_FINITE.fullmatch(text):
        return float(text.replace(".", ""))
    plain = text.replace("_", "")
    if len(plain) <= _LONGEST_INTEGER:
        whole = _integer(plain)
        if whole is not None:
            return whole
    return _finite(plain, text) if _FLOAT.fullmatch(plain) else text


def _integer(plain: str) -> int | None:
    """A number that fits into 64 bits, signed or not."""
    if _DECIMAL.fullmatch(plain):
        value = int(plain)
    elif based := _BASED.fullmatch(plain):
        sign, hexadecimal, octal, binary = based.groups()
        digits, base = next(
            (d, b) for d, b in ((hexadecimal, 16), (octal, 8), (binary, 2)) if d
        )
        value = int(sign + digits, base)
    else:
        return None
    # Go reads a sign only into signed numbers.
    highest = 1 << (63 if plain[0] in "+-" else 64)
    return value if -(1 << 63) <= value < highest else None


def _finite(plain: str, text: str) -> str | float:
    value = float(plain)
    return value if isfinite(value) else text


def json_number(value: float) -> int | float:
    """A float the way it comes back from JSON that Go has written: below 1e21 whole numbers have no point.

    Raises Refusal for infinity and NaN.
    """
    if not isfinite(value):
        shown = "NaN" if value != value else "+Inf" if value > 0 else "-Inf"
        raise Refusal(f"json: unsupported value: {shown}")
    if value.is_integer() and abs(value) < 1e21:
        # Go writes the shortest digits and pads with zeros; int(value) would know more digits than were written.
        return int(Decimal(repr(value)))
    return value


def key_text(text: str, value: Scalar) -> str:
    """The JSON key for a key that is not text. `text` is how it was written, `value` what it means.

    Raises Refusal for null and for numbers of more than 63 bits, as sigs.k8s.io/yaml does.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        raise Refusal("unsupported map key of type: null")
    raw = raw_number(text) if text and text[0] in NUMERIC else value
    if isinstance(raw, float):
        return _float_key(raw)
    if isinstance(value, int) and value >= 1 << 63:
        raise Refusal("unsupported map key of type: uint64")
    return str(value)


def _float_key(value: float) -> str:
    """Go's `strconv.FormatFloat(value, 'g', -1, 32)`, with YAML's names for infinity and NaN."""
    if not isfinite(value):
        return ".nan" if value != value else ".inf" if value > 0 else "-.inf"
    try:
        packed = struct.pack("<f", value)
    except OverflowError:
        return ".inf" if value > 0 else "-.inf"
    (rounded,) = struct.unpack("<f", packed)
    short = next(
        text
        for text in (f"{rounded:.{digits}e}" for digits in range(17))
        if struct.pack("<f", float(text)) == packed
    )
    exponent = int(short.partition("e")[2])
    return short if exponent < -4 or exponent > 5 else f"{Decimal(short):f}"


def is_merge(text: str, tag: str | None, plain: bool) -> bool:
    """Whether a key is the merge key, and not text that happens to look like it."""
    return text == "<<" and (plain or tag == f"{_TAG_PREFIX}merge")


def scalar_value(text: str, tag: str | None, plain: bool) -> Scalar:
    """Any scalar. `plain`: what it means depends on how it looks. Raises Refusal if it does not fit its tag."""
    if tag is not None and tag != "!" and not is_merge(text, tag, False):
        return _tagged(tag, text)
    if not plain or tag == "!":
        return text
    if text in WORDS:
        return WORDS[text]
    return number(text) if text[0] in NUMERIC else text


def _tagged(tag: str, text: str) -> Scalar:
    """A scalar of an explicit type, which has to be one of YAML's own."""
    kind = _own(tag)
    if kind == "str":
        return text
    if kind == "binary":
        try:
            return a2b_base64(text, strict_mode=True).decode("utf-8", "replace")
        except (Error, ValueError):
            raise Refusal("!!binary value contains invalid base64 data") from None
    if kind == "timestamp":
        return text
    value = WORDS[text] if text in WORDS else _maybe_number(text)
    actual = _type_name(value)
    if kind == "float" and actual == "int":
        return value
    if actual != kind:
        raise Refusal(f"cannot decode !!{actual} `{text[:60]}` as a !!{kind}")
    return json_number(value) if isinstance(value, float) else value


def check_collection_tag(tag: str | None, kind: str) -> None:
    """Refuses the tag of a list (`seq`) or object (`map`) unless it says just that."""
    if tag is not None and tag != "!" and _own(tag) != kind:
        raise Refusal(f"cannot decode !!{kind} as a !!{_own(tag)}")


def _own(tag: str) -> str:
    """`int` of `tag:yaml.org,2002:int`."""
    name = tag.removeprefix(_TAG_PREFIX)
    if name == tag or name not in _OWN_TAGS:
        shown = tag if name == tag else f"!!{name}"
        raise Refusal(f"tag {shown[:100]} is not supported")
    return name


_OWN_TAGS = frozenset(
    ("str", "bool", "int", "float", "null", "binary", "timestamp", "map", "seq")
)


def _maybe_number(text: str) -> str | int | float:
    return raw_number(text) if text[0] in NUMERIC else text


def _type_name(value: Scalar) -> str:
    if value is None:
        return "null"
    return type(value).__name__
