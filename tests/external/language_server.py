"""A client of yaml-language-server, as far as a test of schemas needs one: diagnostics, completion and hover.

The protocol is that of the Language Server Protocol, JSON-RPC over pipes.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

SECONDS = 60
"""How long to wait for an answer before the server counts as broken."""


@contextmanager
def language_server(command: list[str], schemas: dict[str, str]) -> Iterator[Server]:
    """A running server. `schemas` are addresses of schemas, with the pattern of the files that each is for."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        server = Server(process, schemas)
        server.ask(
            "initialize", {"processId": None, "rootUri": None, "capabilities": CLIENT}
        )
        server.tell("initialized", {})
        server.tell("workspace/didChangeConfiguration", {"settings": server.settings})
        yield server
    finally:
        process.kill()
        process.wait()


CLIENT = {
    "workspace": {"configuration": True},
    "textDocument": {
        "hover": {"contentFormat": ["markdown"]},
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
    },
}


class Server:
    """The other end of the pipes."""

    def __init__(
        self, process: subprocess.Popen[bytes], schemas: dict[str, str]
    ) -> None:
        assert process.stdin and process.stdout
        self.settings = {
            "yaml": {
                "schemas": schemas,
                "validate": True,
                "hover": True,
                "completion": True,
                "schemaStore": {"enable": False},
            }
        }
        self._input: IO[bytes] = process.stdin
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._asked = 0
        reader = threading.Thread(
            target=self._read, args=(process.stdout,), daemon=True
        )
        reader.start()

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Shows the server a file; what it finds wrong."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1}
        self.tell("textDocument/didOpen", {"textDocument": {**document, "text": text}})
        while True:
            message = self._next()
            found = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics":
                if found["uri"] == path.as_uri():
                    return list(found["diagnostics"])
            else:
                self._serve(message)

    def completion(self, path: Path, line: int, character: int) -> list[str]:
        answer = self.ask("textDocument/completion", _at(path, line, character))
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return [item["label"] for item in items]

    def hover(self, path: Path, line: int, character: int) -> str:
        answer = self.ask("textDocument/hover", _at(path, line, character)) or {}
        contents = answer.get("contents", "")
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def ask(self, method: str, params: Any) -> Any:
        """The answer to a request. Raises RuntimeError if it is an error, TimeoutError if there is none."""
        self._asked += 1
        number = self._asked
        self._write({"id": number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(message["error"])
                return message["result"]
            self._serve(message)

    def tell(self, method: str, params: Any) -> None:
        self._write({"method": method, "params": params})

    def _serve(self, message: dict[str, Any]) -> None:
        """Answers what the server asks of its client; what it only tells is left alone."""
        if "id" not in message or "method" not in message:
            return
        result: Any = None
        if message["method"] == "workspace/configuration":
            sections = (item.get("section") for item in message["params"]["items"])
            result = [self.settings.get(name) for name in sections]
        elif message["method"].startswith("custom/schema"):
            result = []
        self._write({"id": message["id"], "result": result})

    def _write(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._input.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._input.flush()

    def _next(self) -> dict[str, Any]:
        try:
            return self._messages.get(timeout=SECONDS)
        except queue.Empty:
            raise TimeoutError("the language server does not answer") from None

    def _read(self, output: IO[bytes]) -> None:
        while header := output.readline():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif not header.strip():
                self._messages.put(json.loads(output.read(length)))


def _at(path: Path, line: int, character: int) -> dict[str, Any]:
    position = {"line": line, "character": character}
    return {"textDocument": {"uri": path.as_uri()}, "position": position}
