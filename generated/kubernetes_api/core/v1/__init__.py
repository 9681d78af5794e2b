"""core/v1: pods and all they are made of, nodes, replication controllers. Types and what is generated for them."""

from kubernetes_api.core.v1.types import *
from kubernetes_api.core.v1.types_gen import *
