"""scheduling.k8s.io/v1beta1: groups of pods, and workloads. Types and what is generated for them."""

from kubernetes_api.scheduling.v1beta1.types import *
from kubernetes_api.scheduling.v1beta1.types_gen import *
