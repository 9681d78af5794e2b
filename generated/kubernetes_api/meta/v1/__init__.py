"""meta/v1: metadata, selectors, conditions, status and options of requests. Types and what is generated for them."""

from kubernetes_api.meta.v1.managed_fields import *
from kubernetes_api.meta.v1.names import *
from kubernetes_api.meta.v1.object_meta import *
from kubernetes_api.meta.v1.sharding import *
from kubernetes_api.meta.v1.types import *
from kubernetes_api.meta.v1.types_gen import *
from kubernetes_api.types import UID as UID
