"""admissionregistration.k8s.io/v1: policies, bindings and webhooks. Types and what is generated for them."""

from kubernetes_api.admissionregistration.v1.types import *
from kubernetes_api.admissionregistration.v1.types_gen import *
