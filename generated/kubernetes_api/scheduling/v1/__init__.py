"""scheduling.k8s.io/v1: classes of priority. Types and what is generated for them."""

from kubernetes_api.scheduling.v1.types import *
from kubernetes_api.scheduling.v1.types_gen import *
