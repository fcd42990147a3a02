"""A transcript leaves the desk whole, and what was typed in it is text."""

from html.parser import HTMLParser

from tests.desk.conftest import Shopper, SignIn

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload=alert(1)>",
    "</p></article></body><iframe src=//evil.example>",
    "{{ 7 * 7 }} {% raw %}",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; <b>",
    "\u202egnirts\u202c",
]


class Outline(HTMLParser):
    """Which elements and attributes a page has, and what it says."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.said += data


async def test_the_page_holds_every_word_and_no_element_of_anybodys_making(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive("es")
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    for number, payload in enumerate(PAYLOADS):
        await shopper.say(conversation_id, payload, author_name=payload)
        await page.post(f"/conversations/{conversation_id}/reply", {"text": payload, "client_id": f"c{number}"})
    await page.post(f"/conversations/{conversation_id}/note", {"text": PAYLOADS[0]})
    answer = await page.client.get(f"/conversations/{conversation_id}/export", params={"format": "html"})
    outline = Outline(answer.text)
    assert all(payload in outline.said for payload in PAYLOADS)
    assert not outline.elements & {"script", "img", "svg", "iframe", "object", "link", "base", "form"}
    assert not {name for name in outline.attributes if name.startswith("on") or name in {"src", "href", "style"}}
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Content-Disposition"].startswith("attachment")


async def test_the_data_has_the_story_and_every_message(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive("ar")
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/note", {"text": "For colleagues"})
    exported = await page.get(f"/conversations/{conversation_id}/export", format="json")
    story = await page.get(f"/conversations/{conversation_id}")
    assert exported["messages"] == story["messages"]
    assert exported["handoff"] == story["handoff"]
    assert exported["conversation"]["language"] == "ar"


async def test_the_page_runs_in_the_agents_direction(sign_in: SignIn, shopper: Shopper) -> None:
    conversation_id = await shopper.arrive("es")
    page = await sign_in(ui_language="ar")
    answer = await page.client.get(f"/conversations/{conversation_id}/export")
    assert '<html lang="ar" dir="rtl">' in answer.text
