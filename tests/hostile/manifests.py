"""Manifests that nobody would write, and what is said about each. Used by `test_manifests.py`."""

from __future__ import annotations

from collections.abc import Callable

from tests.decode.test_hostile import bomb, merge_bomb

HEAD = "apiVersion: resource.k8s.io/v1\nkind: ResourceClaim\nmetadata: {name: a, namespace: b}\n"
JSON_HEAD = '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"a","namespace":"b"},'
DEEP = 100_000
MILLION = 1_000_000
DEPTH = "exceeded max depth of 500; `--max-depth N`"
TEXT = "a.yaml:4:7: ResourceClaim/a: json: cannot unmarshal string into Go struct field ResourceClaim.spec"
KEYS = "more than 100000 keys in one object; `--max-keys N`"

Made = Callable[[], str | bytes]

DOCUMENTS: dict[str, tuple[str, Made, str]] = {
    "aliases of aliases": (
        "yaml",
        lambda: HEAD + bomb(30),
        "a.yaml:9:10: yaml: document contains excessive aliasing: more than 100000 values are repeated;"
        " `--max-alias-values N`",
    ),
    "merges of merges": (
        "yaml",
        lambda: HEAD + merge_bomb(60),
        "yaml: document contains excessive aliasing",
    ),
    "one alias, many times": (
        "yaml",
        lambda: HEAD + "a: &a x\nb: [" + "*a, " * 200_000 + "]",
        "yaml: document contains excessive aliasing",
    ),
    "an alias of what is around it": (
        "yaml",
        lambda: HEAD + "a: &a {b: [*a]}",
        "a.yaml:4:12: yaml: anchor 'a' value contains itself",
    ),
    "an alias of nothing": (
        "yaml",
        lambda: HEAD + "a: *b",
        "a.yaml:4:4: yaml: unknown anchor 'b' referenced",
    ),
    "a million keys": (
        "yaml",
        lambda: HEAD + "".join(f"k{n}: 1\n" for n in range(MILLION)),
        f"a.yaml:100001:1: {KEYS}",
    ),
    "a million keys in one line": (
        "yaml",
        lambda: HEAD + "a: {" + ", ".join(f"k{n}: 1" for n in range(MILLION)) + "}",
        KEYS,
    ),
    "a million keys of JSON": (
        "json",
        lambda: JSON_HEAD + ",".join(f'"{n}":1' for n in range(MILLION)) + "}",
        KEYS,
    ),
    "a million items": (
        "yaml",
        lambda: HEAD + "a:\n" + "- 1\n" * MILLION,
        "more than 1000000 values in one document; `--max-values N`",
    ),
    "a million labels of another's kind": (
        "json",
        lambda: (
            '{"kind":"a","apiVersion":"v","'
            + '":1,"'.join(map(str, range(99_998)))
            + '":1}'
        ),
        'a.json:1:9: a: no matches for kind "a" in version "v"',
    ),
    "lists in lists": (
        "yaml",
        lambda: HEAD + "a: " + "[" * DEEP,
        f"a.yaml:4:503: {DEPTH}",
    ),
    "lists in lists that end": (
        "yaml",
        lambda: HEAD + "a: " + "[" * DEEP + "]" * DEEP,
        f"a.yaml:4:503: {DEPTH}",
    ),
    "objects in objects": ("yaml", lambda: HEAD + "a: " + "{a: " * DEEP, DEPTH),
    "lists in lists on one line": (
        "yaml",
        lambda: HEAD + "a:\n  " + "- " * DEEP + "x",
        DEPTH,
    ),
    "objects in objects, each on a line": (
        "yaml",
        lambda: HEAD + "".join(f"{' ' * n}a:\n" for n in range(3_000)),
        DEPTH,
    ),
    "keys in keys": ("yaml", lambda: HEAD + "? " * DEEP + "x", "a.yaml:4:"),
    "JSON in JSON": ("json", lambda: JSON_HEAD + '"a":' + '{"a":' * DEEP, DEPTH),
    "JSON lists in lists that end": (
        "json",
        lambda: JSON_HEAD + '"a":' + "[" * DEEP + "]" * DEEP + "}",
        DEPTH,
    ),
    "an integer of many digits": (
        "yaml",
        lambda: HEAD + f"spec: {'9' * 100_000}",
        TEXT,
    ),
    "a negative one": ("yaml", lambda: HEAD + f"spec: -{'9' * MILLION}", TEXT),
    "a hexadecimal one": ("yaml", lambda: HEAD + f"spec: 0x{'f' * MILLION}", TEXT),
    "one with underscores": ("yaml", lambda: HEAD + f"spec: 1{'_1' * MILLION}", TEXT),
    "one with a tag": (
        "yaml",
        lambda: HEAD + f"spec: !!int {'9' * MILLION}",
        "a.yaml:4:7: cannot decode !!str",
    ),
    "a float of many digits": (
        "yaml",
        lambda: HEAD + f"spec: 1.{'9' * MILLION}e{'9' * 1_000}",
        TEXT,
    ),
    "an integer of many digits as a key": (
        "yaml",
        lambda: HEAD + f"{'9' * 400}: 1",
        "a.yaml:4:1: ResourceClaim/a: ",
    ),
    "an integer of JSON of many digits": (
        "json",
        lambda: JSON_HEAD + f'"a":{"9" * 100_000}}}',
        "json: cannot unmarshal number 99999",
    ),
    "one that Python can read": (
        "json",
        lambda: JSON_HEAD + f'"metadata":{{"generation":{"9" * 4_000}}}}}',
        "a.json:1:",
    ),
    "NaN": (
        "yaml",
        lambda: HEAD + "a: .nan",
        "a.yaml:4:4: json: unsupported value: NaN",
    ),
    "infinity": (
        "yaml",
        lambda: HEAD + "a: [-.inf]",
        "a.yaml:4:5: json: unsupported value: -Inf",
    ),
    "NaN in JSON": (
        "json",
        lambda: JSON_HEAD + '"a":NaN}',
        "invalid character 'N' looking for beginning of value",
    ),
    "infinity in JSON": (
        "json",
        lambda: JSON_HEAD + '"a":-Infinity}',
        "invalid character 'I' in numeric literal",
    ),
    "more than a float holds": (
        "json",
        lambda: JSON_HEAD + '"a":1e999}',
        "json: cannot unmarshal number 1e999 into Go value of type float64",
    ),
    "keys twice": (
        "yaml",
        lambda: HEAD + "spec: {}\nspec: {}\n",
        'a.yaml:5:1: ResourceClaim/a: strict decoding error: key "spec" already set in map',
    ),
    "keys twice in JSON": (
        "json",
        lambda: JSON_HEAD + '"spec":{},"spec":{}}',
        'strict decoding error: duplicate field "spec"',
    ),
    "a key a hundred thousand times": (
        "yaml",
        lambda: HEAD + "spec: {}\n" * 100_000,
        'a.yaml:5:1: ResourceClaim/a: strict decoding error: key "spec" already set in map',
    ),
    "keys that are numbers": (
        "yaml",
        lambda: HEAD + "spec: {1: a, 1.5: b, true: c}\n",
        'strict decoding error: unknown field "spec.1"',
    ),
    "a key that is null": (
        "yaml",
        lambda: HEAD + "spec: {~: a}\n",
        "a.yaml:4:8: unsupported map key of type: null",
    ),
    "a key that is a list": (
        "yaml",
        lambda: HEAD + "spec: {[a]: b}\n",
        "a.yaml:4:8: yaml: invalid map key: it is not a scalar",
    ),
    "a key that is an object": (
        "yaml",
        lambda: HEAD + "? {a: b}\n: c\n",
        "a.yaml:4:3: yaml: invalid map key: it is not a scalar",
    ),
    "a tag that makes objects": (
        "yaml",
        lambda: HEAD + "spec: !!python/object/apply:os.system ['touch hacked']\n",
        "a.yaml:4:7: tag !!python/object/apply:os.system is not supported",
    ),
    "a tag on a scalar": (
        "yaml",
        lambda: HEAD + "a: !!python/name:os.system ''\n",
        "a.yaml:4:4: tag !!python/name:os.system is not supported",
    ),
    "a tag of one's own": (
        "yaml",
        lambda: HEAD + "a: !secret b\n",
        "a.yaml:4:4: tag !secret is not supported",
    ),
    "a tag with a prefix": (
        "yaml",
        lambda: (
            "%TAG ! tag:yaml.org,2002:python/\n---\n" + HEAD + "a: !name:os.system b\n"
        ),
        "tag !!python/name:os.system is not supported",
    ),
    "binary": ("yaml", lambda: HEAD + "spec: !!binary aGFsbG8=\n", TEXT),
    "binary that is none": (
        "yaml",
        lambda: HEAD + "spec: !!binary '***'\n",
        "a.yaml:4:7: !!binary value contains invalid base64 data",
    ),
    "a document of 100 MB": (
        "yaml",
        lambda: HEAD + "a: " + "x" * 100_000_000,
        "the document is longer than 16777216 bytes; `--max-bytes N`",
    ),
    "one of many lines": (
        "yaml",
        lambda: HEAD + "a: |\n" + f"  {'x' * 97}\n" * MILLION,
        "the document is longer than 16777216 bytes; `--max-bytes N`",
    ),
    "one in JSON": (
        "json",
        lambda: JSON_HEAD + '"a":"' + "x" * 100_000_000 + '"}',
        "the document is longer than 16777216 bytes; `--max-bytes N`",
    ),
    "no UTF-8": (
        "yaml",
        lambda: HEAD.encode() + b"a: '\xff'",
        "a.yaml:4:5: invalid leading UTF-8 octet",
    ),
    "UTF-8 that is cut off": (
        "yaml",
        lambda: HEAD.encode() + b"a: \xf0\x9f",
        "a.yaml:4:4: incomplete UTF-8 octet sequence",
    ),
    "UTF-16": (
        "yaml",
        lambda: HEAD.encode("utf-16"),
        "a.yaml:1:1: the file is UTF-16, not UTF-8",
    ),
    "NUL": (
        "yaml",
        lambda: HEAD + "a: \0",
        "a.yaml:4:4: yaml: control characters are not allowed",
    ),
    "nothing but NUL": (
        "yaml",
        lambda: b"\0" * MILLION,
        "a.yaml:1:1: yaml: control characters are not allowed",
    ),
    "NUL in JSON": (
        "json",
        lambda: JSON_HEAD + '"a":"\0"}',
        "invalid character '\\x00' in string literal",
    ),
    "a byte order mark and CRLF": (
        "yaml",
        lambda: b"\xef\xbb\xbf" + (HEAD + "a: [").replace("\n", "\r\n").encode(),
        "a.yaml:4:5: yaml: did not find expected node content",
    ),
    "a byte order mark in JSON": (
        "json",
        lambda: "\ufeff" + JSON_HEAD + "a",
        "a.json:1:99: invalid character 'a'",
    ),
    "a string of escapes that does not end": (
        "json",
        lambda: JSON_HEAD + '"a":"' + '\\"' * MILLION,
        "a.json:1:2000104: unexpected end of JSON input",
    ),
    "the same, before it is known to be JSON": (
        "yaml",
        lambda: JSON_HEAD + '"a":"' + '\\"' * MILLION,
        "a.yaml:1:2000104: unexpected end of JSON input",
    ),
    "opening brackets, each on a line": (
        "json",
        lambda: "[\n" * 300_000,
        f"a.json:501:1: {DEPTH}",
    ),
    "broken documents without end": (
        "yaml",
        lambda: "---\na: [\n" * 3_000,
        "3,000 errors in 3,000 objects",
    ),
    "blanks": ("yaml", lambda: " " * 10_000_000, "there are no objects in a.yaml"),
    "separators": ("yaml", lambda: "---\n" * 300_000, "there are no objects in a.yaml"),
    "a line of a comment": (
        "yaml",
        lambda: HEAD + "#" * 10_000_000 + "\na: [",
        "a.yaml:5:5: yaml: did not find expected node content",
    ),
    "controls": (
        "yaml",
        lambda: HEAD + 'spec: {"\\e]0;x\\a\\u202e\\u009b2J": 1}\n',
        'a.yaml:4:8: ResourceClaim/a: strict decoding error: unknown field "spec.\\x1b]0;x\\a\\u202e\\u009b2J"',
    ),
}
"""A file, and what is said about it."""
