"""resource.k8s.io/v1beta1: devices, and claims on them. Types and what is generated for them."""

from kubernetes_api.resource.v1beta1.types import *
from kubernetes_api.resource.v1beta1.types_gen import *
