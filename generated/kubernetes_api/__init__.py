"""Kubernetes API types as Python dataclasses, with the validators, decoders, encoders and defaults made from them.

A subpackage per group and version: `from kubernetes_api.resource.v1 import ResourceClaim, validate_resource_claim`.
"""
