"""Meta's side of the channels' benchmark: the tests' Graph API in a process of its own.

It takes what the gateway sends, reports what became of it, and writes a line for each message that it accepted: our own
id of the request, and who got it. The shoppers themselves are played by the benchmark (`bench.webhooks`).
"""

import argparse
import asyncio
import contextlib
import signal
from pathlib import Path
from typing import TextIO

from bench.webhooks import MOST_MESSAGES, PICTURE, PICTURE_ID, message_id, shoppers
from tests.graph_api.postman import Manner
from tests.graph_api.server import GraphApi, graph_api
from tests.graph_api.world import CHANNELS, File, Sent

REPORTS_TOGETHER = 10
"""Meta puts reports into batches when there are many."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--gateway", required=True, help="address of the gateway")
    parser.add_argument("accepted", type=Path, help="where accepted messages are written down")
    arguments = parser.parse_args()
    with arguments.accepted.open("w", buffering=1) as accepted:
        asyncio.run(_serve(arguments.port, arguments.gateway, accepted))


async def _serve(port: int, gateway: str, accepted: TextIO) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with graph_api(port=port) as api:
        api.report_to(gateway)
        api.postman.manner = Manner(batch=REPORTS_TOGETHER)
        _people(api)

        def note(sent: Sent) -> None:
            accepted.write(f"{_our_id(sent)} {sent.person.id}\n")

        api.world.listeners.append(note)
        await ended.wait()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1):
                await api.settle()


def _people(api: GraphApi) -> None:
    """Everybody has just written, and every message that they will write is known."""
    world, now = api.world, api.world.clock.now()
    world.files[PICTURE_ID] = File(PICTURE_ID, PICTURE, "image/png")
    for channel in CHANNELS:
        account = api.number.id if channel == "whatsapp" else api.page.id
        somebody = None
        for shopper_id in shoppers(channel):
            somebody = world.person(channel, shopper_id)
            somebody.wrote_at[account] = now
        assert somebody is not None
        world.received.update({message_id(channel, number): somebody for number in range(MOST_MESSAGES)})


def _our_id(sent: Sent) -> str:
    if sent.channel == "whatsapp":
        return str(sent.request.get("biz_opaque_callback_data"))
    return str(sent.request["message"].get("metadata"))


if __name__ == "__main__":
    main()
