"""Whatever an object holds, `validate` ends with findings that have a place, never with a failure of its own."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from validation_gen.cli.validate_check import Policy, Subject, check, subject_of
from validation_gen.cli.validate_kinds import Kinds, Known
from validation_gen.decode import Document, documents

KINDS = Kinds(())
NAMES = [
    "metadata", "name", "labels", "ownerReferences", "managedFields", "creationTimestamp", "generation",
    "spec", "devices", "requests", "exactly", "firstAvailable", "deviceClassName", "selectors", "cel",
    "tolerations", "operator", "count", "capacity", "constraints", "matchAttribute", "config", "opaque",
    "driver", "parameters", "status", "allocation", "results", "reservedFor", "conditions", "attributes",
    "sharedCounters", "counters", "value", "taints", "timeAdded", "nodeSelector", "extendedResourceName",
]  # fmt: skip

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | st.sampled_from(["", "a", "1Gi", "Exists", "2026-01-02T03:04:05Z", "a.b/c"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=40,
)
objects = st.fixed_dictionaries(
    {
        "apiVersion": st.just("resource.k8s.io/v1"),
        "kind": st.sampled_from(["ResourceClaim", "ResourceSlice", "DeviceClass"]),
    },
    optional={"metadata": values, "spec": values, "status": values},
)


def read(data: Any) -> Document:
    text = json.dumps(data, indent=1)
    (document,) = documents(text.encode(), "a.json")
    assert isinstance(document, Document)
    return document


@given(objects, st.none() | objects, st.booleans(), st.booleans())
def test_there_are_findings_and_nothing_else(
    data: Any, old: Any, strict: bool, defaults: bool
) -> None:
    document = read(data)
    subject = subject_of(document)
    assert isinstance(subject, Subject)
    known = KINDS.find(subject.api_version, subject.kind)
    assert isinstance(known, Known)
    before = None if old is None else read({**old, "kind": data["kind"]})
    outcome = check(
        document, subject, known, before, Policy(strict=strict, defaults=defaults)
    )
    for finding in outcome.findings:
        assert finding.position.line >= 1
        assert finding.type != "InternalError", finding.message
        json.dumps(finding.to_dict(), allow_nan=False)
