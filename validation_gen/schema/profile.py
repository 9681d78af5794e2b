"""What a schema is made for: which options are on, and whether alpha rules count."""

from __future__ import annotations

from validation_gen.dataclass import dataclass
from validation_gen.plan.nodes import Exclusion, Level


@dataclass(frozen=True, slots=True)
class Profile:
    """The server that a schema speaks for. An option that is not `enabled` is off, as for the `validate` command."""

    enabled: frozenset[str] = frozenset()
    include_alpha: bool = False

    def enforces(self, level: Level) -> bool:
        """Whether errors of a level count: stable and beta ones do."""
        return level != "alpha" or self.include_alpha

    def excludes(self, exclusion: Exclusion) -> bool:
        """Whether a value is out of its enum."""
        return (exclusion.option in self.enabled) == exclusion.when
