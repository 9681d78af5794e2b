"""Identifiers of objects."""

from kubernetes_api.types.types import *
from kubernetes_api.types.types_gen import *
