"""What is stored and for how long, a copy of it, or its end: each at the level of identity that it needs."""

import uuid
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Customer, CustomerKey, PrivacyKind, PrivacyRequest
from actions.item_reference import ALL
from actions.order_access import Opened, OrderGate, absorb_order, pick
from actions.privacy.requests import PrivacyRequests
from actions.replies import button, file, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.attachments import UploadRefused, keep
from conversations.clock import Clock
from conversations.erasure import Subject, conversations_of
from conversations.identity import Identity, IdentityLevel
from conversations.personal_copy import MEDIA_TYPE, make_copy
from conversations.shop_rules import Retention
from conversations.tables import conversations
from conversations.transcript import SHOWS_BY_ITSELF
from storage.engine import autocommit

MATTER = "privacy_matter"
COPY, ERASE = PrivacyKind.EXPORT.value, PrivacyKind.ERASURE.value
LEVELS = {PrivacyKind.EXPORT: IdentityLevel.EMAIL_CODE, PrivacyKind.ERASURE: IdentityLevel.SHOP_TOKEN}
"""What each needs; asking what is stored needs nothing."""
LARGEST_COPY_BYTES = 25 * 1024 * 1024


class DeleteMyDataTask:
    """Tells, hands out, and writes down an erasure that was agreed to; `Erasures` carries it out."""

    name = "delete_my_data"
    level = IdentityLevel.ANONYMOUS

    def __init__(
        self,
        gate: OrderGate,
        shop: ShopBackend,
        identity: Identity,
        requests: PrivacyRequests,
        rules: Retention,
        engine: AsyncEngine,
        clock: Clock,
    ) -> None:
        self._gate = gate
        self._shop = shop
        self._identity = identity
        self._requests = requests
        self._rules = rules
        self._engine = engine
        self._clock = clock

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _chosen(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        if task.awaiting == "yes":
            pressed = turn.entity("request_id")
            answer = turn.answer_to(self.name)
            if answer is None or pressed not in {None, task.get("request_id")}:
                return None
            return task.having(answer="yes" if answer == "affirm" else "no")
        if task.awaiting == MATTER:
            chosen = _chosen(task, turn)
            return chosen if chosen != task or turn.intent == self.name else None
        filled = absorb_order(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        match task.get(MATTER):
            case str(matter) if matter == COPY:
                return await self._copy(task, turn, again=again)
            case str(matter) if matter == ERASE:
                return await self._erasure(task, turn, again=again)
        choices = [
            button("button_privacy_export", self.name, {MATTER: COPY}),
            button("button_privacy_erasure", self.name, {MATTER: ERASE}),
        ]
        rules = self._rules
        said = reply("privacy_what", *choices, conversation_days=rules.conversation_days, upload_days=rules.upload_days)
        return Ask(task, (said,), MATTER, (MATTER, "ordinal"), ("inform",), optional=True)

    async def _copy(self, task: Task, turn: Turn, *, again: bool) -> Step:
        customer_id = await self._identity.find_customer(turn.conversation_id)
        if not await self._takes_files(turn) or (customer_id is None and not self._gate.sends_codes):
            return ToPerson((reply("privacy_by_person"),), "privacy_request", task)
        further: Mapping[str, bytes] = {}
        if customer_id is not None:
            customer = await self._shop.get_customer(CustomerKey(customer_id))
            further = await self._shops_copy(turn, customer_id)
        else:
            opened = await self._gate.open(task, turn, LEVELS[PrivacyKind.EXPORT], again=again, assume_last=True)
            if not isinstance(opened, Opened):
                return opened
            task, customer = opened.task, opened.order.customer
        subject = Subject(customer_id, customer.email, customer.phone)
        return await self._hand_out(task, turn, subject, customer, further)

    async def _hand_out(
        self, task: Task, turn: Turn, subject: Subject, customer: Customer, further: Mapping[str, bytes]
    ) -> Step:
        name = f"{customer.id}-{self._clock.now().date()}.zip"
        async with self._engine.begin() as connection:
            ids = {*await conversations_of(connection, subject), turn.conversation_id}
            archive = await make_copy(connection, ids, further)
            try:
                kept = await keep(
                    connection,
                    turn.conversation_id,
                    name,
                    archive,
                    self._clock.now(),
                    accepted={MEDIA_TYPE},
                    limit_bytes=LARGEST_COPY_BYTES,
                )
            except UploadRefused:
                return ToPerson((reply("privacy_by_person"),), "privacy_request", task)
        return Done((reply("privacy_copy", attachment=file(kept)),))

    async def _shops_copy(self, turn: Turn, customer_id: str) -> Mapping[str, bytes]:
        """What the shop's system hands out of its own; nothing where it offers none or only a link."""
        if not self._shop.offers(Capability.PRIVACY_EXPORT):
            return {}
        key = turn.turn_id or uuid.uuid4()
        case = await self._shop.request_privacy_case(
            PrivacyRequest(f"copy-{key}", CustomerKey(customer_id), PrivacyKind.EXPORT)
        )
        document = case.document
        return {} if document is None or document.content is None else {document.name: document.content}

    async def _erasure(self, task: Task, turn: Turn, *, again: bool) -> Step:
        customer_id = await self._identity.find_customer(turn.conversation_id)
        if not self._shop.offers(Capability.PRIVACY_ERASURE):
            return ToPerson((reply("privacy_by_person"),), "privacy_request", task)
        if customer_id is None:
            person = button("button_human_agent", "human_agent")
            return Done((reply("privacy_log_in", person),))
        answer, asked = task.get("answer"), task.get("request_id")
        if answer == "no":
            return Done((reply("privacy_not_erased"),))
        if answer == "yes" and asked is not None:
            if await self._requests.agree(uuid.UUID(asked), turn.conversation_id, customer_id):
                return Done((reply("privacy_erasure_begun", receipt=asked[:8].upper()),))
            asked = None
        if asked is None:
            asked = str(await self._requests.ask(turn.conversation_id, customer_id, PrivacyKind.ERASURE))
        mine = {"request_id": asked}
        said = reply(
            "privacy_confirm_again" if again else "privacy_confirm",
            button("button_privacy_erase_all", "affirm", mine),
            button("button_privacy_keep", "deny", mine),
        )
        task = task.having(request_id=asked, answer=None)
        return Ask(task, (said,), "yes", ("request_id",), ("affirm", "deny"))

    async def _takes_files(self, turn: Turn) -> bool:
        channel = select(conversations.c.channel).where(conversations.c.id == turn.conversation_id)
        async with autocommit(self._engine) as connection:
            return await connection.scalar(channel) == SHOWS_BY_ITSELF


def _chosen(task: Task, turn: Turn) -> Task:
    pressed, ordinal = turn.entity(MATTER), turn.entity("ordinal")
    if pressed is None and ordinal is not None and task.awaiting == MATTER:
        pressed = pick([COPY, ERASE], ordinal)
    if pressed is None and task.awaiting == MATTER and turn.entity("item_reference") == ALL:
        pressed = ERASE  # "everything"; it is asked about once more before anything goes
    return task.having(privacy_matter=pressed) if pressed in {COPY, ERASE} else task
