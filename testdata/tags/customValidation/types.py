# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`customValidation`: a hand-written function checks the value; see types_custom.py."""

from dataclasses import dataclass, field
from typing import NewType

from validation_gen.apitypes import Int32

# +k8s:customValidation
Cron = NewType("Cron", str)


# On a type: `validate_custom_window` runs on every update, changed or not.
# +k8s:customValidation
@dataclass(kw_only=True, slots=True)
class Window:
    # +k8s:optional
    start: Int32 = 0
    # +k8s:optional
    end: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Schedule:
    # On a field: `validate_custom_schedule_time_zone` runs on changed values only. It stands under its marker's name.
    # +k8s:required
    # +k8s:customValidation
    # +k8s:maxLength=12
    time_zone: str = ""

    # +k8s:optional
    cron: Cron | None = None

    # A function called through a field is ratcheted with it.
    window: Window = field(default_factory=Window)
