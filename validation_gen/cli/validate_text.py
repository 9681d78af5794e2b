"""Findings of `validate` as one line for people, of which nothing moves a cursor. Called by its reports."""

from __future__ import annotations

from validation_gen.cli.validate_check import Finding, Subject


def finding_text(finding: Finding, subject: Subject | None) -> str:
    """What is wrong, with the object if it is given, and with who decides."""
    text = finding.message
    if subject is not None:
        text = f"{subject.label}: {text}"
    error = finding.field_error
    if error is not None and error.level:
        text += f" [{error.level}]"
    if error is not None and error.overlay:
        text += f" [overlay: {error.overlay}]"
    return text


def printable(text: str) -> str:
    """`text` with everything escaped that a terminal would not simply show."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )
