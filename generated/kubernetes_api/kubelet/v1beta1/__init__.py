"""kubelet.config.k8s.io/v1beta1: how resources of a node are managed. Types and what is generated for them."""

from kubernetes_api.kubelet.v1beta1.types import *
from kubernetes_api.kubelet.v1beta1.types_gen import *
