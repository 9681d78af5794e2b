"""Validators, codecs and defaults of testdata.tags.maxItems.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validation_gen.runtime import (
    CREATE,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    changed_members,
    decoded,
    decoded_value,
    duplicates,
    max_items,
    max_length,
    new_object,
    operation,
    read_strings,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.maxItems.types import Closed, Hosts, Queue


def check_hosts(
    path: Path,
    value: Hosts | None,
    old: Hosts | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Hosts, types.py:11."""
    #   +k8s:maxItems=2
    if len(value or ()) > 2:
        errs.append(max_items(path, len(value or ()), 2, short_circuit=True))


def check_queue(
    path: Path, value: Queue, old: Queue | None, op: Operation, errs: list[FieldError]
) -> None:
    """Queue, types.py:15."""

    # jobs
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:maxItems=2
    #   +k8s:eachVal=+k8s:maxLength=4
    jobs = value.jobs
    jobs_was = None if old is None else old.jobs
    if jobs and (old is None or not same(jobs, jobs_was)):
        if len(jobs) > 2:
            errs.append(max_items((path, "jobs"), len(jobs), 2, short_circuit=True))
        else:
            for jobs_i, jobs_item, _ in changed_members(jobs, jobs_was):
                if len(jobs_item) > 4:
                    errs.append(max_length(((path, "jobs"), jobs_i), 4))
            if len(dict.fromkeys(jobs)) != len(jobs):
                errs.extend(duplicates((path, "jobs"), jobs))

    # hosts
    #   +k8s:optional
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        check_hosts((path, "hosts"), hosts, hosts_was, op, errs)


def check_closed(
    path: Path, value: Closed, old: Closed | None, op: Operation, errs: list[FieldError]
) -> None:
    """Closed, types.py:28."""

    # hosts
    #   +k8s:optional
    #   +k8s:maxItems=0
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if hosts and (old is None or not same(hosts, hosts_was)):
        if len(hosts) > 0:
            errs.append(max_items((path, "hosts"), len(hosts), 0, short_circuit=True))
        else:
            check_hosts((path, "hosts"), hosts, hosts_was, op, errs)


def validate_closed(
    obj: Closed,
    old: Closed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Closed; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_closed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_hosts(
    obj: Hosts,
    old: Hosts | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Hosts; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_hosts(path, obj, old if request.update else None, request, errs)
    return errs


def validate_queue(
    obj: Queue,
    old: Queue | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Queue; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_queue(path, obj, old if request.update else None, request, errs)
    return errs


def decode_hosts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Hosts, Any] | None = None
) -> Hosts:
    """JSON data as Hosts; raises DecodeError with all that does not fit."""
    value: Hosts = Hosts(decoded_value(_read_nested, data, path, "maxItems.Hosts"))
    return value


def encode_hosts(obj: Hosts) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_hosts(obj: Hosts) -> None:
    """Fill what is unset, in place."""


def read_queue(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Queue, Any] | None = None,
) -> Queue:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Queue)
    n = 0

    # jobs
    if "jobs" in data:
        n += 1
        v = data["jobs"]
        if type(v) is list:
            obj.jobs = read_strings(
                v,
                (path, "jobs"),
                problems,
                reuse and reuse_part(reuse[0].jobs, reuse[1], "jobs"),
                "Queue",
                "string",
            )
        else:
            obj.jobs = []
            if v is not None:
                wrong_type(problems, (path, "jobs"), v, "Queue", "[]string")
    else:
        obj.jobs = []

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = Hosts(
                read_strings(
                    v,
                    (path, "hosts"),
                    problems,
                    reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                    "Queue",
                    "string",
                )
            )
        else:
            obj.hosts = Hosts([])
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Queue", "maxItems.Hosts")
    else:
        obj.hosts = Hosts([])

    if n != len(data):
        unknown_fields(problems, path, data, ("jobs", "hosts"))
    return obj


def decode_queue(
    data: Any, *, path: Path = ROOT, reuse: tuple[Queue, Any] | None = None
) -> Queue:
    """JSON data as Queue; raises DecodeError with all that does not fit."""
    return decoded(read_queue, data, path, reuse, "maxItems.Queue")


def encode_queue(obj: Queue) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # jobs
    if obj.jobs:
        data["jobs"] = list(obj.jobs)

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_queue(obj: Queue) -> None:
    """Fill what is unset, in place."""


def read_closed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Closed, Any] | None = None,
) -> Closed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Closed)
    n = 0

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = Hosts(
                read_strings(
                    v,
                    (path, "hosts"),
                    problems,
                    reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                    "Closed",
                    "string",
                )
            )
        else:
            obj.hosts = Hosts([])
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Closed", "maxItems.Hosts")
    else:
        obj.hosts = Hosts([])

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts",))
    return obj


def decode_closed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Closed, Any] | None = None
) -> Closed:
    """JSON data as Closed; raises DecodeError with all that does not fit."""
    return decoded(read_closed, data, path, reuse, "maxItems.Closed")


def encode_closed(obj: Closed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_closed(obj: Closed) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_strings(v, path, problems, None, struct, "string")
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Closed",
            Closed,
            decode_closed,
            encode_closed,
            apply_defaults_closed,
            validate_closed,
            subresources=("/",),
            go_type="*maxItems.Closed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Hosts",
            Hosts,
            decode_hosts,
            encode_hosts,
            apply_defaults_hosts,
            validate_hosts,
            subresources=("/",),
            go_type="maxItems.Hosts",
        ),
        Kind(
            "tags.example.com",
            "",
            "Queue",
            Queue,
            decode_queue,
            encode_queue,
            apply_defaults_queue,
            validate_queue,
            subresources=("/",),
            go_type="*maxItems.Queue",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Closed": (("hosts", "FieldValueTooMany", "maxItems", ""),),
    "Hosts": (("", "FieldValueTooMany", "maxItems", ""),),
    "Queue": (
        ("jobs", "FieldValueTooMany", "maxItems", ""),
        ("jobs[*]", "FieldValueTooLong", "maxLength", ""),
        ("jobs[*]", "FieldValueDuplicate", "", ""),
        ("hosts", "FieldValueTooMany", "maxItems", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_closed",
    "apply_defaults_hosts",
    "apply_defaults_queue",
    "check_closed",
    "check_hosts",
    "check_queue",
    "decode_closed",
    "decode_hosts",
    "decode_queue",
    "encode_closed",
    "encode_hosts",
    "encode_queue",
    "read_closed",
    "read_queue",
    "validate_closed",
    "validate_hosts",
    "validate_queue",
]
