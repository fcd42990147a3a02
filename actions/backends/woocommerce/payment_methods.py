"""Ways to pay in a WooCommerce shop. What became of a payment it does not say: an order keeps its last state only."""

from actions.backends.ports import PaymentMethodBackend
from actions.backends.values import Market, PaymentKind, PaymentMethod
from actions.backends.vocabulary import Vocabulary
from actions.backends.woocommerce.api import read_as
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.products import plain
from actions.backends.woocommerce.shapes import Gateway, Option
from actions.backends.woocommerce.system import SYSTEM

_KINDS = Vocabulary(
    SYSTEM,
    "payment_gateway.id",
    {
        "bacs": PaymentKind.BANK_TRANSFER,
        "cheque": PaymentKind.OTHER,
        "cod": PaymentKind.CASH_ON_DELIVERY,
        "stripe": PaymentKind.CARD,
        "stripe_cc": PaymentKind.CARD,
        "woocommerce_payments": PaymentKind.CARD,
        "square_credit_card": PaymentKind.CARD,
        "braintree_credit_card": PaymentKind.CARD,
        "redsys": PaymentKind.CARD,
        "paypal": PaymentKind.WALLET,
        "ppcp-gateway": PaymentKind.WALLET,
        "ppcp-credit-card-gateway": PaymentKind.CARD,
        "amazon_payments_advanced": PaymentKind.WALLET,
        "klarna_payments": PaymentKind.INSTALMENTS,
        "stripe_klarna": PaymentKind.INSTALMENTS,
        "stripe_sepa": PaymentKind.DIRECT_DEBIT,
        "stripe_ideal": PaymentKind.BANK_TRANSFER,
    },
    PaymentKind.OTHER,
)


class WooPaymentMethods(WooParts, PaymentMethodBackend):
    """Reads gateways, and where the shop sells."""

    async def list_payment_methods(self, market: Market) -> tuple[PaymentMethod, ...]:
        """See `PaymentMethodBackend`. Which countries a gateway serves is its own: all that are on are named."""
        if not await self._sells_to(market.country):
            return ()
        gateways = [one for one in await self._api.read_all(Gateway, "/payment_gateways") if one.enabled]
        gateways.sort(key=lambda one: (not isinstance(one.order, int), one.order if isinstance(one.order, int) else 0))
        return tuple(PaymentMethod(one.id, _KINDS.read(one.id), plain(one.title) or one.id) for one in gateways)

    async def _sells_to(self, country: str) -> bool:
        options = read_as(list[Option], await self._api.read("/settings/general", {}, cached=True))
        known = {one.id: one.value for one in options}
        rule = known.get("woocommerce_allowed_countries", "all")
        if rule == "specific":
            return country in (known.get("woocommerce_specific_allowed_countries") or [])
        if rule == "all_except":
            return country not in (known.get("woocommerce_all_except_countries") or [])
        return True
