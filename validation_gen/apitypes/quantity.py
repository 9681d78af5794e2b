"""`Quantity`: an exact amount with a unit suffix, `100m`, `1.5Gi`, `2e3`.

Follows k8s.io/apimachinery/pkg/api/resource: what parses, how finely it is kept (billionths, rounded away from zero),
where binary amounts stop (2^63-1), and how it prints. Values are decimal digits with an exponent, never expanded, so
`1e2000000000` costs no more than `1`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from validation_gen.apitypes.gotext import number_text

if TYPE_CHECKING:
    from decimal import Decimal

_FORMAT_WRONG = (
    "quantities must match the regular expression "
    "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
)
_NUMERIC_WRONG = "unable to parse numeric part of quantity"
_SUFFIX_WRONG = "unable to parse quantity's suffix"

_SPLIT = re.compile(
    r"([+-]?)(0*+)([0-9]*+)(?:\.([0-9]*+))?+([eEinumkKMGTP]*+[-+]?+[0-9]*+)"
).fullmatch
_EXPONENT = re.compile(r"[eE]([+-]?[0-9]+)").fullmatch

_DECIMAL = {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9} | {
    "T": 12,
    "P": 15,
    "E": 18,
}
_BINARY = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}
_DECIMAL_SUFFIX = {exponent: suffix for suffix, exponent in _DECIMAL.items()}
_BINARY_SUFFIX = ("", *_BINARY)

_NANO = -9
_MAX_INT64 = "9223372036854775807"
_GO_SPACE = (
    " \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What may be around a quantity in JSON. Go looks at the text before it is unquoted, where a line end is a `\\n`."""


class Quantity:
    """An exact amount. Equal, ordered and hashed by value: `Quantity("1") == Quantity("1000m")`.

    `Quantity()` is zero, and zero is false. Printing gives the canonical text, or the text it was read from where the
    API server keeps that.

    Raises ValueError, with the API server's words, for text that is no quantity.
    """

    __slots__ = ("_digits", "_exponent", "_sign", "_style", "_text")

    # The value is sign * digits * 10^exponent; digits have no zeros at either end and are "" for zero.
    _sign: int
    _digits: str
    _exponent: int
    _style: str
    _text: str

    def __init__(self, text: str = "0") -> None:
        match = _SPLIT(text) if text else None
        if match is None:
            raise ValueError(_FORMAT_WRONG)
        sign, zeros, whole, fraction, suffix = match.groups(default="")
        style, exponent = _interpret(suffix)
        number = f"{whole or '0'}{fraction}"
        quick = _is_quick(style, len(whole or "0"), len(fraction), exponent)
        if not (quick or zeros or whole or fraction):
            raise ValueError(_NUMERIC_WRONG)
        if style == "binary":
            digits, scale = _binary_digits(whole, fraction, exponent)
            if digits and scale + len(digits) <= 0:
                style = "decimal"
        else:
            digits, scale = _rounded(whole + fraction, exponent - len(fraction))
        self._digits = digits
        self._exponent = scale if digits else 0
        self._sign = 0 if not digits else -1 if sign == "-" else 1
        self._style = style
        kept = quick and _is_kept(style, number, exponent - len(fraction))
        self._text = text if kept else ""

    @classmethod
    def from_json(cls, data: object) -> Quantity:
        """The quantity in a JSON document: text or a number, null for zero. Raises ValueError."""
        if data is None:
            return cls()
        if isinstance(data, str):
            return cls(data.strip(_GO_SPACE))
        if isinstance(data, (int, float)) and not isinstance(data, bool):
            return cls(number_text(data))
        raise ValueError(_FORMAT_WRONG)

    def to_json(self) -> str:
        """The text the API server writes."""
        return str(self)

    def is_zero(self) -> bool:
        return self._sign == 0

    def as_decimal(self) -> Decimal:
        """The exact value."""
        from decimal import Decimal

        sign = 1 if self._sign < 0 else 0
        return Decimal((sign, tuple(map(int, self._digits)) or (0,), self._exponent))

    def __str__(self) -> str:
        return self._text or self._canonical()

    def __repr__(self) -> str:
        return f"Quantity({str(self)!r})"

    def __reduce__(self) -> tuple[type[Quantity], tuple[str]]:
        return Quantity, (str(self),)

    def __bool__(self) -> bool:
        return self._sign != 0

    def __hash__(self) -> int:
        return hash((self._sign, self._digits, self._exponent))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return (
            self._digits == other._digits
            and self._exponent == other._exponent
            and self._sign == other._sign
        )

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._compare(other) < 0

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._compare(other) <= 0

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._compare(other) > 0

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._compare(other) >= 0

    def _compare(self, other: Quantity) -> int:
        if self._sign != other._sign:
            return self._sign - other._sign
        # Without zeros at the ends, digits of numbers of equal magnitude compare like words.
        ours = (self._exponent + len(self._digits), self._digits)
        theirs = (other._exponent + len(other._digits), other._digits)
        return self._sign * ((ours > theirs) - (ours < theirs))

    def _canonical(self) -> str:
        """No fraction, and the largest suffix that needs none."""
        if not self._digits:
            return "0"
        sign = "-" if self._sign < 0 else ""
        if self._style == "binary" and self._exponent >= 0:
            number = int(self._digits) * 10**self._exponent
            if number >= 1024:
                steps = 0
                while number % 1024 == 0:
                    number //= 1024
                    steps += 1
                return f"{sign}{number}{_BINARY_SUFFIX[steps]}"
        exponent = self._exponent - self._exponent % 3
        if self._style == "exponent":
            suffix = f"e{exponent}" if exponent else ""
        else:
            # There is no suffix beyond E; Go drops what is left of the exponent, which would change the value.
            exponent = min(exponent, 18)
            suffix = _DECIMAL_SUFFIX[exponent]
        return f"{sign}{self._digits}{'0' * (self._exponent - exponent)}{suffix}"


def _interpret(suffix: str) -> tuple[str, int]:
    """Which style of quantity a suffix means, and its exponent: of 2 in the binary style, else of 10."""
    if suffix in _DECIMAL:
        return "decimal", _DECIMAL[suffix]
    if suffix in _BINARY:
        return "binary", _BINARY[suffix]
    match = _EXPONENT(suffix)
    # Go lets an exponent overflow 32 bits and means another number by it; that is no use to anyone.
    if match is None or len(match[1].lstrip("+-0")) > 10:
        raise ValueError(_SUFFIX_WRONG)
    exponent = int(match[1])
    if not -(2**31) <= exponent < 2**31:
        raise ValueError(_SUFFIX_WRONG)
    return "exponent", exponent


def _is_quick(style: str, whole: int, fraction: int, exponent: int) -> bool:
    """Whether Go reads the number as one int64; only then does it keep the text, or take no digits for zero."""
    if style == "binary":
        return fraction == 0 and whole + exponent * 3 // 10 <= 14
    return whole + fraction <= 18 and exponent - fraction >= _NANO


def _is_kept(style: str, number: str, scale: int) -> bool:
    """Whether Go takes a text it could read quickly for canonical already."""
    if style == "binary":
        return int(number) % 8 != 0
    return scale % 3 == 0 and number[0] != "0" and not number.endswith("000")


def _rounded(number: str, exponent: int) -> tuple[str, int]:
    """number * 10^exponent, rounded away from zero to billionths, without zeros at the ends."""
    digits = number.rstrip("0")
    exponent += len(number) - len(digits)
    digits = digits.lstrip("0")
    if digits and exponent < _NANO:
        kept = digits[: max(0, len(digits) - (_NANO - exponent))]
        # What was cut off does not end in 0, so it is never nothing.
        head = kept.rstrip("9")
        exponent = _NANO + len(kept) - len(head)
        digits = f"{head[:-1]}{int(head[-1]) + 1}" if head else "1"
    return digits, exponent


def _binary_digits(whole: str, fraction: str, exponent: int) -> tuple[str, int]:
    """whole.fraction * 2^exponent, rounded and capped, as digits and an exponent of 10."""
    whole = whole.lstrip("0")
    if len(whole) > 19:
        return _MAX_INT64, 0
    # A multiple of a billionth divided by 2^60 has at most 69 decimals: past the 70th, it only matters whether
    # anything follows.
    if fraction[70:].strip("0"):
        fraction = f"{fraction[:70]}1"
    fraction = fraction[:71]
    product = int(f"{whole}{fraction}" or "0") << exponent
    digits, scale = _rounded(str(product), -len(fraction))
    if (scale + len(digits), digits) > (19, _MAX_INT64):
        return _MAX_INT64, 0
    return digits, scale
