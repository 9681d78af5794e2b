"""What is wrong with a value of each string format, in the API server's order and words.

`formats` calls these for values its fast patterns refuse. Rules and words are those of
k8s.io/apimachinery/pkg/api/validate/strfmt and pkg/api/validate/content. Lengths count UTF-8 bytes.
"""

from __future__ import annotations

from re import fullmatch
from typing import TypeAlias

Finding: TypeAlias = tuple[str | None, str]
"""One thing wrong with a value: the text to blame, or None where it is too long to show, and the detail."""

_LABEL = r"[a-z0-9]++(?:-++[a-z0-9]++)*+"
SUBDOMAIN = r"[a-z0-9]++(?:(?:-++|\.)[a-z0-9]++)*+"
# Go folds case the Unicode way: the long s and the Kelvin sign are letters too.
ANY_CASE_SUBDOMAIN = SUBDOMAIN.replace("a-z", "a-zA-Z\u017f\u212a")
NAME = r"[A-Za-z0-9][-A-Za-z0-9_.]{0,62}+(?<![-_.])"
UUID_PATTERN = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_]*+"
# The name of any length: explaining tells length and characters apart.
_ANY_LENGTH_NAME = r"[A-Za-z0-9]++(?:[-_.]++[A-Za-z0-9]++)*+"


_LABEL_SHOWN = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_SUBDOMAIN_SHOWN = rf"{_LABEL_SHOWN}(\.{_LABEL_SHOWN})*"
_NAME_SHOWN = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"

_ENDS = "and must start and end with an alphanumeric character"
_LABEL_DETAIL = (
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters"
    f" or '-', {_ENDS} (e.g. 'my-name',  or '123-abc', "
    f"regex used for validation is '{_LABEL_SHOWN}')"
)
_SUBDOMAIN_DETAIL = (
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters,"
    f" '-' or '.', {_ENDS} (e.g. 'example.com', "
    f"regex used for validation is '{_SUBDOMAIN_SHOWN}')"
)
_ANY_CASE_SUBDOMAIN_DETAIL = (
    "an RFC 1123 subdomain must consist of alphanumeric characters,"
    f" '-' or '.', {_ENDS} (e.g. 'Example.com', "
    f"regex used for validation is '{_SUBDOMAIN_SHOWN}')"
)
_NAME_DETAIL = (
    f"must consist of alphanumeric characters, '-', '_' or '.', {_ENDS}"
    " (e.g. 'MyName',  or 'my.name',  or '123-abc', "
    f"regex used for validation is '{_NAME_SHOWN}')"
)
_LABEL_VALUE_DETAIL = (
    "a valid label must be an empty string or consist of alphanumeric characters,"
    f" '-', '_' or '.', {_ENDS} (e.g. 'MyValue',  or 'my_value',  or '12345', "
    f"regex used for validation is '({_NAME_SHOWN})?')"
)
_IDENTIFIER_DETAIL = (
    "a valid C identifier must start with alphabetic character or '_',"
    " followed by a string of alphanumeric characters or '_'"
    " (e.g. 'my_name',  or 'MY_NAME',  or 'MyName', "
    "regex used for validation is '[A-Za-z_][A-Za-z0-9_]*')"
)


def size(value: str) -> int:
    """Length in UTF-8 bytes; a lone surrogate counts as the U+FFFD that Go makes of it."""
    if value.isascii():
        return len(value)
    return len(value.encode("utf-8", "surrogatepass"))


def _check(value: str, limit: int, matches: object, detail: str) -> list[str]:
    """The two complaints most formats have: too many bytes, and the wrong characters."""
    found = [f"must be no more than {limit} bytes"] if size(value) > limit else []
    return found if matches else [*found, detail]


def _subdomain(value: str) -> list[str]:
    return _check(value, 253, fullmatch(SUBDOMAIN, value), _SUBDOMAIN_DETAIL)


def _label_key(value: str) -> list[str]:
    prefix, slash, name = value.rpartition("/")
    if "/" in prefix:
        return [
            f"a valid label key {_NAME_DETAIL} with an optional DNS subdomain prefix"
            " and '/' (e.g. 'example.com/MyName')"
        ]
    found: list[str] = []
    if slash:
        found = _subdomain(prefix) if prefix else ["must be non-empty"]
        found = [f"prefix part {detail}" for detail in found]
    named = _check(name, 63, fullmatch(_ANY_LENGTH_NAME, name), _NAME_DETAIL)
    if not name:
        named.insert(0, "must be non-empty")
    return found + [f"name part {detail}" for detail in named]


def _blaming(value: str, details: list[str]) -> list[Finding]:
    return [(value, detail) for detail in details]


def explain_short_name(value: str) -> list[Finding]:
    dotted = fullmatch(SUBDOMAIN, value)
    detail = "must not contain dots" if dotted else _LABEL_DETAIL
    return _blaming(value, _check(value, 63, fullmatch(_LABEL, value), detail))


def explain_long_name(value: str) -> list[Finding]:
    return _blaming(value, _subdomain(value))


def explain_long_name_caseless(value: str) -> list[Finding]:
    matches = fullmatch(ANY_CASE_SUBDOMAIN, value)
    return _blaming(value, _check(value, 253, matches, _ANY_CASE_SUBDOMAIN_DETAIL))


def explain_label_key(value: str) -> list[Finding]:
    return _blaming(value, _label_key(value))


def explain_prefixed_label_key(value: str) -> list[Finding]:
    found = _label_key(value)
    if not found and "/" not in value:
        found = ["must include a prefix (e.g. 'example.com/key')"]
    return _blaming(value, found)


def explain_label_value(value: str) -> list[Finding]:
    matches = not value or fullmatch(_ANY_LENGTH_NAME, value)
    return _blaming(value, _check(value, 63, matches, _LABEL_VALUE_DETAIL))


def explain_path_segment_name(value: str) -> list[Finding]:
    if value in (".", ".."):
        return [(value, f"may not be '{value}'")]
    return [(value, f"may not contain '{char}'") for char in "/%" if char in value]


def explain_uuid(value: str) -> list[Finding]:
    if fullmatch(UUID_PATTERN, value):
        return []
    return [(value, "must be a lowercase UUID in 8-4-4-4-12 format")]


def explain_resource_pool_name(value: str) -> list[Finding]:
    found: list[Finding] = []
    if size(value) > 253:
        found.append((None, "may not be more than 253 bytes"))
    for index, segment in enumerate(value.split("/")):
        if not segment:
            found.append((value, f"segment {index}: must not be empty"))
        for detail in _subdomain(segment) if segment else ():
            found.append((segment, f"segment {index}: {detail}"))
    return found


def explain_extended_resource_name(value: str) -> list[Finding]:
    details: list[str] = []
    if "/" not in value:
        details.append(
            "a name must be a domain-prefixed path, such as 'example.com/my-prop'"
        )
    elif "kubernetes.io/" in value:
        details.append('must not have "kubernetes.io/" domain')
    if value.startswith("requests."):
        details.append('must not have "requests." prefix')
    # In a quota the name appears behind "requests.", and must be a label key there.
    return _blaming(value, details + _label_key(f"requests.{value}"))


def explain_identifier(name: str) -> list[Finding]:
    found: list[Finding] = []
    if size(name) > 32:
        found.append((None, "may not be more than 32 bytes"))
    if not fullmatch(_IDENTIFIER, name):
        found.append((name, _IDENTIFIER_DETAIL))
    return found


def explain_resource_fully_qualified_name(value: str) -> list[Finding]:
    domain, slash, name = value.partition("/")
    if not slash:
        detail = (
            "a fully qualified name must be a domain and a name separated by a slash"
        )
        return [*explain_identifier(value), (value, detail)]
    # Two slashes or more pass unchecked, as they do upstream.
    if "/" in name:
        return []
    found: list[Finding] = []
    if not domain:
        found.append(("", "prefix must not be empty"))
    else:
        if size(domain) > 63:
            found.append((None, "may not be more than 63 bytes"))
        found += [(domain, f"prefix: {detail}") for detail in _subdomain(domain)]
    if not name:
        return [*found, ("", "name must not be empty")]
    return found + explain_identifier(name)
