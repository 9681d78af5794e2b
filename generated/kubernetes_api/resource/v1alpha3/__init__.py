"""resource.k8s.io/v1alpha3: taints set by rules, and the state of pools. Types and what is generated for them."""

from kubernetes_api.resource.v1alpha3.types import *
from kubernetes_api.resource.v1alpha3.types_gen import *
