"""Types that have every kind of field, for the tests of generated codecs."""

EVERYTHING = """
Name = NewType("Name", str)
Names = NewType("Names", list[Name])
Level = NewType("Level", Int8)
Extra = NewType("Extra", list[str])
Limits = NewType("Limits", dict[Name, Quantity])


class Mode(StrEnum):
    FAST = "Fast"
    SLOW = "Slow"


class Plain(StrEnum):
    NONE = ""
    SOME = "Some"


@dataclass(kw_only=True, slots=True)
class TypeMeta:
    kind: str = ""
    api_version: str = ""


@dataclass(kw_only=True, slots=True)
class Handler:
    exec_: str = ""
    port: IntOrString = field(default_factory=IntOrString)


@dataclass(kw_only=True, slots=True)
class Child:
    name: Name = field(default=Name(""), metadata={"omitempty": False})
    kids: list[Child] = field(default_factory=list)
    extra: dict[str, list[str]] = field(default_factory=dict)
    ptr: Child | None = None


@dataclass(kw_only=True, slots=True)
class Spec:
    handler: Handler = field(default_factory=Handler, metadata={"inline": True})
    text: str = ""
    i8: Int8 = 0
    u16: Uint16 = 0
    u64: Uint64 = 0
    level: Level = Level(0)
    i32: Int32 | None = None
    i64: Int64 = 0
    f32: Float32 = 0.0
    f64: Float64 = 0.0
    flag: bool = False
    kept_flag: bool = field(default=False, metadata={"omitempty": False})
    blob: bytes = b""
    mode: Mode | Literal[""] = ""
    mode_ptr: Mode | None = None
    plain: Plain = Plain.NONE
    modes: list[Mode] = field(default_factory=list)
    by_mode: dict[Mode, Name] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    kept_tags: list[str] = field(default_factory=list, metadata={"omitempty": False})
    kept_labels: dict[str, str] = field(default_factory=dict, metadata={"omitempty": False})
    names: Names = field(default_factory=lambda: Names([]))
    numbers: list[Int32 | None] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)
    extras: dict[str, Extra] = field(default_factory=dict)
    child: Child = field(default_factory=Child)
    kept_child: Child = field(default_factory=Child, metadata={"omitempty": False})
    child_ptr: Child | None = None
    kids: list[Child] = field(default_factory=list)
    kid_ptrs: list[Child | None] = field(default_factory=list)
    by_name: dict[Name, Name] = field(default_factory=dict)
    kids_by_name: dict[Name, Child] = field(default_factory=dict)
    kid_map: dict[str, Child] = field(default_factory=dict)
    anything: Any = None
    quantity: Quantity = field(default_factory=Quantity)
    limits: Limits = field(default_factory=lambda: Limits({}))
    created: Time = field(default_factory=Time)
    kept_time: Time = field(default_factory=Time, metadata={"omitempty": False})
    deleted: Time | None = None
    timeout: Duration | None = None
    wait: Duration = field(default_factory=Duration)
    raw: RawExtension = field(default_factory=RawExtension)


@dataclass(kw_only=True, slots=True)
class Root(TypeMeta):
    spec: Spec = field(default_factory=Spec)
    spec_ptr: Spec | None = None
"""
