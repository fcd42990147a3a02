"""The page cannot change the chat, and what people write stays text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.processes import free_port
from tests.web.conftest import Chat, RunningGateway
from tests.web.payloads import PAYLOADS

HOSTILE_CSS = (
    "*{all:unset!important} html{font-size:40px!important;direction:rtl!important;line-height:3!important}"
    " babeldesk-widget{display:none!important;opacity:0!important;position:static!important;scale:2!important}"
    " button,textarea,h2,p{color:red!important;font:40px fantasy!important}"
)
LOOKS = """(host) => [...host.shadowRoot.querySelectorAll("*"), host].map((element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const names = [...style].filter((name) => !name.startsWith("--"));
    const values = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    return [element.tagName, values, [box.x, box.y, box.width, box.height]];
})"""
NODES = """(host) => [...host.shadowRoot.querySelectorAll("*")].map((element) => [
    element.localName,
    Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
])"""
# Time passes between two looks, and where the list stands depends on what arrived first.
EVEN_OUT = """async (host) => {
    host.shadowRoot.querySelector(".scroll").scrollTop = 0;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 3; frame += 1) await drawn();
    for (const time of host.shadowRoot.querySelectorAll("time")) time.textContent = "8:00 PM";
}"""
ALLOWED_ELEMENTS = {
    *("div", "span", "p", "h2", "h3", "bdi", "section", "header", "article", "time", "i", "a", "img", "canvas"),
    *("button", "form", "textarea", "input", "progress", "ul", "ol", "li", "dl", "dt", "dd", "strong", "svg", "path"),
}


def settled(chat: Chat) -> Any:
    """How everything in the widget looks once nothing moves any more."""
    chat.page.emulate_media(reduced_motion="reduce")
    chat.page.mouse.move(5, 5)
    chat.say("order")
    expect(chat.host.locator(".card")).to_have_count(1)
    expect(chat.host.locator(".message[data-author=shopper][data-state=read]")).to_have_count(1)
    expect(chat.quick_replies).to_have_count(2)
    expect(chat.host.locator(".typing")).to_be_hidden()
    chat.host.evaluate(EVEN_OUT)
    return chat.host.evaluate(LOOKS)


def test_hostile_styles_of_the_page_change_nothing(open_page: Callable[..., Chat]) -> None:
    looks = []
    for css in ("", HOSTILE_CSS):
        chat = open_page("/page/none?css=" + css)
        chat.open()
        looks.append(settled(chat))
    plain, attacked = looks
    assert len(plain) == len(attacked)
    changed = [
        (before[0], {name: (value, after[1][name]) for name, value in before[1].items() if after[1][name] != value})
        for before, after in zip(plain, attacked, strict=True)
        if before != after
    ]
    assert changed == []


def test_it_works_under_a_policy_without_styles_and_with_trusted_types(open_page: Callable[..., Chat]) -> None:
    chat = open_page("/page/strict")
    violations: list[str] = []
    chat.page.on("console", lambda line: violations.append(line.text) if "Security Policy" in line.text else None)
    chat.open()
    chat.say("order")
    expect(chat.host.locator(".card")).to_be_visible()
    assert chat.panel.evaluate("(panel) => getComputedStyle(panel).position") == "fixed"
    chat.launcher.click()
    expect(chat.panel).to_be_hidden()
    # The item's picture is the page's to allow; without it a drawing stands there.
    assert [line for line in violations if "/products/" not in line] == []


def test_it_works_on_the_site_of_another_origin(
    open_page: Callable[..., Chat], built_widget: Path, tmp_path: Path
) -> None:
    """The page asks the gateway that its script came from, not the site that it is on."""
    gateway = RunningGateway(free_port(), tmp_path / "conversations.sqlite")
    gateway.start()
    try:
        chat = open_page(f"/page/none?server={gateway.url}")
        chat.open()
        chat.say("hello from elsewhere")
        expect(chat.told("hello from elsewhere")).to_be_visible()
        assert any(frame.get("text") == "hello from elsewhere" for frame in gateway.frames())
    finally:
        gateway.kill()


@pytest.fixture
def attacked(chat: Chat) -> Chat:
    """A chat with every payload in every place that shows somebody's words."""
    chat.page.on("dialog", lambda dialog: pytest.fail("A script ran: " + dialog.message))
    for payload in PAYLOADS:
        card = {
            "kind": "order",
            "title": payload,
            "status": {"text": payload, "tone": payload},
            "items": [{"name": payload, "detail": payload, "amount": payload, "image": payload}],
            "rows": [{"label": payload, "value": payload}],
            "steps": [{"at": payload, "text": payload, "place": payload, "current": True}],
            "total": {"label": payload, "value": payload},
            "link": {"title": payload, "url": payload},
        }
        attachment = {"id": payload, "name": payload, "content_type": payload, "size_bytes": 1, "url": payload}
        chat.receive(text=payload, author="agent", author_name=payload, language=payload)
        chat.receive(text=payload, cards=[card], buttons=[{"title": payload, "token": payload}])
        chat.receive(text="", kind="upload", author="shopper", attachment=attachment)
    expect(chat.host.locator(".message")).to_have_count(3 * len(PAYLOADS) + 1)
    return chat


def test_no_payload_becomes_more_than_text(attacked: Chat) -> None:
    assert len(PAYLOADS) >= 50
    nodes = attacked.host.evaluate(NODES)
    assert {name for name, _ in nodes} <= ALLOWED_ELEMENTS
    handlers = [name for _, attributes in nodes for name in attributes if name.startswith("on")]
    assert handlers == []
    addresses = [
        address for _, attributes in nodes for name, address in attributes.items() if name in {"href", "src", "action"}
    ]
    assert all(address.startswith(("http://", "https://")) for address in addresses)
    assert not any("user:secret" in address for address in addresses)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_the_shopper_types_is_shown_as_typed(browser_chat: Chat, payload: str) -> None:
    browser_chat.say(payload)
    own = browser_chat.host.locator(".message[data-author=shopper]").last
    expect(own).to_have_attribute("data-state", "read")
    typed = payload.replace("\x00", "").replace("\t", " ")
    shown = own.locator(".bubble").evaluate("(bubble) => bubble.textContent")
    assert shown.replace("\x00", "").replace("\t", " ") == typed


@pytest.fixture(scope="module")
def browser_chat(browser: Any, gateway: Any) -> Any:
    page = browser.new_page()
    page.goto(gateway.url + "/page/none")
    opened = Chat(page, gateway)
    opened.open()
    yield opened
    page.close()
