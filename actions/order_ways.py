"""The ways to an order without asking the shopper anything: for what happens after they have proven who they are."""

import uuid

from actions.backends.values import Contact, CustomerKey, OrderAccess
from conversations.identity import Identity


async def ways_to_order(
    identity: Identity, conversation_id: uuid.UUID, order_number: str, customer_id: str | None = None
) -> tuple[OrderAccess, ...]:
    """What a conversation has to show for one order, the strongest first.

    Args:
        customer_id: Whose order it was when the conversation had proven it, where that was written down.
    """
    known = customer_id or await identity.find_customer(conversation_id)
    proof = await identity.find_proof(conversation_id, order_number)
    ways = [] if not known else [OrderAccess(order_number, CustomerKey(known))]
    if proof is not None:
        ways.append(OrderAccess(order_number, Contact(proof.email, proof.phone)))
    return tuple(ways)
