"""What one can look up and set: numbers, business accounts, pages, people, tokens, subscriptions, callbacks."""

from dataclasses import dataclass

import httpx

from tests.graph_api.answers import GraphError
from tests.graph_api.postman import OBJECTS, Postman
from tests.graph_api.world import Json, Token, World


@dataclass
class Accounts:
    """The nodes of the graph that are no message and no file."""

    world: World
    postman: Postman

    def node(self, node_id: str, token: Token) -> Json:
        """A number, business account, page, app or person by id; `me` is the token's page.

        Raises:
            GraphError: 100 with subcode 33 for an id that is nothing's.
        """
        node_id = self.page_id(node_id, token)
        if number := self.world.numbers.get(node_id):
            return {
                "id": number.id,
                "display_phone_number": f"+{number.display}",
                "verified_name": number.verified_name,
                "quality_rating": number.quality,
                "code_verification_status": "VERIFIED",
                "name_status": "APPROVED",
                "status": number.status,
                "platform_type": "CLOUD_API",
                "throughput": {"level": "STANDARD"},
                "health_status": {"can_send_message": number.can_send},
            }
        if page := self.world.pages.get(node_id):
            return {"id": page.id, "name": page.name}
        if node_id == self.world.app.id:
            return {"id": node_id, "name": "Babeldesk"}
        if any(number.business_id == node_id for number in self.world.numbers.values()):
            return {"id": node_id, "name": "Demo Shop", "currency": "EUR", "timezone_id": "1"}
        if person := self.world.people.get(("messenger", node_id)):
            first, _, last = person.name.partition(" ")
            return {"id": person.id, "first_name": first, "last_name": last}
        raise GraphError(100, 33, f"Unsupported get request. Object with ID '{node_id}' does not exist")

    def page_id(self, node_id: str, token: Token) -> str:
        """`me` as the page of the token."""
        return token.page_id or node_id if node_id == "me" else node_id

    def phone_numbers(self, business_id: str, token: Token) -> Json:
        """The numbers of a business account."""
        numbers = [one.id for one in self.world.numbers.values() if one.business_id == business_id]
        return {"data": [self.node(number_id, token) for number_id in numbers]}

    def subscribe(self, node_id: str, fields: tuple[str, ...]) -> Json:
        """Our app hears of this business account or page from now on."""
        self.world.subscribed[node_id] = fields
        return {"success": True}

    def subscribed(self, node_id: str) -> Json:
        """Which apps hear of it."""
        if node_id not in self.world.subscribed:
            return {"data": []}
        app = {"id": self.world.app.id, "name": "Babeldesk", "link": "https://example.com"}
        fields = list(self.world.subscribed[node_id])
        return {"data": [{"whatsapp_business_api_data": app, **app, "subscribed_fields": fields}]}

    async def set_callback(self, form: Json) -> Json:
        """Where webhooks go; proved by the handshake, as Meta does.

        Raises:
            GraphError: 2200 when the address does not answer with the challenge.
        """
        url, of = form.get("callback_url", ""), form.get("object", "")
        query = {
            "hub.mode": "subscribe",
            "hub.challenge": "1158201444",
            "hub.verify_token": form.get("verify_token", ""),
        }
        async with httpx.AsyncClient(timeout=10) as client:
            try:
                response = await client.get(url, params=query)
            except httpx.HTTPError as error:
                raise GraphError(2200, details=f"Callback verification failed: {type(error).__name__}") from error
        if response.status_code != httpx.codes.OK or response.text != query["hub.challenge"]:
            raise GraphError(2200, details=f"Callback verification failed: HTTP {response.status_code}")
        self.world.callbacks[of] = form
        for channel, name in OBJECTS.items():
            if name == of:
                self.postman.addresses[channel] = url
        return {"success": True}

    def callbacks(self) -> Json:
        """Where the app's webhooks go, with their fields."""
        version = "v25.0"
        return {
            "data": [
                {
                    "object": form["object"],
                    "callback_url": form["callback_url"],
                    "active": True,
                    "fields": [
                        {"name": one, "version": version} for one in str(form.get("fields", "")).split(",") if one
                    ],
                }
                for form in self.world.callbacks.values()
            ]
        }

    def debug_token(self, value: str) -> Json:
        """What a token is good for."""
        token = self.world.tokens.get(value)
        now = self.world.clock.now()
        expires_at = int(token.expires_at.timestamp()) if token and token.expires_at else 0
        valid = token is not None and not token.revoked and (token.expires_at is None or token.expires_at > now)
        data: Json = {"app_id": self.world.app.id, "type": "SYSTEM_USER", "is_valid": valid, "expires_at": expires_at}
        if token is not None:
            data |= {"scopes": list(token.scopes), "profile_id": token.page_id or "", "type": _type_of(token)}
        if not valid:
            data["error"] = {"code": 190, "message": "Error validating access token", "subcode": 463}
        return {"data": data}


def _type_of(token: Token) -> str:
    return "PAGE" if token.page_id else "SYSTEM_USER"
