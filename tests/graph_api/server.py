"""The API, put together and served: what tests and the command line hold in their hands."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from fastapi import FastAPI, Request, Response

from conversations.clock import Clock, SystemClock
from tests.actions.backends.loopback import serving
from tests.graph_api.accounts import Accounts
from tests.graph_api.answers import GraphError
from tests.graph_api.faults import FaultGate, Faults
from tests.graph_api.messenger import Messenger
from tests.graph_api.people import MessengerShopper, WhatsAppShopper
from tests.graph_api.postman import Postman
from tests.graph_api.routes import build_router
from tests.graph_api.templates import Templates
from tests.graph_api.webhooks import whatsapp_account_change
from tests.graph_api.world import CHANNELS, Channel, Json, Page, PhoneNumber, Sent, World


@dataclass
class GraphApi:
    """A served Graph API.

    Attributes:
        url: Its address, without version and without a slash at the end.
        world: What it knows; change it as you need it.
        postman: How its webhooks arrive: `postman.addresses`, `postman.manner`, `postman.held`.
    """

    url: str
    world: World
    postman: Postman

    @property
    def faults(self) -> Faults:
        """What it is told to get wrong: `fail`, `slow`, `drop_answer`, `hang_up`."""
        return self.world.faults

    @property
    def number(self) -> PhoneNumber:
        """The WhatsApp number (the first one)."""
        return next(iter(self.world.numbers.values()))

    @property
    def page(self) -> Page:
        """The Facebook page (the first one)."""
        return next(iter(self.world.pages.values()))

    @property
    def sent(self) -> list[Sent]:
        """Every message it accepted, in order."""
        return self.world.sent

    def report_to(self, gateway_url: str) -> None:
        """Send webhooks to the doors of this gateway."""
        for channel in CHANNELS:
            self.postman.addresses[channel] = f"{gateway_url}/webhooks/{channel}"

    def on_whatsapp(self, phone: str = "491701234567", **traits: object) -> WhatsAppShopper:
        """A shopper with this number (digits); traits as in `Person`."""
        person = self.world.person("whatsapp", phone, **traits)
        return WhatsAppShopper(self.world, self.postman, person, self.url, self.number)

    def on_messenger(self, psid: str = "1254459154682919", **traits: object) -> MessengerShopper:
        """A shopper with this page-scoped id; traits as in `Person`."""
        person = self.world.person("messenger", psid, **traits)
        return MessengerShopper(self.world, self.postman, person, self.url, self.page)

    def review_template(self, name: str, status: str = "APPROVED", *, language: str | None = None) -> None:
        """Meta has decided on a template."""
        Templates(self.world, self.postman).review(name, status, language=language)

    def hand_over(self, shopper: MessengerShopper, new_owner: str, change: str = "pass") -> None:
        """Another app passes the thread on, or takes it."""
        Messenger(self.world, self.postman).hand_over(self.page, shopper.person, new_owner, change)

    def tell_account(self, field: str, value: Json) -> None:
        """News of the business account: `account_update`, `phone_number_quality_update`, …"""
        now = self.world.clock.now()
        self.postman.put("whatsapp", whatsapp_account_change(self.number, now, field, value))

    async def settle(self) -> None:
        """Return when every webhook under way has been delivered."""
        await self.postman.settle()

    async def verify_callback(
        self, channel: Channel, url: str, verify_token: str, fields: Sequence[str] = ("messages",)
    ) -> Json:
        """Set the callback as the App Dashboard does: with the handshake."""
        of = "page" if channel == "messenger" else "whatsapp_business_account"
        form = {"object": of, "fields": ",".join(fields)}
        accounts = Accounts(self.world, self.postman)
        return await accounts.set_callback({**form, "callback_url": url, "verify_token": verify_token})


def build_app(world: World, postman: Postman) -> FastAPI:
    """The application."""
    app = FastAPI(title="Graph API for tests")
    app.state.world = world
    app.include_router(build_router(world, postman))
    app.add_middleware(FaultGate, faults=world.faults, requests=world.requests)

    @app.exception_handler(GraphError)
    async def _refused(request: Request, error: GraphError) -> Response:
        world.refusals.append(f"{request.url.path}: {error}")
        return error.response()

    return app


@asynccontextmanager
async def graph_api(clock: Clock | None = None, port: int = 0) -> AsyncIterator[GraphApi]:
    """Serve it on loopback until the block ends; what it wanted to report by then is dropped."""
    world = World(clock or SystemClock())
    postman = Postman(world)
    async with serving(build_app(world, postman), port) as url:
        try:
            yield GraphApi(url, world, postman)
        finally:
            await postman.close()
