"""A real HTTP server on this machine that answers as it is told: late, never, wrong, half, or well."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Answer = tuple[int, dict[str, str], bytes]
OK: Answer = (200, {}, b'{"ok": true}')


@dataclass
class FaultyServer:
    """Faults are used up one a request; then it answers OK.

    Args:
        script: An answer, or "hang" (says nothing), "cut" (hangs up at once), "half" (hangs up within the body).
        requests: What it was asked, as "METHOD path" and the body.
    """

    script: list[Answer | str] = field(default_factory=list)
    requests: list[tuple[str, bytes]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (head := await reader.readuntil(b"\r\n\r\n")) is not None:
                lines = head.decode().split("\r\n")
                size = next((int(x.split(":")[1]) for x in lines if x.lower().startswith("content-length:")), 0)
                self.requests.append((lines[0].rsplit(" ", 1)[0], await reader.readexactly(size)))
                answer = self.script.pop(0) if self.script else OK
                if answer == "hang":
                    await asyncio.sleep(30)
                if answer == "cut":
                    return
                if answer == "half":
                    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{")
                    await writer.drain()
                    return
                if isinstance(answer, tuple):
                    writer.write(_written(answer))
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


def _written(answer: Answer) -> bytes:
    status, headers, body = answer
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}", *(f"{k}: {v}" for k, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


@asynccontextmanager
async def faulty_server(*script: Answer | str) -> AsyncIterator[FaultyServer]:
    """A server that follows this script."""
    faulty = FaultyServer(list(script))
    running: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        await faulty.serve(reader, writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    faulty.port = server.sockets[0].getsockname()[1]
    try:
        yield faulty
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
