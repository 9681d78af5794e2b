"""apiserver.config.k8s.io/v1: how admission is configured. Types and what is generated for them."""

from kubernetes_api.apiserver.v1.types import *
from kubernetes_api.apiserver.v1.types_gen import *
