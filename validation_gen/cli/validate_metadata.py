"""Files about devices: of the versions of an object in one stream of JSON, the first that is known counts.

Comes in: documents, in order, with what their kinds are. Goes out: which of them to check, what to tell about the
others. Called by `validate`. After KEP-5304 and k8s.io/dynamic-resource-allocation/devicemetadata.
"""

from __future__ import annotations

from collections.abc import Callable

from validation_gen.cli.validate_check import Finding, Outcome, Subject
from validation_gen.cli.validate_kinds import Known, NotFound
from validation_gen.dataclass import dataclass, field
from validation_gen.decode import Document, Position

GROUP = "metadata.resource.k8s.io"
KIND = "DeviceMetadata"

Note = Callable[[str, Position, str], None]


@dataclass(slots=True)
class _Stream:
    """What was found in a file so far."""

    name: str
    first: Document
    subject: Subject
    read: Position | None = None
    unknown: list[str] = field(default_factory=list)


class Streams:
    """Decides about the objects of streams, one file after another."""

    __slots__ = ("_note", "_stream")

    def __init__(self, note: Note) -> None:
        """`note` tells what is worth knowing and not wrong."""
        self._note = note
        self._stream: _Stream | None = None

    def skips(
        self, document: Document, subject: Subject, known: Known | NotFound
    ) -> bool:
        """Whether readers of a stream would not look at this object: then that has been said."""
        if not _is_member(document, subject):
            return False
        stream = self._stream
        if stream is None:
            stream = self._stream = _Stream(document.name, document, subject)
        place = document.locate((None, "apiVersion"))
        version = subject.api_version
        if stream.read is not None:
            line = stream.read.line
            text = f"{version} is not checked: readers take what is on line {line}"
            self._note(document.name, place, text)
            return True
        if isinstance(known, NotFound):
            stream.unknown.append(version)
            text = f"{version} is not known: readers go on to the next version"
            self._note(document.name, place, text)
            return True
        stream.read = document.position
        return False

    def end(self, name: str = "") -> Outcome | None:
        """Ends the stream that goes on unless the next file is the same one: an error if nothing in it is known."""
        stream = self._stream
        if stream is None or stream.name == name:
            return None
        self._stream = None
        if stream.read is not None:
            return None
        message = (
            "no compatible metadata version found in stream"
            f" (unknown versions: {', '.join(stream.unknown)})"
        )
        place = stream.first.locate((None, "apiVersion"))
        finding = Finding(stream.name, place, "UnknownKind", message)
        return Outcome(stream.subject, findings=(finding,))


def _is_member(document: Document, subject: Subject) -> bool:
    """Whether a document is one of a stream, and not an object in YAML or in a list."""
    group = subject.api_version.rpartition("/")[0]
    is_metadata = group == GROUP and subject.kind == KIND
    return is_metadata and document.format == "json" and not document.prefix
