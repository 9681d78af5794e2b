"""What plain scalars mean to Kubernetes, and what becomes of keys that are not text.

Expectations are what go.yaml.in/yaml/v2 and sigs.k8s.io/yaml make of the same text.
"""

from __future__ import annotations

from typing import Any

import pytest

from validation_gen.decode import Document, DocumentError, documents

MEANINGS: list[tuple[str, Any]] = [
    # booleans of YAML 1.1
    ("y", True), ("Y", True), ("yes", True), ("On", True), ("TRUE", True),
    ("n", False), ("No", False), ("OFF", False), ("false", False),
    ("yEs", "yEs"), ("tRUE", "tRUE"), ('"yes"', "yes"), ("'no'", "no"),
    # nothing
    ("", None), ("~", None), ("null", None), ("NULL", None), ("nULL", "nULL"), ('""', ""),
    # integers
    ("0", 0), ("-0", 0), ("12", 12), ("+12", 12), ("-12", -12), ("1_000", 1000), ("1__0", 10),
    ("0x1F", 31), ("-0X1f", -31), ("0o17", 15), ("017", 15), ("0b11", 3), ("0B11", 3), ("00", 0),
    ("9223372036854775808", 2**63), ("18446744073709551615", 2**64 - 1),
    ("-9223372036854775808", -(2**63)), ("0xFFFFFFFFFFFFFFFF", 2**64 - 1),
    # beyond 64 bits they are floats, and print with Go's shortest digits
    ("18446744073709551616", 18446744073709552000),
    ("-9223372036854775809", -9223372036854775808 // 1000 * 1000),
    ("+9223372036854775808", 9223372036854776000),
    ("0x10000000000000000", "0x10000000000000000"),
    # floats without a fraction are integers in JSON
    ("1.0", 1), ("1.", 1), ("1e3", 1000), ("1E+3", 1000), ("08", 8), ("-0.0", 0),
    ("1e20", 10**20), ("1e21", 1e21), (".5", 0.5), ("-.5", -0.5), ("1.10", 1.1),
    (".5_0", 0.5), ("1_0.5", 10.5), ("1.5e-7", 1.5e-7), ("1e400", "1e400"),
    # what only looks like something
    ("1:30", "1:30"), ("2001-01-01", "2001-01-01"), ("1.2.3", "1.2.3"), ("0x", "0x"), ("0b2", "0b2"),
    (".", "."), ("..", ".."), ("-", [None]), ("+", "+"), ("._5", "._5"), ("_1", "_1"), ("1e", "1e"),
    ("NaN", "NaN"), ("Infinity", "Infinity"), ("<<", "<<"), ("=", "="), ("9" * 400, "9" * 400),
    ("0x" + "F" * 5000, "0x" + "F" * 5000),
    # tags
    ("!!str 5", "5"), ('!!int "5"', 5), ("!!float 5", 5), ('!!float "1_0"', 10), ("!!bool yes", True),
    ('!!null ""', None), ("!!binary aGk=", "hi"), ("!!timestamp 2001-01-01", "2001-01-01"),
    ("! 12", "12"), ("!!map {}", {}), ("!!seq []", []),
]  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), MEANINGS)
def test_a_scalar_means(written: str, meant: Any) -> None:
    data = read(f"a: {written}\n") if written != "-" else read("a:\n  -\n")
    assert data == {"a": meant}
    assert type(data["a"]) is type(meant)


KEYS = [
    ("5", "5"), ("0x1F", "31"), ("yes", "true"), ("off", "false"), ("1.50", "1.5"), ("1e6", "1e+06"),
    ("100000.0", "100000"), ("0.0001", "0.0001"), ("0.00001", "1e-05"), ("16777217.0", "1.6777216e+07"),
    ("3.4e39", ".inf"), ("-1e39", "-.inf"), ("1e-50", "0"), ('"5"', "5"), ("!!str yes", "yes"), ('"<<"', "<<"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "key"), KEYS)
def test_a_key_becomes_text(written: str, key: str) -> None:
    assert read(f"{written}: 1\n") == {key: 1}


REFUSED = [
    ("a: .inf", 4, "json: unsupported value: +Inf"),
    ("a: -.Inf", 4, "json: unsupported value: -Inf"),
    ("a: [.nan]", 5, "json: unsupported value: NaN"),
    ("~: 1", 1, "unsupported map key of type: null"),
    ("18446744073709551615: 1", 1, "unsupported map key of type: uint64"),
    ("[1]: 1", 1, "yaml: invalid map key: it is not a scalar"),
    ("a: {{b: c}: 1}", 5, "yaml: invalid map key: it is not a scalar"),
    ("a: &x [1]\n*x : 2", 1, "yaml: invalid map key: it is not a scalar"),
    ("a: !!int x", 4, "cannot decode !!str `x` as a !!int"),
    ("a: !!int 5.5", 4, "cannot decode !!float `5.5` as a !!int"),
    ("a: !!bool", 4, "cannot decode !!null `` as a !!bool"),
    ("a: !!str {}", 4, "cannot decode !!map as a !!str"),
    ("a: !!map []", 4, "cannot decode !!seq as a !!map"),
    ('a: !!binary "!"', 4, "!!binary value contains invalid base64 data"),
    ("a: !gpu 5", 4, "tag !gpu is not supported"),
    ("a: !!set {b}", 4, "tag !!set is not supported"),
    ("a: !!python/name:os.system x", 4, "tag !!python/name:os.system is not supported"),
    ("a: !<tag:example.com,2000:x> 5", 4, "tag tag:example.com,2000:x is not supported"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "column", "message"), REFUSED)
def test_it_is_refused(text: str, column: int, message: str) -> None:
    (error,) = documents(text.encode(), "a.yaml")
    assert isinstance(error, DocumentError)
    assert str(error) == f"a.yaml:{len(text.splitlines())}:{column}: {message}"


def read(text: str) -> Any:
    (document,) = documents(text.encode(), "a.yaml")
    assert isinstance(document, Document), document
    return document.data
