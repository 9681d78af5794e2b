"""Rules of meta/v1 that Kubernetes checks by hand.

The generated validators find these functions by their names and leave them out where `overlay` is False.
"""

from __future__ import annotations

from collections.abc import Iterator

from kubernetes_api.meta.v1.object_meta import kind_metadata_errors, label_errors
from kubernetes_api.meta.v1.sharding import parse_shard_selector
from kubernetes_api.meta.v1.types import (
    LabelSelector,
    LabelSelectorRequirement,
    ListOptions,
    ObjectMeta,
)
from kubernetes_api.upstream import unsupported
from validation_gen.runtime import (
    LABEL_KEY,
    LABEL_VALUE,
    FieldError,
    Operation,
    Path,
    forbidden,
    invalid,
    required,
)


def overlay_object_meta_of_kind(
    op: Operation,
    path: Path,
    value: ObjectMeta,
    old: ObjectMeta | None,
    namespaced: bool,
) -> list[FieldError]:
    """The metadata of every kind that has no function of its own: names are DNS subdomains, as those of custom
    resources are.

    Source: k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta
    """
    return kind_metadata_errors(op, path, value, old, namespaced=namespaced)


def overlay_label_selector(
    op: Operation, path: Path, value: LabelSelector, old: LabelSelector | None
) -> list[FieldError]:
    """Labels are labels, and operators have as many values as they need.

    Source: k8s.io/apimachinery/pkg/apis/meta/v1/validation, ValidateLabelSelector
    """
    errors = label_errors((path, "matchLabels"), value.match_labels)
    for index, requirement in enumerate(value.match_expressions):
        errors += requirement_errors(((path, "matchExpressions"), index), requirement)
    return errors


def requirement_errors(
    path: Path, requirement: LabelSelectorRequirement
) -> Iterator[FieldError]:
    """`ValidateLabelSelectorRequirement`."""
    here: Path = (path, "values")
    if requirement.operator in ("In", "NotIn"):
        if not requirement.values:
            detail = "must be specified when `operator` is 'In' or 'NotIn'"
            yield required(here, detail)
    elif requirement.operator in ("Exists", "DoesNotExist"):
        if requirement.values:
            detail = (
                "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
            )
            yield forbidden(here, detail)
    else:
        operator = requirement.operator
        detail = "not a valid selector operator"
        yield invalid((path, "operator"), operator, detail, as_json=True)
    yield from LABEL_KEY.errors((path, "key"), requirement.key)
    for index, each in enumerate(requirement.values):
        for _, detail in LABEL_VALUE.explain(each):
            yield invalid((here, index), each, detail)


def overlay_list_options_shard_selector(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """A shard selector that a server can read.

    Source: k8s.io/apiserver/pkg/sharding, Parse
    """
    if not value:
        return []
    try:
        parse_shard_selector(value)
    except ValueError as error:
        return [invalid(path, value, str(error))]
    return []


def overlay_list_options(
    op: Operation, path: Path, value: ListOptions, old: ListOptions | None
) -> list[FieldError]:
    """How `resourceVersionMatch` and `sendInitialEvents` go with each other and with the rest.

    Source: k8s.io/apimachinery/pkg/apis/meta/internalversion/validation, ValidateListOptions
    """
    return list(list_option_errors(path, value))


def list_option_errors(path: Path, options: ListOptions) -> Iterator[FieldError]:
    """`ValidateListOptions`."""
    match = options.resource_version_match
    at: Path = (path, "resourceVersionMatch")
    supported = ["Exact", "NotOlderThan"]
    said = "resourceVersionMatch is forbidden"
    if options.watch:
        supported = ["NotOlderThan"]
        if options.send_initial_events is None:
            if match:
                detail = f"{said} for watch unless sendInitialEvents is provided"
                yield forbidden(at, detail)
        elif match != "NotOlderThan":
            detail = "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"
            yield forbidden(at, detail)
        if match and match != "NotOlderThan":
            yield unsupported(at, match, supported)
        if match and options.continue_:
            yield forbidden(at, f"{said} when continue is provided")
        return
    if match:
        if not options.resource_version:
            yield forbidden(at, f"{said} unless resourceVersion is provided")
        if options.continue_:
            yield forbidden(at, f"{said} when continue is provided")
        if match not in supported:
            yield unsupported(at, match, [*supported, ""])
        if match == "Exact" and options.resource_version == "0":
            yield forbidden(
                at, 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'
            )
    if options.send_initial_events is not None:
        yield forbidden(
            (path, "sendInitialEvents"), "sendInitialEvents is forbidden for list"
        )
