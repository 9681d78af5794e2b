"""The structural schema of a custom resource: one tree without references, in the words that API servers keep.

Comes in: definitions and the type of a resource. Goes out: a tree whose nodes also say, under words of our own, what
has to become CEL (`x-checks`) and which type they are of (`x-type`). Called by `version.py`, which takes these words
out. The rules for the tree are those of k8s.io/apiextensions-apiserver/pkg/apiserver/schema.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from validation_gen.dataclass import dataclass, field
from validation_gen.model import Named, Optional
from validation_gen.schema.api import Schema
from validation_gen.schema.compile import place_key
from validation_gen.schema.crd.checks import Check, has_checks
from validation_gen.schema.definitions import Definitions
from validation_gen.schema.dialects import LISTS, classic, mapped
from validation_gen.schema.logic import CHECKS, OPAQUE, both, without_echo
from validation_gen.schema.remarks import says
from validation_gen.schema.shape import EXTENSIONS, LIST_TYPE
from validation_gen.schema.values import PRESERVE

TYPE = "x-type"
"""Under this word a property has the type of its field."""

FIELD = "x-field"
"""Under this word a property is called by its key: `module:Type.field`."""

LIST_KEYS = "x-kubernetes-list-map-keys"
EMBEDDED = "x-kubernetes-embedded-resource"

JUNCTORS = (*LISTS, "not")
NOT_AT_ROOT = (*JUNCTORS, "minProperties", "maxProperties", "x-kubernetes-map-type")
DROPPED = (
    "x-kubernetes-group-version-kind", "x-kubernetes-unions", "x-kubernetes-patch-strategy",
    "x-kubernetes-patch-merge-key",
)  # fmt: skip
"""What Kubernetes' own definitions have and custom resources have not."""

PRESERVING = (
    "kubebuilder:pruning:PreserveUnknownFields",
    "kubebuilder:validation:XPreserveUnknownFields",
)
EMBEDDING = (
    "kubebuilder:validation:EmbeddedResource",
    "kubebuilder:validation:XEmbeddedResource",
)

RESTRICTED_METADATA = ("name", "generateName")
"""The fields of metadata that a custom resource may have rules for."""


@dataclass(slots=True)
class Losses:
    """What is not said: types inside themselves; lists that became atomic, defaults and rules, by field or type."""

    recursive: set[Named] = field(default_factory=set)
    partial: dict[str, str] = field(default_factory=dict)
    atomic: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)


MOST_FIELDS = 50_000
"""In all places of one schema. An API server takes 3 MiB in a request, which is about sixty bytes for each of these."""


class TooLarge(Exception):
    """A schema has more fields than `MOST_FIELDS`, since types are held by others in so many ways."""


class Tree:
    """Makes structural schemas of the types of some definitions."""

    def __init__(self, definitions: Definitions, losses: Losses) -> None:
        self._definitions = definitions
        self._losses = losses
        self._fields_left = MOST_FIELDS

    def root(self, ref: Named) -> Schema:
        """The schema of the objects of a kind. Raises TooLarge."""
        self._fields_left = MOST_FIELDS
        made = self._inline({"$ref": self._definitions.name(ref)}, ())
        properties = made.setdefault("properties", {})
        for name in ("apiVersion", "kind"):
            properties.setdefault(name, {"type": "string"})
        own = properties.get("metadata", {}).get("properties", {})
        properties["metadata"] = {"type": "object"}
        restricted = {
            name: _without(own[name], ("description", TYPE, FIELD))
            for name in RESTRICTED_METADATA
            if set(own.get(name, {})) - {"type", "description", TYPE, FIELD}
        }
        if restricted:
            properties["metadata"]["properties"] = restricted
        made[TYPE] = ref
        made = _plain_root(made)
        needed = [n for n in made.get("required", ()) if n != "metadata"]
        made.pop("required", None)
        return {**made, "required": needed} if needed else made

    def _inline(self, schema: Schema, inside: tuple[Named, ...]) -> Schema:
        """The schema with references replaced by what they refer to, and nothing that a structural schema refuses."""
        rest = dict(schema)
        if "$ref" not in rest:
            return self._structural(rest, inside)
        name = rest.pop("$ref")
        ref = self._definitions.ref(name)
        if ref is None:
            base = self._definitions.definition(name)
            return _joined(base, self._structural(rest, inside))
        if ref in inside:
            self._losses.recursive.add(ref)
            base = {"type": "object", PRESERVE: True}
            return _joined(base, _only(rest, ("description",)))
        definition = classic(self._definitions.definition(name))
        self._fields_left -= len(definition.get("properties", ()))
        if self._fields_left < 0:
            raise TooLarge
        base = self._structural(definition, (*inside, ref))
        shaper = self._definitions.shaper
        for owner, own in shaper.fields(ref):
            node = base["properties"][own.json_name]
            node[TYPE] = own.type
            node[FIELD] = place_key(owner.module, f"{owner.name}.{own.json_name}")
            if any(says(own.markers, name) for name in PRESERVING):
                node[PRESERVE] = True
            if any(says(own.markers, name) for name in EMBEDDING):
                node.update({"type": "object", EMBEDDED: True, PRESERVE: True})
        return _joined(base, self._structural(rest, inside))

    def _structural(self, schema: Schema, inside: tuple[Named, ...]) -> Schema:
        result: Schema = {}
        checks: list[Check] = list(schema.get(CHECKS, ()))
        for word, value in schema.items():
            if word in DROPPED or word == CHECKS:
                continue
            if word in JUNCTORS:
                parts = value if isinstance(value, list) else [value]
                kept = [self._in_junctor(part, ()) for part in parts]
                if any(part is None for part in kept):
                    checks.append(Check(None, None, {word: value}))
                else:
                    result[word] = kept if isinstance(value, list) else kept[0]
            elif word == "properties":
                result[word] = {n: self._inline(s, inside) for n, s in value.items()}
            elif word in ("items", "additionalProperties") and isinstance(value, dict):
                result[word] = self._inline(value, inside)
            else:
                result[word] = value
        if checks:
            result[CHECKS] = checks
        return result

    def _in_junctor(self, schema: Schema, inside: tuple[str, ...]) -> Schema | None:
        """A schema inside `anyOf` and the like, None if it says what only CEL can say there."""
        rest = dict(schema)
        if "$ref" in rest:
            name = rest.pop("$ref").removesuffix(OPAQUE)
            ref = self._definitions.ref(name)
            if name in inside or ref is None:
                return None
            rules = classic(self._definitions.rules.type(ref).schema)
            return self._in_junctor(both(rules, rest), (*inside, name))
        if "additionalProperties" in rest or has_checks(rest):
            return None
        found: list[Schema | None] = []

        def change(inner: Schema) -> Schema:
            made = self._in_junctor(inner, inside)
            found.append(made)
            return made or {}

        result = mapped(rest, change)
        return None if any(made is None for made in found) else result


def _plain_root(schema: Schema) -> Schema:
    """The root without what API servers refuse there beside a status subresource: it becomes CEL, if a rule."""
    kept = {w: v for w, v in schema.items() if w not in NOT_AT_ROOT}
    moved = [
        Check(None, None, {word: schema[word]})
        for word in NOT_AT_ROOT
        if word in schema and word not in EXTENSIONS.values()
    ]
    return {**kept, CHECKS: [*schema.get(CHECKS, ()), *moved]} if moved else kept


def untyped_made_open(schema: Schema) -> Schema:
    """The schema with every node that has no type open to all values."""
    words = {}
    for word, value in schema.items():
        if word == "properties":
            value = {n: untyped_made_open(s) for n, s in value.items()}
        elif word in ("items", "additionalProperties") and isinstance(value, dict):
            value = untyped_made_open(value)
        words[word] = value
    if "type" not in words and "x-kubernetes-int-or-string" not in words:
        words[PRESERVE] = True
    return words


def mergeable(schema: Schema, atomic: dict[str, str]) -> Schema:
    """The schema with lists atomic that API servers would not merge, each noted by field and type with the reason."""
    words = {}
    for word, value in schema.items():
        if word == "properties":
            value = {name: mergeable(inner, atomic) for name, inner in value.items()}
        elif word in ("items", "additionalProperties") and isinstance(value, dict):
            value = mergeable(value, atomic)
        words[word] = value
    if why := _unmergeable(words):
        own = words.get(TYPE)
        own = own.elem if isinstance(own, Optional) else own
        names = [
            words.get(FIELD, ""),
            place_key(own.module, own.name) if isinstance(own, Named) else "",
        ]
        atomic |= dict.fromkeys(names, why)
        words[LIST_TYPE] = "atomic"
        words.pop(LIST_KEYS, None)
    return words


def _unmergeable(node: Schema) -> str:
    """Why a list cannot be of the type it says, empty if it can."""
    items = node.get("items", {})
    if node.get(LIST_TYPE) == "set" and not _is_scalar_or_atomic(items):
        return "a set of a CustomResourceDefinition has scalars, or atomic lists or objects"
    if node.get(LIST_TYPE) != "map":
        return ""
    properties = items.get("properties", {})
    for key in node.get(LIST_KEYS, ()):
        if key not in properties:
            return f"the key {key} is not looked at, for the items contain themselves"
        if key not in items.get("required", ()) and "default" not in properties[key]:
            return f"a key of a CustomResourceDefinition's list is required or has a default, and {key} is not"
    return ""


def _is_scalar_or_atomic(items: Schema) -> bool:
    if items.get("type") == "array":
        return items.get(LIST_TYPE) == "atomic"
    if items.get("type") == "object":
        return items.get("x-kubernetes-map-type") == "atomic"
    return True


def _joined(base: Schema, more: Schema) -> Schema:
    """What meets both, described as the second one is."""
    own = ("description", "default", TYPE, FIELD)
    joined = both(_without(base, own if "description" in more else ("default",)), _without(more, own))  # fmt: skip
    return {**joined, **_only(base, (TYPE, FIELD)), **_only(more, own)}


def _only(schema: Schema, words: Iterable[str]) -> Schema:
    return {word: schema[word] for word in words if word in schema}


def _without(schema: Schema, words: Iterable[str]) -> Schema:
    words = tuple(words)
    return {word: value for word, value in schema.items() if word not in words}


def published(schema: Schema) -> Any:
    """The schema without the words of our own."""
    words = {w: v for w, v in schema.items() if w not in (CHECKS, TYPE, FIELD)}
    return without_echo(mapped(words, published))
