"""The composition: the one place where ports meet adapters. Nothing is built at import."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

import httpx
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.buying.customs_desk import build_customs_desk
from actions.case_keeper import CaseKeeper
from actions.composition import Services as ActionServices
from actions.composition import build_actions, build_approvals, build_ledger, build_operations, build_teller
from actions.knowledge.articles import figures, read_articles
from actions.knowledge.search import Knowledge
from actions.notices.choices import NoticeAnswers
from actions.notices.remembering import remembering_parcels
from actions.privacy.erasures import Erasures
from actions.privacy.requests import PrivacyRequests
from connectors.actions_door import ActionsDoor
from connectors.channels import website_routes, website_socket
from connectors.channels.meta.composition import MetaChannels
from connectors.channels.meta.introduction import introduction_of
from connectors.channels.meta.sending import Sending, build_sending
from connectors.demo_courier import build_courier_router
from connectors.demo_login import build_demo_router
from connectors.docs_page import mount_docs
from connectors.errors import install_error_handlers
from connectors.exchange_rates import ExchangeRates
from connectors.health import build_health_router
from connectors.help_pages import build_help_router
from connectors.limits import MessageLimits
from connectors.pages import BodyLimit, CompressedPages, SecurityHeaders, built_surfaces, mount_pages
from connectors.parcel_tracking import build_parcel_tracking, tracked
from connectors.services import Services
from connectors.settings import Settings
from connectors.shop_events.composition import ShopEvents, hears_of_parcels
from connectors.shop_system import build_shop_system
from connectors.stop_page import build_stop_router
from conversations.after_hours import AfterHours
from conversations.assistant import Assistant, RasaAssistant
from conversations.attachments import LIMIT_BYTES
from conversations.clock import Clock, SystemClock
from conversations.customer_token import CustomerTokens
from conversations.email_codes import CodePostman, EmailCodes
from conversations.feed import Feed
from conversations.identity import Identity
from conversations.identity_throttle import ProofThrottle
from conversations.letters import LetterWriter
from conversations.mail import MailRoom
from conversations.presence import Presence
from conversations.probe import Probe, unnoticed
from conversations.rendering import Renderer
from conversations.retention import EVERY as RETENTION_EVERY
from conversations.retention import RetentionPurge
from conversations.shop_rules import ShopRules, load_shop_rules
from conversations.smtp import SmtpMailer
from conversations.stop_links import StopLinks
from conversations.sweeper import Job, Sweeper, seldom, unanswered_messages
from conversations.turn import TurnRunner
from conversations.turn_workers import CONCURRENT_TURNS, TurnWorkers
from conversations.wire import Presenter
from desk.api import Desk
from desk.services import DeskServices
from storage.engine import create_engine, require_connection

BODY_LIMIT_BYTES = 64 * 1024
MULTIPART_ROOM_BYTES = 64 * 1024
FORGET_EVERY = timedelta(hours=1)
ERASE_EVERY = timedelta(seconds=10)


@dataclass(frozen=True)
class Gateway:
    """A composed process: the application, and what has to be started and stopped around it."""

    app: FastAPI
    services: Services
    sweeper: Sweeper
    meta: MetaChannels
    sending: Sending
    shop_events: ShopEvents


def build_gateway(
    settings: Settings,
    *,
    clock: Clock | None = None,
    assistant: Assistant | None = None,
    probe: Probe = unnoticed,
    sweep_interval_s: float = 1.0,
    around_shop: Callable[[ShopBackend], ShopBackend] | None = None,
    renderer: Renderer | None = None,
) -> Gateway:
    """Compose one gateway process.

    Args:
        clock: The machine's own unless a test brings one.
        assistant: Rasa at the settings' address unless a test brings one.
        probe: Told the named moments of every turn.
        around_shop: Puts something between the actions and the shop's system, such as a stopwatch.
        renderer: Reading the replies is most of a start; gateways of one process may share it.

    Raises:
        ShopRulesInvalid, LanguagesBroken, WordingBroken, TemplatesBroken: a file of the shop has an error; file and
            line are in it.
    """
    clock = clock or SystemClock()
    rules = load_shop_rules(settings.root / "shop.yml")
    renderer = renderer or Renderer(settings.root / "data", ZoneInfo(rules.people.time_zone))
    engine = create_engine(settings.database_url)
    client = httpx.AsyncClient(base_url=settings.assistant_url, limits=httpx.Limits(max_connections=CONCURRENT_TURNS))
    token = settings.internal_token.get_secret_value()
    assistant = assistant or RasaAssistant(client, token)
    tokens = CustomerTokens(settings.shop_token_secret.get_secret_value(), clock)
    identity = Identity(engine, clock, tokens)
    feed = Feed(settings.database_url)
    presence = Presence(engine, clock)
    released = frozenset(code for code, language in renderer.languages.items() if language.released)
    waiting_word = AfterHours(engine, clock, rules.people).waiting_word
    sending = build_sending(settings, engine, clock, renderer, rules.shop.name, probe)
    aside = NoticeAnswers(engine, clock).answer
    hello = introduction_of(rules.shop.name)
    runner = TurnRunner(engine, assistant, clock, released, waiting_word, probe, sending.attention.begun, aside, hello)
    workers = TurnWorkers(runner)
    services = Services(
        settings=settings,
        engine=engine,
        clock=clock,
        feed=feed,
        presence=presence,
        assistant=assistant,
        workers=workers,
        renderer=renderer,
        presenter=Presenter(renderer),
        rules=rules,
        identity=identity,
        limits=MessageLimits(clock, settings.session_messages_per_minute, settings.address_messages_per_minute),
        probe=probe,
    )
    meta = MetaChannels(services, sending.reports)
    secret = settings.shop_token_secret.get_secret_value()
    throttle = ProofThrottle(engine, clock, secret)
    knowledge = Knowledge(read_articles(settings.root / "data", figures(rules)), rules.shop.default_language)
    letters = _letters(settings, engine, clock, renderer, rules)
    codes = None if letters is None else letters.codes
    shop_system = build_shop_system(rules.shop.system, settings, engine, clock.now)
    parcel_tracking = build_parcel_tracking(rules.tracking, settings)
    shop = tracked(shop_system, parcel_tracking)
    if hears_of_parcels(settings, rules):
        shop = remembering_parcels(shop, engine, clock)
    action_services = ActionServices(
        engine=engine,
        clock=clock,
        shop=shop if around_shop is None else around_shop(shop),
        identity=identity,
        throttle=throttle,
        rules=rules,
        languages={code: renderer.languages[code].native_name for code in released},
        probe=probe,
        customs=build_customs_desk(settings.root, rules.customs, engine),
        codes=codes,
        knowledge=knowledge,
        public_url=settings.public_url,
    )
    inviting = frozenset({"whatsapp"} if settings.whatsapp_business_account_id else ())
    shop_events = ShopEvents(services, shop, inviting)
    ledger, operations = build_ledger(action_services), build_operations(action_services)
    door = ActionsDoor(engine, build_actions(action_services), clock, token, probe)
    forgetful = (throttle.forget_old, door.forget_old, meta.inbound.forget_old)
    forgetting = (seldom(forget, clock, FORGET_EVERY) for forget in forgetful)
    unanswered = unanswered_messages(engine, clock, workers)
    sweeper = Sweeper([meta.inbound.sweep, unanswered, *forgetting], sweep_interval_s)
    # On their own: a shop or a mail server that hangs must not keep unanswered messages waiting.
    kept = CaseKeeper(engine, clock)
    erasures = Erasures(engine, clock, action_services.shop, PrivacyRequests(engine, clock), secret)
    purge = RetentionPurge(engine, clock, rules.retention, secret)
    clerk = Sweeper(
        [
            ledger.settle_unknown,
            operations.settle_unknown,
            build_teller(action_services).tell_due,
            kept.keep_due,
            seldom(erasures.carry_out, clock, ERASE_EVERY),
            seldom(purge.purge, clock, RETENTION_EVERY),
        ],
        sweep_interval_s,
    )
    postman = Sweeper([] if letters is None else letters.jobs(clock), sweep_interval_s)
    herald = Sweeper(shop_events.jobs(clock), sweep_interval_s)
    exchange_rates = ExchangeRates(settings, rules, engine, clock)
    money_changer = Sweeper(exchange_rates.jobs(), sweep_interval_s)
    outbox_clerk = Sweeper(sending.jobs, sweep_interval_s)
    desk_services = DeskServices(
        engine, clock, feed, presence, renderer, rules.shop.name, _origins(settings), sending.attention,
        rules.approvals, build_approvals(action_services),
    )  # fmt: skip
    desk = Desk(desk_services)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await require_connection(engine)
        await feed.start()
        await desk.start()
        sending.start(feed)
        background = (sweeper, clerk, postman, herald, money_changer, outbox_clerk)
        for one in background:
            one.start()
        yield
        for one in reversed(background):
            await one.stop()
        await exchange_rates.close()
        await shop_events.stop()
        await meta.close()
        await workers.stop()
        await sending.stop()
        await desk.stop()
        await feed.stop()
        if parcel_tracking is not None:
            await parcel_tracking.close()
        await shop_system.close()
        await client.aclose()
        await engine.dispose()

    app = FastAPI(
        title="Babeldesk", version="0.1.0", lifespan=lifespan, docs_url=None, redoc_url=None,
        description="Multilingual support for cross-border shops: the widget's and the desk's API.",
    )  # fmt: skip
    install_error_handlers(app)
    app.include_router(build_health_router(services))
    app.include_router(website_routes.build_router(services))
    app.include_router(website_socket.build_socket_router(services))
    app.include_router(meta.router())
    app.include_router(shop_events.router())
    app.include_router(build_stop_router(services, StopLinks(settings.public_url, secret)))
    app.include_router(door.router())
    app.include_router(desk.router)
    app.include_router(build_help_router(knowledge, renderer.languages, rules.shop.name))
    demo = settings.demo and rules.shop.system == "demo"
    if demo:
        app.include_router(build_demo_router(engine, tokens))
        app.include_router(build_courier_router(services, shop_events.wake))
    mount_docs(app, built_surfaces(settings.root))
    mount_pages(app, settings.root, renderer, demo=demo)
    larger_bodies = {"/api/widget/uploads": LIMIT_BYTES + MULTIPART_ROOM_BYTES, **meta.body_limits()}
    larger_bodies |= shop_events.body_limits()
    app.add_middleware(BodyLimit, limit_bytes=BODY_LIMIT_BYTES, larger=larger_bodies)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(settings.allowed_origins),
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type", "Prefer"],
    )
    app.add_middleware(CompressedPages)
    app.add_middleware(SecurityHeaders)
    return Gateway(app, services, sweeper, meta, sending, shop_events)


def _origins(settings: Settings) -> frozenset[str]:
    return frozenset({settings.public_url.rstrip("/")})


@dataclass(frozen=True)
class _Letters:
    """Everything that goes out by mail."""

    room: MailRoom
    codes: EmailCodes
    postman: CodePostman

    def jobs(self, clock: Clock) -> list[Job]:
        """What the postman does at each round."""
        return [self.postman.send_due, self.room.send_due, seldom(self.codes.forget_old, clock, FORGET_EVERY)]


def _letters(
    settings: Settings, engine: AsyncEngine, clock: Clock, renderer: Renderer, rules: ShopRules
) -> _Letters | None:
    if settings.smtp_url is None:
        return None
    mailer = SmtpMailer.from_url(settings.smtp_url.get_secret_value())
    writer = LetterWriter(renderer, settings.mail_sender, rules.shop.name)
    secret = settings.shop_token_secret.get_secret_value()
    return _Letters(
        MailRoom(engine, clock, mailer, writer, settings.public_url, StopLinks(settings.public_url, secret).link),
        EmailCodes(engine, clock, secret),
        CodePostman(engine, clock, mailer, writer, secret),
    )


async def wait_until_idle(gateway: Gateway) -> None:
    """Sweep once and return when no turn of this process runs; for tests and for a clean end."""
    await gateway.sweeper.sweep()
    await gateway.meta.inbound.idle()
    await asyncio.shield(gateway.services.workers.idle())
