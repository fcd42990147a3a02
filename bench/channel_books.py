"""What became of every webhook and every reply: read from the database and from Meta's own list, after the load."""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.webhooks import Webhook
from connectors.channels.messenger.parse import parse as parse_messenger
from connectors.channels.meta.events import Delivery
from connectors.channels.whatsapp.parse import parse as parse_whatsapp

DONE_WITHIN_S = 120.0
LOOK_EVERY_S = 0.25
_LEFT = text(
    """SELECT (SELECT count(*) FROM webhook_events WHERE processed_at IS NULL) AS events,
              (SELECT count(*) FROM messages WHERE turn_state = 'pending') AS turns,
              (SELECT count(*) FROM messages WHERE to_send) AS unplanned,
              (SELECT count(*) FROM channel_sends WHERE state IN ('queued', 'sending', 'unknown')) AS requests"""
)
_EVENTS = text("SELECT channel, external_id, processed_at IS NOT NULL AS done, reason FROM webhook_events")
_SHOPPERS = text(
    """SELECT conversation_id, external_id, turn_state, CASE WHEN turn_state = 'joined' THEN turn_id ELSE id END AS turn
       FROM messages WHERE author = 'shopper' AND channel <> 'website' ORDER BY conversation_id, seq"""
)
_ANSWERED = text("SELECT DISTINCT turn_id FROM messages WHERE author <> 'shopper' AND turn_id IS NOT NULL")
_SENDS = text("SELECT id, conversation_id, state, reason FROM channel_sends ORDER BY conversation_id, seq, part")


@dataclass(frozen=True)
class Books:
    """How the accounts stand. All but the first three should be 0.

    Args:
        events: Different events among the posted webhooks, of them `texts` messages of words.
        replies: Requests that Meta accepted.
        lost: Events that were answered 200 and are not there, are not done, or failed.
        texts_lost: Messages of words that are in no conversation.
        unanswered: Messages of words whose turn ended without anything said.
        doubled: Requests that Meta accepted more than once.
        unsent: Requests of ours that never went out.
        out_of_order: Shoppers whose messages, or whose replies, do not stand in the order of their sending.
        why_unsent: The unsent by state and reason.
    """

    events: int
    texts: int
    replies: int
    lost: int
    texts_lost: int
    unanswered: int
    doubled: int
    unsent: int
    out_of_order: int
    why_unsent: dict[str, int]

    @property
    def agree(self) -> bool:
        """Nothing lost, nothing twice, order kept."""
        wrong = (self.lost, self.texts_lost, self.unanswered, self.doubled, self.unsent, self.out_of_order)
        return not any(wrong)


async def until_done(engine: AsyncEngine, say: Callable[[str], None]) -> float:
    """Wait until nothing is left to do, or DONE_WITHIN_S are over; the seconds that took."""
    began = time.perf_counter()
    while True:
        async with engine.connect() as connection:
            left = (await connection.execute(_LEFT)).mappings().one()
        taken_s = time.perf_counter() - began
        if not any(left.values()):
            return taken_s
        if taken_s > DONE_WITHIN_S:
            say(f"Still waiting after {taken_s:.0f} s: {dict(left)}")
            return taken_s
        await asyncio.sleep(LOOK_EVERY_S)


async def balance(engine: AsyncEngine, posted: Collection[Webhook], accepted: Sequence[str]) -> Books:
    """Compare what was posted with what is stored, and what is stored with what Meta got.

    Args:
        accepted: Meta's list: a line each message, our id of the request and the shopper's.
    """
    async with engine.connect() as connection:
        events = {(row.channel, row.external_id): row for row in await connection.execute(_EVENTS)}
        told = (await connection.execute(_SHOPPERS)).all()
        answered = set((await connection.execute(_ANSWERED)).scalars())
        sends = (await connection.execute(_SENDS)).all()
    expected = {key for webhook in posted for key in _events_in(webhook)}
    texts = dict.fromkeys(one for webhook in posted for one in webhook.texts)
    by_name = {row.external_id: row for row in told}
    stored = [by_name[name] for name, _ in texts if name in by_name]
    taken = [line.split() for line in accepted]
    times = Counter(send_id for send_id, _ in taken)
    return Books(
        events=len(expected),
        texts=len(texts),
        replies=len(taken),
        lost=sum(not _is_well(events.get(key)) for key in expected),
        texts_lost=len(texts) - len(stored),
        unanswered=sum(row.turn not in answered for row in stored),
        doubled=sum(count - 1 for count in times.values()),
        unsent=sum(str(row.id) not in times for row in sends),
        out_of_order=_disordered_words(told, texts) + _disordered_replies(sends, taken),
        why_unsent=dict(Counter(f"{row.state}: {row.reason}" for row in sends if str(row.id) not in times)),
    )


def _events_in(webhook: Webhook) -> list[tuple[str, str]]:
    parse = parse_whatsapp if webhook.channel == "whatsapp" else parse_messenger
    found = parse(webhook.body, datetime.now(UTC))
    assert isinstance(found, Delivery), "the benchmark's own webhooks are readable"
    return [(event.channel, event.external_id) for event in found.events]


def _is_well(row: Any) -> bool:
    return row is not None and row.done and not (row.reason or "").startswith(("failed", "unreadable"))


def _disordered_words(told: Collection[Any], texts: dict[tuple[str, str], None]) -> int:
    """Shoppers whose words stand in another order than they were sent in."""
    sent: defaultdict[str, list[str]] = defaultdict(list)
    for name, shopper in texts:
        sent[shopper].append(name)
    names = {name for name, _ in texts}
    stored: defaultdict[Any, list[str]] = defaultdict(list)
    for row in told:
        if row.external_id in names:
            stored[row.conversation_id].append(row.external_id)
    orders = {tuple(one) for one in stored.values()}
    return sum(tuple(one) not in orders for one in sent.values())


def _disordered_replies(sends: Collection[Any], taken: list[list[str]]) -> int:
    """Conversations whose replies reached Meta in another order than they were said in."""
    at = {send_id: place for place, (send_id, _) in enumerate(taken)}
    places: defaultdict[Any, list[int]] = defaultdict(list)
    for row in sends:
        if str(row.id) in at:
            places[row.conversation_id].append(at[str(row.id)])
    return sum(one != sorted(one) for one in places.values())
