# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`maxBytes`: a string must have at most this many bytes in UTF-8."""

from dataclasses import dataclass
from typing import NewType

# On a named type.
# +k8s:maxBytes=1
Letter = NewType("Letter", str)


@dataclass(kw_only=True, slots=True)
class Note:
    # +k8s:required
    # +k8s:maxBytes=6
    text: str = ""

    # Beside `maxLength`, whose name comes later.
    # +k8s:optional
    # +k8s:maxLength=3
    # +k8s:maxBytes=6
    title: str | None = None

    # +k8s:optional
    letter: Letter = Letter("")
