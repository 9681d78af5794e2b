"""resource.k8s.io/v1: devices, and claims on them. Types and what is generated for them."""

from kubernetes_api.resource.v1.types import *
from kubernetes_api.resource.v1.types_gen import *
