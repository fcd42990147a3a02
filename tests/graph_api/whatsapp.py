"""`/{phone number id}/messages` of the Cloud API: what is accepted, what is refused, and what is reported later."""

from dataclasses import dataclass

from connectors.channels.meta.request_rules import RequestRefused
from connectors.channels.whatsapp.requests import ReadRequest, SendRequest, checked
from connectors.channels.whatsapp.template_rules import variables_of
from tests.graph_api.answers import GraphError
from tests.graph_api.media import Media
from tests.graph_api.postman import Postman
from tests.graph_api.webhooks import whatsapp_status
from tests.graph_api.world import Json, Person, PhoneNumber, Sent, World

_TEMPLATE_TROUBLE = {"PAUSED": 132015, "DISABLED": 132016}


@dataclass
class WhatsApp:
    """The messages edge of one number."""

    world: World
    postman: Postman

    async def send(self, number: PhoneNumber, document: object) -> Json:
        """Accept a message, a read receipt or a typing indicator.

        Raises:
            GraphError: as documented.
        """
        try:
            request = checked(document)
        except RequestRefused as refused:
            raise _refusal(refused) from refused
        assert isinstance(document, dict)
        if number.status != "CONNECTED":
            raise GraphError(133010)
        if isinstance(request, ReadRequest):
            return self._mark(number, request, document)
        person, contact = self._recipient(request)
        self._rates(number, person)
        if request.type == "template":
            self._template(number, request)
        usable = self._file_usable(number, request)
        if not self._reachable(number, request, person) and self.world.window_refused_at_once:
            raise GraphError(131047)
        sent = Sent(self.world.new_id("whatsapp"), "whatsapp", number.id, person, document, self.world.clock.now())
        self.world.accept(sent)
        await self._report(number, sent, request, usable)
        answer: Json = {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": sent.id}]}
        if request.type == "template":
            answer["messages"][0]["message_status"] = "accepted"
        return answer

    def _mark(self, number: PhoneNumber, request: ReadRequest, document: Json) -> Json:
        if request.message_id not in self.world.received:
            raise GraphError(131009, details="The message id is unknown")
        self.world.marked.append({"account": number.id, **document})
        return {"success": True}

    def _recipient(self, request: SendRequest) -> tuple[Person, Json]:
        if request.to is None:
            user_id = request.recipient or ""
            for (channel, _), person in self.world.people.items():
                if channel == "whatsapp" and person.user_id == user_id:
                    return person, {"input": user_id, "user_id": user_id}
            return Person("whatsapp", user_id, receives=False), {"input": user_id, "user_id": user_id}
        digits = "".join(one for one in request.to if one.isdigit())
        known = self.world.people.get(("whatsapp", digits))
        return known or Person("whatsapp", digits, receives=False), {"input": request.to, "wa_id": digits}

    def _rates(self, number: PhoneNumber, person: Person) -> None:
        now = self.world.clock.now()
        if not number.rate.takes(now):
            raise GraphError(130429, 2494055)
        if not person.pair.takes(now):
            raise GraphError(131056)

    def _template(self, number: PhoneNumber, request: SendRequest) -> None:
        assert request.template is not None
        key = (number.business_id, request.template.name, request.template.language.code)
        stored = self.world.templates.get(key)
        if stored is None or stored.status in {"PENDING", "REJECTED"}:
            raise GraphError(132001)
        if stored.status in _TEMPLATE_TROUBLE:
            raise GraphError(_TEMPLATE_TROUBLE[stored.status])
        given = {part.type.lower(): part.parameters or [] for part in request.template.components}
        for part in stored.definition["components"]:
            kind = part["type"].lower()
            if kind not in {"header", "body"} or not part.get("text"):
                continue
            wanted = variables_of(part["text"])
            if len(given.get(kind, ())) != len(wanted):
                details = (
                    f"{kind}: number of localizable_params ({len(given.get(kind, ()))}) does not match {len(wanted)}"
                )
                raise GraphError(132000, details=details)

    def _file_usable(self, number: PhoneNumber, request: SendRequest) -> bool:
        """Whether there is no file by id, or one that fits its message; raises where there is no such upload."""
        header = request.interactive.header if request.interactive is not None else None
        kind, part = (header.type, header.media) if header is not None else (request.type, request.media)
        return part is None or part.id is None or Media(self.world).can_be_sent(number.id, kind, part.id)

    def _reachable(self, number: PhoneNumber, request: SendRequest, person: Person) -> bool:
        return request.type == "template" or self.world.in_window(number.id, person)

    async def _report(self, number: PhoneNumber, sent: Sent, request: SendRequest, usable: bool) -> None:
        now = self.world.clock.now()
        if not sent.person.receives:
            error = GraphError(131026).as_status_error()
            entries = [whatsapp_status(number, sent, "failed", now, [error])]
        elif not self._reachable(number, request, sent.person):
            error = GraphError(131047).as_status_error()
            entries = [whatsapp_status(number, sent, "failed", now, [error])]
        elif not usable:
            entries = [whatsapp_status(number, sent, "failed", now, [GraphError(131053).as_status_error()])]
        else:
            states = ["sent"] if request.type == "reaction" else ["sent", "delivered"]
            if sent.person.reads and request.type != "reaction":
                states.append("read")
            entries = [whatsapp_status(number, sent, state, now) for state in states]
        if self.world.reports_first:
            for entry in entries:
                await self.postman.deliver("whatsapp", [entry])
        else:
            self.postman.put("whatsapp", *entries)


def _refusal(refused: RequestRefused) -> GraphError:
    """The code the API refuses with: 131008 for what is missing, 131009 for a wrong value, 100 for texts and types."""
    if refused.missing or "needs" in refused.problem:
        return GraphError(131008, details=str(refused))
    if refused.at in {"", "type", "messaging_product"} or refused.at.startswith("text"):
        return GraphError(100, details=str(refused))
    return GraphError(131009, details=str(refused))
