"""`python -m tests.external`: the checks that need node, pre-commit, or a C compiler. Without these, or a way to their
packages, they are skipped.

Packages are installed below `build/`, which git does not see, at the versions of `package-lock.json`. Exit code: 1 if a
check fails, else 0.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.external import pre_commit
from tests.external.compiled import check_compiled
from tests.external.editors import ENUMS, MISTAKES, check_editors
from tests.external.sarif import check_sarif
from validation_gen import native
from validation_gen.cli import main

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CORPUS = ROOT / "generated" / "kubernetes_api"
INSTALLED = ROOT / "build" / "external"
MANIFESTS = ("package.json", "package-lock.json")
SERVER = "node_modules/yaml-language-server/bin/yaml-language-server"


def install() -> str:
    """Installs the packages unless they are there; why that is not possible, if it is not."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "node and npm are not installed"
    current = [(HERE / name).read_bytes() for name in MANIFESTS]
    mark = INSTALLED / "installed"
    if mark.is_file() and mark.read_bytes() == b"".join(current):
        return ""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    for name in MANIFESTS:
        shutil.copy(HERE / name, INSTALLED / name)
    command = ["npm", "ci", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1"]
    try:
        done = subprocess.run(
            [*command, "--no-audit", "--no-fund"],
            cwd=INSTALLED,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "npm cannot get the packages in three minutes"
    if done.returncode:
        lines = [n for n in done.stderr.splitlines() if n.startswith("npm error")]
        return f"npm cannot install the packages: {(lines or ['?'])[0]}"
    mark.write_bytes(b"".join(current))
    return ""


def export(command: str, into: Path, *options: str) -> None:
    code = main.run([command, str(CORPUS), "-o", str(into), "-q", *options])
    assert code == 0, f"{command} failed"


def defective(file: Path) -> Iterator[Any]:
    """The document with a reference to nowhere, and with a type that is none, which the parser overlooks in 3.1."""
    document: Any = json.loads(file.read_text(encoding="utf-8"))
    schemas = document.get("definitions") or document["components"]["schemas"]
    first = next(iter(schemas))
    whole = schemas[first]
    schemas[first] = {"properties": {"a": {"$ref": "#/definitions/nowhere"}}}
    yield document
    if not document.get("openapi", "").startswith("3.1"):
        schemas[first] = {**whole, "type": "objekt"}
        yield document


def check_openapi(into: Path) -> Iterator[str]:
    """OpenAPI documents of every version and habit, and each of them with a defect, by swagger-parser."""
    for version in ("2.0", "3.0", "3.1"):
        for compat in ("strict", "upstream"):
            folder = into / f"{version}-{compat}"
            export("openapi", folder, "--openapi", version, "--compat", compat)
    good = [f for f in sorted(into.rglob("*.json")) if f.name != "index.json"]
    bad = []
    for file in good:
        for number, document in enumerate(defective(file)):
            bad.append(file.with_suffix(f".defect{number}.json"))
            bad[-1].write_text(json.dumps(document), encoding="utf-8")
    done = subprocess.run(
        ["node", str(HERE / "openapi.mjs")],
        input="\n".join(map(str, [*good, *bad])),
        cwd=INSTALLED,
        capture_output=True,
        text=True,
        check=True,
    )
    said = done.stdout.splitlines()
    if len(said) != len(good) + len(bad):
        yield f"swagger-parser answers {len(said)} times for {len(good) + len(bad)} files"
    for file, line in zip([*good, *bad], said, strict=False):
        if line.startswith("ok ") != (file in good):
            yield f"swagger-parser: {line}"
    print(f"swagger-parser: {len(good)} documents, and {len(bad)} with a defect")


def check_all() -> list[str]:
    with tempfile.TemporaryDirectory(prefix="external-") as folder:
        into = Path(folder)
        problems = list(check_openapi(into / "openapi"))
        export("jsonschema", into / "schemas", "--flavour", "strict")
        schemas = into / "schemas" / "master-standalone-strict"
        command = ["node", str(INSTALLED / SERVER), "--stdio"]
        problems += check_editors(command, schemas, into)
        print(f"yaml-language-server: {len(ENUMS)} enums, {len(MISTAKES)} mistakes")
        problems += check_sarif(INSTALLED, into / "sarif")
    return problems


def check_pre_commit() -> list[str]:
    environment = INSTALLED / "pre-commit"
    if why := pre_commit.install(environment):
        print(f"checks with pre-commit skipped: {why}")
        return []
    with tempfile.TemporaryDirectory(prefix="external-") as folder:
        cache = INSTALLED / "pre-commit-cache"
        return list(pre_commit.check_hooks(environment, cache, Path(folder)))


def check_mypyc() -> list[str]:
    if why := native.missing():
        print(f"checks with mypyc skipped: {why}")
        return []
    with tempfile.TemporaryDirectory(prefix="external-") as folder:
        return list(check_compiled(Path(folder)))


if __name__ == "__main__":
    problems = check_pre_commit() + check_mypyc()
    if why := install():
        print(f"checks with node skipped: {why}")
    else:
        problems += check_all()
    for problem in problems:
        print(f"FAILED {problem}")
    sys.exit(1 if problems else 0)
