"""scheduling.k8s.io/v1alpha3: groups of pods, groups of groups, and workloads. Types and what is generated for them."""

from kubernetes_api.scheduling.v1alpha3.types import *
from kubernetes_api.scheduling.v1alpha3.types_gen import *
