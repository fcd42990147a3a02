"""Builds the tasks of this package."""

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.operation_offer import OperationOffers
from actions.order_access import OrderGate
from actions.order_changes.cancel_order import CancelOrder
from actions.order_changes.change_address import ChangeAddress
from actions.order_changes.change_order import ChangeOrder
from actions.order_changes.invoice_request import InvoiceRequest
from actions.order_changes.payment_problem import PaymentProblem
from actions.task import TaskKind
from conversations.clock import Clock
from conversations.shop_rules import ShopRules


def order_change_kinds(
    gate: OrderGate, shop: ShopBackend, offers: OperationOffers, rules: ShopRules, engine: AsyncEngine, clock: Clock
) -> list[TaskKind]:
    """Cancelling and changing an order, its invoice, its payments."""
    return [
        CancelOrder(gate, shop, offers),
        ChangeAddress(gate, shop, offers),
        ChangeOrder(gate, shop, offers, clock),
        InvoiceRequest(gate, shop, engine, clock),
        PaymentProblem(gate, shop, rules.payments),
    ]
