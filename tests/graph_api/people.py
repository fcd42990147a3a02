"""Shoppers on the other side: what they do becomes webhooks, what they got can be read."""

from dataclasses import dataclass, field
from typing import Any

from tests.graph_api.media import Media, base64_sha256
from tests.graph_api.messenger import PAGE_INBOX
from tests.graph_api.postman import Postman
from tests.graph_api.webhooks import messenger_entry, messenger_item, milliseconds, seconds, whatsapp_message
from tests.graph_api.world import Channel, File, Json, Page, Person, PhoneNumber, Sent, World


class NothingToPress(AssertionError):
    """No message of the business shows this title."""

    def __init__(self, title: str, shown: list[str]) -> None:
        super().__init__(f"Nothing shows {title!r}; there is {shown}.")


@dataclass
class Shopper:
    """Somebody with an account on one channel, and what they can do there whatever it is."""

    world: World
    postman: Postman
    person: Person
    base_url: str

    @property
    def inbox(self) -> list[Sent]:
        """What the business sent and this person can see, in order."""
        return self.world.sent_to(self.person) if self.person.receives else []

    @property
    def texts(self) -> list[str]:
        """The words of it."""
        return [one.text for one in self.inbox]

    @property
    def files(self) -> list[File]:
        """The files among it."""
        return [self.world.files[one.file_id] for one in self.inbox if one.file_id is not None]

    def presses(self, title: str) -> str:
        """Press a button, quick reply or list row of the newest message that shows this title."""
        for sent in reversed(self.inbox):
            if title in sent.choices:
                return self._presses(sent, title)
        raise NothingToPress(title, [title for sent in self.inbox for title in sent.choices])

    def taps(self, payload: str) -> str:
        """Press whatever carries this payload, in whichever message that is."""
        for sent in reversed(self.inbox):
            for title, carried in sent.choices.items():
                if carried == payload:
                    return self._presses(sent, title)
        raise NothingToPress(payload, [payload for sent in self.inbox for payload in sent.choices.values()])

    def _presses(self, sent: Sent, title: str) -> str:
        raise NotImplementedError

    def _put(self, channel: Channel, account_id: str, message_id: str | None, entry: Json) -> None:
        self.person.wrote_at[account_id] = self.world.clock.now()
        if message_id is not None:
            self.world.received[message_id] = self.person
        self.postman.put(channel, entry)


@dataclass
class WhatsAppShopper(Shopper):
    """A person who writes to a WhatsApp number of the business. Each act returns its wamid."""

    number: PhoneNumber = field(default_factory=PhoneNumber)

    def says(self, text: str, *, reply_to: str | None = None, referral: Json | None = None) -> str:
        """Type something."""
        return self._sends("text", {"body": text}, reply_to, {"referral": referral} if referral else None)

    def presses_template_button(self, text: str, payload: str, *, reply_to: str) -> str:
        """Press the quick reply of a template."""
        return self._sends("button", {"payload": payload, "text": text}, reply_to)

    def sends_file(self, kind: str, content: bytes, mime_type: str, **more: Any) -> str:
        """Send an image, video, audio, document or sticker; `caption`, `filename`, `voice` as WhatsApp names them."""
        file = Media(self.world).store(content, mime_type, str(more.get("filename", "")))
        part = {"id": file.id, "mime_type": mime_type, "sha256": base64_sha256(content), **more}
        return self._sends(kind, part)

    def sends_location(self, latitude: float, longitude: float, **more: str) -> str:
        """Share a place; `name` and `address` may be told."""
        return self._sends("location", {"latitude": latitude, "longitude": longitude, **more})

    def reacts(self, emoji: str, to: str) -> str:
        """Put an emoji on a message; an empty one takes it off."""
        return self._sends("reaction", {"message_id": to} | ({"emoji": emoji} if emoji else {}))

    def orders(self, *lines: tuple[str, int, float, str], text: str = "") -> str:
        """Send a basket from the catalogue: retailer id, quantity, price, currency."""
        names = ("product_retailer_id", "quantity", "item_price", "currency")
        items = [dict(zip(names, line, strict=True)) for line in lines]
        return self._sends("order", {"catalog_id": "194836987003835", "text": text, "product_items": items})

    def sends(self, kind: str, part: Any, **more: Any) -> str:
        """Anything else: a message of this type with this part; `more` stands beside it."""
        return self._sends(kind, part, None, more)

    def changes_number(self, new: str) -> str:
        """Move to another number: WhatsApp tells in a system message."""
        body = f"User {self.person.name} changed from {self.person.id} to {new}"
        message_id = self._sends("system", {"body": body, "wa_id": new, "type": "user_changed_number"})
        self.world.people[("whatsapp", new)] = self.world.people.pop(("whatsapp", self.person.id))
        self.person.id = new
        return message_id

    def _sends(self, kind: str, part: Any, reply_to: str | None = None, more: Json | None = None) -> str:
        message_id = self.world.new_id("whatsapp")
        message = {"id": message_id, "timestamp": seconds(self.world.clock.now()), "type": kind, kind: part}
        if reply_to is not None:
            message["context"] = {"from": self.number.display, "id": reply_to}
        entry = whatsapp_message(self.number, self.person, {**message, **(more or {})})
        self._put("whatsapp", self.number.id, message_id, entry)
        return message_id

    def _presses(self, sent: Sent, title: str) -> str:
        kind = "list_reply" if sent.request["interactive"]["type"] == "list" else "button_reply"
        return self._sends("interactive", {"type": kind, kind: {"id": sent.choices[title], "title": title}}, sent.id)


@dataclass
class MessengerShopper(Shopper):
    """A person who writes to the page. Acts that make a message return its mid."""

    page: Page = field(default_factory=Page)

    def says(self, text: str, *, reply_to: str | None = None) -> str:
        """Type something."""
        return self._sends({"text": text} | ({"reply_to": {"mid": reply_to}} if reply_to else {}))

    def posts_back(self, title: str, payload: str, referral: Json | None = None) -> str:
        """Press a button that comes back as a postback: get-started, the menu, a template's."""
        mid = self.world.new_id("messenger")
        postback = {"mid": mid, "title": title, "payload": payload} | ({"referral": referral} if referral else {})
        self._does({"postback": postback}, mid)
        return mid

    def sends_file(self, kind: str, content: bytes, mime_type: str) -> str:
        """Send an image, video, audio or file."""
        file = Media(self.world).store(content, mime_type)
        return self._sends({"attachments": [{"type": kind, "payload": {"url": f"{self.base_url}/cdn/{file.id}"}}]})

    def sends(self, message: Json) -> str:
        """Any message."""
        return self._sends(message)

    def reacts(self, emoji: str, to: str) -> None:
        """Put an emoji on a message; an empty one takes it off."""
        part = {"mid": to, "action": "react" if emoji else "unreact"}
        if emoji:
            part |= {"emoji": emoji, "reaction": "other"}
        self._does({"reaction": part})

    def comes_from(self, referral: Json) -> None:
        """Open the chat by a link or an advertisement."""
        self._does({"referral": referral})

    def reads(self) -> None:
        """Read everything so far."""
        self._does({"read": {"watermark": milliseconds(self.world.clock.now())}}, writes=False)

    def does(self, part: Json, *, standby: bool = False) -> None:
        """Anything else."""
        self._does(part, standby=standby)

    def is_answered_in_page_inbox(self, text: str) -> str:
        """A person of the shop answers in Meta's Page inbox: the app hears the echo."""
        mid, now = self.world.new_id("messenger"), self.world.clock.now()
        message = {"mid": mid, "is_echo": True, "app_id": int(PAGE_INBOX), "text": text}
        item = {"sender": {"id": self.page.id}, "recipient": {"id": self.person.id}, "timestamp": milliseconds(now)}
        self.postman.put("messenger", messenger_entry(self.page, now, {**item, "message": message}))
        return mid

    def _presses(self, sent: Sent, title: str) -> str:
        payload = sent.choices[title]
        if any(one.get("title") == title for one in sent.request["message"].get("quick_replies", ())):
            return self._sends({"text": title, "quick_reply": {"payload": payload}})
        return self.posts_back(title, payload)

    def _sends(self, message: Json) -> str:
        mid = self.world.new_id("messenger")
        self._does({"message": {"mid": mid, **message}}, mid)
        return mid

    def _does(self, part: Json, mid: str | None = None, *, writes: bool = True, standby: bool = False) -> None:
        now = self.world.clock.now()
        entry = messenger_entry(self.page, now, messenger_item(self.page, self.person, now, part), standby=standby)
        if writes:
            self._put("messenger", self.page.id, mid, entry)
        else:
            self.postman.put("messenger", entry)
