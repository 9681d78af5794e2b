"""resource.k8s.io/v1beta2: devices, and claims on them. Types and what is generated for them."""

from kubernetes_api.resource.v1beta2.types import *
from kubernetes_api.resource.v1beta2.types_gen import *
