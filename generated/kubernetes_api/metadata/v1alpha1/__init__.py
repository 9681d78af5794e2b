"""metadata.resource.k8s.io/v1alpha1: the devices that a pod has been given. Types and what is generated for them."""

from kubernetes_api.metadata.v1alpha1.types import *
from kubernetes_api.metadata.v1alpha1.types_gen import *
