"""Ways to pay in a Medusa shop, and what became of an order's payments.

An attempt is a payment session; once it was authorised it has a payment, which says the rest.
"""

from collections.abc import Mapping
from typing import Any

from actions.backends.medusa.amounts import to_money
from actions.backends.medusa.connection import MedusaParts
from actions.backends.medusa.markets import MedusaMarkets
from actions.backends.medusa.reading import CANCELLED, captured, currency_of, left_of, utc
from actions.backends.medusa.shapes import MedusaOrder, PaymentSession, Shape
from actions.backends.medusa.system import SYSTEM
from actions.backends.ports import PaymentBackend, PaymentMethodBackend
from actions.backends.values import (
    DeclineReason,
    Market,
    OrderAccess,
    Payment,
    PaymentKind,
    PaymentMethod,
    PaymentState,
)
from actions.backends.vocabulary import Vocabulary

_KINDS = Vocabulary(
    SYSTEM,
    "payment_provider.id",
    {
        "system": PaymentKind.OTHER,
        "stripe": PaymentKind.CARD,
        "stripe-bancontact": PaymentKind.CARD,
        "stripe-blik": PaymentKind.WALLET,
        "stripe-giropay": PaymentKind.BANK_TRANSFER,
        "stripe-ideal": PaymentKind.BANK_TRANSFER,
        "stripe-przelewy24": PaymentKind.BANK_TRANSFER,
        "stripe-promptpay": PaymentKind.BANK_TRANSFER,
        "stripe-oxxo": PaymentKind.OTHER,
        "paypal": PaymentKind.WALLET,
        "klarna": PaymentKind.INSTALMENTS,
        "adyen": PaymentKind.CARD,
        "mollie": PaymentKind.CARD,
        "braintree": PaymentKind.CARD,
        "razorpay": PaymentKind.CARD,
    },
    PaymentKind.OTHER,
)
_STATES = Vocabulary(
    SYSTEM,
    "payment_session.status",
    {
        "pending": PaymentState.PENDING,
        "pending_authorization": PaymentState.PENDING,
        "requires_more": PaymentState.PENDING,
        "authorized": PaymentState.AUTHORISED,
        "captured": PaymentState.CAPTURED,
        "error": PaymentState.DECLINED,
        "canceled": PaymentState.CANCELLED,
    },
    PaymentState.PENDING,
)
_DECLINES = Vocabulary(
    SYSTEM,
    "payment_session.data.last_payment_error",
    {
        "insufficient_funds": DeclineReason.INSUFFICIENT_FUNDS,
        "expired_card": DeclineReason.EXPIRED_CARD,
        "incorrect_cvc": DeclineReason.WRONG_DETAILS,
        "incorrect_number": DeclineReason.WRONG_DETAILS,
        "invalid_expiry_year": DeclineReason.WRONG_DETAILS,
        "authentication_required": DeclineReason.AUTHENTICATION_FAILED,
        "payment_intent_authentication_failure": DeclineReason.AUTHENTICATION_FAILED,
        "card_velocity_exceeded": DeclineReason.LIMIT_EXCEEDED,
        "withdrawal_count_limit_exceeded": DeclineReason.LIMIT_EXCEEDED,
        "do_not_honor": DeclineReason.REFUSED_BY_BANK,
        "generic_decline": DeclineReason.REFUSED_BY_BANK,
        "card_declined": DeclineReason.REFUSED_BY_BANK,
    },
    DeclineReason.OTHER,
)
"""Stripe's codes, which its provider leaves in the session (https://docs.stripe.com/declines/codes)."""


class Provider(Shape):
    """A way to pay, `pp_<identifier>_<id>`."""

    id: str
    is_enabled: bool = True


class MedusaPayments(MedusaMarkets, MedusaParts, PaymentMethodBackend, PaymentBackend):
    """Reads providers and payment sessions."""

    async def list_payment_methods(self, market: Market) -> tuple[PaymentMethod, ...]:
        """See `PaymentMethodBackend`. A region has its providers, without an order of its own."""
        region = await self._region_of(market.country)
        if region is None:
            return ()
        asked = {"region_id": region.id}
        found = await self._api.read_all_in_store(Provider, "/payment-providers", "payment_providers", asked)
        return tuple(
            PaymentMethod(one.id, self._kind(one.id), self._settings.payment_names.get(one.id, _name(one.id)))
            for one in found
            if one.is_enabled
        )

    async def list_payments(self, access: OrderAccess) -> tuple[Payment, ...]:
        """See `PaymentBackend`."""
        order = await self._prove(access)
        sessions = [one for each in order.payment_collections for one in each.payment_sessions]
        attempts = (self._payment(one, order) for one in sorted(sessions, key=lambda one: (one.created_at, one.id)))
        return tuple(attempts)

    def _kind(self, provider: str) -> PaymentKind:
        return self._settings.payment_kinds.get(provider) or _KINDS.read(_identifier(provider))

    def _payment(self, session: PaymentSession, order: MedusaOrder) -> Payment:
        state = _state(session, cancelled=order.status == CANCELLED)
        return Payment(
            number=session.id,
            order_number=self._number(order),
            kind=self._kind(session.provider_id),
            state=state,
            amount=to_money(session.amount, currency_of(order)),
            made_at=utc(session.created_at),
            decline=_decline(session.data) if state is PaymentState.DECLINED else None,
        )


def _state(session: PaymentSession, *, cancelled: bool) -> PaymentState:
    payment = session.payment
    if payment is None:
        state = _STATES.read(session.status)
        return PaymentState.CANCELLED if cancelled and state is PaymentState.PENDING else state
    if captured(payment):
        return PaymentState.CAPTURED if left_of(payment) > 0 else PaymentState.REFUNDED
    return PaymentState.AUTHORISED if payment.canceled_at is None else PaymentState.CANCELLED


def _decline(data: Mapping[str, Any]) -> DeclineReason:
    error = data.get("last_payment_error")
    if not isinstance(error, Mapping):
        return DeclineReason.OTHER
    code = error.get("decline_code") or error.get("code")
    return _DECLINES.read(code if isinstance(code, str) else None)


def _identifier(provider: str) -> str:
    """ "stripe-ideal" of "pp_stripe-ideal_stripe"."""
    return provider.removeprefix("pp_").rpartition("_")[0] or provider


def _name(provider: str) -> str:
    return _identifier(provider).replace("-", " ").title()
