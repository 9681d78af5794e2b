# +groupName=errors.example.com
# +versionName=v1
# +k8s:validation-gen=*
"""Problems of every kind are reported in one run, each line once."""

from __future__ import annotations

from dataclasses import dataclass

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Pool:
    # +k8s:optional
    # +k8s:format=k8s-shortname
    name: str = ""
    # +k8s:optional
    # +k8s:neq="x"
    other: str = ""
    # +k8s:maxLength=3
    third: str = ""
    # +k8s:optionl
    # +k8s:maxLength=3
    fourth: str = ""
    # +k8s:optional
    # +k8s:monotonic=3
    fifth: Int32 = 0
    # +k8s:maxLength=three
    sixth: str = ""
