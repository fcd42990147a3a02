"""Starts everything on one machine, in the order in which parts need each other, and stops it in reverse."""

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from sqlalchemy import URL

from actions.backends.demo.seed import Seeded, seed
from conversations.clock import SystemClock
from conversations.languages import load_languages
from conversations.shop_rules import load_shop_rules
from deploy.demo_agent import create_demo_agent
from deploy.errors import PartFailed
from deploy.part import Part
from deploy.place import QUIET_ASSISTANT, Place
from deploy.secrets_file import channel_secrets, provide_secrets
from storage.embedded import EmbeddedPostgres, default_folder
from storage.engine import create_engine, require_connection
from storage.migrate import migrate

READY_TIMEOUT_S = 180
POLL_S = 0.2


class Supervisor:
    """Runs until it is told to stop.

    Args:
        place: Folders and ports.
        console: Where progress is shown.

    Raises:
        ShopRulesInvalid
    """

    def __init__(self, place: Place, console: Console) -> None:
        self._place = place
        self._console = console
        self._demo = place.demo and load_shop_rules(place.root / "shop.yml").shop.system == "demo"
        self._began = time.monotonic()

    async def run(self) -> None:
        """Start everything, say what to open, and wait for SIGINT, SIGTERM or SIGHUP.

        Raises:
            StartError, StorageError: with a message for the person at the terminal.
        """
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for signal_number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # the last: its window was closed
            loop.add_signal_handler(signal_number, stop.set)
        self._place.check()
        try:
            await self._run_until(stop)
        finally:
            self._say("Everything has stopped.")

    async def _run_until(self, stop: asyncio.Event) -> None:
        secrets = provide_secrets(self._place.var)
        async with self._database() as url:
            environment = {
                **secrets,
                "DATABASE_URL": url.render_as_string(hide_password=False),
                "BABELDESK_PUBLIC_URL": self._place.url,
                "BABELDESK_ASSISTANT_URL": f"http://127.0.0.1:{self._place.assistant_port}",
                "BABELDESK_ACTIONS_URL": f"http://127.0.0.1:{self._place.port}/actions",
                "BABELDESK_ROOT": str(self._place.root),
                "BABELDESK_DEMO": str(self._demo).lower(),
                **QUIET_ASSISTANT,
                "PYTHONPATH": str(self._place.root),
            }
            agent = await self._prepare_database(url)
            gateway = self._gateway({**channel_secrets(self._place.var), **environment})  # no affair of the assistant
            assistant = self._assistant(environment)
            try:
                if await self._unless_stopped(self._start_gateway(gateway), stop):
                    return
                if await self._unless_stopped(self._train(environment), stop):
                    return
                await assistant.start()
                self._say("Assistant is loading its model …")
                if await self._unless_stopped(self._wait_ready(assistant), stop):
                    return
                self._announce(agent)
                await self._watch([gateway, assistant], stop)
            finally:
                self._say("Stopping …")
                await assistant.stop()
                await gateway.stop()

    @contextlib.asynccontextmanager
    async def _database(self) -> AsyncIterator[URL]:
        if self._place.database_url is not None:
            self._say("Using the database of DATABASE_URL.")
            yield self._place.database_url
            return
        server = EmbeddedPostgres(default_folder(self._place.var))
        self._say("Starting the embedded PostgreSQL …")
        await asyncio.to_thread(server.start)
        try:
            yield server.url()
        finally:
            await asyncio.to_thread(server.stop)

    async def _prepare_database(self, url: URL) -> tuple[str, str] | None:
        engine = create_engine(url)
        try:
            await require_connection(engine)
            self._say("Bringing the database to the newest schema …")
            await asyncio.to_thread(migrate, url)
            if not self._demo:
                return None
            seeded = await seed(engine, SystemClock().now())
            if seeded != Seeded(0, 0):
                self._say(f"The demo shop has {seeded.orders} new orders and {seeded.customers} new customers.")
            languages = load_languages(self._place.root / "data")
            return await create_demo_agent(engine, languages.values(), SystemClock())
        finally:
            await engine.dispose()

    def _gateway(self, environment: dict[str, str]) -> Part:
        command = [sys.executable, "-m", "connectors.serve", "--port", str(self._place.port)]
        return Part("gateway", command, environment, self._place.var / "log" / "gateway.log")

    def _assistant(self, environment: dict[str, str]) -> Part:
        port = str(self._place.assistant_port)
        command: list[str | Path] = [self._place.bot_python, "-m", "bot.serve", "--port", port]
        return Part("assistant", command, environment, self._place.var / "log" / "assistant.log")

    async def _start_gateway(self, gateway: Part) -> None:
        await gateway.start()
        await self._poll(gateway, f"http://127.0.0.1:{self._place.port}/health")
        self._say(f"Gateway answers at {self._place.url}/health.")

    async def _train(self, environment: dict[str, str]) -> None:
        command: list[str | Path] = [self._place.bot_python, "-m", "bot.train"]
        training = Part("training", command, environment, self._place.var / "log" / "training.log")
        training.log.unlink(missing_ok=True)  # an error is told with this training's log alone
        await training.start(heard=self._say)
        try:
            code = await training.wait()
        finally:
            await training.stop()
        if code != 0:
            raise PartFailed("training", code, training.log)

    async def _wait_ready(self, assistant: Part) -> None:
        await self._poll(assistant, f"http://127.0.0.1:{self._place.port}/ready")

    async def _poll(self, part: Part, address: str) -> None:
        """Return when the address answers 200; a part that ends meanwhile is an error."""
        deadline = time.monotonic() + READY_TIMEOUT_S
        async with httpx.AsyncClient() as client:
            while time.monotonic() < deadline:
                if part.process is not None and part.process.returncode is not None:
                    raise PartFailed(part.name, part.process.returncode, part.log)
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get(address, timeout=5)).status_code == httpx.codes.OK:
                        return
                await asyncio.sleep(POLL_S)
        raise PartFailed(part.name, None, part.log)

    async def _unless_stopped(self, work: object, stop: asyncio.Event) -> bool:
        """Do the work; says whether it was given up because we were told to stop."""
        working = asyncio.ensure_future(work)  # type: ignore[call-overload]
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not working.done():
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working
            return True
        working.result()
        return False

    async def _watch(self, parts: list[Part], stop: asyncio.Event) -> None:
        keepers = [asyncio.create_task(part.keep_running(self._say)) for part in parts]
        await stop.wait()
        for keeper in keepers:
            keeper.cancel()
        await asyncio.gather(*keepers, return_exceptions=True)

    def _announce(self, agent: tuple[str, str] | None) -> None:
        place = self._place
        lines = [f"Demo shop   {place.url}/"] if self._demo else []
        lines += [f"Agent desk  {place.url}/desk/", f"API docs    {place.url}/docs"]
        if agent is not None:
            lines.append(f"\nDemo agent  {agent[0]}   password: {agent[1]}   (shown this once)")
        elif self._demo:
            lines.append("\nPassword forgotten?  .venv/bin/babeldesk agent password agent@example.com")
        self._say(f"Ready after {time.monotonic() - self._began:.0f} s. Ctrl-C stops everything.")
        self._console.print(Panel("\n".join(lines), title="Babeldesk", expand=False))

    def _say(self, line: str) -> None:
        self._console.print(f"[dim]{time.monotonic() - self._began:6.1f} s[/dim]  {escape(line)}")
