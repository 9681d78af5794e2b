"""Modules of types that nobody would write: every command says what is wrong, soon, and writes nothing or all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.runs import CLASS, HEAD, READING, files, run, tree

FIELD = "    # +k8s:required\n    count: Int32 = 0\n"
GOOD = HEAD + CLASS + FIELD


DATACLASS = "@dataclass(kw_only=True, slots=True)\n"
REQUIRED = "    # +k8s:required\n"


def structs(count: int) -> str:
    """Types that each have a field of the next."""
    last = f"{DATACLASS}class T{count}:\n{REQUIRED}    a: str = ''\n"
    return last + "".join(
        f"{DATACLASS}class T{n}:\n{REQUIRED}    n: T{n + 1} | None = None\n"
        for n in range(count)
    )


def ways(count: int, marker: str) -> str:
    """Types that each hold the next in three ways, the last of them with a marker: three to the `count` ways in all."""
    last = f"{DATACLASS}class T{count}:\n    # {marker}\n    a: str = ''\n"
    return last + "".join(
        f"{DATACLASS}class T{n}:\n"
        + "".join(f"    # +k8s:optional\n    {x}: {t} = {d}\n" for x, t, d in (
            ("a", f"T{n + 1} | None", None),
            ("b", f'list["T{n + 1}"]', "field(default_factory=list)"),
            ("c", f'dict[str, "T{n + 1}"]', "field(default_factory=dict)"),
        ))
        for n in reversed(range(count))
    )  # fmt: skip


def around_each_other(count: int) -> str:
    """Types that each hold all others."""
    return "".join(
        f"{DATACLASS}class T{n}:\n"
        + "".join(f"{REQUIRED}    f{m}: 'T{m} | None' = None\n" for m in range(count))
        for n in range(count)
    )


RESOURCE = HEAD.replace("# +k8s:validation-gen", "# +versionName=v1\n# +k8s:validation-gen").replace(
    "from validation_gen", "from kubernetes_api.meta.v1.types import ObjectMeta\nfrom validation_gen"
)  # fmt: skip
OF_T0 = f"{CLASS}    metadata: ObjectMeta = field(default_factory=ObjectMeta)\n{REQUIRED}    a: T0 | None = None\n"

ARGUMENTS = ", ".join(f"a{n}: 1" for n in range(100_000))
ALIASES = "A0 = list[str]\n" + "".join(f"A{n + 1} = A{n} | A{n}\n" for n in range(40))
BASES = f"{DATACLASS}class B0(TypeMeta):\n    pass\n" + "".join(
    f"{DATACLASS}class B{n}(B{n - 1}):\n{REQUIRED}    a{n}: str = ''\n"
    for n in range(1, 200)
)
CONSTANTS = "; ".join(f"a{n}: int = {n}" for n in range(5_000))
FIELDS = "; ".join(f"a{n}: NoType = 0" for n in range(2_000))


def marked(marker: str, field: str = "count: Int32 = 0") -> str:
    return f"{HEAD}{CLASS}    # {marker}\n    {field}\n"


def annotated(annotation: str) -> str:
    return f"{HEAD}{CLASS}    count: {annotation} = None\n"


DEEP = 10_000

MODULES: dict[str, tuple[str | bytes, str]] = {
    "a comment of a megabyte": (f"{HEAD}{CLASS}    # {'x' * 1_000_000}\n{FIELD}", ""),
    "a comment of a hundred thousand lines": (f"{HEAD}{CLASS}" + "    # x\n" * 100_000 + FIELD, ""),
    "a marker's name of a megabyte": (marked("+k8s:" + "a" * 1_000_000, "count: Int32 = 0"), ""),
    "a marker's text of a megabyte": (marked(f'+k8s:validateFalse="{"x" * 1_000_000}"'), "VG40"),
    "a string of a megabyte that does not end": (marked(f'+k8s:validateFalse="{"x" * 1_000_000}'), "VG001"),
    "a hundred thousand parentheses": (marked("+k8s:validateFalse" + "(" * 100_000), "VG001"),
    "a hundred thousand arguments": (marked(f"+k8s:validateFalse({ARGUMENTS})"), "VG203"),
    "markers in markers": (marked("+k8s:eachVal=" * DEEP + "+k8s:required", "count: list[str]"), "VG001"),
    "ten thousand misspelt markers": (f"{HEAD}{CLASS}" + "    # +k8s:requird\n" * 10_000 + FIELD, "VG101"),
    "ten thousand markers that may stand once": (f"{HEAD}{CLASS}" + "    # +k8s:minimum=1\n" * 10_000 + FIELD, ""),
    "a default in lists in lists": (marked("+default=" + "[" * 100_000), "VG"),
    "a default in lists in lists that end": (marked("+default=" + "[" * 900 + "]" * 900), "VG"),
    "a default of many digits": (marked("+default=" + "9" * 100_000), "VG"),
    "a number of many digits": (marked("+k8s:minimum=" + "9" * 100_000), "VG"),
    "a value of many digits": (f"{HEAD}{CLASS}    # +k8s:required\n    count: Int32 = {'9' * 10_000}\n", "VG"),
    "an annotation ten thousand deep": (annotated("list[" * DEEP + "int" + "]" * DEEP), "VG011"),
    "the same in quotes": (annotated(f"'{'list[' * DEEP}int{']' * DEEP}'"), "VG"),
    "an annotation as deep as Python can read": (annotated("list[" * 150 + "int" + "]" * 150), "VG"),
    "a union of ten thousand": (annotated("int | " * DEEP + "None"), "VG012"),
    "ten thousand attributes": (annotated("a" + ".a" * DEEP), "VG012"),
    "a sum of ten thousand": (f"{HEAD}X = {'1 + ' * DEEP}1\n{CLASS}{FIELD}", "VG012"),
    "aliases of aliases": (f"{HEAD}{ALIASES}{CLASS}    count: A40 = None\n", ""),
    "an alias of itself": (f"{HEAD}A = list['A']\n{CLASS}    count: A = None\n", "VG125"),
    "types a thousand deep": (f"{HEAD}{structs(1_000)}{CLASS}{REQUIRED}    a: T0 | None = None\n", "VG012"),
    "types held in a thousand million ways": (f"{RESOURCE}{ways(20, '+k8s:required')}{OF_T0}", "VG152"),
    "the same with nothing to report": (f"{RESOURCE}{ways(20, '+k8s:optional')}{OF_T0}", "VG152"),
    "types that all hold each other": (f"{RESOURCE}{around_each_other(20)}{OF_T0}", "VG152"),
    "bases of bases": (f"{HEAD}{BASES}@dataclass(kw_only=True, slots=True)\nclass Claim(B199):\n{FIELD}", ""),
    "five thousand statements in a line of many bytes": (f"{HEAD}É = 'é'; {CONSTANTS}\n{CLASS}{FIELD}", ""),
    "fields in one line": (f"{HEAD}{CLASS.rstrip()} é: str = ''; {FIELDS}\n", "VG"),
    "a null byte": (GOOD.replace("Types.", "Types\0."), "VG010"),
    "a byte that is no UTF-8": (GOOD.replace("Types.", "Types\xff.").encode("latin-1"), "VG010"),
    "CRLF and a byte order mark": (b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode(), ""),
    "CR alone": (GOOD.replace("\n", "\r").encode(), ""),
    "controls in a comment": (GOOD.replace("# +k8s", "# \x0c\x0b\x1b[2J\u202e\u2028\n    # +k8s"), ""),
    "controls in a marker": (GOOD.replace("# +k8s:required", "# +k8s:requ\u202eired \x1b[2J\u2028"), "VG"),
    "a coding line": (f"# -*- coding: rot13 -*-\n{GOOD}", "VG010"),
    "nothing": ("", ""),
    "only a marker": ("# +k8s:validation-gen=*", ""),
}  # fmt: skip
"""Modules, and the code of a diagnostic that `generate` has for them; empty if it has none, or need not."""


UNPRIVILEGED = """\
import ctypes
class Header(ctypes.Structure): _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]
ctypes.CDLL(None).capset(ctypes.byref(Header(0x20080522, 0)), (ctypes.c_uint32 * 6)())
"""
"""Takes from root what lets it read and write all files: then their modes count as for everybody."""


@pytest.mark.parametrize(("module", "code"), MODULES.values(), ids=MODULES)
def test_every_command_ends_well(
    module: str | bytes, code: str, tmp_path: Path
) -> None:
    tree(tmp_path, module)
    before = files(tmp_path)
    generated, *others = run(tmp_path, READING)
    for ran in (generated, *others):
        assert ran.is_decent, ran
    if code:
        assert generated.code == 1
        assert f" {code}" in generated.out
        assert "api/types.py:" in generated.out
        # Schemas have references: what is too much for the others need not be for them.
        written = files(tmp_path) - before
        assert all(name.startswith("out/") for name in written)
    assert ("api/types_gen.py" in files(tmp_path)) == (generated.code == 0)


@pytest.mark.parametrize(
    "types", [ways(20, "+k8s:required"), around_each_other(20)], ids=["ways", "all"]
)
def test_what_has_no_references_does_not_grow_without_end(
    types: str, tmp_path: Path
) -> None:
    tree(tmp_path, f"{RESOURCE}{types}{OF_T0}")
    before = files(tmp_path)
    (ran,) = run(tmp_path, [("crd", "-o", "out")])
    assert ran.is_decent
    assert ran.code == 1
    assert " VG725" in ran.out + ran.err
    assert files(tmp_path) == before


def test_links_that_lead_to_themselves(tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / "api" / "again").symlink_to(tmp_path / "api", True)
    (tmp_path / "api" / "round.py").symlink_to("round.py")
    (tmp_path / "api" / "there").symlink_to("back", True)
    (tmp_path / "api" / "back").symlink_to("there", True)
    for ran in run(tmp_path, READING):
        assert ran.is_decent, ran
    assert run(tmp_path, [("generate", "api/round.py")])[0].code == 2


@pytest.mark.parametrize("name", ["api/types.py", "api", "pyproject.toml"])
def test_what_may_not_be_read(name: str, tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / name).chmod(0)
    try:
        found = run(tmp_path, READING, before=UNPRIVILEGED)
    finally:
        (tmp_path / name).chmod(0o755)
    for ran in found:
        assert ran.is_decent, ran
        assert ran.code == 2
        assert "Permission denied" in ran.err
        if name == "pyproject.toml":
            assert ran.err.startswith("pyproject.toml:1:1: VG025 ")
    assert files(tmp_path) == {"pyproject.toml", "api/types.py", "api/__init__.py"}


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_where_nothing_may_be_written(command: tuple[str, ...], tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    (tmp_path / "out").mkdir()
    for name in ("api", "out"):
        (tmp_path / name).chmod(0o555)
    (ran,) = run(tmp_path, [command], before=UNPRIVILEGED)
    assert ran.is_decent, ran
    assert ran.code == (1 if command == ("lint",) else 2)
    assert files(tmp_path) == {"pyproject.toml", "api/types.py", "api/__init__.py"}


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_where_the_disk_is_full(command: tuple[str, ...], tmp_path: Path) -> None:
    tree(tmp_path, GOOD)
    full = (
        "import signal\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"
    )
    (ran,) = run(tmp_path, [command], before=full)
    assert ran.is_decent, ran
    assert ran.code == (1 if command == ("lint",) else 2)
    assert files(tmp_path) == {"pyproject.toml", "api/types.py", "api/__init__.py"}
