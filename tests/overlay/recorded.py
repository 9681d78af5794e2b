"""What Kubernetes v1.37.2 said of the cases in `testdata/overlay`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "testdata" / "overlay"


@dataclass(frozen=True, slots=True)
class Answer:
    """One error. `covered` says that a marker declares the rule as well."""

    type: str
    text: str
    origin: str = ""
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Recorded:
    """One object, or update, and the answers."""

    case: str
    new: Any
    errors: tuple[Answer, ...]
    old: Any = None
    namespaced: bool = True
    name: str = ""


def read_cases(name: str) -> list[Recorded]:
    """The cases of a file. In texts `{x*3}` stands for `xxx`."""
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    text = re.sub(r"\{(\w)\*(\d+)\}", lambda m: m[1] * int(m[2]), text)
    return [
        Recorded(**entry | {"errors": tuple(Answer(**a) for a in entry["errors"])})
        for entry in json.loads(text)
    ]
