"""Does what was agreed to: first the shop's own system, once, then everything of ours, in one transaction.

It runs outside of any turn, because the conversation that asked for it goes too. A crash repeats nothing: which
conversations it reaches is written down first, the shop is asked about the same key, and ours is done as a whole.
"""

import uuid
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import BackendError, CustomerNotFound, RequestRefused, ShopBackend
from actions.backends.values import CustomerKey, PrivacyCase, PrivacyKind, PrivacyRequest, RequestState
from actions.privacy.requests import PrivacyRequests, Wish
from actions.replies import label, listing
from conversations import owner, transcript
from conversations.clock import Clock
from conversations.erasure import Receipt, Subject, conversations_of, erase, is_anything_unsettled
from conversations.message import Draft
from conversations.tables import conversations

log = structlog.get_logger(__name__)


class Erasures:
    """Carries out agreed erasures whenever it is asked to.

    Args:
        secret: Keys the pseudonyms of what has to be kept.
    """

    def __init__(
        self, engine: AsyncEngine, clock: Clock, shop: ShopBackend, requests: PrivacyRequests, secret: str
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._shop = shop
        self._requests = requests
        self._secret = secret

    async def carry_out(self) -> int:
        """How many erasures are done now. One whose shop is away, or whose money is under way, waits."""
        done = 0
        for wish in await self._requests.list_agreed():
            try:
                done += await self._one(wish)
            except BackendError as error:
                log.warning("privacy.shop_away", request=str(wish.id), error=type(error).__name__)
        return done

    async def _one(self, wish: Wish) -> bool:
        if wish.customer_id is None:
            await self._requests.settle(wish.id, "void")
            return False
        ids = wish.about
        if ids is None:
            subject = await self._subject(wish.customer_id)
            async with self._engine.connect() as connection:
                ids = await conversations_of(connection, subject)
            await self._requests.reaches(wish.id, ids)
        async with self._engine.connect() as connection:
            if await is_anything_unsettled(connection, ids):
                return False
        customer = CustomerKey(wish.customer_id)
        try:
            case = await self._shop.request_privacy_case(PrivacyRequest(str(wish.id), customer, PrivacyKind.ERASURE))
        except RequestRefused as refused:
            await self._refused(wish, refused.code)
            return False
        except CustomerNotFound:
            case = None
        await self._erase(wish, (*ids, wish.conversation_id), case)
        return True

    async def _subject(self, customer_id: str) -> Subject:
        try:
            customer = await self._shop.get_customer(CustomerKey(customer_id))
        except CustomerNotFound:
            return Subject(customer_id, None, None)
        return Subject(customer_id, customer.email, customer.phone)

    async def _erase(self, wish: Wish, ids: tuple[uuid.UUID, ...], case: PrivacyCase | None) -> None:
        now = self._clock.now()
        async with self._engine.begin() as connection:
            held = await connection.execute(
                select(conversations.c.language).where(conversations.c.id == wish.conversation_id).with_for_update()
            )
            language = held.scalar_one_or_none()
            receipt = await erase(
                connection,
                ids,
                reason="shopper",
                secret=self._secret,
                now=now,
                emptied=wish.conversation_id,
                subject=wish.customer_id,
            )
            await self._requests.settle_in(connection, wish.id, "done")
            if language is not None:
                told = _told(receipt, case, language)
                await transcript.append(connection, wish.conversation_id, [told], now)
        log.info("privacy.erased", receipt=str(receipt.id), erased=dict(receipt.erased))

    async def _refused(self, wish: Wish, code: str) -> None:
        now = self._clock.now()
        key = "privacy_refused_open_orders" if code == "open_orders" else "privacy_refused"
        line = {"key": "summary_backend_said", "args": {"text": code}}
        summary = {"wanted": {"key": "label_topic_delete_my_data", "args": {}}, "tried": [line], "backend": []}
        async with self._engine.begin() as connection:
            language = await connection.scalar(
                select(conversations.c.language).where(conversations.c.id == wish.conversation_id)
            )
            said = Draft("bot", "reply", key=key, language=language)
            await transcript.append(connection, wish.conversation_id, [said], now)
            await owner.hand_over(connection, wish.conversation_id, owner.HandOff("privacy_refused", summary), now)
            await self._requests.settle_in(connection, wish.id, "refused")


def _told(receipt: Receipt, case: PrivacyCase | None, language: str) -> Draft:
    """What was removed, and what the shop has to keep."""
    args: dict[str, Any] = {
        "messages": receipt.erased.get("messages", 0),
        "files": receipt.erased.get("uploads", 0),
        "receipt": str(receipt.id)[:8].upper(),
    }
    key = "privacy_erased"
    if case is not None and case.state is RequestState.PENDING:
        key = "privacy_erased_shop_pending"
    elif case is not None and case.kept:
        key = "privacy_erased_kept"
        args["kept"] = listing([label("kept", one.value) for one in case.kept])
    return Draft("bot", "reply", key=key, args=args, language=language)
