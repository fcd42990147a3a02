"""Medusa's interfaces as the shop's own people and its storefront use them; whatever is refused fails the test."""

from collections.abc import Callable
from typing import Any

import httpx

Json = dict[str, Any]


class MedusaApi:
    """One server, by an administrator's token and a storefront's key.

    Args:
        url: Without a slash at the end.
        on_write: Called before every request that is no question.
    """

    def __init__(self, url: str, on_write: Callable[[], None]) -> None:
        self.url = url
        self._on_write = on_write
        self._client = httpx.Client(base_url=url, timeout=60)
        self._token = ""
        self.publishable_key = ""

    def close(self) -> None:
        """Close its connections."""
        self._client.close()

    def sign_in(self, email: str, password: str) -> None:
        """As an administrator."""
        self._token = self._asked("POST", "/auth/user/emailpass", {"email": email, "password": password})["token"]

    def admin(self, method: str, path: str, body: Json | None = None, **params: Any) -> Json:
        """Ask the admin interface."""
        return self._asked(method, f"/admin{path}", body, params, {"authorization": f"Bearer {self._token}"})

    def store(self, method: str, path: str, body: Json | None = None, token: str = "", **params: Any) -> Json:
        """Ask the storefront's interface, as a logged-in customer where there is a token."""
        headers = {"x-publishable-api-key": self.publishable_key}
        if token:
            headers["authorization"] = f"Bearer {token}"
        return self._asked(method, f"/store{path}", body, params, headers)

    def auth(self, path: str, body: Json, token: str = "") -> Json:
        """Ask for a token."""
        return self._asked("POST", f"/auth{path}", body, None, {"authorization": f"Bearer {token}"} if token else {})

    def _asked(
        self, method: str, path: str, body: Json | None, params: Json | None = None, headers: Json | None = None
    ) -> Json:
        if method != "GET":
            self._on_write()
        answer = self._client.request(method, path, json=body, params=params, headers=headers)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text[:500]}"
        found: Json = answer.json()
        return found
