"""A marker's example as a whole module: what can be pasted into `types.py` and generated from.

Comes in: the classes or fields that the declaration gives. Goes out: them with a header and the imports they need, and
a class around bare fields.
"""

from __future__ import annotations

import ast
import textwrap
from typing import Literal

from validation_gen import apitypes

VERSIONS = {"alpha": "v1alpha1", "beta": "v1beta1", "stable": "v1"}
"""The API version that a marker of each stability may be used in without a level."""

IMPORTS = {
    "dataclasses": ("dataclass", "field"),
    "enum": ("StrEnum",),
    "typing": ("Final", "Literal", "NewType"),
    "validation_gen.apitypes": tuple(apitypes.__all__),
}


def example_module(
    name: str, example: str, stability: Literal["alpha", "beta", "stable"]
) -> str:
    """The module; empty if there is no example."""
    if not example:
        return ""
    body = in_class(example)
    return f'''\
# +groupName=example.com
# +versionName={VERSIONS[stability]}
# +k8s:validation-gen=*
"""Example of +{name}."""

from __future__ import annotations

{imports_of(body)}

{body}
'''


def in_class(example: str) -> str:
    """Fields get a class around them; classes stay as they are."""
    example = example.strip("\n")
    if not any(isinstance(node, ast.AnnAssign) for node in ast.parse(example).body):
        return example
    fields = textwrap.indent(example, "    ")
    return f"@dataclass(kw_only=True)\nclass Example:\n{fields}"


def imports_of(body: str) -> str:
    """The import lines for what the code uses, the standard library apart from the rest as isort has it."""
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    lines: list[str] = []
    for module, names in IMPORTS.items():
        wanted = sorted(used.intersection(names))
        if wanted:
            blank = "\n" if module.startswith("validation_gen") and lines else ""
            lines.append(f"{blank}from {module} import {', '.join(wanted)}")
    return "".join(f"{line}\n" for line in lines)
