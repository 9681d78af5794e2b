"""The features of Kubernetes that rules of its APIs ask for, and in which versions they are on.

Written by hand after "Feature Gates" in the reference documentation of Kubernetes 1.37, which gives for every gate its
stages, their versions and defaults (`feature-gates/<Name>.md` in kubernetes/website), and compared with `pkg/features`
of k8s.io/kubernetes v1.37.2. All options that `+k8s:ifEnabled` and `+k8s:ifDisabled` markers of Kubernetes 1.37 name
are here, also those of kinds that this package does not have; each is called like its gate.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["FEATURES", "VERSIONS"]

VERSIONS: Final = ("1.32", "1.33", "1.34", "1.35", "1.36", "1.37")
"""The minor versions that the table speaks for, oldest first: those since structured parameters for devices."""

FEATURES: Final[Mapping[str, Mapping[str, bool]]] = MappingProxyType(
    {
        # Alpha.
        "CompositePodGroup": {"1.37": False},
        # Alpha.
        "DRAPartitionableDevicesType": {"1.37": False},
        # Alpha in 1.16, beta in 1.37.
        "HPAScaleToZero": {"1.16": False, "1.37": True},
        # Alpha.
        "InPlacePodVerticalScalingSchedulerPreemption": {"1.37": False},
        # Alpha in 1.36, beta in 1.37. No marker asks for it; what is checked of configurations of API servers does.
        "ManifestBasedAdmissionControlConfig": {"1.36": False, "1.37": True},
        # Alpha.
        "PodGroupPreemptionPolicy": {"1.37": False},
        # Alpha.
        "TopologyAwareWorkloadScheduling": {"1.36": False},
        # Alpha in 1.36; in 1.37 it became a part of GenericWorkload, and its rules do not ask for it any more.
        "WorkloadAwarePreemption": {"1.36": False},
        # Alpha.
        "WorkloadWithJob": {"1.36": False},
    }
)
"""Per feature, whether it is on as of a version unless somebody turns it on or off. Before its first version it is
off."""
