"""The tasks of parcels and of what comes back, put together."""

from actions.aftersales.item_problem import ItemProblem
from actions.aftersales.send_back import SendBack
from actions.backends.ports import ShopBackend
from actions.backends.values import ReturnKind
from actions.cases import CaseBook
from actions.ledger import RefundLedger
from actions.operation_offer import OperationOffers
from actions.operations import OperationLedger
from actions.order_access import OrderGate
from actions.reshipping import Reshipping
from actions.return_policy import ReturnPolicy
from actions.task import TaskKind
from actions.track_shipment import TrackShipment
from conversations.clock import Clock
from conversations.shop_rules import ShopRules

KIND_OF_INTENT = {
    "return_request": ReturnKind.RETURN,
    "exchange_request": ReturnKind.EXCHANGE,
    "warranty_repair": ReturnKind.WARRANTY,
}
"""What each intent wants for what is sent back."""


def aftersales_kinds(
    gate: OrderGate,
    shop: ShopBackend,
    rules: ShopRules,
    clock: Clock,
    cases: CaseBook,
    refunds: RefundLedger,
    operations: OperationLedger,
    offers: OperationOffers,
) -> list[TaskKind]:
    """Parcels, problems with items, returns, exchanges, warranty, and the rules of returns for an order."""
    reshipping = Reshipping(shop, offers, operations, refunds)
    return [
        TrackShipment(gate, shop, rules, clock, cases, offers, reshipping),
        ItemProblem(gate, shop, offers, reshipping, rules.returns),
        *(SendBack(name, kind, gate, shop, offers, rules.returns) for name, kind in KIND_OF_INTENT.items()),
        ReturnPolicy(gate, shop, rules.returns),
    ]
