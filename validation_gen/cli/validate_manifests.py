"""The directory that a plugin of an API server reads manifests from: what is wrong with all that is in it.

Comes in: a plugin and a directory. Goes out: an outcome for every object. Called by `validate_admission.py`. After
KEP-5793 and k8s.io/apiserver (pkg/admission/plugin/manifest/loader.go).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from validation_gen.cli.validate_check import (
    Finding,
    Outcome,
    Policy,
    broken_rule,
    check,
    finding_at,
    subject_of,
    unknown_kind,
    unreadable,
)
from validation_gen.cli.validate_files import (
    SUFFIXES,
    Unreadable,
    read_all,
    why_not_regular,
)
from validation_gen.cli.validate_kinds import Kinds, NotFound
from validation_gen.cli.validate_static import (
    API_VERSION,
    SOURCE,
    Names,
    reference_errors,
    static_errors,
)
from validation_gen.dataclass import dataclass, replace
from validation_gen.decode import Document, DocumentError, Limits
from validation_gen.runtime.errors import FieldError
from validation_gen.runtime.printing import go_quote

Found: TypeAlias = Outcome | Unreadable


@dataclass(frozen=True, slots=True)
class Plugin:
    """An admission plugin that reads manifests: the kind of its configuration, and the kinds of its manifests."""

    name: str
    configuration: str
    kinds: tuple[str, ...]


_WEBHOOKS = "WebhookAdmissionConfiguration"
PLUGINS = {
    plugin.name: plugin
    for plugin in (
        Plugin(
            "ValidatingAdmissionWebhook",
            _WEBHOOKS,
            ("ValidatingWebhookConfiguration",),
        ),
        Plugin(
            "MutatingAdmissionWebhook", _WEBHOOKS, ("MutatingWebhookConfiguration",)
        ),
        Plugin(
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyConfiguration",
            ("ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"),
        ),
        Plugin(
            "MutatingAdmissionPolicy",
            "MutatingAdmissionPolicyConfiguration",
            ("MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding"),
        ),
    )
}


def check_directory(
    plugin: Plugin, directory: str, kinds: Kinds, policy: Policy, limits: Limits
) -> Iterator[Found]:
    """The manifests of one plugin, all of which have to be there before references can be looked up."""
    names = Names()
    outcomes: list[tuple[Document | None, Found]] = []
    try:
        files = sorted(_files(directory))
    except OSError as error:
        yield Unreadable(directory, error.strerror or type(error).__name__)
        return
    for found in chain.from_iterable(read_regular(file, limits) for file in files):
        if isinstance(found, Document):
            outcomes.append((found, _manifest(found, plugin, names, kinds, policy)))
        else:
            outcomes.append((None, broken(found)))
    for document, outcome in outcomes:
        if document is None or isinstance(outcome, Unreadable) or not outcome.subject:
            yield outcome
            continue
        kind = outcome.subject.kind
        errors = reference_errors(document, kind, names, directory)
        yield _and_static(document, outcome, list(errors))


def read_regular(
    name: str, limits: Limits
) -> Iterator[Document | DocumentError | Unreadable]:
    """The documents of a file that others name. What is no regular file is not opened: it might never end."""
    try:
        reason = why_not_regular(name)
    except ValueError as error:
        # A zero byte, or half of a surrogate pair.
        reason = str(error)
    if reason:
        yield Unreadable(name, reason)
    else:
        yield from read_all((name,), limits)


def _files(directory: str) -> Iterator[str]:
    """The files of a directory, not of those in it, that are called like manifests, in any case."""
    for entry in os.scandir(directory):
        if not entry.is_dir(follow_symlinks=False) and entry.name.lower().endswith(
            SUFFIXES
        ):
            yield Path(entry.path).as_posix()


def _manifest(
    document: Document, plugin: Plugin, names: Names, kinds: Kinds, policy: Policy
) -> Outcome:
    subject = subject_of(document)
    if isinstance(subject, Finding):
        return Outcome(findings=(subject,))
    listed = " and ".join(plugin.kinds)
    for key, said, right in (
        ("kind", subject.kind, subject.kind in plugin.kinds),
        ("apiVersion", subject.api_version, subject.api_version == API_VERSION),
    ):
        if not right:
            text = (
                f"unsupported {key} {go_quote(said)}:"
                f" {plugin.name} reads {listed} of {API_VERSION}"
            )
            return Outcome(
                subject,
                findings=(finding_at(document, (None, key), "Unsupported", text),),
            )
    known = kinds.find(subject.api_version, subject.kind)
    if isinstance(known, NotFound):
        return unknown_kind(document, subject, known)
    outcome = check(document, subject, known, None, policy)
    # That names of manifests are refused is a rule for objects that come through the API.
    findings = tuple(f for f in outcome.findings if not _is_for_api(f))
    headline = outcome.headline if findings else ""
    outcome = replace(outcome, headline=headline, findings=findings)
    errors = static_errors(document, subject.kind, names)
    return _and_static(document, outcome, list(errors))


def _is_for_api(finding: Finding) -> bool:
    error = finding.field_error
    return error is not None and SOURCE in error.overlay


def _and_static(
    document: Document, outcome: Outcome, errors: list[FieldError]
) -> Outcome:
    """An outcome with more errors, but for those that only repeat what was found already."""
    told = {(f.type, f.field_error.field) for f in outcome.findings if f.field_error}
    new = [e for e in errors if (e.type, e.field) not in told]
    more = [broken_rule(document, error) for error in new]
    return with_findings(outcome, [*outcome.findings, *more])


def with_findings(outcome: Outcome, findings: list[Finding]) -> Outcome:
    """An outcome with other findings, and a headline if they ask for one."""
    headline, subject = outcome.headline, outcome.subject
    if not headline and subject and any(f.field_error for f in findings):
        headline = f"The {subject.kind} {go_quote(subject.name)} is invalid"
    return replace(outcome, headline=headline, findings=tuple(findings))


def broken(found: DocumentError | Unreadable) -> Found:
    """What is said of something that is no document."""
    return unreadable(found) if isinstance(found, DocumentError) else found
