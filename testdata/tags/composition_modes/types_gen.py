"""Validators, codecs and defaults of testdata.tags.composition_modes.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    changed_members,
    decoded,
    duplicates,
    forbidden,
    max_length,
    maximum,
    min_length,
    new_object,
    operation,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    undefined_option,
    unknown_fields,
    wrong_number,
    wrong_type,
    zero_or_one_error,
)

from testdata.tags.composition_modes.types import (
    Crossed,
    Git,
    Picked,
    Plain,
    Source,
    Sources,
    Unnamed,
)

CROSSED_MEMBERS: Final = ("x", "y")
BY_KIND: Final = attrgetter("kind")


def check_git(
    path: Path, value: Git, old: Git | None, op: Operation, errs: list[FieldError]
) -> None:
    """Git, types.py:11."""

    # url
    #   +k8s:required
    #   +k8s:maxLength=6
    url = value.url
    if old is None or url != old.url:
        if not url:
            errs.append(required((path, "url"), short_circuit=True))
        elif len(url) > 6:
            errs.append(max_length((path, "url"), 6))


def check_source(
    path: Path, value: Source, old: Source | None, op: Operation, errs: list[FieldError]
) -> None:
    """Source, types.py:18."""
    #   +k8s:ifMode("Git")=+k8s:ifEnabled(Strict)=+k8s:required
    mode_git = value.git
    mode_git_was = None if old is None else old.git
    if old is None or value.kind != old.kind or not same(mode_git, mode_git_was):
        if value.kind == "Git":
            silenced: list[FieldError] = []
            if mode_git is not None:
                mode_git_url = mode_git.url
                mode_git_url_was = None if mode_git_was is None else mode_git_was.url
                if (
                    mode_git_was is None or mode_git_url != mode_git_url_was
                ) and not mode_git_url:
                    silenced.append(required(((path, "git"), "url")))
            failed = len(errs)
            on = op.options.get("Strict")
            if on is None:
                errs.append(undefined_option((path, "git"), "Strict"))
            elif on and mode_git is None:
                errs.append(required((path, "git")))
            if len(errs) == failed and not silenced and mode_git is not None:
                mode_git_url2 = mode_git.url
                mode_git_url2_was = None if mode_git_was is None else mode_git_was.url
                if (mode_git_was is None or mode_git_url2 != mode_git_url2_was) and len(
                    mode_git_url2
                ) < 3:
                    errs.append(min_length(((path, "git"), "url"), mode_git_url2, 3))
        elif mode_git is not None:
            errs.append(forbidden((path, "git")))
    mode_hosts = value.hosts
    mode_hosts_was = None if old is None else old.hosts
    if old is None or value.kind != old.kind or not same(mode_hosts, mode_hosts_was):
        if value.kind == "Hosts":
            for mode_hosts_i, mode_hosts_item, _ in changed_members(
                mode_hosts, mode_hosts_was
            ):
                if len(mode_hosts_item) > 3:
                    errs.append(max_length(((path, "hosts"), mode_hosts_i), 3))
        elif mode_hosts:
            errs.append(forbidden((path, "hosts")))

    # kind
    #   +k8s:required
    #   +k8s:modeDiscriminator
    kind = value.kind
    if not kind and (old is None or kind != old.kind):
        errs.append(required((path, "kind"), short_circuit=True))

    # git
    #   +k8s:ifMode("Git")=+k8s:ifEnabled(Strict)=+k8s:required
    #   +k8s:ifMode("Git")=+k8s:subfield(url)=+k8s:minLength=3
    git = value.git
    git_was = None if old is None else old.git
    if git is not None and git is not git_was:
        check_git((path, "git"), git, git_was, op, errs)

    # hosts
    #   +k8s:optional
    #   +k8s:listType=set
    #   +k8s:ifMode("Hosts")=+k8s:eachVal=+k8s:maxLength=3
    hosts = value.hosts
    hosts_was = None if old is None else old.hosts
    if (
        hosts
        and len(dict.fromkeys(hosts)) != len(hosts)
        and (old is None or not same(hosts, hosts_was))
    ):
        errs.extend(duplicates((path, "hosts"), hosts))


def check_crossed(
    path: Path,
    value: Crossed,
    old: Crossed | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Crossed, types.py:37."""
    #   +k8s:ifMode("A")=+k8s:maximum=1
    #   +k8s:zeroOrOneOfMember
    mode_early = value.early
    mode_early_was = None if old is None else old.early
    if old is None or value.kind != old.kind or mode_early != mode_early_was:
        if value.kind == "A":
            if mode_early > 1:
                errs.append(maximum((path, "early"), mode_early, 1))
        elif mode_early:
            errs.append(forbidden((path, "early")))
    mode_late = value.late
    mode_late_was = None if old is None else old.late
    if old is None or value.kind != old.kind or mode_late != mode_late_was:
        if value.kind == "A":
            if mode_late > 1:
                errs.append(maximum((path, "late"), mode_late, 1))
        elif mode_late:
            errs.append(forbidden((path, "late")))
    is_set = (bool(value.x), bool(value.y))
    if sum(is_set) > 1 and (old is None or is_set != (bool(old.x), bool(old.y))):
        errs.append(zero_or_one_error(path, CROSSED_MEMBERS, is_set))


def check_sources(
    path: Path,
    value: Sources,
    old: Sources | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Sources, types.py:58."""

    # sources
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=kind
    sources = value.sources
    sources_was = None if old is None else old.sources
    if sources and sources is not sources_was:
        sources_keys: dict[object, None] = {}
        for sources_item in sources:
            sources_keys[sources_item.kind] = None
        distinct = len(sources_keys) == len(sources)
        if not distinct and (old is None or not same(sources, sources_was)):
            errs.extend(duplicates((path, "sources"), sources, BY_KIND))
        each_source_by_kind((path, "sources"), sources, sources_was, distinct, op, errs)


def check_plain(
    path: Path, value: Plain, old: Plain | None, op: Operation, errs: list[FieldError]
) -> None:
    """Plain, types.py:66."""
    pass


def check_picked(
    path: Path, value: Picked, old: Picked | None, op: Operation, errs: list[FieldError]
) -> None:
    """Picked, types.py:74."""

    # plain
    #   +k8s:subfield(kind)=+k8s:modeDiscriminator
    #   +k8s:beta(since: "1.37")=+k8s:subfield(url)=+k8s:ifMode("Git")=+k8s:maxLength=3
    plain = value.plain
    plain_was = None if old is None else old.plain
    if old is None or (
        plain is not plain_was and plain != plain_was and not same(plain, plain_was)
    ):
        mode_url = plain.url
        mode_url_was = None if plain_was is None else plain_was.url
        if (
            plain_was is None
            or plain.kind != plain_was.kind
            or mode_url != mode_url_was
        ):
            if plain.kind == "Git":
                if len(mode_url) > 3:
                    errs.append(max_length(((path, "plain"), "url"), 3, level="beta"))
            elif mode_url:
                errs.append(forbidden(((path, "plain"), "url"), level="beta"))
        check_plain((path, "plain"), plain, plain_was, op, errs)


def check_unnamed(
    path: Path,
    value: Unnamed,
    old: Unnamed | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Unnamed, types.py:82."""
    #   +k8s:ifMode("A")=+k8s:maxLength=3
    mode_name = value.name
    mode_name_was = None if old is None else old.name
    if old is None or value.kind != old.kind or mode_name != mode_name_was:
        if value.kind == "A":
            if len(mode_name) > 3:
                errs.append(max_length((path, "name"), 3))
        elif mode_name:
            errs.append(forbidden((path, "name")))


def each_source_by_kind(
    path: Path,
    items: list[Source],
    old: list[Source] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Source: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_source((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.kind != was.kind:
                    break
                check_source((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_KIND, distinct, n):
            check_source((path, i), item, match, op, errs)


def validate_crossed(
    obj: Crossed,
    old: Crossed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Crossed; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_crossed(path, obj, old if request.update else None, request, errs)
    return errs


def validate_git(
    obj: Git,
    old: Git | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Git; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_git(path, obj, old if request.update else None, request, errs)
    return errs


def validate_picked(
    obj: Picked,
    old: Picked | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Picked; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_picked(path, obj, old if request.update else None, request, errs)
    return errs


def validate_plain(
    obj: Plain,
    old: Plain | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Plain; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_plain(path, obj, old if request.update else None, request, errs)
    return errs


def validate_source(
    obj: Source,
    old: Source | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Source; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_source(path, obj, old if request.update else None, request, errs)
    return errs


def validate_sources(
    obj: Sources,
    old: Sources | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Sources; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_sources(path, obj, old if request.update else None, request, errs)
    return errs


def validate_unnamed(
    obj: Unnamed,
    old: Unnamed | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Unnamed; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_unnamed(path, obj, old if request.update else None, request, errs)
    return errs


def read_git(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Git, Any] | None = None,
) -> Git:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Git)
    n = 1  # required names are taken to be there until one is not

    # url
    if "url" in data:
        v = data["url"]
        if type(v) is str:
            obj.url = v
        else:
            obj.url = ""
            if v is not None:
                wrong_type(problems, (path, "url"), v, "Git", "string")
    else:
        n -= 1
        obj.url = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("url",))
    return obj


def decode_git(
    data: Any, *, path: Path = ROOT, reuse: tuple[Git, Any] | None = None
) -> Git:
    """JSON data as Git; raises DecodeError with all that does not fit."""
    return decoded(read_git, data, path, reuse, "composition_modes.Git")


def encode_git(obj: Git) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # url
    if obj.url:
        data["url"] = obj.url

    return data


def apply_defaults_git(obj: Git) -> None:
    """Fill what is unset, in place."""


def read_source(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Source, Any] | None = None,
) -> Source:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Source)
    n = 1  # required names are taken to be there until one is not

    # kind
    if "kind" in data:
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Source", "string")
    else:
        n -= 1
        obj.kind = ""

    # git
    if "git" in data:
        n += 1
        v = data["git"]
        if type(v) is dict:
            obj.git = read_git(
                v,
                (path, "git"),
                problems,
                reuse and reuse_part(reuse[0].git, reuse[1], "git"),
            )
        else:
            obj.git = None
            if v is not None:
                wrong_type(
                    problems, (path, "git"), v, "Source", "composition_modes.Git"
                )
    else:
        obj.git = None

    # hosts
    if "hosts" in data:
        n += 1
        v = data["hosts"]
        if type(v) is list:
            obj.hosts = read_strings(
                v,
                (path, "hosts"),
                problems,
                reuse and reuse_part(reuse[0].hosts, reuse[1], "hosts"),
                "Source",
                "string",
            )
        else:
            obj.hosts = []
            if v is not None:
                wrong_type(problems, (path, "hosts"), v, "Source", "[]string")
    else:
        obj.hosts = []

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "git", "hosts"))
    return obj


def decode_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[Source, Any] | None = None
) -> Source:
    """JSON data as Source; raises DecodeError with all that does not fit."""
    return decoded(read_source, data, path, reuse, "composition_modes.Source")


def encode_source(obj: Source) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # git
    if obj.git is not None:
        data["git"] = encode_git(obj.git)

    # hosts
    if obj.hosts:
        data["hosts"] = list(obj.hosts)

    return data


def apply_defaults_source(obj: Source) -> None:
    """Fill what is unset, in place."""


def read_crossed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Crossed, Any] | None = None,
) -> Crossed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Crossed)
    n = 0

    # late
    if "late" in data:
        n += 1
        v = data["late"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.late = v
        else:
            obj.late = 0
            if v is not None:
                wrong_number(problems, (path, "late"), v, "Crossed", "int32")
    else:
        obj.late = 0

    # x
    if "x" in data:
        n += 1
        v = data["x"]
        if type(v) is str:
            obj.x = v
        else:
            obj.x = ""
            if v is not None:
                wrong_type(problems, (path, "x"), v, "Crossed", "string")
    else:
        obj.x = ""

    # y
    if "y" in data:
        n += 1
        v = data["y"]
        if type(v) is str:
            obj.y = v
        else:
            obj.y = ""
            if v is not None:
                wrong_type(problems, (path, "y"), v, "Crossed", "string")
    else:
        obj.y = ""

    # early
    if "early" in data:
        n += 1
        v = data["early"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.early = v
        else:
            obj.early = 0
            if v is not None:
                wrong_number(problems, (path, "early"), v, "Crossed", "int32")
    else:
        obj.early = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Crossed", "string")
    else:
        obj.kind = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("late", "x", "y", "early", "kind"))
    return obj


def decode_crossed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Crossed, Any] | None = None
) -> Crossed:
    """JSON data as Crossed; raises DecodeError with all that does not fit."""
    return decoded(read_crossed, data, path, reuse, "composition_modes.Crossed")


def encode_crossed(obj: Crossed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # late
    if obj.late:
        data["late"] = obj.late

    # x
    if obj.x:
        data["x"] = obj.x

    # y
    if obj.y:
        data["y"] = obj.y

    # early
    if obj.early:
        data["early"] = obj.early

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    return data


def apply_defaults_crossed(obj: Crossed) -> None:
    """Fill what is unset, in place."""


def read_sources(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Sources, Any] | None = None,
) -> Sources:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Sources)
    n = 0

    # sources
    if "sources" in data:
        n += 1
        v = data["sources"]
        if type(v) is list:
            obj.sources = read_objects(
                v,
                (path, "sources"),
                problems,
                reuse and reuse_part(reuse[0].sources, reuse[1], "sources"),
                read_source,
                "Sources",
                "composition_modes.Source",
            )
        else:
            obj.sources = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "sources"),
                    v,
                    "Sources",
                    "[]composition_modes.Source",
                )
    else:
        obj.sources = []

    if n != len(data):
        unknown_fields(problems, path, data, ("sources",))
    return obj


def decode_sources(
    data: Any, *, path: Path = ROOT, reuse: tuple[Sources, Any] | None = None
) -> Sources:
    """JSON data as Sources; raises DecodeError with all that does not fit."""
    return decoded(read_sources, data, path, reuse, "composition_modes.Sources")


def encode_sources(obj: Sources) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # sources
    if obj.sources:
        data["sources"] = [encode_source(x) for x in obj.sources]

    return data


def apply_defaults_sources(obj: Sources) -> None:
    """Fill what is unset, in place."""


def read_plain(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Plain, Any] | None = None,
) -> Plain:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Plain)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Plain", "string")
    else:
        obj.kind = ""

    # url
    if "url" in data:
        n += 1
        v = data["url"]
        if type(v) is str:
            obj.url = v
        else:
            obj.url = ""
            if v is not None:
                wrong_type(problems, (path, "url"), v, "Plain", "string")
    else:
        obj.url = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "url"))
    return obj


def decode_plain(
    data: Any, *, path: Path = ROOT, reuse: tuple[Plain, Any] | None = None
) -> Plain:
    """JSON data as Plain; raises DecodeError with all that does not fit."""
    return decoded(read_plain, data, path, reuse, "composition_modes.Plain")


def encode_plain(obj: Plain) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # url
    if obj.url:
        data["url"] = obj.url

    return data


def apply_defaults_plain(obj: Plain) -> None:
    """Fill what is unset, in place."""


def read_picked(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Picked, Any] | None = None,
) -> Picked:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Picked)
    n = 0
    v: Any

    # plain
    v = NO_FIELDS
    if "plain" in data:
        n += 1
        v = data["plain"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "plain"), problems, "Picked", "composition_modes.Plain"
            )
    obj.plain = read_plain(
        v,
        (path, "plain"),
        problems,
        reuse and reuse_part(reuse[0].plain, reuse[1], "plain"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("plain",))
    return obj


def decode_picked(
    data: Any, *, path: Path = ROOT, reuse: tuple[Picked, Any] | None = None
) -> Picked:
    """JSON data as Picked; raises DecodeError with all that does not fit."""
    return decoded(read_picked, data, path, reuse, "composition_modes.Picked")


def encode_picked(obj: Picked) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # plain
    if inner := encode_plain(obj.plain):
        data["plain"] = inner

    return data


def apply_defaults_picked(obj: Picked) -> None:
    """Fill what is unset, in place."""


def read_unnamed(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Unnamed, Any] | None = None,
) -> Unnamed:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Unnamed)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Unnamed", "string")
    else:
        obj.kind = ""

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Unnamed", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "name"))
    return obj


def decode_unnamed(
    data: Any, *, path: Path = ROOT, reuse: tuple[Unnamed, Any] | None = None
) -> Unnamed:
    """JSON data as Unnamed; raises DecodeError with all that does not fit."""
    return decoded(read_unnamed, data, path, reuse, "composition_modes.Unnamed")


def encode_unnamed(obj: Unnamed) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_unnamed(obj: Unnamed) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "",
            "Crossed",
            Crossed,
            decode_crossed,
            encode_crossed,
            apply_defaults_crossed,
            validate_crossed,
            subresources=("/",),
            go_type="*composition_modes.Crossed",
        ),
        Kind(
            "tags.example.com",
            "",
            "Git",
            Git,
            decode_git,
            encode_git,
            apply_defaults_git,
            validate_git,
            subresources=("/",),
            go_type="*composition_modes.Git",
        ),
        Kind(
            "tags.example.com",
            "",
            "Picked",
            Picked,
            decode_picked,
            encode_picked,
            apply_defaults_picked,
            validate_picked,
            subresources=("/",),
            go_type="*composition_modes.Picked",
        ),
        Kind(
            "tags.example.com",
            "",
            "Plain",
            Plain,
            decode_plain,
            encode_plain,
            apply_defaults_plain,
            validate_plain,
            subresources=("/",),
            go_type="*composition_modes.Plain",
        ),
        Kind(
            "tags.example.com",
            "",
            "Source",
            Source,
            decode_source,
            encode_source,
            apply_defaults_source,
            validate_source,
            subresources=("/",),
            options=frozenset(("Strict",)),
            go_type="*composition_modes.Source",
        ),
        Kind(
            "tags.example.com",
            "",
            "Sources",
            Sources,
            decode_sources,
            encode_sources,
            apply_defaults_sources,
            validate_sources,
            subresources=("/",),
            options=frozenset(("Strict",)),
            go_type="*composition_modes.Sources",
        ),
        Kind(
            "tags.example.com",
            "",
            "Unnamed",
            Unnamed,
            decode_unnamed,
            encode_unnamed,
            apply_defaults_unnamed,
            validate_unnamed,
            subresources=("/",),
            go_type="*composition_modes.Unnamed",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Crossed": (
        ("early", "FieldValueInvalid", "maximum", ""),
        ("early", "FieldValueForbidden", "", ""),
        ("late", "FieldValueInvalid", "maximum", ""),
        ("late", "FieldValueForbidden", "", ""),
        ("", "FieldValueInvalid", "zeroOrOneOf", ""),
    ),
    "Git": (
        ("url", "FieldValueTooLong", "maxLength", ""),
        ("url", "FieldValueRequired", "", ""),
    ),
    "Picked": (
        ("plain.url", "FieldValueTooLong", "maxLength", "beta"),
        ("plain.url", "FieldValueForbidden", "", "beta"),
    ),
    "Plain": (),
    "Source": (
        ("git", "FieldValueRequired", "", ""),
        ("git.url", "FieldValueTooShort", "minLength", ""),
        ("git", "FieldValueForbidden", "", ""),
        ("hosts[*]", "FieldValueTooLong", "maxLength", ""),
        ("hosts", "FieldValueForbidden", "", ""),
        ("kind", "FieldValueRequired", "", ""),
        ("git.url", "FieldValueTooLong", "maxLength", ""),
        ("git.url", "FieldValueRequired", "", ""),
        ("hosts[*]", "FieldValueDuplicate", "", ""),
    ),
    "Sources": (
        ("sources[*]", "FieldValueDuplicate", "", ""),
        ("sources[*].git", "FieldValueRequired", "", ""),
        ("sources[*].git.url", "FieldValueTooShort", "minLength", ""),
        ("sources[*].git", "FieldValueForbidden", "", ""),
        ("sources[*].hosts[*]", "FieldValueTooLong", "maxLength", ""),
        ("sources[*].hosts", "FieldValueForbidden", "", ""),
        ("sources[*].kind", "FieldValueRequired", "", ""),
        ("sources[*].git.url", "FieldValueTooLong", "maxLength", ""),
        ("sources[*].git.url", "FieldValueRequired", "", ""),
        ("sources[*].hosts[*]", "FieldValueDuplicate", "", ""),
    ),
    "Unnamed": (
        ("name", "FieldValueTooLong", "maxLength", ""),
        ("name", "FieldValueForbidden", "", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_crossed",
    "apply_defaults_git",
    "apply_defaults_picked",
    "apply_defaults_plain",
    "apply_defaults_source",
    "apply_defaults_sources",
    "apply_defaults_unnamed",
    "check_crossed",
    "check_git",
    "check_picked",
    "check_plain",
    "check_source",
    "check_sources",
    "check_unnamed",
    "decode_crossed",
    "decode_git",
    "decode_picked",
    "decode_plain",
    "decode_source",
    "decode_sources",
    "decode_unnamed",
    "encode_crossed",
    "encode_git",
    "encode_picked",
    "encode_plain",
    "encode_source",
    "encode_sources",
    "encode_unnamed",
    "read_crossed",
    "read_git",
    "read_picked",
    "read_plain",
    "read_source",
    "read_sources",
    "read_unnamed",
    "validate_crossed",
    "validate_git",
    "validate_picked",
    "validate_plain",
    "validate_source",
    "validate_sources",
    "validate_unnamed",
]
