"""core/v1: node selectors and names of resources. Types and what is generated for them."""

from kubernetes_api.core.v1.types import *
from kubernetes_api.core.v1.types_gen import *
