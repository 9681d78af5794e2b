"""scheduling.k8s.io/v1alpha2, as Kubernetes 1.36 had it. Types and what is generated for them."""

from kubernetes_api.scheduling.v1alpha2.types import *
from kubernetes_api.scheduling.v1alpha2.types_gen import *
