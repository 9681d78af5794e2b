# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`maximum`: an integer must be at most this."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32, Uint64


@dataclass(kw_only=True, slots=True)
class Share:
    # On a field.
    # +k8s:required
    # +k8s:maximum=100
    percent: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Range:
    # Both ends. `maximum` stands before `minimum` in the alphabet, so it runs first, whatever the order here.
    # +k8s:optional
    # +k8s:minimum=10
    # +k8s:maximum=5
    impossible: Int32 = 0

    # The limit may be the largest number of the type.
    # +k8s:optional
    # +k8s:maximum=18446744073709551614
    huge: Uint64 | None = None


@dataclass(kw_only=True, slots=True)
class Ports:
    # On the items of a set, which are compared with old items of the same value.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:eachVal=+k8s:maximum=65535
    open: list[Int32] = field(default_factory=list)
