"""A shop on a real Medusa server, from the cart to the money back, in a real browser and in German."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import URL

from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import EMMA
from tests.processes import ROOT, Installation, Process
from tests.story.test_browser import ShopperPage

NUMBER = 4711
PAGE = """<!doctype html><html lang="de"><meta charset="utf-8"><title>Casa Babel</title>
<script src="{}/widget.js" async></script>"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@contextmanager
def shop_page(folder: Path, widget_of: str) -> Iterator[str]:
    """The shop's own site, elsewhere than the widget's; its address."""
    (folder / "index.html").write_text(PAGE.format(widget_of))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An installation whose shop.yml chooses Medusa."""
    folder = tmp_path / "root"
    folder.mkdir()
    for name in ("data", "web"):
        (folder / name).symlink_to(ROOT / name)
    rules = (ROOT / "shop.yml").read_text().replace("system: demo", "system: medusa")
    (folder / "shop.yml").write_text(rules)
    return folder


def test_an_order_is_followed_returned_and_partly_paid_back(
    medusa: SampleShop,
    browser: Browser,
    installation: Installation,
    assistant: Process,
    database_url: URL,
    root: Path,
    tmp_path: Path,
) -> None:
    hands = medusa.hands
    medusa.server.change(f"ALTER SEQUENCE order_display_id_seq RESTART WITH {NUMBER}")
    placed = hands.place(EMMA, "headphones", "t-shirt-m", country="de")
    assert placed.number == str(NUMBER)
    hands.deliver(placed, hands.ship(placed, number="DE4711"))
    hands.receive(placed, hands.request_return(placed, "t-shirt-m"), "t-shirt-m")
    site = tmp_path / "site"
    site.mkdir()
    with shop_page(site, installation.url) as address:
        environment = {
            "BABELDESK_ROOT": str(root),
            "BABELDESK_DEMO": "false",
            "BABELDESK_ALLOWED_ORIGINS": f'["{address}"]',
            "MEDUSA_URL": medusa.server.url,
            "MEDUSA_SECRET_KEY": medusa.shop.secret_key,
            "MEDUSA_PUBLISHABLE_KEY": medusa.shop.publishable_key,
            "MEDUSA_TIME_ZONE": "Europe/Berlin",
        }
        gateway = installation.gateway(database_url, extra=environment)
        gateway.start()
        context = browser.new_context(locale="de-DE")
        try:
            shopper = ShopperPage(context.new_page(), address)
            shopper.say(f"Wie ist der Status meiner Bestellung {NUMBER}?")
            shopper.say(EMMA)
            shopper.card("order")
            shopper.say("Wo ist mein Paket?")
            shopper.card("parcel")
            expect(shopper.widget.locator(".card").last).to_contain_text("DE4711")
            shopper.say("Ich möchte mein Geld zurück")
            shopper.press(0)
            shopper.say("kaputt angekommen")
            shopper.widget.locator(".chip").filter(has_text="Camiseta").click()
            expect(shopper.widget.locator(".card").last).to_have_attribute("data-kind", "quote")
            shopper.press(0)
            shopper.card("receipt")
            expect(shopper.widget.locator(".card").last).to_contain_text("19,90")
        finally:
            context.close()
            gateway.stop()
    (refund,) = hands.refunds(placed.id)
    assert refund["amount"] == pytest.approx(19.9)
    assert refund["note"].startswith("damaged [bd:")
    assert hands.order(placed.id, "payment_status,*payment_collections")["payment_status"] == "partially_refunded"
