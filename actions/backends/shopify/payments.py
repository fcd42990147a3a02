"""Shopify's transactions: every attempt to pay an order, and what of it can still go back."""

from dataclasses import dataclass

from actions.backends.money import Money, total
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import SYSTEM, Node
from actions.backends.shopify.reading import moment, moment_or_none, paid, reads, tail
from actions.backends.values import DeclineReason, OrderAccess, Payment, PaymentKind, PaymentState
from actions.backends.vocabulary import Vocabulary

_TRANSACTIONS = """
query OrderTransactions($id: ID!) {
  order(id: $id) {
    name cancelledAt
    transactions(first: 100) {
      id kind status gateway manualPaymentGateway errorCode createdAt authorizationExpiresAt paymentId
      amountSet { presentmentMoney { amount currencyCode } }
      parentTransaction { id }
    }
  }
}"""

_ATTEMPTS = {"SALE", "AUTHORIZATION"}
_DONE = "SUCCESS"
_WAITING = {"PENDING", "AWAITING_RESPONSE", "UNKNOWN"}
_DECLINES = Vocabulary(
    SYSTEM,
    "OrderTransactionErrorCode",
    {
        "AMAZON_PAYMENTS_INVALID_PAYMENT_METHOD": DeclineReason.WRONG_DETAILS,
        "CALL_ISSUER": DeclineReason.REFUSED_BY_BANK,
        "CARD_DECLINED": DeclineReason.REFUSED_BY_BANK,
        "DO_NOT_HONOR": DeclineReason.REFUSED_BY_BANK,
        "EXPIRED_CARD": DeclineReason.EXPIRED_CARD,
        "GENERIC_ERROR": DeclineReason.OTHER,
        "INCORRECT_ADDRESS": DeclineReason.WRONG_DETAILS,
        "INCORRECT_CVC": DeclineReason.WRONG_DETAILS,
        "INCORRECT_NUMBER": DeclineReason.WRONG_DETAILS,
        "INCORRECT_PIN": DeclineReason.AUTHENTICATION_FAILED,
        "INCORRECT_ZIP": DeclineReason.WRONG_DETAILS,
        "INSUFFICIENT_FUNDS": DeclineReason.INSUFFICIENT_FUNDS,
        "INVALID_AMOUNT": DeclineReason.LIMIT_EXCEEDED,
        "INVALID_CVC": DeclineReason.WRONG_DETAILS,
        "INVALID_EXPIRY_DATE": DeclineReason.WRONG_DETAILS,
        "INVALID_NUMBER": DeclineReason.WRONG_DETAILS,
        "PICK_UP_CARD": DeclineReason.REFUSED_BY_BANK,
        "PROCESSING_ERROR": DeclineReason.OTHER,
    },
    DeclineReason.OTHER,
)
_GATEWAYS = {
    "shopify_payments": PaymentKind.CARD,
    "bogus": PaymentKind.CARD,
    "stripe": PaymentKind.CARD,
    "paypal": PaymentKind.WALLET,
    "amazon_payments": PaymentKind.WALLET,
    "apple_pay": PaymentKind.WALLET,
    "google_pay": PaymentKind.WALLET,
    "shop_pay_installments": PaymentKind.INSTALMENTS,
    "klarna": PaymentKind.INSTALMENTS,
    "gift_card": PaymentKind.GIFT_CARD,
    "bank deposit": PaymentKind.BANK_TRANSFER,
    "bank transfer": PaymentKind.BANK_TRANSFER,
    "cash on delivery (cod)": PaymentKind.CASH_ON_DELIVERY,
}


@dataclass(frozen=True)
class Refundable:
    """What is left of one payment that was taken."""

    transaction_id: str
    gateway: str
    left: Money


class ShopifyPayments(ShopifyPart):
    """Sales and authorisations are attempts; captures, voids and refunds say what became of them."""

    async def list_payments(self, access: OrderAccess) -> tuple[Payment, ...]:
        """See `PaymentBackend`."""
        found = await self._api.ask(_TRANSACTIONS, id=await self._prove(access))
        return _payments(found, self._number(_name(found)))

    async def _refundables(self, order_id: str) -> tuple[Refundable, ...]:
        """What can go back to where it came from, oldest payment first."""
        return _left_of_each(await self._api.ask(_TRANSACTIONS, id=order_id))


@reads
def _name(found: Node) -> str:
    return str(found["order"]["name"])


@reads
def _payments(found: Node, number: str) -> tuple[Payment, ...]:
    order = found["order"]
    attempts = [one for one in order["transactions"] if one["kind"] in _ATTEMPTS]
    attempts.sort(key=lambda one: moment(one["createdAt"]))
    return tuple(_payment(one, order, number) for one in attempts)


def _payment(attempt: Node, order: Node, number: str) -> Payment:
    state = _state(attempt, order)
    declined = state is PaymentState.DECLINED
    gateway = (attempt["gateway"] or "").lower()
    manual = PaymentKind.BANK_TRANSFER if attempt["manualPaymentGateway"] else PaymentKind.OTHER
    return Payment(
        number=tail(attempt["id"]),
        order_number=number,
        kind=_GATEWAYS.get(gateway, manual),
        state=state,
        amount=paid(attempt["amountSet"]),
        made_at=moment(attempt["createdAt"]),
        decline=_DECLINES.read(attempt["errorCode"]) if declined else None,
        expires_at=moment_or_none(attempt["authorizationExpiresAt"]) if state is PaymentState.AUTHORISED else None,
        reference=attempt["paymentId"] if state is PaymentState.PENDING and attempt["manualPaymentGateway"] else None,
    )


def _state(attempt: Node, order: Node) -> PaymentState:
    after = [one for one in _after(attempt, order["transactions"]) if one["status"] == _DONE]
    if attempt["status"] in _WAITING:
        voided = order["cancelledAt"] is not None or any(one["kind"] == "VOID" for one in after)
        return PaymentState.CANCELLED if voided else PaymentState.PENDING
    if attempt["status"] != _DONE:
        return PaymentState.DECLINED
    taken = attempt["kind"] == "SALE" or any(one["kind"] == "CAPTURE" for one in after)
    if not taken:
        return PaymentState.CANCELLED if any(one["kind"] == "VOID" for one in after) else PaymentState.AUTHORISED
    back = sum(paid(one["amountSet"]).amount_minor for one in after if one["kind"] == "REFUND")
    return PaymentState.REFUNDED if back >= paid(attempt["amountSet"]).amount_minor else PaymentState.CAPTURED


def _after(transaction: Node, every: list[Node]) -> list[Node]:
    """What came of a transaction: its children and theirs."""
    children = [one for one in every if (one["parentTransaction"] or {}).get("id") == transaction["id"]]
    return children + [grandchild for child in children for grandchild in _after(child, every)]


@reads
def _left_of_each(found: Node) -> tuple[Refundable, ...]:
    every = found["order"]["transactions"]
    taken = [one for one in every if one["kind"] in {"SALE", "CAPTURE"} and one["status"] == _DONE]
    taken.sort(key=lambda one: moment(one["createdAt"]))
    left = []
    for one in taken:
        amount = paid(one["amountSet"])
        refunds = [child for child in _after(one, every) if child["kind"] == "REFUND"]
        gone = [paid(child["amountSet"]) for child in refunds if child["status"] in {_DONE, *_WAITING}]
        rest = amount - total(gone, amount.currency)
        if rest.amount_minor > 0:
            left.append(Refundable(one["id"], one["gateway"], rest))
    return tuple(left)
