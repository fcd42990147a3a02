"""`babeldesk connect whatsapp` and `babeldesk connect messenger`."""

import asyncio
import os
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from connectors.channels.meta.graph import API_VERSION, API_VERSION_ENDS
from connectors.settings import GRAPH_URL
from deploy.connect import messenger, whatsapp
from deploy.connect.arrival import wait_for_door, wait_for_event
from deploy.connect.connection import Connection
from deploy.connect.questions import Answers
from deploy.place import Place
from deploy.secrets_file import FILE_NAME, store_secrets, stored_secrets

app = typer.Typer(help="Connect WhatsApp or Messenger: asks, tries out, stores, and waits for the first event.")
console = Console(highlight=False)

Ask = Callable[[Answers, str, Console], Awaitable[Connection]]
Yes = Annotated[bool, typer.Option("--yes", help="Ask nothing: options, environment or what is stored must do.")]
Token = Annotated[
    str | None, typer.Option(help="Better through the environment: others see options in the process list.")
]
Secret = Annotated[str | None, typer.Option(help="Of the app; better through the environment.")]
Verify = Annotated[str | None, typer.Option(help="Made, or the one that is stored, unless given.")]
PublicUrl = Annotated[
    str | None, typer.Option(help="How the internet reaches this gateway; BABELDESK_PUBLIC_URL else.")
]
Wait = Annotated[float, typer.Option(help="Seconds to wait for the first event; 0 does not wait.")]
TEN_MINUTES = 600.0


@app.command("whatsapp")
def connect_whatsapp(
    access_token: Token = None,
    phone_number_id: Annotated[str | None, typer.Option()] = None,
    business_account_id: Annotated[str | None, typer.Option()] = None,
    app_secret: Secret = None,
    verify_token: Verify = None,
    public_url: PublicUrl = None,
    wait: Wait = TEN_MINUTES,
    yes: Yes = False,
) -> None:
    """Connect a WhatsApp number of the Cloud API."""
    given = {
        whatsapp.TOKEN.variable: access_token,
        whatsapp.NUMBER.variable: phone_number_id,
        whatsapp.BUSINESS.variable: business_account_id,
        whatsapp.SECRET.variable: app_secret,
    }
    asyncio.run(_connect(whatsapp.connect, given, verify_token, public_url, wait_s=wait, asks=not yes))


@app.command("messenger")
def connect_messenger(
    access_token: Token = None,
    page_id: Annotated[str | None, typer.Option()] = None,
    app_secret: Secret = None,
    verify_token: Verify = None,
    public_url: PublicUrl = None,
    wait: Wait = TEN_MINUTES,
    yes: Yes = False,
) -> None:
    """Connect a Facebook page's Messenger."""
    given = {
        messenger.TOKEN.variable: access_token,
        messenger.PAGE.variable: page_id,
        messenger.SECRET.variable: app_secret,
    }
    asyncio.run(_connect(messenger.connect, given, verify_token, public_url, wait_s=wait, asks=not yes))


async def _connect(
    ask: Ask,
    given: Mapping[str, str | None],
    verify_token: str | None,
    public_url: str | None,
    *,
    wait_s: float,
    asks: bool,
) -> None:
    place = Place.from_environment()
    graph_url = os.environ.get("BABELDESK_GRAPH_URL") or GRAPH_URL
    stored = stored_secrets(place.var)
    connection = await ask(Answers(console, given, stored, asks=asks), graph_url, console)
    await connection.subscribe(graph_url)
    console.print("[green]✓[/green] The app hears of it from now on.")
    # The stored one stays: at Meta it is pasted already.
    token = verify_token or stored.get(connection.verify_variable) or secrets.token_urlsafe(24)
    values = {**connection.values, connection.verify_variable: token}
    store_secrets(place.var, values)
    console.print(f"[green]✓[/green] Stored in {place.var / FILE_NAME}, which only its owner reads.", soft_wrap=True)
    for name, value in values.items():
        if os.environ.get(name) not in {None, "", value}:
            console.print(f"[yellow]![/yellow] The environment has another {name}, which wins: take it out.")
    began = datetime.now(UTC)
    _say_what_to_paste(connection, public_url or place.url, token)
    if wait_s > 0:
        await _wait(place, connection, token, began, wait_s)


def _say_what_to_paste(connection: Connection, public_url: str, token: str) -> None:
    console.print("\n[bold]Now[/bold]", soft_wrap=True)
    console.print("1. Start Babeldesk, or stop and start it again: `make run`.")
    console.print(f"2. Paste at {escape(connection.dashboard)}:", soft_wrap=True)
    console.print(f"     Callback URL  {public_url.rstrip('/')}{connection.path}", soft_wrap=True)
    console.print(f"     Verify token  {escape(token)}", soft_wrap=True)
    console.print(f"   and subscribe to these fields: {', '.join(connection.fields)}.", soft_wrap=True)
    console.print(f"3. {connection.first_event}", soft_wrap=True)
    if not public_url.startswith("https://"):
        remedy = (
            "Meta sends to https addresses with a valid certificate only: set BABELDESK_PUBLIC_URL or --public-url."
        )
        console.print(f"[yellow]![/yellow] {remedy}", soft_wrap=True)
    console.print(f"[dim]Graph API {API_VERSION}, kept by Meta until {API_VERSION_ENDS}.[/dim]\n")


async def _wait(place: Place, connection: Connection, token: str, began: datetime, wait_s: float) -> None:
    """Say when the door is open and when the first event has come.

    Raises:
        typer.Exit: with 1, when one of them did not happen in time.
    """
    until = time.monotonic() + wait_s
    if not await wait_for_door(place, connection.path, token, until):
        console.print(
            f"[red]✗[/red] The gateway at port {place.port} does not answer {connection.path} with this verify token. "
            "Start it again with `make run`; everything is stored.",
            soft_wrap=True,
        )
        raise typer.Exit(1)
    console.print("[green]✓[/green] The gateway's door is open. Waiting for the first event …")
    kind = await wait_for_event(place, connection.channel, began, until)
    if kind is None:
        console.print(
            f"[red]✗[/red] Nothing came in {wait_s:.0f} s. Everything is stored; `babeldesk doctor` says what is "
            "missing at Meta.",
            soft_wrap=True,
        )
        raise typer.Exit(1)
    console.print(f"[green]✓[/green] The first event has arrived ({kind}). {connection.channel} is connected.")
