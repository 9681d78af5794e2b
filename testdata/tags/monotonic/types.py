# +groupName=tags.example.com
# +versionName=v1alpha1
# +k8s:validation-gen=*
"""`monotonic`: an update does not lower a number. The marker is alpha, and so is this API."""

from dataclasses import dataclass
from typing import NewType

from validation_gen.apitypes import Int64

# On a named type.
# +k8s:monotonic
Generation = NewType("Generation", Int64)


@dataclass(kw_only=True, slots=True)
class Counter:
    # It does not short-circuit.
    # +k8s:required
    # +k8s:monotonic
    # +k8s:minimum=10
    total: Int64 = 0

    # None is no number, so there is nothing to compare.
    # +k8s:optional
    # +k8s:monotonic
    peak: Int64 | None = None

    # +k8s:optional
    generation: Generation = Generation(0)
