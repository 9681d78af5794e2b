"""Validators, codecs and defaults of kubernetes_api.core.v1.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from typing import Any

from validation_gen.runtime import (
    ROOT,
    DecodeProblem,
    Path,
    Scheme,
    decoded,
    new_object,
    read_objects,
    read_strings,
    reuse_part,
    same_data,
    unknown_fields,
    wrong_type,
)

from kubernetes_api.core.v1.types import (
    NodeSelector,
    NodeSelectorOperator,
    NodeSelectorRequirement,
    NodeSelectorTerm,
)

_NODE_SELECTOR_OPERATOR_MEMBERS: dict[str, Any] = {
    member.value: member for member in NodeSelectorOperator
}


def read_node_selector(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelector, Any] | None = None,
) -> NodeSelector:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelector)
    n = 0

    # node_selector_terms
    obj.node_selector_terms = []
    if "nodeSelectorTerms" in data:
        n += 1
        v = data["nodeSelectorTerms"]
        if type(v) is list:
            obj.node_selector_terms = read_objects(
                v,
                (path, "nodeSelectorTerms"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].node_selector_terms, reuse[1], "nodeSelectorTerms"
                ),
                read_node_selector_term,
                "NodeSelector",
                "v1.NodeSelectorTerm",
            )
        elif v is not None:
            wrong_type(
                problems,
                (path, "nodeSelectorTerms"),
                v,
                "NodeSelector",
                "[]v1.NodeSelectorTerm",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("nodeSelectorTerms",))
    return obj


def decode_node_selector(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSelector, Any] | None = None
) -> NodeSelector:
    """JSON data as NodeSelector; raises DecodeError with all that does not fit."""
    return decoded(read_node_selector, data, path, reuse, "v1.NodeSelector")


def encode_node_selector(obj: NodeSelector) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # node_selector_terms
    data["nodeSelectorTerms"] = [
        encode_node_selector_term(x) for x in obj.node_selector_terms or ()
    ]

    return data


def read_node_selector_term(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelectorTerm, Any] | None = None,
) -> NodeSelectorTerm:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelectorTerm)
    n = 0

    # match_expressions
    obj.match_expressions = []
    if "matchExpressions" in data:
        n += 1
        v = data["matchExpressions"]
        if type(v) is list:
            obj.match_expressions = read_objects(
                v,
                (path, "matchExpressions"),
                problems,
                reuse
                and reuse_part(
                    reuse[0].match_expressions, reuse[1], "matchExpressions"
                ),
                read_node_selector_requirement,
                "NodeSelectorTerm",
                "v1.NodeSelectorRequirement",
            )
        elif v is not None:
            wrong_type(
                problems,
                (path, "matchExpressions"),
                v,
                "NodeSelectorTerm",
                "[]v1.NodeSelectorRequirement",
            )

    # match_fields
    obj.match_fields = []
    if "matchFields" in data:
        n += 1
        v = data["matchFields"]
        if type(v) is list:
            obj.match_fields = read_objects(
                v,
                (path, "matchFields"),
                problems,
                reuse and reuse_part(reuse[0].match_fields, reuse[1], "matchFields"),
                read_node_selector_requirement,
                "NodeSelectorTerm",
                "v1.NodeSelectorRequirement",
            )
        elif v is not None:
            wrong_type(
                problems,
                (path, "matchFields"),
                v,
                "NodeSelectorTerm",
                "[]v1.NodeSelectorRequirement",
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("matchExpressions", "matchFields"))
    return obj


def decode_node_selector_term(
    data: Any, *, path: Path = ROOT, reuse: tuple[NodeSelectorTerm, Any] | None = None
) -> NodeSelectorTerm:
    """JSON data as NodeSelectorTerm; raises DecodeError with all that does not fit."""
    return decoded(read_node_selector_term, data, path, reuse, "v1.NodeSelectorTerm")


def encode_node_selector_term(obj: NodeSelectorTerm) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # match_expressions
    if obj.match_expressions:
        data["matchExpressions"] = [
            encode_node_selector_requirement(x) for x in obj.match_expressions
        ]

    # match_fields
    if obj.match_fields:
        data["matchFields"] = [
            encode_node_selector_requirement(x) for x in obj.match_fields
        ]

    return data


def read_node_selector_requirement(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[NodeSelectorRequirement, Any] | None = None,
) -> NodeSelectorRequirement:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(NodeSelectorRequirement)
    n = 0

    # key
    obj.key = ""
    if "key" in data:
        n += 1
        v = data["key"]
        if type(v) is str:
            obj.key = v
        elif v is not None:
            wrong_type(problems, (path, "key"), v, "NodeSelectorRequirement", "string")

    # operator
    obj.operator = ""
    if "operator" in data:
        n += 1
        v = data["operator"]
        if type(v) is str:
            obj.operator = _NODE_SELECTOR_OPERATOR_MEMBERS.get(v, v)
        elif v is not None:
            wrong_type(
                problems,
                (path, "operator"),
                v,
                "NodeSelectorRequirement",
                "v1.NodeSelectorOperator",
            )

    # values
    obj.values = []
    if "values" in data:
        n += 1
        v = data["values"]
        if type(v) is list:
            obj.values = read_strings(
                v,
                (path, "values"),
                problems,
                reuse and reuse_part(reuse[0].values, reuse[1], "values"),
                "NodeSelectorRequirement",
                "string",
            )
        elif v is not None:
            wrong_type(
                problems, (path, "values"), v, "NodeSelectorRequirement", "[]string"
            )

    if n != len(data):
        unknown_fields(problems, path, data, ("key", "operator", "values"))
    return obj


def decode_node_selector_requirement(
    data: Any,
    *,
    path: Path = ROOT,
    reuse: tuple[NodeSelectorRequirement, Any] | None = None,
) -> NodeSelectorRequirement:
    """JSON data as NodeSelectorRequirement; raises DecodeError with all that does not fit."""
    return decoded(
        read_node_selector_requirement, data, path, reuse, "v1.NodeSelectorRequirement"
    )


def encode_node_selector_requirement(obj: NodeSelectorRequirement) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # key
    data["key"] = obj.key

    # operator
    data["operator"] = str(obj.operator)

    # values
    if obj.values:
        data["values"] = list(obj.values)

    return data


SCHEME = Scheme([])

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "decode_node_selector",
    "decode_node_selector_requirement",
    "decode_node_selector_term",
    "encode_node_selector",
    "encode_node_selector_requirement",
    "encode_node_selector_term",
    "read_node_selector",
    "read_node_selector_requirement",
    "read_node_selector_term",
]
