"""Sized numbers: plain `int` and `float` to a type checker, the Kubernetes name to whoever reads the annotation."""

from __future__ import annotations

from typing import Annotated, TypeAlias

Int: TypeAlias = Annotated[int, "int"]
Int8: TypeAlias = Annotated[int, "int8"]
Int16: TypeAlias = Annotated[int, "int16"]
Int32: TypeAlias = Annotated[int, "int32"]
Int64: TypeAlias = Annotated[int, "int64"]
Uint: TypeAlias = Annotated[int, "uint"]
Uint8: TypeAlias = Annotated[int, "uint8"]
Uint16: TypeAlias = Annotated[int, "uint16"]
Uint32: TypeAlias = Annotated[int, "uint32"]
Uint64: TypeAlias = Annotated[int, "uint64"]
Float32: TypeAlias = Annotated[float, "float32"]
Float64: TypeAlias = Annotated[float, "float64"]
