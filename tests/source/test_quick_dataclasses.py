"""Types may be declared with `validation_gen.dataclass`, which makes classes more quickly."""

from __future__ import annotations

from validation_gen.source import read_package

TYPES = """\
from __future__ import annotations
from {module} import dataclass, field

@dataclass(kw_only=True, slots=True)
class A:
    # +k8s:required
    pod_ips: list[str] = field(default_factory=list, metadata={{"json": "podIPs"}})
"""


def test_they_are_read_as_those_of_the_standard_library_are() -> None:
    quick, plain = (
        read_package("types.py", "types", TYPES.format(module=module), "types.py")
        for module in ("validation_gen.dataclass", "dataclasses")
    )
    assert quick == plain
    (declared,) = quick[0].types
    assert declared.plain  # type: ignore[union-attr]
