"""The widget's API, as the widget calls it."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from tests.story.shoppers.story import Story
from tests.story.shoppers.surface import Offered


class Website:
    """The shop's own page; see `Surface`.

    Args:
        url: The gateway's.
    """

    opening: tuple[str, ...] = ()
    logs_in = True

    def __init__(self, url: str) -> None:
        self._url = url
        self.environment: dict[str, str] = {}

    @contextmanager
    def visit(self, story: Story) -> Iterator["WebsiteVisit"]:
        """A new session, logged in where the story's shopper is."""
        with httpx.Client(base_url=self._url, timeout=40) as client:
            token = None
            if story.customer is not None:
                token = client.get("/demo/customer-token", params={"customer": story.customer}).raise_for_status()
            body = {"page_language": story.language, "customer_token": token and token.json()["customer_token"]}
            begun = client.post("/api/widget/sessions", json=body).raise_for_status().json()
            client.headers["Authorization"] = f"Bearer {begun['token']}"
            yield WebsiteVisit(client)


class WebsiteVisit:
    """See `Visit`."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._count = 0

    def says(self, text: str) -> None:
        self._send({"text": text})

    def presses(self, button: Offered) -> None:
        self._send({"token": button.token})

    def uploads(self, name: str, content: bytes) -> None:
        file, data = {"file": (name, content, "image/png")}, {"client_id": self._next_id()}
        self._client.post("/api/widget/uploads", files=file, data=data).raise_for_status()

    def arrived(self) -> list[str]:
        return []

    def refused(self) -> list[str]:
        return []

    def _send(self, said: dict[str, str]) -> None:
        body = {"client_id": self._next_id(), **said}
        answered = self._client.post("/api/widget/messages", json=body, headers={"Prefer": "wait=30"})
        assert answered.status_code == httpx.codes.OK, (answered.status_code, answered.text)

    def _next_id(self) -> str:
        self._count += 1
        return f"m{self._count}"
