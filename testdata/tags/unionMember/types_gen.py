"""Validators, codecs and defaults of testdata.tags.unionMember.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, Final

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
    has_duplicates,
    max_length,
    new_object,
    operation,
    read_objects,
    read_strings,
    required,
    reuse_part,
    same,
    same_data,
    touched_items,
    union_error,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.unionMember.types import Git, Job, Source, Task, Tasks, Two

SOURCE_MEMBERS: Final = ("git", "inline", "files")
TWO_MEMBERS: Final = ("host", "zone")
TWO_MEMBERS_2: Final = ("fast", "speed")
BY_NAME: Final = attrgetter("name")
TASKS_MEMBERS: Final = ('Tasks[{"name": "a"}]', 'Tasks[{"name": "<é\\">"}]')
JOB_TASKS_MEMBERS: Final = ('tasks[{"name": "succeeded"}]', 'tasks[{"name": "failed"}]')


def check_git(
    path: Path, value: Git, old: Git | None, op: Operation, errs: list[FieldError]
) -> None:
    """Git, types.py:12."""

    # url
    #   +k8s:required
    url = value.url
    if not url and (old is None or url != old.url):
        errs.append(required((path, "url"), short_circuit=True))


def check_source(
    path: Path, value: Source, old: Source | None, op: Operation, errs: list[FieldError]
) -> None:
    """Source, types.py:18."""
    #   +k8s:unionMember
    is_set = (value.git is not None, bool(value.inline), bool(value.files))
    if sum(is_set) != 1 and (
        old is None
        or is_set != (old.git is not None, bool(old.inline), bool(old.files))
    ):
        errs.append(union_error(path, SOURCE_MEMBERS, is_set))

    # git
    #   +k8s:optional
    #   +k8s:unionMember
    git = value.git
    git_was = None if old is None else old.git
    if git is not None and git is not git_was:
        check_git((path, "git"), git, git_was, op, errs)

    # inline
    #   +k8s:optional
    #   +k8s:unionMember
    #   +k8s:maxLength=3
    inline = value.inline
    if inline and len(inline) > 3 and (old is None or inline != old.inline):
        errs.append(max_length((path, "inline"), 3))


def check_two(
    path: Path, value: Two, old: Two | None, op: Operation, errs: list[FieldError]
) -> None:
    """Two, types.py:37."""
    #   +k8s:unionMember(union: "where")
    is_set2 = (bool(value.fast), value.speed is not None)
    if sum(is_set2) != 1 and (
        old is None or is_set2 != (bool(old.fast), old.speed is not None)
    ):
        errs.append(union_error(path, TWO_MEMBERS_2, is_set2))
    is_set = (bool(value.host), value.zone is not None)
    if sum(is_set) != 1 and (
        old is None or is_set != (bool(old.host), old.zone is not None)
    ):
        errs.append(union_error(path, TWO_MEMBERS, is_set))


def check_task(
    path: Path, value: Task, old: Task | None, op: Operation, errs: list[FieldError]
) -> None:
    """Task, types.py:54."""

    # name
    #   +k8s:required
    name = value.name
    if not name and (old is None or name != old.name):
        errs.append(required((path, "name"), short_circuit=True))


def check_tasks(
    path: Path,
    value: Tasks | None,
    old: Tasks | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Tasks, types.py:66."""
    #   +k8s:item(name: "a")=+k8s:unionMember
    #   +k8s:listType=map
    is_set = (
        any(x is not None and x.name == '<é">' for x in value or ()),
        any(x is not None and x.name == "a" for x in value or ()),
    )
    if sum(is_set) != 1 and (
        old is None
        or is_set
        != (
            any(x is not None and x.name == '<é">' for x in old or ()),
            any(x is not None and x.name == "a" for x in old or ()),
        )
    ):
        errs.append(union_error(path, TASKS_MEMBERS, is_set))
    if has_duplicates([x.name for x in value or ()]):
        errs.extend(duplicates(path, value or (), BY_NAME))
    value_path = path
    if not old:
        for i, value_item in enumerate(value or ()):
            check_task((value_path, i), value_item, None, op, errs)
    else:
        for i, value_item, value_item_was in touched_items(value, old, BY_NAME):
            check_task((value_path, i), value_item, value_item_was, op, errs)


def check_job(
    path: Path, value: Job, old: Job | None, op: Operation, errs: list[FieldError]
) -> None:
    """Job, types.py:70."""

    # tasks
    #   +k8s:optional
    #   +k8s:listType=map
    #   +k8s:listMapKey=name
    #   +k8s:item(name: "succeeded")=+k8s:unionMember
    #   +k8s:item(name: "failed")=+k8s:unionMember
    tasks = value.tasks
    tasks_was = None if old is None else old.tasks
    if tasks and (old is None or not same(tasks, tasks_was)):
        is_set = (
            any(x is not None and x.name == "failed" for x in tasks or ()),
            any(x is not None and x.name == "succeeded" for x in tasks or ()),
        )
        if sum(is_set) != 1 and (
            tasks_was is None
            or is_set
            != (
                any(x is not None and x.name == "failed" for x in tasks_was or ()),
                any(x is not None and x.name == "succeeded" for x in tasks_was or ()),
            )
        ):
            errs.append(union_error((path, "tasks"), JOB_TASKS_MEMBERS, is_set))
        tasks_keys: dict[object, None] = {}
        for tasks_item in tasks:
            tasks_keys[tasks_item.name] = None
        distinct = len(tasks_keys) == len(tasks)
        if not distinct:
            errs.extend(duplicates((path, "tasks"), tasks, BY_NAME))
        each_task_by_name((path, "tasks"), tasks, tasks_was, distinct, op, errs)

    # named
    #   +k8s:optional
    named = value.named
    named_was = None if old is None else old.named
    if named and (old is None or not same(named, named_was)):
        check_tasks((path, "named"), named, named_was, op, errs)


def each_task_by_name(
    path: Path,
    items: list[Task],
    old: list[Task] | None,
    distinct: bool,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Items of a map list of Task: of an update, those that changed."""
    if not old:
        for i, item in enumerate(items):
            check_task((path, i), item, None, op, errs)
        return
    n = 0
    if distinct and len(items) == len(old):
        unshared = items[0] is not old[0]
        for item in items:
            was = old[n]
            if item is not was and not (unshared and item == was):
                if item.name != was.name:
                    break
                check_task((path, n), item, was, op, errs)
            n += 1
    if n < len(items):
        for i, item, match in touched_items(items, old, BY_NAME, distinct, n):
            check_task((path, i), item, match, op, errs)


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


def validate_job(
    obj: Job,
    old: Job | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Job; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_job(path, obj, old if request.update else None, request, errs)
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


def validate_task(
    obj: Task,
    old: Task | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Task; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_task(path, obj, old if request.update else None, request, errs)
    return errs


def validate_tasks(
    obj: Tasks,
    old: Tasks | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Tasks; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_tasks(path, obj, old if request.update else None, request, errs)
    return errs


def validate_two(
    obj: Two,
    old: Two | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Two; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_two(path, obj, old if request.update else None, request, errs)
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
    return decoded(read_git, data, path, reuse, "unionMember.Git")


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
    n = 0

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
                wrong_type(problems, (path, "git"), v, "Source", "unionMember.Git")
    else:
        obj.git = None

    # inline
    if "inline" in data:
        n += 1
        v = data["inline"]
        if type(v) is str:
            obj.inline = v
        else:
            obj.inline = ""
            if v is not None:
                wrong_type(problems, (path, "inline"), v, "Source", "string")
    else:
        obj.inline = ""

    # files
    if "files" in data:
        n += 1
        v = data["files"]
        if type(v) is list:
            obj.files = read_strings(
                v,
                (path, "files"),
                problems,
                reuse and reuse_part(reuse[0].files, reuse[1], "files"),
                "Source",
                "string",
            )
        else:
            obj.files = []
            if v is not None:
                wrong_type(problems, (path, "files"), v, "Source", "[]string")
    else:
        obj.files = []

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Source", "string")
    else:
        obj.name = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("git", "inline", "files", "name"))
    return obj


def decode_source(
    data: Any, *, path: Path = ROOT, reuse: tuple[Source, Any] | None = None
) -> Source:
    """JSON data as Source; raises DecodeError with all that does not fit."""
    return decoded(read_source, data, path, reuse, "unionMember.Source")


def encode_source(obj: Source) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # git
    if obj.git is not None:
        data["git"] = encode_git(obj.git)

    # inline
    if obj.inline:
        data["inline"] = obj.inline

    # files
    if obj.files:
        data["files"] = list(obj.files)

    # name
    if obj.name:
        data["name"] = obj.name

    return data


def apply_defaults_source(obj: Source) -> None:
    """Fill what is unset, in place."""


def read_two(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Two, Any] | None = None,
) -> Two:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Two)
    n = 0

    # host
    if "host" in data:
        n += 1
        v = data["host"]
        if type(v) is str:
            obj.host = v
        else:
            obj.host = ""
            if v is not None:
                wrong_type(problems, (path, "host"), v, "Two", "string")
    else:
        obj.host = ""

    # fast
    if "fast" in data:
        n += 1
        v = data["fast"]
        if type(v) is bool:
            obj.fast = v
        else:
            obj.fast = False
            if v is not None:
                wrong_type(problems, (path, "fast"), v, "Two", "bool")
    else:
        obj.fast = False

    # zone
    if "zone" in data:
        n += 1
        v = data["zone"]
        if type(v) is str:
            obj.zone = v
        else:
            obj.zone = None
            if v is not None:
                wrong_type(problems, (path, "zone"), v, "Two", "string")
    else:
        obj.zone = None

    # speed
    if "speed" in data:
        n += 1
        v = data["speed"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.speed = v
        else:
            obj.speed = None
            if v is not None:
                wrong_number(problems, (path, "speed"), v, "Two", "int32")
    else:
        obj.speed = None

    if n != len(data):
        unknown_fields(problems, path, data, ("host", "fast", "zone", "speed"))
    return obj


def decode_two(
    data: Any, *, path: Path = ROOT, reuse: tuple[Two, Any] | None = None
) -> Two:
    """JSON data as Two; raises DecodeError with all that does not fit."""
    return decoded(read_two, data, path, reuse, "unionMember.Two")


def encode_two(obj: Two) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # host
    if obj.host:
        data["host"] = obj.host

    # fast
    if obj.fast:
        data["fast"] = obj.fast

    # zone
    if obj.zone is not None:
        data["zone"] = obj.zone

    # speed
    if obj.speed is not None:
        data["speed"] = obj.speed

    return data


def apply_defaults_two(obj: Two) -> None:
    """Fill what is unset, in place."""


def read_task(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Task, Any] | None = None,
) -> Task:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Task)
    n = 1  # required names are taken to be there until one is not

    # name
    if "name" in data:
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "Task", "string")
    else:
        n -= 1
        obj.name = ""

    # state
    if "state" in data:
        n += 1
        v = data["state"]
        if type(v) is str:
            obj.state = v
        else:
            obj.state = ""
            if v is not None:
                wrong_type(problems, (path, "state"), v, "Task", "string")
    else:
        obj.state = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "state"))
    return obj


def decode_task(
    data: Any, *, path: Path = ROOT, reuse: tuple[Task, Any] | None = None
) -> Task:
    """JSON data as Task; raises DecodeError with all that does not fit."""
    return decoded(read_task, data, path, reuse, "unionMember.Task")


def encode_task(obj: Task) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # state
    if obj.state:
        data["state"] = obj.state

    return data


def apply_defaults_task(obj: Task) -> None:
    """Fill what is unset, in place."""


def decode_tasks(
    data: Any, *, path: Path = ROOT, reuse: tuple[Tasks, Any] | None = None
) -> Tasks:
    """JSON data as Tasks; raises DecodeError with all that does not fit."""
    value: Tasks = Tasks(decoded_value(_read_nested, data, path, "unionMember.Tasks"))
    return value


def encode_tasks(obj: Tasks) -> Any:
    """The value as JSON data."""
    return [encode_task(x) for x in iter(obj)]


def apply_defaults_tasks(obj: Tasks) -> None:
    """Fill what is unset, in place."""


def read_job(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Job, Any] | None = None,
) -> Job:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Job)
    n = 0

    # tasks
    if "tasks" in data:
        n += 1
        v = data["tasks"]
        if type(v) is list:
            obj.tasks = read_objects(
                v,
                (path, "tasks"),
                problems,
                reuse and reuse_part(reuse[0].tasks, reuse[1], "tasks"),
                read_task,
                "Job",
                "unionMember.Task",
            )
        else:
            obj.tasks = []
            if v is not None:
                wrong_type(problems, (path, "tasks"), v, "Job", "[]unionMember.Task")
    else:
        obj.tasks = []

    # named
    if "named" in data:
        n += 1
        v = data["named"]
        if type(v) is list:
            obj.named = Tasks(
                read_objects(
                    v,
                    (path, "named"),
                    problems,
                    reuse and reuse_part(reuse[0].named, reuse[1], "named"),
                    read_task,
                    "Job",
                    "unionMember.Task",
                )
            )
        else:
            obj.named = Tasks([])
            if v is not None:
                wrong_type(problems, (path, "named"), v, "Job", "unionMember.Tasks")
    else:
        obj.named = Tasks([])

    if n != len(data):
        unknown_fields(problems, path, data, ("tasks", "named"))
    return obj


def decode_job(
    data: Any, *, path: Path = ROOT, reuse: tuple[Job, Any] | None = None
) -> Job:
    """JSON data as Job; raises DecodeError with all that does not fit."""
    return decoded(read_job, data, path, reuse, "unionMember.Job")


def encode_job(obj: Job) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # tasks
    if obj.tasks:
        data["tasks"] = [encode_task(x) for x in obj.tasks]

    # named
    if obj.named:
        data["named"] = [encode_task(x) for x in iter(obj.named)]

    return data


def apply_defaults_job(obj: Job) -> None:
    """Fill what is unset, in place."""


def _read_nested(
    v: Any, path: Path, problems: list[DecodeProblem], struct: str, go_type: str
) -> Any:
    """What is inside a list or map."""
    if type(v) is list:
        return read_objects(
            v, path, problems, None, read_task, struct, "unionMember.Task"
        )
    if v is not None:
        wrong_type(problems, path, v, struct, go_type)
    return []


SCHEME = Scheme(
    [
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
            go_type="*unionMember.Git",
        ),
        Kind(
            "tags.example.com",
            "",
            "Job",
            Job,
            decode_job,
            encode_job,
            apply_defaults_job,
            validate_job,
            subresources=("/",),
            go_type="*unionMember.Job",
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
            go_type="*unionMember.Source",
        ),
        Kind(
            "tags.example.com",
            "",
            "Task",
            Task,
            decode_task,
            encode_task,
            apply_defaults_task,
            validate_task,
            subresources=("/",),
            go_type="*unionMember.Task",
        ),
        Kind(
            "tags.example.com",
            "",
            "Tasks",
            Tasks,
            decode_tasks,
            encode_tasks,
            apply_defaults_tasks,
            validate_tasks,
            subresources=("/",),
            go_type="unionMember.Tasks",
        ),
        Kind(
            "tags.example.com",
            "",
            "Two",
            Two,
            decode_two,
            encode_two,
            apply_defaults_two,
            validate_two,
            subresources=("/",),
            go_type="*unionMember.Two",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Git": (("url", "FieldValueRequired", "", ""),),
    "Job": (
        ("tasks", "FieldValueInvalid", "union", ""),
        ("tasks[*]", "FieldValueDuplicate", "", ""),
        ("tasks[*].name", "FieldValueRequired", "", ""),
        ("named", "FieldValueInvalid", "union", ""),
        ("named[*]", "FieldValueDuplicate", "", ""),
        ("named[*].name", "FieldValueRequired", "", ""),
    ),
    "Source": (
        ("", "FieldValueInvalid", "union", ""),
        ("git.url", "FieldValueRequired", "", ""),
        ("inline", "FieldValueTooLong", "maxLength", ""),
    ),
    "Task": (("name", "FieldValueRequired", "", ""),),
    "Tasks": (
        ("", "FieldValueInvalid", "union", ""),
        ("[*]", "FieldValueDuplicate", "", ""),
        ("[*].name", "FieldValueRequired", "", ""),
    ),
    "Two": (("", "FieldValueInvalid", "union", ""),),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_git",
    "apply_defaults_job",
    "apply_defaults_source",
    "apply_defaults_task",
    "apply_defaults_tasks",
    "apply_defaults_two",
    "check_git",
    "check_job",
    "check_source",
    "check_task",
    "check_tasks",
    "check_two",
    "decode_git",
    "decode_job",
    "decode_source",
    "decode_task",
    "decode_tasks",
    "decode_two",
    "encode_git",
    "encode_job",
    "encode_source",
    "encode_task",
    "encode_tasks",
    "encode_two",
    "read_git",
    "read_job",
    "read_source",
    "read_task",
    "read_two",
    "validate_git",
    "validate_job",
    "validate_source",
    "validate_task",
    "validate_tasks",
    "validate_two",
]
