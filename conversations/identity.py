"""Who is asking: what a conversation has proven, kept in rows and never in the assistant's slots."""

import uuid
from dataclasses import dataclass
from enum import IntEnum

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.customer_token import CustomerClaim, CustomerTokens
from conversations.identity_tables import customer_logins, opened_orders, order_proofs
from conversations.tables import channel_users
from storage.engine import autocommit

PHONE_NAME = "phone:"
"""How a number that its channel has verified begins among the names of `channel_users`; E.164 follows."""
PHONE_CHANNELS = frozenset({"whatsapp"})
"""Channels that vouch for the phone number a message came from."""

MOST_CONTACTS = 2
"""Proven contacts that are tried for another order; more would only cost time."""


class IdentityLevel(IntEnum):
    """How sure we are, weakest first. `label` is its name in rows and in `label_identity_…`."""

    ANONYMOUS = 0
    CHANNEL = 1
    ORDER_PROOF = 2
    EMAIL_CODE = 3
    SHOP_TOKEN = 4

    @property
    def label(self) -> str:
        """Lower case, as stored."""
        return self.name.lower()


@dataclass(frozen=True)
class OrderProof:
    """What opened an order in this conversation: the contact the shopper gave, or their own number on the channel."""

    level: IdentityLevel
    email: str | None = None
    phone: str | None = None


class Identity:
    """Reads and writes what a conversation has proven.

    Args:
        engine: Of the migrated database.
        clock: Decides which log-ins have expired.
        tokens: Verifies what the shop says about its customers.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, tokens: CustomerTokens) -> None:
        self._engine = engine
        self._clock = clock
        self._tokens = tokens

    def verify(self, customer_token: str) -> CustomerClaim:
        """What the shop's token says, before anything is done for its sake.

        Raises:
            CustomerTokenInvalid, CustomerTokenExpired
        """
        return self._tokens.verify(customer_token)

    async def log_in(self, conversation_id: uuid.UUID, customer_token: str) -> CustomerClaim:
        """Believe the shop's token for this conversation, until it expires; a later token replaces it.

        Another customer's token takes away what the conversation had proven before.

        Raises:
            CustomerTokenInvalid, CustomerTokenExpired
        """
        claim = self.verify(customer_token)
        row = {
            "customer_id": claim.customer_id,
            "logged_in_at": self._clock.now(),
            "expires_at": claim.expires_at,
        }
        async with self._engine.begin() as connection:
            earlier = await connection.scalar(
                select(customer_logins.c.customer_id).where(customer_logins.c.conversation_id == conversation_id)
            )
            if earlier is not None and earlier != claim.customer_id:
                for shown in (order_proofs, opened_orders):
                    await connection.execute(delete(shown).where(shown.c.conversation_id == conversation_id))
            await connection.execute(
                insert(customer_logins)
                .values(conversation_id=conversation_id, **row)
                .on_conflict_do_update(index_elements=["conversation_id"], set_=row)
            )
        return claim

    async def find_customer(self, conversation_id: uuid.UUID) -> str | None:
        """The shop's id of the customer who is logged in right now."""
        async with autocommit(self._engine) as connection:
            return await _customer(connection, conversation_id, self._clock)

    async def find_proof(self, conversation_id: uuid.UUID, order_number: str) -> OrderProof | None:
        """What this conversation has to show for one order, the strongest first."""
        async with autocommit(self._engine) as connection:
            proven = (
                await connection.execute(
                    select(order_proofs.c.email, order_proofs.c.phone, order_proofs.c.code_proven_at).where(
                        order_proofs.c.conversation_id == conversation_id,
                        order_proofs.c.order_number == order_number,
                    )
                )
            ).first()
            if proven is not None:
                by_code = proven.code_proven_at is not None
                level = IdentityLevel.EMAIL_CODE if by_code else IdentityLevel.ORDER_PROOF
                return OrderProof(level, proven.email, proven.phone)
            phone = await _channel_phone(connection, conversation_id)
        return None if phone is None else OrderProof(IdentityLevel.CHANNEL, phone=phone)

    async def find_contacts(self, conversation_id: uuid.UUID) -> tuple[OrderProof, ...]:
        """The contacts that opened orders in this conversation, each once, the latest first; at most two."""
        async with autocommit(self._engine) as connection:
            rows = await connection.execute(
                select(order_proofs.c.email, order_proofs.c.phone)
                .where(order_proofs.c.conversation_id == conversation_id)
                .group_by(order_proofs.c.email, order_proofs.c.phone)
                .order_by(func.max(order_proofs.c.proven_at).desc())
                .limit(MOST_CONTACTS)
            )
            return tuple(OrderProof(IdentityLevel.ORDER_PROOF, row.email, row.phone) for row in rows)

    async def remember_proof(
        self,
        conversation_id: uuid.UUID,
        order_number: str,
        *,
        email: str | None,
        phone: str | None,
        by_code: bool = False,
    ) -> None:
        """The backend has just accepted this contact for this order; `by_code`: and its mailbox was read."""
        now = self._clock.now()
        row = {"email": email, "phone": phone, "proven_at": now} | ({"code_proven_at": now} if by_code else {})
        async with self._engine.begin() as connection:
            await connection.execute(
                insert(order_proofs)
                .values(conversation_id=conversation_id, order_number=order_number, **row)
                .on_conflict_do_update(index_elements=["conversation_id", "order_number"], set_=row)
            )

    async def remember_opened(self, conversation_id: uuid.UUID, order_number: str, customer_id: str) -> None:
        """The backend has just opened this order for this customer, who is logged in."""
        row = {"customer_id": customer_id, "opened_at": self._clock.now()}
        async with autocommit(self._engine) as connection:
            await connection.execute(
                insert(opened_orders)
                .values(conversation_id=conversation_id, order_number=order_number, **row)
                .on_conflict_do_update(index_elements=["conversation_id", "order_number"], set_=row)
            )

    async def level(self, conversation_id: uuid.UUID) -> IdentityLevel:
        """The best that this conversation has proven so far, for whoever takes it over."""
        async with self._engine.connect() as connection:
            if await _customer(connection, conversation_id, self._clock) is not None:
                return IdentityLevel.SHOP_TOKEN
            proofs, codes = (
                await connection.execute(
                    select(func.count(), func.count(order_proofs.c.code_proven_at)).where(
                        order_proofs.c.conversation_id == conversation_id
                    )
                )
            ).one()
            if proofs:
                return IdentityLevel.EMAIL_CODE if codes else IdentityLevel.ORDER_PROOF
            phone = await _channel_phone(connection, conversation_id)
        return IdentityLevel.ANONYMOUS if phone is None else IdentityLevel.CHANNEL


async def find_proven_email(connection: AsyncConnection, conversation_id: uuid.UUID) -> str | None:
    """The e-mail of the order that was last opened with one in this conversation; None where none was."""
    row = order_proofs.c
    proven = select(row.email).where(row.conversation_id == conversation_id, row.email.is_not(None))
    email: str | None = await connection.scalar(proven.order_by(row.proven_at.desc()).limit(1))
    return email


async def _customer(connection: AsyncConnection, conversation_id: uuid.UUID, clock: Clock) -> str | None:
    found = await connection.scalar(
        select(customer_logins.c.customer_id).where(
            customer_logins.c.conversation_id == conversation_id,
            customer_logins.c.expires_at > clock.now(),
        )
    )
    return None if found is None else str(found)


async def _channel_phone(connection: AsyncConnection, conversation_id: uuid.UUID) -> str | None:
    """The number the channel vouches for, in E.164; a business-scoped user id is none and proves nothing."""
    named = await connection.scalar(
        select(channel_users.c.name).where(
            channel_users.c.conversation_id == conversation_id,
            channel_users.c.channel.in_(PHONE_CHANNELS),
            channel_users.c.name.startswith(PHONE_NAME),
        )
    )
    return None if named is None else str(named).removeprefix(PHONE_NAME)
