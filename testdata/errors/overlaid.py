# +groupName=errors.example.com
# +k8s:validation-gen=*
"""Overlay functions are found by name, and say where their rules are from."""

from dataclasses import dataclass


@dataclass(kw_only=True, slots=True)
class Pool:
    name: str = ""
    host_name: str = ""


@dataclass(kw_only=True, slots=True)
class PoolHost:
    name: str = ""
