"""What authors of API types import: sized integers and floats, quantities, times, durations and raw JSON.

Standard library only. Type modules annotate fields with these names; generated decoders build the values with
`from_json`, generated encoders write them with `to_json`. Every class is immutable, compares by value, is made from its
JSON form (`Quantity("100m")`), and made from nothing is its zero value, which is false: `if not spec.timeout`.
"""

from validation_gen.apitypes.duration import Duration
from validation_gen.apitypes.numbers import (
    Float32,
    Float64,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
)
from validation_gen.apitypes.quantity import Quantity
from validation_gen.apitypes.raw import FieldsV1, IntOrString, Json, RawExtension
from validation_gen.apitypes.times import MicroTime, Time

__all__ = [
    "Duration",
    "FieldsV1",
    "Float32",
    "Float64",
    "Int",
    "Int8",
    "Int16",
    "Int32",
    "Int64",
    "IntOrString",
    "Json",
    "MicroTime",
    "Quantity",
    "RawExtension",
    "Time",
    "Uint",
    "Uint8",
    "Uint16",
    "Uint32",
    "Uint64",
]
