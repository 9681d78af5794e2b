"""What `validate` says of a finding, as one line for people. Called by its reports, which escape what comes out."""

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
