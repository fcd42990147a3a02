"""Whatever happens to the gateway or the network: nothing lost, nothing doubled, nothing out of order."""

import random
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import WebSocketRoute, expect

from tests.processes import free_port
from tests.web.conftest import Chat, RunningGateway

KILLS = 10
MESSAGES = 40
LONGEST_RETURN_MS = 3_000


@pytest.fixture
def gateway(built_widget: Path, tmp_path: Path) -> Iterator[RunningGateway]:
    """A gateway of this test's own, to be killed."""
    running = RunningGateway(free_port(), tmp_path / "conversations.sqlite")
    running.start()
    yield running
    running.kill()


def own_texts(chat: Chat) -> list[str]:
    return chat.host.locator(".message[data-author=shopper] .bubble").all_text_contents()


def shop_texts(chat: Chat) -> list[str]:
    return chat.host.locator(".message[data-author=bot] .bubble").all_text_contents()


def test_ten_kills_in_mid_stream_lose_double_and_reorder_nothing(chat: Chat, gateway: RunningGateway) -> None:
    chance = random.Random(7)
    done = threading.Event()

    def keep_killing() -> None:
        for _ in range(KILLS):
            done.wait(chance.uniform(0.05, 0.6))
            gateway.kill()
            done.wait(chance.uniform(0, 0.4))
            gateway.start()

    killer = threading.Thread(target=keep_killing)
    killer.start()
    written = [f"message {number}" for number in range(MESSAGES)]
    for text in written:
        chat.say(text)
        chat.page.evaluate("() => new Promise((resolve) => setTimeout(resolve, 120))")
    killer.join(timeout=60)
    sent = chat.host.locator(".message[data-author=shopper]:is([data-state=sent], [data-state=read])")
    expect(sent).to_have_count(MESSAGES, timeout=20_000)
    assert own_texts(chat) == written
    # A bot that was killed while it answered stays silent in this test; what it did say is there once, in order.
    answers = [int(re.findall(r"\d+", text)[0]) for text in shop_texts(chat)[1:]]
    assert len(answers) == len(set(answers))
    sequences = chat.host.locator(".message[data-seq]").evaluate_all(
        "(all) => all.map((one) => Number(one.dataset.seq))"
    )
    assert sequences == list(range(1, len(sequences) + 1))
    stored = gateway_messages(chat)
    assert [text for author, text in stored if author == "shopper"] == written
    assert len(stored) == len(sequences)


def gateway_messages(chat: Chat) -> list[tuple[str, str]]:
    """What the gateway has stored, in order."""
    script = """async (token) => {
        const answer = await fetch("/api/widget/messages?after=0", { headers: { Authorization: "Bearer " + token } });
        return (await answer.json()).messages.map((message) => [message.author, message.text]);
    }"""
    return [(author, text) for author, text in chat.page.evaluate(script, chat.session())]


def test_it_is_connected_again_within_three_seconds_of_the_gateways_return(chat: Chat, gateway: RunningGateway) -> None:
    chat.say("before")
    expect(chat.told("before")).to_be_visible()
    gateway.kill()
    chat.say("while away")
    expect(chat.host.locator("[data-state=waiting]")).to_have_count(1)
    expect(chat.host.locator(".notice")).not_to_be_empty()
    gateway.start()
    expect(chat.host.locator("[data-state=waiting]")).to_have_count(0, timeout=LONGEST_RETURN_MS)
    expect(chat.told("while away")).to_be_visible()
    expect(chat.host.locator(".notice")).to_be_empty()


@dataclass
class Line:
    """The way to the gateway's socket, which can be cut."""

    cut: bool = False
    _open: list[WebSocketRoute] = field(default_factory=list)

    def connect(self, route: WebSocketRoute) -> None:
        if self.cut:
            route.close()
        else:
            route.connect_to_server()
            self._open.append(route)

    def go_down(self) -> None:
        self.cut = True
        for route in self._open:
            route.close()


def test_messages_written_offline_survive_a_reload_and_are_sent_once(open_page: Callable[..., Chat]) -> None:
    chat = open_page()
    line = Line()
    chat.page.route_web_socket("**/api/widget/socket", line.connect)
    chat.page.reload()
    chat.open()
    line.go_down()
    for text in ("first", "second", "third"):
        chat.say(text)
    expect(chat.host.locator("[data-state=waiting]")).to_have_count(3)
    chat.page.reload()
    expect(chat.host.locator("[data-state=waiting]")).to_have_count(3)
    assert own_texts(chat) == ["first", "second", "third"]
    line.cut = False
    expect(chat.told("third")).to_have_count(1)
    assert own_texts(chat) == ["first", "second", "third"]
    chat.page.reload()
    expect(chat.told("third")).to_have_count(1)
    assert own_texts(chat) == ["first", "second", "third"]


def test_a_reload_brings_the_conversation_and_the_draft_back(chat: Chat) -> None:
    chat.say("order")
    expect(chat.host.locator(".card")).to_be_visible()
    chat.input.fill("half a sentence")
    chat.page.reload()
    expect(chat.host.locator(".card")).to_be_visible()
    expect(chat.input).to_have_value("half a sentence")
    assert own_texts(chat) == ["order"]
    expect(chat.host.locator(".message[data-author=shopper]")).to_have_attribute("data-state", "read")


def test_two_tabs_show_one_conversation(chat: Chat, open_page: Callable[..., Chat]) -> None:
    page = chat.page.context.new_page()
    page.goto(chat.gateway.url + "/page/none")
    other = Chat(page, chat.gateway)
    other.open()
    other.say("from the other tab")
    expect(chat.told("from the other tab")).to_be_visible()
    assert own_texts(chat) == own_texts(other) == ["from the other tab"]


def test_a_session_that_the_gateway_forgot_is_replaced_without_losing_what_was_written(
    chat: Chat, gateway: RunningGateway
) -> None:
    gateway.kill()
    chat.say("still here")
    gateway.database.unlink()
    gateway.start()
    expect(chat.told("still here")).to_have_count(1)
    assert own_texts(chat) == ["still here"]


def test_the_link_of_an_email_opens_its_conversation_and_leaves_the_address_bar(open_page: Callable[..., Chat]) -> None:
    secret = "a" * 43
    asked: list[str | None] = []
    chat = open_page()
    chat.page.on("request", lambda request: asked.append(request.post_data) if "/sessions" in request.url else None)
    chat.page.goto(f"{chat.gateway.url}/page/none?conversation={secret}&colour=blue")
    expect(chat.bubbles.first).to_be_visible()
    assert chat.page.url.endswith("/page/none?colour=blue")
    assert len(asked) == 1
    assert asked[0] is not None
    assert secret in asked[0]


def test_a_page_may_use_the_links_name_for_something_else(open_page: Callable[..., Chat]) -> None:
    chat = open_page("/page/none?conversation=12")
    expect(chat.panel).to_be_hidden()
    assert chat.page.url.endswith("?conversation=12")
