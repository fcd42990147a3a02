"""Chat with a running gateway as a shopper on WhatsApp or Messenger, without Meta.

    python -m tests.graph_api                          serves the API, and prints the settings a gateway needs for it
    make run                                           in another terminal, with those settings in its environment
    python -m tests.graph_api --channel messenger      the same on the page

What you type is sent as a shopper's message; what the gateway sends is printed, with what can be pressed under it.
Lines that begin with a slash do more:

    /press TITLE       press a button, quick reply or list row
    /photo FILE        send a picture
    /place LAT LON     send a location
    /react EMOJI       react to the newest message
    /approve NAME      approve a submitted template, in all its languages
    /fail CODE [SUB]   answer the gateway's next message with this error
    /slow SECONDS      answer it late
    /drop              take it, and cut the connection before the answer
    /copies N          deliver each webhook N times
    /quit
"""

import asyncio
import mimetypes
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import httpx
import typer

from tests.graph_api.people import MessengerShopper, NothingToPress, WhatsAppShopper
from tests.graph_api.postman import Manner
from tests.graph_api.server import GraphApi, graph_api
from tests.graph_api.world import Sent


class Channel(StrEnum):
    """Where the shopper is."""

    WHATSAPP = "whatsapp"
    MESSENGER = "messenger"


def main(
    gateway: Annotated[str, typer.Option(help="Address of the gateway.")] = "http://127.0.0.1:8000",
    port: Annotated[int, typer.Option(help="Port of the API.")] = 8480,
    channel: Annotated[Channel, typer.Option(help="Where the shopper is.")] = Channel.WHATSAPP,
    name: Annotated[str, typer.Option(help="The shopper's profile name.")] = "Sheena Nelson",
) -> None:
    """Serve the API and chat through it."""
    asyncio.run(_chat(gateway.rstrip("/"), port, channel, name))


async def _chat(gateway: str, port: int, channel: Channel, name: str) -> None:
    async with graph_api(port=port) as api:
        api.report_to(gateway)
        shopper = api.on_whatsapp(name=name) if channel is Channel.WHATSAPP else api.on_messenger(name=name)
        api.world.listeners.append(lambda sent: _print_sent(api, sent))
        lines = [f"export BABELDESK_{name}={value}" for name, value in settings_for(api).items()]
        typer.echo("\n".join(["Start the gateway with:", *lines, "Then write."]))
        while (line := await asyncio.to_thread(_read_line)) is not None:
            try:
                answer = obey(api, shopper, line.strip())
            except (NothingToPress, ValueError, OSError) as error:
                answer = str(error)
            if answer is None:
                return
            if answer:
                typer.echo(answer)
            await api.settle()
            if api.postman.answers and api.postman.answers[-1] != httpx.codes.OK:
                typer.echo(f"The gateway does not take webhooks: HTTP {api.postman.answers[-1] or 'silence'}.")


def _read_line() -> str | None:
    try:
        return input()
    except EOFError:
        return None


def settings_for(api: GraphApi) -> dict[str, str]:
    """What a gateway needs to work with this API, by name without its prefix."""
    app = api.world.app
    settings = {"GRAPH_URL": api.url}
    for channel, token in (("WHATSAPP", "whatsapp-token"), ("MESSENGER", "page-token")):
        settings |= {
            f"{channel}_APP_SECRET": app.secret,
            f"{channel}_VERIFY_TOKEN": app.verify_token,
            f"{channel}_ACCESS_TOKEN": token,
        }
    return settings | {
        "WHATSAPP_PHONE_NUMBER_ID": api.number.id,
        "WHATSAPP_BUSINESS_ACCOUNT_ID": api.number.business_id,
        "MESSENGER_PAGE_ID": api.page.id,
        "MESSENGER_APP_ID": app.id,
    }


def _print_sent(api: GraphApi, sent: Sent) -> None:
    if sent.file_id is not None:
        file = api.world.files[sent.file_id]
        typer.echo(f"  <{file.name or file.mime_type}, {len(file.content)} bytes>")
    typer.echo(f"  {sent.text or sent.kind}")
    for title in sent.choices:
        typer.echo(f"    [{title}]")


def obey(api: GraphApi, shopper: WhatsAppShopper | MessengerShopper, line: str) -> str | None:
    """Do what a line says.

    Returns:
        What to print, None to end.

    Raises:
        ValueError: a number is none. NothingToPress, OSError: there is no such button or file.
    """
    if not line.startswith("/"):
        if line:
            shopper.says(line)
        return ""
    command, _, rest = line[1:].partition(" ")
    if command == "quit":
        return None
    act = _ACTS.get(command)
    if act is None:
        return f"There is no /{command}; there are {', '.join(f'/{name}' for name in _ACTS)}, /quit."
    act(api, shopper, rest.strip())
    return ""


Act = Callable[[GraphApi, WhatsAppShopper | MessengerShopper, str], object]


def _photo(_: GraphApi, shopper: WhatsAppShopper | MessengerShopper, path: str) -> None:
    file = Path(path).expanduser()
    shopper.sends_file("image", file.read_bytes(), mimetypes.guess_type(file.name)[0] or "image/jpeg")


def _place(_: GraphApi, shopper: WhatsAppShopper | MessengerShopper, rest: str) -> None:
    latitude, longitude = map(float, rest.split())
    if isinstance(shopper, WhatsAppShopper):
        shopper.sends_location(latitude, longitude)
    else:
        coordinates = {"coordinates": {"lat": latitude, "long": longitude}}
        shopper.sends({"attachments": [{"type": "location", "payload": coordinates}]})


def _react(_: GraphApi, shopper: WhatsAppShopper | MessengerShopper, emoji: str) -> None:
    if not shopper.inbox:
        raise ValueError("There is nothing to react to.")
    shopper.reacts(emoji, shopper.inbox[-1].id)


def _fail(api: GraphApi, _: WhatsAppShopper | MessengerShopper, rest: str) -> None:
    api.faults.fail(*map(int, rest.split()[:2]))


_ACTS: dict[str, Act] = {
    "press": lambda _, shopper, title: shopper.presses(title),
    "photo": _photo,
    "place": _place,
    "react": _react,
    "approve": lambda api, _, name: api.review_template(name),
    "fail": _fail,
    "slow": lambda api, _, late_s: api.faults.slow(float(late_s)),
    "drop": lambda api, _, __: api.faults.drop_answer(),
    "copies": lambda api, _, copies: setattr(api.postman, "manner", Manner(copies=int(copies))),
}


if __name__ == "__main__":
    typer.run(main)
