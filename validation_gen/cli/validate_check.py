"""One document of a manifest: is it what its kind says it is? Called by `validate` for each.

Comes in: a document, and for an update the one before it. Goes out: an `Outcome` with all that is wrong, each with its
place in the file. The steps are those of an API server: decode strictly, set defaults, validate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from validation_gen.cli.validate_kinds import Known, NotFound
from validation_gen.dataclass import dataclass, field, replace
from validation_gen.decode import Document, DocumentError, Position
from validation_gen.limits import how_to_raise
from validation_gen.runtime.decode_problems import DecodeError, DecodeProblem
from validation_gen.runtime.errors import FieldError
from validation_gen.runtime.paths import Path
from validation_gen.runtime.printing import Json, go_quote
from validation_gen.runtime.status import enforced, without_repeats

Severity: TypeAlias = Literal["error", "warning"]

_CODES = {
    "unknown": "UnknownField",
    "duplicate": "DuplicateField",
    "type": "WrongType",
    "depth": "TooDeep",
}
_STRICT = frozenset({"unknown", "duplicate"})
"""What only a strict decoder minds."""

_STRICTLY = "strict decoding error: "


@dataclass(frozen=True, slots=True)
class Policy:
    """How to check. `options` are on or off; those that a kind's rules ask for and that are not here are off.

    `enforced_only` drops what an API server does not enforce. Without `strict`, unknown and repeated fields are
    warnings. Without `overlay`, only declared rules count.
    """

    subresource: str = ""
    options: Mapping[str, bool] = field(default_factory=dict)
    defaults: bool = True
    enforced_only: bool = False
    strict: bool = True
    overlay: bool = True


@dataclass(frozen=True, slots=True)
class Subject:
    """What an object says of itself."""

    api_version: str
    kind: str
    namespace: str = ""
    name: str = ""
    is_named: bool = True
    """Whether it can be told which one it is: the name is not just the prefix of one that a server would make."""

    @property
    def label(self) -> str:
        """`ResourceClaim/gpu`."""
        return f"{self.kind}/{self.name}" if self.name else self.kind

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Equal for a new object and the old one it replaces. Whoever names no namespace means `default`."""
        return self.api_version, self.kind, self.namespace or "default", self.name


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. `type` is the error type of a broken rule, or a word for what cannot be decoded."""

    file: str
    position: Position
    type: str
    message: str
    severity: Severity = "error"
    field_error: FieldError | None = None
    path: Path = None

    def to_dict(self) -> dict[str, Json]:
        """As JSON data, every key always there."""
        error = self.field_error or FieldError(self.type, self.path)
        try:
            data = error.to_dict()
        except RecursionError:
            bare = _with_value(error, "<value nested too deeply to print>")
            data = bare.to_dict()
        return {
            "file": self.file,
            "line": self.position.line,
            "column": self.position.column,
            "severity": self.severity,
            **data,
            "message": self.message,
        }


def _with_value(error: FieldError, bad_value: str) -> FieldError:
    """The same error with another bad value."""
    return FieldError(
        error.type,
        error.path,
        bad_value,
        error.detail,
        error.origin,
        short_circuit=error.short_circuit,
        level=error.level,
        overlay=error.overlay,
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document. `headline` says, as the API server does, what the findings have in common."""

    subject: Subject | None = None
    headline: str = ""
    findings: tuple[Finding, ...] = ()


def unreadable(error: DocumentError) -> Outcome:
    """A document that is no JSON or YAML."""
    code = "LimitExceeded" if error.reason == "limit" else "InvalidDocument"
    message = error.message
    if error.limit:
        message += f"; {how_to_raise(error.limit)}"
    return Outcome(findings=(Finding(error.name, error.position, code, message),))


def subject_of(document: Document) -> Subject | Finding:
    """Whom the document is about, or why that cannot be known."""
    data = document.data
    if not isinstance(data, dict):
        what = "a list" if isinstance(data, list) else "a scalar"
        message = f"expected an object with apiVersion and kind, found {what}"
        return finding_at(document, None, "InvalidDocument", message)
    for name, shown in (("kind", "Kind"), ("apiVersion", "apiVersion")):
        value = data.get(name)
        if value is not None and not isinstance(value, str):
            message = (
                "couldn't get version/kind; json parse error:"
                f" json: cannot unmarshal {_json_kind(value)} into Go struct field .{name} of type string"
            )
            return finding_at(document, (None, name), "WrongType", message)
        if not value:
            message = f"Object '{shown}' is missing"
            return finding_at(document, None, "MissingKind", message)
    metadata = data.get("metadata")
    texts = metadata if isinstance(metadata, dict) else {}
    name, namespace, prefix = (
        value if isinstance(value := texts.get(key), str) else ""
        for key in ("name", "namespace", "generateName")
    )
    api_version, kind = data["apiVersion"], data["kind"]
    # What has no metadata at all is no object of an API: options, a configuration. There is one of it.
    is_named = bool(name) or metadata is None
    return Subject(api_version, kind, namespace, name or prefix, is_named)


def _json_kind(value: object) -> str:
    kinds: dict[type, str] = {bool: "bool", list: "array", dict: "object"}
    return kinds.get(type(value), "number")


def unknown_kind(document: Document, subject: Subject, missing: NotFound) -> Outcome:
    """An object of a kind that nobody knows, or that the version of Kubernetes does not serve."""
    code = "KindNotServed" if missing.is_known else "UnknownKind"
    place: Path = (None, missing.key)
    return Outcome(
        subject, findings=(finding_at(document, place, code, missing.message),)
    )


def check(
    document: Document,
    subject: Subject,
    known: Known,
    old: Document | None,
    policy: Policy,
    deprecation: str = "",
) -> Outcome:
    """All that is wrong with an object of a known kind, or with its update from an old one.

    `deprecation` is the warning that comes with the kind.
    """
    try:
        outcome = _check(document, subject, known, old, policy)
    except RecursionError:
        finding = finding_at(document, None, _CODES["depth"], "exceeded max depth")
        return Outcome(subject, _cannot_be_handled(subject), (finding,))
    if not deprecation:
        return outcome
    warning = finding_at(
        document, (None, "apiVersion"), "Deprecated", deprecation, "warning"
    )
    return replace(outcome, findings=(warning, *outcome.findings))


def _check(
    document: Document,
    subject: Subject,
    known: Known,
    old: Document | None,
    policy: Policy,
) -> Outcome:
    old_value, reuse = None, None
    if old is not None:
        old_value, problems = _decode(known, old.data, None)
        # What is stored was let in once: only what cannot be read at all is told.
        fatal = [problem for problem in problems if problem.kind not in _STRICT]
        if fatal:
            headline = f"The old {_cannot_be_handled(subject)}"
            return Outcome(subject, headline, tuple(_told(old, fatal, "error")))
        reuse = None if problems else (old_value, old.data)
    value, problems = _decode(known, document.data, reuse)
    severity: Severity = "error" if policy.strict else "warning"
    told = [*_duplicates(document, severity), *_told(document, problems, severity)]
    told.sort(key=lambda finding: finding.position)
    is_refused = any(finding.severity == "error" for finding in told)
    if any(problem.kind not in _STRICT for problem in problems):
        return Outcome(subject, _cannot_be_handled(subject), tuple(told))
    # A server stops at fields that it does not know. Authors mend files, and want to hear of everything at once.
    errors = _validate(known, value, old_value, policy)
    told += [broken_rule(document, error) for error in errors]
    quoted = go_quote(subject.name)
    headline = f"The {subject.kind} {quoted} is invalid" if errors else ""
    if is_refused:
        headline = _cannot_be_handled(subject)
    return Outcome(subject, headline, tuple(told))


def _validate(
    known: Known, value: Any, old_value: Any, policy: Policy
) -> list[FieldError]:
    """The broken rules that count, once defaults are set."""
    if policy.defaults:
        for filled in (old_value, value):
            if filled is not None:
                known.kind.apply_defaults(filled)
    errors = known.scheme.validate(
        value,
        old_value,
        options={**dict.fromkeys(known.kind.options, False), **policy.options},
        subresource=policy.subresource,
        overlay=policy.overlay,
    )
    return enforced(errors) if policy.enforced_only else without_repeats(errors)


def _cannot_be_handled(subject: Subject) -> str:
    version = subject.api_version.rpartition("/")[2]
    return f"{subject.kind} in version {go_quote(version)} cannot be handled as a {subject.kind}"


def _decode(known: Known, data: Any, reuse: Any) -> tuple[Any, list[DecodeProblem]]:
    """The object, as far as it can be read, and what is wrong with its data."""
    try:
        return known.kind.decode(data, reuse=reuse), []
    except DecodeError as error:
        return error.value, error.problems


def _told(
    document: Document, problems: list[DecodeProblem], strict: Severity
) -> Iterator[Finding]:
    for problem in problems:
        is_strict = problem.kind in _STRICT
        yield Finding(
            document.name,
            document.locate(problem.path, key=is_strict),
            _CODES[problem.kind],
            f"{_STRICTLY}{problem.message}" if is_strict else problem.message,
            strict if is_strict else "error",
            path=problem.path,
        )


def _duplicates(document: Document, severity: Severity) -> Iterator[Finding]:
    for duplicate in document.duplicates:
        path: Path = None
        for step in duplicate.path:
            path = (path, step)
        yield Finding(
            document.name,
            duplicate.position,
            _CODES["duplicate"],
            f"{_STRICTLY}{duplicate.message}",
            severity,
            path=path,
        )


def broken_rule(document: Document, error: FieldError) -> Finding:
    """An error where the value is that it is about."""
    place = document.locate(error.path)
    return Finding(document.name, place, error.type, str(error), field_error=error)


def finding_at(
    document: Document,
    path: Path,
    code: str,
    message: str,
    severity: Severity = "error",
) -> Finding:
    """Something to say of the value at a path."""
    place = document.locate(path)
    return Finding(document.name, place, code, message, severity, path=path)
