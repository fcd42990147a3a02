"""The sample shop's orders: one for every situation that tests ask about."""

from dataclasses import dataclass
from datetime import UTC, datetime

from tests.medusa_shop.hands import ANA, EMMA, Hands, Placed
from tests.medusa_shop.server import MedusaServer

LONG_AGO = datetime(2020, 2, 3, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Orders:
    """As they were placed."""

    delivered: Placed
    sent: Placed
    split: Placed
    at_pickup: Placed
    new_scan: Placed
    changeable: Placed
    transfer: Placed
    declined: Placed
    twice: Placed
    sizes: Placed
    old: Placed
    requested: Placed
    received: Placed
    refunded: Placed
    cancelled: Placed


def happen(hands: Hands, server: MedusaServer) -> Orders:
    """Let everything happen that the tests begin with."""
    ana = hands.register(ANA, "Ana", "García")
    delivered = hands.deliver_all(hands.place(ANA, "headphones", "t-shirt-m", token=ana))
    sent = hands.place(EMMA, "headphones", country="de")
    hands.ship(sent)
    split = hands.place(EMMA, "headphones", "t-shirt-s", country="de")
    hands.ship(split, "headphones", number="ES000000001")
    hands.ship(split, "t-shirt-s", number="ES000000002")
    at_pickup = hands.place(EMMA, "notebook", country="de")
    hands.ship(at_pickup, number="ES000000003")
    new_scan = hands.place(EMMA, "notebook", country="de")
    hands.ship(new_scan, number="ES000000004")
    changeable = hands.place(EMMA, "t-shirt-m", "t-shirt-s")
    transfer = hands.place(EMMA, "headphones", pays="waits")
    declined, twice = hands.place(EMMA, "notebook", pays="waits"), hands.place(EMMA, "notebook")
    # The session of a card that the bank refused, and a second payment of the whole: nothing in Medusa's own interfaces
    # leaves an order like that behind, payments' own web hooks do.
    server.change(
        "UPDATE payment_session SET status = 'error' WHERE payment_collection_id = %s", _collection(hands, declined)
    )
    _charge_again(hands, server, twice)
    sizes = hands.deliver_all(hands.place(EMMA, "t-shirt-m"))
    old = hands.deliver_all(hands.place(ANA, "t-shirt-s", token=ana))
    server.change("UPDATE fulfillment SET delivered_at = %s WHERE id = %s", LONG_AGO, _fulfilment(hands, old))
    requested, received, refunded, cancelled = (hands.deliver_all(hands.place(EMMA, "t-shirt-s")) for _ in range(4))
    hands.request_return(requested)
    hands.receive(received, hands.request_return(received))
    hands.receive(refunded, hands.request_return(refunded))
    hands.refund(refunded, 10)
    hands.call_off(hands.request_return(cancelled))
    return Orders(
        delivered, sent, split, at_pickup, new_scan, changeable, transfer, declined, twice, sizes, old,
        requested, received, refunded, cancelled,
    )  # fmt: skip


def _collection(hands: Hands, placed: Placed) -> str:
    found: str = hands.order(placed.id, "id,*payment_collections")["payment_collections"][0]["id"]
    return found


def _fulfilment(hands: Hands, placed: Placed) -> str:
    found: str = hands.order(placed.id, "id,*fulfillments")["fulfillments"][0]["id"]
    return found


def _charge_again(hands: Hands, server: MedusaServer, placed: Placed) -> None:
    """The whole again: a session, its payment, and what was taken."""
    collection = _collection(hands, placed)
    server.change(
        "INSERT INTO payment_session SELECT (jsonb_populate_record(one, jsonb_build_object('id', 'payses_again'))).* "
        "FROM payment_session one WHERE payment_collection_id = %s",
        collection,
    )
    server.change(
        "INSERT INTO payment SELECT (jsonb_populate_record(one, "
        "jsonb_build_object('id', 'pay_again', 'payment_session_id', 'payses_again'))).* "
        "FROM payment one WHERE payment_collection_id = %s",
        collection,
    )
    server.change(
        "INSERT INTO capture SELECT (jsonb_populate_record(one, "
        "jsonb_build_object('id', 'capt_again', 'payment_id', 'pay_again'))).* FROM capture one WHERE payment_id = %s",
        placed.payment,
    )
