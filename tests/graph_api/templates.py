"""Templates: submitted, listed in pages, deleted; reviewed when a test says so."""

import secrets
from dataclasses import dataclass

from connectors.channels.meta.request_rules import RequestRefused
from connectors.channels.whatsapp.template_rules import checked_template
from tests.graph_api.answers import GraphError
from tests.graph_api.postman import Postman
from tests.graph_api.webhooks import whatsapp_account_change
from tests.graph_api.world import Json, StoredTemplate, World

DUPLICATE = 2388024


@dataclass
class Templates:
    """The templates of the business accounts."""

    world: World
    postman: Postman

    def create(self, business_id: str, document: object) -> Json:
        """Submit one; it is PENDING.

        Raises:
            GraphError: 100 for a definition out of limits, with subcode 2388024 for one that is there already.
        """
        try:
            checked_template(document)
        except RequestRefused as refused:
            raise GraphError(100, details=str(refused)) from refused
        assert isinstance(document, dict)
        key = (business_id, document["name"], document["language"])
        if key in self.world.templates:
            raise GraphError(100, DUPLICATE, "Content in this language already exists")
        stored = StoredTemplate(str(secrets.randbits(50)), document)
        self.world.templates[key] = stored
        return {"id": stored.id, "status": stored.status, "category": document["category"]}

    def listed(self, business_id: str, name: str | None, limit: int, after: int, base_url: str) -> Json:
        """One page of them, with the address of the next."""
        found = [
            {"id": stored.id, "status": stored.status, **stored.definition}
            for (of, _, _), stored in self.world.templates.items()
            if of == business_id and name in {None, stored.definition["name"]}
        ]
        page: Json = {"data": found[after : after + limit]}
        if after + limit < len(found):
            page["paging"] = {
                "cursors": {"after": str(after + limit)},
                "next": f"{base_url}?limit={limit}&after={after + limit}",
            }
        return page

    def delete(self, business_id: str, name: str) -> Json:
        """Remove it in every language."""
        keys = [key for key in self.world.templates if key[:2] == (business_id, name)]
        if not keys:
            raise GraphError(100, 2593002, "Message template not found")
        for key in keys:
            del self.world.templates[key]
        return {"success": True}

    def review(self, name: str, status: str = "APPROVED", *, language: str | None = None, reason: str = "NONE") -> None:
        """Meta has decided (APPROVED, REJECTED, PAUSED, DISABLED): the webhook says so."""
        for (business_id, of, code), stored in self.world.templates.items():
            if of != name or language not in {None, code}:
                continue
            stored.status = status
            number = next(one for one in self.world.numbers.values() if one.business_id == business_id)
            value = {
                "event": status,
                "message_template_id": int(stored.id),
                "message_template_name": name,
                "message_template_language": code,
                "reason": reason,
            }
            now = self.world.clock.now()
            self.postman.put("whatsapp", whatsapp_account_change(number, now, "message_template_status_update", value))
