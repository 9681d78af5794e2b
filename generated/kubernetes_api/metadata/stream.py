"""Files about devices, as containers find them: one object for every version of the API that the driver writes.

Comes in: the text of a file, JSON objects one behind the other, newest version first. Goes out: the first object whose
version is known here. Called by programs that read `/var/run/kubernetes.io/dra-device-attributes`. After KEP-5304 and
k8s.io/dynamic-resource-allocation/devicemetadata.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias

from kubernetes_api.metadata import v1alpha1, v1beta1
from validation_gen.runtime import DecodeError, Scheme

__all__ = ["SCHEME", "DeviceMetadata", "DeviceMetadataError", "decode_device_metadata"]

DeviceMetadata: TypeAlias = v1beta1.DeviceMetadata | v1alpha1.DeviceMetadata
"""What a file says, in one of the versions that are known. They differ in `api_version` alone."""

SCHEME = Scheme.merge(v1beta1.SCHEME, v1alpha1.SCHEME)
"""The kinds of all versions: `SCHEME.validate` takes what `decode_device_metadata` gives."""

_SPACE = re.compile(r"[ \t\n\r]*")
_VERSIONS = frozenset(kind.api_version for kind in SCHEME)
_IGNORED = frozenset({"unknown", "duplicate"})
"""What readers do not mind: a driver may know fields that they do not."""


class DeviceMetadataError(ValueError):
    """A file about devices cannot be read. `line` and `column`, from 1, are where the trouble begins."""

    line: int
    column: int

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}: {message}")
        self.line = line
        self.column = column


def decode_device_metadata(stream: str | bytes) -> DeviceMetadata:
    """The first object of a stream whose version is known; nothing behind it is looked at.

    Objects of unknown versions are passed over, so that a driver may be newer than its readers. Fields that are not
    known are left out. Whether the object keeps the rules is for `SCHEME.validate` to say. Raises DeviceMetadataError
    for an object that cannot be read, and if there is none of a known version.
    """
    text = _text(stream)
    decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
    skipped: list[str] = []
    start = _after_space(text, 0)
    while start < len(text):
        try:
            data, end = decode(text, start)
        except json.JSONDecodeError as error:
            raise _error(error.msg, text, error.pos) from error
        except (ValueError, RecursionError) as error:
            why = "exceeded max depth" if isinstance(error, RecursionError) else error
            raise _error(str(why), text, start) from error
        api_version, kind = _identity(data, text, start)
        if api_version in _VERSIONS:
            return _decoded(data, api_version, kind, text, start)
        skipped.append(api_version)
        start = _after_space(text, end)
    if skipped:
        known = ", ".join(sorted(_VERSIONS, reverse=True))
        message = (
            "no compatible metadata version found in stream"
            f" (unknown versions: {', '.join(skipped)}; known: {known})"
        )
        raise _error(message, text, _after_space(text, 0))
    raise _error("no metadata objects found in stream", text, 0)


def _text(stream: str | bytes) -> str:
    if isinstance(stream, str):
        return stream
    try:
        return stream.decode()
    except UnicodeDecodeError as error:
        before = stream[: error.start].decode()
        raise _error("this is not UTF-8", before, len(before)) from error


def _identity(data: Any, text: str, start: int) -> tuple[str, str]:
    if not isinstance(data, dict):
        what = "a list" if isinstance(data, list) else "a scalar"
        raise _error(f"expected an object, found {what}", text, start)
    kind, api_version = data.get("kind"), data.get("apiVersion")
    for name, shown, value in (
        ("kind", "Kind", kind),
        ("apiVersion", "apiVersion", api_version),
    ):
        if value is not None and not isinstance(value, str):
            raise _error(f"{name} is not a string", text, start)
        if not value:
            raise _error(f"Object '{shown}' is missing", text, start)
    return str(api_version), str(kind)


def _decoded(
    data: Any, api_version: str, name: str, text: str, start: int
) -> DeviceMetadata:
    kind = SCHEME.kind(api_version, name)
    if kind is None:
        quoted = json.dumps(name)
        message = f'no kind {quoted} is registered for version "{api_version}"'
        raise _error(message, text, start)
    try:
        value = kind.decode(data)
    except DecodeError as error:
        fatal = [p for p in error.problems if p.kind not in _IGNORED]
        if fatal:
            messages = "; ".join(problem.message for problem in fatal)
            raise _error(f"{api_version}: {messages}", text, start) from error
        value = error.value
    assert isinstance(value, v1beta1.DeviceMetadata | v1alpha1.DeviceMetadata)
    return value


def _after_space(text: str, start: int) -> int:
    match = _SPACE.match(text, start)
    return match.end() if match else start


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _error(message: str, text: str, offset: int) -> DeviceMetadataError:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return DeviceMetadataError(message, line, column)
