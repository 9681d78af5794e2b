"""`validate --admission-config`: would an API server start with this configuration of admission, and what it names?

Comes in: the file that `--admission-control-config-file` of an API server names. Goes out: what is wrong with it, with
the configurations of its plugins, and with all manifests in the directories that those name. Called by `validate`.
After KEP-5793 and k8s.io/apiserver (pkg/admission/config.go).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from validation_gen.cli.validate_check import (
    Finding,
    Outcome,
    Policy,
    broken_rule,
    check,
    finding_at,
    subject_of,
    unknown_kind,
)
from validation_gen.cli.validate_files import STDIN, Unreadable, read_all
from validation_gen.cli.validate_kinds import Kinds, NotFound
from validation_gen.cli.validate_manifests import (
    PLUGINS,
    Found,
    broken,
    check_directory,
    read_regular,
    with_findings,
)
from validation_gen.cli.validate_static import SOURCE, part
from validation_gen.dataclass import dataclass, replace
from validation_gen.decode import Document, Limits, Position
from validation_gen.runtime.errors import FORBIDDEN, INVALID, FieldError
from validation_gen.runtime.paths import Path as FieldPath
from validation_gen.runtime.printing import go_quote

CONFIGURATION = "apiserver.config.k8s.io/v1"
GATE = "ManifestBasedAdmissionControlConfig"
SERVER = "k8s.io/apiserver"
"""Where rules are from that are older than manifests."""

Note: TypeAlias = Callable[[str, Position, str], None]


@dataclass(frozen=True, slots=True)
class Admission:
    """What to check, and how. Absolute paths are looked for below `root`, if that is not empty."""

    file: str
    root: str
    kinds: Kinds
    policy: Policy
    limits: Limits


def check_admission(admission: Admission, note: Note) -> Iterator[Found]:
    """Everything that is wrong with a configuration and what it names; an outcome without findings for what is right.

    `note` tells what is worth knowing and not wrong.
    """
    # An API server is strict about all these files, and writes nothing but whole objects.
    policy = replace(admission.policy, strict=True, subresource="")
    admission = replace(admission, policy=policy)
    if os.path.isdir(admission.file):
        yield Unreadable(admission.file, "Is a directory")
        return
    found = read_all((admission.file,), admission.limits)
    for number, document in enumerate(found):
        if not isinstance(document, Document):
            yield broken(document)
            continue
        if number:
            yield _wrong_document(document, "an API server reads one object of a file")
            continue
        yield from _configuration(document, admission, note)


def _configuration(
    document: Document, admission: Admission, note: Note
) -> Iterator[Found]:
    outcome = _checked(document, "AdmissionConfiguration", admission)
    plugins = part(document.data, "plugins")
    if outcome.subject is None or not isinstance(plugins, list):
        yield outcome
        return
    findings = list(outcome.findings)
    configurations: list[tuple[str, Document | Found]] = []
    seen: set[str] = set()
    for index, entry in enumerate(plugins):
        at: FieldPath = ((None, "plugins"), index)
        name = part(entry, "name")
        if not isinstance(name, str) or not name:
            continue
        if name in seen:
            text = f"{name} is configured above: an API server reads the first only"
            findings.append(_ignored(document, (at, "name"), text))
        elif name not in PLUGINS:
            text = f"the configuration of {name} is not checked"
            note(document.name, document.locate((at, "name")), text)
        elif part(entry, "configuration") is not None:
            if part(entry, "path"):
                text = "the file is not read: configuration goes before path"
                findings.append(_ignored(document, (at, "path"), text))
            path = ("plugins", index, "configuration")
            configurations.append((name, _inner(document, path)))
        elif isinstance(path := part(entry, "path"), str) and path:
            read = _first(path, admission)
            if isinstance(read, Unreadable):
                reason = f"unable to read: {read.reason}: {read.name}"
                error = FieldError(INVALID, (at, "path"), path, reason, overlay=SERVER)
                findings.append(broken_rule(document, error))
            elif read is not None:
                configurations.append((name, read))
        seen.add(name)
    yield with_findings(outcome, findings)
    for name, found in configurations:
        if isinstance(found, Document):
            yield from _plugin(name, found, admission)
        else:
            yield found
    if not seen & PLUGINS.keys():
        note(document.name, document.position, "no plugin here reads manifests")


def _ignored(document: Document, path: FieldPath, text: str) -> Finding:
    """A warning about what an API server passes over."""
    return finding_at(document, path, "Ignored", text, "warning")


def _first(path: str, admission: Admission) -> Document | Found | None:
    """The first object of a file that a configuration names; None for an empty file."""
    found = next(read_regular(_file(path, admission), admission.limits), None)
    return found if found is None or isinstance(found, Document) else broken(found)


def _plugin(name: str, document: Document, admission: Admission) -> Iterator[Found]:
    """The configuration of one plugin, and the manifests that it names."""
    plugin = PLUGINS[name]
    outcome = _checked(document, plugin.configuration, admission)
    directory = part(document.data, "staticManifestsDir")
    if outcome.subject is None:
        yield outcome
        return
    # The rules of the types say some of it too.
    told = {(f.type, f.field_error.field) for f in outcome.findings if f.field_error}
    errors = _path_errors(document.data, admission)
    findings = [
        broken_rule(document, error)
        for error in errors
        if (error.type, error.field) not in told
    ]
    yield with_findings(outcome, [*outcome.findings, *findings])
    if isinstance(directory, str) and directory:
        place = _rooted(directory, admission)
        if PurePosixPath(directory).is_absolute() and os.path.isdir(place):
            yield from check_directory(
                plugin, place, admission.kinds, admission.policy, admission.limits
            )


def _path_errors(data: Any, admission: Admission) -> Iterator[FieldError]:
    """What is wrong with the paths in the configuration of a plugin."""
    file = part(data, "kubeConfigFile")
    absolute = "must be an absolute file path"
    if isinstance(file, str) and file and not PurePosixPath(file).is_absolute():
        yield FieldError(
            INVALID, (None, "kubeConfigFile"), file, absolute, overlay=SERVER
        )
    directory = part(data, "staticManifestsDir")
    if not isinstance(directory, str) or not directory:
        return
    at: FieldPath = (None, "staticManifestsDir")
    if not admission.policy.options.get(GATE, True):
        detail = f"staticManifestsDir requires the {GATE} feature gate to be enabled"
        yield FieldError(FORBIDDEN, at, "", detail, overlay=SOURCE)
    if not PurePosixPath(directory).is_absolute():
        yield FieldError(INVALID, at, directory, absolute, overlay=SOURCE)
        return
    place = _rooted(directory, admission)
    try:
        os.stat(place)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        detail = f"unable to read: {reason}: {place}"
        yield FieldError(INVALID, at, directory, detail, overlay=SOURCE)
        return
    if not os.path.isdir(place):
        yield FieldError(INVALID, at, directory, "must be a directory", overlay=SOURCE)


def _checked(document: Document, kind: str, admission: Admission) -> Outcome:
    """What becomes of a configuration; without a subject if it is not of the kind it has to be."""
    subject = subject_of(document)
    if isinstance(subject, Finding):
        return Outcome(findings=(subject,))
    for key, said, wanted in (
        ("kind", subject.kind, kind),
        ("apiVersion", subject.api_version, CONFIGURATION),
    ):
        if said != wanted:
            text = f"unexpected {key} {go_quote(said)}: this is where {kind} of {CONFIGURATION} has to be"
            finding = finding_at(document, (None, key), "Unsupported", text)
            return Outcome(findings=(finding,))
    known = admission.kinds.find(CONFIGURATION, kind)
    if isinstance(known, NotFound):
        return replace(unknown_kind(document, subject, known), subject=None)
    return check(document, subject, known, None, admission.policy)


def _inner(document: Document, path: tuple[str | int, ...]) -> Document:
    """A part of a document as a document of its own, with the places that it has in the file."""
    data = document.data
    for step in path:
        data = data[step]
    # What is repeated in it is told with the whole.
    prefix = (*document.prefix, *path)
    return replace(document, data=data, prefix=prefix, duplicates=())


def _file(written: str, admission: Admission) -> str:
    """The file that a configuration names; a relative path begins where the configuration is."""
    if PurePosixPath(written).is_absolute():
        return _rooted(written, admission)
    base = "." if admission.file == STDIN else os.path.dirname(admission.file)
    return Path(base, written).as_posix()


def _rooted(absolute: str, admission: Admission) -> str:
    if not admission.root:
        return absolute.rstrip("/") or "/"
    return Path(admission.root, absolute.strip("/")).as_posix()


def _wrong_document(document: Document, text: str) -> Outcome:
    return Outcome(findings=(finding_at(document, None, "InvalidDocument", text),))
