"""`babeldesk connect`: everything is tried out before it is stored, and the first event ends it."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL

from connectors.settings import Settings
from deploy.secrets_file import FILE_NAME, channel_secrets, provide_secrets, store_secrets, stored_secrets
from tests.connectors.conftest import INTERNAL_TOKEN, SHOP_SECRET, served
from tests.deploy.conftest import CommandLine
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.server import GraphApi
from tests.processes import ROOT, free_port

Json = dict[str, str]


def _whatsapp(graph: GraphApi, **changes: str) -> Json:
    return {
        "BABELDESK_GRAPH_URL": graph.url,
        "BABELDESK_WHATSAPP_ACCESS_TOKEN": "whatsapp-token",
        "BABELDESK_WHATSAPP_PHONE_NUMBER_ID": graph.number.id,
        "BABELDESK_WHATSAPP_BUSINESS_ACCOUNT_ID": graph.number.business_id,
        "BABELDESK_WHATSAPP_APP_SECRET": graph.world.app.secret,
        **{f"BABELDESK_WHATSAPP_{name.upper()}": value for name, value in changes.items()},
    }


def _messenger(graph: GraphApi, **changes: str) -> Json:
    return {
        "BABELDESK_GRAPH_URL": graph.url,
        "BABELDESK_MESSENGER_ACCESS_TOKEN": "page-token",
        "BABELDESK_MESSENGER_PAGE_ID": graph.page.id,
        "BABELDESK_MESSENGER_APP_SECRET": graph.world.app.secret,
        **{f"BABELDESK_MESSENGER_{name.upper()}": value for name, value in changes.items()},
    }


QUIETLY = ("--yes", "--wait", "0", "--public-url", "https://help.shop.example/")


async def test_a_number_is_tried_out_subscribed_and_stored_for_its_owner_alone(
    graph: GraphApi, command_line: CommandLine
) -> None:
    command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=_whatsapp(graph))
    assert await command.ends() == 0, command.said
    assert "+15550783881, shown to shoppers as Demo Shop" in command.said
    assert "https://help.shop.example/webhooks/whatsapp" in command.said
    assert graph.number.business_id in graph.world.subscribed
    stored = stored_secrets(command_line.var)
    assert stored["BABELDESK_WHATSAPP_PHONE_NUMBER_ID"] == graph.number.id
    assert stored["BABELDESK_WHATSAPP_VERIFY_TOKEN"] in command.said
    assert stat.S_IMODE((command_line.var / FILE_NAME).stat().st_mode) == 0o600
    for secret in ("whatsapp-token", graph.world.app.secret):
        assert secret not in command.said


async def test_a_page_is_tried_out_and_subscribed_with_every_field_that_is_read(
    graph: GraphApi, command_line: CommandLine
) -> None:
    command = await command_line.start("connect", "messenger", *QUIETLY, environment=_messenger(graph))
    assert await command.ends() == 0, command.said
    assert {"messages", "messaging_postbacks", "standby"} <= set(graph.world.subscribed[graph.page.id])
    stored = stored_secrets(command_line.var)
    assert stored["BABELDESK_MESSENGER_APP_ID"] == graph.world.app.id
    assert "page-token" not in command.said


async def test_what_is_asked_can_be_typed_one_after_the_other_and_a_wrong_answer_is_asked_again(
    graph: GraphApi, command_line: CommandLine
) -> None:
    arguments = ("connect", "whatsapp", "--wait", "0")
    command = await command_line.start(*arguments, environment={"BABELDESK_GRAPH_URL": graph.url})
    answers = ("no-token", "whatsapp-token", "+1 555 0783881", graph.number.id, "1", graph.number.business_id,
               "another-apps-secret", graph.world.app.secret)  # fmt: skip
    assert await command.ends("\n".join(answers) + "\n") == 0, command.said
    assert command.said.count("✗") == 4
    assert "business.facebook.com → Settings → Users → System users" in command.said
    assert stored_secrets(command_line.var)["BABELDESK_WHATSAPP_APP_SECRET"] == graph.world.app.secret


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"access_token": "EAAunknown"}, "Meta does not know this token"),
        ({"phone_number_id": "999"}, "code 100"),
        ({"business_account_id": "42"}, "does not have that number"),
        ({"app_secret": "another-apps-secret"}, "not the secret of the app"),
        ({"access_token": ""}, "--access-token or BABELDESK_WHATSAPP_ACCESS_TOKEN is needed"),
    ],
)
async def test_an_answer_that_meta_refuses_is_named_and_nothing_is_stored(
    graph: GraphApi, command_line: CommandLine, wrong: Json, told: str
) -> None:
    environment = _whatsapp(graph, **wrong)
    command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=environment)
    assert await command.ends() == 1
    assert told in command.said
    assert "Traceback" not in command.said
    assert stored_secrets(command_line.var) == {}
    assert graph.world.subscribed == {}
    for value in wrong.values():
        assert value not in command.said or len(value) < 4


async def test_a_token_that_expired_or_lacks_a_permission_is_refused(
    graph: GraphApi, command_line: CommandLine
) -> None:
    token = graph.world.tokens["whatsapp-token"]
    granted, token.scopes = token.scopes, ("whatsapp_business_messaging",)
    command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=_whatsapp(graph))
    assert await command.ends() == 1
    assert "lacks whatsapp_business_management" in command.said
    token.scopes, token.expires_at = granted, datetime.now(UTC) - timedelta(seconds=1)
    command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=_whatsapp(graph))
    assert await command.ends() == 1
    assert "expired" in command.said


async def test_a_page_of_another_token_is_refused(graph: GraphApi, command_line: CommandLine) -> None:
    environment = _messenger(graph, page_id="123456")
    command = await command_line.start("connect", "messenger", *QUIETLY, environment=environment)
    assert await command.ends() == 1
    assert f"that of page {graph.page.id}" in command.said


async def test_without_a_way_to_meta_nothing_is_stored(command_line: CommandLine, graph: GraphApi) -> None:
    environment = _whatsapp(graph) | {"BABELDESK_GRAPH_URL": "http://127.0.0.1:9"}
    command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=environment)
    assert await command.ends() == 1
    assert "does not answer" in command.said
    assert stored_secrets(command_line.var) == {}


@pytest.mark.parametrize("channel", ["whatsapp", "messenger"])
async def test_it_waits_for_the_door_and_then_for_the_first_event(
    graph: GraphApi, command_line: CommandLine, database_url: URL, channel: str
) -> None:
    port = free_port()
    url = database_url.render_as_string(hide_password=False)
    environment = {
        **(_whatsapp(graph) if channel == "whatsapp" else _messenger(graph)),
        "DATABASE_URL": url,
        "BABELDESK_PORT": str(port),
    }
    waiting = ("connect", channel, "--yes", "--wait", "60", "--verify-token", graph.world.app.verify_token)
    command = await command_line.start(*waiting, environment=environment)
    await command.says("Graph API")
    settings = Settings.model_validate(
        {
            **{
                name.removeprefix("BABELDESK_").lower(): value
                for name, value in stored_secrets(command_line.var).items()
            },
            "DATABASE_URL": url,
            "internal_token": INTERNAL_TOKEN,
            "shop_token_secret": SHOP_SECRET,
            "public_url": f"http://127.0.0.1:{port}",
            "graph_url": graph.url,
            "root": ROOT,
        }
    )
    clock = FakeClock(datetime.now(UTC))
    async with served(settings, FakeAssistant(), clock) as gateway:
        await command.says("The gateway's door is open")
        graph.report_to(gateway.url)
        if channel == "whatsapp":
            graph.on_whatsapp().says("Hello")
        else:
            graph.on_messenger().says("Hello")
        await graph.settle()
        assert await command.ends() == 0, command.said
    assert "The first event has arrived" in command.said


async def test_a_gateway_that_was_not_started_again_is_named_when_the_time_is_over(
    graph: GraphApi, command_line: CommandLine
) -> None:
    environment = {**_whatsapp(graph), "BABELDESK_PORT": str(free_port())}
    command = await command_line.start("connect", "whatsapp", "--yes", "--wait", "1", environment=environment)
    assert await command.ends() == 1
    assert "does not answer /webhooks/whatsapp" in command.said
    assert "BABELDESK_WHATSAPP_ACCESS_TOKEN" in stored_secrets(command_line.var)


async def test_connecting_again_keeps_the_verify_token_that_meta_knows(
    graph: GraphApi, command_line: CommandLine
) -> None:
    tokens = set()
    for _ in range(2):
        command = await command_line.start("connect", "whatsapp", *QUIETLY, environment=_whatsapp(graph))
        assert await command.ends() == 0
        tokens.add(stored_secrets(command_line.var)["BABELDESK_WHATSAPP_VERIFY_TOKEN"])
    assert len(tokens) == 1


def test_the_gateway_gets_what_was_stored_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = provide_secrets(tmp_path)
    store_secrets(tmp_path, {"BABELDESK_MESSENGER_PAGE_ID": "1", "BABELDESK_MESSENGER_APP_ID": "2"})
    monkeypatch.setenv("BABELDESK_MESSENGER_PAGE_ID", "3")
    assert channel_secrets(tmp_path) == {"BABELDESK_MESSENGER_PAGE_ID": "3", "BABELDESK_MESSENGER_APP_ID": "2"}
    assert provide_secrets(tmp_path) == made, "the assistant's part of the file is as it was"


def test_a_secret_of_two_lines_is_not_stored(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one line"):
        store_secrets(tmp_path, {"BABELDESK_MESSENGER_PAGE_ID": "1\nBABELDESK_INTERNAL_TOKEN=stolen"})
    assert stored_secrets(tmp_path) == {}
