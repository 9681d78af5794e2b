"""metadata.resource.k8s.io/v1beta1: the devices that a pod has been given. Types and what is generated for them."""

from kubernetes_api.metadata.v1beta1.types import *
from kubernetes_api.metadata.v1beta1.types_gen import *
