"""Validators, codecs and defaults of testdata.tags.minItems.types.

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
    decoded,
    decoded_value,
    duplicates,
    max_length,
    min_items,
    new_object,
    operation,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_type,
)

from testdata.tags.minItems.types import Backup, Cluster, Hosts, Quorum


def check_hosts(
    path: Path,
    value: Hosts | None,
    old: Hosts | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Hosts, types.py:11."""
    #   +k8s:minItems=1
    if len(value or ()) < 1:
        errs.append(min_items(path, len(value or ()), 1))


def check_quorum(
    path: Path, value: Quorum, old: Quorum | None, op: Operation, errs: list[FieldError]
) -> None:
    """Quorum, types.py:15."""

    # voters
    #   +k8s:required
    #   +k8s:listType=atomic
    #   +k8s:minItems=3
    #   +k8s:eachVal=+k8s:maxLength=4
    voters = value.voters
    voters_was = None if old is None else old.voters
    if old is None or (
        voters is not voters_was
        and voters != voters_was
        and not same(voters, voters_was)
    ):
        if not voters:
            errs.append(required((path, "voters"), short_circuit=True))
        else:
            if len(voters) < 3:
                errs.append(min_items((path, "voters"), len(voters), 3))
            for voters_i, voters_item in enumerate(voters):
                if len(voters_item) > 4:
                    errs.append(max_length(((path, "voters"), voters_i), 4))


def check_backup(
    path: Path, value: Backup, old: Backup | None, op: Operation, errs: list[FieldError]
) -> None:
    """Backup, types.py:25."""

    # targets
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:minItems=2
    targets = value.targets
    targets_was = None if old is None else old.targets
    if targets and (old is None or not same(targets, targets_was)):
        if len(targets) < 2:
            errs.append(min_items((path, "targets"), len(targets), 2))
        if len(dict.fromkeys(targets)) != len(targets):
            errs.extend(duplicates((path, "targets"), targets))


def check_cluster(
    path: Path,
    value: Cluster,
    old: Cluster | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Cluster, types.py:35."""

    # hosts
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if old is None or (
        hosts is not hosts_was and hosts != hosts_was and not same(hosts, hosts_was)
    ):
        check_hosts((path, "hosts"), hosts, hosts_was, op, errs)


def validate_backup(
    obj: Backup,
    old: Backup | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Backup; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_backup(path, obj, old if request.update else None, request, errs)
    return errs


def validate_cluster(
    obj: Cluster,
    old: Cluster | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Cluster; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_cluster(path, obj, old if request.update else None, request, errs)
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


def validate_quorum(
    obj: Quorum,
    old: Quorum | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Quorum; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_quorum(path, obj, old if request.update else None, request, errs)
    return errs


def decode_hosts(
    data: Any, *, path: Path = ROOT, reuse: tuple[Hosts, Any] | None = None
) -> Hosts:
    """JSON data as Hosts; raises DecodeError with all that does not fit."""
    value: Hosts = Hosts(decoded_value(_read_nested, data, path, "minItems.Hosts"))
    return value


def encode_hosts(obj: Hosts) -> Any:
    """The value as JSON data."""
    return list(obj)


def apply_defaults_hosts(obj: Hosts) -> None:
    """Fill what is unset, in place."""


def read_quorum(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Quorum, Any] | None = None,
) -> Quorum:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Quorum)
    n = 1  # required names are taken to be there until one is not

    # voters
    if "voters" in data:
        v = data["voters"]
        if type(v) is list:
            obj.voters = read_strings(
                v,
                (path, "voters"),
                problems,
                reuse and reuse_part(reuse[0].voters, reuse[1], "voters"),
                "Quorum",
                "string",
            )
        else:
            obj.voters = []
            if v is not None:
                wrong_type(problems, (path, "voters"), v, "Quorum", "[]string")
    else:
        n -= 1
        obj.voters = []

    if n != len(data):
        unknown_fields(problems, path, data, ("voters",))
    return obj


def decode_quorum(
    data: Any, *, path: Path = ROOT, reuse: tuple[Quorum, Any] | None = None
) -> Quorum:
    """JSON data as Quorum; raises DecodeError with all that does not fit."""
    return decoded(read_quorum, data, path, reuse, "minItems.Quorum")


def encode_quorum(obj: Quorum) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # voters
    if obj.voters:
        data["voters"] = list(obj.voters)

    return data


def apply_defaults_quorum(obj: Quorum) -> None:
    """Fill what is unset, in place."""


def read_backup(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Backup, Any] | None = None,
) -> Backup:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Backup)
    n = 0

    # targets
    if "targets" in data:
        n += 1
        v = data["targets"]
        if type(v) is list:
            obj.targets = read_strings(
                v,
                (path, "targets"),
                problems,
                reuse and reuse_part(reuse[0].targets, reuse[1], "targets"),
                "Backup",
                "string",
            )
        else:
            obj.targets = []
            if v is not None:
                wrong_type(problems, (path, "targets"), v, "Backup", "[]string")
    else:
        obj.targets = []

    if n != len(data):
        unknown_fields(problems, path, data, ("targets",))
    return obj


def decode_backup(
    data: Any, *, path: Path = ROOT, reuse: tuple[Backup, Any] | None = None
) -> Backup:
    """JSON data as Backup; raises DecodeError with all that does not fit."""
    return decoded(read_backup, data, path, reuse, "minItems.Backup")


def encode_backup(obj: Backup) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # targets
    if obj.targets:
        data["targets"] = list(obj.targets)

    return data


def apply_defaults_backup(obj: Backup) -> None:
    """Fill what is unset, in place."""


def read_cluster(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Cluster, Any] | None = None,
) -> Cluster:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Cluster)
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
                    "Cluster",
                    "string",
                )
            )
        else:
            obj.hosts = Hosts([])
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Cluster", "minItems.Hosts")
    else:
        obj.hosts = Hosts([])

    if n != len(data):
        unknown_fields(problems, path, data, ("hosts",))
    return obj


def decode_cluster(
    data: Any, *, path: Path = ROOT, reuse: tuple[Cluster, Any] | None = None
) -> Cluster:
    """JSON data as Cluster; raises DecodeError with all that does not fit."""
    return decoded(read_cluster, data, path, reuse, "minItems.Cluster")


def encode_cluster(obj: Cluster) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_cluster(obj: Cluster) -> None:
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
            "Backup",
            Backup,
            decode_backup,
            encode_backup,
            apply_defaults_backup,
            validate_backup,
            subresources=("/",),
            go_type="*minItems.Backup",
        ),
        Kind(
            "tags.example.com",
            "",
            "Cluster",
            Cluster,
            decode_cluster,
            encode_cluster,
            apply_defaults_cluster,
            validate_cluster,
            subresources=("/",),
            go_type="*minItems.Cluster",
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
            go_type="minItems.Hosts",
        ),
        Kind(
            "tags.example.com",
            "",
            "Quorum",
            Quorum,
            decode_quorum,
            encode_quorum,
            apply_defaults_quorum,
            validate_quorum,
            subresources=("/",),
            go_type="*minItems.Quorum",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Backup": (
        ("targets", "FieldValueTooFew", "minItems", ""),
        ("targets[*]", "FieldValueDuplicate", "", ""),
    ),
    "Cluster": (("hosts", "FieldValueTooFew", "minItems", ""),),
    "Hosts": (("", "FieldValueTooFew", "minItems", ""),),
    "Quorum": (
        ("voters", "FieldValueTooFew", "minItems", ""),
        ("voters", "FieldValueRequired", "", ""),
        ("voters[*]", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_backup",
    "apply_defaults_cluster",
    "apply_defaults_hosts",
    "apply_defaults_quorum",
    "check_backup",
    "check_cluster",
    "check_hosts",
    "check_quorum",
    "decode_backup",
    "decode_cluster",
    "decode_hosts",
    "decode_quorum",
    "encode_backup",
    "encode_cluster",
    "encode_hosts",
    "encode_quorum",
    "read_backup",
    "read_cluster",
    "read_quorum",
    "validate_backup",
    "validate_cluster",
    "validate_hosts",
    "validate_quorum",
]
