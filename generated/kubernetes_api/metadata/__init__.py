"""What files about devices say: metadata.resource.k8s.io, its versions and the way to read its files."""

from kubernetes_api.metadata.stream import *
