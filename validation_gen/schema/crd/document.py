"""CustomResourceDefinitions as YAML, one file for each resource, named as controller-gen names them.

Comes in: an `Api`, a profile and a version of Kubernetes. Goes out: the texts of the files, always the same for the
same types, what is said of each marker, and what is wrong. Called by `cli/crd.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from validation_gen.dataclass import replace
from validation_gen.diagnostics import Diagnostic, in_order
from validation_gen.kube_version import KubeVersion
from validation_gen.plan.nodes import Bound, Unique
from validation_gen.plan.reach import nested
from validation_gen.printable import is_printable
from validation_gen.schema.api import Api
from validation_gen.schema.compile import Note, place_key
from validation_gen.schema.crd.checks import express_for_crd
from validation_gen.schema.crd.codes import TOO_LARGE
from validation_gen.schema.crd.identity import (
    ARGUMENTS,
    CLUSTER_SCOPED,
    SELECTABLE,
    Resource,
    resources,
)
from validation_gen.schema.crd.kube import OLDEST, SELECTABLE_FIELDS
from validation_gen.schema.crd.structure import (
    EMBEDDING,
    MOST_FIELDS,
    PRESERVING,
    Losses,
    TooLarge,
)
from validation_gen.schema.crd.version import Outcomes, schema_of
from validation_gen.schema.definitions import Definitions, Exported, Minimum, Purpose
from validation_gen.schema.dialects import CUSTOM_RESOURCE
from validation_gen.schema.profile import Profile
from validation_gen.schema.rules import NO_OLD, Verdict
from validation_gen.writer import Output

MINIMUM = "validation-gen/minimum-kubernetes-version"
"""The annotation that says what the oldest Kubernetes is."""

METADATA = "ObjectMeta"
"""The type whose updates API servers check by themselves."""

MERGED = (
    "API servers merge custom resources as lists and maps say, without patch strategies"
)
FOREIGN = "controller-gen reads it, and nothing here: see lint's preferredmarkers"
REMARKS: Mapping[str, tuple[Verdict, str]] = {
    **{name: ("exact", "part of the CustomResourceDefinition") for name in (*ARGUMENTS, CLUSTER_SCOPED)},
    **{name: ("exact", "published with the schema") for name in (*PRESERVING, *EMBEDDING)},
    "patchStrategy": ("not expressible", MERGED),
    "patchMergeKey": ("not expressible", MERGED),
    "customUnique": ("not expressible", "API servers see to what the list type promises"),
    "supportsSubresource": ("implied", "/status becomes a subresource; others need a marker of their own"),
    "overlay_object_meta_of_kind()": ("exact", "API servers check the metadata of custom resources"),
    "union": ("not expressible", "custom resources have no x-kubernetes-unions"),
    "unionDiscriminator": ("not expressible", "custom resources have no x-kubernetes-unions"),
    "kubebuilder:validation": ("not expressible", FOREIGN),
    "kubebuilder:default": ("not expressible", f"{FOREIGN}; write +default"),
}  # fmt: skip
"""Markers of which a CustomResourceDefinition says something else than other schemas do."""


def export_crds(api: Api, profile: Profile, kube: KubeVersion, into: Path) -> Exported:
    """The CustomResourceDefinitions of the input modules, in files below a directory."""
    purpose = Purpose("strict", profile, CUSTOM_RESOURCE)
    definitions = Definitions(api, purpose, express_for_crd)
    found, problems = resources(api)
    outcomes, losses = Outcomes(), Losses()
    outputs, minima = [], []
    for resource in found if not problems else ():
        try:
            document, minimum = document_of(
                definitions, resource, kube, outcomes, losses
            )
        except TooLarge:
            problems = [*problems, _too_large(api, resource)]
            continue
        name = f"{resource.group}_{resource.names['plural']}.yaml"
        text = f"# Made by validation-gen. Needs {minimum.words}.\n---\n{yaml_text(document)}"
        outputs.append(Output(str(into / name), text))
        minima.append(minimum)
    notes = tuple(judged(definitions.notes(), outcomes, losses))
    wrong = tuple(in_order([*problems, *definitions.problems]))
    defaults: dict[str, tuple[Verdict, str]] = {
        f"{place} default": ("not expressible", why)
        for place, why in losses.defaults.items()
    }
    remarks = {**REMARKS, **defaults}
    if kube < SELECTABLE_FIELDS:
        why = f"Kubernetes {kube} has no selectable fields"
        remarks[SELECTABLE] = ("not expressible", why)
    return Exported(tuple(outputs), notes, wrong, remarks, tuple(minima))


def _too_large(api: Api, resource: Resource) -> Diagnostic:
    declaration = api.shapes.declaration(resource.versions[0].ref)
    assert declaration is not None
    return Diagnostic(
        TOO_LARGE,
        f"the schema of {resource.name} would have more than {MOST_FIELDS:,} fields",
        declaration.span,
        fix="hold types in each other in fewer ways",
    )


def document_of(
    definitions: Definitions,
    resource: Resource,
    kube: KubeVersion,
    outcomes: Outcomes,
    losses: Losses,
) -> tuple[dict[str, Any], Minimum]:
    """One CustomResourceDefinition and the oldest Kubernetes that understands it, which an annotation says too."""
    needs: dict[str, KubeVersion] = {}
    versions = []
    for version in resource.versions:
        made = schema_of(definitions, version.ref, kube, outcomes, losses)
        needs |= made.needs
        about = dict(version.about)
        if kube < SELECTABLE_FIELDS:
            about.pop("selectableFields", None)
        if "selectableFields" in about:
            needs["selectableFields"] = SELECTABLE_FIELDS
        versions.append(
            {
                "name": version.name,
                "storage": version.storage,
                **about,
                "schema": {"openAPIV3Schema": made.schema},
            }
        )
    minimum = _minimum(resource.name, needs)
    annotations = resource.metadata.get("annotations", {})
    document = {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {
            **resource.metadata,
            "annotations": {**annotations, MINIMUM: str(minimum.version)},
        },
        "spec": {
            "group": resource.group,
            "names": resource.names,
            "scope": resource.scope,
            "versions": versions,
        },
    }
    return document, minimum


def _minimum(name: str, needs: Mapping[str, KubeVersion]) -> Minimum:
    oldest = max(needs.values(), default=OLDEST)
    why = sorted(what for what, since in needs.items() if since == oldest)
    return Minimum(name, oldest, tuple(why))


WIDTH = 120
"""Where long lines of the files are folded."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True

    def write_double_quoted(self, text: str, split: bool = True) -> None:
        """Escapes what an editor or a terminal would not show, or obey."""
        self.allow_unicode = _is_shown(text)
        super().write_double_quoted(text, split)
        self.allow_unicode = True


_AMBIGUOUS = re.compile(r"[yYnN]|[-+]?\.?[0-9][\w.:+-]*")
"""What one YAML reader takes for text, and another for a truth value or a number."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Text as it is: paragraphs as a block, and what quotes would spoil too, as in rules that begin with `!`."""
    style = None
    if not _is_shown(text):
        style = '"'
    elif "\n" in text:
        style = "|"
    elif _AMBIGUOUS.fullmatch(text):
        style = "'"
    elif ("'" in text or len(text) > WIDTH // 2) and not _is_plain(text):
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _is_shown(text: str) -> bool:
    return is_printable(text.replace("\n", ""))


def _is_plain(text: str) -> bool:
    """Whether YAML needs no quotes for a text."""
    return text[0] not in "!'\"&*?|-<>=%@`[]{},#" and ": " not in text and " #" not in text  # fmt: skip


_Dumper.add_representer(str, _represent)


def yaml_text(data: Any) -> str:
    """YAML in order of the names."""
    return str(yaml.dump(data, Dumper=_Dumper, allow_unicode=True, width=WIDTH))


def judged(notes: Iterable[Note], outcomes: Outcomes, losses: Losses) -> Iterator[Note]:
    """The notes with what became of their rules in CEL."""
    partial = losses.partial
    recursive = {place_key(ref.module, ref.name) for ref in losses.recursive}
    for note in notes:
        if isinstance(note.check.rule, Unique) and note.key in losses.atomic:
            # Its uniqueness is said in CEL, if at all; that the list is merged is not.
            note = replace(note, fit="implied", why=losses.atomic[note.key])
        rules = [each.rule for each in nested(note.check)]
        whys = [why for rule in rules for why in outcomes.of(rule) or ()]
        failed = [why for why in whys if why]
        if failed:
            fit = note.fit if note.fit == "none" else "implied"
            if len(failed) == len(whys) and len(whys) > 0 and not _has_keywords(note):
                fit = "none"
            note = replace(note, fit=fit, why=failed[0])
        elif (whys or note.path.partition(".")[0] == METADATA) and note.why == NO_OLD:
            note = replace(note, fit="exact", why="")
        elif note.fit == "exact" and (
            why := partial.get(note.key) or partial.get(note.owner)
        ):
            note = replace(note, fit="implied", why=why)
        elif note.owner in recursive and note.fit == "exact":
            owner = note.path.partition(".")[0]
            why = f"{owner} contains itself, and what is in it is not looked at"
            note = replace(note, fit="implied", why=why)
        yield note


def _has_keywords(note: Note) -> bool:
    """Whether keywords say a part of what the rule says."""
    return any(isinstance(each.rule, Bound) for each in nested(note.check))
