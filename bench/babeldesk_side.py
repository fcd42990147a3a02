"""Our side: assistant and gateway as processes, and a shopper who talks through the widget's HTTP API."""

import asyncio
import contextlib
import itertools
import secrets
import sys
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from bench.child import Child, free_port
from bench.database import Database
from bench.load import Sample
from bench.scripts import BABELDESK
from bench.wire import Connection

NO_LIMIT = "1000000"
PATIENCE_S = 20
Heard = Callable[[Sample], object]


class NotAnswered(Exception):
    """A turn ended without a reply, so that its time would mean nothing; carries what was said."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(f"Babeldesk had no reply to {text!r}.")


@dataclass(frozen=True)
class BabeldeskSide:
    """Both processes, running."""

    port: int
    gateway: Child
    assistant: Child
    timings: Path
    _scripts: itertools.cycle = field(default_factory=lambda: itertools.cycle(BABELDESK), repr=False)  # type: ignore[type-arg]

    async def talk(self, connection: Connection, pause_s: float = 0.0, heard: Heard | None = None) -> list[Sample]:
        """Begin a session and hold one conversation.

        Args:
            pause_s: So long the shopper thinks about each answer.
            heard: Told of each turn at once.

        Raises:
            NotAnswered: a turn brought no reply.
        """
        script = next(self._scripts)
        session = await connection.post("/api/widget/sessions", {"page_language": script.language}, {}, expected=201)
        headers = {"Authorization": f"Bearer {session['token']}", "Prefer": f"wait={PATIENCE_S}"}
        samples = []
        for text in script.texts:
            body = {"client_id": uuid.uuid4().hex, "text": text}
            began = time.perf_counter()
            answer = await connection.post("/api/widget/messages", body, headers)
            latency_s = time.perf_counter() - began
            if not answer["replies"] or not answer["replies"][0]["text"]:
                raise NotAnswered(text)
            samples.append(Sample(latency_s, UUID(answer["message"]["id"])))
            if heard is not None:
                heard(samples[-1])
            await asyncio.sleep(pause_s)
        return samples

    def assistant_seconds(self) -> dict[UUID, float]:
        """How long the assistant took, by turn."""
        pairs = (line.split() for line in self.timings.read_text().splitlines())
        return {UUID(turn_id): float(seconds) for turn_id, seconds in pairs}


@contextlib.asynccontextmanager
async def running_babeldesk(
    root: Path,
    folder: Path,
    database: Database,
    *gateway_options: str | Path,
    port: int | None = None,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[BabeldeskSide]:
    """Start both, and stop both at the end.

    Args:
        gateway_options: More of `bench.timed_gateway`.
        port: The gateway's; any free one where it makes no difference.
        settings: More of the gateway's, as variables of its environment.

    Raises:
        ChildFailed: one of them did not start.
    """
    port, assistant_port = port or free_port(), free_port()
    token = secrets.token_urlsafe(32)
    environment = {
        "BABELDESK_INTERNAL_TOKEN": token,
        "BABELDESK_SHOP_TOKEN_SECRET": secrets.token_urlsafe(32),
        "BABELDESK_ASSISTANT_URL": f"http://127.0.0.1:{assistant_port}",
        "BABELDESK_ACTIONS_URL": f"http://127.0.0.1:{port}/actions",
        "BABELDESK_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "BABELDESK_ROOT": str(root),
        "BABELDESK_SESSION_MESSAGES_PER_MINUTE": NO_LIMIT,
        "BABELDESK_ADDRESS_MESSAGES_PER_MINUTE": NO_LIMIT,
        "DATABASE_URL": database.url.render_as_string(hide_password=False),
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONPATH": str(root),
    }
    timings = folder / "assistant-calls.txt"
    assistant = Child(
        "assistant",
        [root / "bot" / ".venv" / "bin" / "python", "-m", "bot.serve", "--port", str(assistant_port)],
        environment,
        root,
        folder / "assistant.log",
    )
    gateway = Child(
        "gateway",
        [sys.executable, "-m", "bench.timed_gateway", "--port", str(port), "--timings", timings, *gateway_options],
        {**environment, **(settings or {})},
        root,
        folder / "gateway.log",
    )
    try:
        await assistant.start()
        await gateway.start()
        await gateway.until_ok(f"http://127.0.0.1:{port}/health")
        ready = f"http://127.0.0.1:{assistant_port}/webhooks/gateway/ready"
        await assistant.until_ok(ready, {"Authorization": f"Bearer {token}"})
        yield BabeldeskSide(port, gateway, assistant, timings)
    finally:
        await assistant.stop()
        await gateway.stop()
