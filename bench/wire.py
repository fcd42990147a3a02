"""One kept-alive HTTP connection that posts. The client shares the measured machine's cores, so it does little."""

import asyncio
from collections.abc import Mapping
from typing import Any, Self

import orjson


class UnexpectedAnswer(Exception):
    """A server answered with another status than asked for; carries both and the beginning of the body."""

    def __init__(self, path: str, status: int, body: bytes) -> None:
        self.path = path
        self.status = status
        super().__init__(f"{path} answered {status}: {body[:300]!r}")


class Connection:
    """HTTP/1.1 to one loopback port; answers need a Content-Length, which both measured servers send."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def __aenter__(self) -> Self:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._writer is not None:
            self._writer.close()

    async def post(self, path: str, body: Any, headers: Mapping[str, str], expected: int = 200) -> Any:
        """Send one JSON body and return the answer's.

        Raises:
            UnexpectedAnswer: another status than `expected`.
        """
        answer = await self.post_bytes(path, orjson.dumps(body), headers, expected)
        return orjson.loads(answer)

    async def post_bytes(self, path: str, content: bytes, headers: Mapping[str, str], expected: int = 200) -> bytes:
        """Send exactly these bytes, as JSON, and return the answer's.

        Raises:
            UnexpectedAnswer: another status than `expected`.
        """
        assert self._reader is not None
        assert self._writer is not None
        lines = [f"POST {path} HTTP/1.1", f"Host: 127.0.0.1:{self._port}", "Content-Type: application/json"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        lines.append(f"Content-Length: {len(content)}\r\n\r\n")
        self._writer.write("\r\n".join(lines).encode() + content)
        head = await self._reader.readuntil(b"\r\n\r\n")
        status_line, *header_lines = head.decode("latin-1").split("\r\n")
        length = next(int(line[15:]) for line in header_lines if line[:15].lower() == "content-length:")
        answer = await self._reader.readexactly(length)
        status = int(status_line.split(" ", 2)[1])
        if status != expected:
            raise UnexpectedAnswer(path, status, answer)
        return answer
