"""`babeldesk doctor` finds what is wrong, says what to do, and shows no secret."""

import json
import re
import shutil
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.values import Diagnosis, Health
from connectors.channels.messenger import account as page
from connectors.channels.meta.event_store import webhook_events
from connectors.channels.meta.graph import API_VERSION_ENDS
from connectors.channels.meta.handshake import challenge_of
from connectors.settings import Settings
from conversations.message_templates import load_templates
from conversations.outbox.restrictions import restrict
from conversations.outbox.tables import channel_stops
from conversations.shop_rules import load_shop_rules
from deploy.doctor.database import check_database
from deploy.doctor.files import check_disk, check_secrets
from deploy.doctor.messenger import check_messenger
from deploy.doctor.meta import check_api_version
from deploy.doctor.patient import Patient
from deploy.doctor.shop import check_mail, check_parcel_tracking, check_shop_system
from deploy.doctor.whatsapp import check_whatsapp
from deploy.place import Place
from deploy.secrets_file import FILE_NAME, known_secrets, provide_secrets
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from tests.actions.backends import aftership_server, woocommerce_server
from tests.actions.backends.aftership_server import AfterShipServer
from tests.actions.backends.loopback import serving
from tests.actions.backends.woocommerce_goods import stocked_shop
from tests.actions.backends.woocommerce_server import open_shop
from tests.conftest import execute
from tests.connectors.conftest import INTERNAL_TOKEN, SHOP_SECRET
from tests.deploy.conftest import CommandLine
from tests.graph_api.server import GraphApi
from tests.graph_api.world import StoredTemplate
from tests.mail_server import running_mail_server
from tests.processes import ROOT, free_port

NOW = datetime.now(UTC)


class Shop:
    """An installation whose settings a test changes."""

    def __init__(self, var: Path, engine: AsyncEngine, root: Path = ROOT) -> None:
        self.var = var
        self.engine: AsyncEngine | None = engine
        self.root = root
        self.settings: dict[str, Any] = {}
        self.now = NOW
        self.database_url: URL | None = None

    def patient(self) -> Patient:
        """As the checks see it."""
        place = Place(self.root, self.var, free_port(), free_port(), demo=True, database_url=self.database_url)
        given = {"DATABASE_URL": "", "internal_token": INTERNAL_TOKEN, "shop_token_secret": SHOP_SECRET}
        settings = Settings.model_validate({**given, "root": self.root, **self.settings})
        return Patient(place, {}, load_shop_rules(self.root / "shop.yml"), settings, self.engine, self.now)

    def connect(self, graph: GraphApi) -> None:
        """Both channels, as `babeldesk connect` leaves them."""
        secret, token = graph.world.app.secret, graph.world.app.verify_token
        self.settings |= {
            "graph_url": graph.url,
            "whatsapp_app_secret": secret,
            "whatsapp_verify_token": token,
            "whatsapp_access_token": "whatsapp-token",
            "whatsapp_phone_number_id": graph.number.id,
            "whatsapp_business_account_id": graph.number.business_id,
            "messenger_app_secret": secret,
            "messenger_verify_token": token,
            "messenger_access_token": "page-token",
            "messenger_page_id": graph.page.id,
            "messenger_app_id": graph.world.app.id,
        }


@pytest.fixture
def shop(tmp_path: Path, engine: AsyncEngine) -> Shop:
    return Shop(tmp_path, engine)


@pytest.fixture
async def address(graph: GraphApi) -> AsyncIterator[str]:
    """Where the gateway's doors are, as the internet reaches them."""
    app = FastAPI()

    @app.get("/webhooks/{channel}")
    async def shake(channel: str, request: Request) -> Response:
        challenge = challenge_of(request.query_params, graph.world.app.verify_token)
        return PlainTextResponse(challenge) if challenge else Response(status_code=403)

    async with serving(app) as url:
        yield f"{url}/webhooks"


@pytest.fixture
async def connected(shop: Shop, graph: GraphApi, address: str) -> Shop:
    """Everything at Meta as it should be, and an event on each channel."""
    shop.connect(graph)
    world = graph.world
    world.subscribed = {graph.number.business_id: (), graph.page.id: page.ALL_FIELDS}
    for of, path in (("whatsapp_business_account", "whatsapp"), ("page", "messenger")):
        form = {"object": of, "callback_url": f"{address}/{path}", "fields": "messages,messaging_postbacks"}
        world.callbacks[of] = form
    for declared in load_templates(ROOT / "data").texts.values():
        definition = {"name": declared.name, "language": declared.platform_language}
        key = (graph.number.business_id, declared.name, declared.platform_language)
        world.templates[key] = StoredTemplate("1", definition, "APPROVED")
    await _receive(shop, "whatsapp")
    await _receive(shop, "messenger")
    return shop


async def _receive(shop: Shop, channel: str) -> None:
    assert shop.engine is not None
    moments = dict.fromkeys(("happened_at", "received_at", "due_at", "processed_at"), NOW)
    row = {"channel": channel, "account": "1", "external_id": channel, "kind": "Text", "event": "{}", "raw": "{}"}
    async with shop.engine.begin() as connection:
        await connection.execute(webhook_events.insert().values(**row, **moments))


def _health(found: tuple[Diagnosis, ...]) -> dict[str, Health]:
    assert all(one.remedy for one in found if one.health is not Health.WELL), "what is wrong comes with what to do"
    return {one.name: one.health for one in found}


def _wrong(found: tuple[Diagnosis, ...]) -> list[tuple[str, Health]]:
    return [(name, health) for name, health in _health(found).items() if health is not Health.WELL]


# Files, disk, secrets, database


async def test_secrets_that_are_missing_or_open_to_others_are_named(shop: Shop) -> None:
    patient = shop.patient()
    assert _wrong(await check_secrets(patient)) == [("Secrets", Health.BROKEN)]
    provide_secrets(shop.var)
    seen = Patient(patient.place, known_secrets(shop.var), None, patient.settings, None, NOW)
    assert _wrong(await check_secrets(seen)) == []
    (shop.var / FILE_NAME).chmod(0o644)
    (found,) = await check_secrets(seen)
    assert (found.health, found.remedy.startswith("chmod 600")) == (Health.BROKEN, True)


async def test_a_setting_that_the_gateway_would_not_start_with_is_named(
    command_line: CommandLine,
) -> None:
    provide_secrets(command_line.var)
    environment = {"BABELDESK_SESSION_MESSAGES_PER_MINUTE": "many", "BABELDESK_SHOP_TOKEN_SECRET": "short-secret"}
    command = await command_line.start("doctor", environment=environment)
    assert await command.ends() == 1
    (line,) = [line for line in command.lines if "Secrets" in line]
    assert line.startswith("✗")
    assert {"BABELDESK_SESSION_MESSAGES_PER_MINUTE", "BABELDESK_SHOP_TOKEN_SECRET"} <= set(re.findall(r"\w+", line))
    assert "short-secret" not in command.said


async def test_the_disk_of_a_folder_that_is_not_there_yet_is_looked_at(shop: Shop) -> None:
    shop.var = shop.var / "not" / "yet"
    (found,) = await check_disk(shop.patient())
    assert "GB are free" in found.fact
    assert not shop.var.exists()


async def test_a_database_with_the_newest_schema_is_well_and_an_empty_one_lacks_migrations(
    shop: Shop, postgres: EmbeddedPostgres
) -> None:
    shop.database_url = postgres.url()
    assert _wrong(await check_database(shop.patient())) == []
    execute(postgres, "CREATE DATABASE without_tables")
    shop.engine = create_engine(postgres.url("without_tables"))
    (found,) = await check_database(shop.patient())
    assert (found.health, "0001" in found.fact) == (Health.BROKEN, True)
    await shop.engine.dispose()
    execute(postgres, "DROP DATABASE without_tables WITH (FORCE)")


async def test_a_database_that_refuses_us_is_told_without_its_password(shop: Shop) -> None:
    shop.database_url = URL.create("postgresql+psycopg", "me", "a-password", "127.0.0.1", 9, "shop")
    shop.engine = create_engine(shop.database_url)
    (found,) = await check_database(shop.patient())
    assert found.health is Health.BROKEN
    assert "a-password" not in repr(found)
    shop.engine = None
    assert _wrong(await check_database(shop.patient())) == [("Database", Health.BROKEN)]


# The shop's systems


def _root(tmp_path: Path, replaced: str, by: str) -> Path:
    (tmp_path / "data").symlink_to(ROOT / "data")
    (tmp_path / "shop.yml").write_text((ROOT / "shop.yml").read_text().replace(replaced, by))
    return tmp_path


async def test_the_system_that_shop_yml_chooses_is_examined(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.root = _root(tmp_path, "system: demo", "system: woocommerce")
    (found,) = await check_shop_system(shop.patient())
    assert "WOOCOMMERCE_URL is missing" in found.fact
    server = stocked_shop()
    async with open_shop(server) as running:
        monkeypatch.setenv("WOOCOMMERCE_URL", running.url)
        monkeypatch.setenv("WOOCOMMERCE_CONSUMER_KEY", woocommerce_server.KEY)
        monkeypatch.setenv("WOOCOMMERCE_CONSUMER_SECRET", woocommerce_server.SECRET)
        assert _wrong(await check_shop_system(shop.patient())) == []
        server.key_may_write = False
        shop.engine = None  # a database that is down is another line
        assert _wrong(await check_shop_system(shop.patient())) == [("woocommerce: permissions", Health.BROKEN)]


async def test_the_tracking_service_that_shop_yml_chooses_is_examined(shop: Shop, tmp_path: Path) -> None:
    assert await check_parcel_tracking(shop.patient()) == ()
    shop.root = _root(tmp_path, "retention:\n", "tracking:\n  service: aftership\n\nretention:\n")
    (found,) = await check_parcel_tracking(shop.patient())
    assert "BABELDESK_TRACKING_KEY" in found.fact
    async with serving(AfterShipServer().app()) as url:
        shop.settings = {"tracking_key": aftership_server.KEY, "tracking_url": f"{url}/tracking/2025-07"}
        assert _wrong(await check_parcel_tracking(shop.patient())) == []
        shop.settings["tracking_key"] = "wrong"
        assert _wrong(await check_parcel_tracking(shop.patient())) == [("AfterShip", Health.BROKEN)]


async def test_the_mail_server_is_logged_in_to_and_gets_no_mail(shop: Shop) -> None:
    async with running_mail_server() as server:
        shop.settings = {"smtp_url": server.url}
        assert _wrong(await check_mail(shop.patient())) == []
        assert server.mails == []
        shop.settings = {"smtp_url": server.url.replace("smtp://", "smtp://me:a-password@")}
        (found,) = await check_mail(shop.patient())  # it offers no log-in
        assert found.health is Health.BROKEN
        assert "a-password" not in repr(found)
    shop.settings = {"smtp_url": f"smtp://127.0.0.1:{free_port()}"}
    assert _wrong(await check_mail(shop.patient())) == [("Mail", Health.BROKEN)]


# WhatsApp and Messenger


async def test_channels_that_are_not_connected_are_no_illness(shop: Shop) -> None:
    assert _wrong(await check_whatsapp(shop.patient())) == []
    assert _wrong(await check_messenger(shop.patient())) == []
    assert await check_api_version(shop.patient()) == ()


async def test_channels_that_are_as_they_should_be_are_well(connected: Shop) -> None:
    whatsapp = await check_whatsapp(connected.patient())
    assert _wrong(whatsapp) == []
    assert "+15550783881 (Demo Shop) is connected." in [one.fact for one in whatsapp]
    assert _wrong(await check_messenger(connected.patient())) == []


async def test_half_a_connection_names_what_is_missing(connected: Shop) -> None:
    connected.settings["whatsapp_app_secret"] = None
    found = await check_whatsapp(connected.patient())
    assert "BABELDESK_WHATSAPP_APP_SECRET" in found[0].fact
    assert found[0].health is Health.BROKEN


@pytest.mark.parametrize(
    ("left", "health"),
    [(timedelta(days=30), Health.WELL), (timedelta(days=3), Health.DOUBTFUL), (timedelta(0), Health.BROKEN)],
)
async def test_a_token_is_warned_of_before_it_expires(
    connected: Shop, graph: GraphApi, left: timedelta, health: Health
) -> None:
    graph.world.tokens["whatsapp-token"].expires_at = NOW + left
    assert _health(await check_whatsapp(connected.patient()))["WhatsApp: token"] is health
    graph.world.tokens["page-token"].expires_at = NOW + left
    assert _health(await check_messenger(connected.patient()))["Messenger: token"] is health


async def test_a_permission_that_the_token_lacks_is_named(connected: Shop, graph: GraphApi) -> None:
    graph.world.tokens["page-token"].scopes = ("pages_messaging",)
    found = {one.name: one for one in await check_messenger(connected.patient())}["Messenger: token"]
    assert (found.health, "pages_manage_metadata" in found.fact) == (Health.BROKEN, True)


async def test_an_app_secret_of_another_app_is_found_out_and_not_shown(connected: Shop) -> None:
    for channel, check in (("whatsapp", check_whatsapp), ("messenger", check_messenger)):
        connected.settings[f"{channel}_app_secret"] = "another-apps-secret"
        found = await check(connected.patient())
        assert _wrong(found) == [(f"{channel.capitalize().replace('app', 'App')}: webhooks", Health.BROKEN)]
        assert "another-apps-secret" not in repr(found)


@pytest.mark.parametrize("callback", [None, {"callback_url": "https://elsewhere.example/hook"}, {"fields": "feed"}])
async def test_webhooks_that_go_elsewhere_or_nowhere_are_named(
    connected: Shop, graph: GraphApi, callback: Mapping[str, str] | None
) -> None:
    for of in ("page", "whatsapp_business_account"):
        if callback is None:
            del graph.world.callbacks[of]
        else:
            graph.world.callbacks[of] |= callback
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: webhooks", Health.BROKEN)]
    assert _wrong(await check_messenger(connected.patient())) == [("Messenger: webhooks", Health.BROKEN)]


async def test_an_address_that_is_not_this_gateway_is_named(connected: Shop, graph: GraphApi) -> None:
    connected.settings["whatsapp_verify_token"] = "made-anew-while-the-gateway-ran"
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: address", Health.BROKEN)]
    graph.world.callbacks["page"]["callback_url"] = f"{graph.url}/webhooks/messenger"
    assert _wrong(await check_messenger(connected.patient())) == [("Messenger: address", Health.BROKEN)]
    graph.world.callbacks["page"]["callback_url"] = "http://127.0.0.1:9/webhooks/messenger"
    assert _wrong(await check_messenger(connected.patient())) == [("Messenger: address", Health.DOUBTFUL)]


async def test_an_app_that_is_not_subscribed_hears_nothing_and_is_named(connected: Shop, graph: GraphApi) -> None:
    graph.world.subscribed = {graph.page.id: ("messages",)}
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: subscription", Health.BROKEN)]
    (found,) = [one for one in await check_messenger(connected.patient()) if one.health is not Health.WELL]
    assert "messaging_postbacks" in found.fact
    graph.world.subscribed = {graph.page.id: ("messages", "messaging_postbacks")}
    assert _wrong(await check_messenger(connected.patient())) == [("Messenger: subscription", Health.DOUBTFUL)]


async def test_a_number_in_trouble_is_named(connected: Shop, graph: GraphApi) -> None:
    graph.number.quality = "RED"
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: quality", Health.DOUBTFUL)]
    graph.number.status = "RESTRICTED"
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: number", Health.BROKEN)]
    connected.settings["whatsapp_phone_number_id"] = "999"
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: number", Health.BROKEN)]


@pytest.mark.parametrize("status", ["PAUSED", "REJECTED", "DISABLED"])
async def test_a_template_that_meta_does_not_let_us_use_is_named(connected: Shop, graph: GraphApi, status: str) -> None:
    declared = load_templates(ROOT / "data").texts["agent_answered", "es"]
    key = (graph.number.business_id, declared.name, declared.platform_language)
    graph.world.templates[key].status = status
    (found,) = [one for one in await check_whatsapp(connected.patient()) if one.health is not Health.WELL]
    assert f"agent_answered in es {status}" in found.fact


async def test_a_channel_that_an_alarm_has_stopped_is_named_with_what_to_do(connected: Shop, graph: GraphApi) -> None:
    assert connected.engine is not None
    stop = {"channel": "whatsapp", "account": graph.number.id, "reason": "token", "since": NOW, "check_at": NOW}
    async with connected.engine.begin() as connection:
        await connection.execute(channel_stops.insert().values(**stop))
    found = {one.name: one for one in await check_whatsapp(connected.patient())}["WhatsApp: sending"]
    assert (found.health, "new token" in found.remedy) == (Health.BROKEN, True)
    assert _wrong(await check_messenger(connected.patient())) == []


async def test_a_number_that_may_not_write_first_is_named_until_it_may(connected: Shop, graph: GraphApi) -> None:
    assert connected.engine is not None

    async def told(until: datetime | None) -> list[tuple[Health, str]]:
        assert connected.engine is not None
        async with connected.engine.begin() as connection:
            await restrict(connection, "whatsapp", graph.number.id, NOW, until)
        found = await check_whatsapp(connected.patient())
        return [(one.health, one.fact) for one in found if one.name == "WhatsApp: sending"]

    [(health, fact)] = await told(NOW + timedelta(days=7))
    assert (health, "not write first" in fact) == (Health.DOUBTFUL, True)
    assert len(await told(None)) == 1
    assert await told(NOW - timedelta(seconds=1)) == []


async def test_a_channel_that_nothing_has_come_from_is_to_be_looked_at(shop: Shop, graph: GraphApi) -> None:
    shop.connect(graph)
    assert _health(await check_whatsapp(shop.patient()))["WhatsApp: events"] is Health.DOUBTFUL


async def test_another_apps_id_is_found_out(connected: Shop) -> None:
    connected.settings["messenger_app_id"] = "1"
    assert _wrong(await check_messenger(connected.patient())) == [("Messenger: app", Health.BROKEN)]


async def test_meta_out_of_reach_is_no_fault_of_the_installation(connected: Shop) -> None:
    connected.settings["graph_url"] = "http://127.0.0.1:9"
    assert _wrong(await check_whatsapp(connected.patient())) == [("WhatsApp: token", Health.DOUBTFUL)]


@pytest.mark.parametrize(("days", "health"), [(61, Health.WELL), (60, Health.DOUBTFUL), (-1, Health.BROKEN)])
async def test_the_end_of_the_api_version_is_told_sixty_days_before(connected: Shop, days: int, health: Health) -> None:
    connected.now = datetime.combine(API_VERSION_ENDS - timedelta(days=days), NOW.time(), UTC)
    assert _health(await check_api_version(connected.patient())) == {"Graph API": health}


# The command


async def test_the_command_ends_with_1_where_something_is_broken_and_tells_monitoring_in_json(
    command_line: CommandLine,
) -> None:
    environment = {"BABELDESK_PORT": str(free_port()), "BABELDESK_ASSISTANT_PORT": str(free_port())}
    command = await command_line.start("doctor", environment=environment)
    assert await command.ends() == 1
    assert "✗ Database  The embedded PostgreSQL does not run.  → Start everything with `make run`." in command.said
    assert "✓ Files" in command.said
    assert not command_line.var.exists(), "looking changes nothing"
    command = await command_line.start("doctor", "--json", environment=environment)
    assert await command.ends() == 1
    told = json.loads(command.said)
    assert told["healthy"] is False
    health = {one["name"]: one["health"] for one in told["diagnoses"]}
    assert (health["Files"], health["Secrets"], health["Database"]) == ("well", "broken", "broken")
    provide_secrets(command_line.var)
    command = await command_line.start("doctor", environment=environment)
    assert await command.ends() == 1
    assert "✓ WhatsApp  Not connected; `babeldesk connect whatsapp` does it." in command.said


async def test_a_broken_file_of_the_shop_is_named_with_its_line(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    root.mkdir()
    for name in ("shop.yml", "config.yml", "domain.yml", "endpoints.yml", "credentials.yml"):
        shutil.copy(ROOT / name, root)
    for name in ("bot", "web", "data", "models"):
        (root / name).symlink_to(ROOT / name)
    rules = root / "shop.yml"
    rules.write_text(rules.read_text().replace("window_days: 30", "window_days: soon"))
    line = next(n for n, text in enumerate(rules.read_text().splitlines(), 1) if "soon" in text)
    command = await CommandLine(tmp_path / "var", root).start("doctor")
    assert await command.ends() == 1
    assert f"shop.yml:{line}" in command.said
    assert "Traceback" not in command.said
