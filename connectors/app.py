"""The composition: the one place where ports meet adapters. Nothing is built at import."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

import httpx
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.buying.customs_desk import build_customs_desk
from actions.composition import Services as ActionServices
from actions.composition import build_actions, build_approvals
from actions.knowledge.articles import figures, read_articles
from actions.knowledge.search import Knowledge
from actions.notices.choices import NoticeAnswers
from connectors.actions_door import ActionsDoor
from connectors.application import Doors, build_application
from connectors.background import Background, clerks_jobs
from connectors.channels.meta.composition import MetaChannels
from connectors.channels.meta.introduction import introduction_of
from connectors.channels.meta.sending import Sending, build_sending
from connectors.connected_shop import connect_shop
from connectors.exchange_rates import ExchangeRates
from connectors.letters import build_letters
from connectors.limits import MessageLimits
from connectors.services import Services
from connectors.settings import Settings
from connectors.shop_events.composition import ShopEvents
from conversations.after_hours import AfterHours
from conversations.assistant import Assistant, RasaAssistant
from conversations.clock import Clock, SystemClock
from conversations.customer_token import CustomerTokens
from conversations.email_codes import EmailCodes
from conversations.feed import Feed
from conversations.identity import Identity
from conversations.identity_throttle import ProofThrottle
from conversations.presence import Presence
from conversations.probe import Probe, unnoticed
from conversations.rendering import Renderer
from conversations.shop_rules import ShopRules, load_shop_rules
from conversations.stop_links import StopLinks
from conversations.sweeper import Job, Sweeper, seldom, unanswered_messages
from conversations.turn import TurnRunner
from conversations.turn_workers import CONCURRENT_TURNS, TurnWorkers
from conversations.wire import Presenter
from desk.api import Desk
from desk.services import DeskServices
from storage.engine import create_engine, require_connection

FORGET_EVERY = timedelta(hours=1)


@dataclass(frozen=True)
class Gateway:
    """A composed process: the application, and what has to be started and stopped around it."""

    app: FastAPI
    services: Services
    sweeper: Sweeper
    meta: MetaChannels
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
        ShopRulesInvalid, FileBroken, WordingBroken: a file of the shop has an error; file and line are in it.
        BadSmtpUrl
    """
    clock = clock or SystemClock()
    rules = load_shop_rules(settings.root / "shop.yml")
    renderer = renderer or Renderer(settings.root / "data", ZoneInfo(rules.people.time_zone))
    engine = create_engine(settings.database_url)
    client = httpx.AsyncClient(base_url=settings.assistant_url, limits=httpx.Limits(max_connections=CONCURRENT_TURNS))
    token, secret = settings.internal_token.get_secret_value(), settings.shop_token_secret.get_secret_value()
    sending = build_sending(settings, engine, clock, renderer, rules.shop.name, probe)
    customer_tokens = CustomerTokens(secret, clock)
    services = _services(
        settings, rules, renderer, engine, clock, assistant or RasaAssistant(client, token), sending,
        Identity(engine, clock, customer_tokens), probe,
    )  # fmt: skip
    meta = MetaChannels(services, sending.reports)
    stop_links = StopLinks(settings.public_url, secret)
    letters = build_letters(services, stop_links, secret)
    shop = connect_shop(settings, rules, engine, clock)
    knowledge = Knowledge(read_articles(settings.root / "data", figures(rules)), rules.shop.default_language)
    action_services = _action_services(
        services, shop.backend if around_shop is None else around_shop(shop.backend), knowledge,
        None if letters is None else letters.codes, ProofThrottle(engine, clock, secret),
    )  # fmt: skip
    inviting = frozenset({"whatsapp"} if settings.whatsapp_business_account_id else ())
    shop_events = ShopEvents(services, shop.backend, inviting)
    exchange_rates = ExchangeRates(settings, rules, engine, clock)
    door = ActionsDoor(engine, build_actions(action_services), clock, token, probe)
    desk = Desk(_desk_services(services, action_services, sending))

    def sweeper(*jobs: Job) -> Sweeper:
        return Sweeper(jobs, sweep_interval_s)

    forgetful = (action_services.throttle.forget_old, door.forget_old, meta.inbound.forget_old)
    forgetting = (seldom(forget, clock, FORGET_EVERY) for forget in forgetful)
    background = Background(
        sweeper(meta.inbound.sweep, unanswered_messages(engine, clock, services.workers), *forgetting),
        (
            sweeper(*clerks_jobs(action_services, secret)),
            sweeper(*([] if letters is None else letters.jobs())),
            sweeper(*shop_events.jobs(clock)),
            sweeper(*exchange_rates.jobs()),
            sweeper(*sending.jobs),
        ),
    )

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await require_connection(engine)
        await services.feed.start()
        await desk.start()
        sending.start(services.feed)
        background.start()
        yield
        await background.stop()
        await exchange_rates.close()
        await shop_events.stop()
        await meta.close()
        await services.workers.stop()
        await sending.stop()
        await desk.stop()
        await services.feed.stop()
        await shop.close()
        await client.aclose()
        await engine.dispose()

    doors = Doors(services, meta, shop_events, door, desk, knowledge, stop_links, customer_tokens)
    return Gateway(build_application(doors, lifespan), services, background.messages, meta, shop_events)


def _services(
    settings: Settings,
    rules: ShopRules,
    renderer: Renderer,
    engine: AsyncEngine,
    clock: Clock,
    assistant: Assistant,
    sending: Sending,
    identity: Identity,
    probe: Probe,
) -> Services:
    waiting_word = AfterHours(engine, clock, rules.people).waiting_word
    aside, hello = NoticeAnswers(engine, clock).answer, introduction_of(rules.shop.name)
    released = _released(renderer)
    runner = TurnRunner(engine, assistant, clock, released, waiting_word, probe, sending.attention.begun, aside, hello)
    return Services(
        settings=settings,
        engine=engine,
        clock=clock,
        feed=Feed(settings.database_url),
        presence=Presence(engine, clock),
        assistant=assistant,
        workers=TurnWorkers(runner),
        renderer=renderer,
        presenter=Presenter(renderer),
        rules=rules,
        identity=identity,
        limits=MessageLimits(clock, settings.session_messages_per_minute, settings.address_messages_per_minute),
        probe=probe,
    )


def _action_services(
    services: Services, shop: ShopBackend, knowledge: Knowledge, codes: EmailCodes | None, throttle: ProofThrottle
) -> ActionServices:
    settings, languages = services.settings, services.renderer.languages
    return ActionServices(
        engine=services.engine,
        clock=services.clock,
        shop=shop,
        identity=services.identity,
        throttle=throttle,
        rules=services.rules,
        languages={code: languages[code].native_name for code in _released(services.renderer)},
        probe=services.probe,
        customs=build_customs_desk(settings.root, services.rules.customs, services.engine),
        codes=codes,
        knowledge=knowledge,
        public_url=settings.public_url,
    )


def _desk_services(services: Services, action_services: ActionServices, sending: Sending) -> DeskServices:
    rules, origins = services.rules, frozenset({services.settings.public_url.rstrip("/")})
    return DeskServices(
        services.engine, services.clock, services.feed, services.presence, services.renderer, rules.shop.name,
        origins, sending.attention, rules.approvals, build_approvals(action_services),
    )  # fmt: skip


def _released(renderer: Renderer) -> frozenset[str]:
    return frozenset(code for code, language in renderer.languages.items() if language.released)


async def wait_until_idle(gateway: Gateway) -> None:
    """Sweep once and return when no turn of this process runs; for tests and for a clean end."""
    await gateway.sweeper.sweep()
    await gateway.meta.inbound.idle()
    await asyncio.shield(gateway.services.workers.idle())
