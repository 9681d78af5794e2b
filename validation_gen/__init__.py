"""Kubernetes-style API types as Python dataclasses, and everything an API server derives from them."""

__version__ = "0.1.0"
