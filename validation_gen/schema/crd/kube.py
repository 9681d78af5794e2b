"""What CustomResourceDefinitions are understood to say, since which Kubernetes.

Sources: KEP-2876 (rules in CEL), KEP-4008 (ratcheting), KEP-4358 (selectable fields), each as of the version in which
it is stable. All functions that rules call are older than the rules' own `reason` and `fieldPath`
(k8s.io/apiserver/pkg/cel/environment/base.go).
"""

from __future__ import annotations

from validation_gen.kube_version import KubeVersion

CURRENT = KubeVersion(1, 37)
"""What is exported for if nothing else is asked for."""

OLDEST = KubeVersion(1, 16)
"""The first version with apiextensions.k8s.io/v1."""

CEL_RULES = KubeVersion(1, 29)
"""Rules in CEL with a reason and a field path."""

SELECTABLE_FIELDS = KubeVersion(1, 32)

RATCHETING = KubeVersion(1, 33)
"""`optionalOldSelf`, by which a rule lets pass what an update leaves alone."""
