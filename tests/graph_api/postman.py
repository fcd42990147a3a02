"""Delivers webhooks as Meta does: signed over escaped bytes, several times, out of order, late, many in one body."""

import asyncio
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from connectors.channels.meta.signature import HEADER, signature
from tests.graph_api.world import CHANNELS, Channel, Json, World

OBJECTS: dict[Channel, str] = {"whatsapp": "whatsapp_business_account", "messenger": "page"}
_TRIES_AFTER_S = (0.0, 0.05, 0.2, 0.5, 1.0)


@dataclass
class Manner:
    """How webhooks arrive.

    Args:
        copies: How often each body is delivered.
        shuffled: Waiting entries are delivered in any order.
        delay_s: After so many seconds.
        batch: Up to so many entries in one body.
    """

    copies: int = 1
    shuffled: bool = False
    delay_s: float = 0
    batch: int = 1


@dataclass
class Postman:
    """Brings entries to the shop's webhook; without an address for a channel it only remembers them.

    Attributes:
        addresses: Channel to webhook address.
        held: True: nothing is delivered until it is released.
        answers: Status of every delivery tried, in order; 0 where there was no answer.
        bodies: Every body delivered.
    """

    world: World
    addresses: dict[Channel, str] = field(default_factory=dict)
    manner: Manner = field(default_factory=Manner)
    held: bool = False
    answers: list[int] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    _waiting: list[tuple[Channel, Json]] = field(default_factory=list)
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _client: httpx.AsyncClient | None = None
    _one_by_one: asyncio.Lock = field(default_factory=asyncio.Lock)
    _dice: random.Random = field(default_factory=lambda: random.Random(7))

    def put(self, channel: Channel, *entries: Json) -> None:
        """Entries to deliver, in the background."""
        self._waiting += [(channel, entry) for entry in entries]
        if not self.held:
            task = asyncio.get_running_loop().create_task(self.deliver_waiting())
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def deliver_waiting(self) -> None:
        """Deliver what waits, in the manner told."""
        if self.manner.delay_s:
            await asyncio.sleep(self.manner.delay_s)
        async with self._one_by_one:
            await self._deliver_all()

    async def _deliver_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self.manner.shuffled:
            self._dice.shuffle(waiting)
        for channel in CHANNELS:
            entries = [entry for of, entry in waiting if of == channel]
            for start in range(0, len(entries), self.manner.batch):
                await self.deliver(channel, entries[start : start + self.manner.batch])

    async def settle(self) -> None:
        """Return when nothing is under way and nothing waits."""
        while self._running or (self._waiting and not self.held):
            await asyncio.gather(*self._running, return_exceptions=True)
            if self._waiting and not self.held and not self._running:
                await self.deliver_waiting()

    async def release(self) -> None:
        """Deliver what was held, and whatever comes from now on."""
        self.held = False
        await self.deliver_waiting()
        await self.settle()

    async def deliver(self, channel: Channel, entries: Sequence[Json]) -> None:
        """One body with these entries, in as many copies as told; repeated until it is answered 200."""
        body = meta_json({"object": OBJECTS[channel], "entry": list(entries)})
        self.bodies.append(body)
        address = self.addresses.get(channel)
        if address is None:
            return
        await asyncio.gather(*(self._until_taken(address, body) for _ in range(self.manner.copies)))

    async def post(self, channel: Channel, body: bytes, *, signed_with: str | None = None) -> httpx.Response:
        """One delivery of exactly these bytes; by default signed with the app's secret."""
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=20)
        secret = self.world.app.secret if signed_with is None else signed_with
        headers = {HEADER: signature(secret, body), "Content-Type": "application/json"}
        return await self._client.post(self.addresses[channel], content=body, headers=headers)

    async def close(self) -> None:
        """End what is under way."""
        for task in tuple(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

    async def _until_taken(self, address: str, body: bytes) -> None:
        channel: Channel = next(channel for channel, of in self.addresses.items() if of == address)
        for wait_s in _TRIES_AFTER_S:
            await asyncio.sleep(wait_s)
            try:
                response = await self.post(channel, body)
            except httpx.TransportError:
                self.answers.append(0)
                continue
            self.answers.append(response.status_code)
            if response.status_code == httpx.codes.OK:
                return


def meta_json(document: Any) -> bytes:
    """The bytes Meta sends and signs: other letters than ASCII escaped in lowercase hex, and slashes too."""
    return json.dumps(document, ensure_ascii=True, separators=(",", ":")).replace("/", "\\/").encode()
