"""The webhooks of the channels' benchmark: what many shoppers do, in the mix and the batches that Meta sends."""

import itertools
import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from bench.scripts import BABELDESK
from connectors.channels.meta.signature import signature
from tests.graph_api.media import base64_sha256
from tests.graph_api.postman import OBJECTS, meta_json
from tests.graph_api.webhooks import (
    messenger_entry,
    messenger_item,
    seconds,
    whatsapp_account_change,
    whatsapp_change,
    whatsapp_message,
)
from tests.graph_api.world import CHANNELS, App, Channel, Json, Page, Person, PhoneNumber

SHOPPERS = 150
"""On each channel."""
MOST_MESSAGES = 20_000
BATCH = (2, 10)
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 2048
PICTURE_ID = "1003383421387256"
MIX = {"text": 22, "kind": 8, "batch": 10, "report": 45, "repeat": 12, "news": 3}
"""Of a hundred webhooks: one message of words; one of another kind; several events of several shoppers; a status of a
message that another tool sent; the same body again; news of the account. Meta asks for room for three times what is
sent and once what is received (…/whatsapp/throughput): with the reports of what the gateway itself sends, which come on
top, this is a little more of what shoppers say."""


@dataclass(frozen=True)
class Webhook:
    """One body, and the words in it: who said them, in which order.

    Args:
        texts: The platform's ids of messages of words, each with its shopper.
    """

    channel: Channel
    body: bytes
    texts: tuple[tuple[str, str], ...] = ()

    def signed(self) -> str:
        """The signature that travels with it."""
        return signature(App().secret, self.body)


def shoppers(channel: Channel) -> tuple[str, ...]:
    """Who writes on a channel: digits of numbers, or page-scoped ids."""
    first = 34_600_000_000 if channel == "whatsapp" else 1_254_459_154_000_000
    return tuple(str(first + number) for number in range(SHOPPERS))


def message_id(channel: Channel, number: int) -> str:
    """The platform's id of the nth message."""
    return f"{'wamid.bench' if channel == 'whatsapp' else 'm_bench'}{number:08d}"


class Shoppers:
    """All of them, taking turns: nobody writes again before everybody on their channel has.

    Args:
        seed: The same one gives the same mix.
    """

    def __init__(self, seed: int = 7) -> None:
        self._dice = random.Random(seed)
        self._numbers = itertools.count()
        self._number, self._page = PhoneNumber(), Page()
        self._turns = {channel: deque(_people(channel)) for channel in CHANNELS}
        self._said: dict[str, Iterator[str]] = {}
        self._earlier: deque[Webhook] = deque(maxlen=500)

    def next(self) -> Webhook:
        """The next webhook, as of now."""
        channel: Channel = self._dice.choice(CHANNELS)
        [what] = self._dice.choices(list(MIX), list(MIX.values()))
        if what == "repeat" and self._earlier:
            return self._dice.choice(self._earlier)
        made = self._made(channel, what)
        self._earlier.append(made)
        return made

    def _made(self, channel: Channel, what: str) -> Webhook:
        now = datetime.now(UTC)
        match what:
            case "kind":
                return _webhook(channel, [self._other(channel, now)])
            case "report":
                return _webhook(channel, [self._report(channel, now)])
            case "news":
                return _webhook("whatsapp", [self._news(now)])
            case "batch":
                return self._batch(channel, now)
            case _:
                entry, said = self._text(channel, now)
                return _webhook(channel, [entry], said)

    def _batch(self, channel: Channel, now: datetime) -> Webhook:
        entries, said = [], []
        for _ in range(self._dice.randint(*BATCH)):
            match self._dice.choice(("text", "kind", "report", "report")):
                case "text":
                    entry, told = self._text(channel, now)
                    said.append(told)
                case "kind":
                    entry = self._other(channel, now)
                case _:
                    entry = self._report(channel, now)
            entries.append(entry)
        return _webhook(channel, entries, *said)

    def _text(self, channel: Channel, now: datetime) -> tuple[Json, tuple[str, str]]:
        person = self._whose_turn(channel)
        words = next(self._said.setdefault(person.id, itertools.cycle(self._dice.choice(BABELDESK).texts)))
        name = message_id(channel, next(self._numbers))
        part = {"body": words} if channel == "whatsapp" else {"text": words}
        return self._message(channel, person, name, "text", part, now), (name, person.id)

    def _other(self, channel: Channel, now: datetime) -> Json:
        person, name = self._whose_turn(channel), message_id(channel, next(self._numbers))
        if channel == "whatsapp":
            picture = {"id": PICTURE_ID, "mime_type": "image/png", "sha256": base64_sha256(PICTURE)}
            kinds: list[tuple[str, Json]] = [
                ("sticker", {"id": "1", "mime_type": "image/webp"}),
                ("location", {"latitude": 48.137, "longitude": 11.575}),
                ("reaction", {"message_id": "wamid.nobodys", "emoji": "\U0001f44d"}),
                ("image", picture),
                ("hologram", {"of": "a parcel"}),
            ]
            return self._message(channel, person, name, *self._dice.choice(kinds), now)
        parts: list[Json] = [
            {"reaction": {"mid": "m_nobodys", "action": "react", "emoji": "\U0001f44d"}},
            {"referral": {"ref": "winter", "source": "SHORTLINK", "type": "OPEN_THREAD"}},
            {"message": {"mid": name, "sticker_id": 1, "attachments": [{"type": "image", "payload": {"url": ""}}]}},
        ]
        item = messenger_item(self._page, person, now, self._dice.choice(parts))
        return messenger_entry(self._page, now, item)

    def _message(self, channel: Channel, person: Person, name: str, kind: str, part: Json, now: datetime) -> Json:
        if channel == "whatsapp":
            message = {"id": name, "timestamp": seconds(now), "type": kind, kind: part}
            return whatsapp_message(self._number, person, message)
        item = messenger_item(self._page, person, now, {"message": {"mid": name, **part}})
        return messenger_entry(self._page, now, item)

    def _report(self, channel: Channel, now: datetime) -> Json:
        """Of a message that a newsletter's tool sent from the same account."""
        theirs = f"wamid.newsletter{self._dice.randrange(MOST_MESSAGES)}"
        person = self._turns[channel][0]
        if channel == "messenger":
            item = messenger_item(self._page, person, now, {"read": {"watermark": int(now.timestamp() * 1000)}})
            return messenger_entry(self._page, now, item)
        status = {"id": theirs, "status": "delivered", "timestamp": seconds(now), "recipient_id": person.id}
        return whatsapp_change(self._number, {"statuses": [status]})

    def _news(self, now: datetime) -> Json:
        told = {"event": "ONBOARDING", "display_phone_number": self._number.display, "current_limit": "TIER_10K"}
        return whatsapp_account_change(self._number, now, "phone_number_quality_update", told)

    def _whose_turn(self, channel: Channel) -> Person:
        people = self._turns[channel]
        people.rotate(-1)
        return people[-1]


def _people(channel: Channel) -> Iterator[Person]:
    return (Person(channel, one) for one in shoppers(channel))


def _webhook(channel: Channel, entries: list[Json], *texts: tuple[str, str]) -> Webhook:
    return Webhook(channel, meta_json({"object": OBJECTS[channel], "entry": entries}), texts)
